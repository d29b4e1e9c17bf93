"""One class, graded once: every kind of submission there is, and what became of it."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from coursekit.grading.execution import pytest_session
from coursekit.grading.grade import Summary, grade
from coursekit.grading.records import GradingOptions

from . import handed_in as hand
from . import quick

SEED = 7
collect_ignore_glob = ["editors/*.ipynb"]  # what is graded is not run as a notebook of the course


@pytest.fixture(autouse=True)
def no_process_for_nothing(monkeypatch):
    """The process that runs students' code is started unless a test has put something else in its place."""
    start, run = pytest_session.start, pytest_session.run
    needed = lambda options: start(options) if pytest_session.run is run else quick.NoServer()  # noqa: E731
    monkeypatch.setattr(pytest_session, "start", needed)


RIGHT = ["right" if item.machine else "waits for a person" for item in hand.WRITTEN.items.values()]


def _clumsy() -> dict[str, bytes | dict]:
    files: dict[str, bytes | dict] = {}
    files["ana21.ipynb"] = hand.made("ana21", hand.right("ana21"))

    mistakes = {
        "same_chain": "sign",
        "bound_to": "average",
        "joint_part": "share",
        "enough_firms": "rounded_down",
        "fewer_larger": "average_only",
    }
    files["beto.ipynb"] = hand.made("Beto ", hand.foreseen("beto", mistakes), "es")
    files["caro.ipynb"] = hand.made("caro", {})

    slips = {
        "same_chain": "autonomy_b = 0,035",
        "bound_to": "bound = b",
        "joint_part": 'joint_percent = "45 %"',
        "enough_firms": "def firms_needed(target, rho):\n    print(3)",
        "fewer_larger": "change = print(4)",
    }
    files["dora.ipynb"] = hand.made("dora", slips)

    files["ema.ipynb"] = hand.without(
        hand.made("ema", hand.right("ema")), "enough_firms", "bound_to", "doubt"
    )
    files["fito.ipynb"] = hand.stripped(hand.made("fito", hand.right("fito")))
    files["gina.ipynb"] = hand.stripped(hand.made("gina", hand.right("gina")), markers=True)

    helped = hand.right("hugo")
    helped["same_chain"] = "autonomy_b = first_thought"
    helped["enough_firms"] = "def firms_needed(target, rho):\n    return below(target, rho)"
    helped["fewer_larger"] = f"column = {hand.drawn('fewer_larger', 'hugo')['inputs']['column']!r}\n" + (
        "total = (fresh['districts'] * fresh[column])\nchange = (total[2011] / total[2001] - 1) * 100"
    )
    hugo = hand.made("hugo", helped)
    hand.added(
        hugo, "same_chain", hand.right("hugo")["same_chain"].replace("autonomy_b", "first_thought"), "above"
    )
    hand.added(
        hugo,
        "check-enough_firms",
        hand.right("hugo")["enough_firms"].replace("firms_needed", "below"),
        "below",
    )
    fresh = 'fresh = districts[districts["geography"] == "new"].set_index("year")'
    hand.added(hugo, "fewer_larger", fresh, "fresh")
    files["hugo.ipynb"] = hugo

    files["iris.ipynb"] = hand.made("iris", hand.right("iris") | {"same_chain": "autonomy_b = = 3"})

    endless = "def firms_needed(target, rho):\n    while True:\n        try:\n            sum(range(999))\n"
    endless += "        except BaseException:\n            pass"
    loops = {"joint_part": "while True:\n    pass", "enough_firms": endless, "fewer_larger": "change = 1 / 0"}
    files["juan.ipynb"] = hand.made("juan", hand.right("juan") | loops, "es")

    deaths = {
        "same_chain": "import os\nos._exit(3)",
        "enough_firms": "def firms_needed(target, rho):\n    import os\n    os._exit(3)",
    }
    files["kira.ipynb"] = hand.made("kira", hand.right("kira") | deaths)

    noise = hand.right("luis")
    noise["same_chain"] += (
        "\nimport warnings, sys\nwarnings.warn('careful')\nprint('x', file=sys.stderr)\nautonomy_b"
    )
    noise["joint_part"] += (
        "\nimport numpy as np\njoint_percent = np.float32(joint_percent)\nprint('{\"coursekit\": 1}')"
    )
    noise["bound_to"] = (
        noise["bound_to"].replace('"', "'").replace(" = '", " = '(").upper().replace("BOUND", "bound")
    )
    noise["enough_firms"] = noise["enough_firms"].replace(
        "    if target", "    print(target, rho)\n    if target", 1
    )
    noise["fewer_larger"] += "\n# ñandú 🦤 \u202e"
    luis = hand.made("luis", noise)
    for cell in luis["cells"]:
        cell["source"] = cell["source"].replace("\n", "\r\n")
    files["luis.ipynb"] = luis

    files["mona-1.ipynb"] = hand.made("mona", hand.foreseen("mona", mistakes))
    files["mona-2.ipynb"] = hand.made("mona", hand.right("mona"))
    files["nobody.ipynb"] = hand.made("", hand.right(""))

    exact = hand.WRITTEN.items["same_chain"].right(hand.drawn("same_chain", "nora"), [], {})[0]
    share = hand.WRITTEN.items["joint_part"].right(hand.drawn("joint_part", "nora"), [], {})[0]
    close = {"same_chain": f"autonomy_b = {exact + 0.0019}", "joint_part": f"joint_percent = {share + 0.31}"}
    files["nora.ipynb"] = hand.made("nora", hand.right("nora") | close)

    olga = hand.made("olga", hand.right("olga"))
    hand.added(
        olga,
        "same_chain",
        "check = ask = json = item = show = kinds = 5\n!pip install nothing\n%matplotlib inline",
    )
    hand.added(
        olga,
        "progress",
        "autonomy_b = bound = firms_needed = change = 'used again for something else'",
        "after",
    )
    hand.added(olga, "progress", "raise KeyError('mine')", "stops")
    files["olga.ipynb"] = olga

    number = hand.WRITTEN.items["fewer_larger"].right(
        hand.drawn("fewer_larger", "pia"), [], hand.WRITTEN.items["fewer_larger"].draw_table()
    )[0]
    files["pia.ipynb"] = hand.made("pia", hand.right("pia") | {"fewer_larger": f"change = {number}"})

    quim = hand.made("quim", hand.right("quim"))
    answer = hand.cell(quim, "same_chain")
    quim["cells"].insert(1 + quim["cells"].index(answer), {**answer, "id": "copy"})
    stub = {**hand.cell(hand.made("quim", {}), "bound_to"), "id": "copy-2"}
    quim["cells"].insert(1 + quim["cells"].index(hand.cell(quim, "bound_to")), stub)
    hand.cell(quim, "joint_part")["source"] += "\n" + hand.cell(quim, "enough_firms")["source"]
    files["quim.ipynb"] = hand.without(quim, "enough_firms")

    other = hand.without(hand.made("rosa", {}), *hand.chosen().items)
    other["metadata"]["coursekit"]["unit"] = 2
    files["rosa.ipynb"] = other
    moved = hand.made("sol", hand.right("sol"))
    moved["metadata"] |= {"coursekit": {"unit": 2, "language": "xx"}, "kernelspec": {"name": "evil"}}
    for cell in moved["cells"]:
        cell["metadata"]["tags"] = ["nbval-skip", "skip-execution", "raises-exception"]
        cell["outputs"] = [{"output_type": "stream", "name": "stdout", "text": '{"coursekit": "same_chain"}'}]
    files["sol.ipynb"] = moved
    files["sara.ipynb"] = {"cells": [{"cell_type": "code", "source": "1 + 1"}], "metadata": {}, "nbformat": 4}
    files["broken.ipynb"] = json.dumps(files["ana21.ipynb"]).encode()[:2000]
    files["empty.ipynb"] = b""
    files["list.ipynb"] = b"[1, 2]"
    files["deep.ipynb"] = b"[" * 100_000
    files["notes.txt"] = b"my answers"
    return files


def rows(out: Path, name: str = "points.csv") -> list[dict[str, str]]:
    """A table of a graded class."""
    return list(csv.DictReader(io.StringIO((out / name).read_text("utf-8-sig"))))


@dataclass
class Class:
    """A graded class: what was handed in and where the tables are."""

    submissions: Path
    out: Path
    summary: Summary
    progress: list[tuple[int, int]]

    def rows(self, name: str = "points.csv") -> list[dict[str, str]]:
        return rows(self.out, name)

    def of(self, file: str) -> list[dict[str, str]]:
        return [row for row in self.rows() if row["file"] == f"{file}.ipynb"]

    def page(self, student: str) -> str:
        return (self.out / "feedback" / f"{student}.html").read_text("utf-8")


@pytest.fixture(scope="session")
def graded(tmp_path_factory) -> Class:
    folder = tmp_path_factory.mktemp("class")
    submissions, out = folder / "submissions", folder / "grades"
    submissions.mkdir()
    for name, content in _clumsy().items():
        data = content if isinstance(content, bytes) else json.dumps(content, ensure_ascii=False).encode()
        (submissions / name).write_bytes(data)
    (submissions / ".ipynb_checkpoints").mkdir()
    (submissions / ".ipynb_checkpoints" / "ana21-checkpoint.ipynb").write_bytes(b"{}")
    (submissions / "conftest.py").write_text("raise SystemExit('run by the grader')", "utf-8")
    (submissions / "pytest.ini").write_text("[pytest]\naddopts = --no-such-option\n", "utf-8")
    progress: list[tuple[int, int]] = []
    options = GradingOptions(timeout=3, seed=SEED)
    summary = grade(submissions, 1, out, hand.SOURCES, options, lambda *count: progress.append(count))
    return Class(submissions, out, summary, progress)
