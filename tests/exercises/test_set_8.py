"""What set 8 says holds in the models and in the table it takes its findings from."""

from __future__ import annotations

import pytest

from coursekit import data, variance_decomposition
from coursekit.exercises import answers, public_set
from coursekit.models.parts.adoption import tipping_point

from .solving import expected, namespace, of_unit

ITEMS = of_unit(8)


@pytest.mark.parametrize("variant", range(0, 100, 9))
def test_the_least_support_puts_the_tipping_point_where_the_lower_district_starts(variant):
    item = ITEMS["least_support"]
    drawn = item.variants[variant]["inputs"]
    least = expected(item, item.variants[variant])[0]
    bare = dict(culture=0, rules=1, worth=drawn["worth"], cost=drawn["cost"], exposure=0, approval=0)
    low, high = sorted([drawn["start_a"] / 100, drawn["start_b"] / 100])
    assert tipping_point(support=least, **bare) == pytest.approx(low)
    assert tipping_point(support=least - 0.01, **bare) > low
    assert tipping_point(support=least, **bare) < high


@pytest.mark.parametrize("variant", range(0, 100, 9))
def test_without_interaction_is_what_the_place_with_both_would_have(variant):
    item = ITEMS["if_they_added"]
    drawn = item.variants[variant]["inputs"]
    both = expected(item, item.variants[variant])[0]
    assert (both - drawn["rules"]) - (drawn["culture"] - drawn["neither"]) == pytest.approx(0)
    assert both <= 100


@pytest.mark.parametrize("variant", range(0, 100, 13))
def test_only_the_right_setting_has_an_interaction_without_interplay(variant):
    drawn = ITEMS["no_interplay"].variants[variant]["inputs"]
    for seed in range(1, 5):
        right = variance_decomposition(synergy=0, imitation=drawn["strong"], seed=seed)
        assert right.outcome == "interaction"
        assert variance_decomposition(synergy=-drawn["weaker"], seed=seed).outcome == "interaction"
        for nothing in ({"imitation": 0}, {"culture": 0}):
            assert variance_decomposition(synergy=0, seed=seed, **nothing).outcome != "interaction"


def test_the_example_of_the_function_and_its_edges():
    item = ITEMS["right_for_whom"]
    opposite = namespace(item, item.variants[0], item.solution)["opposite"]
    assert opposite(1, 1, [0, 1, -3, 4]) == 0.25
    assert opposite(1, 1, []) is None and opposite(1, 1, [-1]) is None
    assert opposite(1, 0, [5]) == 0
    drawn = item.draw_cases(3)
    assert any(not cultures for *_, cultures in drawn) and any(len(c) == 1 for *_, c in drawn)


def test_the_table_is_that_of_the_lesson():
    columns, table = ITEMS["what_ten_decide"].draw_table()["columns"], data.load_ten_findings()
    for held in ("universalism", "particularism", "relativism", "economic"):
        assert columns[held] == list(table[held])


def test_every_kind_of_item_is_in_it():
    assert {item.kind for item in public_set.load(8).items.values()} == set(answers.KINDS)


def test_the_exercise_s_table_is_that_of_the_notebook():
    table, given = data.load_ten_findings(), ITEMS["what_ten_decide"].draw_table()["columns"]
    for held in ["universalism", "particularism", "relativism", "economic"]:
        assert list(given[held]) == list(table[held])


def test_the_two_are_told_apart_by_every_foreseen_answer():
    for name in ("deciding_by_hand", "what_ten_decide"):
        told = {tuple(expected(ITEMS[name], variant)) for variant in ITEMS[name].variants}
        assert {round(value, 1) for (value, *_) in told} == {66.7, 33.3}
