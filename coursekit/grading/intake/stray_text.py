"""Text that was written beside the cell of an essay: below it, as a comment, under another name."""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from coursekit.exercises import student_notebook
from coursekit.exercises.public_set import Item
from coursekit.exercises.versions import Versions
from coursekit.grading.intake import python_code
from coursekit.words import LANGUAGES

FEWEST = 5
"""Words that make a text; fewer are a title or a remark."""

_COMMENT = re.compile(r"^[ \t]*#+[ \t]?(.*)$", re.MULTILINE)
_OURS = re.compile(r"(?i)^answer:[ \t]*[a-z][a-z0-9_]*$")


class Cell(Protocol):
    """A cell as it stands in the file, see :mod:`.submission`."""

    @property
    def place(self) -> int: ...

    @property
    def kind(self) -> str: ...

    @property
    def source(self) -> str: ...

    @property
    def items(self) -> frozenset[str]: ...

    @property
    def tree(self) -> ast.Module | None: ...

    @property
    def is_students(self) -> bool: ...


@functools.lru_cache(maxsize=20)
def handed_out(versions: Versions, name: str) -> frozenset[str]:
    """The lines of text that came with a version of a set, in each language; none if it is not known."""
    version = versions.get(name)
    books = [
        student_notebook.build(version.exercise_set, language, no_code=no_code)
        for language in LANGUAGES
        for no_code in (False, True)
        if version
    ]
    return frozenset(
        _plain(line)
        for book in books
        for cell in book.cells
        if cell.cell_type == "markdown"
        for line in cell.source.splitlines()
    )


def texts(
    source: str,
    cells: Sequence[Cell],
    item: Item,
    items: Mapping[str, Item],
    ours: frozenset[str],
    empty: bool,
) -> list[str]:
    """What was written beside the text of an essay, whose cell has this `source`.

    Parameters
    ----------
    source : str
    cells : sequence of Cell
    item : Item
    items : mapping of str to Item
        All that are asked.
    ours : frozenset of str
        See :func:`handed_out`.
    empty : bool
        Whether there is no text where it belongs: then it is looked for farther off.
    """
    place = max((cell.place for cell in cells if item.id in cell.items), default=-1)
    following = [cell for cell in cells if cell.place > place >= 0]
    heading = next((cell.place for cell in following if _is_heading(cell, ours)), None)
    near = [cell for cell in following if heading is None or cell.place < heading]
    own = python_code.parsed(source)
    found = [text for cell in near if cell.kind != "code" and (text := prose(cell.source, ours))]
    found += strings(own, [item.answer])
    if empty or own is None:
        found += [text for text in [comments(source)] if text]
    if not empty or found:
        return found
    found += anywhere(own)
    names = [other.answer for other in items.values()]
    mine = [cell for cell in cells if cell.is_students and item.id not in cell.items]
    found += [text for cell in mine for text in strings(cell.tree, names)]
    codes = [cell for cell in near if cell.kind == "code" and not cell.items]
    found += [text for cell in codes if (text := comments(cell.source))]
    return found or _around(cells, place, ours)


def _around(cells: Sequence[Cell], place: int, ours: frozenset[str]) -> list[str]:
    """What was written between the answers above and below a cell; nothing if what is ours is not known."""
    answers = [cell.place for cell in cells if cell.items]
    above = max((one for one in answers if one < place), default=-1)
    below = min((one for one in answers if one > place), default=len(cells))
    found: list[str] = []
    for cell in cells if ours else ():
        if not above < cell.place < below or cell.place == place:
            continue
        if cell.kind == "code":
            found += [text for text in [comments(cell.source)] if text] or anywhere(cell.tree)
            if cell.tree is None:  # a cell of text by a magic of its first line
                found += [text for text in [cell.source.partition("\n")[2].strip()] if _is_text(text)]
        elif cell.place < place or not _has(cell, ours):  # the end of the notebook may be another one's words
            found += [text for text in [_without(cell.source, ours)] if _is_text(text)]
    return found


def prose(source: str, ours: frozenset[str] = frozenset()) -> str:
    """The text of a cell of text, unless it begins with a heading of the exercise."""
    text = source.strip()
    given = text.startswith("#") and (not ours or _plain(text.splitlines()[0]) in ours)
    return text if _is_text(text) and not given else ""


def comments(source: str) -> str:
    """What stands in the comments of a cell."""
    lines = [line for line in _COMMENT.findall(source) if not _OURS.match(line.strip())]
    text = "\n".join(lines).strip()
    return text if _is_text(text) else ""


def strings(tree: ast.Module | None, but: Iterable[str] = ()) -> list[str]:
    """Texts that stand by themselves in a cell, or have another name than these."""
    found, known = [], {*but}
    for node in tree.body if tree else ():
        if isinstance(node, ast.Assign):
            names = {target.id for target in node.targets if isinstance(target, ast.Name)}
            value = node.value if not names & known else None
        else:
            value = node.value if isinstance(node, ast.Expr) else None
        if isinstance(value, ast.Constant) and isinstance(value.value, str) and _is_text(value.value):
            found.append(value.value.strip())
    return found


def anywhere(tree: ast.Module | None) -> list[str]:
    """Texts that stand anywhere in the statements of a cell, as in a call of ``print``."""
    found = []
    for statement in tree.body if tree else ():
        nodes = [node for node in ast.walk(statement) if isinstance(node, ast.Constant)]
        nodes.sort(key=lambda node: (node.lineno, node.col_offset))
        parts = [part for node in nodes if isinstance(node.value, str) for part in node.value.split()]
        found += [text for text in [" ".join(parts)] if _is_text(text)]
    return found


def _plain(line: str) -> str:
    """A line as it is compared."""
    return " ".join(re.findall(r"\w+", line))


def _has(cell: Cell, ours: frozenset[str]) -> bool:
    return any(_plain(line) in ours for line in cell.source.splitlines() if line.strip())


def _is_heading(cell: Cell, ours: frozenset[str]) -> bool:
    """Whether a heading of the exercise begins here; where these are not known, any heading."""
    return cell.kind == "markdown" and cell.source[:1] == "#" and (not ours or _has(cell, ours))


def _without(source: str, ours: frozenset[str]) -> str:
    """A cell of text without the lines that came with the exercise."""
    lines = source.splitlines()
    return "\n".join(
        line for line in lines if _plain(line) not in ours and not line.startswith("[![")
    ).strip()


def _is_text(text: str) -> bool:
    return len(re.findall(r"\w\w+", text)) >= FEWEST
