"""No answer, text, name or number of a student ends a run: n files are n rows, the others' as they were."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import sys
import time
import unicodedata
import zipfile
from pathlib import Path

import pytest

from coursekit.grading import journal, tables, text
from coursekit.grading.execution import reference
from coursekit.grading.execution.comparison import reply_of
from coursekit.grading.grade import grade
from coursekit.grading.intake import submission
from coursekit.grading.marking import essay_marks, scoring
from coursekit.grading.records import Attempt, GradingOptions, ParsedFile, Submission, SubmittedFile
from coursekit.grading.reporting import canvas, class_report, feedback_pages, moodle_exports, points_table
from coursekit.grading.results import CellOutcome, CellResult, GradedSubmission, Outcome, Role, RunResult
from coursekit.words import Words

from . import handed_in as hand
from . import quick
from .conftest import RIGHT, rows
from .test_intake import book

HIDDEN = reference.HiddenInputs(hand.WRITTEN, seed=7)
FLOATS = [0.0, -0.0, 5e-324, 1e-300, 1e14, 1e15, 1e16, -1e18, 1e28, 1e29, 1e299, 1e300, sys.float_info.max]
FLOATS += [float("inf"), float("-inf"), float("nan")]
WHOLE = [sign * 10**power for power in (0, 6, 7, 15, 18, 19, 28, 29, 299, 301, 400) for sign in (1, -1)]
SIZED = ["x" * size for size in (0, 1, 200, 2_000, 33_000, 131_073)]
FORMULAS = [
    "=1+1",
    "+1",
    "-1+2",
    "@SUM(1)",
    "a;=1",
    "a\n=1",
    "a\t=1",
    'a;"=1',
    "a,=1",
    "\r=1",
    "' =1",
    "''=1",
]
FORMULA = re.compile(r"""["\s]*[=+\-@]""")


def one_of_each_class() -> list[str]:
    """A few characters of each general category of Unicode, the first and the last among them."""
    found: dict[str, list[str]] = {}
    for code in range(sys.maxunicode + 1):
        found.setdefault(unicodedata.category(chr(code)), []).append(chr(code))
    picked = [c for of in found.values() for c in (of[0], of[len(of) // 2], of[-1])]
    return sorted({*picked, *"\x00\x07\x1b\x7f\x85\u2028\u200b\u200d\u202e\u2066\ufeff\uffff\ud800\udfff"})


CHARACTERS = one_of_each_class()
SOME = CHARACTERS[::3]
TEXTS = [f"a{c}b" for c in CHARACTERS] + FORMULAS + SIZED + ["{ $x } { }}", "%s\\"]


def is_formula(cell: str) -> bool:
    """Whether a spreadsheet may reckon with it."""
    return bool(FORMULA.match(cell)) and not re.fullmatch(r"-?[\d.]+", cell)


# Each text by itself.


def test_every_character_there_is_can_be_shown():
    everything = "".join(map(chr, range(sys.maxunicode + 1)))
    shown = text.displayable(everything)
    shown.encode("utf-8")
    kinds = {unicodedata.category(c) for c in shown} & {"Cc", "Cf", "Cs", "Cn", "Zl", "Zp"}
    assert kinds == {"Cc", "Cf"}
    assert {c for c in shown if unicodedata.category(c) in ("Cc", "Cf")} == {*"\n\t\u200c\u200d"}
    assert "\N{NO-BREAK SPACE}" in shown and "ñ" in shown and "🦤" in shown and "中" in shown


@pytest.mark.parametrize("evil", FORMULAS)
def test_no_part_of_a_cell_becomes_a_formula_whatever_separates_cells(evil):
    table = tables.csv_text([["head", "other"], [evil, f"x{evil}"]])
    for separator in ",;\t":
        for row in csv.reader(io.StringIO(table), delimiter=separator):
            assert not any(map(is_formula, row)), row
        for line in table.splitlines():
            assert not any(map(is_formula, line.replace('"', "").split(separator))), line
    once = text.table_cell(evil)
    assert text.table_cell(once) == once  # nothing grows when it is read and written again
    assert text.table_cell("-3.5") == "-3.5"


@pytest.mark.parametrize("sign", ["\n", "\t", '\n"', "'", "='"])
def test_a_run_of_signs_in_a_cell_is_looked_at_once(sign):
    """An essay of empty lines took fifteen seconds each time it was read or written."""
    before = time.process_time()
    for long in (f"a{sign * 16_000}b", sign * 16_000):
        text.without_guards(text.table_cell(long))
    assert time.process_time() - before < 1


# What a worker may say.


def said() -> list[dict]:
    """Messages with every text, number and size in every place there is."""
    values = [*TEXTS, *FLOATS, *WHOLE, None, True, [1], {"a": 1}]
    made = [{"how": "ended", "values": [value]} for value in values]
    made += [{"how": "ended", "values": [1.0] * 12 + [value]} for value in values]
    made += [{"how": "raised", "error": each} for each in TEXTS]
    made += [{"how": "ended", "slip": each, "about": {}} for each in TEXTS if each]
    names = ("name", "given", "count", "call", "error", "reason", "kind", "letters", "letter", "x")
    for slip in ("comma", "parameters", "raised", "unreadable", "text", "letter", "type", "no-such-slip"):
        made += [
            {"how": "ended", "slip": slip, "about": dict.fromkeys(names, value)} for value in values[::3]
        ]
    made += [{"how": "ended", "slip": "type", "about": {each[:40]: 1}} for each in TEXTS]
    return made


@pytest.mark.parametrize("language", ["en", "es"])
def test_whatever_a_worker_says_is_a_row_and_a_page_and_comes_back_from_the_journal(tmp_path, language):
    chosen, say = hand.chosen(), Words("grading", language)
    wrong = dict.fromkeys([*chosen.items], "answer = 1")
    found = submission.parse(
        json.dumps(hand.made("ana21", wrong, language)).encode(), "x.ipynb", hand.UNIT, chosen.every
    )
    graded = []
    for number, message in enumerate(said()):
        reply, cells = reply_of({"error": ""} | message), []
        for item in chosen.items:
            cells.append(CellResult.of(Role.ANSWER, (item,), reply, reply.outcome))
            cells.append(CellResult.of(Role.CHECK, (item,), reply, CellOutcome.DIFFERS))
        run = RunResult(tuple(cells))
        if number % 40 == 0:
            journal.record(tmp_path / "journal", str(number), "x.ipynb", run)
        written = json.loads(json.dumps([cell.to_json() for cell in cells]))
        assert [CellResult.from_json(cell) for cell in written] == cells
        json.dumps(written, ensure_ascii=False).encode("utf-8")
        results = scoring.score(found, run, chosen, HIDDEN)
        assert Outcome.FAULT not in {result.outcome for result in results}, message
        parsed = ParsedFile(SubmittedFile(f"{number}.ipynb", 0.0, bytes), found)
        graded.append(GradedSubmission(Attempt(parsed, f"s{number}"), results))
        feedback_pages.feedback(graded[-1], chosen).encode("utf-8")
    kept = journal.Journal(tmp_path / "journal").results
    assert len(kept) == len(range(0, len(graded), 40))
    points = points_table.points(graded, say)
    worksheet = moodle_exports.without_worksheet(graded, chosen.points, say)
    upload = moodle_exports.for_gradebook(graded, None, 1.0, "total", say)
    for table in (points, worksheet, upload, canvas.without_gradebook(graded, chosen.points, "total")):
        table.encode("utf-8")
        assert not any(is_formula(cell) for row in csv.reader(io.StringIO(table)) for cell in row)
    assert len(list(csv.reader(io.StringIO(points)))) == 1 + len(chosen.items) * len(graded)
    class_report.class_report(graded, chosen, [], language).encode("utf-8")


# What a student may hand in.


def named(name: str, text: str) -> bytes:
    """A right notebook whose essay and one answer hold a text in every way there is to write it."""
    escaped = text.encode("ascii", "backslashreplace").decode()
    written = hand.right(name) | {
        "doubt": f'doubt = """{text}\nand\n{escaped}"""',
        "same_chain": f"raise ValueError({text!r})",
        "bound_to": f"bound = {text!r}",
        "enough_firms": f"def firms_needed(target, rho):\n    return {text!r}",
    }
    return book(name, **written)


def answering(name: str, code: str) -> bytes:
    """A notebook with such a number as every answer."""
    written = {item: f"{hand.chosen().items[item].answer} = {code}" for item in ("same_chain", "joint_part")}
    written["enough_firms"] = f"def firms_needed(target, rho):\n    return {code}"
    written["fewer_larger"] = f"change = {code}"
    return book(name, **written)


def odd_notebooks() -> dict[str, bytes]:
    """Notebooks whose parts are of every kind, by name."""
    plain = hand.made("odd", hand.right("odd"))
    made: dict[str, bytes] = {}
    odd = [None, 10**30, "\ud800", "x" * 99_999, [[[]]], {"a": {}}, ["\ud800", 5], ""]
    for number, value in enumerate(odd):
        for key in ("source", "id", "cell_type", "metadata", "outputs"):
            cells = [
                cell | {key: value} if place % 5 == 1 else cell for place, cell in enumerate(plain["cells"])
            ]
            made[f"{key}-{number}"] = json.dumps(plain | {"cells": cells}).encode()
        for key in ("unit", "language", "set"):
            about = {"coursekit": {"unit": 1, "language": "es", key: value}}
            made[f"{key}-{number}"] = json.dumps(plain | {"metadata": about}).encode()
            made[f"none-{key}-{number}"] = json.dumps({"cells": [], "metadata": about}).encode()
        made[f"cells-{number}"] = json.dumps(plain | {"cells": value}).encode()
        made[f"metadata-whole-{number}"] = json.dumps(plain | {"metadata": value}).encode()
        old = {"worksheets": [{"cells": value}, value], "metadata": {}}
        made[f"worksheets-{number}"] = json.dumps(old).encode()
    return made


def evil_names() -> list[str]:
    """Names of files in an archive: every kind of character, formulas, too long for any file system."""
    long = ["𐐀" * 64, "x" * 5_000, "/".join(["deep"] * 400), "CON", "nul.txt", "aux.", "a" * 80 + "É" * 80]
    names = [f"n{number}-{c}" for number, c in enumerate(SOME) if c not in "/\\\0"]
    names += [f"{evil}{number}" for number, evil in enumerate(FORMULAS)]
    platform = [f"Ana{c}_{number}_assignsubmission_file_" for number, c in enumerate("=@\x1b\u202e'", 900)]
    return [*long, *names, *platform]


@pytest.fixture(scope="module")
def everything(tmp_path_factory) -> Path:
    """A class of three honest students among all that can be thought of."""
    folder = tmp_path_factory.mktemp("everything")
    for who in ("ana21", "beto", "caro"):
        (folder / f"{who}.ipynb").write_bytes(book(who))
    for number, evil in enumerate([*(f"a{c}b" for c in SOME), *FORMULAS, *SIZED]):
        (folder / f"text{number}.ipynb").write_bytes(named(f"text{number}", evil))
    for number, value in enumerate([*map(repr, FLOATS), *(f"{value:d}" for value in WHOLE)]):
        code = f"float('{value}')" if value in ("inf", "-inf", "nan") else value
        (folder / f"number{number}.ipynb").write_bytes(answering(f"number{number}", code))
    for name, data in odd_notebooks().items():
        (folder / f"{name}.ipynb").write_bytes(data)
    for number, evil in enumerate(["@ana", "-ana", "ñ" * 40, "𐐀" * 40, "con", "nul", "ﷺ", "ß", "İ", "a'-b"]):
        (folder / f"who{number}.ipynb").write_bytes(book(evil))
    with zipfile.ZipFile(folder / "names.zip", "w") as archive:
        for number, name in enumerate(evil_names()):
            try:
                archive.writestr(f"{name}/{number}.ipynb", book(f"zip{number}"))
            except UnicodeEncodeError:  # no archive can hold such a name
                continue
    for name, when in (("ana21", 2**40), ("beto", -(2**33))):
        os.utime(folder / f"{name}.ipynb", (when, when))
    (folder / os.fsdecode(b"\xff\xfe.ipynb")).write_bytes(book("bytes"))
    return folder


def handed_in(folder: Path) -> int:
    with zipfile.ZipFile(folder / "names.zip") as archive:
        return len(list(folder.iterdir())) - 1 + len(archive.namelist())


def by_student(out: Path) -> dict[str, list[dict[str, str]]]:
    found: dict[str, list[dict[str, str]]] = {}
    for row in rows(out):
        found.setdefault(row["student"], []).append(row)
    return found


@pytest.fixture(scope="module")
def twice(everything, tmp_path_factory):
    """That class graded, and graded again with the sheet and the journal this wrote."""
    out, options = tmp_path_factory.mktemp("out"), GradingOptions(seed=7, language="es")
    with pytest.MonkeyPatch.context() as patch:
        quick.use(patch)
        first = grade(everything, 1, out, hand.SOURCES, options)
        before = {path.name: path.read_bytes() for path in out.iterdir() if path.is_file()}
        again = grade(everything, 1, out, hand.SOURCES, options)
    return out, first, before, again


def test_whatever_is_handed_in_is_a_row(everything, twice):
    out, summary, before, again = twice
    assert summary.files == handed_in(everything)
    assert summary.files == summary.students + summary.unreadable + summary.superseded
    assert (again.reused, again.students) == (summary.students, summary.students)
    assert {path.name: path.read_bytes() for path in out.iterdir() if path.is_file()} == before
    content = (out / "points.csv").read_text("utf-8-sig")
    assert content == text.displayable(content)
    cells = list(csv.reader(io.StringIO(content)))
    assert not any(is_formula(cell) for row in cells for cell in row)
    assert not any("falla nuestra" in cell or "razón nuestra" in cell for row in cells for cell in row)
    assert len({row[2] for row in cells[1:]}) > summary.files - 3  # cut short, two may be alike
    pages = {path.name for path in (out / "feedback").iterdir()}
    assert len(pages) == summary.students + summary.unreadable
    assert all(len(name.encode()) <= 150 for name in pages)


def test_the_others_keep_their_marks(everything, twice, tmp_path, monkeypatch):
    quick.use(monkeypatch)
    honest = [everything / f"{who}.ipynb" for who in ("ana21", "beto", "caro")]
    grade(honest, 1, tmp_path, hand.SOURCES, GradingOptions(seed=7, language="es"))
    among = list(csv.reader(io.StringIO((twice[0] / "points.csv").read_text("utf-8-sig"))))
    alone = list(csv.reader(io.StringIO((tmp_path / "points.csv").read_text("utf-8-sig"))))
    assert len(alone) == 1 + 3 * len(hand.chosen().items) and all(row in among for row in alone)


def test_every_essay_can_be_marked_whatever_its_text_and_whoever_wrote_it(everything, twice, monkeypatch):
    quick.use(monkeypatch)
    out, summary, _, _ = twice
    sheet = out / essay_marks.ESSAYS
    content = list(csv.reader(io.StringIO(sheet.read_text("utf-8-sig"), newline="")))
    assert len(content) == 1 + summary.pending > 100
    for row in content[1:]:
        row[3:] = ["0.5"] * 4
    written = io.StringIO()
    csv.writer(written).writerows(content)
    sheet.write_bytes(written.getvalue().encode("utf-8"))
    assert grade(everything, 1, out, hand.SOURCES, GradingOptions(seed=7)).pending == 0
    essays = [row for row in rows(out) if row["status"] == "read by a person"]
    assert len(essays) == summary.pending and {row["points"] for row in essays} == {"2"}
    assert [row["file"] for row in essays if "changed since" in row["note"]] == []


def test_a_sheet_with_longer_fields_than_python_reads_by_itself_is_read(tmp_path):
    columns = essay_marks.columns(hand.chosen())
    heads = ["student", "item", "text", *(f"{column.name} (0–1)" for column in columns)]
    long = ["ana21", "doubt", "x" * 200_000, *["0.5"] * len(columns)]
    out = io.StringIO()
    csv.writer(out).writerows([heads, long])
    (tmp_path / "essays.csv").write_text(out.getvalue(), "utf-8")
    limit = csv.field_size_limit()
    (row,) = essay_marks.read_sheet(tmp_path / "essays.csv").rows
    assert len(row.text) == 200_000 and csv.field_size_limit() == limit


@pytest.mark.parametrize("when", [0.0, 1.0, -1e10, 1e11, 1e18, 1e300])
def test_a_time_no_clock_shows_is_left_out(when):
    parsed = ParsedFile(SubmittedFile("x.ipynb", when, bytes), Submission("x.ipynb"))
    shown = points_table.changed(GradedSubmission(Attempt(parsed, "ana21")))
    assert re.fullmatch(r"(\d+-\d\d-\d\d \d\d:\d\d)?", shown)
    assert (shown == "") == (when in (0.0, 1e18, 1e300))


def test_a_fault_of_ours_in_one_file_is_that_file_s_row(tmp_path, monkeypatch):
    quick.use(monkeypatch)
    for who in ("ana21", "beto", "caro"):
        (tmp_path / f"{who}.ipynb").write_bytes(book(who))
    parse, classify = submission.parse, scoring.classify

    def broken_parse(data, file, *more):
        return 1 / 0 if file == "beto.ipynb" else parse(data, file, *more)

    def broken_classify(evidence):
        broken = evidence.submission.identifier == "caro" and evidence.item.id == "bound_to"
        return 1 / 0 if broken else classify(evidence)

    monkeypatch.setattr(submission, "parse", broken_parse)
    monkeypatch.setattr(scoring, "classify", broken_classify)
    grade(tmp_path, 1, tmp_path / "out", hand.SOURCES, GradingOptions(seed=7))
    found = by_student(tmp_path / "out")
    assert [row["status"] for row in found["ana21"]] == RIGHT
    (row,) = found["beto.ipynb"]
    assert row["status"] == "file could not be graded" and "ZeroDivisionError" in row["note"]
    assert [row["status"] for row in found["caro"]].count("could not be graded") == 1


# Nobody is lost.


def test_two_files_of_one_name_in_an_archive_are_two_rows(tmp_path, monkeypatch):
    quick.use(monkeypatch)
    path = tmp_path / "class.zip"
    with pytest.warns(UserWarning), zipfile.ZipFile(path, "w") as archive:
        archive.writestr("set.ipynb", book("ana21"))
        archive.writestr("set.ipynb", book("beto"))
    grade(path, 1, tmp_path / "out", hand.SOURCES)
    assert by_student(tmp_path / "out").keys() == {"ana21", "beto"}


def test_a_folder_nobody_may_look_into_is_a_row(tmp_path, monkeypatch):
    quick.use(monkeypatch)
    for name in ("ana21", "closed", "beto"):
        (tmp_path / "in" / name).mkdir(parents=True)
        (tmp_path / "in" / name / "set.ipynb").write_bytes(book(name))
    scandir = os.scandir

    def refused(path):
        if str(path).endswith("closed"):
            raise PermissionError(13, "no", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refused)
    summary = grade(tmp_path / "in", 1, tmp_path / "out", hand.SOURCES)
    assert (summary.files, summary.students, summary.unreadable) == (3, 2, 1)
    (row,) = by_student(tmp_path / "out")["closed"]
    assert row["file"] == "closed" and "permissions" in row["note"]


def test_the_same_folder_named_twice_is_graded_once(tmp_path, monkeypatch):
    quick.use(monkeypatch)
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "ana.ipynb").write_bytes(book("ana21"))
    paths = [tmp_path / "in", tmp_path / "in" / "..", tmp_path / "in"]
    assert grade([paths[0], paths[2]], 1, tmp_path / "out", hand.SOURCES).files == 1
