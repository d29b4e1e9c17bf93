"""A policy brief as a file, taken apart without running anything in it."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from coursekit.errors import CourseError
from coursekit.exercises import identity
from coursekit.words import LANGUAGES, Words

SECTIONS = ("place", "proposal", "reach", "against", "mind")
"""The parts of a brief that the student writes, in order."""

LARGEST = 20_000_000
"""Bytes of a file that are read."""


@dataclass(frozen=True)
class Figure:
    """A lab opened in a cell of code.

    Attributes
    ----------
    model : str
        As written: the name of a model, if it is one.
    settings : mapping of str to values, or None
        None if they are not plain values that can be read without running the cell.
    shown : str
        All words that are stored under the cell.
    """

    model: str
    settings: Mapping[str, Any] | None
    shown: str


@dataclass
class Brief:
    """What one file holds.

    Attributes
    ----------
    language : str
    identifier : str
        Empty if none was given.
    figures : list of Figure
    sections : dict of str to str
        What the student wrote in each of `SECTIONS`; a section that is not there is missing.
    """

    language: str = "en"
    identifier: str = ""
    figures: list[Figure] = field(default_factory=list)
    sections: dict[str, str] = field(default_factory=dict)


def read(path: Path) -> Brief:
    """The brief in the file at `path`.

    Raises
    ------
    CourseError
        If there is no such file, or it is not a notebook.
    """
    try:
        data = path.read_bytes()
    except OSError:
        raise CourseError("error-brief-missing", file=path.name) from None
    try:
        book = json.loads(data[:LARGEST])
        cells = [cell for cell in book["cells"] if isinstance(cell, dict)]
    except (ValueError, RecursionError, KeyError, TypeError):
        raise CourseError("error-brief-notebook", file=path.name) from None
    brief = Brief()
    code = [(_joined(cell.get("source")), cell) for cell in cells if cell.get("cell_type") == "code"]
    for source, cell in code:
        _read_code(brief, source, cell)
    course = _part(_part(book, "metadata"), "coursekit")
    if course.get("language") in LANGUAGES:
        brief.language = course["language"]
    text = "\n\n".join(_joined(cell.get("source")) for cell in cells if cell.get("cell_type") == "markdown")
    _read_sections(brief, text)
    return brief


def _part(whole: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """A part of a notebook's metadata; empty where somebody put something else in its place."""
    found = whole.get(name)
    return found if isinstance(found, dict) else {}


def _read_code(brief: Brief, source: str, cell: Mapping[str, Any]) -> None:
    """What the calls of a cell say: who writes, in which language, and which labs are opened."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args):
            continue
        first = node.args[0]
        text = first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else ""
        if node.func.id == "student" and identity.plausible(text):
            brief.identifier = text
        elif node.func.id == "start" and text in LANGUAGES:
            brief.language = text
        elif node.func.id == "lab" and isinstance(first, ast.Name):
            brief.figures.append(Figure(first.id, _settings(node), _shown(cell)))


def _settings(call: ast.Call) -> dict[str, Any] | None:
    if any(keyword.arg is None for keyword in call.keywords):  # **settings
        return None
    try:
        return {str(keyword.arg): ast.literal_eval(keyword.value) for keyword in call.keywords}
    except (ValueError, TypeError, SyntaxError, RecursionError, MemoryError):
        return None


def _shown(cell: Mapping[str, Any]) -> str:
    """All words stored as outputs of a cell, those that describe its pictures too."""
    words = []
    for output in cell.get("outputs") or []:
        if not isinstance(output, dict):
            continue
        data, metadata = output.get("data"), output.get("metadata")
        if isinstance(data, dict) and isinstance(data.get("image/png"), str | list):
            words.append(_joined(data.get("text/plain")))
            picture = metadata.get("image/png") if isinstance(metadata, dict) else None
            words.append(_joined(picture.get("alt")) if isinstance(picture, dict) else "")
    return "\n".join(words)


def _read_sections(brief: Brief, text: str) -> None:
    """The student's words under each heading of the template; what the template asks is quoted with ``>``."""
    say = Words("capstone", brief.language)
    headings = {_plain(say(f"section-{name}")): name for name in SECTIONS}
    current = None
    for line in text.splitlines():
        if heading := re.match(r"#+\s+(.*)", line):
            current = headings.get(_plain(heading.group(1)))
            if current:
                brief.sections.setdefault(current, "")
        elif current and not line.lstrip().startswith(">"):
            brief.sections[current] += line + "\n"


def _plain(heading: str) -> str:
    """A heading without its number, capitals and marks."""
    return re.sub(r"[\W\d_]+", " ", heading).strip().casefold()


def _joined(source: Any) -> str:
    """The text of a field that notebooks store as a text or as a list of lines."""
    if isinstance(source, list):
        source = "".join(part for part in source if isinstance(part, str))
    return source if isinstance(source, str) else ""
