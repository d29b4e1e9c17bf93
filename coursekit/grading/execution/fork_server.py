"""The grader's side of the processes that students' code runs in.

A :class:`Server` starts the preloaded process, in the jail if wanted, and has it fork a :class:`Worker` for
each submission. A worker is asked one thing at a time, over a channel of its own, and given up when it does
not answer in time, answers with something else, or is gone.
"""

from __future__ import annotations

import base64
import contextlib
import json
import os
import secrets
import select
import site
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from coursekit.errors import CourseError
from coursekit.grading.execution import bytecode, discretion, jail, thread_count, worker
from coursekit.grading.time_limits import STARTUP_TIMEOUT

GRACE = 1.0
"""Seconds after its time is up in which a worker may still say so itself."""

PASSED_ON = ("LANG", "LC_ALL", "LC_CTYPE", "TZ", "SYSTEMROOT", "LD_LIBRARY_PATH")
"""Settings of the machine that a student's process gets to see."""


class WorkerDied(Exception):
    """The worker is gone, or speaks gibberish, which comes to the same."""


class WorkerTimeout(Exception):
    """The worker did not answer in time."""


class GraderError(Exception):
    """Something of ours does not work."""


def environment(folder: str) -> dict[str, str]:
    """What Python needs to run, and nothing of the instructor's own."""
    kept = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
    paths = [str(jail.package().parent)]
    if site.ENABLE_USER_SITE:
        paths.append(site.getusersitepackages())
    one = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    own = dict.fromkeys(("HOME", "IPYTHONDIR", "MPLCONFIGDIR", "TMPDIR", "TEMP", "TMP"), folder)
    python = {"PYTHONPATH": os.pathsep.join(paths), "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1"}
    shown = {"USER": "student", "MPLBACKEND": "module://matplotlib_inline.backend_inline"}
    return kept | own | python | one | shown


class Server:
    """The preloaded process, and the folders in which so many workers may work at a time.

    Parameters
    ----------
    folders : int
    jailed : bool
    processor : float
        Seconds of processor time a worker may use.

    Attributes
    ----------
    proven : bool
        Whether it was tried that nothing gets out of the jail.
    """

    proven = False

    def __init__(self, folders: int, jailed: bool, processor: float) -> None:
        self.jailed = jailed
        self._outside = tempfile.TemporaryDirectory(prefix="grade-", ignore_cleanup_errors=True)
        root = Path(self._outside.name)
        self._said = root / "said"
        places = [str(number) for number in range(folders)]  # in the jail each has its own under one name
        if not jailed:
            places = [str(root / place) for place in places]
            for place in ("state", *places):
                os.mkdir(root / place)
        self.folders: Sequence[str] = places
        self._environment = environment(jail.SCRATCH if jailed else str(root / "state"))
        self._settings = {"jailed": jailed, "folders": places, "processor": processor}
        if jailed:
            if bytecode.missing():
                bytecode.make(environment(self._outside.name), jail.package())
            calls = base64.b64encode(jail.system_calls()).decode()
            self._settings |= {"readable": jail.readable(), "calls": calls, "scratch": jail.SCRATCH}
        self._lock = threading.Lock()
        self._closed = False
        self._begin()
        self._unwatch = thread_count.watch(lambda: self._process.pid)

    def _begin(self) -> None:
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            settings = json.dumps({**self._settings, "control": theirs.fileno()})
            command = [sys.executable, "-P", "-m", "coursekit.grading.execution.worker", settings]
            if self.jailed:
                command = [*jail.command(), *command]
            null = subprocess.DEVNULL
            about = {"env": self._environment, "cwd": "/", "start_new_session": True, "stdin": null}
            with self._said.open("w") as said:
                about |= {"pass_fds": [theirs.fileno()], "stdout": null, "stderr": said}
                self._process = subprocess.Popen(command, **about)
        self._built = self._ready = False

    def start(self, folder: str) -> Worker:
        """A new worker with an empty folder; the one that had it before is ended.

        Raises
        ------
        GraderError
            If the preloaded process does not start, or ended.
        CourseError
            If the jail cannot be made on this machine.
        """
        self._wait()
        process = self._process
        ours, theirs = socket.socketpair()
        with theirs:
            try:
                socket.send_fds(self._control, [f"start {folder}".encode()], [theirs.fileno()])
            except OSError:
                ours.close()
                raise GraderError(self._last_words()) from None
        return Worker(ours, lambda: self.stop(folder), process)

    def stop(self, folder: str) -> None:
        """End the worker in a folder, whatever state it is in, and empty the folder."""
        with contextlib.suppress(OSError):  # it ended with the preloaded process
            self._control.sendall(f"stop {folder}".encode())

    def _wait(self) -> None:
        """Until the preloaded process is ready."""
        with self._lock:
            if self._ready:
                return
            self._control.settimeout(STARTUP_TIMEOUT)
            self._built = self._built or self._hears(worker.BUILT)
            self._ready = self._built and self._hears(worker.READY)
            self._control.settimeout(None)
            if self.jailed and not self._built and self._ended():
                reason = jail.refused(self._said.read_text("utf-8", "replace"))
                raise CourseError("error-no-jail", reason=reason)
            if not self._ready:
                raise GraderError(self._last_words())

    def _hears(self, word: bytes) -> bool:
        with contextlib.suppress(OSError):
            return self._control.recv(10) == word
        return False

    def alive(self) -> bool:
        """Whether the preloaded process is there. Once ready it says nothing, so what comes is its end."""
        return self._alive(0)

    def _alive(self, wait: float) -> bool:
        if not self._ready:
            return self._process.poll() is None
        try:
            return self._process.poll() is None and not select.select([self._control], [], [], wait)[0]
        except (OSError, ValueError):  # it was closed by whoever revives the process
            return False

    def ended_with(self, worker: Worker) -> bool:
        """Whether it was the preloaded process that ended, and this worker only with it."""
        return worker.preloaded is not self._process or not self._alive(0.2)

    def revive(self) -> None:
        """Start the preloaded process again if it ended; all its workers ended with it."""
        with self._lock:
            if self._closed:
                raise GraderError("grading was given up")
            if not self.alive():
                self._end()
                self._begin()

    def _last_words(self) -> str:
        lines = self._said.read_text("utf-8", "replace").strip().splitlines()
        return f"the process that runs answers ended: {lines[-1] if lines else 'it said nothing'}"[:300]

    def close(self) -> None:
        """End it all."""
        self._unwatch()
        with self._lock:
            self._closed = True
            self._end()
        self._outside.cleanup()

    def _end(self) -> None:
        self._control.close()  # which it takes as its end
        if not self._ready or not self._ended():
            self._process.kill()
            self._process.wait()

    def _ended(self) -> bool:
        """Whether the preloaded process comes to its end within a moment."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(2)
        return self._process.returncode is not None


class Spawner:
    """The same where processes cannot be forked safely: each worker starts for itself, with no jail."""

    jailed = False

    def __init__(self, folders: int, processor: float) -> None:
        self._outside = tempfile.TemporaryDirectory(prefix="grade-", ignore_cleanup_errors=True)
        self.folders = [str(Path(self._outside.name, str(number))) for number in range(folders)]
        self._processor = processor
        self._running: dict[str, tuple[subprocess.Popen, tempfile.TemporaryDirectory]] = {}

    def start(self, folder: str) -> Worker:
        """A new worker with an empty folder; the one that had it before is ended."""
        self.stop(folder)
        place = tempfile.TemporaryDirectory(dir=self._outside.name, ignore_cleanup_errors=True)
        token = secrets.token_hex(16)
        with socket.create_server(("127.0.0.1", 0)) as door:
            door.settimeout(STARTUP_TIMEOUT)
            settings = {"jailed": False, "folders": [place.name], "processor": self._processor}
            settings |= {"port": door.getsockname()[1], "token": token}
            command = [sys.executable, "-P", "-m", "coursekit.grading.execution.worker", json.dumps(settings)]
            about = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.DEVNULL)
            process = subprocess.Popen(command, env=environment(place.name), cwd=place.name, **about)
            self._running[folder] = process, place
            try:
                ours, _ = door.accept()
                ours.settimeout(STARTUP_TIMEOUT)
                known = ours.recv(len(token)) == token.encode()
            except OSError as error:
                raise GraderError(f"no process for an answer: {error}") from None
        if not known:
            raise GraderError("somebody else answered")
        return Worker(ours, lambda: self.stop(folder))

    def stop(self, folder: str) -> None:
        """End the worker in a folder, whatever state it is in, and remove the folder."""
        if folder in self._running:
            process, place = self._running.pop(folder)
            process.kill()
            process.wait()
            place.cleanup()

    def alive(self) -> bool:
        """There is nothing here that could end."""
        return True

    def ended_with(self, worker: Worker) -> bool:
        """It never ends before its workers."""
        return False

    def close(self) -> None:
        """End it all."""
        for folder in [*self._running]:
            self.stop(folder)
        self._outside.cleanup()


def serve(folders: int, jailed: bool, processor: float) -> Server | Spawner:
    """What starts workers here."""
    if sys.platform.startswith("linux"):
        return Server(folders, jailed, processor)
    return Spawner(folders, processor)


class Worker:
    """One process with one submission's code in it."""

    def __init__(self, channel: socket.socket, end: Callable[[], None], preloaded: Any = None) -> None:
        self._channel = channel
        self._end = end
        self._ran: list[str] = []
        self.preloaded = preloaded

    def ask(self, do: str, seconds: float, **about: Any) -> dict[str, Any]:
        """Have something done where a student's code is; only what may be told is taken from it.

        What stands for an answer is told as :mod:`.discretion` allows; what became of a cell of the student's
        own, which feedback does not show, in its own words.
        """
        if do == "run":
            self._ran.append(about["code"])
        found = discretion.typed(self.exchange(do, seconds, **about))
        if do == "show" or about.get("tables"):
            return discretion.discreet(found, self._ran, about.get("payload", {}))
        return found

    def exchange(self, do: str, seconds: float, **about: Any) -> dict[str, Any]:
        """Have something done, and hear what came of it.

        Parameters
        ----------
        do : str
            ``"run"`` a cell, or a function of :mod:`.worker_tasks`.
        seconds : float
            It may take.

        Raises
        ------
        WorkerDied, WorkerTimeout
            After which the worker is gone.
        """
        token = secrets.token_hex(16)
        until = time.monotonic() + seconds + GRACE
        try:
            self._channel.settimeout(max(seconds, 1) + GRACE)
            worker.send(self._channel, {"token": token, "do": do, "seconds": seconds, **about})
            reply = worker.receive(lambda size: self._read(size, until), worker.LONGEST)
        except TimeoutError:
            self.end()
            raise WorkerTimeout from None
        except (OSError, EOFError, ValueError):
            self.end()
            raise WorkerDied from None
        if not isinstance(reply, dict) or reply.get("token") != token:
            self.end()
            raise WorkerDied
        return reply

    def _read(self, size: int, until: float) -> bytes:
        data = bytearray()
        while len(data) < size:
            left = until - time.monotonic()
            if left <= 0:
                raise TimeoutError
            self._channel.settimeout(left)
            part = self._channel.recv(min(size - len(data), 1 << 16))
            if not part:
                raise EOFError
            data += part
        return bytes(data)

    def end(self) -> None:
        """End the process and all that it left running."""
        self._channel.close()
        self._end()
