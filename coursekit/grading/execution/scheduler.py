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

from coursekit.grading.execution.comparison import (
    GONE,
    OVER,
    CellPlan,
    agrees,
    expected_values,
    reply_of,
)
from coursekit.grading.execution.fork_server import (
    GraderError,
    Server,
    Spawner,
    Worker,
    WorkerDied,
    WorkerTimeout,
)
from coursekit.grading.results import CellOutcome, Reply, Role
from coursekit.grading.time_limits import (
    EXTRA_CELLS_TIMEOUT_FACTOR,
    STARTUP_TIMEOUT,
    SUBMISSION_TIMEOUT_FACTOR,
)

EXTRA = "extra"
"""What the time for cells that answer nothing is kept under."""

STARTS = 50
"""Workers one submission may use up."""

EXTRA_DEATHS = 4
"""Deaths in cells that answer nothing, after which these are left out."""

REVIVALS = 3
"""Times the preloaded process may end under one cell."""


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Scheduler:
    """A class in work.

    Parameters
    ----------
    notebooks : sequence of NotebookNode
        From :func:`coursekit.grading.execution.assemble.assemble`.
    timeout : float
        Seconds a cell may take; the cells of one item may take no more together, see :class:`Budget`.
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

    def reply(self, number: int, cell: int) -> Reply:
        """What came of a cell of a submission; cells must be asked for in order.

        Raises
        ------
        GraderError
            If something of ours kept it from being run.
        """
        while True:
            place, reply = self._replies[number].get()
            if isinstance(reply, Exception):
                self._replies[number].put((place, reply))
                raise GraderError(str(reply) or type(reply).__name__) from reply
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
            SubmissionRun(self._server, folder, self._timeout).run(notebook.cells, replies.put)
        except Exception as error:  # ours: whoever asks for a reply is told
            replies.put((-1, error))
        finally:
            with contextlib.suppress(Exception):
                self._server.stop(folder)
            self._folders.put(folder)


class Budget:
    """The time that is left for a submission, as a whole and for each kind of cell.

    Parameters
    ----------
    timeout : float
        Seconds for a cell, and for all cells of one item together.
    clock : callable, optional
        Gives seconds.
    """

    def __init__(self, timeout: float, clock: Callable[[], float] = time.monotonic) -> None:
        self.timeout = timeout
        self.clock = clock
        self._left: defaultdict[Any, float] = defaultdict(
            lambda: timeout, {EXTRA: EXTRA_CELLS_TIMEOUT_FACTOR * timeout}
        )
        self._until = clock() + SUBMISSION_TIMEOUT_FACTOR * timeout

    @staticmethod
    def key(plan: CellPlan) -> Any:
        """The kind of a cell: an item's answers, an item's checks, or all that answer nothing."""
        return (plan.role.compares, plan.items) if plan.items else EXTRA

    def seconds(self, key: Any) -> float:
        """What a cell of that kind may take now; nothing is left if it is not above 0."""
        return min(self.timeout, self._left[key], self._until - self.clock())

    def spend(self, key: Any, since: float, died: bool = False) -> None:
        """A cell of that kind was begun at `since` and is over now."""
        self._left[key] -= self.clock() - since
        if died and key == EXTRA:
            self._left[key] -= EXTRA_CELLS_TIMEOUT_FACTOR * self.timeout / EXTRA_DEATHS

    def not_counted(self, since: float) -> None:
        """What took from `since` to now, such as the start of a process, is not the student's affair."""
        self._until += self.clock() - since

    @property
    def over(self) -> bool:
        """Whether the time for the submission as a whole is up."""
        return self.clock() > self._until


class _Spent(Exception):
    """The submission has used up what there is for one."""


class SubmissionRun:
    """One submission in work: its worker, the cells that can be run again in another one, the time left."""

    def __init__(self, server: Server | Spawner, folder: str, timeout: float) -> None:
        self._server = server
        self._folder = folder
        self._budget = Budget(timeout)
        self._worker: Worker | None = None
        self._starts = 0
        self._repeatable: list[Mapping[str, Any]] = []

    def run(self, cells: Sequence, put: Callable[[tuple[int, Reply]], None]) -> None:
        """Run the cells of an assembled notebook, and `put` the place and the reply of each."""
        settled: set[tuple[str, ...]] = set()
        for place, cell in enumerate(cells):
            plan = CellPlan.of(cell)
            if plan.role is Role.RECHECK and plan.items in settled:
                continue  # checking again is of no use: it was right, or nothing lives through it
            reply = self._cell(plan)
            if plan.role is Role.CHECK and (
                reply.outcome.cut_short or agrees(reply.values, expected_values(cell.outputs), plan)
            ):
                settled.add(plan.items)
            put((place, reply))

    def _cell(self, plan: CellPlan) -> Reply:
        """Run a cell in the time that is left for its kind."""
        key = Budget.key(plan)
        seconds = self._budget.seconds(key)
        if seconds <= 0:
            return OVER
        try:
            reply, start = self._asked(plan.ask, seconds)
        except _Spent:
            return GONE
        if plan.role is not Role.SETUP:
            self._budget.spend(key, start, died=reply is GONE)
        elif reply.outcome is CellOutcome.RAN:
            self._budget.not_counted(since=start)
        else:
            raise GraderError(f"the process that runs answers could not begin: {reply.outcome} {reply.error}")
        if not plan.role.compares and not reply.outcome.cut_short:
            self._repeatable.append(plan.ask)
        return reply

    def _asked(self, ask: Mapping[str, Any], seconds: float) -> tuple[Reply, float]:
        """What the worker says, and when it was asked; asked again where only the preloaded process ended."""
        for _ in range(REVIVALS):
            worker = self._alive()
            start = self._budget.clock()
            try:
                return reply_of(_ask(worker, ask, seconds)), start
            except (WorkerDied, WorkerTimeout) as error:
                self._worker = None
                if not self._server.ended_with(worker):
                    return (OVER if isinstance(error, WorkerTimeout) else GONE), start
        raise GraderError("the preloaded process ended again and again")

    def _alive(self) -> Worker:
        """The worker; after a death a new one, in which the cells that came to an end are run again."""
        while self._worker is None:
            self._starts += 1
            if self._starts > STARTS or self._budget.over:
                raise _Spent
            if isinstance(self._server, Server) and not self._server.alive():
                self._server.revive()
            start = self._budget.clock()
            fresh = self._server.start(self._folder)
            self._budget.not_counted(since=start)
            if self._repeated(fresh):
                self._worker = fresh
        return self._worker

    def _repeated(self, fresh: Worker) -> bool:
        """Run in a new worker what was run before; whether it lived through it."""
        for ask in [*self._repeatable]:
            try:
                _ask(fresh, ask, self._budget.timeout)
            except (WorkerDied, WorkerTimeout):
                if not self._server.ended_with(fresh):
                    self._repeatable.remove(ask)  # it does not bear repeating
                return False
        return True


def _ask(worker: Worker, ask: Mapping[str, Any], seconds: float) -> dict[str, Any]:
    """Ask a worker, which may take `seconds`; as long as a start, where it does nothing of the student's."""
    return worker.ask(**ask, seconds=STARTUP_TIMEOUT if ask["do"] == "begin" else seconds)
