"""What set 3 says holds in the models."""

from __future__ import annotations

import pytest

from coursekit import relational_contract, tournament
from coursekit.models.bullwhip import shared_ratio
from coursekit.models.relational_contract import critical_patience

from .solving import expected, namespace, of_unit

ITEMS = of_unit(3)
some = pytest.mark.parametrize("variant", range(0, 100, 7))


@some
def test_the_chain_s_own_part_is_that_of_the_model(variant):
    item = ITEMS["own_wobble"]
    d = item.variants[variant]["inputs"]
    ratio = shared_ratio(d["tiers"], d["lead_time"], d["window"])
    assert expected(item, item.variants[variant])[0] == pytest.approx(100 * (ratio - 1) / ratio)


@some
def test_both_suppliers_keep_faith_from_the_same_patience_on(variant):
    item = ITEMS["honour_needed"]
    d = item.variants[variant]["inputs"]
    honour = expected(item, item.variants[variant])[0]
    assert critical_patience(d["offer_b"], honour) == pytest.approx(critical_patience(d["offer_a"], 0))
    assert relational_contract.parameter("honour").check(honour) == honour


@some
def test_the_result_is_back_where_the_winner_took_all(variant):
    item = ITEMS["break_even_pay"]
    help_value = item.variants[variant]["inputs"]["help_value"]
    joint = expected(item, item.variants[variant])[0] / 100
    contest, mixed = (
        tournament(help_value=help_value, joint=part).headlines["result"] for part in (0, joint)
    )
    assert mixed == pytest.approx(contest)


def test_audits_are_those_of_the_model_s_history():
    item = ITEMS["audits_of_a_contract"]
    audits = namespace(item, item.variants[0], item.solution)["audits"]
    for seed in range(1, 8):
        for price in (0.1, 0.2, 0.35):
            run = relational_contract(seed=seed, contract=15, audit_cost=price, quality=0.85)
            told = run.table("deliveries")
            first = told[told["contract"] == 1]
            good = [1 - int(defect) for defect in first["defect"]]
            assert audits(good, price, 1, 1) == first["audited"].sum()
    assert audits([1, 1], 0.4, 1, 1) == 1 and audits([], 0.4, 1, 1) == 0
