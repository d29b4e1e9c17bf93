"""Who handed in what: tries of one student put together, late ones marked, and nobody lost on the way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from coursekit.exercises import identity
from coursekit.grading.intake.files import HandedIn
from coursekit.grading.intake.submission import Submission
from coursekit.grading.marking.scoring import Verdict


@dataclass
class Graded:
    """A file that was handed in, with its verdicts; none if it could not be read or a later one counts.

    Attributes
    ----------
    student : str
        What the student is called in the tables; no two who count are called alike.
    handed : HandedIn or None
        The file.
    late : bool
        By the platform's mark or, where a due date is given, by the file's time.
    counts : str
        The file that counts instead, of an earlier try.
    key : str
        What its result is kept under.
    """

    student: str
    submission: Submission
    verdicts: list[Verdict] = field(default_factory=list)
    notes: list[tuple[str, dict]] = field(default_factory=list)
    handed: HandedIn | None = None
    late: bool = False
    counts: str = ""
    key: str = ""

    @property
    def name(self) -> str:
        """The student's name as the learning platform has it, if it has."""
        return self.handed.handing.name if self.handed and self.handed.handing else ""

    @property
    def identifier(self) -> str:
        """The identifier in the notebook, in one spelling; empty if there is none."""
        return identity.normalised(self.submission.identifier)

    @property
    def person(self) -> tuple[str, str]:
        """The platform and its number of the student; empty if no platform named the file."""
        handing = self.handed.handing if self.handed else None
        return (handing.platform, handing.person) if handing else ("", "")

    @property
    def total(self) -> float | None:
        """Points so far; None where nothing could be graded, or not all because of us."""
        if not self.verdicts or any(verdict.status == "fault" for verdict in self.verdicts):
            return None
        return sum(verdict.points or 0.0 for verdict in self.verdicts)

    @property
    def pending(self) -> bool:
        """Whether an essay waits for a person."""
        return any(verdict.status == "essay" and verdict.points is None for verdict in self.verdicts)


def sorted_out(handed_in: Sequence[Graded]) -> list[Graded]:
    """Those who count, in order of name, then files that cannot be graded, then earlier tries.

    The last try that can be read counts. Two files are tries of one student if they have the same identifier
    and the platform, if there is one, gives them the same number. What the platform gives to one and what
    another wrote into the notebook may contradict each other; then both are graded and a person is told.
    """
    tries: dict[tuple, list[Graded]] = {}
    unreadable: list[Graded] = []
    for one in sorted(handed_in, key=lambda one: one.handed.order):
        if one.submission.problem:
            unreadable.append(one)
        else:
            tries.setdefault(_whose(one), []).append(one)
    _join_nameless(tries)

    counting, earlier = [], []
    for several in tries.values():
        *before, last = sorted(several, key=lambda one: one.handed.order)
        for one in before:
            last.notes.append(("handed-in-twice", {"file": one.submission.file}))
        counting.append(last)
        earlier += [(one, last) for one in before]
    _warn(counting)
    _name(counting)
    for one, last in earlier:
        one.student, one.counts = last.student, last.submission.file
    for one in unreadable:
        one.student = one.name or one.submission.file
    counting.sort(key=lambda one: one.student.casefold())
    return [*counting, *unreadable, *(one for one, _ in earlier)]


def _whose(one: Graded) -> tuple:
    identifier = one.identifier
    if one.person[1]:
        return (*one.person, identifier)
    return ("", "", identifier) if identifier else ("", "", "", id(one))


def _join_nameless(tries: dict[tuple, list[Graded]]) -> None:
    """A try without identifier belongs to the one identifier its student has on the platform."""
    for whose in [whose for whose in tries if len(whose) == 3 and whose[1] and not whose[2]]:
        others = [other for other in tries if other[:2] == whose[:2] and other[2]]
        if len(others) == 1:
            tries[others[0]] += tries.pop(whose)


def _warn(counting: Sequence[Graded]) -> None:
    """Tell where the platform and the notebooks contradict each other."""
    by_person: dict[tuple, list[Graded]] = {}
    by_identifier: dict[str, list[Graded]] = {}
    for one in counting:
        if one.person[1]:
            by_person.setdefault(one.person, []).append(one)
        if one.identifier:
            by_identifier.setdefault(one.identifier, []).append(one)
        else:
            one.notes.append(("no-identifier", {}))
    for note, groups in (("two-identifiers", by_person), ("same-identifier", by_identifier)):
        for group in groups.values():
            for one in group if len(group) > 1 else ():
                others = ", ".join(other.submission.file for other in group if other is not one)
                one.notes.append((note, {"files": others}))


def _name(counting: Sequence[Graded]) -> None:
    """Call everyone by the identifier, or else by the platform's name, or else by the file."""
    taken: set[str] = set()
    for one in counting:
        wanted = one.identifier or one.name or one.submission.file
        name = wanted
        if name in taken:
            name = f"{wanted} ({one.name or one.submission.file})"
        count = 1
        while name in taken:
            count += 1
            name = f"{wanted} ({count})"
        taken.add(name)
        one.student = name
