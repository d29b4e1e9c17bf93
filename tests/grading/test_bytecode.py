"""What the jailed process imports is compiled once, not in each run."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from coursekit.grading.execution import bytecode, fork_server


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


def test_bytecode_that_is_not_there_is_made_once(fresh):
    assert bytecode.missing()
    bytecode.make(fresh)
    assert not bytecode.missing()


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
    monkeypatch.setattr(bytecode, "make", made.append)
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
