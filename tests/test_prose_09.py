"""*First code*: its checks take what is right and nothing else, and what it says about numbers holds."""

from __future__ import annotations

import contextlib
import io
import math
import re

import pytest

from coursekit import aloud, quick_check, words
from coursekit.errors import CourseError
from coursekit.notebook import first_code
from coursekit.words import Words
from tests.test_lessons_source import LESSONS, text

LESSON = LESSONS["09_first_code"]
STANDS_ABOVE = {
    9: {"2.718", "25", "332", "55", "57", "715", "3982", "5106"},
    "predictions": {"3982"},
}

ANSWERS = {
    "cell": "3982 - 715",
    "name": "leon + san_francisco + purisima",
    "number-and-text": "int(written)",
    "function": "part / whole * 100",
    "if": 'district < plant | "district" | "plant"',
    "none": "None | jobs / firms",
    "list": "sum(partners) / len(partners)",
    "loop": "town >= least | count",
    "column": 'shoes["value"] / 5106 * 100',
    "filter": 'said[said["value"] < 10]',
    "mean": 'said["value"].mean()',
    "sort": 'said.sort_values("value", ascending=False).head(3)',
    "dictionary": "5106",
    "together": "(counts['value'].min() / counts['value'].max() - 1) * 100",
}
"""What a reader puts in the place of the three dots of each part, one after another."""

SLIPS = {
    "cell": "715 - 3982",
    "name": "leon + purisima",
    "number-and-text": "written",
    "function": "part / whole",
    "if": 'district <= plant | "district" | "plant"',
    "none": "0 | jobs / firms",
    "list": "sum(partners)",
    "loop": "town > least | count",
    "column": 'shoes["value"] / shoes["value"].sum() * 100',
    "filter": 'said[said["value"] > 10]',
    "mean": 'said["value"].sum()',
    "sort": "said.head(2)",
    "dictionary": '"5106"',
    "together": "181 - 141",
}


def lived(written: dict[str, str]) -> dict[str, str]:
    """The lesson's code run from top to bottom with these answers; what each check says, by part."""
    told, names = {}, {}
    for cell in LESSON["cells"]:
        code = cell.get("code", "").replace("{language}", "en")
        part = re.search(r'quick_check\("([\w-]+)"', code)
        for piece in written.get(part.group(1), "").split(" | ") if part else ():
            code = code.replace("...", piece, 1) if piece else code
        with contextlib.redirect_stdout(io.StringIO()) as said:
            exec(code, names)
        if part:
            told[part.group(1)] = " ".join(said.getvalue().split())
    return told


def test_every_part_has_its_check_its_answer_and_its_place_to_link_to():
    checked = re.findall(r'quick_check\("([\w-]+)"', "\n".join(c.get("code", "") for c in LESSON["cells"]))
    assert checked == list(first_code.PARTS) == list(ANSWERS) == list(SLIPS)
    places = {cell["id"] for cell in LESSON["cells"]}
    assert {f"part-{name}" for name in [*first_code.PARTS, "errors"]} <= places


def test_what_is_right_is_right_and_untouched_dots_are_told_as_dots():
    assert set(lived(ANSWERS).values()) == {Words("first_code", "en")("right")}
    assert set(lived({}).values()) == {Words("first_code", "en")("dots")}


def test_a_likely_slip_is_not_right_and_gets_its_hint():
    say = Words("first_code", "en")
    for part, told in lived(SLIPS).items():
        assert told == " ".join(say("not-yet", hint=say(f"hint-{part}")).split()), part


def test_an_answer_that_stops_is_told_in_plain_words(capsys):
    quick_check("mean", [1, 2])
    assert "TypeError" in capsys.readouterr().out
    quick_check("function", lambda part: part)
    assert "TypeError" in capsys.readouterr().out


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize(
    "code, error",
    [
        ("x_y + 1", "NameError"),
        ("'a' / 2", "TypeError"),
        ("(1", "SyntaxError"),
        ("if 1:\nx = 1", "IndentationError"),
        ("{}['a']", "KeyError"),
        ("1 / 0", "ZeroDivisionError"),
        ("[1][1]", "IndexError"),
        ("int('a')", "ValueError"),
        ("....mean()", "AttributeError"),
        ("assert 0", "AssertionError"),
    ],
)
def test_errors_are_read_aloud(code, error, language, capsys):
    words.use_language(language)
    aloud(code)
    told = capsys.readouterr().out
    meant = error if error in first_code.ERRORS else "other"
    assert error in told and Words("first_code", language)(f"error-{meant}") in told


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize("question", ["a > 0 and a < 2", "not a > 0", "a > 0 | a < 2"])
def test_a_question_of_a_column_asked_as_of_one_number_is_told_as_that(question, language, capsys):
    words.use_language(language)
    aloud(f"import pandas\na = pandas.Series([1, 2])\n{question}")
    assert Words("first_code", language)("error-question-of-column") in capsys.readouterr().out


def test_a_part_that_is_not_there():
    with pytest.raises(CourseError, match="dictionary"):
        quick_check("lists", 1)


def test_the_numbers_of_the_text():
    firms = first_code.firms()
    assert firms == {"guanajuato": 5106, "leon": 3982, "san_francisco": 715, "purisima": 332}
    assert f"{math.e:.3f}" == "2.718"
    assert len(first_code.trust()) == 57 and round(3982 / 332, 3) == 11.994


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_its_minutes_add_up(language):
    first = text(LESSON, language, "title")
    total, *parts = map(
        int, re.findall(r"\d+", re.search(r"\*\*(?:Time|Tiempo):\*\*(.*?)\n\n", first, re.S)[1])
    )
    assert sum(parts) == total
