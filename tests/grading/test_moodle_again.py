"""What Moodle makes of a worksheet that comes back: comments, dates, and pages for the right people."""

from __future__ import annotations

import datetime

import pytest

from . import importers, quick
from .conftest import rows
from .test_intake import book, zipped
from .test_platforms import DONE, HEADS, PEOPLE, graded, moodle_class, worksheet
from .test_situations import edited

TYPED = "Orally, with a<b & more.   See you.   "
"""A comment of two paragraphs, as the worksheet has it."""


@pytest.fixture(autouse=True)
def fast(monkeypatch):
    quick.use(monkeypatch)


def uploaded(out, **more) -> importers.Assignment:
    moodle = importers.Assignment(dict.fromkeys(map(str, PEOPLE)), **more)
    moodle.upload_worksheet((out / "moodle.csv").read_bytes())
    return moodle


def test_comments_are_lines_in_moodle_and_those_of_before_go(tmp_path):
    path, sheet = tmp_path / "class.zip", tmp_path / "grading.csv"
    moodle_class(path)
    worksheet(sheet, comments={101: TYPED, 104: "<p>Ask <b>me</b></p>", 105: TYPED})
    graded(path, tmp_path / "out", worksheet=sheet, comments=True)
    moodle = uploaded(tmp_path / "out")
    first, second, *ours = moodle.shown("101")
    assert (first, second) == ("Orally, with a<b & more.", "See you.")
    assert [line.split(" · ")[0] for line in ours] == list("12345678")[: len(ours)] and len(ours) > 5
    assert moodle.shown("104") == ["Ask me"] and moodle.shown("105") == [first, second]
    worksheet(sheet, comments={number: moodle.told(str(number)) for number in PEOPLE})
    ana = {"Ana Paz_101_assignsubmission_file_/set.ipynb": book("ana21", **{**DONE, "bound_to": "bound = 7"})}
    graded(moodle_class(path, **ana), tmp_path / "again", worksheet=sheet, comments=True)
    again = uploaded(tmp_path / "again")
    assert len(again.shown("101")) == len(moodle.shown("101")) and again.shown("101") != moodle.shown("101")
    assert again.shown("101")[:2] == [first, second] and again.shown("102") == moodle.shown("102")


@pytest.mark.parametrize("somebody", ["", "written here"])
def test_comments_moodle_gave_without_their_tags_do_not_go_back(tmp_path, somebody):
    sheet = worksheet(tmp_path / "grading.csv", comments={101: TYPED, 104: TYPED, 105: somebody})
    graded(moodle_class(tmp_path / "class.zip"), tmp_path / "out", worksheet=sheet)
    known = {"101": "<p>Orally</p>", "104": "<b>bold</b>"}
    moodle = uploaded(tmp_path / "out", comments=dict(known))
    assert moodle.grades["101"] == 8 and moodle.grades["104"] is None
    if somebody:
        assert moodle.comments["105"] == somebody and moodle.shown("104")[0] == "Orally, with a<b & more."
    else:
        assert moodle.comments == known


def test_a_mark_from_before_is_taken_in_spanish_and_who_is_late_is_seen(tmp_path):
    sheet = worksheet(
        tmp_path / "g.csv", "es", "10,00", status={102: "Enviado para calificar - 10 minutos después -  - "}
    )
    last = HEADS["es"].split(",")[8]
    when = {101: "domingo, 29 de noviembre de 2026, 17:46", 102: "martes, 1 de septiembre de 2026, 9:05"}
    change = {f"Participante{number}": {last: moment} for number, moment in when.items()}
    edited(sheet, lambda row: row | change.get(row["Identificador"], {}))
    summary = graded(moodle_class(tmp_path / "class.zip"), tmp_path / "out", worksheet=sheet)
    marked = {
        "101": datetime.datetime(2026, 11, 29, 17, 46, 30),
        "102": datetime.datetime(2026, 9, 2),  # in Moodle, after the worksheet was downloaded
    }
    moodle = uploaded(tmp_path / "out", language="es", marked=marked)
    assert (moodle.grades["101"], moodle.grades["102"], moodle.grades["103"]) == (8, None, 8)
    assert summary.late == 1
    assert [row[last] for row in rows(tmp_path / "out", "moodle.csv")][2] == "-"


def test_nobody_is_told_of_another_file_while_the_notebook_is_in_doubt(tmp_path):
    files = {
        "Dora Rey_104_assignsubmission_onlinetext/onlinetext.html": b"<p>Hello</p>",
        "Dora Rey_104_assignsubmission_file/set.ipynb": book("", **DONE),
        "Ema Sol_105_assignsubmission_file/set.pdf": b"%PDF",
    }
    path = zipped(tmp_path / "class.zip", files)
    graded(path, tmp_path / "out", worksheet=worksheet(tmp_path / "grading.csv"))
    moodle = importers.Assignment(dict.fromkeys(map(str, PEOPLE)))
    pages = moodle.upload_feedback((tmp_path / "out" / "moodle-feedback.zip").read_bytes())
    assert {*pages} == {"105"}


@pytest.mark.parametrize("language", ["en", "es"])
def test_in_the_gradebook_nobody_is_who_the_notebook_says_where_the_worksheet_knows(tmp_path, language):
    """A site that shows usernames and no e-mail addresses; Beto wrote the name of somebody absent."""
    sheet = worksheet(tmp_path / "grading.csv", language, "10.00")
    email, username = HEADS[language].split(",")[2], {"en": "Username", "es": "Nombre de usuario"}[language]
    names = {"ana@uni.mx": "ana21", "beto@uni.mx": "beto", "caro@uni.mx": "caro", "dora@uni.mx": "dora"}
    edited(sheet, lambda row: {username: names.get(row[email], "x")} | row | {email: ""})
    sheet.write_text(sheet.read_text("utf-8-sig").replace(email, "Department"), "utf-8-sig")
    beto = {"Beto Ruiz_102_assignsubmission_file_/set.ipynb": book("dora", **DONE)}
    path = moodle_class(tmp_path / "class.zip", **beto)
    graded(path, tmp_path / "out", worksheet=sheet, language=language)
    grades = dict.fromkeys(names.values(), 0.0)
    importers.import_gradebook(grades, (tmp_path / "out" / "moodle-gradebook.csv").read_bytes())
    assert grades == {"ana21": 8, "beto": 8, "caro": 8, "dora": 0}
