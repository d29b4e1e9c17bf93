"""What lesson 8 says in words about numbers and settings holds in its models and in its table."""

from __future__ import annotations

import pytest

from coursekit import data, models
from coursekit.models.transplant import HISTORIES, START

transplant = models.find("transplant")
variance_decomposition = models.find("variance_decomposition")
three_theses = models.find("three_theses")

SEEDS = range(1, 9)
READINGS = ["universalism", "particularism", "relativism", "economic"]


def headline(model, name, **settings):
    return model(**settings).headlines[name]


def shares(**settings) -> list[float]:
    found = transplant(**settings).headlines
    return [found[f"share_{place}"] for place in ("neither", "culture", "rules", "both")]


# Lab 1 -----------------------------------------------------------------------------------------


def test_two_years_of_support_leave_it_where_culture_is_thick():
    asked = transplant.check()
    assert asked.lasts == 24 and f"{START:.0%}" == "35%"
    neither, culture, rules, both = shares()
    assert (f"{neither:.0%}", f"{rules:.0%}") == ("1%", "30%")
    assert min(culture, both) > 0.95
    assert models.find("transplant")().table("places").set_index("place").loc["rules", "rooted"] == 0.3
    lines = transplant().table("paths").pivot(index="month", columns="place", values="share")
    assert lines["rules"].idxmax() in (24, 25) and (lines["neither"].diff().iloc[1:25] <= 0).all()


def test_twenty_histories_are_lived_through():
    assert HISTORIES == 20


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("gap", ["only_rules_differ", "only_culture_differs"])
def test_each_of_the_two_rival_worlds_has_two_places_that_take_root(gap, seed):
    found = transplant(seed=seed, **transplant.presets[gap])
    assert found.headlines["places_rooted"] == 2


@pytest.mark.parametrize("seed", SEEDS)
def test_in_one_and_the_same_place_some_histories_take_root_and_others_do_not(seed):
    rooted = transplant(culture_gap=0, rules_gap=0, seed=seed).tables["places"]["rooted"]
    assert set(rooted) == {rooted[0]} and 0.3 < rooted[0] < 0.9


def test_more_support_more_places():
    rooted = [headline(transplant, "places_rooted", support=step / 20) for step in range(21)]
    assert rooted == sorted(rooted) and rooted[0] == 1 and rooted[14] == 4  # 0.7
    assert rooted[13] < 4


def test_support_that_is_over_too_soon_always_loses_the_place_of_rules_and_sometimes_that_of_culture():
    soon = [shares(seed=seed, **transplant.presets["over_too_soon"]) for seed in SEEDS]
    late = [shares(seed=seed) for seed in SEEDS]
    assert max(share[2] for share in soon) < 0.2 < min(share[2] for share in late)
    assert all(early[1] < share[1] - 0.2 for early, share in zip(soon, late, strict=True))
    kept = [share[1] > 0.5 for share in soon]
    assert 0.5 < sum(kept) / len(kept) < 1


def test_the_same_result_everywhere():
    assert transplant(**transplant.presets["wide_market"]).outcome == "everywhere"
    assert transplant.presets["wide_market"].keys() == {"scope"}
    assert transplant(support=0.7).outcome == "everywhere"
    assert transplant(autonomy=0.5).outcome == "nowhere"


@pytest.mark.parametrize("seed", SEEDS)
def test_without_approval_and_drift_thick_rules_do_exactly_as_well_as_thick_culture(seed):
    neither, culture, rules, both = shares(approval=0, drift=0, support=0.6, seed=seed)
    assert culture == rules and neither < 0.5 < culture < both
    assert max(shares(approval=0, drift=0, seed=seed)) < 0.5  # nothing happens without more support


def test_the_interaction_turns_its_sign_with_the_months_of_support():
    told = [headline(transplant, "interaction", lasts=months) for months in (0, 3, 12, 24, 60)]
    assert told == sorted(told, reverse=True)
    assert told[1] > 0.1 and told[3] < -0.1


# Lab 2 -----------------------------------------------------------------------------------------

OFF = [{}, {"synergy": 0}, {"imitation": 0}, {"thresholds": "even"}, {"noise": 0}]


@pytest.mark.parametrize("seed", SEEDS)
def test_switched_off_one_by_one_until_nothing_is_left(seed):
    settings, left, outcomes = {}, [], []
    for switch in OFF:
        settings |= switch
        found = variance_decomposition(seed=seed, **settings)
        left.append(found.headlines["interaction_share"])
        outcomes.append(found.outcome)
    assert outcomes == ["interaction"] + ["adds_up"] * 4
    assert left[0] > 0.1 > max(left[1:])
    assert left[-1] == pytest.approx(0, abs=1e-12)


def test_each_situation_is_its_thesis():
    presets = {"frame_is_all": "institutions", "spirit_is_all": "culture", "each_in_its_terms": "interaction",
               "efforts_add_up": "adds_up"}  # fmt: skip
    for name, outcome in presets.items():
        assert variance_decomposition(**variance_decomposition.presets[name]).outcome == outcome


def test_imitation_brings_the_interaction_back_without_interplay():
    assert variance_decomposition(synergy=0, imitation=0.8).outcome == "adds_up"
    assert variance_decomposition(synergy=0, imitation=1).outcome == "interaction"
    alone = variance_decomposition.presets["tipping_alone"]
    assert alone["synergy"] == 0
    usual = variance_decomposition.check()
    assert alone.keys() == {"synergy", "imitation", "start", "noise"}
    assert alone["start"] != usual.start and alone["noise"] < usual.noise
    assert f"{headline(variance_decomposition, 'interaction_share', **alone):.0%}" == "20%"


@pytest.mark.parametrize("seed", SEEDS)
def test_where_firms_start_matters_only_where_a_district_can_settle_in_two_ways(seed):
    one, other = (variance_decomposition(start=start, seed=seed).headlines for start in (0.05, 1))
    assert one == pytest.approx(other, abs=1e-6)
    one, other = (
        variance_decomposition(start=start, imitation=1.4, seed=seed).headlines for start in (0.05, 1)
    )
    assert other["cooperation"] - one["cooperation"] > 0.05


@pytest.mark.parametrize("seed", SEEDS)
def test_so_does_a_ceiling(seed):
    flat = dict(synergy=0, imitation=0, thresholds="even", seed=seed)
    assert variance_decomposition(**flat).outcome == "adds_up"
    assert variance_decomposition(institutions=1.5, culture=1.5, **flat).outcome == "interaction"


@pytest.mark.parametrize("seed", SEEDS)
def test_interplay_below_zero_gives_the_opposite_advice(seed):
    found = variance_decomposition(synergy=-0.5, seed=seed)
    assert found.outcome == "interaction"
    assert found.headlines["effect_low"] > 0.6 and abs(found.headlines["effect_high"]) < 0.15


def test_the_three_numbers_of_the_switches():
    settings = ({}, {"synergy": 0}, {"synergy": 0, "imitation": 1.4})
    before, off, back = (headline(variance_decomposition, "interaction_share", **s) for s in settings)
    assert off < 0.05 < 0.1 < back < before


# Lab 3 -----------------------------------------------------------------------------------------


def test_ten_cases_and_a_hundred():
    found = three_theses().headlines
    assert three_theses.check().cases == 10
    assert found["recognised"] == pytest.approx(1 / 2, abs=0.02)
    assert f"{found['relativism'] + 1e-9:.0%}" == "30%" and found["relativism"] < 1 / 3
    assert found["needed"] == 100
    table = three_theses().table("recognition").set_index("cases")
    assert table.loc[75, "average"] < 0.9 <= table.loc[100, "average"]
    assert table.loc[100, "relativism"] < 0.9 < table.loc[150, "relativism"]
    assert (table.loc[[15, 20], "relativism"] < table.loc[10, "relativism"]).all()


def test_a_new_draw_recognises_none_one_two_or_three_of_the_clouds():
    assert {headline(three_theses, "right_here", seed=seed) for seed in range(1, 13)} == {0, 1, 2, 3}


def test_relativism_takes_longest():
    table = three_theses().tables["recognition"]
    for thesis in ("universalism", "particularism"):
        behind = table[thesis] - table["relativism"]
        assert (behind[table["cases"] <= 150] > 0).all() and (behind > -0.01).all()


def test_fifteen_are_enough_and_ten_are_not_where_nothing_is_peculiar():
    assert three_theses(cases=15, noise=0.1).outcome == "apart"
    assert headline(three_theses, "recognised", cases=10, noise=0.1) < 0.9


def test_five_hundred_are_too_few_for_a_small_interaction():
    assert headline(three_theses, "needed", interaction=0.2) is None


def test_right_on_average_and_no_effect_on_average():
    nobody = three_theses(**three_theses.presets["right_for_nobody"]).headlines
    assert nobody["average_effect"] > 0 and nobody["wrong_sign"] > 0.4
    flips = three_theses(**three_theses.presets["sign_flips"]).headlines
    assert flips["average_effect"] == 0 and flips["turning_culture"] == -1  # the mean: half on either side


def test_where_the_two_go_together_the_first_two_theses_are_harder_to_tell_apart():
    opened, together = (three_theses(**settings).headlines for settings in ({}, {"related": 0.9}))
    assert together["recognised"] < opened["recognised"]
    assert max(together[t] for t in READINGS[:2]) < min(opened[t] for t in READINGS[:2])
    assert together["relativism"] > opened["relativism"]


def test_thirty_cases_and_not_their_mixture_are_what_helps_the_first_two():
    assert three_theses.presets["unrelated"] == {"cases": 30, "related": 0}
    mixed, thirty = (three_theses(cases=30, **s).headlines for s in ({"related": 0}, {}))
    assert mixed["universalism"] <= thirty["universalism"] and mixed["needed"] > thirty["needed"]


# Evidence --------------------------------------------------------------------------------------


def test_what_is_said_of_the_ten_findings():
    table = data.load_ten_findings().set_index("id")
    against = (table[READINGS] == "against").sum()
    assert len(table) == 10
    assert against["relativism"] == against["economic"] == 0
    fits = (table[READINGS] == "fits").sum()
    assert (fits["universalism"], against["universalism"]) == (2, 1)
    assert (fits["particularism"], against["particularism"]) == (2, 4)
    assert (fits["relativism"], fits["economic"]) == (3, 6)
    silent = (table[READINGS] == "silent").sum()
    assert silent["relativism"] == silent["universalism"] == 7 > max(silent[["particularism", "economic"]])
    assert (table.loc["third_italy", READINGS] == "fits").all()
    assert list(table.loc["asia", READINGS[:2]]) == ["fits", "silent"]
    assert table.loc["sinos_identity", "particularism"] == "against"
    assert table.loc["guadalajara", "particularism"] == "against"
    assert (table.loc["retailers", READINGS[:3]] == "silent").all()
    assert table.loc["sinos_programme", "universalism"] == "silent"
    assert table.loc["sinos_programme", "economic"] == "fits"
    assert table.loc["britain", "universalism"] == "silent"
    assert (table.loc["survey", READINGS] == "silent").all()
    table.loc[["survey", "informal_more"], "particularism"] = "fits"
    table.loc["britain", "universalism"] = "against"
    fits, against = ((table[READINGS] == said).sum() for said in ("fits", "against"))
    assert (fits["particularism"], against["particularism"]) == (4, 3)
    assert fits["universalism"] == against["universalism"] == 2
    assert set(table["number_kind"]) == {"coded"}


STANDS_ABOVE = {
    8: {"0.7", "0.5", "0.6", "0.8", "1.5", "0.9", "0.1", "0.2", "90%", "150"},
    "predictions": {"35%", "30%", "1%", "20%"},
}
"""Numbers the prose and the predictions state; each is in a test above."""
