"""The jail proves itself or says why it is not to be had; nothing gets lost when something of ours breaks.

What is tried here does no harm: a mode that is set is the mode that is there, a signal is number 0.
"""

from __future__ import annotations

import contextlib
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
    discretion,
    fork_server,
    jail,
    jail_selftest,
    pytest_session,
    reference,
    scheduler,
    worker_sandbox,
)
from coursekit.grading.execution.comparison import CellPlan
from coursekit.grading.intake import submission
from coursekit.grading.records import GradingOptions
from coursekit.grading.results import CellOutcome, Role, RunResult
from coursekit.grading.time_limits import SUBMISSION_TIMEOUT_FACTOR

from . import handed_in as hand
from . import ordinary

OPTIONS = GradingOptions(timeout=60)
ONE, TWO = (dataclasses.replace(OPTIONS, workers=workers) for workers in (1, 2))
FREE = dataclasses.replace(OPTIONS, jailed=False)
MACHINE = [name for name, item in hand.WRITTEN.items.items() if item.machine]


def built(*students: str, **answers: str) -> list:
    """Notebooks with right answers, but for these."""
    hidden, chosen = reference.HiddenInputs(hand.WRITTEN, seed=3), hand.chosen()
    books = [hand.made(student, hand.right(student) | answers) for student in students]
    return [
        assemble.assemble(
            submission.parse(json.dumps(book).encode(), "x.ipynb", hand.UNIT, chosen.every), chosen, hidden
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


def open_ways(jailed: bool) -> list[str]:
    server = fork_server.Server(1, jailed, processor=60)
    try:
        told = {"forbidden": jail_selftest.forbidden()}
        return server.start(server.folders[0]).ask("escape", 20, payload=told)["open"]
    finally:
        server.close()


def test_no_way_out_is_open_inside():
    assert open_ways(jailed=True) == []


@pytest.mark.skipif(os.geteuid() != 0, reason="whoever tests is an ordinary user")
def test_nor_is_one_for_an_ordinary_user(tmp_path):
    code = "from tests.grading import test_jail; print(test_jail.open_ways(jailed=True))"
    root = hand.SOURCES.parents[1]
    told = subprocess.run(
        ordinary.command("-c", code, stage=tmp_path, needed=[root]), cwd=root, capture_output=True, text=True
    )
    assert told.stdout.strip() == "[]", told.stderr[-2000:]


def test_most_ways_are_open_outside():
    """Each is one: without the jail it leads somewhere."""
    found, here = {*open_ways(jailed=False)}, str(jail.package() / "grading" / "execution")
    always = {"network", "listen", "fork", "program", "signal the group", "namespaces", "write /tmp"}
    always |= {"other processes", "signals in another's name", "limit of another", "its own folder"}
    always |= {"fingerprints in memory", "handle of a process", "asynchronous calls"}
    always |= {f"{what} {here}" for what in ("mode of", "mode of opened", "times of", "owner of")}
    assert always - found == set()
    assert {f"read {hand.SOURCES.parent}", "read /etc/passwd", f"read {jail.hidden()[0]}"} <= found
    if os.geteuid() == 0:
        assert {"mode of /dev/null", "mode of opened /dev/zero", "times of /dev/urandom"} <= found


@pytest.mark.parametrize(
    ("wall", "hole", "way"),
    [
        ("_ALLOWED", ["socket", "connect"], "network"),
        ("_ALLOWED", ["clone", "wait4"], "fork"),
        ("_FILES", ["/etc/passwd"], "read /etc/passwd"),
        ("_FILES", [str(hand.SOURCES.parent)], f"read {hand.SOURCES.parent}"),
        ("_ALLOWED", ["unshare"], "namespaces"),
        ("_ALLOWED", ["io_uring_setup"], "asynchronous calls"),
        ("_ALLOWED", ["pidfd_open"], "handle of a process"),
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


def test_with_the_fingerprints_in_sight_nothing_is_graded(monkeypatch):
    known = jail_selftest.forbidden()
    monkeypatch.setattr(jail_selftest, "forbidden", lambda: known)
    monkeypatch.setattr(jail, "hidden", list)
    with pytest.raises(CourseError, match="fingerprints in memory") as raised:
        pytest_session.run(built("ana21"), OPTIONS)
    assert str(jail.package() / "exercises" / "sets") in str(raised.value)


# Nothing is shared.


@pytest.fixture
def two():
    """Two workers at the same time, and the server they are of."""
    server = pytest_session.start(TWO)
    yield server, *(server.start(folder) for folder in server.folders)
    server.close()


def said(worker, code: str) -> str:
    """The text a cell of the student's own raises."""
    return worker.ask("run", 20, code=code, tables=[])["error"]


MINE = """
import os, pathlib
pathlib.Path("mine.txt").write_text("mine")
os.makedirs("below")
os.chmod("mine.txt", 0o640)
"""
NEIGHBOURS = """
import ctypes, fcntl, os, socket, stat
found = []
for folder, folders, files in os.walk("/"):
    if "mine.txt" in files or (folder.startswith("/scratch/") and folder != os.getcwd()):
        found.append(folder)
    folders[:] = [name for name in folders if folder == "/" or folder.startswith("/scratch")]
for number in range(8):
    names = (f"/scratch/{number}", f"/scratch/own{number}", "/state", "/scratch", "/scratch/own/mine.txt")
    for place in names:
        for way in (os.stat, os.listdir, lambda p: os.chmod(p, stat.S_IMODE(os.stat(p).st_mode)),
                    lambda p: os.utime(p, ns=(os.stat(p).st_atime_ns, os.stat(p).st_mtime_ns))):
            try:
                way(place)
            except OSError:
                continue
            if place != "/scratch" or way is not os.stat:
                found.append(place)
one, other = socket.socketpair()
for process in [*range(-300, 300)]:
    for way in (lambda n: os.kill(n, 0), lambda n: fcntl.fcntl(one, 8, n), os.getpgid, os.sched_getaffinity,
                lambda n: os.getpriority(os.PRIO_PROCESS, n), os.pidfd_open):
        try:
            way(process)
        except OSError:
            continue
        if process not in (0, os.getpid()) and way is not os.sched_getaffinity:
            found.append(process)
raise ValueError(found)
"""


def test_a_neighbour_cannot_be_named_or_changed(two):
    _, ana, beto = two
    assert said(ana, MINE) == ""
    assert said(beto, NEIGHBOURS) == "ValueError: []"
    look = "import os, stat\nraise ValueError(oct(os.stat('mine.txt').st_mode), sorted(os.listdir()))"
    assert said(ana, look) == "ValueError: ('0o100640', ['below', 'mine.txt'])"


def test_what_one_did_to_its_folder_is_not_there_for_the_next(two):
    server, ana, _ = two
    code = "import os\nopen('left', 'w').close()\nos.mkdir('deep')\nos.chmod('deep', 0)\nos.chmod('.', 0)"
    assert said(ana, code) == ""
    ana.end()
    look = (
        "import os, stat\nopen('new', 'w').close()\nraise ValueError(os.listdir(), oct(os.stat('.').st_mode))"
    )
    assert said(server.start(server.folders[0]), look) == "ValueError: (['new'], '0o40700')"


def test_empty_files_are_counted_too(two):
    _, ana, _ = two
    code = "for number in range(20_000):\n    open(f'{number}', 'w').close()"
    assert "Errno 28" in said(ana, code)


LOCK = """
import fcntl, os, sqlite3, struct
for place, mode in ((os.__file__, "rb"), (os.devnull, "wb")):
    file = open(place, mode)
    WHAT
known = sqlite3.connect("mine.db")
known.execute("create table a (b)")
known.execute("insert into a values (1)")
known.commit()
"""


def test_no_neighbour_sees_a_lock(two):
    _, ana, beto = two
    kind = "fcntl.LOCK_SH if mode == 'rb' else fcntl.LOCK_EX"
    held = f"globals()[place] = file; fcntl.lockf(file, {kind}, 1, 7)"
    seen = "found = fcntl.fcntl(file, fcntl.F_GETLK, struct.pack('hhqqi4x', fcntl.F_WRLCK, 0, 7, 1, 0))\n"
    seen += "    assert struct.unpack('hhqqi4x', found)[0] == fcntl.F_UNLCK"
    assert said(ana, LOCK.replace("WHAT", held)) == ""
    assert said(beto, LOCK.replace("WHAT", seen)) == ""


THREADS = """
import threading
threading.stack_size(32768)
over = threading.Event()
for _ in range(COUNT):
    threading.Thread(target=over.wait, daemon=True).start()
over.wait(2)
over.set()
"""


def test_whoever_starts_threads_without_end_is_ended_alone(two):
    """Their numbers are the machine's, and there are 32,768 of them."""
    _, ana, beto = two
    assert said(beto, THREADS.replace("COUNT", "60")) == ""
    with pytest.raises(fork_server.WorkerDied):
        said(ana, THREADS.replace("COUNT", "600"))
    assert said(beto, "raise ValueError('here')") == "ValueError: here"


DESCRIPTORS = """
import os
found = 0
for number in range(3, 5000):
    try:
        os.fstat(number)
        found += 1
    except OSError:
        pass
raise ValueError(found)
"""


def test_nothing_of_the_grader_is_open_in_a_worker_however_much_the_grader_has_open(tmp_path):
    (tmp_path / "archive.zip").write_bytes(b"")
    opened = [os.open(tmp_path / "archive.zip", os.O_RDONLY) for _ in range(300)]
    try:
        server = fork_server.Server(2, True, processor=60)
        try:
            assert said(server.start(server.folders[1]), DESCRIPTORS) == "ValueError: 3"  # streams, channel
            told = {"forbidden": []}
            assert server.start(server.folders[0]).ask("escape", 20, payload=told)["open"] == []
        finally:
            server.close()
    finally:
        for one in opened:
            os.close(one)


def test_no_fingerprint_is_in_reach_and_the_helpers_of_the_notebook_stand_in(two):
    _, ana, _ = two
    code = """
import coursekit, gc, os
from coursekit import ask, check, progress, restore, student
from coursekit.exercises import public_set, student_api
student("ana"); ask("same_chain"); check("same_chain"); progress(); restore(); student_api.check("same_chain")
found = [type(one).__name__ for one in gc.get_objects() if type(one).__module__ == public_set.__name__]
found += [one.name for one in os.scandir(os.path.join(os.path.dirname(public_set.__file__), "sets"))]
raise ValueError(found, public_set.units())
"""
    ana.ask("begin", 20, payload={"language": "en", "tables": {}})
    assert said(ana, code) == "ValueError: ([], [])"


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
        monkeypatch.setattr(worker_sandbox, "landlock_version", lambda: 0)
    if missing == "library":
        monkeypatch.setitem(sys.modules, "pyseccomp", None)
    if missing == "namespaces":
        refuses = "echo bwrap: No permissions to create a new namespace >&2; exit 1"
        monkeypatch.setattr(jail, "_namespaces", lambda: ["sh", "-c", refuses])
    words.use_language(language)
    with pytest.raises(CourseError) as raised:
        pytest_session.run(built("ana21"), OPTIONS)
    said = str(raised.value)
    assert ("Nothing was graded" if language == "en" else "No se calificó nada") in said
    assert "\n" not in said and said.count("{") == 0
    least = {"program": jail.LEAST_BUBBLEWRAP, "kernel": jail.LEAST_LINUX, "namespaces": "No permissions"}
    assert least.get(missing, "") in said
    if missing == "library":  # the others would be grading on another system
        assert right(pytest_session.run(built("ana21"), FREE)[0]) == MACHINE


OLD = """#!/bin/sh
[ "$1" = --version ] && echo bubblewrap {version} && exit
for one in "$@"; do
    case "$one" in {unknown}) echo "bwrap: Unknown option $one" >&2; exit 1;; --) break;; esac
done
exec {bwrap} "$@"
"""


@pytest.fixture
def old(tmp_path, monkeypatch, fresh):
    """A bubblewrap that does not know options of later ones."""

    def make(version: str, *unknown: str) -> None:
        program = tmp_path / "bwrap"
        text = OLD.format(version=version, unknown="|".join(unknown), bwrap=shutil.which("bwrap"))
        program.write_text(text, "utf-8")
        program.chmod(0o755)
        monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")

    return make


def test_the_bubblewrap_of_ubuntu_22_04_will_do(old):
    old("0.6.1", "--size", "--perms", "--chmod", "--disable-userns", "--assert-userns-disabled", "--overlay")
    assert right(pytest_session.run(built("ana21"), OPTIONS)[0]) == MACHINE


@pytest.mark.parametrize("language", ["en", "es"])
def test_an_older_bubblewrap_is_named_with_the_least_that_will_do(old, language):
    old("0.3.0", "--ro-bind-try")
    words.use_language(language)
    finished = []
    with pytest.raises(CourseError) as raised:
        pytest_session.run(built("ana21"), OPTIONS, on_finished=lambda number, _: finished.append(number))
    assert "0.3.0" in str(raised.value) and jail.LEAST_BUBBLEWRAP in str(raised.value)
    assert "\n" not in str(raised.value) and finished == []


@pytest.mark.parametrize("version", range(1, 6))
def test_on_a_kernel_of_before_landlock_kept_signals_apart_everything_still_holds(
    monkeypatch, tmp_path, version
):
    """With less asked of Landlock; namespaces and the allowed system calls hold what it does not."""
    simulated = "from coursekit.grading.execution import worker_sandbox\n"
    simulated += f"worker_sandbox.landlock_version = lambda: {version}\n"
    (tmp_path / "sitecustomize.py").write_text(simulated, "utf-8")
    kept = fork_server.environment

    def environment(folder: str) -> dict[str, str]:
        found = kept(folder)
        return found | {"PYTHONPATH": os.pathsep.join([str(tmp_path), found["PYTHONPATH"]])}

    monkeypatch.setattr(fork_server, "environment", environment)
    monkeypatch.setattr(jail, "_FILES", [*jail._FILES, str(tmp_path)])
    server = fork_server.Server(1, True, processor=60)
    try:
        worker = server.start(server.folders[0])
        code = "from coursekit.grading.execution import worker_sandbox as sandbox\n"
        code += "raise ValueError(sandbox.landlock_version())"
        assert said(worker, code) == f"ValueError: {version}"
        known = [place for place in jail_selftest.forbidden() if not str(tmp_path).startswith(place)]
        assert worker.ask("escape", 20, payload={"forbidden": known})["open"] == []
    finally:
        server.close()


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
        told = [server.start(folder).ask("run", 10, code=ask, tables=[]) for folder in server.folders]
    finally:
        server.close()
    shown = [reply["error"].removeprefix("ValueError: ") for reply in told]
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


def test_hidden_inputs_drawn_in_a_worker_are_those_drawn_here():
    here, there = (reference.HiddenInputs(hand.WRITTEN, seed=5) for _ in range(2))
    server = pytest_session.start(ONE)
    try:
        there.learn(hand.chosen(), [], server)
    finally:
        server.close()
    assert there.tables == here.tables and here.tables
    for name in hand.WRITTEN.items:
        assert there.cases(name) == here.cases(name)


@pytest.mark.parametrize("code", ["import os; os._exit(1)", "1 / 0"])
@pytest.mark.parametrize(
    ("name", "part"), [("joint_part", "solution"), ("enough_firms", "cases"), ("fewer_larger", "given")]
)
def test_a_solution_that_breaks_is_a_sentence(code, name, part):
    broken = dataclasses.replace(hand.WRITTEN.items[name], **{part: code})
    written = dataclasses.replace(hand.WRITTEN, items=hand.WRITTEN.items | {name: broken})
    server = pytest_session.start(ONE)
    try:
        with pytest.raises(CourseError, match=name):
            reference.HiddenInputs(written, 5).learn(hand.chosen(), ["ana21"], server)
    finally:
        server.close()


def test_a_solution_is_not_to_blame_where_the_preloaded_process_ended(monkeypatch):
    here, there = (reference.HiddenInputs(hand.WRITTEN, seed=5) for _ in range(2))
    server, exchange = pytest_session.start(ONE), fork_server.Worker.exchange

    def ended(self, *about, **more):
        with contextlib.suppress(ProcessLookupError):
            os.kill(server._process.pid, signal.SIGKILL)
        return exchange(self, *about, **more)

    monkeypatch.setattr(fork_server.Worker, "exchange", ended)
    try:
        there.learn(hand.chosen(), ["ana21"], server)
    finally:
        server.close()
    item = hand.chosen().items["same_chain"]
    assert there.expected(item, item.variant("ana21")) == here.expected(item, item.variant("ana21"))


def test_where_no_process_is_to_be_had_solutions_run_one_at_a_time(monkeypatch):
    """Each has what is printed go elsewhere while it runs: two at once would leave nowhere to print to."""

    class Nowhere:
        folders = ("0", "1", "2")

        def start(self, folder: str) -> None:
            raise fork_server.GraderError("no process to be had")

    out, running, most = sys.stdout, [], []
    kind = type(hand.WRITTEN.items["same_chain"])
    right = kind.right

    def watched(self, *inputs):
        running.append(self)
        time.sleep(0.02)
        most.append(len(running))
        running.pop()
        return right(self, *inputs)

    monkeypatch.setattr(kind, "right", watched)
    hidden = reference.HiddenInputs(hand.WRITTEN, 5)
    hidden.learn(hand.chosen(), ["ana21", "beto"], Nowhere())
    assert {*most} == {1} and sys.stdout is out


# When something of ours breaks.


def test_the_thread_that_counts_threads_imports_nothing():
    """The grader forks while it runs: what it imports just then would be locked in the fork for good."""
    code = "import os, sys; from coursekit.grading.execution import thread_count; before = {*sys.modules}\n"
    code += "[*thread_count._below(os.getppid())]; print(*{*sys.modules} - before)"
    told = subprocess.run([sys.executable, "-X", "utf8", "-c", code], check=True, capture_output=True)
    assert told.stdout.strip() == b""


def test_a_process_that_ends_before_anything_is_run_is_started_again():
    server = pytest_session.start(ONE)
    try:
        server.start(server.folders[0]).end()
        os.kill(server._process.pid, signal.SIGKILL)
        server._process.wait()
        (result,) = pytest_session.run(built("ana21"), ONE, server)
    finally:
        server.close()
    assert not result.fault and {cell.outcome for cell in result.cell_results} <= {
        CellOutcome.RAN,
        CellOutcome.PASSED,
    }


def test_a_process_that_ends_once_its_jail_is_built_is_no_jail_that_cannot_be_had(monkeypatch):
    server = pytest_session.start(ONE)
    hears = server._hears

    def ended(word: bytes) -> bool:
        heard = hears(word)
        with contextlib.suppress(ProcessLookupError):
            os.kill(server._process.pid, signal.SIGKILL)
        return heard

    monkeypatch.setattr(server, "_hears", ended)
    try:
        for _ in range(2):
            with pytest.raises(fork_server.GraderError, match="ended"):
                server.start(server.folders[0])
    finally:
        server.close()


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
        pytest_session.run(notebooks, options) for options in (ONE, dataclasses.replace(OPTIONS, workers=3))
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
    typed = discretion.typed
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
    assert typed({"how": "ended", "values": [10**400]})["values"] == [str(10**400)[: discretion.LONGEST_TEXT]]
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

    assert [cell(Role.EXTRA) for _ in range(12)] == [4] * 9 + [2.5, 1, -0.5]
    assert [cell(Role.ANSWER, "a") for _ in range(2)] == [4, 2.5]
    assert [cell(Role.CHECK, "a"), cell(Role.RECHECK, "a"), cell(Role.CHECK, "b")] == [4, 2.5, 4]
    before, now[0] = now[0], 4 * SUBMISSION_TIMEOUT_FACTOR
    assert cell(Role.CHECK, "c") == 0 and budget.over
    budget.not_counted(since=before)  # a process took so long to start
    assert cell(Role.CHECK, "d") == 4 and not budget.over


class Slow:
    """A server and its only worker, where beginning takes ten seconds and the first cell is the end."""

    asked, now, starts = (), 0.0, 0

    def start(self, _folder: str) -> Slow:
        self.starts += 1
        return self

    def ended_with(self, _worker: Slow) -> bool:
        return False

    def ask(self, do: str, seconds: float, **_: object) -> dict[str, str]:
        first = do == "run" and do not in self.asked
        self.asked += (do,)
        took = 10 if do == "begin" else 1
        self.now += min(took, seconds)
        if took > seconds:
            raise fork_server.WorkerTimeout
        if first:
            raise fork_server.WorkerDied
        return {"how": "ended", "error": ""}


def test_what_a_process_takes_to_begin_is_no_time_of_the_student_s():
    slow, told = Slow(), []
    run = scheduler.SubmissionRun(slow, "folder", timeout=5)
    run._budget = scheduler.Budget(timeout=5, clock=lambda: slow.now)
    run.run(built("ana21")[0].cells, told.append)
    outcomes = [reply.outcome for _, reply in told]
    assert outcomes[:3] == [CellOutcome.RAN, CellOutcome.DIED, CellOutcome.RAN]
    assert CellOutcome.OUT_OF_TIME not in outcomes
    assert slow.asked[:4] == ("begin", "run", "begin", "run") and slow.starts == 2


def test_deaths_of_extra_cells_use_their_time_up():
    budget = scheduler.Budget(timeout=4, clock=lambda: 0.0)
    for _ in range(scheduler.EXTRA_DEATHS):
        assert budget.seconds(scheduler.EXTRA) > 0
        budget.spend(scheduler.EXTRA, 0.0, died=True)
    assert budget.seconds(scheduler.EXTRA) == 0
