#!/usr/bin/env bash
# nbval 0.11.0 with pytest 9.2.0: where pytest's terminal plugin is off, no notebook is run, and pytest ends as if somebody had stopped it.
# Guess, before it was run: `-p no:terminal` only keeps pytest from printing; plain tests and notebooks are run as ever, and the exit code
#   is 0 where all pass.
# What happens: a plain test passes with exit code 0; a notebook whose cell prints just what is stored ends with exit code 2
#   ("interrupted"), without a word, as nbval reads the option --color while it collects.
# Output on 2026-11-29: plain test 0, notebook 0, notebook without terminal 2
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
nbformat.write(new_notebook(cells=[new_code_cell("print('x')", outputs=stored, execution_count=1)]), "one.ipynb")
PYTHON
echo "def test_plain(): pass" > test_plain.py
ended() { venv/bin/python -m pytest -p no:cacheprovider "$@" > told.txt 2>&1 && echo 0 || echo $?; }
plain=$(ended -p no:terminal test_plain.py)
with=$(ended --nbval --nbval-current-env one.ipynb | tail -n 1)
without=$(ended -p no:terminal --nbval --nbval-current-env one.ipynb)
echo "plain test $plain, notebook $with, notebook without terminal $without"
[ "$plain $with $without" = "0 0 2" ]
