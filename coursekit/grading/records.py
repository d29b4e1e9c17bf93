"""What was handed in, stage by stage, and how it is to be graded: frozen records, each made in one place.

A submission's way: discovery gives a :class:`SubmittedFile`, parse a :class:`ParsedFile` with its
:class:`Submission`, match_attempts an :class:`Attempt`. What comes of it is in :mod:`.results`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from coursekit.exercises import identity
from coursekit.grading import text
from coursekit.grading.time_limits import CELL_TIMEOUT

DOUBTS = {
    "no-identifier",
    "two-identifiers",
    "same-identifier",
    "which-file",
    "whose-file",
    "unread-file",
    "which-version",
    "draft",
    "not-in-sheet",
    "other-name",
    "team-unclear",
}
"""Notes that a student, the version of the exercise or the file that counts is not certain."""


@dataclass(frozen=True)
class GradingOptions:
    """How a class is to be graded.

    Attributes
    ----------
    language : str
        Of the tables and the class report. Feedback is in each student's own.
    timeout : float
        Seconds a cell may take.
    seed : int or None
        Of the hidden inputs. Unless given, the one this set was last graded with in the same place, or a
        fresh secret one.
    due : float or None
        When it was to be handed in, in seconds since 1970; files changed after that are marked late.
    jailed : bool
        Whether students' code runs in the jail; False runs it with your own rights.
    workers : int or None
        Submissions in work at the same time; as many as there are cores unless given.
    no_code : bool
        Whether only the items without programming count. What a notebook says of itself has no say in this,
        or students could choose what they are asked; answers to other items are run and not marked.
    worksheet : Path or None
        The grading worksheet that Moodle gave, whose column of grades is filled in.
    gradebook : Path or None
        The gradebook that Canvas gave, of which one column is filled in.
    assignment : str
        Which column of the gradebook; found by its name unless given.
    scale : bool
        Whether marks are converted to the maximum of the worksheet or gradebook if it is another one.
    comments : bool
        Whether the worksheet's column of comments is written in, too.
    """

    language: str = "en"
    timeout: float = CELL_TIMEOUT
    seed: int | None = None
    due: float | None = None
    jailed: bool = True
    workers: int | None = None
    no_code: bool = False
    worksheet: Path | None = None
    gradebook: Path | None = None
    assignment: str = ""
    scale: bool = False
    comments: bool = False


@dataclass(frozen=True)
class Note:
    """Something a person should know: a message of the catalogue ``grading`` and its values."""

    name: str
    values: Mapping[str, Any] = field(default_factory=dict)

    @property
    def doubt(self) -> bool:
        """Whether no mark is final while this is so."""
        return self.name in DOUBTS


# From files to submissions.


@dataclass(frozen=True)
class LmsFileName:
    """What the name that a learning management system gave to a file says.

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
    file : str
        What of it the student called the file.
    team : bool
        Whether it is known to be the name of a team; its number is nobody's then.
    """

    platform: str
    person: str
    name: str
    late: bool = False
    number: int = 0
    part: str = ""
    file: str = ""
    team: bool = False


@dataclass(frozen=True)
class HoldingArchive:
    """An archive a file is in: how many parts of the file's path lead to it, and when it was last changed."""

    parts: int
    time: float


@dataclass(frozen=True, eq=False)
class SubmittedFile:
    """One file as it was handed in.

    Attributes
    ----------
    path : str
        Where it was, from the folder or archive that was named.
    time : float
        When it was last changed, in seconds since 1970 by the clock of this machine; 0 if nobody knows.
    read : callable
        Gives its bytes, at most one more than :data:`.submission.LARGEST`, or the reason why not; until the
        next file is asked for.
    archives : tuple of HoldingArchive
        The archives inside the named folder or archive that hold it, the outermost first.
    lms : LmsFileName or None
        What the platform said of it.
    """

    path: str
    time: float
    read: Callable[[], bytes | Note]
    archives: tuple[HoldingArchive, ...] = ()
    lms: LmsFileName | None = None

    @property
    def name(self) -> str:
        """The file's own name."""
        return PurePosixPath(self.path).name

    @property
    def may_be_notebook(self) -> bool:
        """Whether it is called like a notebook, whatever a browser or a system put behind."""
        return ".ipynb" in self.name.lower()

    @property
    def order(self) -> tuple[Any, ...]:
        """What tells which of two came later: Canvas's number, the minute, then copy after original."""
        return *self.moment, text.order_of_copies(self.path)

    @property
    def moment(self) -> tuple[int, int]:
        """When it was handed in: what has the same moment was handed in together, as far as anybody knows."""
        return self.lms.number if self.lms else 0, int(self.time // 60)


@dataclass(frozen=True)
class HandedIn:
    """One thing that was handed in: a file, or an archive with all files in it.

    Attributes
    ----------
    path : str
    time : float
        When it was last changed.
    files : callable
        Gives its files, one after the other.
    """

    path: str
    time: float
    files: Callable[[], Iterator[SubmittedFile]]


@dataclass(frozen=True)
class Cell:
    """A code cell of a student's as written, as it is to be run, and the items it answers.

    `asked` are items that cells of ours before it ask for: their tables are put in their variables anew.
    `defined` are names it gives a value, found out where reading it may cost so much and no more.
    """

    source: str
    code: str
    items: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    defined: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Essay:
    """The text of an essay, read without running anything.

    `plain` tells whether it stood in its cell as a text, as it should; else it is the whole cell.
    """

    text: str = ""
    plain: bool = True


@dataclass(frozen=True)
class Submission:
    """What one file holds.

    Attributes
    ----------
    file : str
        Its name.
    identifier : str
        As the student typed it; empty if there is none to be found.
    language : str
        Of the notebook.
    cells : tuple of Cell
        The student's cells, in order, without those that came with the exercise.
    answers : mapping of str to str
        What the student wrote for each item that has a cell, without the marker.
    essays : mapping of str to Essay
        The texts among these.
    touched : bool
        Whether any of these is not as it was handed out.
    problem : Note or None
        Why nothing in it can be graded.
    notes : tuple of Note
    version : str
        Of the exercise, that it was made from.
    """

    file: str
    identifier: str = ""
    language: str = "en"
    cells: tuple[Cell, ...] = ()
    answers: Mapping[str, str] = field(default_factory=dict)
    essays: Mapping[str, Essay] = field(default_factory=dict)
    touched: bool = False
    problem: Note | None = None
    notes: tuple[Note, ...] = ()
    version: str = ""

    def answer(self, item: str) -> str | None:
        """What the student wrote for `item`; None if there is no such cell."""
        return self.answers.get(item)


@dataclass(frozen=True, eq=False)
class ParsedFile:
    """A file as far as it can be read without running anything.

    Attributes
    ----------
    late : bool
        By the platform's mark or, where a due date is given, by the file's time.
    digest : str
        Of its bytes; empty if they could not be had.
    """

    file: SubmittedFile
    submission: Submission
    late: bool = False
    digest: str = ""

    @property
    def name(self) -> str:
        """The student's name as the learning platform has it, if it has."""
        return self.file.lms.name if self.file.lms else ""

    @property
    def identifier(self) -> str:
        """The identifier in the notebook, in one spelling; empty if there is none."""
        return identity.normalised(self.submission.identifier)

    @property
    def person(self) -> tuple[str, str]:
        """The platform and its number of the student; empty if no platform named the file."""
        return (self.file.lms.platform, self.file.lms.person) if self.file.lms else ("", "")


@dataclass(frozen=True, eq=False)
class Attempt:
    """A file with the student it is of.

    Attributes
    ----------
    student : str
        What the student is called in the tables; no two who count are called alike.
    key : str
        Who the student is, for all that is kept: the platform's number, or else the identifier, or else the
        file. Never what somebody is called.
    notes : tuple of Note
        On who the student is.
    superseded_by : ParsedFile or None
        The file that counts instead.
    """

    parsed: ParsedFile
    student: str
    key: str = ""
    notes: tuple[Note, ...] = ()
    superseded_by: ParsedFile | None = None

    @property
    def submission(self) -> Submission:
        """What the file holds."""
        return self.parsed.submission

    @property
    def counts(self) -> bool:
        """Whether it is to be graded."""
        return not self.submission.problem and self.superseded_by is None

    @property
    def set_aside(self) -> str:
        """Why another one counts: this is ``"earlier"``, or it is ``"untouched"``; empty if none does."""
        if self.superseded_by is None:
            return ""
        return "untouched" if self.superseded_by.file.order < self.parsed.file.order else "earlier"
