"""Reading is work too: whatever a file costs to read, it is one row with the reason, and the rest goes on.

What would take hours or gigabytes is not here: limits are lowered, or something harmless stands in for it.
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import signal
import sys
import zipfile
from pathlib import Path

import psutil
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coursekit.errors import CourseError
from coursekit.exercises import answers
from coursekit.grading.intake import bounded_reading, discovery, python_code, submission, zip_files
from coursekit.grading.intake.attempts import match_attempts
from coursekit.grading.marking import similarity
from coursekit.grading.records import LmsFileName, ParsedFile, SubmittedFile

from . import fuzz
from . import handed_in as hand
from .test_intake import book, found, inner, problems

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="no process to be ended here")


def code(*sources: str) -> bytes:
    cells = [{"cell_type": "code", "source": each, "metadata": {}, "outputs": []} for each in sources]
    return json.dumps({"cells": cells, "metadata": {}, "nbformat": 4}).encode()


def among_others(folder: Path, name: str, data: bytes = b"bomb") -> Path:
    """A file between two honest ones."""
    for who in ("ana21", "zoe"):
        (folder / f"{who}.ipynb").write_bytes(book(who))
    (folder / name).write_bytes(data)
    return folder


def spin() -> None:
    while True:
        sum(range(1000))


COSTS = {
    "time": spin,
    "memory": lambda: [bytearray(10**6) for _ in range(10**6)],
    "memory in one piece": lambda: bytearray(10**12),
    "a crash": lambda: os.kill(os.getpid(), signal.SIGKILL),
    "an end": lambda: os._exit(3),
}


@LINUX
@pytest.mark.parametrize("cost", COSTS)
def test_what_costs_too_much_is_one_row_and_the_rest_goes_on(tmp_path, monkeypatch, cost):
    monkeypatch.setattr(bounded_reading, "SECONDS", 1)
    monkeypatch.setattr(bounded_reading, "MEMORY", 100_000_000)
    parse = submission.parse
    monkeypatch.setattr(
        submission, "parse", lambda data, *more: COSTS[cost]() if data == b"bomb" else parse(data, *more)
    )
    among_others(tmp_path, "mixed.zip", inner({"a.ipynb": book("a"), "b.ipynb": b"bomb", "c.ipynb": b"{}"}))
    rows = {one.file.path: one.submission for one in found(tmp_path)}
    assert [path for path, row in rows.items() if row.problem] == ["mixed.zip"]
    assert rows["mixed.zip"].problem.name == "too-costly"
    assert {row.identifier for row in rows.values()} == {"ana21", "zoe", "a", ""}


@LINUX
def test_an_archive_that_costs_too_much_before_anything_in_it_is_seen_is_one_row(tmp_path, monkeypatch):
    among_others(tmp_path, "b.zip", inner({"x.ipynb": b""}))
    monkeypatch.setattr(zip_files.zipfile, "ZipFile", lambda path: os._exit(3))
    assert problems(tmp_path) == [("b.zip", "too-costly")] and len(found(tmp_path)) == 3


@LINUX
def test_a_small_archive_that_unpacks_to_more_than_there_is_is_one_row(tmp_path, monkeypatch):
    monkeypatch.setattr(bounded_reading, "MEMORY", 20_000_000)
    among_others(tmp_path, "b.txt")
    with zipfile.ZipFile(tmp_path / "b.zip", "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("x.ipynb", bytes(40_000_000))
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)  # what earlier tests gave back would be there to be used without a limit
    assert (tmp_path / "b.zip").stat().st_size < 20_000
    rows = {one.file.path: one.submission for one in found(tmp_path)}
    assert len(rows) == 4 and rows["b.zip"].problem.name == "too-costly"


@LINUX
def test_the_process_that_reads_leaves_nothing_behind(tmp_path):
    """No child, no open file, also when the instructor has something to put right."""
    among_others(tmp_path, "none.zip", b"no zip")
    open_before, children = len(os.listdir("/proc/self/fd")), psutil.Process().children()
    found(tmp_path)
    with pytest.raises(CourseError, match="none.zip"):
        found(tmp_path / "none.zip")
    assert len(os.listdir("/proc/self/fd")) == open_before
    assert psutil.Process().children() == children


# What is looked at, counted instead of timed: no more than so many times what was handed in.


def parsed_characters(monkeypatch) -> list[int]:
    counts: list[int] = []
    tree = python_code.parsed
    monkeypatch.setattr(python_code, "parsed", lambda source: counts.append(len(source)) or tree(source))
    return counts


HALVES = {
    "one more clause each": ["try:\n    pass", *(f"except E{n}:\n    pass" for n in range(300))],
    "brackets that close and open": ["x = (1,", *("2,\n), (" for _ in range(300)), ")"],
    "lines below the marker": ["# answer: same_chain", *("# nothing" for _ in range(300))],
}


@pytest.mark.parametrize("way", HALVES)
def test_cells_that_could_be_joined_for_ever_are_not(monkeypatch, way):
    counts = parsed_characters(monkeypatch)
    data = code(*HALVES[way])
    submission.parse(data, "x.ipynb", hand.UNIT, hand.chosen().items)
    assert sum(counts) < 12 * len(data)


def test_an_answer_that_was_split_in_a_few_pieces_is_joined(tmp_path):
    made = hand.made("ana21", hand.right("ana21"))
    whole = hand.cell(made, "enough_firms")
    lines = whole["source"].splitlines()
    lines[-1:] = [
        "    room = target**2 - rho",
        "    share = 1 - rho",
        "    found = share / room",
        "    return ceil(found)",
    ]
    place = made["cells"].index(whole)
    pieces = [{**whole, "source": line, "id": f"p{n}", "metadata": {}} for n, line in enumerate(lines[-4:])]
    whole["source"] = "\n".join(lines[:-4])
    made["cells"][place + 1 : place + 1] = pieces
    read = submission.parse(json.dumps(made).encode(), "x.ipynb", hand.UNIT, hand.chosen().items)
    assert "return ceil" in read.answer("enough_firms")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b'{"cells": [' + b"{}," * 2_001 + b"{}]}", "too-much-code"),
        (code("x" * 1_000_001), "too-much-code"),
        (code("# answer: doubt\ndoubt = '" + "x" * 1_000_000 + "'"), "too-much-code"),
        (b"[" * 100_000, "not-json"),
        (b'{"a":' * 100_000, "not-json"),
        (b'{"cells": ' + b"1" * 100_000 + b"}", "not-json"),
        (b'{"cells": 1e999999}', "not-notebook"),
    ],
)
def test_more_than_a_notebook_needs_is_refused_before_it_is_looked_through(monkeypatch, data, why):
    counts = parsed_characters(monkeypatch)
    assert submission.parse(data, "x.ipynb", hand.UNIT, hand.chosen().items).problem.name == why
    assert not counts


def test_a_long_text_that_might_be_a_number_is_not_looked_at_again_and_again():
    for text in ("1" * 10**6 + "x", " 1" * 10**6, "1,1." * 10**6):
        with pytest.raises(answers.Slip, match="text"):
            answers.number(text)


def nested_folders(depth: int, width: int) -> bytes:
    data = inner({"x.ipynb": b""})
    for _ in range(depth):
        data = inner({f"{n}.zip": data for n in range(width)})
    return data


def test_files_and_bytes_are_counted_over_all_that_is_nested(tmp_path, monkeypatch):
    monkeypatch.setattr(zip_files, "MOST_NESTED_FILES", 20)
    monkeypatch.setattr(zip_files, "MOST_BYTES", 100_000)
    (tmp_path / "wide.zip").write_bytes(nested_folders(2, 9))
    (tmp_path / "fat.zip").write_bytes(inner({f"{n}.ipynb": bytes(60_000) for n in range(9)}))
    opened = []
    zip_file = zipfile.ZipFile
    monkeypatch.setattr(zip_files.zipfile, "ZipFile", lambda path: opened.append(path) or zip_file(path))
    rows = {thing.path: [*map(read, thing.files())] for thing in discovery.handed_in([tmp_path])}
    assert len(opened) < 40
    assert "too-much" in rows["wide.zip"] and rows["fat.zip"] == ["data", *["too-much"] * 8]


def read(file) -> str:
    data = file.read()
    return "data" if isinstance(data, bytes) else data.name


def test_a_name_as_long_as_the_archive_is_cut_before_it_is_looked_at():
    path = zipfile.ZipInfo("/a" * 30_000 + "/x.ipynb")
    assert len(zip_files._name(path)) < 4_100 and zip_files._name(path).endswith("/x.ipynb")


# Bytes by chance, see :mod:`.fuzz` for hours of it.


@pytest.mark.parametrize("kind", fuzz.SEEDS)
@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_no_bytes_there_are_end_reading(kind, data):
    fuzz.hold(kind, fuzz.damaged(kind, data.draw))


@pytest.mark.parametrize("method", ["STORED", "DEFLATED", "BZIP2", "LZMA"])
def test_an_archive_with_any_one_byte_wrong_is_read_to_some_row(method):
    sound = fuzz.archive(getattr(zipfile, f"ZIP_{method}"), {"a.ipynb": b"{}" * 50})
    for place in range(len(sound)):
        for wrong in (b"\x00", b"\x01", b"\xff"):
            fuzz.hold("archive", sound[:place] + wrong + sound[place + 1 :])


def test_a_note_on_others_does_not_grow_with_the_class():
    """Everybody left the same identifier in: n files tell of n others, and that is a table of n times n."""
    alike = [
        ParsedFile(
            SubmittedFile(f"{n}.ipynb", 0.0, bytes, lms=LmsFileName("moodle", f"{n}", "Ana")),
            submission.Submission(f"{n}.ipynb", "same", answers={"a": "1"}),
        )
        for n in range(400)
    ]
    made = match_attempts(alike)
    assert len({one.student for one in made}) == 400
    assert max(len(note.values["files"]) for one in made for note in one.notes) < 100


def test_long_answers_are_compared_as_far_as_they_tell_something(monkeypatch):
    compared = []
    runs = similarity._runs
    monkeypatch.setattr(
        similarity, "_runs", lambda read, size: compared.append(len(read)) or runs(read, size)
    )
    long = "".join(f"x{n} = {n} + y\n" for n in range(20_000))
    similarity.pairs("a", {"one": long, "other": long}, [])
    assert 1_000 < sum(compared) < 50_000
