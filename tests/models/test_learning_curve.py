"""World plant, small volume: the curve, break-even and catching up against their closed forms."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursekit.models import find
from coursekit.models.learning_curve import (
    LEVEL_AT_FIRST,
    MOST_VOLUME,
    break_even_volume,
    catch_up,
    learning_exponent,
    long_run_level,
    unit_cost,
)

from .sliders import all_sliders, slider

learning_curve = find("learning_curve")


settings = all_sliders(learning_curve)


def headlines(setting, **changed):
    return learning_curve(**{**setting, **changed}).headlines


# --- known answers ---------------------------------------------------------------------------


def test_one_tenth_of_the_volume_on_an_80_per_cent_curve():
    run = learning_curve(volume=0.1, progress_ratio=0.8, royalty=0, training_gap=0, fixed=0)
    assert round(run.headlines["local_cost"], 2) == 2.10
    assert run.headlines["local_cost"] == pytest.approx(0.1 ** math.log2(0.8), rel=1e-12)


@given(st.floats(0.5, 1), st.floats(0.001, 1))
def test_each_doubling_leaves_the_progress_ratio(ratio, volume):
    b = learning_exponent(ratio)
    assert b >= 0 and math.copysign(1, b) == 1
    once, twice = (unit_cost(q, 0, 0, 1, b, 0) for q in (volume, 2 * volume))
    assert twice / once == pytest.approx(ratio, rel=1e-12)


@given(st.floats(0.01, 0.5), st.floats(0, 0.3), st.floats(0, 1), st.floats(0.8, 2.5))
def test_break_even_without_learning(fixed, royalty, gap, price):
    """b = 0: F/(c_w − r − v(1+h))."""
    left = price - royalty - (1 - fixed) * (1 + gap)
    told = break_even_volume(price, fixed, royalty, 1 - fixed, 0.0, gap)
    if left <= fixed / MOST_VOLUME * 0.999:
        assert told is None
    elif left >= fixed / MOST_VOLUME * 1.001:
        assert told == pytest.approx(fixed / left, rel=1e-9)


@given(settings)
def test_at_break_even_a_unit_costs_what_imports_cost(setting):
    run = learning_curve(**setting)
    p, even = run.parameters, run.headlines["break_even_volume"]
    b, v = learning_exponent(p.progress_ratio), 1 - p.fixed

    def cost(volume):
        return unit_cost(volume, p.fixed, p.royalty, v, b, p.training_gap)

    if even is None:
        assert cost(MOST_VOLUME) > p.import_price
    elif even == 0:
        assert p.fixed == 0 and b == 0 and cost(1e-6) <= p.import_price + 1e-9
    else:
        assert cost(even) == pytest.approx(p.import_price, rel=1e-9)
        assert cost(even * 1.01) <= p.import_price <= cost(even * 0.99)
        if abs(p.volume / even - 1) > 1e-6:
            assert run.outcome == ("competes" if p.volume > even else "dearer")


def test_a_plant_as_dear_as_imports_competes():
    # 0.1 + 0.1 + 0.9 is the price to pay, 1.1
    just = {"volume": 1, "royalty": 0.1, "training_gap": 0}
    run = learning_curve(**just, import_price=1.1)
    assert run.outcome == "competes"
    assert run.headlines["break_even_volume"] == pytest.approx(1, rel=1e-9)
    assert learning_curve(**{**just, "royalty": 0.11}, import_price=1.1).outcome == "dearer"


def test_catching_up():
    assert long_run_level(0.1, 0.02) == pytest.approx(0.8333, abs=5e-5)  # claims.md, claim 22
    assert learning_curve().headlines["long_run_level"] == pytest.approx(5 / 6, rel=1e-12)
    assert long_run_level(0.1, 0) == 1


@given(st.floats(0.01, 0.5), st.floats(0, 0.1), st.floats(0, 1))
def test_catching_up_solves_its_equation(absorption, growth, level):
    """Against the two equations Ȧ = φ(T − A), Ṫ = gT in small steps."""
    dt, technology, frontier = 0.002, level, 1.0
    for _ in range(5_000):
        middle = technology + dt / 2 * absorption * (frontier - technology)
        half = frontier * math.exp(growth * dt / 2)
        technology += dt * absorption * (half - middle)
        frontier *= math.exp(growth * dt)
    assert catch_up(10.0, level, absorption, growth) == pytest.approx(technology / frontier, abs=1e-6)
    assert catch_up(0, level, absorption, growth) == pytest.approx(level, abs=1e-12)
    assert catch_up(1e4, level, absorption, growth) == pytest.approx(long_run_level(absorption, growth))


# --- which handicaps multiply ----------------------------------------------------------------


@given(settings)
def test_volume_and_training_multiply_and_the_royalty_adds(setting):
    """*Not all three*, as models.md has it: the royalty is a sum on each unit."""
    run = learning_curve(**setting)
    p, told = run.parameters, run.headlines
    adds = dict(zip(run.tables["handicaps"]["handicap"], run.tables["handicaps"]["adds"], strict=True))
    assert sum(adds.values()) == pytest.approx(told["local_cost"] - 1, rel=1e-9, abs=1e-12)

    alone = {
        "volume": headlines(setting, royalty=0, training_gap=0)["local_cost"] - 1,
        "royalty": headlines(setting, volume=1, training_gap=0)["local_cost"] - 1,
        "training": headlines(setting, volume=1, royalty=0)["local_cost"] - 1,
    }
    for name, excess in alone.items():
        assert adds[name] == pytest.approx(excess, abs=1e-9)
    v, q = 1 - p.fixed, told["volume_factor"]
    assert adds["together"] == pytest.approx(v * p.training_gap * (q - 1), abs=1e-12) and q >= 1
    assert told["together"] == adds["together"] >= 0
    # The variable cost is a product ...
    assert told["variable_factor"] == pytest.approx(q * (1 + p.training_gap), rel=1e-12)
    # ... and without royalty or fixed cost, so is the whole; with a royalty it is not.
    bare = {**setting, "royalty": 0, "fixed": 0}
    assert headlines(bare)["local_cost"] == pytest.approx(told["variable_factor"], rel=1e-9)
    assert headlines(bare, royalty=0.3)["local_cost"] == pytest.approx(told["variable_factor"] + 0.3)


def test_three_handicaps_are_not_a_product():
    one = [
        learning_curve(**{"volume": 1, "royalty": 0, "training_gap": 0, "fixed": 0, **only}).headlines[
            "local_cost"
        ]
        for only in ({"volume": 0.1}, {"royalty": 0.2}, {"training_gap": 0.5})
    ]
    both = learning_curve(volume=0.1, royalty=0.2, training_gap=0.5, fixed=0).headlines["local_cost"]
    assert both == pytest.approx(one[0] * one[2] + 0.2, rel=1e-12)
    assert both != pytest.approx(math.prod(one), rel=0.01)


# --- the run against the formula -------------------------------------------------------------


@given(settings)
def test_the_tables_are_the_formula(setting):
    run = learning_curve(**setting)
    p, curve, lag = run.parameters, run.tables["curve"], run.tables["catching_up"]
    b, v = -math.log2(p.progress_ratio), 1 - p.fixed

    def cost(volume, royalty, gap):
        return p.fixed / volume + royalty + v * volume**-b * (1 + gap)

    assert run.headlines["local_cost"] == pytest.approx(cost(p.volume, p.royalty, p.training_gap))
    np.testing.assert_allclose(curve["local"], [cost(q, p.royalty, p.training_gap) for q in curve["volume"]])
    np.testing.assert_allclose(curve["volume_only"], [cost(q, 0, 0) for q in curve["volume"]])
    assert (curve["imports"] == p.import_price).all()
    assert curve["volume_only"][-1] == pytest.approx(1, rel=1e-12), "the world plant costs 1"
    assert (np.diff(curve["local"]) <= 1e-12).all()
    assert lag["level"][0] == pytest.approx(LEVEL_AT_FIRST, rel=1e-12)
    towards = np.diff(lag["level"]) * (lag["long_run"][0] - LEVEL_AT_FIRST)
    assert (towards >= -1e-15).all()
    assert run.outcome == ("competes" if run.headlines["local_cost"] <= p.import_price + 1e-12 else "dearer")


@given(settings, st.sampled_from(["volume", "royalty", "training_gap", "progress_ratio"]), st.data())
def test_directions(setting, name, data):
    low, high = sorted([setting[name], data.draw(slider(learning_curve.parameters[name]))])
    less, more = headlines(setting, **{name: low}), headlines(setting, **{name: high})
    # The flatter the curve, the less it matters to have made little.
    sign = -1 if name in ("volume", "progress_ratio") else 1
    assert sign * (more["local_cost"] - less["local_cost"]) >= -1e-9
    assert more["long_run_level"] == less["long_run_level"]


@given(settings, slider(learning_curve.parameters["absorption"]))
def test_training_narrows_the_gap_but_never_closes_it(setting, other):
    slow, fast = (headlines(setting, absorption=a) for a in sorted([setting["absorption"], other]))
    assert fast["long_run_level"] >= slow["long_run_level"]
    if setting["frontier_growth"] > 0:
        assert fast["long_run_level"] < 1


# --- the settings offered --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("preset", "outcome", "cost"),
    [
        ("one_tenth_of_the_volume", "dearer", 2.10),
        ("perverse_combination", "dearer", 5.93),
        ("behind_a_tariff", "competes", 1.88),
        ("trained_and_larger", "competes", 1.27),
        ("nothing_learnt_by_doing", "dearer", 2.23),
    ],
)
def test_presets_tell_their_story(preset, outcome, cost):
    run = learning_curve(**learning_curve.presets[preset])
    assert run.outcome == outcome and round(run.headlines["local_cost"], 2) == cost
