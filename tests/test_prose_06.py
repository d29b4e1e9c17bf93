"""What unit 6 says in words about numbers and settings holds in the models and in the tables."""

from __future__ import annotations

import pytest

from coursekit import data, models
from coursekit.exhibits.lorenz import least_gini
from coursekit.models.parts.inequality import gini, wolfson

trade_opening = models.find("trade_opening")
training = models.find("training")
labour_discipline = models.find("labour_discipline")

STANDS_ABOVE = {
    6: {
        *("120", "40%", "0.38", "0.58", "0.33", "0.67", "57%", "100%", "71%", "73%", "0.45"),  # lab 1
        *("0.9", "0.1", "1.5", "0.4"),  # lab 2
        *("0.04", "0.28", "0.3", "0.36", "0.5", "0.8"),  # lab 3
        *("63", "250"),  # evidence
        "2.6",  # unemployment in Mexico's cities, as cited
    },
    "predictions": {
        *("40%", "0.64", "0.52", "0.61", "0.70"),
        "81%",
        *("10%", "0.68", "0.74", "0.78"),
    },
}
"""Numbers the prose and the predictions state; each is in a test below."""


def headlines(model, **settings):
    return model(**settings).headlines


# Lab 1 -----------------------------------------------------------------------------------------


def test_the_opening_as_asked_about():
    asked = trade_opening.check()
    assert (asked.opening, asked.pace, asked.firms, asked.credit) == (0.4, 4, 1000, 0.1)
    assert asked.access > 0


def test_without_credit_those_left_are_more_alike_and_all_together_less():
    found = headlines(trade_opening, credit=0)
    told = [found[name] for name in ("wolfson_start", "wolfson_end", "gini_start", "gini_all")]
    assert [f"{value:.2f}" for value in told] == ["0.64", "0.52", "0.61", "0.64"]
    assert found["gini_end"] < found["gini_start"]
    assert f"{headlines(trade_opening)['wolfson_end']:.2f}" == "0.70"


@pytest.mark.parametrize("seed", range(1, 11))
def test_what_the_prediction_says_holds_whatever_the_luck(seed):
    without = headlines(trade_opening, credit=0, seed=seed)
    assert without["wolfson_end"] < without["wolfson_start"] - 0.05
    assert without["gini_all"] > without["gini_start"]


@pytest.mark.parametrize("seed", range(1, 11))
def test_the_firms_drift_apart_without_any_opening_and_more_so(seed):
    no_opening = headlines(trade_opening, opening=0, seed=seed)
    assert no_opening["wolfson_end"] > 1.1 * no_opening["wolfson_start"]
    assert no_opening["wolfson_end"] > headlines(trade_opening, seed=seed)["wolfson_end"]
    neither = headlines(trade_opening, opening=0, access=0, seed=seed)
    assert neither["wolfson_end"] == pytest.approx(neither["wolfson_start"], rel=0.05)


def test_the_black_line_climbs_with_the_fall_and_sinks_a_little_afterwards():
    line = trade_opening().tables["years"]["break_even_jobs"]
    assert all(line[:4] < line[1:5]) and all(line[4:-1] > line[5:])
    alive = trade_opening().tables["years"]["alive"]
    assert 1 > alive[4] == alive[-1]  # nobody closes while it sinks
    level = trade_opening(credit=0).tables["years"]["break_even_jobs"]
    assert level[4:] == pytest.approx(level[4])


def test_the_lines_are_the_first_120_firms():
    paths = trade_opening().table("paths")
    assert paths["firm"].nunique() == 120 and paths["jobs_of_firm"].max() < 250


def test_one_class_has_more_jobs_than_before():
    classes = trade_opening().table("classes").set_index("size_class")
    grown = classes["jobs_end"] > classes["jobs_start"]
    assert grown["large"] and not grown["small"] and not grown["micro"]
    ratio = classes["jobs_end"] / classes["jobs_start"]
    assert 1 < ratio["medium"] < 1.05 < 2 < ratio["large"]


def test_credit_that_follows_size_moves_polarisation_and_hardly_who_is_left():
    runs = [headlines(trade_opening, access=access) for access in (0, 0.5, 1, 1.5, 2)]
    left, split = ([run[name] for run in runs] for name in ("survivors", "wolfson_end"))
    assert max(left) - min(left) < 0.02
    assert split == sorted(split) and split[-1] > split[0] + 0.3


@pytest.mark.parametrize("seed", range(1, 6))
def test_every_firm_for_itself_and_credit_for_all_differ_under_any_luck(seed):
    alone, alike = (
        headlines(trade_opening, seed=seed, **trade_opening.presets[name])
        for name in ("every_man_for_himself", "credit_for_all")
    )
    assert alone["wolfson_end"] > alike["wolfson_end"] + 0.1
    assert alone["survivors"] < alike["survivors"]


def test_the_cut_in_pay_saves_firms_and_hardly_jobs():
    assert trade_opening.presets["low_road"] == {"credit": 0, "squeeze": 0.45}
    none, all_they_can = (headlines(trade_opening, credit=0, squeeze=cut) for cut in (0, 0.45))
    assert [f"{run['survivors']:.0%}" for run in (none, all_they_can)] == ["57%", "100%"]
    assert [f"{run['jobs_left']:.0%}" for run in (none, all_they_can)] == ["71%", "73%"]
    assert all_they_can["squeezed"] > 0.3 and all_they_can["micro_pay"] < 0.95


def test_two_small_and_two_large_become_alike():
    before, after = [1, 3, 9, 11], [2, 2, 10, 10]
    assert [f"{gini(firms):.2f}" for firms in (before, after)] == ["0.38", "0.33"]
    assert [f"{wolfson(firms):.2f}" for firms in (before, after)] == ["0.58", "0.67"]


# Lab 2 -----------------------------------------------------------------------------------------


def test_four_fifths_go_across_the_street():
    assert training.check().poaching == 3 / 10
    found = headlines(training)
    assert f"{found['to_neighbours']:.0%}" == "81%"
    assert found["firm_value"] < 2 and found["district_value"] == pytest.approx(10)
    assert training().outcome == "gap"


def test_the_fund_that_is_said_to_be_enough_is_enough():
    needed = headlines(training)["services_needed"]
    assert f"{needed:.0%}" == "53%" and training(services=0.53).outcome == "policy_trains"
    assert training(services=0.52).outcome == "gap"


def test_the_smallest_firms_fill_less_than_one_job_and_the_largest_hundreds():
    first = trade_opening().table("paths").query("year == 0")["jobs_of_firm"]
    classes = trade_opening().table("classes").set_index("size_class")
    assert first.min() < 1 and classes.loc["large", "jobs_start"] / classes.loc["large", "firms"] > 200


def test_the_pair_compared_differs_in_fall_pace_and_credit():
    alone, alike = (trade_opening.presets[name] for name in ("every_man_for_himself", "credit_for_all"))
    usual = trade_opening.check()
    assert alone["opening"] > usual.opening and alone["pace"] == 1 and alone["access"] > usual.access
    assert alike.keys() == {"access", "credit"}
    assert alike["access"] == 0 and alike["credit"] > usual.credit


def test_fund_or_rule_reach_the_blue():
    assert training(services=0.55).outcome == training(rules=0.6).outcome == "policy_trains"


def test_neither_half_of_a_bit_of_both_is_enough_alone():
    both = training.presets["a_bit_of_both"]
    assert training(**both).outcome == "policy_trains" and both == {"services": 0.3, "rules": 0.4}
    for name, value in both.items():
        assert training(**{name: value}).outcome == "gap"


def test_firms_that_train_alone_though_workers_are_hired_away():
    assert training(poaching=0.1).outcome == training(cost=1.5).outcome == "trains_alone"


def test_a_fund_can_overshoot_and_a_rule_cannot():
    harm = training.presets["schooling_nobody_uses"]
    assert training(**harm).outcome == "overdone"
    assert harm["services"] == pytest.approx(9 / 10)
    assert harm["cost"] > headlines(training, **harm)["district_value"]
    for cost in (0.5, 4, 9.5, 10.5, 20):
        for poaching in (0, 0.3, 0.9):
            for rules in (0, 0.5, 1):
                assert training(cost=cost, poaching=poaching, rules=rules).outcome != "overdone"


@pytest.mark.parametrize("cost", [0.5, 4, 9.5, 10.5, 15])
@pytest.mark.parametrize("poaching", [0.1, 0.5, 0.9])
def test_a_fund_of_the_neighbours_part_makes_the_firm_choose_as_the_district(cost, poaching):
    found = headlines(training, cost=cost, poaching=poaching)
    left_to_pay = cost * (1 - found["to_neighbours"])
    assert (found["firm_value"] > left_to_pay) == (found["district_value"] > cost)


# Lab 3 -----------------------------------------------------------------------------------------


def test_more_to_live_on_without_a_job_turns_the_road():
    before, after = (labour_discipline(unemployment=0.1, protection=b) for b in (2 / 10, 3 / 10))
    assert (before.outcome, after.outcome) == ("low", "high")
    assert [f"{run.headlines['low_cost']:.2f}" for run in (before, after)] == ["0.68", "0.78"]
    assert f"{before.headlines['high_cost']:.2f}" == "0.74"
    assert before.headlines["high_cost"] == after.headlines["high_cost"]
    steps = [labour_discipline(protection=step / 100).outcome for step in range(20, 31, 2)]
    assert steps == ["low"] * 4 + ["high"] * 2  # from 0.28 on
    assert before.headlines["fear"] == pytest.approx(after.headlines["fear"])


def test_boom_and_slump_turn_the_road_and_only_unemployment_moves():
    presets = labour_discipline.presets
    assert presets["boom"].keys() == presets["slump"].keys() == {"unemployment"}
    assert labour_discipline(**presets["boom"]).outcome == "high"
    assert labour_discipline(**presets["slump"]).outcome == "low"


@pytest.mark.parametrize("protection", [0, 0.2])
def test_at_the_open_unemployment_of_mexico_s_cities_the_lab_takes_the_high_road(protection):
    for unemployment in (0.026, 0.04):
        assert labour_discipline(unemployment=unemployment, protection=protection).outcome == "high"


def test_at_six_per_cent_it_takes_the_low_road_where_there_is_no_income_without_a_job():
    assert labour_discipline(unemployment=0.06, protection=0).outcome == "low"


def test_protection_withdrawn_keeps_the_low_road_at_less_unemployment():
    withdrawn = labour_discipline.presets["protection_withdrawn"]
    assert withdrawn["unemployment"] < labour_discipline.check().unemployment
    assert labour_discipline(**withdrawn).outcome == "low"
    assert labour_discipline(unemployment=withdrawn["unemployment"]).outcome == "high"


def test_hire_and_fire_costs_the_owner_nothing():
    assert headlines(labour_discipline, **labour_discipline.presets["hire_and_fire"])["turnover_cost"] == 0


def test_the_deepest_slump_and_the_high_road_in_two_ways():
    deepest = labour_discipline.parameters["unemployment"].range.highest
    assert deepest == 0.3 and labour_discipline.check().premium == 0.36
    for change in ({"premium": 0.8}, {"protection": 0.5}):
        assert labour_discipline(unemployment=deepest, **change).outcome == "high"
    assert labour_discipline(unemployment=deepest).outcome == "low"


def test_a_boom_and_the_low_road():
    assert labour_discipline(unemployment=0.04).outcome == "high"
    assert labour_discipline(unemployment=0.04, detection=2).outcome == "low"


def test_two_towns_that_look_the_same():
    slump = headlines(labour_discipline, unemployment=0.2, protection=0.2)
    withdrawn = headlines(labour_discipline, unemployment=0.1, protection=0.04)
    differ = {name for name in slump if slump[name] != pytest.approx(withdrawn[name])}
    assert differ == {"fear", "tipping_unemployment"}
    usual = labour_discipline.check()
    assert (usual.unemployment, usual.protection) == (0.1, 0.2)


# Evidence --------------------------------------------------------------------------------------


def test_the_count_of_manufacturing_establishments_rose_by_a_third():
    value = data.load_firm_sizes().set_index("id")["value"]
    first, last = (value[f"manufacturing-{year}-every-establishments"] for year in (2003, 2008))
    assert last / first == pytest.approx(4 / 3, abs=0.01)


def test_the_class_in_the_middle_has_few_places_and_many_jobs():
    value = data.load_firm_sizes().set_index("id")["value"]
    assert value["all-2023-sme-establishments-share"] < 5 < 25 < value["all-2023-sme-jobs-share"]
    assert value["all-2023-micro-unpaid-share"] == 55 and f"{6.3 / 11.6:.0%}" == "54%"
    for share in ("establishments-share", "jobs-share"):
        assert value[f"all-2023-sme-{share}"] < value[f"all-2019-sme-{share}"]


def test_rabellotti_s_firms():
    row = data.load_surveys().set_index("id").loc["guadalajara-firms"]
    assert (row["value"], row["year"]) == (63, "1996")


def test_the_lorenz_curves_are_the_shares_added_up():
    points = data.load_lorenz()
    assert list(points["establishments"]) == [95.4, 99.8, 100, 92.5, 99.3, 100]
    assert list(points["jobs"]) == [41.4, 71.3, 100, 23.2, 50.3, 100]


def test_the_gini_of_the_curve_is_the_least_it_can_be():
    sizes = [1.0] * 90 + [10.0] * 10
    assert least_gini([90, 100], [90 / 1.9, 100]) == pytest.approx(gini(sizes))
    within = [0.5] * 45 + [1.5] * 45 + [10.0] * 10  # the same classes, unlike inside
    assert gini(within) > gini(sizes)
    assert least_gini([50, 100], [50, 100]) == pytest.approx(0)
