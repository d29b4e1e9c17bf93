"""Submissions are run ahead of nbval's asking, as many at a time as there are processors to do it.

Each is run cell by cell, in its order, by a thread that only waits: the work is its worker's. nbval's items
then find the replies that they would otherwise have had to wait for.
"""

from __future__ import annotations

import contextlib
import os
import queue
import time
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from coursekit.grading.execution.fork_server import Broken, Died, Late, Server, Spawner, Worker

OWN = "own"
"""What the time for cells that answer nothing is kept under."""

LONGEST = 20
"""Times what a cell may take that a submission may take as a whole, by the clock and of a processor."""

STARTS = 50
"""Workers one submission may use up."""

OWN_DEATHS = 4
"""Deaths in cells that answer nothing, after which these are left out."""

REVIVALS = 3
"""Times the preloaded process may end under one cell."""

OVER = {"how": "out of time", "error": ""}
DIED = {"how": "died", "error": ""}


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Ahead:
    """A class in work.

    Parameters
    ----------
    notebooks : sequence of NotebookNode
        From :func:`coursekit.grading.execution.assemble.build`.
    timeout : float
        Seconds a cell may take; the cells of one item, and those that answer none, may take no more together.
    server : Server or Spawner
    """

    def __init__(self, notebooks: Sequence, timeout: float, server: Server | Spawner) -> None:
        self._threads = ThreadPoolExecutor(len(server.folders), thread_name_prefix="grading")
        self._folders: queue.SimpleQueue[str] = queue.SimpleQueue()
        for folder in server.folders:
            self._folders.put(folder)
        self._timeout = timeout
        self._server = server
        self._replies: list[queue.SimpleQueue] = [queue.SimpleQueue() for _ in notebooks]
        for notebook, replies in zip(notebooks, self._replies, strict=True):
            self._threads.submit(self._run, notebook, replies)

    def reply(self, number: int, cell: int) -> dict[str, Any]:
        """What came of a cell of a submission; cells must be asked for in order.

        Raises
        ------
        Broken
            If something of ours kept it from being run.
        """
        while True:
            place, reply = self._replies[number].get()
            if isinstance(reply, Exception):
                self._replies[number].put((place, reply))
                raise Broken(str(reply) or type(reply).__name__) from reply
            if place == cell:
                return reply

    def close(self, finished: bool) -> None:
        """End it. What is not `finished` is given up, and the server's processes with it."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        if not finished:
            self._server.close()
        self._threads.shutdown()

    def _run(self, notebook: Any, replies: queue.SimpleQueue) -> None:
        folder = self._folders.get()
        try:
            _Submission(self._server, folder, self._timeout).run(notebook.cells, replies.put)
        except Exception as error:  # ours: whoever asks for a reply is told
            replies.put((-1, error))
        finally:
            with contextlib.suppress(Exception):
                self._server.stop(folder)
            self._folders.put(folder)


class _Spent(Exception):
    """The submission has used up what there is for one."""


class _Submission:
    """One submission in work: its worker, the cells that can be run again in another one, the time left."""

    def __init__(self, server: Server | Spawner, folder: str, timeout: float) -> None:
        self._server = server
        self._folder = folder
        self._timeout = timeout
        self._worker: Worker | None = None
        self._starts = 0
        self._ended: list[Mapping[str, Any]] = []
        self._left: defaultdict[Any, float] = defaultdict(lambda: timeout)
        self._until = time.monotonic() + LONGEST * timeout

    def run(self, cells: Sequence, put: Callable[[tuple[int, dict]], None]) -> None:
        spent: set[str] = set()
        for place, cell in enumerate(cells):
            about = cell.metadata["coursekit"]
            role, items = about["role"], about.get("items", [])
            if role == "again" and spent.intersection(items):
                continue  # asking again is of no use: nothing lives through it
            reply = self._cell(role, tuple(items), about["ask"])
            if role == "check" and reply["how"] in ("died", "out of time"):
                spent.update(items)
            put((place, reply))

    def _cell(self, role: str, items: tuple[str, ...], ask: Mapping[str, Any]) -> dict[str, Any]:
        """Run a cell in the time that is left for its kind."""
        purse = (role in ("check", "again"), items) if items else OWN
        start = time.monotonic()
        seconds = min(self._timeout, self._left[purse], self._until - start)
        if seconds <= 0:
            return OVER
        for _ in range(REVIVALS):
            try:
                asked = self._alive()
            except _Spent:
                return DIED
            start = time.monotonic()
            try:
                reply = asked.ask(**ask, seconds=seconds)
                break
            except (Died, Late) as error:
                self._worker = None
                if not self._server.ended_with(asked):
                    reply = OVER if isinstance(error, Late) else DIED
                    break
        else:
            raise Broken("the preloaded process ended again and again")
        if role == "setup" and reply["how"] != "ended":
            raise Broken(f"the process that runs answers could not begin: {reply['how']} {reply['error']}")
        self._left[purse] -= time.monotonic() - start
        if purse == OWN and reply is DIED:
            self._left[OWN] -= self._timeout / OWN_DEATHS
        if reply["how"] in ("ended", "raised") and role not in ("check", "again"):
            self._ended.append(ask)
        return reply

    def _alive(self) -> Worker:
        """The worker; after a death a new one, in which the cells that came to an end are run again."""
        while self._worker is None:
            self._starts += 1
            if self._starts > STARTS or time.monotonic() > self._until:
                raise _Spent
            if not self._server.alive():
                self._server.revive()
            fresh = self._server.start(self._folder)
            for ask in [*self._ended]:
                try:
                    fresh.ask(**ask, seconds=self._timeout)
                except (Died, Late):
                    if not self._server.ended_with(fresh):
                        self._ended.remove(ask)  # it does not bear repeating
                    break
            else:
                self._worker = fresh
        return self._worker
