"""From folders, archives and single files to what was handed in. Nothing is ever unpacked or followed.

Each file becomes one :class:`SubmittedFile`, also one that cannot be read: then it holds the reason. Only
junk is passed over, see :mod:`.junk`.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from coursekit.errors import CourseError
from coursekit.grading import text
from coursekit.grading.intake import zip_files
from coursekit.grading.intake.junk import is_junk
from coursekit.grading.intake.submission import LARGEST
from coursekit.grading.records import HandedIn, Note, SubmittedFile


def handed_in(paths: Sequence[Path], out: Path | None = None) -> Iterator[HandedIn]:
    """Everything handed in under `paths`, always in the same order.

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
    for path in {path.resolve(): path for path in reversed(paths)}.values():  # one may be named twice
        if not path.exists():
            raise CourseError("error-no-such-path", path=str(path))
        yield from _in_folder(path, out) if path.is_dir() else _named(path)


def _named(path: Path) -> Iterator[HandedIn]:
    """What the instructor named: an archive must open; a link to a file is the instructor's own."""
    if path.name.lower().endswith(".zip"):
        try:
            yield from zip_files.named(path)
        except zip_files.UNREADABLE:
            raise CourseError("error-archive", path=str(path)) from None
        return
    yield _file(text.file_name(path.name), path.stat().st_mtime, path.resolve())


def _in_folder(folder: Path, out: Path | None) -> Iterator[HandedIn]:
    tables = out.resolve() if out else None
    home = folder.resolve()
    closed: list[str] = []

    def shown(path: Path) -> str:
        return "/".join(map(text.file_name, path.relative_to(home).parts))

    for place, folders, names in os.walk(home, onerror=lambda error: closed.append(str(error.filename))):
        here = Path(place)
        links = [name for name in folders if (here / name).is_symlink()]
        folders[:] = sorted(
            name
            for name in folders
            if not is_junk(name) and name not in links and not (here / name == tables and home != tables)
        )
        for name in sorted([*names, *links]):
            if not is_junk(name):
                yield _on_disk(here / name, shown(here / name))
        for name in folders:
            if name.lower().endswith(".ipynb"):
                yield zip_files.one(shown(here / name), 0.0, Note("folder"))
    for name in closed:
        yield zip_files.one(shown(Path(name)) or text.file_name(folder.name), 0.0, Note("no-access"))


def _on_disk(path: Path, shown: str) -> HandedIn:
    try:
        about = path.lstat()
    except OSError:
        return zip_files.one(shown, 0.0, Note("no-access"))
    when = about.st_mtime
    if stat.S_ISLNK(about.st_mode):
        return zip_files.one(shown, when, Note("link"))
    if not stat.S_ISREG(about.st_mode):
        return zip_files.one(shown, when, Note("no-file"))
    if path.name.lower().endswith(".zip"):
        return HandedIn(shown, when, lambda: zip_files.nested(shown, when, lambda: path))
    return _file(shown, when, path)


def _file(shown: str, when: float, path: Path) -> HandedIn:
    return HandedIn(shown, when, lambda: iter([SubmittedFile(shown, when, _FileBytes(path))]))


@dataclass(frozen=True)
class _FileBytes:
    """Reads a file on disk."""

    path: Path

    def __call__(self) -> bytes | Note:
        if self.path.name.lower().endswith(zip_files.NOT_OPENED):
            return Note("other-archive")
        try:
            # A pipe put in the place of a file since must not keep us waiting.
            with os.fdopen(os.open(self.path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)), "rb") as file:
                return file.read(LARGEST + 1)
        except OSError:
            return Note("no-access")
