"""Zip files, read where they are, from first to last: nothing is ever unpacked to the disk or opened twice.

Each file of an archive becomes one :class:`SubmittedFile`, also one that cannot be read: then it holds the
reason. What an archive that was handed in may cost is counted over all that is nested in it.
"""

from __future__ import annotations

import functools
import io
import stat
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

try:
    from lzma import LZMAError
except ImportError:  # a Python that was built without it says so of an archive that needs it
    LZMAError = OSError  # type: ignore[misc,assignment]

from coursekit.grading import text
from coursekit.grading.intake import junk
from coursekit.grading.intake.submission import LARGEST
from coursekit.grading.records import HandedIn, HoldingArchive, Note, SubmittedFile

MOST_FILES = 100_000
"""Files in an archive that the instructor named."""

MOST_NESTED_FILES = 500
"""Files in an archive that was handed in, with all archives in it."""

MOST_BYTES = 1_000_000_000
"""Bytes that such an archive may unpack to, with all archives in it."""

LARGEST_NESTED = 50_000_000
"""Bytes of an archive inside an archive."""

DEEPEST = 3
"""Archives inside one another: a platform's in a folder, a student's in that, and one more."""

LONGEST_NAME = 4_000
"""Characters of a name that are looked at; no disk has longer ones."""

UNREADABLE = (
    OSError,
    zipfile.BadZipFile,
    zlib.error,
    LZMAError,
    NotImplementedError,
    RuntimeError,
    EOFError,
    ValueError,
)
"""What an archive that is damaged, or of a kind not known here, ends in."""

NOT_OPENED = tuple(
    ".rar .7z .gz .tgz .tar .bz2 .tbz .tbz2 .xz .txz .lzma .zst .tzst .zipx .lzh .arj .alz .sit .sitx".split()
)
"""Archives of other kinds."""

Opened = Path | io.BytesIO
"""What a zip file is opened from."""


@dataclass
class Budget:
    """What is left of what reading one thing that was handed in may cost."""

    files: int = field(default_factory=lambda: MOST_NESTED_FILES)
    bytes: int = field(default_factory=lambda: MOST_BYTES)


def named(path: Path, begin: str = "") -> Iterator[HandedIn]:
    """What was handed in, from an archive that the instructor named; with what the paths begin with.

    Raises
    ------
    one of UNREADABLE
        If it does not open.
    """
    with zipfile.ZipFile(path) as archive:
        entries = _entries(archive)
        if len(entries) > MOST_FILES:
            yield one(begin or text.file_name(path.name), 0.0, Note("too-much"))
            return
        for entry, parts in entries:
            where = "/".join([begin, *parts] if begin else parts)
            yield HandedIn(where, _time(entry), functools.partial(_in_entry, archive, entry, where))


def names(path: Path) -> list[list[str]]:
    """The parts of the names of what is in an archive; nothing of one that does not open."""
    try:
        with zipfile.ZipFile(path) as archive:
            return [parts for _, parts in _entries(archive)]
    except UNREADABLE:
        return []


def one(path: str, when: float, problem: Note) -> HandedIn:
    """A file that cannot be read, for this reason."""
    return HandedIn(path, when, lambda: iter([SubmittedFile(path, when, lambda: problem)]))


def nested(
    path: str,
    when: float,
    opened: Callable[[], Opened | Note],
    budget: Budget | None = None,
    depth: int = 1,
) -> Iterator[SubmittedFile]:
    """The files of an archive that was handed in, or one that says why they cannot be had.

    Each can be read until the next one is asked for.
    """
    found, problem = False, Note("archive")
    budget = budget or Budget()
    if depth <= DEEPEST:
        try:
            came = opened()
            if isinstance(came, Note):
                problem = came
            else:
                problem = Note("archive-empty")
                for file in _in_archive(came, path, budget, depth):
                    found = True
                    holding = HoldingArchive(path.count("/") + 1, when)
                    yield replace(file, archives=(holding, *file.archives))
        except UNREADABLE:
            found, problem = False, Note("archive")
    if not found:
        yield SubmittedFile(path, when, lambda: problem)


def _in_archive(opened: Opened, prefix: str, budget: Budget, depth: int) -> Iterator[SubmittedFile]:
    with zipfile.ZipFile(opened) as archive:
        entries = _entries(archive)
        budget.files -= len(entries)
        if budget.files < 0:
            yield SubmittedFile(prefix, 0.0, lambda: Note("too-much"))
            return
        for entry, parts in entries:
            yield from _in_entry(archive, entry, "/".join([prefix, *parts]), budget, depth)


def _in_entry(
    archive: zipfile.ZipFile,
    entry: zipfile.ZipInfo,
    path: str,
    budget: Budget | None = None,
    depth: int = 1,
) -> Iterator[SubmittedFile]:
    when, budget = _time(entry), budget or Budget()
    if stat.S_ISLNK(entry.external_attr >> 16):
        yield SubmittedFile(path, when, lambda: Note("link"))
    elif path.lower().endswith(".zip"):
        yield from nested(path, when, lambda: _unpacked(archive, entry, budget), budget, depth + 1)
    elif path.lower().endswith(NOT_OPENED):
        yield SubmittedFile(path, when, lambda: Note("other-archive"))
    else:
        yield SubmittedFile(path, when, lambda: _bytes(archive, entry, LARGEST, budget))


def _entries(archive: zipfile.ZipFile) -> list[tuple[zipfile.ZipInfo, list[str]]]:
    """The files of an archive, each with the parts of its name; what nobody handed in is left out."""
    entries = []
    for entry in archive.infolist():
        parts = [part for part in _name(entry).split("/") if part not in ("", ".", "..")]
        if parts and not entry.is_dir() and not any(map(junk.is_junk, parts)):
            entries.append((entry, parts))
    return entries


def _bytes(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int, budget: Budget) -> bytes | Note:
    """What unpacks from an entry, never more than is asked for, whatever the entry says of itself."""
    if entry.flag_bits & 1:
        return Note("locked")
    try:
        with archive.open(entry) as file:
            data = file.read(min(most, max(budget.bytes, 0)) + 1)
    except UNREADABLE:
        return Note("archive")
    budget.bytes -= len(data)
    return Note("too-much") if budget.bytes < 0 else data


def _unpacked(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, budget: Budget) -> io.BytesIO | Note:
    """An archive inside an archive, in memory."""
    data = _bytes(archive, entry, LARGEST_NESTED, budget)
    if isinstance(data, Note):
        return data
    return Note("too-much") if len(data) > LARGEST_NESTED else io.BytesIO(data)


def _name(entry: zipfile.ZipInfo) -> str:
    """The name of an entry; many programs write UTF-8 and do not say so."""
    name = entry.filename
    if not entry.flag_bits & 0x800:
        try:
            name = name.encode("cp437").decode("utf-8")
        except UnicodeError:
            pass
    if len(name) > LONGEST_NAME:
        name = f"{name[: LONGEST_NAME // 2]}…{name[-LONGEST_NAME // 2 :]}"
    return "/".join(map(text.file_name, name.replace("\\", "/").split("/")))


def _time(entry: zipfile.ZipInfo) -> float:
    try:
        return time.mktime((*entry.date_time, 0, 0, -1)) if entry.date_time[0] > 1980 else 0.0
    except (OverflowError, ValueError):
        return 0.0
