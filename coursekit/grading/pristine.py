"""The notebook that is graded: the student's cells, and checks of ours with what they should print."""

from __future__ import annotations

import json
from typing import Any

from coursekit.exercises import kinds
from coursekit.exercises import source as sources
from coursekit.exercises.public import ExerciseSet, Item
from coursekit.grading.submission import Submission
from coursekit.models.contract import CourseError

CALL = '__import__("coursekit.grading.probe", fromlist=["probe"]).{function}({told!r})'
"""How a cell of ours calls us: it defines no name and needs none."""


class Hidden:
    """Inputs students have not seen, one draw for the whole class, and what is right for them.

    Parameters
    ----------
    chosen : source.ExerciseSet
        With its solutions. They run here, where no student's code does.
    seed : int
        Secret, and another one each time.
    """

    def __init__(self, chosen: sources.ExerciseSet, seed: int) -> None:
        self._written = chosen.items
        self._cases = {name: item.draw_cases(seed) for name, item in chosen.items.items()}
        self.tables = {name: item.draw_table(seed) for name, item in chosen.items.items() if item.given}
        self._known: dict[tuple[str, int], tuple[list, dict[str, list]]] = {}

    def cases(self, item: str) -> list:
        """What a function is called with."""
        return self._cases[item]

    def expected(self, item: Item, variant: int) -> list:
        """The values of the right answer."""
        return self._answers(item, variant)[0]

    def mistake(self, item: Item, variant: int, values: list) -> str | None:
        """Which foreseen wrong answer has these values."""
        foreseen = self._answers(item, variant)[1]
        return next(
            (name for name, known in foreseen.items() if kinds.same(values, known, item.tolerance)), None
        )

    def _answers(self, item: Item, variant: int) -> tuple[list, dict[str, list]]:
        if (item.id, variant) not in self._known:
            written, table = self._written[item.id], self.tables.get(item.id, {})
            drawn, cases = item.variants[variant], self.cases(item.id)
            try:
                foreseen = written.foreseen(drawn, cases, table)
            except CourseError:  # a wrong answer may well stop on inputs it was not made for
                foreseen = {}
            self._known[item.id, variant] = written.right(drawn, cases, table), foreseen
        return self._known[item.id, variant]


def build(submission: Submission, chosen: ExerciseSet, hidden: Hidden):
    """The notebook to run for one submission, in memory only.

    Each code cell says in its metadata what it is: ``setup``, the student's ``own`` or ``answer``, a
    ``check`` of an item right after its answer, or ``again``, the same check after everything, for those
    who put a helper below. Only checks have outputs to compare with.

    Returns
    -------
    nbformat.NotebookNode
    """
    from nbformat.v4 import new_notebook

    told = {"language": submission.language, "tables": hidden.tables}
    cells = [_cell(CALL.format(function="begin", told=json.dumps(told)), role="setup")]
    last = {item: number for number, cell in enumerate(submission.cells) for item in cell.items}
    checks: list[Item] = []
    for number, cell in enumerate(submission.cells):
        role = {"role": "answer", "items": list(cell.items)} if cell.items else {"role": "own"}
        if cell.items and all(chosen.items[item].kind == "essay" for item in cell.items):
            continue  # nothing of an essay has to be run
        cells.append(_cell(cell.code, **role))
        for item in cell.items:
            if last[item] == number and chosen.items[item].kind != "essay":
                checks.append(chosen.items[item])
                cells.append(_check(chosen.items[item], "check", submission, hidden))
    cells += [_check(item, "again", submission, hidden) for item in checks]
    return new_notebook(cells=cells)


def _check(item: Item, role: str, submission: Submission, hidden: Hidden):
    from nbformat.v4 import new_output

    told = {"item": item.id, **item.reading(), "cases": hidden.cases(item.id)}
    cell = _cell(
        CALL.format(function="show", told=json.dumps(told)),
        role=role,
        items=[item.id],
        tolerance=item.tolerance,
    )
    expected = {"coursekit": item.id, "values": hidden.expected(item, item.variant(submission.identifier))}
    cell["outputs"] = [new_output("stream", name="stdout", text=json.dumps(expected) + "\n")]
    cell["execution_count"] = 1
    return cell


def _cell(code: str, **about: Any):
    from nbformat.v4 import new_code_cell

    return new_code_cell(code, metadata={"coursekit": about})
