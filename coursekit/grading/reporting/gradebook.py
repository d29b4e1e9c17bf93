"""The tables of points: the full one, and what the learning management systems take."""

from __future__ import annotations

import time
from collections.abc import Sequence

from coursekit.exercises.released import ExerciseSet
from coursekit.grading import tables
from coursekit.grading.results import GradedSubmission, ItemResult
from coursekit.grading.tables import plain
from coursekit.words import Words

POINTS, MOODLE, CANVAS = "points.csv", "moodle.csv", "canvas.csv"

COLUMNS = ("student", "name", "file", "time", "late", "item", "points", "of", "status", "note")


def points(graded: Sequence[GradedSubmission], say: Words) -> str:
    """The full table: a row for each student and item, and one for each file that was not graded."""
    rows = [[say(f"column-{name}") for name in COLUMNS]]
    for submission in graded:
        parsed = submission.parsed
        late = say("yes") if parsed.late else ""
        whose = [submission.student, parsed.name, submission.submission.file, changed(submission), late]
        if reason := why_not(submission, say):
            status = say(f"status-{submission.attempt.set_aside or 'unreadable'}")
            rows.append([*whose, "", "", "", status, reason])
        for result in submission.results:
            known = "" if result.points is None else plain(result.points)
            status = say(f"status-{result.outcome}")
            note = " ".join(sentences(result, submission, say))
            rows.append([*whose, result.item.id, known, plain(result.most), status, note])
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


def moodle(graded: Sequence[GradedSubmission], exercise_set: ExerciseSet, say: Words) -> str:
    """Totals in the columns of Moodle's grading worksheet, called as Moodle calls them in that language.

    Students whose files Moodle named have their participant number and can be uploaded as they are. The
    identifier is there for those who import by it. What is not final yet stays empty.
    """
    names = ("identifier", "name", "username", "grade", "most", "modified")
    rows = [[say(f"moodle-{name}") for name in names]]
    most = plain(exercise_set.points)
    for submission in _last_of_each(graded):
        parsed = submission.parsed
        platform, person = parsed.person
        participant = say("moodle-participant", number=person) if platform == "moodle" else ""
        rows.append([participant, parsed.name, parsed.identifier, _final(submission), most, ""])
    return tables.csv_text(rows)


def canvas(graded: Sequence[GradedSubmission], exercise_set: ExerciseSet, say: Words) -> str:
    """Totals in the columns of Canvas's gradebook, which are English everywhere.

    Students whose files Canvas named have their number there; others are known by their identifier as login.
    What is not final yet stays empty, which Canvas takes for no change.
    """
    total = say("lms-total", unit=exercise_set.unit)
    rows = [["Student", "ID", "SIS User ID", "SIS Login ID", "Section", total]]
    most = plain(exercise_set.points)
    rows.append(["    Points Possible", "", "", "", "", most])
    for submission in _last_of_each(graded):
        parsed = submission.parsed
        platform, person = parsed.person
        number = person if platform == "canvas" else ""
        login = "" if number else parsed.identifier
        rows.append([parsed.name or submission.student, number, "", login, "", _final(submission)])
    return tables.csv_text(rows)


def changed(graded: GradedSubmission) -> str:
    """When the file was last changed, by the clock of this machine; empty if nobody knows."""
    try:
        clock = time.localtime(graded.parsed.file.time) if graded.parsed.file.time else None
    except (OSError, OverflowError, ValueError):  # a year that no clock shows
        clock = None
    return time.strftime("%Y-%m-%d %H:%M", clock) if clock else ""


def _last_of_each(graded: Sequence[GradedSubmission]) -> list[GradedSubmission]:
    """Those a platform can tell: of a student who counts twice there, the last file handed in."""
    last: dict[tuple[str, str], GradedSubmission] = {}
    for submission in graded:
        parsed = submission.parsed
        if not submission.results or not (parsed.person[1] or parsed.identifier):
            continue
        whose = parsed.person if parsed.person[1] else ("", submission.student)
        if whose not in last or last[whose].parsed.file.order < parsed.file.order:
            last[whose] = submission
    return [*last.values()]


def _final(graded: GradedSubmission) -> str:
    return "" if graded.total is None or graded.pending else plain(graded.total)
