"""Archives, read where they are: nothing is ever unpacked to the disk.

Each file of an archive becomes one :class:`SubmittedFile`, also one that cannot be read: then it holds the
reason.
"""

from __future__ import annotations

import io
import stat
import time
import zipfile
import zlib
from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from coursekit.grading import text
from coursekit.grading.intake import junk
from coursekit.grading.intake.submission import LARGEST
from coursekit.grading.records import HoldingArchive, Note, SubmittedFile

LARGEST_NESTED = 50_000_000
"""Bytes of an archive inside an archive."""

MOST_FILES = 200_000
"""Files in one archive."""

MOST_BYTES = 20_000_000_000
"""Bytes that the files of one archive say they unpack to."""

MOST_NESTED_FILES = 500
"""Files in an archive that a student handed in."""

DEEPEST = 3
"""Archives inside one another: a platform's in a folder, a student's in that, and one more."""

KEPT_OPEN = 4
"""Nested archives that are kept open, for there may be as many as students."""

UNREADABLE = (
    OSError,
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,
    RuntimeError,
    EOFError,
    ValueError,
)
"""What an archive that is damaged, or of a kind not known here, ends in."""

Opened = Path | io.BytesIO
"""What a zip file is opened from."""


@dataclass
class Archives:
    """The archives of one intake, of which the last ones read from are kept open."""

    _open: OrderedDict[NestedArchive, list[SubmittedFile]] = field(default_factory=OrderedDict)

    def named(self, path: Path) -> Iterator[SubmittedFile]:
        """The files of an archive that the instructor named.

        Raises
        ------
        one of UNREADABLE
            If it does not open.
        """
        yield from self._entries(zipfile.ZipFile(path), "", 1)

    def nested(
        self, path: str, when: float, opened: Callable[[], Opened | Note], depth: int = 1
    ) -> Iterator[SubmittedFile]:
        """The files of an archive that was handed in, or one that says why they cannot be had."""
        yield from NestedArchive(self, path, when, opened, depth).files()

    def entries(self, archive: NestedArchive) -> list[SubmittedFile]:
        """The files of a nested archive, which stays open for a while."""
        if archive not in self._open:
            opened = archive.opened()
            if isinstance(opened, Note):
                raise ValueError(opened.name)
            self._open[archive] = list(self._entries(zipfile.ZipFile(opened), archive.path, archive.depth))
            while len(self._open) > KEPT_OPEN:
                self._open.popitem(last=False)
        self._open.move_to_end(archive)
        return self._open[archive]

    def _entries(self, archive: zipfile.ZipFile, prefix: str, depth: int) -> Iterator[SubmittedFile]:
        entries = [entry for entry in archive.infolist() if not entry.is_dir()]
        most = MOST_FILES if depth == 1 else MOST_NESTED_FILES
        if len(entries) > most or sum(entry.file_size for entry in entries) > MOST_BYTES:
            shown = prefix or text.file_name(Path(archive.filename or "").name)
            yield SubmittedFile(shown, 0.0, lambda: Note("too-much"))
            return
        for entry in entries:
            parts = [part for part in _name(entry).split("/") if part not in ("", ".", "..")]
            if not parts or any(map(junk.is_junk, parts)):
                continue
            path = "/".join([prefix, *parts] if prefix else parts)
            if stat.S_ISLNK(entry.external_attr >> 16):
                yield SubmittedFile(path, _time(entry), lambda: Note("link"))
            elif parts[-1].lower().endswith(".zip"):
                yield from self.nested(path, _time(entry), _Unpacked(archive, entry), depth + 1)
            else:
                yield SubmittedFile(path, _time(entry), _EntryBytes(archive, entry))


@dataclass(frozen=True, eq=False)
class NestedArchive:
    """An archive inside a folder or another archive.

    Attributes
    ----------
    path : str
        Where it is, from the folder or archive that was named.
    when : float
        When it was last changed.
    opened : callable
        Gives what it is opened from, or the reason why not.
    depth : int
        Of archives inside one another.
    """

    owner: Archives
    path: str
    when: float
    opened: Callable[[], Opened | Note]
    depth: int

    def files(self) -> list[SubmittedFile]:
        """Its files, or one that says why they cannot be had."""
        problem = Note("archive")
        if self.depth <= DEEPEST:
            try:
                opened = self.opened()
                if isinstance(opened, Note):
                    problem = opened
                elif found := self._found(opened):
                    return found
                else:
                    problem = Note("archive-empty")
            except UNREADABLE:
                pass
        return [SubmittedFile(self.path, self.when, lambda: problem)]

    def read(self, place: int) -> bytes | Note:
        """The bytes of one of its files, by its place among them."""
        try:
            return self.owner.entries(self)[place].read()
        except (*UNREADABLE, IndexError):
            return Note("archive")

    def _found(self, opened: Opened) -> list[SubmittedFile]:
        with zipfile.ZipFile(opened) as archive:
            found = list(self.owner._entries(archive, self.path, self.depth))
        holding = HoldingArchive(self.path.count("/") + 1, self.when)
        return [
            replace(file, read=_Entry(self, place), archives=(holding, *file.archives))
            for place, file in enumerate(found)
        ]


@dataclass(frozen=True)
class _Entry:
    """Reads one file of a nested archive."""

    archive: NestedArchive
    place: int

    def __call__(self) -> bytes | Note:
        return self.archive.read(self.place)


@dataclass(frozen=True)
class _EntryBytes:
    """What unpacks from an entry, never more than is asked for, whatever the entry says of itself."""

    archive: zipfile.ZipFile
    entry: zipfile.ZipInfo
    most: int = LARGEST

    def __call__(self) -> bytes | Note:
        if self.entry.flag_bits & 1:
            return Note("locked")
        try:
            with self.archive.open(self.entry) as file:
                return file.read(self.most + 1)
        except UNREADABLE:
            return Note("archive")


@dataclass(frozen=True)
class _Unpacked:
    """An archive inside an archive, in memory."""

    archive: zipfile.ZipFile
    entry: zipfile.ZipInfo

    def __call__(self) -> io.BytesIO | Note:
        data = _EntryBytes(self.archive, self.entry, LARGEST_NESTED)()
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
    return "/".join(map(text.file_name, name.replace("\\", "/").split("/")))


def _time(entry: zipfile.ZipInfo) -> float:
    try:
        return time.mktime((*entry.date_time, 0, 0, -1)) if entry.date_time[0] > 1980 else 0.0
    except (OverflowError, ValueError):
        return 0.0
