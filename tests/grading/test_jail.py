"""The jail proves itself or says why it is not to be had; nothing gets lost when something of ours breaks."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
import signal
import subprocess
import sys
import time

import psutil
import pytest

from coursekit import words
from coursekit.errors import CourseError
from coursekit.grading.execution import (
    assemble,
    fork_server,
    jail,
    jail_selftest,
    pytest_session,
    reference,
    scheduler,
)
from coursekit.grading.execution.comparison import CellPlan
from coursekit.grading.intake import submission
from coursekit.grading.records import GradingOptions
from coursekit.grading.results import CellOutcome, Role, RunResult

from . import handed_in as hand

OPTIONS = GradingOptions(timeout=5)
ONE, TWO = (dataclasses.replace(OPTIONS, workers=workers) for workers in (1, 2))
FREE = dataclasses.replace(OPTIONS, jailed=False)
MACHINE = [name for name, item in hand.WRITTEN.items.items() if item.machine]


def built(*students: str, **answers: str) -> list:
    """Notebooks with right answers, but for these."""
    hidden, chosen = reference.HiddenInputs(hand.WRITTEN, seed=3), hand.chosen()
    books = [hand.made(student, hand.right(student) | answers) for student in students]
    return [
        assemble.assemble(
            submission.parse(json.dumps(book).encode(), "x.ipynb", hand.UNIT, chosen.items), chosen, hidden
        )
        for book in books
    ]


def right(result: RunResult) -> list[str]:
    checks = [cell for cell in result.cell_results if cell.role is Role.CHECK]
    return [cell.items[0] for cell in checks if cell.outcome is CellOutcome.PASSED]


@pytest.fixture
def fresh():
    """What is known of this machine is found out again, and forgotten afterwards."""
    for known in (jail._missing, jail.system_calls, jail._interpreter):
        known.cache_clear()
    yield
    for known in (jail._missing, jail.system_calls, jail._interpreter):
        known.cache_clear()


# It proves itself.


def test_there_is_a_jail_here():
    assert jail.why_not() is None


def test_no_way_out_is_open_inside_and_most_are_outside():
    open_ways = {}
    for jailed in (True, False):
        server = fork_server.Server(1, jailed, processor=60)
        try:
            worker = server.start(server.folders[0])
            open_ways[jailed] = worker.ask("escape", 20, told={"forbidden": jail_selftest.forbidden()})[
                "open"
            ]
        finally:
            server.close()
    assert open_ways[True] == []
    always = {"network", "listen", "fork", "program", "signal the group", "namespaces", "write /tmp"}
    assert always <= set(open_ways[False])
    assert {f"read {hand.SOURCES.parent}", "read /etc/passwd"} <= set(open_ways[False])


@pytest.mark.parametrize(
    ("wall", "hole", "way"),
    [
        ("_ALLOWED", ["socket", "connect"], "network"),
        ("_ALLOWED", ["clone", "wait4"], "fork"),
        ("_FILES", ["/etc/passwd"], "read /etc/passwd"),
        ("_FILES", [str(hand.SOURCES.parent)], f"read {hand.SOURCES.parent}"),
    ],
)
def test_with_a_hole_in_the_jail_nothing_is_graded(monkeypatch, fresh, wall, hole, way):
    monkeypatch.setattr(jail, wall, [*getattr(jail, wall), *hole])
    known = jail_selftest.forbidden()
    monkeypatch.setattr(jail_selftest, "forbidden", lambda: [*known, "/etc/passwd", str(hand.SOURCES.parent)])
    finished = []
    with pytest.raises(CourseError) as raised:
        pytest_session.run(built("ana21"), OPTIONS, on_finished=lambda number, _: finished.append(number))
    assert way in str(raised.value) and finished == []


# It says why it is not to be had.


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("missing", ["system", "program", "kernel", "library", "namespaces"])
def test_without_isolation_it_says_so_in_one_sentence_and_goes_on_only_if_told_to(
    monkeypatch, fresh, missing, language
):
    if missing == "system":
        monkeypatch.setattr(sys, "platform", "darwin")
    if missing == "program":
        monkeypatch.setattr(shutil, "which", lambda name: None)
    if missing == "kernel":
        monkeypatch.setattr(jail, "_landlock_version", lambda: 0)
    if missing == "library":
        monkeypatch.setitem(sys.modules, "pyseccomp", None)
    if missing == "namespaces":
        monkeypatch.setattr(jail, "_namespaces", lambda: ["sh", "-c", "echo no such thing >&2; exit 1"])
    words.use_language(language)
    with pytest.raises(CourseError) as raised:
        pytest_session.run(built("ana21"), OPTIONS)
    said = str(raised.value)
    assert ("Nothing was graded" if language == "en" else "No se calificó nada") in said
    assert "\n" not in said and said.count("{") == 0
    if missing == "library":  # the others would be grading on another system
        assert right(pytest_session.run(built("ana21"), FREE)[0]) == MACHINE


def test_without_forking_each_worker_starts_for_itself(monkeypatch):
    monkeypatch.setattr(
        fork_server, "serve", lambda folders, jailed, processor: fork_server.Spawner(1, processor)
    )
    (result,) = pytest_session.run(built("ana21", joint_part="import os\nos._exit(1)"), FREE)
    assert result.fault == ""
    assert right(result) == [item for item in MACHINE if item != "joint_part"]


def test_submissions_in_work_at_the_same_time_do_not_share_a_processor():
    processors = sorted(os.sched_getaffinity(0))
    server = pytest_session.start(GradingOptions(workers=max(2, len(processors))))
    ask = "import os\nraise ValueError(sorted(os.sched_getaffinity(0)))"
    try:
        said = [server.start(folder).ask("run", 10, code=ask, tables=[]) for folder in server.folders]
    finally:
        server.close()
    shown = [reply["error"].removeprefix("ValueError: ") for reply in said]
    if len(processors) > 1:
        assert sorted(shown) == sorted(str([one]) for one in processors)


# The solutions run in a worker of their own.


def test_a_worker_of_their_own_finds_what_the_solutions_come_to_here(monkeypatch):
    here, there = (reference.HiddenInputs(hand.WRITTEN, seed=5) for _ in range(2))
    server, items, students = pytest_session.start(ONE), hand.chosen().items, ["ana21", "beto"]
    asked = [(items[name], items[name].variant(student)) for name in MACHINE for student in students]
    expected = [here.expected(*each) for each in asked]
    monkeypatch.setattr(type(hand.WRITTEN.items["same_chain"]), "run", None)  # nothing runs in this process
    try:
        there.learn(hand.chosen(), students, server)
        assert [there.expected(*each) for each in asked] == expected
    finally:
        server.close()


@pytest.mark.parametrize("code", ["import os; os._exit(1)", "1 / 0"])
def test_a_solution_that_breaks_is_a_sentence(code):
    broken = dataclasses.replace(hand.WRITTEN.items["joint_part"], solution=code)
    written = dataclasses.replace(hand.WRITTEN, items=hand.WRITTEN.items | {"joint_part": broken})
    server = pytest_session.start(ONE)
    try:
        with pytest.raises(CourseError, match="joint_part"):
            reference.HiddenInputs(written, 5).learn(hand.chosen(), ["ana21"], server)
    finally:
        server.close()


# When something of ours breaks.


def test_the_preloaded_process_may_die_and_nobody_loses_anything():
    notebooks = built(*(f"student{number}" for number in range(6)))
    server = pytest_session.start(TWO)
    killed = []

    def done(number: int, *_) -> None:
        if not killed:
            killed.append(number)
            server._process.kill()

    try:
        results = pytest_session.run(notebooks, OPTIONS, server, done)
    finally:
        server.close()
    assert killed and not any(result.fault for result in results)
    assert [right(result) for result in results] == [MACHINE] * 6


def test_a_preloaded_process_that_does_not_start_is_our_fault(monkeypatch):
    monkeypatch.setattr(fork_server, "environment", lambda folder: {"PYTHONHOME": "/nowhere"})
    (result,) = pytest_session.run(built("ana21"), FREE)
    assert "ended" in result.fault


def test_each_submission_is_told_of_once_when_it_is_complete():
    seen: list[tuple[int, RunResult]] = []
    options = dataclasses.replace(OPTIONS, workers=2)
    results = pytest_session.run(
        built("ana21", "beto", "caro"), options, on_finished=lambda *finished: seen.append(finished)
    )
    assert seen == list(enumerate(results))
    assert [right(result) for result in results] == [MACHINE] * 3


def test_one_process_serves_one_part_of_a_class_after_another_and_proves_itself_once(monkeypatch):
    proofs = []
    monkeypatch.setattr(jail_selftest, "forbidden", lambda: proofs.append(1) or [])
    server = pytest_session.start(TWO)
    process = server._process
    try:
        came = [pytest_session.run(built(*names), OPTIONS, server) for names in (["ana21", "beto"], ["caro"])]
    finally:
        server.close()
    assert [right(result) for results in came for result in results] == [MACHINE] * 3
    assert server._process is process and proofs == [1]


def test_whoever_is_told_can_stop_it():
    class Enough(Exception):
        pass

    def done(number: int, *_) -> None:
        raise Enough

    with pytest.raises(Enough):
        pytest_session.run(built("ana21", "beto"), OPTIONS, on_finished=done)


def test_more_workers_come_to_the_same():
    notebooks = built("ana21", "beto", "caro", "dora", enough_firms="def firms_needed(a, b):\n    return a")
    one, three = (
        pytest_session.run(notebooks, options) for options in (ONE, GradingOptions(timeout=5, workers=3))
    )
    assert one == three


def test_when_the_grader_is_killed_everything_ends_with_it(tmp_path):
    code = (
        "from tests.grading.test_jail import built\nfrom coursekit.grading.execution import pytest_session\n"
        "from coursekit.grading.records import GradingOptions\n"
        "built = built('ana21', joint_part='import time; time.sleep(600)')\n"
        "pytest_session.run(built, GradingOptions(timeout=600))"
    )
    grader = subprocess.Popen([sys.executable, "-c", code], cwd=hand.SOURCES.parents[1])
    try:
        found = _wait(lambda: len(_below(grader.pid)) >= 4 and _below(grader.pid))
        assert found, "the jail did not start"
    finally:
        os.kill(grader.pid, signal.SIGKILL)
        grader.wait()
    assert _wait(lambda: not any(process.is_running() for process in found))


def _below(process: int) -> list[psutil.Process]:
    return psutil.Process(process).children(recursive=True)


def _wait(what, seconds: float = 60):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if came := what():
            return came
        time.sleep(0.05)
    return False


# What comes back.


def test_of_what_a_worker_says_only_what_has_the_right_form_is_taken():
    typed = fork_server._typed
    assert typed({"how": "right", "values": {"0": 1}}) == {"how": "raised", "error": ""}
    assert typed({"how": "ended", "values": [1, 1.5, "a", None, True, [1], {"a": 1}]})["values"] == [
        1,
        1.5,
        "a",
        None,
        True,
        "<list>",
        "<dict>",
    ]
    assert typed({"how": "ended", "values": [10**400]})["values"] == [
        str(10**400)[: fork_server.LONGEST_TEXT]
    ]
    assert len(typed({"how": "ended", "values": [0] * 10**6})["values"]) == 10_000
    assert typed({"how": "ended", "slip": "none", "about": [1], "values": [1]}) == {
        "how": "ended",
        "error": "",
        "slip": "none",
        "about": {},
    }


def test_time_is_kept_for_each_item_and_for_all_that_is_nobody_s():
    now = [0.0]
    budget = scheduler.Budget(timeout=4, clock=lambda: now[0])

    def cell(role: Role, *items: str) -> float:
        """Seconds a cell was given that took one and a half."""
        key, start = budget.key(CellPlan(role, items, {})), budget.clock()
        seconds = budget.seconds(key)
        now[0] += 1.5
        budget.spend(key, start)
        return seconds

    assert [cell(Role.EXTRA) for _ in range(4)] == [4, 2.5, 1, -0.5]
    assert [cell(Role.ANSWER, "a") for _ in range(2)] == [4, 2.5]
    assert [cell(Role.CHECK, "a"), cell(Role.RECHECK, "a"), cell(Role.CHECK, "b")] == [4, 2.5, 4]
    before, now[0] = now[0], 4 * scheduler.CELLS_WORTH
    assert cell(Role.CHECK, "c") == 0 and budget.over
    budget.not_counted(since=before)  # a process took so long to start
    assert cell(Role.CHECK, "d") == 4 and not budget.over


def test_deaths_of_extra_cells_use_their_time_up():
    budget = scheduler.Budget(timeout=4, clock=lambda: 0.0)
    for _ in range(scheduler.EXTRA_DEATHS):
        assert budget.seconds(scheduler.EXTRA) > 0
        budget.spend(scheduler.EXTRA, 0.0, died=True)
    assert budget.seconds(scheduler.EXTRA) == 0
