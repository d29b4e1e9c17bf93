"""From folders, archives and single files to the bytes of what was handed in. Nothing is ever unpacked.

Each file becomes one :class:`HandedIn`, also one that cannot be read: then it holds the reason. Only what
machines leave about by themselves is passed over: hidden files, checkpoints, ``__MACOSX``, thumbnails.
"""

from __future__ import annotations

import io
import os
import re
import stat
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from coursekit.errors import CourseError
from coursekit.grading.intake import lms
from coursekit.grading.intake.lms import Handing
from coursekit.grading.intake.submission import LARGEST

LARGEST_INNER = 50_000_000
"""Bytes of an archive inside an archive."""

MOST_FILES = 200_000
"""Files in one archive."""

MOST_BYTES = 20_000_000_000
"""Bytes that the files of one archive say they unpack to."""

MOST_INNER_FILES = 500
"""Files in an archive that a student handed in."""

DEEPEST = 3
"""Archives inside one another: a platform's in a folder, a student's in that, and one more."""

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

_JUNK = {"__macosx", "thumbs.db", "desktop.ini", "ehthumbs.db"}
_OTHER_ARCHIVES = (".rar", ".7z", ".gz", ".tgz", ".tar", ".bz2", ".xz")

_open: list = []
"""The archive inside an archive that was read from last."""

Problem = tuple[str, dict]
"""A message and its values."""


@dataclass(frozen=True)
class HandedIn:
    """One file as it was handed in.

    Attributes
    ----------
    path : str
        Where it was, from the folder or archive that was named.
    handing : Handing or None
        What the platform said of it.
    time : float
        When it was last changed, in seconds since 1970 by the clock of this machine; 0 if nobody knows.
    read : callable
        Gives its bytes, at most one more than :data:`.submission.LARGEST`, or the reason why not.
    """

    path: str
    time: float
    read: Callable[[], bytes | Problem]
    handing: Handing | None = None

    @property
    def name(self) -> str:
        """The file's own name."""
        return PurePosixPath(self.path).name

    @property
    def order(self) -> tuple:
        """What tells which of two tries came later: Canvas's number, the minute, then the name."""
        number = self.handing.number if self.handing else 0
        return number, int(self.time // 60), _natural(self.path)


def discover(paths: Sequence[Path], out: Path | None = None) -> list[HandedIn]:
    """Everything handed in under `paths`, in order of name.

    Parameters
    ----------
    paths : sequence of Path
        Folders, archives and single files.
    out : Path, optional
        Where the tables go: what is there was not handed in.

    Raises
    ------
    CourseError
        If a path does not exist, or is an archive that cannot be opened.
    """
    found: list[HandedIn] = []
    seen: set[tuple] = set()
    for path in paths:
        if not path.exists():
            raise CourseError("error-no-such-path", path=str(path))
        for one in _in_folder(path, out) if path.is_dir() else _named(path):
            if (str(path.resolve()), one.path) not in seen:  # the same folder named twice
                seen.add((str(path.resolve()), one.path))
                found.append(one)
    found = [replace(one, handing=lms.handing(PurePosixPath(one.path).parts)) for one in found]
    if not lms.trusted(one.handing for one in found if one.handing):
        found = [
            replace(one, handing=None) if one.handing and one.handing.platform == "canvas" else one
            for one in found
        ]
    return sorted(found, key=lambda one: _natural(one.path))


def _named(path: Path) -> Iterator[HandedIn]:
    """What the instructor named: an archive must open; a link to a file is the instructor's own."""
    when = path.stat().st_mtime
    if path.name.lower().endswith(".zip"):
        try:
            yield from _in_archive(zipfile.ZipFile(path), "", 1)
        except UNREADABLE:
            raise CourseError("error-archive", path=str(path)) from None
        return
    target = path.resolve()
    yield HandedIn(_clean(path.name), when, lambda: _bytes(target))


def _in_folder(folder: Path, out: Path | None) -> Iterator[HandedIn]:
    ours = out.resolve() if out else None
    home = folder.resolve()
    for place, folders, names in os.walk(home, onerror=None):
        here = Path(place)
        links = [name for name in folders if (here / name).is_symlink()]
        folders[:] = sorted(
            name
            for name in folders
            if not _junk(name) and name not in links and not (here / name == ours and home != ours)
        )
        for name in sorted([*names, *links]):
            if not _junk(name):
                yield from _on_disk(here / name, _clean((here / name).relative_to(home).as_posix()))
        for name in folders:
            if name.lower().endswith(".ipynb"):
                path = _clean((here / name).relative_to(home).as_posix())
                yield HandedIn(path, 0.0, lambda: ("folder", {}))


def _on_disk(path: Path, shown: str) -> Iterator[HandedIn]:
    try:
        about = path.lstat()
    except OSError:
        yield HandedIn(shown, 0.0, lambda: ("no-access", {}))
        return
    if stat.S_ISLNK(about.st_mode):
        yield HandedIn(shown, about.st_mtime, lambda: ("link", {}))
    elif not stat.S_ISREG(about.st_mode):
        yield HandedIn(shown, about.st_mtime, lambda: ("no-file", {}))
    elif path.name.lower().endswith(".zip"):
        yield from _inner(shown, about.st_mtime, lambda: path, 1)
    else:
        yield HandedIn(shown, about.st_mtime, lambda: _bytes(path))


def _in_archive(archive: zipfile.ZipFile, prefix: str, depth: int) -> Iterator[HandedIn]:
    """The files of an archive, each read from it when it is wanted and never written anywhere."""
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    most = MOST_FILES if depth == 1 else MOST_INNER_FILES
    if len(entries) > most or sum(entry.file_size for entry in entries) > MOST_BYTES:
        yield HandedIn(prefix or _clean(Path(archive.filename or "").name), 0.0, lambda: ("too-much", {}))
        return
    for entry in entries:
        parts = [part for part in _entry_name(entry).split("/") if part not in ("", ".", "..")]
        if not parts or any(_junk(part) for part in parts):
            continue
        path = "/".join([prefix, *parts] if prefix else parts)
        when = _entry_time(entry)
        if stat.S_ISLNK(entry.external_attr >> 16):
            yield HandedIn(path, when, lambda: ("link", {}))
        elif parts[-1].lower().endswith(".zip"):
            yield from _inner(path, when, lambda entry=entry: _unpacked(archive, entry), depth + 1)
        else:
            yield HandedIn(path, when, lambda entry=entry: _entry_bytes(archive, entry, LARGEST))


def _inner(path: str, when: float, opened: Callable, depth: int) -> Iterator[HandedIn]:
    """The files of an archive that was handed in, or one row that says why they cannot be had.

    Only the last one read from is kept open, for there may be as many such archives as students.
    """

    def again(place: int) -> bytes | Problem:
        if _open[:1] != [again]:
            _open[:] = again, list(_in_archive(zipfile.ZipFile(opened()), path, depth))
        return _open[1][place].read()

    problem: Problem = ("archive", {})
    if depth <= DEEPEST:
        try:
            file = opened()
            if not isinstance(file, tuple):
                with zipfile.ZipFile(file) as archive:
                    found = list(_in_archive(archive, path, depth))
                if found:
                    yield from (
                        replace(one, read=lambda place=place: again(place)) for place, one in enumerate(found)
                    )
                    return
                file = ("archive-empty", {})
            problem = file
        except UNREADABLE:
            pass
    yield HandedIn(path, when, lambda: problem)


def _unpacked(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> io.BytesIO | Problem:
    data = _entry_bytes(archive, entry, LARGEST_INNER)
    if isinstance(data, tuple):
        return data
    return ("too-much", {}) if len(data) > LARGEST_INNER else io.BytesIO(data)


def _entry_bytes(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int) -> bytes | Problem:
    """What unpacks from an entry, never more than is asked for, whatever the entry says of itself."""
    if entry.flag_bits & 1:
        return ("locked", {})
    try:
        with archive.open(entry) as file:
            return file.read(most + 1)
    except UNREADABLE:
        return ("archive", {})


def _bytes(path: Path) -> bytes | Problem:
    if path.name.lower().endswith(_OTHER_ARCHIVES):
        return ("other-archive", {})
    try:
        # A pipe put in the place of a file since must not keep us waiting.
        with os.fdopen(os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)), "rb") as file:
            return file.read(LARGEST + 1)
    except OSError:
        return ("no-access", {})


def _entry_name(entry: zipfile.ZipInfo) -> str:
    """The name of an entry; many programs write UTF-8 and do not say so."""
    name = entry.filename
    if not entry.flag_bits & 0x800:
        try:
            name = name.encode("cp437").decode("utf-8")
        except UnicodeError:
            pass
    return _clean(name.replace("\\", "/"))


def _entry_time(entry: zipfile.ZipInfo) -> float:
    try:
        return time.mktime((*entry.date_time, 0, 0, -1)) if entry.date_time[0] > 1980 else 0.0
    except (OverflowError, ValueError):
        return 0.0


def _junk(name: str) -> bool:
    return name.startswith(".") or name.startswith("~$") or name.lower() in _JUNK


def _clean(text: str) -> str:
    """Text that can be written: a name on disk may be no text at all."""
    text = text.encode("utf-8", "replace").decode("utf-8")
    return "".join(c if c.isprintable() else "?" for c in text)


def _natural(text: str) -> tuple:
    """Order in which ``-2`` comes before ``-10``."""
    parts = re.split(r"(\d{1,18})", text.casefold())
    return tuple((1, int(part), "") if part.isdecimal() else (0, 0, part) for part in parts)
