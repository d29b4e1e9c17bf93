"""The process that students' code runs in: one is preloaded and forks a worker for each submission.

Runs as ``python -m coursekit.grading.execution.worker SETTINGS``, where nothing of the grader's is in reach:
it is a fresh interpreter, is told no solution and no expected value, and a worker learns hidden inputs when
an item is asked. What a worker says is JSON with the request's own token, and no more than material. How long
it may take is said in :mod:`coursekit.grading.time_limits`.
"""

from __future__ import annotations

import base64
import builtins
import contextlib
import gc
import getpass
import json
import os
import random
import signal
import socket
import struct
import sys
import threading
from collections.abc import Callable, Sequence
from typing import Any

from coursekit.grading.execution import worker_sandbox
from coursekit.grading.execution.interpreter_state import InterpreterState, forgetful_streams

LONGEST = 2_000_000
"""Bytes of what a worker says at a time."""

BUILT, READY = b"built", b"ready"
"""What the preloaded process says: that the jail can be closed, and that a worker can be asked for."""

_LENGTH = struct.Struct(">I")


def send(channel: socket.socket, message: dict[str, Any]) -> None:
    """Send a message."""
    data = json.dumps(message).encode("ascii")
    channel.sendall(_LENGTH.pack(len(data)) + data)


def receive(read: Callable[[int], bytes], longest: int = 1 << 32) -> Any:
    """The next message, of so many bytes at most; `read` gives so many bytes.

    Raises
    ------
    ValueError
        If it is too long or no JSON.
    """
    (length,) = _LENGTH.unpack(read(_LENGTH.size))
    if length > longest:
        raise ValueError("message too long")
    try:
        return json.loads(read(length))
    except RecursionError:
        raise ValueError("message too deep") from None


def main(settings: dict[str, Any]) -> None:
    """Serve with forked workers; or be the one worker, where processes cannot be forked."""
    if "port" in settings:
        shell = preload()
        channel = socket.create_connection(("127.0.0.1", settings["port"]))
        channel.sendall(settings["token"].encode())
        _work(channel, shell, settings, settings["folders"][0], InterpreterState())
        return
    control = socket.socket(fileno=settings["control"])
    if settings["jailed"]:
        worker_sandbox.rehearse(
            settings["readable"], settings["scratch"], base64.b64decode(settings["calls"])
        )
    control.sendall(BUILT)
    _serve(control, preload(), settings)


def preload():
    """Import what exercises use, and make a shell; a fork starts with all of it."""
    import matplotlib.pyplot
    import networkx
    import numpy
    import pandas
    from IPython.core.interactiveshell import InteractiveShell
    from matplotlib_inline.config import InlineBackend
    from traitlets.config import Config

    import coursekit.exercises
    import coursekit.exhibits
    import coursekit.grading.execution.worker_tasks
    import coursekit.models
    import coursekit.notebook.forms
    import coursekit.notebook.labs
    import coursekit.notebook.start

    for name in coursekit.models.names():
        coursekit.models.find(name)
    pandas.DataFrame({"a": [1.0]}).groupby("a").size()  # what is imported at first use
    networkx.path_graph(2)
    figure = matplotlib.pyplot.figure()
    figure.subplots().plot(numpy.arange(2))
    figure.canvas.draw()
    matplotlib.pyplot.close("all")

    random.seed(0)  # grading again gives the same
    numpy.random.seed(0)

    config = Config()
    config.HistoryManager.enabled = False
    config.InteractiveShell.colors = "nocolor"
    shell = InteractiveShell.instance(config=config)
    # Figures are closed after each cell as in the notebook, but not turned into pictures, which nobody sees.
    InlineBackend.instance(parent=shell).figure_formats = set()
    shell.enable_gui = _ignored
    shell.enable_matplotlib("inline")
    # There is no window, and none is needed: whoever asks for one has the pictures that nobody sees.
    shell.enable_matplotlib = lambda *_, **__: ("inline", "inline")
    matplotlib.use = matplotlib.pyplot.switch_backend = _ignored
    shell.display_formatter.active_types = ["text/plain"]
    shell.system = shell.getoutput = shell.ask_exit = _ignored
    shell.showtraceback = shell.showsyntaxerror = shell.showindentationerror = _ignored
    shell.run_cell("None", store_history=False)
    return shell


def _ignored(*_: Any, **__: Any) -> None:
    """Commands to the machine are not run; the traceback of an error has no reader."""


def _serve(control: socket.socket, shell: Any, settings: dict[str, Any]) -> None:
    """Fork a worker for a folder, or end the one that has it, whenever asked to."""
    if threading.active_count() > 1:
        raise RuntimeError("a thread runs in the process that is to be forked")
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the grader's to handle
    state = InterpreterState()  # not in a fork, where a reference to each module copies its memory
    gc.collect()
    gc.freeze()
    running: dict[str, int] = {}
    control.sendall(READY)
    while True:
        data, given, _, _ = socket.recv_fds(control, 100, 1)
        if not data:
            break
        what, folder = data.decode().split()
        if folder in running:
            os.kill(running[folder], signal.SIGKILL)
            os.waitpid(running.pop(folder), 0)
        if not settings["jailed"]:
            empty(folder)
        if what == "start":
            with contextlib.suppress(OSError):  # then the channel closes, and is seen to
                running[folder] = _fork(given[0], shell, settings, folder, state)
        for one in given:
            os.close(one)
    for process in running.values():
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
    os._exit(0)


def _fork(channel: int, shell: Any, settings: dict[str, Any], folder: str, state: InterpreterState) -> int:
    with worker_sandbox.among_themselves() if settings["jailed"] else contextlib.nullcontext():
        process = os.fork()
        if process == 0:
            try:
                os.setsid()
                place = random.SystemRandom().randrange(16, 100)
                os.dup2(channel, place)
                worker_sandbox.close_all_but(place)
                _work(socket.socket(fileno=place), shell, settings, folder, state)
            finally:
                os._exit(1)
    return process


def empty(folder: str) -> None:
    """Empty a folder, however deep a student's code has made it: what is inside is moved up, then removed."""
    number, name = 0, random.SystemRandom().randrange(10**12)
    os.chmod(folder, 0o700)
    while inside := list(os.scandir(folder)):
        for entry in inside:
            if not entry.is_dir(follow_symlinks=False):
                os.unlink(entry.path)
                continue
            os.chmod(entry.path, 0o700)
            for below in list(os.scandir(entry.path)):
                number += 1
                if below.is_dir(follow_symlinks=False):
                    os.chmod(below.path, 0o700)
                    os.rename(below.path, f"{folder}/{name}.{number}")
                else:
                    os.unlink(below.path)
            os.rmdir(entry.path)


# A worker.


class _Late(KeyboardInterrupt):
    """The time of a cell is up."""


def _work(
    channel: socket.socket, shell: Any, settings: dict[str, Any], folder: str, state: InterpreterState
) -> None:
    """Do what is asked for until the channel closes."""
    from coursekit.grading.execution import worker_tasks

    _keep_to_one_processor(settings["folders"], folder)
    landlock = 0
    if settings["jailed"]:
        folder = settings["scratch"]
        worker_sandbox.mount_own_files(folder)
        landlock = worker_sandbox.landlock_rules(settings["readable"], folder)
    _alone(folder)
    if os.name == "posix":
        worker_sandbox.set_limits(settings["processor"])
    if settings["jailed"]:
        worker_sandbox.enter(landlock, base64.b64decode(settings["calls"]))

    clock = _Clock()
    state.begin()
    while True:
        asked = receive(lambda size: _exactly(channel, size))
        send(channel, {"token": asked["token"], **_answer(asked, shell, worker_tasks, clock, state)})


def _exactly(channel: socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        part = channel.recv(size - len(data))
        if not part:
            os._exit(0)
        data += part
    return data


def _alone(folder: str) -> None:
    """Have nothing of the preloaded process but its packages."""
    null = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(null, stream)
    os.close(null)
    os.chdir(folder)
    sys.path.insert(0, folder)  # what was written can be imported, as in the notebook
    for name in ("HOME", "TMPDIR", "TEMP", "TMP"):
        os.environ[name] = folder
    sys.__stdout__, sys.__stderr__, sys.__stdin__ = sys.stdout, sys.stderr, sys.stdin = forgetful_streams()

    def no_input(*_: Any) -> str:
        raise RuntimeError("input() has nobody to ask here")

    builtins.input = getpass.getpass = no_input


def _keep_to_one_processor(folders: Sequence[str], folder: str) -> None:
    """Where there is one for each submission in work, so that none takes the time of another."""
    if hasattr(os, "sched_setaffinity"):
        processors = sorted(os.sched_getaffinity(0))
        if 1 < len(processors) <= len(folders):
            os.sched_setaffinity(0, {processors[folders.index(folder) % len(processors)]})


class _Clock:
    """Interrupts this process when the time of a cell is up, if the system can."""

    late = False

    def start(self, seconds: float) -> None:
        self.late = False
        if hasattr(signal, "setitimer"):
            signal.signal(signal.SIGALRM, self._ring)
            signal.signal(signal.SIGINT, signal.default_int_handler)
            signal.setitimer(signal.ITIMER_REAL, seconds)

    def stop(self) -> None:
        if hasattr(signal, "setitimer"):
            signal.setitimer(signal.ITIMER_REAL, 0)

    def _ring(self, *_: Any) -> None:
        self.late = True
        raise _Late


def _answer(
    asked: dict[str, Any], shell: Any, tasks: Any, clock: _Clock, state: InterpreterState
) -> dict[str, Any]:
    """Do one thing, in the time there is for it."""
    try:
        clock.start(asked["seconds"])
        if asked["do"] == "run":
            tasks.give(shell.user_ns, asked["tables"], asked.get("asked", ()))
            error = tasks.run(shell, asked["code"])
            reply = {"how": "ended"} if error is None else {"how": "raised", "error": _described(error)}
        else:
            reply = getattr(tasks, asked["do"])(shell.user_ns, asked["payload"])
        clock.stop()
    except BaseException as error:
        clock.stop()
        state.restore()
        reply = {"how": "raised", "error": _described(error)}
    state.restore(asked.get("code", ""))
    if clock.late:
        reply["how"] = "out of time"
    try:
        if len(json.dumps(reply)) < LONGEST - 1000:
            return reply
    except (TypeError, ValueError, RecursionError):
        pass
    return {"how": "raised", "error": "ValueError: the answer is too long or has no plain form"}


def _described(error: BaseException) -> str:
    """An error in one line."""
    try:
        line = [*str(error).strip().splitlines(), ""][0]
        name = "KeyboardInterrupt" if isinstance(error, _Late) else type(error).__name__
        return f"{name}: {line}"[:300]
    except BaseException:
        return "Exception: "


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
