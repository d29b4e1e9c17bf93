"""What came of a submission, stage by stage: frozen records, each made whole and in one place.

Assemble makes a notebook of a submission; execute gives a :class:`Reply` for each cell, compare a
:class:`CellResult`, all of them together are a :class:`RunResult`; score and add_manual_marks give an
:class:`ItemResult` for each item, and the reports are made from :class:`GradedSubmission`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from coursekit.exercises.public_set import Item
from coursekit.grading import text
from coursekit.grading.records import Attempt, Note, ParsedFile, Submission


class Role(StrEnum):
    """What a cell of the notebook that is run is there for."""

    SETUP = "setup"
    EXTRA = "extra"
    """A cell of the student's that answers nothing."""
    ANSWER = "answer"
    CHECK = "check"
    RECHECK = "recheck"
    """The same check after everything, for those who put a helper below."""

    @property
    def compares(self) -> bool:
        """Whether something is compared there."""
        return self in (Role.CHECK, Role.RECHECK)


class CellOutcome(StrEnum):
    """What became of a cell: it ran through, a check passed or differs, or it came to no good end."""

    RAN = "ran"
    PASSED = "passed"
    DIFFERS = "differs"
    RAISED = "raised"
    OUT_OF_TIME = "out-of-time"
    DIED = "died"

    @property
    def cut_short(self) -> bool:
        """Whether the process did not live through it."""
        return self in (CellOutcome.OUT_OF_TIME, CellOutcome.DIED)


Values = tuple[Any, ...]
"""An answer read: numbers, texts, truth values and None."""


@dataclass(frozen=True)
class Reply:
    """What a worker said of one cell; material to be compared, no more.

    Attributes
    ----------
    outcome : CellOutcome
        Never passed or differs: nothing was compared yet.
    error : str
        The error it stopped with, in one line.
    values : tuple or None
        The answer, if one was read.
    slip : str
        Why no answer could be read, with its values in `slip_values`.
    """

    outcome: CellOutcome
    error: str = ""
    values: Values | None = None
    slip: str = ""
    slip_values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class CellResult:
    """What became of one cell of the notebook that was run, see :class:`Reply`."""

    role: Role
    outcome: CellOutcome
    items: tuple[str, ...] = ()
    error: str = ""
    values: Values | None = None
    slip: str = ""
    slip_values: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, role: Role, items: tuple[str, ...], reply: Reply, outcome: CellOutcome) -> CellResult:
        """What `reply` came to when it was compared."""
        return cls(role, outcome, items, reply.error, reply.values, reply.slip, reply.slip_values)

    def to_json(self) -> dict[str, Any]:
        """The form it has in the journal."""
        made: dict[str, Any] = {"role": self.role.value, "outcome": self.outcome.value}
        for name in ("items", "error", "slip", "slip_values"):
            if value := getattr(self, name):
                made[name] = list(value) if name == "items" else value
        return made if self.values is None else made | {"values": list(self.values)}

    @classmethod
    def from_json(cls, kept: Any) -> CellResult:
        """The record of that form.

        Raises
        ------
        ValueError
            If it has another one.
        """
        if not isinstance(kept, dict):
            raise ValueError("no record")
        items, error, slip = kept.get("items", []), kept.get("error", ""), kept.get("slip", "")
        values, slip_values = kept.get("values"), kept.get("slip_values", {})
        if not (isinstance(items, list) and all(isinstance(item, str) for item in items)):
            raise ValueError("no items")
        if not (isinstance(error, str) and isinstance(slip, str) and isinstance(slip_values, dict)):
            raise ValueError("no texts")
        if not (values is None or isinstance(values, list)):
            raise ValueError("no values")
        return cls(
            Role(str(kept.get("role"))),
            CellOutcome(str(kept.get("outcome"))),
            tuple(items),
            text.well_formed(error),
            None if values is None else tuple(map(text.plain_value, values)),
            text.well_formed(slip),
            {text.well_formed(name): text.plain_value(value) for name, value in slip_values.items()},
        )


@dataclass(frozen=True)
class RunResult:
    """What came of running a submission, or the fault of ours that kept it from being run."""

    cell_results: tuple[CellResult, ...] = ()
    fault: str = ""


class Outcome(StrEnum):
    """How an answer stands; ``status-…`` of the catalogue says it in words."""

    RIGHT = "right"
    FORESEEN = "foreseen"
    WRONG = "wrong"
    SLIP = "slip"
    RAISED = "raised"
    OUT_OF_TIME = "out-of-time"
    DIED = "died"
    NOT_STARTED = "not-started"
    MISSING = "missing"
    ESSAY = "essay"
    """Waits for a person."""
    MARKED = "marked"
    """Was marked by a person."""
    FAULT = "fault"
    """Ours."""
    OTHER_WAY = "other-way"
    """Nothing is here, and need not be: the other way to the same points counts."""


@dataclass(frozen=True)
class ItemResult:
    """One item of one submission.

    Attributes
    ----------
    points : float or None
        None while nobody knows: an essay that waits, or a fault of ours.
    counts : bool
        Whether its points are part of the total; of two ways to the same points, those of the other may be.
    message : str
        For the student, in the student's language.
    notes : tuple of Note
        For the instructor.
    """

    item: Item
    outcome: Outcome
    points: float | None
    answer: str = ""
    message: str = ""
    notes: tuple[Note, ...] = ()
    counts: bool = True

    @property
    def most(self) -> float:
        """The points it could have added to the total."""
        return self.item.points if self.counts else 0.0


@dataclass(frozen=True, eq=False)
class GradedSubmission:
    """A file that was handed in, with a result for each item if it could be read and counts."""

    attempt: Attempt
    results: tuple[ItemResult, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def student(self) -> str:
        """What the student is called in the tables."""
        return self.attempt.student

    @property
    def parsed(self) -> ParsedFile:
        """The file as it was read: name, person and identifier of the student are there."""
        return self.attempt.parsed

    @property
    def submission(self) -> Submission:
        """What the file holds."""
        return self.attempt.parsed.submission

    @property
    def total(self) -> float | None:
        """Points so far; None where nothing could be graded, or not all because of us."""
        if not self.results or any(result.outcome is Outcome.FAULT for result in self.results):
            return None
        return sum(result.points or 0.0 for result in self.results)

    @property
    def doubts(self) -> list[Note]:
        """Why its mark is not final, whatever the answers are worth."""
        return [note for note in (*self.attempt.notes, *self.notes, *self.submission.notes) if note.doubt]

    @property
    def final(self) -> float | None:
        """The total, once person, version and file are certain and all is marked; None before."""
        return None if self.pending or self.doubts else self.total

    @property
    def pending(self) -> bool:
        """Whether an essay waits for a person."""
        return any(result.outcome is Outcome.ESSAY for result in self.results)
