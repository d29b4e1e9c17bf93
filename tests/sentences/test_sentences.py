"""Every sentence of every lab, in both languages, at corners, ties and whatever hypothesis thinks of."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coursekit import models
from tests import sentences

SETTINGS = 500
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
