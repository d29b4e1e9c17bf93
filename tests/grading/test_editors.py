"""A notebook as each tool leaves it gets the marks of the one that no tool touched.

``editors/`` holds one exercise of one student: three answers right, two wrong in ways that are foreseen.
jupytext 1.19.6, marimo 0.25.2, papermill 2.7.0, nbdime 4.0.4 and nbformat 5.11.1 were at work; what
VS Code, JupyterLab and Colab do to ids and metadata is as they document it or as their source has it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from coursekit.grading.grade import grade
from coursekit.grading.records import GradingOptions

from . import handed_in as hand
from . import quick
from .conftest import rows

FOLDER = Path(__file__).parent / "editors"
FILES = sorted(FOLDER.glob("*.ipynb"))


@pytest.fixture(autouse=True)
def fast(monkeypatch):
    quick.use(monkeypatch)


def marks(path: Path, out: Path) -> dict[str, tuple[str, str]]:
    """Points and status of each item."""
    grade(path, hand.UNIT, out, hand.SOURCES, GradingOptions(seed=7))
    table = rows(out)
    assert {row["student"] for row in table} == {"ana21"}
    return {row["item"]: (row["points"], row["status"]) for row in table if row["item"]}


@pytest.fixture(scope="module")
def untouched(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        quick.use(patch)
        return marks(FOLDER / "untouched.ipynb", tmp_path_factory.mktemp("untouched"))


def test_the_one_that_no_tool_touched_has_these_marks(untouched):
    got = {item: status for item, (_, status) in untouched.items()}
    assert [item for item, status in got.items() if status == "right"] == [
        "same_chain",
        "joint_part",
        "fewer_larger",
    ]
    assert set(got) == {"same_chain", "bound_to", "joint_part", "enough_firms", "fewer_larger", "doubt"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_a_tool_left_gets_the_same_marks(path, untouched, tmp_path):
    got = marks(path, tmp_path / "grades")
    assert {item: got[item] for item in untouched} == untouched
    # what lost its version is held against the set of today, which has other ways to the same points
    others = {item: mark for item, mark in got.items() if item not in untouched}
    assert all(hand.chosen().items[item].twin_of in untouched for item in others)
    assert set(others.values()) <= {("0", "answered in the other way")}
