"""Trade opening: measures against closed forms and brute force, survivors against two distributions."""

from __future__ import annotations

import itertools
import math
from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import settings as limits
from hypothesis import strategies as st

from coursekit.models import find
from coursekit.models.parts.inequality import esteban_ray, gini, theil, wolfson
from coursekit.models.parts.lottery import draw
from coursekit.models.trade_opening import MARGIN, MEDIAN_JOBS, SIZE_POWER, YEARS, survivors

trade_opening = find("trade_opening")
normal = NormalDist()

settings = st.fixed_dictionaries(
    {
        "opening": st.floats(0, 0.6),
        "credit": st.floats(0, 0.5),
        "access": st.floats(0, 2),
        "squeeze": st.floats(0, 0.5),
        "pace": st.integers(1, 15),
        "gain": st.floats(0, 0.1),
        "spread": st.floats(0.2, 2),
        "shape": st.sampled_from(["lognormal", "pareto"]),
        "firms": st.just(200),
    }
)
seeds = st.integers(0, 2**32)
sizes = st.lists(st.floats(0.1, 100), min_size=1, max_size=30)


# --- the measures ---------------------------------------------------------------------------


@given(sizes)
def test_gini_is_half_the_mean_difference_over_the_mean(x):
    apart = sum(abs(a - b) for a in x for b in x) / len(x) ** 2
    assert gini(x) == pytest.approx(apart / (2 * np.mean(x)), abs=1e-12)
    assert gini([3.0 * v for v in x]) == pytest.approx(gini(x), abs=1e-12)
    assert gini(x * 2) == pytest.approx(gini(x), abs=1e-12)


@given(sizes)
def test_all_measures_are_0_where_all_are_equal(x):
    equal = [x[0]] * len(x)
    for measure in (gini, theil, wolfson):
        assert measure(equal) == pytest.approx(0, abs=1e-12)
        assert measure([]) == 0
    assert theil(x) >= -1e-12 and gini(x) >= -1e-12 and wolfson(x) >= -1e-12
    assert theil([5.0 * v for v in x]) == pytest.approx(theil(x), abs=1e-12)
    assert wolfson([5.0 * v for v in x]) == pytest.approx(wolfson(x), abs=1e-11)


def test_one_who_has_all_and_half_who_have_all():
    assert gini([0.0] * 99 + [1.0]) == pytest.approx(0.99, rel=1e-12)
    assert wolfson([1e-9] * 50 + [2.0] * 50) == pytest.approx(1, abs=1e-6)
    assert wolfson([1, 2, 3]) == pytest.approx(4 * (0.5 - 2 / 6 - gini([1, 2, 3]) / 2), rel=1e-12)


@pytest.mark.parametrize("spread", [0.3, 0.8, 1.2])
def test_measures_of_lognormal_sizes_in_closed_form(spread):
    """Gini 2Φ(s/√2) − 1, Theil s²/2, Wolfson from L(1/2) = Φ(−s); by numerical integration over y."""
    z = np.linspace(-9, 9, 40_001)
    weight = np.exp(-(z**2) / 2)
    weight /= weight.sum()
    x = np.exp(spread * z)
    below = np.cumsum(weight * x) / (weight @ x)  # Lorenz curve
    area = ((below[1:] + below[:-1]) / 2) @ weight[1:]
    assert 1 - 2 * area == pytest.approx(2 * normal.cdf(spread / math.sqrt(2)) - 1, abs=1e-3)
    # The functions themselves, on a large sample within 4 standard errors of a pilot of 40 samples.
    rng = np.random.default_rng(1994)
    drawn = np.exp(spread * rng.standard_normal((40, 20_000)))
    half = normal.cdf(-spread)
    g = 2 * normal.cdf(spread / math.sqrt(2)) - 1
    for measure, exact in (
        (gini, g),
        (theil, spread**2 / 2),
        (wolfson, 4 * math.exp(spread**2 / 2) * (0.5 - half - g / 2)),
    ):
        found = np.array([measure(row) for row in drawn])
        assert abs(found.mean() - exact) <= 4 * found.std(ddof=1) / math.sqrt(40) + 1e-3 * exact


@given(
    st.lists(st.floats(1, 10), min_size=4, max_size=24).filter(lambda x: len(x) % 2 == 0),
    st.floats(0.05, 1),
    st.data(),
)
def test_a_transfer_inside_each_half_lowers_gini_and_raises_polarisation(x, part, data):
    """claims.md, claim 26. From the richer to the poorer of two in a half; mean and median stay."""
    x = np.sort(x)
    half = x.size // 2
    moved = x.copy()
    for start in (0, half):
        i, j = sorted(data.draw(st.lists(st.integers(start, start + half - 1), min_size=2, max_size=2)))
        gap = (moved[j] - moved[i]) / 2 * part
        moved[i] += gap
        moved[j] -= gap
    middle = {half - 1, half}
    assume(all(abs(moved[i] - x[i]) < 1e-12 for i in middle))  # the median is to stay
    assume(np.abs(moved - x).max() > 1e-6)
    assume(np.sort(moved)[half - 1] == x[half - 1] and np.sort(moved)[half] == x[half])
    assert moved.sum() == pytest.approx(x.sum())
    assert gini(moved) < gini(x)
    assert wolfson(moved) > wolfson(x)


def test_a_transfer_that_lifts_the_median_may_lower_polarisation():
    """Why claim 26 needs its condition."""
    assert wolfson([1, 1, 1, 9]) == pytest.approx(1) and wolfson([1, 1, 5, 5]) == pytest.approx(2 / 3)
    assert gini([1, 1, 5, 5]) < gini([1, 1, 1, 9])


def test_the_same_by_hand():
    before, after = [1, 3, 4, 6, 8, 9, 12, 17], [2, 2, 4, 6, 8, 9, 14.5, 14.5]
    assert gini(after) < gini(before) and wolfson(after) > wolfson(before)
    thirds = [1 / 8] * 8
    camps = [1.5] * 2 + [5.0] * 2 + [8.5] * 2 + [14.5] * 2
    assert esteban_ray([1 / 4] * 4, sorted(set(camps))) > esteban_ray(thirds, before)


masses = st.lists(st.floats(0.01, 1), min_size=1, max_size=8)


@given(masses, st.lists(st.floats(0, 1), min_size=8, max_size=8), st.floats(0.05, 1.6))
def test_esteban_ray_is_highest_for_two_equal_camps_at_the_ends(mass, position, alpha):
    share = np.array(mass) / sum(mass)
    found = esteban_ray(share, position[: share.size], alpha)
    assert 0 <= found <= esteban_ray([0.5, 0.5], [0, 1], alpha) + 1e-12


@pytest.mark.parametrize("alpha", [0.1, 1, 1.3, 1.6])
def test_esteban_ray_known_values(alpha):
    assert esteban_ray([1.0], [7.0], alpha) == 0
    assert esteban_ray([0.3, 0.7], [2.0, 2.0], alpha) == 0
    assert esteban_ray([0.5, 0.5], [1, 4], alpha) == pytest.approx(3, rel=1e-12)
    by_hand = 2 ** (1 + alpha) * (0.2 ** (1 + alpha) * 0.8 + 0.8 ** (1 + alpha) * 0.2) * 2
    assert esteban_ray([0.2, 0.8], [0, 2], alpha) == pytest.approx(by_hand, rel=1e-12)


# --- closed forms of the model --------------------------------------------------------------


def test_pareto_survivors_of_the_claim():
    """claims.md, claim 26: λ = 1.3, k = 3 leaves 0.455."""
    assert survivors(1 - 1 / 1.3, 0, SIZE_POWER / 3, "pareto") == pytest.approx(1.3**-3, rel=1e-12)
    assert 1.3**-3 == pytest.approx(0.455, abs=5e-4)
    assert survivors(0.2, 0.2, 1, "pareto") == pytest.approx(1, abs=1e-12)
    assert survivors(0.1, 0.3, 1, "pareto") == 1
    assert survivors(0, 0, 1.2, "lognormal") == survivors(0.2, 0.3, 1.2, "lognormal") == 1
    assert survivors(0.5, 0, 3 * math.log(2), "lognormal") == pytest.approx(normal.cdf(MARGIN - 1), rel=1e-12)


@limits(max_examples=40)
@given(settings, seeds)
def test_no_shock_is_no_shock(setting, seed):
    """A district at rest stays at rest: without a fall in price nobody closes or pays less, whatever else is
    set, and without credit besides nothing moves."""
    still = trade_opening(seed=seed, **{**setting, "opening": 0})
    assert still.headlines["survivors"] == 1 and still.headlines["squeezed"] == 0
    assert (still.tables["years"]["pay"] == 1).all() and (still.tables["years"]["alive"] == 1).all()
    rest = trade_opening(seed=seed, **{**setting, "opening": 0, "credit": 0})
    years, told = rest.tables["years"], rest.headlines
    np.testing.assert_allclose(years["jobs"], 1, rtol=1e-12)
    assert told["gini_end"] == pytest.approx(told["gini_start"], abs=1e-12)
    assert told["wolfson_end"] == pytest.approx(told["wolfson_start"], abs=1e-12)


def test_a_fall_that_pay_can_follow_closes_nobody():
    """A price 30 % lower and a cut of 30 %: firms born below break-even lose no more than the others."""
    run = trade_opening(opening=0.3, squeeze=0.3, credit=0, firms=5000)
    assert run.headlines["survivors"] == 1
    assert trade_opening(opening=0.3, squeeze=0.29, credit=0, firms=5000).headlines["survivors"] < 0.95


@pytest.mark.parametrize(
    ("opening", "squeeze", "spread", "shape"),
    [
        (1 - 1 / 1.3, 0, 1, "pareto"),
        (0.5, 0.2, 1.5, "pareto"),
        (0.4, 0.2, 1.2, "lognormal"),
        (0.3, 0, 0.6, "lognormal"),
    ],
)
def test_survivors_without_credit(opening, squeeze, spread, shape):
    exact = survivors(opening, squeeze, spread, shape)
    found = [
        trade_opening(
            seed=seed, opening=opening, squeeze=squeeze, spread=spread, shape=shape, credit=0, firms=5000
        ).headlines["survivors"]
        for seed in range(8)
    ]
    assert abs(np.mean(found) - exact) <= 4 * math.sqrt(exact * (1 - exact) / 40_000)


@pytest.mark.parametrize("spread", [0.4, 1.2])
def test_gini_at_the_start(spread):
    found = np.array(
        [trade_opening(seed=s, spread=spread, firms=5000).headlines["gini_start"] for s in range(20)]
    )
    exact = 2 * normal.cdf(spread / math.sqrt(2)) - 1
    assert abs(found.mean() - exact) <= 4 * found.std(ddof=1) / math.sqrt(20)


@pytest.mark.parametrize("shape", ["lognormal", "pareto"])
def test_half_of_the_firms_have_ten_jobs_or_fewer_at_the_start(shape):
    runs = [trade_opening(seed=s, shape=shape).tables["paths"] for s in range(20)]
    jobs = np.concatenate([paths["jobs_of_firm"][paths["year"] == 0] for paths in runs])
    assert abs((jobs <= MEDIAN_JOBS).mean() - 0.5) <= 4 * 0.5 / math.sqrt(jobs.size)


def test_places_are_drawn_one_after_another_in_proportion_to_weight():
    weights, places, rng, trials = np.array([1.0, 2, 3, 6]), 2, np.random.default_rng(5), 20_000
    exact = np.zeros(4)
    for order in itertools.permutations(range(4), places):
        chance, left = 1.0, weights.sum()
        for firm in order:
            chance *= weights[firm] / left
            left -= weights[firm]
        exact[list(order)] += chance
    eligible = np.array([True, True, True, True])
    counted = np.zeros(4)
    for _ in range(trials):
        counted[draw(np.log(weights), eligible, places, rng.gumbel(size=4))] += 1
    error = np.sqrt(exact * (1 - exact) / trials)
    assert (np.abs(counted / trials - exact) <= 4 * error).all()


@given(st.lists(st.booleans(), min_size=1, max_size=12), st.integers(0, 15), seeds)
def test_places_go_only_to_the_eligible_and_to_each_once(eligible, places, seed):
    rng = np.random.default_rng(seed)
    chosen = draw(rng.normal(size=len(eligible)), np.array(eligible), places, rng.gumbel(size=len(eligible)))
    assert len(set(chosen.tolist())) == len(chosen) == min(places, sum(eligible))
    assert all(eligible[i] for i in chosen)


# --- the run, followed year by year ---------------------------------------------------------


@limits(max_examples=40)
@given(settings, seeds)
def test_the_account_adds_up(setting, seed):
    run = trade_opening(seed=seed, **setting)
    p, years, classes = run.parameters, run.tables["years"], run.tables["classes"]
    told = run.headlines
    np.testing.assert_allclose(
        years["import_price"], 1 - p.opening * np.minimum(np.arange(YEARS + 1) / p.pace, 1), rtol=1e-12
    )
    assert (np.diff(years["alive"]) <= 0).all() and years["alive"][0] == 1
    assert (years["in_trouble"] <= years["alive"] + 1e-12).all() and years["in_trouble"][0] == 0
    assert (
        (years["pay"] <= 1 + 1e-12) & ((years["pay"] >= 1 - p.squeeze - 1e-9) | (years["jobs"] == 0))
    ).all()
    there = classes["firms"] > 0
    parts = classes["full_pay"] + classes["squeezed"] + classes["closed"]
    np.testing.assert_allclose(parts[there], 1, rtol=1e-12)
    assert (parts[~there] == 0).all() and classes["firms"].sum() == p.firms
    assert (classes["closed"] * classes["firms"]).sum() == pytest.approx(p.firms * (1 - told["survivors"]))
    assert classes["jobs_end"].sum() == pytest.approx(told["jobs_left"] * classes["jobs_start"].sum())
    # Never above what the market without any imports would hold.
    assert told["jobs_left"] <= 1 / 0.9 + 1e-9
    if told["gini_end"] is None:
        assert run.outcome == "none_left" and told["survivors"] == 0
    else:
        assert told["gini_all"] == pytest.approx(1 - told["survivors"] * (1 - told["gini_end"]), abs=1e-9)
        assert told["gini_end"] == pytest.approx(years["gini"][-1], abs=1e-12)
        assert told["wolfson_end"] == pytest.approx(years["wolfson"][-1], abs=1e-12)


@limits(max_examples=40)
@given(settings, seeds)
def test_the_two_lines_part_those_who_pay_in_full_who_pay_less_and_who_close(setting, seed):
    run = trade_opening(seed=seed, **setting)
    years, paths = run.tables["years"], run.table("paths")
    jobs = paths["jobs_of_firm"].to_numpy().reshape(-1, YEARS + 1)[:, 1:]
    state = paths["state"].to_numpy().reshape(-1, YEARS + 1)
    assert (state[:, 0] == "full_pay").all()
    covers, closes = years["break_even_jobs"][1:], years["closing_jobs"][1:]
    after, p = state[:, 1:], run.parameters
    assert (jobs[after == "closed"] == 0).all()
    lead = 0 if p.shape == "pareto" else p.spread * MARGIN - math.log(MEDIAN_JOBS)
    first = paths["jobs_of_firm"].to_numpy().reshape(-1, YEARS + 1)[:, :1]
    born_above = (first >= math.exp(-lead)) | (p.shape == "pareto")  # the lines are told of these
    low, high = (np.broadcast_to(line, jobs.shape) for line in (closes, covers))
    assert (jobs >= low * (1 - 1e-8))[(after != "closed") & born_above].all()
    assert (jobs >= high * (1 - 1e-8))[(after == "full_pay") & born_above].all()
    assert (jobs < high)[(after == "squeezed") & born_above].all()
    np.testing.assert_allclose(closes, covers * (1 - p.squeeze) ** SIZE_POWER, rtol=1e-12)
    closed = state == "closed"
    assert (closed[:, 1:] | ~closed[:, :-1]).all(), "a firm that closed has opened again"


def test_market_shares_are_the_formula():
    run = trade_opening(credit=0, opening=0.5, pace=2, squeeze=0.1)
    years = run.tables["years"]
    # Without credit a living firm keeps its weight, so jobs are weights over weights and imports.
    paths = run.table("paths")
    first = paths[paths["year"] == 0]["jobs_of_firm"].to_numpy()
    last = paths[paths["year"] == YEARS]["jobs_of_firm"].to_numpy()
    left = last > 0
    start = run.tables["classes"]["jobs_start"].sum()
    imports = start / 9
    kept = (
        years["jobs"][-1] * start / (last[left] / first[left])[0]
    )  # weight of the living, at the start's scale
    expected = (start + imports) / (kept + imports * 0.5**-SIZE_POWER)
    np.testing.assert_allclose(last[left] / first[left], expected, rtol=1e-9)


@pytest.mark.parametrize(
    "setting",
    [
        {},
        {"opening": 0.55, "credit": 0.3, "access": 2, "gain": 0.1, "pace": 1},
        {"opening": 0.3, "squeeze": 0.4, "spread": 0.6, "credit": 0.25, "access": 0, "pace": 9},
    ],
)
def test_the_run_followed_firm_by_firm(setting):
    """As the docstring tells it, with the same luck, in sums: 10 jobs in the middle, sizes as ``a³``."""
    run, n, rng = trade_opening(seed=6, firms=200, **setting), 200, np.random.default_rng(6)
    p, told = run.parameters, run.headlines
    a = [math.exp(p.spread * (z + MARGIN) / 3) for z in rng.standard_normal(n)]
    luck = rng.gumbel(size=(YEARS, n))
    used = [min(1, x) for x in a]
    per_weight = 10 / math.exp(p.spread * MARGIN)
    first = [per_weight * x**3 for x in a]
    imports = sum(first) / 9
    alive, invested = [True] * n, [False] * n
    for year in range(1, YEARS + 1):
        price = 1 - p.opening * min(year / p.pace, 1)
        queue = sorted(
            (i for i in range(n) if alive[i]),
            key=lambda i: p.access * 3 * math.log(a[i]) + luck[year - 1, i],
            reverse=True,
        )
        for i in queue[: round(p.credit * sum(alive))]:
            a[i] *= 1 + p.gain
            invested[i] = True
        alive = [
            on and x / u * price >= (1 - p.squeeze) * (1 - 1e-9)
            for on, x, u in zip(alive, a, used, strict=True)
        ]
    home = sum(per_weight * x**3 for x, on in zip(a, alive, strict=True) if on)
    share = (sum(first) + imports) / (home + imports * price**-3)
    last = [per_weight * x**3 * share * on for x, on in zip(a, alive, strict=True)]
    pay = [min(x / u * price, 1) for x, u in zip(a, used, strict=True)]
    living = [i for i in range(n) if alive[i]]
    micro = [i for i in range(n) if first[i] < 10.5]
    sizes = [last[i] for i in living]
    assert told == pytest.approx({
        "survivors": len(living) / n,
        "micro_survivors": sum(alive[i] for i in micro) / len(micro),
        "larger_survivors": (len(living) - sum(alive[i] for i in micro)) / (n - len(micro)),
        "squeezed": sum(pay[i] < 1 - 1e-9 for i in living) / len(living),
        "micro_pay": sum(pay[i] * last[i] for i in micro) / sum(last[i] for i in micro)
        if any(alive[i] for i in micro) else None,
        "jobs_left": sum(last) / sum(first),
        "gini_start": gini(first), "gini_end": gini(sizes), "gini_all": gini(last),
        "wolfson_start": wolfson(first), "wolfson_end": wolfson(sizes),
    }, rel=1e-9)  # fmt: skip
    assert run.sentence_values["apart_before"] == pytest.approx(wolfson([first[i] for i in living]))
    years, measures = run.tables["years"], run.table("measures").set_index("measure")["end"]
    assert years["smallest_tenth"][-1] == pytest.approx(np.quantile(sizes, 0.1))
    assert years["largest_tenth"][-1] == pytest.approx(np.quantile(sizes, 0.9))
    assert years["pay"][-1] == pytest.approx(sum(pay[i] * last[i] for i in living) / sum(last))
    assert measures["theil"] == pytest.approx(theil(sizes))
    doublings = [math.floor(math.log2(size)) for size in sizes]
    steps = sorted(set(doublings))
    shares = [doublings.count(step) / len(sizes) for step in steps]
    assert measures["esteban_ray"] == pytest.approx(esteban_ray(shares, steps), rel=1e-9)
    classes = run.tables["classes"]
    for row, (over, upto) in enumerate(itertools.pairwise([0, 10.5, 50.5, 250.5, math.inf])):
        its = [i for i in range(n) if over <= first[i] < upto]
        assert classes["firms"][row] == len(its)
        if its:
            assert classes["invested"][row] == pytest.approx(sum(invested[i] for i in its) / len(its))
        if any(alive[i] for i in its):
            mean = sum(pay[i] * last[i] for i in its) / sum(last[i] for i in its)
            assert classes["pay_end"][row] == pytest.approx(mean)


# --- directions -----------------------------------------------------------------------------


@limits(max_examples=40)
@given(settings, st.floats(0, 0.6), seeds)
def test_without_credit_a_deeper_opening_never_saves_a_firm(setting, other, seed):
    less, more = sorted([setting["opening"], other])
    low, high = (
        trade_opening(seed=seed, **{**setting, "credit": 0, "opening": d}).headlines for d in (less, more)
    )
    assert high["survivors"] <= low["survivors"] and high["jobs_left"] <= low["jobs_left"] + 1e-12


@limits(max_examples=40)
@given(settings, st.floats(0, 0.5), seeds)
def test_without_credit_a_deeper_cut_in_pay_never_closes_a_firm(setting, other, seed):
    less, more = sorted([setting["squeeze"], other])
    low, high = (
        trade_opening(seed=seed, **{**setting, "credit": 0, "squeeze": m}).headlines for m in (less, more)
    )
    assert high["survivors"] >= low["survivors"]


@limits(max_examples=40)
@given(settings, st.integers(1, 15), seeds)
def test_without_credit_the_pace_changes_nothing_in_the_end(setting, pace, seed):
    one, other = (
        trade_opening(seed=seed, **{**setting, "credit": 0, "pace": n}).headlines
        for n in (setting["pace"], pace)
    )
    assert one["survivors"] == other["survivors"]
    assert one["gini_end"] == other["gini_end"]


@limits(max_examples=40)
@given(settings, seeds)
def test_the_same_seed_gives_the_same_firms_whatever_the_policy(setting, seed):
    plain = {"spread": setting["spread"], "shape": setting["shape"], "firms": 200}
    run, bare = trade_opening(seed=seed, **setting), trade_opening(seed=seed, **plain)
    assert run.headlines["gini_start"] == bare.headlines["gini_start"]


def test_inequality_and_polarisation_part_ways():
    """What the notebook shows: without any cut in pay the living are less alike and less polarised."""
    told = trade_opening(squeeze=0).headlines
    assert told["gini_end"] > told["gini_start"] and told["wolfson_end"] < told["wolfson_start"]


@limits(max_examples=40)
@given(settings, seeds)
def test_without_credit_those_left_are_as_far_apart_as_they_were(setting, seed):
    """Whatever becomes of the others: all sizes change in one proportion."""
    run = trade_opening(seed=seed, **{**setting, "credit": 0})
    assert run.outcome != "polarised" and run.sentence_values["drift"] in ("same", "one")
    assert run.sentence_values["apart_before"] == pytest.approx(run.headlines["wolfson_end"] or 0)


def test_the_index_may_fall_while_those_left_drift_apart():
    """And rise while they do not: those who closed are gone from it."""
    run = trade_opening(opening=0.6, credit=0.1, access=1.5, squeeze=0.2, pace=1, seed=12)
    assert run.headlines["wolfson_end"] < run.headlines["wolfson_start"]
    assert run.headlines["wolfson_end"] > 1.5 * run.sentence_values["apart_before"]
    assert run.outcome == "polarised"
    run = trade_opening(shape="pareto", squeeze=0, opening=0.6, credit=0, firms=200)
    assert run.headlines["wolfson_end"] > 4 * run.headlines["wolfson_start"]
    assert run.sentence_values["drift"] == "same"


def test_polarisation_needs_no_opening():
    """The rival: where credit follows size, success feeds on itself."""
    biased, even = (trade_opening(opening=0, access=b) for b in (1, 0))
    assert biased.outcome == "polarised"
    assert even.headlines["wolfson_end"] < biased.headlines["wolfson_end"]


@pytest.mark.parametrize(
    ("preset", "outcome"),
    [
        ("every_man_for_himself", "polarised"),
        ("low_road", "thinned"),
        ("credit_for_all", "thinned"),
        ("time_to_adjust", "thinned"),
    ],
)
def test_presets_tell_their_story(preset, outcome):
    run = trade_opening(**trade_opening.presets[preset])
    assert run.outcome == outcome


def test_the_presets_compared():
    told = {name: trade_opening(**setting).headlines for name, setting in trade_opening.presets.items()}
    usual = trade_opening().headlines
    assert told["every_man_for_himself"]["survivors"] < usual["survivors"]
    assert told["low_road"]["micro_pay"] < usual["micro_pay"]
    assert told["low_road"]["micro_survivors"] > usual["micro_survivors"]
    assert told["time_to_adjust"]["survivors"] > told["credit_for_all"]["survivors"] > usual["survivors"]
    assert trade_opening().outcome == "polarised"
    assert trade_opening(opening=0, credit=0, squeeze=0.5, spread=0.2, shape="pareto").outcome == "untouched"
    assert trade_opening(opening=0.6, squeeze=0, spread=0.2).outcome == "none_left"
