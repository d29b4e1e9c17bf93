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

CLASS_FILE = "class.grading"
SETTINGS = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTEST_ADDOPTS": "", "PYTEST_PLUGINS": ""}
"""No plugin, option or setting of whoever grades has a say."""


class Session:
    """The pytest plugin that hands out the notebooks and takes down what becomes of them.

    Parameters
    ----------
    notebooks : sequence of NotebookNode
        One a submission.
    done : callable
        Told the number of each submission that is finished.
    """

    def __init__(self, notebooks: Sequence, done: Callable[[int], None]) -> None:
        self.notebooks = notebooks
        self.done = done
        self.happened: list[list[dict[str, Any]]] = [[] for _ in notebooks]
        self.faults: dict[int, str] = {}

    def pytest_collect_file(self, file_path: Path, parent: Any) -> Any:
        """Our one file stands for the class."""
        import pytest

        from coursekit.grading.collect import GradeFile

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
            self.done(int(item.parent.name))


def run(notebooks: Sequence, timeout: float, done: Callable[[int], None] = lambda number: None) -> Session:
    """Run the notebooks and compare; gives what happened, cell by cell.

    Parameters
    ----------
    notebooks : sequence of NotebookNode
        From :func:`coursekit.grading.pristine.build`.
    timeout : float
        Seconds a cell may take.
    done : callable, optional
        Told the number of each submission that is finished.
    """
    import pytest

    out = sys.stdout

    def aloud(number: int) -> None:
        with contextlib.redirect_stdout(out):  # what pytest prints is for nobody, this is
            done(number)

    session = Session(notebooks, aloud)
    with tempfile.TemporaryDirectory(prefix="grading-") as root:
        ini, file = Path(root, "pytest.ini"), Path(root, CLASS_FILE)
        ini.write_text("[pytest]\n", "utf-8")
        file.touch()
        options = [
            "-c",
            str(ini),
            "--rootdir",
            root,
            "--noconftest",
            "-p",
            "no:cacheprovider",
            "-p",
            "nbval.plugin",
        ]
        options += [
            "-p",
            "no:faulthandler",
            "-p",
            "no:logging",
            "-p",
            "no:warnings",
            "-s",
            "-q",
            "--color=no",
            "--tb=no",
        ]
        options += [f"--nbval-cell-timeout={timeout}", str(file)]
        with _settings(), contextlib.redirect_stdout(io.StringIO()):
            code = pytest.main(options, plugins=[session])
    if code not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED, pytest.ExitCode.NO_TESTS_COLLECTED):
        session.faults[-1] = f"pytest: {pytest.ExitCode(code).name}"
    return session


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
