"""When a secret is worth sharing: against closed forms, best replies by brute force, and an integral."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from coursekit.models import find
from coursekit.models.cournot import (
    buyers_gain,
    market_price,
    profit,
    profit_elasticity,
    rivals_that_turn,
)

from .sliders import all_sliders, slider

cournot = find("cournot")


settings = all_sliders(cournot)
told_less = st.fixed_dictionaries({n: slider(p) for n, p in cournot.parameters.items() if n != "told"})
markets = st.tuples(st.integers(2, 40), st.floats(0.15, 3)).filter(lambda it: it[0] * it[1] > 1.02)


def has_equilibrium(setting):
    return (setting["firms"] + setting["rivals"]) * setting["elasticity"] > 1 + 1e-9


# --- the numbers of claims.md, claim 8 -------------------------------------------------------


@pytest.mark.parametrize(("rivals", "shared", "kept"), [(0, -0.4, 9.2), (5, 5.2, 15.5), (20, 23.9, 35.6)])
def test_ten_firms_with_inelastic_demand(rivals, shared, kept):
    told = cournot(firms=10, elasticity=0.6, cut=0.01, rivals=rivals).headlines
    assert round(100 * told["shared"], 1) == shared
    assert round(100 * told["kept"], 1) == kept


def test_a_hundred_rivals():
    users = np.array([1, 10])
    before = market_price([1.0], [110], 0.6)
    after = market_price([0.99, 1.0], np.array([users, 110 - users]), 0.6)
    change = profit(after, 0.99, before, 0.6) / profit(before, 1.0, before, 0.6) - 1
    assert np.round(100 * change).tolist() == [170, 153]


@pytest.mark.parametrize("elasticity", [0.4, 0.6, 1.0, 1.5])
def test_shared_by_all_profit_goes_with_cost_to_the_power_one_minus_elasticity(elasticity):
    told = cournot(firms=10, elasticity=elasticity, cut=0.2).headlines
    assert told["shared"] == pytest.approx(0.8 ** (1 - elasticity) - 1, abs=1e-12)
    assert told["price_change"] == pytest.approx(-0.2, abs=1e-12)
    assert cournot(firms=10, elasticity=elasticity).outcome == (
        "neutral" if elasticity == 1 else "only_alone" if elasticity < 1 else "both"
    )


def test_symmetric_profit():
    """``A·P^(1−ε)/(n²ε)``, as a share of spending ``1/(n²ε)``, at the price ``c/(1 − 1/(nε))``."""
    for n, elasticity in ((10, 0.6), (2, 0.7), (3, 2.0), (30, 0.2)):
        price = market_price([1.0], [n], elasticity)
        assert price == pytest.approx(1 / (1 - 1 / (n * elasticity)), rel=1e-12)
        assert profit(price, 1.0, price, elasticity) == pytest.approx(1 / (n**2 * elasticity), rel=1e-12)


# --- the equilibrium is one ------------------------------------------------------------------


@given(
    st.lists(st.floats(0.3, 1.5), min_size=2, max_size=6),
    st.lists(st.integers(1, 8), min_size=6, max_size=6),
    st.floats(0.15, 3),
)
def test_shares_sum_to_one_and_nobody_sells_at_a_loss(costs, counts, elasticity):
    costs, counts = np.sort(costs), np.array(counts[: len(costs)])
    assume(counts.sum() * elasticity > 1.02)
    price = float(market_price(costs, counts, elasticity))
    shares = np.maximum(elasticity * (1 - costs / price), 0)
    assert (counts * shares).sum() == pytest.approx(1, abs=1e-9)


@pytest.mark.parametrize(
    ("firms", "rivals", "elasticity", "cut"),
    [(10, 0, 0.6, 0.01), (4, 3, 0.6, 0.3), (2, 0, 0.55, 0.1), (3, 2, 2.2, 0.3), (5, 5, 1.0, 0.2)],
)
def test_no_firm_gains_by_making_more_or_less(firms, rivals, elasticity, cut):
    """Brute force over what one firm may make, the others' output given."""
    costs = np.array([1 - cut] + [1.0] * (firms + rivals - 1))
    price = float(market_price([1 - cut, 1.0], [1, firms + rivals - 1], elasticity))
    total = price**-elasticity  # A = 1
    made = np.maximum(elasticity * (1 - costs / price), 0) * total
    for i in (0, 1):
        other = total - made[i]
        tried = np.linspace(0, 2.5 * max(made[i], total / 10), 200_001)[1:]
        earned = ((other + tried) ** (-1 / elasticity) - costs[i]) * tried
        at_rest = (price - costs[i]) * made[i]
        assert at_rest == pytest.approx(profit(price, costs[i], 1.0, elasticity), rel=1e-9)
        assert earned.max() <= at_rest + 1e-9
        if made[i] > 0:
            assert tried[earned.argmax()] == pytest.approx(made[i], rel=1e-3)


def test_a_market_of_too_few_firms_has_no_equilibrium():
    for firms, elasticity in ((2, 0.5), (2, 0.2), (5, 0.2), (4, 0.25)):
        run = cournot(firms=firms, elasticity=elasticity)
        assert run.outcome == "no_equilibrium"
        assert set(run.headlines.values()) == {None}
        assert all(column.size == 0 for table in run.tables.values() for column in table.values())
    assert cournot(firms=2, elasticity=0.55).outcome != "no_equilibrium"
    assert cournot(firms=2, elasticity=0.5, rivals=1).outcome != "no_equilibrium"
    assert cournot(firms=2, elasticity=0.5000000000000001).outcome == "no_equilibrium"  # a slider's 0.5


def test_without_enough_firms_each_wants_to_make_less_for_ever():
    """Two firms, ε = 0.4: best replies shrink without end; ε = 0.6: they settle."""

    def settle(elasticity, rounds=60):
        made, grid = 1.0, np.geomspace(1e-9, 2, 40_001)
        for _ in range(rounds):
            reply = grid[(((grid + made) ** (-1 / elasticity) - 1) * grid).argmax()]
            made = (made + reply) / 2
        return made

    assert settle(0.4) < 1e-3
    price = float(market_price([1.0], [2], 0.6))
    assert settle(0.6) == pytest.approx(price**-0.6 / 2, rel=0.01)


# --- small cuts ------------------------------------------------------------------------------


@given(markets, st.data())
def test_profit_elasticity(market, data):
    n, elasticity = market
    users = data.draw(st.integers(1, n))
    small = 1e-6
    before = market_price([1.0], [n], elasticity)
    after = float(market_price([1 - small, 1.0], [users, n - users], elasticity))
    ratio = profit(after, 1 - small, before, elasticity) / profit(before, 1.0, before, elasticity)
    slope = math.log(ratio) / math.log(1 - small)
    exact = profit_elasticity(users, n, elasticity)
    assert slope == pytest.approx(exact, rel=1e-3, abs=1e-3 * n * n)
    assert profit_elasticity(n, n, elasticity) == pytest.approx(1 - elasticity, abs=1e-12)


def test_profit_elasticity_by_hand():
    assert profit_elasticity(1, 10, 0.6) == pytest.approx(-8.96, abs=1e-12)  # claims.md, claim 8
    n, e = 7, 0.8
    assert profit_elasticity(1, n, e) == pytest.approx((1 - e) / n - 2 * (n * e - 1) * (n - 1) / n)


@given(markets)
def test_who_cuts_alone_gains_only_beyond_a_bound(market):
    """*Not always*, as claims.md has it: close to ``Nε = 1`` the price collapses."""
    n, elasticity = market
    bound = (2 * n - 1) / (2 * n**2 - 2 * n + 1)
    assert bound > 1 / n
    assume(abs(elasticity - bound) > 1e-9)
    assert (profit_elasticity(1, n, elasticity) < 0) == (elasticity > bound)


def test_a_duel_in_which_even_the_secret_does_not_pay():
    run = cournot(firms=2, elasticity=0.55, cut=0.01)
    assert run.outcome == "not_even_alone"
    assert run.headlines["shared"] < run.headlines["kept"] < 0
    assert cournot(firms=2, elasticity=0.65, cut=0.01).headlines["kept"] > 0


@given(st.integers(2, 30), st.floats(0.3, 0.99))
def test_rivals_that_turn(firms, elasticity):
    assume(firms * elasticity > 1.05)
    turn = rivals_that_turn(firms, elasticity)
    assert 2 * (1 - turn * elasticity) * (firms + turn) == pytest.approx((1 + elasticity) * firms)
    for rivals in (math.floor(turn), math.ceil(turn)):
        pays = profit_elasticity(firms, firms + rivals, elasticity) < 0
        if abs(rivals - turn) > 1e-6:
            assert pays == (rivals > turn)


def test_rivals_needed_is_where_sharing_turns():
    for firms, elasticity in ((10, 0.6), (10, 0.2), (3, 0.4), (30, 0.9), (6, 1.0), (6, 1.5)):
        told = cournot(firms=firms, elasticity=elasticity).headlines["rivals_needed"]
        assert told == math.ceil(rivals_that_turn(firms, elasticity) - 1e-9)
        for rivals in range(0, 8):
            change = cournot(firms=firms, elasticity=elasticity, rivals=rivals).headlines["shared"]
            assert (change >= -1e-9) == (rivals >= told)


# --- consumers -------------------------------------------------------------------------------


@given(st.floats(0.3, 1), st.floats(0.2, 3))
def test_buyers_gain_is_the_area_under_demand(ratio, elasticity):
    middles = ratio + (np.arange(20_000) + 0.5) / 20_000 * (1 - ratio)
    area = (middles**-elasticity).mean() * (1 - ratio)
    assert buyers_gain(ratio, elasticity) == pytest.approx(area, rel=1e-6, abs=1e-12)


def test_buyers_gain_at_elasticity_one_is_the_limit():
    assert buyers_gain(0.8, 1.0) == pytest.approx(-math.log(0.8), rel=1e-15)
    assert buyers_gain(0.8, 1 + 1e-7) == pytest.approx(-math.log(0.8), rel=1e-6)
    assert buyers_gain(1.0, 0.6) == 0


# --- the run against the formula -------------------------------------------------------------


@given(settings)
def test_the_tables_are_the_formula(setting):
    assume(has_equilibrium(setting))
    run = cournot(**setting)
    p, sharing, told = run.parameters, run.tables["sharing"], run.headlines
    total = p.firms + p.rivals
    price = float(market_price([1.0], [total], p.elasticity))
    assert sharing["users"].tolist() == list(range(1, p.firms + 1))
    for k in {1, p.firms, (p.firms + 1) // 2}:
        after = float(market_price([1 - p.cut, 1.0], [k, total - k], p.elasticity))
        earned = 1 / (total**2 * p.elasticity)
        user = profit(after, 1 - p.cut, price, p.elasticity) / earned - 1
        assert sharing["user_change"][k - 1] == pytest.approx(user, rel=1e-9, abs=1e-9)
        assert sharing["price_change"][k - 1] == pytest.approx(after / price - 1, abs=1e-12)
        if after > 1:  # all still sell
            cost = k * (1 - p.cut) + (total - k)
            assert after == pytest.approx(cost / (total - 1 / p.elasticity), rel=1e-9)
            assert sharing["passed_on"][k - 1] == pytest.approx(k / total, rel=1e-9)
    assert told["kept"] == sharing["user_change"][0] and told["shared"] == sharing["user_change"][-1]

    users = 1 + math.floor(p.told * (p.firms - 1) + 0.5)
    assert told["now"] == sharing["user_change"][users - 1]
    gains = dict(zip(run.tables["accounts"]["who"], run.tables["accounts"]["gain"], strict=True))
    earned = 1 / (total**2 * p.elasticity)
    assert gains["finder"] == pytest.approx(earned * told["now"], abs=1e-12)
    district = users * sharing["user_change"][users - 1]
    district += (p.firms - users) * sharing["old_way_change"][users - 1]
    assert gains["finder"] + gains["neighbours"] == pytest.approx(earned * district, rel=1e-9, abs=1e-12)
    assert gains["rivals"] == pytest.approx(
        earned * p.rivals * sharing["old_way_change"][users - 1], rel=1e-9, abs=1e-12
    )
    assert gains["buyers"] == told["buyers_gain"]
    assert told["total_gain"] == pytest.approx(sum(gains.values()), abs=1e-12)


@given(told_less, slider(cournot.parameters["told"]), slider(cournot.parameters["told"]))
def test_telling_more_lowers_price_and_profit_and_helps_buyers(setting, one, other):
    assume(has_equilibrium(setting))
    few, many = (cournot(**setting, told=told).headlines for told in sorted([one, other]))
    assert many["price_change"] <= few["price_change"] + 1e-12
    assert many["now"] <= few["now"] + 1e-9
    assert many["buyers_gain"] >= few["buyers_gain"] - 1e-12
    assert many["kept"] == few["kept"] and many["shared"] == few["shared"]


@given(settings)
def test_keeping_is_never_worse_and_the_others_never_gain(setting):
    assume(has_equilibrium(setting))
    run = cournot(**setting)
    sharing = run.tables["sharing"]
    assert (np.diff(sharing["user_change"]) <= 1e-9).all()
    assert (sharing["old_way_change"] <= 1e-9).all() and (sharing["old_way_change"] >= -1).all()
    assert (sharing["passed_on"] > 0).all() and (sharing["passed_on"] <= 1 + 1e-9).all()
    assert run.headlines["kept"] >= run.headlines["shared"] - 1e-9
    assert run.headlines["buyers_gain"] > 0


def test_more_rivals_bring_sharing_close_to_keeping():
    ratios = []
    for rivals in (1, 5, 20, 50):
        told = cournot(firms=10, elasticity=0.6, rivals=rivals).headlines
        ratios.append(told["shared"] / told["kept"])
    assert ratios == sorted(ratios) and 0 < ratios[0] < 0.1 and 0.8 < ratios[-1] < 1


def test_a_drastic_trick_drives_the_others_out():
    run = cournot(firms=2, rivals=50, elasticity=2.2, cut=0.3, told=0)
    assert run.tables["sharing"]["old_way_change"][-1] == -1
    assert run.tables["sharing"]["passed_on"][-1] < 1


# --- the settings offered --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("preset", "outcome", "now"),
    [
        ("bounded_local_market", "only_alone", -0.6),
        ("sold_far_away", "both", 23.9),
        ("buyers_with_other_choices", "both", 0.5),
        ("told_to_a_few", "only_alone", 31.9),
        ("a_new_rival_outside", "both", 7.3),
    ],
)
def test_presets_tell_their_story(preset, outcome, now):
    run = cournot(**cournot.presets[preset])
    assert run.outcome == outcome
    assert round(100 * run.headlines["now"], 1) == now


def test_the_default_is_the_puzzle():
    run = cournot()
    assert run.outcome == "only_alone"
    assert run.headlines["now"] == run.headlines["shared"] < 0 < run.headlines["kept"]
    assert run.headlines["rivals_needed"] == 1
