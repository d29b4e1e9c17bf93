"""What is thought of an answer, once its cells were run: an outcome, points, and words for two readers.

What a further try is worth is in :mod:`coursekit.exercises.tries`.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from coursekit.exercises import answers, notebook_check, public_set
from coursekit.exercises.public_set import ExerciseSet, Item
from coursekit.grading.execution.reference import HiddenInputs
from coursekit.grading.marking import missing_values
from coursekit.grading.records import Essay, Note, Submission
from coursekit.grading.results import CellOutcome, CellResult, ItemResult, Outcome, Role, RunResult
from coursekit.grading.text import fault_reason
from coursekit.words import Words

NEEDS_REVIEW = {Outcome.MISSING, Outcome.DIED, Outcome.FAULT}
ODD = {
    "several-answers",
    "second-guess",
    "not-code",
    "essay-odd",
    "essay-beside",
    "essay-more",
    "other-there",
    "own-cells",
    "text-changed",
    "odd-mark",
}
ODD |= {f"added-{outcome}" for outcome in CellOutcome if outcome.cut_short}
"""Notes on an item for which a person should open the file."""

LOST_WITH_CELLS = {Outcome.WRONG, Outcome.FORESEEN, Outcome.SLIP, Outcome.RAISED}
"""What may have another reason where a cell of the student's own was left out."""

LARGEST_COUNT = 10**6
"""Whole numbers that a message of ours counts with; larger ones are no count of anything."""


@dataclass(frozen=True)
class Evidence:
    """What is known of one item of one submission, once its cells were run."""

    item: Item
    submission: Submission
    run: RunResult
    hidden: HiddenInputs

    @functools.cached_property
    def answer(self) -> str | None:
        """What the student wrote; None if there is no cell for it."""
        return self.submission.answer(self.item.id)

    @property
    def essay(self) -> Essay:
        """What the student wrote, if it is an essay."""
        return self.submission.essays.get(self.item.id, Essay())

    @property
    def is_essay(self) -> bool:
        """Whether it is for a person to read."""
        return self.item.kind == "essay"

    @functools.cached_property
    def untouched(self) -> bool:
        """Whether the cell is as it was handed out."""
        return notebook_check.bare(self.answer or "") == notebook_check.bare(self.item.stub)

    @functools.cached_property
    def checks(self) -> list[CellResult]:
        """Its checks."""
        results = self.run.cell_results
        return [result for result in results if self.item.id in result.items and result.role.compares]

    @functools.cached_property
    def answer_cells(self) -> list[CellResult]:
        """The cells that answer it."""
        results = self.run.cell_results
        return [result for result in results if self.item.id in result.items and result.role is Role.ANSWER]

    @functools.cached_property
    def last(self) -> CellResult:
        """The last check in which an answer, or why there is none, was read; or else the last one."""
        read = [check for check in self.checks if check.slip or check.values is not None]
        return (read or self.checks)[-1]

    @property
    def cells_lost(self) -> set[CellOutcome]:
        """How cells of the student's own ended that were left out."""
        own = (cell.outcome for cell in self.run.cell_results if cell.role is Role.EXTRA)
        return {outcome for outcome in own if outcome.cut_short}

    @property
    def guessed_again(self) -> bool:
        """Whether an answer was wrong in its own cell and right at the end."""
        read = [check.outcome for check in self.checks if check.values is not None]
        return read[:1] == [CellOutcome.DIFFERS] and read[-1] is CellOutcome.PASSED

    @property
    def nothing_there(self) -> bool:
        """Whether the name of the answer was never given a value."""
        return self.last.slip in ("missing", "stub")

    @functools.cached_property
    def cut_short(self) -> CellOutcome | None:
        """How the process ended before there was an answer, if it did."""
        cells = [] if self.last.slip else [self.last]
        cells += self.answer_cells if self.nothing_there else []
        return next((cell.outcome for cell in cells if cell.outcome.cut_short), None)

    @functools.cached_property
    def error(self) -> str:
        """The error an answer cell stopped with."""
        return next((cell.error for cell in self.answer_cells if cell.error), "")

    @functools.cached_property
    def telltale(self) -> str | None:
        """What the code itself says of why there is no answer."""
        return notebook_check.telltale(self.item, self.answer or "", self.exercise_words)

    @functools.cached_property
    def mistake(self) -> str | None:
        """Which foreseen mistake it is."""
        values = answers.settled(self.item.kind, self.last.values or ())
        return self.hidden.mistake(self.item, self.variant, values)

    @functools.cached_property
    def worth(self) -> float:
        """Points it has if it is right: fewer for a choice that took more than one letter."""
        # A letter given in the cell and another one further down are two.
        letters = dict.fromkeys(one for check in self.checks for one in check.values or ())
        return self.item.worth(list(letters))

    @property
    def variant(self) -> int:
        """Of the item, that the student was asked."""
        return self.item.variant(self.submission.identifier)

    @property
    def words(self) -> Words:
        """Of grading, in the student's language."""
        return Words("grading", self.submission.language)

    @property
    def exercise_words(self) -> Words:
        """Of the exercises, in the student's language."""
        return Words("exercises", self.submission.language)


CLASSES: tuple[tuple[Outcome, Callable[[Evidence], Any]], ...] = (
    (Outcome.MISSING, lambda e: e.answer is None),
    (Outcome.NOT_STARTED, lambda e: e.is_essay and not e.essay.text),
    (Outcome.ESSAY, lambda e: e.is_essay),
    (Outcome.RIGHT, lambda e: any(check.outcome is CellOutcome.PASSED for check in e.checks)),
    (Outcome.NOT_STARTED, lambda e: e.untouched),
    (Outcome.FAULT, lambda e: e.run.fault or not e.checks),
    (Outcome.OUT_OF_TIME, lambda e: e.cut_short is CellOutcome.OUT_OF_TIME),
    (Outcome.DIED, lambda e: e.cut_short is CellOutcome.DIED),
    (Outcome.SLIP, lambda e: e.nothing_there and e.telltale),
    (Outcome.RAISED, lambda e: e.nothing_there and e.error),
    (Outcome.SLIP, lambda e: e.nothing_there),
    (Outcome.RAISED, lambda e: e.last.slip in ("raised", "unreadable")),
    (Outcome.SLIP, lambda e: e.last.slip),
    (Outcome.RAISED, lambda e: e.last.values is None),
    (Outcome.FORESEEN, lambda e: e.mistake),
    (Outcome.WRONG, lambda e: True),
)
"""The outcomes, each with when it is the one; the first that holds."""


def score(
    submission: Submission, run: RunResult, exercise_set: ExerciseSet, hidden: HiddenInputs
) -> tuple[ItemResult, ...]:
    """The result of each item of the set; of two ways to the same points, the better counts."""
    results = {
        name: _score(Evidence(item, submission, run, hidden)) for name, item in exercise_set.items.items()
    }
    for twin in [*results.values()]:
        if twin.item.twin_of in results:
            both = results[twin.item.twin_of], twin
            better = max(both, key=_rank)
            for way in both:
                if way is not better:
                    results[way.item.id] = _not_counted(way, better, Words("grading", submission.language))
    return tuple(results.values())


def _rank(result: ItemResult) -> tuple[bool, bool, float, bool, bool]:
    """The better of two ways: all its points, else a fault of ours, else more points, else more of a try."""
    return (
        result.points == result.item.points,
        result.outcome is Outcome.FAULT,
        result.points or 0.0,
        result.outcome is not Outcome.MISSING,
        result.outcome is not Outcome.NOT_STARTED,
    )


def _not_counted(result: ItemResult, better: ItemResult, say: Words) -> ItemResult:
    """The way that does not count; what was tried in it is still told."""
    untried = result.outcome is Outcome.NOT_STARTED and better.outcome is not Outcome.NOT_STARTED
    if untried or result.outcome in (Outcome.MISSING, Outcome.FAULT):
        left = ItemResult(result.item, Outcome.OTHER_WAY, 0.0, message=say("told-other-way"), counts=False)
        return left
    message = f"{result.message} {say('told-other-counts')}"
    whole = better.points == better.item.points  # then nothing is lost by what may have been right, too
    notes = tuple(note for note in result.notes if not (whole and note.name == "other-there"))
    return replace(result, points=0.0, message=message, notes=notes, counts=False)


def classify(evidence: Evidence) -> Outcome:
    """How the answer stands."""
    return next(outcome for outcome, holds in CLASSES if holds(evidence))


def points(outcome: Outcome, evidence: Evidence) -> float | None:
    """What that is worth; None while nobody knows."""
    if outcome is Outcome.RIGHT:
        return evidence.worth
    return None if outcome in (Outcome.ESSAY, Outcome.FAULT) else 0.0


def needs_review(result: ItemResult) -> bool:
    """Whether a person should see the file behind a result."""
    return result.outcome in NEEDS_REVIEW or any(note.name in ODD for note in result.notes)


def _score(evidence: Evidence) -> ItemResult:
    item = evidence.item
    try:
        outcome = classify(evidence)
        message, values = explain(outcome, evidence)
    except Exception as error:  # whatever an answer is, it is one row, and the others go on
        outcome, values = Outcome.FAULT, {"reason": fault_reason(error)}
        message = evidence.words("told-fault")
    notes = [note for note in evidence.submission.notes if note.values.get("item") == item.id]
    if outcome is Outcome.NOT_STARTED and not evidence.is_essay:
        if any(not cell.items for cell in evidence.submission.cells):
            notes.append(Note("own-cells"))
    if outcome in LOST_WITH_CELLS:
        notes += [Note(f"added-{how}") for how in sorted(evidence.cells_lost)]
    stopped = outcome is Outcome.RAISED and missing_values.may_differ(
        str(values.get("error")), evidence.answer or ""
    )
    if stopped or outcome is Outcome.OUT_OF_TIME:
        notes.append(Note("other-there"))
    if evidence.guessed_again:
        notes.append(Note("second-guess"))
    if evidence.is_essay and not evidence.essay.plain:
        notes.append(Note("essay-odd"))
    if values or outcome in NEEDS_REVIEW:
        notes.append(Note(outcome.value, values))
    answer = evidence.essay.text if evidence.is_essay else evidence.answer or ""
    return ItemResult(item, outcome, points(outcome, evidence), answer, message, tuple(notes))


def explain(outcome: Outcome, evidence: Evidence) -> tuple[str, Mapping[str, Any]]:
    """Words for the student, and what the instructor should know of it.

    Graded code sees hidden inputs and can put them into what it gives: no value of it is for the student.
    """
    match outcome:
        case Outcome.RAISED:
            return _explain_raised(evidence)
        case Outcome.SLIP:
            return _explain_slip(evidence)
        case Outcome.FORESEEN:
            return _explain_foreseen(evidence)
        case Outcome.WRONG:
            message = evidence.words(f"told-wrong-{evidence.item.kind}")
            return message, {"gave": _key(evidence.last.values or ())}
        case Outcome.FAULT:
            return evidence.words("told-fault"), {"reason": evidence.run.fault}
        case Outcome.RIGHT if evidence.worth < evidence.item.points:
            return evidence.words("told-right-late", points=evidence.worth), {}
    return evidence.words(f"told-{outcome}"), {}


def _explain_raised(evidence: Evidence) -> tuple[str, Mapping[str, Any]]:
    last = evidence.last
    if last.slip in ("raised", "unreadable"):
        error = f"{last.slip_values.get('error')}: {last.slip_values.get('reason')}"[:200]
        return _slip_message(evidence), {"error": error}
    error = (evidence.error if evidence.nothing_there else last.error) or "?"
    told = evidence.words("told-raised", error=error)
    if name := missing_values.needed(error, evidence.submission, evidence.item.id):
        told = f"{told} {evidence.words('told-below', name=name)}"
    return told, {"error": error}


def _explain_slip(evidence: Evidence) -> tuple[str, Mapping[str, Any]]:
    if not evidence.nothing_there:
        return _slip_message(evidence), {"slip": evidence.last.slip[:20]}
    if evidence.telltale:
        return evidence.telltale, {"slip": "syntax"}
    message = notebook_check.unfinished(evidence.item, evidence.answer or "", evidence.exercise_words)
    return message, {"slip": evidence.last.slip}


def _explain_foreseen(evidence: Evidence) -> tuple[str, Mapping[str, Any]]:
    item, language = evidence.item, evidence.submission.language
    says = next(wrong["say"] for wrong in item.foreseen if wrong["id"] == evidence.mistake)[language]
    filled = public_set.fill(says, item.variants[evidence.variant]["inputs"], language)
    return " ".join(filled.split()), {"mistake": evidence.mistake}


def _key(values: Sequence[Any]) -> str:
    """What wrong answers are counted by: as many digits as one would type."""
    shown = ", ".join(f"{value:.4g}" if isinstance(value, float) else str(value) for value in values)
    return shown if len(shown) <= 40 else f"{shown[:40]}…"


def _slip_message(evidence: Evidence) -> str:
    """What the check in the notebook would have said; what the student's process sent is taken with care."""
    item, words, slip = evidence.item, evidence.exercise_words, evidence.last.slip
    known: dict[str, Any] = {"name": item.answer, "count": 0}
    known |= dict.fromkeys(("kind", "given", "letters", "call", "error", "reason"), "")
    said = {name: _message_value(value) for name, value in evidence.last.slip_values.items()}
    try:
        if slip == "raised":
            return evidence.words("told-raised-function", **known | said)
        return words(f"slip-{slip}", **known | said)
    except LookupError:
        return words("slip-broken", name=item.answer)


def _message_value(value: Any) -> Any:
    """A small whole number to count with, or a text."""
    if type(value) is int and abs(value) <= LARGEST_COUNT:
        return value
    return str(value)[:200]
