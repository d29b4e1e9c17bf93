"""Marks that a person gives to essays: the sheet they are filled in, and what becomes of them."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from coursekit.errors import CourseError
from coursekit.exercises.public_set import ExerciseSet, Item
from coursekit.grading import tables, text
from coursekit.grading.records import Note
from coursekit.grading.results import GradedSubmission, ItemResult, Outcome
from coursekit.number_format import format_digits
from coursekit.words import LANGUAGES, Words

ESSAYS = "essays.csv"
OWN = ("student", "item", "text", "key")
"""Columns of ours besides the marks."""

_MARK = re.compile(r"\d+(?:[.,]\d*)?|[.,]\d+")


@dataclass(frozen=True)
class Row:
    """What a sheet has on one essay; `marks` by the name of their column, as they were written."""

    place: int
    student: str
    item: str
    text: str
    key: str
    marks: Mapping[str, str]

    @property
    def given(self) -> dict[str, str]:
        """The marks that are filled in."""
        return {name: mark for name, mark in self.marks.items() if mark}


@dataclass(frozen=True)
class Column:
    """A criterion of an item, and the most points it is worth."""

    item: str
    criterion: str
    most: float

    @property
    def name(self) -> str:
        """What its heading begins with."""
        return f"{self.item}.{self.criterion}"

    @property
    def head(self) -> str:
        """Its heading."""
        return f"{self.name} (0–{tables.plain(self.most)})"


def columns(exercise_set: ExerciseSet) -> list[Column]:
    """The columns of marks of the sheet of a set."""
    return [column for item in exercise_set.items.values() for column in _columns_of(item)]


def _columns_of(item: Item) -> list[Column]:
    return [
        Column(item.id, criterion["id"], max(level["points"] for level in criterion["levels"]))
        for criterion in item.rubric
    ]


class Sheet:
    """A sheet as a person left it: its columns are found by name, and what is not ours stays where it is.

    Parameters
    ----------
    table : tables.Table, optional
        Nothing was marked yet unless given.

    Raises
    ------
    ValueError
        If it has no column for students or items, or none for marks.
    """

    def __init__(self, table: tables.Table | None = None) -> None:
        self.table = table or tables.Table([[]])
        say = [Words("grading", language) for language in LANGUAGES]
        found = {name: self.table.column(*(words(f"column-{name}") for words in say)) for name in OWN}
        self._own = {name: place for name, place in found.items() if place is not None}
        names = [tables.heading(head).partition(" ")[0] for head in self.table.rows[0]]
        columns = [(name, place) for place, name in enumerate(names) if re.fullmatch(r"\w+\.\w+", name)]
        self._marks = {name: place for name, place in reversed(columns)}
        self._again = [(name, place) for name, place in columns if self._marks[name] != place]
        if table and not ({"student", "item"} <= self._own.keys() or "key" in self._own and self._marks):
            raise ValueError("no sheet of essays")
        self.rows = [self._row(place) for place in range(1, len(self.table.rows))]
        self._by_key: defaultdict[str, list[Row]] = defaultdict(list)
        self._by_name: defaultdict[tuple[str, str], list[Row]] = defaultdict(list)
        for row in self.rows:
            if row.key:
                self._by_key[row.key.rpartition(" ")[0]].append(row)
            else:
                self._by_name[row.student, row.item].append(row)

    def _row(self, place: int) -> Row:
        cells = self.table.rows[place]
        own = {
            name: text.without_guards(cells[at]) if (at := self._own.get(name)) is not None else ""
            for name in OWN
        }
        marks = {name: cells[at].strip() for name, at in self._marks.items()}
        for name, at in self._again:  # of two columns of one name that differ, neither is the mark
            written = dict.fromkeys(filter(None, (marks[name], cells[at].strip())))
            marks[name] = " / ".join(written)
        return Row(place, own["student"], own["item"].strip(), own["text"], _comparable(own["key"]), marks)

    @property
    def torn(self) -> list[Row]:
        """Rows with the text of one essay and the key of another one: nobody knows whose marks they have."""
        keys = {tuple(row.key.rpartition(" ")[::2]): row for row in self.rows if row.key}
        known = {(whose.rpartition(" ")[2], digest) for whose, digest in keys}
        return [
            row
            for (whose, digest), row in keys.items()
            if (mine := _digest(row.text)) != digest and (whose.rpartition(" ")[2], mine) in known
        ]

    @property
    def names(self) -> set[str]:
        """Names of its columns of marks."""
        return {*self._marks}

    def put(self, place: int, name: str, mark: str) -> bool:
        """Write a mark into a row, and say whether it is another one than before."""
        cells, at = self.table.rows[place], self._marks[name]
        changed = cells[at].strip() != mark
        cells[at] = mark if changed else cells[at]
        return changed

    def found(self, graded: GradedSubmission, result: ItemResult) -> tuple[list[Row], list[Row]]:
        """The rows of an essay, and those of other texts that its student handed in for the same item."""
        key = essay_key(graded, result)
        rows = self._by_key[key.rpartition(" ")[0]] + self._by_name[_shown(graded.student), result.item.id]
        wanted = _comparable(result.answer)
        same = [row for row in rows if (row.key == key if row.key else _comparable(row.text) == wanted)]
        return same, [row for row in rows if row not in same]

    def _untouched(self, row: Row) -> bool:
        """Whether nobody wrote anything into a row, so that another text may take its place."""
        cells, ours = self.table.rows[row.place], {*self._own.values()}
        written = any(cell.strip() for place, cell in enumerate(cells) if place not in ours)
        return not written and row.key.rpartition(" ")[2] in ("", _digest(row.text))

    def of_nobody(self, graded: Sequence[GradedSubmission]) -> list[Row]:
        """Rows with marks that belong to no essay that was handed in now."""
        used = {row.place for one, result in _essays(graded) for row in self.found(one, result)[0]}
        return [row for row in self.rows if row.given and row.place not in used]

    def with_essays(
        self, graded: Sequence[GradedSubmission], exercise_set: ExerciseSet, say: Words
    ) -> tables.Table:
        """The sheet with a row for each essay; what a person wrote into it stays where it is."""
        table = replace(self.table, rows=[[*row] for row in self.table.rows])
        wanted = {column.name: column.head for column in columns(exercise_set)}
        for _, result in _essays(graded):
            wanted |= {column.name: column.head for column in _columns_of(result.item)}
        places = dict(self._own)
        for name, head in [
            *((name, say(f"column-{name}")) for name in OWN[:3]),
            *((name, head) for name, head in wanted.items() if name not in self._marks),
            ("key", say("column-key")),
        ]:
            if name not in places:
                places[name] = len(table.rows[0])
                for row in table.rows:
                    row.append("")
                table.rows[0][-1] = head
        for submission, result in _essays(graded):
            same, others = self.found(submission, result)
            if not same and result.outcome not in (Outcome.ESSAY, Outcome.MARKED):
                continue
            free = [] if same else [row for row in others if self._untouched(row)][:1]
            if same or free:
                cells = table.rows[(same or free)[0].place]
            else:
                cells = [""] * len(table.rows[0])
                table.rows.append(cells)
            essay, shown = text.table_cell(result.answer), cells[places["text"]]
            if free or not shown.strip() or _letters(shown) == _letters(essay):  # else a person wrote into it
                cells[places["text"]] = essay if _comparable(shown) != _comparable(essay) else shown
            cells[places["student"]] = text.table_cell(submission.student)
            cells[places["item"]] = result.item.id
            cells[places["key"]] = text.table_cell(essay_key(submission, result))
        return table


def read_sheet(path: Path) -> Sheet:
    """The sheet at `path`; an empty one if there is none.

    Raises
    ------
    CourseError
        If what is there cannot be read or is no such sheet, or only some of its columns were sorted.
    """
    if not path.exists():
        return Sheet()
    data = tables.read_bytes(path)
    try:
        sheet = Sheet(tables.Table.read(data))
    except ValueError:
        raise CourseError("error-essay-sheet", file=str(path)) from None
    if torn := sheet.torn:
        raise CourseError("error-essay-torn", file=str(path), count=len(torn))
    return sheet


def essay_key(graded: GradedSubmission, result: ItemResult) -> str:
    """What the marks of an essay belong to: student, item and text, as no spreadsheet changes it."""
    return _comparable(f"{graded.attempt.key} {result.item.id} {_digest(result.answer)}")


def _digest(essay: str) -> str:
    return hashlib.sha256(_comparable(essay).encode("utf-8", "replace")).hexdigest()[:8]


def add_manual_marks(graded: GradedSubmission, sheet: Sheet) -> GradedSubmission:
    """The submission with the marks of the sheet, for each essay that has them all."""
    results = tuple(
        _marked(result, graded, sheet) if result.item.kind == "essay" else result for result in graded.results
    )
    return replace(graded, results=results)


def _essays(graded: Sequence[GradedSubmission]) -> Iterator[tuple[GradedSubmission, ItemResult]]:
    for submission in graded:
        for result in submission.results:
            if result.item.kind == "essay":
                yield submission, result


def _marked(result: ItemResult, graded: GradedSubmission, sheet: Sheet) -> ItemResult:
    same, others = sheet.found(graded, result)
    notes = [*result.notes]
    marks: dict[str, str] = {}
    for row in same:
        if any(marks.get(name, mark) != mark for name, mark in row.given.items()):
            return replace(result, notes=(*notes, Note("marked-twice")))
        marks |= row.given
    if not marks and any(row.given for row in others):
        notes.append(Note("text-changed"))
    if marks and result.outcome is Outcome.NOT_STARTED:
        return replace(result, notes=tuple(notes))
    return _with_marks(result, marks, notes, graded.submission.language)


def _with_marks(result: ItemResult, marks: Mapping[str, str], notes: list[Note], language: str) -> ItemResult:
    given: list[float] = []
    lines: list[str] = []
    say = Words("grading", language)
    for criterion, column in zip(result.item.rubric, _columns_of(result.item), strict=True):
        written = marks.get(column.name, "")
        if not written:
            continue
        mark = float(written.replace(",", ".")) if _MARK.fullmatch(written) else -1.0
        if not 0 <= mark <= column.most:
            odd = {"criterion": column.criterion, "given": written[:20], "most": column.most}
            notes.append(Note("odd-mark", odd))
            continue
        given.append(mark)
        points, most = format_digits(mark, language), format_digits(column.most, language)
        worth = say("feedback-points", points=points, of=most)
        lines.append(f"{criterion['title'][language]}: {worth}")
    if given and len(given) == len(result.item.rubric):
        return replace(
            result, outcome=Outcome.MARKED, points=sum(given), message="; ".join(lines), notes=tuple(notes)
        )
    if given:
        notes.append(Note("partly-marked", {"given": len(given), "of": len(result.item.rubric)}))
    return replace(result, notes=tuple(notes))


def _shown(student: str) -> str:
    """A student as one is read from a sheet."""
    return text.without_guards(text.table_cell(student))


def _letters(essay: str) -> str:
    """What no encoding and no spreadsheet changes in a text."""
    return re.sub(r"[^A-Za-z0-9]", "", text.without_guards(text.table_cell(essay)))


def _comparable(written: str) -> str:
    """An essay or a key as a spreadsheet may leave it: spaces are anybody's, and so is what guards a cell."""
    return " ".join(text.without_guards(text.table_cell(written)).split())
