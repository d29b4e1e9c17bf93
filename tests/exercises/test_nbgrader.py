"""A set as an nbgrader assignment: nbgrader's own commands run on it and give our points."""

from __future__ import annotations

import copy
import csv
import os
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from coursekit.cli import main
from coursekit.errors import CourseError
from coursekit.exercises import nbgrader, public_set, release

from .solving import ROOT, WRITTEN, answer_codes

NAME = "01_industrial_districts"
SET = WRITTEN[1]
WHO = ("right", "wrong", "empty", "typed")


def tool(folder, *words: str) -> None:
    """Run a command of nbgrader, which looks for others of its environment on the path."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    done = subprocess.run(
        [sys.executable, "-m", "nbgrader", *words],
        cwd=folder,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr[-2000:]


def handed_in(blank, who: str):
    """The released notebook of somebody who solved it, got every item wrong, did nothing, or typed off.

    The last one answers the function by a list of what the check in the notebook calls.
    """
    book, identifier = copy.deepcopy(blank), f"{who}-1"
    right = release.solved(SET, identifier)
    for cell in book.cells:
        if cell.id == "student":
            cell.source = f'student("{identifier}")'
        item = SET.items.get(cell.id)
        if item is None or not item.machine or who == "empty" or (who == "typed" and item.kind != "function"):
            continue
        drawn = item.variants[public_set.load(1).items[item.id].variant(identifier)]
        code = right[item.id]
        if who == "wrong":
            inputs = [f"{name} = {value!r}" for name, value in drawn["inputs"].items()]
            name = next(name for name in answer_codes(item, drawn) if name != "right")
            code = "\n".join([*inputs, answer_codes(item, drawn)[name]])
        if who == "typed":
            cases = item.public_inputs()[0]
            known = {
                str(case): result[0]
                for case, result in zip(cases, item.right_by_case(drawn, cases), strict=True)
            }
            code = f"def {item.answer}(*given):\n    return {known!r}.get(str(list(given)))"
        cell.source = f"{cell.source.splitlines()[0]}\n{code}"
    if who == "right":
        _edited(book)
    return book


def _edited(book) -> None:
    """The essay's cell is copied to the end; the function warns, and is split, both halves with its id."""
    essay = next(cell for cell in book.cells if cell.id == "doubt")
    book.cells.append(nbformat.from_dict({**essay, "id": "copied"}))
    place, cell = next((n, cell) for n, cell in enumerate(book.cells) if cell.id == "enough_firms")
    upper, lower = cell.source.split("\n    ", 1)
    book.cells.insert(place, nbformat.from_dict({**cell, "id": "upper", "source": upper}))
    cell.source = f"    import warnings; warnings.warn('soon')\n    {lower}"


@pytest.fixture(scope="module")
def classroom(tmp_path_factory):
    """An nbgrader course in which three students handed in and were graded."""
    folder = tmp_path_factory.mktemp("nbgrader")
    nbgrader.write(ROOT, 1, folder, "en", seed=7)
    tool(folder, "generate_assignment", NAME)
    blank = nbformat.read(folder / "release" / NAME / f"{NAME}.ipynb", 4)
    for who in WHO:
        place = folder / "submitted" / who / NAME
        place.mkdir(parents=True)
        nbformat.write(handed_in(blank, who), place / f"{NAME}.ipynb")
    tool(folder, "autograde", NAME)
    tool(folder, "generate_feedback", NAME)
    tool(folder, "export")
    return folder


def test_nbgrader_gives_the_points_we_give(classroom, tmp_path):
    with open(classroom / "grades.csv", newline="") as file:
        theirs = {row["student_id"]: float(row["score"]) for row in csv.DictReader(file)}
    machine = sum(item.points for item in public_set.load(1).asked if item.kind != "essay")
    assert theirs == {"right": machine, "wrong": 0, "empty": 0, "typed": 0}
    for who in WHO:
        made = classroom / "submitted" / who / NAME / f"{NAME}.ipynb"
        (tmp_path / f"{who}.ipynb").write_bytes(made.read_bytes())
    out = tmp_path / "out"
    assert main(["grade", str(tmp_path), "--unit", "1", "--out", str(out)]) == 0
    with open(out / "points.csv", newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    ours = dict.fromkeys(WHO, 0.0)
    for row in rows:
        ours[row["student"][:-2]] += float(row["points"])
    assert ours == theirs


def test_what_is_typed_off_the_check_passes_the_check_but_not_the_hidden_test(classroom):
    book = nbformat.read(classroom / "autograded" / "typed" / NAME / f"{NAME}.ipynb", 4)
    (outputs,) = (cell.outputs for cell in book.cells if cell.id == "check-enough_firms")
    assert "right" in outputs[0].text and outputs[-1].output_type == "error"


def test_what_students_get_runs_and_holds_no_solution(classroom):
    blank = nbformat.read(classroom / "release" / NAME / f"{NAME}.ipynb", 4)
    text = "\n".join(cell.source for cell in blank.cells)
    assert "BEGIN" not in text and "hidden_test" not in text
    for item in SET.items.values():
        for line in item.solution.splitlines():
            if line.strip() and line not in item.stub and "import" not in line:
                assert line.strip() not in text
    empty = nbformat.read(classroom / "autograded" / "empty" / NAME / f"{NAME}.ipynb", 4)
    failed = {c.id for c in empty.cells for out in c.get("outputs", []) if out.output_type == "error"}
    assert failed == {f"check-{item.id}" for item in SET.items.values() if item.machine and not item.twin_of}


def test_feedback_gives_no_answer_away(classroom):
    for who in ("wrong", "empty"):
        (page,) = (classroom / "feedback" / who).rglob("*.html")
        text = page.read_text("utf-8")
        for item in SET.items.values():
            variant = public_set.load(1).items[item.id].variant(f"{who}-1")
            if item.kind in ("number", "table"):
                right = item.right(item.variants[variant], [], item.draw_table(7) if item.given else {})
                shown = str(round(right[0], 6))
                assert len(shown) < 7 or shown not in text  # a short one stands in the page by chance
        assert SET.items["enough_firms"].solution.splitlines()[-1].strip() not in text


def test_hidden_inputs_are_others_for_another_seed():
    first, same, other = (
        nbgrader.assignment(SET, public_set.load(1), "en", seed).cells for seed in (1, 1, 2)
    )
    tests = [[c.source for c in cells if c.id == "check-enough_firms"] for cells in (first, same, other)]
    assert tests[0] == tests[1] != tests[2]


def test_a_folder_inside_the_course_or_none_is_refused(capsys):
    with pytest.raises(CourseError, match="somewhere"):
        nbgrader.write(ROOT, 1, ROOT / "somewhere", "en", 1)
    assert main(["release", "--nbgrader", "--unit", "1"]) == 2
    assert "--to" in capsys.readouterr().err


def test_settings_that_are_there_are_kept(tmp_path):
    (tmp_path / "nbgrader_config.py").write_text("c = get_config()\n")
    (made,) = nbgrader.write(ROOT, 1, tmp_path, "es", 1)
    assert made.name == "01_distritos_industriales.ipynb"
    assert (tmp_path / "nbgrader_config.py").read_text() == "c = get_config()\n"
