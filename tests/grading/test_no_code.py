"""A set that was handed out without programming is graded as that set, because the instructor says so."""

from __future__ import annotations

import json

import pytest

from coursekit.cli import main
from coursekit.exercises import answers, student_notebook
from coursekit.grading.grade import grade
from coursekit.grading.records import GradingOptions

from . import handed_in as hand
from . import quick
from .conftest import rows

CODE = [name for name, item in hand.WRITTEN.items.items() if item.kind not in answers.NO_CODE]
REST = [name for name in hand.WRITTEN.items if name not in CODE]
POINTS = sum(hand.WRITTEN.items[name].points for name in REST)


def without_code(who: str, **given: str) -> dict:
    """The notebook without programming, filled in."""
    solved = {name: code for name, code in (hand.right(who) | given).items() if name in REST}
    return json.loads(json.dumps(student_notebook.build(hand.chosen(), "en", solved, who, no_code=True)))


@pytest.fixture
def graded(tmp_path, monkeypatch):
    """Grades these notebooks, by name, and gives what came of it."""
    quick.use(monkeypatch)

    def graded(books: dict[str, dict], no_code: bool = True, **how):
        (tmp_path / "in").mkdir(exist_ok=True)
        for name, book in books.items():
            (tmp_path / "in" / f"{name}.ipynb").write_text(json.dumps(book), "utf-8")
        return grade(
            tmp_path / "in", 1, tmp_path / "out", hand.SOURCES, GradingOptions(no_code=no_code, **how)
        )

    return graded


def found(out, who: str) -> dict[str, str]:
    return {row["item"]: row["status"] for row in rows(out) if row["student"] == who}


def test_it_is_graded_as_the_set_that_was_handed_out(graded, tmp_path):
    summary = graded({"ana": without_code("ana"), "beto": without_code("beto", bound_to="bound = 'none'")})
    out = tmp_path / "out"
    assert not summary.seems_no_code and summary.needs_review == 0
    assert found(out, "ana") == dict.fromkeys(REST, "right") | {"doubt": "waits for a person"}
    assert found(out, "beto")["bound_to"] != "right"
    assert rows(out, "canvas.csv")[0]["Exercises 1"] == f"{POINTS:g}"
    assert json.loads((out / "run.json").read_text())["no_code"] is True
    page = (out / "feedback" / "ana.html").read_text("utf-8")
    assert all(hand.WRITTEN.items[name].title["en"] not in page for name in CODE)


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "Graded as a set without programming"), ("es", "como serie sin programación")],
)
def test_the_class_report_says_so(graded, tmp_path, language, said):
    for no_code in (True, False):
        graded({"ana": without_code("ana")}, no_code, language=language)
        assert (said in (tmp_path / "out" / "class.html").read_text("utf-8")) == no_code


def test_whoever_solved_the_whole_set_fails_in_nothing_and_gains_nothing(graded, tmp_path):
    built_on = {
        "enough_firms": "double = lambda x: 2 * x\ndef firms_needed(target, rho):\n    return 'wrong'",
        "fewer_larger": "raise ValueError('mine')",
    }
    right = hand.right("caro")
    built_on["joint_part"] = f"{right['joint_part']}\njoint_percent = double(joint_percent) / 2"
    order = hand.made("caro", right | built_on)
    moved = hand.cell(order, "enough_firms")
    order["cells"].remove(moved)
    order["cells"].insert(order["cells"].index(hand.cell(order, "joint_part")), moved)
    summary = graded({"ana": hand.made("ana", right), "caro": order, "dora": hand.made("dora", {})})
    out = tmp_path / "out"
    assert found(out, "caro") == dict.fromkeys(REST, "right") | {"doubt": "waits for a person"}
    assert found(out, "dora") == dict.fromkeys(REST, "not started") and summary.needs_review == 0
    assert {row["of"] for row in rows(out) if row["item"] in CODE} == set()


def test_a_notebook_cannot_make_its_own_set_smaller(graded, tmp_path):
    cut = hand.without(hand.made("eli", hand.right("eli")), *CODE)
    hand.cell(cut, "progress")["source"] = "progress(no_code=True)"
    cut["metadata"]["coursekit"]["no_code"] = True
    summary = graded({"eli": cut, "fito": hand.made("fito", hand.right("fito"))}, no_code=False)
    assert {found(tmp_path / "out", "eli")[name] for name in CODE} == {"no answer found"}
    assert not summary.seems_no_code  # somebody has them, so the set was handed out with them


def test_who_forgets_the_option_is_told(tmp_path, monkeypatch, capsys):
    quick.use(monkeypatch)
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "ana.ipynb").write_text(json.dumps(without_code("ana")), "utf-8")
    command = ["grade", str(tmp_path / "in"), "--unit", "1", "--out", str(tmp_path / "out")]
    command += ["--source", str(hand.SOURCES)]
    for language, said in (("es", "califícala con --no-code"), ("en", "grade it with --no-code")):
        for more in ([], ["--no-code"]):
            assert main([*command, "--language", language, *more]) == 0
            assert (said in capsys.readouterr().out) == (not more)
