"""A class shared out: chunks of submissions, here, to other processes or to a Dask cluster.

Where ``joblib.parallel_config`` points, chunks go; without it, one after the other in this process. What is
sent holds expected values, so it goes to processes that grade and never to one that runs a student's code.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

from coursekit.errors import CourseError
from coursekit.grading.execution import pytest_session
from coursekit.grading.execution.fork_server import Server, Spawner
from coursekit.grading.journal import Journal, record
from coursekit.grading.records import GradingOptions
from coursekit.grading.results import RunResult
from coursekit.grading.text import fault_reason

CHUNK = 50
"""Submissions made ready together, at most: memory is what these need, however large the class is."""

FEWEST = 8
"""Submissions for which it is worth starting a process."""

LOOK = 0.3
"""Seconds between looks at how far the journal has come."""

_alone = threading.Lock()


@dataclass(frozen=True)
class Task:
    """A submission to be run: what its result belongs to, its name, and how to make its notebook."""

    key: str
    file: str
    assemble: Callable[[], Any]


@dataclass(frozen=True)
class Assembled:
    """A task with its notebook made, which may go to another process."""

    key: str
    file: str
    notebook: Any


@dataclass(frozen=True)
class Finished:
    """What came of a task."""

    key: str
    file: str
    result: RunResult


class Executor(Protocol):
    """Where chunks are run. `size` is how many submissions of so many are best put into one."""

    def size(self, tasks: int) -> int: ...

    def run(self, chunks: Iterable[list[Task]]) -> Iterator[list[Finished]]: ...


@dataclass(frozen=True)
class LocalExecutor:
    """One chunk after the other, in this process."""

    options: GradingOptions
    path: Path
    server: Server | Spawner | None = None

    def size(self, tasks: int) -> int:
        """As many as memory allows."""
        return max(FEWEST, min(CHUNK, tasks))

    def run(self, chunks: Iterable[list[Task]]) -> Iterator[list[Finished]]:
        """The results of each chunk, which are in the journal already."""
        target = JournalTarget(self.path.resolve(), os.getpid())
        for chunk in chunks:
            yield _run_chunk(_assembled(chunk), self.options, target, self.server)


@dataclass(frozen=True)
class ProcessExecutor:
    """Chunks go to `processes` processes of this machine, each of which works on one submission at a time."""

    options: GradingOptions
    path: Path
    processes: int

    def size(self, tasks: int) -> int:
        """So many that every process has some."""
        return max(FEWEST, min(CHUNK, -(-tasks // self.processes)))

    def run(self, chunks: Iterable[list[Task]]) -> Iterator[list[Finished]]:
        """The results of each chunk, which are in the journal already."""
        target = JournalTarget(self.path.resolve(), os.getpid())
        yield from _in_parallel(chunks, replace(self.options, workers=1), target)


@dataclass(frozen=True)
class ClusterExecutor:
    """Chunks go to the `processes` workers of a cluster, which may not see this disk."""

    options: GradingOptions
    path: Path
    processes: int

    def size(self, tasks: int) -> int:
        """So many that every worker has some."""
        return max(1, min(CHUNK, -(-tasks // self.processes)))

    def run(self, chunks: Iterable[list[Task]]) -> Iterator[list[Finished]]:
        """The results of each chunk, written down as they arrive."""
        for share in _in_parallel(chunks, replace(self.options, workers=1), None):
            for finished in share:
                if not finished.result.fault:
                    record(self.path, finished.key, finished.file, finished.result)
            yield share


def executor(
    tasks: int, options: GradingOptions, path: Path, server: Server | Spawner | None
) -> LocalExecutor | ProcessExecutor | ClusterExecutor:
    """The one ``joblib.parallel_config`` asks for, if there are enough `tasks` for it."""
    if "joblib" not in sys.modules:  # then nobody has asked it for anything, and it would bring numpy
        return LocalExecutor(options, path, server)
    from joblib import effective_n_jobs  # type: ignore[import-untyped]
    from joblib.parallel import get_active_backend  # type: ignore[import-untyped]

    processes = effective_n_jobs(None)
    if "Dask" in type(get_active_backend()[0]).__name__:
        return ClusterExecutor(options, path, processes)
    elsewhere = ProcessExecutor(options, path, processes)
    if processes > 1 and tasks > elsewhere.size(tasks):
        return elsewhere
    return LocalExecutor(options, path, server)


def run(
    tasks: Sequence[Task],
    journal: Journal,
    where: Executor,
    on_progress: Callable[[int], None],
) -> dict[str, RunResult]:
    """Run `tasks` and keep each result in the journal the moment it is known.

    Parameters
    ----------
    tasks : sequence of Task
        No two of one key.
    journal : Journal
        Of what was run before.
    where : Executor
    on_progress : callable
        Told how many of `tasks` are finished.

    Returns
    -------
    dict of str to RunResult
        By key, one for each task, whatever happens.
    """
    size = where.size(len(tasks))
    chunks = (list(tasks[at : at + size]) for at in range(0, len(tasks), size))
    results: dict[str, RunResult] = {}
    with _watching(journal, len(tasks), on_progress):
        try:
            for share in where.run(chunks):
                results |= {finished.key: finished.result for finished in share}
        except (CourseError, KeyboardInterrupt):
            raise
        except Exception as error:  # a process that grades was ended; what it had written down is kept
            lost = RunResult(fault=fault_reason(error))
            known = Journal(journal.path).results
            for task in tasks:
                results.setdefault(task.key, known.get(task.key, lost))
    on_progress(len(tasks))
    return results


def _assembled(chunk: Sequence[Task]) -> list[Assembled]:
    return [Assembled(task.key, task.file, task.assemble()) for task in chunk]


def _in_parallel(
    chunks: Iterable[list[Task]], options: GradingOptions, target: JournalTarget | None
) -> Iterator[list[Finished]]:
    from joblib import Parallel, delayed

    return Parallel(return_as="generator_unordered", pre_dispatch="2*n_jobs")(
        delayed(_run_chunk)(_assembled(chunk), options, target) for chunk in chunks
    )


@dataclass(frozen=True)
class JournalTarget:
    """The journal to write to, and the process that shares the work out."""

    path: Path
    master: int

    def record(self, task: Assembled, result: RunResult) -> None:
        """Write a result down, if the master is alive."""
        if self.master not in (os.getpid(), os.getppid()):  # it was killed, and another may be at work by now
            os._exit(1)
        with contextlib.suppress(OSError):  # a full disk is told of when the tables cannot be written
            record(self.path, task.key, task.file, result)


def _run_chunk(
    chunk: Sequence[Assembled],
    options: GradingOptions,
    target: JournalTarget | None,
    server: Server | Spawner | None = None,
) -> list[Finished]:
    """What a process that grades does and sends back."""

    def on_finished(number: int, result: RunResult) -> None:
        if target is not None and not result.fault:
            target.record(chunk[number], result)

    notebooks = [task.notebook for task in chunk]
    with _alone:  # one pytest session at a time, also where a worker has several threads
        try:
            results = pytest_session.run(notebooks, options, server, on_finished)
        except (CourseError, KeyboardInterrupt):
            raise
        except Exception as error:
            results = [RunResult(fault=fault_reason(error))] * len(chunk)
    return [Finished(task.key, task.file, result) for task, result in zip(chunk, results, strict=True)]


@contextlib.contextmanager
def _watching(journal: Journal, total: int, on_progress: Callable[[int], None]) -> Iterator[None]:
    """Tell how far it is, from the lines that come into the journal, whoever writes them."""
    over = threading.Event()

    def watch() -> None:
        seen, lines = 0, 0
        while not over.wait(LOOK):
            try:
                with journal.path.open("rb") as file:
                    file.seek(seen)
                    data = file.read()
            except OSError:
                continue
            seen, lines = seen + len(data), lines + data.count(b"\n")
            on_progress(min(total, max(0, lines - journal.lines)))

    thread = threading.Thread(target=watch, daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
