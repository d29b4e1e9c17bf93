"""The notebook that is graded: the student's cells, and checks of ours with what they should print."""

from __future__ import annotations

import json
from typing import Any

from coursekit.exercises.released import ExerciseSet, Item
from coursekit.grading.execution import notebook_parts
from coursekit.grading.execution.reference import HiddenInputs
from coursekit.grading.intake.submission import Submission


def build(submission: Submission, chosen: ExerciseSet, hidden: HiddenInputs):
    """The notebook to run for one submission, in memory only.

    Each code cell says in its metadata what it is: ``setup``, the student's ``own`` or ``answer``, a
    ``check`` of an item right after its answer, or ``again``, the same check after everything, for those
    who put a helper below; and what to ``ask`` of the process that runs it. Only checks have outputs to
    compare with, and these stay here. Answers to items that are not in `chosen` are run, because others may
    build on them, and not checked.

    Returns
    -------
    nbformat.NotebookNode
    """
    told = {"language": submission.language, "tables": hidden.tables}
    cells = [_cell("", role="setup", ask={"do": "begin", "told": told})]
    last = {item: number for number, cell in enumerate(submission.cells) for item in cell.items}
    essays = {name for name, item in chosen.items.items() if item.kind == "essay"}
    checks: list[Item] = []
    for number, cell in enumerate(submission.cells):
        role = {"role": "answer", "items": list(cell.items)} if cell.items else {"role": "own"}
        if cell.items and essays.issuperset(cell.items):
            continue  # nothing of an essay has to be run
        cells.append(
            _cell(cell.code, ask={"do": "run", "code": cell.code, "tables": list(cell.items)}, **role)
        )
        for item in cell.items:
            if last[item] == number and item in chosen.items.keys() - essays:
                checks.append(chosen.items[item])
                cells.append(_check(chosen.items[item], "check", submission, hidden))
    cells += [_check(item, "again", submission, hidden) for item in checks]
    return notebook_parts.notebook(cells)


def _check(item: Item, role: str, submission: Submission, hidden: HiddenInputs):
    told = {"item": item.id, **item.reading(), "cases": hidden.cases(item.id)}
    cell = _cell("", role=role, items=[item.id], tolerance=item.tolerance, ask={"do": "show", "told": told})
    expected = {"values": hidden.expected(item, item.variant(submission.identifier))}
    cell.outputs.append(notebook_parts.stream(json.dumps(expected) + "\n"))
    cell.execution_count = 1
    return cell


def _cell(code: str, **about: Any):
    return notebook_parts.cell(code, {"coursekit": about})
