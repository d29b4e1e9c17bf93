#!/usr/bin/env bash
# nbval 0.11.0: a marker counts wherever it stands on a line of its own, inside a string too.
# Guess, before it was run: "# NBVAL_SKIP" is a comment, so within a string of several lines it means nothing, and the
#   cell, whose stored output is wrong, fails.
# What happens: the cell is skipped, and the notebook passes. What is read is the text of the cell, not its comments.
# Output on 2026-11-29: 1 skipped
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet nbval==0.11.0 pytest==9.2.0 ipykernel==7.4.0
cd "$folder"
venv/bin/python - <<'PYTHON'
import nbformat
from nbformat.v4 import new_code_cell, new_notebook, new_output

stored = [new_output("stream", name="stdout", text="2\n")]
cell = new_code_cell('told = """\n# NBVAL_SKIP\n"""\nprint(1)', outputs=stored)
nbformat.write(new_notebook(cells=[cell]), "one.ipynb")
PYTHON
told=$(venv/bin/python -m pytest -q --nbval --nbval-current-env -p no:cacheprovider one.ipynb | tail -n 1)
echo "$told"
grep -q "1 skipped" <<< "$told" && ! grep -q failed <<< "$told"
