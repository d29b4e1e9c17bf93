"""The feedback of a student in a few lines, for a table of Moodle's."""

from __future__ import annotations

from coursekit.exercises.public_set import number
from coursekit.grading import text
from coursekit.grading.results import GradedSubmission, Outcome
from coursekit.words import Words


def added(before: str, graded: GradedSubmission) -> str:
    """What stands in a cell with the feedback below it; not twice, if it came back from Moodle."""
    said = text.table_cell(comment(graded))
    if " ".join(said.split()) in " ".join(before.split()):
        return before
    return f"{before}\n\n{said}" if before.strip() else said


def comment(graded: GradedSubmission) -> str:
    """The feedback of a student in a few lines, in the student's language."""
    language = graded.submission.language
    say = Words("grading", language)
    lines = []
    shown = [result for result in graded.results if result.outcome is not Outcome.OTHER_WAY]
    for place, result in enumerate(shown, 1):
        worth = say(
            "feedback-points",
            points="–" if result.points is None else number(result.points, language),
            of=number(result.most, language),
        )
        lines.append(f"{place} · {result.item.title[language]}: {worth}. {result.message}".strip())
    return "\n".join(lines)
