"""What the jailed process imports is compiled once, not in each run."""

from __future__ import annotations

import os
import site
import subprocess
import sys

import pytest

from coursekit.grading.execution import bytecode, fork_server, jail


@pytest.fixture
def fresh(tmp_path, monkeypatch):
    """A package that nobody has imported yet, and the environment in which it is found."""
    (tmp_path / "freshly_installed").mkdir()
    (tmp_path / "freshly_installed" / "__init__.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(bytecode, "PACKAGES", ("freshly_installed", "not_installed_at_all"))
    monkeypatch.setattr(bytecode, "PRELOAD", "import freshly_installed")
    return {"PYTHONPATH": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"}


@pytest.fixture
def course(tmp_path):
    """A package of the course, in a folder of its own."""
    package = tmp_path / "folder of the course" / "coursekit"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    return package


def test_bytecode_that_is_not_there_is_made_once(fresh, course):
    assert bytecode.missing()
    bytecode.make(fresh, course)
    assert not bytecode.missing()


NAMES = "sitecustomize", "usercustomize", "json", "statistics", "numexpr", "something_handed_in"
"""What Python itself, a library or nobody imports."""


@pytest.mark.parametrize("place", ["beside the course", "where somebody grades"])
def test_of_what_lies_about_nothing_is_imported(tmp_path, monkeypatch, course, place):
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    seen = tmp_path / "seen"
    folder = course.parent if place == "beside the course" else here
    for name in NAMES:
        (folder / f"{name}.py").write_text(f"open({str(seen)!r}, 'a').write(__name__ + ' ')\n", "utf-8")
    tried = [f"with contextlib.suppress(ImportError):\n    import {name}" for name in NAMES]
    told = f"import coursekit, contextlib, os\nopen({str(seen)!r}, 'a').write(os.getcwd() + '|')\n"
    monkeypatch.setattr(bytecode, "PRELOAD", told + "\n".join(tried))
    environment = {"PYTHONPATH": str(course.parent), "PYTHONDONTWRITEBYTECODE": "1"}
    bytecode.make(environment, course)
    cwd, _, imported = seen.read_text("utf-8").partition("|")
    assert imported == "" and cwd not in (str(here), str(course.parent)) and " " not in cwd


def test_nothing_beside_the_course_is_found_where_it_is_installed_to_be_worked_on(tmp_path, monkeypatch):
    seen, package = tmp_path / "seen", jail.package()
    monkeypatch.setattr(bytecode, "PRELOAD", f"print(*sys.path, sep='\\n', file=open({str(seen)!r}, 'w'))")
    bytecode.make(fork_server.environment(str(tmp_path)), package)
    paths = {*seen.read_text("utf-8").splitlines()}
    assert str(package.parent) not in paths - {*site.getsitepackages()} and len(paths) > 1


def test_what_takes_for_ever_is_given_up(course, monkeypatch):
    monkeypatch.setattr(bytecode, "PRELOAD", "import time; time.sleep(60)")
    monkeypatch.setattr(bytecode, "PATIENCE", 0.5)
    bytecode.make({"PYTHONPATH": "", "PYTHONDONTWRITEBYTECODE": "1"}, course)


@pytest.mark.parametrize("unwanted", ["dont_write_bytecode", "pycache_prefix"])
def test_none_is_made_where_python_is_not_to_keep_it_there(fresh, monkeypatch, unwanted):
    monkeypatch.setattr(sys, unwanted, True)
    assert not bytecode.missing()


def test_none_is_made_where_it_cannot_be_kept(fresh, monkeypatch):
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert not bytecode.missing()


def test_it_is_made_before_the_jail_is_closed(monkeypatch):
    made = []
    monkeypatch.setattr(bytecode, "missing", lambda: True)
    monkeypatch.setattr(bytecode, "make", lambda environment, package: made.append(environment))
    monkeypatch.setattr(fork_server.Server, "_begin", lambda self: made.append("begun"))
    monkeypatch.setattr(fork_server.thread_count, "watch", lambda pid: lambda: None)
    monkeypatch.setattr(fork_server.Server, "_end", lambda self: None)
    monkeypatch.setattr(fork_server.jail, "system_calls", lambda: b"")
    fork_server.Server(1, jailed=True, processor=1.0).close()
    assert isinstance(made[0], dict) and made[1:] == ["begun"]


def test_what_is_imported_beforehand_is_what_the_jailed_process_imports():
    loaded = "import sys; print(*{name.partition('.')[0] for name in sys.modules})"
    done = subprocess.run(
        [sys.executable, "-c", f"{bytecode.PRELOAD}; {loaded}"], capture_output=True, text=True, check=True
    )
    assert set(bytecode.PACKAGES) <= set(done.stdout.split())
