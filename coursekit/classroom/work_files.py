"""Work files as students save them: each is read or told, whatever is in it."""

from __future__ import annotations

import dataclasses
import io
import json
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from coursekit.errors import CourseError
from coursekit.exercises import identity
from coursekit.grading.intake import lms, zip_files
from coursekit.grading.intake.junk import is_junk
from coursekit.notebook import work

LARGEST = 5_000_000
"""Bytes of a file that are read at most; a student's work has some thousands."""

MOST_FILES, MOST_BYTES = 2_000, 50_000_000
"""Files, and bytes unpacked, that are looked at of what one student handed in as a zip, with zips in it."""

MOST_FILES_OF_ALL, MOST_BYTES_OF_ALL = 100_000, 1_000_000_000
"""The same of a whole zip, which may hold a class."""

DEEPEST = 3
"""Zips inside one another: a platform's, a student's in that, and one more."""


@dataclasses.dataclass
class _Budget:
    """What is left of what a zip may cost: a small one may hold a thousand zips of a thousand files each."""

    files: int
    bytes: int
    whole: _Budget | None = None

    def spend(self, size: int) -> None:
        """One more file, of that size, was looked at."""
        self.files, self.bytes = self.files - 1, self.bytes - size
        if self.whole:
            self.whole.spend(size)

    def over(self) -> bool:
        """Whether nothing is left."""
        return min(self.files, self.bytes) <= 0 or (self.whole is not None and self.whole.over())


@dataclasses.dataclass(frozen=True)
class Saved:
    """What one student saved.

    Attributes
    ----------
    name : str
        The identifier in it, or the name of the file where there is none.
    predictions : mapping of str to str
        The choice kept, by question.
    codings : mapping of str to set of str
        The functions ticked, by institution.
    """

    name: str
    predictions: Mapping[str, str]
    codings: Mapping[str, set[str]]

    def amount(self) -> int:
        """How much is in it."""
        return len(self.predictions) + len(self.codings)


@dataclasses.dataclass(frozen=True)
class FileNotice:
    """Something to tell about a file: a message of the catalogue, and its values."""

    message: str
    file: str
    more: str = ""


def collect(paths: Iterable[Path]) -> tuple[list[Saved], list[FileNotice]]:
    """The work in these files, folders and zips, one for each student, and what is to be told of any file.

    Raises
    ------
    CourseError
        If a path does not exist, or there is no work file at all.
    """
    by_student: dict[tuple[str, ...], tuple[str, Saved]] = {}
    alone: list[Saved] = []
    notices: list[FileNotice] = []
    read = [(name, _kept(data)) for name, data in _files(paths)]
    students = lms.all_named_by_platform([PurePosixPath(name).name for name, _ in read])
    for name, kept in read:
        if kept is None:
            notices.append(FileNotice("unreadable", name))
            continue
        student = kept["student"].get("identifier")
        known = isinstance(student, str) and bool(student.strip())
        saved = Saved(student.strip() if known else Path(name).stem, *_sorted_out(kept))
        if strange := sum(len(kept[part]) for part in ("predictions", "codings")) - saved.amount():
            notices.append(FileNotice("partly", name, str(strange)))
        if not saved.amount():
            notices.append(FileNotice("empty", name))
        platform = lms.read_name(name.split("/"))
        if platform and platform.platform == "canvas" and PurePosixPath(name).name not in students:
            platform = None
        person = (platform.platform, platform.person) if platform else ()
        whose = (*person, identity.normalised(saved.name))
        if not known:
            alone.append(saved)
        elif whose not in by_student:
            by_student[whose] = name, saved
        else:
            other, before = by_student[whose]
            fuller = (name, saved) if saved.amount() >= before.amount() else (other, before)
            notices.append(FileNotice("twice", other if fuller[0] == name else name, fuller[0]))
            by_student[whose] = fuller
    if not read:
        raise CourseError("error-no-work-files", folder=", ".join(map(str, paths)))
    return [saved for _, saved in by_student.values()] + alone, notices


def _kept(data: bytes) -> dict[str, Any] | None:
    """What is in a work file; None if it is none."""
    try:
        return work.parse(_text(data))
    except (CourseError, UnicodeDecodeError):
        return None


def _sorted_out(kept: Mapping[str, Any]) -> tuple[dict[str, str], dict[str, set[str]]]:
    """The predictions and codings that are what they should be."""
    predictions = {
        question: choice
        for question, choice in kept["predictions"].items()
        if isinstance(choice, str) and len(choice) == 1
    }
    codings = {
        row: set(ticked)
        for row, ticked in kept["codings"].items()
        if isinstance(ticked, list) and all(isinstance(one, str) for one in ticked)
    }
    return predictions, codings


def _text(data: bytes) -> str:
    """A work file as text, as whatever program saved it."""
    return data.decode(json.detect_encoding(data))


def _files(paths: Iterable[Path]) -> Iterator[tuple[str, bytes]]:
    """Each work file by its name: those named, those in folders, those in zips."""
    for path in paths:
        if not path.exists():
            raise CourseError("error-no-such-path", path=str(path))
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            hidden = any(part.startswith(".") for part in file.relative_to(path).parts)
            wanted = file == path or _wanted(file.name)
            if not file.is_file() or hidden or not wanted:
                continue
            name = file.relative_to(path).as_posix() if file != path else file.name
            if file.suffix.lower() == ".zip":
                yield from _zipped(file, name, _Budget(MOST_FILES_OF_ALL, MOST_BYTES_OF_ALL))
            else:
                yield name, _read(file)


def _wanted(name: str) -> bool:
    """Whether a file is called like a work file, whatever a browser or a system put behind, or like a zip."""
    return ".json" in name.lower() or name.lower().endswith(".zip")


def _read(file: Path) -> bytes:
    """The beginning of a file; nothing where it cannot be opened, which no work file is."""
    try:
        with file.open("rb") as opened:
            return opened.read(LARGEST)
    except OSError:
        return b""


def _zipped(
    file: Path | io.BytesIO, name: str, budget: _Budget, depth: int = 1
) -> Iterator[tuple[str, bytes]]:
    """The work files in a zip and in zips in it; the zip itself, to be told of, if it is none or too much."""
    try:
        with zipfile.ZipFile(file) as packed:
            for entry in packed.infolist():
                inside = PurePosixPath(entry.filename.replace("\\", "/"))
                kind = inside.suffix.lower()
                folder = entry.filename.endswith("/")
                if folder or not _wanted(inside.name) or any(map(is_junk, inside.parts)):
                    continue
                if budget.over():
                    yield name, b""
                    return
                here = f"{name}/{inside}"
                left = _Budget(MOST_FILES, MOST_BYTES, budget) if depth == 1 else budget
                try:
                    with packed.open(entry) as opened:
                        data = opened.read(LARGEST)
                except zip_files.UNREADABLE:
                    data = b""
                left.spend(len(data))
                if kind == ".zip" and depth < DEEPEST:
                    yield from _zipped(io.BytesIO(data), here, left, depth + 1)
                else:
                    yield here, data
    except zip_files.UNREADABLE:
        yield name, b""
