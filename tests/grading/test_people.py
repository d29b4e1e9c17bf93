"""Who is who: tries, late files, and identifiers that contradict the platform."""

from __future__ import annotations

import datetime
import io
import json
import os

import pytest

from coursekit.errors import CourseError
from coursekit.grading.execution import pytest_session
from coursekit.grading.grade import grade
from coursekit.grading.intake import deadline
from coursekit.grading.records import GradingOptions

from . import handed_in as hand
from . import quick
from .conftest import rows
from .test_intake import book, inner, students, zipped


@pytest.fixture(autouse=True)
def fast(monkeypatch):
    quick.use(monkeypatch)


def moment(text: str) -> float:
    return datetime.datetime.fromisoformat(text).timestamp()


@pytest.mark.parametrize(
    "typed, meant",
    [
        ("2026-03-31", "2026-04-01T00:00"),
        (" 20260331 ", "2026-04-01T00:00"),
        ("2026-03-31T23:59", "2026-03-31T23:59"),
        ("20260331T01", "2026-03-31T01:00"),
        ("2026-12-31T23:59:30", "2026-12-31T23:59:30"),
    ],
)
def test_a_day_alone_is_meant_to_its_end(typed, meant):
    assert deadline.moment(typed) == moment(meant)


@pytest.mark.parametrize("typed", ["", "tomorrow", "31/03/2026", "2026-02-30"])
def test_what_is_no_moment_is_refused(typed):
    with pytest.raises(CourseError, match="--due"):
        deadline.moment(typed)


def graded(folder, **more) -> list[dict[str, str]]:
    grade(folder, 1, folder.parent / "grades", hand.SOURCES, GradingOptions(seed=7, **more))
    return rows(folder.parent / "grades")


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "in"
    made.mkdir()
    return made


def put(folder, name: str, data: bytes, when: str = "2026-03-01T12:00") -> None:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    os.utime(path, (moment(when), moment(when)))


def test_the_try_that_was_handed_in_last_counts(folder):
    put(folder, "a-first.ipynb", book("ana21"), "2026-03-02T12:00")
    put(folder, "z-second.ipynb", book("ANA21 ", same_chain="autonomy_b = 99"), "2026-03-01T12:00")
    table = graded(folder)
    assert students(table) == {"ana21": 8}
    assert [row["file"] for row in table if row["status"] == "an earlier try"] == ["z-second.ipynb"]


def test_of_tries_of_the_same_minute_the_last_by_name_counts(folder):
    for number in (2, 10, 9):
        put(folder, f"ana-{number}.ipynb", book("ana21", bound_to=f"bound = {number}"))
    table = graded(folder)
    assert {row["file"] for row in table if row["item"]} == {"ana-10.ipynb"}
    assert {row["file"] for row in table if row["status"] == "an earlier try"} == {
        "ana-2.ipynb",
        "ana-9.ipynb",
    }


def test_a_last_try_that_cannot_be_read_does_not_undo_the_one_before(folder):
    put(folder, "Ana_1_assignsubmission_file_/a.ipynb", book("ana21"))
    put(folder, "Ana_1_assignsubmission_file_/b.ipynb", b"", "2026-03-02T12:00")
    table = graded(folder)
    assert students(table) == {"ana21": 8, "Ana": 0}
    assert "is empty" in next(row for row in table if row["student"] == "Ana")["note"]


def test_files_newer_than_the_due_date_are_marked_late_and_graded(folder):
    put(folder, "ana.ipynb", book("ana21"), "2026-03-01T23:59")
    put(folder, "beto.ipynb", book("beto"), "2026-03-02T00:01")
    table = graded(folder, due=moment("2026-03-02T00:00"))
    assert {row["student"]: (row["late"], row["changed"]) for row in table} == {
        "ana21": ("", "2026-03-01 23:59"),
        "beto": ("yes", "2026-03-02 00:01"),
    }
    assert students(table) == {"ana21": 8, "beto": 8}
    page = (folder.parent / "grades" / "feedback" / "beto.html").read_text("utf-8")
    assert "handed in after it was due" in page


def test_files_in_an_archive_have_the_time_they_were_put_in_with(tmp_path):
    path = zipped(
        tmp_path / "c.zip",
        {"ana.ipynb": book("ana21"), "beto.ipynb": book("beto")},
        {"beto.ipynb": (2026, 3, 5, 1, 0, 0)},
    )
    grade(path, 1, tmp_path / "grades", hand.SOURCES, GradingOptions(due=moment("2026-03-02T00:00")))
    assert {row["student"] for row in rows(tmp_path / "grades") if row["late"]} == {"beto"}


def test_two_students_with_one_identifier_are_both_graded_and_a_person_is_told(folder):
    put(folder, "Ana Paz_1_assignsubmission_file_/t.ipynb", book("ana21"))
    put(folder, "Beto Ruiz_2_assignsubmission_file_/t.ipynb", book("ana21", doubt="doubt = 'x'"))
    table = graded(folder)
    assert students(table) == {"ana21": 8, "ana21 (Beto Ruiz)": 8}
    assert all("same identifier" in row["note"] and "Needs a look" in row["note"] for row in table)
    assert len(rows(folder.parent / "grades", "moodle.csv")) == 2


@pytest.mark.parametrize("other", ["\u0430na21", "ana21\ufe0f", "\u3164ana21"], ids=ascii)
@pytest.mark.parametrize("where", ["{}.ipynb", "{0} Paz_{1}_assignsubmission_file_/t.ipynb"])
def test_nobody_takes_another_s_place_by_an_identifier_that_looks_the_same(folder, other, where):
    put(folder, where.format("Ana", 1), book("ana21"), "2026-03-01T12:00")
    put(folder, where.format("Beto", 2), book(other, doubt="doubt = 'x'"), "2026-03-01T12:00")
    put(folder, where.format("Caro", 3), book("caro"))
    notes = {row["student"]: row["note"] for row in graded(folder) if row["item"]}
    assert "Needs a look" not in notes.pop("caro") and notes
    assert all("Needs a look" in note for note in notes.values())


def test_one_student_with_two_identifiers_is_graded_twice_and_a_person_is_told(folder):
    put(folder, "Ana Paz_1_assignsubmission_file_/a.ipynb", book("ana12", same_chain="autonomy_b = 9"))
    put(folder, "Ana Paz_1_assignsubmission_file_/b.ipynb", book("ana21"), "2026-03-02T12:00")
    table = graded(folder)
    assert {name: points > 0 for name, points in students(table).items()} == {"ana12": True, "ana21": True}
    assert all("identifiers differ" in row["note"] for row in table)
    (one,) = rows(folder.parent / "grades", "moodle.csv")
    assert one["Username"] == "ana21"  # the platform has one row for Ana: the last she handed in


def blank(who: str) -> bytes:
    return json.dumps(hand.made(who, {})).encode()


def test_an_untouched_file_never_displaces_one_with_answers(folder):
    put(folder, "a-answered.ipynb", book("ana21"), "2026-03-01T12:00")
    put(folder, "b-blank.ipynb", blank("ana21"), "2026-03-02T12:00")
    put(folder, "c-blank.ipynb", blank("beto"), "2026-03-01T12:00")
    put(folder, "d-blank.ipynb", blank("beto"), "2026-03-02T12:00")
    table = graded(folder)
    assert students(table) == {"ana21": 8, "beto": 0}
    assert {row["file"] for row in table if row["item"]} == {"a-answered.ipynb", "d-blank.ipynb"}
    aside = {row["file"]: (row["status"], row["note"]) for row in table if not row["item"]}
    assert aside == {
        "b-blank.ipynb": (
            "nothing filled in",
            "Nothing was filled in here; a-answered.ipynb of the same student counts.",
        ),
        "c-blank.ipynb": ("an earlier try", "d-blank.ipynb of the same student came later and counts."),
    }
    note = next(row["note"] for row in table if row["file"] == "a-answered.ipynb")
    assert "b-blank.ipynb of the same student came later, but nothing was filled in" in note


def test_a_try_without_identifier_belongs_to_the_student_of_the_platform(folder):
    put(folder, "Ana Paz_1_assignsubmission_file_/a.ipynb", book(""))
    put(folder, "Ana Paz_1_assignsubmission_file_/b.ipynb", book("ana21"), "2026-03-02T12:00")
    table = graded(folder)
    assert students(table) == {"ana21": 8}
    assert [row["file"][-7:] for row in table if not row["item"]] == ["a.ipynb"]


def test_files_without_identifier_are_everybody_s_own(folder):
    for name in ("one.ipynb", "two.ipynb", "sub/one.ipynb"):
        put(folder, name, book("", same_chain=f"autonomy_b = '{name}'"))
    table = graded(folder)
    assert students(table).keys() == {"one.ipynb", "two.ipynb", "sub/one.ipynb"}
    assert all("Needs a look: no identifier" in row["note"] for row in table)


def test_a_copied_file_is_run_once_and_counts_for_both(folder, monkeypatch):
    ran = []
    monkeypatch.setattr(
        pytest_session, "run", lambda books, *more: ran.append(len(books)) or quick.run(books, *more)
    )
    same = json.dumps(hand.made("", hand.right(""))).encode()
    put(folder, "one.ipynb", same)
    put(folder, "two.ipynb", same)
    assert students(graded(folder)) == {"one.ipynb": 8, "two.ipynb": 8}
    assert ran == [1]


# A name inside of what a student made means nothing.

LATE = (2026, 3, 9, 12, 0, 0)
DUE = "2026-03-02T00:00"
FORGED = [
    "Beto Ruiz_102_assignsubmission_file_/set.ipynb",
    "Beto Ruiz_102_assignsubmission_file_set.ipynb",
    "ruizbeto_102_9999_set.ipynb",
    "deep/er/Beto Ruiz_102_assignsubmission_file_/set.ipynb",
    "ruizbeto_LATE_102_9999_all.zip/set.ipynb",
]


@pytest.mark.parametrize("forged", FORGED)
@pytest.mark.parametrize("kind", ["moodle folder", "moodle zip", "canvas zip"])
def test_nobody_takes_another_s_place_by_a_name_inside_his_own_work(tmp_path, forged, kind):
    """In whatever the platform gave, the outermost name says whose it is."""
    wrong = book("beto", same_chain="autonomy_b = 99")
    entry, name = forged.rpartition("/")[::2]
    inside = {forged: wrong}
    if entry.endswith(".zip"):
        inside = {entry: inner({name: wrong})}
    beto = {"Beto Ruiz_102_assignsubmission_file_/set.ipynb": book("beto")}
    if kind == "moodle folder":
        files = beto | {f"Ana Paz_101_assignsubmission_file_/{path}": data for path, data in inside.items()}
    elif kind == "moodle zip":
        files = beto | {"Ana Paz_101_assignsubmission_file_/mine.zip": inner(inside)}
    else:
        files = {"ruizbeto_102_9000_set.ipynb": book("beto"), "pazana_101_9001_mine.zip": inner(inside)}
    table = graded_archive(tmp_path, files)
    points = {(row["name"].split()[0].lower(), row["student"]) for row in table}
    assert {name for name, _ in points} <= {"ana", "beto", "pazana", "ruizbeto"}
    his = [row for row in table if row["name"] in ("Beto Ruiz", "ruizbeto")]
    assert sum(float(row["points"] or 0) for row in his) == 8
    assert all(row["late"] == "" for row in table)
    assert any("same identifier" in row["note"] for row in his)  # and a person is told


def graded_archive(tmp_path, files, times=None, **more) -> list[dict[str, str]]:
    path = zipped(tmp_path / "class.zip", files, times)
    grade(path, 1, tmp_path / "grades", hand.SOURCES, GradingOptions(seed=7, **more))
    return rows(tmp_path / "grades")


def test_a_forged_name_in_an_archive_beside_a_platform_s_files_means_nothing(folder):
    put(folder, "Beto Ruiz_102_assignsubmission_file_/set.ipynb", book("beto"))
    forged = inner({"Beto Ruiz_102_assignsubmission_file_/x.ipynb": book("beto", same_chain="x = 1")})
    put(folder, "mailed.zip", forged, "2026-03-05T12:00")
    table = graded(folder)
    his = [row for row in table if row["name"] == "Beto Ruiz"]
    assert sum(float(row["points"] or 0) for row in his) == 8 and len(his) == 8


def test_the_archive_a_platform_gave_may_lie_in_a_folder(folder):
    names = ("Ana Paz_101_assignsubmission_file_/set.ipynb", "Beto Ruiz_102_assignsubmission_file_/set.ipynb")
    data = io.BytesIO()
    zipped(data, dict(zip(names, map(book, ("ana21", "beto")), strict=True)), {names[1]: LATE})
    put(folder, "moodle.zip", data.getvalue(), "2026-03-20T12:00")
    table = graded(folder, due=moment(DUE))
    assert {row["name"] for row in table} == {"Ana Paz", "Beto Ruiz"}
    assert {row["name"] for row in table if row["late"]} == {"Beto Ruiz"}


def test_the_clock_inside_one_s_own_archive_means_nothing(tmp_path):
    """Whether one's own archive is late is said by when it was handed in, both ways."""
    data = {when: io.BytesIO() for when in ("early", "late")}
    zipped(data["early"], {"set.ipynb": book("ana21")}, {"set.ipynb": (2026, 1, 1, 0, 0, 0)})
    zipped(data["late"], {"set.ipynb": book("beto")}, {"set.ipynb": LATE})
    ana, beto = (f"{who}_assignsubmission_file_/x.zip" for who in ("Ana Paz_101", "Beto Ruiz_102"))
    files = {ana: data["early"].getvalue(), beto: data["late"].getvalue()}
    table = graded_archive(tmp_path, files, {ana: LATE}, due=moment(DUE))
    assert {row["name"] for row in table if row["late"]} == {"Ana Paz"}
    table = graded_archive(tmp_path, {"x.zip": data["late"].getvalue()}, due=moment(DUE))
    assert not any(row["late"] for row in table)


def test_what_canvas_marked_late_is_late_whatever_is_inside(tmp_path):
    inside = inner({"pazana_101_1_set.ipynb": book("ana21")})
    files = {"pazana_LATE_101_9001_mine.zip": inside, "ruizbeto_102_9002_set.ipynb": book("beto")}
    assert {row["student"] for row in graded_archive(tmp_path, files) if row["late"]} == {"ana21"}


# Several folders, archives and notebooks, each of one student, named one after the other.


def places(table) -> dict[str, str]:
    """Whose each file is."""
    return {row["file"]: row["who"] for row in table}


def beside(tmp_path, files: dict[str, dict[str, bytes] | bytes]) -> list:
    for name, held in files.items():
        (tmp_path / name).write_bytes(held if isinstance(held, bytes) else inner(held))
    return [tmp_path / name for name in files]


def test_nothing_in_one_archive_keeps_another_one_from_being_graded(tmp_path):
    course = {"submitted/beto/ps1/set.ipynb": book("beto"), "feedback/beto/page.html": b"<p>"}
    paths = beside(tmp_path, {"a.zip": {"source/set.ipynb": book("ana21")}, "b.zip": course})
    grade(paths, 1, tmp_path / "grades", hand.SOURCES, GradingOptions(seed=7))
    found = places(rows(tmp_path / "grades"))
    assert found == {"a/source/set.ipynb": "id:ana21", "b/submitted/beto/ps1/set.ipynb": "nbgrader:beto"}


def test_a_student_s_archive_that_is_named_by_itself_takes_nobody_s_place(tmp_path):
    forged = {"anapaz_1_99_set.ipynb": book("ana21", same_chain="autonomy_b = 99"), "set.ipynb": book("beto")}
    paths = beside(tmp_path, {"anapaz_1_2_set.ipynb": book("ana21"), "betoruiz_3_9_set.zip": forged})
    grade(paths, 1, tmp_path / "grades", hand.SOURCES, GradingOptions(seed=7))
    table = rows(tmp_path / "grades")
    assert {who for file, who in places(table).items() if file.startswith("beto")} == {"canvas:3"}
    mine = [row for row in table if row["who"] == "canvas:1"]
    assert {row["file"] for row in mine} == {"anapaz_1_2_set.ipynb"}
    assert {row["status"] for row in mine if row["item"] == "same_chain"} == {"right"}


def test_folders_that_are_named_one_by_one_say_whose_they_are(tmp_path):
    for name, who in (("Ana_1_assignsubmission_file_", "ana21"), ("Beto_2_assignsubmission_file_", "beto")):
        put(tmp_path, f"{name}/set.ipynb", book(who))
    forged = tmp_path / "Beto_2_assignsubmission_file_" / "Ana_1_assignsubmission_file_"
    forged.mkdir()
    (forged / "set.ipynb").write_bytes(book("beto"))
    paths = [tmp_path / "Ana_1_assignsubmission_file_", tmp_path / "Beto_2_assignsubmission_file_"]
    grade(paths, 1, tmp_path / "grades", hand.SOURCES, GradingOptions(seed=7))
    found = places(rows(tmp_path / "grades"))
    assert {file.partition("/")[0]: who for file, who in found.items()} == {
        "Ana_1_assignsubmission_file_": "moodle:1",
        "Beto_2_assignsubmission_file_": "moodle:2",
    }


@pytest.mark.parametrize("other", ["dora.ipynb", "SOC_102_2026_set.zip"])
def test_an_archive_of_a_class_that_is_called_like_a_canvas_file_holds_a_class(tmp_path, other):
    held = book("dora") if other.endswith("ipynb") else {"d.ipynb": book("dora")}
    one = {"a.ipynb": book("ana21"), "b.ipynb": book("beto")}
    paths = beside(tmp_path, {"SOC_101_2026_set.zip": one, other: held})
    grade(paths, 1, tmp_path / "grades", hand.SOURCES, GradingOptions(seed=7))
    assert {*places(rows(tmp_path / "grades")).values()} == {"id:ana21", "id:beto", "id:dora"}


def test_of_several_that_are_called_alike_it_is_told_where_each_was(tmp_path):
    for who in ("ana21", "beto"):
        put(tmp_path, f"{who}/set.ipynb", book(who))
    paths = [tmp_path / who / "set.ipynb" for who in ("ana21", "beto")]
    grade(paths, 1, tmp_path / "grades", hand.SOURCES, GradingOptions(seed=7))
    assert {*places(rows(tmp_path / "grades"))} == {"ana21/set.ipynb", "beto/set.ipynb"}
