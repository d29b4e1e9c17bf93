"""One pytest session of nbval items made in memory, far from any folder of students' files."""

from __future__ import annotations

import contextlib
import io
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coursekit.errors import CourseError
from coursekit.grading.execution import fork_server, jail
from coursekit.grading.execution.fork_server import GraderError, Server, Spawner, WorkerDied, WorkerTimeout
from coursekit.grading.execution.scheduler import Scheduler, processors
from coursekit.grading.records import GradingOptions
from coursekit.grading.results import RunResult
from coursekit.grading.time_limits import SUBMISSION_TIMEOUT_FACTOR

if TYPE_CHECKING:
    from coursekit.grading.execution.nbval_items import GradeFile

CLASS_FILE = "class.grading"
PROOF = 20.0
"""Seconds the jail may take to prove itself."""

SETTINGS = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTEST_ADDOPTS": "", "PYTEST_PLUGINS": ""}
"""No plugin, option or setting of whoever grades has a say."""

UNUSED = (
    "cacheprovider capture debugging doctest faulthandler junitxml logging pastebin setuponly setupplan "
    "skipping stepwise threadexception unittest unraisableexception warnings"
).split()
"""Plugins of pytest's that would cost time, or complain when it is stopped: nobody reads what they say."""

OnFinished = Callable[[int, RunResult], None]
"""Told of each submission that is finished: its number, and what came of it."""


class Session:
    """The pytest plugin that hands out the notebooks and takes down what becomes of them.

    Parameters
    ----------
    notebooks : sequence of NotebookNode
        One a submission.
    on_finished : callable
        Told of each submission that is finished, see :data:`OnFinished`.
    scheduler : Scheduler
        Where they are run.
    """

    def __init__(self, notebooks: Sequence, on_finished: OnFinished, scheduler: Scheduler) -> None:
        self._notebooks = notebooks
        self._on_finished = on_finished
        self._scheduler = scheduler
        self._files: dict[int, GradeFile] = {}
        self._faults: dict[int, str] = {}
        self.stopped: BaseException | None = None

    def close(self, finished: bool) -> None:
        """End the run; what is not `finished` is given up."""
        self._scheduler.close(finished)

    def results(self, fault: str) -> list[RunResult]:
        """What came of each submission; `fault` is what kept those that were not begun from it."""
        return [self._result(number, fault) for number in range(len(self._notebooks))]

    def _result(self, number: int, fault: str = "") -> RunResult:
        file = self._files.get(number)
        return RunResult(tuple(file.cell_results) if file else (), self._faults.get(number, fault))

    def pytest_collect_file(self, file_path: Path, parent: Any) -> Any:
        """Our one file stands for the class."""
        import pytest

        from coursekit.grading.execution.nbval_items import GradeFile

        if file_path.name != CLASS_FILE:
            return None
        session = self

        class Class(pytest.File):
            def collect(self):
                for number, notebook in enumerate(session._notebooks):
                    session._files[number] = GradeFile.from_parent(
                        self,
                        path=file_path.with_name(f"{number}.ipynb"),
                        name=str(number),
                        notebook=notebook,
                        replies=lambda cell, number=number: session._scheduler.reply(number, cell),
                    )
                    yield session._files[number]

        return Class.from_parent(parent, path=file_path)

    def pytest_runtest_protocol(self, item: Any, nextitem: Any) -> bool | None:
        """Pass over what is settled, and take what nothing is compared with as it comes.

        But for a submission's last cell, which ends it.
        """
        if nextitem is None or nextitem.parent is not item.parent:
            return None
        if item.settled():
            return True
        if item.plan.role.compares:
            return None
        with contextlib.suppress(GraderError):  # it meets the last cell, too, where it is noted
            item.take()
        return True

    def pytest_runtest_makereport(self, item: Any, call: Any) -> None:
        """Note a failure that is not of a student's cell: a fault of ours."""
        if call.excinfo is not None and (call.when != "call" or not item.graded):
            fault = f"{call.excinfo.typename}: {call.excinfo.value}"
            self._faults.setdefault(int(item.parent.name), fault[-300:])

    def pytest_runtest_teardown(self, item: Any, nextitem: Any) -> None:
        if nextitem is None or nextitem.parent is not item.parent:
            number = int(item.parent.name)
            try:
                self._on_finished(number, self._result(number))
            except BaseException as error:  # whoever is told has a reason of their own to stop
                self.stopped = error
                item.session.shouldstop = "stopped"


def start(options: GradingOptions) -> Server | Spawner:
    """Start the process that runs students' code, which takes a second or two, to be handed to :func:`run`.

    Raises
    ------
    CourseError
        If it is to be jailed and there is no isolation to be had here.
    """
    if options.jailed and (reason := jail.why_not()):
        raise CourseError("error-no-jail", reason=reason)
    return fork_server.serve(
        options.workers or processors(), options.jailed, SUBMISSION_TIMEOUT_FACTOR * options.timeout
    )


def run(
    notebooks: Sequence,
    options: GradingOptions,
    server: Server | Spawner | None = None,
    on_finished: OnFinished = lambda number, result: None,
) -> list[RunResult]:
    """Run the notebooks and compare; gives what came of each.

    Parameters
    ----------
    notebooks : sequence of NotebookNode
        From :func:`coursekit.grading.execution.assemble.assemble`.
    options : GradingOptions
        Of which time, jail and number of workers matter here.
    server : optional
        From :func:`start`, if it was started before; unless the run is broken off, it can be used again.
    on_finished : callable, optional
        Told of each submission that is finished.

    Raises
    ------
    CourseError
        If there is no isolation to be had here, or if it does not hold; nothing was run then.
    """
    if server is None:
        with contextlib.closing(start(options)) as server:
            return run(notebooks, options, server, on_finished)
    import pytest

    import coursekit.grading.execution.nbval_items  # noqa: F401 - while the other process starts

    fault = _proven(server)
    session = Session(notebooks, _aloud(on_finished), Scheduler(notebooks, options.timeout, server))
    complete = False
    fine = pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED, pytest.ExitCode.NO_TESTS_COLLECTED
    try:
        code = _pytest(session, options.timeout)
        complete = code in fine and not session.stopped
    finally:
        session.close(complete)
    if session.stopped:
        raise session.stopped
    if code == pytest.ExitCode.INTERRUPTED:  # pytest keeps to itself that somebody wants to stop
        raise KeyboardInterrupt
    return session.results(fault if complete else fault or f"pytest: {pytest.ExitCode(code).name}")


def _proven(server: Server | Spawner) -> str:
    """Try to get out of the jail, once for each server; gives why nothing can be run at all.

    Raises
    ------
    CourseError
        If a way out is open.
    """
    if not isinstance(server, Server) or not server.jailed or server.proven:
        return ""
    from coursekit.grading.execution import jail_selftest

    try:
        if not server.alive():  # it was started before files were read, and may have ended meanwhile
            server.revive()
        worker = server.start(server.folders[0])
        ways = worker.ask("escape", PROOF, payload={"forbidden": jail_selftest.forbidden()}).get("open")
        server.stop(server.folders[0])
    except GraderError as error:
        return str(error)
    except (WorkerDied, WorkerTimeout):
        ways = None
    if ways is None or ways:
        raise CourseError("error-jail-open", ways=", ".join(ways or ["?"]))
    server.proven = True
    return ""


def _pytest(session: Session, timeout: float) -> int:
    """Have pytest and nbval compare, with nothing of whoever grades in it."""
    import pytest

    with tempfile.TemporaryDirectory(prefix="grading-") as root:
        ini, file = Path(root, "pytest.ini"), Path(root, CLASS_FILE)
        ini.write_text("[pytest]\n", "utf-8")
        file.touch()
        options = ["-c", str(ini), "--rootdir", root, "--noconftest", "-p", "nbval.plugin"]
        for plugin in UNUSED:
            options += ["-p", f"no:{plugin}"]
        options += ["-q", "--color=no", "--tb=no", f"--nbval-cell-timeout={timeout}", str(file)]
        with _settings(), contextlib.redirect_stdout(io.StringIO()):
            return pytest.main(options, plugins=[session])


def _aloud(on_finished: OnFinished) -> OnFinished:
    """What pytest prints is for nobody; this is."""
    out = sys.stdout

    def aloud(number: int, result: RunResult) -> None:
        with contextlib.redirect_stdout(out):
            on_finished(number, result)

    return aloud


@contextlib.contextmanager
def _settings():
    before = {name: os.environ.get(name) for name in SETTINGS}
    os.environ.update(SETTINGS)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
