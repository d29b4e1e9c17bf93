"""Where nothing of POSIX is to be had, a class is graded with ``--no-jail``, and else there is a sentence."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from coursekit.words import Words

from . import handed_in as hand
from .conftest import rows
from .test_intake import book

ROOT = hand.SOURCES.parents[1]


def on_windows(folder: Path, code: str, *arguments: str) -> subprocess.CompletedProcess:
    """Run Python with what Windows has."""
    folder.mkdir(exist_ok=True)
    shutil.copy(Path(__file__).with_name("without_posix.py"), folder / "sitecustomize.py")
    seen = os.environ | {"PYTHONPATH": f"{folder}{os.pathsep}{ROOT}", "LESS": str(folder)}
    return subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=ROOT, env=seen, capture_output=True, text=True
    )


COMMAND = """
import os, sys
from coursekit import cli
from coursekit.grading.execution import fork_server
whole = fork_server.environment

def environment(folder):
    found = whole(folder)
    return found | {"PYTHONPATH": os.pathsep.join([os.environ["LESS"], found["PYTHONPATH"]])}

fork_server.environment = environment  # the processes that are started see as little
sys.exit(cli.main(sys.argv[1:]))
"""


@pytest.fixture(scope="module")
def submissions(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("in")
    (folder / "ana.ipynb").write_bytes(book("ana21"))
    endless = {"joint_part": "while True:\n    pass", "bound_to": "import os\nos._exit(1)"}
    (folder / "beto.ipynb").write_bytes(book("beto", **endless))
    return folder


def test_without_anything_of_posix_a_class_is_graded_when_told_to(submissions, tmp_path):
    out = tmp_path / "out"
    command = ["grade", str(submissions), "--unit", "1", "--out", str(out), "--no-jail", "--timeout", "3"]
    for reused in (0, 2):
        done = on_windows(tmp_path / "less", COMMAND, *command)
        assert (done.returncode, done.stderr) == (0, "")
        said = Words("grading", "en")("summary-kept", students=reused)
        assert (said in done.stdout.splitlines()) == bool(reused)
    found = {(row["student"], row["item"]): row["status"] for row in rows(out)}
    for item in hand.chosen().items:
        usual = "waits for a person" if item == "doubt" else "right"
        assert found["ana21", item] == usual
        odd = {"joint_part": "ran out of time", "bound_to": "ended its own program"}
        assert found["beto", item] == odd.get(item, usual)
    assert json.loads((out / "run.json").read_text("utf-8"))["unit"] == 1


def test_without_it_and_not_told_to_nothing_is_graded_and_a_sentence_says_so(submissions, tmp_path):
    command = ["grade", str(submissions), "--unit", "1", "--out", str(tmp_path / "out")]
    done = on_windows(tmp_path / "less", COMMAND, *command)
    assert done.returncode == 2 and done.stdout == ""
    assert done.stderr.count("\n") == 1 and "Nothing was graded" in done.stderr


@pytest.mark.parametrize(
    "use",
    ["import resource", "import os; os.pread", "import socket; socket.AF_UNIX", "from os import fork"],
)
def test_what_is_taken_away_is_not_there(tmp_path, use):
    """For the course; whatever else is imported has what it had."""
    module = tmp_path / "coursekit" / "module.py"
    module.parent.mkdir()
    module.write_text(use, "utf-8")
    code = f"import runpy; {use}; runpy.run_path({str(module)!r})"
    done = on_windows(tmp_path / "less", code)
    assert done.returncode == 1 and "module.py" in done.stderr
