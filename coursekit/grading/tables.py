"""Files of tables: written so that they are whole at every moment, and read as spreadsheets leave them."""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from coursekit.errors import CourseError
from coursekit.grading import text

_SEPARATOR = re.compile(r"\ufeff?\"?sep=(.)\"?\r?\n", re.IGNORECASE)
_LIKELY = re.compile(r"(?i)[áéíóúüñ](?=[a-z])|(?<=[a-z])[áéíóúüñ]|[¿¡](?=\w)|(?<=\s)[“‘–—]|[”’…](?=[\s,.;])")
_UNLIKELY = re.compile("(?i)(?<=[a-z])[–—‡œžˆ…Œ‹”“‘†](?=[a-z])|[\ufffd·˙¬√∂ƒ∆«»Ù‰Â](?=[a-z])")
_BYTE_A_LETTER = ("cp1252", "mac_roman")
_NO_WORD = re.compile(r"[^\x00-\x7f\s]{5}")
WORKBOOKS = (".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".fods", ".numbers")
"""What spreadsheets make of a table when they save it their own way, which is not read."""
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


def write_bytes(path: Path, content: bytes) -> None:
    """Write a file that is whole at every moment."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(path.name + ".part")
    beside.write_bytes(content)
    os.replace(beside, path)


def closed(path: Path, error: OSError) -> CourseError:
    """The sentence on a file that the system neither gives nor takes."""
    return CourseError("error-file-closed", file=str(path), reason=error.strerror or "?")


def read_bytes(path: Path) -> bytes:
    """What is in a file that somebody named.

    Raises
    ------
    CourseError
        If it is not there, or cannot be read.
    """
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise CourseError("error-no-such-path", path=str(path)) from None
    except OSError as error:
        raise closed(path, error) from None


def csv_text(rows: Iterable[Sequence[str]]) -> str:
    """A table as text, each cell fit for a spreadsheet."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([[text.table_cell(cell) for cell in row] for row in rows])
    return out.getvalue()


@dataclass
class Table:
    """A table that others wrote, read so that what is not changed is written back as it was.

    Attributes
    ----------
    rows : list of list of str
        The first one has the headings.
    encoding, separator, line_end : str
        As it was saved, by whatever program in whatever country.
    first_line : str
        ``sep=;`` and the like, which some spreadsheets put above the headings.
    """

    rows: list[list[str]]
    encoding: str = "utf-8-sig"
    separator: str = ","
    line_end: str = "\n"
    first_line: str = ""

    @classmethod
    def read(cls, data: bytes) -> Table:
        """The table in the bytes of a file.

        Raises
        ------
        ValueError
            If it is no table.
        """
        encoding = _encoding(data)
        content = data.decode(encoding, "replace").replace("\0", "")
        if encoding in _BYTE_A_LETTER and _NO_WORD.search(content):  # in a script that is not known here
            raise ValueError("letters")
        line_end = next((end for end in ("\r\n", "\n", "\r") if end in content), "\n")
        separator, first_line = "", ""
        if match := _SEPARATOR.match(content):
            separator, first_line, content = match[1], match[0], content[match.end() :]
        separator = separator or max(",;\t", key=re.split(r"[\r\n]", content, maxsplit=1)[0].count)
        before = csv.field_size_limit(LONGEST_FIELD)
        try:
            read = csv.reader(io.StringIO(content, newline=""), delimiter=separator)
            rows = [row for row in read if any(row)]
        except csv.Error as error:
            raise ValueError(str(error)) from None
        finally:
            csv.field_size_limit(before)
        if not rows:
            raise ValueError("empty")
        wide = max(map(len, rows))
        return cls(
            [row + [""] * (wide - len(row)) for row in rows], encoding, separator, line_end, first_line
        )

    def text(self) -> str:
        """What the file says."""
        out = io.StringIO()
        csv.writer(out, delimiter=self.separator, lineterminator=self.line_end).writerows(self.rows)
        return self.first_line + out.getvalue()

    def save(self, path: Path) -> None:
        """Write it as it was saved before, or in UTF-8 where that encoding lacks a character."""
        content, encoding = self.text(), self.encoding
        try:
            content.encode(encoding)
        except UnicodeEncodeError:
            encoding = "utf-8-sig"
        write(path, content, encoding)

    def column(self, *names: str) -> int | None:
        """The place of the column with the first of these headings, whatever its capitals and spaces.

        Somebody may have added a column that is called like one further on in the list, or in other capitals.
        """
        exact, heads = [head.strip() for head in self.rows[0]], list(map(heading, self.rows[0]))
        found = [exact.index(name) for name in names if name in exact]
        found += [heads.index(heading(name)) for name in names if heading(name) in heads]
        return found[0] if found else None


def heading(head: str) -> str:
    """A heading as it is compared."""
    return " ".join(head.split()).casefold()


def _encoding(data: bytes) -> str:
    """How a spreadsheet saved a text: as UTF-8, as UTF-16 or, on an old system, in a byte a letter."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    if data[:2000].count(b"\0") > len(data[:2000]) // 4:
        return "utf-16-be" if data.startswith(b"\0") else "utf-16-le"
    try:
        data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return max(_BYTE_A_LETTER, key=lambda name: _plausibility(data.decode(name, "replace")))
    return "utf-8-sig" if data.startswith(b"\xef\xbb\xbf") else "utf-8"


def _plausibility(content: str) -> int:
    """How much a text looks like one: accents stand by letters, and dashes do not join them."""
    return len(_LIKELY.findall(content)) - len(_UNLIKELY.findall(content))


def plain(value: float) -> str:
    """A number of a table."""
    return f"{value:g}"
