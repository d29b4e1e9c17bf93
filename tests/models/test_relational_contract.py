"""The relational contract: against counting by hand, simulated contracts and discounted sums."""

from __future__ import annotations

import itertools
import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursekit.models import find
from coursekit.models.relational_contract import audits_stop, critical_patience, promised_effort

from .sliders import all_sliders, slider

relational_contract = find("relational_contract")


settings = all_sliders(relational_contract)


def fractions_of(*values):
    """The numbers as exact fractions of what their digits say."""
    return [Fraction(str(value)) for value in values]


# --- learning -------------------------------------------------------------------------------


def test_audits_stop_by_hand():
    assert audits_stop(0.1, 1, 1) == 8  # 1/0.1 − 2
    assert audits_stop(0.1, 9, 1) == 0  # the doubt is the price: no audit
    assert audits_stop(0.1, 8.5, 1) == 1
    assert audits_stop(0.3, 0.5, 0.9) == 2  # 3 − 1.4
    assert audits_stop(1, 0.5, 20) == 0
    assert audits_stop(0.01, 1, 1) == 98


@given(st.integers(1, 100), st.integers(1, 40), st.integers(1, 40))
def test_audits_stop_is_the_first_doubt_not_worth_an_audit(cents, good, bad):
    """Counted with exact fractions, where a doubt level with the price is level."""
    cost, good, bad = cents / 100, good / 2, bad / 2
    price, a, b = fractions_of(cost, good, bad)
    n = 0
    while b / (a + b + n) > price:
        n += 1
    assert audits_stop(cost, good, bad) == n == max(0, math.ceil(b / price - a - b))


@pytest.mark.parametrize("good", [0.5, 1, 6])
def test_audits_stop_at_all_prices_and_fears(good):
    for cents in range(1, 101):
        for halves in range(1, 41):
            cost, bad = cents / 100, halves / 2
            price, a, b = fractions_of(cost, good, bad)
            assert audits_stop(cost, good, bad) == max(0, math.ceil(b / price - a - b)), (cost, bad)


@given(settings)
def test_a_perfect_supplier_is_audited_n_times_in_each_contract(setting):
    result = relational_contract(**{**setting, "quality": 1})
    told, stop, length = result.tables["deliveries"], result.headlines["audits_stop"], setting["contract"]
    within = np.arange(60) % length
    assert told["delivery"].tolist() == list(range(1, 61))
    assert told["contract"].tolist() == [1 + d // length for d in range(60)]
    assert not told["defect"].any()
    np.testing.assert_array_equal(told["audited"], within < stop)
    np.testing.assert_allclose(
        told["doubt"], setting["prior_bad"] / (setting["prior_good"] + setting["prior_bad"] + within)
    )
    chance = result.tables["audits"]["audit_chance"]
    assert chance.tolist() == [1.0 if n < stop else 0.0 for n in range(length)]
    assert result.headlines["audited"] == pytest.approx(min(stop, length) / length)
    assert result.headlines["cost"] == pytest.approx(setting["audit_cost"] * min(stop, length) / length)
    expected = "at_once" if stop == 0 else "suspicion" if length <= stop else "ripens"
    assert result.outcome == expected


def test_a_contract_of_n_deliveries_is_audited_throughout():
    """models.md says shorter than n*; n* itself is no better, and one more is the first that trusts."""
    for length, audited in ((7, 1), (8, 1), (9, 8 / 9)):
        run = relational_contract(contract=length, quality=1)
        assert run.headlines["audits_stop"] == 8
        assert run.headlines["audited"] == pytest.approx(audited)
        assert run.outcome == ("ripens" if length > 8 else "suspicion")


@pytest.mark.parametrize(
    "setting",
    [
        {},
        {"quality": 0.85, "contract": 40, "audit_cost": 0.2},
        {"quality": 0.7, "prior_good": 6, "prior_bad": 2, "audit_cost": 0.3, "contract": 15},
    ],
)
def test_audits_and_cost_are_those_of_simulated_contracts(setting):
    """20,000 contracts; four standard errors."""
    run, rng = relational_contract(**setting), np.random.default_rng(3)
    p = run.parameters
    good = rng.random((20_000, p.contract)) < p.quality
    defects = np.hstack([np.zeros((20_000, 1)), (~good).cumsum(axis=1)[:, :-1]])
    doubt = (p.prior_bad + defects) / (p.prior_good + p.prior_bad + np.arange(p.contract))
    audited = doubt > p.audit_cost + 1e-9
    cost = np.where(audited, p.audit_cost, ~good).mean(axis=1)
    share = audited.mean(axis=1)
    for told, measured in ((run.headlines["audited"], share), (run.headlines["cost"], cost)):
        assert measured.mean() == pytest.approx(told, abs=4 * measured.std() / math.sqrt(20_000))
    error = np.sqrt(
        run.tables["audits"]["audit_chance"] * (1 - run.tables["audits"]["audit_chance"]) / 20_000
    )
    assert (np.abs(audited.mean(axis=0) - run.tables["audits"]["audit_chance"]) <= 4.5 * error + 1e-12).all()


@pytest.mark.parametrize(
    ("contract", "quality", "cost", "good", "bad"),
    [
        (10, 0.95, 0.1, 1, 1),
        (9, 0.7, 0.3, 2, 1),
        (8, 0.9, 0.2, 3, 1.5),
        (10, 0.5, 0.5, 0.5, 0.5),
        (1, 0.8, 0.4, 1, 1),
    ],
)
def test_audits_and_cost_by_all_histories_of_a_short_contract(contract, quality, cost, good, bad):
    """Every order of good and bad deliveries with its probability, doubts as exact fractions."""
    price, a, b = fractions_of(cost, good, bad)
    chance, paid = np.zeros(contract), 0.0
    for history in itertools.product((0, 1), repeat=contract):  # 1: a defect
        odds = math.prod(1 - quality if defect else quality for defect in history)
        for n, defect in enumerate(history):
            audited = (b + sum(history[:n])) / (a + b + n) > price
            chance[n] += odds * audited
            paid += odds * (cost if audited else defect)
    run = relational_contract(
        contract=contract, quality=quality, audit_cost=cost, prior_good=good, prior_bad=bad
    )
    np.testing.assert_allclose(run.tables["audits"]["audit_chance"], chance, rtol=0, atol=1e-12)
    assert run.headlines["audited"] == pytest.approx(chance.mean(), abs=1e-12)
    assert run.headlines["cost"] == pytest.approx(paid / contract, abs=1e-12)


@given(settings, st.integers(0, 100))
def test_the_history_follows_the_rule(setting, seed):
    run = relational_contract(**setting, seed=seed)
    told, p = run.tables["deliveries"], run.parameters
    for d in range(60):
        if d % p.contract == 0:
            good, bad = p.prior_good, p.prior_bad
        assert told["doubt"][d] == pytest.approx(bad / (good + bad))
        assert told["audited"][d] == (bad / (good + bad) > p.audit_cost + 1e-9)
        bad, good = (bad + 1, good) if told["defect"][d] else (bad, good + 1)
    assert 0 <= run.headlines["audited"] <= 1
    assert 0 <= run.headlines["cost"] <= max(p.audit_cost, 1 - p.quality) + 1e-12


@given(settings, slider(relational_contract.parameters["contract"]))
def test_a_longer_contract_never_needs_more_audits_of_a_perfect_supplier(setting, other):
    short, long = sorted([setting["contract"], other])
    few, many = (
        relational_contract(**{**setting, "quality": 1, "contract": length}).headlines["audited"]
        for length in (long, short)
    )
    assert few <= many + 1e-12


@given(settings, slider(relational_contract.parameters["audit_cost"]))
def test_dearer_audits_are_fewer(setting, other):
    cheap, dear = sorted([setting["audit_cost"], other])
    at_cheap, at_dear = (relational_contract(**{**setting, "audit_cost": c}).headlines for c in (cheap, dear))
    assert at_dear["audited"] <= at_cheap["audited"] + 1e-12
    assert at_dear["audits_stop"] <= at_cheap["audits_stop"]


# --- incentives -----------------------------------------------------------------------------


def test_promised_effort_by_hand():
    assert promised_effort(1, 1 / 1.6) == pytest.approx(0.8)  # r = 0.6; claims.md, claim 14
    assert promised_effort(1, 1 / 1.9) == pytest.approx(0.2)  # r = 0.9
    assert promised_effort(1, 1 / 2) == pytest.approx(0, abs=1e-12)  # r = D
    assert promised_effort(1, 2 / 3) == pytest.approx(1)  # r = D/2: all of it
    assert promised_effort(1, 0) == 0
    assert promised_effort(0.5, 0.3) == 0


@given(st.floats(0.1, 1), st.floats(0.01, 0.99))
def test_promised_effort_is_the_largest_that_is_kept(value, patience):
    """By brute force: the bonus for effort ``e`` is ``e``, and what is to come must be worth as much."""
    r = (1 - patience) / patience
    efforts = np.linspace(0, value, 2001)
    kept = efforts * r <= value * efforts - efforts**2 / 2 + 1e-12
    assert promised_effort(value, patience) == pytest.approx(efforts[kept].max(), abs=value / 1999)


@given(st.floats(0.1, 1), st.floats(0, 0.99))
def test_full_effort_from_its_patience_on(value, patience):
    enough = 2 / (2 + value)
    effort = promised_effort(value, patience)
    assert 0 <= effort <= value
    assert promised_effort(value, enough) == pytest.approx(value)
    if patience >= enough + 1e-9:
        assert effort == value
    elif patience < enough - 1e-9:
        assert effort < value
    assert promised_effort(value, min(patience + 0.01, 0.999)) >= effort
    run = relational_contract(value=round(value * 20) / 20)
    assert run.headlines["full_patience"] == 2 / (2 + run.parameters.value)


def test_short_horizons_first_cost_nothing_then_two_for_one():
    """claims.md, claim 14: flat up to r = D/2, then two for one, nothing from r = D on."""
    effort = [promised_effort(1, 1 / (1 + r)) for r in (0.1, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.5)]
    assert effort == pytest.approx([1, 1, 0.8, 0.6, 0.4, 0.2, 0, 0])


@pytest.mark.parametrize(
    ("outside", "honour", "patience"),
    [(1, 0, 0.5), (2, 0, 0.6667), (2.5, 0, 0.8), (1, 0.5, 0.4286), (2, 0.5, 0.6), (2.5, 0.5, 0.75)],
)
def test_critical_patience(outside, honour, patience):
    assert critical_patience(outside, honour) == pytest.approx(patience, abs=5e-5)  # claims.md, claim 15
    assert relational_contract(outside=outside, honour=honour).headlines[
        "critical_patience"
    ] == critical_patience(outside, honour)


def test_critical_patience_where_there_is_none():
    assert critical_patience(3, 0) is None and critical_patience(3, 1.9) is None
    assert critical_patience(3, 2) == critical_patience(1, 2) == 0
    assert critical_patience(2.95, 0) < 1


@given(slider(relational_contract.parameters["outside"]), slider(relational_contract.parameters["honour"]))
def test_critical_patience_is_where_two_streams_are_level(outside, honour):
    patience = critical_patience(outside, honour)
    rounds = np.arange(20_000)

    def gain(delta):
        """What breaking faith gains over keeping it, round by round."""
        return (5 - honour) + (outside * delta ** rounds[1:]).sum() - (3 * delta**rounds).sum()

    if patience is None:
        assert gain(0.99) > -1e-9
    elif patience == 0:
        assert gain(0) <= 1e-9 and gain(0.9) <= 1e-9
    else:
        assert 0 < patience < 1
        assert gain(patience) == pytest.approx(0, abs=1e-6)
        assert gain(patience * 0.99) > 0 > gain(patience + 0.01 * (1 - patience))


@given(settings, slider(relational_contract.parameters["outside"]))
def test_others_at_the_door_never_help_and_honour_never_hurts(setting, other):
    def needed(**changed):
        patience = relational_contract(**{**setting, **changed}).headlines["critical_patience"]
        return 1 if patience is None else patience

    less, more = sorted([setting["outside"], other])
    assert needed(outside=more) >= needed(outside=less) - 1e-12
    assert needed(honour=setting["honour"]) <= needed(honour=0) + 1e-12


def test_the_curves_pass_through_the_headlines():
    run = relational_contract(patience=0.62, outside=1.7, honour=0.3)
    efforts, faith = run.tables["efforts"], run.tables["faith"]
    assert efforts["effort"][62] == pytest.approx(run.headlines["effort"])
    assert np.interp(1.7, faith["outside"], faith["critical_patience"]) == pytest.approx(
        run.headlines["critical_patience"]
    )
    assert faith["outside"][0] == 1 and faith["outside"][-1] == pytest.approx(2.95)


# --- the settings offered -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("preset", "outcome", "effort", "kept"),
    [
        ("long_relation", "ripens", 0.9, True),
        ("short_contracts", "suspicion", 0, False),
        ("manuals_and_audits", "suspicion", 0.467, True),
        ("others_at_the_door", "ripens", 0.467, False),
        ("honour_at_stake", "ripens", 0.467, True),
    ],
)
def test_presets_tell_their_story(preset, outcome, effort, kept):
    run = relational_contract(**relational_contract.presets[preset])
    assert run.outcome == outcome
    assert run.headlines["effort"] == pytest.approx(effort, abs=5e-4)
    assert (run.parameters.patience >= run.headlines["critical_patience"]) == kept
