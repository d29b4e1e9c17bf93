"""Three theses: slopes to rounding error, beliefs against brute force, and how many cases it takes."""

from __future__ import annotations

import math
from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import settings as limits
from hypothesis import strategies as st

from coursekit.models import find
from coursekit.models.three_theses import (
    GRID,
    THESES,
    slope_bias,
    slope_without_interaction,
    wrong_sign,
)

three_theses = find("three_theses")

settings = st.fixed_dictionaries(
    {
        "cases": st.integers(8, 500),
        "noise": st.floats(0.1, 3),
        "interaction": st.floats(-2, 2),
        "related": st.floats(-0.9, 0.9),
        "mean_culture": st.floats(-2, 2),
        "institutions": st.floats(0, 2),
        "culture": st.floats(0, 2),
        "draws": st.just(50),
    }
)
seeds = st.integers(0, 2**32)


def drawn(p, seed):
    """The cases of all draws, as the model makes them: institutions, culture, chance."""
    deviation, other, luck = np.random.default_rng(seed).standard_normal((p.draws, 3, 500)).transpose(1, 0, 2)
    return p.related * deviation + math.sqrt(1 - p.related**2) * other, p.mean_culture + deviation, luck


def least_squares(y, *columns):
    """Coefficients, the constant first, and the sum of squares left."""
    x = np.column_stack([np.ones(len(y)), *columns])
    found = np.linalg.lstsq(x, y, rcond=None)[0]
    return found, ((y - x @ found) ** 2).sum()


# --- the slope without the interaction (claims.md, claim 2) ---------------------------------


@given(st.integers(4, 60), seeds)
def test_the_slope_is_that_of_least_squares(n, seed):
    i, c, y = np.random.default_rng(seed).normal(size=(3, n))
    assert slope_without_interaction(i, c, y) == pytest.approx(
        least_squares(y, i, c)[0][1], rel=1e-6, abs=1e-9
    )


@given(st.integers(4, 60), st.floats(-2, 2), st.floats(-2, 2), st.floats(-2, 2), seeds)
def test_in_any_sample_it_is_own_effect_and_interaction_times_mean_culture_and_bias(n, b_i, b_c, b_ic, seed):
    """Exact whatever the cases, skewed ones too: b_I + b_IC·(C̄ + λ)."""
    rng = np.random.default_rng(seed)
    i, c = rng.normal(size=n), rng.exponential(size=n) - 3
    assume(abs(np.corrcoef(i, c)[0, 1]) < 0.98)
    y = 1 + b_i * i + b_c * c + b_ic * i * c
    expected = b_i + b_ic * (c.mean() + slope_bias(i, c))
    assert slope_without_interaction(i, c, y) == pytest.approx(expected, rel=1e-7, abs=1e-8)


@given(
    st.lists(st.integers(-5, 5), min_size=2, max_size=5, unique=True),
    st.lists(st.integers(-5, 5), min_size=2, max_size=5, unique=True),
    st.floats(-2, 2),
    st.floats(-2, 2),
)
def test_where_every_level_meets_every_level_it_is_the_effect_at_mean_culture(levels_i, levels_c, b_i, b_ic):
    i, c = (grid.ravel() for grid in np.meshgrid(np.array(levels_i, float), np.array(levels_c, float)))
    assert slope_bias(i, c) == pytest.approx(0, abs=1e-10)
    found = slope_without_interaction(i, c, b_i * i + b_ic * i * c)
    assert found == pytest.approx(b_i + b_ic * c.mean(), abs=1e-9)


def test_it_is_not_where_institutions_are_skewed_and_culture_follows_them():
    """Why claim 2 needs its condition: with i exponential, c = i + normal, Σi²c = Σic² = 2n and λ = 2."""
    rng = np.random.default_rng(2)
    i = rng.exponential(size=1_000_000)
    c = i + rng.normal(size=i.size)
    assert slope_bias(i, c) == pytest.approx(2, abs=0.05)
    found = slope_without_interaction(i, c, i + 0.5 * i * c)
    assert found == pytest.approx(1 + 0.5 * (c.mean() + 2), abs=0.03)
    assert abs(found - (1 + 0.5 * c.mean())) > 0.9


@pytest.mark.parametrize(
    ("related", "mean_culture", "interaction"), [(0.7, 0, 0.5), (-0.5, 1.5, 1), (0, -1, -2)]
)
def test_in_the_long_run_it_is_the_effect_at_mean_culture(related, mean_culture, interaction):
    found = np.array([
        three_theses(
            seed=s, cases=500, draws=50, related=related, mean_culture=mean_culture, interaction=interaction
        ).headlines["slope_found"]
        for s in range(40)
    ])  # fmt: skip
    assert abs(found.mean() - (1 + interaction * mean_culture)) <= 4 * found.std(ddof=1) / math.sqrt(40)


def test_statsmodels_as_witness():
    """Runs where statsmodels is at hand; the course does not need it."""
    api = pytest.importorskip("statsmodels.api")
    run = three_theses(cases=60)
    clouds = run.table("clouds")
    x = api.add_constant(clouds[["institutions", "culture"]].to_numpy())
    for thesis, slope in zip(THESES, run.tables["fits"]["slope"], strict=True):
        assert api.OLS(clouds[thesis].to_numpy(), x).fit().params[1] == pytest.approx(slope, rel=1e-9)


# --- the effect that changes sign -----------------------------------------------------------


@pytest.mark.parametrize(("b_i", "b_ic", "mean"), [(1, 0.5, 0), (1, -2, 1), (0.2, 1.5, 0), (0, 1, 1)])
def test_share_of_cases_with_the_wrong_sign(b_i, b_ic, mean):
    effect = b_i + b_ic * (mean + np.random.default_rng(3).standard_normal(100_000))
    average = b_i + b_ic * mean
    exact = wrong_sign(b_i, b_ic, mean)
    found = (effect * average < 0).mean()
    assert abs(found - exact) <= 4 * math.sqrt(exact * (1 - exact) / 100_000)


def test_wrong_sign_corners():
    assert wrong_sign(1, 0, 2) == 0
    assert wrong_sign(1, 1, -1) is None and wrong_sign(0, 0, 1) is None
    assert wrong_sign(1, 0.5, 0) == pytest.approx(NormalDist().cdf(-2), rel=1e-12)
    told = three_theses(interaction=0.5, institutions=1).headlines
    assert told["turning_culture"] == -2 and told["average_effect"] == 1
    assert three_theses(interaction=0).headlines["turning_culture"] is None


# --- what the reader believes ---------------------------------------------------------------


@limits(max_examples=20)
@given(settings, seeds)
def test_beliefs_are_those_of_brute_force(setting, seed):
    setting = {**setting, "draws": 50}
    run = three_theses(seed=seed, **setting)
    p, n = run.parameters, setting["cases"]
    i, c, luck = drawn(p, seed)
    right = np.zeros(3)
    for draw in range(50):
        one, two, e = i[draw, :n], c[draw, :n], luck[draw, :n] * p.noise
        worlds = (
            p.institutions * one + e,
            p.culture * two + e,
            p.institutions * one + p.interaction * one * two + e,
        )
        for truth, y in enumerate(worlds):
            scores = [
                n * math.log(least_squares(y, *columns)[1] / n) + (1 + len(columns)) * math.log(n)
                for columns in ([one], [two], [one, two, one * two])
            ]
            ordered = sorted(scores)
            assume(ordered[1] - ordered[0] > 1e-7)  # a tie of rounding errors proves nothing
            right[truth] += np.argmin(scores) == truth
            if draw == 0:
                assert run.tables["fits"]["believed"][truth] == THESES[int(np.argmin(scores))]
    assert [run.headlines[thesis] for thesis in THESES] == pytest.approx(right / 50)
    assert run.headlines["recognised"] == pytest.approx(right.mean() / 50)


@limits(max_examples=50)
@given(settings, seeds)
def test_the_account_adds_up(setting, seed):
    run = three_theses(seed=seed, **setting)
    p, told, curve = run.parameters, run.headlines, run.table("recognition")
    clouds, halves = run.table("clouds"), run.table("halves")
    assert len(clouds) == p.cases and set(GRID) | {p.cases} == set(curve["cases"])
    assert curve["average"].to_numpy() == pytest.approx(curve[list(THESES)].mean(axis=1).to_numpy())
    assert curve.set_index("cases").loc[p.cases, "average"] == pytest.approx(told["recognised"])
    later = curve[curve["cases"] >= (told["needed"] or 501)]
    assert (later["average"] >= 0.9 - 1e-12).all()
    if told["needed"] != curve["cases"].min():
        before = curve[curve["cases"] < (told["needed"] or 501)]
        assert before["average"].iloc[-1] < 0.9
    assert told["right_here"] == (run.tables["fits"]["thesis"] == run.tables["fits"]["believed"]).sum()
    # The same cases and the same luck in all three worlds.
    e = clouds["universalism"] - p.institutions * clouds["institutions"]
    assert (clouds["particularism"] - p.culture * clouds["culture"]).to_numpy() == pytest.approx(e.to_numpy())
    together = p.interaction * clouds["institutions"] * clouds["culture"]
    assert (clouds["relativism"] - clouds["universalism"]).to_numpy() == pytest.approx(together.to_numpy())
    assert clouds["higher"].sum() == p.cases - p.cases // 2
    assert clouds[clouds["higher"]]["culture"].min() >= clouds[~clouds["higher"]]["culture"].max()
    for row in halves.to_dict("records"):
        half = clouds[clouds["higher"] == (row["half"] == "higher")]
        slope, intercept = np.polyfit(half["institutions"], half[row["thesis"]], 1)
        assert (row["slope"], row["intercept"]) == pytest.approx((slope, intercept), rel=1e-6, abs=1e-8)
    noise_free = run.table("fits").set_index("thesis")["expected_slope"]
    i, c = clouds["institutions"].to_numpy(), clouds["culture"].to_numpy()
    worlds = {
        "universalism": p.institutions * i,
        "particularism": p.culture * c,
        "relativism": p.institutions * i + p.interaction * i * c,
    }
    for thesis, y in worlds.items():
        assert noise_free[thesis] == pytest.approx(slope_without_interaction(i, c, y), rel=1e-6, abs=1e-8)


@given(settings, st.integers(8, 500), seeds)
def test_more_cases_are_the_same_ones_and_others(setting, other, seed):
    few, many = sorted([setting["cases"], other])
    one, two = (three_theses(seed=seed, **{**setting, "cases": n}) for n in (few, many))
    for column, values in one.tables["clouds"].items():
        if column != "higher":
            np.testing.assert_allclose(values, two.tables["clouds"][column][:few], rtol=1e-12, atol=1e-12)
    both = {
        n: v
        for n, v in zip(one.tables["recognition"]["cases"], one.tables["recognition"]["average"], strict=True)
    }
    for n, v in zip(two.tables["recognition"]["cases"], two.tables["recognition"]["average"], strict=True):
        assert both.get(n, v) == pytest.approx(v)


def test_where_nothing_has_an_effect_the_reader_can_only_guess():
    """The three worlds are then one and the same, so the three shares sum to 1."""
    told = three_theses(institutions=0, culture=0, interaction=0, cases=50).headlines
    assert sum(told[thesis] for thesis in THESES) == pytest.approx(1)
    assert told["needed"] is None


# --- how many cases it takes ----------------------------------------------------------------


@pytest.mark.parametrize("seed", range(1, 7))
def test_alike_at_ten_and_apart_beyond_a_hundred(seed):
    at_ten = three_theses(seed=seed, cases=10, draws=300)
    curve = at_ten.table("recognition").set_index("cases")["average"]
    assert at_ten.outcome == "alike" and curve[10] < 0.56
    assert curve[50] < 0.9 < curve[150]
    assert (curve[[200, 300, 500]] > 0.95).all()
    assert at_ten.headlines["needed"] in (75, 100, 150)


def test_recognition_is_a_matter_of_evidence():
    """Less noise or a stronger interaction, fewer cases; culture and institutions together, more."""

    def needed(**setting):
        return three_theses(draws=300, **setting).headlines["needed"]

    assert needed(noise=0.5) < needed() < needed(noise=2.5)
    assert needed(interaction=1) < needed()
    curve = {r: three_theses(draws=300, related=r).table("recognition").set_index("cases") for r in (0, 0.9)}
    for n in (20, 30, 50):
        assert curve[0.9].loc[n, "universalism"] < curve[0].loc[n, "universalism"] - 0.05


def test_the_truth_that_takes_most_is_the_one_with_most_to_say():
    """At few cases the sentence with four coefficients is recognised least; beyond 200 nearly always."""
    curve = three_theses(draws=300).table("recognition").set_index("cases")
    assert curve.loc[20, "relativism"] < 0.4 < 0.7 < curve.loc[20, "universalism"]
    assert curve.loc[300, "relativism"] > 0.97


@pytest.mark.parametrize(
    ("preset", "outcome"),
    [
        ("ten_cases", "alike"),
        ("two_hundred_cases", "apart"),
        ("unrelated", "blurred"),
        ("right_for_nobody", "apart"),
        ("sign_flips", "apart"),
    ],
)
def test_presets_tell_their_story(preset, outcome):
    run = three_theses(**three_theses.presets[preset])
    assert run.outcome == outcome
    told = run.headlines
    if preset == "right_for_nobody":
        assert told["average_effect"] == pytest.approx(0.2) and told["wrong_sign"] > 0.4
    if preset == "sign_flips":
        assert told["average_effect"] == pytest.approx(0, abs=1e-12)
