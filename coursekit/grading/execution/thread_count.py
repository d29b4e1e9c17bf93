"""Whoever starts threads without end is ended.

Their numbers are the machine's: without one nobody can start anything. The kernel's own limit on them counts
all processes of a user, and root's not at all.
"""

from __future__ import annotations

import contextlib
import os
import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

MOST = 256
"""Threads a submission may have; honest ones were seen with a few dozen."""

LOOK = 0.05
"""Seconds between looks."""


def watch(first: Callable[[], int]) -> Callable[[], None]:
    """End each process below the one that `first` gives if it has too many; what is returned ends this."""
    over = threading.Event()

    def look() -> None:
        while not over.wait(LOOK):
            for process in _below(first()):
                with contextlib.suppress(OSError):
                    if os.stat(f"/proc/{process}/task").st_nlink - 2 > MOST:
                        os.kill(process, signal.SIGKILL)

    thread = threading.Thread(target=look, name="threads", daemon=True)
    thread.start()

    def end() -> None:
        over.set()
        thread.join()

    return end


def _below(process: int) -> Iterator[int]:
    """The processes that this one and those it started have started."""
    with contextlib.suppress(OSError, ValueError):  # it ended, or this kernel does not say
        for number in Path(f"/proc/{process}/task/{process}/children").read_bytes().split():
            yield int(number)
            yield from _below(int(number))
