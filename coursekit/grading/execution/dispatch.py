"""A class shared out: chunks of submissions through joblib, to cores or to a Dask cluster.

Where ``joblib.parallel_config`` points, chunks go; without it, one after the other in this process. What is
sent holds expected values, so it goes to processes that grade and never to one that runs a student's code.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coursekit.errors import CourseError
from coursekit.grading import journal
from coursekit.grading.execution.fork_server import Server, Spawner

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
    build: Callable[[], Any]


@dataclass(frozen=True)
class Came:
    """What came of a submission: what happened, or the fault of ours that kept it from happening."""

    happened: journal.Happened
    fault: str = ""


def run(
    tasks: Sequence[Task],
    timeout: float,
    jailed: bool,
    path: Path,
    tell: Callable[[int], None],
    before: int = 0,
    workers: int | None = None,
    server: Server | Spawner | None = None,
) -> dict[str, Came]:
    """Run `tasks` and keep each result in the journal at `path` the moment it is known.

    Parameters
    ----------
    tasks : sequence of Task
        No two of one key.
    timeout : float
        Seconds a cell may take.
    jailed : bool
        Whether students' code runs in the jail.
    path : Path
        The journal.
    tell : callable
        Told how many of `tasks` are finished.
    before : int
        Lines the journal has already.
    workers : int, optional
        Submissions in work at the same time in this process; other processes work on one each.
    server : optional
        From :func:`.pytest_session.start`: where they are run, unless they go elsewhere.

    Returns
    -------
    dict of str to Came
        By key, one for each task, whatever happens.
    """
    from joblib import Parallel, delayed, effective_n_jobs
    from joblib.parallel import get_active_backend

    processes = effective_n_jobs(None)
    far = "Dask" in type(get_active_backend()[0]).__name__
    size = max(1 if far else FEWEST, min(CHUNK, -(-len(tasks) // processes)))
    chunks = [tasks[at : at + size] for at in range(0, len(tasks), size)]
    # Machines far away may not see this disk, so their results are written down when they arrive.
    ours = None if far else (path.resolve(), os.getpid())
    away = far or (processes > 1 and len(chunks) > 1)
    jobs = {} if away else {"n_jobs": 1}
    way = {"timeout": timeout, "jailed": jailed}
    way |= {"workers": 1} if away else {"workers": workers, "server": server}
    came: dict[str, Came] = {}
    with _watching(path, before, len(tasks), tell):
        try:
            shares = Parallel(return_as="generator_unordered", pre_dispatch="2*n_jobs", **jobs)(
                delayed(_chunk)([(task.key, task.file, task.build()) for task in chunk], way, ours)
                for chunk in chunks
            )
            for share in shares:
                for task_key, file, result in share:
                    came[task_key] = result
                    if far and not result.fault:
                        journal.record(path, task_key, file, result.happened)
        except (CourseError, KeyboardInterrupt):
            raise
        except Exception as error:  # a process that grades was ended; what it had written down is kept
            lost = f"{type(error).__name__}: {error}"[:300]
            known = journal.Journal(path).results
            for task in tasks:
                happened = known.get(task.key)
                came.setdefault(task.key, Came([], lost) if happened is None else Came(happened))
    tell(len(tasks))
    return came


def _chunk(
    work: Sequence[tuple[str, str, Any]], way: dict[str, Any], ours: tuple[Path, int] | None
) -> list[tuple[str, str, Came]]:
    """What a worker does and sends back. `ours` are the journal and the process that shares the work out."""
    from coursekit.grading.execution import pytest_session as running

    def done(number: int, happened: journal.Happened, fault: str) -> None:
        if ours is not None and not fault:
            path, master = ours
            if master not in (os.getpid(), os.getppid()):  # it was killed, and another may be at work by now
                os._exit(1)
            with contextlib.suppress(OSError):  # a full disk is told of when the tables cannot be written
                journal.record(path, *work[number][:2], happened)

    with _alone:  # one pytest session at a time, also where a worker has several threads
        try:
            session = running.run([notebook for _, _, notebook in work], done=done, **way)
        except (CourseError, KeyboardInterrupt):
            raise
        except Exception as error:
            fault = f"{type(error).__name__}: {error}"[:300]
            return [(task_key, file, Came([], fault)) for task_key, file, _ in work]
    if "INTERRUPTED" in session.faults.get(-1, ""):  # pytest keeps to itself that somebody wants to stop
        raise KeyboardInterrupt
    results = []
    for number, (task_key, file, _) in enumerate(work):
        fault = session.faults.get(number) or session.faults.get(-1, "")
        results.append((task_key, file, Came(session.happened[number], fault)))
    return results


@contextlib.contextmanager
def _watching(path: Path, before: int, total: int, tell: Callable[[int], None]) -> Iterator[None]:
    """Tell how far it is, from the lines that come into the journal, whoever writes them."""
    over = threading.Event()

    def watch() -> None:
        seen, lines = 0, 0
        while not over.wait(LOOK):
            try:
                with path.open("rb") as file:
                    file.seek(seen)
                    data = file.read()
            except OSError:
                continue
            seen, lines = seen + len(data), lines + data.count(b"\n")
            tell(min(total, max(0, lines - before)))

    thread = threading.Thread(target=watch, daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
