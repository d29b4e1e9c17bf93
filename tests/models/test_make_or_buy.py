"""How far the division of labour goes: against the closed forms, brute force and a newsvendor."""

from __future__ import annotations

import math
from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from coursekit.models import find
from coursekit.models.make_or_buy import break_even_trust, ideal_stages, mismatch_cost, pooling

from .sliders import all_sliders, slider

make_or_buy = find("make_or_buy")


settings = all_sliders(make_or_buy)


def headlines(setting, **changed):
    return make_or_buy(**{**setting, **changed}).headlines


def best_with_any_stages(p, trust):
    """Unit cost of the district at the ideal number of stages, 1 or more, not necessarily whole."""
    h = p.handover_loss * (1 - trust) + p.autonomy
    saved = max(math.sqrt(p.specialisation) - math.sqrt(h), 0) ** 2
    volatile = mismatch_cost(p.idle_cost, p.lost_sale) * p.volatility
    return 1 + volatile * pooling(p.sharing, p.correlation) - saved


# --- closed forms ---------------------------------------------------------------------------


def test_ideal_stages():
    assert ideal_stages(0.4, 0.1) == pytest.approx(2, rel=1e-15)
    assert ideal_stages(0.45, 0.05) == pytest.approx(3, rel=1e-15)
    assert ideal_stages(0, 0.1) == 0
    assert ideal_stages(0.4, 0) is None
    run = make_or_buy(trust=0.5, specialisation=0.36, handover_loss=0.06, autonomy=0.01)
    assert run.headlines["ideal_stages"] == pytest.approx(3, rel=1e-12)
    assert run.headlines["best_stages"] == 3
    assert make_or_buy(trust=1, autonomy=0).headlines["ideal_stages"] is None
    assert make_or_buy(trust=1, autonomy=0).headlines["best_stages"] == 20


@given(st.floats(0.001, 0.6), st.floats(0.001, 0.5))
def test_ideal_stages_is_where_the_curve_is_lowest(gain, h):
    def cost(s):
        return 1 - gain * (1 - 1 / s) + (s - 1) * h

    best = ideal_stages(gain, h)
    assert cost(best) <= min(cost(best * 0.99), cost(best * 1.01), cost(best * 3), cost(best / 3))
    assert cost(best) == pytest.approx(1 - (math.sqrt(gain) - math.sqrt(h)) ** 2, abs=1e-12)


def test_pooling():
    assert pooling(6, 0.3) == pytest.approx(0.6455, abs=5e-5)  # claims.md, claim 6
    assert pooling(9, 0) == pytest.approx(1 / 3, rel=1e-15)
    assert all(pooling(n, 1) == 1 for n in range(1, 51))
    assert all(pooling(1, rho) == 1 for rho in (0, 0.3, 1))
    assert pooling(10**9, 0.25) == pytest.approx(0.5, abs=1e-8)


def test_mismatch_cost():
    assert mismatch_cost(0.5, 0.5) == pytest.approx(1 / math.sqrt(2 * math.pi), rel=1e-12)
    assert mismatch_cost(0.3, 0.5) == pytest.approx(mismatch_cost(0.5, 0.3), rel=1e-12)
    assert mismatch_cost(0.6, 1.0) == pytest.approx(2 * mismatch_cost(0.3, 0.5), rel=1e-12)


@given(st.floats(0.05, 1), st.floats(0.05, 1))
def test_mismatch_cost_is_that_of_the_best_capacity(idle, lost):
    normal, z = NormalDist(), np.linspace(-3, 3, 601)
    below = np.array([normal.cdf(x) for x in z])
    density = np.array([normal.pdf(x) for x in z])
    expected = idle * (z * below + density) + lost * (density - z * (1 - below))
    assert expected.min() == pytest.approx(mismatch_cost(idle, lost), rel=1e-4)
    assert expected.min() >= mismatch_cost(idle, lost) - 1e-12


@pytest.mark.parametrize(("firms", "rho"), [(1, 0.3), (4, 0), (10, 0.3), (10, 1)])
def test_mismatch_term_is_a_newsvendor_with_correlated_demands(firms, rho):
    """100,000 draws of `firms` demands of mean 1; the specialist serves their sum (Eppen 1979)."""
    idle, lost, sigma, rng = 0.3, 0.5, 0.2, np.random.default_rng(1979)
    common, own = rng.standard_normal(100_000), rng.standard_normal((firms, 100_000))
    demand = (1 + sigma * (math.sqrt(rho) * common + math.sqrt(1 - rho) * own)).sum(axis=0)

    def cost(capacity):
        idle_or_lost = idle * np.maximum(capacity - demand, 0) + lost * np.maximum(demand - capacity, 0)
        return idle_or_lost / firms  # per unit of mean demand

    z = NormalDist().inv_cdf(lost / (lost + idle))
    deviation = sigma * math.sqrt(firms * (1 + (firms - 1) * rho))
    at_best = cost(firms + z * deviation)
    model = make_or_buy(
        sharing=firms, correlation=rho, volatility=sigma, idle_cost=idle, lost_sale=lost
    ).tables["costs"]["mismatch"][0]
    error = at_best.std() / math.sqrt(demand.size)
    assert at_best.mean() == pytest.approx(model, abs=4 * error)
    for off in (-0.5, 0.5):
        assert cost(firms + (z + off) * deviation).mean() > at_best.mean()


def test_break_even_trust_by_hand():
    # λ = 0.36, D = 0.04: two stages are level at h = 0.14, three at 0.10; and h = τ(1 − t) + A
    assert break_even_trust(0.36, 0.2, 0.0, 0.04) == pytest.approx(0.3, rel=1e-12)
    assert break_even_trust(0.36, 0.2, 0.1, 0.04) == pytest.approx(0.8, rel=1e-12)


@given(st.floats(0.05, 0.6), st.floats(0, 1))
def test_break_even_is_the_closed_form_where_the_ideal_number_of_stages_is_whole(gain, part):
    """With √λ/(√λ − √D) = S whole, h = (√λ − √D)² = λ/S²; elsewhere whole stages need cheaper hand-overs."""
    for stages in (2, 3, 5, 20):
        lead = (math.sqrt(gain) * (1 - 1 / stages)) ** 2
        assert break_even_trust(gain, 1.0, 0.0, lead) == pytest.approx(1 - gain / stages**2, rel=1e-9)
    lead, told = part * gain, break_even_trust(gain, 1.0, 0.0, part * gain)
    if told is not None:
        assert 1 - told <= (math.sqrt(gain) - math.sqrt(lead)) ** 2 + 1e-9


def test_break_even_trust_corners():
    assert break_even_trust(0.36, 0.2, 0.1, -0.01) is None  # the unsplit district is cheaper
    assert break_even_trust(0.36, 0.2, 0.1, 0.37) is None  # no split makes up for the lead
    assert break_even_trust(0.36, 0.2, 0.0, 0.35) is None  # nor does one into all twenty stages
    assert break_even_trust(0.36, 0.0, 0.14, 0.04) is None  # level, but trust has nothing to do with it
    assert break_even_trust(0.36, 0.2, 0.15, 0.04) is None  # too dear even with full trust
    assert break_even_trust(0.36, 0.1, 0.0, 0.04) is None  # cheaper even without any trust
    assert break_even_trust(0.36, 0.2, 0.14, 0.04) == 1
    assert break_even_trust(0.36, 0.14, 0.0, 0.04) == pytest.approx(0, abs=1e-12)
    assert break_even_trust(0.0, 0.25, 0.0, 0.0) is None  # level whatever the trust


@given(settings)
def test_break_even_trust_turns_the_verdict(setting):
    run = make_or_buy(**setting)
    plant, even = run.headlines["plant_cost"], run.headlines["break_even_trust"]

    def ahead(trust):
        return plant - headlines(setting, trust=float(trust))["district_cost"]

    if even is None:
        signs = {np.sign(round(ahead(t), 12)) for t in np.linspace(0, 1, 21)}
        assert not {-1, 1} <= signs, "the verdict turns, but no break-even is told"
    else:
        assert 0 <= even <= 1
        assert ahead(even) == pytest.approx(0, abs=1e-9)
        assert all(ahead(t) <= 1e-9 for t in np.linspace(0, even, 5))
        assert all(ahead(t) > 0 for t in np.linspace(even, 1, 5)[1:] if t > even + 1e-6)


# --- the run against the formula ------------------------------------------------------------


@given(settings)
def test_costs_are_the_formula(setting):
    run = make_or_buy(**setting)
    p, costs, told = run.parameters, run.tables["costs"], run.headlines
    m = (p.lost_sale + p.idle_cost) * NormalDist().pdf(
        NormalDist().inv_cdf(p.lost_sale / (p.lost_sale + p.idle_cost))
    )
    share = math.sqrt((1 + (p.sharing - 1) * p.correlation) / p.sharing)
    assert costs["stages"].tolist() == list(range(1, 21))
    for i, s in enumerate(range(1, 21)):
        cost = (
            1
            - p.specialisation * (1 - 1 / s)
            + m * p.volatility * share
            + (s - 1) * (p.handover_loss * (1 - p.trust) + p.autonomy)
        )
        assert costs["district"][i] == pytest.approx(cost, rel=1e-12)
        assert costs["plant"][i] == pytest.approx(1 - p.mass_discount + m * p.volatility, rel=1e-12)
    parts = 1 + costs["mismatch"] + costs["specialisation_gain"] + costs["handover"]
    np.testing.assert_allclose(parts, costs["district"], rtol=1e-12)
    assert (costs["specialisation_gain"] <= 0).all() and (costs["handover"] >= 0).all()

    best = told["best_stages"]
    assert told["district_cost"] == costs["district"][best - 1]
    assert told["district_cost"] <= costs["district"].min() + 1e-12
    assert (costs["district"][: best - 1] > told["district_cost"] + 1e-13).all()
    assert told["plant_cost"] == costs["plant"][0]
    lead = told["plant_cost"] - told["district_cost"]
    assert told["advantage"] == (0 if abs(lead) < 1e-9 else lead)
    assert run.outcome == ("tie" if abs(lead) < 1e-9 else "district" if lead > 0 else "plant")

    assert told["district_cost"] >= best_with_any_stages(p, p.trust) - 1e-12
    if told["ideal_stages"] is None:
        assert best == (20 if p.specialisation else 1)
    else:
        at = min(max(told["ideal_stages"], 1), 20)
        assert best in (math.floor(at + 1e-9), math.ceil(at - 1e-9))


def test_the_fewest_of_stages_that_cost_the_same():
    # C(S) = C(S + 1) where S(S + 1)·h = λ.
    assert make_or_buy(trust=1, specialisation=0.12, autonomy=0.02).headlines["best_stages"] == 2
    assert make_or_buy(trust=1, specialisation=0.06, autonomy=0.005).headlines["best_stages"] == 3
    assert make_or_buy(specialisation=0, handover_loss=0, autonomy=0).headlines["best_stages"] == 1


# --- directions -----------------------------------------------------------------------------


@given(settings, slider(make_or_buy.parameters["trust"]))
def test_trust_never_raises_the_cost_of_the_district(setting, other):
    less, more = sorted([setting["trust"], other])
    low, high = headlines(setting, trust=less), headlines(setting, trust=more)
    assert high["district_cost"] <= low["district_cost"] + 1e-12
    assert high["best_stages"] >= low["best_stages"]
    assert high["plant_cost"] == low["plant_cost"]
    assert high["break_even_trust"] == low["break_even_trust"]


@given(settings, slider(make_or_buy.parameters["autonomy"]))
def test_autonomy_never_helps_nor_splits(setting, other):
    less, more = sorted([setting["autonomy"], other])
    low, high = headlines(setting, autonomy=less), headlines(setting, autonomy=more)
    assert high["district_cost"] >= low["district_cost"] - 1e-12
    assert high["best_stages"] <= low["best_stages"]
    if low["break_even_trust"] is not None and high["break_even_trust"] is not None:
        assert high["break_even_trust"] >= low["break_even_trust"] - 1e-12


@given(settings, st.floats(0, 0.59))
def test_volatility_favours_the_district_unless_all_are_hit_at_once(setting, calm):
    before, after = headlines(setting, volatility=calm), headlines(setting, volatility=calm + 0.01)
    district = after["district_cost"] - before["district_cost"]
    plant = after["plant_cost"] - before["plant_cost"]
    assert plant > 0 and district > 0
    if pooling(setting["sharing"], setting["correlation"]) < 1:
        assert plant > district
    else:
        assert plant == pytest.approx(district, abs=1e-12)


@given(settings, slider(make_or_buy.parameters["correlation"]))
def test_correlation_never_helps(setting, other):
    less, more = sorted([setting["correlation"], other])
    low, high = headlines(setting, correlation=less), headlines(setting, correlation=more)
    assert high["district_cost"] >= low["district_cost"] - 1e-12
    assert high["best_stages"] == low["best_stages"]
    assert high["plant_cost"] == low["plant_cost"]


@given(settings, slider(make_or_buy.parameters["sharing"]))
def test_more_firms_to_share_with_never_hurt(setting, other):
    fewer, more = sorted([setting["sharing"], other])
    low, high = headlines(setting, sharing=fewer), headlines(setting, sharing=more)
    assert high["district_cost"] <= low["district_cost"] + 1e-12


@given(settings, slider(make_or_buy.parameters["mass_discount"]))
def test_the_mass_discount_is_the_plants_alone(setting, other):
    less, more = sorted([setting["mass_discount"], other])
    low, high = headlines(setting, mass_discount=less), headlines(setting, mass_discount=more)
    assert high["district_cost"] == low["district_cost"]
    assert high["plant_cost"] == pytest.approx(low["plant_cost"] - (more - less), abs=1e-12)


@given(settings, st.floats(0, 1))
def test_distrust_and_autonomy_cannot_be_told_apart(setting, part):
    """claims.md, claim 10: the same sum, the same division of labour."""
    lost = setting["handover_loss"] * (1 - setting["trust"])
    moved = part * min(lost, 0.2 - setting["autonomy"])
    assume(setting["handover_loss"] > 0)
    other = {
        **setting,
        "autonomy": setting["autonomy"] + moved,
        "trust": min(max(1 - (lost - moved) / setting["handover_loss"], 0), 1),
    }
    np.testing.assert_allclose(
        make_or_buy(**other).tables["costs"]["district"],
        make_or_buy(**setting).tables["costs"]["district"],
        rtol=1e-12,
    )


# --- the settings offered -------------------------------------------------------------------


def test_the_default_is_a_close_race_with_something_to_split():
    run = make_or_buy()
    assert run.outcome == "district" and 0 < run.headlines["advantage"] < 0.02
    assert 2 <= run.headlines["best_stages"] <= 5
    assert 0.4 < run.headlines["break_even_trust"] < run.parameters.trust


@pytest.mark.parametrize(
    ("preset", "outcome", "stages"),
    [
        ("thick_ties", "district", 5),
        ("family_keeps_all", "plant", 1),
        ("price_only_market", "plant", 2),
        ("steady_mass_demand", "plant", 3),
        ("same_shoe_same_season", "plant", 3),
    ],
)
def test_presets_tell_their_story(preset, outcome, stages):
    run = make_or_buy(**make_or_buy.presets[preset])
    assert (run.outcome, run.headlines["best_stages"]) == (outcome, stages)
