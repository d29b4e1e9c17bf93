"""What platforms call the files they give: Moodle, Canvas, nbgrader."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Sequence, Set
from dataclasses import replace

from coursekit.grading.records import LmsFileName, SubmittedFile

_PLUGIN = r"_assignsubmission_(?:file|onlinetext|[a-z0-9]+(?=_|$))_?(?P<file>.*)"
"""What a file was handed in by: Moodle's own ways, or one that a site has added."""

_MOODLE = re.compile(rf"(?P<name>.+?)_(?P<person>\d+){_PLUGIN}")
_EXCHANGE = re.compile(
    r"(?P<person>[^+]+)\+(?P<assignment>[^+]+)\+(?P<when>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)[^+]*(?:\+[^+]*)?"
)
"""A folder of nbgrader's exchange: who, what, and when in the time of the world."""

_NBGRADER = {"source", "release", "autograded", "feedback"}
"""Folders of an nbgrader course beside ``submitted``, where nothing was handed in."""

_STAMP = "timestamp.txt"
_NO_GROUP = re.compile(rf"(?i)(?P<name>default group|grupo predeterminado|grupo por defecto){_PLUGIN}")
"""How Moodle calls those who are in no team; there is no number then."""

_CANVAS = re.compile(
    r"(?P<name>[^_].*?)_(?:(?P<late>LATE)_)?(?P<person>\d+)_(?P<number>\d+)_(?P<file>.+)", re.DOTALL
)
_CANVAS_ANONYMOUS = re.compile(
    r"(?:(?P<late>LATE)_)?anon_(?P<person>[A-Za-z0-9]{3,})_(?P<number>\d+)_(?P<file>.+)", re.DOTALL
)


def read_name(parts: Sequence[str]) -> LmsFileName | None:
    """What the folders and the name of a file say, if a platform named them.

    Moodle names the folder ``Name Surname_1234567_assignsubmission_file_`` or, without folders, begins the
    file's name so; Canvas begins the name of a file, which may be an archive, with
    ``surnamename_LATE_123_4567_``. Below the outermost such name is what a student made; names there mean
    nothing.
    """
    for place, part in enumerate(parts):
        if found := _MOODLE.fullmatch(part):
            return LmsFileName("moodle", found["person"], found["name"].strip(), part=part)
        if found := _EXCHANGE.fullmatch(part):
            when = datetime.datetime.fromisoformat(f"{found['when']}+00:00")
            return LmsFileName("nbgrader", found["person"], found["person"], number=int(when.timestamp()))
        if part == "submitted" and len(parts) > place + 3 and not _MOODLE.fullmatch(parts[place + 1]):
            return LmsFileName("nbgrader", parts[place + 1], parts[place + 1])
        if found := _NO_GROUP.fullmatch(part):
            return LmsFileName("moodle", "", found["name"], part=part, team=True)
        is_file = place == len(parts) - 1 or part.lower().endswith(".zip")
        if not is_file:
            continue
        if found := _CANVAS_ANONYMOUS.fullmatch(part):
            return _of_canvas(found, f"anon_{found['person']}")
        if found := _CANVAS.fullmatch(part):
            return _of_canvas(found, found["name"])
    return None


def _of_canvas(found: re.Match, name: str) -> LmsFileName:
    number, person = int(found["number"][:18]), found["person"]
    person = name if name.startswith("anon_") else person
    return LmsFileName("canvas", person, name, bool(found["late"]), number, found[0], found["file"])


def named_by_platform(files: Sequence[SubmittedFile], stamped: Set[str] = frozenset()) -> list[SubmittedFile]:
    """The files with what the platform said of each, and with the time each was handed in.

    An archive is a student's own, and the names and times in it are, too; unless no name outside of such
    archives is a platform's and those inside are: then it is the archive the platform gave.
    """
    outside = {file: read_name(_parts(file)[: _inside(file) or None]) for file in files}
    inside = {file: read_name(_parts(file)[_inside(file) :]) for file in files if file.archives}
    if not _may_be_canvas_s(outside.values(), inside.values()):
        outside = {
            file: name if name and name.platform != "canvas" else None for file, name in outside.items()
        }
    if any(outside.values()):
        inside = {}
    found = {file: outside.get(file) or inside.get(file) or _in_stamped(file, stamped) for file in files}
    if any(name and name.team for name in found.values()):  # then the numbers of all are those of groups
        found = {
            file: replace(name, team=name.platform == "moodle") if name else None
            for file, name in found.items()
        }
    if not _plausible(name for name in found.values() if name):
        found = {file: name if name and name.platform == "moodle" else None for file, name in found.items()}
    return [
        replace(file, lms=found[file], time=_handed_in(file, from_platform=bool(inside.get(file))))
        for file in files
    ]


def all_named_by_platform(names: Sequence[str]) -> set[str]:
    """Those of these names of files and folders, given side by side, that are a platform's."""
    found = {name: read for name in names if (read := read_name([name]))}
    return {*found} if len(found) > 1 and _plausible(found.values()) else set()


def of_nbgrader(files: Sequence[SubmittedFile]) -> tuple[set[str], set[SubmittedFile]]:
    """The folders that nbgrader put a time into, and what it keeps beside the files that were handed in."""
    places = [(parts, parts.index("submitted")) for parts in map(_parts, files) if "submitted" in parts[:-3]]
    homes = {"".join(f"{part}/" for part in parts[:place]) for parts, place in places}
    stamps = {file for file in files if file.name == _STAMP}
    stamps -= {file for file in stamps if (name := read_name(_parts(file))) and name.platform != "nbgrader"}

    def is_its_own(file: SubmittedFile) -> bool:
        home = next((home for home in homes if file.path.startswith(home)), None)
        if home is None:
            return False
        first, *rest = file.path.removeprefix(home).split("/")
        return first in _NBGRADER if rest else first in ("nbgrader_config.py", "gradebook.db")

    return {file.path.removesuffix(_STAMP) for file in stamps}, stamps | set(filter(is_its_own, files))


def _in_stamped(file: SubmittedFile, stamped: Set[str]) -> LmsFileName | None:
    """What folders say that nbgrader put a time into, where ``submitted`` itself was named."""
    student, assignment, *rest = [*_parts(file), "", ""]
    if rest[:-2] and f"{student}/{assignment}/" in stamped:
        return LmsFileName("nbgrader", student, student)
    return None


def _parts(file: SubmittedFile) -> list[str]:
    return file.path.split("/")


def _inside(file: SubmittedFile) -> int:
    """How many parts of its path lead to the archive that holds it."""
    return file.archives[0].parts if file.archives else 0


def _handed_in(file: SubmittedFile, from_platform: bool) -> float:
    """When a file was handed in: with the student's own archive, if it was in one."""
    own = file.archives[1:] if from_platform else file.archives
    return own[0].time if own else file.time


def _may_be_canvas_s(outside: Iterable[LmsFileName | None], inside: Iterable[LmsFileName | None]) -> bool:
    """Whether names outside of archives that look like Canvas's may be; beside a class's archive none is."""
    near, within = list(filter(None, outside)), list(filter(None, inside))
    if not _plausible(near):
        return False
    persons = [{(name.platform, name.person) for name in names} for names in (near, within)]
    return len(persons[0]) > 1 or len(persons[1]) < 2


def _plausible(names: Iterable[LmsFileName]) -> bool:
    """Whether what looks like Canvas's names is: a name for each student, a number for each file.

    A file that a group handed in has one number, under the names of all. ``task_1_2_ana.ipynb`` looks like
    Canvas's too; a class of such names does not hold this.
    """
    persons: dict[str, str] = {}
    files: dict[int, str] = {}
    for found in names:
        if found.platform != "canvas":
            continue
        if persons.setdefault(found.person, found.name) != found.name:
            return False
        if files.setdefault(found.number, found.file) != found.file:
            return False
    return len(persons) < 2 or len(set(persons.values())) > 1
