"""A class and its platform: what goes back is what the platform takes; no mark is lost or guessed."""

from __future__ import annotations

import csv
import io

import pytest

from coursekit import cli
from coursekit.errors import CourseError
from coursekit.grading.grade import Summary, grade
from coursekit.grading.records import GradingOptions

from . import handed_in as hand
from . import importers, quick
from .conftest import rows
from .test_intake import book, zipped

DONE = {"doubt": "doubt = ..."}
"""With an essay that was not written, a mark is final without a person."""

HEADS = {
    "en": "Identifier,Full name,Email address,Status,Grade,Maximum grade,Grade can be changed,"
    "Last modified (submission),Last modified (grade),Feedback comments",
    "es": "Identificador,Nombre completo,Dirección de correo,Estatus,Calificación,Calificación máxima,"
    "La calificación puede cambiarse,Última modificación (entrega),Última modificación (calificación),"
    "Comentarios de retroalimentación",
}
PEOPLE = {101: "Ana Paz", 102: "Beto Ruiz", 103: "Caro O'Brien", 104: "Dora Rey", 105: "Ema Sol"}


@pytest.fixture(autouse=True)
def fast(monkeypatch):
    quick.use(monkeypatch)


def worksheet(path, language="en", most="10.00", **cells):
    """The worksheet as Moodle writes it; `cells` by column and number change one."""
    table = [HEADS[language].split(",")]
    word = importers.MOODLE[language][4]
    for number, name in PEOPLE.items():
        email = f"{name.split()[0].lower()}@uni.mx"
        status = cells.get("status", {}).get(number, "Submitted for grading")
        told = cells.get("comments", {}).get(number, "")
        before = cells.get("grades", {}).get(number, "")
        open_ = "No" if number in cells.get("locked", ()) else "Yes"
        table.append([f"{word}{number}", name, email, status, before, most, open_, "Monday", "-", told])
    out = io.StringIO()
    csv.writer(out).writerows(table)
    path.write_bytes(b"\xef\xbb\xbf" + out.getvalue().encode())
    return path


def moodle_class(path, **more):
    files = {
        "Ana Paz_101_assignsubmission_file_/set.ipynb": book("ana21", **DONE),
        "Beto Ruiz_102_assignsubmission_file_/set.ipynb": book("beto", bound_to="bound = 7", **DONE),
        "Caro OBrien_103_assignsubmission_file_/set.ipynb": book("caro", **DONE),
    }
    return zipped(path, files | more)


def graded(path, out, **options) -> Summary:
    return grade(path, 1, out, hand.SOURCES, GradingOptions(seed=7, **options))


@pytest.mark.parametrize(("language", "most"), [("en", "10.00"), ("es", "10,00")])
def test_the_worksheet_moodle_gave_is_taken_by_moodle(tmp_path, language, most):
    sheet = worksheet(tmp_path / "grading.csv", language, most, comments={104: "ask me"}, grades={105: "6"})
    before = sheet.read_bytes()
    path = moodle_class(tmp_path / "class.zip", **{"Beto Ruiz_102_assignsubmission_file_/z.png": b"\x89PNG"})
    summary = graded(path, tmp_path / "out", worksheet=sheet)
    moodle = importers.Assignment(dict.fromkeys(map(str, PEOPLE)), language=language)
    assert moodle.upload_worksheet((tmp_path / "out" / "moodle.csv").read_bytes()) == [
        "101",
        "102",
        "103",
        "105",
    ]
    assert moodle.grades == {"101": 8, "102": 7, "103": 8, "104": None, "105": 6}
    assert moodle.comments["104"] == "ask me" and summary.absent == 2
    old, new = (
        list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
        for data in (before, (tmp_path / "out" / "moodle.csv").read_bytes())
    )
    assert [row[:4] + row[5:] for row in old] == [row[:4] + row[5:] for row in new]
    assert sheet.read_bytes() == before
    pages = moodle.upload_feedback((tmp_path / "out" / "moodle-feedback.zip").read_bytes())
    assert pages.keys() == {"101", "102", "103"} and "7 of 10" in pages["102"]
    grades = {f"{name.split()[0].lower()}@uni.mx": 1.0 for name in PEOPLE.values()}
    importers.import_gradebook(grades, (tmp_path / "out" / "moodle-gradebook.csv").read_bytes())
    assert [*grades.values()] == [8, 7, 8, 1, 1]


def test_comments_are_written_only_if_asked_for_and_erase_nothing(tmp_path):
    sheet = worksheet(tmp_path / "grading.csv", comments={101: "well done"})
    path = moodle_class(tmp_path / "class.zip")
    told = {}
    for comments in (False, True):
        graded(path, tmp_path / "out", worksheet=sheet, comments=comments)
        told[comments] = [row["Feedback comments"] for row in rows(tmp_path / "out", "moodle.csv")]
    assert told[False] == ["well done", "", "", "", ""]
    assert (
        told[True][0].startswith('<p>well done</p>\n<p class="coursekit">1 · ')
        and "0 of 1" in told[True][1]
        and told[True][3] == ""
    )


def test_drafts_late_work_and_locked_rows_are_as_the_worksheet_says(tmp_path):
    status = {101: "Draft (not submitted)", 102: "Submitted for grading - 1 day late"}
    sheet = worksheet(tmp_path / "grading.csv", status=status, locked=[103])
    summary = graded(moodle_class(tmp_path / "class.zip"), tmp_path / "out", worksheet=sheet)
    table = rows(tmp_path / "out")
    assert {row["name"]: (row["total"], row["late"]) for row in table} == {
        "Ana Paz": ("", ""),
        "Beto Ruiz": ("7", "yes"),
        "Caro OBrien": ("8", ""),
    }
    assert "a draft" in table[0]["note"] and (summary.doubtful, summary.late, summary.locked) == (1, 1, 1)
    assert [row["Grade"] for row in rows(tmp_path / "out", "moodle.csv")] == ["", "7.00", "", "", ""]


def test_every_member_of_a_team_gets_its_mark(tmp_path):
    """The number in the name is the team's, also where it happens to be that of a student."""
    heads = "Identifier,Full name,Email address,Status,Group,Grade,Maximum grade,Grade can be changed,"
    heads += "Last modified (submission),Last modified (grade)"
    team = {101: "Los_Andes", 102: "Los_Andes", 103: "Default group", 104: "Sur", 105: "Sur"}
    lines = [f"Participant {n},{PEOPLE[n]},{n}@uni.mx,Submitted,{g},,10.00,Yes,-,-" for n, g in team.items()]
    (tmp_path / "sheet.csv").write_text("\n".join([heads, *lines]), "utf-8-sig")
    files = {
        "Los Andes_103_assignsubmission_file_/set.ipynb": book("ana21", **DONE),
        "Default group_assignsubmission_file_/set.ipynb": book("caro", bound_to="bound = 7", **DONE),
    }
    path = zipped(tmp_path / "class.zip", files)
    summary = graded(path, tmp_path / "out", worksheet=tmp_path / "sheet.csv")
    marks = [row["Grade"] for row in rows(tmp_path / "out", "moodle.csv")]
    assert (marks, summary.absent) == (["8.00", "8.00", "7.00", "", ""], 2)
    moodle = importers.Assignment(dict.fromkeys(map(str, PEOPLE)))
    moodle.teams = {"103": ["101", "102"], "101": ["104", "105"]}  # of the group by default there is none
    pages = moodle.upload_feedback((tmp_path / "out" / "moodle-feedback.zip").read_bytes())
    assert {*pages} == {"101", "102"} and all("ana21" in page for page in pages.values())
    assert graded(path, tmp_path / "none").teams
    marks = importers.Assignment(dict.fromkeys(map(str, PEOPLE)))
    marks.upload_worksheet((tmp_path / "none" / "moodle.csv").read_bytes())


def test_another_maximum_is_refused_or_converted(tmp_path):
    sheet = worksheet(tmp_path / "grading.csv", most="100.00")
    path = moodle_class(tmp_path / "class.zip")
    with pytest.raises(CourseError, match="--scale"):
        graded(path, tmp_path / "out", worksheet=sheet)
    assert not (tmp_path / "out").exists()
    graded(path, tmp_path / "out", worksheet=sheet, scale=True)
    assert [row["Grade"] for row in rows(tmp_path / "out", "moodle.csv")][:3] == ["80.00", "70.00", "80.00"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "not a grading worksheet"),
        ("hello", "not a grading worksheet"),
        ("Identifier,Full name\nParticipant 1,Ana", "not a grading worksheet"),
        ("Identifier,Grade,Maximum grade\nP 1,,Good", "set its grade to Point"),
        (
            "Identifier,Grade,Scale,Grade can be changed\nParticipant 1,,Bad   Good,Yes",
            "set its grade to Point",
        ),
        ("Identificador,Calificación,Escala\nParticipante1,,Mal   Bien", "set its grade to Point"),
    ],
)
def test_what_is_no_worksheet_is_a_sentence(tmp_path, capsys, content, said):
    (tmp_path / "sheet.csv").write_text(content, "utf-8")
    moodle_class(tmp_path / "class.zip")
    arguments = [
        "grade",
        str(tmp_path / "class.zip"),
        "--unit",
        "1",
        "--worksheet",
        str(tmp_path / "sheet.csv"),
    ]
    arguments += ["--source", str(hand.SOURCES), "--out", str(tmp_path / "out")]
    assert cli.main(arguments) == 2
    shown = capsys.readouterr()
    assert "sheet.csv" in shown.err and said in shown.err and shown.err.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_whoever_is_not_in_the_worksheet_or_has_another_name_there_gets_no_mark(tmp_path):
    sheet = worksheet(tmp_path / "grading.csv")
    strange = {
        "Zoe Luz_999_assignsubmission_file_/set.ipynb": book("zoe", **DONE),
        "Xul Solar_104_assignsubmission_file_/set.ipynb": book("xul", **DONE),
    }
    summary = graded(moodle_class(tmp_path / "class.zip", **strange), tmp_path / "out", worksheet=sheet)
    totals = {row["name"]: (row["total"], row["note"]) for row in rows(tmp_path / "out")}
    assert totals["Zoe Luz"][0] == totals["Xul Solar"][0] == "" and summary.doubtful == 2
    assert "no row" in totals["Zoe Luz"][1] and "Dora Rey" in totals["Xul Solar"][1]
    assert [row["Grade"] for row in rows(tmp_path / "out", "moodle.csv")][3:] == ["", ""]


def test_a_mark_is_final_only_if_person_and_file_are_certain(tmp_path):
    files = {
        "Ana Paz_101_assignsubmission_file_/set.ipynb": book("", **DONE),
        "Beto Ruiz_102_assignsubmission_file_/a.ipynb": book("beto", **DONE),
        "Beto Ruiz_102_assignsubmission_file_/b.ipynb": book("beto", bound_to="bound = 7", **DONE),
        "Caro Gil_103_assignsubmission_file_/set.ipynb": book("caro", **DONE),
        "Caro Gil_103_assignsubmission_file_/set (1).ipynb": book("caro", **DONE),
        "Dora Rey_104_assignsubmission_file_/set.ipynb": book("eva", **DONE),
        "Ema Sol_105_assignsubmission_file_/set.ipynb": book("eva", **DONE),
    }
    summary = graded(zipped(tmp_path / "class.zip", files), tmp_path / "out")
    totals = {row["name"]: row["total"] for row in rows(tmp_path / "out") if row["item"]}
    assert totals == {"Ana Paz": "", "Beto Ruiz": "", "Caro Gil": "8", "Dora Rey": "", "Ema Sol": ""}
    assert {note.name for note in summary.doubts} == {"no-identifier", "which-file", "same-identifier"}
    moodle = importers.Assignment(dict.fromkeys(map(str, PEOPLE)))
    assert moodle.upload_worksheet((tmp_path / "out" / "moodle.csv").read_bytes()) == ["103"]
    report = (tmp_path / "out" / "class.html").read_text("utf-8")
    assert report.count("does not count") == 0 and "says something else" in report
    counted = {row["name"]: row["file"] for row in rows(tmp_path / "out") if row["item"]}
    assert counted["Caro Gil"].endswith("set (1).ipynb")  # the bare name is the older


CANVAS = """Student,ID,SIS User ID,SIS Login ID,Section,Warm-up (11),Exercises 1 (12),Final Score
,,,,,,Manual Posting,
    Points Possible,,,,,5.00,10.00,(read only)
"Paz, Ana",101,00123,ana21,=1+1,4,,90
"Ruiz, Beto",102,00124,beto,A,3,2,91
"Gil, Caro",103,00125,caro,A,2,,92
"Sol, Ema",105,00127,ema,A,,EX,
"""


def test_the_gradebook_canvas_gave_is_taken_by_canvas(tmp_path):
    """Also of a group graded one by one, where all members hand in a file of one number."""
    (tmp_path / "book.csv").write_text(CANVAS, "utf-8-sig")
    shared = book("ana21", **DONE)
    files = {
        "pazana_101_9000_set.ipynb": shared,
        "ruizbeto_LATE_102_9000_set.ipynb": shared,
        "solema_105_9003_set.ipynb": book("ema", **DONE),
        "otro_106_9004_set.ipynb": book("otro", **DONE),
    }
    path = zipped(tmp_path / "class.zip", files)
    graded(path, tmp_path / "out", gradebook=tmp_path / "book.csv")
    grades = dict.fromkeys(["101", "102", "103", "105"], "old")
    importers.import_canvas(grades, (tmp_path / "out" / "canvas.csv").read_bytes(), "Exercises 1 (12)")
    assert grades == {"101": "8", "102": "8", "103": "old", "105": "EX"}
    text = (tmp_path / "out" / "canvas.csv").read_text("utf-8-sig")
    assert text == CANVAS.replace("=1+1,4,,90", "=1+1,4,8,90").replace("beto,A,3,2,", "beto,A,3,8,")
    late = {row["name"]: (row["late"], row["total"]) for row in rows(tmp_path / "out")}
    assert late["ruizbeto"] == ("yes", "8") and late["otro"] == ("", "")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("Exercises 1 (12)", "Tarea (12)"), "Warm-up; Tarea"),
        (("10.00", "100"), "--scale"),
        (("101", "1.01E+02"), "shortened"),
        (("ID,", "Number,"), "exported from Canvas"),
    ],
)
def test_a_gradebook_that_does_not_do_is_a_sentence(tmp_path, change, said):
    (tmp_path / "book.csv").write_text(CANVAS.replace(*change), "utf-8")
    path = zipped(tmp_path / "class.zip", {"pazana_101_9000_set.ipynb": book("ana21")})
    with pytest.raises(CourseError, match=said.replace("(", r"\(")):
        graded(path, tmp_path / "out", gradebook=tmp_path / "book.csv")


def test_students_without_names_are_told_apart_and_nobody_is_imported(tmp_path):
    files = {
        "anon_a1B2c_9000_set.ipynb": book("ana21", **DONE),
        "LATE_anon_12345_9001_set.ipynb": book("beto", **DONE),
    }
    graded(zipped(tmp_path / "class.zip", files), tmp_path / "out")
    table = rows(tmp_path / "out")
    assert {(row["name"], row["late"], row["total"]) for row in table} == {
        ("anon_a1B2c", "", "8"),
        ("anon_12345", "yes", "8"),
    }
    assert (tmp_path / "out" / "canvas.csv").read_text("utf-8").count("\n") == 2


def test_identifiers_are_written_as_they_are_and_kept_by_a_key_no_spreadsheet_changes(tmp_path):
    who = ["01234567", "202312345678", "mar21", "3e5", "-ana", "@beto"]
    (tmp_path / "in").mkdir()
    for number, identifier in enumerate(who):
        (tmp_path / "in" / f"{number}.ipynb").write_bytes(book(identifier, **DONE))
    graded(tmp_path / "in", tmp_path / "out")
    assert {row["who"] for row in rows(tmp_path / "out")} == {f"id:{identifier}" for identifier in who}
    grades = dict.fromkeys(who, 0.0)
    importers.import_gradebook(grades, (tmp_path / "out" / "moodle-gradebook.csv").read_bytes())
    assert {*grades.values()} == {8}


def test_pages_of_students_who_left_are_taken_away(tmp_path):
    for who in ("ana21", "beto"):
        (tmp_path / "in").mkdir(exist_ok=True)
        (tmp_path / "in" / f"{who}.ipynb").write_bytes(book(who))
    graded(tmp_path / "in", tmp_path / "out")
    (tmp_path / "out" / "feedback" / "mine.html").write_text("<p>my own", "utf-8")
    (tmp_path / "in" / "beto.ipynb").unlink()
    graded(tmp_path / "in", tmp_path / "out")
    assert {path.name for path in (tmp_path / "out" / "feedback").iterdir()} == {"ana21.html", "mine.html"}
