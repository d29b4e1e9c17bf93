"""The notebook that is graded: the student's cells, and checks of ours with what they should print."""

from __future__ import annotations

import json
from typing import Any

from coursekit.exercises.public_set import ExerciseSet, Item
from coursekit.grading.execution import notebook_parts
from coursekit.grading.execution.reference import HiddenInputs
from coursekit.grading.records import Submission
from coursekit.grading.results import Role


def assemble(submission: Submission, exercise_set: ExerciseSet, hidden: HiddenInputs):
    """The notebook to run for one submission, in memory only.

    Each code cell says in its metadata its :class:`.results.Role` and what to ``ask`` of the process that
    runs it. Only checks have outputs to compare with, and these stay here. Answers to items that are not in
    `exercise_set` are run, because others may build on them, and not checked.

    Returns
    -------
    nbformat.NotebookNode
    """
    begin = {"language": submission.language, "tables": hidden.tables}
    cells = [_cell("", Role.SETUP, ask={"do": "begin", "payload": begin})]
    last = {item: number for number, cell in enumerate(submission.cells) for item in cell.items}
    essays = {name for name, item in exercise_set.items.items() if item.kind == "essay"}
    checked: list[Item] = []
    for number, cell in enumerate(submission.cells):
        if not cell.code:
            continue
        ask = {"do": "run", "code": cell.code, "tables": list(cell.items), "asked": list(cell.asked)}
        cells.append(_cell(cell.code, Role.ANSWER if cell.items else Role.EXTRA, cell.items, ask=ask))
        for item in cell.items:
            if last[item] == number and item in exercise_set.items.keys() - essays:
                checked.append(exercise_set.items[item])
                cells.append(_check(exercise_set.items[item], Role.CHECK, submission, hidden))
    cells += [_check(item, Role.RECHECK, submission, hidden) for item in checked]
    return notebook_parts.notebook(cells)


def _check(item: Item, role: Role, submission: Submission, hidden: HiddenInputs):
    show = {"item": item.id, **item.reading(), "cases": hidden.cases(item.id)}
    cell = _cell("", role, (item.id,), tolerance=item.tolerance, ask={"do": "show", "payload": show})
    expected = {"values": hidden.expected(item, item.variant(submission.identifier))}
    cell.outputs.append(notebook_parts.stream(json.dumps(expected) + "\n"))
    cell.execution_count = 1
    return cell


def _cell(code: str, role: Role, items: tuple[str, ...] = (), **more: Any):
    return notebook_parts.cell(code, {"coursekit": {"role": role.value, "items": list(items), **more}})
