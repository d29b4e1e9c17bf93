"""Bad news travels: against the repeated game played out, the ring, and gossip drawn many times."""

from __future__ import annotations

import math

import networkx as nx
import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from coursekit.models import find
from coursekit.models.parts.networks import small_world
from coursekit.models.reputation import (
    FIRMS,
    clustering,
    keeps_faith,
    patience_needed,
    ring_clustering,
    who_hears,
)

from .sliders import all_sliders, slider

reputation = find("reputation")
settings = all_sliders(reputation)


# --- the condition --------------------------------------------------------------------------


@pytest.mark.parametrize(("news", "needed"), [(0, 1 / 2), (0.5, 2 / 9), (1, 1 / 7)])
def test_patience_needed_for_the_standard_pay_offs(news, needed):
    """T = 5, R = 3, P = 1, h = 0, k = 6: .500, .222 and .143."""
    assert patience_needed(5 - 3, 3 - 1, news * 5) == pytest.approx(needed, rel=1e-14)


def test_patience_needed_corners():
    assert patience_needed(0, 2, 3) == 0 and patience_needed(-1, 2, 3) == 0
    assert patience_needed(4 - 2.8 - 1.2, 1, 3) == 0, "a gain that only rounding makes is none"
    np.testing.assert_allclose(patience_needed(2, 1, np.array([0, 1, 3])), [2 / 3, 1 / 2, 1 / 3])


@given(st.floats(0, 6), st.floats(0.1, 4), st.floats(0, 20), st.floats(0.01, 0.97))
def test_patience_needed_is_where_a_cheat_and_a_faithful_firm_earn_the_same(gain, loss, hearing, patience):
    """Round by round: R to all for ever, against one round of T and then P from who knows."""
    needed = patience_needed(gain, loss, hearing)
    rounds = patience ** np.arange(3000)
    reward, punishment = 3.0, 3.0 - loss
    partners = 1 + hearing
    faithful = partners * reward * rounds.sum()
    cheating = (reward + gain) + (partners - 1) * reward + partners * punishment * rounds[1:].sum()
    assume(abs(faithful - cheating) > 1e-6 * faithful)
    assert keeps_faith(patience, needed) == (faithful >= cheating)


def test_who_can_cheat_all_at_once_fears_no_gossip():
    """The condition the formula needs: of j partners cheated at once, k − j are left to hear."""
    partners, news, gain, loss = 6, 0.7, 2.0, 2.0

    def needed(at_once):
        heard_by = 1 - (1 - news) ** at_once
        return patience_needed(at_once * gain, loss, at_once + heard_by * (partners - at_once) - 1)

    steps = [needed(j) for j in range(1, partners + 1)]
    assert steps[0] == pytest.approx(patience_needed(gain, loss, news * (partners - 1)), rel=1e-14)
    assert steps == sorted(steps), "the more at once, the more patience it takes"
    assert steps[-1] == pytest.approx(patience_needed(gain, loss, 0), rel=1e-14)


# --- clustering -----------------------------------------------------------------------------


@pytest.mark.parametrize("ties", [2, 4, 6, 8, 10, 12])
def test_clustering_of_the_ring(ties):
    ring = small_world(60, ties, 0, np.random.default_rng(1))[0]
    np.testing.assert_allclose(clustering(ring), 3 * (ties - 2) / (4 * (ties - 1)), rtol=1e-14)
    assert ring_clustering(ties) == 3 * (ties - 2) / (4 * (ties - 1))


@pytest.mark.parametrize("rewired", [0.02, 0.1, 0.3, 0.6])
@pytest.mark.parametrize("ties", [6, 10])
def test_clustering_falls_as_the_cube_of_the_ties_that_stay(rewired, ties):
    """In a large network, within 0.015: what chance adds is of the order of k/N."""
    firms = 1_000
    tied = small_world(firms, ties, rewired, np.random.default_rng(4), networks=2)
    measured = np.mean([clustering(network).mean() for network in tied])
    assert measured == pytest.approx(ring_clustering(ties, rewired), abs=0.015)


@pytest.mark.parametrize(
    "graph", [nx.barabasi_albert_graph(40, 3, seed=1), nx.star_graph(5), nx.karate_club_graph()]
)
def test_clustering_is_that_of_networkx(graph):
    tied = nx.to_numpy_array(graph, weight=None).astype(bool)
    np.testing.assert_allclose(clustering(tied), list(nx.clustering(graph).values()), rtol=1e-12)


# --- gossip ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("rewired", "talk"), [(0, 0.6), (0.2, 1), (0.5, 0.8)])
def test_gossip_reaches_r_times_the_clustering_of_the_others(rewired, talk):
    """Every firm cheats each of its partners, 200 times: q = r·C_i for each firm i."""
    rng = np.random.default_rng(7)
    tied = small_world(FIRMS, 6, rewired, rng)[0]
    cheat, cheated = (np.tile(side, 200) for side in np.nonzero(tied))
    heard = who_hears(tied, cheat, cheated, talk, rng)
    assert not heard[np.arange(len(cheat)), cheat].any() and not heard[np.arange(len(cheat)), cheated].any()
    assert not (heard & ~tied[cheat]).any() and not (heard & ~tied[cheated]).any()
    others = tied.sum(axis=1) - 1
    share = heard.sum(axis=1) / others[cheat]
    measured = np.bincount(cheat, share) / np.bincount(cheat)
    error = np.sqrt(
        talk * (1 - talk) / (200 * tied.sum(axis=1) * others * np.maximum(clustering(tied), 0.05))
    )
    assert (
        np.abs(measured - talk * clustering(tied)) <= 5 * error * clustering(tied).clip(0.05) + 1e-9
    ).all()
    if talk == 1:
        np.testing.assert_allclose(measured, clustering(tied), rtol=1e-12)


def test_an_outsider_s_partners_never_hear():
    star = np.zeros((7, 7), bool)
    star[0, 1:] = star[1:, 0] = True
    assert clustering(star)[0] == 0
    assert not who_hears(star, np.zeros(6, int), np.arange(1, 7), 1.0, np.random.default_rng(1)).any()


# --- the lab --------------------------------------------------------------------------------


@given(settings, st.integers(0, 2**32))
def test_headlines_and_tables_are_the_formula(setting, seed):
    run = reputation(seed=seed, **setting)
    p, told, firms = run.parameters, run.headlines, run.tables["firms"]
    ties = p.partners // 2 * 2
    assert told["clustering"] == pytest.approx(firms["clustering"].mean(), rel=1e-12)
    assert told["news"] == pytest.approx(p.talk * told["clustering"], rel=1e-12)
    gain, loss = p.temptation - p.reward - p.honour, p.reward - p.punishment
    weight = loss * (1 + told["news"] * (ties - 1))
    assert told["patience_needed"] == pytest.approx(max(gain, 0) / (max(gain, 0) + weight), abs=1e-12)
    assert told["patience_outsider"] == pytest.approx(max(gain, 0) / (max(gain, 0) + loss), abs=1e-12)
    assert told["honour_needed"] == pytest.approx(
        max(0, p.temptation - p.reward - p.patience / (1 - p.patience) * weight), abs=1e-9
    )
    np.testing.assert_allclose(firms["hearing"], p.talk * firms["clustering"] * (firms["partners"] - 1))
    future = p.patience / (1 - p.patience) * loss * (1 + firms["hearing"])
    clear = np.abs(future - gain) > 1e-9
    np.testing.assert_array_equal(firms["keeps_faith"][clear], (gain <= future)[clear])
    assert told["keeping"] == firms["keeps_faith"].mean()

    graph = nx.Graph(zip(run.tables["network"]["firm"], run.tables["network"]["partner"], strict=True))
    assert sorted(graph) == list(range(1, FIRMS + 1)) and graph.number_of_edges() == FIRMS * ties // 2
    assert [graph.degree(i) for i in firms["firm"]] == firms["partners"].tolist()
    story = run.tables["story"]
    assert story["partner"].tolist() == sorted(graph[1]) and (story["role"] == "cheated").sum() == 1
    cheated = story["partner"][story["role"] == "cheated"][0]
    assert story["knows_cheated"].tolist() == [graph.has_edge(cheated, i) for i in story["partner"]]
    assert story["knows_cheated"][story["role"] == "hears"].all()
    if p.talk == 1:
        assert (story["role"] == "hears").tolist() == story["knows_cheated"].tolist()


@given(settings)
def test_an_outsider_always_needs_more_patience_and_may_be_excluded(setting):
    run = reputation(**setting)
    told, patience = run.headlines, run.parameters.patience
    assert told["patience_outsider"] >= told["patience_needed"] - 1e-12
    inside, outside = (patience >= told[name] - 1e-12 for name in ("patience_needed", "patience_outsider"))
    assert run.outcome == ("everyone" if outside else "insiders" if inside else "nobody")
    assert (told["honour_needed"] <= run.parameters.honour + 1e-9) == inside


@pytest.mark.parametrize(
    ("name", "sign"), [("talk", -1), ("honour", -1), ("temptation", 1), ("punishment", 1), ("reward", -1)]
)
@given(settings, st.data())
def test_directions(name, sign, setting, data):
    less, more = sorted(data.draw(slider(reputation.parameters[name])) for _ in range(2))
    low, high = (reputation(**{**setting, name: x}).headlines["patience_needed"] for x in (less, more))
    assert sign * (high - low) >= -1e-12


@given(settings, slider(reputation.parameters["patience"]))
def test_patience_only_ever_adds_faithful_firms_and_saves_honour(setting, other):
    less, more = sorted([setting["patience"], other])
    low, high = (reputation(**{**setting, "patience": d}).headlines for d in (less, more))
    assert high["keeping"] >= low["keeping"] and high["honour_needed"] <= low["honour_needed"] + 1e-12


@pytest.mark.parametrize(
    ("reward", "punishment", "patience"), [(2.5, 1.5, 0.6), (2.8, 0, 0.3), (2.8, 1.6, 0.5)]
)
def test_no_honour_is_needed_where_patience_just_suffices(reward, punishment, patience):
    """T − R = δ/(1−δ)·(R − P) to the last digit but for rounding."""
    level = {"temptation": 4, "reward": reward, "punishment": punishment, "patience": patience}
    told = reputation(talk=0, **level)
    assert told.outcome == "everyone" and told.headlines["honour_needed"] == 0


def test_far_ties_break_the_circles():
    runs = [reputation(rewired=p).headlines for p in (0, 0.1, 0.4, 1)]
    assert runs[0]["clustering"] == pytest.approx(ring_clustering(6), rel=1e-12)
    assert all(a["clustering"] > b["clustering"] for a, b in zip(runs, runs[1:], strict=False))
    assert runs[-1]["clustering"] == pytest.approx(6 / FIRMS, abs=0.06)


def test_default_excludes_the_outsider():
    run = reputation()
    told = run.headlines
    assert (
        run.outcome == "insiders"
        and told["patience_needed"] < run.parameters.patience < told["patience_outsider"]
    )
    assert told["patience_outsider"] == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("preset", "outcome"),
    [
        ("everybody_knows_everybody", "insiders"),
        ("scattered_partners", "nobody"),
        ("word_of_honour", "everyone"),
        ("short_contracts", "nobody"),
    ],
)
def test_presets_tell_their_story(preset, outcome):
    run = reputation(**reputation.presets[preset])
    assert run.outcome == outcome
    if preset == "everybody_knows_everybody":
        assert run.headlines["news"] == pytest.approx(0.6) and run.headlines["keeping"] == 1
    if preset == "word_of_honour":
        assert run.headlines["news"] == 0 and math.isclose(run.headlines["patience_needed"], 0.2)
