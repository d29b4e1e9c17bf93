"""Hidden inputs, and what is right for them: from the reference solutions, run before any student's code."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor

from coursekit.exercises import answers, source_set
from coursekit.exercises.public_set import ExerciseSet, Item
from coursekit.grading.execution.fork_server import (
    GraderError,
    Server,
    Spawner,
    Worker,
    WorkerDied,
    WorkerTimeout,
)

PATIENCE = 60.0
"""Seconds a solution may take."""

_ALONE = threading.Lock()
"""One solution at a time in this process: each has what is printed go elsewhere while it runs."""

Inputs = tuple[list, dict]
"""The cases of an item and its table, empty where it has none."""

Answers = tuple[list, dict[str, list]]
"""The values of the right answer, and those of each foreseen wrong one."""


class HiddenInputs:
    """Inputs students have not seen, one draw for the whole class, and what is right for them.

    Parameters
    ----------
    authored_set : source_set.ExerciseSet
        With its solutions.
    seed : int
        Secret, and another one each time.
    """

    def __init__(self, authored_set: source_set.ExerciseSet, seed: int) -> None:
        self._authored = authored_set.items
        self._seed = seed
        self._drawn: dict[str, Inputs] = {}
        self._known: dict[tuple[str, int], Answers] = {}

    def learn(
        self, exercise_set: ExerciseSet, identifiers: Iterable[str], server: Server | Spawner | None = None
    ) -> None:
        """Draw the inputs, and find out what is right for all these students.

        Parameters
        ----------
        exercise_set : public_set.ExerciseSet
        identifiers : iterable of str
        server : fork_server.Server or Spawner, optional
            Where the solutions are run, in workers of their own that end before any student's begins; in
            this process unless given.
        """
        self._draw(server)
        wanted = {
            (item.id, variant): item
            for identifier in identifiers
            for item in exercise_set.items.values()
            if item.kind != "essay" and (item.id, variant := item.variant(identifier)) not in self._known
        }
        folders = server.folders if server is not None else [""]
        with ThreadPoolExecutor(len(folders)) as threads:
            shares = [
                threads.submit(self._learn, [*wanted.items()][n :: len(folders)], server, folder)
                for n, folder in enumerate(folders)
            ]
            for share in shares:
                share.result()

    def _learn(
        self, wanted: Sequence[tuple[tuple[str, int], Item]], server: Server | Spawner | None, folder: str
    ) -> None:
        solutions = _Solutions(server, folder)
        try:
            for (_, variant), item in wanted:
                self._answers(item, variant, solutions)
        finally:
            solutions.end()

    def _draw(self, server: Server | Spawner | None = None) -> dict[str, Inputs]:
        """The cases and the table of each item; what draws them is imported elsewhere if it can be."""
        if not self._drawn:
            solutions = _Solutions(server, server.folders[0] if server is not None else "")
            try:
                self._drawn = {
                    name: solutions.inputs(item, self._seed)
                    or (item.draw_cases(self._seed), item.draw_table(self._seed))
                    for name, item in self._authored.items()
                }
            finally:
                solutions.end()
        return self._drawn

    @property
    def tables(self) -> dict[str, dict]:
        """The table of each item that has one."""
        return {name: table for name, (_, table) in self._draw().items() if table}

    def cases(self, item: str) -> list:
        """What a function is called with."""
        return self._draw()[item][0]

    def expected(self, item: Item, variant: int) -> list:
        """The values of the right answer."""
        return self._answers(item, variant)[0]

    def mistake(self, item: Item, variant: int, values: list) -> str | None:
        """Which foreseen wrong answer has these values."""
        foreseen = self._answers(item, variant)[1]
        return next(
            (name for name, known in foreseen.items() if answers.same(values, known, item.tolerance)), None
        )

    def _answers(self, item: Item, variant: int, solutions: _Solutions | None = None) -> Answers:
        if (item.id, variant) not in self._known:
            source, (cases, table) = self._authored[item.id], self._draw()[item.id]
            inputs = item.variants[variant], cases, table
            found = solutions.answers(source, *inputs) if solutions else None
            if found is None:
                with _ALONE:
                    found = source.right(*inputs), source.foreseen_that_run(*inputs)
            self._known[item.id, variant] = found
        return self._known[item.id, variant]


class _Solutions:
    """A worker that solutions are run in, unless something of the machine's keeps it from being started."""

    def __init__(self, server: Server | Spawner | None, folder: str) -> None:
        self._server = server
        self._folder = folder
        self._worker: Worker | None = None

    def answers(self, item: source_set.Item, drawn: dict, cases: list, table: dict) -> Answers | None:
        """What is right, and what foreseen mistakes come to; None if that is to be found out here."""
        reply = self._told("reference", item, {"drawn": drawn, "cases": cases, "table": table})
        return (reply["right"], reply["foreseen"]) if reply else None

    def inputs(self, item: source_set.Item, seed: int) -> Inputs | None:
        """The cases and the table that a seed gives; None if they are to be drawn here."""
        reply = self._told("draw", item, {"seed": seed})
        return (reply["cases"], reply["table"]) if reply else None

    def _told(self, do: str, item: source_set.Item, about: dict) -> dict | None:
        if self._worker is None and self._server is not None:
            try:
                self._worker = self._server.start(self._folder)
            except (GraderError, OSError):  # whoever runs students' answers in it will tell
                self._server = None
        if self._worker is None:
            return None
        ask = {"item": dataclasses.asdict(item), **about}
        try:
            reply = self._worker.exchange(do, PATIENCE, payload=ask)
        except (WorkerDied, WorkerTimeout) as error:
            worker, self._worker = self._worker, None
            if self._server is not None and self._server.ended_with(worker):
                self._server = None  # no fault of the solution
                return None
            part = "solution" if do == "reference" else "cases"
            raise item.refuse("error-set-code", part=part, error=type(error).__name__) from None
        # Where an author's code stops with an error, it is run again here, which says how.
        return reply if reply["how"] == "ended" else None

    def end(self) -> None:
        """End the worker."""
        if self._worker is not None:
            self._worker.end()
