"""Cooperation on a network: against exact small populations, the literature's rules, and plain loops."""

from __future__ import annotations

import itertools
import math
import random

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coursekit.models import OneOf, find
from coursekit.models.evolutionary_game import FIRMS, HISTORIES, MONTHS, RECONSIDER
from coursekit.models.parts.games import needed_benefit, pay_offs, structure_coefficient
from coursekit.models.parts.networks import lattice, neighbour_table, small_world
from coursekit.models.parts.populations import play
from coursekit.sweeps import grid

evolutionary_game = find("evolutionary_game")
PLAIN = pay_offs("prisoners_dilemma", 6)
LOLLIPOP = neighbour_table(nx.lollipop_graph(4, 3))


def any_setting(draw):
    return {
        name: draw.choice(p.range.options)
        if isinstance(p.range, OneOf)
        else p.type(
            round(
                p.range.lowest
                + p.range.step * draw.randint(0, round((p.range.highest - p.range.lowest) / p.range.step)),
                9,
            )
        )
        for name, p in evolutionary_game.parameters.items()
    }


def ring(firms, ties):
    return neighbour_table(nx.circulant_graph(firms, range(1, ties // 2 + 1)))


def firms_that_cooperate(bits, firms):
    return np.array([bits >> i & 1 for i in range(firms)])


class Exact:
    """All states of a small population: the chance to end all cooperating, from each.

    Written from the rules as told, firm by firm, without any code of the model.
    """

    def __init__(self, network, payoffs, selection, rule, at_once=1, accumulate=False):
        lists = [[j for j in row if j >= 0] for row in network.tolist()]
        self.firms = n = len(lists)
        both, alone, tempted, neither = payoffs
        move = np.zeros((2**n, 2**n))
        for bits in range(2**n):
            x = firms_that_cooperate(bits, n)
            friends = [sum(x[j] for j in lists[i]) for i in range(n)]
            pay = [
                (both * f + alone * (len(row) - f) if x[i] else tempted * f + neither * (len(row) - f))
                / (1 if accumulate else len(row))
                for i, (f, row) in enumerate(zip(friends, lists, strict=True))
            ]
            after = []  # chance that a firm cooperates if it reconsiders
            for i in range(n):
                if rule == "death_birth":
                    weight = [math.exp(selection * pay[j]) for j in lists[i]]
                    cooperating = sum(w for w, j in zip(weight, lists[i], strict=True) if x[j])
                    after.append(cooperating / sum(weight))
                else:
                    copies = [1 / (1 + math.exp(-selection * (pay[j] - pay[i]))) for j in lists[i]]
                    after.append(
                        sum(c * x[j] + (1 - c) * x[i] for c, j in zip(copies, lists[i], strict=True))
                        / len(lists[i])
                    )
            if at_once is None:
                groups = [(1.0, range(n))]
            else:
                draws = list(itertools.product(range(n), repeat=at_once))
                groups = [(1 / len(draws), sorted(set(draw))) for draw in draws]
            for chance, group in groups:
                fixed = bits & ~sum(1 << i for i in group)
                for ways in itertools.product((0, 1), repeat=len(group)):
                    p = chance * math.prod(
                        after[i] if w else 1 - after[i] for i, w in zip(group, ways, strict=True)
                    )
                    if p:
                        move[bits, fixed + sum(1 << i for i, w in zip(group, ways, strict=True) if w)] += p
        inner = slice(1, 2**n - 1)
        chance = np.linalg.solve(np.eye(2**n - 2) - move[inner, inner], move[inner, -1])
        self.all_cooperate = np.concatenate([[0], chance, [1]])

    def one_cooperator(self):
        return np.mean([self.all_cooperate[1 << i] for i in range(self.firms)])

    def one_opportunist(self):
        """Chance that one opportunist takes over."""
        everyone = 2**self.firms - 1
        return np.mean([1 - self.all_cooperate[everyone - (1 << i)] for i in range(self.firms)])


def takeover(network, payoffs, selection, rule, runs, seed, at_once=1, **options):
    """Share of the runs from one cooperator, each firm in turn, in which all end cooperating; its error."""
    firms, rng, taken = len(network), np.random.default_rng(seed), 0
    state = np.arange(firms) == np.arange(runs)[:, None] % firms
    for _ in range(2_000):
        if not len(state):
            break
        _, state = play(
            network, len(state), 50, payoffs, rule, rng,
            start=state, selection=selection, at_once=at_once, **options,
        )  # fmt: skip
        taken += state.all(axis=1).sum()  # runs that are over are counted and dropped
        state = state[state.any(axis=1) & ~state.all(axis=1)]
    assert not len(state), "some runs never end"
    share = taken / runs
    return share, math.sqrt(share * (1 - share) / runs)


# --- the games ------------------------------------------------------------------------------


def test_pay_offs_by_hand():
    assert pay_offs("prisoners_dilemma", 3) == (2, -1, 3, 0)
    assert pay_offs("stag_hunt", 3) == (2, -1, 0, 0)
    assert pay_offs("snowdrift", 3) == (2.5, 2, 3, 0)
    # The sanction bites where a partner cooperates, the fine everywhere, neither a cooperator.
    assert pay_offs("prisoners_dilemma", 3, sanction=0.5, fine=0.25) == (2, -1, 2.25, -0.25)
    assert pay_offs("stag_hunt", 3, sanction=0.5) == (2, -1, -0.5, 0)
    assert pay_offs("snowdrift", 3, fine=1) == (2.5, 2, 2, -1)


# --- the rule b/c > k, and that it is a matter of the rule ----------------------------------


@pytest.mark.parametrize(("ties", "firms"), [(4, 100), (4, 200), (12, 200), (3, 50)])
def test_needed_benefit_is_the_rule_of_ohtsuki_and_others(ties, firms):
    expected = ties * (firms - 2) / (firms - 2 * ties)
    assert needed_benefit("prisoners_dilemma", "death_birth", ties, firms) == pytest.approx(
        expected, rel=1e-12
    )
    assert needed_benefit("prisoners_dilemma", "death_birth", ties, 10**9) == pytest.approx(ties, rel=1e-6)
    assert needed_benefit("prisoners_dilemma", "imitation", ties, firms) is None


def test_needed_benefit_by_hand():
    assert needed_benefit("prisoners_dilemma", "death_birth", 4, 100) == pytest.approx(4.26, abs=5e-3)
    sigma = structure_coefficient("death_birth", 4, 200)
    assert needed_benefit("stag_hunt", "death_birth", 4) == pytest.approx((sigma + 1) / sigma)
    assert needed_benefit("prisoners_dilemma", "death_birth", 4, fine=1) == 0
    assert needed_benefit("prisoners_dilemma", "death_birth", 4, sanction=1) == pytest.approx(
        sigma / (sigma - 1)
    )
    assert evolutionary_game(ties=8).headlines["threshold"] == needed_benefit(
        "prisoners_dilemma", "death_birth", 8
    )
    for game, rule, ties in (("snowdrift", "imitation", 6), ("stag_hunt", "death_birth", 4)):
        run = evolutionary_game(game=game, rule=rule, ties=ties, sanction=0.3, fine=0.2)
        assert run.headlines["threshold"] == needed_benefit(game, rule, ties, FIRMS, 0.3, 0.2)


@pytest.mark.parametrize(
    ("network", "rule"),
    [
        (ring(8, 2), "death_birth"), (ring(9, 4), "death_birth"),
        (ring(8, 2), "imitation"), (ring(7, 4), "imitation"),
    ],
    ids=lambda x: x if isinstance(x, str) else f"{x.shape}",
)  # fmt: skip
def test_structure_coefficient_in_exact_populations(network, rule):
    """ρ_C − ρ_D to first order in w is the same multiple of σR + S − T − σP, whatever the game."""
    firms, ties = network.shape
    sigma, w, draw = structure_coefficient(rule, ties, firms), 1e-5, random.Random(firms)
    multiples = []
    games = [pay_offs("prisoners_dilemma", 2), (1, 0, 0, 0), *([draw.uniform(-2, 2) for _ in "RSTP"],)]
    for payoffs in games:
        exact = Exact(network, payoffs, w, rule)
        both, alone, tempted, neither = payoffs
        edge = sigma * (both - neither) + alone - tempted
        multiples.append((exact.one_cooperator() - exact.one_opportunist()) / w / edge)
    assert multiples[0] > 0
    np.testing.assert_allclose(multiples, multiples[0], rtol=1e-3)


def test_who_reconsiders_at_once_turns_the_verdict():
    """Against the return probabilities of a walk, told in the notes: two at once, and all at once."""
    network, w = ring(7, 2), 1e-5
    firms, ties = network.shape
    step = np.zeros((firms, firms))
    np.put_along_axis(step, network, 1 / ties, axis=1)
    back = [np.trace(np.linalg.matrix_power(step, n)) / firms for n in range(60)]

    def gain(benefit, at_once):
        return Exact(
            network, pay_offs("prisoners_dilemma", benefit), w, "death_birth", at_once
        ).one_cooperator()

    def measured(at_once):
        """ρ is a straight line in b to first order; where it is 1/N."""
        low, high = gain(0, at_once) - 1 / firms, gain(1, at_once) - 1 / firms
        return low / (low - high)

    def known(at_once):
        alone = 2 * (1 - 1 / firms) ** at_once - 2 * (1 - 2 / firms) ** at_once  # one of two is drawn
        both = 1 - 2 * (1 - 1 / firms) ** at_once + (1 - 2 / firms) ** at_once
        r = both / (alone + both)
        later = [sum((-r) ** q * (firms * back[n + q] - 1) for q in range(50)) for n in range(3)]
        return (later[0] + later[1]) / (later[1] + later[2])

    assert measured(1) == pytest.approx(ties * (firms - 2) / (firms - 2 * ties), rel=1e-3)
    assert measured(1) == pytest.approx(known(1), rel=1e-3)
    assert measured(2) == pytest.approx(known(2), rel=1e-3) and measured(2) > measured(1)
    assert measured(None) == pytest.approx(-(firms - 1), rel=1e-3)  # as much as never


def test_a_tenth_at_once_moves_the_threshold_by_4_to_7_per_cent():
    for ties in (4, 8, 12):
        step = np.zeros((FIRMS, FIRMS))
        np.put_along_axis(step, lattice(FIRMS, ties), 1 / ties, axis=1)
        back, walk = [], np.eye(FIRMS)
        for _ in range(40):
            back.append(np.trace(walk) / FIRMS)
            walk = walk @ step
        alone = 2 * (1 - 1 / FIRMS) ** RECONSIDER - 2 * (1 - 2 / FIRMS) ** RECONSIDER
        both = 1 - 2 * (1 - 1 / FIRMS) ** RECONSIDER + (1 - 2 / FIRMS) ** RECONSIDER
        r = both / (alone + both)
        later = [sum((-r) ** q * (FIRMS * back[n + q] - 1) for q in range(30)) for n in range(3)]
        threshold = (later[0] + later[1]) / (later[1] + later[2])
        higher = threshold / needed_benefit("prisoners_dilemma", "death_birth", ties) - 1
        assert 0.035 < higher < 0.075


@pytest.mark.parametrize("ties", [4, 6])
def test_in_the_small_world_the_threshold_is_right_within_1_per_cent(ties):
    """Against the times that two walks on the network take to meet, solved for every pair of firms."""
    firms = 40
    tied = small_world(firms, ties, 0.1, np.random.default_rng(2))[0]
    step = tied / tied.sum(axis=1, keepdims=True)
    pairs = np.eye(firms**2) - (np.kron(step, np.eye(firms)) + np.kron(np.eye(firms), step)) / 2
    same = np.arange(firms) * (firms + 1)
    pairs[same] = np.eye(firms**2)[same]
    right = np.ones(firms**2)
    right[same] = 0
    meet = np.linalg.solve(pairs, right).reshape(firms, firms)
    weight = tied.sum(axis=1) / tied.sum()
    apart = [(weight[:, None] * np.linalg.matrix_power(step, n) * meet).sum() for n in range(4)]
    exact = apart[2] / (apart[3] - apart[1])
    assert exact == pytest.approx(needed_benefit("prisoners_dilemma", "death_birth", ties, firms), rel=0.01)


# --- fixation, many populations at once -----------------------------------------------------


@pytest.mark.parametrize("rule", ["death_birth", "imitation"])
def test_neutral_fixation_is_one_in_n(rule):
    network = neighbour_table(nx.random_regular_graph(3, 20, seed=1))
    share, error = takeover(network, PLAIN, 0, rule, 30_000, seed=1)
    assert share == pytest.approx(1 / 20, abs=4 * error)
    assert error < 0.0014


@pytest.mark.parametrize(
    ("network", "rule", "payoffs", "options"),
    [
        (ring(8, 2), "death_birth", pay_offs("prisoners_dilemma", 4), {}),
        (ring(9, 4), "imitation", pay_offs("stag_hunt", 4), {}),
        (ring(8, 4), "death_birth", pay_offs("snowdrift", 2, 0.3, 0.2), {}),
        (LOLLIPOP, "death_birth", pay_offs("stag_hunt", 3), {}),
        (LOLLIPOP, "imitation", pay_offs("stag_hunt", 3), {}),
        (LOLLIPOP, "death_birth", pay_offs("stag_hunt", 3), {"accumulate": True}),
        (LOLLIPOP, "imitation", pay_offs("stag_hunt", 3), {"accumulate": True}),
    ],
    ids=str,
)  # fmt: skip
def test_fixation_at_strong_selection_is_that_of_the_exact_population(network, rule, payoffs, options):
    exact = Exact(network, payoffs, 0.7, rule, **options).one_cooperator()
    share, error = takeover(network, payoffs, 0.7, rule, 20_000, seed=2, **options)
    assert share == pytest.approx(exact, abs=4 * error)


def test_death_birth_favours_cooperation_above_the_threshold_only_and_imitation_never():
    network = neighbour_table(nx.random_regular_graph(4, 30, seed=3))
    threshold = needed_benefit("prisoners_dilemma", "death_birth", 4, 30)
    assert threshold == pytest.approx(5.0909, abs=1e-4)
    for rule, benefit, favoured in (
        ("death_birth", 2 * threshold, True),
        ("death_birth", threshold / 2, False),
        ("imitation", 2 * threshold, False),
    ):
        share, error = takeover(
            network, pay_offs("prisoners_dilemma", benefit), 0.15, rule, 20_000, seed=4, at_once=1
        )
        away = (share - 1 / 30) / error
        assert away > 4 if favoured else away < -4, (rule, benefit, away)


def test_exact_population_with_all_at_once():
    network, payoffs = ring(7, 2), pay_offs("prisoners_dilemma", 3)
    exact = Exact(network, payoffs, 0.5, "death_birth", at_once=None).one_cooperator()
    share, error = takeover(network, payoffs, 0.5, "death_birth", 30_000, seed=6, at_once=None)
    assert share == pytest.approx(exact, abs=4 * error)


# --- other known answers --------------------------------------------------------------------


def test_nowak_and_may_s_lattice():
    """Moore neighbours, self-play, best of the neighbourhood, 1.8 < b < 2: 12·ln 2 − 8 ≈ 0.318 cooperate.

    Four lattices, within four standard errors of their mean.
    """
    torus = nx.grid_2d_graph(120, 120, periodic=True)
    torus.add_edges_from(
        ((i, j), ((i + 1) % 120, (j + side) % 120)) for i, j in list(torus) for side in (1, -1)
    )
    network = neighbour_table(torus)
    assert network.shape == (14_400, 8)
    ends = []
    for seed, bonus in ((1, 1.85), (2, 1.9), (3, 1.85), (4, 1.9)):
        shares, _ = play(
            network, 1, 260, (1, 0, bonus, 0), "best", np.random.default_rng(seed),
            start=0.9, accumulate=True, with_itself=True,
        )  # fmt: skip
        ends.append(shares[200:].mean())
    error = np.std(ends, ddof=1) / math.sqrt(len(ends))
    assert np.mean(ends) == pytest.approx(12 * math.log(2) - 8, abs=4 * error) and error < 0.0015
    tame, _ = play(
        network, 1, 60, (1, 0, 1.1, 0), "best", np.random.default_rng(1), start=0.9, with_itself=True
    )
    assert tame[-1] > 0.6, "outside that range it is another pattern"


def test_nowak_and_may_from_one_opportunist():
    """b = 1.9 by hand: squares of 3 and 5; then corners reach out by 5, and the middle of a side falls."""
    torus = nx.grid_2d_graph(31, 31, periodic=True)
    torus.add_edges_from(
        ((i, j), ((i + 1) % 31, (j + side) % 31)) for i, j in list(torus) for side in (1, -1)
    )
    start = np.ones((31, 31), bool)
    start[15, 15] = False
    sizes = [
        31 * 31
        - round(
            31 * 31
            * play(
                torus, 1, steps, (1, 0, 1.9, 0), "best", np.random.default_rng(0),
                start=start.ravel(), accumulate=True, with_itself=True,
            )[0][-1, 0]
        )
        for steps in range(4)
    ]  # fmt: skip
    assert sizes == [1, 9, 25, 25 + 4 * 5 - 4]


def test_snowdrift_where_all_meet_all_settles_where_both_ways_pay_the_same():
    """(b − 1) + x/2 = b·x, so x* = (b − 1)/(b − 1/2); finite numbers shift it by about 1/N."""
    benefit, firms = 2.0, 150
    shares, _ = play(
        neighbour_table(nx.complete_graph(firms)), 40, 300, pay_offs("snowdrift", benefit), "imitation",
        np.random.default_rng(1), selection=3, at_once=15,
    )  # fmt: skip
    means = shares[150:].mean(axis=0)
    error = means.std(ddof=1) / math.sqrt(means.size)
    assert means.mean() == pytest.approx((benefit - 1) / (benefit - 0.5), abs=4 * error + 2 / firms)


def test_stag_hunt_where_all_meet_all_tips_at_one_over_the_benefit():
    network = neighbour_table(nx.complete_graph(400))
    for start, end in ((0.18, 0), (0.32, 1)):
        shares, _ = play(
            network, 20, 200, pay_offs("stag_hunt", 4), "imitation", np.random.default_rng(1),
            start=start, selection=8, at_once=40,
        )  # fmt: skip
        assert shares[-1] == pytest.approx(end, abs=0.02)


# --- the engine against plain loops ---------------------------------------------------------


def plain(network, runs, steps, payoffs, rule, rng, start, selection, at_once, accumulate=False):
    """The rules in plain loops, using up the same draws in the same order."""
    lists = [[j for j in row if j >= 0] for row in network.tolist()]
    firms = len(lists)
    state = rng.random((firms, runs)) < start
    both, alone, tempted, neither = payoffs
    shares = [state.mean(axis=0)]
    for _ in range(steps):
        if at_once is None:
            who = np.repeat(np.arange(firms)[:, None], runs, axis=1)
        else:
            who = rng.integers(firms, size=(at_once, runs))
        luck, past = rng.random(who.shape), state.copy()

        def pay(i, run, past=past):
            friends = sum(past[j, run] for j in lists[i])
            others = len(lists[i]) - friends
            total = both * friends + alone * others if past[i, run] else tempted * friends + neither * others
            return total if accumulate else total / len(lists[i])

        for draw, run in np.ndindex(who.shape):
            i, u = int(who[draw, run]), luck[draw, run]
            if rule == "imitation":
                place = int(u * len(lists[i]))
                j = lists[i][place]
                lead = selection * (pay(i, run) - pay(j, run))
                if past[i, run] != past[j, run] and (u * len(lists[i]) - place) * (1 + math.exp(lead)) < 1:
                    state[i, run] = past[j, run]
            else:
                weight = [math.exp(selection * pay(j, run)) for j in lists[i]]
                state[i, run] = u < sum(
                    w for w, j in zip(weight, lists[i], strict=True) if past[j, run]
                ) / sum(weight)
        shares.append(state.mean(axis=0))
    return np.array(shares), state.T


@pytest.mark.parametrize("rule", ["imitation", "death_birth"])
@pytest.mark.parametrize("at_once", [None, 1, 4, 25])
@pytest.mark.parametrize("accumulate", [False, True])
@pytest.mark.parametrize(
    "graph", [nx.random_regular_graph(4, 30, seed=1), nx.barabasi_albert_graph(30, 2, seed=1)]
)
def test_the_engine_does_what_plain_loops_do(graph, rule, at_once, accumulate):
    arguments = {"start": 0.6, "selection": 0.9, "at_once": at_once, "accumulate": accumulate}
    payoffs, network = pay_offs("prisoners_dilemma", 2.5, 0.3, 0.4), neighbour_table(graph)
    expected = plain(network, 4, 12, payoffs, rule, np.random.default_rng(8), **arguments)
    shares, state = play(network, 4, 12, payoffs, rule, np.random.default_rng(8), **arguments)
    np.testing.assert_array_equal(shares, expected[0])
    np.testing.assert_array_equal(state, expected[1])
    assert len(np.unique(shares)) > 6, "something happens"


def test_a_graph_its_table_and_its_matrix_are_one_network():
    graph = nx.relabel_nodes(nx.barabasi_albert_graph(40, 2, seed=1), lambda i: f"firm {i}")
    table, matrix = neighbour_table(graph), neighbour_table(nx.to_numpy_array(graph).astype(bool))
    assert [sorted(row[row >= 0]) for row in table] == [sorted(row[row >= 0]) for row in matrix]
    assert neighbour_table(table) is table
    ends = [
        play(network, 5, 30, PLAIN, "imitation", np.random.default_rng(1))[0][-1]
        for network in (graph, table)
    ]
    np.testing.assert_array_equal(*ends)


def test_who_starts_is_who_is_said_to_start():
    start = np.random.default_rng(1).random((6, 30)) < 0.5
    for given_start, expected in ((start, start), (start[0], np.tile(start[0], (6, 1)))):
        shares, state = play(
            ring(30, 4), 6, 0, PLAIN, "imitation", np.random.default_rng(1), start=given_start
        )
        np.testing.assert_array_equal(state, expected)
        np.testing.assert_array_equal(shares[0], expected.mean(axis=1))


@pytest.mark.parametrize("rule", ["imitation", "death_birth", "best"])
@pytest.mark.parametrize("everyone", [False, True])
def test_where_all_are_alike_nothing_changes(rule, everyone):
    network = neighbour_table(nx.barabasi_albert_graph(30, 2, seed=1))
    shares, _ = play(network, 50, 20, PLAIN, rule, np.random.default_rng(1), start=np.full(30, everyone))
    assert (shares == everyone).all()


@given(st.integers(0, 2**32), st.sampled_from(["imitation", "death_birth"]), st.floats(0.1, 2))
@settings(max_examples=20)
def test_money_twice_as_large_looked_at_half_as_closely_is_the_same(seed, rule, w):
    runs = [
        play(
            ring(20, 4), 4, 20, [scale * x for x in pay_offs("stag_hunt", 3)], rule,
            np.random.default_rng(seed), selection=w / scale, at_once=5,
        )[1]
        for scale in (1, 2)
    ]  # fmt: skip
    np.testing.assert_array_equal(*runs)


@pytest.mark.parametrize("rule", ["imitation", "death_birth"])
@pytest.mark.parametrize("network", [ring(20, 4), nx.barabasi_albert_graph(20, 2, seed=1)])
def test_what_everybody_has_anyway_changes_nothing(rule, network):
    """Even where money counts so much that it would go beyond what exp can tell."""
    runs = [
        play(
            network, 20, 20, [x + gift for x in pay_offs("snowdrift", 15)], rule,
            np.random.default_rng(5), selection=5.0, at_once=5,
        )[1]
        for gift in (0, 64)
    ]  # fmt: skip
    np.testing.assert_array_equal(*runs)


@given(st.integers(0, 2**32), st.floats(0.1, 2))
@settings(max_examples=20)
def test_the_names_of_the_two_ways_do_not_matter(seed, w):
    first = np.random.default_rng(seed).random((4, 20)) < 0.5
    both, alone, tempted, neither = pay_offs("prisoners_dilemma", 4)
    one = play(ring(20, 4), 4, 20, (both, alone, tempted, neither), "imitation",
               np.random.default_rng(seed), start=first, selection=w)[1]  # fmt: skip
    other = play(ring(20, 4), 4, 20, (neither, tempted, alone, both), "imitation",
                 np.random.default_rng(seed), start=~first, selection=w)[1]  # fmt: skip
    np.testing.assert_array_equal(one, ~other)


# --- the networks ---------------------------------------------------------------------------


@pytest.mark.parametrize("ties", [2, 4, 6, 8, 10, 12])
@pytest.mark.parametrize("firms", [81, 97, 200])
def test_lattice(firms, ties):
    table = lattice(firms, ties)
    assert table.shape == (firms, ties)
    tied = np.zeros((firms, firms), int)
    np.add.at(tied, (np.arange(firms)[:, None], table), 1)
    assert tied.max() == 1 and not tied.diagonal().any()
    np.testing.assert_array_equal(tied, tied.T)
    apart = np.sort((table - np.arange(firms)[:, None]) % firms, axis=1)
    assert (apart == apart[0]).all(), "all firms are placed alike"


@given(st.integers(20, 60), st.sampled_from([2, 4, 6, 12]), st.floats(0, 1), st.integers(0, 2**32))
@settings(max_examples=40)
def test_small_world(firms, ties, rewired, seed):
    tied = small_world(firms, ties, rewired, np.random.default_rng(seed), networks=3)
    np.testing.assert_array_equal(tied, tied.swapaxes(1, 2))
    assert not tied[:, range(firms), range(firms)].any()
    assert (tied.sum(axis=(1, 2)) == firms * ties).all(), "a tie was lost or doubled"
    assert (tied.sum(axis=1) >= ties // 2).all()


def test_small_world_from_ring_to_chance():
    ringed = small_world(50, 6, 0, np.random.default_rng(1))[0]
    assert all(
        ringed[i, j] == (min((i - j) % 50, (j - i) % 50) in (1, 2, 3)) for i in range(50) for j in range(50)
    )
    kept = [
        (ringed & small_world(50, 6, p, np.random.default_rng(1))[0]).sum() / ringed.sum()
        for p in (0.1, 0.5, 1)
    ]
    assert kept == pytest.approx([0.9, 0.5, 0.1], abs=0.12)  # a random tie may fall on an old place
    far = small_world(200, 4, 1, np.random.default_rng(1), networks=50)
    places = np.abs(np.subtract.outer(np.arange(200), np.arange(200)))
    places = np.minimum(places, 200 - places)
    by_distance = np.array([far[:, places == d].mean() for d in (10, 30, 60, 90)])
    assert by_distance == pytest.approx(np.full(4, 4 / 199), rel=0.12)


# --- the lab --------------------------------------------------------------------------------


def test_the_tables_tell_one_story():
    run = evolutionary_game(network="small_world", seed=3)
    past, firms, network = (run.tables[name] for name in ("histories", "firms", "network"))
    cooperation = past["cooperation"].reshape(HISTORIES, MONTHS + 1)
    assert cooperation[0, 0] == firms["at_start"].mean() and cooperation[0, -1] == firms["at_end"].mean()
    assert run.headlines["cooperation"] == pytest.approx(cooperation[:, -1].mean(), rel=1e-12)
    assert run.headlines["alike"] == np.isin(cooperation[:, -1], (0, 1)).mean()
    graph = nx.Graph(zip(network["firm"], network["partner"], strict=True))
    assert len(graph) == FIRMS and graph.number_of_edges() == FIRMS * 4 // 2
    for firm, friends in zip(firms["firm"], firms["partners_at_end"], strict=True):
        assert friends == pytest.approx(np.mean([firms["at_end"][j - 1] for j in graph[firm]]))


@pytest.mark.parametrize("seed", [1, 2])
def test_friends_are_counted_over_all_histories(seed):
    """The lab is what the engine gives for the same draws."""
    run = evolutionary_game(seed=seed)
    p = run.parameters
    rng = np.random.default_rng(seed)
    rng.integers(2**32)
    _, state = play(
        lattice(FIRMS, 4), HISTORIES, MONTHS, pay_offs(p.game, p.benefit), p.rule, rng,
        start=p.start, selection=p.selection, at_once=RECONSIDER,
    )  # fmt: skip
    of = state[:, lattice(FIRMS, 4)].mean(axis=2)
    assert run.headlines["friends"] == pytest.approx(of[state].mean(), rel=1e-12)
    assert run.headlines["friends_of_others"] == pytest.approx(of[~state].mean(), rel=1e-12)
    assert run.headlines["cooperation"] == pytest.approx(state.mean(), rel=1e-12)


def test_odd_ties_count_as_the_even_number_below():
    assert evolutionary_game(ties=5).headlines == evolutionary_game(ties=4).headlines
    odd = evolutionary_game(ties=9, network="random_regular").headlines
    assert odd == evolutionary_game(ties=8, network="random_regular").headlines


def test_many_settings_at_once_are_as_one_by_one():
    draw = random.Random(5)
    for seed, settings_ in ((1, 50), (7, 10)):
        every = [any_setting(draw) for _ in range(settings_)]
        together = evolutionary_game.headlines_of(every, seed)
        for setting, headlines in zip(every, together, strict=True):
            assert headlines == evolutionary_game(seed=seed, **setting).headlines, setting


def test_a_map_of_21_by_21_rises_from_corner_to_corner():
    cells = grid(evolutionary_game, "benefit", "sanction", "cooperation", 21, 1, {})
    assert cells.shape == (21, 21)
    assert cells[-1, -1] > 0.9 and cells[0, 0] < 0.2


# --- directions -----------------------------------------------------------------------------


def test_sanction_and_fine_help_and_more_ties_hurt():
    def end(**setting):
        return np.mean([evolutionary_game(seed=s, **setting).headlines["cooperation"] for s in (1, 2)])

    for rule in ("imitation", "death_birth"):
        for help_ in ("sanction", "fine"):
            rising = [end(rule=rule, benefit=3, **{help_: x}) for x in (0, 1, 2)]
            assert rising == sorted(rising) and rising[2] > rising[0] + 0.1
    # A fine works where nobody cooperates yet; a sanction has nobody to disapprove.
    assert end(benefit=3, fine=1, start=0.1) > end(benefit=3, sanction=1, start=0.1) + 0.1
    assert end(ties=4) > end(ties=8) > end(ties=12)
    assert end(rule="death_birth") > 0.5 > end(rule="imitation") + 0.2


@given(
    st.sampled_from(["prisoners_dilemma", "stag_hunt", "snowdrift"]),
    st.sampled_from([4, 6, 8, 10, 12]),
    st.floats(0, 2),
    st.floats(0, 2),
    st.floats(0.01, 1),
)
def test_needed_benefit_falls_with_sanction_and_fine_and_rises_with_ties(game, ties, sanction, fine, more):
    for rule in ("imitation", "death_birth"):
        now = needed_benefit(game, rule, ties, FIRMS, sanction, fine)
        if now is None:
            assert (game, rule) == ("prisoners_dilemma", "imitation")
            continue
        assert needed_benefit(game, rule, ties, FIRMS, sanction + more, fine) <= now
        assert needed_benefit(game, rule, ties, FIRMS, sanction, fine + more) <= now
    if game == "prisoners_dilemma":
        assert needed_benefit(game, "death_birth", ties + 2) > needed_benefit(game, "death_birth", ties)


@pytest.mark.parametrize(
    ("setting", "outcome"),
    [
        ({}, "mixed"),
        ({"game": "stag_hunt", "rule": "imitation"}, "all"),
        ({"rule": "imitation", "benefit": 1.5, "selection": 5}, "none"),
        ({"game": "stag_hunt", "rule": "death_birth", "benefit": 2, "selection": 5, "start": 0.2}, "mixed"),
        ({"benefit": 9, "network": "random_regular", "ties": 10, "selection": 3, "start": 0.1}, "divided"),
        *((evolutionary_game.presets[name], outcome) for name, outcome in (
            ("many_partners", "none"), ("follow_one_rival", "mixed"), ("eyes_of_the_community", "mixed"),
            ("a_rule_with_fines", "mixed"), ("joint_project", "mixed"))),
    ],
    ids=str,
)  # fmt: skip
def test_outcomes(setting, outcome):
    assert evolutionary_game(**setting).outcome == outcome


def test_presets_tell_their_story():
    def end(name=None):
        return evolutionary_game(**(evolutionary_game.presets[name] if name else {})).headlines["cooperation"]

    assert end() > 0.6 and end("many_partners") < 0.1 and end("follow_one_rival") < 0.15
    assert end("eyes_of_the_community") > 0.65 and evolutionary_game(benefit=3).headlines["cooperation"] < 0.3
    assert (
        end("a_rule_with_fines")
        > 0.5
        > 0.3
        > evolutionary_game(benefit=3, start=0.2).headlines["cooperation"]
    )
    assert end("joint_project") > 0.8
