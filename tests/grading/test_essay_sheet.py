"""The sheet of essays as spreadsheets and people leave it: marks reach their text, nothing is lost."""

from __future__ import annotations

import csv
import io
import re

import pytest

from coursekit import cli
from coursekit.grading.grade import grade
from coursekit.grading.records import GradingOptions

from . import handed_in as hand
from . import quick
from .conftest import rows
from .test_intake import book, inner, zipped

TEXTS = {"ana21": "Confianza y organización, ¿qué más? Ñandú — fin", "01234567": "=1+1", "beto": "otro texto"}


@pytest.fixture
def out(tmp_path, monkeypatch):
    """A class of three, graded, with nothing marked yet."""
    quick.use(monkeypatch)
    (tmp_path / "in").mkdir()
    for who, essay in TEXTS.items():
        (tmp_path / "in" / f"{who}.ipynb").write_bytes(book(who, doubt=f"doubt = {essay!r}"))
    again(tmp_path / "out")
    return tmp_path / "out"


def again(out):
    return grade(out.parent / "in", 1, out, hand.SOURCES, GradingOptions(seed=7))


def table(out) -> list[list[str]]:
    return list(csv.reader(io.StringIO((out / "essays.csv").read_text("utf-8-sig"), newline="")))


def save(out, content, encoding="utf-8-sig", separator=","):
    text = io.StringIO()
    csv.writer(text, delimiter=separator, lineterminator="\r\n").writerows(content)
    (out / "essays.csv").write_bytes(text.getvalue().encode(encoding, "replace"))


def marks(out) -> dict[str, str]:
    return {row["student"]: row["points"] for row in rows(out) if row["item"] == "doubt"}


def filled(out) -> list[list[str]]:
    content = table(out)
    for place, row in enumerate(content[1:]):
        row[3:7] = [["0", "0.25", "0.5"][place]] * 4
    return content


RIGHT = {"01234567": "0", "ana21": "1", "beto": "2"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "mac_roman", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_marks_come_back_from_any_spreadsheet_and_it_stays_as_it_was(out, encoding, separator):
    content = [[*row[:1], f"mine {place}", *row[1:]] for place, row in enumerate(filled(out))]  # second
    content[0][1], content[1:] = "Grupo", content[:0:-1]  # and sorted the other way
    save(out, content, encoding, separator)
    summary = again(out)
    assert marks(out) == RIGHT and (summary.pending, summary.orphans) == (0, 0)
    after = list(
        csv.reader(
            io.StringIO((out / "essays.csv").read_bytes().decode(encoding), newline=""), delimiter=separator
        )
    )
    assert [row[1] for row in after] == ["Grupo", "mine 3", "mine 2", "mine 1"]
    assert after[0][:2] + after[0][-1:] == ["student", "Grupo", "key"] and len(after) == 4


def test_what_a_spreadsheet_makes_of_identifiers_does_not_matter(out):
    content = filled(out)
    content[1][0] = "1234567"
    save(out, content)
    again(out)
    assert marks(out) == RIGHT and table(out)[1][0] == "01234567"


def test_without_its_keys_a_sheet_is_read_by_name_and_text(out):
    save(out, [row[:7] for row in filled(out)])
    again(out)
    assert marks(out) == RIGHT and table(out)[0][7] == "key" and all(row[7] for row in table(out))


def test_rows_that_belong_to_nobody_are_kept_and_listed(out):
    save(out, [*filled(out), ["zoe", "doubt", "hers", "0.5", "0.5", "0.5", "0.5", "id:zoe doubt 12345678"]])
    assert again(out).orphans == 1 and table(out)[-1][0] == "zoe"
    assert "hers" in (out / "class.html").read_text("utf-8")


def test_rows_that_contradict_each_other_are_no_mark(out):
    content = filled(out)
    save(out, [*content, [*content[2][:3], "0.5", "0.5", "0.5", "0.5", content[2][7]]])
    again(out)
    assert marks(out)["ana21"] == "" and "two rows" in next(
        row["note"] for row in rows(out) if row["student"] == "ana21" and row["item"] == "doubt"
    )


def test_namesakes_keep_their_marks_when_one_of_them_hands_in_again(tmp_path, monkeypatch):
    quick.use(monkeypatch)
    names = {101: "Ana Paz", 102: "Ana Paz"}
    essays = {101: "the first one", 102: "the other one"}
    out = tmp_path / "out"

    def graded():
        files = {
            f"{name}_{number}_assignsubmission_file_/set.ipynb": book("", doubt=f"doubt = {essays[number]!r}")
            for number, name in names.items()
        }
        grade(zipped(tmp_path / "class.zip", files), 1, out, hand.SOURCES, GradingOptions(seed=7))
        return {row["who"]: row["points"] for row in rows(out) if row["item"] == "doubt"}

    graded()
    content = table(out)
    for row in content[1:]:
        row[3:7] = ["0.5" if "first" in row[2] else "0"] * 4
    save(out, content)
    assert graded() == {"moodle:101": "2", "moodle:102": "0"}
    essays[101] = "a new one"
    assert graded() == {"moodle:101": "", "moodle:102": "0"}
    names[101], names[102] = "Zoe Paz", "Eva Paz"  # as somebody is called after all
    essays[101] = "the first one"
    assert graded() == {"moodle:101": "2", "moodle:102": "0"}


@pytest.mark.parametrize("name", ["ana  maria", "x;=HYPERLINK(1)", "=1+1", "x,'=1", " ana"])
def test_whatever_a_folder_is_called_its_essay_is_marked_and_no_cell_is_a_formula(
    tmp_path, monkeypatch, name
):
    quick.use(monkeypatch)
    (tmp_path / "in").mkdir()
    held = {f"submitted/{name}/ps1/set.ipynb": book("ana21", doubt="doubt = 'a text of my own'")}
    (tmp_path / "in" / "mine.zip").write_bytes(inner(held))
    again(tmp_path / "out")
    content = table(tmp_path / "out")
    assert not re.search(r"(^|[;,\n])[\s\"]*[=+@]", (tmp_path / "out" / "essays.csv").read_text("utf-8-sig"))
    content[1][3:7] = ["0.5"] * 4
    save(tmp_path / "out", content)
    again(tmp_path / "out")
    assert [*marks(tmp_path / "out").values()] == ["2"]


def test_a_workbook_beside_the_sheet_is_told_and_what_is_no_workbook_is_not(out, capsys):
    books = {"essays.fods", "essays.ods", "essays.xlsb", "essays (1).XLSX", "essays.numbers"}
    for name in {*books, "essays.txt", "essays.csv.bak", "others.xlsx"}:
        (out / name).write_bytes(b"")
    asked = ["grade", str(out.parent / "in"), "--unit", "1", "--out", str(out), "--source", str(hand.SOURCES)]
    assert cli.main([*asked, "--language", "en"]) == 0
    told = [line for line in capsys.readouterr().out.splitlines() if "is not read" in line]
    assert {name for name in books if sum(line.startswith(name) for line in told) == 1} == books
    assert len(told) == len(books)
