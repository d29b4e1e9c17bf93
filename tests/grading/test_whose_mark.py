"""Whose a mark is where names, teams, columns and files are not as one would wish: nobody's is guessed."""

from __future__ import annotations

import csv
import io
import json
import os

import pytest

from coursekit import cli
from coursekit.classroom import work_files
from coursekit.errors import CourseError
from coursekit.grading.grade import grade
from coursekit.grading.records import GradingOptions

from . import handed_in as hand
from . import quick
from .conftest import rows
from .test_intake import book, inner, zipped
from .test_platforms import DONE, PEOPLE, graded, moodle_class, worksheet
from .test_situations import work

WORSE = DONE | {"bound_to": "bound = 7"}
TEAMS = {
    "en": "Identifier,Full name,Email address,Status,Group,Grade,Maximum grade,Grade can be changed,"
    "Last modified (submission),Last modified (grade)",
    "fr": "Identifiant,Nom complet,Adresse de courriel,Statut,Groupe,Note,Note maximale,"
    "La note peut être modifiée,Dernière modification (remise),Dernière modification (note)",
    "pl": "Identyfikator,Nazwa,E-mail,Status,Grupa,Ocena,Ocena maks.,Zmiana,Zmiana (praca),Zmiana (ocena)",
}


@pytest.fixture(autouse=True)
def fast(monkeypatch):
    quick.use(monkeypatch)


def team_sheet(path, teams: dict[int, str], language: str = "en"):
    lines = [
        f"Participant {number},{PEOPLE[number]},{number}@uni.mx,Submitted,{team},,10.00,Yes,-,-"
        for number, team in teams.items()
    ]
    path.write_text("\n".join([TEAMS[language], *lines]), "utf-8-sig")
    return path


def marks(out, column: str = "Grade") -> list[str]:
    return [row[column] for row in rows(out, "moodle.csv")]


def totals(out) -> dict[str, str]:
    return {row["student"]: row["total"] for row in rows(out)}


# Moodle.


def test_teams_whose_names_are_much_alike_keep_their_marks_apart(tmp_path):
    teams = {101: "C", 102: "C++", 103: "Si", 104: "Sí", 105: "की"}
    names = {"C": "ana21", "Si": "caro", "कि": "ema"}
    files = {
        f"{name}_90{n}_assignsubmission_file/s.ipynb": book(names[name], **DONE)
        for n, name in enumerate(names)
    }
    sheet = team_sheet(tmp_path / "sheet.csv", teams)
    graded(zipped(tmp_path / "class.zip", files), tmp_path / "out", worksheet=sheet)
    assert marks(tmp_path / "out") == ["8.00", "", "8.00", "", ""]


def test_a_name_that_may_be_of_two_teams_is_nobody_s_mark(tmp_path):
    files = {"los andes_901_assignsubmission_file/s.ipynb": book("ana21", **DONE)}
    sheet = team_sheet(tmp_path / "sheet.csv", {101: "Los Andes", 102: "LosAndes", 103: "Sur"})
    summary = graded(zipped(tmp_path / "class.zip", files), tmp_path / "out", worksheet=sheet)
    assert marks(tmp_path / "out") == ["", "", ""] and summary.doubtful == 1


def test_a_file_named_after_team_and_member_is_the_member_s(tmp_path):
    """As older Moodles do, which put the one file of a team there for each member."""
    one = book("ana21", **DONE)
    files = {
        "Los Andes-Ana Paz_101_assignsubmission_file_/s.ipynb": one,
        "Los Andes-Beto Ruiz_102_assignsubmission_file_/s.ipynb": one,
        "Sur-Dora Rey_104_assignsubmission_file_/s.ipynb": book("dora", **WORSE),
        "Sur-Ema Sol_105_assignsubmission_file_/s.ipynb": book("dora", **DONE),
    }
    teams = {101: "Los_Andes", 102: "Los_Andes", 103: "", 104: "Sur", 105: "Sur"}
    sheet = team_sheet(tmp_path / "sheet.csv", teams)
    summary = graded(zipped(tmp_path / "class.zip", files), tmp_path / "out", worksheet=sheet)
    assert marks(tmp_path / "out") == ["8.00", "8.00", "", "", ""]
    assert {note.name for note in summary.doubts} == {"same-identifier"}  # of those who differ


@pytest.mark.parametrize(("language", "given"), [("fr", ["8.00", "8.00", "", "", ""]), ("pl", [""] * 5)])
def test_in_any_language_the_number_of_a_team_is_no_student_s(tmp_path, language, given):
    files = {"A_103_assignsubmission_file_/s.ipynb": book("ana21", **DONE)}
    teams = {101: "A", 102: "A", 103: "B", 104: "B", 105: "B"}
    sheet = team_sheet(tmp_path / "sheet.csv", teams, language)
    summary = graded(zipped(tmp_path / "class.zip", files), tmp_path / "out", worksheet=sheet)
    assert marks(tmp_path / "out", TEAMS[language].split(",")[5]) == given
    assert summary.doubtful == (0 if any(given) else 1)


def test_in_a_language_nobody_knows_here_names_are_still_compared(tmp_path):
    sheet = team_sheet(tmp_path / "sheet.csv", dict.fromkeys(PEOPLE, ""), "pl")
    files = {
        "Paz Ana_101_assignsubmission_file_/s.ipynb": book("ana21", **DONE),
        "Otra Persona_102_assignsubmission_file_/s.ipynb": book("beto", **DONE),
        "Participant_103_assignsubmission_file_/s.ipynb": book("caro", **DONE),
    }
    graded(zipped(tmp_path / "class.zip", files), tmp_path / "out", worksheet=sheet)
    assert totals(tmp_path / "out") == {"ana21": "8", "beto": "", "caro": "8"}


def own_column(rows_: list[list[str]], before: str) -> list[list[str]]:
    """With a column of an instructor's between the grades and the maximum."""
    place = rows_[0].index(before)
    return [
        [*row[:place], told, *row[place:]] for row, told in zip(rows_, ["Moje", "fine", *"    "], strict=True)
    ]


@pytest.mark.parametrize(("language", "refused"), [("fr", False), ("pl", True)])
def test_a_column_of_one_s_own_is_never_taken_for_the_grades(tmp_path, language, refused):
    sheet = team_sheet(tmp_path / "sheet.csv", dict.fromkeys(PEOPLE, ""), language)
    table = own_column(
        list(csv.reader(io.StringIO(sheet.read_text("utf-8-sig")))), TEAMS[language].split(",")[6]
    )
    text = io.StringIO()
    csv.writer(text).writerows(table)
    sheet.write_text(text.getvalue(), "utf-8-sig", newline="")
    if refused:
        with pytest.raises(CourseError, match="not a grading worksheet"):
            graded(moodle_class(tmp_path / "class.zip"), tmp_path / "out", worksheet=sheet)
        return
    graded(moodle_class(tmp_path / "class.zip"), tmp_path / "out", worksheet=sheet)
    assert marks(tmp_path / "out", "Note")[:2] == ["8.00", "7.00"]
    assert marks(tmp_path / "out", "Moje")[:2] == ["fine", " "]


@pytest.mark.parametrize(("told", "encoding"), [("Очень хорошо", "cp1251"), ("とても良いです", "shift_jis")])
def test_comments_in_letters_that_are_not_known_here_are_not_sent_back_spoiled(tmp_path, told, encoding):
    sheet = worksheet(tmp_path / "grading.csv", comments={101: told})
    whole = sheet.read_text("utf-8-sig")
    sheet.write_bytes(whole.encode(encoding))
    with pytest.raises(CourseError, match="as it comes"):
        graded(moodle_class(tmp_path / "class.zip"), tmp_path / "out", worksheet=sheet)
    sheet.write_bytes(whole.replace(told, "¡Así sí! «Ñandú»…").encode("cp1252"))
    graded(moodle_class(tmp_path / "class.zip"), tmp_path / "out", worksheet=sheet)
    assert marks(tmp_path / "out", "Feedback comments")[0] == "¡Así sí! «Ñandú»…"


@pytest.mark.parametrize("status", ["Reopened", "Reabierto", "Re-abierta", "Réouvert", "Wieder geöffnet"])
def test_a_try_that_was_opened_again_is_not_handed_in_yet(tmp_path, status):
    sheet = worksheet(tmp_path / "grading.csv", status={101: status})
    graded(moodle_class(tmp_path / "class.zip"), tmp_path / "out", worksheet=sheet)
    assert marks(tmp_path / "out") == ["", "7.00", "8.00", "", ""]


def test_without_addresses_too_what_is_locked_or_of_a_team_stays_out_of_the_gradebook(tmp_path):
    table = list(csv.reader(io.StringIO(worksheet(tmp_path / "g.csv", locked=[103]).read_text("utf-8-sig"))))
    text = io.StringIO()
    csv.writer(text).writerows(row[:2] + row[3:] for row in table)
    (tmp_path / "g.csv").write_text(text.getvalue(), "utf-8-sig")
    graded(moodle_class(tmp_path / "class.zip"), tmp_path / "out", worksheet=tmp_path / "g.csv")
    assert [row["Username"] for row in rows(tmp_path / "out", "moodle-gradebook.csv")] == ["ana21", "beto"]


def test_what_is_handed_in_under_a_hidden_name_is_somebody_s(tmp_path):
    """A notebook called by its ending only, and the token of one that stayed in the cloud."""
    hidden = {
        "Dora Rey_104_assignsubmission_file_/.set.ipynb.icloud": b"bplist00",
        "Ema Sol_105_assignsubmission_file_/.ipynb": book("ema", **DONE),
    }
    sheet = worksheet(tmp_path / "grading.csv")
    path = moodle_class(tmp_path / "class.zip", **hidden)
    summary = graded(path, tmp_path / "out", worksheet=sheet)
    assert (summary.absent, summary.unreadable, marks(tmp_path / "out")[4]) == (0, 1, "8.00")


@pytest.mark.parametrize(
    "name", ["set.ipynb.txt", "set.ipynb.json", "set.ipynb.download", ".set.ipynb.icloud"]
)
def test_a_damaged_notebook_is_one_whatever_stands_behind_its_name(tmp_path, name):
    whole = book("ana21", **DONE)
    place = "Ana Paz_101_assignsubmission_file_/"
    path = zipped(tmp_path / "class.zip", {f"{place}set.ipynb": whole, f"{place}{name}": whole[:3000]})
    summary = graded(path, tmp_path / "out")
    assert {note.name for note in summary.doubts} == {"unread-file"} and totals(tmp_path / "out")[
        "ana21"
    ] == ""


def test_an_archive_in_which_moodle_named_several_people_holds_a_class_whatever_it_is_called(tmp_path):
    data = {
        f"{who}_{n}_assignsubmission_file_/s.ipynb": book(who, **DONE)
        for n, who in enumerate(("ana", "beto"), 1)
    }
    (tmp_path / "soca_101_2026_set.zip").write_bytes(inner(data))
    (tmp_path / "socb_102_2027_set.zip").write_bytes(inner({"s.ipynb": book("caro", **DONE)}))
    grade([*tmp_path.glob("*.zip")], 1, tmp_path / "out", hand.SOURCES, GradingOptions(seed=7))
    assert {row["who"]: row["total"] for row in rows(tmp_path / "out")} == {
        "moodle:1": "8",
        "moodle:2": "8",
        "canvas:102": "8",
    }


# Canvas.

CANVAS = "Student,ID,SIS Login ID,Section,{column},Final Score\n    Points Possible,,,,{most},(read only)\n"
CANVAS += '"Paz, Ana",111,ana,A,,\n"Ruiz, Beto",112,beto,A,5,\n"Student, Test",199,x,A,,\n'
COLUMN = "Exercises 1 (55)"


def canvas(tmp_path, most: str = "10.00", column: str = COLUMN, change=lambda text: text):
    (tmp_path / "book.csv").write_text(change(CANVAS.format(most=most, column=column)), "utf-8-sig")
    files = {
        "pazana_111_9001_set.ipynb": book("ana21", **DONE),
        "ruiz_beto_LATE_112_9002_set-1.ipynb": book("beto", **WORSE),
    }
    path = zipped(tmp_path / "class.zip", files)
    graded(path, tmp_path / "out", gradebook=tmp_path / "book.csv")
    return {row["ID"]: row[COLUMN] for row in rows(tmp_path / "out", "canvas.csv") if row["ID"]}


def moved(text: str) -> str:
    """With the numbers first."""
    out = io.StringIO()
    csv.writer(out).writerows([row[1], row[0], *row[2:]] for row in csv.reader(io.StringIO(text)))
    return out.getvalue()


def renamed(text: str) -> str:
    return text.replace("    Points Possible", "Puntos posibles")


def test_a_name_with_an_underscore_is_canvas_s_too(tmp_path):
    assert canvas(tmp_path) == {"111": "8", "112": "7", "199": ""}
    assert {row["name"]: row["late"] for row in rows(tmp_path / "out")} == {"pazana": "", "ruiz_beto": "yes"}


@pytest.mark.parametrize("change", [moved, renamed, lambda text: moved(renamed(text))])
def test_the_row_of_points_is_found_wherever_it_is_and_whatever_it_is_called(tmp_path, change):
    with pytest.raises(CourseError, match="--scale"):
        canvas(tmp_path, "100", change=change)
    assert canvas(tmp_path, change=change)["111"] == "8"


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_gradebook_that_does_not_say_out_of_how_many_points_is_a_sentence(tmp_path, language, capsys):
    (tmp_path / "book.csv").write_text(CANVAS.format(most="(read only)", column=COLUMN), "utf-8")
    path = zipped(tmp_path / "class.zip", {"pazana_111_9001_set.ipynb": book("ana21")})
    command = ["grade", path, "--unit", 1, "--out", tmp_path / "out", "--source", hand.SOURCES, "--language"]
    assert cli.main([*map(str, [*command, language, "--gradebook", tmp_path / "book.csv"])]) == 2
    said = capsys.readouterr().err
    assert COLUMN in said and said.count("\n") == 1 and not (tmp_path / "out").exists()


def test_the_only_column_is_not_taken_if_it_is_another_unit_s(tmp_path):
    with pytest.raises(CourseError, match="Ejercicios 2"):
        canvas(tmp_path, column="Ejercicios 2 (57)")


# Notebooks and work files as programs leave them.


def test_a_notebook_is_read_in_the_letters_it_was_saved_in(tmp_path):
    """UTF-16, as a Windows shell writes what it is told to; and the form before version 4."""
    (tmp_path / "in").mkdir()
    for who, encoding in (("ana21", "utf-16"), ("beto", "utf-16-le"), ("caro", "utf-8-sig")):
        (tmp_path / "in" / f"{who}.ipynb").write_bytes(book(who, **DONE).decode().encode(encoding))
    old = json.loads(book("dora", **DONE))
    cells = [
        {"cell_type": "code", "input": cell["source"], "language": "python", "outputs": []}
        if cell["cell_type"] == "code"
        else {"cell_type": cell["cell_type"], "source": cell["source"]}
        for cell in old["cells"]
    ]
    made = {"nbformat": 3, "nbformat_minor": 0, "metadata": {}, "worksheets": [{"cells": cells}]}
    (tmp_path / "in" / "dora.ipynb").write_text(json.dumps(made), "utf-8")
    graded(tmp_path / "in", tmp_path / "out")
    assert totals(tmp_path / "out") == dict.fromkeys(["ana21", "beto", "caro", "dora"], "8")


def test_what_a_site_has_added_to_moodle_hands_files_in_too(tmp_path):
    files = {
        "Ana Paz_101_assignsubmission_noto/set.ipynb": book("ana21", **DONE),
        "Beto Ruiz_102_assignsubmission_noto_set.ipynb": book("beto", **WORSE),
    }
    sheet = worksheet(tmp_path / "grading.csv")
    graded(zipped(tmp_path / "class.zip", files), tmp_path / "out", worksheet=sheet)
    assert marks(tmp_path / "out")[:3] == ["8.00", "7.00", ""]


@pytest.mark.parametrize("name", ["set.zipx", "set.tar.zst"])
def test_a_later_archive_that_is_not_opened_may_be_what_counts(tmp_path, name):
    place = "Ana Paz_101_assignsubmission_file_/"
    path = zipped(
        tmp_path / "class.zip", {f"{place}set.ipynb": book("ana21", **DONE), f"{place}{name}": b"PK"}
    )
    assert {note.name for note in graded(path, tmp_path / "out").doubts} == {"unread-file"}


def test_work_files_are_found_under_the_names_and_in_the_letters_systems_give_them(tmp_path):
    names = {"pazana_1_11_w.json": "juan", "solema_2_12_w.json": "juan", "w.json.txt": "dora"}
    for name, who in names.items():
        (tmp_path / name).write_bytes(work(who))
    (tmp_path / "e.json").write_bytes(work("ema").decode().encode("utf-16"))
    (tmp_path / "more.zip").write_bytes(inner({"f.json.download": work("fito")}))
    class_, told = work_files.collect([tmp_path])
    assert sorted(one.name for one in class_) == ["dora", "ema", "fito", "juan", "juan"] and not told


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_unit_of_a_class_that_is_no_number_is_a_sentence(tmp_path, language, capsys):
    (tmp_path / "a.json").write_bytes(work("ana"))
    assert cli.main(["class", str(tmp_path), "--unit", "one", "--language", language]) == 2
    said = capsys.readouterr().err
    assert "--unit" in said and said.count("\n") == 1


def test_a_later_file_in_somebody_s_own_folder_that_cannot_be_read_may_be_what_counts(tmp_path):
    whole = book("ana21", **DONE)
    files = {
        "Ana/set.ipynb": whole,
        "Beto/set.ipynb": book("beto", **DONE),
        "Caro/set.ipynb": book("caro", **DONE),
    }
    files |= {"Ana/set (1).ipynb": whole[:3000], "Beto/photo.png": b"\x89PNG", "Caro/old.ipynb": b"{"}
    for name, data in files.items():
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        os.utime(path, (1_000_000_000, 1_000_000_000) if "old" in name else None)
    graded(tmp_path / "in", tmp_path / "out")
    assert totals(tmp_path / "out").items() >= {"ana21": "", "beto": "8", "caro": "8"}.items()


# The sheet of essays, and the folder of the tables.


@pytest.mark.parametrize("again", ["0.25", ""])
def test_of_two_columns_of_one_criterion_that_differ_neither_is_the_mark(tmp_path, again):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "ana.ipynb").write_bytes(book("ana21"))
    graded(tmp_path / "in", tmp_path / "out")
    heads, row = csv.reader(io.StringIO((tmp_path / "out" / "essays.csv").read_text("utf-8-sig"), newline=""))
    row[3:7] = ["0.5"] * 4
    text = io.StringIO()
    csv.writer(text).writerows([[*heads, heads[3]], [*row, again]])
    (tmp_path / "out" / "essays.csv").write_text(text.getvalue(), "utf-8", newline="")
    graded(tmp_path / "in", tmp_path / "out")
    essay = next(row for row in rows(tmp_path / "out") if row["item"] == "doubt")
    assert essay["points"] == ("" if again else "2") and ("0.5 / 0.25" in essay["note"]) == bool(again)


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_tables_of_another_unit_are_not_replaced(tmp_path, language, capsys):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "ana.ipynb").write_bytes(book("ana21"))
    graded(tmp_path / "in", tmp_path / "out")
    before = {path: path.read_bytes() for path in (tmp_path / "out").rglob("*") if path.is_file()}
    command = ["grade", tmp_path / "in", "--unit", 2, "--out", tmp_path / "out", "--source", hand.SOURCES]
    assert cli.main([*map(str, command), "--language", language]) == 2
    said = capsys.readouterr().err
    assert "1" in said and "--out" in said and said.count("\n") == 1
    assert before == {path: path.read_bytes() for path in (tmp_path / "out").rglob("*") if path.is_file()}


# What cannot be read or written.


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("name", ["essays.csv", "journal.jsonl", "worksheet", "gradebook", "saved"])
def test_what_cannot_be_read_is_a_sentence(tmp_path, name, language, capsys):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "ana.ipynb").write_bytes(book("ana21"))
    out, closed = tmp_path / "out", tmp_path / "out" / name
    graded(tmp_path / "in", out)
    closed.unlink(missing_ok=True)
    closed.mkdir()
    command = ["grade", tmp_path / "in", "--unit", 1, "--out", out, "--source", hand.SOURCES, "--no-jail"]
    if name in ("worksheet", "gradebook"):
        command += [f"--{name}", closed]
    elif name == "saved":
        command = ["essays", out, closed]
    assert cli.main([*map(str, command), "--language", language]) == 2
    said = capsys.readouterr().err
    assert name in said and "Is a directory" in said and said.count("\n") == 1


@pytest.mark.parametrize("saved", [True, False])
def test_a_sheet_of_essays_that_cannot_be_written_is_a_sentence(tmp_path, saved, capsys, monkeypatch):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "ana.ipynb").write_bytes(book("ana21"))
    graded(tmp_path / "in", tmp_path / "out")
    (tmp_path / "essay-marks.csv").write_text("key\nx\n" if saved else "", "utf-8")

    def full(*names):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    more = [tmp_path / "essay-marks.csv"] if saved else ["--no-browser"]
    assert cli.main([*map(str, ["essays", tmp_path / "out", *more])]) == 2
    assert "No space left" in capsys.readouterr().err


def flat(tmp_path, files: dict[str, bytes]) -> set[str]:
    """The totals of files in one folder, each handed in an hour after the one before."""
    folder = tmp_path / "flat"
    folder.mkdir()
    for hour, (name, content) in enumerate(files.items()):
        (folder / name).write_bytes(content)
        os.utime(folder / name, (1e9 + 3600 * hour,) * 2)
    graded(folder, tmp_path / "out")
    return {row["total"] for row in rows(tmp_path / "out") if row["item"]}


@pytest.mark.parametrize(
    "other",
    ["beto.ipynb", "anabel.ipynb", "b ana.ipynb", "ana-beto.ipynb", "beto", "01_industrial_districts.ipynb"],
)
def test_whoever_types_another_s_identifier_does_not_take_that_mark(tmp_path, other):
    found = flat(tmp_path, {"ana.ipynb": book("ana21", **DONE), other: book("ana21", **WORSE)})
    assert found == {""}
    notes = {row["note"] for row in rows(tmp_path / "out") if row["file"] == other}
    assert any("ana.ipynb has the same identifier, another name and other answers" in note for note in notes)


@pytest.mark.parametrize(
    "other",
    [
        *("ana (1).ipynb", "ana_final.ipynb", "Ana v2.ipynb", "ana-copy.ipynb", "ana - copia.ipynb"),
        *("ana", "ana-2.ipynb", "Copia de ana.ipynb", "Copy of ana.ipynb", "ana corregida 3.ipynb"),
    ],
)
def test_a_later_file_of_the_same_name_with_something_behind_is_a_later_try(tmp_path, other):
    found = flat(tmp_path, {"ana.ipynb": book("ana21", **WORSE), other: book("ana21", **DONE)})
    assert found == {"8"}


def test_the_same_answers_under_another_name_are_nobody_else_s_business(tmp_path):
    found = flat(tmp_path, {"ana.ipynb": book("ana21", **DONE), "task.ipynb": book("ana21", **DONE)})
    assert found == {"8"}


def test_the_same_letters_in_another_form_are_the_same_name(tmp_path):
    found = flat(
        tmp_path, {"pe\u00f1a.ipynb": book("ana21", **WORSE), "pen\u0303a_2.ipynb": book("ana21", **DONE)}
    )
    assert found == {"8"}


def test_on_a_hub_a_file_in_somebody_s_folder_is_not_its_neighbour_s(tmp_path):
    files = {
        "ana/set.ipynb": book("ana21", **DONE),
        "beto/set.ipynb": book("beto", **DONE),
        "caro/set.ipynb": book("caro", **DONE),
        "beto/set-Copy1.ipynb": book("ana21", **WORSE),
    }
    for hour, (name, content) in enumerate(files.items()):
        path = tmp_path / "hub" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        os.utime(path, (1e9 + 3600 * hour,) * 2)
    graded(tmp_path / "hub", tmp_path / "out")
    found = {row["student"]: row["total"] for row in rows(tmp_path / "out") if row["item"]}
    assert found["ana21"] == "" and found["caro"] == "8"
