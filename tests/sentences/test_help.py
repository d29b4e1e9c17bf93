"""What the help of a control says it does, held against what moving it does."""

from __future__ import annotations

import numpy as np
import pytest

from coursekit import (
    bullwhip,
    evolutionary_game,
    labour_discipline,
    learning_curve,
    policy_mix,
    targeting,
    transplant,
)
from coursekit.words import Words


def degrees(network):
    table = evolutionary_game(network=network, ties=6, seed=3).tables["network"]
    return np.bincount(np.concatenate([table["firm"], table["partner"]]))[1:]


def test_ties_are_exact_but_on_the_ring_with_far_ones():
    assert set(degrees("lattice")) == set(degrees("random_regular")) == {6}
    ring = degrees("small_world")
    assert ring.mean() == 6 and len(set(ring)) > 1
    assert "on the ring with a few far ties, on average" in Words("evolutionary_game", "en")(
        "param-ties-help"
    )
    assert "en el anillo con algunos lazos lejanos, en promedio" in Words("evolutionary_game", "es")(
        "param-ties-help"
    )


def test_a_budget_of_one_buys_full_services_behind_an_open_door():
    """They count for the firms that come; going to all takes what outreach adds besides."""
    door, visits = (policy_mix(budget=1, to_services=1, targeted=t, reach=0.5).headlines for t in (0, 1))
    both = policy_mix(budget=1.5, to_services=1, targeted=1, outreach=0.5).headlines
    assert door["services"] == 1 == both["services"] > visits["services"]
    assert both["lead"] - door["lead"] == pytest.approx(0.5)


def test_training_does_not_move_the_speed_of_catching_up():
    levels = {learning_curve(training_gap=gap).headlines["long_run_level"] for gap in (0, 0.5, 1)}
    assert len(levels) == 1
    assert "whatever the training" in Words("learning_curve", "en")("param-absorption-help")


def test_below_zero_mostly_the_small_know():
    knows = targeting(awareness=-2, seed=2).tables["fifths"]["aware_at_first"]
    assert knows[0] > knows[-1] + 0.3
    assert "Below 0: the smaller." in Words("targeting", "en")("param-awareness-help")
    assert "Abajo de 0: cuanto más chica." in Words("targeting", "es")("param-awareness-help")


def test_who_goes_first_makes_no_difference_where_there_is_a_place_for_all_who_know():
    settings = {"awareness": 0, "known": 0.02, "places": 0.3, "years": 1, "seed": 1}
    indices = {targeting(access=access, **settings).headlines["concentration"] for access in (-1, 0, 1)}
    assert len(indices) == 1
    assert "Where there is a place for all who know, it changes nothing." in Words("targeting", "en")(
        "param-access-help"
    )
    assert "Donde hay lugar para todas las que saben, no cambia nada." in Words("targeting", "es")(
        "param-access-help"
    )


def test_replacing_those_who_leave_anyway_costs_nothing():
    quiet = {"volatility": 0, "firing_cost": 1}
    assert {labour_discipline(separation=s, **quiet).headlines["turnover_cost"] for s in (0.02, 0.5)} == {0}
    assert "costs nothing here" in Words("labour_discipline", "en")("param-firing_cost-help")
    assert "no cuesta nada aquí" in Words("labour_discipline", "es")("param-firing_cost-help")


def test_with_no_gap_in_culture_places_only_start_with_the_same():
    places = transplant(culture_gap=0).tables["places"]
    assert len(set(places["culture_at_start"])) == 1 < len(set(places["culture_at_end"].round(2)))
    assert "start with the same culture" in Words("transplant", "en")("param-culture_gap-help")
    assert "empiezan con la misma cultura" in Words("transplant", "es")("param-culture_gap-help")


def test_help_that_ends_too_soon_takes_hold_where_culture_is_thick():
    end = transplant(**transplant.presets["over_too_soon"]).headlines
    assert min(end["share_culture"], end["share_both"]) > 0.5 > max(end["share_neither"], end["share_rules"])
    assert "takes hold only where it meets a thick culture" in Words("transplant", "en")(
        "preset-over_too_soon-passage"
    )


@pytest.mark.parametrize("language", ["en", "es"])
def test_all_flows_of_the_labour_market_are_of_a_year(language):
    say = Words("labour_discipline", language)
    told = say("describe", **labour_discipline().in_words) + labour_discipline.__doc__
    assert "period" not in told
    for control in ("protection", "premium", "training", "effort", "separation"):
        assert ("year" in say(f"param-{control}-help")) or ("año" in say(f"param-{control}-help")), control


def test_seeing_demand_makes_less_swing_from_the_second_tier_on():
    """What the claim says; far less only where the line is long, deliveries slow and memories short."""
    for setting in [{}, *bullwhip.presets.values()]:
        swings = bullwhip(**setting).tables["swings"]
        assert swings["shared"][0] == pytest.approx(swings["blind"][0])
        assert (swings["shared"][1:] < swings["blind"][1:]).all()
    just = bullwhip(**bullwhip.presets["just_in_time"]).headlines
    assert just["without_sharing"] < 1.2 * just["with_sharing"]
