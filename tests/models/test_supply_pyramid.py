"""The supply pyramid: against counts, brute force over its own links, and networkx."""

from __future__ import annotations

import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as run_settings
from hypothesis import strategies as st

from coursekit.models import find
from coursekit.models.supply_pyramid import links, sales_shares

from .sliders import slider

supply_pyramid = find("supply_pyramid")
SMALL = {"first_tier": 5, "second_tier": 100, "third_tier": 500}

pyramids = st.lists(st.integers(1, 12), min_size=1, max_size=4).map(lambda tiers: [1, *tiers])


ties = st.fixed_dictionaries(
    {n: slider(supply_pyramid.parameters[n]) for n in ("buyers", "loyalty", "skipping")}
)
seeds = st.integers(0, 1000)


def graph(sizes, up):
    """The links as a directed graph from supplier to buyer."""
    net = nx.DiGraph()
    net.add_nodes_from(range(sum(sizes)))
    start = sizes[0]
    for size, buyers in zip(sizes[1:], up, strict=True):
        for row in buyers:
            net.add_edges_from(zip(range(start, start + size), row.tolist(), strict=True))
        start += size
    return net


def run(**setting):
    """A result, and its links as a dictionary from supplier to its buyers and shares."""
    result = supply_pyramid(**setting)
    table, buyers = result.tables["links"], {}
    for supplier, buyer, share in zip(
        *(table[c].tolist() for c in ("supplier", "buyer", "share")), strict=True
    ):
        buyers.setdefault(supplier, []).append((buyer, share))
    return result, buyers


def losses(buyers, stopped, firms):
    """What each firm loses when one stops, firm by firm."""
    lost = [0.0] * firms
    lost[stopped] = 1.0
    for firm in range(firms):
        if firm != stopped and firm in buyers:
            lost[firm] = sum(share * lost[buyer] for buyer, share in buyers[firm])
    return lost


# --- the known answers ----------------------------------------------------------------------


def test_the_counts_as_reported():
    result = supply_pyramid(buyers=1)
    tiers = result.tables["tiers"]
    assert tiers["firms"].tolist() == [1, 200, 5_000, 40_000]
    assert result.headlines["firms"] == 45_201
    assert tiers["suppliers"].tolist() == tiers["most_suppliers"].tolist() == [200, 25, 8, 0]
    assert (result.headlines["fan_out"], result.headlines["reach"]) == (25, 25 + 25 * 8)
    assert (result.headlines["dependence"], result.headlines["overlap"], result.headlines["steps"]) == (
        1,
        1,
        3,
    )


@pytest.mark.parametrize("buyers", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("skipping", [0, 0.5])
def test_links_of_the_full_pyramid(buyers, skipping):
    table = supply_pyramid(buyers=buyers, skipping=skipping).tables["links"]
    assert len(table["supplier"]) == 200 + 45_000 * buyers
    counts = np.bincount(table["supplier"], minlength=45_201)
    assert counts[0] == 0 and (counts[1:201] == 1).all() and (counts[201:] == buyers).all()
    pairs = np.unique(np.column_stack([table["supplier"], table["buyer"]]), axis=0)
    assert len(pairs) == len(table["supplier"]), "a buyer twice"
    assert (table["buyer"] < table["supplier"]).all()


@given(pyramids, st.integers(1, 5), st.floats(0, 1), seeds)
def test_a_forest_iff_nobody_has_two_buyers_and_all_reach_the_top(sizes, buyers, skipping, seed):
    up = links(sizes, buyers, skipping, np.random.default_rng(seed))
    net = graph(sizes, up)
    one_each = all(min(buyers, above) == 1 for above in sizes[:-1])
    assert nx.is_forest(net.to_undirected()) == one_each
    if buyers == 1:
        assert one_each
    assert nx.ancestors(net, 0) == set(range(1, sum(sizes)))
    assert net.number_of_edges() == sum(
        here * min(buyers, above) for above, here in zip(sizes, sizes[1:], strict=False)
    )


def test_the_full_pyramid_is_a_forest_iff_one_buyer_each():
    for buyers in (1, 2):
        table = supply_pyramid(buyers=buyers).tables["links"]
        net = nx.Graph(zip(table["supplier"].tolist(), table["buyer"].tolist(), strict=True))
        assert nx.is_connected(net) and len(net) == 45_201
        assert nx.is_forest(net) == (buyers == 1)


@given(pyramids, st.integers(1, 5), seeds)
def test_links_are_dealt_evenly_and_one_more_leaves_the_others(sizes, buyers, seed):
    fewer = links(sizes, buyers, 0, np.random.default_rng(seed))
    more = links(sizes, buyers + 1, 0, np.random.default_rng(seed))
    start = 0
    for above, one, other in zip(sizes, fewer, more, strict=False):
        main = np.bincount(one[0] - start, minlength=above)
        assert main.max() - main.min() <= 1 and (np.diff(one[0]) >= 0).all()
        assert ((one >= start) & (one < start + above)).all()
        np.testing.assert_array_equal(one, other[: len(one)])
        start += above


def test_further_buyers_are_any_with_equal_chance():
    """40,000 suppliers, each with 3 of 10 buyers: the further two are any two of the nine others."""
    up = links((1, 10, 40_000), 3, 0, np.random.default_rng(4))[1]
    of_first = up[1:, up[0] == 1] - 1  # main buyer 0
    chosen = np.bincount(of_first.ravel(), minlength=10)
    n, p = of_first.shape[1], 2 / 9
    assert chosen[0] == 0
    assert np.abs(chosen[1:] - n * p).max() < 4 * np.sqrt(n * p * (1 - p))


def test_skipping():
    sizes = (1, 20, 400, 4_000)
    up = links(sizes, 3, 0.3, np.random.default_rng(3))
    plain = links(sizes, 3, 0, np.random.default_rng(3))
    for tier, start in ((1, 1), (2, 21)):
        skips = up[tier] < start
        assert not skips[0].any() and not skips[2].any()
        n = skips.shape[1]
        assert abs(skips[1].sum() - 0.3 * n) < 4 * np.sqrt(0.21 * n)
        np.testing.assert_array_equal(up[tier][~skips], plain[tier][~skips])
    assert not (up[0] < 0).any() and np.array_equal(up[0], plain[0])
    assert (links(sizes, 1, 1.0, np.random.default_rng(3))[2] >= 21).all(), "an only buyer is next above"


# --- the run against brute force and networkx ------------------------------------------------


@given(ties, seeds)
@run_settings(max_examples=25)
def test_the_run_is_what_its_links_say(tie, seed):
    result, buyers = run(**tie, **SMALL, seed=seed)
    firms, told, tiers = result.tables["firms"], result.headlines, result.tables["tiers"]
    p, total = result.parameters, 606
    level = firms["level"].tolist()
    assert level == [0] + [1] * 5 + [2] * 100 + [3] * 500 and firms["firm"].tolist() == list(range(total))
    for supplier, pairs in buyers.items():
        shares = [share for _, share in pairs]
        assert sum(shares) == pytest.approx(1) and shares[0] == max(shares) and min(shares) > 0
        assert level[pairs[0][0]] == level[supplier] - 1, "the main buyer is next above"

    net = nx.DiGraph((s, b) for s, pairs in buyers.items() for b, _ in pairs)
    steps = nx.single_source_shortest_path_length(net.reverse(), 0)
    assert firms["steps"].tolist() == [steps[firm] for firm in range(total)]
    above = [len({firm, *nx.descendants(net, firm)} & set(range(1, 6))) for firm in range(total)]
    assert firms["first_above"].tolist() == above

    stopping = np.array([losses(buyers, stopped, total) for stopped in range(1, 6)])
    np.testing.assert_allclose(firms["lost"], stopping[2], atol=1e-12)
    for tier in (1, 2, 3):
        here = np.array(level) == tier
        assert tiers["touched"][tier] == pytest.approx((stopping[:, here] > 0).mean())
        assert tiers["lost"][tier] == pytest.approx(stopping[:, here].mean())
    below = np.array(level) > 1
    assert told["reach"] == pytest.approx((stopping[:, below] > 0).sum() / 5)
    assert told["loss_each"] == pytest.approx(stopping[:, below].sum() / (stopping[:, below] > 0).sum())
    assert told["hard_hit"] == (stopping[2, below] > 0.5 + 1e-12).sum()
    assert told["dependence"] == pytest.approx(buyers[605][0][1])
    assert told["overlap"] == pytest.approx(np.mean(above[106:]))
    assert told["steps"] == pytest.approx(np.mean(firms["steps"][106:]))
    sold = np.bincount(result.tables["links"]["buyer"], minlength=total)
    assert told["fan_out"] == pytest.approx(sold[1:6].mean())
    assert tiers["suppliers"].tolist() == pytest.approx([sold[np.array(level) == t].mean() for t in range(4)])
    assert tiers["buyers"].tolist() == [0, 1, p.buyers, p.buyers]


@given(st.integers(1, 5), st.floats(0, 1))
def test_shares(buyers, loyalty):
    shares = sales_shares(buyers, loyalty)
    assert shares.sum() == pytest.approx(1)
    assert shares[0] == pytest.approx(1 / buyers + loyalty * (1 - 1 / buyers))
    assert (shares[0] >= shares - 1e-15).all() and len(set(shares[1:])) <= 1


# --- directions -----------------------------------------------------------------------------


@given(ties, slider(supply_pyramid.parameters["first_tier"]), seeds)
@run_settings(max_examples=25)
def test_what_is_lost_is_spread_and_not_reduced(tie, first_tier, seed):
    told = supply_pyramid(**{**tie, "skipping": 0}, first_tier=first_tier, seed=seed).headlines
    assert told["reach"] * told["loss_each"] == pytest.approx(45_000 / first_tier)
    skipped = supply_pyramid(**tie, first_tier=first_tier, seed=seed).headlines
    assert skipped["reach"] * skipped["loss_each"] <= 45_000 / first_tier + 1e-9


@given(slider(supply_pyramid.parameters["loyalty"]), st.integers(1, 4), seeds)
@run_settings(max_examples=25)
def test_more_buyers_more_firms_hurt_each_of_them_less(loyalty, buyers, seed):
    few, many = (supply_pyramid(loyalty=loyalty, buyers=m, seed=seed).headlines for m in (buyers, buyers + 1))
    assert many["reach"] > few["reach"] and many["loss_each"] < few["loss_each"]
    assert many["overlap"] > few["overlap"] and many["overlap"] <= (buyers + 1) ** 2
    assert many["dependence"] < few["dependence"] and many["hard_hit"] <= few["hard_hit"]
    assert many["fan_out"] == 25 * (buyers + 1)


def test_loyalty_leaves_the_mean_and_hits_some_hard():
    runs = [supply_pyramid(loyalty=share).headlines for share in (0, 0.2, 0.5, 0.95)]
    assert {round(r["loss_each"], 9) for r in runs} == {round(runs[0]["loss_each"], 9)}
    hit = [r["hard_hit"] for r in runs]
    assert hit == sorted(hit) and hit[0] == 0 and hit[-1] == 225


def test_skipping_shortens_the_way_to_the_top():
    steps = [supply_pyramid(skipping=share).headlines["steps"] for share in (0, 0.3, 0.6, 1)]
    assert steps == sorted(steps, reverse=True) and steps[0] == 3 and steps[-1] < 2.01
    assert supply_pyramid(buyers=1, skipping=1).headlines == supply_pyramid(buyers=1).headlines


# --- the settings offered -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("preset", "outcome", "hard_hit"),
    [
        ("one_buyer_each", "tree", 225),
        ("favourite_buyer", "leaning", 225),
        ("shared_suppliers", "shared", 0),
        ("buying_past_the_middle", "shared", 1),
    ],
)
def test_presets_tell_their_story(preset, outcome, hard_hit):
    result = supply_pyramid(**supply_pyramid.presets[preset])
    assert (result.outcome, result.headlines["hard_hit"]) == (outcome, hard_hit)


def test_half_is_not_more_than_half():
    assert supply_pyramid(buyers=2, loyalty=0).outcome == "shared"
    assert supply_pyramid(buyers=3, loyalty=0.25).outcome == "shared"  # 1/3 + 0.25·2/3, a hair from 0.5
    assert supply_pyramid(buyers=2, loyalty=0.05).outcome == "leaning"
