"""Marks that a person gives to essays: the sheet they are filled in, and what becomes of them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from coursekit.errors import CourseError
from coursekit.exercises.released import ExerciseSet, number
from coursekit.grading import tables, text
from coursekit.grading.records import Note
from coursekit.grading.results import GradedSubmission, ItemResult, Outcome
from coursekit.words import Words

ESSAYS = "essays.csv"

Sheet = Mapping[tuple[str, str], "Row"]
"""A sheet by student and item."""

_MARK = re.compile(r"\d+(?:[.,]\d+)?")


@dataclass(frozen=True)
class Row:
    """What a sheet has on one essay: the text, and each mark as it was written, by its column."""

    text: str
    marks: Mapping[str, str]


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


def columns(exercise_set: ExerciseSet) -> list[Column]:
    """The columns of marks of the sheet of a set."""
    return [
        Column(item.id, criterion["id"], max(level["points"] for level in criterion["levels"]))
        for item in exercise_set.items.values()
        for criterion in item.rubric
    ]


def sheet_text(
    graded: Sequence[GradedSubmission], exercise_set: ExerciseSet, before: Sheet, say: Words
) -> str:
    """The sheet a person fills in; what was filled in before stays, also of students who are not here now."""
    wanted = columns(exercise_set)
    heads = [say("column-student"), say("column-item"), say("column-text")]
    heads += [f"{column.name} (0–{tables.plain(column.most)})" for column in wanted]
    essays: dict[tuple[str, str], tuple[str, str]] = {}
    for submission in graded:
        for result in submission.results:
            key = _key(submission.student, result.item.id)
            if result.item.kind == "essay" and (key in before or result.outcome is Outcome.ESSAY):
                essays[key] = submission.student, result.answer
    essays |= {key: (key[0], row.text) for key, row in before.items() if key not in essays}
    rows = []
    for key, (student, essay) in essays.items():
        marks = before[key].marks if key in before else {}
        rows.append([student, key[1], essay, *(marks.get(column.name, "") for column in wanted)])
    return tables.csv_text([heads, *rows])


def read_sheet(path: Path, exercise_set: ExerciseSet) -> Sheet:
    """A sheet as a person left it.

    Raises
    ------
    CourseError
        If the file there is not such a sheet; it is never written over then.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return {}
    try:
        rows = tables.csv_rows(data)
    except ValueError:
        raise CourseError("error-essay-sheet", file=str(path)) from None
    names = [head.partition(" ")[0] for head in rows[0]] if rows else []
    if not {column.name for column in columns(exercise_set)} <= {*names[3:]}:
        raise CourseError("error-essay-sheet", file=str(path))
    kept = {}
    for row in rows[1:]:
        cells = [text.without_guards(cell) for cell in row] + [""] * (len(names) - len(row))
        if cells[0]:
            marks = dict(zip(names[3:], (cell.strip() for cell in cells[3:]), strict=False))
            kept[cells[0], cells[1]] = Row(cells[2], marks)
    return kept


def add_manual_marks(graded: GradedSubmission, sheet: Sheet) -> GradedSubmission:
    """The submission with the marks of the sheet, for each essay that has them all."""
    language = graded.submission.language
    results = tuple(
        _marked(result, row, language) if (row := sheet.get(_key(graded.student, result.item.id))) else result
        for result in graded.results
    )
    return replace(graded, results=results)


def _marked(result: ItemResult, row: Row, language: str) -> ItemResult:
    if result.item.kind != "essay":
        return result
    given: list[float] = []
    lines: list[str] = []
    notes = [*result.notes]
    say = Words("grading", language)
    for criterion in result.item.rubric:
        written = row.marks.get(f"{result.item.id}.{criterion['id']}", "")
        if not written:
            continue
        most = max(level["points"] for level in criterion["levels"])
        mark = float(written.replace(",", ".")) if _MARK.fullmatch(written) else -1.0
        if not 0 <= mark <= most:
            notes.append(
                Note("odd-mark", {"criterion": criterion["id"], "given": written[:20], "most": most})
            )
            continue
        given.append(mark)
        worth = say("feedback-points", points=number(mark, language), of=number(most, language))
        lines.append(f"{criterion['title'][language]}: {worth}")
    if given and _comparable(row.text) != _comparable(result.answer):
        notes.append(Note("text-changed"))
    if given and len(given) == len(result.item.rubric):
        return replace(
            result, outcome=Outcome.MARKED, points=sum(given), message="; ".join(lines), notes=tuple(notes)
        )
    if given:
        notes.append(Note("partly-marked", {"given": len(given), "of": len(result.item.rubric)}))
    return replace(result, notes=tuple(notes))


def _key(student: str, item: str) -> tuple[str, str]:
    """Student and item as they are read from a sheet."""
    return text.without_guards(text.table_cell(student)), item


def _comparable(essay: str) -> str:
    """An essay as a spreadsheet may have left it: its spaces are anybody's, and so is what guards a cell."""
    return " ".join(text.without_guards(text.table_cell(essay)).split())
