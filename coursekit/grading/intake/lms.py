"""The two learning platforms: how Moodle and Canvas name the files they give, and the tables they take."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_MOODLE = re.compile(r"(?P<name>.+?)_(?P<person>\d+)_assignsubmission_(?:file|onlinetext)_?(?P<file>.*)")
_CANVAS = re.compile(
    r"(?P<name>[^_]+)_(?:(?P<late>LATE)_)?(?P<person>\d+)_(?P<number>\d+)_(?P<file>.+)", re.DOTALL
)


@dataclass(frozen=True)
class Handing:
    """What the name a platform gave to a file says.

    Attributes
    ----------
    platform : str
        ``"moodle"`` or ``"canvas"``.
    person : str
        The platform's number of the student.
    name : str
        The student's name as the platform writes it.
    late : bool
        Whether the platform marked it late; Moodle marks nothing.
    number : int
        Canvas's number of the file, larger for what was handed in later; 0 from Moodle.
    part : str
        The name of the file or folder that says so.
    """

    platform: str
    person: str
    name: str
    late: bool = False
    number: int = 0
    part: str = ""


def handing(parts: Iterable[str]) -> Handing | None:
    """What the folders and the name of a file say, if a platform named them.

    Moodle names the folder ``Name Surname_1234567_assignsubmission_file_`` or, without folders, begins the
    file's name so; Canvas begins it with ``surnamename_LATE_123_4567_``.
    """
    *folders, name = parts
    for part in (*reversed(folders), name):
        if found := _MOODLE.fullmatch(part):
            return Handing("moodle", found["person"], found["name"].strip(), part=part)
    for part in (name, *(folder for folder in reversed(folders) if folder.lower().endswith(".zip"))):
        if found := _CANVAS.fullmatch(part):
            number = int(found["number"][:18])
            return Handing("canvas", found["person"], found["name"], bool(found["late"]), number, part)
    return None


def trusted(handings: Iterable[Handing]) -> bool:
    """Whether what looks like Canvas's names is: a name for each student, a number for each file.

    ``task_1_2_ana.ipynb`` looks like Canvas's too; a class of such names does not hold this.
    """
    names: dict[str, str] = {}
    parts: dict[int, str] = {}
    for one in handings:
        if one.platform != "canvas":
            continue
        if names.setdefault(one.person, one.name) != one.name:
            return False
        if parts.setdefault(one.number, one.part) != one.part:
            return False
    return len(names) < 2 or len(set(names.values())) > 1
