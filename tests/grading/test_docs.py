"""The pages on grading: their commands do what they say, in both languages."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

from . import handed_in as hand

ROOT = hand.SOURCES.parents[1]
PAGES = ROOT / "docs" / "grading"


def blocks(language: str) -> list[tuple[str, str]]:
    return re.findall(r"```(sh|text)\n(.*?)```", (PAGES / f"{language}.md").read_text("utf-8"), flags=re.S)


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_worked_example_works(language, tmp_path):
    for name in ("exercises", "coursekit", "pyproject.toml"):
        (tmp_path / name).symlink_to(ROOT / name)
    grader = f"{sys.executable} -m coursekit.cli"
    shown, compared = "", 0
    for kind, text in blocks(language):
        if "--worksheet" in text:  # which needs a class of Moodle's
            break
        if kind == "sh":
            done = subprocess.run(
                ["sh", "-e", "-c", text.replace(".venv/bin/coursekit", grader)],
                cwd=tmp_path,
                env=os.environ | {"PYTHONPATH": str(ROOT)},
                capture_output=True,
                text=True,
            )
            assert (done.returncode, done.stderr) == (0, "")
            shown = done.stdout.lstrip("\ufeff")
            continue
        for line in text.splitlines():
            compared += 1
            assert line in shown.splitlines(), line
    assert compared == 12
    page = next(tmp_path.glob("*/feedback/beto.ipynb.html")).read_text("utf-8")
    said = {"en": "You cut off the decimals.", "es": "Cortaste los decimales."}
    assert said[language] in page and f'<html lang="{language}">' in page
    assert {*re.findall(r"firms_needed\([\d.].*?\)", page)} == {
        "firms_needed(0.9, 0)"
    }  # what was asked says this


def test_both_pages_say_the_same():
    english, spanish = ((PAGES / f"{language}.md").read_text("utf-8") for language in ("en", "es"))
    for pattern in (
        r"(?m)^#+ ",
        r"(?m)^\*\*",
        r"(?m)^\|",
        r"`--[a-z]+",
        r"`[a-z]+\.(?:csv|html|jsonl?)`",
        "<!--",
    ):
        assert len(re.findall(pattern, english)) == len(re.findall(pattern, spanish)), pattern


def test_the_pages_name_every_file_and_option():
    text = (PAGES / "en.md").read_text("utf-8")
    for name in (
        "points.csv",
        "moodle.csv",
        "moodle-gradebook.csv",
        "moodle-feedback.zip",
        "canvas.csv",
        "essays.csv",
        "class.html",
        "run.json",
        "journal.jsonl",
    ):
        assert f"`{name}`" in text
    for option in (
        "--unit",
        "--out",
        "--language",
        "--due",
        "--timeout",
        "--seed",
        "--jobs",
        "--dask",
        "--no-code",
        "--worksheet",
        "--comments",
        "--gradebook",
        "--assignment",
        "--scale",
    ):
        assert option in text


@pytest.mark.parametrize("language", ["en", "es"])
def test_links_lead_somewhere(language):
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)", (PAGES / f"{language}.md").read_text("utf-8")):
        assert (PAGES / target).exists(), target
