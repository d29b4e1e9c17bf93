"""The page of feedback for each student."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Sequence

from coursekit.exercises.public_set import ExerciseSet
from coursekit.grading.records import Submission
from coursekit.grading.reporting import points_table
from coursekit.grading.reporting.html import as_html, page, safe, table
from coursekit.grading.results import GradedSubmission, ItemResult, Outcome
from coursekit.number_format import format_digits
from coursekit.words import Words

FEEDBACK = "feedback"

LONGEST_NAME = 120
"""Bytes of the name of a page without its ending: file systems take 255, some of them fewer."""

_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
"""Names that mean a device on Windows."""


def feedback(graded: GradedSubmission, exercise_set: ExerciseSet) -> str:
    """A page for one student: what was asked, what they answered, and what was thought of it."""
    language = graded.submission.language
    say, words = Words("grading", language), Words("exercises", language)
    title = words("notebook-title", unit=exercise_set.unit, title=exercise_set.title[language])
    parts = [f"<h1>{safe(title)}</h1>", f"<p>{safe(graded.student)}</p>"]
    if reason := points_table.why_not(graded, say):
        parts.append(f"<p>{safe(reason)}</p>")
    else:
        most = sum(result.most for result in graded.results)
        total = say("feedback-total", points=graded.total or 0, of=most)
        pending = f" {safe(say('feedback-pending'))}" if graded.pending else ""
        parts.append(f"<p><strong>{safe(total)}</strong>{pending}</p>")
        if graded.doubts:
            parts.append(f"<p>{safe(say('feedback-not-final'))}</p>")
        if graded.parsed.late:
            parts.append(f"<p>{safe(say('feedback-late'))}</p>")
        heads = [say(f"column-{name}") for name in ("item", "points", "of", "status")]
        rows = [_row(place, result, say, language) for place, result in _shown(graded, exercise_set)]
        parts.append(table(say("feedback-overview"), heads, rows, numeric=(1, 2)))
    for place, result in _shown(graded, exercise_set):
        parts += _item(place, result, graded.submission, say, language)
    return page(f"{title} · {graded.student}", language, parts)


def _shown(graded: GradedSubmission, exercise_set: ExerciseSet) -> list[tuple[str, ItemResult]]:
    """What was done, each with its number; of two ways that were both tried, one has a letter beside it."""
    numbers = {item.id: str(number) for number, item in enumerate(exercise_set.asked, 1)}
    numbers |= {
        item.id: f"{numbers[item.twin_of]}b"
        for item in exercise_set.items.values()
        if item.twin_of in numbers
    }
    shown = [result for result in graded.results if result.outcome is not Outcome.OTHER_WAY]
    return [(numbers[result.item.id], result) for result in shown]


def _row(place: str, result: ItemResult, say: Words, language: str) -> list[str]:
    most = format_digits(result.most, language)
    return [f"{place} · {result.item.title[language]}", _points(result, language), most, _status(result, say)]


def _points(result: ItemResult, language: str) -> str:
    return "–" if result.points is None else format_digits(result.points, language)


def _status(result: ItemResult, say: Words) -> str:
    """How an answer stands, in words for its student."""
    return say(f"status-{Outcome.WRONG if result.outcome is Outcome.FORESEEN else result.outcome}")


def _item(place: str, result: ItemResult, submission: Submission, say: Words, language: str) -> list[str]:
    item = result.item
    statement = item.statement(item.variant(submission.identifier), language)
    score = say("feedback-points", points=_points(result, language), of=format_digits(result.most, language))
    return [
        f'<section aria-labelledby="item-{place}">',
        f'<h2 id="item-{place}">{place} · {safe(item.title[language])}</h2>',
        as_html(statement),
        f"<h3>{safe(say('feedback-answer'))}</h3>",
        f"<pre>{safe(result.answer) or '–'}</pre>",
        f"<h3>{safe(say('feedback-verdict'))}</h3>",
        f"<p><strong>{safe(_status(result, say))}</strong> · {safe(score)}</p>",
        f"<p>{safe(result.message)}</p>",
        "</section>",
    ]


def page_names(students: Sequence[str]) -> list[str]:
    """A file name for each student's page: no folder, no surprise, none twice, none too long."""
    taken: set[str] = set()
    counts: defaultdict[str, int] = defaultdict(lambda: 1)
    names = []
    for student in students:
        plain = re.sub(r"[^\w@.-]", "_", unicodedata.normalize("NFC", student)).strip(".")
        stem = plain.encode("utf-8", "replace")[:LONGEST_NAME].decode("utf-8", "ignore") or "_"
        if _RESERVED.fullmatch(stem):
            stem = f"_{stem}"
        name = stem
        while name.casefold() in taken:
            counts[stem.casefold()] += 1
            name = f"{stem}-{counts[stem.casefold()]}"
        taken.add(name.casefold())
        names.append(f"{name}.html")
    return names
