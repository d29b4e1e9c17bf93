"""The map of two controls, as a table."""

from __future__ import annotations

import numpy as np
import pytest

from coursekit import collective_efficiency, make_or_buy, path_dependence, sweep
from coursekit.errors import CourseError
from coursekit.models import ParameterError
from coursekit.sweeps import axis


def test_each_cell_is_a_run_of_the_model():
    table = sweep(make_or_buy, "trust", "volatility", "advantage", steps=5, autonomy=0.05)
    assert list(table.columns) == ["trust", "volatility", "advantage"] and len(table) == 25
    for row in table.itertuples():
        expected = make_or_buy(trust=row.trust, volatility=row.volatility, autonomy=0.05).headlines[
            "advantage"
        ]
        assert row.advantage == expected


def test_a_number_that_does_not_exist_is_nan_not_zero():
    table = sweep(collective_efficiency, "members", "needed", "tipping_point", steps=4)
    assert table["tipping_point"].isna().any() and table["tipping_point"].notna().any()


def test_the_same_draw_in_every_cell():
    once, again, other = (
        sweep(path_dependence, "pull", "places", "spread", steps=2, seed=s) for s in (3, 3, 4)
    )
    assert once.equals(again) and not once.equals(other)


def test_an_axis_keeps_to_the_steps_and_ends_of_its_control():
    assert axis(path_dependence, "places", 15) == [2, 3, 4, 5, 6]
    trust = axis(make_or_buy, "trust", 7)
    assert trust[0] == 0 and trust[-1] == 1 and len(trust) == 7
    assert np.allclose(np.round(np.array(trust) / 0.01), np.array(trust) / 0.01)


@pytest.mark.parametrize("steps", [1, 0, -3, 2.5, True, "many"])
def test_a_sweep_needs_two_values_of_each_control(steps, language):
    words_of = {"en": "“steps” must be a whole number, 2 or more", "es": "«steps» debe ser un número entero"}
    with pytest.raises(CourseError, match=words_of[language]) as told:
        sweep(make_or_buy, "trust", "volatility", "advantage", steps=steps)
    assert repr(steps) in str(told.value)


def test_a_control_along_a_side_cannot_be_fixed_too(language):
    words_of = {"en": "“volatility” goes from end to end", "es": "«volatility» va de un extremo al otro"}
    with pytest.raises(CourseError, match=words_of[language]):
        sweep(make_or_buy, "trust", "volatility", "advantage", volatility=0.3)


@pytest.mark.parametrize("given", ["make_or_buy", None, make_or_buy()])
def test_what_is_no_model_is_told_in_a_sentence(given, language):
    words_of = {"en": "A sweep needs one of the course", "es": "Un barrido necesita uno de los"}
    with pytest.raises(CourseError, match=words_of[language]):
        sweep(given, "trust", "volatility", "advantage")


@pytest.mark.parametrize(
    "x, y, headline, named",
    [
        ("trust", "trust", "advantage", "trust"),
        ("trst", "trust", "advantage", "trst"),
        ("trust", "autonomy", "profit", "profit"),
    ],
)
def test_a_slip_is_told_in_a_sentence(x, y, headline, named):
    with pytest.raises(CourseError, match=f"“{named}”"):
        sweep(make_or_buy, x, y, headline)
    with pytest.raises(ParameterError, match="from 0 to 1"):
        sweep(make_or_buy, "autonomy", "volatility", "advantage", trust=2)
