"""All that was handed in, read in a process that can be ended: what costs too much is one row.

Archives, notebooks and the code in them are read in a fork of the grader that has so much memory, and so much
processor time for each thing that was handed in. If it ends over one, another one goes on with the next.
"""

from __future__ import annotations

import contextlib
import gc
import math
import multiprocessing
import os
import signal
import sys
import time
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path

from coursekit.errors import CourseError
from coursekit.exercises.versions import Versions
from coursekit.grading import text
from coursekit.grading.intake import discovery, lms
from coursekit.grading.intake.deadline import is_late
from coursekit.grading.intake.submission import parse_file
from coursekit.grading.records import HandedIn, Note, ParsedFile, Submission, SubmittedFile

SECONDS = 20
"""Of processor time, for one thing that was handed in."""

MEMORY = 300_000_000
"""Bytes beyond what the grader has itself."""

PATIENCE = 600.0
"""Seconds without a sign of life, on however busy a machine."""

Message = HandedIn | ParsedFile | CourseError | None
"""What is told: which thing is begun, each file of it, what the instructor has to put right, the end."""


def read(paths: Sequence[Path], out: Path, versions: Versions, due: float | None = None) -> list[ParsedFile]:
    """Everything handed in under `paths`, in order of name.

    Parameters
    ----------
    paths : sequence of Path
        Folders, archives and single files.
    out : Path
        Where the tables go: what is there was not handed in.
    versions : Versions
        Of the exercise that is graded.
    due : float, optional
        What is newer is late, and what the platform calls so.

    Raises
    ------
    CourseError
        If a path does not exist, or is an archive that cannot be opened.
    """
    guarded = _guarded if sys.platform.startswith("linux") else _read
    parsed = [one for one in guarded(paths, out, versions) if isinstance(one, ParsedFile)]
    stamped, own = lms.of_nbgrader([one.file for one in parsed])
    parsed = [one for one in parsed if one.file not in own]
    named = lms.named_by_platform([one.file for one in parsed], stamped)
    parsed = [
        replace(one, file=replace(file, path=text.file_name(file.path)), late=is_late(file, due))
        for one, file in zip(parsed, named, strict=True)
    ]
    return sorted(parsed, key=lambda one: text.natural_order(one.file.path))


def _read(
    paths: Sequence[Path], out: Path, versions: Versions, first: int = 0, limited: bool = False
) -> Iterator[Message]:
    """What there is from the `first` thing on; if `limited`, each has so much time."""
    for place, thing in enumerate(discovery.handed_in(paths, out)):
        if place < first:
            continue
        yield HandedIn(thing.path, thing.time, _nothing)
        if limited:
            _allow(SECONDS)
        try:
            for file in thing.files():
                parsed = parse_file(file, versions)
                yield replace(parsed, file=replace(file, read=_read_already))
        except MemoryError:
            if limited:
                raise
            yield _too_costly(thing)
    yield None


def _guarded(paths: Sequence[Path], out: Path, versions: Versions) -> Iterator[Message]:
    """The same from a process that can be ended, and from another one where it was."""
    begun = 0
    last: Message = HandedIn("", 0.0, _nothing)
    while last is not None:
        thing = None
        for last in _forked(paths, out, versions, begun):
            if isinstance(last, CourseError):
                raise last
            if isinstance(last, HandedIn):
                thing, begun = last, begun + 1
            yield last
        if last is None:
            return
        if thing is None:  # it ended before anything was begun
            raise CourseError("error-archive", path=", ".join(map(str, paths)))
        yield _too_costly(thing)


def _forked(paths: Sequence[Path], out: Path, versions: Versions, first: int) -> Iterator[Message]:
    ours, theirs = multiprocessing.Pipe(duplex=False)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # threads of the grader hold nothing this needs
        process = os.fork()
    if process == 0:
        with contextlib.suppress(BaseException):
            ours.close()
            _child(theirs, paths, out, versions, first)
        os._exit(0)
    theirs.close()
    try:
        with ours, contextlib.suppress(EOFError, OSError):
            while ours.poll(PATIENCE):
                yield ours.recv()
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)


def _child(theirs: Connection, paths: Sequence[Path], out: Path, versions: Versions, first: int) -> None:
    """Tell all of it, and be ended by the system where a limit is reached."""
    import resource

    signal.signal(signal.SIGINT, signal.SIG_DFL)
    gc.freeze()
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    most = pages * resource.getpagesize() + MEMORY
    resource.setrlimit(
        resource.RLIMIT_AS, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard)
    )
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    _allow(SECONDS)
    try:
        for one in _read(paths, out, versions, first, limited=True):
            theirs.send(one)
    except CourseError as error:
        theirs.send(error)


def _allow(seconds: float) -> None:
    """Let this process use so much processor time from now on."""
    import resource

    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    soft = math.ceil(time.process_time() + seconds)
    resource.setrlimit(
        resource.RLIMIT_CPU, (soft if hard == resource.RLIM_INFINITY else min(soft, hard), hard)
    )


def _too_costly(thing: HandedIn) -> ParsedFile:
    """The one row of what took too much."""
    problem = Note("too-costly", {"seconds": SECONDS, "megabytes": MEMORY // 10**6})
    file = SubmittedFile(thing.path, thing.time, _read_already)
    return ParsedFile(file, Submission(text.file_name(thing.path), problem=problem))


def _read_already() -> Note:
    """A file is read once."""
    return Note("no-access")


def _nothing() -> Iterator[SubmittedFile]:
    return iter(())
