"""A set that was edited after it was handed out: each file is graded by the version it was made from."""

from __future__ import annotations

import json
import shutil

import pytest

from coursekit import cli
from coursekit.errors import CourseError
from coursekit.exercises import public_set, release, sources, student_notebook
from coursekit.grading.grade import grade
from coursekit.grading.records import GradingOptions

from . import handed_in as hand
from . import quick
from .conftest import rows
from .test_intake import book


@pytest.fixture
def edited(tmp_path, monkeypatch):
    """The sources of unit 1 with other numbers, and the version before them kept; and what is released."""
    quick.use(monkeypatch)
    folder = tmp_path / "source"
    folder.mkdir()
    path = folder / hand.WRITTEN.path.name
    for name in (path.name, sources.WARM_UP):
        shutil.copy(hand.WRITTEN.path.with_name(name), folder / name)
    release.keep(sources.load(path))
    drawn = "rng.integers(4, 30)) * 10"
    path.write_text(path.read_text("utf-8").replace(drawn, drawn.replace("10", "11")), "utf-8")
    chosen = sources.load(path)
    assert chosen.fingerprint != hand.WRITTEN.fingerprint
    return chosen


def released_as(chosen, monkeypatch):
    """As if it had been released."""
    made = release.unsealed_half(chosen)
    monkeypatch.setattr(public_set, "load", lambda unit: made)
    release.keep(chosen)
    return made


def new_book(chosen, made, who: str) -> bytes:
    answers = release.solved(chosen, who) | {"doubt": "doubt = ..."}
    return json.dumps(student_notebook.build(made, "en", answers, who)).encode()


def class_of(tmp_path, **files: bytes):
    folder = tmp_path / "in"
    folder.mkdir()
    for name, data in files.items():
        (folder / f"{name}.ipynb").write_bytes(data)
    return folder


def totals(out) -> dict[str, str]:
    return {row["student"]: row["total"] for row in rows(out) if row["item"]}


def test_nobody_loses_points_for_an_edit_after_hand_out(tmp_path, edited, monkeypatch, capsys):
    old = {who: book(who, doubt="doubt = ...") for who in ("ana21", "beto", "caro")}
    made = released_as(edited, monkeypatch)
    folder = class_of(tmp_path, **old, dora=new_book(edited, made, "dora"))
    command = ["grade", str(folder), "--unit", "1", "--source", str(edited.path.parent)]
    assert cli.main([*command, "--out", str(tmp_path / "out")]) == 0
    assert totals(tmp_path / "out") == dict.fromkeys(["ana21", "beto", "caro", "dora"], "8")
    assert "3 notebooks were made from an earlier version" in capsys.readouterr().out
    told = {row["student"] for row in rows(tmp_path / "out") if "earlier version" in row["note"]}
    assert told == {"ana21", "beto", "caro"}
    assert cli.main([*command, "--out", str(tmp_path / "out")]) == 0
    assert "4 of them were graded before" in capsys.readouterr().out


def test_an_edit_that_was_not_released_keeps_nobody_from_being_graded(tmp_path, edited):
    folder = class_of(tmp_path, ana=book("ana21", doubt="doubt = ..."))
    grade(folder, 1, tmp_path / "out", edited.path.parent, GradingOptions())
    assert totals(tmp_path / "out") == {"ana21": "8"}
    shutil.rmtree(edited.path.parent / "released")
    with pytest.raises(CourseError, match="release"):
        grade(folder, 1, tmp_path / "out", edited.path.parent, GradingOptions())


@pytest.mark.parametrize("stated", ["0123456789abcdef", None])
def test_a_version_that_nobody_knows_is_no_final_mark(tmp_path, edited, monkeypatch, stated):
    made = released_as(edited, monkeypatch)
    handed = json.loads(new_book(edited, made, "dora"))
    handed["metadata"]["coursekit"] = {"set": stated} if stated else {}
    folder = class_of(tmp_path, dora=json.dumps(handed).encode())
    grade(folder, 1, tmp_path / "out", edited.path.parent, GradingOptions())
    assert totals(tmp_path / "out") == {"dora": ""}
    assert all("version of the exercise that is not kept" in row["note"] for row in rows(tmp_path / "out"))


def test_a_solution_that_is_corrected_where_it_is_kept_counts_for_what_was_handed_out(
    tmp_path, edited, monkeypatch
):
    folder = class_of(tmp_path, ana=book("ana21", doubt="doubt = ...", joint_part="joint_percent = 1.0"))
    released_as(edited, monkeypatch)
    grade(folder, 1, tmp_path / "out", edited.path.parent, GradingOptions())
    assert totals(tmp_path / "out") == {"ana21": "7"}
    kept = sources.kept_folder(1, edited.path.parent) / hand.WRITTEN.fingerprint / hand.WRITTEN.path.name
    item = hand.WRITTEN.items["joint_part"]
    kept.write_text(
        kept.read_text("utf-8").replace(item.solution.splitlines()[-1], "joint_percent = 1.0"), "utf-8"
    )
    grade(folder, 1, tmp_path / "out", edited.path.parent, GradingOptions())
    assert totals(tmp_path / "out") == {"ana21": "8"}
