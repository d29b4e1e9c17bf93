#!/usr/bin/env bash
# nbval 0.11.0: a cell that was stored without any output passes, whatever it prints now.
# Guess, before it was run: one line more than was stored is a difference, as one line less is, and the cell fails.
# What happens: the cell that prints and has nothing stored passes; the cell that stored a line and prints none fails. Clear
#   the outputs of a notebook, and everything in it is right.
# Output on 2026-11-29: 1 failed, 1 passed
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet nbval==0.11.0 pytest==9.2.0 ipykernel==7.4.0
cd "$folder"
venv/bin/python - <<'PYTHON'
import nbformat
from nbformat.v4 import new_code_cell, new_notebook, new_output

stored = [new_output("stream", name="stdout", text="x\n")]
cells = [new_code_cell("print('x')", outputs=[]), new_code_cell("pass", outputs=stored)]
nbformat.write(new_notebook(cells=cells), "two.ipynb")
PYTHON
told=$(venv/bin/python -m pytest -q -rA --nbval --nbval-current-env -p no:cacheprovider two.ipynb || true)
tail -n 1 <<< "$told"
grep -q "^PASSED two.ipynb::Cell 0" <<< "$told" && grep -q "^FAILED two.ipynb::Cell 1" <<< "$told"
