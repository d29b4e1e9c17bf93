"""Inputs follow from the identifier: always the same, spread evenly, and typed with some freedom."""

from __future__ import annotations

import collections

import pytest

from coursekit import student, words
from coursekit.exercises import identity, variants
from coursekit.notebook import work
from coursekit.words import LANGUAGES, Words

from .solving import MACHINE, WRITTEN, published


def test_a_variant_never_changes():
    assert [variants.of(who, "same_chain", 100) for who in ("ana21", "beto", "a01234567")] == PINNED


PINNED = [95, 90, 59]
"""As of the first release. Students have numbers that follow from these: never change them."""


def test_spelling_does_not_matter():
    assert {variants.of(who, "x", 100) for who in ("Ana21", " ana21", "ANA21\n", "ａｎａ21")} == {
        variants.of("ana21", "x", 100)
    }


UNSEEN = (
    "\u00ad\u034f\u115f\u1160\u17b4\u180b\u200b\u200d\u200e\u202e\u2060\u3164\ufe0f\ufeff\uffa0\U000e0101"
)
"""Soft hyphen, joiners, fillers, selectors, directions: what is copied along and never seen."""


@pytest.mark.parametrize("mark", UNSEEN, ids=ascii)
def test_what_nobody_sees_makes_nobody_else(mark):
    for typed in (f"ana21{mark}", f"{mark}Ana21", f"an{mark}a21"):
        assert identity.plausible(typed) and identity.normalised(typed) == "ana21"
    assert not identity.plausible(mark)


def test_a_spelling_stays_as_it_is():
    every = [chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000]
    assert [
        one for one in every if identity.normalised(identity.normalised(one)) != identity.normalised(one)
    ] == []
    assert not any(identity.normalised("\u3164\uffa0\u2062"))


@pytest.mark.parametrize("typed", ["\u0430na21", "an\u03b121", "ANA21", "\u0251na21"])
def test_identifiers_that_look_the_same_are_known(typed):
    assert identity.look(typed) == identity.look("ana21") != identity.look("aná21")


def test_variants_are_spread_and_differ_between_items():
    counts = collections.Counter(variants.of(f"student{i}", "x", 100) for i in range(10_000))
    assert len(counts) == 100 and min(counts.values()) > 60 and max(counts.values()) < 145
    pairs = {(variants.of(f"s{i}", "x", 100), variants.of(f"s{i}", "y", 100)) for i in range(300)}
    assert len(pairs) > 280


@pytest.mark.parametrize(
    "item", [item for item in MACHINE if item.kind in ("number", "choice")], ids=lambda i: i.id
)
def test_two_students_seldom_have_the_same_question(item):
    """By hand there are fewer questions, and of a real table few, where the table itself is everybody's."""
    questions = {published(item).statement(variant, "en") for variant in range(len(item.variants))}
    of_table = item.twin_of and WRITTEN[item.unit].items[item.twin_of].kind == "table"
    assert len(questions) > (1 if of_table else len(item.variants) * (0.3 if item.twin_of else 0.9))


@pytest.mark.parametrize("odd", ["ana garcía", "x" * 41, "a/b", "<b>", "ana,21", "«ana»", "\u0301ana"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_odd_identifier_is_explained(odd, language, capsys):
    words.use_language(language)
    student(odd)
    said = capsys.readouterr().out.strip()
    assert said == Words("exercises", language)("identifier-odd", given=odd[:60], longest=40, now=None)
    assert identity.current() == ""


@pytest.mark.parametrize("fine", ["ana21", "A01234567", "josé.peña", "ana_21@uni.mx", "x-1", "सुनीता", "มานี"])
def test_a_good_one_is_used_and_remembered(fine, capsys):
    student(fine)
    assert identity.current() == identity.normalised(fine) in capsys.readouterr().out
    assert work.read()["student"] == {"identifier": identity.normalised(fine)}
    identity.use(None)  # as after a restart
    student("")
    assert identity.current() == identity.normalised(fine) in capsys.readouterr().out


def test_a_change_of_person_is_pointed_out(capsys):
    student("ana21")
    student("beto")
    assert (
        Words("exercises", "en")("identifier-changed", before="ana21", now="beto") in capsys.readouterr().out
    )
    student("beto")
    assert capsys.readouterr().out.strip() == Words("exercises", "en")("identifier-now", now="beto")


@pytest.mark.parametrize("wrong", [5, None, ["ana21"], ...])
def test_an_identifier_without_quotes_is_explained(wrong, capsys):
    student(wrong)
    assert capsys.readouterr().out.strip() == Words("exercises", "en")("identifier-quotes")


@pytest.mark.parametrize("kept", [{"identifier": 5}, {"identifier": "a b"}, {}])
def test_an_odd_one_in_the_work_file_is_not_believed(kept):
    work.replace({"student": kept})
    assert identity.current() == ""
