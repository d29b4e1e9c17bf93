"""Models of what Moodle and Canvas do with a file that is imported: what they take, skip, erase and refuse.

Written from the formats, for the tests: no more of a platform is here than what happens to a grade.
"""

from __future__ import annotations

import csv
import datetime
import html
import io
import re
import zipfile
from dataclasses import dataclass, field

MOODLE = {
    "en": ("Identifier", "Grade", "Last modified (grade)", "Feedback comments", "Participant "),
    "es": (
        "Identificador",
        "Calificación",
        "Última modificación (calificación)",
        "Comentarios de retroalimentación",
        "Participante",
    ),
}
DECIMAL = {"en": ".", "es": ","}


@dataclass
class Assignment:
    """An assignment of Moodle: who is in it, by participant number, and what each has."""

    grades: dict[str, float | None]
    most: float = 10.0
    comments: dict[str, str] = field(default_factory=dict)
    locked: frozenset[str] = frozenset()
    language: str = "en"
    marked: dict[str, datetime.datetime] = field(default_factory=dict)
    teams: dict[str, list[str]] = field(default_factory=dict)
    """Members of each team, by the number of its group."""

    def upload_worksheet(self, data: bytes) -> list[str]:
        """The numbers whose grade was changed.

        Raises
        ------
        ValueError
            If the whole upload is refused.
        """
        rows = list(csv.reader(io.StringIO(data.decode("utf-8").lstrip("\ufeff"), newline="")))
        identifier, grade, modified, told, hidden = MOODLE[self.language]
        if not {identifier, grade, modified} <= {*rows[0]}:
            raise ValueError("columns")
        changed = []
        for row in rows[1:]:
            number = row[rows[0].index(identifier)][len(hidden) :]
            if not re.fullmatch(r"\d+", number):
                raise ValueError(f"no number: {row}")
            if number not in self.grades or number in self.locked:
                continue
            if number in self.marked and self.marked[number] > self.moment(row[rows[0].index(modified)]):
                continue
            if told in rows[0]:  # an empty cell erases
                self.comments[number] = row[rows[0].index(told)]
            written = row[rows[0].index(grade)]
            mark = self.read(written)
            if written and mark <= self.most and mark != self.grades[number]:
                self.grades[number] = mark
                changed.append(number)
        return changed

    @staticmethod
    def moment(written: str) -> datetime.datetime:
        """When a mark was given, to the minute, as Moodle reads it: in English, or year first."""
        for form in ("%A, %d %B %Y, %I:%M %p", "%Y-%m-%d %H:%M"):
            try:
                return datetime.datetime.strptime(written, form) + datetime.timedelta(minutes=1)
            except ValueError:
                continue
        return datetime.datetime.min

    def shown(self, number: str) -> list[str]:
        """The lines of a comment as a browser shows them."""
        text = re.sub(r"</?(?:p|br)\b[^>]*>", "\0", " ".join(self.comments[number].split()))
        lines = html.unescape(re.sub(r"</?[a-zA-Z][^>]*(?:>|$)", "", text)).split("\0")
        return [line.strip() for line in lines if line.strip()]

    def told(self, number: str) -> str:
        """A comment as the worksheet has it."""
        text = self.comments[number].replace("</p>", "   ").replace("\n", "   ")
        return html.unescape(re.sub(r"<[^>]*>", "", text))

    def read(self, written: str) -> float:
        """A number as the language has it; what comes after another mark is lost without a word."""
        found = re.match(r"\s*-?\d*\.?\d*", written.replace(DECIMAL[self.language], "."))
        return float(found[0] or 0) if found and found[0].strip(" .-") else 0.0

    def upload_feedback(self, data: bytes) -> dict[str, str]:
        """The page each number gets."""
        given = {}
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for entry in archive.namelist():
                found = re.fullmatch(r"[^/_]+_(\d+)_assignsubmission_file/([^/]+)", entry)
                members = self.teams or {number: [number] for number in self.grades}
                for number in members.get(found[1], []) if found else []:
                    given[number] = archive.read(entry).decode()
        return given


def import_gradebook(grades: dict[str, float], data: bytes) -> None:
    """The gradebook of Moodle, by its first column: an empty cell deletes, somebody unknown stops it all."""
    rows = list(csv.reader(io.StringIO(data.decode("utf-8"), newline="")))
    if unknown := [row[0] for row in rows[1:] if row[0] not in grades]:
        raise ValueError(f"unknown: {unknown}")
    for row in rows[1:]:
        if row[-1]:
            grades[row[0]] = float(row[-1])
        else:
            del grades[row[0]]


def import_canvas(grades: dict[str, str], data: bytes, column: str) -> None:
    """Canvas's gradebook: a person by number, a column by its name, an empty cell changes nothing."""
    rows = list(csv.reader(io.StringIO(data.decode("utf-8").lstrip("\ufeff"), newline="")))
    place = rows[0].index(column)
    for row in rows[1:]:
        if row[0].strip() in ("Points Possible", "Student, Test") or not row[1]:
            continue
        if row[1] not in grades:
            raise ValueError(f"unknown: {row[1]}")
        if row[place]:
            grades[row[1]] = row[place].replace(",", ".")
