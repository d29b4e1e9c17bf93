"""What Moodle takes besides its worksheet: marks for its gradebook, pages of feedback, totals to type in."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence

from coursekit.exercises import identity
from coursekit.grading import tables, text
from coursekit.grading.reporting.moodle import Worksheet, of_a_team
from coursekit.grading.results import GradedSubmission
from coursekit.grading.tables import plain
from coursekit.words import Words

GRADEBOOK, PAGES = "moodle-gradebook.csv", "moodle-feedback.zip"


def without_worksheet(graded: Sequence[GradedSubmission], most: float, say: Words) -> str:
    """Final totals in the columns of Moodle's grading worksheet, called as Moodle calls them there.

    Only those whose files Moodle named are there, for an empty identifier ends an upload.
    """
    names = ("identifier", "name", "username", "grade", "most", "modified")
    rows = [[say(f"moodle-{name}") for name in names]]
    for submission in last_of_each(graded):
        parsed = submission.parsed
        if parsed.person[0] == "moodle" and parsed.person[1] and not of_a_team(parsed):
            participant = say("moodle-participant", number=parsed.person[1])
            final = "" if submission.final is None else plain(submission.final)
            rows.append([participant, parsed.name, parsed.identifier, final, plain(most), ""])
    return tables.csv_text(rows)


def for_gradebook(
    graded: Sequence[GradedSubmission], sheet: Worksheet | None, factor: float, total: str, say: Words
) -> str:
    """Final marks for *Grades → Import*; whoever has none is left out, for an import would delete it.

    People are known by what the worksheet has of them, or else by the identifier in their notebook.
    """
    known = [name for name in ("email", "username") if sheet is not None and sheet._places[name] is not None]
    key = known[0] if known else ""
    rows = [[say(f"moodle-{key or 'username'}"), say("moodle-name"), total]]
    for submission in last_of_each(graded):
        if submission.final is None:
            continue
        parsed, mark = submission.parsed, plain(round(submission.final * factor, 5))
        if key and sheet is not None:
            for person in sheet.rows_of(parsed):
                who = sheet.cell(person.place, key)
                if who and not person.locked:  # an import would change it all the same
                    rows.append([who, text.table_cell(person.name), mark])
        elif sheet is not None and (sheet.teams or any(row.locked for row in sheet.rows_of(parsed))):
            continue  # only one member of a team is known by an identifier
        elif identity.plausible(parsed.identifier) and not of_a_team(parsed):
            # What Moodle finds somebody by must be as it is there, whatever a spreadsheet would make of it.
            rows.append([parsed.identifier, text.table_cell(parsed.name), mark])
    return tables.Table([*map(list, dict.fromkeys(map(tuple, rows)))]).text()


def feedback_archive(pages: Sequence[tuple[GradedSubmission, str]], sheet: Worksheet | None) -> bytes:
    """An archive for *Upload multiple feedback files in a zip* of Moodle; empty without students."""
    entries: dict[str, str] = {}
    # Of somebody who handed in a picture beside the notebook, the page is that of the notebook, or none.
    graded = {submission.parsed.person for submission, _ in pages if submission.results}
    for submission, page in pages:
        parsed = submission.parsed
        if parsed.person[0] != "moodle" or any(note.doubt for note in submission.attempt.notes):
            continue
        if parsed.person[1] and parsed.person in graded and not submission.results:
            continue
        numbers = sheet.folders_of(parsed) if sheet else [parsed.person[1]]
        if sheet is None and of_a_team(parsed):
            continue
        for person in filter(None, numbers):
            name = re.sub(r"[^\w .-]|_", " ", parsed.name).strip() or "x"
            entries[f"{name}_{person}_assignsubmission_file/feedback.html"] = page
    if not entries:
        return b""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for entry, page in sorted(entries.items()):
            about = zipfile.ZipInfo(entry, (1980, 1, 1, 0, 0, 0))
            about.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(about, page)
    return out.getvalue()


def last_of_each(graded: Sequence[GradedSubmission]) -> list[GradedSubmission]:
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
