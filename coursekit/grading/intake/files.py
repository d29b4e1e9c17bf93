"""From folders, archives and single files to what was handed in. Nothing is ever unpacked or followed.

Each file becomes one :class:`SubmittedFile`, also one that cannot be read: then it holds the reason. Only
junk is passed over, see :mod:`.junk`.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from coursekit.errors import CourseError
from coursekit.grading import text
from coursekit.grading.intake import lms
from coursekit.grading.intake.archives import UNREADABLE, Archives
from coursekit.grading.intake.junk import is_junk
from coursekit.grading.intake.submission import LARGEST
from coursekit.grading.records import Note, SubmittedFile

_OTHER_ARCHIVES = (".rar", ".7z", ".gz", ".tgz", ".tar", ".bz2", ".xz")


def discover(paths: Sequence[Path], out: Path | None = None) -> list[SubmittedFile]:
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
    found: list[SubmittedFile] = []
    archives = Archives()
    for path in {path.resolve(): path for path in reversed(paths)}.values():  # one may be named twice
        if not path.exists():
            raise CourseError("error-no-such-path", path=str(path))
        found += _in_folder(path, out, archives) if path.is_dir() else _named(path, archives)
    shown = [replace(file, path=text.file_name(file.path)) for file in lms.named_by_platform(found)]
    return sorted(shown, key=lambda file: text.natural_order(file.path))


def _named(path: Path, archives: Archives) -> list[SubmittedFile]:
    """What the instructor named: an archive must open; a link to a file is the instructor's own."""
    if path.name.lower().endswith(".zip"):
        try:
            return list(archives.named(path))
        except UNREADABLE:
            raise CourseError("error-archive", path=str(path)) from None
    return [SubmittedFile(text.file_name(path.name), path.stat().st_mtime, _FileBytes(path.resolve()))]


def _in_folder(folder: Path, out: Path | None, archives: Archives) -> Iterator[SubmittedFile]:
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
                yield from _on_disk(here / name, shown(here / name), archives)
        for name in folders:
            if name.lower().endswith(".ipynb"):
                yield SubmittedFile(shown(here / name), 0.0, lambda: Note("folder"))
    for name in closed:
        yield SubmittedFile(shown(Path(name)) or text.file_name(folder.name), 0.0, lambda: Note("no-access"))


def _on_disk(path: Path, shown: str, archives: Archives) -> Iterator[SubmittedFile]:
    try:
        about = path.lstat()
    except OSError:
        yield SubmittedFile(shown, 0.0, lambda: Note("no-access"))
        return
    if stat.S_ISLNK(about.st_mode):
        yield SubmittedFile(shown, about.st_mtime, lambda: Note("link"))
    elif not stat.S_ISREG(about.st_mode):
        yield SubmittedFile(shown, about.st_mtime, lambda: Note("no-file"))
    elif path.name.lower().endswith(".zip"):
        yield from archives.nested(shown, about.st_mtime, lambda: path)
    else:
        yield SubmittedFile(shown, about.st_mtime, _FileBytes(path))


@dataclass(frozen=True)
class _FileBytes:
    """Reads a file on disk."""

    path: Path

    def __call__(self) -> bytes | Note:
        if self.path.name.lower().endswith(_OTHER_ARCHIVES):
            return Note("other-archive")
        try:
            # A pipe put in the place of a file since must not keep us waiting.
            with os.fdopen(os.open(self.path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)), "rb") as file:
                return file.read(LARGEST + 1)
        except OSError:
            return Note("no-access")
