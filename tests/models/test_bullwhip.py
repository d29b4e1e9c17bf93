"""The bullwhip: against closed forms, a firm-by-firm run with stocks, and simulations."""

from __future__ import annotations

import math
from collections import deque

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursekit.models import find
from coursekit.models.bullwhip import FIRMS, SHOWN, SURGE_AT, blind_ratio, order_wave, shared_ratio

bullwhip = find("bullwhip")

chains = st.tuples(st.integers(1, 4), st.integers(0, 5), st.integers(2, 20))


class Firm:
    """A firm that keeps a stock, remembers what it saw and orders up to its target."""

    def __init__(self, lead_time, window, saw, buyer=None):
        self.lead_time, self.seen, self.buyer = lead_time, deque([saw] * window, window), buyer
        self.stock = self.target  # counting what is on the way

    @property
    def target(self):
        return self.lead_time * sum(self.seen) / len(self.seen)

    def order(self, got, sees):
        self.stock -= got
        self.seen.append(sees)
        wanted = self.target - self.stock
        self.stock += wanted
        return wanted


def firm_by_firm(demand, sizes, lead_times, window, shared, normal=1.0):
    """The same as ``order_wave``, one firm and one order at a time."""
    demand = np.reshape(demand, (len(demand), -1))
    tiers, suppliers = [], []
    for k, size in enumerate(sizes):
        above = sizes[k - 1] if k else 0
        buyers = [i * above // size for i in range(size)] if k else [None] * size
        suppliers.append({b: buyers.count(b) for b in set(buyers)} if k else {})
        tier = []
        for i, buyer in enumerate(buyers):
            weight = tiers[k - 1][buyer].weight / suppliers[k][buyer] if k else 1.0
            firm = Firm(lead_times[k][i], window, normal * weight, buyer)
            firm.weight = weight
            firm.top = tiers[k - 1][buyer].top if k else i
            firm.placed = normal * weight
            tier.append(firm)
        tiers.append(tier)
    told = []
    for t in range(len(demand)):
        placed = []
        for k, tier in enumerate(tiers):
            placed.append([])
            for i, firm in enumerate(tier):
                got = tiers[k - 1][firm.buyer].placed / suppliers[k][firm.buyer] if k else demand[t, i]
                sees = got
                if shared:
                    sees = firm.weight * (demand[t - k, firm.top] if t >= k else normal)
                placed[k].append(firm.order(got, sees))
        for tier, orders in zip(tiers, placed, strict=True):
            for firm, order in zip(tier, orders, strict=True):
                firm.placed = order
        told.append([np.array(orders) for orders in placed])
    return told


# --- the known answers ----------------------------------------------------------------------


@pytest.mark.parametrize(("tiers", "ratio"), [(1, 2.12), (2, 5.1216), (3, 13.5171), (4, 37.7030)])
def test_without_sharing(tiers, ratio):
    assert blind_ratio(tiers, 2, 5) == pytest.approx(ratio, abs=5e-5)
    result = bullwhip(tiers=tiers, lead_time=2, window=5)
    assert (
        result.headlines["variance_ratio"] == result.headlines["without_sharing"] == blind_ratio(tiers, 2, 5)
    )


@pytest.mark.parametrize(("tiers", "ratio"), [(1, 2.12), (2, 3.88), (3, 6.28), (4, 9.32)])
def test_with_sharing(tiers, ratio):
    assert shared_ratio(tiers, 2, 5) == pytest.approx(ratio, rel=1e-14)
    result = bullwhip(tiers=tiers, lead_time=2, window=5, information="demand")
    assert result.headlines["variance_ratio"] == result.headlines["with_sharing"] == shared_ratio(tiers, 2, 5)


def test_one_stage_of_the_literature():
    for ratio in (blind_ratio, shared_ratio):
        assert ratio(1, 3, 5) == pytest.approx(2.92, rel=1e-14)  # claims.md, claim 16


@given(chains)
def test_the_sum_is_that_of_the_squares_of_a_polynomial(chain):
    tiers, lead_time, window = chain
    a = lead_time / window
    coefficients = (np.polynomial.Polynomial([1 + a, -a]) ** tiers).coef
    assert blind_ratio(*chain) == pytest.approx((coefficients**2).sum(), rel=1e-12)


@given(chains)
def test_never_below_the_bound_nor_below_sharing(chain):
    tiers, lead_time, window = chain
    a = lead_time / window
    blind, shared, bound = blind_ratio(*chain), shared_ratio(*chain), (1 + 2 * a + 2 * a * a) ** tiers
    if tiers == 1 or lead_time == 0:
        assert blind == pytest.approx(bound, rel=1e-12) and blind == pytest.approx(shared, rel=1e-12)
    else:
        assert blind > bound > shared > 1
    swings = bullwhip(tiers=tiers, lead_time=lead_time, window=window).tables["swings"]
    assert swings["bound"][-1] == pytest.approx(bound, rel=1e-12)
    assert (swings["blind"] >= swings["bound"] * (1 - 1e-12)).all()


@given(chains)
def test_longer_lead_times_and_chains_whip_more_longer_memories_less(chain):
    tiers, lead_time, window = chain
    for ratio in (blind_ratio, shared_ratio):
        here = ratio(*chain)
        assert ratio(tiers, lead_time + 1, window) > here
        assert ratio(tiers, lead_time, window + 1) <= here
        assert ratio(tiers + 1, lead_time, window) >= here


@pytest.mark.parametrize("shared", [False, True])
def test_simulated_variances(shared):
    """3,000 chains of 4 tiers over 60 periods beyond the start; four standard errors between chains."""
    whims = np.random.default_rng(2000).standard_normal((84, 3_000))
    orders = np.array(list(order_wave(whims, (3_000,) * 4, 2, 5, shared, normal=0)))[24:]
    for k, exact in enumerate((shared_ratio if shared else blind_ratio)(k, 2, 5) for k in (1, 2, 3, 4)):
        by_chain = (orders[:, k] ** 2).mean(axis=0)
        assert by_chain.mean() == pytest.approx(exact, abs=4 * by_chain.std() / math.sqrt(3_000))


@pytest.mark.parametrize("information", ["orders", "demand"])
def test_the_lab_measures_what_the_formula_says(information):
    """30 draws of 300 chains; four standard errors of their mean, made of ratios and so a little off."""
    for tiers in (1, 4):
        setting = {"information": information, "tiers": tiers}
        measured = np.array([bullwhip(**setting, seed=s).headlines["simulated"] for s in range(30)])
        exact = bullwhip(**setting).headlines["variance_ratio"]
        assert measured.mean() == pytest.approx(exact, abs=4 * measured.std() / math.sqrt(30))


@pytest.mark.parametrize(("information", "ratio"), [("orders", blind_ratio), ("demand", shared_ratio)])
def test_the_wave_of_one_rush_is_the_formula(information, ratio):
    """A rush of size 1 and nothing else: the squares of what it moves sum to the ratio of variances."""
    result = bullwhip(
        information=information, volatility=0, surge=1, lead_time=2, window=4, tiers=4, moment=SURGE_AT + 3
    )
    orders = result.tables["orders"]["orders"].reshape(5, SHOWN) - 1
    assert orders[0].tolist() == [1.0 if t == SURGE_AT - 1 else 0.0 for t in range(SHOWN)]
    for k in range(1, 5):
        first = SURGE_AT - 1 + k - 1
        assert np.flatnonzero(orders[k])[0] == first, "a period later in each tier"
        assert (orders[k] ** 2).sum() == pytest.approx(ratio(k, 2, 4), rel=1e-12)
        pulses = orders[k][first::4]
        a = 2 / 4
        if information == "orders":
            expected = [math.comb(k, j) * (1 + a) ** (k - j) * (-a) ** j for j in range(k + 1)]
        else:
            expected = [1 + k * a, -k * a]
        np.testing.assert_allclose(pulses[: len(expected)], expected, rtol=1e-12)
    assert result.headlines["now"] == pytest.approx(1 + orders[4, SURGE_AT + 2])


# --- order_wave against the firm-by-firm run ------------------------------------------------


@pytest.mark.parametrize("shared", [False, True])
@pytest.mark.parametrize("sizes", [(1, 3, 7, 20), (2, 5, 11), (1,)])
def test_order_wave_is_the_firm_by_firm_run(sizes, shared):
    rng = np.random.default_rng(7)
    demand = 1 + 0.2 * rng.standard_normal((40, sizes[0]))
    lead_times = [rng.integers(0, 6, size) for size in sizes]
    naive = firm_by_firm(demand, sizes, lead_times, 5, shared)
    for told, orders in zip(naive, order_wave(demand, sizes, lead_times, 5, shared), strict=True):
        for one, other in zip(told, orders, strict=True):
            np.testing.assert_allclose(other, one, rtol=0, atol=1e-12)


@pytest.mark.parametrize("shared", [False, True])
def test_order_wave_is_the_firm_by_firm_run_of_the_full_pyramid(shared):
    sizes, rng = (1, 200, 5_000, 40_000), np.random.default_rng(8)
    demand = 1 + 0.2 * rng.standard_normal(6)
    lead_times = [rng.integers(0, 6, size) for size in sizes]
    naive = firm_by_firm(demand, sizes, lead_times, 3, shared)
    for told, orders in zip(naive, order_wave(demand, sizes, lead_times, 3, shared), strict=True):
        for one, other in zip(told, orders, strict=True):
            np.testing.assert_allclose(other, one, rtol=0, atol=1e-12)


def test_alike_firms_order_alike_and_a_tier_as_one_firm():
    demand = 1 + 0.1 * np.random.default_rng(9).standard_normal(50)
    pyramid = list(order_wave(demand, (1, 4, 12)))
    line = list(order_wave(demand, (1, 1, 1)))
    for many, one in zip(pyramid, line, strict=True):
        for tier, single in zip(many, one, strict=True):
            np.testing.assert_allclose(tier, single[0] / tier.size, atol=1e-14)


@pytest.mark.parametrize("shared", [False, True])
def test_the_full_pyramid_moves_as_one_firm_a_tier_for_200_periods(shared):
    demand = 1 + 0.1 * np.random.default_rng(11).standard_normal(200)
    pyramid, line = (order_wave(demand, sizes, 2, 5, shared) for sizes in (FIRMS, (1, 1, 1, 1)))
    for many, one in zip(pyramid, line, strict=True):
        assert sum(tier.size for tier in many) == 45_201
        for tier, single in zip(many, one, strict=True):
            np.testing.assert_allclose(tier * tier.size, single[0], rtol=0, atol=1e-10)


@pytest.mark.parametrize("information", ["orders", "demand"])
def test_what_the_lab_tells_of_a_tier_holds_for_each_of_its_firms(information):
    """With the rush alone, so that nothing before the first period is remembered."""
    told = bullwhip(information=information, volatility=0).tables["orders"]["orders"].reshape(5, SHOWN)
    wave = order_wave(told[0], FIRMS, 2, 5, information == "demand")
    for period, orders in enumerate(wave):
        for tier, here in enumerate(orders, 1):
            np.testing.assert_allclose(here * here.size, told[tier, period], rtol=0, atol=1e-12)


def test_normal_demand_stays_normal_and_a_whole_number_is_no_trap():
    for normal in (3, 3.0):
        for orders in order_wave(np.full(12, 3), (1, 2, 6), 4, 3, normal=normal):
            for tier in orders:
                np.testing.assert_allclose(tier, 3 / tier.size, rtol=1e-14)
    half = [o[0][0] for o in order_wave(np.array([0.5, 0, 0, 0, 0, 0]), (1,), 2, 5, normal=0)]
    np.testing.assert_allclose(half, [0.7, 0, 0, 0, 0, -0.2], atol=1e-15)


def test_without_lead_time_every_tier_passes_on_what_it_gets():
    demand = 1 + 0.1 * np.random.default_rng(10).standard_normal(30)
    for shared in (False, True):
        totals = np.array([[t.sum() for t in o] for o in order_wave(demand, (1, 2, 8), 0, 5, shared)])
        for k in range(3):
            np.testing.assert_allclose(totals[k:, k], demand[: len(demand) - k], rtol=1e-12)


# --- the settings offered -------------------------------------------------------------------


def test_one_seed_gives_customers_the_same_whims_whatever_the_chain():
    def customers(**setting):
        return bullwhip(**setting).tables["orders"]["orders"][:SHOWN]

    for setting in ({"tiers": 1}, {"window": 20}, {"lead_time": 5}, {"information": "demand"}):
        np.testing.assert_array_equal(customers(**setting), customers())
    assert not np.array_equal(customers(seed=2), customers())


def test_whims_and_rush_add_up():
    both = bullwhip(volatility=0.2, surge=0.5).tables["orders"]["orders"]
    whims = bullwhip(volatility=0.2, surge=0).tables["orders"]["orders"]
    rush = bullwhip(volatility=0, surge=0.5).tables["orders"]["orders"]
    np.testing.assert_allclose(both - 1, whims - 1 + rush - 1, atol=1e-12)
    assert bullwhip(volatility=0, surge=0).headlines["simulated"] == bullwhip().headlines["simulated"]


@pytest.mark.parametrize(
    ("preset", "outcome", "swing"),
    [
        ("news_withheld", "blind", 13.1),
        ("news_shared", "shared", 4.2),
        ("just_in_time", "blind", 1.6),
        ("nervous_forecasts", "blind", 43.8),
    ],
)
def test_presets_tell_their_story(preset, outcome, swing):
    result = bullwhip(**bullwhip.presets[preset])
    assert result.outcome == outcome
    assert result.headlines["swing"] == pytest.approx(swing, abs=0.05)
    assert result.headlines["swing"] ** 2 == pytest.approx(result.headlines["variance_ratio"])


def test_calm():
    assert bullwhip(lead_time=0).outcome == bullwhip(lead_time=0, information="demand").outcome == "calm"
    assert bullwhip(lead_time=0).headlines["simulated"] == pytest.approx(1, abs=0.05)
