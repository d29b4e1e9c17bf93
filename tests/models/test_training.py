"""Who pays for skill: both thresholds, the sums behind them, and workers followed one by one."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from coursekit.models import find
from coursekit.models.training import poaching_limit, worth_to_district, worth_to_firm

from .sliders import all_sliders, slider

training = find("training")


settings = all_sliders(training)
rates = st.floats(0, 0.99)
patiences = st.floats(0.3, 0.98)


def run(setting, **changed):
    return training(**{**setting, **changed})


def decided(p):
    """The outcome, from the two thresholds in whole fractions, so that ties are ties."""
    cost, poaching, patience, services, rules = (
        Fraction(str(value)) for value in (p.cost, p.poaching, p.patience, p.services, p.rules)
    )

    def firm_gains(q, c):
        return (1 - q) / (1 - patience * (1 - q)) > c

    trains = firm_gains(poaching * (1 - rules), cost * (1 - services))
    if 1 / (1 - patience) <= cost:
        return "overdone" if trains else "not_worth"
    if not trains:
        return "gap"
    return "trains_alone" if firm_gains(poaching, cost) else "policy_trains"


# --- the thresholds --------------------------------------------------------------------------


@given(rates, patiences)
def test_worth_is_the_sum_over_the_years(poaching, patience):
    years = np.arange(1, 2_001)
    assert worth_to_firm(poaching, patience) == pytest.approx(
        (patience ** (years - 1.0) * (1 - poaching) ** years).sum(), rel=1e-9
    )
    assert worth_to_district(patience) == pytest.approx((patience ** (years - 1.0)).sum(), rel=1e-9)
    assert worth_to_firm(0.0, patience) == pytest.approx(worth_to_district(patience), rel=1e-12)


@pytest.mark.parametrize(("poaching", "patience"), [(0.3, 0.9), (0.1, 0.95), (0.7, 0.5)])
def test_worth_is_the_mean_over_workers_followed_one_by_one(poaching, patience):
    """100,000 workers; the mean within 4 standard errors."""
    rng = np.random.default_rng(28)
    stayed = rng.geometric(poaching, 100_000) - 1  # whole years with the firm before being hired away
    yields = (1 - patience**stayed) / (1 - patience)  # 1 + δ + … over the years stayed
    error = yields.std() / np.sqrt(yields.size)
    assert yields.mean() == pytest.approx(worth_to_firm(poaching, patience), abs=4 * error)


def test_by_hand():
    # q = 0.3, δ = 0.9: 0.7/(1 − 0.63) and 1/0.1
    told = training(cost=4, poaching=0.3, patience=0.9).headlines
    assert told["firm_value"] == pytest.approx(0.7 / 0.37, rel=1e-12)
    assert told["district_value"] == pytest.approx(10, rel=1e-12)
    assert told["to_neighbours"] == pytest.approx(0.3 / 0.37, rel=1e-12)


@given(settings)
def test_the_firm_and_the_district_decide_by_their_thresholds(setting):
    r = run(setting)
    assert r.outcome == decided(r.parameters)
    p = r.parameters
    assert r.headlines["firm_cost"] == pytest.approx(p.cost * (1 - p.services), abs=1e-12)
    assert r.headlines["firm_value"] <= r.headlines["district_value"] + 1e-9


@pytest.mark.parametrize("patience", [0.5, 0.6, 0.75, 0.8, 0.9, 0.95])
@pytest.mark.parametrize("poaching", [0, 0.2, 0.3])
def test_what_is_worth_just_its_cost_does_not_pay(patience, poaching):
    r = training(cost=round(1 / (1 - patience), 9), patience=patience, poaching=poaching)
    assert r.outcome == decided(r.parameters) == "not_worth"
    assert r.headlines["services_needed"] is None


def test_a_firm_that_just_covers_its_cost_does_not_train():
    # 0.8/(1 − 0.75·0.8) is 2
    r = training(cost=2, patience=0.75, poaching=0.2)
    assert r.outcome == decided(r.parameters) == "gap"


# --- what closes the gap ---------------------------------------------------------------------


@given(settings)
def test_the_fund_needed_turns_the_firm(setting):
    r = run(setting)
    needed = r.headlines["services_needed"]
    if needed is None:
        assert r.outcome in ("overdone", "not_worth")
        return
    assert 0 <= needed < 1
    value, cost = r.headlines["firm_value"], r.parameters.cost
    if needed > 0:
        assert cost * (1 - needed) == pytest.approx(value, rel=1e-9)
    if abs(setting["services"] - needed) > 1e-9 and needed > 0:
        assert (r.outcome != "gap") == (setting["services"] > needed)


@given(rates, patiences, st.floats(0.1, 60))
def test_a_fund_of_the_neighbours_part_makes_the_firm_decide_as_the_district_would(q, patience, cost):
    """Subsidy q/(1 − δ(1−q)): whatever the cost, both say yes or both say no."""
    subsidy = q / (1 - patience * (1 - q))
    firm, district = worth_to_firm(q, patience), worth_to_district(patience)
    assert 1 - firm / district == pytest.approx(subsidy, abs=1e-9)
    assume(abs(cost / district - 1) > 1e-6)
    assert (firm > cost * (1 - subsidy)) == (district > cost)


@given(st.floats(0.01, 30), patiences, rates)
def test_the_poaching_limit_turns_the_firm(cost, patience, poaching):
    limit = poaching_limit(cost, patience)
    if limit is None:
        assert cost >= worth_to_district(patience) * (1 - 1e-9)
        assert worth_to_firm(poaching, patience) <= cost * (1 + 1e-9)
    else:
        assert 0 < limit <= 1
        assume(abs(poaching - limit) > 1e-9)
        assert (worth_to_firm(poaching, patience) > cost) == (poaching < limit)


def test_the_poaching_limit_by_hand():
    assert poaching_limit(4, 0.9) == pytest.approx(1 - 4 / 4.6, rel=1e-12)
    assert poaching_limit(0, 0.9) == 1
    assert poaching_limit(9.99, 0.9) > 0
    assert poaching_limit(10, 0.9) is poaching_limit(11, 0.9) is None  # not “below 0”: none is low enough
    assert training(services=1).headlines["poaching_limit"] == 1


# --- the tables ------------------------------------------------------------------------------


@given(settings)
def test_the_tables_are_the_formula(setting):
    r = run(setting)
    p, stream, lines = r.parameters, r.tables["stream"], r.tables["thresholds"]
    q = p.poaching * (1 - p.rules)
    np.testing.assert_allclose(stream["stays"], (1 - q) ** stream["year"])
    whole = p.patience ** (stream["year"] - 1.0)
    np.testing.assert_allclose(stream["to_firm"] + stream["to_neighbours"], whole)
    np.testing.assert_allclose(stream["to_firm"], whole * stream["stays"])
    assert stream["to_firm"].sum() <= r.headlines["firm_value"] + 1e-12
    np.testing.assert_allclose(
        lines["firm_pays"],
        [(1 - at) / (1 - p.patience * (1 - at)) for at in lines["poaching"]],
    )
    assert (lines["district_gains"] == r.headlines["district_value"]).all()
    assert (np.diff(lines["firm_pays"]) < 0).all()


@given(settings, st.sampled_from(["services", "rules"]), st.data())
def test_fund_and_rules_never_stop_a_firm_that_trains(setting, name, data):
    less, more = sorted([setting[name], data.draw(slider(training.parameters[name]))])
    before, after = run(setting, **{name: less}), run(setting, **{name: more})
    trained = ("trains_alone", "policy_trains", "overdone")
    if before.outcome in trained:
        assert after.outcome in trained
    assert after.headlines["district_value"] == before.headlines["district_value"]


# --- the settings offered --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("preset", "outcome"),
    [
        ("each_for_himself", "gap"),
        ("a_common_fund", "policy_trains"),
        ("an_agreement_not_to_poach", "policy_trains"),
        ("a_bit_of_both", "policy_trains"),
        ("schooling_nobody_uses", "overdone"),
    ],
)
def test_presets_tell_their_story(preset, outcome):
    assert training(**training.presets[preset]).outcome == outcome


def test_neither_half_of_a_bit_of_both_is_enough():
    assert training().outcome == "gap"
    assert training(services=0.3).outcome == training(rules=0.4).outcome == "gap"
    assert training(cost=20).outcome == "not_worth" and training(cost=1).outcome == "trains_alone"
