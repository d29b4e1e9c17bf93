"""Canvas: the gradebook it exports, read and filled in, or one with the columns it knows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from coursekit.errors import CourseError
from coursekit.exercises import identity
from coursekit.exercises.public_set import units
from coursekit.grading import tables, text
from coursekit.grading.records import Attempt, Note
from coursekit.grading.reporting.moodle_exports import last_of_each
from coursekit.grading.results import GradedSubmission
from coursekit.grading.tables import plain
from coursekit.words import LANGUAGES, Words

GRADEBOOK = "canvas.csv"

_ASSIGNMENT = re.compile(r"(?P<name>.*\S)\s*\(\d+\)")
"""How Canvas heads the column of an assignment: its name, and its number in brackets."""

_NUMBER = re.compile(r"(\d+)(?:[.,]0+)?")
_BROKEN = re.compile(r"(?i)\d+(?:[.,]\d+)?e\+?\d+")
_AMOUNT = re.compile(r"(\d+)(?:([.,])(\d+))?")


class Gradebook:
    """The gradebook that Canvas exported, and which column of it is to be filled in.

    Parameters
    ----------
    path : Path
    unit : int
    assignment : str
        The name of the column; found by the unit unless given.

    Raises
    ------
    CourseError
        If it is no such gradebook, a spreadsheet has spoiled its numbers, no column is known to be meant, or
        nobody knows out of how many points it is.
    """

    def __init__(self, path: Path, unit: int, assignment: str = "") -> None:
        self.file = path.name
        data = tables.read_bytes(path)
        try:
            self.table = tables.Table.read(data)
        except ValueError:
            raise CourseError("error-gradebook", file=path.name) from None
        self._id, student = self.table.column("ID"), self.table.column("Student")
        if self._id is None or student is None:
            raise CourseError("error-gradebook", file=path.name)
        if any(_BROKEN.fullmatch(row[self._id].strip()) for row in self.table.rows):
            raise CourseError("error-gradebook-numbers", file=path.name)
        self._column = self._meant(unit, assignment)
        # Whatever the row of points is called and wherever its name stands: it has no number of a student.
        above = [row for row in self.table.rows[1:] if row[student].strip() and not row[self._id].strip()]
        amounts = [_AMOUNT.fullmatch(row[self._column].strip()) for row in above]
        worth = next((amount for amount in amounts if amount), None)
        if worth is None:
            raise CourseError("error-gradebook-points", file=path.name, column=self.column)
        self._rows = {
            int(number[1]): place
            for place, row in enumerate(self.table.rows)
            if (number := _NUMBER.fullmatch(row[self._id].strip()))
        }
        self.most = float(f"{worth[1]}.{worth[3] or 0}")
        self._mark = worth[2] or "."

    def _meant(self, unit: int, assignment: str) -> int:
        """The place of the column that is filled in."""
        found = {
            place: match["name"]
            for place, head in enumerate(self.table.rows[0])
            if (match := _ASSIGNMENT.fullmatch(head.strip()))
        }
        words = [Words("grading", language) for language in LANGUAGES]
        totals = [say("lms-total", unit=unit) for say in words]
        wanted = {tables.heading(name) for name in ([assignment] if assignment else totals)}
        heads = self.table.rows[0]
        meant = [
            place
            for place, name in found.items()
            if {tables.heading(name), tables.heading(heads[place])} & wanted
        ]
        if not meant and not assignment and len(found) == 1:
            others = {tables.heading(say("lms-total", unit=other)) for say in words for other in units()}
            meant = [place for place, name in found.items() if tables.heading(name) not in others]
        if len(meant) != 1:
            once = len({*found.values()}) == len(found)
            known = "; ".join(name if once else heads[place].strip() for place, name in found.items()) or "–"
            raise CourseError("error-gradebook-column", file=self.file, known=known)
        return meant[0]

    @property
    def column(self) -> str:
        """The heading of the column that is filled in."""
        return self.table.rows[0][self._column]

    def factor(self, most: float, scale: bool) -> float:
        """What a mark is multiplied by.

        Raises
        ------
        CourseError
            If the maximum is another one and nobody asked for marks to be converted.
        """
        if self.most == most:
            return 1.0
        if not scale or not self.most:
            raise CourseError("error-maximum", file=self.file, most=plain(self.most), of=plain(most))
        return self.most / most

    def row_of(self, number: str) -> int | None:
        """The place of the row of a student, by the number Canvas gave."""
        return self._rows.get(int(number)) if number.isdecimal() else None

    def annotated(self, attempts: Sequence[Attempt]) -> list[Attempt]:
        """The attempts, with a note on those who are not in the gradebook."""
        return [
            attempt
            if attempt.parsed.person[0] == "canvas" and self.row_of(attempt.parsed.person[1]) is not None
            else replace(attempt, notes=(*attempt.notes, Note("not-in-sheet", {"file": self.file})))
            for attempt in attempts
        ]

    def fill(self, graded: Sequence[GradedSubmission], factor: float) -> tables.Table:
        """The gradebook with final marks in its column; all else, and what is not final, stays as it was."""
        table = tables.Table([[*row] for row in self.table.rows])
        for submission in last_of_each(graded):
            place = self.row_of(submission.parsed.person[1])
            if submission.final is None or submission.parsed.person[0] != "canvas" or place is None:
                continue
            if table.rows[place][self._column].strip().upper() != "EX":  # excused is the instructor's word
                mark = plain(round(submission.final * factor, 4))
                table.rows[place][self._column] = mark.replace(".", self._mark)
        return table


def without_gradebook(graded: Sequence[GradedSubmission], most: float, total: str) -> str:
    """Totals in the columns of Canvas's gradebook, which are English everywhere.

    Students whose files Canvas named have their number there; others are known by their identifier as login.
    What is not final yet stays empty, which Canvas takes for no change.
    """
    rows = [["Student", "ID", "SIS User ID", "SIS Login ID", "Section", total]]
    rows.append(["    Points Possible", "", "", "", "", plain(most)])
    for submission in last_of_each(graded):
        parsed = submission.parsed
        platform, person = parsed.person
        if platform == "canvas" and not person.isdecimal():
            continue  # graded without names: Canvas imports nobody it cannot tell
        number = person if platform == "canvas" else ""
        # What Canvas finds somebody by must be as it is there, whatever a spreadsheet would make of it.
        login = parsed.identifier if not number and identity.plausible(parsed.identifier) else ""
        final = "" if submission.final is None else plain(submission.final)
        shown = text.table_cell(parsed.name or submission.student)
        rows.append([shown, number, "", login, "", final])
    return tables.Table(rows).text()
