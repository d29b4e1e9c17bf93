"""Moodle's grading worksheet, read and filled in."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from coursekit.errors import CourseError
from coursekit.exercises import identity
from coursekit.grading import tables
from coursekit.grading.records import Attempt, Note, ParsedFile
from coursekit.grading.reporting import comments
from coursekit.grading.reporting.moodle_columns import (
    DRAFT,
    HEADS,
    LATE,
    bare,
    cleaned,
    readable_moment,
    same_name,
    team,
)
from coursekit.grading.results import GradedSubmission
from coursekit.grading.tables import plain

WORKSHEET = "moodle.csv"

_NUMBERED = re.compile(r"\D*?\s*(\d+)")
_AMOUNT = re.compile(r"\s*(\d+)(?:([.,])(\d+))?\s*")
_NO = {"no", "non", "nein", "não"}


@dataclass(frozen=True)
class _Person:
    """A row of the worksheet: its place, and what it says of a student."""

    place: int
    number: str
    name: str
    group: str
    draft: bool
    late: bool
    locked: bool


class Worksheet:
    """The grading worksheet that Moodle gave for an assignment.

    Parameters
    ----------
    path : Path
    with_comments : bool
        Whether its column of comments is to be written in, too.

    Raises
    ------
    CourseError
        If it is no such worksheet, or its assignment has no marks in numbers.
    """

    def __init__(self, path: Path, with_comments: bool = False) -> None:
        self.file = path.name
        data = tables.read_bytes(path)
        try:
            self.table = tables.Table.read(data)
        except ValueError:
            raise CourseError("error-worksheet", file=path.name) from None
        self._places = {name: self.table.column(*heads) for name, heads in HEADS.items()}
        self._find_by_place()
        known = [self._places[name] is not None for name in ("identifier", "grade", "most")]
        if not all(known):  # one whose marks are words, or that has none, has no maximum
            raise CourseError(
                "error-worksheet-words" if known == [True, True, False] else "error-worksheet", file=path.name
            )
        heads = list(map(tables.heading, self.table.rows[0]))
        for place in (self._places[name] for name in ("identifier", "grade")):
            if place is not None and heads.count(heads[place]) > 1:
                head = self.table.rows[0][place].strip()
                raise CourseError("error-worksheet-twice", file=path.name, column=head)
        if with_comments and self._places["comments"] is None:
            raise CourseError("error-worksheet-comments", file=path.name)
        # A row that somebody added, such as an average, is nobody's.
        self._rows = [place for place in range(1, len(self.table.rows)) if self._number(place)]
        if self.table.rows[1:] and not self._rows:
            raise CourseError("error-worksheet", file=path.name)
        self.most, self._mark, self._decimals = self._amounts()
        self.teams = self._places["group"] is not None
        self.blind = self._places["name"] is None and self.table.column(*HEADS["identifier"]) is not None
        self.people = [self._person(place) for place in self._rows]
        self._of: defaultdict[str, list[_Person]] = defaultdict(list)
        self._members: defaultdict[str, list[_Person]] = defaultdict(list)
        for person in self.people:
            self._of[person.number].append(person)
            self._members[team(person.group)].append(person)

    def _find_by_place(self) -> None:
        """Columns of a language that is not known here: Moodle puts them in the same order in all of them."""
        heads = list(map(tables.heading, self.table.rows[0]))
        places = self._places
        first = [row[0] for row in self.table.rows[1:] if row[0].strip()]
        if places["identifier"] is None and first and all(map(_NUMBERED.fullmatch, first)):
            places["identifier"] = 0
        if places["most"] is None:
            places["most"] = next(
                (place for place, head in enumerate(heads) if re.search("max|maks|massim", bare(head))), None
            )
        if places["grade"] is None and places["most"]:
            guess = places["most"] - 1  # words there are somebody's own, in a column put in between
            cells = {row[guess].strip() for row in self.table.rows[1:]} - {"", "-"}
            places["grade"] = guess if all(map(_AMOUNT.fullmatch, cells)) else None
        if places["status"] is None and places["grade"]:
            places["status"] = places["grade"] - 1 - (places["group"] is not None)
        if places["comments"] is None and places["most"] is not None:
            rest = [place for place, head in enumerate(heads) if re.search("coment|retroal|comment", head)]
            places["comments"] = next((place for place in rest if place > places["most"]), None)
        if places["open"] is None and places["most"] is not None:
            after = places["most"] + 1
            if after < len(heads) and all(
                bare(row[after]) in _NO | {"yes", "si", "oui", "ja", "sim"} for row in self.table.rows[1:]
            ):
                places["open"] = after

    def _amounts(self) -> tuple[float, str, int]:
        """The maximum, and how a number is written: the mark before decimals, and how many there are."""
        written = {self.cell(place, "most") for place in self._rows} - {""}
        found = [_AMOUNT.fullmatch(cell) for cell in sorted(written, key=len)]  # 10 may stand beside 10.00
        amounts = {float(f"{one[1]}.{one[3] or 0}") if one else 0.0 for one in found}
        most = amounts.pop() if len(amounts) == 1 else 0.0
        if not most:
            raise CourseError("error-worksheet-words", file=self.file)
        grades = [_AMOUNT.fullmatch(self.cell(place, "grade")) for place in self._rows]
        mark, decimals = (found[-1][2], found[-1][3]) if found[-1] else (None, None)
        marks = [mark, *(grade[2] for grade in grades if grade), "."]
        return most, next(filter(None, marks)), len(decimals or "")

    def _number(self, place: int) -> str:
        found = _NUMBERED.fullmatch(self.cell(place, "identifier"))
        return found[1] if found else ""

    def _person(self, place: int) -> _Person:
        status = self.cell(place, "status")
        return _Person(
            place,
            self._number(place),
            self.cell(place, "name"),
            self.cell(place, "group") if self.teams else "",
            bool(DRAFT.search(status)),
            bool(LATE.search(status)),
            bare(self.cell(place, "open")) in _NO,
        )

    def cell(self, place: int, name: str) -> str:
        """What stands in a row under one of :data:`.moodle_columns.HEADS`; empty without such a column."""
        column = self._places[name]
        return self.table.rows[place][column].strip() if column is not None else ""

    def factor(self, most: float, scale: bool) -> float:
        """What a mark is multiplied by.

        Raises
        ------
        CourseError
            If the maximum is another one and nobody asked for marks to be converted.
        """
        if self.most != most and not scale:
            raise CourseError("error-maximum", file=self.file, most=plain(self.most), of=plain(most))
        return self.most / most

    def rows_of(self, file: ParsedFile) -> list[_Person]:
        """The rows of the student, or of all in the team, that handed in a file."""
        if file.person[0] != "moodle":
            return []
        if not self.teams:
            return self._of.get(file.person[1], []) if file.person[1] else []
        # The column may be an instructor's own, in an assignment where each hands in alone.
        alone = [] if of_a_team(file) else self._of.get(file.person[1], [])
        alone = [row for row in alone if self._is_of(row, file.name) or _with_team(row, file)]
        return self._team_of(file.name) or alone

    def folders_of(self, file: ParsedFile) -> list[str]:
        """The numbers in the names of the folders with feedback for whoever handed in a file.

        Moodle knows a team by the number of its group, and gives the page to each member; those in no group
        it gives nothing. Before it had numbers for teams, it knew each member by the participant's number.
        """
        rows = self.rows_of(file)
        whole = self.teams and rows and rows == self._team_of(file.name)
        return [file.person[1]] if whole else [row.number for row in rows]

    def _team_of(self, name: str) -> list[_Person]:
        """The members of a team; nobody where the name may be that of more than one."""
        members = self._members.get(team(name), []) if name else []
        if len({row.group for row in members}) > 1:
            members = [row for row in members if cleaned(row.group) == cleaned(name)]
        return members if len({row.group for row in members}) == 1 else []

    def annotated(self, attempts: Sequence[Attempt]) -> list[Attempt]:
        """The attempts with what the worksheet knows of each: late, a draft, of nobody, of somebody else."""
        numbers: defaultdict[str, set[str]] = defaultdict(set)
        shared: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
        for attempt in attempts:
            parsed = attempt.parsed
            numbers[cleaned(parsed.name)].add(parsed.person[1])
            if attempt.counts:
                group = next((row.group for row in self.rows_of(parsed) if _with_team(row, parsed)), "")
                shared[identity.look(parsed.identifier)].add(
                    (group, parsed.digest if group else parsed.file.path)
                )
        alike = {identifier for identifier, files in shared.items() if len(files) == 1}
        return [self._annotated(_of_one_team(attempt, alike), numbers) for attempt in attempts]

    def _annotated(self, attempt: Attempt, numbers: Mapping[str, set[str]]) -> Attempt:
        rows, notes, name = self.rows_of(attempt.parsed), [], attempt.parsed.name
        if not rows:
            notes.append(Note("not-in-sheet", {"file": self.file}))
        elif self.teams and self._team_of(name) and len(numbers[cleaned(name)]) > 1:
            notes.append(Note("team-unclear", {"name": name}))
        elif not (self.teams or self.blind or any(self._is_of(row, name) for row in rows)):
            notes.append(Note("other-name", {"file": self.file, "name": rows[0].name or rows[0].number}))
        if any(row.draft for row in rows):
            notes.append(Note("draft"))
        late = any(row.late for row in rows) if rows else attempt.parsed.late
        parsed = replace(attempt.parsed, late=late)
        return replace(attempt, parsed=parsed, notes=(*attempt.notes, *notes))

    def _is_of(self, row: _Person, name: str) -> bool:
        """Whether a row is of somebody of that name; in a language not known here, any cell may say so."""
        if self._places["name"] is not None:
            return same_name(row.name, name)
        label = self.cell(row.place, "identifier").removesuffix(row.number)
        cells = [cell for cell in self.table.rows[row.place] if cell.strip() != row.group]
        return any(same_name(cell, name) for cell in (label, *cells))

    def absent(self, graded: Iterable[GradedSubmission]) -> list[_Person]:
        """Those of whom nothing was handed in."""
        here = {row.place for submission in graded for row in self.rows_of(submission.parsed)}
        return [person for person in self.people if person.place not in here]

    def locked(self, graded: Iterable[GradedSubmission]) -> int:
        """How many rows would have got a mark, but Moodle does not let them be changed."""
        rows = [
            row
            for submission in graded
            if submission.final is not None
            for row in self.rows_of(submission.parsed)
        ]
        return sum(row.locked for row in rows)

    def fill(self, graded: Sequence[GradedSubmission], factor: float, with_comments: bool) -> tables.Table:
        """The worksheet with final marks in its column of grades.

        What is not final stays as it was there; so does all else, and what Moodle does not let be changed.
        Comments that are all as Moodle gave them are left out unless they are written in, for it gives them
        without their tags, and would take them back so.
        """
        table = tables.Table([[*row] for row in self.table.rows])  # Moodle reads commas and UTF-8 only
        grade, comments_place = self._places["grade"], self._places["comments"]
        for submission in graded:
            if submission.final is None:
                continue
            for person in self.rows_of(submission.parsed):
                row = table.rows[person.place]
                if person.locked or grade is None:
                    continue
                row[grade] = self.written(submission.final * factor)
                if with_comments and comments_place is not None:
                    row[comments_place] = comments.added(row[comments_place], submission)
        # Of an empty identifier Moodle takes no row, or nothing at all.
        table.rows = [row for place, row in enumerate(table.rows) if not place or place in self._rows]
        for row in table.rows[1:]:
            if (marked := self._places["marked"]) is not None:
                row[marked] = readable_moment(row[marked])
            if comments_place is not None:
                row[comments_place] = comments.kept(row[comments_place])
        told = [self.table.rows[place][comments_place or 0] for place in self._rows]
        told = [cell for cell in told if cell.strip()]
        if comments_place is not None and not with_comments and told and all(map(comments.from_moodle, told)):
            table.rows = [[*row[:comments_place], *row[comments_place + 1 :]] for row in table.rows]
        return table

    def written(self, mark: float) -> str:
        """A mark as Moodle wrote the maximum; with more decimals if it has them."""
        decimals = next((n for n in range(self._decimals, 5) if round(mark, n) == round(mark, 5)), 2)
        return f"{mark:.{max(self._decimals, decimals)}f}".replace(".", self._mark)


def _with_team(row: _Person, file: ParsedFile) -> bool:
    """Whether a file is named after its team and its member, as Moodle did before it had one for a team."""
    return bool(row.group and row.name) and team(f"{row.group}-{row.name}") == team(file.name)


def _of_one_team(attempt: Attempt, alike: Collection[str]) -> Attempt:
    """Without the note on an identifier that all have because it is one file of their team."""
    if identity.look(attempt.parsed.identifier) not in alike:
        return attempt
    return replace(attempt, notes=tuple(note for note in attempt.notes if note.name != "same-identifier"))


def of_a_team(file: ParsedFile) -> bool:
    return file.file.lms is not None and file.file.lms.team
