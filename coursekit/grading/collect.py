"""nbval at work on notebooks in memory: its collector and its items, with a kernel that gives up in time.

The kernel is replaceable: :class:`GradeFile` needs something with the methods of :class:`Kernel`, no more.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import subprocess
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from queue import Empty
from typing import Any

from nbval.kernel import CURRENT_ENV_KERNEL_NAME, RunningKernel, start_new_kernel
from nbval.plugin import IPyNbCell, IPyNbFile, NbCellError

from coursekit.exercises import kinds

GRACE = 8.0
"""Seconds after its time is up in which a cell may still be interrupted."""

LONGEST_OUTPUT = 200_000
"""Characters of output of one cell that are looked at; of a longer one, the end of each piece."""

PASSED_ON = (
    "PATH",
    "LANG",
    "LC_ALL",
    "LC_CTYPE",
    "TZ",
    "TMPDIR",
    "TEMP",
    "TMP",
    "SYSTEMROOT",
    "LD_LIBRARY_PATH",
)
"""Settings of the machine that a student's process gets to see."""


class KernelDied(Exception):
    """The student's process is gone."""


class Kernel(RunningKernel):
    """A kernel for one submission, in an empty folder, which is noticed when it dies or never ends."""

    def __init__(self, folder: str, timeout: float, startup: float = 60) -> None:
        self.timeout = timeout
        self._over = float("inf")
        self._seen = 0
        self.km, self.kc = start_new_kernel(
            kernel_name=CURRENT_ENV_KERNEL_NAME,
            startup_timeout=startup,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            env=_environment(folder),
        )
        self._ensure_iopub_up()

    def execute_cell_input(self, cell_input: str, allow_stdin: bool | None = None) -> str:
        self._over = time.monotonic() + self.timeout + GRACE
        self._seen = 0
        return super().execute_cell_input(cell_input, allow_stdin=allow_stdin)

    def await_reply(self, msg_id: str, timeout: float | None = None) -> None:
        until = time.monotonic() + (self.timeout if timeout is None else timeout)
        while True:
            try:
                message = self.kc.get_shell_msg(timeout=min(0.25, max(0.01, until - time.monotonic())))
            except Empty:
                if not self.is_alive():
                    raise KernelDied from None
                if time.monotonic() >= until:
                    raise
                continue
            if message["parent_header"].get("msg_id") == msg_id:
                return

    def get_message(self, stream: str, timeout: float | None = None) -> dict[str, Any]:
        if time.monotonic() > self._over:
            raise Empty
        message = super().get_message(stream, timeout=timeout)
        if message["msg_type"] == "stream":
            text = message["content"]["text"]
            self._seen += len(text)
            if self._seen > LONGEST_OUTPUT:
                message["content"]["text"] = text[-LONGEST_OUTPUT // 10 :]
        return message

    def stop(self) -> None:
        """End the process, whatever state it is in."""
        with contextlib.suppress(Exception):
            self.kc.stop_channels()
        with contextlib.suppress(Exception):
            self.km.shutdown_kernel(now=True)
        self.__dict__.pop("km", None)


def _environment(folder: str) -> dict[str, str]:
    """The kernel's environment: what Python needs to run, and nothing of the instructor's own."""
    import coursekit

    package = str(Path(coursekit.__file__).parents[1])
    kept = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
    own = {"HOME": folder, "IPYTHONDIR": folder + "/.ipython", "PYTHONPATH": package}
    return kept | own | {"MPLBACKEND": "agg", "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}


class GradeFile(IPyNbFile):
    """One submission: a notebook in memory with a kernel of its own.

    `happened` holds what became of each cell; what a cell is, its metadata says.
    """

    def collect(self):
        for number, cell in enumerate(self.nb.cells):
            about = cell.metadata["coursekit"]
            options = defaultdict(bool, check=about["role"] in ("check", "again"))
            yield GradeCell.from_parent(
                self, name=f"{number} {about['role']}", cell_num=number, cell=cell, options=options
            )

    def setup(self) -> None:
        self.happened: list[dict[str, Any]] = []
        self._ended: list[str] = []
        self._folder = tempfile.TemporaryDirectory(prefix="grade-", ignore_cleanup_errors=True)
        self.kernel = None
        self.revive()

    def revive(self) -> None:
        """Start a kernel; after a death, run again in it the cells that came to an end before."""
        if self.kernel is not None:
            self.kernel.stop()
        timeout = self.config.option.nbval_cell_timeout
        self.kernel = Kernel(self._folder.name, timeout)
        for source in self._ended:
            message = self.kernel.execute_cell_input(source, allow_stdin=False)
            try:
                self.kernel.await_reply(message, timeout=timeout)
                self.kernel.await_idle(message, timeout=5)
            except (Empty, KernelDied):
                break

    def ended(self, source: str) -> None:
        """Remember a cell that did not kill its kernel."""
        self._ended.append(source)

    def teardown(self) -> None:
        if self.kernel is not None:
            self.kernel.stop()
        self._folder.cleanup()


class GradeCell(IPyNbCell):
    """One cell. A check is compared with what the reference solution prints, numbers within tolerance."""

    def setup(self) -> None:
        self.parent.timed_out = False
        if not self.parent.kernel.is_alive():
            self.parent.revive()

    def runtest(self) -> None:
        about = self.cell.metadata["coursekit"]
        if about["role"] == "again" and self._settled(about["items"][0]):
            return
        found: dict[str, Any] = {**about, "how": "ended"}
        self.parent.happened.append(found)
        self.user_properties.append(("happened", found))
        try:
            super().runtest()
        except KernelDied:
            found["how"] = "died"
            raise
        except NbCellError:
            found["how"] = self._why()
            if found["how"] == "raised":
                self.parent.ended(self.cell.source)
            raise
        else:
            if about["role"] in ("setup", "own", "answer"):
                self.parent.ended(self.cell.source)
        finally:
            found["printed"] = last_line(self.test_outputs or [])
            found["error"] = _error(self.test_outputs or [])

    def _settled(self, item: str) -> bool:
        """Whether asking again is of no use: it was right, or the kernel did not live through it."""
        first = [
            found for found in self.parent.happened if found["role"] == "check" and item in found["items"]
        ]
        return any(found["how"] in ("ended", "died", "out of time") for found in first)

    def _why(self) -> str:
        if self.parent.timed_out or not self.parent.kernel.is_alive():
            return "out of time"
        return "raised" if _error(self.test_outputs or []) else "differs"

    def compare_outputs(self, test, ref, skip_compare=None) -> bool:
        """Compare the last line of JSON, and nothing else that was printed."""
        printed, expected = last_line(test), last_line(ref)
        self.comparison_traceback = ["the values are not the expected ones"]
        tolerance = self.cell.metadata["coursekit"]["tolerance"]
        values = printed.get("values")
        return isinstance(values, list) and kinds.same(values, expected["values"], tolerance)


def last_line(outputs: list) -> dict[str, Any]:
    """The last line of standard output that is a JSON object of ours."""
    text = "".join(out.get("text", "") for out in outputs if out.get("name") == "stdout")
    for line in reversed(text[-LONGEST_OUTPUT:].splitlines()):
        if line.startswith('{"coursekit"'):
            try:
                read = json.loads(line)
            except (ValueError, RecursionError):
                continue
            if isinstance(read, dict):
                return read
    return {}


def _error(outputs: list) -> str:
    """The error a cell stopped with, in one line."""
    for out in outputs:
        if out.get("output_type") == "error":
            lines = str(out.get("evalue", "")).strip().splitlines()
            reason = re.sub(r"\(\S+, line (\d+)\)", r"(line \1)", lines[0]) if lines else ""
            return f"{out.get('ename', '')}: {reason}"[:200]
    return ""
