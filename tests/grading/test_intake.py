"""Whatever is handed in, however it is packed: each file is a row, and nothing is written or followed."""

from __future__ import annotations

import io
import json
import os
import stat
import zipfile
from pathlib import Path

import pytest

from coursekit.errors import CourseError
from coursekit.grading.grade import grade
from coursekit.grading.intake import bounded_reading, discovery, lms, submission, zip_files
from coursekit.grading.records import GradingOptions, ParsedFile

from . import handed_in as hand
from . import quick
from .conftest import rows


@pytest.fixture(autouse=True)
def fast(monkeypatch):
    quick.use(monkeypatch)


def book(who: str, **answers) -> bytes:
    return json.dumps(hand.made(who, hand.right(who) | answers)).encode()


def zipped(path, entries: dict[str, bytes], times: dict[str, tuple] | None = None):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            about = zipfile.ZipInfo(name, (times or {}).get(name, (2026, 3, 1, 12, 0, 0)))
            about.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(about, data)
    return path


def inner(entries: dict[str, bytes]) -> bytes:
    data = io.BytesIO()
    zipped(data, entries)
    return data.getvalue()


def found(*paths) -> list[ParsedFile]:
    """What reading finds there."""
    return bounded_reading.read(paths, Path("nowhere"), hand.versions())


def problems(*paths) -> list[tuple[str, str]]:
    """Files that cannot be graded, and why."""
    return [(one.file.path, one.submission.problem.name) for one in found(*paths) if one.submission.problem]


def graded(*paths, out, **more) -> list[dict[str, str]]:
    grade(paths, 1, out, hand.SOURCES, GradingOptions(seed=7, **more))
    return rows(out)


def students(table) -> dict[str, float]:
    """Points of the machine's items by student."""
    points: dict[str, float] = {}
    for row in table:
        points[row["student"]] = points.get(row["student"], 0) + float(row["points"] or 0)
    return points


# What the platforms call files.


@pytest.mark.parametrize(
    ("path", "person", "name", "late"),
    [
        ("Ana Ñúñez_1234567_assignsubmission_file_/t.ipynb", "1234567", "Ana Ñúñez", False),
        ("Ana_Maria Paz_1234567_assignsubmission_file_/sub/t.ipynb", "1234567", "Ana_Maria Paz", False),
        ("Ana Paz_1234567_assignsubmission_file_t.ipynb", "1234567", "Ana Paz", False),
        ("Ana Paz_77_assignsubmission_file/t.ipynb", "77", "Ana Paz", False),
        ("Participant_77_assignsubmission_file_/t.ipynb", "77", "Participant", False),
        ("Ana Paz_77_assignsubmission_onlinetext_/onlinetext.html", "77", "Ana Paz", False),
        ("pazana_123_4567_set_1-2.ipynb", "123", "pazana", False),
        ("pazana_LATE_123_4567_file-1.ipynb", "123", "pazana", True),
        ("class/pazana_LATE_123_4567_file.zip/hw.ipynb", "123", "pazana", True),
    ],
)
def test_the_platforms_names_are_read(path, person, name, late):
    found = lms.read_name(path.split("/"))
    assert (found.person, found.name, found.late) == (person, name, late)


@pytest.mark.parametrize("path", ["ana.ipynb", "set_1_ana.ipynb", "a/b.ipynb", "ana_12.ipynb", "_1_2_.ipynb"])
def test_other_names_are_not_the_platforms(path):
    assert lms.read_name(path.split("/")) is None


@pytest.mark.parametrize(
    "names",
    [
        ["task_1_2_ana.ipynb", "task_1_2_beto.ipynb"],
        ["task_1_1_ana.ipynb", "task_2_2_beto.ipynb"],
        ["ana_1_1_x.ipynb", "beto_1_2_x.ipynb"],
    ],
)
def test_a_class_s_own_names_that_look_like_canvas_s_are_not_taken_for_them(tmp_path, names):
    for name in names:
        (tmp_path / name).write_bytes(b"{}")
    assert [one.file.lms for one in found(tmp_path)] == [None] * len(names)


def test_students_whose_names_look_like_one_person_of_canvas_are_all_graded(tmp_path):
    for place, who in enumerate(["ana21", "beto"]):
        (tmp_path / f"task_1_0{place}_{who}.ipynb").write_bytes(book(who))
    assert students(graded(tmp_path, out=tmp_path / "grades")) == {"ana21": 8, "beto": 8}


# Whole classes.


def test_a_class_from_moodle(tmp_path):
    path = zipped(
        tmp_path / "moodle.zip",
        {
            "Ana Paz_101_assignsubmission_file_/set.ipynb": book("ana21"),
            "Beto Ruiz_102_assignsubmission_file_set.ipynb": book("beto"),
            "Caro Gil_103_assignsubmission_file_/mine.zip": inner({"x/set.ipynb": book("caro"), ".x": b"1"}),
            "Dora Rey_104_assignsubmission_file_/notes.pdf": b"%PDF-1.4",
            "Ema Sol_105_assignsubmission_file_/set.ipynb": b"",
            "__MACOSX/Ana Paz_101_assignsubmission_file_/._set.ipynb": b"junk",
            "Ana Paz_101_assignsubmission_file_/.ipynb_checkpoints/set-checkpoint.ipynb": book("ana21"),
            "Ana Paz_101_assignsubmission_file_/.DS_Store": b"junk",
            "Ana Paz_101_assignsubmission_file_/@eaDir/01.ipynb@SynoEAStream": b"junk",
            "Thumbs.db": b"junk",
        },
    )
    table = graded(path, out=tmp_path / "grades", language="es")
    names = {row["estudiante"]: row["nombre"] for row in table}
    assert names == {
        "ana21": "Ana Paz",
        "beto": "Beto Ruiz",
        "caro": "Caro Gil",
        "Dora Rey": "Dora Rey",
        "Ema Sol": "Ema Sol",
    }
    assert len(table) == 3 * len(hand.chosen().items) + 2
    moodle = rows(tmp_path / "grades", "moodle.csv")
    assert [row["Identificador"] for row in moodle] == [
        "Participante101",
        "Participante102",
        "Participante103",
    ]
    assert list(moodle[0])[:1] + list(moodle[0])[3:4] == ["Identificador", "Calificación"]


def test_a_class_from_canvas(tmp_path):
    path = zipped(
        tmp_path / "canvas.zip",
        {
            "pazana_101_9000_set.ipynb": book("ana21", same_chain="autonomy_b = 99"),
            "pazana_101_9007_set-1.ipynb": book("ana21"),
            "ruizbeto_LATE_102_9003_set.ipynb": book("beto", doubt="doubt = ..."),
        },
        {"pazana_101_9000_set.ipynb": (2026, 3, 9, 12, 0, 0)},  # the number counts, not the clock
    )
    table = graded(path, out=tmp_path / "grades")
    assert students(table) == {"ana21": 8, "beto": 8}
    assert {row["student"]: row["late"] for row in table} == {"ana21": "", "beto": "yes"}
    (earlier,) = [row for row in table if row["status"] == "an earlier try"]
    assert earlier["file"] == "pazana_101_9000_set.ipynb" and "9007" in earlier["note"]
    canvas = (tmp_path / "grades" / "canvas.csv").read_text("utf-8").splitlines()
    assert canvas[1:] == ["    Points Possible,,,,,10", "pazana,101,,,,", "ruizbeto,102,,,,8"]


def test_archives_among_other_files_and_files_by_themselves(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    zipped(folder / "some.zip", {"ana.ipynb": book("ana21"), "deep/beto.ipynb": book("beto")})
    (folder / "caro.ipynb").write_bytes(book("caro"))
    (tmp_path / "dora.ipynb").write_bytes(book("dora"))
    table = graded(folder, tmp_path / "dora.ipynb", out=tmp_path / "grades")
    assert students(table) == dict.fromkeys(["ana21", "beto", "caro", "dora"], 8)


# What is no notebook, or a hostile one.


def test_broken_files_are_rows_with_reasons(tmp_path):
    folder, secret = tmp_path / "in", tmp_path / "secret.ipynb"
    folder.mkdir()
    secret.write_bytes(book("someone"))
    files = {
        "truncated.ipynb": (book("x")[:999], "cannot be read"),
        "empty.ipynb": (b"", "is empty"),
        "text.ipynb": (b"hello", "cannot be read"),
        "deep.ipynb": (b"[" * 200_000, "cannot be read"),
        "deep_inside.ipynb": (b'{"cells": [], "metadata": ' + b'{"a":' * 99_999 + b"1", "cannot be read"),
        "number.ipynb": (b'{"cells": [' + b"9" * 9_999 + b"]}", "cannot be read"),
        "binary.ipynb": (bytes(range(256)) * 9, "cannot be read"),
        "image.png": (b"\x89PNG", "is not a notebook"),
        "report.pdf": (b"%PDF", "is not a notebook"),
        "work.rar": (b"Rar!", "archive that is not opened"),
        "work.txz": (b"\xfd7zXZ", "archive that is not opened"),
        "bad.zip": (b"PK\x03\x04 and no more", "archive is damaged"),
        "nothing.zip": (inner({}), "no file in the archive"),
        "cells.ipynb": (json.dumps({"cells": [{}] * 9_999}).encode(), "far more code"),
        "code.ipynb": (
            json.dumps({"cells": [{"cell_type": "code", "source": "x" * 1_000_001}]}).encode(),
            "far more code",
        ),
        "large.ipynb": (b"x" * (submission.LARGEST + 1), "too large"),
    }
    for name, (data, _) in files.items():
        (folder / name).write_bytes(data)
    (folder / "a_folder.ipynb").mkdir()
    (folder / "a_link.ipynb").symlink_to(secret)
    (folder / "a_dead_link.ipynb").symlink_to("nowhere")
    (folder / "a_linked_folder").symlink_to(tmp_path)
    os.mkfifo(folder / "a_pipe.ipynb")
    (folder / "ana.ipynb").write_bytes(book("ana21"))
    reasons = {name: reason for name, (_, reason) in files.items()} | {
        "a_folder.ipynb": "is a folder",
        "a_link.ipynb": "link to another file",
        "a_dead_link.ipynb": "link to another file",
        "a_linked_folder": "link to another file",
        "a_pipe.ipynb": "no ordinary file",
    }
    table = graded(folder, out=tmp_path / "grades")
    assert students(table)["ana21"] == 8
    told = {row["file"]: row for row in table if row["student"] != "ana21"}
    assert told.keys() == reasons.keys()
    for name, reason in reasons.items():
        assert reason in told[name]["note"], name
        assert (told[name]["points"], told[name]["status"]) == ("", "file could not be graded")
        assert told[name]["note"].endswith(".") and "Traceback" not in told[name]["note"]
    assert "someone" not in (tmp_path / "grades" / "points.csv").read_text("utf-8")


def test_a_file_nobody_may_read_is_a_row(tmp_path, monkeypatch):
    (tmp_path / "ana.ipynb").write_bytes(book("ana21"))

    def refused(*_, **__):
        raise PermissionError(13, "no")

    monkeypatch.setattr(discovery.os, "open", refused)
    assert problems(tmp_path) == [("ana.ipynb", "no-access")]


def test_odd_files_that_are_notebooks_are_graded(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    plain = hand.made("bom", hand.right("bom"))
    old = {"nbformat": 3, "nbformat_minor": 0, "metadata": {"name": ""}, "worksheets": [{"cells": []}]}
    for cell in hand.made("old3", hand.right("old3"))["cells"]:
        code = {"cell_type": "code", "input": cell["source"].splitlines(keepends=True), "outputs": []}
        text = {"cell_type": "markdown", "source": cell["source"]}
        old["worksheets"][0]["cells"].append(code if cell["cell_type"] == "code" else text)
    fat = hand.made("fat", hand.right("fat"))
    for cell in fat["cells"]:
        cell["outputs"] = [{"output_type": "stream", "name": "stdout", "text": "x" * 300_000}]
    surrogate = json.dumps(hand.made("sur", hand.right("sur"))).replace("# answer", "# \\ud800\\n# answer")
    slash = json.dumps(
        hand.made("sla", hand.right("sla") | {"bound_to": '"\\d"\n' + hand.right("sla")["bound_to"]})
    )
    files = {
        "bom.ipynb": b"\xef\xbb\xbf" + json.dumps(plain).encode(),
        "crlf.ipynb": json.dumps(hand.made("crlf", hand.right("crlf")), indent=1)
        .replace("\n", "\r\n")
        .encode(),
        "old.ipynb": json.dumps(old).encode(),
        "fat.ipynb": json.dumps(fat).encode(),
        "surrogate.ipynb": surrogate.encode(),
        "slash.ipynb": slash.encode(),
        "shout.IPYNB": book("shout"),
        "mailed.ipynb.txt": book("mailed"),
        "saved.json": book("saved"),
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)
    (folder / os.fsdecode(b"na\xf1o.ipynb")).write_bytes(book("latin"))
    assert len(files["fat.ipynb"]) > 5_000_000
    table = graded(folder, out=tmp_path / "grades")
    who = ["bom", "crlf", "old3", "fat", "sur", "sla", "shout", "mailed", "saved", "latin"]
    assert students(table) == dict.fromkeys(who, 8)
    assert {row["student"] for row in table if "does not have the name" in row["note"]} == {"mailed", "saved"}
    assert {row["file"] for row in table if row["student"] == "latin"} == {"na?o.ipynb"}


def test_nothing_of_an_archive_is_written_and_its_tricks_are_rows(tmp_path):
    link = zipfile.ZipInfo("link.ipynb")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    path = tmp_path / "in" / "class.zip"
    path.parent.mkdir()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../../../escaped.ipynb", book("out"))
        archive.writestr("/etc/absolute.ipynb", book("abs"))
        archive.writestr("..\\..\\windows.ipynb", book("win"))
        archive.writestr(link, "/etc/passwd")
        archive.writestr("bomb.ipynb", b"\0" * (submission.LARGEST + 5))
        archive.writestr("levels.zip", inner({"2.zip": inner({"3.zip": inner({"x.ipynb": book("deep")})})}))
        archive.writestr("a\nname.ipynb", book("line"))
    before = {found.relative_to(tmp_path) for found in tmp_path.rglob("*")}
    table = graded(path, out=tmp_path / "grades")
    after = {found.relative_to(tmp_path) for found in tmp_path.rglob("*") if "grades" not in found.parts}
    assert after == before
    points = students(table)
    assert {who: points[who] for who in ("out", "abs", "win", "line")} == dict.fromkeys(
        ["out", "abs", "win", "line"], 8
    )
    notes = {row["file"]: row["note"] for row in table if row["status"] == "file could not be graded"}
    assert "link" in notes["link.ipynb"] and "too large" in notes["bomb.ipynb"]
    assert "damaged" in notes["levels.zip/2.zip/3.zip"]
    assert all("\n" not in row["file"] for row in table)


def test_an_archive_that_says_it_is_huge_is_not_opened(tmp_path, monkeypatch):
    monkeypatch.setattr(zip_files, "MOST_NESTED_FILES", 3)
    monkeypatch.setattr(zip_files, "MOST_BYTES", 10_000)
    (tmp_path / "many.zip").write_bytes(inner({"x.zip": inner({f"{n}.ipynb": b"" for n in range(4)})}))
    (tmp_path / "much.zip").write_bytes(inner({"zeros": b"\0" * 20_000}))
    assert problems(tmp_path) == [("many.zip/x.zip", "too-much"), ("much.zip/zeros", "too-much")]


def test_a_locked_or_damaged_entry_is_a_row(tmp_path):
    data = bytearray(inner({"ana.ipynb": book("ana21"), "beto.ipynb": book("beto")}))
    data[data.index(b"ana.ipynb") + 60] ^= 0xFF
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.rindex(mark) + at] |= 1
    (tmp_path / "class.zip").write_bytes(bytes(data))
    assert [why for _, why in problems(tmp_path / "class.zip")] == ["archive", "locked"]


def test_code_that_takes_for_ever_to_look_through_does_not(tmp_path):
    """Nothing looks at a million blank lines a million times."""
    slow = {
        "same_chain": "autonomy_b = 1\n" + "\n" * 400_000 + "x = 2",
        "bound_to": "bound = (" + "(" * 90_000,
    }
    found = submission.parse(book("ana21", **slow), "x.ipynb", 1, hand.chosen().every)
    assert not found.problem and found.answer("same_chain").startswith("autonomy_b = 1")


# Where things are.


def test_tables_inside_the_folder_are_not_handed_in(tmp_path):
    (tmp_path / "ana.ipynb").write_bytes(book("ana21"))
    out = tmp_path / "grades"
    assert len(graded(tmp_path, out=out)) == len(graded(tmp_path, out=out)) == len(hand.chosen().items)


def test_tables_around_the_folder_hide_nothing(tmp_path):
    folder = tmp_path / "submissions"
    folder.mkdir()
    (folder / "ana.ipynb").write_bytes(book("ana21"))
    assert len(graded(folder, out=tmp_path)) == len(hand.chosen().items)


@pytest.mark.parametrize("out", ["in", "file"])
def test_tables_have_a_place_of_their_own(tmp_path, out):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "ana.ipynb").write_bytes(book("ana21"))
    (tmp_path / "file").touch()
    with pytest.raises(CourseError, match="--out"):
        graded(folder, out=tmp_path / out)
    assert [path.name for path in folder.iterdir()] == ["ana.ipynb"]


def test_a_link_that_the_instructor_names_is_followed(tmp_path):
    (tmp_path / "real.ipynb").write_bytes(book("ana21"))
    (tmp_path / "link.ipynb").symlink_to("real.ipynb")
    assert students(graded(tmp_path / "link.ipynb", out=tmp_path / "grades")) == {"ana21": 8}


def test_a_zip_that_is_none_is_a_sentence(tmp_path):
    (tmp_path / "class.zip").write_bytes(b"no zip at all")
    with pytest.raises(CourseError, match="class.zip"):
        found(tmp_path / "class.zip")
    with pytest.raises(CourseError, match="nowhere"):
        found(Path("nowhere"))
