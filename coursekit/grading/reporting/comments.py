"""The feedback of a student in a few lines, for a table of Moodle's.

Moodle takes a cell as HTML, shows it so, and gives it back as text, without its tags and with three spaces
where a paragraph or a line ended.
"""

from __future__ import annotations

import html
import re

from coursekit.grading import text
from coursekit.grading.results import GradedSubmission, Outcome
from coursekit.number_format import format_digits
from coursekit.words import Words

_END = "   "
_LINE = re.compile(r" {3,}|[\r\n]+")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_OURS = re.compile(r'\s*<p class="coursekit">.*?</p>', re.DOTALL)


def from_moodle(cell: str) -> bool:
    """Whether a cell is as Moodle gave it, so that nobody has written in it since."""
    return cell.endswith(_END)


def kept(cell: str) -> str:
    """What stands in a cell, so that nothing of it is lost when Moodle takes it back as HTML."""
    return _paragraphs(_lines(cell)) if from_moodle(cell) else cell


def added(before: str, graded: GradedSubmission) -> str:
    """What stands in a cell with the feedback below it, in the place of what was written there before."""
    before = _OURS.sub("", before)
    if from_moodle(before) or not _TAG.search(before):
        titles = {_joined(title) for result in graded.results for title in result.item.title.values()}
        ours = re.compile(rf"\d+ · (?:{'|'.join(map(re.escape, sorted(titles)))}): ")
        before = _paragraphs([line for line in _lines(before) if not ours.match(line)])
    said = map(_escaped, text.table_cell(comment(graded)).splitlines())
    return "\n".join(filter(None, [before.strip(), '<p class="coursekit">' + "<br>\n".join(said) + "</p>"]))


def comment(graded: GradedSubmission) -> str:
    """The feedback of a student, a line for each item, in the student's language."""
    language = graded.submission.language
    say = Words("grading", language)
    lines = []
    shown = [result for result in graded.results if result.outcome is not Outcome.OTHER_WAY]
    for place, result in enumerate(shown, 1):
        worth = say(
            "feedback-points",
            points="–" if result.points is None else format_digits(result.points, language),
            of=format_digits(result.most, language),
        )
        lines.append(_joined(f"{place} · {result.item.title[language]}: {worth}. {result.message}"))
    return "\n".join(lines)


def _lines(cell: str) -> list[str]:
    return [_joined(line) for line in _LINE.split(cell) if line.strip()]


def _joined(line: str) -> str:
    return " ".join(line.split())


def _paragraphs(lines: list[str]) -> str:
    return "\n".join(f"<p>{_escaped(line)}</p>" for line in lines)


def _escaped(line: str) -> str:
    return html.escape(line, quote=False)
