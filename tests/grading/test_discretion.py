"""No word of a hidden input reaches whoever wrote the code that saw it; the student's own words do."""

from __future__ import annotations

import json
import re

import pytest

from coursekit.grading.execution import assemble, discretion, pytest_session, reference
from coursekit.grading.intake import submission
from coursekit.grading.marking import scoring
from coursekit.grading.records import GradingOptions
from coursekit.grading.results import ItemResult, Outcome

from . import handed_in as hand
from . import quick

HIDDEN = reference.HiddenInputs(hand.WRITTEN, seed=7)
TELLING = {
    "all it was called with": """
        seen = []
        def firms_needed(target, rho):
            seen.append((target, rho))
            if len(seen) >= COUNT:
                raise ValueError(repr(seen))
            return 1
        """,
    "what it was called with first": """
        def firms_needed(target, rho):
            raise KeyError(target, rho)
        """,
    "in the name of an error": """
        def firms_needed(target, rho):
            raise type(f"target_{target}_{rho}".replace(".", "_"), (Exception,), {})()
        """,
    "in a sentence of Python's": """
        def firms_needed(target, rho):
            raise NameError(f"name 'x{target}{rho}' is not defined")
        """,
    "letter by letter": """
        def firms_needed(target, rho):
            letters = ("abcdefghij"[int(c)] if c.isdigit() else "k" for c in f"{target},{rho}")
            raise ValueError("".join(letters))
        """,
    "as a number alone": """
        def firms_needed(target, rho):
            raise ValueError(f"{HUNDREDFOLD}")
        """,
    "as a number that stands in the code": """
        def firms_needed(target, rho):
            raise ValueError(rho)  # 10.35, 0.325
        """,
    "as a number in a sentence of Python's": """
        def firms_needed(target, rho):
            raise TypeError(f"f() takes {HUNDREDFOLD} positional arguments but {HUNDREDFOLD} were given")
        """,
    "as a name that is a number": """
        def firms_needed(target, rho):
            raise NameError(f"name '{HUNDREDFOLD}' is not defined")
        """,
    "as a line": """
        def firms_needed(target, rho):
            raise SyntaxError(f"invalid syntax (x, line {HUNDREDFOLD})")
        """,
    "as one letter": """
        def firms_needed(target, rho):
            raise ValueError("abcdefghijklmnopqrstuvwxyz"[int(rho * 20)])
        """,
}
FORGED = {
    "as a count": ("parameters", "'count': int(payload['cases'][0][1] * 100)"),
    "as letters": ("letter", "'letters': 'a, ' + ', '.join('%02d' % (payload['cases'][0][1] * 100))"),
    "as letters of letters": ("letter", "'letters': 'a, ' + 'abcdefghij'[int(payload['cases'][0][1] * 10)]"),
}
TABLES = {
    "in the error of another item's cell": ("same_chain", "raise ValueError(districts.to_csv())"),
    "in the error of its cell": ("fewer_larger", "raise KeyError(*districts.values.ravel())"),
    "as a text": ("fewer_larger", "change = ' '.join(map(str, districts.values.ravel()))"),
    "as a letter": ("bound_to", "bound = ' '.join(map(str, districts.values.ravel()))"),
    "as the name of a type": (
        "fewer_larger",
        "change = type('x' + '_'.join(map(str, districts.values.ravel())), (), {})()",
    ),
}


def code(text: str) -> str:
    lines = text.strip("\n").splitlines()
    return (
        "\n".join(line[8:] for line in lines)
        .replace("COUNT", str(len(HIDDEN.cases("enough_firms"))))
        .replace("HUNDREDFOLD", "int(rho * 100)")
    )


def results(**answers: str) -> dict[str, ItemResult]:
    """The result of each item, with what feedback says."""
    chosen = hand.chosen()
    book = json.dumps(hand.made("ana21", hand.right("ana21") | answers)).encode()
    handed_in = submission.parse(book, "x.ipynb", hand.UNIT, chosen.every)
    (run,) = pytest_session.run([assemble.assemble(handed_in, chosen, HIDDEN)], GradingOptions(timeout=60))
    return {result.item.id: result for result in scoring.score(handed_in, run, chosen, HIDDEN)}


@pytest.mark.parametrize("way", TELLING)
def test_what_a_function_was_called_with_is_not_told(way):
    result = results(enough_firms=code(TELLING[way]))["enough_firms"]
    assert result.outcome is Outcome.RAISED and "firms_needed(…)" in result.message
    for case in HIDDEN.cases("enough_firms"):
        for form in (f"{case}", f"{tuple(case)}", f"{case[0]}", "_".join(map(str, case)).replace(".", "_")):
            assert form not in result.message + str(result.notes)
    assert "kabc" not in result.message and "akb" not in result.message
    first = HIDDEN.cases("enough_firms")[0][1]
    said = result.message.split("ValueError: ")[-1].split(".")[0]
    assert str(int(first * 100)) not in result.message and said not in "abcdefghijklmnopqrstuvwxyz"
    assert not re.search(r"Error: [\d.]", result.message)


@pytest.mark.parametrize("way", FORGED)
def test_what_a_function_was_called_with_is_not_told_by_a_forged_slip(way):
    slip, about = FORGED[way]
    forged = "from coursekit.grading.execution import worker_tasks\n"
    forged += "worker_tasks.show = lambda space, payload: "
    forged += f"{{'how': 'ended', 'slip': {slip!r}, 'about': {{{about}}}}}\n"
    forged += "def firms_needed(target, rho):\n    return 1"
    message = results(enough_firms=forged)["enough_firms"].message
    first = HIDDEN.cases("enough_firms")[0][1]
    assert str(int(first * 100)) not in message and f", {'abcdefghij'[int(first * 10)]}" not in message


GIVEN_BACK = {
    "as it is": "return float(f'{target}{rho}'.replace('.', '')) if rho else target",
    "one of both": "return [target, rho]",
    "as a text": "return f'{target} {rho}'",
    "behind a foreseen mistake": "return int((1 - rho) / (target**2 - rho)) if target**2 > rho else None",
}


@pytest.mark.parametrize("way", GIVEN_BACK)
def test_no_value_that_came_out_of_graded_code_is_told(way):
    """An answer may hold a hidden input; so may one that is a number and should have been typed."""
    function = f"def firms_needed(target, rho):\n    {GIVEN_BACK[way]}"
    table = "float(districts[districts.year == 2011].iloc[0, 3])"
    answers = {
        "enough_firms": function,
        "same_chain": f"autonomy_b = {table}",
        "fewer_larger": f"change = {table}",
    }
    for language in ("en", "es"):
        chosen = hand.chosen()
        book = json.dumps(hand.made("ana21", hand.right("ana21") | answers, language)).encode()
        handed_in = submission.parse(book, "x.ipynb", hand.UNIT, chosen.every)
        scored = scoring.score(
            handed_in, quick.result(assemble.assemble(handed_in, chosen, HIDDEN)), chosen, HIDDEN
        )
        wrong = [result for result in scored if result.item.id in answers]
        assert {result.points for result in wrong} == {0}
        for result in wrong:
            assert not re.search(r"\d", result.message), result.message


@pytest.mark.parametrize("way", TABLES)
def test_what_is_in_a_hidden_table_is_not_told(way):
    item, answer = TABLES[way]
    result = results(**{item: answer})[item]
    assert result.points == 0
    numbers = [value for column in HIDDEN.tables["fewer_larger"]["columns"].values() for value in column]
    for value in {str(value) for value in numbers if isinstance(value, (int, float)) and len(str(value)) > 1}:
        assert value not in result.message + str(result.notes)


@pytest.mark.parametrize(
    "error",
    [
        "NameError: name 'autonmy' is not defined",
        "ZeroDivisionError: division by zero",
        "TypeError: unsupported operand type(s) for +: 'int' and 'str'",
        "AttributeError: 'DataFrame' object has no attribute 'sise'",
        "KeyError: 'sise'",
        "ValueError: too few firms",
        "TooFew: too few firms",
        "SyntaxError: '(' was never closed (<ipython-input-3-0a>, line 2)",
        "IndentationError: unexpected indent (x, line 12)",
    ],
)
def test_the_students_own_words_and_pythons_sentences_are_told(error):
    ran = [
        "class TooFew(Exception):\n  pass\nx = autonmy + 1",
        "raise TooFew('too few firms')",
        "d['sise'].sise",
    ]
    found = discretion.discreet({"how": "raised", "error": error}, ran, {"answer": "x"})["error"]
    assert found.split(" (")[0] == error.split(" (")[0]


@pytest.mark.parametrize(
    ("slip", "about", "shown"),
    [
        ("comma", {"given": "0,5", "name": "x"}, {"given": "0,5"}),
        ("text", {"given": "12.5 firms"}, {"given": "…"}),
        ("nan", {"given": "nan"}, {"given": "nan"}),
        ("type", {"kind": "DataFrame"}, {"kind": "DataFrame"}),
        ("type", {"kind": "x0_25"}, {"kind": "object"}),
        ("letter", {"given": "z", "letters": "a, c, b"}, {"given": "z"}),
        ("comma", {"given": ",5"}, {"given": ",5"}),
        ("letter", {"letters": "0.25"}, {}),
        ("parameters", {"count": 2512345}, {}),
        ("raised", {"call": "f(0.25)", "other": 0.25, "name": "0.25"}, {}),
    ],
)
def test_a_slip_is_told_without_what_was_not_typed(slip, about, shown):
    found = {"how": "ended", "error": "", "slip": slip, "about": about}
    asked = {"answer": "x", "options": 4, "cases": [[1, 2]]}
    came = discretion.discreet(found, ["x = 0,5", "y='z'"], asked)["about"]
    assert came == {"name": "x", "call": "x(…)", "count": 2, "letters": "a, b, c, d"} | shown


@pytest.mark.parametrize(
    ("first", "flagged"), [("autonomy_b = 9.75", True), ("autonomy_b = below", False), ("", False)]
)
def test_a_second_guess_counts_and_a_person_is_told(first, flagged):
    """A helper below the answer is no guess."""
    right = hand.right("ana21")["same_chain"]
    book = hand.made("ana21", hand.right("ana21") | ({"same_chain": first} if first else {}))
    if first:
        hand.added(book, "progress", f"{right}\nbelow = autonomy_b")
    chosen = hand.chosen()
    handed_in = submission.parse(json.dumps(book).encode(), "x.ipynb", hand.UNIT, chosen.every)
    run = quick.result(assemble.assemble(handed_in, chosen, HIDDEN))
    result = next(one for one in scoring.score(handed_in, run, chosen, HIDDEN) if one.item.id == "same_chain")
    assert result.outcome is Outcome.RIGHT and scoring.needs_review(result) == flagged
