"""What the help of a control says it does, held against what moving it does."""

from __future__ import annotations

import numpy as np
import pytest

from coursekit import (
    bullwhip,
    collective_efficiency,
    diffusion,
    evolutionary_game,
    kaizen,
    labour_discipline,
    learning_curve,
    make_or_buy,
    path_dependence,
    policy_mix,
    reputation,
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
    assert "en la rueda de vecinas con lazos lejanos, en promedio" in Words("evolutionary_game", "es")(
        "param-ties-help"
    )


def test_those_that_begin_may_be_out_of_reach_of_each_other():
    result = diffusion(**diffusion.presets["strangers_by_chance"])
    first, network = result.tables["firms"], result.tables["network"]
    begin = first["firm"][first["news_at"] == 0]
    assert len(begin) > 1 and not {1} & {*network["firm"], *network["partner"]}
    assert "if too few are within its reach, others as well" in Words("diffusion", "en")("param-seeds-help")
    assert "si no alcanza a tantas, también otras" in Words("diffusion", "es")("param-seeds-help")


def test_twice_the_firms_and_head_start_draw_twice():
    """A town of one firm and a head start of 1, beside an empty one, draws the next in two cases of three."""
    table = path_dependence(pull=1, head_start=1, firms=10, histories=500).tables["final"]
    again = path_dependence(pull=1, head_start=10, firms=10, histories=500).tables["final"]
    assert again["largest_share"].mean() < table["largest_share"].mean()
    assert "head start included" in Words("path_dependence", "en")("param-pull-help")
    assert "contada la ventaja inicial" in Words("path_dependence", "es")("param-pull-help")


def test_members_are_set_apart_from_the_firms_of_the_district():
    assert collective_efficiency(members=50, firms=2).headlines["external_part"] < 0.05
    assert "the number of members is set on its own" in Words("collective_efficiency", "en")(
        "param-firms-help"
    )
    assert "el número de socios se fija aparte" in Words("collective_efficiency", "es")("param-firms-help")


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
    assert (
        bullwhip(lead_time=0).tables["swings"]["blind"] == 1
    ).all()  # where nothing takes time, none grows
    assert Words("bullwhip", "en")("claim").startswith("When goods take time to come")
    just = bullwhip(**bullwhip.presets["just_in_time"]).headlines
    for part in ({"lead_time": 1}, {"window": 10}):  # both tame it, neither as much as the two together
        assert just["swing"] < bullwhip(**part).headlines["swing"] < bullwhip().headlines["swing"] / 2
    assert "a short lead time and a long memory" in Words("bullwhip", "en")("preset-just_in_time-passage")
    assert just["without_sharing"] < 1.2 * just["with_sharing"]


def test_a_market_that_hits_all_at_once_favours_nobody():
    leads = [make_or_buy(correlation=1, volatility=v).headlines["advantage"] for v in (0, 0.3, 0.6)]
    assert leads == pytest.approx([leads[0]] * 3)
    assert "unless it hits all at once" in Words("make_or_buy", "en")("claim")
    assert "si no golpea a todas a la vez" in Words("make_or_buy", "es")("claim")


def test_an_ideal_below_one_stage_is_work_undivided():
    told = make_or_buy(specialisation=0).headlines
    assert told["ideal_stages"] < 1 == told["best_stages"]
    assert "below 1: undivided" in Words("make_or_buy", "en")("headline-ideal_stages")
    assert "menos de 1: sin dividir" in Words("make_or_buy", "es")("headline-ideal_stages")


def test_finds_that_stay_can_still_add_up():
    """Less than those that travel, not little; and a find that travels may count hardly more than once."""
    assert kaizen(travels=0, chance=0.5, size=0.1, months=120).headlines["expected_cost"] < 0.01
    assert 1 < kaizen(travels=0.05, suppliers=2).headlines["multiplier"] < 1.1
    claim = Words("kaizen", "en")("claim")
    assert "change less as long as each stays" in claim and "counts more than once" in claim


def test_the_story_of_a_cheat_is_told_where_the_firm_keeps_faith_too():
    assert reputation(patience=0.9).tables["firms"]["keeps_faith"][0]
    for language, wanted in (("en", "if firm 1 cheats"), ("es", "si la empresa 1 engaña")):
        say = Words("reputation", language)
        assert say("figure-cheat") == wanted and say("table-story").lower().startswith(wanted)
