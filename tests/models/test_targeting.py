"""Whom support reaches: against the moved bell, the concentration curve in closed form, and accounts."""

from __future__ import annotations

import math
from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursekit.models import find
from coursekit.models.parts.inequality import gini
from coursekit.models.parts.lottery import draw
from coursekit.models.targeting import concentration_index, recipients, scarce_concentration

targeting = find("targeting")
normal = NormalDist()

settings = st.fixed_dictionaries(
    {
        "access": st.floats(-1, 2),
        "awareness": st.floats(-2, 3),
        "known": st.floats(0.02, 0.98),
        "places": st.floats(0.005, 0.3),
        "outreach": st.floats(0, 0.5),
        "years": st.integers(1, 8),
        "gain": st.floats(0, 0.3),
        "returns": st.floats(-1, 1),
        "spread": st.floats(0.3, 1.8),
        "firms": st.just(500),
    }
)
seeds = st.integers(0, 2**32)
SCARCE = {"awareness": 0, "known": 0.98, "outreach": 0.5, "gain": 0, "years": 1, "firms": 5000}
"""Nearly all know, whatever their size."""


# --- closed forms ---------------------------------------------------------------------------


@pytest.mark.parametrize(("mean", "spread", "access"), [(0, 1, 1), (2, 0.5, -1), (1, 1.8, 2), (0, 1, 0)])
def test_weights_move_the_bell_and_leave_its_width(mean, spread, access):
    """Density times x^β, integrated over a fine grid of log sizes."""
    y = mean + spread * np.linspace(-14, 14, 56_001)
    weight = np.exp(-(((y - mean) / spread) ** 2) / 2 + access * (y - mean))
    weight /= weight.sum()
    moved = weight @ y
    assert recipients(mean, spread, access) == pytest.approx(
        (moved, math.sqrt(weight @ (y - moved) ** 2)), rel=1e-9, abs=1e-9
    )
    assert recipients(mean, spread, access)[0] == pytest.approx(mean + access * spread**2, rel=1e-15)


@pytest.mark.parametrize(("spread", "access"), [(1, 1), (0.5, -1), (1.5, 0.4)])
def test_concentration_of_scarce_places(spread, access):
    z = np.linspace(-12, 12, 48_001)
    firms = np.array([normal.cdf(v) for v in z[::40]])
    places = np.array([normal.cdf(v - access * spread) for v in z[::40]])
    area = ((places[1:] + places[:-1]) / 2) @ np.diff(firms)
    assert scarce_concentration(spread, access) == pytest.approx(1 - 2 * area, abs=1e-4)
    assert scarce_concentration(spread, 0) == pytest.approx(0, abs=1e-15)
    assert scarce_concentration(spread, -access) == pytest.approx(-scarce_concentration(spread, access))


def test_it_is_the_gini_index_of_the_weights():
    rng = np.random.default_rng(25)
    found = np.array([gini(np.exp(0.8 * 1.2 * rng.standard_normal(20_000))) for _ in range(20)])
    exact = scarce_concentration(1.2, 0.8)
    assert abs(found.mean() - exact) <= 4 * found.std(ddof=1) / math.sqrt(20)


@pytest.mark.parametrize(("spread", "access"), [(1, 1), (1, -1), (0.5, 2)])
def test_recipients_of_scarce_places_are_lognormal(spread, access):
    """200 places among 200,000 firms, 20 times: mean and spread within 4 standard errors."""
    rng, n, k, runs = np.random.default_rng(7), 200_000, 200, 20
    chosen = []
    for _ in range(runs):
        log_size = spread * rng.standard_normal(n)
        chosen.append(log_size[draw(access * log_size, np.ones(n, dtype=bool), k, rng.gumbel(size=n))])
    chosen = np.concatenate(chosen)
    mean, width = recipients(0, spread, access)
    assert abs(chosen.mean() - mean) <= 4 * spread / math.sqrt(k * runs)
    assert abs(chosen.std(ddof=1) - width) <= 4 * width / math.sqrt(2 * k * runs)


@pytest.mark.parametrize(("spread", "access"), [(1, 1), (0.8, -1), (1.2, 0)])
def test_so_are_those_of_the_model(spread, access):
    runs = [
        targeting(seed=s, **{**SCARCE, "spread": spread, "access": access, "places": 0.005})
        for s in range(60)
    ]
    shift = np.array([run.headlines["shift"] for run in runs])
    assert runs[0].headlines["scarce_shift"] == pytest.approx(access * spread**2)
    assert abs(shift.mean() - access * spread**2) <= 4 * shift.std(ddof=1) / math.sqrt(60)
    index = np.array([run.headlines["concentration"] for run in runs])
    assert abs(index.mean() - scarce_concentration(spread, access)) <= 4 * index.std(ddof=1) / math.sqrt(60)


@given(st.lists(st.integers(0, 5), min_size=1, max_size=30))
def test_the_index_is_1_less_twice_the_area_under_the_curve(support):
    found = concentration_index(support)
    if not any(support):
        assert found is None
        return
    upto = np.append(0, np.cumsum(support)) / sum(support)
    area = ((upto[1:] + upto[:-1]) / 2).mean()
    assert found == pytest.approx(1 - 2 * area, abs=1e-12)
    assert found == pytest.approx(-concentration_index(support[::-1]), abs=1e-12)
    assert concentration_index(sorted(support)) == pytest.approx(gini(support), abs=1e-12)
    assert abs(found) <= gini(support) + 1e-12
    assert concentration_index([3] * len(support)) == pytest.approx(0, abs=1e-12)


def test_all_to_the_largest_and_all_to_the_smallest():
    assert concentration_index([0, 0, 0, 5]) == pytest.approx(0.75)
    assert concentration_index([5, 0, 0, 0]) == pytest.approx(-0.75)


@pytest.mark.parametrize("outreach", [0, 0.1, 0.5])
def test_awareness_spreads_as_visits_say(outreach):
    """Of those who do not know (1 − o)^t are left after t years."""
    run = targeting(outreach=outreach, awareness=0, known=0.2, years=6, firms=5000, places=0.005)
    left = 1 - run.tables["years"]["aware_share"]
    at_first = 1 - run.tables["fifths"]["aware_at_first"].mean()
    for t, share in enumerate(left, 1):
        exact = at_first * (1 - outreach) ** t
        assert abs(share - exact) <= 4 * math.sqrt(exact * (1 - (1 - outreach) ** t) / 5000) + 1e-12


def test_where_knowing_is_the_same_for_all_fifths_know_alike():
    run = targeting(awareness=0, known=0.4, firms=5000)
    assert (np.abs(run.tables["fifths"]["aware_at_first"] - 0.4) <= 4 * math.sqrt(0.24 / 1000)).all()
    steep = targeting(awareness=3, known=0.4, firms=5000).tables["fifths"]["aware_at_first"]
    assert (np.diff(steep) > 0).all() and steep[0] < 0.05 < 0.95 < steep[-1]


def test_places_for_all_who_know_leave_nothing_to_choose():
    runs = [targeting(seed=3, access=b, known=0.1, awareness=0, places=0.3) for b in (-1, 0, 2)]
    assert {run.outcome for run in runs} == {"unfilled"}
    for run in runs:
        assert run.tables["fifths"]["reached"] == pytest.approx(run.tables["fifths"]["aware_at_last"])
        assert run.headlines["concentration"] == runs[0].headlines["concentration"]


def test_neither_door_nor_knowing_lean_then_neither_does_support():
    runs = [targeting(seed=s, access=0, awareness=0, known=0.5, gain=0, years=5) for s in range(30)]
    index = np.array([run.headlines["concentration"] for run in runs])
    assert abs(index.mean()) <= 4 * index.std(ddof=1) / math.sqrt(30)


# --- accounts -------------------------------------------------------------------------------


@given(settings, seeds)
def test_the_account_adds_up(setting, seed):
    run = targeting(seed=seed, **setting)
    p, told, fifths = run.parameters, run.headlines, run.tables["fifths"]
    curve, years, sizes = run.tables["curve"], run.tables["years"], run.tables["sizes"]
    offered = max(round(p.places * p.firms), 1) / p.firms
    assert (years["places_given"] <= offered + 1e-12).all()
    assert years["places_given"] == pytest.approx(np.minimum(offered, years["aware_share"]))
    assert (np.diff(years["aware_share"]) >= 0).all()
    assert told["unfilled"] == pytest.approx(1 - years["places_given"].mean() / offered, abs=1e-12)
    assert told["reached"] == pytest.approx(fifths["reached"].mean())
    assert (fifths["reached"] <= fifths["aware_at_last"] + 1e-12).all()
    assert (fifths["aware_at_first"] <= fifths["aware_at_last"] + 1e-12).all()
    assert fifths["places_share"].sum() == pytest.approx(1)
    assert curve["support_share"][[0, 100]].tolist() == [0, 1]
    assert (np.diff(curve["support_share"]) >= -1e-12).all()
    assert curve["support_share"][50] == pytest.approx(told["smaller_half"])
    assert np.cumsum(fifths["places_share"]) == pytest.approx(curve["support_share"][20::20])
    weighted = (years["smaller_half"] * years["places_given"]).sum() / years["places_given"].sum()
    assert weighted == pytest.approx(told["smaller_half"])
    for name in ("all_firms", "supported"):
        assert sizes[name].sum() * 0.25 == pytest.approx(1)
    assert (fifths["growth"] >= -1e-12).all() and told["growth"] >= -1e-12
    assert fifths["growth"].min() - 1e-12 <= told["growth"] <= fifths["growth"].max() + 1e-12
    assert -1 <= told["concentration"] <= 1
    if p.gain == 0:
        assert told["growth"] == pytest.approx(0, abs=1e-12)
        assert told["gini_change"] == pytest.approx(0, abs=1e-12)


@given(settings, seeds)
def test_the_densities_count_firms_places_and_the_moved_bell(setting, seed):
    run = targeting(seed=seed, **setting)
    p, sizes, years = run.parameters, run.tables["sizes"], run.tables["years"]
    y = np.log(sizes["jobs"] / 8)
    assert y == pytest.approx(np.arange(-5.875, 6, 0.25))
    moved = normal_density(y, p.access * p.spread**2, p.spread)
    assert sizes["closed_form"] == pytest.approx(moved, rel=1e-9, abs=1e-300)
    firms, aware, places = (
        sizes[name] * 0.25 * total
        for name, total in (
            ("all_firms", p.firms),
            ("aware", years["aware_share"][-1] * p.firms),
            ("supported", years["places_given"].sum() * p.firms),
        )
    )
    for counted in (firms, aware, places):
        assert counted == pytest.approx(np.round(counted), abs=1e-6)
    assert (aware <= firms + 1e-6).all() and (places <= p.years * aware + 1e-6).all()
    # The mean of a bin is its middle to half a bin, but for the open ends, which few firms reach.
    if (firms[[0, -1]] == 0).all():
        shift = places @ y / places.sum() - firms @ y / firms.sum()
        assert shift == pytest.approx(run.headlines["shift"], abs=0.25)


@given(settings, seeds)
def test_outcome_says_what_the_numbers_say(setting, seed):
    run = targeting(seed=seed, **setting)
    index, unfilled = run.headlines["concentration"], run.headlines["unfilled"]
    if unfilled >= 0.1:
        assert run.outcome == "unfilled"
    else:
        assert run.outcome == ("larger" if index > 0.1 else "smaller" if index < -0.1 else "even")


def normal_density(y, mean, spread):
    return np.exp(-(((y - mean) / spread) ** 2) / 2) / (spread * math.sqrt(2 * math.pi))


class NobodyKnows:
    """Luck so bad that no firm has heard of the programme."""

    standard_normal = staticmethod(np.zeros)

    @staticmethod
    def random(size):
        return np.full(size, 0.9999)

    @staticmethod
    def gumbel(size):
        return np.zeros(size)


def test_a_programme_of_which_nobody_knows_gives_no_place():
    run = targeting._run(targeting.check(), NobodyKnows())
    assert run.outcome == "unfilled" and run.headlines["unfilled"] == 1
    for name in ("concentration", "smaller_half", "shift", "growth_per_place"):
        assert run.headlines[name] is None
    assert all(np.isfinite(column).all() for table in run.tables.values() for column in table.values())


# --- the programme, firm by firm ------------------------------------------------------------


@pytest.mark.parametrize(
    "setting",
    [
        {},
        {"outreach": 0.2, "returns": 0.5, "places": 0.1},
        {"access": -1, "awareness": -1, "returns": -0.5, "gain": 0.3, "spread": 0.6},
        {"known": 0.02, "places": 0.3, "years": 3, "gain": 0.2, "returns": 1, "spread": 1.8},
    ],
)
def test_the_run_followed_firm_by_firm(setting):
    """As the docstring tells it, with the same luck, in plain sums."""
    run = targeting(seed=4, firms=500, **setting)
    p, n, told, rng = run.parameters, 500, run.headlines, np.random.default_rng(4)
    first = [8 * math.exp(p.spread * z) for z in rng.standard_normal(n)]
    odds = [math.log(p.known / (1 - p.known)) + p.awareness * math.log(x / 8) for x in first]
    knows = [chance < 1 / (1 + math.exp(-o)) for chance, o in zip(rng.random(n), odds, strict=True)]
    visits, luck = rng.random((p.years, n)), rng.gumbel(size=(p.years, n))
    now, had = list(first), [0] * n
    for year in range(p.years):
        knows = [known or visit < p.outreach for known, visit in zip(knows, visits[year], strict=True)]
        queue = sorted(
            (i for i in range(n) if knows[i]),
            key=lambda i: p.access * math.log(now[i]) + luck[year, i],
            reverse=True,
        )
        for i in queue[: round(p.places * n)]:
            now[i] *= 1 + min(p.gain * (first[i] / 8) ** p.returns, 1)
            had[i] += 1
    by_size = sorted(range(n), key=lambda i: first[i])
    half = by_size[: n // 2]
    gained = sum(now) - sum(first)
    assert told == pytest.approx({
        "concentration": concentration_index([had[i] for i in by_size]),
        "smaller_half": sum(had[i] for i in half) / sum(had),
        "aware_half": sum(knows[i] for i in half) / len(half),
        "reached_half": sum(had[i] > 0 for i in half) / len(half),
        "reached": sum(h > 0 for h in had) / n,
        "shift": sum(h * math.log(x) for h, x in zip(had, first, strict=True)) / sum(had)
        - sum(map(math.log, first)) / n,
        "scarce_shift": p.access * p.spread**2,
        "unfilled": 1 - sum(had) / (round(p.places * n) * p.years),
        "growth": gained / sum(first),
        "growth_per_place": gained / sum(had),
        "gini_change": gini(now) - gini(first),
    }, rel=1e-9, abs=1e-12)  # fmt: skip
    for fifth, growth in enumerate(run.tables["fifths"]["growth"]):
        its = by_size[fifth * 100 : fifth * 100 + 100]
        assert growth == pytest.approx(sum(now[i] for i in its) / sum(first[i] for i in its) - 1, abs=1e-12)


# --- directions -----------------------------------------------------------------------------


@given(settings, st.floats(0, 0.5), seeds)
def test_more_visits_never_leave_fewer_who_know(setting, other, seed):
    less, more = sorted([setting["outreach"], other])
    low, high = (targeting(seed=seed, **{**setting, "outreach": o}) for o in (less, more))
    assert high.headlines["aware_half"] >= low.headlines["aware_half"]
    assert high.headlines["unfilled"] <= low.headlines["unfilled"] + 1e-12


@given(settings, st.floats(0.005, 0.3), seeds)
def test_more_places_never_reach_fewer_in_one_year(setting, other, seed):
    less, more = sorted([setting["places"], other])
    low, high = (targeting(seed=seed, **{**setting, "years": 1, "places": s}) for s in (less, more))
    assert (high.tables["fifths"]["reached"] >= low.tables["fifths"]["reached"]).all()


@given(settings, st.floats(-1, 2), seeds)
def test_doors_that_open_to_size_never_lower_the_mean_size_of_the_supported(setting, other, seed):
    """In one year. The chosen maximise β·Σ ln x + Σ luck over sets of as many, so Σ ln x rises with β."""
    less, more = sorted([setting["access"], other])
    low, high = (targeting(seed=seed, **{**setting, "years": 1, "access": b}).headlines for b in (less, more))
    assert high["shift"] >= low["shift"] - 1e-9


def test_more_money_through_the_same_doors_leans_as_much_but_visits_do_not():
    """The comparison of the presets: five times the places, or going to the workshops."""
    base, money, visits = (
        targeting(**targeting.presets[name]).headlines
        for name in ("need_of_the_need", "more_money_only", "go_to_the_workshops")
    )
    assert money["concentration"] == pytest.approx(base["concentration"], abs=0.05)
    assert money["reached_half"] < 2 * base["reached_half"]
    assert visits["concentration"] < 0.15 and visits["reached_half"] > 4 * base["reached_half"]


def test_selection_may_pay_where_larger_firms_gain_more():
    """claims.md, claim 25: look before you moralise."""
    for returns, better in ((0.5, "larger"), (-1, "either")):
        to_large, to_small = (
            targeting(access=b, awareness=0, known=0.98, returns=returns, gain=0.05).headlines[
                "growth_per_place"
            ]
            for b in (2, -1)
        )
        if better == "larger":
            assert to_large > 3 * to_small
        else:
            assert to_large == pytest.approx(to_small, rel=0.15)


@pytest.mark.parametrize(
    ("preset", "outcome"),
    [
        ("strong_doors", "larger"),
        ("one_firm_in_a_hundred", "larger"),
        ("need_of_the_need", "larger"),
        ("go_to_the_workshops", "even"),
        ("more_money_only", "larger"),
    ],
)
def test_presets_tell_their_story(preset, outcome):
    assert targeting(**targeting.presets[preset]).outcome == outcome
