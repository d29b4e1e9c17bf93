"""What a letter is worth is said before the first, counted by the check, and the same when graded."""

from __future__ import annotations

import pytest

from coursekit import words
from coursekit.exercises import answers, check, progress, student, student_api
from coursekit.words import LANGUAGES

from .solving import MACHINE, published

CHOICES = [item for item in MACHINE if item.kind == "choice"]
ITEM = published(CHOICES[0])


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("b", ["b"]),
        (" (B) ", ["b"]),
        ("b c", ["b", "c"]),
        ("b, c", ["b", "c"]),
        ("b) c)", ["b", "c"]),
        ("B → C", ["b", "c"]),
        (["b", "c"], ["b", "c"]),
        ("b c b", ["c", "b"]),
        ("b b", ["b"]),
        ("a b c d", ["a", "b", "c", "d"]),
    ],
)
def test_letters_are_read_in_the_order_they_were_tried(typed, read):
    assert answers.tried(typed, 4) == read
    assert answers.settled("choice", read) == read[-1:]


@pytest.mark.parametrize(
    "typed", ["bc", "bad", "e", "b e", "because", "", [], ["b", 3], {"a", "b"}, 2, "b because"]
)
def test_what_is_no_letter_is_no_try(typed):
    with pytest.raises(answers.Slip):
        answers.tried(typed, 4)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("item", CHOICES, ids=lambda item: item.id)
def test_what_a_letter_is_worth_is_said_before_the_first(item, language):
    said = published(item).statement(0, language)
    wanted = {
        "en": ["the first you check", "the second 0.5 points", "any later one nothing"],
        "es": ["la primera que revises", "la segunda, 0.5 puntos", "cualquiera posterior, nada"],
    }
    assert all(each in said for each in wanted[language]) and f'{item.answer} = "a b"' in said


def letters(identifier: str) -> tuple[str, list[str]]:
    """The right letter of that student, and the others."""
    drawn = CHOICES[0].variants[ITEM.variant(identifier)]
    right = CHOICES[0].right(drawn, [], {})[0]
    return right, [letter for letter in "abcd" if letter != right]


def run(monkeypatch, capsys, typed: str) -> str:
    """What the check says to an answer cell."""
    monkeypatch.setitem(student_api._ran, ITEM.id, f'{ITEM.answer} = "{typed}"')
    capsys.readouterr()
    check(ITEM.id, {ITEM.answer: typed})
    return capsys.readouterr().out


def test_a_second_letter_is_told_only_once_the_first_is_named(monkeypatch, capsys):
    words.use_language("en")
    student("ana")
    right, others = letters("ana")
    assert "not yet" in run(monkeypatch, capsys, others[0])
    held_back = run(monkeypatch, capsys, right)
    assert "That is it" not in held_back and f'{ITEM.answer} = "{others[0]} {right}"' in held_back
    assert "0.5 points" in held_back
    assert "That is it: 0.5 points." in run(monkeypatch, capsys, f"{others[0]} {right}")
    capsys.readouterr()
    progress()
    assert "0.5 points so far" in capsys.readouterr().out


def test_letters_tried_are_remembered_when_the_notebook_is_opened_again(monkeypatch, capsys):
    words.use_language("en")
    student("ana")
    right, others = letters("ana")
    run(monkeypatch, capsys, others[0])
    monkeypatch.setattr(student_api, "_tried", {})
    assert "That is it" not in run(monkeypatch, capsys, right)
    assert "That is it, but" in run(monkeypatch, capsys, f"{others[0]} {others[1]} {right}")


def test_another_student_begins_anew(monkeypatch, capsys):
    words.use_language("en")
    student("ana")
    run(monkeypatch, capsys, letters("ana")[1][0])
    student("beto")
    assert "That is it: 1 point." in run(monkeypatch, capsys, letters("beto")[0])


def test_right_letters_are_spread_over_all_places():
    """For every item and student by lot, so that no letter is a better guess than another."""
    for item in CHOICES:
        right = [item.right(drawn, [], {})[0] for drawn in item.variants]
        assert max(right.count(letter) for letter in "abcd") <= 45


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_option_is_no_better_a_guess_than_another(language):
    """A right option says more than a wrong one easily does, and then its length tells it."""
    longest = []
    for item in CHOICES:
        options = sorted(item.options, key=lambda option: len(option[language]))
        longest.append(bool(options[-1].get("right")))
        right = next(option for option in item.options if option.get("right"))
        wrong = max(len(option[language]) for option in item.options if not option.get("right"))
        assert len(right[language]) <= 1.3 * wrong, item.id
    assert sum(longest) <= 0.4 * len(CHOICES), longest
