"""Services or rules: the tipping line, its condition, and the cheapest mix against a search of all mixes."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from coursekit.models import find
from coursekit.models.parts.roads import advantage, long_run
from coursekit.models.policy_mix import EROSION, LEARNING, cheapest_mix, rules_needed, spent
from coursekit.words import Words

from .sliders import all_sliders, slider

policy_mix, two_roads = find("policy_mix"), find("two_roads")


settings = all_sliders(policy_mix)
problems = st.tuples(
    st.floats(-1, 2), st.floats(0.1, 1), st.floats(0, 1.5), st.floats(0.2, 3),
    st.floats(0.2, 3),
).map(lambda it: tuple(round(x, 3) for x in it))  # fmt: skip


def worth_and_price(p):
    return p.reach + (1 - p.reach) * p.targeted, 1 + p.outreach * p.targeted


def delta(p, x, services, rules):
    """Δ of two_roads, written out."""
    return p.premium - (1 - services) + LEARNING * x - p.copying * (1 - rules) * (1 - x) + EROSION * (1 - x)


# --- the tipping line ------------------------------------------------------------------------


@given(settings)
def test_on_the_line_the_lead_is_zero(setting):
    """Δ(x0; ρs, u) = 0."""
    run = policy_mix(**setting)
    p, line = run.parameters, run.tables["line"]
    worth, _ = worth_and_price(p)
    for s, u in zip(line["services"], line["rules"], strict=True):
        if 0 < u < 2:
            assert delta(p, p.start, worth * s, u) == pytest.approx(0, abs=1e-9)
        elif u == 0:
            assert delta(p, p.start, worth * s, 0) >= -1e-9
        else:
            assert delta(p, p.start, worth * s, 2) <= 1e-9


@given(settings)
def test_a_mix_tips_iff_the_lead_is_above_zero_at_the_start(setting):
    run = policy_mix(**setting)
    p, told = run.parameters, run.headlines
    worth, _ = worth_and_price(p)
    start = delta(p, p.start, worth * told["services"], told["rules"])
    assert told["lead"] == pytest.approx(start, abs=1e-9)
    assume(abs(start) > 1e-9)
    assert told["long_run"] == (1 if start > 0 else 0)
    assert (run.outcome in ("tipped", "not_needed")) == (start > 0)


def test_the_line_would_not_be_enough_where_price_wars_bite_more_than_neighbours_teach():
    """w > e: rules lift the start above 0 and turn the slope, so the district rests part of the way."""
    lead = advantage(np.array([0.0, 1.0]), 0.3, 0.0, 1.0, 0.1, 1.5, 0.9)
    assert lead[0] > 0 > lead[1]
    assert 0 < long_run(0.1, lead) < 1
    assert advantage(1.0, 0.3, 0.0, 1.0, 0.1, 1.5, 0.9) == advantage(1.0, 0.3, 0.0, 0.0, 0.1, 1.5, 0.9)


# --- the cheapest mix ------------------------------------------------------------------------


@given(problems)
def test_no_mix_of_a_fine_grid_is_cheaper(problem):
    gap, worth, slope, services_price, rules_price = problem
    found = cheapest_mix(*problem)
    s, u = np.meshgrid(np.linspace(0, 1, 201), np.linspace(0, 1, 201))
    tips = worth * s + slope * u >= gap
    cost = services_price * s**2 + rules_price * u**2
    if found is None:
        assert not tips.any()
        return
    assert 0 <= found[0] <= 1 and 0 <= found[1] <= 1 + 1e-12
    assert worth * found[0] + slope * found[1] >= gap - 1e-9
    if tips.any():
        lowest = cost[tips].min()
        assert spent(*found, services_price, rules_price) <= lowest + 1e-9
        assert spent(*found, services_price, rules_price) >= lowest - 0.1  # the grid is not far off


@given(st.floats(0.01, 0.9), st.floats(0.1, 1), st.floats(0.1, 1.5), st.floats(0.2, 3), st.floats(0.2, 3))
def test_the_cheapest_mix_in_closed_form(gap, worth, slope, services_price, rules_price):
    weight = worth**2 / services_price + slope**2 / rules_price
    s, u = worth / services_price * gap / weight, slope / rules_price * gap / weight
    assume(s < 1 and u < 1)
    found = cheapest_mix(gap, worth, slope, services_price, rules_price)
    assert found == (pytest.approx(s, rel=1e-9), pytest.approx(u, rel=1e-9))
    assert spent(*found, services_price, rules_price) == pytest.approx(gap**2 / weight, rel=1e-9)


def test_the_cheapest_mix_at_the_corners():
    assert cheapest_mix(-0.1, 0.5, 0.5, 1, 1) == (0, 0)
    assert cheapest_mix(0.3, 0.5, 0.0, 1, 1) == (pytest.approx(0.6), 0)  # nothing to copy: services alone
    assert cheapest_mix(0.6, 0.5, 0.0, 1, 1) is None
    assert cheapest_mix(1.2, 0.5, 1.0, 5, 0.01) == (pytest.approx(0.4), pytest.approx(1))  # rules run out
    assert cheapest_mix(0.9, 0.5, 0.5, 0.01, 5) == (pytest.approx(1), pytest.approx(0.8))  # services do
    assert cheapest_mix(1.0, 0.5, 0.5, 1, 1) == (pytest.approx(1), pytest.approx(1))


@given(settings)
def test_just_beyond_the_cheapest_mix_the_district_tips_and_just_short_of_it_not(setting):
    run = policy_mix(**setting)
    p, told = run.parameters, run.headlines
    worth, price = worth_and_price(p)
    if told["cheapest_cost"] is None:
        assert delta(p, p.start, worth, 1) < 1e-9
        return
    s, u = told["cheapest_services"], told["cheapest_rules"]
    assert told["cheapest_cost"] == pytest.approx(price * s**2 + p.rules_price * u**2, abs=1e-12)
    at_start = delta(p, p.start, worth * s, u)
    assert at_start >= -1e-9
    if told["cheapest_cost"] > 1e-9:
        assert at_start == pytest.approx(0, abs=1e-9)
    if run.outcome == "tipped":
        assert p.budget >= told["cheapest_cost"] - 1e-9
    if run.outcome == "too_little":
        assert p.budget <= told["cheapest_cost"] + 1e-9
    if run.outcome == "wrong_mix":
        assert p.budget > told["cheapest_cost"]


@given(settings)
def test_the_cheapest_mix_bought_tips(setting):
    """Spending a hair more than the cheapest mix, in its proportions, is enough."""
    told = policy_mix(**setting).headlines
    cost = told["cheapest_cost"]
    assume(cost is not None and 0.01 < cost < 1.9)
    assume(max(told["cheapest_services"], told["cheapest_rules"]) < 0.97)
    _, price = worth_and_price(policy_mix(**setting).parameters)
    part = price * told["cheapest_services"] ** 2 / cost
    again = policy_mix(**{**setting, "budget": cost * 1.01, "to_services": min(part, 1.0)})
    assert again.outcome == "tipped" or again.outcome == "not_needed"


# --- the run ---------------------------------------------------------------------------------


def test_the_district_is_that_of_two_roads():
    p = two_roads.parameters
    assert (LEARNING, EROSION) == (p["learning"].default, p["erosion"].default)
    assert policy_mix.parameters["copying"].default == p["copying"].default
    assert policy_mix.parameters["premium"].default == p["premium"].default
    run = policy_mix(reach=1, to_services=1, budget=0.25)
    same = two_roads(start=0.2, services=0.5, duration=40, rules=0)
    np.testing.assert_allclose(run.tables["path"]["share"], same.tables["path"]["share"], atol=1e-12)
    np.testing.assert_array_equal(run.tables["path"]["year"], same.tables["path"]["year"])


@given(settings)
def test_the_budget_is_kept(setting):
    run = policy_mix(**setting)
    p, told = run.parameters, run.headlines
    _, price = worth_and_price(p)
    mixes = run.tables["mixes"]
    assert mixes["cost"][0] <= p.budget + 1e-9
    assert mixes["cost"][0] == pytest.approx(
        price * told["services"] ** 2 + p.rules_price * told["rules"] ** 2
    )
    if max(told["services"], told["rules"]) < 1:
        assert mixes["cost"][0] == pytest.approx(p.budget, abs=1e-9)
    assert told["services"] == pytest.approx(min(math.sqrt(p.budget * p.to_services / price), 1))
    assert told["rules"] == pytest.approx(min(math.sqrt(p.budget * (1 - p.to_services) / p.rules_price), 1))
    if told["cheapest_cost"] is None:  # then the picture has nothing cheaper than all of both
        assert [mixes["services"][1], mixes["rules"][1]] == [1, 1]


@given(settings, st.sampled_from(["budget", "start", "premium", "reach"]), st.data())
def test_what_never_hurts(setting, name, data):
    low, high = sorted([setting[name], data.draw(slider(policy_mix.parameters[name]))])
    less, more = (policy_mix(**{**setting, name: value}).headlines for value in (low, high))
    assert more["long_run"] >= less["long_run"] - 1e-9
    if name != "budget" and less["cheapest_cost"] is not None:
        assert more["cheapest_cost"] <= less["cheapest_cost"] + 1e-9


def test_going_to_the_firms_pays_iff_the_door_reaches_few():
    """Services alone: 1 + outreach < 1/reach²."""
    for reach, outreach in ((0.5, 0.5), (0.5, 2.0), (0.9, 0.1), (0.9, 0.5), (0.75, 0.7), (0.75, 0.8)):
        setting = {"copying": 0.0, "premium": 0.6, "reach": reach, "outreach": outreach}
        door = policy_mix(**setting, targeted=0).headlines["cheapest_cost"]
        visits = policy_mix(**setting, targeted=1).headlines["cheapest_cost"]
        assert (visits < door) == (1 + outreach < 1 / reach**2)


def test_rules_needed():
    levels = np.array([0.0, 0.5, 1.0])
    assert rules_needed(levels, 0.5, 1.0, 1.0).tolist() == [0.5, 0, 0]
    assert rules_needed(levels, 0.5, 0.5, 0.0).tolist() == [2, 2, 0]


# --- the settings offered --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("preset", "outcome"),
    [
        ("rules_left_out", "wrong_mix"),
        ("half_and_half", "tipped"),
        ("services_for_those_who_ask", "too_little"),
        ("going_to_the_workshops", "tipped"),
        ("everybody_copies", "tipped"),
    ],
)
def test_presets_tell_their_story(preset, outcome):
    assert policy_mix(**policy_mix.presets[preset]).outcome == outcome


def test_the_default_spends_enough_on_the_wrong_mix():
    run = policy_mix()
    assert run.outcome == "wrong_mix" and run.headlines["cheapest_cost"] < 0.36
    assert policy_mix(start=0.98).outcome == "not_needed"
    assert policy_mix(premium=0, reach=0.1).outcome == "out_of_reach"


@pytest.mark.parametrize(
    ("start", "premium", "copying"), [(0.6, 0.8, 0.6), (0.2, 1.2, 0.6), (0.1, 0.85, 0.1), (0.6, 1.0, 1.1)]
)
def test_where_nothing_moves_without_policy_none_is_not_enough(start, premium, copying):
    """On the tipping point itself the least bit of policy tips the district; none leaves it there."""
    at = {"start": start, "premium": premium, "copying": copying}
    idle, least = policy_mix(**at, budget=0), policy_mix(**at, budget=0.02)
    assert (idle.outcome, least.outcome) == ("on_the_line", "tipped")
    for run in (idle, least):
        assert run.headlines["cheapest_cost"] == 0
        assert "none" not in Words("policy_mix", "en")("describe", **run.in_words)
        assert "ninguna" not in Words("policy_mix", "es")("describe", **run.in_words)
    free = policy_mix(**{**at, "premium": premium + 0.2}, budget=0)
    assert free.outcome == "not_needed"
    assert "The cheapest policy is none." in Words("policy_mix", "en")("describe", **free.in_words)


def test_what_the_budget_is_blamed_for_turns_at_the_cheapest_cost():
    """By hand: G = 0.4, ρ = 0.5, η = 0.48, a = d = 1, so the cheapest mix costs G²/(ρ² + η²)."""
    cheapest = 0.4**2 / (0.5**2 + 0.48**2)
    assert policy_mix().headlines["cheapest_cost"] == pytest.approx(cheapest, rel=1e-12)
    assert policy_mix(budget=cheapest * (1 - 1e-6)).outcome == "too_little"
    assert policy_mix(budget=cheapest * (1 + 1e-6)).outcome == "wrong_mix"


def test_a_mix_that_costs_nothing_is_written_without_a_minus():
    told = policy_mix(premium=1.2).headlines
    assert [str(told[f"cheapest_{what}"]) for what in ("services", "rules", "cost")] == ["0.0"] * 3
