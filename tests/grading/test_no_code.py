"""A set that was handed out without programming is graded as that set, because the instructor says so."""

from __future__ import annotations

import json

import pytest

from coursekit.exercises import answers, student_notebook
from coursekit.grading.grade import grade
from coursekit.grading.records import GradingOptions

from . import handed_in as hand
from . import quick
from .conftest import rows

CODE = [name for name, item in hand.WRITTEN.items.items() if item.kind not in answers.NO_CODE]
REST = [name for name in hand.WRITTEN.items if name not in CODE]
POINTS = 10


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
    assert summary.needs_review == 0
    assert found(out, "ana") == dict.fromkeys(REST, "right") | {"doubt": "waits for a person"}
    assert found(out, "beto")["bound_to"] != "right"
    assert rows(out, "canvas.csv")[0]["Exercises 1"] == f"{POINTS:g}"
    assert json.loads((out / "run.json").read_text())["no_code"] is True
    page = (out / "feedback" / "ana.html").read_text("utf-8")
    assert all(f"{hand.WRITTEN.items[name].answer}(" not in page for name in CODE)


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


def test_without_being_told_it_is_worth_as_much(graded, tmp_path):
    """Either way counts, so nobody has to say how a set was handed out."""
    summary = graded(
        {"eli": without_code("eli"), "fito": hand.made("fito", hand.right("fito"))}, no_code=False
    )
    out = tmp_path / "out"
    assert summary.needs_review == 0
    assert {found(out, "eli")[name] for name in CODE} == {"answered in the other way"}
    assert total(out, "eli") == total(out, "fito") == {"points": 8, "of": 10}


def total(out, who: str) -> dict[str, float]:
    mine = [row for row in rows(out) if row["student"] == who]
    return {name: sum(float(row[name] or 0) for row in mine) for name in ("points", "of")}


def test_of_two_ways_the_better_counts(graded, tmp_path):
    twin = {item.twin_of: name for name, item in hand.WRITTEN.items.items() if item.twin_of}
    name = CODE[0]
    answers_ = {"by hand": {name: "nothing = 1"}, "with code": {twin[name]: "firms_enough = 1"}, "both": {}}
    answers_ |= {"none": {name: "nothing = 1", twin[name]: "firms_enough = 1"}}
    books = {
        who.replace(" ", ""): hand.made(who.replace(" ", ""), hand.right(who.replace(" ", "")) | given)
        for who, given in answers_.items()
    }
    graded(books, no_code=False)
    out = tmp_path / "out"
    assert [total(out, who)["points"] for who in ("byhand", "withcode", "both", "none")] == [8, 8, 8, 6]
    assert {total(out, who)["of"] for who in books} == {10}
    page = (out / "feedback" / "byhand.html").read_text("utf-8")
    assert "The other way to these points came out better" in page


def test_a_notebook_from_before_there_were_two_ways_is_graded_as_it_was(graded, tmp_path):
    """It has no cell for the twins and none for the warm-up; nothing of that is anybody's fault."""
    old = [name for name, item in hand.WRITTEN.items.items() if item.twin_of] + ["warm_up_1"]
    right = {name: code for name, code in hand.right("gina").items() if name not in old}
    left_out = [f"{part}{name}" for name in old for part in ("about-", "ask-", "", "check-")]
    books = {"gina": hand.made("gina", right), "hugo": hand.made("hugo", {"bound_to": right["bound_to"]})}
    summary = graded({who: hand.without(book, *left_out) for who, book in books.items()}, no_code=False)
    out = tmp_path / "out"
    assert total(out, "gina") == {"points": 8, "of": 10} and summary.needs_review == 0
    assert {found(out, "hugo")[name] for name in CODE} == {"not started"}
    assert {found(out, "gina")[name] for name in old[:-1]} == {"answered in the other way"}


@pytest.mark.parametrize(("given", "points"), [(1, 1), (2, 0.5), (3, 0), (4, 0)])
def test_a_letter_is_worth_less_after_others(graded, tmp_path, given, points):
    right = hand.right("iris")["bound_to"].split('"')[1]
    others = [letter for letter in "abcd" if letter != right][: given - 1]
    answer = hand.right("iris") | {"bound_to": f'bound = "{" ".join([*others, right])}"'}
    graded({"iris": hand.made("iris", answer)}, no_code=False)
    (row,) = (row for row in rows(tmp_path / "out") if row["item"] == "bound_to")
    assert (row["status"], float(row["points"])) == ("right", points)
    if given > 1:
        page = (tmp_path / "out" / "feedback" / "iris.html").read_text("utf-8")
        assert "After the letters you tried before, it is worth" in page
