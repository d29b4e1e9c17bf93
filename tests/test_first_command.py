"""The README's first command: what it opens, and that an hour of work leaves the repository as it was."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from coursekit.documents import repository, working_folder
from coursekit.notebook import work
from tests.files import below

ROOT = Path(__file__).parents[1]
FIRST = {"en": "notebooks/en/00_start_here.ipynb", "es": "notebooks/es/00_empieza_aqui.ipynb"}
SET = "exercises/en/01_industrial_districts.ipynb"
STALE = [
    "tests/test_notebooks.py::test_there_is_no_notebook_without_a_source",
    "tests/test_notebooks.py::test_links_to_other_pages_lead_somewhere",
    "tests/test_notebooks.py::test_the_first_cell_opens_this_notebook_on_binder",
    "tests/test_cards.py::test_the_cards_on_disk_are_the_cards_made",
    "tests/test_guide.py::test_the_guide_on_disk_is_the_guide_made",
    "tests/test_site_pages.py::test_everything_written_for_readers_is_a_page",
    "tests/exercises/test_release.py::test_there_is_no_exercise_without_a_source",
]
"""Tests that nothing is stored but what has a source: files left about turned these red."""
WHERE = ("notebooks", "exercises", "capstone", "docs", "coursekit")
PATIENCE = 300
"""Seconds after which nobody waits any more for a server to say where it is."""


def git(*arguments: str, where: Path) -> str:
    """What git prints, whoever's machine this is."""
    own = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    own |= {f"GIT_{who}_{what}": "a@b" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    command = ["git", "-c", "safe.directory=*", *arguments]
    run = subprocess.run(command, cwd=where, env=os.environ | own, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return run.stdout


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """The repository as somebody has just cloned it, with what is not committed yet."""
    if not shutil.which("git") or not (ROOT / ".git").exists():
        pytest.skip("this needs git, and the course as git keeps it")
    copy = tmp_path_factory.mktemp("clone") / "course"
    for name in git("ls-files", "-co", "--exclude-standard", "-z", where=ROOT).split("\0"):
        if name and (ROOT / name).is_file():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, copy / name)
    git("init", "-q", where=copy)
    git("add", "-A", where=copy)
    git("commit", "-qm", "as cloned", where=copy)
    return copy


@contextlib.contextmanager
def opened(course: Path, folder: Path, *typed: str) -> Iterator[dict]:
    """``coursekit lab`` at work, with settings of its own in `folder`; what its server says of itself."""
    folder.mkdir()
    foreign = ("JUPYTER", "COURSEKIT")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(foreign)}
    own = {f"JUPYTER_{name}_DIR": str(folder / name.lower()) for name in ("RUNTIME", "CONFIG", "DATA")}
    command = [sys.executable, "-m", "coursekit.cli", "lab", *typed, "--allow-root", "--port=0"]
    with open(folder / "log", "w") as log:
        server = subprocess.Popen(
            command, cwd=course / "docs", env=kept | own, stdout=log, stderr=log, start_new_session=True
        )
    try:
        end = time.monotonic() + PATIENCE
        while not (told := answering(folder / "runtime")) and time.monotonic() < end:
            assert server.poll() is None, (folder / "log").read_text()
            time.sleep(0.2)
        assert told, (folder / "log").read_text()
        yield told
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(server.pid, signal.SIGTERM)
        server.wait(60)


def answering(runtime: Path) -> dict | None:
    """What the server that notes itself in this folder says of itself, once it answers."""
    try:
        (note,) = runtime.glob("jpserver-*[0-9].json")
        told = json.loads(note.read_text())
        with urllib.request.urlopen(f"{told['url']}api", timeout=PATIENCE):
            return told
    except (OSError, ValueError):
        return None


def ask(server: dict, path: str, method: str = "GET", body=None):
    """What Jupyter's own interface answers."""
    request = urllib.request.Request(
        f"{server['url']}api/contents/{path}",
        json.dumps(body).encode() if body else None,
        {"Authorization": f"token {server['token']}"},
        method=method,
    )
    with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
        return json.load(answer)


@pytest.mark.parametrize("language", FIRST)
def test_it_opens_start_here_in_a_folder_of_one_s_own(language, course, tmp_path):
    """What the server would show the reader: the page it sends the browser to, and its root folder."""
    page, browser = tmp_path / "page", tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\ncp "${{1#file://}}" {page}.part && mv {page}.part {page}\n')
    browser.chmod(0o755)
    with opened(course, tmp_path / "jupyter", language, f"--browser={browser} %s") as server:
        end = time.monotonic() + PATIENCE
        while not page.exists() and time.monotonic() < end:
            time.sleep(0.2)
        assert server["root_dir"] == str(working_folder.folder(course, language))
        assert f"/lab/tree/{FIRST[language]}" in page.read_text()
        shown = {entry["name"] for entry in ask(server, "")["content"]}
    assert shown - {work.NAME} == {"notebooks", "exercises", "capstone"}


def test_after_an_hour_of_work_the_repository_is_as_it_was_and_no_test_is_red(course, tmp_path):
    with opened(course, tmp_path / "first", "en", "--no-browser") as server:
        for path in (FIRST["en"], SET):
            ask(server, f"{path}/checkpoints", "POST")
            book = ask(server, path)
            cells = book["content"]["cells"]
            cells[1]["source"] = "what I wrote"
            next(cell for cell in cells if cell["cell_type"] == "code")["execution_count"] = 5
            ask(server, path, "PUT", {part: book[part] for part in ("type", "format", "content")})
            ask(server, f"{path}/checkpoints", "POST")
    own = working_folder.folder(course, "en")
    assert len(list(own.rglob(".ipynb_checkpoints/*.ipynb"))) == 2
    kept = {name: value for name, value in os.environ.items() if name != "COURSEKIT_WORK"}
    for folder, done in ("exercises", "keep('predictions', 'q', 'b')"), ("notebooks", "read()"):
        said = subprocess.run(
            [sys.executable, "-c", f"from coursekit.notebook import work; print(work.{done})"],
            cwd=own / folder / "en", env=kept, capture_output=True, text=True, check=True,
        )  # fmt: skip
    assert "{'q': 'b'}" in said.stdout and (own / work.NAME).is_file()

    # And somebody who opens pages of the repository itself, where Jupyter leaves copies beside them.
    for path in [path for folder in WHERE for path in below(course / folder)]:
        copies = path.parent / ".ipynb_checkpoints"
        copies.mkdir(exist_ok=True)
        shutil.copyfile(path, copies / f"{path.stem}-checkpoint{path.suffix}")

    assert git("status", "--porcelain", where=course) == ""
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-o", "addopts=", "-p", "no:cacheprovider", *STALE],
        cwd=course, capture_output=True, text=True,
    )  # fmt: skip
    assert run.returncode == 0, run.stdout[-3000:]
    assert repository.project_root(own / "notebooks") == course
    with opened(course, tmp_path / "second", "en", "--no-browser") as server:
        assert ask(server, SET)["content"]["cells"][1]["source"] == "what I wrote"
