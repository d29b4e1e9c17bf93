"""A class at a glance, counted once for the report: totals, how each item went, and how often what failed."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from coursekit.exercises import answers
from coursekit.exercises.released import ExerciseSet
from coursekit.grading.intake.attempts import Graded
from coursekit.grading.marking import scoring
from coursekit.grading.marking.scoring import Verdict

GROUPS = {
    "right": ("right", "marked"),
    "foreseen": ("foreseen",),
    "wrong": ("wrong",),
    "unread": ("slip", "raised"),
    "ended": ("out-of-time", "died"),
    "left": ("not-started", "missing"),
    "open": ("essay", "fault"),
}
"""Columns of the report, each with the statuses it counts."""

_TELLS = {
    "foreseen": "mistake",
    "wrong": "gave",
    "slip": "slip",
    "raised": "error",
    "out-of-time": "",
    "died": "",
}
"""What a wrong answer is counted by, for each status that is one."""

CONTRADICTIONS = {"two-identifiers", "same-identifier", "no-identifier"}
"""Notes on who a student is."""

FEWEST = 5
"""Students who tried an item before it can look broken."""

BROKEN = 0.1
"""Share of them who must have it right, or it looks broken."""

COMMONEST = 5
"""Wrong answers listed for an item."""

BINS = 10


@dataclass
class ItemCounts:
    """How an item went.

    Attributes
    ----------
    groups : dict of str to int
        Students by column of :data:`GROUPS`.
    wrong : list
        The commonest wrong answers: status and what is known of it, and how many students gave it.
    """

    groups: dict[str, int]
    wrong: list[tuple[tuple[str, str], int]] = field(default_factory=list)

    @property
    def tried(self) -> int:
        """Students whose answer could be right or wrong."""
        return sum(self.groups[name] for name in ("right", "foreseen", "wrong", "unread", "ended"))

    @property
    def share(self) -> float | None:
        """Share of those who tried that have it right."""
        return self.groups["right"] / self.tried if self.tried else None

    @property
    def looks_broken(self) -> bool:
        """Whether nearly all who tried it failed."""
        return self.tried >= FEWEST and self.share < BROKEN


@dataclass
class Overview:
    """A class in numbers. `totals` counts students between two numbers of points, the upper one left out."""

    students: int
    unreadable: int
    earlier: int
    late: int
    pending: int
    median: float
    totals: dict[tuple[float, float], int]
    items: dict[str, ItemCounts]


def of(graded: Sequence[Graded], chosen: ExerciseSet) -> Overview:
    """Count a class."""
    counting = [one for one in graded if one.verdicts]
    totals = [one.total for one in counting if one.total is not None]
    return Overview(
        students=len(counting),
        unreadable=sum(bool(one.submission.problem) for one in graded),
        earlier=sum(bool(one.counts) for one in graded),
        late=sum(one.late for one in graded),
        pending=sum(one.pending for one in graded),
        median=statistics.median(totals) if totals else 0.0,
        totals=_binned(totals, sum(item.points for item in chosen.items.values())),
        items={name: _item(name, counting) for name in chosen.items},
    )


def needs_a_look(one: Verdict) -> bool:
    """Whether a person should see the file behind a verdict."""
    return one.status in scoring.NEEDS_A_LOOK or any(name in scoring.ODD for name, _ in one.notes)


def to_look_at(graded: Sequence[Graded]) -> list[Graded]:
    """Students with an answer, or a name, that a person should look at."""
    return [
        one
        for one in graded
        if any(map(needs_a_look, one.verdicts)) or any(name in CONTRADICTIONS for name, _ in one.notes)
    ]


def seems_without_code(graded: Sequence[Graded]) -> bool:
    """Whether items with programming were asked for, and nobody's notebook has a cell for any of them."""
    asked = [each for one in graded for each in one.verdicts if each.item.kind not in answers.NO_CODE]
    return bool(asked) and all(each.status == "missing" for each in asked)


def _item(name: str, counting: Sequence[Graded]) -> ItemCounts:
    found = [each for one in counting for each in one.verdicts if each.item.id == name]
    statuses = Counter(each.status for each in found)
    groups = {group: sum(statuses[status] for status in names) for group, names in GROUPS.items()}
    wrong = Counter(kind for each in found if (kind := _kind(each)))
    return ItemCounts(groups, wrong.most_common(COMMONEST))


def _kind(one: Verdict) -> tuple[str, str] | None:
    """What a wrong answer is counted under: its status, and the mistake, value, slip or error."""
    if one.status not in _TELLS:
        return None
    notes = [about for name, about in one.notes if name == one.status]
    return one.status, str(notes[0].get(_TELLS[one.status], "")) if notes else ""


def _binned(totals: Sequence[float], most: float) -> dict[tuple[float, float], int]:
    if not totals:
        return {}
    width = most / BINS
    counts = Counter(min(int(total / width), BINS - 1) for total in totals)
    return {(place * width, (place + 1) * width): counts[place] for place in range(BINS)}
