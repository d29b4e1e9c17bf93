"""A class as it really hands in, and its sheets as people send them back: nothing is lost or guessed."""

from __future__ import annotations

import csv
import io
import json

import pytest

from coursekit import cli
from coursekit.classroom import work_files
from coursekit.errors import CourseError
from coursekit.grading.grade import grade
from coursekit.grading.records import GradingOptions

from . import handed_in as hand
from . import importers, quick
from .conftest import rows
from .test_essay_sheet import RIGHT, again, filled, marks, out, save, table  # noqa: F401
from .test_hubs import put, totals
from .test_intake import book, inner, zipped
from .test_platforms import DONE, HEADS, graded, moodle_class, worksheet

WORSE = DONE | {"bound_to": "bound = 7"}


@pytest.fixture(autouse=True)
def fast(monkeypatch):
    quick.use(monkeypatch)


def edited(path, change):
    """A sheet that somebody saved again: `change` gets its rows, by heading."""
    content = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline="")))
    content = [change(row) for row in content]
    text = io.StringIO()
    writer = csv.DictWriter(text, [*content[0]])
    writer.writeheader()
    writer.writerows(content)
    path.write_text(text.getvalue(), "utf-8-sig")
    return path


# Names on the way to a file.


def test_moodle_s_names_hold_in_a_folder_called_submitted(tmp_path):
    names = (
        "Ana Paz_101_assignsubmission_file/mine/set.ipynb",
        "Beto Ruiz_102_assignsubmission_file/x.ipynb",
    )
    files = {f"submitted/{name}": book(who, **DONE) for name, who in zip(names, ("ana", "beto"), strict=True)}
    found = totals(put(tmp_path / "course", files), tmp_path / "out")
    assert {who for who, _ in found} == {"moodle:101", "moodle:102"}


@pytest.mark.parametrize("stray", [["tarea_01_02_final.ipynb"], ["set_01_02_a.ipynb", "set_03_04_b.ipynb"]])
def test_a_file_that_is_called_like_canvas_s_takes_nobody_s_name_away(tmp_path, stray):
    data = {f"{name}_{n}_assignsubmission_file/s.ipynb": book(name, **DONE) for n, name in enumerate("ab", 1)}
    files = {"class.zip": inner(data)} | {name: book(f"mailed{n}", **DONE) for n, name in enumerate(stray)}
    found = totals(put(tmp_path / "in", files), tmp_path / "out")
    mailed = {f"id:mailed{n}" for n in range(len(stray))}
    assert {who for who, _ in found} == {"moodle:1", "moodle:2"} | mailed


def test_without_the_worksheet_no_number_of_a_team_goes_back(tmp_path):
    files = {
        "Los Andes_101_assignsubmission_file_/set.ipynb": book("beto", **DONE),
        "Grupo predeterminado_assignsubmission_file_/set.ipynb": book("caro", **DONE),
    }
    assert graded(zipped(tmp_path / "class.zip", files), tmp_path / "out").teams
    assert rows(tmp_path / "out", "moodle.csv") == rows(tmp_path / "out", "moodle-gradebook.csv") == []
    assert not (tmp_path / "out" / "moodle-feedback.zip").exists()


def test_two_files_some_seconds_apart_are_of_one_moment_whatever_the_minute(tmp_path):
    files = {f"Ana Paz_101_assignsubmission_file/{n}.ipynb": book("ana21", **DONE) for n in "ab"}
    files |= {"Ana Paz_101_assignsubmission_file/b.ipynb": book("ana21", **WORSE)}
    times = {name: (2026, 3, 1, 10, n, 58 - 56 * n) for n, name in enumerate(files)}
    graded(zipped(tmp_path / "class.zip", files, times), tmp_path / "out")
    assert {row["total"] for row in rows(tmp_path / "out")} == {""}
    times = {name: (2026, 3, 1, 10, 5 * n, 0) for n, name in enumerate(files)}
    graded(zipped(tmp_path / "class.zip", files, times), tmp_path / "later")
    assert {row["total"] for row in rows(tmp_path / "later") if row["item"]} == {"7"}


def test_a_later_file_that_cannot_be_read_may_be_the_one_that_counts(tmp_path):
    folder = "{}_{}_assignsubmission_file/{}".format
    broken = {"Ana": ("b.ipynb", b"{", 5), "Beto": ("b.rar", b"Rar!", 5), "Caro": ("b.ipynb", b"", 5)}
    broken |= {"Dora": ("b.png", b"x", 5), "Ema": ("b.ipynb", b"{", 0), "Fito": ("b.zip", b"PK", 0)}
    files, times = {}, {}
    for number, (who, (name, data, minute)) in enumerate(broken.items(), 101):
        files[folder(who, number, "a.ipynb")] = book(who.lower(), **DONE)
        times[folder(who, number, "a.ipynb")] = (2026, 3, 1, 10, 0 if who == "Fito" else 3, 0)
        files[folder(who, number, name)] = data
        times[folder(who, number, name)] = (2026, 3, 1, 10, minute, 0)
    summary = graded(zipped(tmp_path / "class.zip", files, times), tmp_path / "out")
    found = {row["name"]: row["total"] for row in rows(tmp_path / "out") if row["item"]}
    assert found == {"Ana": "", "Beto": "", "Caro": "", "Dora": "8", "Ema": "8", "Fito": ""}
    assert summary.doubtful == 4 and {note.name for note in summary.doubts} == {"unread-file"}


def test_of_canvas_two_files_of_different_names_are_one_try(tmp_path):
    """Its archive has the last try only; a name that came again has a number behind it."""
    again = {
        "pazana_101_9000_set.ipynb": book("ana21", **DONE),
        "pazana_101_9005_set-1.ipynb": book("ana21", **WORSE),
    }
    both = {
        "ruizbeto_102_9001_set.ipynb": book("beto", **DONE),
        "ruizbeto_102_9002_x.ipynb": book("beto", **WORSE),
    }
    zip_ = {
        "solcaro_103_9003_a.zip": inner({"set.ipynb": book("caro", **DONE)}),
        "solcaro_103_9004_b.png": b"x",
    }
    graded(zipped(tmp_path / "class.zip", again | both | zip_), tmp_path / "out")
    found = {row["name"]: row["total"] for row in rows(tmp_path / "out") if row["item"]}
    assert found == {"pazana": "7", "ruizbeto": "", "solcaro": "8"}


def test_one_identifier_in_two_people_s_folders_is_nobody_s_final_mark(tmp_path):
    files = {f"{home}/course/set.ipynb": book("juan", **DONE) for home in ("jperez", "jgomez")}
    files |= {"jgomez/course/set.ipynb": book("juan", **WORSE), "ana/course/set.ipynb": book("ana", **DONE)}
    folder = put(tmp_path / "homes", files | {"mia/set.ipynb": book("mia", **DONE)})
    grade(folder, 1, tmp_path / "out", hand.SOURCES, GradingOptions(seed=7))
    found = {row["file"]: (row["total"], "same identifier" in row["note"]) for row in rows(tmp_path / "out")}
    assert found == {
        "ana/course/set.ipynb": ("8", False),
        "mia/set.ipynb": ("8", False),
        "jgomez/course/set.ipynb": ("", True),
        "jperez/course/set.ipynb": ("", True),
    }


def test_what_was_never_touched_in_a_folder_of_one_s_own_is_nobody_else_s(tmp_path):
    blank = json.dumps(hand.made("", {})).encode()
    files = {f"{who}/course/en/01.ipynb": book(who, **DONE) for who in ("ana", "beto")}
    files |= {f"{who}/course/{name}": blank for who in ("ana", "beto") for name in ("es/01.ipynb", "x.ipynb")}
    found = totals(put(tmp_path / "homes", files | {"eva/course/en/01.ipynb": blank}), tmp_path / "out")
    assert {(who[:3], status): total for (who, status), total in found.items()} == {
        ("id:", ""): "8",
        ("id:", "nothing filled in"): "",
        ("fil", ""): "",
    }
    assert len(found) == 5 and ("id:ana", "") in found


def test_a_folder_for_each_try_is_no_folder_for_each_person(tmp_path):
    for place, tries in enumerate([{1: "ab", 2: "ab", 3: "a"}, {1: "a", 2: "a"}]):
        files = {f"try{n}/{who}.ipynb": book(who, **DONE) for n, whose in tries.items() for who in whose}
        found = totals(put(tmp_path / f"in{place}", files), tmp_path / f"out{place}")
        counted = {who: total for (who, status), total in found.items() if not status}
        assert counted == {f"id:{who}": "8" for who in tries[1]}


# Sheets of platforms.


@pytest.mark.parametrize("language", ["en", "es"])
def test_columns_and_rows_of_one_s_own_take_no_mark(tmp_path, language):
    """A student's number, a remark and a lab group, called as Moodle calls things elsewhere; an average."""
    sheet = worksheet(tmp_path / "sheet.csv", language, "10.00" if language == "en" else "10,00")
    own = {"ID": "90", "Nota": "7", "Grupo" if language == "es" else "Group": "B2"}
    edited(sheet, lambda row: own | row)
    average = ["", "", "", "", "Average", "", "", "7.5", *[""] * 5]
    with sheet.open("a", encoding="utf-8") as file:
        file.write(",".join(average) + "\n")
    summary = graded(
        moodle_class(tmp_path / "class.zip"), tmp_path / "out", worksheet=sheet, language=language
    )
    filled_in = rows(tmp_path / "out", "moodle.csv")
    got = [row[HEADS[language].split(",")[4]].replace(",", ".") for row in filled_in]
    assert got == ["8.00", "7.00", "8.00", "", ""] and (summary.absent, summary.doubtful) == (2, 0)
    assert all({name: row[name] for name in own} == own for row in filled_in)
    moodle = importers.Assignment(dict.fromkeys(map(str, range(101, 106))), language=language)
    taken = moodle.upload_worksheet((tmp_path / "out" / "moodle.csv").read_bytes())
    assert taken == ["101", "102", "103"]


@pytest.mark.parametrize(
    ("encoding", "separator", "end"), [("utf-16", "\t", "\r\n"), ("mac_roman", ";", "\r")]
)
def test_the_sheet_is_read_as_a_spreadsheet_saved_it(tmp_path, encoding, separator, end):
    """Of a Mac, of Windows; with the columns the other way round, and an accent in what it is found by."""
    content = list(
        csv.reader(io.StringIO(worksheet(tmp_path / "a.csv", "es", "10,00").read_text("utf-8-sig")))
    )
    content = [row[::-1] for row in content]
    text = io.StringIO()
    csv.writer(text, delimiter=separator, lineterminator=end).writerows(content)
    (tmp_path / "sheet.csv").write_bytes(text.getvalue().encode(encoding))
    graded(moodle_class(tmp_path / "class.zip"), tmp_path / "out", worksheet=tmp_path / "sheet.csv")
    moodle = importers.Assignment(dict.fromkeys(map(str, range(101, 106))), language="es")
    taken = moodle.upload_worksheet((tmp_path / "out" / "moodle.csv").read_bytes())
    assert taken == ["101", "102", "103"] and moodle.grades["102"] == 7


def test_a_name_may_begin_with_the_surname_and_a_maximum_have_lost_its_noughts(tmp_path):
    surname_first = {"Ana Paz": "Paz, Ana", "Beto Ruiz": "Ruiz Beto"}
    change = lambda row: row | {"Full name": surname_first.get(row["Full name"], row["Full name"])}  # noqa: E731
    sheet = edited(worksheet(tmp_path / "sheet.csv"), change)
    sheet.write_text(sheet.read_text("utf-8-sig").replace("10.00", "10", 2), "utf-8-sig")
    assert graded(moodle_class(tmp_path / "class.zip"), tmp_path / "out", worksheet=sheet).doubtful == 0
    marks = [row["Grade"] for row in rows(tmp_path / "out", "moodle.csv")]
    assert marks == ["8.00", "7.00", "8.00", "", ""]
    sheet.write_text(sheet.read_text("utf-8-sig").replace("10.00", "100", 1), "utf-8-sig")
    with pytest.raises(CourseError, match="no maximum in numbers"):
        graded(moodle_class(tmp_path / "class.zip"), tmp_path / "out", worksheet=sheet)


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_column_that_is_there_twice_is_a_sentence(tmp_path, language, capsys):
    """Moodle reads the last one of a name; which one an instructor means nobody knows."""
    sheet = worksheet(tmp_path / "sheet.csv", language, "10.00")
    column = HEADS[language].split(",")[4]
    sheet.write_text(f"{column},{sheet.read_text('utf-8-sig')}".replace("\nPart", "\n,Part"), "utf-8-sig")
    command = ["grade", str(moodle_class(tmp_path / "class.zip")), "--unit", "1", "--worksheet", str(sheet)]
    command += ["--source", str(hand.SOURCES), "--out", str(tmp_path / "out"), "--language", language]
    assert cli.main(command) == 2 and not (tmp_path / "out").exists()
    said = capsys.readouterr().err
    assert {"en": "more than one column", "es": "más de una columna"}[language] in said and column in said


def test_a_language_nobody_knows_here_is_told_by_its_places_beside_an_average(tmp_path):
    sheet = worksheet(tmp_path / "sheet.csv", "en", "10,00")
    heads = "Identifiant,Nom complet,Adresse,Statut,Note,Note maximale,Modifiable,Remis,Noté,Remarques"
    lines = [heads, *sheet.read_text("utf-8-sig").splitlines()[1:], ",Moyenne,,,,,,,,"]
    sheet.write_text("\n".join(lines).replace("Draft", "Brouillon"), "utf-8-sig")
    graded(moodle_class(tmp_path / "class.zip"), tmp_path / "out", worksheet=sheet)
    filled_in = [row["Note"] for row in rows(tmp_path / "out", "moodle.csv")]
    assert filled_in == ["8,00", "7,00", "8,00", "", ""]


def test_what_the_instructor_decided_in_moodle_s_gradebook_stays_there(tmp_path):
    sheet = worksheet(tmp_path / "sheet.csv", locked=[102])
    graded(moodle_class(tmp_path / "class.zip"), tmp_path / "out", worksheet=sheet)
    final = [row["Full name"] for row in rows(tmp_path / "out", "moodle-gradebook.csv")]
    assert final == ["Ana Paz", "Caro O'Brien"]


def test_two_columns_of_one_name_in_canvas_are_offered_with_their_numbers(tmp_path):
    sheet = "Student,ID,Exercises 1 (12),Exercises 1 (13)\n    Points Possible,,10,10\nPaz,101,5,\n"
    (tmp_path / "book.csv").write_text(sheet, "utf-8")
    path = zipped(tmp_path / "class.zip", {"pazana_101_9000_set.ipynb": book("ana21", **DONE)})
    with pytest.raises(CourseError, match=r"Exercises 1 \(12\); Exercises 1 \(13\)"):
        graded(path, tmp_path / "out", gradebook=tmp_path / "book.csv")
    graded(path, tmp_path / "out", gradebook=tmp_path / "book.csv", assignment="Exercises 1 (13)")
    assert rows(tmp_path / "out", "canvas.csv")[1] == {
        "Student": "Paz",
        "ID": "101",
        "Exercises 1 (12)": "5",
        "Exercises 1 (13)": "8",
    }


def test_an_archive_of_another_kind_is_called_one_also_inside_a_zip(tmp_path):
    files = {"Ana Paz_101_assignsubmission_file/work.RAR": b"Rar!"}
    graded(zipped(tmp_path / "class.zip", files), tmp_path / "out")
    assert "ask for a zip" in rows(tmp_path / "out")[0]["note"]


def test_a_sheet_without_identifiers_is_a_sentence(tmp_path):
    sheet = edited(worksheet(tmp_path / "sheet.csv"), lambda row: row | {"Identifier": ""})
    with pytest.raises(CourseError, match="not a grading worksheet"):
        graded(moodle_class(tmp_path / "class.zip"), tmp_path / "out", worksheet=sheet)


def test_comments_that_came_back_from_moodle_are_not_doubled(tmp_path):
    path = moodle_class(tmp_path / "class.zip")
    sheet = worksheet(tmp_path / "grading.csv", comments={101: "well done"})
    graded(path, tmp_path / "out", worksheet=sheet, comments=True)
    once = rows(tmp_path / "out", "moodle.csv")
    graded(path, tmp_path / "again", worksheet=tmp_path / "out" / "moodle.csv", comments=True)
    assert rows(tmp_path / "again", "moodle.csv") == once


def test_the_number_canvas_gave_is_under_its_own_heading(tmp_path):
    sheet = "Student,Id,ID,SIS User ID,Exercises 1 (12)\n    Points Possible,,,,10\nPaz,S-1,101,x,\n"
    (tmp_path / "book.csv").write_text(sheet, "utf-8")
    path = zipped(tmp_path / "class.zip", {"pazana_101_9000_set.ipynb": book("ana21", **DONE)})
    assert graded(path, tmp_path / "out", gradebook=tmp_path / "book.csv").doubtful == 0
    assert rows(tmp_path / "out", "canvas.csv")[1]["Exercises 1 (12)"] == "8"


@pytest.mark.parametrize(("option", "name"), [("worksheet", "moodle.csv"), ("gradebook", "canvas.csv")])
def test_a_sheet_that_was_given_is_never_written_over(tmp_path, option, name):
    (tmp_path / "out").mkdir()
    sheet = worksheet(tmp_path / "out" / name)
    before = sheet.read_bytes()
    with pytest.raises(CourseError, match="written over"):
        graded(moodle_class(tmp_path / "class.zip"), tmp_path / "out", **{option: sheet})
    assert sheet.read_bytes() == before


# The sheet of essays.


def test_a_sheet_sorted_without_its_keys_is_refused_and_left_as_it_is(out, capsys):  # noqa: F811
    content = filled(out)
    body = sorted((row[:7] for row in content[1:]), reverse=True)
    save(out, [content[0], *([*row, old[7]] for row, old in zip(body, content[1:], strict=True))])
    before = (out / "essays.csv").read_bytes()
    with pytest.raises(CourseError, match="sorted without all its columns"):
        again(out)
    assert cli.main(["essays", str(out), "--no-browser", "--language", "es"]) == 2
    assert "se ordenó sin todas sus columnas" in capsys.readouterr().err
    assert (out / "essays.csv").read_bytes() == before
    save(out, [content[0][:7], *body])  # as the sentence advises
    again(out)
    assert marks(out) == RIGHT


def test_what_a_marker_wrote_into_a_text_or_beside_it_stays(out):  # noqa: F811
    content = filled(out)
    content[0].append("remarks")
    for row in content[1:]:
        row.append(f"on {row[0]}")
    noted = {place: row[2] for place, row in enumerate(content)}
    content[1][2] += " [good]"
    content[2][2] = (
        content[2][2].encode().decode("cp1252", "replace")
    )  # what a program made of it, nobody wrote
    content[3][3:7] = [""] * 4
    save(out, content)
    (out.parent / "in" / f"{content[3][0]}.ipynb").write_bytes(book(content[3][0], doubt="doubt = 'another'"))
    again(out)
    after = table(out)
    assert [row[2] for row in after[1:]] == [f"{noted[1]} [good]", noted[2], noted[3], "another"]
    assert [row[8] for row in after] == ["remarks", *(f"on {row[0]}" for row in content[1:]), ""]
    assert sorted(marks(out).values()) == sorted(["", RIGHT[content[1][0]], RIGHT[content[2][0]]])


def test_headings_in_capitals_and_marks_without_a_nought_are_read(out):  # noqa: F811
    content = filled(out)
    content[0] = [head.upper() for head in content[0]]
    for row in content[1:]:
        row[3:7] = [mark.replace("0.5", ".5").replace("0.25", ",25") for mark in row[3:7]]
    save(out, content)
    again(out)
    assert marks(out) == RIGHT and table(out)[0] == content[0]


def test_marks_from_the_page_that_go_nowhere_or_replace_others_are_told(out, capsys, tmp_path):  # noqa: F811
    content = filled(out)
    save(out, content)
    names = [head.partition(" ")[0] for head in content[0][3:7]]
    saved = tmp_path / "essay-marks.csv"
    given = [
        ["key", *names],
        [content[1][7], "0.5", "", "", ""],
        ["id:zoe doubt 12345678", "0.5", "", "", ""],
    ]
    saved.write_text("\n".join(map(",".join, given)), "utf-8")
    for language, said in (
        ("en", ["another mark before", "1 essay in"]),
        ("es", ["otros puntos", "1 ensayo de"]),
    ):
        save(out, content)
        assert cli.main(["essays", str(out), str(saved), "--language", language]) == 0
        told = capsys.readouterr().out
        assert all(words in told for words in said) and content[1][0] in told
    saved.write_text("\n".join(map(",".join, given[:1])), "utf-8")
    assert cli.main(["essays", str(out), str(saved)]) == 0
    assert "before" not in (told := capsys.readouterr().out) and "left out" not in told


def test_a_workbook_beside_the_sheet_of_essays_is_told(out, capsys):  # noqa: F811
    command = [
        "grade",
        str(out.parent / "in"),
        "--unit",
        "1",
        "--out",
        str(out),
        "--source",
        str(hand.SOURCES),
    ]
    assert cli.main([*command, "--seed", "7"]) == 0 and "is not read" not in capsys.readouterr().out
    (out / "essays (1).XLSX").write_bytes(b"PK")
    assert cli.main([*command, "--seed", "7"]) == 0
    assert "essays (1).XLSX lies beside it and is not read" in capsys.readouterr().out


# Work files for the projector.


def work(who: str, **predictions) -> bytes:
    kept = {"student": {"identifier": who}, "predictions": predictions or {"same_rules": "b"}}
    return json.dumps({"coursekit-work": 1, **kept, "answers": {}, "codings": {}}).encode()


def test_each_person_s_work_is_counted_once_wherever_it_lies(tmp_path):
    files = {
        "a.json": work("Ana21"),
        "b.json": work("ana21 ", same_rules="a", who_wins="b"),
        "class.zip": inner(
            {
                "Beto Ruiz_1_assignsubmission_file/w.json": work("juan"),
                "Caro Sol_2_assignsubmission_file/w.json": work("juan"),
                "Dora Rey_3_assignsubmission_file/w.zip": inner({"my/w.JSON": work("dora")}),
                "__MACOSX/w/w.json": b"\0",
                ".kept/w.json": work("zoe"),
            }
        ),
    }
    class_, told = work_files.collect([put(tmp_path / "in", files)])
    assert sorted(one.name for one in class_) == ["ana21", "dora", "juan", "juan"]
    assert [(one.message, one.file) for one in told] == [("twice", "a.json")]


@pytest.mark.parametrize("name", ["a.json", "notes.html"])
def test_the_page_of_a_class_takes_no_other_file_s_place(tmp_path, name, capsys):
    folder = put(
        tmp_path / "in", {"a.json": work("ana"), "notes.html": b"<!DOCTYPE html><title>mine</title>"}
    )
    before = (folder / name).read_bytes()
    for language, said in (("en", "left alone"), ("es", "no se tocó")):
        command = ["class", str(folder), "--language", language, "--to"]
        assert cli.main([*command, str(folder / name)]) == 2 and said in capsys.readouterr().err
        assert cli.main([*command, str(tmp_path / "class.html")]) == 0
    assert (folder / name).read_bytes() == before
