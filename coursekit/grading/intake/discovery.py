"""From folders, archives and single files to what was handed in. Nothing is ever unpacked or followed.

Each file becomes one :class:`SubmittedFile`, also one that cannot be read: then it holds the reason. Only
junk is passed over, see :mod:`.junk`.
"""

from __future__ import annotations

import os
import stat
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from coursekit.errors import CourseError
from coursekit.grading import text
from coursekit.grading.intake import lms, zip_files
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
    named = [*{path.resolve(): path for path in reversed(paths)}.values()]  # one may be named twice
    begins = _beginnings(named)
    students = lms.all_named_by_platform([path.name for path in named])
    for path in named:
        if not path.exists():
            raise CourseError("error-no-such-path", path=str(path))
        begin = begins[path]
        if path.is_dir():
            yield from _in_folder(path, begin, out)
        else:
            yield from _named(path, begin, path.name in students)


def _beginnings(named: Sequence[Path]) -> dict[Path, str]:
    """What the paths of all that is found under each begin with: what one student puts into a folder or an
    archive must not lie where another one's lies.

    A single one needs nothing. Of several that are called alike, the folder they are in is told, too. An
    archive goes without its ending: what it is called is no platform's name of what is in it.
    """
    if len(named) < 2:
        return dict.fromkeys(named, "")
    alike = Counter(path.resolve().name for path in named)
    parts = {path: path.resolve().parts[-1 if alike[path.resolve().name] == 1 else -2 :] for path in named}
    return {path: "/".join(map(text.file_name, parts[path])) for path in named}


def _named(path: Path, begin: str, students: bool) -> Iterator[HandedIn]:
    """What the instructor named: an archive must open, unless a platform's name says that a student made it;
    a link to a file is the instructor's own."""
    when, shown = path.stat().st_mtime, begin or text.file_name(path.name)
    if path.name.lower().endswith(".zip") and students and not _of_a_class(path):
        yield _archive(shown, when, path)
    elif path.name.lower().endswith(".zip"):
        try:
            yield from zip_files.named(path, begin.removesuffix(path.suffix))
        except zip_files.UNREADABLE:
            raise CourseError("error-archive", path=str(path)) from None
    else:
        yield _file(shown, when, path.resolve())


def _of_a_class(path: Path) -> bool:
    """Whether Moodle named files of more than one person in an archive, whatever the archive is called."""
    found = map(lms.read_name, zip_files.names(path))
    return len({name.person for name in found if name and name.platform == "moodle"}) > 1


def _in_folder(folder: Path, begin: str, out: Path | None) -> Iterator[HandedIn]:
    tables = out.resolve() if out else None
    home = folder.resolve()
    closed: list[str] = []

    def shown(path: Path) -> str:
        parts = [begin, *map(text.file_name, path.relative_to(home).parts)]
        return "/".join(part for part in parts if part)

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
        return _archive(shown, when, path)
    return _file(shown, when, path)


def _archive(shown: str, when: float, path: Path) -> HandedIn:
    return HandedIn(shown, when, lambda: zip_files.nested(shown, when, lambda: path))


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
