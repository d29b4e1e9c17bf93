#!/usr/bin/env bash
# nbgrader 0.9.6: a warning while a test runs costs all its points, as an error does; an unwarned student has them all.
# Guess, before it was run: what counts is whether the assertions of the cell hold; a warning is shown and costs nothing.
# What happens: any text on standard error in an autograded cell is a failure. A right answer whose library announces a coming
#   change, or that logs a line, has 0 of 2, and nothing in the cell's output is an error.
# Output on 2026-11-29: quiet 2/2, warns 0/2
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet nbgrader==0.9.6 nbclient==0.11.0 ipykernel==7.4.0 nbformat==5.10.4
export PATH="$folder/venv/bin:$PATH" HOME=$folder JUPYTER_CONFIG_DIR=$folder/config JUPYTER_DATA_DIR=$folder/data
mkdir -p "$folder/course/source/one"
cd "$folder/course"
python - <<'PYTHON'
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_notebook

QUIET = "def share(part, whole):\n    return part / whole"
WARNS = "import warnings\ndef share(part, whole):\n    warnings.warn('shares will change')\n    return part / whole"

def notebook(answer):
    marks = {"schema_version": 3, "locked": False, "task": False}
    asked = {**marks, "grade": False, "solution": True, "grade_id": "answer"}
    test = {**marks, "grade": True, "solution": False, "grade_id": "test", "points": 2, "locked": True}
    cells = [new_code_cell(answer, id="answer", metadata={"nbgrader": asked}),
             new_code_cell("assert share(1, 4) == 0.25", id="test", metadata={"nbgrader": test})]
    kernel = {"name": "python3", "display_name": "Python", "language": "python"}
    return new_notebook(cells=cells, metadata={"kernelspec": kernel})

nbformat.write(notebook(QUIET), "source/one/one.ipynb")
for student, answer in (("quiet", QUIET), ("warns", WARNS)):
    there = Path("submitted") / student / "one"
    there.mkdir(parents=True)
    nbformat.write(notebook(answer), there / "one.ipynb")
PYTHON
nbgrader generate_assignment one >log 2>&1
nbgrader autograde one >>log 2>&1
python -W ignore - <<'PYTHON'
import nbformat
from nbgrader.api import Gradebook

with Gradebook("sqlite:///gradebook.db") as book:
    found = {who: book.find_submission("one", who) for who in ("quiet", "warns")}
    told = {who: (one.score, one.max_score) for who, one in found.items()}
print(", ".join(f"{who} {score:g}/{most:g}" for who, (score, most) in told.items()))
kinds = {out.output_type for cell in nbformat.read("autograded/warns/one/one.ipynb", 4).cells for out in cell.outputs}
assert told == {"quiet": (2, 2), "warns": (0, 2)} and kinds == {"stream"}
PYTHON
