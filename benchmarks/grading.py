"""What grading costs for each submission, beside nbgrader and plain nbval on the same answers.

    python benchmarks/grading.py [--nbgrader COMMAND] [--submissions 50 200] [--peers 5]
    python benchmarks/grading.py --before PYTHON [--submissions 150]

Every submission has the right answers of exercise set 1 and a cell that draws a plot; one in three has the
second item wrong. Each tool is started as one would start it, on one submission and on a batch, and timed
whole, with the memory of all its processes together. The columns:

    seconds     from start to end
    each        seconds for each submission of the batch
    more        seconds for one more submission: (batch - one) / (submissions - 1)
    work        seconds of processor time for each submission, all processes together
    MB          most memory at any moment, pages that processes share counted once
    ratio       how many times longer nbgrader takes for each submission of its batch
    of work     how many times more processor time nbgrader needs for it; on a busy machine read this

nbgrader may live in an environment of its own: give its command. Without it there is no ratio.

With the Python of another checkout of the course, nothing but the two graders is measured, in turns: each on
its own set, and this one on the set of the other, too.
"""

from __future__ import annotations

import argparse
import copy
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

import nbformat
import psutil

from coursekit.exercises import public_set, release, sources, student_notebook

ROOT = Path(__file__).parents[1]
UNIT = 1
WRITTEN = sources.load_unit(UNIT, ROOT / "exercises" / "source")
MACHINE = [name for name, item in WRITTEN.items.items() if item.machine]
WRONG = "joint_part", "joint_percent = -1.0"
LONGEST = {1: 3, 200: 30}
"""Seconds that so many files may take."""
MEMORY = 300
"""Megabytes in use at any moment."""
PLOT = """import matplotlib.pyplot as plt
figure, axes = plt.subplots()
axes.plot([1, 2, 4], label="firms")
axes.legend()
plt.show()"""


def answers(number: int, student: str = "") -> dict[str, str]:
    """What submission `number` answers, to this student's numbers or to the example's."""
    return release.solved(WRITTEN, student) | (dict([WRONG]) if number % 3 == 2 else {})


# The same answers as each tool wants them.


def ours(folder: Path, count: int) -> None:
    """Notebooks of the course."""
    folder.mkdir()
    for number in range(count):
        student = f"s{number}"
        book = student_notebook.build(public_set.load(UNIT), "en", answers(number, student), student)
        cells = json.loads(json.dumps(book))
        cells["cells"].insert(
            -2, {"cell_type": "code", "id": "plot", "metadata": {}, "outputs": [], "source": PLOT}
        )
        (folder / f"{student}.ipynb").write_text(json.dumps(cells), "utf-8")


def _values(name: str) -> tuple[list, str]:
    """What is right for the example numbers, and an expression that reads it."""
    item = public_set.load(UNIT).items[name]
    cases, table, _ = WRITTEN.items[name].public_inputs()
    drawn = item.variants[item.variant("")]
    if item.kind == "function":
        read = f"[{', '.join(f'{item.answer}(*{case!r})' for case in cases)}]"
    else:
        read = f"[{item.answer}]"
    return WRITTEN.items[name].right(drawn, cases, table), read


def _setup() -> str:
    return "import coursekit\nfrom coursekit import ask\nask('fewer_larger')"


def for_nbval(folder: Path, count: int) -> None:
    """Notebooks whose checks print, with what they should print kept in them."""
    folder.mkdir()
    new = nbformat.v4
    for number in range(count):
        given = answers(number)
        cells = [new.new_code_cell(_setup(), metadata={"tags": ["nbval-ignore-output"]})]
        for name in MACHINE:
            cells.append(new.new_code_cell(given[name], metadata={"tags": ["nbval-ignore-output"]}))
            right, read = _values(name)
            shown = [new.new_output("stream", name="stdout", text=f"{_rounded(right)}\n")]
            cells.append(new.new_code_cell(_show(read), outputs=shown, execution_count=1))
        cells.append(new.new_code_cell(PLOT, metadata={"tags": ["nbval-ignore-output"]}))
        nbformat.write(new.new_notebook(cells=cells), folder / f"s{number:04}.ipynb")


def _rounded(values: list) -> list:
    return [round(value, 3) if isinstance(value, float) else value for value in values]


def _show(read: str) -> str:
    return f"print([round(v, 3) if isinstance(v, float) else v for v in {read}])"


def for_nbgrader(folder: Path, count: int, command: str) -> None:
    """A course of nbgrader's with an assignment handed in so many times."""
    folder.mkdir()
    new = nbformat.v4

    def about(name: str, **more: object) -> dict:
        own = {"grade_id": name, "schema_version": 3, "locked": False, "solution": False, "grade": False}
        return {"nbgrader": {**own, "task": False, **more}}

    cells = [new.new_code_cell(_setup())]
    for name in MACHINE:
        body = f"### BEGIN SOLUTION\n{answers(0)[name]}\n### END SOLUTION"
        cells.append(new.new_code_cell(body, metadata=about(name, solution=True)))
        right, read = _values(name)
        test = f"assert [round(v, 3) if isinstance(v, float) else v for v in {read}] == {_rounded(right)!r}"
        cells.append(
            new.new_code_cell(test, metadata=about(f"test-{name}", grade=True, locked=True, points=1))
        )
    cells.append(new.new_code_cell(PLOT))
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    (folder / "source" / "set").mkdir(parents=True)
    nbformat.write(new.new_notebook(cells=cells, metadata=kernel), folder / "source" / "set" / "set.ipynb")
    (folder / "nbgrader_config.py").write_text("c = get_config()\nc.CourseDirectory.course_id = 'course'\n")
    done = subprocess.run(
        [command, "generate_assignment", "set", "--create"],
        cwd=folder,
        env=_environment(command),
        capture_output=True,
        text=True,
    )
    if done.returncode:
        sys.exit(f"nbgrader generate_assignment: {done.stderr[-500:]}")
    handed_out = nbformat.read(folder / "release" / "set" / "set.ipynb", as_version=4)
    for number in range(count):
        book = copy.deepcopy(handed_out)
        for cell in book.cells:
            name = cell.metadata.get("nbgrader", {}).get("grade_id")
            if name in MACHINE:
                cell.source = answers(number)[name]
        place = folder / "submitted" / f"s{number:04}" / "set"
        place.mkdir(parents=True)
        nbformat.write(book, place / "set.ipynb")


# Running them.


def _environment(command: str) -> dict[str, str]:
    """Where the tool finds its own programs, and the course."""
    path = os.pathsep.join([str(Path(command).parent), os.environ["PATH"]])
    return os.environ | {"PATH": path, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "ignore"}


def measured(command: list[str], folder: Path, processors: int | None = None) -> tuple[float, ...]:
    """Seconds, seconds of processor time and megabytes of a command."""

    def narrow() -> None:
        if processors:
            os.sched_setaffinity(0, [*os.sched_getaffinity(0)][:processors])

    start, work, most, inside = time.perf_counter(), _work(), 0.0, 0.0
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(
            command, cwd=folder, stdout=said, stderr=said, env=_environment(command[0]), preexec_fn=narrow
        )
        over = threading.Event()

        def watch() -> None:
            nonlocal most, inside
            while not over.wait(0.1):
                memory, jailed = _seen(process.pid)
                most, inside = max(most, memory), max(inside, jailed)

        watcher = threading.Thread(target=watch)
        watcher.start()
        code = process.wait()
        seconds = time.perf_counter() - start
        over.set()
        watcher.join()
        if code not in (0, 1):  # nbval ends with 1 where an answer is wrong
            said.seek(0)
            sys.exit(f"{' '.join(command)}: {said.read().decode()[-1000:]}")
    return seconds, _work() - work + inside, most / 1e6


def _work() -> float:
    """Processor time of all processes that were started here and ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _seen(process: int) -> tuple[float, float]:
    """Memory of a process and all below it, and processor time in the jail, which is told to nobody."""
    memory, jailed = 0.0, 0.0
    try:
        family = [psutil.Process(process), *psutil.Process(process).children(recursive=True)]
    except psutil.NoSuchProcess:
        return 0, 0
    for one in family:
        try:
            memory += one.memory_full_info().pss
            if "coursekit.grading.execution.worker" in one.cmdline() and one.name() != "bwrap":
                jailed = max(jailed, sum(one.cpu_times()[:4]))  # the preloaded process has most
        except (psutil.NoSuchProcess, psutil.AccessDenied):
            pass
    return memory, jailed


def command(python: str, folder: Path, out: Path) -> list[str]:
    """Grade a folder."""
    return [python, "-m", "coursekit.cli", "grade", str(folder), "--unit", str(UNIT), "--out", str(out)]


def grade(folder: Path, count: int, processors: int | None = None) -> tuple[float, ...]:
    """Our grader, jail on; refuses to be measured if a verdict is not the one it should be."""
    out = folder.with_name(f"{folder.name}-out")
    ours(folder, count)
    came = measured(command(sys.executable, folder, out), ROOT, processors)
    table = (out / "points.csv").read_text("utf-8-sig")
    right, wrong = table.count(",right,"), count // 3
    if right != count * len(MACHINE) - wrong:
        sys.exit(f"{right} right answers, not {count * len(MACHINE) - wrong}: see {out}")
    return came


def nbval(folder: Path, count: int) -> tuple[float, ...]:
    for_nbval(folder, count)
    command = [
        sys.executable,
        "-m",
        "pytest",
        "--nbval",
        "--nbval-current-env",
        "-q",
        "-p",
        "no:cacheprovider",
    ]
    return measured([*command, "-c", os.devnull, "--rootdir", str(folder), str(folder)], folder)


def nbgrader(folder: Path, count: int, command: str) -> tuple[float, ...]:
    for_nbgrader(folder, count, command)
    came = measured([command, "autograde", "set", "--create"], folder)
    graded = len(list((folder / "autograded").rglob("set.ipynb")))
    if graded != count:
        sys.exit(f"nbgrader graded {graded} of {count}")
    return came


def beside(python: str, count: int, work: Path) -> None:
    """Seconds of one file and for one more, of the build whose Python this is and of today's, three turns."""
    tell = "import pathlib, coursekit; print(pathlib.Path(coursekit.__file__).parents[1])"
    root = subprocess.run([python, "-c", tell], capture_output=True, text=True, check=True, cwd=work)
    before = Path(root.stdout.strip())
    write = "import pathlib, runpy, sys; "
    write += "runpy.run_path(sys.argv[1])['ours'](pathlib.Path(sys.argv[2]), int(sys.argv[3]))"
    for maker, name in ((python, "before"), (sys.executable, "today")):
        source = (before if name == "before" else ROOT) / "benchmarks" / "grading.py"
        for size in (1, count):
            arguments = [str(source), str(work / f"{name}-{size}"), str(size)]
            subprocess.run([maker, "-c", write, *arguments], check=True, cwd=source.parents[1])
    graders = {
        "before, its set": (python, before, "before"),
        "today, the same set": (sys.executable, ROOT, "before"),
        "today, today's set": (sys.executable, ROOT, "today"),
    }
    took: dict[str, list[tuple[float, float]]] = {name: [] for name in graders}
    for _ in range(3):
        for name, (with_python, at, files) in graders.items():
            seconds = []
            for size in (1, count):
                shutil.rmtree(work / "out", ignore_errors=True)
                seconds.append(measured(command(with_python, work / f"{files}-{size}", work / "out"), at)[0])
            took[name].append((seconds[0], (seconds[1] - seconds[0]) / (count - 1)))
    base = [statistics.median(column) for column in zip(*took["before, its set"], strict=True)]
    print(f"{'':24}{'one':>8}{'more':>9}{'one, times before':>20}{'more, times before':>20}")
    for name, rows in took.items():
        one, more = (statistics.median(column) for column in zip(*rows, strict=True))
        print(f"{name:24}{one:8.2f}{more:9.4f}{one / base[0]:20.2f}{more / base[1]:20.2f}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--nbgrader", default=shutil.which("nbgrader"), help="its command")
    parser.add_argument("--submissions", type=int, nargs="+", default=[50, 200], help="sizes of our batches")
    parser.add_argument("--peers", type=int, default=5, help="size of the others' batch")
    parser.add_argument("--before", metavar="PYTHON", help="the Python of another checkout of the course")
    given = parser.parse_args()
    work = Path(tempfile.mkdtemp(prefix="grading-benchmark-"))
    if given.before:
        try:
            beside(given.before, max(given.submissions), work)
        finally:
            shutil.rmtree(work)
        return 0
    head = f"{'':34}{'files':>6}{'seconds':>9}{'each':>8}{'more':>8}{'work':>7}{'MB':>6}"
    print(f"{head}{'ratio':>7}{'of work':>9}")
    base = None

    def row(name: str, count: int, run: Callable[..., tuple[float, ...]], *more: object) -> tuple:
        place = work / f"{name.replace(' ', '-').replace(',', '')}-{count}"
        seconds, cpu, most = run(place, count, *more)
        first = alone.setdefault(name, seconds)
        each = f"{seconds / count:8.3f}{(seconds - first) / (count - 1):8.3f}" if count > 1 else " " * 16
        ratios = f"{base[0] / seconds * count:7.1f}{base[1] / cpu * count:9.1f}" if base and count > 1 else ""
        print(f"{name:34}{count:6}{seconds:9.2f}{each}{cpu / count:7.2f}{most:6.0f}{ratios}", flush=True)
        return seconds / count, cpu / count, most

    def rows(name: str, most: int, run: Callable[..., tuple[float, ...]], *more: object) -> tuple:
        return [row(name, count, run, *more) for count in sorted({1, most})][-1]

    alone: dict[str, float] = {}
    missed = []
    try:
        if given.nbgrader:
            base = rows("nbgrader autograde", given.peers, nbgrader, given.nbgrader)
        rows("nbval", given.peers, nbval)
        for name, processors in (("coursekit grade, one processor", 1), ("coursekit grade", None)):
            for count in sorted({1, *given.submissions}):
                each, _, memory = row(name, count, grade, processors)
                if base and count >= 50 and base[0] / each < 25:
                    missed.append(f"{name}, {count}: {base[0] / each:.1f} times as fast as nbgrader, not 25")
                if processors is None and count in LONGEST and each * count > LONGEST[count]:
                    missed.append(f"{name}, {count}: {each * count:.1f} s, not {LONGEST[count]}")
                if memory > MEMORY:
                    missed.append(f"{name}, {count}: {memory:.0f} MB, not {MEMORY}")
    finally:
        shutil.rmtree(work)
    for line in missed:
        print(line)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
