"""Fair: whatever the check in the notebook said to a student, grading says, or a person is asked to look."""

from __future__ import annotations

import json
import random

import pytest

from coursekit.exercises import identity
from coursekit.grading.intake import python_code, static_calls, submission
from coursekit.grading.marking import scoring
from coursekit.grading.records import Note
from coursekit.grading.reporting import class_statistics
from coursekit.grading.results import CellOutcome, CellResult, Outcome, Role, RunResult

from . import handed_in as hand
from . import honest

SAMPLE = 2
"""Notebooks by chance; ``python -m tests.grading.honest 300`` tries them all."""


def plain(name: str) -> honest.Book:
    return hand.made(name, hand.right(name))


def case(*changes, saved=None) -> honest.Work:
    """A notebook with all right in which these things were done, and then one by a front end."""
    name = (saved or changes[0]).__name__.replace("_", "")
    book = plain(name)
    for change in changes:
        change(book, random.Random(1))
    ran = json.loads(json.dumps(book))
    if saved:
        saved(book, random.Random(1))
    return honest.Work(name, ran, book)


def scratch_cell(book: honest.Book, chance: random.Random) -> None:
    hand.added(book, "ask-same_chain", "autonomy_b = 0  # first thought", "scratch")


OWN = [change for change in honest.ADDED if change is not honest.another_student_call]
FRONT_ENDS = [*honest.RESHAPED, honest.colab, honest.made_in_colab, honest.jupytext]
ODD = [case(*OWN[place::3]) for place in range(3)]
ODD += [case(saved=saved) for saved in FRONT_ENDS] + [case(scratch_cell, saved=honest.marimo)]


@pytest.fixture(scope="module")
def works() -> list[honest.Work]:
    return [*ODD, *map(honest.work, range(SAMPLE))]


@pytest.fixture(scope="module")
def told(works) -> list[dict[str, str]]:
    return honest.told_by_check([one.ran for one in works])


@pytest.fixture(scope="module")
def graded(works):
    return honest.graded([one.saved for one in works])


def test_check_and_grader_agree(works, told, graded):
    found = [
        f"{one.name} {item}: told {static_calls.get(item)!r}, graded {results[item].outcome}"
        for one, static_calls, results in zip(works, told, graded, strict=True)
        for item in honest.MACHINE
        if not honest.agrees(static_calls.get(item, ""), results[item])
    ]
    assert not found


def test_what_honest_students_do_costs_them_nothing(works, told, graded):
    """All of these had everything right, and all was told so."""
    for one, told_of, results in list(zip(works, told, graded, strict=True))[: len(ODD)]:
        assert {told_of.get(item) for item in honest.MACHINE} == {"right"}, one.name
        assert {results[item].outcome for item in honest.MACHINE} == {Outcome.RIGHT}, one.name


def read(book: honest.Book) -> submission.Submission:
    return submission.parse(json.dumps(book).encode(), "x.ipynb", hand.UNIT, hand.chosen().items)


def who_says(source: str) -> str:
    """Whose a notebook is that says this where it is asked who one is."""
    book = plain("ana21")
    next(cell for cell in book["cells"] if cell["source"].startswith("student("))["source"] = source
    return read(book).identifier


@pytest.mark.parametrize("seed", range(8))
def test_an_identifier_is_found_however_it_is_typed(seed):
    book = plain("ana21")
    cell = next(cell for cell in book["cells"] if cell["source"].startswith("student("))
    made = random.Random()
    made.choice = lambda ways: ways[seed]
    honest.another_student_call(book, made)
    assert read(book).identifier.casefold() == "ana21", cell["source"]


@pytest.mark.parametrize(
    "source",
    ["student(input())", "student(*me)", "student(5)", "x = 'ana21'", "student('a b')"],
)
def test_what_would_have_to_be_run_to_know_it_is_no_identifier(source):
    assert not [
        name
        for _, name, given in static_calls.calls([python_code.parsed(source)])
        if identity.plausible(given)
    ]


@pytest.mark.parametrize(
    "source",
    [
        'me = "beto"\nme += "2"\nstudent(me)',
        'me = "beto"\nme, other = "ana21", 1\nstudent(me)',
        'me = "beto"\nfor me in ["ana21"]:\n    pass\nstudent(me)',
        'me = "beto"\nwith open("x") as me:\n    pass\nstudent(me)',
        'me = "beto"\nfrom mine import me\nstudent(me)',
        'me = "beto"\ndef f():\n    global me\n    me = "ana21"\nf()\nstudent(me)',
        'me = "beto"\nstudent(f"{me!r}")',
        'if ok:\n    student("ana21")\nelse:\n    student("beto")',
        'try:\n    student("ana21")\nexcept Exception:\n    student("beto")',
        'student("ana21")\nif old:\n    student("beto")',
        'student("ana21")\nold and student("beto")',
        'student("beto")\nstudent(ids[0])',
        'student("beto")\nstudent(*mine)',
        'student("beto")\nstudent(**mine)',
        'for who in ["beto", "ana21"]:\n    student(who)',
    ],
)
def test_where_only_running_it_tells_who_it_is_it_is_nobody(source):
    assert who_says(source) == ""


@pytest.mark.parametrize(
    "source",
    [
        'if True:\n    student("ana21")',
        'student("ANA21 ")\nif again:\n    student("ana21")',
        'if old:\n    student("beto")\nstudent("ana21")',
        'student(me := "ana21")',
        'me = "beto"\nme = "ana21"\ndef f(x):\n    me = x\nstudent(me)',
        'student("ana21")\nstudent(5)\nstudent()',
    ],
)
def test_where_it_is_plain_who_it_is_it_is_known(source):
    assert who_says(source).casefold() == "ana21"


@pytest.mark.parametrize(
    "source",
    [
        "if x: pass\n" + "elif x: pass\n" * 1500,
        "me = 'a'" + " + 'b'" * 1500 + "\nstudent(me)",
        "x = " + "+".join(["1"] * 3000),
    ],
)
def test_code_that_is_long_or_deep_is_no_fault_of_the_file(source):
    book = plain("ana21")
    hand.added(book, "student", source)
    assert read(book).identifier == "ana21"


def test_a_name_that_grows_with_each_step_does_not_grow_for_ever():
    lines = ["x = 'ab'", *["x = f'{x}{x}'"] * 200, "student(x)"]
    ((_, _, given),) = static_calls.calls([python_code.parsed("\n".join(lines))])
    assert len(given) <= static_calls.LONGEST


def test_an_old_name_that_was_turned_into_text_does_not_count():
    book = plain("ana21")
    honest.old_student_as_text(book, random.Random())
    assert read(book).identifier == "ana21"


@pytest.mark.parametrize(
    "code",
    [
        "x = (1\n!= 2)",
        'text = """\n!pip install\n%run x\n"""',
        "y = (x\n    != 'old'\n    )",
        "a = 7\nx = (a\n%run)",
    ],
)
def test_what_is_python_is_run_as_it_stands(code):
    notes: list[Note] = []
    assert python_code.calmed(code, notes) == code and not notes


@pytest.mark.parametrize("code", ["!pip install x\nx = 1 != 2", "files = !ls", "%run other.py", "%%bash\nls"])
def test_commands_to_the_machine_are_left_out(code):
    notes: list[Note] = []
    run = python_code.calmed(code, notes)
    assert (
        notes == [Note("shell")] and "!" not in run.replace("!=", "") and "run" not in run and "ls" not in run
    )


def of(book: honest.Book, *cells: CellResult, name: str) -> tuple[Outcome, bool]:
    """The outcome of an item, and whether a person is told to look."""
    results = scoring.score(read(book), RunResult(cells), hand.chosen(), honest.HIDDEN)
    (found,) = (result for result in results if result.item.id == name)
    return found.outcome, scoring.needs_review(found)


def test_where_cells_of_ones_own_were_left_out_a_person_looks():
    book = hand.made("ana21", hand.right("ana21") | {"same_chain": "autonomy_b = below(1)"})
    lost = CellResult(Role.EXTRA, CellOutcome.OUT_OF_TIME)
    check = CellResult(Role.CHECK, CellOutcome.DIFFERS, ("same_chain",), slip="missing")
    results = scoring.score(read(book), RunResult((lost, check)), hand.chosen(), honest.HIDDEN)
    result = next(result for result in results if result.item.id == "same_chain")
    assert result.points == 0 and scoring.needs_review(result)


@pytest.mark.parametrize(
    ("code", "error", "looked_at"),
    [
        ("firms_enough = ceil(3.2)", "NameError: name 'ceil' is not defined", True),
        ("firms_enough = helper(3)", "NameError: name 'helper' is not defined", True),
        ("firms_enough = float(input())", "RuntimeError: input() has nobody to ask here", True),
        ("firms_enough = read('mine.csv')", "FileNotFoundError: …", True),
        ("with quiet():\n    import mine", "ModuleNotFoundError: No module named 'mine'", True),
        ("firms_enough = Out[5]", "KeyError: 5", True),
        ("firms_enough = np.old(3)", "AttributeError: module 'np' has no attribute 'old'", True),
        ("firms_enough = found['x']", "KeyError: …", False),
        ("firms_enough = (3).x", "AttributeError: 'int' object has no attribute 'x'", False),
        ("firms_enough = 1 / 0", "ZeroDivisionError: division by zero", False),
        ("firms_enough = 3 4", "SyntaxError: invalid syntax (line 1)", False),
    ],
)
def test_where_the_notebook_may_have_had_what_is_not_here_a_person_looks(code, error, looked_at):
    name = "enough_by_hand"
    book = hand.made("ana21", {name: code})
    ran = CellResult(Role.ANSWER, CellOutcome.RAISED, (name,), error=error)
    check = CellResult(Role.CHECK, CellOutcome.DIFFERS, (name,), slip="missing")
    assert of(book, ran, check, name=name) == (Outcome.RAISED, looked_at)


def test_a_function_that_lacks_something_only_here_is_looked_at():
    book = hand.made("ana21", {"enough_firms": "def firms_needed(target, rho):\n    return later(rho)"})
    for kind, looked_at in (("NameError", True), ("ZeroDivisionError", False)):
        about = {"call": "firms_needed(…)", "error": kind, "reason": "…"}
        check = CellResult(
            Role.CHECK, CellOutcome.DIFFERS, ("enough_firms",), slip="raised", slip_values=about
        )
        assert of(book, check, name="enough_firms") == (Outcome.RAISED, looked_at)


def test_an_answer_that_takes_longer_than_it_may_is_looked_at():
    book = hand.made("ana21", {"same_chain": "while slow: autonomy_b = 1"})
    ran = CellResult(Role.ANSWER, CellOutcome.OUT_OF_TIME, ("same_chain",))
    check = CellResult(Role.CHECK, CellOutcome.DIFFERS, ("same_chain",), slip="missing")
    assert of(book, ran, check, name="same_chain") == (Outcome.OUT_OF_TIME, True)


def test_nobody_looks_at_what_stopped_where_the_other_way_has_all_points():
    book = hand.made("ana21", {"enough_by_hand": "firms_enough = ceil(3.2)"} | hand.right("ana21"))
    name = "enough_by_hand"
    ran = CellResult(Role.ANSWER, CellOutcome.RAISED, (name,), error="NameError: name 'ceil' is not defined")
    check = CellResult(Role.CHECK, CellOutcome.DIFFERS, (name,), slip="missing")
    other = CellResult(Role.CHECK, CellOutcome.PASSED, ("enough_firms",), values=(1.0,))
    assert of(book, ran, check, other, name=name) == (Outcome.RAISED, False)
    failed = CellResult(Role.CHECK, CellOutcome.DIFFERS, ("enough_firms",), values=(1.0,))
    assert of(book, ran, check, failed, name=name) == (Outcome.RAISED, True)


def test_an_identifier_that_changes_below_answers_is_told():
    book = plain("ana21")
    assert not read(book).notes
    hand.added(book, "about-warm_up_1", 'student("beto")', "early")
    hand.cell(book, "early")["source"] = 'student("ana21 ")'
    assert not read(book).notes
    hand.added(book, "progress", 'student("beto")', "late")
    found = read(book)
    assert found.identifier == "beto" and found.notes == (Note("changed-identifier", {"before": "ana21"}),)
    assert "changed-identifier" in class_statistics.FLAGS


@pytest.mark.parametrize("line", ["import not_here_{}", "%gui here_{}"])
def test_notes_do_not_grow_with_what_is_written(line):
    notes: list[Note] = []
    python_code.calmed("\n".join(line.format(number) for number in range(300)), notes)
    assert len(notes) == python_code.MOST_TOLD
