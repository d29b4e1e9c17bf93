"""Hidden inputs, and what is right for them: from the reference solutions, run before any student's code."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from typing import Any

from coursekit.exercises import answers, authored
from coursekit.exercises.released import ExerciseSet, Item
from coursekit.grading.execution.fork_server import Broken, Died, Late, Worker

PATIENCE = 60.0
"""Seconds a solution may take."""


class HiddenInputs:
    """Inputs students have not seen, one draw for the whole class, and what is right for them.

    Parameters
    ----------
    chosen : authored.ExerciseSet
        With its solutions.
    seed : int
        Secret, and another one each time.
    server : fork_server.Server or Spawner, optional
        Where the solutions are run, in a worker of their own that ends before any student's begins; in this
        process unless given.
    """

    def __init__(self, chosen: authored.ExerciseSet, seed: int, server: Any = None) -> None:
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
            (name for name, known in foreseen.items() if answers.same(values, known, item.tolerance)), None
        )

    def _answers(self, item: Item, variant: int) -> tuple[list, dict[str, list]]:
        if (item.id, variant) not in self._known:
            written, table = self._written[item.id], self.tables.get(item.id, {})
            drawn, cases = item.variants[variant], self.cases(item.id)
            asked = self._asked(written, drawn, cases, table) if self._server else None
            if asked is None:
                given = drawn, cases, table
                asked = written.right(*given), written.foreseen_that_run(*given)
            self._known[item.id, variant] = asked
        return self._known[item.id, variant]

    def _asked(self, item: authored.Item, drawn: dict, cases: list, table: dict) -> tuple[list, dict] | None:
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
