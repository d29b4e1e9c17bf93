"""Whatever ends the grader, what it found out is kept, the rest is graded, and nothing twice."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import coursekit
from coursekit import cli
from coursekit.grading import journal, tables
from coursekit.grading.execution import dispatch, pytest_session, reference
from coursekit.grading.grade import grade
from coursekit.grading.records import GradingOptions
from coursekit.grading.results import RunResult
from coursekit.words import Words

from . import handed_in as hand
from . import quick
from .conftest import rows
from .test_intake import book, students

ROOT = hand.SOURCES.parents[1]
SLOWLY = """
import sys, time
from pathlib import Path
from coursekit.grading.execution import pytest_session
from coursekit.grading.grade import grade
from tests.grading import handed_in as hand, quick

def slowly(notebooks, options, server, on_finished):
    results = []
    for number, notebook in enumerate(notebooks):
        time.sleep(0.2)
        results.append(quick.result(notebook))
        on_finished(number, results[-1])
    return results

pytest_session.run, pytest_session.start = slowly, lambda options: quick.NoServer()
grade(Path(sys.argv[1]), 1, Path(sys.argv[2]), hand.SOURCES)
"""

IN_TWO = """
import sys
from pathlib import Path
from joblib import parallel_config
from coursekit.grading.grade import grade
from tests.grading import handed_in as hand

with parallel_config("loky", n_jobs=2):
    grade(Path(sys.argv[1]), 1, Path(sys.argv[2]), hand.SOURCES)
"""


def submissions(folder: Path, count: int) -> dict[str, float]:
    folder.mkdir()
    expected = {}
    for number in range(count):
        who = f"stu{number}"
        data = book(who, bound_to="bound = 'none'") if number % 3 == 0 else book(who)
        (folder / f"{who}.ipynb").write_bytes(data)
        expected[who] = 8 - (number % 3 == 0)
    return expected


def lines(path: Path) -> list[bytes]:
    return path.read_bytes().splitlines(keepends=True) if path.exists() else []


def keys(path: Path) -> list[str]:
    return [json.loads(line)["key"] for line in lines(path) if b'"key"' in line]


def killed_at(command: list[str], path: Path, results: int) -> list[bytes]:
    """Start, wait for that many results, kill without warning; gives what the journal holds then.

    Only the process that was started is killed; the others it started have to notice.
    """
    process = subprocess.Popen(command, cwd=ROOT, start_new_session=True, stdout=subprocess.DEVNULL)
    end = time.monotonic() + 120
    while len(lines(path)) <= results:
        assert process.poll() is None, "it came to an end before it could be killed"
        assert time.monotonic() < end
        time.sleep(0.01)
    process.kill()
    process.wait()
    return lines(path)


def test_killed_again_and_again_it_goes_on_where_it_was(tmp_path):
    expected = submissions(tmp_path / "in", 9)
    path = tmp_path / "out" / "journal.jsonl"
    command = [sys.executable, "-c", SLOWLY, str(tmp_path / "in"), str(tmp_path / "out")]
    known: list[bytes] = []
    for results in (2, 5):
        now = killed_at(command, path, results)
        assert now[: len(known)] == known and not (tmp_path / "out" / "points.csv").exists()
        known = now
    subprocess.run(command, cwd=ROOT, check=True)
    assert lines(path)[: len(known)] == known
    assert len(keys(path)) == len({*keys(path)}) == len(expected)
    assert students(rows(tmp_path / "out")) == expected


def test_killed_with_two_processes_at_work_it_goes_on(tmp_path):
    expected = submissions(tmp_path / "in", 9)
    path = tmp_path / "out" / "journal.jsonl"
    command = [sys.executable, "-c", IN_TWO, str(tmp_path / "in"), str(tmp_path / "out")]
    known = killed_at(command, path, 2)
    subprocess.run(command, cwd=ROOT, check=True)
    assert lines(path)[: len(known)] == known
    assert len(keys(path)) == len({*keys(path)}) == len(expected)
    assert students(rows(tmp_path / "out")) == expected


def test_ctrl_c_stops_it_with_a_sentence_and_loses_nothing(tmp_path):
    submissions(tmp_path / "in", 2)
    (tmp_path / "in" / "zoe.ipynb").write_bytes(book("zoe", bound_to="import time\ntime.sleep(3000)"))
    out = tmp_path / "out"
    command = [sys.executable, "-m", "coursekit.cli", "grade", str(tmp_path / "in"), "--unit", "1"]
    command += ["--out", str(out), "--timeout", "3000"]  # so that it cannot come to its end before
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # whoever runs the tests in the background has it ignored, and so would the grader
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    while len(lines(out / "journal.jsonl")) < 2:
        assert process.poll() is None
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    shown = process.communicate(timeout=300)
    assert (process.returncode, shown[0]) == (130, "")
    assert shown[1] == Words("grading", "en")("summary-stopped") + "\n"
    assert keys(out / "journal.jsonl") and not (out / "points.csv").exists()


@pytest.fixture
def counted(monkeypatch) -> list[int]:
    """How many were run each time."""
    counts: list[int] = []

    def counting(notebooks, *more):
        counts.append(len(notebooks))
        return quick.run(notebooks, *more)

    quick.use(monkeypatch)
    monkeypatch.setattr(pytest_session, "run", counting)
    return counts


def test_grading_again_changes_no_table_and_runs_nothing(tmp_path, counted):
    submissions(tmp_path / "in", 3)
    out = tmp_path / "out"
    grade(tmp_path / "in", 1, out, hand.SOURCES)
    before = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
    assert grade(tmp_path / "in", 1, out, hand.SOURCES).reused == 3
    assert counted == [3]
    assert {path: path.read_bytes() for path in out.rglob("*") if path.is_file()} == before


def test_only_what_is_new_is_run(tmp_path, counted):
    expected = submissions(tmp_path / "in", 3)
    grade(tmp_path / "in", 1, tmp_path / "out", hand.SOURCES)
    (tmp_path / "in" / "stu1.ipynb").write_bytes(book("stu1", bound_to="bound = ..."))
    (tmp_path / "in" / "late.ipynb").write_bytes(book("late"))
    grade(tmp_path / "in", 1, tmp_path / "out", hand.SOURCES)
    assert counted == [3, 2]
    assert students(rows(tmp_path / "out")) == expected | {"stu1": 7, "late": 8}


def knows_all(seed: int) -> str:
    """A function that knows all it was ever tried with, and what should come out."""
    hidden, item = reference.HiddenInputs(hand.WRITTEN, seed), hand.chosen().items["enough_firms"]
    table = dict(
        zip(
            map(tuple, hidden.cases("enough_firms")), hidden.expected(item, item.variant("stu1")), strict=True
        )
    )
    return f"KNOWN = {table!r}\ndef firms_needed(target, rho):\n    return KNOWN[target, rho]"


def test_handing_in_again_after_feedback_wins_nothing_by_what_was_seen_before(tmp_path, counted):
    expected, out = submissions(tmp_path / "in", 3), tmp_path / "out"
    grade(tmp_path / "in", 1, out, hand.SOURCES)
    (first,) = journal.Journal(out / "journal.jsonl").seeds(hand.chosen().source)
    for path in (tmp_path / "in" / "stu1.ipynb", tmp_path / "alone.ipynb"):
        path.write_bytes(
            book(
                "stu1",
                enough_firms=knows_all(first),
                enough_by_hand=hand.WRITTEN.items["enough_by_hand"].stub,
            )
        )
    again = GradingOptions(seed=first)
    grade(tmp_path / "alone.ipynb", 1, tmp_path / "elsewhere", hand.SOURCES, again)
    assert students(rows(tmp_path / "elsewhere")) == {"stu1": 8}  # it would have
    grade(tmp_path / "in", 1, out, hand.SOURCES)
    assert students(rows(out)) == expected | {"stu1": 6}
    assert counted == [3, 1, 1]
    seeds = journal.Journal(out / "journal.jsonl").seeds(hand.chosen().source)
    assert seeds[0] == first and len({*seeds}) == 2
    for written in (out / "feedback").iterdir():
        assert not any(str(seed) in written.read_text("utf-8") for seed in seeds)


def test_until_feedback_is_written_all_are_asked_the_same(tmp_path, counted, monkeypatch):
    expected, out = submissions(tmp_path / "in", 3), tmp_path / "out"
    with monkeypatch.context() as patch:
        patch.setattr(journal.Journal, "release_feedback", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            grade(tmp_path / "in", 1, out, hand.SOURCES)
    (tmp_path / "in" / "late.ipynb").write_bytes(book("late"))
    grade(tmp_path / "in", 1, out, hand.SOURCES)
    assert counted == [3, 1] and students(rows(out)) == expected | {"late": 8}
    assert len(journal.Journal(out / "journal.jsonl").seeds(hand.chosen().source)) == 1


@pytest.mark.parametrize("other", [{"timeout": 30.0}, {"seed": 5}, {"jailed": False}, {"no_code": True}])
def test_graded_in_another_way_it_is_run_again(tmp_path, counted, other):
    submissions(tmp_path / "in", 2)
    grade(tmp_path / "in", 1, tmp_path / "out", hand.SOURCES)
    grade(tmp_path / "in", 1, tmp_path / "out", hand.SOURCES, GradingOptions(**other))
    assert counted == [2, 2]


def test_a_folder_of_its_own_gives_the_same_points(tmp_path, counted):
    expected = submissions(tmp_path / "in", 4)
    for out in ("one", "two"):
        grade(tmp_path / "in", 1, tmp_path / out, hand.SOURCES)
        assert students(rows(tmp_path / out)) == expected
    seeds = [json.loads((tmp_path / out / "run.json").read_text())["seed"] for out in ("one", "two")]
    assert seeds[0] != seeds[1]


def test_a_line_that_was_cut_short_is_found_out_again(tmp_path, counted):
    expected = submissions(tmp_path / "in", 3)
    path = tmp_path / "out" / "journal.jsonl"
    grade(tmp_path / "in", 1, tmp_path / "out", hand.SOURCES)
    written = path.read_bytes()
    path.write_bytes(written[: written.rindex(b'"key"') + 40])
    grade(tmp_path / "in", 1, tmp_path / "out", hand.SOURCES)
    assert counted == [3, 1]
    assert len(journal.Journal(path).results) == 3
    assert students(rows(tmp_path / "out")) == expected


def test_a_journal_somebody_wrote_into_does_no_harm(tmp_path, counted):
    submissions(tmp_path / "in", 2)
    path = tmp_path / "out" / "journal.jsonl"
    grade(tmp_path / "in", 1, tmp_path / "out", hand.SOURCES)
    one, other = keys(path)
    bad = [b"\xff", b"[1]", b'{"key": 5}', b"[" * 99_999, json.dumps({"key": one, "cells": [{}]}).encode()]
    path.write_bytes(b"\n".join([*bad, *path.read_bytes().splitlines()[:1]]))
    grade(tmp_path / "in", 1, tmp_path / "out", hand.SOURCES)
    assert counted == [2, 2]


def test_what_the_models_are_has_a_say_in_what_is_kept(tmp_path, counted, monkeypatch):
    """After a model was mended, without a new version, nothing found out with the old one is used."""
    submissions(tmp_path / "in", 2)
    grade(tmp_path / "in", 1, tmp_path / "out", hand.SOURCES)
    monkeypatch.setattr(journal, "course_digest", lambda: "mended")
    grade(tmp_path / "in", 1, tmp_path / "out", hand.SOURCES)
    assert counted == [2, 2]


@pytest.mark.parametrize(
    ("file", "matters"),
    [
        ("models/make_or_buy.py", True),
        ("models/base.py", True),
        ("data/clusters.csv", True),
        ("sweeps.py", True),
        ("exercises/answers.py", True),
        ("notebook/labs.py", True),
        ("grading/execution/worker_tasks.py", True),
        ("locales/en/grading.ftl", False),
        ("grading/reporting/points_table.py", False),
        ("models/__pycache__/base.pyc", False),
        ("models/notes.txt", False),
    ],
)
def test_the_digest_covers_what_an_answer_can_use(tmp_path, file, matters):
    path = tmp_path / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"x = 1\n")
    before = journal.digest(tmp_path)
    path.write_bytes(b"x = 1\r\n")
    assert journal.digest(tmp_path) == before  # as another system writes the same
    path.write_bytes(b"x = 2\n")
    assert (journal.digest(tmp_path) != before) == matters
    assert (Path(coursekit.__file__).parent / file).exists() or not matters


def test_of_a_journal_of_an_earlier_version_the_seed_is_read_and_the_rest_refused(tmp_path, capsys):
    """Lines as they were written before results were records."""
    expected = submissions(tmp_path / "in", 2)
    out = tmp_path / "out"
    out.mkdir()
    fingerprint = hand.chosen().source
    check = {
        "role": "check",
        "items": ["same_chain"],
        "how": "ended",
        "printed": {"values": [1]},
        "error": "",
    }
    old = [
        {"set": fingerprint, "seed": 12345},
        {"key": "0123456789abcdef0123456789abcdef", "file": "stu0.ipynb", "happened": [check]},
    ]
    text = "".join(json.dumps(line) + "\n" for line in old)
    (out / "journal.jsonl").write_text(text, "utf-8")
    command = ["grade", str(tmp_path / "in"), "--unit", "1", "--out", str(out), "--source", str(hand.SOURCES)]
    for language, said in (("en", "earlier version of the course"), ("es", "versión anterior del curso")):
        (out / "journal.jsonl").write_text(text, "utf-8")
        with pytest.MonkeyPatch.context() as patch:
            quick.use(patch)
            assert [cli.main([*command, "--language", language]) for _ in range(2)] == [0, 0]
        shown = capsys.readouterr().out.splitlines()
        assert sum(said in line and "journal.jsonl" in line for line in shown) == 1  # the first time only
        assert json.loads((out / "run.json").read_text())["seed"] == 12345
        assert len(rows(out)) == len(hand.chosen().items) * len(expected)
        assert (out / "journal.jsonl").read_text("utf-8").startswith(text)  # it is only ever added to


def test_a_fault_of_ours_is_not_kept(tmp_path, monkeypatch):
    expected = submissions(tmp_path / "in", 2)

    def broken(notebooks, options, server, on_finished):
        results = [RunResult(fault="no memory left"), *quick.run(notebooks[1:], options)]
        for number, result in enumerate(results):
            on_finished(number, result)
        return results

    quick.use(monkeypatch)
    monkeypatch.setattr(pytest_session, "run", broken)
    summary = grade(tmp_path / "in", 1, tmp_path / "out", hand.SOURCES)
    table = [row for row in rows(tmp_path / "out") if row["student"] == "stu0" and row["item"] != "doubt"]
    counted = [row for row in table if not hand.chosen().items[row["item"]].twin_of]
    assert {(row["points"], row["status"]) for row in counted} == {("", "could not be graded")}
    assert all("reason of ours (no memory left)" in row["note"] for row in counted)
    others = {(row["points"], row["status"]) for row in table if row not in counted}
    assert others == {("0", "answered in the other way")}
    assert summary.needs_review == 1
    quick.use(monkeypatch)
    assert grade(tmp_path / "in", 1, tmp_path / "out", hand.SOURCES).reused == 1
    assert students(rows(tmp_path / "out")) == expected


def test_a_grader_that_fails_altogether_is_our_fault_for_everybody(tmp_path, monkeypatch):
    submissions(tmp_path / "in", 2)
    monkeypatch.setattr(pytest_session, "run", lambda *_, **__: 1 / 0)
    grade(tmp_path / "in", 1, tmp_path / "out", hand.SOURCES)
    table = rows(tmp_path / "out")
    items = hand.WRITTEN.items
    assert len(table) == 2 * len(items)
    counted = [row for row in table if items[row["item"]].machine and not items[row["item"]].twin_of]
    assert {row["status"] for row in counted} == {"could not be graded"}
    assert all("ZeroDivisionError" in row["note"] for row in counted)


def test_a_chunk_that_fails_costs_only_itself(tmp_path, monkeypatch):
    monkeypatch.setattr(pytest_session, "run", lambda *_, **__: 1 / 0)
    tasks = [dispatch.Task("a", "a.ipynb", dict)]
    ((finished,),) = dispatch.LocalExecutor(GradingOptions(), tmp_path / "journal.jsonl").run([tasks])
    assert finished.key == "a" and finished.result.fault.startswith("ZeroDivisionError")
    assert not (tmp_path / "journal.jsonl").exists()


def test_a_table_is_the_old_or_the_new_one_never_half(tmp_path, monkeypatch):
    path = tmp_path / "table.csv"
    tables.write(path, "old")

    def power_failure(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(tables.os, "replace", power_failure)
    with pytest.raises(KeyboardInterrupt):
        tables.write(path, "new and longer")
    assert path.read_text("utf-8") == "old"


def test_marks_given_while_the_class_is_graded_are_not_lost(tmp_path, monkeypatch):
    submissions(tmp_path / "in", 1)
    out = tmp_path / "out"
    quick.use(monkeypatch)
    grade(tmp_path / "in", 1, out, hand.SOURCES)
    (tmp_path / "in" / "new.ipynb").write_bytes(book("new"))

    def meanwhile(notebooks, *more):
        sheet = (out / "essays.csv").read_text("utf-8-sig")
        (out / "essays.csv").write_text(sheet.replace(",,,,,id:", ",0.5,0.5,0.5,0.5,id:"))
        return quick.run(notebooks, *more)

    monkeypatch.setattr(pytest_session, "run", meanwhile)
    grade(tmp_path / "in", 1, out, hand.SOURCES)
    assert "0.5,0.5,0.5,0.5" in (out / "essays.csv").read_text("utf-8-sig")
    (row,) = [row for row in rows(out) if row["student"] == "stu0" and row["item"] == "doubt"]
    assert row["status"] == "read by a person"


def test_a_large_class_is_made_ready_a_part_at_a_time_in_the_same_process(tmp_path, monkeypatch):
    expected = submissions(tmp_path / "in", 9)
    monkeypatch.setattr(dispatch, "FEWEST", 1)
    monkeypatch.setattr(dispatch, "CHUNK", 4)
    began, parts = [], []

    def counting(notebooks, options, server, on_finished):
        parts.append((len(notebooks), server))
        return quick.run(notebooks, options, server, on_finished)

    start = pytest_session.start
    monkeypatch.setattr(pytest_session, "start", lambda options: began.append(start(options)) or began[0])
    monkeypatch.setattr(pytest_session, "run", counting)
    grade(tmp_path / "in", 1, tmp_path / "out", hand.SOURCES)
    assert len(began) == 1 and parts == [(4, began[0]), (4, began[0]), (1, began[0])]
    assert students(rows(tmp_path / "out")) == expected


# Shared out.


def test_two_processes_give_what_one_gives(tmp_path):
    from joblib import parallel_config

    submissions(tmp_path / "in", 9)
    progress: list[tuple[int, int]] = []
    options = GradingOptions(seed=3)
    with parallel_config("loky", n_jobs=2):
        grade(tmp_path / "in", 1, tmp_path / "two", hand.SOURCES, options, lambda *n: progress.append(n))
    assert progress == sorted(progress) and progress[0] == (0, 9) and progress[-1] == (9, 9)
    assert len({finished for finished, _ in progress}) > 2  # it was told on the way, too
    grade(tmp_path / "in", 1, tmp_path / "one", hand.SOURCES, options)
    for name in ("points.csv", "moodle.csv", "essays.csv", "class.html"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_a_dask_cluster_gives_what_one_process_gives(tmp_path, monkeypatch):
    from distributed import Client, LocalCluster
    from joblib import parallel_config

    submissions(tmp_path / "in", 4)
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        with Client(cluster), parallel_config("dask"):
            grade(tmp_path / "in", 1, tmp_path / "far", hand.SOURCES, GradingOptions(seed=3))
    assert len(keys(tmp_path / "far" / "journal.jsonl")) == 4
    grade(tmp_path / "in", 1, tmp_path / "here", hand.SOURCES, GradingOptions(seed=3))
    for name in ("points.csv", "moodle.csv", "essays.csv", "class.html"):
        assert (tmp_path / "far" / name).read_bytes() == (tmp_path / "here" / name).read_bytes()


def test_a_process_that_was_ended_costs_only_what_it_had_not_written(tmp_path):
    path = tmp_path / "journal.jsonl"

    class Ended:
        def size(self, tasks):
            return tasks

        def run(self, chunks):
            journal.record(path, "a", "a.ipynb", RunResult())
            raise RuntimeError("a worker was killed")

    tasks = [dispatch.Task(name, f"{name}.ipynb", dict) for name in "ab"]
    results = dispatch.run(tasks, journal.Journal(path), Ended(), lambda finished: None)
    assert results == {"a": RunResult(), "b": RunResult(fault="RuntimeError: a worker was killed")}
