"""What set 6 says holds in the models and in the table it takes its numbers from."""

from __future__ import annotations

import pytest

from coursekit import data, labour_discipline, training
from coursekit.models.parts.inequality import gini, wolfson

from .solving import expected, namespace, of_unit

ITEMS = of_unit(6)


@pytest.mark.parametrize("variant", range(0, 100, 7))
def test_at_that_income_both_roads_cost_the_same_in_the_lab(variant):
    item = ITEMS["something_to_live_on"]
    drawn = item.variants[variant]["inputs"]
    run = labour_discipline(volatility=0, protection=expected(item, item.variants[variant])[0], **drawn)
    assert run.headlines["low_cost"] == pytest.approx(run.headlines["high_cost"])
    opened = labour_discipline.check()
    assert (opened.detection, opened.effort, opened.separation) == (0.5, 0.1, 0.16)


@pytest.mark.parametrize("variant", range(0, 100, 7))
def test_the_fund_is_the_one_the_lab_asks_for(variant):
    item = ITEMS["what_the_rule_leaves"]
    drawn = item.variants[variant]["inputs"]
    settings = {"cost": drawn["cost"], "patience": drawn["patience"], "poaching": drawn["poaching"] / 100}
    settings["rules"] = drawn["kept"] / 100
    fund = expected(item, item.variants[variant])[0]
    assert 100 * training(**settings).headlines["services_needed"] == pytest.approx(fund)
    assert training(**settings).outcome == "gap"
    assert training(**settings, services=fund / 100 + 0.001).outcome == "policy_trains"


def test_each_story_does_to_the_two_indices_what_its_message_says():
    before = [1, 3, 9, 11]
    for after, less_unequal, more_split in (
        ([2, 2, 10, 10], True, True),
        ([1, 3, 9, 90], False, None),
        ([5, 6, 6, 7], True, False),
    ):
        assert (gini(after) < gini(before)) == less_unequal
        if more_split is not None:
            assert (wolfson(after) > wolfson(before)) == more_split


def test_gini_all_is_the_model_s_of_all_sizes():
    item = ITEMS["counting_the_closed"]
    gini_all = namespace(item, item.variants[0], item.solution)["gini_all"]
    for seed in range(10):
        for sizes, closed in item.draw_cases(seed):
            assert gini_all(sizes, closed) == pytest.approx(gini([0] * closed + sizes))
    assert gini_all([3, 1], 0) == 0.25


def test_the_table_is_that_of_the_census():
    columns = ITEMS["places_and_people"].draw_table()["columns"]
    value = data.load_firm_sizes().set_index("id")["value"]
    for place, size in enumerate(columns["size_class"]):
        assert columns["establishments"][place] == value[f"all-2023-{size}-establishments-share"]
        assert columns["jobs"][place] == value[f"all-2023-{size}-jobs-share"]
