"""Every sentence of every lab, in both languages, at corners, ties and whatever hypothesis thinks of."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coursekit import models, words
from tests import sentences
from tests.sentences import mutants

SETTINGS = 250
"""Settings of a model that are tried, unless its file says ``SETTINGS``."""


@pytest.mark.parametrize("name", models.names())
def test_every_sentence_is_true(name):
    model = models.find(name)
    for setting in sentences.tried(name):
        assert sentences.false(name, setting) == [], setting
    grids = {p: st.sampled_from(sentences.values(parameter)) for p, parameter in model.parameters.items()}
    chance = {"seed": st.integers(0, 50)} if model.has_chance else {}

    @settings(
        max_examples=getattr(sentences.of(name), "SETTINGS", SETTINGS),
        derandomize=True,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.fixed_dictionaries({**grids, **chance}))
    def at(setting):
        assert sentences.false(name, setting) == []

    at()


@pytest.mark.parametrize("name", ["labour_discipline", "make_or_buy", "training"])
def test_no_condition_can_be_turned_round_unnoticed(name, monkeypatch):
    """``python -m tests.sentences.mutants`` does the same for all models."""
    settings = [*sentences.tried(name), *sentences.drawn(name, 40)]
    for language in ("en", "es"):
        for what, text in mutants.mutants(name, language):
            assert mutants.noticed(name, language, text, settings, monkeypatch), (language, what)


def test_nothing_told_as_something_is_noticed():
    for text in (
        "rules stopping 0% of that",
        "reglas que impiden 0% de eso",
        "with a chance of 0% a month",
        "una probabilidad del 0%; así",
        "changes by 0%, the price",
        "cambia en 0%, el precio",
    ):
        assert sentences.NOTHING.search(text), text
    for text in (
        "stopping 10% of that",
        "0.0% of",
        "cambia en 0.5%",
        "0% where they are thin",
        "none of that",
    ):
        assert not sentences.NOTHING.search(text), text
    for text in (
        "no impiden 30% de eso",
        "no le conviene al 5% de",
        "las reglas impiden nada",
        "coopera ninguna",
    ):
        assert sentences.HALF_DENIED.search(text), text
    for text in (
        "no impiden nada",
        "no le conviene a ninguna",
        "ninguna de las empresas",
        "y 10% de",
        "nada viene",
    ):
        assert not sentences.HALF_DENIED.search(text), text


@pytest.mark.parametrize(
    "language, words_for_it, number",
    [("en", "stopping none", "stopping 0%"), ("es", "no impiden nada", "impiden 0%")],
)
def test_a_control_at_nothing_read_off_as_a_number_is_noticed(language, words_for_it, number, monkeypatch):
    assert sentences.false("training", {}) == []
    say = words.Words.__call__
    monkeypatch.setattr(
        words.Words, "__call__", lambda *of, **values: say(*of, **values).replace(words_for_it, number)
    )
    assert any(found.startswith(f"{language}: rules is ") for found in sentences.false("training", {}))


def test_a_wrong_number_is_noticed():
    s = SimpleNamespace(x=0.1249, y=None, zero=0.0, nearly=0.998, hair=1 - 1e-6)
    assert sentences._as_printed("0.12", "x", s) and sentences._as_printed("12.5%", "x", s)
    assert sentences._as_printed("0.13", "^x", s) and sentences._as_printed("0.12", "_x", s)
    for read, expression in (
        ("0.13", "x"),
        ("0.12", "^x"),
        ("0.13", "_x"),
        ("12%", "^x"),
        ("0", "x"),
        ("1", "y"),
    ):
        assert not sentences._as_printed(read, expression, s), (read, expression)
    assert sentences._as_printed("0", "zero", s) and not sentences._as_printed("0.1", "zero", s)
    assert sentences._as_printed("99.8%", "nearly", s) and sentences._as_printed("100%", "^nearly", s)
    assert sentences._as_printed("100%", "hair", s)
    assert sentences._as_printed("100%", "~nearly", s) and not sentences._as_printed("100%", "nearly", s)
