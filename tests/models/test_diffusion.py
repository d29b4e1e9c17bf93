"""News and joining on networks: against the ring, branching, plain loops, and what only ever grows."""

from __future__ import annotations

import math

import networkx as nx
import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from coursekit.models import find
from coursekit.models.diffusion import (
    FIRMS,
    STEPS,
    WORLDS,
    closest,
    expected_reach,
    random_reach,
    random_ties,
    spread,
)
from coursekit.models.parts.networks import small_world

diffusion = find("diffusion")
few = settings(max_examples=25)
any_setting = st.fixed_dictionaries(
    {
        "channel": st.sampled_from(["ties", "association", "both"]),
        "rewired": st.floats(0, 1),
        "ties": st.integers(1, 6).map(lambda i: 2 * i),
        "members": st.floats(0, 1),
        "needed": st.integers(2, 4),
        "network": st.sampled_from(["neighbourhood", "random"]),
        "seeds": st.integers(1, 20),
    }
)
seeds = st.integers(0, 2**32)


def side_by_side(worlds, firms, number):
    chosen = np.zeros((worlds, firms), bool)
    chosen[:, :number] = True
    return chosen


# --- known answers --------------------------------------------------------------------------


@pytest.mark.parametrize("ties", [2, 4, 6, 10])
@pytest.mark.parametrize("needed", [1, 2, 3])
def test_speed_on_the_ring(ties, needed):
    """z/2 + 1 − M places a step each way: on firms side by side, or never."""
    firms, start = 100, max(needed, 3)
    ring = small_world(firms, ties, 0, np.random.default_rng(1))
    at = spread(ring, None, side_by_side(1, firms, start), (needed,), 200)[0, :, 0]
    speed = ties // 2 + 1 - needed
    ahead = np.arange(firms - start)  # places beyond the last of those that begin
    away = np.minimum(ahead + 1, firms - start - ahead)
    # Where the waves from both sides meet, each may help the other a step early.
    middle = away > (firms - start) // 2 - ties
    if speed <= 0:
        assert (at[start:] == -1).all()
        return
    np.testing.assert_array_equal(at[start:][~middle], np.ceil(away / speed)[~middle])
    assert ((at >= 0) & (at <= math.ceil((firms - start) / 2 / speed))).all()


def test_the_association_reaches_its_members_in_two_steps_and_nobody_else():
    rng = np.random.default_rng(1)
    member = rng.random((5, 60)) < 0.4
    member[:, :2] = True
    start = side_by_side(5, 60, 2)
    at = spread(None, member, start, (1, 2, 3), 20)
    for kind in (0, 1):
        np.testing.assert_array_equal(at[..., kind], np.where(start, 0, np.where(member, 2, -1)))
    assert (at[..., 2][~start] == -1).all(), "two examples do not convince those who want three"
    run = diffusion(channel="association", members=1, seeds=2)
    assert run.tables["spread"]["news"][:4].tolist() == [0.02, 0.02, 1, 1]
    assert run.headlines["joining_half"] == 2


@pytest.mark.parametrize("ties", [1.5, 2, 3, 5])
def test_random_ties_reach_the_share_that_hangs_together(ties):
    """S = 1 − exp(−zS), from a start inside; 40 worlds of 600 firms."""
    firms, worlds = 600, 40
    tied = random_ties(firms, ties, np.random.default_rng(2), worlds)
    shares = []
    for network in tied:
        parts = [max(nx.connected_components(nx.from_numpy_array(network)), key=len)]
        start = np.zeros((1, firms), bool)
        start[0, min(parts[0])] = True
        at = spread(network[None], None, start, (1,), firms)[0, :, 0]
        assert set(np.flatnonzero(at >= 0)) == parts[0]
        shares.append((at >= 0).mean())
    error = np.std(shares, ddof=1) / math.sqrt(worlds)
    assert np.mean(shares) == pytest.approx(random_reach(ties), abs=4 * error + 2 / firms)


def test_random_reach():
    assert random_reach(0) == random_reach(1) == 0
    assert random_reach(2) == pytest.approx(0.7968, abs=1e-4)
    for z in (1.01, 1.5, 3, 12):
        reach = random_reach(z)
        assert 0 < reach < 1 and reach == pytest.approx(1 - math.exp(-z * reach), rel=1e-9)


@pytest.mark.parametrize(("ties", "seeds"), [(1.5, 1), (2, 1), (2, 2), (2, 4), (1.5, 12)])
def test_news_from_few_firms_reaches_what_hangs_together_only_if_one_of_them_is_in_it(ties, seeds):
    """From one firm S²; else S times the chance that one of those that begin is inside. 600 worlds."""
    tied = random_ties(300, ties, np.random.default_rng(3), 600)
    reached = spread(tied, None, closest(tied, seeds), (1,), 300)[..., 0] >= 0
    shares = reached.mean(axis=1)
    large = shares > 0.2  # a small group and what is added to it are far below, the large one above
    error = np.std(shares * large, ddof=1) / math.sqrt(len(shares))
    assert (shares * large).mean() == pytest.approx(expected_reach(ties, seeds), abs=4 * error + 0.01)


def test_expected_reach():
    for z in (2, 4, 12):
        assert expected_reach(z, 1) == pytest.approx(random_reach(z) ** 2, rel=1e-12)
        reaches = [expected_reach(z, seeds) for seeds in (1, 2, 5, 20)]
        assert reaches == sorted(reaches) and reaches[-1] <= random_reach(z)
    assert expected_reach(1, 5) == 0
    run = diffusion(network="random", ties=2, seeds=1)
    assert run.headlines["random_reach"] == pytest.approx(0.635, abs=5e-4)


def test_far_ties_speed_news_and_slow_joining_where_neighbours_just_suffice():
    runs = [diffusion(rewired=p).headlines for p in (0, 0.04, 0.1, 0.5)]
    news, joining = ([run[f"{kind}_half"] for run in runs] for kind in ("news", "joining"))
    assert news == sorted(news, reverse=True) and news[0] > 3 * news[-1]
    assert [run["news_reach"] for run in runs] == [1, 1, 1, 1]
    reach = [run["joining_reach"] for run in runs]
    assert reach == sorted(reach, reverse=True) and reach[0] == 1 and reach[-1] < 0.1
    assert joining[0] == 23 and joining[1:] == [None, None, None]


def test_that_needs_neighbours_who_just_suffice():
    """With ties to spare a few far ones speed joining too: the claim is not true of every network."""
    ring, few_far, many_far = (diffusion(ties=8, rewired=p).headlines for p in (0, 0.1, 1))
    assert few_far["joining_half"] < ring["joining_half"]
    assert ring["joining_reach"] == 1 and few_far["joining_reach"] > 0.95
    assert many_far["joining_reach"] < ring["joining_reach"]


# --- against plain loops --------------------------------------------------------------------


def plain(tied, member, start, needed, steps):
    """One world and one contagion, firm by firm, by sets of contacts."""
    firms = len(start)
    at = [0 if s else -1 for s in start]
    for step in range(1, steps + 1):
        new = []
        for i in range(firms):
            if at[i] >= 0:
                continue
            contacts = set()
            if tied is not None:
                contacts |= {j for j in range(firms) if tied[i, j] and 0 <= at[j] < step}
            if member is not None and member[i]:
                contacts |= {j for j in range(firms) if member[j] and j != i and 0 <= at[j] < step - 1}
            if len(contacts) >= needed:
                new.append(i)
        for i in new:
            at[i] = step
    return at


def test_a_partner_who_is_a_fellow_member_counts_once():
    tied = np.zeros((1, 3, 3), bool)
    tied[0, 0, 1] = tied[0, 1, 0] = True
    at = spread(tied, np.ones((1, 3), bool), side_by_side(1, 3, 1), (1, 2), 10)[0]
    assert at[:, 0].tolist() == [0, 1, 2] and at[:, 1].tolist() == [0, -1, -1]


thick = {"channel": "both", "rewired": 0.5, "ties": 4, "members": 0.4, "needed": 2, "seeds": 2}


@given(any_setting, seeds)
@example(thick, 1)
@example(thick, 2)
@example({**thick, "needed": 3, "seeds": 4}, 3)
@example({**thick, "channel": "association"}, 4)
@few
def test_spread_is_what_plain_loops_give(setting, seed):
    rng, firms = np.random.default_rng(seed), 24
    tied = small_world(firms, min(setting["ties"], 8), setting["rewired"], rng, 2)
    member = rng.random((2, firms)) < setting["members"]
    start = closest(tied, min(setting["seeds"], 6))
    ties = tied if setting["channel"] != "association" else None
    belongs = member if setting["channel"] != "ties" else None
    at = spread(ties, belongs, start, (1, setting["needed"]), 30)
    for world in range(2):
        for kind, needed in enumerate((1, setting["needed"])):
            expected = plain(
                None if ties is None else tied[world],
                None if belongs is None else member[world],
                start[world], needed, 30,
            )  # fmt: skip
            assert at[world, :, kind].tolist() == expected


@given(st.integers(1, 30), st.floats(0, 1), seeds)
@few
def test_closest(number, rewired, seed):
    tied = small_world(30, 4, rewired, np.random.default_rng(seed), 2)
    chosen = closest(tied, number)
    assert (chosen.sum(axis=1) == number).all() and chosen[:, 0].all()
    for world in range(2):
        away = nx.single_source_shortest_path_length(nx.from_numpy_array(tied[world]), 0)
        away = np.array([away.get(i, 99) for i in range(30)])
        furthest = away[chosen[world]].max()
        assert chosen[world][away < furthest].all(), "somebody closer was left out"


def test_closest_takes_in_who_is_out_of_reach_last():
    tied = np.zeros((1, 5, 5), bool)
    tied[0, 0, 3] = tied[0, 3, 0] = True
    assert np.flatnonzero(closest(tied, 2)[0]).tolist() == [0, 3]
    assert np.flatnonzero(closest(tied, 4)[0]).tolist() == [0, 1, 2, 3]


def test_random_ties():
    tied = random_ties(80, 3, np.random.default_rng(1), 50)
    np.testing.assert_array_equal(tied, tied.swapaxes(1, 2))
    assert not tied[:, range(80), range(80)].any()
    pairs = 50 * 80 * 79 / 2
    assert tied.sum() / 2 == pytest.approx(pairs * 3 / 79, abs=4 * math.sqrt(pairs * 3 / 79))
    assert (tied <= random_ties(80, 5, np.random.default_rng(1), 50)).all()


# --- what only ever grows -------------------------------------------------------------------


@given(any_setting, seeds)
@few
def test_whoever_joins_has_heard_and_no_later(setting, seed):
    run = diffusion(seed=seed, **setting)
    news, joining = run.tables["firms"]["news_at"], run.tables["firms"]["joining_at"]
    joined = joining >= 0
    assert (news[joined] >= 0).all() and (news[joined] <= joining[joined]).all()
    told, spread_ = run.headlines, run.tables["spread"]
    assert told["joining_reach"] <= told["news_reach"] and (spread_["joining"] <= spread_["news"]).all()
    assert (np.diff(spread_["news"]) >= 0).all() and (np.diff(spread_["joining"]) >= 0).all()
    assert run.outcome == (
        "both" if told["joining_reach"] >= 0.5 else "news_only" if told["news_reach"] >= 0.5 else "neither"
    )


@given(any_setting, seeds)
@few
def test_two_channels_reach_at_least_what_each_does(setting, seed):
    both, ties, association = (
        diffusion(seed=seed, **{**setting, "channel": c}).tables["worlds"]
        for c in ("both", "ties", "association")
    )
    for kind in ("news", "joining"):
        assert (both[kind] >= np.maximum(ties[kind], association[kind])).all()


@given(any_setting, seeds)
@few
def test_more_members_and_fewer_contacts_needed_never_reach_less(setting, seed):
    setting = {**setting, "channel": "both"}
    now = diffusion(seed=seed, **setting).tables["worlds"]
    grown = diffusion(seed=seed, **{**setting, "members": (setting["members"] + 1) / 2}).tables["worlds"]
    easier = diffusion(seed=seed, **{**setting, "needed": 2}).tables["worlds"]
    for kind in ("news", "joining"):
        assert (grown[kind] >= now[kind]).all() and (easier[kind] >= now[kind]).all()
    assert (easier["news"] == now["news"]).all(), "news always takes one"


@given(any_setting, seeds)
@few
def test_the_association_alone_stays_among_its_members(setting, seed):
    run = diffusion(seed=seed, **{**setting, "channel": "association"})
    firms = run.tables["firms"]
    for kind in ("news_at", "joining_at"):
        assert set(firms[kind][firms["member"]].tolist()) <= {-1, 0, 2}
        assert set(firms[kind][~firms["member"]].tolist()) <= {-1, 0}


# --- the lab --------------------------------------------------------------------------------


@given(any_setting, seeds)
@few
def test_the_tables_tell_one_story(setting, seed):
    run = diffusion(seed=seed, **setting)
    told, spread_, firms, worlds = (run.headlines, *(run.tables[n] for n in ("spread", "firms", "worlds")))
    assert (len(spread_["step"]), len(firms["firm"]), len(worlds["world"])) == (STEPS + 1, FIRMS, WORLDS)
    for kind in ("news", "joining"):
        assert told[f"{kind}_reach"] == pytest.approx(worlds[kind].mean(), rel=1e-12)
        assert worlds[kind][0] == (firms[f"{kind}_at"] >= 0).mean()
        assert spread_[kind][0] == setting["seeds"] / FIRMS
        half = told[f"{kind}_half"]
        if half is None:
            assert spread_[kind][-1] < 0.5
        else:
            assert spread_[kind][half] >= 0.5 and (half == 0 or spread_[kind][half - 1] < 0.5)
    if setting["network"] == "neighbourhood":
        assert len(run.tables["network"]["firm"]) == FIRMS * setting["ties"] // 2


def test_odd_ties_count_as_the_even_number_below():
    assert (
        diffusion(ties=5).tables["worlds"]["joining"].tolist()
        == diffusion(ties=4).tables["worlds"]["joining"].tolist()
    )


@pytest.mark.parametrize(
    ("preset", "outcome"),
    [
        ("compadres_and_neighbours", "both"),
        ("far_acquaintances", "news_only"),
        ("association_of_a_few", "both"),
        ("association_of_most", "both"),
        ("strangers_by_chance", "news_only"),
    ],
)
def test_presets_tell_their_story(preset, outcome):
    run = diffusion(**diffusion.presets[preset])
    assert run.outcome == outcome
    if preset == "association_of_a_few":
        assert 0.4 < run.headlines["joining_reach"] < 0.8
    if preset == "association_of_most":
        assert run.headlines["joining_half"] <= 3


def test_the_default_sets_news_against_joining():
    run = diffusion()
    assert run.outcome == "news_only" and run.headlines["news_reach"] == 1
    assert 0.2 < run.headlines["joining_reach"] < 0.5
