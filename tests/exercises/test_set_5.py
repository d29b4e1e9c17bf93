"""What set 5 says holds in the models."""

from __future__ import annotations

import pytest

from coursekit import bullwhip, learning_curve, relational_contract

from .solving import expected, namespace, of_unit

ITEMS = of_unit(5)
some = pytest.mark.parametrize("variant", range(0, 100, 9))


@some
def test_the_lab_shows_both_variances(variant):
    item = ITEMS["what_sharing_takes"]
    drawn = item.variants[variant]["inputs"]
    shown = bullwhip(**{name: drawn[name] for name in ("tiers", "lead_time", "window")}).headlines
    gone = shown["without_sharing"] - shown["with_sharing"]
    assert expected(item, item.variants[variant])[0] == pytest.approx(drawn["cost"] * gone)
    assert item.tolerance > 0.01 * drawn["cost"], "two digits, as the lab shows them, are enough"


@some
def test_with_such_contracts_a_perfect_supplier_is_audited_at_every_delivery(variant):
    drawn = ITEMS["all_audited"].variants[variant]["inputs"]
    assert drawn["contract"] < drawn["stop"] and drawn["seen"] % drawn["contract"] == 0
    run = relational_contract(
        contract=drawn["contract"], quality=1, prior_bad=1, audit_cost=1 / (drawn["stop"] + 2)
    )
    assert run.headlines["audits_stop"] == drawn["stop"] and run.headlines["audited"] == 1


def test_the_function_counts_as_the_model_does():
    item = ITEMS["audits_paid"]
    audits_paid = namespace(item, item.variants[0], item.solution)["audits_paid"]
    stop = relational_contract(quality=1).headlines["audits_stop"]
    for contract in (1, 6, 8, 9, 20, 60):
        share = relational_contract(contract=contract, quality=1).headlines["audited"]
        assert audits_paid(7 * contract, contract, stop) == pytest.approx(7 * contract * share)
    assert audits_paid(10, 4, 3) == 8 and audits_paid(0, 4, 3) == audits_paid(9, 4, 0) == 0


@some
def test_the_patience_told_is_that_of_the_model_and_lies_between(variant):
    drawn = ITEMS["opened_doors"].variants[variant]["inputs"]
    for when in ("before", "after"):
        run = relational_contract(outside=drawn[f"outside_{when}"], honour=0)
        assert drawn[when] == pytest.approx(run.headlines["critical_patience"], abs=0.0051)
    assert drawn["before"] < drawn["patience"] < drawn["after"]


@some
def test_what_the_list_misses_is_the_fourth_bar_of_the_lab(variant):
    item = ITEMS["more_than_the_sum"]
    run = learning_curve(**item.variants[variant]["inputs"])
    assert expected(item, item.variants[variant])[0] == pytest.approx(run.headlines["together"])
