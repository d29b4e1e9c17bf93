"""Joint action without an authority: against the known roots, enumeration and the best reply."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursekit.models import find
from coursekit.models.collective_efficiency import equilibria, pivotal_chance, working_chance

from .sliders import all_sliders, slider

collective_efficiency = find("collective_efficiency")


settings = all_sliders(collective_efficiency)
members = st.integers(2, 50)
ratios = st.floats(0.01, 1).map(lambda r: round(r, 9))


def headlines(setting, **changed):
    return collective_efficiency(**{**setting, **changed}).headlines


def table_of_equilibria(**setting):
    table = collective_efficiency(**setting).tables["equilibria"]
    return list(zip(table["share"].tolist(), table["stable"].tolist(), strict=True))


# --- known answers --------------------------------------------------------------------------


def test_known_roots():
    run = collective_efficiency(members=20, needed=8, cost_ratio=0.1)
    assert run.headlines["tipping_point"] == pytest.approx(0.2522, abs=5e-5)
    assert run.headlines["paying_share"] == pytest.approx(0.4960, abs=5e-5)
    assert run.outcome == "organised"
    assert run.tables["equilibria"]["stable"].tolist() == [True, False, True]


def step(share, n, m, ratio):
    """A small step of the best reply: a few members turn to what pays."""
    return share + 0.001 * np.sign(pivotal_chance(share, n, m) - ratio)


@pytest.mark.parametrize(("n", "m", "ratio"), [(20, 8, 0.1), (6, 3, 0.1), (50, 20, 0.1), (20, 1, 0.4)])
def test_one_step_of_the_best_reply_tells_what_is_stable(n, m, ratio):
    for share, stable in zip(*equilibria(n, m, ratio), strict=True):
        for off in (-0.01, 0.01):
            if 0 < share + off < 1:
                moved = step(share + off, n, m, ratio)
                assert (abs(moved - share) < abs(off)) == stable


def test_the_split_of_the_cost_is_exact():
    run = collective_efficiency()
    external = 0.05 * math.log(100)
    joint = -math.log(1 - 0.2 * run.headlines["works"])
    assert run.headlines["external_part"] == pytest.approx(external, rel=1e-14)
    assert run.headlines["joint_part"] == pytest.approx(joint, rel=1e-14)
    assert -math.log(run.headlines["unit_cost"]) == pytest.approx(external + joint, rel=1e-14)


@pytest.mark.parametrize(("n", "m"), [(2, 1), (2, 2), (5, 1), (5, 3), (5, 5), (7, 4), (4, 6)])
@pytest.mark.parametrize("share", [0, 0.2, 0.5, 0.9, 1])
def test_chances_by_listing_all_cases(n, m, share):
    def chance(firms, happens):
        return sum(
            math.prod(share if pays else 1 - share for pays in case)
            for case in itertools.product([0, 1], repeat=firms)
            if happens(sum(case))
        )

    assert pivotal_chance(share, n, m) == pytest.approx(chance(n - 1, lambda k: k == m - 1), abs=1e-14)
    assert working_chance(share, n, m) == pytest.approx(chance(n, lambda k: k >= m), abs=1e-14)


@pytest.mark.parametrize("n", [2, 7, 20, 50])
def test_the_chance_of_working_is_a_chance_that_grows(n):
    share = np.linspace(0, 1, 301)
    for m in range(1, n + 1):
        chance = working_chance(share, n, m)
        assert chance[0] == 0 and chance[-1] == 1
        assert (chance >= 0).all() and (chance <= 1).all() and (np.diff(chance) >= -1e-14).all()


@given(members, st.integers(1, 50), st.floats(0.01, 0.99))
def test_the_chance_of_working_grows_by_n_times_the_chance_to_decide(n, m, share):
    slope = (working_chance(share + 1e-5, n, m) - working_chance(share - 1e-5, n, m)) / 2e-5
    assert slope == pytest.approx(n * pivotal_chance(share, n, m), abs=1e-4)


@given(members, st.integers(1, 50), ratios)
def test_where_some_pay_and_some_do_not_both_do_as_well(n, m, ratio):
    """Paying gives P(M − 1 or more others pay) − k/b, not paying P(M or more others pay)."""
    for share in equilibria(n, m, ratio)[0]:
        if 0 < share < 1 and n > 2:
            paying = working_chance(share, n - 1, m - 1) - ratio
            assert paying == pytest.approx(working_chance(share, n - 1, m), abs=1e-9)


@given(members, st.integers(1, 50), ratios)
def test_equilibria_by_walking_along_the_curve(n, m, ratio):
    grid = np.linspace(0, 1, 20_008)  # an odd number of gaps: no round root falls on it
    worth = pivotal_chance(grid, n, m) - ratio
    crossings = np.flatnonzero(worth[:-1] * worth[1:] < 0)
    share, stable = equilibria(n, m, ratio)
    inner = (share > 0) & (share < 1)
    found = [s for s in share[inner] if abs(s - (m - 1) / (n - 1)) > 1e-3]  # the top may hide two
    assert all(abs(pivotal_chance(s, n, m) - ratio) < 1e-9 for s in share[inner])
    assert all(np.abs(grid[crossings] - s).min() < 1e-4 for s in found)
    assert all(np.abs(share - grid[c]).min() < 1e-4 for c in crossings)
    for c in crossings:
        assert stable[np.abs(share - grid[c]).argmin()] == (worth[c] > 0)
    assert (share == 0).any() == (worth[0] <= 0)
    assert (share == 1).any() == (worth[-1] >= 0)
    assert stable.any() and (np.diff(share) > 0).all()
    assert not (stable[1:] & stable[:-1]).any(), "between two that last there is one that does not"


# --- corners --------------------------------------------------------------------------------


@given(members, st.integers(2, 50), ratios)
def test_the_empty_one_always_lasts_if_two_are_needed(n, m, ratio):
    share, stable = equilibria(n, m, ratio)
    assert share[0] == 0 and stable[0]


@given(members, st.floats(0.01, 0.99))
def test_one_is_enough(n, ratio):
    run = collective_efficiency(members=n, needed=1, cost_ratio=ratio)
    assert run.headlines["paying_share"] == pytest.approx(1 - ratio ** (1 / (n - 1)), abs=1e-12)
    assert run.headlines["tipping_point"] is None
    assert run.tables["equilibria"]["stable"].tolist() == [True]
    assert run.outcome == "organised"


def test_one_is_enough_but_costs_all_it_brings():
    assert table_of_equilibria(needed=1, cost_ratio=1) == [(0, True)]
    assert collective_efficiency(needed=1, cost_ratio=1).outcome == "empty"


@given(members, st.floats(0.01, 0.99))
def test_all_are_needed(n, ratio):
    run = collective_efficiency(members=n, needed=n, cost_ratio=ratio)
    assert run.headlines["tipping_point"] == pytest.approx(ratio ** (1 / (n - 1)), abs=1e-12)
    assert (run.headlines["paying_share"], run.headlines["works"]) == (1, 1)
    assert run.tables["equilibria"]["stable"].tolist() == [True, False, True]


def test_all_are_needed_and_it_costs_all_it_brings():
    assert table_of_equilibria(members=9, needed=9, cost_ratio=1) == [(0, True), (1, False)]
    run = collective_efficiency(members=9, needed=9, cost_ratio=1)
    assert (run.outcome, run.headlines["tipping_point"]) == ("empty", None)


@given(members, st.integers(1, 48), ratios)
def test_more_needed_than_there_are(n, more, ratio):
    if n + more > 50:
        n = 50 - more
    run = collective_efficiency(members=n, needed=n + more, cost_ratio=ratio)
    assert not run.tables["pivotal"]["pivotal"].any()
    assert table_of_equilibria(members=n, needed=n + more, cost_ratio=ratio) == [(0, True)]
    assert run.outcome == "empty" and run.headlines["works"] == run.headlines["joint_part"] == 0


def test_cost_at_the_top_of_the_curve():
    # n = 3, M = 2: 2p(1 − p) has its top, exactly 0.5, at p = 0.5.
    assert table_of_equilibria(members=3, needed=2, cost_ratio=0.5) == [(0, True), (0.5, False)]
    touched = collective_efficiency(members=3, needed=2, cost_ratio=0.5)
    assert (touched.outcome, touched.headlines["tipping_point"]) == ("empty", None)
    below = collective_efficiency(members=3, needed=2, cost_ratio=0.48)  # 2p(1 − p) = 0.48 at 0.4, 0.6
    assert below.headlines["tipping_point"] == pytest.approx(0.4, rel=1e-12)
    assert below.headlines["paying_share"] == pytest.approx(0.6, rel=1e-12)
    assert table_of_equilibria(members=3, needed=2, cost_ratio=0.51) == [(0, True)]


# --- tables and headlines -------------------------------------------------------------------


@given(settings)
def test_tables_and_headlines_agree(setting):
    run = collective_efficiency(**setting)
    p, told = run.parameters, run.headlines
    pivotal, table, parts = (run.tables[t] for t in ("pivotal", "equilibria", "parts"))

    np.testing.assert_allclose(pivotal["share"], np.arange(101) / 100, atol=1e-15)
    assert ((pivotal["pivotal"] >= 0) & (pivotal["pivotal"] <= 1 + 1e-12)).all()
    assert (pivotal["cost_ratio"] == p.cost_ratio).all() and pivotal["cost_ratio"].size == 101

    assert ((table["share"] >= 0) & (table["share"] <= 1)).all()
    assert ((table["works"] >= 0) & (table["works"] <= 1)).all()
    assert table["stable"].dtype == bool
    lasting = table["stable"].nonzero()[0][-1]
    assert told["paying_share"] == table["share"][lasting]
    assert told["works"] == table["works"][lasting]
    assert run.outcome == ("organised" if told["paying_share"] > 0 else "empty")
    if told["tipping_point"] is not None:
        assert 0 < told["tipping_point"] < told["paying_share"]
        assert told["tipping_point"] in table["share"][~table["stable"]]
    elif run.outcome == "organised":
        assert p.needed == 1

    assert parts["part"].tolist() == ["external", "joint"]
    assert parts["log_points"].tolist() == [told["external_part"], told["joint_part"]]
    assert (parts["log_points"] >= 0).all()
    total = parts["log_points"].sum()
    assert parts["share_of_total"].sum() == pytest.approx(1 if total > 0 else 0, abs=1e-12)
    assert ((parts["share_of_total"] >= 0) & (parts["share_of_total"] <= 1)).all()
    assert -math.log(told["unit_cost"]) == pytest.approx(total, abs=1e-12)
    expected = p.firms ** (-p.external) * (1 - p.saving * told["works"])
    assert told["unit_cost"] == pytest.approx(expected, rel=1e-12)


def test_no_gain_has_no_shares():
    parts = collective_efficiency(external=0, saving=0).tables["parts"]
    assert parts["log_points"].tolist() == parts["share_of_total"].tolist() == [0, 0]


# --- directions -----------------------------------------------------------------------------


@given(settings, slider(collective_efficiency.parameters["cost_ratio"]))
def test_a_dearer_payment_never_makes_more_pay(setting, other):
    less, more = sorted([setting["cost_ratio"], other])
    cheap, dear = headlines(setting, cost_ratio=less), headlines(setting, cost_ratio=more)
    assert dear["paying_share"] <= cheap["paying_share"] + 1e-12
    assert dear["works"] <= cheap["works"] + 1e-12
    assert dear["unit_cost"] >= cheap["unit_cost"] - 1e-12
    if dear["tipping_point"] is not None:
        assert dear["tipping_point"] >= cheap["tipping_point"] - 1e-12


@given(settings, slider(collective_efficiency.parameters["saving"]))
def test_what_is_saved_lowers_cost_through_joint_action_only(setting, other):
    less, more = sorted([setting["saving"], other])
    low, high = headlines(setting, saving=less), headlines(setting, saving=more)
    assert high["joint_part"] >= low["joint_part"]
    assert high["external_part"] == low["external_part"]
    assert high["paying_share"] == low["paying_share"]


@given(settings, slider(collective_efficiency.parameters["firms"]))
def test_the_external_part_comes_by_itself(setting, other):
    fewer, more = sorted([setting["firms"], other])
    low, high = headlines(setting, firms=fewer), headlines(setting, firms=more)
    assert high["external_part"] >= low["external_part"]
    assert high["joint_part"] == low["joint_part"]
    assert high["unit_cost"] <= low["unit_cost"] + 1e-15


@given(members, st.integers(2, 49), ratios)
def test_to_need_one_more_raises_the_tipping_point(n, m, ratio):
    before = collective_efficiency(members=n, needed=m, cost_ratio=ratio).headlines["tipping_point"]
    after = collective_efficiency(members=n, needed=m + 1, cost_ratio=ratio).headlines["tipping_point"]
    if before is not None and after is not None:
        assert after > before


@pytest.mark.parametrize(
    ("preset", "outcome"),
    [
        ("small_club", "organised"),
        ("large_association", "organised"),
        ("dear_to_join", "empty"),
        ("all_hands", "organised"),
    ],
)
def test_presets_tell_their_story(preset, outcome):
    assert collective_efficiency(**collective_efficiency.presets[preset]).outcome == outcome
