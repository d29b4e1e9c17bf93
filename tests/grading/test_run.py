"""What students' code can see, faults of ours, essays, and the command line."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from coursekit import cli
from coursekit.errors import CourseError
from coursekit.exercises import answers, release
from coursekit.grading import tables
from coursekit.grading.execution import (
    assemble,
    fork_server,
    notebook_parts,
    pytest_session,
    reference,
)
from coursekit.grading.grade import grade
from coursekit.grading.intake import submission
from coursekit.grading.records import GradingOptions
from coursekit.grading.results import CellOutcome, Role, RunResult

from . import handed_in as hand
from . import quick

MACHINE = [name for name, item in hand.WRITTEN.items.items() if item.machine]


def parsed(book):
    return submission.parse(json.dumps(book).encode(), "x.ipynb", hand.UNIT, hand.chosen().every)


def test_no_expected_value_is_in_what_the_student_s_process_is_given():
    hidden = reference.HiddenInputs(hand.WRITTEN, seed=11)
    built = assemble.assemble(parsed(hand.made("ana21", {})), hand.chosen(), hidden)
    sent = "\n".join(json.dumps(cell.metadata.coursekit["ask"]) for cell in built.cells)
    items = hand.chosen().items
    for name in ("same_chain", "joint_part", "fewer_larger"):
        value = hidden.expected(items[name], items[name].variant("ana21"))[0]
        assert f"{value:.6g}" not in sent.replace("0125", "")
        assert any(
            f"{value:.6g}" in json.dumps(cell.outputs) or str(value) in json.dumps(cell.outputs)
            for cell in built.cells
        )
    assert all(
        not cell.outputs
        for cell in built.cells
        if cell.metadata.coursekit["role"] in ("setup", "extra", "answer")
    )
    given = "\n".join(item.stub for item in items.values())
    for name in MACHINE:
        for line in hand.WRITTEN.items[name].solution.splitlines():
            if len(line.strip()) > 15 and line not in given:
                assert line.strip() not in sent


def test_hidden_inputs_are_others_each_time_and_hold_the_edges():
    one, other = (reference.HiddenInputs(hand.WRITTEN, seed) for seed in (1001, 1002))
    assert (
        one.cases("enough_firms") != other.cases("enough_firms") != hand.chosen().items["enough_firms"].cases
    )
    assert one.tables != other.tables
    assert [0.5, 0.0] in one.cases("enough_firms") and [1.0, 0.3] in one.cases("enough_firms")


@pytest.mark.parametrize("name", MACHINE)
def test_checks_have_power(name):
    """On hidden inputs: the reference always passes, foreseen wrong answers do not, whatever the seed."""
    item, passed, tried = hand.WRITTEN.items[name], 0, 0
    for seed in range(60):
        cases, table = item.draw_cases(seed), item.draw_table(seed)
        drawn = item.variants[seed % len(item.variants)]
        right = item.right(drawn, cases, table)
        assert answers.same(right, item.right(drawn, cases, table), item.tolerance)
        for values in item.foreseen(drawn, cases, table).values():
            tried += 1
            passed += answers.same(values, right, item.tolerance)
    assert tried >= 180 and passed <= tried / 100


def test_a_foreseen_answer_that_stops_leaves_the_others_known():
    written = hand.WRITTEN.items["joint_part"]
    first, *others = written.wrong
    stops = dataclasses.replace(written, wrong=[{**first, "code": "1 / 0"}, *others])
    assert list(stops.foreseen_that_run(stops.variants[0], [], {})) == [wrong["id"] for wrong in others]


@pytest.fixture(scope="module")
def alone(tmp_path_factory):
    """Students who solved one item each."""
    folder = tmp_path_factory.mktemp("alone")
    for name in MACHINE:
        book = hand.made(f"only.{name}", {name: release.solved(hand.WRITTEN, f"only.{name}")[name]})
        (folder / f"{name}.ipynb").write_text(json.dumps(book), "utf-8")
    grade(folder, 1, folder / "grades", hand.SOURCES)
    return list(csv.DictReader(io.StringIO((folder / "grades" / "points.csv").read_text("utf-8-sig"))))


@pytest.mark.parametrize("name", MACHINE)
def test_each_solution_alone_scores_its_item_and_no_other(alone, name):
    rows = [row for row in alone if row["student"] == f"only.{name}"]
    items = hand.chosen().items
    ways = {item.id for item in items.values() if name == item.twin_of or items[name].twin_of == item.id}
    assert {row["item"]: row["status"] for row in rows} == {
        item: "right" if item == name else "answered in the other way" if item in ways else "not started"
        for item in items
    }
    assert sum(float(row["points"]) for row in rows) == hand.chosen().items[name].points


def test_what_was_wrong_at_first_is_checked_again_at_the_end_and_what_was_right_is_not(monkeypatch):
    shown, ask = [], fork_server.Worker.ask

    def noted(self, do, **about):
        shown.extend([about["payload"]["item"]] if do == "show" else [])
        return ask(self, do, **about)

    monkeypatch.setattr(fork_server.Worker, "ask", noted)
    book = hand.made("ana21", hand.right("ana21") | {"same_chain": "autonomy_b = -1"})
    later = {"cell_type": "code", "id": "later", "metadata": {}, "outputs": [], "execution_count": None}
    book["cells"].append(later | {"source": hand.right("ana21")["same_chain"]})
    hidden = reference.HiddenInputs(hand.WRITTEN, seed=11)
    built = assemble.assemble(parsed(book), hand.chosen(), hidden)
    (result,) = pytest_session.run([built], GradingOptions(timeout=20, jailed=False))
    again = [cell for cell in result.cell_results if cell.role is Role.RECHECK]
    assert [(cell.items, cell.outcome) for cell in again] == [(("same_chain",), CellOutcome.PASSED)]
    assert sorted(shown) == sorted([*MACHINE, "same_chain"])  # nor is the student's process asked for it


def test_a_fault_of_ours_is_not_the_student_s(tmp_path, monkeypatch):
    def broken(*_, **__):
        raise fork_server.GraderError("no process to be had")

    monkeypatch.setattr(fork_server.Server, "start", broken)
    (tmp_path / "ana.ipynb").write_text(json.dumps(hand.made("ana21", hand.right("ana21"))), "utf-8")
    summary = grade(tmp_path, 1, tmp_path / "grades", hand.SOURCES)
    rows = list(csv.DictReader(io.StringIO((tmp_path / "grades" / "points.csv").read_text("utf-8-sig"))))
    for row in rows:
        if row["item"] in MACHINE:
            counts = not hand.chosen().items[row["item"]].twin_of
            expected = ("", "could not be graded") if counts else ("0", "answered in the other way")
            assert (row["points"], row["status"]) == expected
    assert "no process to be had" in rows[0]["note"]
    assert "ana21,,,ana21,,\n" in (tmp_path / "grades" / "canvas.csv").read_text("utf-8")
    assert summary.needs_review == 1


def test_settings_of_whoever_grades_have_no_say(tmp_path, monkeypatch):
    monkeypatch.setenv("PYTEST_ADDOPTS", "--no-such-option")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pytest.ini").write_text("[pytest]\naddopts = --neither-this\n", "utf-8")
    (result,) = pytest_session.run([notebook_parts.notebook([])], GradingOptions(timeout=5))
    assert result == RunResult()
    import os

    assert os.environ["PYTEST_ADDOPTS"] == "--no-such-option"


def test_whoever_asks_for_input_is_told_that_nobody_is_there_in_every_cell():
    server = pytest_session.start(GradingOptions(jailed=False, workers=1))
    try:
        worker = server.start(server.folders[0])
        worker.exchange("begin", 60, payload={"language": "en", "tables": {}})
        for _ in range(2):
            reply = worker.exchange("run", 60, code="x = input()", tables=[])
            assert "nobody to ask" in reply["error"]
    finally:
        server.close()


def test_a_student_s_process_sees_nothing_of_the_instructor_s_settings(monkeypatch):
    monkeypatch.setenv("MY_TOKEN", "secret")
    monkeypatch.setenv("COURSEKIT_WORK", "mine.json")
    seen = fork_server.environment("folder")
    assert "MY_TOKEN" not in seen and "COURSEKIT_WORK" not in seen
    assert seen["HOME"] == "folder" and seen["IPYTHONDIR"].startswith("folder")


# Essays.


def grade_one(tmp_path, monkeypatch, sheet: str | None = None, essay: str = hand.ESSAY, **how):
    """Grade one essay without running anything else."""
    quick.use(monkeypatch)
    monkeypatch.setattr(pytest_session, "run", lambda built, *_: [RunResult()] * len(built))
    book = hand.made("ana21", {"doubt": essay}, how.pop("language", "en"))
    folder = tmp_path / "in"
    folder.mkdir(exist_ok=True)
    (folder / "ana.ipynb").write_text(json.dumps(book), "utf-8")
    if sheet is not None:
        (tmp_path / "out").mkdir(exist_ok=True)
        (tmp_path / "out" / "essays.csv").write_text(sheet, **how or {"encoding": "utf-8"})
    grade(folder, 1, tmp_path / "out", hand.SOURCES)
    rows = list(csv.DictReader(io.StringIO((tmp_path / "out" / "points.csv").read_text("utf-8-sig"))))
    return rows[-1], (tmp_path / "out" / "essays.csv").read_text("utf-8-sig", "replace")


def filled(sheet: str, *marks: str) -> str:
    rows = list(csv.reader(io.StringIO(sheet)))
    rows[1][3 : 3 + len(marks)] = marks
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue()


def test_marks_are_kept_and_become_points(tmp_path, monkeypatch):
    row, sheet = grade_one(tmp_path, monkeypatch)
    assert (row["status"], row["points"]) == ("waits for a person", "")
    row, sheet = grade_one(tmp_path, monkeypatch, filled(sheet, "0.5", "0,25", "0", ""))
    assert row["status"] == "waits for a person" and "3 of 4" in row["note"]
    row, sheet = grade_one(tmp_path, monkeypatch, filled(sheet, "0.5", "0,25", "0", "0.5"))
    assert (row["status"], row["points"]) == ("read by a person", "1.25")
    assert '0.5,"0,25",0,0.5' in sheet
    page = (tmp_path / "out" / "feedback" / "ana21.html").read_text("utf-8")
    assert "1.25 of 2" in page and "A setting that refutes: 0.5 of 0.5" in page
    assert "ana21,,,ana21,,1.25\n" in (tmp_path / "out" / "canvas.csv").read_text("utf-8")


def test_marks_of_an_essay_that_changed_are_kept_and_it_is_said(tmp_path, monkeypatch):
    _, sheet = grade_one(tmp_path, monkeypatch)
    row, sheet = grade_one(tmp_path, monkeypatch, filled(sheet, "0", "0", "0", "0"), 'doubt = "better now"')
    assert (row["status"], row["points"]) == ("waits for a person", "") and "changed since" in row["note"]
    assert "better now" in sheet and hand.ESSAY[14:40] in sheet and "0,0,0,0" in sheet
    row, _ = grade_one(tmp_path, monkeypatch, essay=hand.ESSAY)  # which is handed in again after all
    assert (row["status"], row["points"]) == ("read by a person", "0")


def test_marks_of_somebody_who_is_not_here_now_are_kept(tmp_path, monkeypatch):
    _, sheet = grade_one(tmp_path, monkeypatch)
    _, sheet = grade_one(tmp_path, monkeypatch, sheet + "zoe,doubt,her text,0.5,0.5,0.5,0.5\n")
    assert "zoe,doubt,her text,0.5,0.5,0.5,0.5" in sheet


@pytest.mark.parametrize("mark", ["0.6", "-1", "good", "0.5.1", "1e9"])
def test_an_odd_mark_is_pointed_out(tmp_path, monkeypatch, mark):
    _, sheet = grade_one(tmp_path, monkeypatch)
    row, sheet = grade_one(tmp_path, monkeypatch, filled(sheet, mark, "0.5", "0.5", "0.5"))
    assert row["status"] == "waits for a person" and mark in row["note"] and mark in sheet


def test_a_sheet_saved_by_a_spreadsheet_of_another_country_is_read(tmp_path, monkeypatch):
    _, sheet = grade_one(tmp_path, monkeypatch, essay='doubt = "Ñandú"')
    rows = list(csv.reader(io.StringIO(filled(sheet, "0,5", "0,5", "0,5", "0,5"))))
    out = io.StringIO()
    csv.writer(out, delimiter=";").writerows(rows)
    row, _ = grade_one(
        tmp_path, monkeypatch, out.getvalue(), 'doubt = "Ñandú"', encoding="cp1252", errors="replace"
    )
    assert (row["status"], row["points"], row["note"]) == ("read by a person", "2", "")


def test_a_sheet_that_is_none_is_never_written_over(tmp_path, monkeypatch):
    with pytest.raises(CourseError, match="essays.csv"):
        grade_one(tmp_path, monkeypatch, "my precious notes\n")
    assert (tmp_path / "out" / "essays.csv").read_text("utf-8") == "my precious notes\n"


def test_no_text_becomes_a_formula_in_a_spreadsheet(tmp_path, monkeypatch):
    evil = '=HYPERLINK("http://x")'
    _, sheet = grade_one(tmp_path, monkeypatch, essay=f"doubt = {evil!r}")
    assert f"'{evil}" in next(csv.reader(io.StringIO(sheet.splitlines()[1])))
    row, sheet = grade_one(tmp_path, monkeypatch, filled(sheet, "0", "0", "0", "0"), f"doubt = {evil!r}")
    assert row["note"] == "" and "''=" not in sheet


def test_tables_are_whole_or_not_there(tmp_path):
    path = tmp_path / "table.csv"
    tables.write(path, "a")
    tables.write(path, "b")
    assert path.read_text("utf-8") == "b" and [p.name for p in tmp_path.iterdir()] == ["table.csv"]


# The command line.


def command(*arguments: str, cwd: Path = hand.SOURCES.parents[1]) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-m", "coursekit.cli", *arguments], cwd=cwd, capture_output=True, text=True
    )


def test_grading_from_the_command_line(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "ana.ipynb").write_text(json.dumps(hand.made("ana21", hand.right("ana21"))), "utf-8")
    (folder / "empty.ipynb").touch()
    done = command("grade", str(folder), "--unit", "1", "--out", str(tmp_path / "out"), "--language", "es")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "1 estudiante con calificación, de 2 archivos.",
        "1 archivo no se pudo calificar; su fila dice por qué.",
        f"1 ensayo espera calificación en {tmp_path / 'out' / 'essays.csv'}; "
        "llénala y repite el mismo comando.",
        f"Las tablas y los comentarios están en {tmp_path / 'out'}.",
    ]
    about = json.loads((tmp_path / "out" / "run.json").read_text("utf-8"))
    assert about["unit"] == 1 and isinstance(about["seed"], int)
    names = {p.relative_to(tmp_path / "out").as_posix() for p in (tmp_path / "out").rglob("*") if p.is_file()}
    assert names == {
        "points.csv",
        "canvas.csv",
        "class.html",
        "journal.jsonl",
        "moodle.csv",
        "moodle-gradebook.csv",
        "essays.csv",
        "run.json",
        "feedback/ana21.html",
        "feedback/empty.ipynb.html",
    }


def test_the_process_that_grades_loads_no_package_of_numbers(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "ana.ipynb").write_text(json.dumps(hand.made("ana21", hand.right("ana21"))), "utf-8")
    arguments = ["grade", str(tmp_path / "in"), "--unit", "1", "--out", str(tmp_path / "out")]
    code = f"import sys; from coursekit import cli; assert cli.main({arguments!r}) == 0\n"
    code += "print(*{name.partition('.')[0] for name in sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=hand.SOURCES)
    assert done.returncode == 0, done.stderr
    assert "nbval" in done.stdout
    slow = {"numpy", "joblib", "matplotlib", "IPython", "networkx", "psutil", "cloudpickle"}
    assert not {*done.stdout.split()} & slow


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("grade", "{empty}", "--unit", "1", "--out", "{empty}/out"), "no files to grade"),
        (("grade", "{empty}", "--unit", "77"), "unit 77"),
        (("grade", "{empty}", "--unit", "1", "--source", "{empty}"), "unit 1"),
        (("release", "--unit", "77"), "unit 77"),
        (("grade", "{empty}", "--unit", "77", "--language", "es"), "No hay serie"),
    ],
    ids=lambda v: "",
)
def test_what_can_be_put_right_is_one_sentence(tmp_path, capsys, monkeypatch, arguments, said):
    monkeypatch.chdir(hand.SOURCES.parents[1])
    assert cli.main([part.format(empty=tmp_path) for part in arguments]) == 2
    shown = capsys.readouterr()
    assert said in shown.err and shown.err.count("\n") == 1 and shown.out == ""


def test_handing_out_from_the_command_line(tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(hand.SOURCES.parents[1])
    assert cli.main(["release", "--unit", "1", "--to", str(tmp_path), "--language", "es"]) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["01_distritos_industriales.ipynb"]
    assert "01_distritos_industriales.ipynb" in capsys.readouterr().out


def test_commands_outside_the_course_say_so(tmp_path):
    done = command("release", cwd=tmp_path)
    assert done.returncode == 2 and done.stderr.count("\n") == 1
    shutil.rmtree(tmp_path)
