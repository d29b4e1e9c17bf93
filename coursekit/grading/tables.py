"""Files of tables: written so that they are whole at every moment, and read as spreadsheets leave them."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from coursekit.grading import text

LONGEST_FIELD = 2**31 - 1
"""Characters of a field that is read: whatever was written can be read again."""


def write(path: Path, content: str, encoding: str = "utf-8", safely: bool = True) -> None:
    """Write a file that is whole at every moment; `safely`, also when the power fails."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(path.name + ".part")
    with beside.open("w", encoding=encoding, newline="", errors="replace") as file:
        file.write(content)
        if safely:
            file.flush()
            os.fsync(file.fileno())
    os.replace(beside, path)


def csv_text(rows: Iterable[Sequence[str]]) -> str:
    """A table as text, each cell fit for a spreadsheet."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([[text.table_cell(cell) for cell in row] for row in rows])
    return out.getvalue()


def csv_rows(data: bytes) -> list[list[str]]:
    """The rows of a table, whatever separates its cells.

    Raises
    ------
    ValueError
        If it is no such table.
    """
    try:
        content = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        content = data.decode("cp1252", "replace")  # as a spreadsheet may have saved it
    separator = max(",;\t", key=content.partition("\n")[0].count)
    before = csv.field_size_limit(LONGEST_FIELD)
    try:
        return list(csv.reader(io.StringIO(content, newline=""), delimiter=separator))
    except csv.Error as error:
        raise ValueError(str(error)) from None
    finally:
        csv.field_size_limit(before)


def plain(value: float) -> str:
    """A number of a table."""
    return f"{value:g}"
