"""Kaizen: against the closed forms, its own events counted one by one, and simulations."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursekit.models import find
from coursekit.models.kaizen import expected_cost, expected_log

from .sliders import all_sliders, slider

kaizen = find("kaizen")


settings = all_sliders(kaizen)
seeds = st.integers(0, 1000)


def improvements(result):
    """The events of a run as a set of (month, finder, supplier)."""
    table = result.tables["improvements"]
    return set(zip(*(table[c].tolist() for c in ("month", "finder", "supplier")), strict=True))


# --- the known answers ----------------------------------------------------------------------


def test_expected_log_by_hand():
    assert expected_log(60, 0.04, 0.02, 0.5, 8) == pytest.approx(60 * 0.04 * 4.5 * math.log(0.98), rel=1e-14)
    assert expected_log(12, 0.5, 0.1, 0, 20) == pytest.approx(6 * math.log(0.9), rel=1e-14)
    assert expected_log(12, 0.5, 0.1, 1, 1) == pytest.approx(6 * math.log(0.9), rel=1e-14)
    assert (
        math.copysign(1, expected_log(12, 0, 0.1, 1, 1))
        == math.copysign(1, expected_log(12, 0.1, 0, 1, 1))
        == 1
    )


@given(settings)
def test_the_run_tells_the_closed_forms(setting):
    told = kaizen(**setting).headlines
    p, d, s, m, months = (setting[n] for n in ("chance", "size", "travels", "suppliers", "months"))
    assert told["expected_log"] == pytest.approx(months * p * (1 + s * (m - 1)) * math.log(1 - d), abs=1e-12)
    each = (1 - p * d) * (1 - p * s * d) ** (m - 1)
    assert told["expected_cost"] == pytest.approx(each**months, rel=1e-12)
    assert told["alone_cost"] == pytest.approx((1 - p * d) ** months, rel=1e-12)
    assert told["multiplier"] == pytest.approx(1 + s * (m - 1))
    assert told["expected_cost"] >= math.exp(told["expected_log"]) * (1 - 1e-12)  # Jensen


@given(st.integers(1, 3), st.floats(0, 0.5), st.floats(0, 1))
def test_expected_cost_by_all_that_can_happen_in_a_month(suppliers, chance, travels):
    """Own find or not, each other's taken over or not: every case with its probability."""
    size, mean = 0.1, 0.0
    for case in range(2**suppliers):
        happens = [case >> i & 1 for i in range(suppliers)]
        odds = [chance if i == 0 else chance * travels for i in range(suppliers)]
        mean += math.prod(q if h else 1 - q for q, h in zip(odds, happens, strict=True)) * (1 - size) ** sum(
            happens
        )
    assert expected_cost(1, chance, size, travels, suppliers) == pytest.approx(mean, rel=1e-12)
    assert expected_cost(24, chance, size, travels, suppliers) == pytest.approx(mean**24, rel=1e-9)


@pytest.mark.parametrize(
    "setting",
    [{}, {"travels": 1, "suppliers": 3}, {"chance": 0.3, "travels": 0.2, "suppliers": 20, "months": 24}],
)
def test_simulated_means_are_the_closed_forms(setting):
    """400 draws; the suppliers of one draw are alike, so errors are between draws; four of them."""
    runs = [kaizen(**setting, seed=seed) for seed in range(400)]
    told = runs[0].headlines
    logs = np.array([np.log(r.tables["suppliers"]["cost"]).mean() for r in runs])
    costs = np.array([r.headlines["simulated_cost"] for r in runs])
    assert logs.mean() == pytest.approx(told["expected_log"], abs=4 * logs.std() / 20)
    assert costs.mean() == pytest.approx(told["expected_cost"], abs=4 * costs.std() / 20)


def test_all_that_is_found_travels_with_its_chance():
    """Finds and take-overs counted in 200 draws, four standard errors."""
    found = taken = chances = possible = 0
    for seed in range(200):
        run = kaizen(chance=0.1, travels=0.3, suppliers=10, months=24, seed=seed)
        suppliers = run.tables["suppliers"]
        found, taken = found + suppliers["found"].sum(), taken + suppliers["taken_over"].sum()
        chances, possible = chances + 240, possible + 9 * suppliers["found"].sum()
    assert abs(found - 0.1 * chances) < 4 * math.sqrt(0.09 * chances)
    assert abs(taken - 0.3 * possible) < 4 * math.sqrt(0.21 * possible)


# --- the run against its own events ----------------------------------------------------------


@given(settings, seeds)
def test_costs_are_what_the_events_say(setting, seed):
    run = kaizen(**setting, seed=seed)
    p, table, costs = run.parameters, run.tables["suppliers"], run.tables["costs"]
    finds = {(month, finder) for month, finder, supplier in improvements(run) if finder == supplier}
    counts = np.zeros((p.months + 1, p.suppliers), dtype=int)
    for month, finder, supplier in improvements(run):
        assert 1 <= month <= p.months and 1 <= supplier <= p.suppliers
        assert (month, finder) in finds, "taken over from who found nothing"
        counts[month:, supplier - 1] += 1
    assert len(improvements(run)) == len(run.tables["improvements"]["month"]) == counts[-1].sum()
    np.testing.assert_array_equal(table["found"] + table["taken_over"], counts[-1])
    np.testing.assert_allclose(table["cost"], (1 - p.size) ** counts[-1])
    each = (1 - p.size) ** counts
    for name, values in (
        ("mean", each.mean(axis=1)),
        ("lowest", each.min(axis=1)),
        ("highest", each.max(axis=1)),
    ):
        np.testing.assert_allclose(costs[name], values)
    assert costs["month"].tolist() == list(range(p.months + 1))
    assert costs["expected"][0] == costs["alone"][0] == 1
    assert run.headlines["simulated_cost"] == pytest.approx(table["cost"].mean())
    assert run.headlines["gap"] == pytest.approx(table["cost"].max() - table["cost"].min())
    nothing = p.chance == 0 or p.size == 0
    assert run.outcome == (
        "still" if nothing else "taken_over" if p.travels * (p.suppliers - 1) > 1 else "own"
    )


# --- directions -----------------------------------------------------------------------------


@given(settings, slider(kaizen.parameters["travels"]), slider(kaizen.parameters["chance"]), seeds)
def test_more_travel_and_more_finds_only_add(setting, travels, chance, seed):
    for name, other in (("travels", travels), ("chance", chance)):
        less, more = sorted([setting[name], other])
        few, many = (kaizen(**{**setting, name: value}, seed=seed) for value in (less, more))
        assert improvements(few) <= improvements(many)
        assert many.headlines["expected_cost"] <= few.headlines["expected_cost"] + 1e-12
        assert many.headlines["simulated_cost"] <= few.headlines["simulated_cost"] + 1e-12


@given(settings, slider(kaizen.parameters["suppliers"]), seeds)
def test_more_suppliers_leave_the_first_ones_finds_and_add_theirs(setting, other, seed):
    less, more = sorted([setting["suppliers"], other])
    few, many = (improvements(kaizen(**{**setting, "suppliers": m}, seed=seed)) for m in (less, more))
    assert few == {event for event in many if event[1] <= less and event[2] <= less}


@given(settings, seeds)
def test_all_or_nothing_travels(setting, seed):
    everything = kaizen(**{**setting, "travels": 1}, seed=seed)
    assert everything.headlines["gap"] == 0
    nothing = kaizen(**{**setting, "travels": 0}, seed=seed)
    assert not nothing.tables["suppliers"]["taken_over"].any()
    assert nothing.headlines["expected_cost"] == nothing.headlines["alone_cost"]
    alone = kaizen(**{**setting, "suppliers": 1}, seed=seed).headlines
    assert alone["expected_cost"] == alone["alone_cost"] and alone["multiplier"] == 1


def test_as_much_from_the_others_as_from_itself_is_not_more():
    assert kaizen(travels=0.1, suppliers=11).outcome == "own"
    assert kaizen(travels=0.1, suppliers=12).outcome == "taken_over"


# --- the settings offered -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("preset", "outcome", "multiplier"),
    [
        ("to_and_fro", "taken_over", 7.3),
        ("each_on_its_own", "own", 1),
        ("news_in_part", "own", 1.7),
        ("cooperative_of_three", "taken_over", 3),
        ("large_association", "taken_over", 8.6),
    ],
)
def test_presets_tell_their_story(preset, outcome, multiplier):
    run = kaizen(**kaizen.presets[preset])
    assert (run.outcome, run.headlines["multiplier"]) == (outcome, pytest.approx(multiplier))
