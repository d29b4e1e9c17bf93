"""One pytest session of nbval items made in memory, far from any folder of students' files."""

from __future__ import annotations

import contextlib
import io
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from coursekit.errors import CourseError
from coursekit.grading.execution import fork_server, jail, jail_selftest
from coursekit.grading.execution.fork_server import Broken, Died, Late, Server, Spawner
from coursekit.grading.execution.scheduler import LONGEST, Ahead, processors

CLASS_FILE = "class.grading"
TIMEOUT = 15.0
PROOF = 20.0
"""Seconds the jail may take to prove itself."""

SETTINGS = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTEST_ADDOPTS": "", "PYTEST_PLUGINS": ""}
"""No plugin, option or setting of whoever grades has a say."""

Done = Callable[[int, list, str], None]
"""Told of each submission that is finished its number, what happened, and the fault of ours, if any."""


class Session:
    """The pytest plugin that hands out the notebooks and takes down what becomes of them.

    Parameters
    ----------
    notebooks : sequence of NotebookNode
        One a submission.
    done : callable
        Told of each submission that is finished, see :data:`Done`.
    ahead : Ahead, optional
        Where they are run.
    """

    def __init__(self, notebooks: Sequence, done: Done, ahead: Ahead | None = None) -> None:
        self.notebooks = notebooks
        self.done = done
        self.ahead = ahead
        self.stopped: BaseException | None = None
        self.happened: list[list[dict[str, Any]]] = [[] for _ in notebooks]
        self.faults: dict[int, str] = {}

    def pytest_collect_file(self, file_path: Path, parent: Any) -> Any:
        """Our one file stands for the class."""
        import pytest

        from coursekit.grading.execution.nbval_items import GradeFile

        if file_path.name != CLASS_FILE:
            return None
        session = self

        class Class(pytest.File):
            def collect(self):
                for number, notebook in enumerate(session.notebooks):
                    made = GradeFile.from_parent(
                        self, path=file_path.with_name(f"{number}.ipynb"), name=str(number)
                    )
                    made.nb = notebook
                    made.ahead = session.ahead
                    yield made

        return Class.from_parent(parent, path=file_path)

    def pytest_runtest_logreport(self, report: Any) -> None:
        """Note a failure that is not of a student's cell: a fault of ours."""
        about = dict(report.user_properties)
        if report.when == "call" and "happened" in about:
            self.happened[about["submission"]].append(about["happened"])
        if report.failed and (report.when != "call" or "happened" not in about):
            self.faults.setdefault(about.get("submission", -1), str(report.longrepr)[-300:])

    def pytest_runtest_setup(self, item: Any) -> None:
        item.user_properties.append(("submission", int(item.parent.name)))

    def pytest_runtest_teardown(self, item: Any, nextitem: Any) -> None:
        if nextitem is None or nextitem.parent is not item.parent:
            try:
                number = int(item.parent.name)
                self.done(number, self.happened[number], self.faults.get(number, ""))
            except BaseException as error:  # whoever is told has a reason of their own to stop
                self.stopped = error
                item.session.shouldstop = "stopped"


def start(jailed: bool = True, workers: int | None = None, timeout: float = TIMEOUT) -> Server | Spawner:
    """Start the process that runs students' code, which takes a second or two, to be handed to :func:`run`.

    Parameters
    ----------
    jailed : bool, optional
        Whether what students wrote is to be kept from everything else; False runs it with your own rights.
    workers : int, optional
        Submissions in work at the same time; as many as there are processors unless given.
    timeout : float, optional
        Seconds a cell may take.

    Raises
    ------
    CourseError
        If it is to be jailed and there is no isolation to be had here.
    """
    if jailed and (reason := jail.why_not()):
        raise CourseError("error-no-jail", reason=reason)
    return fork_server.serve(workers or processors(), jailed, LONGEST * timeout)


def run(
    notebooks: Sequence,
    timeout: float,
    done: Done = lambda *_: None,
    jailed: bool = True,
    workers: int | None = None,
    server: Server | Spawner | None = None,
) -> Session:
    """Run the notebooks and compare; gives what happened, cell by cell.

    Parameters
    ----------
    notebooks : sequence of NotebookNode
        From :func:`coursekit.grading.execution.assemble.build`.
    timeout : float
        Seconds a cell may take.
    done : callable, optional
        Told of each submission that is finished its number, what happened, and the fault of ours, if any.
    jailed, workers : optional
        As for :func:`start`.
    server : optional
        From :func:`start`, if it was started before; unless the run is broken off, it can be used again.

    Raises
    ------
    CourseError
        If there is no isolation to be had here, or if it does not hold; nothing was run then.
    """
    own = server is None
    server = server or start(jailed, workers, timeout)
    try:
        import pytest

        import coursekit.grading.execution.nbval_items  # noqa: F401 - while the other process starts

        fault = _proven(server)
        session = Session(notebooks, _aloud(done), Ahead(notebooks, timeout, server))
        ended = False
        fine = pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED, pytest.ExitCode.NO_TESTS_COLLECTED
        try:
            code = _pytest(session, timeout)
            ended = code in fine and not session.stopped
        finally:
            session.ahead.close(ended)
    finally:
        if own:
            server.close()
    if session.stopped:
        raise session.stopped
    if fault or not ended:
        session.faults[-1] = fault or f"pytest: {pytest.ExitCode(code).name}"
    return session


def _proven(server: Server | Spawner) -> str:
    """Try to get out of the jail, once for each server; gives why nothing can be run at all.

    Raises
    ------
    CourseError
        If a way out is open.
    """
    if not server.jailed or server.proven:
        return ""
    try:
        worker = server.start(server.folders[0])
        ways = worker.ask("escape", PROOF, told={"forbidden": jail_selftest.forbidden()}).get("open")
        server.stop(server.folders[0])
    except Broken as error:
        return str(error)
    except (Died, Late):
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
        for plugin in ("cacheprovider", "faulthandler", "logging", "warnings"):
            options += ["-p", f"no:{plugin}"]
        options += ["-s", "-q", "--color=no", "--tb=no", f"--nbval-cell-timeout={timeout}", str(file)]
        with _settings(), contextlib.redirect_stdout(io.StringIO()):
            return pytest.main(options, plugins=[session])


def _aloud(done: Done) -> Done:
    """What pytest prints is for nobody; this is."""
    out = sys.stdout

    def aloud(number: int, happened: list, fault: str) -> None:
        with contextlib.redirect_stdout(out):
            done(number, happened, fault)

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
