"""Text that others wrote, made fit for a record, a page or a table: no student's text can end a run."""

from __future__ import annotations

import math
import re
import unicodedata
from typing import Any

LONGEST_CELL = 32_000
"""Characters of a cell of a table: a spreadsheet tears longer ones apart when it saves."""

LONGEST_PATH = 300
"""Characters of a path that are shown."""

LARGEST_NUMBER = 1e300
"""Numbers beyond are kept as text, for nothing can be reckoned with them."""

_LINES = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_JOINERS = "\u200c\u200d"
"""Invisible, and part of how some languages and pictures are written."""

_FORMULA = re.compile(r"((?:^|[;,\n\t])[\s\"]*)([=+\-@]?)")
_GUARD = re.compile(r"'+([=+\-@]?)")
"""Each takes a run of such signs as a whole, so that a long one is looked at once."""

_COPY = re.compile(
    r"(?i)(?: ?\((\d+)\)| ?[-_]copy ?(\d*)| copy ?(\d*)| - cop(?:y|ia)(?: \((\d+)\))?|-restored(?:-(\d+))?)"
    r"(?=\.[a-z]+$)"
)
"""How Windows, macOS, browsers, Jupyter and ``restore`` call a copy."""

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def well_formed(text: str) -> str:
    """`text` as Unicode: half a character, which no file can hold, becomes a question mark."""
    return text.encode("utf-8", "replace").decode("utf-8")


def fault_reason(error: BaseException) -> str:
    """An error of ours in one line."""
    return well_formed(f"{type(error).__name__}: {error}")[:300]


def plain_value(value: Any) -> Any:
    """A number that can be reckoned with, a well-formed text, a truth value or None."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, (int, float)):
        try:
            fits = math.isfinite(value) and abs(value) < LARGEST_NUMBER
        except OverflowError:
            fits = False
        if not fits:
            return str(value) if isinstance(value, float) else f"{'-' if value < 0 else ''}inf"
        return value
    return well_formed(value) if isinstance(value, str) else f"<{type(value).__name__}>"


def displayable(text: str) -> str:
    """`text` without control, direction and half characters; lines end with a newline."""
    if text.isascii() and text.isprintable():
        return text
    lines = _LINES.sub("\n", text)
    return "".join(c if c.isprintable() or c in "\n\t" else _shown(c) for c in lines)


def _shown(character: str) -> str:
    match unicodedata.category(character):
        case "Zs":
            return character
        case "Cf":
            return character if character in _JOINERS else ""
        case "Cc":
            return ""
    return "\N{REPLACEMENT CHARACTER}"


def file_name(text: str) -> str:
    """A path to be shown: a name on disk may be no text at all, or longer than any table is wide."""
    shown = "".join(c if c.isprintable() else "?" for c in well_formed(text))
    if len(shown) > LONGEST_PATH:
        shown = f"{shown[: LONGEST_PATH // 2]}…{shown[-LONGEST_PATH // 2 :]}"
    return shown


def table_cell(text: str) -> str:
    """`text` for a cell: a spreadsheet will not take any part of it for a formula, whatever it splits at."""
    shown = displayable(text)
    if len(shown) > LONGEST_CELL:
        shown = f"{shown[:LONGEST_CELL]}…"
    if _NUMBER.fullmatch(shown):
        return shown
    return _FORMULA.sub(lambda found: f"{found[1]}'{found[2]}" if found[2] else found[1], shown)


def without_guards(text: str) -> str:
    """A cell as it was before :func:`table_cell` guarded it; whoever wrote such marks loses them, too."""
    return _GUARD.sub(lambda found: found[1] or found[0], text)


def order_of_copies(path: str) -> tuple[Any, ...]:
    """As :func:`natural_order`, with what a program called a copy after what it was copied from."""
    found = _COPY.search(path)
    number = int(next(filter(None, found.groups()), "1")[:9]) if found else 0
    return *natural_order(without_copy(path)), (2, number, "")


def without_copy(path: str) -> str:
    """What a program made a copy of that it called so."""
    return _COPY.sub("", path, count=1)


def natural_order(text: str) -> tuple[Any, ...]:
    """Order in which ``-2`` comes before ``-10``."""
    parts = re.split(r"(\d{1,18})", text.casefold())
    return tuple((1, int(part), "") if part.isdecimal() else (0, 0, part) for part in parts)
