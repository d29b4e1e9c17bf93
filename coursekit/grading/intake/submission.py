"""From the bytes of a file to a student's answers. Reads JSON and nothing else; never raises."""

from __future__ import annotations

import ast
import functools
import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from coursekit.documents import bringing
from coursekit.exercises import identity, notebook_check
from coursekit.exercises.public_set import Item
from coursekit.exercises.versions import Versions
from coursekit.grading.intake import python_code, static_calls, stray_text
from coursekit.grading.records import Cell, Essay, Note, ParsedFile, Submission, SubmittedFile
from coursekit.grading.text import fault_reason, file_name, well_formed
from coursekit.words import LANGUAGES

LARGEST = 20_000_000
"""Bytes of a file that are read; no honest notebook has more."""

MOST_CELLS = 2_000
MOST_CODE = 1_000_000
"""Cells, and characters in the student's, that a notebook may have; an honest one has not a tenth of it."""

MOST_PIECES = 8
"""Pieces of a split cell that are joined again."""

_SAID_WHATEVER_ITS_NAME = {"empty-file", "too-large", "other-unit"}
_MARKER = re.compile(r"^[ \t]*#[ \t]*answer:[ \t]*([a-z][a-z0-9_]*)[ \t]*$", re.IGNORECASE | re.MULTILINE)
_MARKED = re.compile(r"#[ \t]*answer:[ \t]*([a-z][a-z0-9_]*)", re.IGNORECASE)


def parse_file(file: SubmittedFile, versions: Versions) -> ParsedFile:
    """A file as far as it can be read without running anything.

    Raises
    ------
    MemoryError
        If it takes more memory than there is.
    """
    shown = file_name(file.path)
    try:
        data = file.read()
        if isinstance(data, Note):
            return ParsedFile(file, Submission(shown, problem=data))
        current = versions.current.exercise_set
        found = parse(data, shown, current.unit, current.every, versions)
    except MemoryError:
        raise
    except Exception as error:  # whatever a file holds, it is one row, and the others go on
        fault = Note("fault", {"reason": fault_reason(error)})
        return ParsedFile(file, Submission(shown, problem=fault))
    if not file.name.lower().endswith(".ipynb"):
        if found.problem and found.problem.name not in _SAID_WHATEVER_ITS_NAME and not file.may_be_notebook:
            found = replace(found, problem=Note("not-notebook"))
        elif not found.problem:
            found = replace(found, notes=(*found.notes, Note("wrong-name")))
    return ParsedFile(file, found, digest=hashlib.sha256(data).hexdigest())


def parse(
    data: bytes, file: str, unit: int, items: Mapping[str, Item], versions: Versions | None = None
) -> Submission:
    """The submission in `data`.

    Parameters
    ----------
    data : bytes
    file : str
        The file's name, for the tables.
    unit : int
        The unit that is graded.
    items : mapping of str to public_set.Item
        Its items and its warm-up.
    versions : Versions, optional
        Other versions of the unit, with other items, that a notebook may have been made from.
    """
    cells, metadata, problem = _notebook(data)
    if problem:
        return Submission(file, problem=problem)
    course = metadata.get("coursekit") if isinstance(metadata, dict) else None
    course = course if isinstance(course, dict) else {}
    there = sum(isinstance(cell, dict) for cell in cells)
    if there > MOST_CELLS:
        return Submission(file, problem=Note("too-much-code", {"cells": there}))
    version, notes = "", list[Note]()
    if versions is not None:
        version, items, notes = _version(course.get("set"), cells, versions)
    raws = [_Raw.of(place, cell, items) for place, cell in enumerate(cells) if isinstance(cell, dict)]
    if sum(len(raw.source) for raw in raws if raw.kind == "code" or raw.items) > MOST_CODE:
        return Submission(file, problem=Note("too-much-code", {"cells": there}))

    raws = _mended(raws, notes)
    identifier, language = _who(raws, course, notes)
    answering = _answers(raws, items, notes)
    made = _kept(raws, answering, items, notes)
    answers = {item: _without_marker(cell.source) for cell in made for item in cell.items}
    known = versions is not None and Note("which-version") not in notes
    ours = stray_text.handed_out(versions, version) if versions is not None and known else frozenset[str]()
    for name in (name for name in answers if items[name].kind == "essay"):
        answers[name] = _with_text_beside(answers[name], raws, items[name], items, ours, notes)
    essays = {
        name: _essay(answer, items[name]) for name, answer in answers.items() if items[name].kind == "essay"
    }
    touched = any(_touched(answer, items[name]) for name, answer in answers.items())
    if not any(items[name].points for name in answers):  # a warm-up is called the same in every unit
        stated = course.get("unit", unit)
        known = isinstance(stated, int) and stated != unit
        name, which = ("other-unit", stated) if known else ("no-answers", unit)
        problem = Note(name, {"unit": str(which)[:20]})
    return Submission(
        file, identifier, language, made, answers, essays, touched, problem, tuple(notes), version
    )


def _version(
    stated: Any, cells: Sequence[Any], versions: Versions
) -> tuple[str, Mapping[str, Item], list[Note]]:
    """Which version a notebook was made from, with its items, and what a person should know of that."""
    current, notes = versions.current, []
    found = versions.get(stated) if isinstance(stated, str) else None
    if found is not None and found is not current:
        notes.append(Note("earlier-version"))
    elif found is None:
        text = json.dumps([cell.get("source", "") for cell in cells if isinstance(cell, dict)])
        marked = {mark.lower() for mark in _MARKED.findall(text)} & current.exercise_set.items.keys()
        if isinstance(stated, str) or not versions.ask_the_same(marked):
            notes.append(Note("which-version"))
    found = found or current
    return found.authored_set.fingerprint, found.exercise_set.every, notes


@dataclass(frozen=True)
class _Raw:
    """A cell as it stands in the file; cells are told apart by their place.

    `items` are those it says it answers: by the marker in its first lines or, if it has none, by its label.
    """

    place: int
    kind: str
    source: str
    items: frozenset[str]

    @classmethod
    def of(cls, place: int, cell: Mapping[str, Any], items: Mapping[str, Any]) -> _Raw:
        source = cell.get("source", "")
        if isinstance(source, list):
            source = "".join(part for part in source if isinstance(part, str))
        text = well_formed(source) if isinstance(source, str) else ""
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        marks = {mark.lower() for mark in _MARKER.findall(text)}
        metadata = cell.get("metadata")
        course = metadata.get("coursekit") if isinstance(metadata, dict) else None
        answer = course.get("answer") if isinstance(course, dict) else None
        labels = {name for name in (answer, cell.get("id")) if isinstance(name, str)}
        kind = cell.get("cell_type")
        kind = kind if isinstance(kind, str) else ""
        if marks and (first := _MARKER.search(text)) and first.start():
            below = text[first.start() :]  # what is above may be prose that an editor joined with the answer
            if kind != "code" or (python_code.parsed(text) is None and python_code.parsed(below) is not None):
                text = below
        # Prose that an editor gave a label of ours is no answer; code that it made prose still is.
        named = marks & items.keys() or (labels & items.keys() if kind == "code" else set())
        return cls(place, kind, text, frozenset(named))

    @functools.cached_property
    def tree(self) -> ast.Module | None:
        """The code, if it is such."""
        return python_code.parsed(self.source)

    @property
    def is_students(self) -> bool:
        """Whether it is code that did not come with the exercise."""
        return self.kind == "code" and bool(self.source.strip()) and not self.given

    @functools.cached_property
    def given(self) -> bool:
        """Whether it came with the exercise, or with the place it was worked on in."""
        return bringing.brings(self.source) or python_code.given(self.tree)

    @functools.cached_property
    def defined(self) -> set[str]:
        """Names it gives a value at its outermost level."""
        return python_code.defined(self.tree)


def _kept(
    cells: Sequence[_Raw], answering: Mapping[_Raw, list[str]], items: Mapping[str, Item], notes: list[Note]
) -> tuple[Cell, ...]:
    """The cells to be run: the student's, each with the tables that the cells of ours before it ask for."""
    made: list[Cell] = []
    asked: list[str] = []
    for raw in cells:
        answers = answering.get(raw, [])
        if answers or raw.is_students:
            names = [items[name].answer for name in answers]
            code = python_code.unhidden(python_code.calmed(raw.source, notes), raw.tree, names, notes)
            text = answers and all(items[name].kind == "essay" for name in answers)
            idle = text and python_code.only_gives(raw.tree, names)
            if idle:  # nothing of a text has to be run
                made.append(Cell(raw.source, "", tuple(answers)))
                continue
            made.append(Cell(raw.source, code, tuple(answers), tuple(asked), frozenset(raw.defined)))
            asked = []
        elif raw.kind == "code":
            asked += [name for name in python_code.asked(raw.tree) if name in items and items[name].table]
    return tuple(made)


def _mended(cells: Sequence[_Raw], notes: list[Note]) -> list[_Raw]:
    """The cells, with those joined again that were split in the middle of a statement or below the marker."""
    mended: list[_Raw] = []
    pieces = 1
    for raw in cells:
        before = mended[-1] if mended and pieces < MOST_PIECES else None
        if (
            before
            and before.kind == raw.kind == "code"
            and before.items >= raw.items
            and _halves(before, raw)
        ):
            joined = _Raw(before.place, "code", f"{before.source}\n{raw.source}", before.items)
            if joined.tree is not None:
                if Note("mended") not in notes:
                    notes.append(Note("mended"))
                mended[-1] = joined
                pieces += 1
                continue
        mended.append(raw)
        pieces = 1
    return mended


def _halves(upper: _Raw, lower: _Raw) -> bool:
    """Whether two cells may be one that was split: one is no code by itself, or only the marker is left."""
    if upper.tree is None or lower.tree is None:
        return True
    return bool(upper.items and not upper.tree.body and not lower.given)


def _notebook(data: bytes) -> tuple[list, Any, Note | None]:
    """The cells and metadata of a notebook file, or why there are none."""
    if not data.strip():
        return [], {}, Note("empty-file")
    if len(data) > LARGEST:
        return [], {}, Note("too-large", {"megabytes": round(len(data) / 1e6)})
    try:
        read = json.loads(data.decode(json.detect_encoding(data), "replace"))
    except (ValueError, RecursionError):
        return [], {}, Note("not-json")
    if not isinstance(read, dict):
        return [], {}, Note("not-notebook")
    cells = read.get("cells")
    if cells is None and isinstance(read.get("worksheets"), list):
        sheets = [sheet.get("cells") for sheet in read["worksheets"] if isinstance(sheet, dict)]
        found = [cell for sheet in sheets if isinstance(sheet, list) for cell in sheet]
        cells = [{"source": cell.get("input", "")} | cell for cell in found if isinstance(cell, dict)]
    if not isinstance(cells, list):
        return [], {}, Note("not-notebook")
    return cells, read.get("metadata"), None


def _who(cells: Sequence[_Raw], course: Mapping[str, Any], notes: list[Note]) -> tuple[str, str]:
    """The last identifier typed and the language of the notebook; and a note if answers are above it."""
    identifier, language, first = "", course.get("language"), ""
    code = [raw for raw in cells if raw.kind == "code"]
    answer = next((raw.place for raw in cells if raw.items), len(cells))
    for number, name, given in static_calls.calls([raw.tree for raw in code]):
        if name == "student" and identity.plausible(given):
            identifier = given.strip()
            first = identifier if code[number].place < answer else first
        elif name == "student" and given == static_calls.UNSURE:
            identifier = ""
        if name == "start" and given in LANGUAGES:
            language = given
    if first and identifier and identity.normalised(first) != identity.normalised(identifier):
        notes.append(Note("changed-identifier", {"before": first[:40]}))
    return identifier, language if isinstance(language, str) and language in LANGUAGES else "en"


def _answers(cells: Sequence[_Raw], items: Mapping[str, Item], notes: list[Note]) -> dict[_Raw, list[str]]:
    """Which cells answer which items: by marker or label, else by the name they define."""
    where: dict[_Raw, list[str]] = {}
    for name, item in items.items():
        labelled = [raw for raw in cells if name in raw.items]
        code = [raw for raw in labelled if raw.kind == "code"]
        if not any(_touched(raw.source, item) for raw in code or labelled):
            # Nothing was written where the answer belongs; perhaps it was written in a cell of its own.
            elsewhere = [
                raw for raw in cells if raw.kind == "code" and not raw.items and item.answer in raw.defined
            ]
            if any(_touched(raw.source, item) for raw in elsewhere):
                code, labelled = elsewhere, elsewhere
                notes.append(Note("unlabelled", {"item": name}))
        if labelled and not code:
            notes.append(Note("not-code", {"item": name}))
        written = [raw for raw in code or labelled if _touched(raw.source, item)]
        if len(written) > 1 and len({raw.source for raw in written}) > 1:
            notes.append(Note("several-answers", {"item": name}))
        for raw in written or labelled[-1:]:
            where.setdefault(raw, []).append(name)
    return where


def _with_text_beside(
    source: str,
    cells: Sequence[_Raw],
    item: Item,
    items: Mapping[str, Item],
    ours: frozenset[str],
    notes: list[Note],
) -> str:
    """An essay's cell or, where nothing is in it, a text that was written beside it; and a note of either."""
    empty = not _essay(source, item).text
    found = stray_text.texts(source, cells, item, items, ours, empty)
    if not found:
        return source
    notes.append(Note("essay-beside" if empty else "essay-more", {"item": item.id}))
    return f"{item.answer} = {chr(10).join(found)!r}" if empty else source


def _touched(source: str, item: Item) -> bool:
    """Whether a cell is not as it was handed out."""
    return notebook_check.bare(source) != notebook_check.bare(item.stub)


def _without_marker(source: str) -> str:
    return "\n".join(line for line in source.splitlines() if not _MARKER.match(line)).strip("\n")


def _essay(source: str, item: Item) -> Essay:
    """The text in an essay's cell, the last one there."""
    tree = python_code.parsed(source)
    for node in reversed(tree.body if tree else []):
        if python_code.gives(node, item.answer):
            value = node.value.value if isinstance(node.value, ast.Constant) else None
            if isinstance(value, str):
                return Essay(well_formed(value).strip())
            if value is Ellipsis:
                return Essay()
    return Essay(source.strip(), plain=False)
