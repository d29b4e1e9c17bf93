"""What set 1 says holds in the models and in the table it takes its numbers from."""

from __future__ import annotations

import math

import pytest

from coursekit import collective_efficiency, make_or_buy, path_dependence
from coursekit.exercises import answers, public_set
from coursekit.models.make_or_buy import pooling

from .solving import expected, namespace, of_unit

ITEMS = of_unit(1)


@pytest.mark.parametrize("variant", range(0, 100, 7))
def test_the_two_districts_have_the_same_ideal_chain_and_the_lab_can_show_it(variant):
    item = ITEMS["same_chain"]
    drawn = item.variants[variant]["inputs"]
    answer = expected(item, item.variants[variant])[0]
    one = make_or_buy(trust=drawn["trust_a"], handover_loss=drawn["loss"], autonomy=drawn["autonomy_a"])
    other = make_or_buy(trust=drawn["trust_b"], handover_loss=drawn["loss"], autonomy=answer)
    assert one.headlines["ideal_stages"] == pytest.approx(other.headlines["ideal_stages"])
    step = make_or_buy.parameters["autonomy"].range.step
    assert answer / step == pytest.approx(round(answer / step)), "a position of the slider"


@pytest.mark.parametrize("seed", range(1, 6))
def test_the_histogram_of_the_question_is_about_flat(seed):
    run = path_dependence(places=2, pull=1, head_start=1, firms=100, histories=500, seed=seed)
    shares = run.tables["final"]["first_place_share"]
    for low in (0, 0.25, 0.5, 0.75):
        assert 0.18 < ((shares >= low) & (shares < low + 0.25 + 1e-9)).mean() < 0.33


@pytest.mark.parametrize("variant", range(0, 100, 9))
def test_the_joint_part_is_that_of_the_model(variant):
    item = ITEMS["joint_part"]
    drawn = item.variants[variant]["inputs"]
    percent = expected(item, item.variants[variant])[0]
    whole = math.log(1 / drawn["cost"])
    alone = collective_efficiency(firms=drawn["firms"], external=drawn["external"], saving=0)
    assert percent == pytest.approx(100 * (1 - alone.headlines["external_part"] / whole))
    assert 5 < percent < 95


def test_firms_needed_is_where_the_model_s_pooling_first_gets_there():
    item = ITEMS["enough_firms"]
    firms_needed = namespace(item, item.variants[0], item.solution)["firms_needed"]
    for seed in range(20):
        for target, rho in item.draw_cases(seed):
            first = next((n for n in range(1, 2000) if pooling(n, rho) <= target), None)
            assert firms_needed(target, rho) == first
    assert firms_needed(0.9, 0) == 2


def test_the_table_is_that_of_the_source():
    columns = ITEMS["fewer_larger"].draw_table()["columns"]
    assert columns["districts"] == [199, 156, 181, 141] and columns["year"] == [1991, 2001, 2001, 2011]
    assert columns["units_each"] == [None, None, 6103, 8173]
    assert columns["employed_each"] == [None, None, 26531, 34663]
    assert columns["people_each"] == [None, None, 67828, 94513]


def test_every_kind_of_item_is_in_it():
    assert {item.kind for item in public_set.load(1).items.values()} == set(answers.KINDS)
