"""What the front pages promise: their commands, links and pictures are there."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from coursekit.documents import repository

ROOT = Path(__file__).parents[1]
PAGES = ["README.md", "README.es.md", "CONTRIBUTING.md"]


def commands(page: str) -> list[str]:
    return re.findall(r"```(?:sh|powershell)\n(.*?)\n```", (ROOT / page).read_text("utf-8"), flags=re.S)


@pytest.mark.parametrize("page", PAGES)
def test_links_inside_the_project_lead_somewhere(page):
    text = (ROOT / page).read_text("utf-8")
    for target in re.findall(r"\]\(([^):#]+)\)", text):
        assert (ROOT / target).exists(), target


@pytest.mark.parametrize("page", PAGES)
def test_pictures_are_described(page):
    for description in re.findall(r"!\[([^\]]*)\]\(docs/", (ROOT / page).read_text("utf-8")):
        assert len(description) > 100


def test_both_front_pages_give_the_same_commands_each_in_its_own_language():
    english, spanish = commands("README.md")[:4], commands("README.es.md")[:4]
    assert len(english) == 4
    assert [re.sub(r"coursekit lab$", "coursekit lab es", command) for command in english] == spanish


@pytest.mark.parametrize("language, name", [("en", "00_start_here"), ("es", "00_empieza_aqui")])
def test_the_first_command_opens_start_here_with_the_whole_course_around_it(language, name, tmp_path):
    """What the server would show the reader: the page it sends the browser to, and its root folder."""
    opened = tmp_path / "opened"
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\ncp "${{1#file://}}" {opened}.part && mv {opened}.part {opened}\n')
    browser.chmod(0o755)
    environment = {
        **os.environ,
        "JUPYTER_RUNTIME_DIR": str(tmp_path / "runtime"),
        "JUPYTER_CONFIG_DIR": str(tmp_path),
    }
    options = ["--allow-root", "--port=0", f"--browser={browser} %s"]
    command = [sys.executable, "-m", "coursekit.cli", "lab", language, *options]
    server = subprocess.Popen(
        command, cwd=ROOT / "coursekit", env=environment, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        deadline = time.monotonic() + 90
        while not opened.exists() and time.monotonic() < deadline:
            time.sleep(0.2)
        (told,) = (tmp_path / "runtime").glob("jpserver-*[0-9].json")
        assert json.loads(told.read_text())["root_dir"] == str(ROOT)
        assert f"/lab/tree/notebooks/{language}/{name}.ipynb" in opened.read_text()
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(30)


def test_every_command_is_one_line():
    assert all("\n" not in command for command in commands("README.md")[:4])


@pytest.mark.parametrize("page", PAGES[:2])
def test_the_badge_is_of_this_repository(page):
    found = re.findall(r"mybinder\.org/v2/gh/([^/]+/[^/]+)/", (ROOT / page).read_text("utf-8"))
    assert found and set(found) == {repository.owner_and_name()}


def test_the_line_of_code_the_front_page_shows_works():
    from coursekit import make_or_buy, sweep

    assert make_or_buy(trust=0.9).headlines["best_stages"] >= 1
    assert len(sweep(make_or_buy, "trust", "volatility", "advantage", steps=3)) == 9
