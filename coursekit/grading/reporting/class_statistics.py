"""A class at a glance, counted once for the report: totals, how each item went, and how often what failed."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from coursekit.exercises.public_set import ExerciseSet
from coursekit.grading.marking import scoring
from coursekit.grading.records import Note
from coursekit.grading.results import GradedSubmission, ItemResult, Outcome

GROUPS = {
    "right": {Outcome.RIGHT, Outcome.MARKED},
    "foreseen": {Outcome.FORESEEN},
    "wrong": {Outcome.WRONG},
    "unread": {Outcome.SLIP, Outcome.RAISED},
    "cut-short": {Outcome.OUT_OF_TIME, Outcome.DIED},
    "left": {Outcome.NOT_STARTED, Outcome.MISSING},
    "open": {Outcome.ESSAY, Outcome.FAULT},
    "other": {Outcome.OTHER_WAY},
}
"""Columns of the report, each with the outcomes it counts."""

_TELLS = {
    Outcome.FORESEEN: "mistake",
    Outcome.WRONG: "gave",
    Outcome.SLIP: "slip",
    Outcome.RAISED: "error",
    Outcome.OUT_OF_TIME: "",
    Outcome.DIED: "",
}
"""What a wrong answer is counted by, for each outcome that is one."""

FLAGS = {"changed-identifier", "missing-package"}

FEWEST = 5
"""Students who tried an item before it can look broken."""

BROKEN = 0.1
"""Share of them who must have it right, or it looks broken."""

COMMONEST = 5
"""Wrong answers listed for an item."""

BINS = 10


@dataclass(frozen=True)
class ItemCounts:
    """How an item went.

    Attributes
    ----------
    groups : dict of str to int
        Students by column of :data:`GROUPS`.
    wrong : list
        The commonest wrong answers: outcome and what is known of it, and how many students gave it.
    """

    groups: dict[str, int]
    wrong: list[tuple[tuple[Outcome, str], int]] = field(default_factory=list)

    @property
    def tried(self) -> int:
        """Students whose answer could be right or wrong."""
        return sum(self.groups[name] for name in ("right", "foreseen", "wrong", "unread", "cut-short"))

    @property
    def share(self) -> float | None:
        """Share of those who tried that have it right."""
        return self.groups["right"] / self.tried if self.tried else None

    @property
    def looks_broken(self) -> bool:
        """Whether nearly all who tried it failed."""
        return self.share is not None and self.tried >= FEWEST and self.share < BROKEN


@dataclass(frozen=True)
class Overview:
    """A class in numbers.

    `totals` counts students between two numbers of points: the upper one is left out, but for the last.
    """

    students: int
    unreadable: int
    superseded: int
    late: int
    pending: int
    doubtful: int
    earlier_version: int
    median: float
    totals: dict[tuple[float, float], int]
    items: dict[str, ItemCounts]


def of(graded: Sequence[GradedSubmission], exercise_set: ExerciseSet) -> Overview:
    """Count a class."""
    counting = [submission for submission in graded if submission.results]
    totals = [submission.total for submission in counting if submission.total is not None]
    return Overview(
        students=len(counting),
        unreadable=sum(bool(submission.submission.problem) for submission in graded),
        superseded=sum(bool(submission.attempt.superseded_by) for submission in graded),
        late=sum(submission.parsed.late for submission in graded),
        pending=sum(submission.pending for submission in graded),
        earlier_version=sum(
            any(note.name == "earlier-version" for note in submission.submission.notes)
            for submission in counting
        ),
        doubtful=sum(bool(submission.doubts) for submission in counting),
        median=statistics.median(totals) if totals else 0.0,
        totals=binned(totals, exercise_set.points),
        items={name: _item(name, counting) for name in exercise_set.items},
    )


def to_review(graded: Sequence[GradedSubmission]) -> list[GradedSubmission]:
    """Students with an answer, or a name, that a person should look at."""
    return [
        submission
        for submission in graded
        if submission.results  # files that were not graded are told of by themselves
        and (any(map(scoring.needs_review, submission.results)) or submission.doubts or flags(submission))
    ]


def flags(graded: GradedSubmission) -> list[Note]:
    """Notes on a whole notebook that a person should see, though its mark is final."""
    return [note for note in graded.submission.notes if note.name in FLAGS and graded.results]


def binned(totals: Sequence[float], most: float) -> dict[tuple[float, float], int]:
    """How many totals lie in each of :data:`BINS` equal parts of `most`."""
    if not totals:
        return {}
    width = most / BINS
    counts = Counter(min(int(total / width), BINS - 1) for total in totals)
    return {(place * width, (place + 1) * width): counts[place] for place in range(BINS)}


def _item(name: str, counting: Sequence[GradedSubmission]) -> ItemCounts:
    results = [result for submission in counting for result in submission.results if result.item.id == name]
    outcomes = Counter(result.outcome for result in results)
    groups = {group: sum(outcomes[outcome] for outcome in counted) for group, counted in GROUPS.items()}
    wrong = Counter(mistake for result in results if (mistake := _mistake(result)))
    return ItemCounts(groups, wrong.most_common(COMMONEST))


def _mistake(result: ItemResult) -> tuple[Outcome, str] | None:
    """What a wrong answer is counted under: its outcome, and the mistake, value, slip or error."""
    if result.outcome not in _TELLS:
        return None
    notes = [note.values for note in result.notes if note.name == result.outcome]
    return result.outcome, str(notes[0].get(_TELLS[result.outcome], "")) if notes else ""
