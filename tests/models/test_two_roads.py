"""Price or quality: the tipping point, its stability, the basin, hysteresis, and the time it takes."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from coursekit.models import find
from coursekit.models.parts.roads import (
    STEPS,
    YEARS,
    advantage,
    height,
    long_run,
    path,
    rest_points,
    tipping_point,
    years_to_tip,
)

from .sliders import all_sliders, slider

two_roads = find("two_roads")


settings = all_sliders(two_roads)
leads = st.tuples(st.floats(-2, 2), st.floats(-2, 2)).map(lambda lead: np.array(lead).round(6))
inside = st.floats(0.02, 0.98)


def headlines(setting, **changed):
    return two_roads(**{**setting, **changed}).headlines


def time_between(start, end, low, slope):
    """∫dx/(x(1−x)(a+bx)) by partial fractions."""

    def antiderivative(x):
        top = low + slope
        return (
            math.log(x) / low - math.log(1 - x) / top - slope / (low * top) * math.log(abs(low + slope * x))
        )

    return antiderivative(end) - antiderivative(start)


# --- the advantage and its rest points -------------------------------------------------------


@given(settings, st.floats(0, 1))
def test_the_advantage_is_the_formula(setting, x):
    run = two_roads(**setting)
    p, land = run.parameters, run.tables["landscape"]
    for services, column in ((p.services, "lead_with"), (0.0, "lead_without")):
        told = np.interp(x, land["share"], land[column])
        delta = (
            p.premium - 1 * (1 - services) + p.import_shock + p.learning * x
            - p.copying * (1 - p.rules) * (1 - x) + p.erosion * (1 - x)
        )  # fmt: skip
        assert told == pytest.approx(delta, abs=1e-9)
    slope = p.learning + p.copying * (1 - p.rules) - p.erosion
    assert run.headlines["slope"] == pytest.approx(slope, abs=1e-9)


@given(leads)
def test_the_tipping_point_is_where_the_lead_rises_through_zero(lead):
    at, (low, high) = tipping_point(lead), lead
    if at is None:
        assert not low < 0 < high
    else:
        assert 0 < at < 1
        assert low + (high - low) * at == pytest.approx(0, abs=1e-12)
        assert at == pytest.approx(-low / (high - low), rel=1e-12)  # −Δ(0)/slope


def test_the_tipping_point_by_hand():
    # claims.md, claim 1: b x − c + s with b = 2, c = 1, s = 0.2
    assert tipping_point([-0.8, 1.2]) == pytest.approx(0.4, rel=1e-12)
    run = two_roads(start=0.35, premium=0.8, services=0.0, rules=0.2, learning=0.6, copying=0.6, erosion=0.2)
    assert run.headlines["tipping_without"] == pytest.approx(0.48 / 0.88, rel=1e-12)
    assert tipping_point([0.5, -0.5]) is None and tipping_point([0.1, 0.5]) is None
    assert tipping_point([0.0, 0.5]) is None and tipping_point([-0.5, 0.0]) is None


@given(leads)
def test_rests_are_stable_where_a_share_a_little_off_comes_back(lead):
    low, high = lead
    assume(min(abs(low), abs(high)) > 1e-3)

    def turns(x):
        return np.sign(x * (1 - x) * (low + (high - low) * x))

    for at, stable in rest_points(lead):
        assert abs(at * (1 - at) * (low + (high - low) * at)) < 1e-12
        off = 1e-6
        comes_back = (at == 0 or turns(at - off) > 0) and (at == 1 or turns(at + off) < 0)
        assert stable == comes_back
    assert any(stable for _, stable in rest_points(lead))


def test_rests_where_a_road_leads_by_nothing():
    assert rest_points([0.0, 0.5]) == [(0.0, False), (1.0, True)]
    assert rest_points([-0.5, 0.0]) == [(0.0, True), (1.0, False)]
    assert rest_points([0.5, 0.0]) == [(0.0, False), (1.0, True)]
    assert rest_points([0.0, -0.5]) == [(0.0, True), (1.0, False)]
    assert rest_points([0.0, 0.0]) == [(0.0, False), (1.0, False)]
    assert long_run(0.4, [0.0, 0.5]) == 1 and long_run(0.4, [-0.5, 0.0]) == 0
    assert long_run(0.4, [0.0, 0.0]) == 0.4


# --- the path --------------------------------------------------------------------------------


@given(leads, inside)
def test_the_basin(lead, start):
    """The long run is where a path of a four hundred years ends."""
    low, high = lead
    assume(min(abs(low), abs(high), abs(low + (high - low) * start)) > 0.1)
    odds = math.log(start / (1 - start))
    for _ in range(8_000):
        odds += 0.05 * (low + (high - low) / (1 + math.exp(-min(max(odds, -60), 60))))
    assert 1 / (1 + math.exp(-min(max(odds, -60), 60))) == pytest.approx(long_run(start, lead), abs=1e-3)


def test_long_run_on_either_side_of_the_tipping_point():
    lead = [-0.8, 1.2]
    assert long_run(0.35, lead) == 0 and long_run(0.45, lead) == 1  # claims.md, claim 1
    assert long_run(0.4, lead) == 0.4
    assert long_run(0.1, [0.5, -0.5]) == long_run(0.9, [0.5, -0.5]) == 0.5


@pytest.mark.parametrize("lead", [(-0.18, 0.7), (0.3, 0.9), (-0.9, -0.2), (0.8, -0.4)])
def test_the_path_takes_the_time_of_the_closed_form(lead):
    low, high = lead
    share = path(0.3, lead, lead, 0)
    for year in (1, 5, 12):
        reached = share[year * STEPS]
        if 1e-6 < reached < 1 - 1e-6 and abs(low + (high - low) * reached) > 1e-6:
            assert time_between(0.3, reached, low, high - low) == pytest.approx(year, abs=1e-5)


def test_a_constant_lead_gives_a_logistic():
    share = path(0.2, [0.3, 0.3], [0.3, 0.3], 0)
    years = np.arange(YEARS * STEPS + 1) / STEPS
    np.testing.assert_allclose(share, 1 / (1 + 4 * np.exp(-0.3 * years)), atol=1e-12)


@given(settings)
def test_the_path_stays_inside_and_turns_where_the_lead_says(setting):
    run = two_roads(**setting)
    told, p = run.tables["path"], run.parameters
    assert told["share"][0] == pytest.approx(p.start, rel=1e-12)
    assert (told["share"] >= 0).all() and (told["share"] <= 1).all()
    assert told["year"].tolist() == [i / 4 for i in range(4 * YEARS + 1)]
    assert told["served"].sum() == 4 * p.duration
    assert run.headlines["share_served"] == told["share"][4 * p.duration]
    assert run.headlines["final_share"] == told["share"][-1]
    for column, part in (("lead_with", told["served"]), ("lead_without", ~told["served"])):
        now = np.flatnonzero(part[:-1])
        land = run.tables["landscape"]
        here = np.interp(told["share"][now], land["share"], land[column])
        moved = told["share"][now + 1] - told["share"][now]
        assert (moved * here >= -1e-12).all()


# --- hysteresis ------------------------------------------------------------------------------


def test_hysteresis():
    """The same district, the same rules, no services in the end: history decides where it is."""
    helped = two_roads(services=0.3, duration=10)
    never = two_roads(services=0.3, duration=0)
    assert (
        helped.tables["landscape"]["lead_without"].tolist()
        == never.tables["landscape"]["lead_without"].tolist()
    )
    assert helped.outcome == "tipped" and helped.headlines["final_share"] > 0.999
    assert never.outcome == "too_early" and never.headlines["final_share"] < 0.001


@given(settings)
def test_years_needed_parts_those_that_stay_from_those_that_slide_back(setting):
    run = two_roads(**setting)
    needed = run.headlines["years_needed"]
    if needed is None:
        assert run.outcome not in ("tipped", "too_early", "high_anyway")
        return
    if run.outcome == "stays" or abs(needed - setting["duration"]) < 1e-3:
        return
    if needed == 0:
        assert run.outcome in ("high_anyway", "tipped")
    else:
        assert run.outcome == ("tipped" if setting["duration"] > needed else "too_early")


def test_years_needed_by_the_closed_form():
    low, slope = -0.18, 0.88
    goal = 0.48 / 0.88
    assert years_to_tip(0.3, [low, low + slope], [-0.48, 0.4]) == pytest.approx(
        time_between(0.3, goal, low, slope), rel=1e-9
    )
    assert two_roads().headlines["years_needed"] == pytest.approx(6.18607, abs=1e-4)
    assert years_to_tip(0.6, [low, low + slope], [-0.48, 0.4]) == 0  # beyond the tipping point already
    assert years_to_tip(0.2, [low, low + slope], [-0.48, 0.4]) is None  # below that with services
    assert years_to_tip(0.3, [0.5, 0.9], [-0.4, -0.1]) is None  # nothing to tip
    assert years_to_tip(0.3, [0.5, -0.1], [0.2, -0.4]) is None  # both roads last


# --- the ground ------------------------------------------------------------------------------


@given(leads)
def test_downhill_is_where_firms_turn(lead):
    low, high = lead
    x = np.linspace(0, 1, 401)
    ground = height(x, lead)
    assert ground.min() == 0 and (ground.max() == pytest.approx(1) or (ground == 0).all())
    middle = (x[1:] + x[:-1]) / 2
    speed = middle * (1 - middle) * (low + (high - low) * middle)
    clear = np.abs(speed) > 1e-3
    assert (np.diff(ground)[clear] * speed[clear] <= 0).all()


def test_the_ground_has_its_top_at_the_tipping_point():
    x = np.linspace(0, 1, 10_001)
    assert x[height(x, [-0.8, 1.2]).argmax()] == pytest.approx(0.4, abs=1e-4)
    assert x[height(x, [0.6, -0.4]).argmin()] == pytest.approx(0.6, abs=1e-4)
    assert (height(x, [0.0, 0.0]) == 0).all()


# --- directions ------------------------------------------------------------------------------


@given(settings, st.sampled_from(["services", "rules", "premium", "import_shock", "learning"]), st.data())
def test_what_helps_the_high_road_never_lowers_its_share(setting, name, data):
    less, more = sorted([setting[name], data.draw(slider(two_roads.parameters[name]))])
    low, high = headlines(setting, **{name: less}), headlines(setting, **{name: more})
    assert high["final_share"] >= low["final_share"] - 1e-6
    assert high["share_served"] >= low["share_served"] - 1e-6


@given(settings, slider(two_roads.parameters["start"]))
def test_who_starts_ahead_stays_ahead(setting, other):
    behind, ahead = (headlines(setting, start=start) for start in sorted([setting["start"], other]))
    assert ahead["final_share"] >= behind["final_share"] - 1e-6


@given(settings, st.integers(0, 10))
def test_a_better_premium_and_a_worse_price_road_are_the_same(setting, presses):
    """v − p and z enter as one sum."""
    moved = round(min(presses * 0.05, setting["premium"], 1 - setting["import_shock"]), 9)
    other = {
        **setting,
        "premium": round(setting["premium"] - moved, 9),
        "import_shock": round(setting["import_shock"] + moved, 9),
    }
    assert headlines(other) == pytest.approx(headlines(setting), abs=1e-9)


def test_advantage_takes_arrays():
    x = np.linspace(0, 1, 5)
    one_by_one = [advantage(at, 0.8, 0.3, 0.2, 0.6, 0.6, 0.2) for at in x]
    np.testing.assert_allclose(advantage(x, 0.8, 0.3, 0.2, 0.6, 0.6, 0.2), one_by_one)


# --- the settings offered --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("preset", "outcome"),
    [
        ("support_that_ends_early", "too_early"),
        ("rules_against_copying", "high_anyway"),
        ("only_prices_count", "low"),
        ("imports_squeeze_the_price_road", "high_anyway"),
        ("both_roads_side_by_side", "coexist"),
    ],
)
def test_presets_tell_their_story(preset, outcome):
    assert two_roads(**two_roads.presets[preset]).outcome == outcome


@pytest.mark.parametrize("duration", [0, 10, 40])
def test_a_district_that_services_only_hold_where_it_is_is_held_up(duration):
    """It starts on the tipping point with services: it does not slide as long as they last."""
    run = two_roads(start=0.3, services=0.3, rules=0, duration=duration)
    assert run.headlines["share_served"] == pytest.approx(0.3, abs=1e-9)
    assert run.headlines["years_needed"] is None
    assert run.outcome == "held_up"


def test_every_outcome_can_be_had():
    assert two_roads().outcome == "tipped"
    assert two_roads(premium=0.3, learning=0.2, services=1).outcome == "held_up"
    assert two_roads(premium=1.0, services=0.0, learning=0, copying=0, erosion=0).outcome == "stays"
    slope_down = two_roads(**two_roads.presets["both_roads_side_by_side"])
    assert slope_down.headlines["slope"] < 0 and slope_down.headlines["years_needed"] is None
