"""Exercise sets as instructors write them: with solutions, foreseen wrong answers and hidden inputs.

Used to release a set and to grade; a student has none of it. :mod:`.sources` reads them.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from coursekit.errors import CourseError
from coursekit.exercises import answers, public_set
from coursekit.exercises.variants import VARIANTS

PUBLIC_SEED = 1


@dataclass(frozen=True)
class Item:
    """One item as its author wrote it."""

    id: str
    kind: str
    points: float
    minutes: int
    objective: str
    title: dict
    ask: dict
    answer: str
    stub: str
    file: str
    unit: int
    tolerance: float = 0.0
    inputs: str = ""
    solution: str = ""
    wrong: list = field(default_factory=list)
    options: list = field(default_factory=list)
    cases: str = ""
    given: str = ""
    again: str = ""
    probe: str = ""
    words: int = 0
    rubric: list = field(default_factory=list)
    twin_of: str = ""
    tries: list = field(default_factory=list)
    taught: dict = field(default_factory=dict)
    first_code: dict = field(default_factory=dict)

    def refuse(self, message: str, **values: Any) -> CourseError:
        """What to raise when the item contradicts itself."""
        return CourseError(message, file=self.file, item=self.id, **values)

    def random(self, seed: int, *more: int):
        """Chance of the item's own."""
        import numpy

        own = int(hashlib.sha256(f"{self.unit}|{self.id}".encode()).hexdigest()[:8], 16)
        return numpy.random.default_rng([seed, own, *more])

    @functools.cached_property
    def machine(self) -> bool:
        """Whether a machine can tell right from wrong."""
        return self.kind != "essay"

    @functools.cached_property
    def variants(self) -> list[dict]:
        """The inputs, and the order of the options, of each variant."""
        return [self._draw(v) for v in range(VARIANTS if self.inputs or self.options else 1)]

    def _draw(self, variant: int) -> dict:
        rng = self.random(PUBLIC_SEED, variant)
        left = self.run(self.inputs, {"rng": rng}, "inputs")
        inputs = {name: _plain(value) for name, value in left.items() if name != "rng" and name[0] != "_"}
        drawn: dict = {"inputs": inputs}
        if self.options:
            drawn["order"] = [int(i) for i in rng.permutation(len(self.options))]
        return drawn

    def draw_cases(self, seed: int) -> list[list]:
        """What a function is called with."""
        if not self.cases:
            return []
        left = self.run(f"{self.cases}\ncases", {"rng": self.random(seed)}, "cases")
        return [list(map(_plain, case)) for case in left["cases"]]

    def draw_table(self, seed: int | None = None) -> dict:
        """The table of the notebook or, with a seed, one with other numbers."""
        if not self.given:
            return {}
        left = self.run(self.given, {"rng": self.random(PUBLIC_SEED)}, "given")
        if seed is not None:
            left = self.run(self.again or self.given, left | {"rng": self.random(seed)}, "again")
        tables = {name: value for name, value in left.items() if name[0] != "_" and hasattr(value, "columns")}
        if len(tables) != 1:
            raise self.refuse("error-set-one-table", count=len(tables))
        ((name, table),) = tables.items()
        return {"name": name, "columns": {str(column): _column(table[column]) for column in table.columns}}

    def public_inputs(self) -> tuple[list, dict, dict]:
        """The cases, the table, and the table with other numbers that checks in the notebook work on."""
        again = self.draw_table(PUBLIC_SEED) if self.given else {}
        return self.draw_cases(PUBLIC_SEED), self.draw_table(), again

    def values(self, code: str, drawn: Mapping, cases: list, table: Mapping, part: str = "solution") -> list:
        """What `code`, right or wrong, answers to these inputs, cases and table."""
        namespace = dict(drawn["inputs"])
        if table:
            namespace[table["name"]] = public_set.frame(table)
        namespace = self.run(code, namespace, part)
        reading = {"kind": self.kind, "answer": self.answer, "probe": self.probe}
        try:
            return answers.read(reading, namespace, cases)
        except answers.Slip as slip:
            about = slip.about.get("error", "")
            raise self.refuse(
                "error-set-unreadable", part=part, answer=self.answer, slip=f"{slip.name} {about}".strip()
            ) from None

    def right_by_case(self, drawn: Mapping, cases: list) -> list[list]:
        """The values of the right answer of a function, case by case."""
        namespace = self.run(self.solution, drawn["inputs"], "solution")
        return answers.by_case(namespace[self.answer], self.answer, cases)

    def right(self, drawn: Mapping, cases: list, table: Mapping) -> list:
        """The values of the right answer."""
        if self.kind == "choice":
            return [self._letter(drawn, next(o for o in self.options if o.get("right")))]
        return self.values(self.solution, drawn, cases, table)

    def foreseen(self, drawn: Mapping, cases: list, table: Mapping) -> dict[str, list]:
        """The values of each foreseen wrong answer."""
        return {name: self.mistaken(name, drawn, cases, table) for name in self.says()}

    def foreseen_that_run(self, drawn: Mapping, cases: list, table: Mapping) -> dict[str, list]:
        """The same, without those that stop on inputs they were not made for."""
        found = {}
        for name in self.says():
            with contextlib.suppress(CourseError):
                found[name] = self.mistaken(name, drawn, cases, table)
        return found

    def mistaken(self, name: str, drawn: Mapping, cases: list, table: Mapping) -> list:
        """The values of one foreseen wrong answer."""
        if self.kind == "choice":
            return [self._letter(drawn, next(o for o in self.options if o["id"] == name))]
        code = next(wrong["code"] for wrong in self.wrong if wrong["id"] == name)
        return self.values(code, drawn, cases, table, f"wrong {name}")

    def says(self) -> dict[str, dict]:
        """What is said to each foreseen wrong answer."""
        return {w["id"]: w["say"] for w in [*self.wrong, *self.options] if not w.get("right")}

    def _letter(self, drawn: Mapping, option: Mapping) -> str:
        return answers.letters_of(len(self.options))[drawn["order"].index(self.options.index(option))]

    def run(self, code: str, namespace: Mapping, part: str) -> dict:
        """The names `code` leaves behind. Only ever an author's code."""
        space = {"__name__": "exercise", **namespace}
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                exec(_compiled(code, f"{self.file}: {self.id}: {part}"), space)
        except CourseError:
            raise
        except Exception as error:
            raise self.refuse("error-set-code", part=part, error=f"{type(error).__name__}: {error}") from None
        hidden = {name for name in space if name.startswith("__")}
        modules = {name for name, value in space.items() if type(value).__name__ == "module"}
        return {name: value for name, value in space.items() if name not in hidden | modules}


@dataclass(frozen=True)
class ExerciseSet:
    """A set as its authors wrote it."""

    unit: int
    file: dict
    title: dict
    intro: dict
    objectives: dict
    items: dict[str, Item]
    fingerprint: str
    path: Path
    warm_up: Item | None = None

    @property
    def every(self) -> dict[str, Item]:
        """The items and the warm-up."""
        return self.items | ({self.warm_up.id: self.warm_up} if self.warm_up else {})


@functools.lru_cache(maxsize=500)
def _compiled(code: str, name: str):
    return compile(code, name, "exec")


def _plain(value: Any) -> Any:
    """Inputs as JSON keeps them."""
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items()}
    return value.tolist() if hasattr(value, "tolist") else value


def _column(column: Any) -> list:
    return [None if value != value else value for value in column.tolist()]
