"""The notebook that is graded: the student's cells, and checks of ours with what they should print."""

from __future__ import annotations

import contextlib
import dataclasses
import json
from collections.abc import Iterable
from typing import Any

from coursekit.exercises import kinds
from coursekit.exercises import source as sources
from coursekit.exercises.public import ExerciseSet, Item
from coursekit.grading import formats
from coursekit.grading.preloaded import Broken, Died, Late, Worker
from coursekit.grading.submission import Submission
from coursekit.models.contract import CourseError

PATIENCE = 60.0
"""Seconds a solution may take."""


class Hidden:
    """Inputs students have not seen, one draw for the whole class, and what is right for them.

    Parameters
    ----------
    chosen : source.ExerciseSet
        With its solutions.
    seed : int
        Secret, and another one each time.
    server : preloaded.Server or Spawner, optional
        Where the solutions are run, in a worker of their own that ends before any student's begins; in this
        process unless given.
    """

    def __init__(self, chosen: sources.ExerciseSet, seed: int, server: Any = None) -> None:
        self._written = chosen.items
        self._cases = {name: item.draw_cases(seed) for name, item in chosen.items.items()}
        self.tables = {name: item.draw_table(seed) for name, item in chosen.items.items() if item.given}
        self._known: dict[tuple[str, int], tuple[list, dict[str, list]]] = {}
        self._server = server
        self._worker: Worker | None = None

    def __getstate__(self) -> dict[str, Any]:
        """What goes along to another machine: not the processes of this one."""
        return self.__dict__ | {"_server": None, "_worker": None}

    def learn(self, chosen: ExerciseSet, identifiers: Iterable[str]) -> None:
        """Find out what is right for all these students, and end the solutions' worker."""
        for identifier in identifiers:
            for item in chosen.items.values():
                if item.kind != "essay":
                    self.expected(item, item.variant(identifier))
        if self._worker is not None:
            self._worker.end()
        self._server = self._worker = None

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
            asked = self._asked(written, drawn, cases, table) if self._server else None
            if asked is None:
                asked = written.right(drawn, cases, table), foreseen(written, drawn, cases, table)
            self._known[item.id, variant] = asked
        return self._known[item.id, variant]

    def _asked(self, item: sources.Item, drawn: dict, cases: list, table: dict) -> tuple[list, dict] | None:
        """The same from the solutions' worker; None if they stop with an error, which then is told here."""
        if self._worker is None:
            try:
                self._worker = self._server.start(self._server.folders[0])
            except (Broken, OSError):  # whoever runs students' answers in it will tell
                self._server = None
                return None
        told = {"item": dataclasses.asdict(item), "drawn": drawn, "cases": cases, "table": table}
        try:
            reply = self._worker.exchange("reference", PATIENCE, told=told)
        except (Died, Late) as error:
            self._worker = None
            raise item.refuse("error-set-code", part="solution", error=type(error).__name__) from None
        return (reply["right"], reply["foreseen"]) if reply["how"] == "ended" else None


def foreseen(item: sources.Item, drawn: dict, cases: list, table: dict) -> dict[str, list]:
    """The values of the foreseen wrong answers, without those that stop on inputs they were not made for."""
    found = {}
    for name in item.says():
        with contextlib.suppress(CourseError):
            found[name] = item.mistaken(name, drawn, cases, table)
    return found


def build(submission: Submission, chosen: ExerciseSet, hidden: Hidden):
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
    return formats.notebook(cells)


def _check(item: Item, role: str, submission: Submission, hidden: Hidden):
    told = {"item": item.id, **item.reading(), "cases": hidden.cases(item.id)}
    cell = _cell("", role=role, items=[item.id], tolerance=item.tolerance, ask={"do": "show", "told": told})
    expected = {"values": hidden.expected(item, item.variant(submission.identifier))}
    cell.outputs.append(formats.stream(json.dumps(expected) + "\n"))
    cell.execution_count = 1
    return cell


def _cell(code: str, **about: Any):
    return formats.cell(code, {"coursekit": about})
