"""What unit 3 says in words about numbers and settings holds in the models and in the tables."""

from __future__ import annotations

import re

import pytest

from coursekit import data, models
from coursekit.words import Words

supply_pyramid = models.find("supply_pyramid")
bullwhip = models.find("bullwhip")
relational_contract = models.find("relational_contract")
kaizen = models.find("kaizen")
tournament = models.find("tournament")

FOUR_BUYERS = {"buyers": 4, "loyalty": 0}
in_both_languages = pytest.mark.parametrize("language", ["en", "es"])
in_all_draws = pytest.mark.parametrize("seed", range(1, 6))


def of(model, name, **settings):
    return model(**settings).headlines[name]


# Lab 1 -----------------------------------------------------------------------------------------


def test_the_pure_pyramid_has_45201_firms_and_225_that_lose_all():
    pyramid = supply_pyramid(buyers=1).headlines
    assert (pyramid["firms"], pyramid["reach"], pyramid["loss_each"], pyramid["hard_hit"]) == (
        45201,
        225,
        1,
        225,
    )


@in_all_draws
def test_spreading_shares_a_loss_out_and_does_not_shrink_it(seed):
    spread = supply_pyramid(seed=seed, **FOUR_BUYERS).headlines
    assert spread["reach"] * spread["loss_each"] == pytest.approx(225)
    assert spread["hard_hit"] == 0
    past = supply_pyramid(seed=seed, **supply_pyramid.presets["buying_past_the_middle"]).headlines
    assert past["reach"] * past["loss_each"] < 200 and past["steps"] < 2.2


@in_all_draws
def test_a_favourite_buyer_ruins_as_many_as_the_pyramid_whatever_the_number_of_buyers(seed):
    favourite = supply_pyramid.presets["favourite_buyer"]
    assert favourite["buyers"] == 3
    assert of(supply_pyramid, "hard_hit", seed=seed, **favourite) == 225
    assert of(supply_pyramid, "hard_hit", seed=seed, buyers=5, loyalty=0.95) == 225
    assert supply_pyramid.parameters["buyers"].range.highest == 5
    assert supply_pyramid.parameters["loyalty"].range.highest == 0.95


# Lab 2 -----------------------------------------------------------------------------------------


def test_the_rush_runs_up_a_tier_a_period_and_grows():
    orders = bullwhip(volatility=0).table("orders").pivot(index="tier", columns="period", values="orders")
    peaks = [orders.loc[tier].idxmax() for tier in range(5)]
    assert peaks == [8, 8, 9, 10, 11]
    assert orders.max(axis=1).is_monotonic_increasing


def test_three_tenths_more_once_and_later_goods_sent_back():
    opened = bullwhip.check()
    assert (opened.surge, opened.moment) == (0.3, 11)
    assert bullwhip(volatility=0).table("orders").query("period == 13 and tier == 1")["orders"].item() < 1
    assert of(bullwhip, "now", moment=16) < 0
    whims = bullwhip.parameters["volatility"]
    assert not whims.range.main and whims.range.lowest == 0
    assert [of(bullwhip, "now", moment=moment, volatility=0) for moment in (8, 9, 10)] == [1, 1, 1]
    assert of(bullwhip, "swing", lead_time=1) < of(bullwhip, "swing", information="demand")


def test_where_all_remember_alike_the_bound_is_far_exceeded():
    assert of(bullwhip, "without_sharing") > 1.5 * (1 + 2 * 0.4 + 2 * 0.4**2) ** 4


def test_just_in_time_is_calmer_than_sharing_was():
    shared, in_time = bullwhip(information="demand"), bullwhip(**bullwhip.presets["just_in_time"])
    assert in_time.outcome == "blind" and in_time.headlines["swing"] < shared.headlines["swing"]
    assert bullwhip.presets["just_in_time"].keys() == {"lead_time", "window"}
    assert bullwhip.check().lead_time == 2 and bullwhip.parameters["window"].range.highest == 20
    assert of(bullwhip, "swing", window=20) < shared.headlines["swing"]


def test_all_share_and_orders_swing_more_than_ten_times_as_widely():
    assert of(bullwhip, "swing", information="demand", lead_time=5, window=2) > 10


@pytest.mark.parametrize("setting", [{"tiers": 1}, {"lead_time": 0}])
def test_where_sharing_makes_no_difference(setting):
    run = bullwhip(**setting).headlines
    assert run["with_sharing"] == pytest.approx(run["without_sharing"])


# Lab 3 -----------------------------------------------------------------------------------------


def test_trust_comes_with_the_ninth_delivery_of_a_contract():
    assert of(relational_contract, "audits_stop") == 8
    for length, audited in ((6, 1), (8, 1)):
        assert of(relational_contract, "audited", contract=length, quality=1) == audited
    assert of(relational_contract, "audited", contract=9, quality=1) < 1


def test_manuals_are_five_times_as_long_and_all_is_audited():
    manuals = relational_contract.presets["manuals_and_audits"]
    assert manuals["contract"] == 5 * 6
    opened = relational_contract.check()
    assert (opened.prior_bad, opened.audit_cost) == (1, 0.1)
    assert (manuals["prior_bad"], manuals["audit_cost"]) == (4, 0.05)
    assert of(relational_contract, "audited", **manuals) == 1


def test_effort_stays_full_then_falls_and_is_gone():
    efforts = {p: of(relational_contract, "effort", patience=p) for p in (0.9, 0.7, 0.6, 0.52)}
    assert efforts[0.9] == efforts[0.7] > efforts[0.6] > efforts[0.52] == 0


def test_all_the_effort_that_pays_is_what_a_success_is_worth():
    assert of(relational_contract, "effort", patience=0.9) == relational_contract.check().value == 0.9
    # an effort is the chance of a success: of 0.9, nine times in ten
    with_both = relational_contract.presets["honour_at_stake"]
    assert with_both["outside"] == relational_contract.presets["others_at_the_door"]["outside"]


@pytest.mark.parametrize("contract", [6, 60])
def test_how_long_a_contract_is_leaves_the_bet_alone(contract):
    assert of(relational_contract, "critical_patience", contract=contract) == 0.5


def test_better_offers_take_more_patience_and_honour_less():
    door, honour = (relational_contract.presets[name] for name in ("others_at_the_door", "honour_at_stake"))
    plain, tempted, bound = (
        of(relational_contract, "critical_patience", **settings) for settings in ({}, door, honour)
    )
    assert bound < plain < tempted


def test_the_longest_contract_and_all_is_audited_and_trust_at_first_sight():
    assert relational_contract.parameters["contract"].range.highest == 60
    assert of(relational_contract, "audited", contract=60, audit_cost=0.01) == 1
    assert relational_contract(contract=6, audit_cost=0.5).outcome == "at_once"


def test_one_keeps_faith_for_lack_of_offers_the_other_for_honour():
    loyal, honour = relational_contract(outside=1), relational_contract(outside=2, honour=1)
    assert loyal.headlines["critical_patience"] == pytest.approx(honour.headlines["critical_patience"])


# Lab 4 -----------------------------------------------------------------------------------------


def test_a_large_association_gets_further_than_a_cooperative_of_three():
    three, large = (kaizen.presets[name] for name in ("cooperative_of_three", "large_association"))
    assert three["travels"] == 1 and large["travels"] < 0.5
    assert of(kaizen, "expected_cost", **large) < of(kaizen, "expected_cost", **three)


def test_costs_fall_as_far_with_nothing_travelling():
    travels, finds = kaizen(travels=0.5), kaizen(travels=0, chance=0.18)
    assert travels.headlines["expected_cost"] == pytest.approx(finds.headlines["expected_cost"], abs=0.002)
    assert 1 - travels.headlines["expected_cost"] == pytest.approx(1 / 5, abs=0.01)


# Lab 5 -----------------------------------------------------------------------------------------


def test_effort_falls_at_once_and_help_waits_for_two_thirds():
    schemes = tournament().table("schemes")
    assert schemes["effort"].is_monotonic_decreasing
    assert ((schemes["help"] > 0) == (schemes["joint"] > 2 / 3)).all()


def test_the_association_has_a_lower_result_and_a_higher_gain():
    contest, association = (
        tournament().headlines,
        tournament(**tournament.presets["suppliers_association"]).headlines,
    )
    assert association["result"] < contest["result"] and association["gain"] > contest["gain"]


@pytest.mark.parametrize("joint", [0, 0.85, 1])
def test_result_and_joint_gain_are_made_as_said(joint):
    run, cost = tournament(joint=joint, help_value=1.2).headlines, tournament.check().effort_cost
    assert run["result"] == pytest.approx(run["effort"] + 1.2 * run["help"])
    paid = cost * (run["effort"] ** 2 + run["help"] ** 2)  # half of it by each
    assert run["gain"] == pytest.approx(2 * run["result"] - paid)
    assert tournament.presets["suppliers_association"] == {"joint": 0.85}


def test_power_moves_who_gains_and_nothing_else():
    weak, strong = (tournament(joint=0.85, buyer_power=power).headlines for power in (0, 1))
    assert {name for name in weak if weak[name] != pytest.approx(strong[name])} == {"supplier_gain"}


def test_luck_decides_and_hardly_anybody_sweats():
    luck = tournament.presets["luck_decides"]
    assert luck.keys() == {"luck"}
    assert of(tournament, "effort", **luck) < 0.4 * of(tournament, "effort")


def test_the_fair_mixture_is_the_worst_of_both():
    schemes = tournament().table("schemes").set_index("joint")["result"]
    worst = schemes.idxmin()
    assert worst == pytest.approx(tournament.presets["half_and_half"]["joint"]) == 0.65


def test_the_same_result_and_one_wastes_more():
    contest, together = (tournament(help_value=1, joint=joint).headlines for joint in (0, 1))
    assert contest["result"] == pytest.approx(together["result"])
    assert contest["gain"] < together["gain"]


# What came out of the predictions --------------------------------------------------------------


@in_both_languages
def test_the_numbers_told_after_the_predictions(language):
    words = Words("predictions", language)
    spread = supply_pyramid(**FOUR_BUYERS).headlines
    blind, one, shared = (
        of(bullwhip, "swing", **settings) for settings in ({}, {"tiers": 1}, {"information": "demand"})
    )
    contest, half = tournament().headlines, tournament(joint=0.5).headlines
    cost = kaizen(travels=0.5).headlines
    told = {
        "one_stops": [f"{spread['reach']:,.0f}", f"{spread['loss_each']:.1%}", "225"],
        "last_in_line": [f"{blind:.1f}", f"{one:.1f}", f"{shared:.1f}"],
        "six_deliveries": [f"{of(relational_contract, 'audits_stop'):.0f}", "6"],
        "half_travels": [f"{1 - cost['expected_cost']:.0%}", f"{cost['multiplier']:.1f}"],
        "half_joint": [f"{contest['effort']:.2f}", f"{half['effort']:.2f}", f"{half['help']:.0f}"],
    }
    for name, numbers in told.items():
        for number in numbers:
            assert re.search(rf"(?<![\d.]){re.escape(number)}(?![\d%])", words(f"{name}-outcome")), (
                name,
                number,
            )
    assert half["effort"] == pytest.approx(0.75 * contest["effort"])
    assert 1 - kaizen(travels=0).headlines["expected_cost"] == pytest.approx(0.05, abs=0.005)


# The evidence ----------------------------------------------------------------------------------


def test_the_arithmetic_of_the_pyramid():
    tiers = data.load_keiretsu().query("measure == 'suppliers'")["value"].tolist()
    assert tiers == [200, 5000, 40000]
    assert (tiers[1] / tiers[0], tiers[2] / tiers[1]) == (25, 8)
    assert 1 + sum(tiers) == supply_pyramid().headlines["firms"]
    shares = data.load_keiretsu().query("measure == 'small_share'")["value"]
    assert 25 < shares.max() / shares.min() < 30


def test_the_sizes_of_the_studies():
    found = data.load_surveys().set_index("id")["value"]
    assert found["nobeoka-assemblers"] == 6 and found["nobeoka-components"] == 95
    assert found["matous-firms"] == 100


def test_more_buyers_reach_more_and_cost_each_less():
    runs = [supply_pyramid(buyers=buyers, loyalty=0).headlines for buyers in (1, 2, 3, 5)]
    assert [run["reach"] for run in runs] == sorted(run["reach"] for run in runs)
    assert [run["loss_each"] for run in runs] == sorted((run["loss_each"] for run in runs), reverse=True)


def test_the_earthquake_s_damage_went_both_ways():
    table = data.load_since("japan_since").set_index("id")
    assert "suppliers" in table.loc["japan-directions", "label_en"]
    assert table.loc["japan-growth", "value"] < 0


STANDS_ABOVE = {
    3: {
        "0.01",
        "0.05",
        "0.1",
        "0.18",
        "0.46",
        "0.5",
        "0.65",
        "0.9",
        "0.95",
        "13",
        "16",
        "20",
        "25",
        "30%",
        "85%",
        "60",
        "95",
        "200",
        "225",
        "5,000",
        "40,000",
        "45,201",
    },
    "predictions": {"0.63", "0.85", "3.1", "4.5", "6.1", "7%", "7.0%", "19%", "225", "3,207"},
}
"""Numbers the prose and the predictions state; each is in a test above."""
