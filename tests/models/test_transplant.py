"""One policy, four places: against the mean field, plain loops, and what only ever grows."""

from __future__ import annotations

import math

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coursekit.models import find
from coursekit.models.parts.adoption import NOISE, RECONSIDER, gain, live, rules_needed, tipping_point
from coursekit.models.parts.networks import neighbour_table
from coursekit.models.transplant import COMPLEMENTARITY, FIRMS, HISTORIES, MONTHS, PLACES, START

from .sliders import all_sliders, slider

transplant = find("transplant")
BARE = {"worth": 2.0, "cost": 1.0, "exposure": 0.0, "approval": 0.0}
few = settings(max_examples=30)


any_setting = all_sliders(transplant)
seeds = st.integers(0, 2**32)
trades = st.fixed_dictionaries(
    {
        "worth": st.floats(0, 4),
        "cost": st.floats(1, 2),
        "exposure": st.floats(0, 2),
        "approval": st.floats(0, 1),
    }
)


def mixed(start, culture, rules, support, *, firms=4_000, months=150, drift=0.0, noise=0.02, seed=1, **trade):
    """Share in the end of a large place where everyone meets everyone; exactly `start` take part at first."""
    rng = np.random.default_rng(seed)
    first = (np.arange(firms) < round(start * firms))[:, None]
    _, share, norm = live(
        None, first, np.array([culture]), np.array([rules]), np.full(months, support),
        rng.random((months, firms, 1)), drift=drift, noise=noise, **trade,
    )  # fmt: skip
    return share[-1, 0, 0], norm[-1, 0, 0]


# --- tipping in the well-mixed limit --------------------------------------------------------


def test_bare_tipping_point():
    """(c − s)/b: with b = 2 and c = 1, support of 0.2 moves it from 0.5 to 0.4."""
    assert tipping_point(0.3, 0.7, 0.0, **BARE) == pytest.approx(0.5, rel=1e-15)
    assert tipping_point(0.3, 0.7, 0.2, **BARE) == pytest.approx(0.4, rel=1e-15)
    assert tipping_point(0.3, 0.7, 1.5, **BARE) == 0
    assert tipping_point(0.3, 0.7, -2.0, **BARE) == 1
    nothing = {**BARE, "worth": 0.0}
    assert tipping_point(0.3, 0.7, 0.5, **nothing) == 1 and tipping_point(0.3, 0.7, 1.5, **nothing) == 0


@given(trades, st.floats(0, 1), st.floats(0, 1), st.floats(0, 2))
def test_tipping_point_is_where_taking_part_brings_nothing(trade, culture, rules, support):
    at = float(tipping_point(culture, rules, support, **trade))
    grid = np.linspace(0, 1, 41)
    brings = gain(grid, culture, rules, support, **trade)
    assert (np.diff(brings) >= -1e-12).all()
    if 0 < at < 1:
        assert gain(at, culture, rules, support, **trade) == pytest.approx(0, abs=1e-9)
    assert (brings[grid < at - 1e-9] <= 1e-9).all() and (brings[grid > at + 1e-9] >= -1e-9).all()


@pytest.mark.parametrize(
    ("support", "culture", "rules", "trade"),
    [
        (0.0, 0.5, 0.5, BARE),
        (0.2, 0.5, 0.5, BARE),
        (0.3, 0.2, 0.8, {"worth": 2.0, "cost": 1.2, "exposure": 1.0, "approval": 0.5}),
        (0.0, 0.8, 0.2, {"worth": 2.0, "cost": 1.2, "exposure": 1.0, "approval": 0.5}),
    ],
)
def test_a_large_mixed_place_tips_at_the_tipping_point(support, culture, rules, trade):
    at = float(tipping_point(culture, rules, support, **trade))
    assert 0.1 < at < 0.9
    assert mixed(at - 0.05, culture, rules, support, **trade)[0] < 0.05
    assert mixed(at + 0.05, culture, rules, support, **trade)[0] > 0.95


def test_the_numbers_of_claim_1():
    """b = 2, c = 1: support of 0.2 fails from a share of 0.35 and works from 0.45, after which it can go."""
    assert mixed(0.35, 0.5, 0.5, 0.2, **BARE)[0] < 0.02
    assert mixed(0.45, 0.5, 0.5, 0.2, **BARE)[0] > 0.98
    first = (np.arange(2_000) < 900)[:, None]
    luck = np.random.default_rng(1).random((150, 2_000, 1))
    for paid, stays in ((30, True), (0, False)):
        support = np.where(np.arange(150) < paid, 0.2, 0.0)
        share = live(
            None, first, np.array([0.5]), np.array([0.5]), support, luck, drift=0, noise=0.02, **BARE
        )[1]
        assert (share[-1, 0, 0] > 0.98) == stays


@pytest.mark.parametrize("drift", [0.005, 0.05, 0.5])
def test_with_culture_that_follows_practice_it_tips_at_c_less_s_over_b_plus_g(drift):
    """(c0 − s)/(b + g), from v = x, at any speed: (1.2 − 0.1)/(2 + 0.5) = 0.44."""
    trade = {"worth": 2.0, "cost": 1.2, "exposure": 0.0, "approval": 0.5}
    tips = (1.2 - 0.1) / (2 + 0.5)
    for start, rises in ((tips - 0.04, False), (tips + 0.04, True)):
        share, norm = mixed(start, start, 0.5, 0.1, months=400, drift=drift, **trade)
        assert (share > 0.95) == rises and (share < 0.05) != rises
        assert (norm > start) == rises, "the norm goes where practice went"


def test_a_slow_culture_that_starts_elsewhere_tips_as_a_fixed_one():
    """claims.md's (c0 − s)/(b + g) needs v = x at the start: slowness has nothing to do with it."""
    trade = {"worth": 2.0, "cost": 1.2, "exposure": 0.0, "approval": 0.5}
    fixed = float(tipping_point(0.9, 0.5, 0.1, **trade))
    follows = (1.2 - 0.1) / (2 + 0.5)
    assert fixed == pytest.approx((1.2 - 0.45 - 0.1) / 2) and fixed < follows - 0.1
    between = (fixed + follows) / 2
    assert mixed(between, 0.9, 0.5, 0.1, months=300, drift=0.002, **trade)[0] > 0.95
    assert mixed(between, between, 0.5, 0.1, months=300, drift=0.002, **trade)[0] < 0.05


@given(trades, st.floats(0.05, 0.95), st.floats(0, 0.99), st.floats(0, 2))
def test_the_frontier_is_where_a_share_just_holds(trade, share, culture, support):
    """P(u) = x on it, noise and all; above it the share rises, below it falls."""
    rules = float(rules_needed(share, np.array([culture]), support, **trade)[0])

    def taking(r):
        u = gain(share, culture, r, support, **trade) / NOISE
        return 1 / (1 + math.exp(-max(min(u, 300), -300)))

    if 0 < rules < 1:
        assert taking(rules) == pytest.approx(share, abs=1e-6)
    assert taking(1) >= share - 1e-9 or rules == 1
    assert taking(0) <= share + 1e-9 or rules == 0


@given(trades, st.floats(0, 2))
def test_the_frontier_told_goes_from_no_trust_to_full_trust(trade, support):
    scope, autonomy = trade["worth"] / COMPLEMENTARITY, trade["cost"] - 1
    same = {"exposure": trade["exposure"], "approval": trade["approval"]}
    told = transplant(support=support, scope=scope, autonomy=autonomy, **same).tables["frontier"]
    assert told["culture"] == pytest.approx(np.linspace(0, 1, 51), abs=1e-15)
    for culture, rules in zip(told["culture"], told["rules"], strict=True):
        assert rules == pytest.approx(float(rules_needed(START, np.array([culture]), support, **trade)[0]))


def test_the_mean_field_of_a_month():
    """One step from each share: x + 0.2(P(u) − x), within 5 standard errors of 20,000 firms."""
    trade = {"worth": 2.0, "cost": 1.2, "exposure": 1.0, "approval": 0.5}
    for x in (0.2, 0.5, 0.8):
        u = 2 * x - 1.2 - 1.0 * 0.7 * 0.4 * (1 - x) + 0.5 * 0.6 + 0.1
        taking = 1 / (1 + math.exp(-u / NOISE))
        expected = x + RECONSIDER * (taking - x)
        share, norm = mixed(x, 0.6, 0.3, 0.1, firms=20_000, months=1, drift=0.1, noise=NOISE, **trade)
        assert share == pytest.approx(expected, abs=5 * math.sqrt(RECONSIDER / 20_000))
        assert norm == pytest.approx(0.6 + 0.1 * (x - 0.6), rel=1e-12)


# --- against plain loops --------------------------------------------------------------------


def test_months_are_what_plain_loops_give():
    graph = nx.barabasi_albert_graph(25, 2, seed=1)
    network, rng = neighbour_table(graph), np.random.default_rng(3)
    first, luck = rng.random((25, 3)) < 0.5, rng.random((12, 25, 3))
    culture, rules = np.array([0.2, 0.8]), np.array([0.7, 0.1])
    support = np.where(np.arange(12) < 5, 0.4, 0.0)
    trade = {"worth": 2.2, "cost": 1.1, "exposure": 0.8, "approval": 0.4}
    state, share, norm = live(network, first, culture, rules, support, luck, drift=0.1, **trade)
    for history in range(3):
        for place in range(2):
            takes, v = first[:, history].tolist(), culture[place]
            for month in range(12):
                x = sum(takes) / 25
                after = list(takes)
                for i in range(25):
                    n = sum(takes[j] for j in graph[i]) / len(graph[i])
                    u = (
                        2.2 * n
                        - 1.1
                        - 0.8 * (1 - rules[place]) * (1 - v) * (1 - n)
                        + 0.4 * v
                        + support[month]
                    )
                    if luck[month, i, history] < RECONSIDER:
                        after[i] = luck[month, i, history] < RECONSIDER / (1 + math.exp(-u / NOISE))
                takes, v = after, v + 0.1 * (x - v)
                assert share[month + 1, history, place] == sum(takes) / 25
                assert norm[month + 1, history, place] == pytest.approx(v, rel=1e-12)
            assert state[:, history, place].tolist() == takes


# --- what only ever grows -------------------------------------------------------------------


@given(
    any_setting,
    seeds,
    st.sampled_from(["support", "lasts", "scope", "approval", "exposure", "autonomy"]),
    st.data(),
)
@few
def test_what_makes_taking_part_pay_never_lowers_any_place_in_any_month(setting, seed, name, data):
    less, more = sorted(data.draw(slider(transplant.parameters[name])) for _ in range(2))
    if name in ("exposure", "autonomy"):
        less, more = more, less
    low, high = (transplant(seed=seed, **{**setting, name: x}).tables["paths"]["share"] for x in (less, more))
    assert (high >= low - 1e-12).all()


@given(any_setting, seeds, st.data())
@few
def test_a_wider_gap_in_rules_lifts_the_thick_and_lowers_the_thin(setting, seed, data):
    less, more = sorted(data.draw(slider(transplant.parameters["rules_gap"])) for _ in range(2))
    narrow, wide = (
        transplant(seed=seed, **{**setting, "rules_gap": x}).tables["paths"]["share"].reshape(4, -1)
        for x in (less, more)
    )
    assert (wide[2:] >= narrow[2:] - 1e-12).all() and (wide[:2] <= narrow[:2] + 1e-12).all()


@given(any_setting, seeds)
@few
def test_thicker_is_never_worse_and_no_gap_is_no_difference(setting, seed):
    neither, culture, rules, both = (
        transplant(seed=seed, **setting).tables["paths"]["share"].reshape(4, MONTHS + 1)
    )
    assert (both >= np.maximum(culture, rules) - 1e-12).all()
    assert (np.minimum(culture, rules) >= neither - 1e-12).all()
    alike = transplant(seed=seed, **{**setting, "culture_gap": 0})
    paths = alike.tables["paths"]["share"].reshape(4, -1)
    np.testing.assert_array_equal(paths[0], paths[1])
    np.testing.assert_array_equal(paths[2], paths[3])
    assert alike.headlines["interaction"] == 0
    alike = transplant(seed=seed, **{**setting, "rules_gap": 0}).tables["paths"]["share"].reshape(4, -1)
    np.testing.assert_array_equal(alike[0], alike[2])
    np.testing.assert_array_equal(alike[1], alike[3])


# --- the lab --------------------------------------------------------------------------------


@given(any_setting, seeds)
@few
def test_the_tables_tell_one_story(setting, seed):
    run = transplant(seed=seed, **setting)
    p, told = run.parameters, run.headlines
    paths, places, firms = (run.tables[name] for name in ("paths", "places", "firms"))
    share = paths["share"].reshape(4, MONTHS + 1)
    assert [told[f"share_{place}"] for place in PLACES] == pytest.approx(share[:, -1].tolist(), abs=1e-12)
    assert told["interaction"] == pytest.approx(
        share[3, -1] - share[1, -1] - share[2, -1] + share[0, -1], abs=1e-12
    )
    assert told["places_rooted"] == (share[:, -1] > 0.5).sum()
    assert run.outcome == {0: "nowhere", 4: "everywhere"}.get(told["places_rooted"], "somewhere")
    assert (share[:, 0] == share[0, 0]).all(), "all places start alike"
    assert share[0, 0] == pytest.approx(START, abs=4 * math.sqrt(START * (1 - START) / FIRMS / HISTORIES))
    assert places["place"].tolist() == list(PLACES)
    half = np.array([p.culture_gap, p.rules_gap]) / 2
    assert places["culture_at_start"] == pytest.approx(0.5 + half[0] * np.array([-1, 1, -1, 1]))
    assert places["rules"] == pytest.approx(0.5 + half[1] * np.array([-1, -1, 1, 1]))
    assert places["culture_at_end"] == pytest.approx(paths["culture"].reshape(4, -1)[:, -1])
    trade = {
        "worth": COMPLEMENTARITY * p.scope,
        "cost": 1 + p.autonomy,
        "exposure": p.exposure,
        "approval": p.approval,
    }
    for column, paid in (("tipping_with", p.support if p.lasts else 0), ("tipping_without", 0)):
        expected = [
            tipping_point(v, r, paid, **trade)
            for v, r in zip(places["culture_at_start"], places["rules"], strict=True)
        ]
        assert places[column] == pytest.approx(expected)
    frontier, paid = run.tables["frontier"], p.support if p.lasts else 0
    for v, r in zip(frontier["culture"][::10], frontier["rules"][::10], strict=True):
        if 0 < r < 1:  # there, and only there, the share at the start just holds
            u = gain(START, v, r, paid, **trade)
            assert 1 / (1 + math.exp(-u / NOISE)) == pytest.approx(START, rel=1e-9)
    assert firms["takes_part"].reshape(4, FIRMS).mean(axis=1) == pytest.approx(
        [round(x * FIRMS) / FIRMS for x in firms["takes_part"].reshape(4, FIRMS).mean(axis=1)]
    )
    if p.drift == 0:
        assert places["culture_at_end"] == pytest.approx(places["culture_at_start"], rel=1e-12)


def test_support_that_never_starts_is_no_support():
    none = transplant(support=0)
    for run in (transplant(lasts=0, support=1), transplant(lasts=60, support=0)):
        assert run.headlines == none.headlines
        for table, column in (("frontier", "rules"), ("places", "tipping_with")):
            np.testing.assert_array_equal(run.tables[table][column], none.tables[table][column])


@pytest.mark.parametrize("lasts", [1, 7, 59])
def test_support_is_there_until_the_month_it_lasts(lasts):
    always, while_it_lasts = (
        transplant(support=1, lasts=months).tables["paths"]["share"].reshape(4, -1) for months in (60, lasts)
    )
    np.testing.assert_array_equal(always[:, : lasts + 1], while_it_lasts[:, : lasts + 1])
    if lasts == 1:
        assert (always[:, lasts + 1] > while_it_lasts[:, lasts + 1]).all()
    never = transplant(support=0).tables["paths"]["share"].reshape(4, -1)
    assert (while_it_lasts[:, 1] > never[:, 1]).all()


def test_more_and_more_support_turns_one_place_after_another():
    rooted = [transplant(support=s, lasts=60).headlines["places_rooted"] for s in (0, 0.1, 0.3, 0.6, 1)]
    assert rooted == sorted(rooted) and rooted[0] == 1 and rooted[-1] == 4 and len(set(rooted)) == 4
    default = transplant()
    assert default.outcome == "somewhere" and default.headlines["places_rooted"] == 2


def test_what_took_root_stays_when_support_ends_and_what_did_not_goes():
    paths = transplant(support=0.4, lasts=24).tables["paths"]["share"].reshape(4, -1)
    assert paths[3, 24] > 0.9 and paths[3, -1] > 0.95
    short = transplant(support=0.4, lasts=3).headlines
    assert short["share_culture"] < transplant(support=0.4, lasts=24).headlines["share_culture"]


@pytest.mark.parametrize(
    ("preset", "rooted"),
    [
        ("only_rules_differ", 2),
        ("only_culture_differs", 2),
        ("over_too_soon", 2),
        ("wide_market", 4),
        ("support_for_all_and_for_ever", 4),
    ],
)
def test_presets_tell_their_story(preset, rooted):
    run = transplant(**transplant.presets[preset])
    assert run.headlines["places_rooted"] == rooted
    if preset.startswith("only"):
        assert run.headlines["interaction"] == 0
