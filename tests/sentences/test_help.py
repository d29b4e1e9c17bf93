"""What the help of a control says it does, held against what moving it does."""

from __future__ import annotations

import numpy as np
import pytest

from coursekit import (
    autonomy_or_distrust,
    bullwhip,
    collective_efficiency,
    cournot,
    diffusion,
    evolutionary_game,
    kaizen,
    labour_discipline,
    learning_curve,
    make_or_buy,
    models,
    path_dependence,
    policy_mix,
    reputation,
    supply_pyramid,
    targeting,
    tournament,
    trade_opening,
    transplant,
    two_roads,
)
from coursekit.models.parts.lottery import draw
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


def says(name, message, en, es):
    return en in Words(name, "en")(message) and es in Words(name, "es")(message)


def test_more_buyers_lower_no_loss_where_nobody_sells_past_the_next_tier():
    def lost(**setting):
        told = supply_pyramid(**setting).headlines
        return told["reach"] * told["loss_each"]

    straight = [lost(buyers=m) for m in (1, 2, 5)]
    assert straight == pytest.approx([225] * 3)
    past = [lost(buyers=m, skipping=0.6, loyalty=0) for m in (1, 2)]
    assert past[1] < 0.8 * past[0]
    assert says(
        "supply_pyramid", "claim", "Where nobody sells past the next tier,", "Si nadie vende más arriba"
    )


def test_who_loses_more_than_half_is_counted_for_one_firm_and_not_the_mean():
    told = supply_pyramid(buyers=1, first_tier=210).headlines
    assert told["hard_hit"] > told["reach"]
    assert says("supply_pyramid", "headline-hard_hit", "the one in the picture", "la de la figura")


def test_owners_are_told_apart_where_both_reasons_change_unlike():
    told = autonomy_or_distrust(guarantee=0.6, respect=0.3)
    assert told.outcome == "told_apart" and told.headlines["gap"] > 0.05
    alike = autonomy_or_distrust(guarantee=0.6, respect=0.6)
    assert alike.outcome == "both_parts_alike" and alike.headlines["gap"] == pytest.approx(0)
    assert says("autonomy_or_distrust", "claim", "more than the other tells them", "más que la otra")


def test_twice_the_size_is_twice_the_weight_and_less_than_twice_the_chance_where_credit_is_plenty():
    sizes, rng = np.array([20.0, 40.0] * 10), np.random.default_rng(5)
    got = np.zeros(20)
    for _ in range(2000):
        got[draw(np.log(sizes), np.ones(20, dtype=bool), 10, rng.gumbel(size=20))] += 1
    assert 1.1 < got[1::2].sum() / got[::2].sum() < 1.7
    assert says("trade_opening", "param-access-help", "twice the weight in the draw", "el doble de peso")


def test_the_tenths_named_are_of_the_bell():
    for shape, tenths in (("lognormal", (2.2, 46)), ("pareto", (4.9, 69))):
        years = trade_opening(shape=shape, spread=1.2, firms=5000).tables["years"]
        found = years["smallest_tenth"][0], years["largest_tenth"][0]
        assert found == pytest.approx(tenths, rel=0.1)
    assert says("trade_opening", "param-spread-help", "With a bell and 1.2", "Con una campana y 1.2")


def test_a_handful_left_may_be_too_few_for_a_whole_firm_to_get_credit():
    run = trade_opening(opening=0.6, squeeze=0, credit=0.01, firms=200, pace=1)
    jobs = run.tables["paths"]["jobs_of_firm"].reshape(-1, 21)
    left = jobs[jobs[:, 1] > 0]
    assert 0 < len(left) < 30 and (left[:, 2:] == pytest.approx(left[:, 1:2].repeat(19, axis=1)))
    assert says("trade_opening", "param-credit-help", "nearest whole firm", "empresas enteras")


def test_only_a_firm_that_paid_the_usual_is_held_to_the_two_lines():
    run = trade_opening(opening=0, squeeze=0, credit=0)
    paths, line = run.table("paths"), run.tables["years"]["closing_jobs"][-1]
    below = paths[(paths["year"] == 20) & (paths["jobs_of_firm"] < line)]
    assert len(below) == 7 and set(below["state"]) == {"full_pay"}
    assert says("trade_opening", "figure-closes", "if it paid in full", "si pagaba completo")


def test_a_rate_of_a_tenth_closes_less_than_a_tenth_of_the_distance_in_a_year():
    level = learning_curve(absorption=0.1, frontier_growth=0).tables["catching_up"]["level"]
    assert 1 - (1 - level[1]) / (1 - level[0]) == pytest.approx(0.095, abs=5e-4)
    assert np.expm1(0.1) == pytest.approx(0.105, abs=5e-4)
    for control, share in (("absorption", "9.5%"), ("frontier_growth", "10.5%")):
        assert says("learning_curve", f"param-{control}-help", share, share)


def test_the_choices_of_the_tournament_take_the_help_that_suits_each_effort():
    run = tournament(joint=0.65, prize=2, luck=0.3, help_value=1.4, effort_cost=1.6)
    assert len(set(run.tables["choices"]["help"].round(3))) > 3
    assert says("tournament", "figure-mine", "with the help that suits it", "con la ayuda que le va")


def test_the_price_and_the_cost_are_set_against_each_other_in_per_cent():
    """And not in money: there the price may fall by much more than the trick saves."""
    run = cournot(firms=2, elasticity=0.55, told=0)
    assert run.tables["sharing"]["passed_on"][0] == pytest.approx(0.5)
    assert run.sentence_values["price_fall"] == pytest.approx(5.5 * run.parameters.cut)
    assert says("cournot", "figure-passed", "both in %", "ambas en %")


def test_services_may_help_though_none_are_needed_or_however_few():
    told = two_roads(start=0.5, premium=0.9, rules=0, duration=0).headlines
    assert told["years_needed"] == 0 and told["final_share"] == pytest.approx(0.5)
    assert two_roads(start=0.5, premium=0.9, rules=0, duration=1).headlines["final_share"] > 0.9
    assert says("two_roads", "headline-years_needed", "however few", "los que sean")


@pytest.mark.parametrize("preset", list(models.find("two_roads").presets))
def test_an_end_that_is_left_is_not_drawn_as_a_tipping_point(preset):
    from matplotlib.figure import Figure

    from coursekit.figures.two_roads import Drawing

    run = two_roads(**two_roads.presets[preset])
    drawing = Drawing(Figure(), Words("two_roads", "en"))
    drawing.update(run, None)
    for ground, name in zip(drawing.grounds, ("tipping_with", "tipping_without"), strict=True):
        told = run.headlines[name]
        assert list(ground["tip"].get_xdata()) == ([] if told is None else [pytest.approx(told)])


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


def named(drawing):
    """The names that a picture shows."""
    every = drawing.names if isinstance(drawing.names, list) else [drawing.names]
    return {text.get_text() for names in every for text in names.texts if text.get_visible()}


def drawn(model, **settings):
    from importlib import import_module

    from matplotlib.figure import Figure

    drawing = import_module(f"coursekit.figures.{model.name}").Drawing(
        Figure(figsize=(8, 3.8)), Words(model.name, "en")
    )
    drawing.update(model(**settings), None)
    return named(drawing)


@pytest.mark.parametrize("none", [{"support": 0}, {"lasts": 0}])
def test_where_there_is_no_support_the_picture_names_none(none):
    alone, supported = (
        Words("transplant", "en")(f"figure-frontier{which}").strip() for which in ("-alone", "")
    )
    policy = Words("transplant", "en")("figure-policy")
    assert {alone} == {alone, supported, policy} & drawn(transplant, **none)
    assert {supported, policy} == {alone, supported, policy} & drawn(transplant)


def test_services_that_never_come_and_years_after_the_last_have_no_name():
    assert {"with services", "without"} <= drawn(two_roads)
    assert "with services" not in drawn(two_roads, duration=0)
    assert "without" not in drawn(two_roads, duration=40)


def test_no_place_more_than_doubles_a_firm():
    told = targeting(gain=0.3, returns=1, spread=1.8, years=1, places=0.3)
    assert told.tables["fifths"]["growth"].max() <= 1
    assert targeting(gain=0.3, returns=1, spread=1.8, years=9, places=0.3).headlines["growth"] > 1
    assert says("targeting", "param-returns-help", "No place more than doubles", "Ningún lugar hace más que")


@pytest.mark.parametrize("name", models.names())
def test_no_share_is_more_than_all(name):
    for parameter, p in models.find(name).parameters.items():
        if getattr(p.range, "unit", "") == "share":
            assert 0 <= p.range.lowest < p.range.highest <= 1, parameter


def test_places_do_less_than_visits_where_the_door_favours_nobody():
    def smaller_half(**settings):
        return targeting(**settings).headlines["smaller_half"]

    need = targeting.presets["need_of_the_need"]
    assert smaller_half(**need, places=0.3) < smaller_half(**need) + 0.02 < smaller_half(**need, outreach=0.1)
    assert smaller_half(places=0.3) > smaller_half(outreach=0.5)  # as the lab opens the door favours size
    assert says(
        "targeting", "claim", "where the door favours nobody,", "donde la puerta no favorece a nadie,"
    )
