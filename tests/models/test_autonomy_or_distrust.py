"""Two owners who look the same, and what tells them apart: the identity, and reading the parts back."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from coursekit.models import find
from coursekit.models.autonomy_or_distrust import autonomy_read, cost_left, share_given_out
from coursekit.models.make_or_buy import ideal_stages

from .sliders import all_sliders, slider

autonomy_or_distrust = find("autonomy_or_distrust")
make_or_buy = find("make_or_buy")


settings = all_sliders(autonomy_or_distrust)


# --- the identity ----------------------------------------------------------------------------


@given(settings)
def test_before_the_policy_the_sum_is_all_there_is(setting):
    """Every pair on A + τ(1−t) = h gives out the same share (claims.md, claim 10)."""
    run = autonomy_or_distrust(**setting)
    p, owners = run.parameters, run.tables["owners"]
    cost = run.headlines["handing_cost"]
    np.testing.assert_allclose(owners["autonomy"] + owners["distrust"], cost, rtol=1e-12)
    np.testing.assert_allclose(owners["autonomy"], [cost * p.first_autonomy, cost * p.second_autonomy])
    assert (owners["given_out"] == p.given_out).all()
    assert (run.tables["line"]["given_out"] == p.given_out).all()
    assert share_given_out(p.specialisation, cost) == pytest.approx(p.given_out, abs=1e-12)
    if p.given_out > 0:
        assert 1 - 1 / ideal_stages(p.specialisation, cost) == pytest.approx(p.given_out, rel=1e-9)


@pytest.mark.parametrize(("given_out", "stages"), [(0.5, 2), (0.75, 4), (0.8, 5), (0.9, 10)])
def test_two_owners_are_one_curve_in_make_or_buy(given_out, stages):
    """One values a stage kept, the other distrusts: same costs at every split; a guarantee parts them."""
    cost = 0.4 * (1 - given_out) ** 2
    proud = {"autonomy": cost, "trust": 1.0, "handover_loss": 0.2, "specialisation": 0.4}
    wary = {"autonomy": 0.0, "trust": 1 - cost / 0.2, "handover_loss": 0.2, "specialisation": 0.4}
    one, other = make_or_buy(**proud), make_or_buy(**wary)
    np.testing.assert_allclose(one.tables["costs"]["district"], other.tables["costs"]["district"], rtol=1e-12)
    assert one.headlines["best_stages"] == other.headlines["best_stages"] == stages

    after = [make_or_buy(**{**owner, "handover_loss": 0.2 * 0.36}).headlines for owner in (proud, wary)]
    told = autonomy_or_distrust(
        given_out=given_out, first_autonomy=1, second_autonomy=0, guarantee=0.65, specialisation=0.4
    )
    assert after[0]["ideal_stages"] == pytest.approx(stages, rel=1e-9)
    assert after[1]["ideal_stages"] == pytest.approx(stages / 0.6, rel=1e-9)
    assert told.headlines["first_after"] == pytest.approx(given_out, abs=1e-12)
    assert told.headlines["second_after"] == pytest.approx(1 - math.sqrt(0.35) / stages, abs=1e-12)


# --- the experiment --------------------------------------------------------------------------


@given(settings)
def test_after_the_policy(setting):
    run = autonomy_or_distrust(**setting)
    p, owners, line = run.parameters, run.tables["owners"], run.tables["line"]
    for row, part in enumerate((p.first_autonomy, p.second_autonomy)):
        left = part * (1 - p.respect) + (1 - part) * (1 - p.guarantee)
        after = 1 - (1 - p.given_out) * math.sqrt(left)
        assert owners["given_out_after"][row] == pytest.approx(after, abs=1e-9)
        cost = owners["autonomy_after"][row] + owners["distrust_after"][row]
        assert cost == pytest.approx(run.headlines["handing_cost"] * left, abs=1e-12)
    on_line = 1 - (1 - p.given_out) * np.sqrt(cost_left(line["autonomy_part"], p.guarantee, p.respect))
    np.testing.assert_allclose(line["given_out_after"], on_line, atol=1e-9)
    assert (line["given_out_after"] >= p.given_out - 1e-9).all(), "less cost, more given out"
    assert run.headlines["gap"] == run.headlines["second_after"] - run.headlines["first_after"]


@given(settings)
def test_the_parts_are_read_back_if_and_only_if_the_policy_turns_the_line(setting):
    run = autonomy_or_distrust(**setting)
    p, told = run.parameters, run.headlines
    if p.guarantee == p.respect:
        assert told["first_read"] is None and told["second_read"] is None
        assert told["gap"] == pytest.approx(0, abs=1e-9)
    else:
        assert told["first_read"] == pytest.approx(p.first_autonomy, abs=1e-6)
        assert told["second_read"] == pytest.approx(p.second_autonomy, abs=1e-6)


@given(settings)
def test_the_outcome_says_whether_they_can_be_told_apart(setting):
    run = autonomy_or_distrust(**setting)
    p = run.parameters
    if p.guarantee == p.respect == 0:
        assert run.outcome == "no_policy"
    elif p.first_autonomy == p.second_autonomy:
        assert run.outcome == "same_motives"
    else:
        assert run.outcome == ("both_parts_alike" if p.guarantee == p.respect else "told_apart")


@given(settings)
def test_a_guarantee_moves_whoever_distrusts_more(setting):
    p = setting
    gap = autonomy_or_distrust(**p).headlines["gap"]
    lean = (p["guarantee"] - p["respect"]) * (p["first_autonomy"] - p["second_autonomy"])
    assert gap * lean >= -1e-9
    swapped = {**p, "first_autonomy": p["second_autonomy"], "second_autonomy": p["first_autonomy"]}
    assert autonomy_or_distrust(**swapped).headlines["gap"] == pytest.approx(-gap, abs=1e-12)


@given(settings, slider(autonomy_or_distrust.parameters["guarantee"]))
def test_a_stronger_guarantee_never_lowers_what_is_given_out(setting, other):
    weak, strong = (
        autonomy_or_distrust(**{**setting, "guarantee": g}).headlines
        for g in sorted([setting["guarantee"], other])
    )
    assert strong["first_after"] >= weak["first_after"] - 1e-12
    assert strong["second_after"] >= weak["second_after"] - 1e-12


@given(settings, slider(autonomy_or_distrust.parameters["specialisation"]))
def test_the_gain_from_specialising_sets_the_cost_but_not_the_shares(setting, other):
    """λ is not seen either: the cost inferred goes with it, the motives read back do not."""
    one = autonomy_or_distrust(**setting)
    two = autonomy_or_distrust(**{**setting, "specialisation": other})
    assert one.headlines["first_after"] == pytest.approx(two.headlines["first_after"], abs=1e-9)
    ratio = two.headlines["handing_cost"] / one.headlines["handing_cost"]
    assert ratio == pytest.approx(other / setting["specialisation"], rel=1e-9)


# --- corners ---------------------------------------------------------------------------------


def test_by_hand():
    # λ = 0.4, half given out: h = 0.1. A guarantee of 0.64 leaves a pure distruster 0.036 of it.
    run = autonomy_or_distrust(first_autonomy=1, second_autonomy=0, guarantee=0.65)
    assert run.headlines["handing_cost"] == pytest.approx(0.1, rel=1e-12)
    assert run.headlines["first_after"] == pytest.approx(0.5, abs=1e-12)
    assert run.headlines["second_after"] == pytest.approx(1 - 0.5 * math.sqrt(0.35), abs=1e-12)


def test_share_given_out_corners():
    assert share_given_out(0.4, 0) == 1
    assert share_given_out(0.4, 0.4) == 0
    assert share_given_out(0.4, 0.5) == 0
    assert autonomy_or_distrust(guarantee=1, second_autonomy=0).headlines["second_after"] == 1
    assert autonomy_or_distrust(guarantee=1, second_autonomy=0).headlines["second_read"] == 0


@given(st.floats(0, 0.95), st.floats(0, 1), st.floats(0, 1), st.floats(0, 1))
def test_reading_back_undoes_the_policy(before, part, guarantee, respect):
    assume(abs(guarantee - respect) > 0.01)
    after = 1 - (1 - before) * math.sqrt(cost_left(part, guarantee, respect))
    assert autonomy_read(before, after, guarantee, respect) == pytest.approx(part, abs=1e-9)


# --- the settings offered --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("preset", "outcome"),
    [
        ("nobody_does_anything", "no_policy"),
        ("a_court_that_works", "told_apart"),
        ("the_name_stays_in_the_family", "told_apart"),
        ("a_package_of_both", "both_parts_alike"),
        ("mixed_motives", "told_apart"),
    ],
)
def test_presets_tell_their_story(preset, outcome):
    assert autonomy_or_distrust(**autonomy_or_distrust.presets[preset]).outcome == outcome


def test_the_default_tells_them_apart():
    run = autonomy_or_distrust()
    assert run.outcome == "told_apart" and run.headlines["gap"] > 0.1
