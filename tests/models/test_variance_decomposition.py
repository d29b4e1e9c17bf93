"""Culture × institutions: sums of squares against brute force and a witness, and theses that fail."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursekit.models import find
from coursekit.models.variance_decomposition import anova, chance_of_more, settle

variance_decomposition = find("variance_decomposition")
SOURCES = ["institutions", "culture", "interaction", "chance"]

settings = st.fixed_dictionaries(
    {
        "institutions": st.floats(0, 1.5),
        "culture": st.floats(0, 1.5),
        "synergy": st.floats(-1, 1),
        "imitation": st.floats(0, 1.5),
        "thresholds": st.sampled_from(["bell", "even"]),
        "noise": st.floats(0, 1),
        "start": st.floats(0, 1),
        "levels": st.integers(2, 7),
        "districts": st.integers(1, 6),
    }
)
seeds = st.integers(0, 2**32)
shapes = st.tuples(st.integers(2, 5), st.integers(2, 5), st.integers(1, 4), seeds)


def shares(run):
    return np.array([run.headlines[f"{source}_share"] for source in SOURCES])


def random_outcomes(a, b, r, seed):
    return np.random.default_rng(seed).normal(size=(a, b, r))


# --- the analysis of variance ---------------------------------------------------------------


@given(shapes)
def test_the_four_sums_of_squares_add_up(shape):
    y = random_outcomes(*shape)
    table, (a, b, r, _) = anova(y), shape
    assert table["source"].tolist() == SOURCES
    assert table["squares"].sum() == pytest.approx(((y - y.mean()) ** 2).sum(), rel=1e-10)
    assert table["freedom"].sum() == a * b * r - 1
    assert table["freedom"].tolist() == [b - 1, a - 1, (a - 1) * (b - 1), a * b * (r - 1)]
    assert (table["squares"] >= 0).all()


@given(shapes)
def test_each_sum_of_squares_is_the_loss_of_fit_of_leaving_its_part_out(shape):
    """Least squares with dummies: an independent road to the same sums, as the design is balanced."""
    y = random_outcomes(*shape)
    a, b, r = y.shape
    rows, columns, _ = (index.ravel() for index in np.indices(y.shape))
    one = np.ones((y.size, 1))
    by_row, by_column = np.eye(a)[rows], np.eye(b)[columns]
    cells = np.eye(a * b)[rows * b + columns]

    def left(*parts):
        x = np.hstack(parts)
        return ((y.ravel() - x @ np.linalg.lstsq(x, y.ravel(), rcond=None)[0]) ** 2).sum()

    main = left(one, by_row, by_column)
    expected = [left(one, by_row) - main, left(one, by_column) - main, main - left(cells), left(cells)]
    np.testing.assert_allclose(anova(y)["squares"], expected, atol=1e-9)


@given(shapes)
def test_an_additive_response_has_no_interaction(shape):
    a, b, r, seed = shape
    rng = np.random.default_rng(seed)
    y = 3 + rng.normal(size=(a, 1, 1)) + rng.normal(size=(1, b, 1)) + np.zeros((a, b, r))
    table = anova(y)
    assert table["squares"][2:] == pytest.approx([0, 0], abs=1e-20)
    # A product of two centred scores is all interaction.
    product = (np.arange(a) - (a - 1) / 2)[:, None, None] * (np.arange(b) - (b - 1) / 2)[None, :, None]
    pure = anova(product + np.zeros((a, b, r)))["squares"]
    assert pure[[0, 1, 3]] == pytest.approx([0, 0, 0], abs=1e-12) and pure[2] > 0


@given(shapes)
def test_rows_and_columns_are_alike(shape):
    y = random_outcomes(*shape)
    one, other = anova(y)["squares"], anova(y.transpose(1, 0, 2))["squares"]
    np.testing.assert_allclose(one[[1, 0, 2, 3]], other, rtol=1e-10)


def test_a_table_by_hand():
    """Two by two, two cases each; means 1, 3, 5, 15 and every case one off."""
    y = np.array([[[0, 2], [2, 4]], [[4, 6], [14, 16]]])
    assert anova(y)["squares"].tolist() == [72, 128, 32, 8]


@pytest.mark.parametrize("shape", [(3, 4, 2, 1), (2, 2, 5, 2), (5, 3, 3, 3)])
def test_statsmodels_as_witness(shape):
    """Runs where statsmodels is at hand; the course does not need it."""
    pytest.importorskip("statsmodels")
    import pandas
    from statsmodels.formula.api import ols
    from statsmodels.stats.anova import anova_lm

    y = random_outcomes(*shape)
    rows, columns, _ = (index.ravel() for index in np.indices(y.shape))
    data = pandas.DataFrame({"y": y.ravel(), "c": rows, "i": columns})
    theirs = anova_lm(ols("y ~ C(i) * C(c)", data).fit(), typ=2)
    ours = anova(y)
    np.testing.assert_allclose(ours["squares"], theirs["sum_sq"].to_numpy(), rtol=1e-9)
    np.testing.assert_allclose(ours["freedom"], theirs["df"].to_numpy())


# --- how firms respond ----------------------------------------------------------------------


@pytest.mark.parametrize("imitation", [0, 0.3, 0.6])
def test_even_thresholds_multiply_every_push_alike(imitation):
    push = np.linspace(-1, 1, 21) * (1 - imitation)
    expected = (1 + push / (1 - imitation)) / 2
    np.testing.assert_allclose(settle(push, imitation, 0.5, "even"), expected, atol=1e-9)
    assert settle([-5, 5], imitation, 0.5, "even").tolist() == [0, 1]


@given(st.floats(-3, 3), st.floats(0, 0.8), st.floats(0, 1))
def test_bell_thresholds_end_where_firms_stand_still(push, imitation, start):
    lean = 2 * settle(push, imitation, start, "bell") - 1
    assert lean == pytest.approx(math.tanh(push + imitation * lean), abs=1e-5)
    assert 0 <= settle(push, imitation, start, "bell") <= 1


def test_beyond_1_a_district_can_settle_in_two_ways():
    low, high = settle(0, 1.4, 0.2, "bell"), settle(0, 1.4, 0.8, "bell")
    assert low == pytest.approx(1 - high) and high > 0.8
    assert settle(0, 0.9, 0.2, "bell") == pytest.approx(settle(0, 0.9, 0.8, "bell"), abs=0.01)


@given(
    st.floats(-3, 3), st.floats(-3, 3), st.floats(0, 1.5), st.floats(0, 1), st.sampled_from(["bell", "even"])
)
def test_a_stronger_push_never_ends_lower(one, other, imitation, start, thresholds):
    low, high = settle(sorted([one, other]), imitation, start, thresholds)
    assert low <= high + 1e-12


# --- theses that can fail -------------------------------------------------------------------


@given(settings, seeds)
def test_shares_sum_to_1_and_say_what_the_outcome_says(setting, seed):
    run = variance_decomposition(seed=seed, **setting)
    table = run.tables["variance"]
    if run.headlines["institutions_share"] is None:
        assert run.outcome == "nothing" and (table["share"] == 0).all()
        return
    assert shares(run).sum() == pytest.approx(1, abs=1e-9) and (shares(run) >= 0).all()
    assert shares(run).tolist() == table["share"].tolist()
    assert (table["beyond_chance"] <= table["share"] + 1e-12).all()
    cells = run.table("cells").pivot(index="culture_level", columns="institution_level", values="cooperation")
    by_cell = run.table("districts").groupby(["culture_level", "institution_level"])["share_of_firms"].mean()
    np.testing.assert_allclose(cells.to_numpy().ravel(), by_cell.to_numpy(), atol=1e-12)
    assert run.headlines["effect_low"] == pytest.approx(cells.iloc[0, -1] - cells.iloc[0, 0], abs=1e-12)
    assert run.headlines["effect_high"] == pytest.approx(cells.iloc[-1, -1] - cells.iloc[-1, 0], abs=1e-12)
    beyond = table["beyond_chance"]
    explained = beyond.sum()
    if explained < 0.1:
        assert run.outcome == "nothing"
    elif run.outcome in ("chance", "unsure"):
        assert run.parameters.districts > 1 and table["squares"][3] > 0
    elif beyond[2] >= 0.1 * explained:
        assert run.outcome == "interaction"
    elif min(beyond[:2]) >= 0.1 * explained:
        assert run.outcome == "adds_up"
    else:
        assert run.outcome == ("institutions" if beyond[0] > beyond[1] else "culture")


@given(st.floats(0, 0.5), st.floats(0, 0.5), st.floats(0, 0.9), st.floats(0, 1), st.integers(2, 7), seeds)
def test_pushes_that_add_up_below_the_ceiling_have_no_interaction(one, other, imitation, start, levels, seed):
    """Whatever the imitation below 1: it multiplies all alike."""
    room = (1 - imitation) * 0.99
    scale = room / max(one + other, room)
    run = variance_decomposition(
        seed=seed, institutions=one * scale, culture=other * scale, synergy=0, imitation=imitation,
        thresholds="even", noise=0, start=start, levels=levels, districts=1,
    )  # fmt: skip
    squares = run.tables["variance"]["squares"]
    assert squares[2] <= 1e-18
    assert run.headlines["effect_low"] == pytest.approx(run.headlines["effect_high"], abs=1e-9)


@given(settings)
def test_each_thesis_alone(setting):
    quiet = {**setting, "noise": 0, "synergy": 0}
    only_institutions = variance_decomposition(**{**quiet, "culture": 0, "institutions": 0.5})
    only_culture = variance_decomposition(**{**quiet, "institutions": 0, "culture": 0.5})
    if only_institutions.headlines["cooperation"] in (0, 1):
        return  # all at the floor or the ceiling
    for run, source in ((only_institutions, "institutions"), (only_culture, "culture")):
        if run.outcome == "nothing":  # imitation and start hold all districts where they were
            continue
        assert run.headlines[f"{source}_share"] == pytest.approx(1, abs=1e-9)
        assert run.outcome == source


@pytest.mark.parametrize("thresholds", ["bell", "even"])
def test_synergy_alone_is_all_interaction(thresholds):
    run = variance_decomposition(
        institutions=0, culture=0, synergy=0.8, noise=0, start=0.5, thresholds=thresholds, imitation=0.3
    )
    assert run.headlines["interaction_share"] == pytest.approx(1, abs=1e-9)
    assert run.headlines["effect_low"] == pytest.approx(-run.headlines["effect_high"], abs=1e-9)


def test_what_makes_an_interaction_of_pushes_that_only_add_up():
    """A bend, a ceiling and tipping each do; so an interaction found is not one among the causes."""

    def interaction(**setting):
        run = variance_decomposition(synergy=0, noise=0, **setting)
        return run.headlines["interaction_share"]

    straight = {"thresholds": "even", "imitation": 0.2, "institutions": 0.4, "culture": 0.4}
    assert interaction(**straight) == pytest.approx(0, abs=1e-15)
    assert interaction(**{**straight, "thresholds": "bell"}) > 0.001
    assert interaction(**{**straight, "institutions": 1, "culture": 1}) > 0.05
    assert interaction(**{**straight, "thresholds": "bell", "imitation": 1.4, "start": 0.2}) > 0.1


def test_without_interaction_its_mean_square_is_that_of_chance():
    """F has mean d/(d − 2), d degrees of freedom of chance; noise small enough for no floor or ceiling."""
    runs = [
        variance_decomposition(
            seed=s, synergy=0, thresholds="even", imitation=0, institutions=0.2, culture=0.2, noise=0.1
        )
        for s in range(300)
    ]
    ratio = np.array([run.headlines["interaction_ratio"] for run in runs])
    freedom = runs[0].tables["variance"]["freedom"][3]
    assert freedom == 4 * 4 * 5
    assert abs(ratio.mean() - freedom / (freedom - 2)) <= 4 * ratio.std(ddof=1) / math.sqrt(300)
    assert {run.outcome for run in runs} <= {"adds_up"}


@pytest.mark.parametrize(
    ("ratio", "freedom", "within", "share"),
    [(3.41, 15, 16, 0.01), (6.23, 2, 16, 0.01), (16.69, 3, 4, 0.01), (2.35, 15, 16, 0.05), (0, 3, 4, 1)],
)
def test_how_often_chance_gives_as_much_as_in_the_tables_of_fisher(ratio, freedom, within, share):
    assert chance_of_more(ratio, freedom, within) == pytest.approx(share, rel=0.02)


def test_what_chance_does_often_is_not_taken_for_an_interaction():
    """Pushes that add up, straight, with much chance: as good as never an interaction."""
    runs = [
        variance_decomposition(
            seed=s, synergy=0, imitation=0, thresholds="even", institutions=0.3, culture=0.1, noise=0.3,
            districts=2,
        )
        for s in range(200)
    ]  # fmt: skip
    outcomes = [run.outcome for run in runs]
    assert outcomes.count("unsure") > 5 and outcomes.count("interaction") <= 6


def test_chance_alone_is_not_taken_for_a_thesis():
    outcomes = [
        variance_decomposition(seed=s, institutions=0, culture=0, synergy=0, noise=0.3).outcome
        for s in range(50)
    ]
    assert outcomes.count("nothing") >= 45
    outcomes = [
        variance_decomposition(seed=s, institutions=0, culture=0, synergy=0, noise=1, districts=2).outcome
        for s in range(200)
    ]
    assert sum(outcome in ("nothing", "chance", "unsure") for outcome in outcomes) >= 190
    assert variance_decomposition(institutions=0, culture=0, synergy=0, noise=0).outcome == "nothing"


@given(settings)
def test_without_chance_culture_and_institutions_change_places(setting):
    setting = {**setting, "noise": 0}
    swapped = {**setting, "culture": setting["institutions"], "institutions": setting["culture"]}
    one, other = variance_decomposition(**setting), variance_decomposition(**swapped)
    np.testing.assert_allclose(
        one.tables["variance"]["squares"][[1, 0, 2, 3]], other.tables["variance"]["squares"], atol=1e-9
    )


@given(settings, seeds)
def test_more_levels_and_districts_keep_the_luck_of_those_there(setting, seed):
    few = variance_decomposition(seed=seed, **{**setting, "levels": 2, "districts": 1})
    many = variance_decomposition(seed=seed, **{**setting, "levels": 2, "districts": 3})
    np.testing.assert_allclose(
        few.tables["districts"]["push"], many.tables["districts"]["push"].reshape(4, 3)[:, 0], rtol=1e-12
    )


# --- the settings offered -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("preset", "outcome"),
    [
        ("frame_is_all", "institutions"),
        ("spirit_is_all", "culture"),
        ("each_in_its_terms", "interaction"),
        ("efforts_add_up", "adds_up"),
        ("tipping_alone", "interaction"),
    ],
)
@pytest.mark.parametrize("seed", range(1, 6))
def test_presets_tell_their_story(preset, outcome, seed):
    run = variance_decomposition(seed=seed, **variance_decomposition.presets[preset])
    assert run.outcome == outcome


def test_the_default_is_one_policy_and_two_results():
    told = variance_decomposition().headlines
    assert abs(told["effect_low"]) < 0.1 and told["effect_high"] > 0.7
