"""Essays marked on the page, by keyboard alone: each key is kept, and the marks come into the sheet."""

from __future__ import annotations

import json

import pytest

from coursekit import cli
from coursekit.grading.grade import grade
from tests.grading import handed_in as hand
from tests.grading import quick
from tests.grading.conftest import rows

EVIL = "</script><script>document.title = 'out'</script> “ñ” =1+1"


@pytest.fixture
def marked(tmp_path, monkeypatch):
    """A class of three with essays, and the page for them."""
    quick.use(monkeypatch)
    (tmp_path / "in").mkdir()
    for who, essay in (("01234567", "first"), ("beto", EVIL), ("caro", "third")):
        book = hand.made(who, hand.right(who) | {"doubt": f"doubt = {essay!r}"})
        (tmp_path / "in" / f"{who}.ipynb").write_text(json.dumps(book), "utf-8")
    grade(tmp_path / "in", 1, tmp_path / "out", hand.SOURCES)
    assert cli.main(["essays", str(tmp_path / "out"), "--no-browser"]) == 0
    return tmp_path


@pytest.mark.browser
def test_a_class_is_marked_without_a_spreadsheet(chromium, marked, tmp_path):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs axe-playwright-python")
    context = chromium.new_context(bypass_csp=True, accept_downloads=True)
    page = context.new_page()
    page.goto((marked / "out" / "essays.html").as_uri())
    assert axe.Axe().run(page).violations_count == 0
    press = page.keyboard.press
    for key in "3333":
        press(key)
    assert "1 / 3" in page.locator("#progress").inner_text()
    press("n")
    assert page.locator("#essay").inner_text() == EVIL and page.title() != "out"
    press("2")
    page.reload()  # and nothing is lost
    assert "1 / 3" in page.locator("#progress").inner_text()
    assert page.locator("#essay").inner_text() == EVIL
    press("ArrowDown")
    for key in "133":
        press(key)
    press("ArrowRight")
    press("3")
    press("ArrowUp")
    press("Backspace")
    with page.expect_download() as saved:
        press("s")
    file = tmp_path / "essay-marks.csv"
    saved.value.save_as(file)
    context.close()
    sheet = marked / "out" / "essays.csv"
    sheet.write_text(sheet.read_text("utf-8-sig").replace("key\n", "key,mine\n", 1), "utf-8-sig")
    assert cli.main(["essays", str(marked / "out"), str(file)]) == 0
    grade(marked / "in", 1, marked / "out", hand.SOURCES)
    marks = {row["student"]: row["points"] for row in rows(marked / "out") if row["item"] == "doubt"}
    levels = [
        sorted(level["points"] for level in one["levels"]) for one in hand.chosen().items["doubt"].rubric
    ]
    beto = sum(level[at] for level, at in zip(levels, (1, 0, 2, 2), strict=True))
    assert marks == {"01234567": f"{sum(level[2] for level in levels):g}", "beto": f"{beto:g}", "caro": ""}
    assert sheet.read_text("utf-8-sig").splitlines()[0].endswith("key,mine")


def test_what_cannot_be_marked_is_a_sentence(marked, tmp_path, capsys):
    (tmp_path / "other.csv").write_text("key,other.mark\nx,1\n", "utf-8")
    for arguments in (
        ["nowhere"],
        [str(marked / "out"), "nowhere.csv"],
        [str(marked / "out"), str(tmp_path / "other.csv")],
    ):
        assert cli.main(["essays", *arguments]) == 2
        assert capsys.readouterr().err.count("\n") == 1
