"""The style of the code, as ruff sees it, and the checks before a commit."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
HOOKS = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))["repos"][0]["hooks"]


@pytest.mark.parametrize("asked", [["check"], ["format", "--check"]], ids=" ".join)
def test_ruff_finds_nothing(asked):
    command = [sys.executable, "-m", "ruff", *asked, "--no-cache", "."]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr


def test_what_is_checked_before_a_commit_is_there():
    assert {"ruff-check", "ruff-format", "words", "derived-files"} == {hook["id"] for hook in HOOKS}
    for hook in HOOKS:
        assert hook["language"] == "system" and hook["entry"].startswith(".venv/bin/")
        for file, _, name in re.findall(r"(tests/[\w/]+\.py)(::(\w+))?", hook["entry"]):
            assert f"def {name}(" in (ROOT / file).read_text("utf-8") if name else (ROOT / file).is_file()


@pytest.mark.parametrize("page", ["CHANGELOG.md"])
def test_the_version_s_changes_are_told_in_both_languages(page):
    import coursekit

    told = re.findall(r"(?m)^## (\d+\.\d+\.\d+)", (ROOT / page).read_text("utf-8"))
    assert told[0] == coursekit.__version__ and told.count(coursekit.__version__) == 2
