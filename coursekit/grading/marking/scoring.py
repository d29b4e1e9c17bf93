"""What is thought of an answer, once its cells were run: a status, points, and words for two readers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from coursekit.exercises import answers, notebook_check, released
from coursekit.exercises.released import ExerciseSet, Item
from coursekit.grading.execution.reference import HiddenInputs
from coursekit.grading.intake.submission import Submission, essay_text, reads_as_text
from coursekit.words import Words

STATUSES = (
    "right",
    "foreseen",
    "wrong",
    "slip",
    "raised",
    "out-of-time",
    "died",
    "not-started",
    "missing",
    "essay",
    "fault",
)
NEEDS_A_LOOK = {"missing", "died", "fault"}
ODD = {"several-answers", "not-code", "essay-odd", "own-cells", "text-changed", "odd-mark"}
"""Notes on an item for which a person should open the file."""


@dataclass
class Verdict:
    """One item of one submission.

    Attributes
    ----------
    points : float or None
        None while nobody knows: an essay that waits, or a fault of ours.
    message : str
        For the student, in the student's language.
    notes : list of tuple
        For the instructor: messages and their values.
    """

    item: Item
    status: str
    points: float | None
    answer: str = ""
    message: str = ""
    notes: list[tuple[str, dict]] = field(default_factory=list)


def verdicts(
    submission: Submission,
    happened: Sequence[dict[str, Any]],
    fault: str,
    chosen: ExerciseSet,
    hidden: HiddenInputs,
) -> list[Verdict]:
    """The verdict on each item of the set."""
    return [_verdict(submission, item, happened, fault, hidden) for item in chosen.items.values()]


def _verdict(
    submission: Submission, item: Item, happened: Sequence[dict[str, Any]], fault: str, hidden: HiddenInputs
) -> Verdict:
    say = Words("grading", submission.language)
    source = submission.answer(item.id)
    notes = [(name, about) for name, about in submission.notes if about.get("item") == item.id]
    if source is None:
        return Verdict(item, "missing", 0.0, "", say("told-missing"), [*notes, ("missing", {})])
    if item.kind == "essay":
        return _essay(item, source, notes, submission.language)
    untouched = notebook_check.bare(source) == notebook_check.bare(item.stub)

    def verdict(status: str, message: str, points: float | None = 0.0, **about: Any) -> Verdict:
        more = [(status, about)] if status in NEEDS_A_LOOK or about else []
        return Verdict(item, status, points, source, message, notes + more)

    checks = [
        found
        for found in happened
        if item.id in found.get("items", ()) and found["role"] in ("check", "again")
    ]
    if any(found["how"] == "ended" for found in checks):
        return verdict("right", say("told-right"), item.points)
    if untouched:
        if any(not cell.items for cell in submission.cells):
            notes = [*notes, ("own-cells", {})]
        return verdict("not-started", say("told-not-started"))
    if fault or not checks:
        return verdict("fault", say("told-fault"), None, reason=fault)

    own = [found for found in happened if item.id in found.get("items", ()) and found["role"] == "answer"]
    last = next((found for found in reversed(checks) if found["printed"]), checks[-1])
    slip = last["printed"].get("slip")
    for found in ([last] if slip is None else []) + (own if slip in ("missing", "stub") else []):
        if found["how"] in ("out of time", "died"):
            status = found["how"].replace(" ", "-")
            return verdict(status, say(f"told-{status}"))
    words = Words("exercises", submission.language)
    if slip in ("missing", "stub"):
        error = next((found["error"] for found in own if found["error"]), "")
        if said := notebook_check.telltale(item, source, words):
            return verdict("slip", said, slip="syntax")
        if error:
            return verdict("raised", say("told-raised", error=error), error=error)
        return verdict("slip", notebook_check.unfinished(item, source, words), slip=slip)
    if slip is not None:
        about = last["printed"].get("about", {})
        if slip in ("raised", "unreadable"):
            return verdict(
                "raised",
                _slip(item, slip, about, words),
                error=f"{about.get('error')}: {about.get('reason')}"[:200],
            )
        return verdict("slip", _slip(item, slip, about, words), slip=str(slip)[:20])
    values = last["printed"].get("values")
    if not isinstance(values, list):
        return verdict("raised", say("told-raised", error=last["error"] or "?"), error=last["error"] or "?")
    return _wrong(item, values, submission, hidden, verdict, say)


def _wrong(
    item: Item, values: list, submission: Submission, hidden: HiddenInputs, verdict: Any, say: Words
) -> Verdict:
    variant = item.variant(submission.identifier)
    mistake = hidden.mistake(item, variant, values)
    tried = _tried(item, values, hidden.expected(item, variant), hidden, submission.language, say)
    if mistake is None:
        said = " ".join([say(f"told-wrong-{item.kind}"), *tried])
        return verdict("wrong", said, gave=_key(values))
    told = next(wrong["say"] for wrong in item.foreseen if wrong["id"] == mistake)[submission.language]
    filled = released.fill(told, item.variants[variant]["inputs"], submission.language)
    return verdict("foreseen", " ".join([*filled.split(), *tried]), mistake=mistake)


def _tried(
    item: Item, values: list, expected: list, hidden: HiddenInputs, language: str, say: Words
) -> list[str]:
    """With what input a check failed and what came out then, never what should have."""
    if item.kind in ("number", "table") and len(values) == 1:
        return [say("told-gave", given=_shown(values[0], language))]
    cases = hidden.cases(item.id)
    if item.kind == "function" and len(values) == len(expected) == len(cases):
        for case, given, wanted in zip(cases, values, expected, strict=True):
            if not answers.same([given], [wanted], item.tolerance):
                call = answers.call(item.answer, case)
                return [say("told-gave-call", call=call, given=_shown(given, language))]
    return []


def _shown(value: Any, language: str) -> str:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return released.number(float(f"{value:.6g}"), language)
    return str(value)[:60]


def _key(values: list) -> str:
    """What wrong answers are counted by: as many digits as one would type."""
    shown = ", ".join(f"{value:.4g}" if isinstance(value, float) else str(value) for value in values)
    return shown if len(shown) <= 40 else f"{shown[:40]}…"


def _slip(item: Item, slip: str, about: dict[str, Any], words: Words) -> str:
    """What the check in the notebook would have said; what the student's process sent is taken with care."""
    known = {"name": item.answer, "count": 0} | dict.fromkeys(
        ("kind", "given", "letters", "call", "error", "reason"), ""
    )
    safe = {name: value if isinstance(value, int) else str(value)[:200] for name, value in about.items()}
    try:
        return words(f"slip-{slip}", **known | safe)
    except LookupError:
        return words("slip-broken", name=item.answer)


def _essay(item: Item, source: str, notes: list, language: str) -> Verdict:
    say = Words("grading", language)
    if not reads_as_text(source, item.answer):
        notes = [*notes, ("essay-odd", {})]
    text = essay_text(source, item.answer)
    if not text:
        return Verdict(item, "not-started", 0.0, "", say("told-not-started"), notes)
    return Verdict(item, "essay", None, text, say("told-essay"), notes)
