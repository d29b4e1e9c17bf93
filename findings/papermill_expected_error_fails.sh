#!/usr/bin/env bash
# papermill 2.7.0 with nbclient 0.11.0: a notebook that shows an error on purpose has failed, after all of it has run.
# Guess, before it was run: a cell tagged raises-exception may raise, the cells after it run, and execute_notebook returns the
#   notebook, as nbclient and nbconvert do.
# What happens: the cells after it do run, and the file is written with a banner "An Exception was encountered"; then the error in
#   it is found and raised again. The tag decides whether to stop, and is not asked whether the run has failed.
# Output on 2026-11-29: nbclient: ZeroDivisionError, on; papermill: ZeroDivisionError, on, then PapermillExecutionError
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet papermill==2.7.0 nbclient==0.11.0 ipykernel==7.4.0 nbformat==5.10.4
cd "$folder"
venv/bin/python - 2> log <<'PYTHON'
import nbformat
from nbclient import NotebookClient
from nbformat.v4 import new_code_cell, new_notebook
from papermill import PapermillExecutionError, execute_notebook

def notebook():
    shown = new_code_cell("1 / 0", metadata={"tags": ["raises-exception"]})
    kernel = {"name": "python3", "display_name": "Python", "language": "python"}
    return new_notebook(cells=[shown, new_code_cell("print('on')")], metadata={"kernelspec": kernel})

def told(cells):
    return ", ".join(out.get("ename") or out.text.strip() for cell in cells for out in cell.get("outputs", []) if "data" not in out)

there = told(NotebookClient(notebook()).execute().cells)
nbformat.write(notebook(), "shown.ipynb")
try:
    execute_notebook("shown.ipynb", "done.ipynb", progress_bar=False)
    end = "no error"
except PapermillExecutionError as error:
    end = type(error).__name__
done = nbformat.read("done.ipynb", as_version=4).cells
here = told(done)
print(f"nbclient: {there}; papermill: {here}, then {end}")
assert there == here == "ZeroDivisionError, on" and end == "PapermillExecutionError"
assert any("An Exception was encountered" in cell.source for cell in done)
PYTHON
