"""A clumsy class, graded once: what each got, why, and what they were told."""

from __future__ import annotations

import html
import re

import pytest

from coursekit.exercises import answers
from coursekit.grading.records import Attempt, ParsedFile, Submission, SubmittedFile
from coursekit.grading.reporting import feedback_pages
from coursekit.grading.results import GradedSubmission, ItemResult, Outcome
from coursekit.words import Words

from . import handed_in as hand
from .conftest import RIGHT, SEED

ITEMS = list(hand.chosen().items)
FORESEEN = "not right, a foreseen mistake"
LEFT = "not started"


def instead(usual: list[str], **others: str) -> list[str]:
    """What is usual of each item, but for these."""
    return [others.get(item, status) for item, status in zip(ITEMS, usual, strict=True)]


OTHER_WAY = {item.id: "answered in the other way" for item in hand.chosen().items.values() if item.twin_of}
"""Of the twins of what was tried with code: nobody loses anything by having left them."""

EXPECTED = {
    "ana21": RIGHT,
    "beto": instead([FORESEEN] * len(ITEMS), **OTHER_WAY, doubt=LEFT),
    "caro": [LEFT] * len(ITEMS),
    "dora": instead(["could not be read"] * len(ITEMS), **OTHER_WAY, doubt=LEFT),
    "ema": instead(
        RIGHT,
        bound_to="no answer found",
        enough_firms="answered in the other way",  # its cell is gone, and its twin is right
        doubt="no answer found",
    ),
    "fito": RIGHT,
    "gina": RIGHT,
    "hugo": RIGHT,
    "iris": instead(RIGHT, same_chain="stopped with an error"),
    "juan": instead(
        RIGHT,
        joint_part="ran out of time",
        enough_firms="ran out of time",
        fewer_larger="stopped with an error",
    ),
    "kira": instead(RIGHT, same_chain="ended its own program", enough_firms="ended its own program"),
    "luis": RIGHT,
    "mona-2": RIGHT,
    "nobody": RIGHT,
    "nora": instead(RIGHT, joint_part="not right"),
    "olga": RIGHT,
    "pia": instead(RIGHT, fewer_larger="not right"),
    "quim": RIGHT,
    "sol": RIGHT,
}
UNREADABLE = {
    "broken": "cannot be read",
    "deep": "cannot be read",
    "empty": "is empty",
    "list": "is not a notebook",
    "rosa": "unit 2",
    "sara": "None of the answer cells",
}


@pytest.mark.parametrize("who", EXPECTED)
def test_each_item_gets_what_it_deserves(graded, who):
    rows = graded.of(who)
    assert [row["item"] for row in rows] == ITEMS
    assert [row["status"] for row in rows] == EXPECTED[who]
    for row in rows:
        points = {"right": row["of"], "waits for a person": ""}.get(row["status"], "0")
        assert row["points"] == points


@pytest.mark.parametrize("file", UNREADABLE)
def test_a_file_that_cannot_be_graded_is_a_row_with_a_reason(graded, file):
    (row,) = graded.of(file)
    assert (row["item"], row["points"], row["status"]) == ("", "", "file could not be graded")
    assert UNREADABLE[file] in row["note"]


def test_everyone_is_in_the_table_and_nobody_else(graded):
    handed_in = {path.name for path in graded.submissions.iterdir() if path.is_file()}
    assert {row["file"] for row in graded.rows()} == handed_in
    assert all("mona-1.ipynb" in row["note"] for row in graded.of("mona-2"))
    (earlier,) = graded.of("mona-1")
    assert (earlier["student"], earlier["points"], earlier["status"]) == ("mona", "", "an earlier try")
    assert "mona-2.ipynb" in earlier["note"]
    assert all("example numbers" in row["note"] for row in graded.of("nobody"))


def test_nothing_missing_is_silently_zero(graded):
    assert all("Needs a look" in row["note"] for row in graded.rows() if row["status"] == "no answer found")
    assert all("lost its label" in row["note"] for row in graded.of("gina"))
    assert all("not run" in row["note"] for row in graded.of("olga"))


def test_errors_name_themselves(graded):
    assert graded.of("iris")[0]["note"].startswith("SyntaxError: invalid syntax (line 2)")
    assert "Foreseen: sign." in graded.of("beto")[0]["note"]


TOTALS = {
    **dict.fromkeys(["ana21", "fito", "gina", "hugo", "luis", "mona", "olga", "quim", "sol"], ""),
    **dict.fromkeys(["beto", "caro", "dora"], "0"),
    **{"ema": "7", "iris": "", "juan": "", "kira": "", "nora": "", "pia": ""},
}
"""What a platform is told: nothing of those whose essay has not been read."""


def test_canvas_takes_the_totals_that_are_final(graded):
    table = graded.rows("canvas.csv")
    heads = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Exercises 1"]
    assert list(table[0]) == heads and list(table[0].values()) == [
        "    Points Possible",
        "",
        "",
        "",
        "",
        "10",
    ]
    assert {row["SIS Login ID"]: row["Exercises 1"] for row in table[1:]} == TOTALS


def test_moodle_takes_the_totals_that_are_final(graded):
    table = graded.rows("moodle.csv")
    assert table == []  # Moodle named nobody here, and a row without its number ends an upload
    final = graded.rows("moodle-gradebook.csv")
    assert {row["Username"]: row["Exercises 1"] for row in final} == {
        who: p for who, p in TOTALS.items() if p
    }


def test_progress_and_summary_count_every_file(graded):
    total = len(EXPECTED)
    assert graded.progress[0] == (0, total) and graded.progress[-1] == (total, total)
    assert graded.progress == sorted(graded.progress)
    assert graded.summary.students == total
    assert graded.summary.files == len({row["file"] for row in graded.rows()})
    assert graded.summary.unreadable == len(UNREADABLE) + 3 and graded.summary.superseded == 1
    assert graded.summary.needs_review == 5  # two of mona’s came together; one was slow
    assert graded.summary.pending == sum(r[-1] == RIGHT[-1] for r in EXPECTED.values())


# Feedback.


def words_of(page: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).split())


def test_a_foreseen_mistake_is_explained_in_the_student_s_language(graded):
    shown = words_of(graded.page("beto"))
    for name, mistake in [
        ("same_chain", "sign"),
        ("enough_firms", "rounded_down"),
        ("fewer_larger", "average_only"),
    ]:
        say = next(
            wrong["say"]["es"] for wrong in hand.chosen().items[name].foreseen if wrong["id"] == mistake
        )
        assert " ".join(say.split()) in shown
    assert "0 de 10 puntos" in shown and "previsto" not in shown


def test_slips_are_explained_as_in_the_notebook(graded):
    shown = words_of(graded.page("dora"))
    say = Words("exercises", "en")
    assert say("slip-comma", given="0,035") in shown
    assert say("slip-bare-letter", name="bound", letter="b") in shown
    assert say("slip-percent", name="joint_percent", given="") in shown
    assert say("slip-prints", name="firms_needed") in shown
    assert say("slip-none", name="change") in shown


def test_a_page_shows_what_was_asked_and_answered(graded):
    shown, identifier = words_of(graded.page("nora")), "nora"
    drawn = hand.drawn("joint_part", identifier)["inputs"]
    assert f"ln({drawn['firms']})" in shown
    assert " ".join(hand.right(identifier)["fewer_larger"].split()) in shown
    assert "7 of 10 points" in shown and "your essay has not been read yet" in shown


def test_a_page_says_that_something_else_came_out_and_not_for_which_input(graded):
    say = Words("grading", "en")
    assert say("told-wrong-number") in words_of(graded.page("nora"))
    assert say("told-wrong-table") in words_of(graded.page("pia"))
    pages = [words_of(page.read_text("utf-8")) for page in (graded.out / "feedback").iterdir()]
    for case in hand.WRITTEN.items["enough_firms"].draw_cases(SEED):
        assert not [shown for shown in pages if answers.call("firms_needed", case) in shown]


def test_a_page_is_whole_html_in_its_language(graded):
    for who, language in (("beto", "es"), ("juan", "es"), ("ana21", "en")):
        page, status = graded.page(who), EXPECTED[who]
        assert page.startswith("<!DOCTYPE html>") and f'<html lang="{language}">' in page
        shown = len(ITEMS) - status.count("answered in the other way")  # of that, nothing is to be said
        assert page.count("<section ") == page.count("</section>") == shown
    assert len(list((graded.out / "feedback").iterdir())) == len(EXPECTED) + len(UNREADABLE) + 3


def test_feedback_never_holds_the_expected_value(graded):
    """Of those who did not find it themselves, on the public inputs or the hidden ones."""
    looked = 0
    for who in ("beto", "caro", "dora", "juan", "nora"):
        page = graded.page(who)
        for name in ("same_chain", "joint_part", "fewer_larger"):
            if next(row for row in graded.of(who) if row["item"] == name)["status"] == "right":
                continue
            item, drawn = hand.WRITTEN.items[name], hand.drawn(name, who)
            asked = hand.chosen().items[name].statement(hand.chosen().items[name].variant(who), "en")
            for table in [item.draw_table(), item.draw_table(SEED)] if item.given else [{}]:
                digits = f"{item.right(drawn, [], table)[0]:.4g}"
                looked += 1
                assert digits in asked or not re.search(rf"(?<![\d.]){re.escape(digits)}", page), (who, name)
    assert looked > 12


def test_what_a_student_writes_is_text_on_the_page():
    item = hand.chosen().items["doubt"]
    evil = "<script>alert(1)</script> \x1b[2J &"
    parsed = ParsedFile(SubmittedFile("x.ipynb", 0.0, bytes), Submission("x.ipynb"))
    result = ItemResult(item, Outcome.ESSAY, None, evil, evil)
    page = feedback_pages.feedback(GradedSubmission(Attempt(parsed, "<b>"), (result,)), hand.chosen())
    assert "<script>" not in page and "\x1b" not in page and "<b>" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert feedback_pages.page_names(["<b>", "<b>", "../../x"]) == [
        "_b_.html",
        "_b_-2.html",
        "_.._x.html",
    ]
