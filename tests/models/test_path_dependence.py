"""Where a district comes from: against the urn of Pólya, the binomial, and exact small cases."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursekit.models import find
from coursekit.models.path_dependence import chance_probability, polya_probability

path_dependence = find("path_dependence")
SEEDS = range(1, 13)

small_settings = st.fixed_dictionaries(
    {
        "places": st.integers(2, 6),
        "firms": st.integers(10, 60),
        "pull": st.floats(0, 2),
        "head_start": st.floats(0.1, 10),
        "histories": st.integers(50, 80),
    }
)
seeds = st.integers(0, 2**32)


def counts_in_place_1(**setting):
    """How many of 6,000 histories end with 0, 1, … firms in place 1."""
    firms = setting["firms"]
    shares = [
        path_dependence(seed=seed, histories=500, **setting).tables["final"]["first_place_share"]
        for seed in SEEDS
    ]
    return np.bincount((np.concatenate(shares) * firms).round().astype(int), minlength=firms + 1)


def assert_drawn_from(counts, probability):
    """Pearson's chi-square at most 4 standard errors up (Wilson–Hilferty), cells of 10 or more."""
    assert counts.size == probability.size
    expected, observed = [0.0], [0.0]
    for o, e in zip(counts, probability * counts.sum(), strict=True):
        if expected[-1] >= 10:
            expected.append(0.0)
            observed.append(0.0)
        expected[-1] += e
        observed[-1] += o
    if expected[-1] < 10:
        last_e, last_o = expected.pop(), observed.pop()
        expected[-1] += last_e
        observed[-1] += last_o
    o, e = np.array(observed), np.array(expected)
    freedom = o.size - 1
    assert freedom >= 5, "too few cells to tell"
    limit = freedom * (1 - 2 / (9 * freedom) + 4 * math.sqrt(2 / (9 * freedom))) ** 3
    assert ((o - e) ** 2 / e).sum() <= limit


def two_places(firms, pull, head_start, start=None):
    """Exact probability of 0, 1, … firms in place 1, arrival by arrival.

    `start`: probability over the firms in place 1 after as many arrivals as it has entries, less 1.
    """
    now = np.array([1.0]) if start is None else start
    for t in range(now.size - 1, firms):
        k = np.arange(t + 1)
        here, there = (head_start + k) ** pull, (head_start + t - k) ** pull
        chosen = here / (here + there)
        now = np.append(now * (1 - chosen), 0) + np.insert(now * chosen, 0, 0)
    return now


def three_places(firms, pull, head_start):
    """Exact probability of 0, 1, … firms in place 1 of three."""
    now = {(0, 0, 0): 1.0}
    for _ in range(firms):
        after = {}
        for state, chance in now.items():
            weights = [(head_start + n) ** pull for n in state]
            for place in range(3):
                reached = tuple(n + (r == place) for r, n in enumerate(state))
                after[reached] = after.get(reached, 0) + chance * weights[place] / sum(weights)
        now = after
    probability = np.zeros(firms + 1)
    for state, chance in now.items():
        probability[state[0]] += chance
    return probability


# --- closed forms ---------------------------------------------------------------------------


@pytest.mark.parametrize("firms", [1, 10, 100, 300])
def test_polya_urn_with_head_start_1_is_uniform(firms):
    np.testing.assert_allclose(polya_probability(firms, 1), 1 / (firms + 1), rtol=1e-11)


@pytest.mark.parametrize(("places", "head_start"), [(2, 0.1), (2, 3.7), (3, 1), (6, 10)])
def test_polya_is_the_beta_binomial(places, head_start):
    n, a, b = 80, head_start, (places - 1) * head_start

    def log_beta(x, y):
        return math.lgamma(x) + math.lgamma(y) - math.lgamma(x + y)

    expected = [math.comb(n, k) * math.exp(log_beta(k + a, n - k + b) - log_beta(a, b)) for k in range(n + 1)]
    got = polya_probability(n, head_start, places)
    np.testing.assert_allclose(got, expected, rtol=1e-10)
    k, q = np.arange(n + 1), 1 / places
    assert got.sum() == pytest.approx(1, abs=1e-12)
    assert got @ k == pytest.approx(n * q)
    variance = n * q * (1 - q) * (a + b + n) / (a + b + 1)
    assert got @ (k - n * q) ** 2 == pytest.approx(variance)


@pytest.mark.parametrize("head_start", [0.1, 1, 4])
def test_polya_step_by_step(head_start):
    np.testing.assert_allclose(polya_probability(40, head_start), two_places(40, 1, head_start), rtol=1e-11)
    np.testing.assert_allclose(
        polya_probability(12, head_start, 3), three_places(12, 1, head_start), rtol=1e-11
    )


@pytest.mark.parametrize("places", [2, 3, 6])
def test_chance_is_the_binomial(places):
    n, q = 50, 1 / places
    expected = [math.comb(n, k) * q**k * (1 - q) ** (n - k) for k in range(n + 1)]
    np.testing.assert_allclose(chance_probability(n, places), expected, rtol=1e-11)
    assert chance_probability(300, places).sum() == pytest.approx(1, abs=1e-11)


def test_a_great_head_start_drowns_the_pull():
    np.testing.assert_allclose(polya_probability(50, 1e7), chance_probability(50), atol=1e-6)


# --- simulation against the known answers ---------------------------------------------------


def test_pull_1_head_start_1_is_uniform():
    counts = counts_in_place_1(firms=60, pull=1, head_start=1)
    assert_drawn_from(counts, np.full(61, 1 / 61))
    # Kolmogorov–Smirnov: the limit that a true uniform passes once in 3,000 times.
    furthest = np.abs(counts.cumsum() / counts.sum() - np.arange(1, 62) / 61).max()
    assert furthest <= 2.1 / math.sqrt(counts.sum())


@pytest.mark.parametrize(("places", "head_start"), [(2, 0.3), (2, 10), (3, 1), (6, 2.5)])
def test_pull_1_is_the_beta_binomial(places, head_start):
    counts = counts_in_place_1(firms=50, pull=1, head_start=head_start, places=places)
    assert_drawn_from(counts, polya_probability(50, head_start, places))


@pytest.mark.parametrize("places", [2, 3, 6])
def test_pull_0_is_the_binomial(places):
    counts = counts_in_place_1(firms=60, pull=0, head_start=3, places=places)
    assert_drawn_from(counts, chance_probability(60, places))


@pytest.mark.parametrize(("pull", "head_start"), [(0.5, 1), (1.5, 1), (2, 4), (0.95, 0.1)])
def test_any_pull_two_places_exactly(pull, head_start):
    counts = counts_in_place_1(firms=40, pull=pull, head_start=head_start)
    assert_drawn_from(counts, two_places(40, pull, head_start))


@pytest.mark.parametrize(("pull", "head_start"), [(0.5, 1), (1.5, 2)])
def test_any_pull_three_places_exactly(pull, head_start):
    counts = counts_in_place_1(firms=15, pull=pull, head_start=head_start, places=3)
    assert_drawn_from(counts, three_places(15, pull, head_start))


@pytest.mark.parametrize("place", range(3))
def test_the_test_of_distributions_can_fail(place):
    counts = counts_in_place_1(firms=50, pull=1, head_start=1)
    other = [polya_probability(50, 1.2), two_places(50, 0.95, 1), polya_probability(50, 1, 3)][place]
    with pytest.raises(AssertionError):
        assert_drawn_from(counts, other)


@pytest.mark.parametrize("head_start", [1, 10])
def test_headlines_of_the_urn_within_4_standard_errors(head_start):
    runs = [path_dependence(head_start=head_start, histories=500, seed=s).headlines for s in SEEDS]
    histories, n = 500 * len(runs), 100
    share, probability = np.arange(n + 1) / n, polya_probability(n, head_start)
    spread = math.sqrt(probability @ (share - 0.5) ** 2)
    # The error of a standard deviation is largest, sd/sqrt(2n), for the normal.
    assert np.mean([r["spread"] for r in runs]) == pytest.approx(
        spread, abs=4 * spread / math.sqrt(2 * histories)
    )
    largest = np.maximum(share, 1 - share)
    mean = probability @ largest
    error = math.sqrt(probability @ (largest - mean) ** 2 / histories)
    assert np.mean([r["largest_share"] for r in runs]) == pytest.approx(mean, abs=4 * error)


@pytest.mark.parametrize("pull", [0, 1, 2])
@pytest.mark.parametrize("firms", [10, 40])
def test_leader_keeps_within_4_standard_errors(pull, firms):
    early = firms // 10
    at_first = two_places(early, pull, 1)
    ahead, level = (2 * np.arange(early + 1) > early), (2 * np.arange(early + 1) == early)
    led = 1 - at_first[level].sum()  # no history is counted in which nobody leads
    keeps = 2 * two_places(firms, pull, 1, at_first * ahead)[firms // 2 + 1 :].sum() / led
    runs = [
        path_dependence(pull=pull, firms=firms, histories=500, seed=s).headlines["leader_keeps"]
        for s in SEEDS
    ]
    error = math.sqrt(keeps * (1 - keeps) / (500 * led * len(runs)))
    assert np.mean(runs) == pytest.approx(keeps, abs=4 * error)


@pytest.mark.parametrize(("places", "firms"), [(2, 100), (6, 300), (3, 10)])
def test_chance_spread(places, firms):
    run = path_dependence(places=places, firms=firms, pull=0, histories=500)
    spread = run.headlines["chance_spread"]
    assert spread == pytest.approx(math.sqrt((places - 1) / places**2 / firms), rel=1e-12)
    assert run.headlines["spread"] == pytest.approx(spread, abs=4 * spread / math.sqrt(2 * 500))


# --- tables and headlines -------------------------------------------------------------------


def test_order_of_tables_and_headlines():
    run = path_dependence()
    assert {name: list(t) for name, t in run.tables.items()} == {
        "distribution": ["share_from", "share_to", "histories", "chance_alone"],
        "histories": ["history", "arrivals", "share"],
        "final": ["history", "first_place_share", "largest_share"],
    }
    assert list(run.headlines) == ["largest_share", "spread", "chance_spread", "leader_keeps"]


@given(small_settings, seeds)
def test_tables_agree_with_each_other(setting, seed):
    run = path_dependence(seed=seed, **setting)
    firms, histories, places = setting["firms"], setting["histories"], setting["places"]
    distribution, told, final = (run.tables[t] for t in ("distribution", "histories", "final"))

    first, largest = final["first_place_share"], final["largest_share"]
    assert final["history"].tolist() == list(range(1, histories + 1))
    assert ((0 <= first) & (first <= largest) & (largest <= 1) & (largest * places >= 1 - 1e-12)).all()

    edges = [*distribution["share_from"], 1]
    assert distribution["share_to"].tolist() == edges[1:] and len(edges) == 21
    assert distribution["histories"].sum() == pytest.approx(1, abs=1e-12)
    assert distribution["chance_alone"].sum() == pytest.approx(1, abs=1e-12)
    whole = (first * firms).round().astype(int)
    chance = chance_probability(firms, places)
    for b in range(20):
        inside = [k for k in range(firms + 1) if b * firms <= 20 * k < (b + 1) * firms + (b == 19)]
        assert distribution["histories"][b] == pytest.approx(np.isin(whole, inside).mean())
        assert distribution["chance_alone"][b] == pytest.approx(chance[inside].sum(), abs=1e-15)

    moments = np.unique(told["arrivals"])
    assert moments[0] == 1 and moments[-1] == firms and moments.size <= 30
    assert told["history"].tolist() == np.arange(1, 41).repeat(moments.size).tolist()
    assert told["arrivals"].tolist() == moments.tolist() * 40
    settled = told["share"] * told["arrivals"]
    np.testing.assert_allclose(settled, settled.round(), atol=1e-9)
    growth = np.diff(settled.reshape(40, -1).round(), axis=1)
    assert ((growth >= 0) & (growth <= np.diff(moments))).all()
    np.testing.assert_array_equal(told["share"][told["arrivals"] == firms], first[:40])

    numbers = run.headlines
    assert numbers["largest_share"] == pytest.approx(largest.mean())
    assert numbers["spread"] == pytest.approx(run.table("final")["first_place_share"].std())
    assert 0 <= numbers["leader_keeps"] <= 1
    one, even = (largest >= 0.9 - 1e-12).mean() >= 2 / 3, numbers["spread"] <= 1.5 * numbers["chance_spread"]
    assert run.outcome == ("one_place" if one else "even" if even else "varied")


@given(small_settings, seeds)
def test_every_firm_chooses_as_the_rule_says(setting, seed):
    """One history after another in plain loops, with the same luck."""
    run = path_dependence(seed=seed, **setting)
    luck = np.random.default_rng(seed).random((setting["histories"], setting["firms"]))
    for j in (0, setting["histories"] - 1):
        firms_in = [0] * setting["places"]
        for t in range(setting["firms"]):
            weights = [(setting["head_start"] + n) ** setting["pull"] for n in firms_in]
            place, reach = 0, weights[0]
            while luck[j, t] * sum(weights) >= reach and place < setting["places"] - 1:
                place += 1
                reach += weights[place]
            firms_in[place] += 1
        assert run.tables["final"]["first_place_share"][j] * setting["firms"] == pytest.approx(firms_in[0])
        assert run.tables["final"]["largest_share"][j] * setting["firms"] == pytest.approx(max(firms_in))


def test_more_histories_leave_the_first_ones_as_they_were():
    few, many = path_dependence(histories=50), path_dependence(histories=500)
    np.testing.assert_array_equal(
        few.tables["final"]["first_place_share"], many.tables["final"]["first_place_share"][:50]
    )


def test_more_pull_more_concentration_with_the_same_luck():
    shares = [
        path_dependence(pull=pull, histories=500).headlines["largest_share"] for pull in (0, 0.5, 1, 1.5, 2)
    ]
    assert shares == sorted(shares) and shares[0] < shares[-1] - 0.3


def test_a_greater_head_start_less_spread():
    spreads = [path_dependence(head_start=a, histories=500).headlines["spread"] for a in (0.1, 0.5, 1, 3, 10)]
    assert spreads == sorted(spreads, reverse=True)


def test_settings_where_the_outcome_is_certain():
    run = path_dependence(places=2, head_start=0.1, pull=2, firms=300, histories=500)
    assert run.headlines["largest_share"] > 0.95
    # After the first firm the other place has odds 0.1² to 1.1², so the first nearly always leads.
    assert run.headlines["leader_keeps"] > 0.97


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize(
    ("preset", "outcome"),
    [
        ("no_pull", "even"),
        ("neighbours_attract", "varied"),
        ("winner_takes_most", "one_place"),
        ("old_names_count", "varied"),
    ],
)
def test_presets_tell_their_story_whatever_the_luck(preset, outcome, seed):
    assert path_dependence(seed=seed, **path_dependence.presets[preset]).outcome == outcome
