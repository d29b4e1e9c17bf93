"""What unit 5 says in words about numbers and settings holds in the models and in the tables."""

from __future__ import annotations

import pytest

from coursekit import data, models

bullwhip = models.find("bullwhip")
relational_contract = models.find("relational_contract")
learning_curve = models.find("learning_curve")


def headline(model, name, **settings):
    return model(**settings).headlines[name]


# Lab 1 -----------------------------------------------------------------------------------------


def test_shared_news_leaves_four_of_thirteen_and_the_lead_firm_gains_nothing():
    assert round(headline(bullwhip, "swing", lead_time=3)) == 13
    assert round(headline(bullwhip, "swing", **bullwhip.presets["news_shared"])) == 4
    alone = [
        headline(bullwhip, "swing", lead_time=3, tiers=1, information=seen) for seen in ("orders", "demand")
    ]
    assert alone[0] == pytest.approx(alone[1])


def test_the_rush_reaches_the_last_tier_in_period_11_and_a_trough_follows():
    now = {
        moment: headline(bullwhip, "now", lead_time=3, moment=moment, volatility=0) for moment in range(8, 17)
    }
    assert now[8] == pytest.approx(1) and max(now, key=now.get) == 11 and now[16] < 0


def test_short_lead_times_tame_the_wave_without_any_news():
    assert headline(bullwhip, "swing", **bullwhip.presets["just_in_time"]) < 2
    assert headline(bullwhip, "swing", lead_time=3, window=20) < 2.5
    assert headline(bullwhip, "swing", lead_time=0) == pytest.approx(1)


def test_shared_news_and_nervous_forecasts_make_a_wave_all_the_same():
    assert headline(bullwhip, "swing", information="demand", lead_time=5, window=2) > 10


def test_other_whims_leave_the_exact_swings_where_they_are():
    assert len({headline(bullwhip, "swing", lead_time=3, seed=seed) for seed in range(1, 5)}) == 1


# Lab 2 -----------------------------------------------------------------------------------------


def test_six_deliveries_and_all_are_audited_for_ever():
    run = relational_contract(contract=6, quality=1)
    assert run.headlines["audits_stop"] == 8 and run.headlines["audited"] == 1
    assert f"{headline(relational_contract, 'audited', contract=60, quality=1):.0%}" == "13%"


def test_a_year_of_monthly_deliveries_is_more_than_proof_takes():
    assert headline(relational_contract, "audits_stop", contract=60, quality=1) < 12


def test_the_first_green_circle_comes_with_nine():
    told = [relational_contract(contract=length, quality=1).outcome for length in range(6, 11)]
    assert told == ["suspicion"] * 3 + ["ripens"] * 2


def test_a_long_relation_carries_full_effort_and_a_short_one_none():
    long, short = (
        relational_contract(**relational_contract.presets[p]) for p in ("long_relation", "short_contracts")
    )
    assert long.headlines["effort"] == long.parameters.value and short.headlines["effort"] == 0


def test_the_ledge_between_no_effort_and_all_of_it_is_narrow():
    efforts = [headline(relational_contract, "effort", patience=p) for p in (0.5, 0.52, 0.53, 0.7)]
    assert efforts[0] == efforts[1] == 0 < efforts[2] < efforts[3] == relational_contract().parameters.value
    assert 0.7 - 0.52 < 0.2


def test_effort_hangs_on_patience_and_not_on_the_length_of_the_contract():
    assert len({headline(relational_contract, "effort", contract=length) for length in (6, 20, 60)}) == 1
    short, long = (relational_contract.presets[name] for name in ("short_contracts", "long_relation"))
    assert short["contract"] < long["contract"] and short["patience"] < long["patience"]


def test_at_the_lowest_price_sixty_deliveries_are_no_proof():
    assert headline(relational_contract, "audited", contract=60, audit_cost=0.01, quality=1) == 1


def test_others_at_the_door_break_faith_and_honour_keeps_it_at_the_same_patience():
    door, honour = (
        relational_contract(**relational_contract.presets[p])
        for p in ("others_at_the_door", "honour_at_stake")
    )
    assert door.parameters.patience == honour.parameters.patience
    same = ("contract", "quality", "audit_cost", "prior_good", "prior_bad", "value", "seed")
    assert all(getattr(door.parameters, p, 0) == getattr(honour.parameters, p, 0) for p in same)
    assert (
        door.headlines["critical_patience"] > door.parameters.patience > honour.headlines["critical_patience"]
    )
    assert 0.45 < honour.headlines["critical_patience"] < 0.46


@pytest.mark.parametrize("setting", [{"prior_good": 10}, {"audit_cost": 0.5}])
def test_a_short_contract_and_no_audit_at_all(setting):
    run = relational_contract(contract=6, quality=1, **setting)
    assert run.outcome == "at_once" and run.headlines["audited"] == 0


def test_with_a_supplier_that_fails_audits_for_ever_are_right():
    run = relational_contract(**relational_contract.presets["manuals_and_audits"] | {"quality": 0.9})
    assert run.headlines["audited"] == pytest.approx(1) and run.headlines["cost"] == pytest.approx(0.05)
    assert run.parameters.audit_cost == 0.05
    assert 1 - run.parameters.quality == pytest.approx(0.1)


def test_honour_and_closed_doors_need_the_same_patience():
    plain, honour = ({"outside": 1}, {"outside": 2.4, "honour": 1.4})
    needed = [headline(relational_contract, "critical_patience", **setting) for setting in (plain, honour)]
    assert needed[0] == pytest.approx(needed[1])


# Lab 3 -----------------------------------------------------------------------------------------


def test_a_tenth_of_the_volume_costs_about_twice_as_much():
    tenth = learning_curve.presets["one_tenth_of_the_volume"]
    assert learning_curve(**tenth).parameters.progress_ratio == 0.8
    assert learning_curve(**tenth).parameters.fixed == 0 and learning_curve().parameters.fixed == 0.1
    assert round(headline(learning_curve, "local_cost", **tenth), 1) == 2.1


def added(**settings):
    return learning_curve(**settings).table("handicaps").set_index("handicap")["adds"]


def test_the_royalty_moves_its_own_bar_and_the_training_gap_two():
    before = added()
    royalty, training = added(royalty=0.12), added(training_gap=0.6)
    assert [bar for bar in before.index if royalty[bar] != pytest.approx(before[bar])] == ["royalty"]
    assert [bar for bar in before.index if training[bar] != pytest.approx(before[bar])] == [
        "training",
        "together",
    ]


def test_training_is_worth_more_where_volume_is_small_and_a_royalty_the_same():
    def worth(of, volume):
        settings = {"volume": volume}
        return headline(learning_curve, "local_cost", **settings) - headline(
            learning_curve, "local_cost", **settings, **{of: 0}
        )

    assert worth("training_gap", 0.05) > worth("training_gap", 0.2) > worth("training_gap", 1)
    assert worth("royalty", 0.05) == pytest.approx(worth("royalty", 1))


def test_behind_a_tariff_it_competes_and_without_it_no_more():
    tariff = learning_curve.presets["behind_a_tariff"]
    assert learning_curve(**tariff).outcome == "competes"
    assert learning_curve(**tariff | {"import_price": 1.3}).outcome == "dearer"


def test_a_tenth_that_competes_and_a_whole_that_does_not():
    opened = learning_curve().parameters
    assert opened.volume == 0.1 and opened.import_price == 1.3
    assert learning_curve(progress_ratio=1, fixed=0, training_gap=0.2).outcome == "competes"
    assert learning_curve(volume=1).outcome == "dearer"
    assert learning_curve(volume=1, training_gap=0).outcome == "competes"
    assert learning_curve(volume=1, royalty=0).outcome == "competes"


@pytest.mark.parametrize("speed", [0.01, 0.1, 0.5])
def test_only_a_best_that_stands_still_can_be_caught(speed):
    assert headline(learning_curve, "long_run_level", absorption=speed, frontier_growth=0) == 1
    assert headline(learning_curve, "long_run_level", absorption=speed, frontier_growth=0.005) < 1


# The evidence ----------------------------------------------------------------------------------


def test_cars_have_the_longest_chain_and_buy_most_of_their_own_and_only_computers_look_short():
    value = data.load_chain_lengths().set_index("id")["value"]
    long = value.filter(like="multiplier").sort_values()
    assert list(long.index[-2:]) == ["food-multiplier", "vehicles-multiplier"]
    assert long.index[0] == "computers-multiplier" and long.iloc[0] < 1.3 and long.iloc[1] > 2.2
    assert value.filter(like="own").idxmax() == "vehicles-own" and 35.5 <= value["vehicles-own"] < 36.5
    notes = data.load_chain_lengths().set_index("id")["note_en"]
    assert all("1.14" in notes[f"{industry}-multiplier"] for industry in ("apparel", "computers"))
    assert "2.03" in notes["vehicles-multiplier"] and "2.28" in notes["food-multiplier"]


# Nothing else ----------------------------------------------------------------------------------


def test_twice_the_vehicles_and_seven_of_eight_go_abroad():
    value = data.load_since("vehicles").set_index("id")["value"]
    assert value["vehicles-made-2024"] / value["vehicles-made-2008"] == pytest.approx(1.9, abs=0.05)
    share = value["vehicles-exported-2024"] / value["vehicles-made-2024"]
    assert share == pytest.approx(7 / 8, abs=0.005)
    assert value["vehicles-exported-2025"] / value["vehicles-exported-2024"] == pytest.approx(0.97, abs=0.005)
    assert learning_curve(volume=1).outcome == "dearer"
    assert (value["vehicles-all-2001"], value["vehicles-made-2009"]) == (1.92e6, 1.5e6)


def test_a_record_of_investment_and_the_smallest_part_of_it_new():
    table = data.load_since("new_rules").set_index("id")
    assert table.loc["investment-2023", "value"] > table.loc["investment-2022", "value"]
    assert table.loc["new-2023", "value"] < table.loc["new-2022", "value"]
    assert table.loc["new-2024", "value"] < table.loc["new-2023", "value"] < table.loc["new-2025", "value"]
    assert table.loc["new-2025", "value"] == 16
    assert "lowest share since 2006" in table.loc["new-2023", "note_en"]
    assert table.loc["duty-2025", "value"] == 25


STANDS_ABOVE = {
    5: {
        "0.05",
        "0.1",
        "0.2",
        "0.46",
        "0.5",
        "0.52",
        "0.7",
        "0.9",
        "1.3",
        "1.4",
        "2.4",
        "1.92",
        "1.5",
        "16",
        "20",
        "25",
        "36",
        "71",
        "1.14",
        *("2.03", "2.28"),
    },
    "predictions": {"13", "60", "13%", "2.1"},
}
"""Numbers that the prose may state."""
