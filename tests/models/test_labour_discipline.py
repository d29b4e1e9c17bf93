"""Fear or involvement: the no-shirking wage, the roads' threshold, and the cost of hiring and firing."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from coursekit.models import find
from coursekit.models.labour_discipline import (
    DISCOUNT,
    no_shirking_wage,
    tipping_unemployment,
    turnover_cost,
)

from .sliders import all_sliders, slider

labour_discipline = find("labour_discipline")


settings = all_sliders(labour_discipline)


def headlines(setting, **changed):
    return labour_discipline(**{**setting, **changed}).headlines


# --- the wage --------------------------------------------------------------------------------


def test_the_wage_by_hand():
    # b + e + (e/q)(r + s/u) = 0.2 + 0.1 + 0.2·(0.05 + 1.6)
    assert no_shirking_wage(0.1, 0.2, 0.1, 0.5, 0.16, 0.05) == pytest.approx(0.63, rel=1e-12)
    assert labour_discipline().headlines["low_wage"] == pytest.approx(0.63, rel=1e-12)
    assert no_shirking_wage(0, 0.2, 0.1, 0.5, 0.16, 0.05) is None


@given(
    st.floats(0.01, 0.9), st.floats(0, 0.6), st.floats(0.02, 0.4), st.floats(0.1, 2), st.floats(0.02, 0.5),
    st.floats(0.01, 0.2),
)  # fmt: skip
def test_at_the_wage_working_and_slacking_are_worth_the_same(u, b, e, q, s, r):
    """The three value equations of Shapiro and Stiglitz (1984), solved as they stand.

    rV_N = w − e + s(V_U − V_N), rV_S = w + (s + q)(V_U − V_S), rV_U = b + a(V_E − V_U), with the rate a at
    which the unemployed find work that keeps unemployment at u: a·u = s·(1 − u).
    """
    w = no_shirking_wage(u, b, e, q, s, r)
    a = s * (1 - u) / u
    # Unknown: V_N, V_S, V_U; the employed work, V_E = V_N.
    equations = np.array([[r + s, 0, -s], [0, r + s + q, -(s + q)], [-a, 0, r + a]])
    working, slacking, _ = np.linalg.solve(equations, [w - e, w, b])
    assert working == pytest.approx(slacking, rel=1e-8)
    better, worse, _ = np.linalg.solve(equations, [w + 0.01 - e, w + 0.01, b])
    assert better > worse


def test_without_unemployment_no_wage_frightens():
    run = labour_discipline(unemployment=0)
    assert run.outcome == "no_fear"
    assert run.headlines["low_wage"] is run.headlines["fear"] is run.headlines["low_cost"] is None
    assert set(run.tables["parts"]["road"]) == {"high"}
    assert no_shirking_wage(1e-9, 0.2, 0.1, 0.5, 0.16, 0.05) > 1e7


# --- hiring and firing -----------------------------------------------------------------------


def test_turnover_is_the_mean_change_of_normal_demand():
    """1,000,000 pairs of periods; the mean within 4 standard errors."""
    rng = np.random.default_rng(27)
    change = np.abs(np.diff(rng.normal(1, 0.3, (1_000_000, 2)), axis=1)).ravel()
    error = 0.5 * change.std() / math.sqrt(change.size)
    assert 0.5 * change.mean() == pytest.approx(turnover_cost(0.5, 0.3), abs=4 * error)


@given(st.floats(0, 1), st.floats(0, 0.6))
def test_turnover(firing_cost, volatility):
    assert turnover_cost(firing_cost, volatility) == pytest.approx(
        firing_cost * 2 * volatility / math.sqrt(math.pi), abs=1e-15
    )


# --- the roads -------------------------------------------------------------------------------


@given(settings)
def test_the_road_taken(setting):
    run = labour_discipline(**setting)
    p, told = run.parameters, run.headlines
    if p.unemployment == 0:
        assert run.outcome == "no_fear"
        return
    wage = p.protection + p.effort + p.effort / p.detection * (DISCOUNT + p.separation / p.unemployment)
    low = wage + p.firing_cost * 2 * p.volatility / math.sqrt(math.pi)
    high = 1 + p.training - p.premium
    assert told["low_wage"] == pytest.approx(wage, rel=1e-12)
    assert told["low_cost"] == pytest.approx(low, rel=1e-12)
    assert told["high_cost"] == pytest.approx(high, rel=1e-12)
    assert told["fear"] == pytest.approx(wage - p.protection - p.effort, abs=1e-12)
    assume(abs(low - high) > 1e-9)
    assert run.outcome == ("high" if p.premium > (1 + p.training) - low else "low")


@given(settings)
def test_without_training_or_turnover_the_premium_is_set_against_the_wages(setting):
    """v > w_high − w_low(u)."""
    run = labour_discipline(**{**setting, "training": 0, "firing_cost": 0})
    assume(setting["unemployment"] > 0)
    gap = 1 - run.headlines["low_wage"]
    assume(abs(setting["premium"] - gap) > 1e-9)
    assert (run.outcome == "high") == (setting["premium"] > gap)


@given(settings)
def test_the_tipping_unemployment_turns_the_road(setting):
    run = labour_discipline(**setting)
    p, tip = run.parameters, run.headlines["tipping_unemployment"]
    turnover = run.headlines["turnover_cost"]

    def low(u):
        return turnover + no_shirking_wage(u, p.protection, p.effort, p.detection, p.separation, DISCOUNT)

    high = run.headlines["high_cost"]
    if tip is None:
        assert low(1.0) >= high - 1e-9
        assert run.outcome != "low"
    else:
        assert 0 < tip <= 1
        assert low(tip) == pytest.approx(high, rel=1e-9)
        if p.unemployment > 0 and abs(p.unemployment - tip) > 1e-9:
            assert run.outcome == ("low" if p.unemployment > tip else "high")


def test_the_tipping_unemployment_by_hand():
    # s/u = (q/e)·room − r
    assert tipping_unemployment(0.5, 0.1, 0.5, 0.16, 0.05) == pytest.approx(0.16 / 2.45, rel=1e-12)
    assert tipping_unemployment(0.0, 0.1, 0.5, 0.16, 0.05) is None
    assert tipping_unemployment(-1.0, 0.1, 0.5, 0.16, 0.05) is None
    assert tipping_unemployment(0.04, 0.1, 0.5, 0.16, 0.05) is None  # s/u below s: not even at u = 1
    assert tipping_unemployment(0.042, 0.1, 0.5, 0.16, 0.05) == pytest.approx(1, rel=1e-9)


# --- the tables ------------------------------------------------------------------------------


@given(settings)
def test_the_parts_sum_to_the_costs(setting):
    run = labour_discipline(**setting)
    parts, roads, told = run.tables["parts"], run.tables["roads"], run.headlines
    for road in ("low", "high"):
        total = parts["amount"][parts["road"] == road].sum()
        if told[f"{road}_cost"] is None:
            assert total == 0
        else:
            assert total == pytest.approx(told[f"{road}_cost"], abs=1e-12)
    p = run.parameters
    assert roads["low_cost"] == pytest.approx([
        no_shirking_wage(u, p.protection, p.effort, p.detection, p.separation, DISCOUNT)
        + told["turnover_cost"]
        for u in roads["unemployment"]
    ], rel=1e-12)  # fmt: skip
    assert (np.diff(roads["low_cost"]) < 0).all()
    assert (roads["high_cost"] == told["high_cost"]).all()


@given(
    settings, st.sampled_from(["protection", "effort", "separation", "firing_cost", "volatility"]), st.data()
)
def test_what_makes_fear_dearer(setting, name, data):
    assume(setting["unemployment"] > 0)
    low, high = sorted([setting[name], data.draw(slider(labour_discipline.parameters[name]))])
    less, more = headlines(setting, **{name: low}), headlines(setting, **{name: high})
    assert more["low_cost"] >= less["low_cost"] - 1e-12
    assert more["high_cost"] == less["high_cost"]


@given(settings, st.sampled_from(["unemployment", "detection"]), st.data())
def test_what_makes_fear_cheaper(setting, name, data):
    assume(setting["unemployment"] > 0)
    low, high = sorted([setting[name], data.draw(slider(labour_discipline.parameters[name]))])
    assume(low > 0)
    less, more = headlines(setting, **{name: low}), headlines(setting, **{name: high})
    assert more["low_cost"] <= less["low_cost"] + 1e-12


# --- the settings offered --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("preset", "outcome"),
    [
        ("slump", "low"),
        ("boom", "high"),
        ("protection_withdrawn", "low"),
        ("hire_and_fire", "low"),
        ("quality_that_pays", "high"),
    ],
)
def test_presets_tell_their_story(preset, outcome):
    assert labour_discipline(**labour_discipline.presets[preset]).outcome == outcome


def test_protection_alone_turns_the_road():
    """claims.md, claim 27: lower b and firms switch without any change of values."""
    assert labour_discipline(unemployment=0.08).outcome == "high"
    assert labour_discipline(unemployment=0.08, protection=0.0).outcome == "low"
