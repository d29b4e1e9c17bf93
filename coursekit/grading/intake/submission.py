"""From the bytes of a file to a student's answers. Reads JSON and nothing else; never raises."""

from __future__ import annotations

import ast
import functools
import json
import re
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from coursekit.exercises import identity, notebook_check
from coursekit.words import LANGUAGES

LARGEST = 20_000_000
"""Bytes of a file that are read; no honest notebook has more."""

MOST_CELLS = 2_000
MOST_CODE = 1_000_000
"""Cells, and characters of code in them, that a notebook may have; an honest one has not a tenth of it."""

_HELPERS = {"ask", "check", "progress", "restore", "student"}
_MARKER = re.compile(r"^[ \t]*#[ \t]*answer:[ \t]*([a-z][a-z0-9_]*)[ \t]*$", re.IGNORECASE | re.MULTILINE)
_SHELL_LINE = re.compile(
    r"^([ \t]*)(?:!|%(?:pip|conda|mamba|system|sx|cd|run|env|set_env)\b|\w+[ \t]*=[ \t]*!).*$", re.MULTILINE
)
_SHELL_CELL = re.compile(r"^\s*%%(?:bash|sh|script|system|sx|writefile|cmd|perl|ruby|html|javascript|js)\b")


@dataclass(frozen=True)
class Cell:
    """A code cell of a student's as written, as it is to be run, and the items it answers."""

    source: str
    code: str
    items: tuple[str, ...] = ()


@dataclass
class Submission:
    """What one file holds.

    Attributes
    ----------
    file : str
        Its name.
    identifier : str
        As the student typed it; empty if there is none to be found.
    language : str
        Of the notebook.
    cells : list of Cell
        The student's cells, in order, without those that came with the exercise.
    problem : tuple of str and dict, or None
        Why nothing in it can be graded: a message and its values.
    notes : list of the same
        What a person should know.
    """

    file: str
    identifier: str = ""
    language: str = "en"
    cells: list[Cell] = field(default_factory=list)
    problem: tuple[str, dict] | None = None
    notes: list[tuple[str, dict]] = field(default_factory=list)

    def answer(self, item: str) -> str | None:
        """What the student wrote for `item`, without the marker; None if there is no such cell."""
        sources = [cell.source for cell in self.cells if item in cell.items]
        if not sources:
            return None
        return "\n".join(line for line in sources[-1].splitlines() if not _MARKER.match(line)).strip("\n")


def parse(data: bytes, file: str, unit: int, items: Mapping[str, Any]) -> Submission:
    """The submission in `data`.

    Parameters
    ----------
    data : bytes
    file : str
        The file's name, for the tables.
    unit : int
        The unit that is graded.
    items : mapping of str to released.Item
        Its items.
    """
    found = Submission(file)
    cells, metadata, found.problem = _notebook(data)
    if found.problem:
        return found
    course = metadata.get("coursekit") if isinstance(metadata, dict) else None
    course = course if isinstance(course, dict) else {}
    code = [_Raw.of(place, cell, items) for place, cell in enumerate(cells) if isinstance(cell, dict)]
    if len(code) > MOST_CELLS or sum(len(raw.source) for raw in code if raw.kind == "code") > MOST_CODE:
        found.problem = ("too-much-code", {"cells": len(code)})
        return found

    code = _mended(code, found)
    found.identifier, found.language = _who(code, course)
    answers = _answers(code, items, found)
    for raw in code:
        if raw in answers or (raw.kind == "code" and raw.source.strip() and not raw.given):
            found.cells.append(Cell(raw.source, _calmed(raw.source, found), tuple(answers.get(raw, ()))))
    if not any(cell.items for cell in found.cells):
        said = course.get("unit", unit)
        known = isinstance(said, int) and said != unit
        name, which = ("other-unit", said) if known else ("no-answers", unit)
        found.problem = (name, {"unit": str(which)[:20]})
    return found


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
        source = cell.get("source", cell.get("input", ""))
        if isinstance(source, list):
            source = "".join(part for part in source if isinstance(part, str))
        text = source if isinstance(source, str) else ""
        text = text.replace("\r\n", "\n").replace("\r", "\n").encode("utf-8", "replace").decode("utf-8")
        marks = {mark.lower() for mark in _MARKER.findall(text)}
        metadata = cell.get("metadata")
        course = metadata.get("coursekit") if isinstance(metadata, dict) else None
        answer = course.get("answer") if isinstance(course, dict) else None
        labels = {name for name in (answer, cell.get("id")) if isinstance(name, str)}
        kind = str(cell.get("cell_type"))
        if kind != "code" and marks and (first := _MARKER.search(text)):
            text = text[first.start() :]  # prose that an editor put before an answer when it joined them
        # Prose that an editor gave a label of ours is no answer; code that it made prose still is.
        named = marks & items.keys() or (labels & items.keys() if kind == "code" else set())
        return cls(place, kind, text, frozenset(named))

    @functools.cached_property
    def tree(self) -> ast.Module | None:
        """The code, if it is such."""
        return _tree(self.source)

    @functools.cached_property
    def given(self) -> bool:
        """Whether it came with the exercise."""
        return _given(self.tree)

    @functools.cached_property
    def defined(self) -> set[str]:
        """Names it gives a value at its outermost level."""
        return _defined(self.tree)


def _mended(cells: Sequence[_Raw], found: Submission) -> list[_Raw]:
    """The cells, with those joined again that were split in the middle of a statement or below the marker."""
    mended: list[_Raw] = []
    for raw in cells:
        before = mended[-1] if mended else None
        if (
            before
            and before.kind == raw.kind == "code"
            and before.items >= raw.items
            and _halves(before, raw)
        ):
            joined = _Raw(before.place, "code", f"{before.source}\n{raw.source}", before.items)
            if joined.tree is not None:
                found.notes.append(("mended", {}))
                mended[-1] = joined
                continue
        mended.append(raw)
    return mended


def _halves(upper: _Raw, lower: _Raw) -> bool:
    """Whether two cells may be one that was split: one is no code by itself, or only the marker is left."""
    if upper.tree is None or lower.tree is None:
        return True
    return bool(upper.items and not upper.tree.body and not lower.given)


def _notebook(data: bytes) -> tuple[list, Any, tuple[str, dict] | None]:
    """The cells and metadata of a notebook file, or why there are none."""
    if not data.strip():
        return [], {}, ("empty-file", {})
    if len(data) > LARGEST:
        return [], {}, ("too-large", {"megabytes": round(len(data) / 1e6)})
    try:
        read = json.loads(data.decode("utf-8-sig", "replace"))
    except (ValueError, RecursionError):
        return [], {}, ("not-json", {})
    if not isinstance(read, dict):
        return [], {}, ("not-notebook", {})
    cells = read.get("cells")
    if cells is None and isinstance(read.get("worksheets"), list):
        cells = [
            c for sheet in read["worksheets"] if isinstance(sheet, dict) for c in sheet.get("cells") or []
        ]
    if not isinstance(cells, list):
        return [], {}, ("not-notebook", {})
    return cells, read.get("metadata"), None


def _who(cells: Sequence[_Raw], course: Mapping[str, Any]) -> tuple[str, str]:
    """The last identifier typed and the language of the notebook."""
    identifier, language = "", course.get("language")
    for raw in cells:
        for call in _calls(raw.tree):
            text = call.args[0].value if call.args and isinstance(call.args[0], ast.Constant) else None
            if not isinstance(text, str):
                continue
            if call.func.id == "student" and identity.plausible(text):
                identifier = text.strip()
            if call.func.id == "start" and text in LANGUAGES:
                language = text
    return identifier, language if isinstance(language, str) and language in LANGUAGES else "en"


def _answers(cells: Sequence[_Raw], items: Mapping[str, Any], found: Submission) -> dict[_Raw, list[str]]:
    """Which cells answer which items: by marker or label, else by the name they define."""
    where: dict[_Raw, list[str]] = {}
    for name, item in items.items():

        def touched(raw: _Raw, stub: str = notebook_check.bare(item.stub)) -> bool:
            return notebook_check.bare(raw.source) != stub

        taken = [raw for raw in cells if name in raw.items]
        code = [raw for raw in taken if raw.kind == "code"]
        if not any(map(touched, code or taken)):
            # Nothing was written where the answer belongs; perhaps it was written in a cell of its own.
            elsewhere = [
                raw for raw in cells if raw.kind == "code" and not raw.items and item.answer in raw.defined
            ]
            if any(map(touched, elsewhere)):
                code, taken = elsewhere, elsewhere
                found.notes.append(("unlabelled", {"item": name}))
        if taken and not code:
            found.notes.append(("not-code", {"item": name}))
        written = [raw for raw in code or taken if touched(raw)]
        if len(written) > 1 and len({raw.source for raw in written}) > 1:
            found.notes.append(("several-answers", {"item": name}))
        for raw in written or taken[-1:]:
            where.setdefault(raw, []).append(name)
    return where


def _tree(source: str) -> ast.Module | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what Python thinks of the code is not for the instructor
            return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _calls(tree: ast.Module | None) -> list[ast.Call]:
    """Calls that stand as statements of their own."""
    statements = tree.body if tree else []
    calls = [
        node.value for node in statements if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)
    ]
    return [call for call in calls if isinstance(call.func, ast.Name)]


def _defined(tree: ast.Module | None) -> set[str]:
    names: set[str] = set()
    for node in tree.body if tree else []:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            names.add(node.name)
        elif isinstance(node, (ast.Assign, ast.AnnAssign, ast.AugAssign)):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names |= {n.id for target in targets for n in ast.walk(target) if isinstance(n, ast.Name)}
    return names


def _given(tree: ast.Module | None) -> bool:
    """Whether a cell came with the exercise: it only asks, checks, or opens the notebook."""
    if tree is None or not tree.body:
        return tree is not None
    calls = {call.func.id for call in _calls(tree)}
    others = [
        node for node in tree.body if not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Call))
    ]
    if not others:
        return len(calls) > 0 and calls <= _HELPERS and len(_calls(tree)) == len(tree.body)
    return (
        calls == {"start"}
        and len(others) == 1
        and isinstance(others[0], ast.ImportFrom)
        and ({alias.name for alias in others[0].names} <= _HELPERS | {"start"})
    )


def _calmed(source: str, found: Submission) -> str:
    """The cell without commands to the machine, which are not the student's answer."""
    if _SHELL_CELL.match(source):
        found.notes.append(("shell", {}))
        return "pass"
    calmed = _SHELL_LINE.sub(r"\1pass", source)
    if calmed != source:
        found.notes.append(("shell", {}))
    return calmed


def essay_text(source: str, name: str) -> str:
    """The text of an essay's cell, read without running it; the whole cell if it is not a plain string."""
    text = _essay(source, name)
    return source.strip() if text is None else text.strip()


def reads_as_text(source: str, name: str) -> bool:
    """Whether an essay's cell holds a plain string, as it should."""
    return _essay(source, name) is not None


def _essay(source: str, name: str) -> str | None:
    tree = _tree(source)
    for node in reversed(tree.body if tree else []):
        if isinstance(node, ast.Assign) and any(
            isinstance(t, ast.Name) and t.id == name for t in node.targets
        ):
            if isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
                return node.value.value
            if isinstance(node.value, ast.Constant) and node.value.value is Ellipsis:
                return ""
    return None
