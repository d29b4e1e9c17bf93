"""The full table of points, and in words why a file or a mark is not what one might expect."""

from __future__ import annotations

import time
from collections.abc import Sequence

from coursekit.grading import tables
from coursekit.grading.results import GradedSubmission, ItemResult
from coursekit.grading.tables import plain
from coursekit.words import Words

POINTS = "points.csv"

COLUMNS = (
    *("student", "name", "file", "time", "late", "item", "points", "of", "status"),
    *("total", "who", "note"),
)
"""`total` is there once it is final, and `who` is what everything kept of a student hangs on."""


def points(graded: Sequence[GradedSubmission], say: Words) -> str:
    """The full table: a row for each student and item, and one for each file that was not graded."""
    rows = [[say(f"column-{name}") for name in COLUMNS]]
    for submission in graded:
        parsed = submission.parsed
        late = say("yes") if parsed.late else ""
        whose = [submission.student, parsed.name, submission.submission.file, changed(submission), late]
        if reason := why_not(submission, say):
            status = say(f"status-{submission.attempt.set_aside or 'unreadable'}")
            rows.append([*whose, "", "", "", status, "", submission.attempt.key, reason])
        for result in submission.results:
            known = "" if result.points is None else plain(result.points)
            status = say(f"status-{result.outcome}")
            note = " ".join(sentences(result, submission, say))
            total = "" if submission.final is None else plain(submission.final)
            result_of = [result.item.id, known, plain(result.most), status]
            rows.append([*whose, *result_of, total, submission.attempt.key, note])
    return tables.csv_text(rows)


def why_not(graded: GradedSubmission, say: Words) -> str:
    """Why a file has no results of its own, in a sentence; empty if it has."""
    if problem := graded.submission.problem:
        return say(f"problem-{problem.name}", **problem.values)
    instead = graded.attempt.superseded_by
    return say(f"note-{graded.attempt.set_aside}", file=instead.submission.file) if instead else ""


def sentences(result: ItemResult, graded: GradedSubmission, say: Words) -> list[str]:
    """What a person should know of a result, in sentences."""
    general = [note for note in graded.submission.notes if "item" not in note.values]
    notes = [*result.notes, *general, *graded.attempt.notes, *graded.notes]
    return list(dict.fromkeys(say(f"note-{note.name}", **note.values) for note in notes))


def changed(graded: GradedSubmission) -> str:
    """When the file was last changed, by the clock of this machine; empty if nobody knows."""
    try:
        clock = time.localtime(graded.parsed.file.time) if graded.parsed.file.time else None
    except (OSError, OverflowError, ValueError):  # a year that no clock shows
        clock = None
    return time.strftime("%Y-%m-%d %H:%M", clock) if clock else ""
