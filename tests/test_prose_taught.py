"""The sums worked *In numbers* in the open text of the lessons come out as they say."""

from __future__ import annotations

from math import exp, log, sqrt

import pytest

from coursekit import models

STANDS_ABOVE = {
    1: {"0.02", "0.126", "0.14", "0.2", "0.230", "0.3", "0.357", "0.4", "0.6", "0.63", "0.7", "1.6", "35%"},
    2: {"0.125", "0.6", "0.75"},
    3: {"0.75", "1.5", "1.6", "2.5", "3.2", "5.12", "8.32", "9.32", "89%"},
    4: {"0.14", "0.2", "0.39", "0.4", "0.63", "0.8", "0.9", "0.99", "0.996", "1%", "0.4%", "62%"},
    5: {"0.02", "0.3", "0.47", "0.54", "0.6", "0.667", "0.8", "0.875", "1.14", "1.2", "1.4", "1.56"}
    | {"0.125", "0.64", "1.125", "2.9", "3.32", "3.375", "4.5", "4.9", "8.5", "24.1"},
    6: {"0.05", "0.16", "0.2", "0.36", "0.37", "0.63", "0.7", "0.74", "1.89", "37%"},
    7: {"0.036", "0.18", "0.324", "0.36", "1.44", "2.718", "4.2", "12.7", "19%", "42%", "57%"},
    8: {"10%", "20", "20%", "30%", "40%"},
}


def headline(model, name, **settings):
    return models.find(model)(**settings).headlines[name]


def test_unit_1():
    assert 0.3 * (1 - 0.6) + 0.02 == pytest.approx(0.14)
    assert round(sqrt((1 + 3 * 0.2) / 4), 2) == 0.63 and 1 + 3 * 0.2 == pytest.approx(1.6)
    whole, external = log(1 / 0.7), 0.05 * log(100)
    assert [f"{x:.3f}" for x in (whole, external, whole - external)] == ["0.357", "0.230", "0.126"]
    assert f"{1 - external / whole:.0%}" == "35%"
    assert 1 - exp(-0.4) == pytest.approx(1 / 3, abs=0.01)


def test_unit_2():
    assert (1 - 0.5) / 2 == 1 / 4 and 2 * 0.75 + 0.5 - 1 == 1
    assert 0.4 / 0.6 * (3 - 1) * (1 + 4 * 0.125) == pytest.approx(5 - 3)


def test_unit_3():
    steps = 4 * 2 / 5
    assert [round(x, 2) for x in (steps, 2 * steps, 2 * steps**2)] == [1.6, 3.2, 5.12]
    assert headline("bullwhip", "with_sharing", tiers=4, lead_time=2, window=5) == pytest.approx(9.32)
    assert f"{8.32 / 9.32:.0%}" == "89%"
    assert headline("relational_contract", "critical_patience", outside=2) == pytest.approx(2 / 3)
    assert headline("relational_contract", "critical_patience", outside=2, honour=0.5) == pytest.approx(
        1.5 / 2.5
    )
    contest = headline("tournament", "effort", joint=0)
    for joint, effort, help_ in ((0.5, 0.75, 0), (1, 0.5, 0.5)):
        run = models.find("tournament")(joint=joint, help_value=1).headlines
        assert (run["effort"] / contest, run["help"] / contest) == pytest.approx((effort, help_))


def test_unit_4():
    assert f"{0.99**0.4:.3f}" == "0.996" and f"{1 - 0.99**0.4:.1%}" == "0.4%"
    lead = [0.8, -1, 1 * 0.3, -0.9 * (1 - 0.3), 0.2 * (1 - 0.3)]
    assert [round(x, 2) for x in lead[3:]] == [-0.63, 0.14] and sum(lead) == pytest.approx(-0.39)
    assert f"{0.39 / 0.63:.0%}" == "62%"


def test_unit_5():
    assert 1 + 2 * 1.5 + 2 * 1.5**2 == 8.5 and round(sqrt(8.5), 1) == 2.9 and 2 * 1.5**2 == 4.5
    terms = [1.5**3, 3 * 1.5**2 * 0.5, 3 * 1.5 * 0.5**2, 0.5**3]
    assert terms == [3.375, 3.375, 1.125, 0.125]
    kept = headline("bullwhip", "without_sharing", tiers=3, lead_time=2, window=4)
    assert kept == pytest.approx(sum(term**2 for term in terms))
    assert (f"{kept:.1f}", f"{sqrt(kept):.1f}") == ("24.1", "4.9")
    assert f"{log(10) / log(2):.2f}" == "3.32" and f"{0.875**3.32:.2f}" == "0.64"
    proof = models.find("relational_contract")(contract=12, quality=1)
    assert proof.parameters.audit_cost == 1 / (2 + 8) and proof.headlines["audits_stop"] == 8
    assert proof.parameters.prior_good == proof.parameters.prior_bad == 1
    assert proof.headlines["audited"] == pytest.approx(8 / 12)
    assert headline("relational_contract", "critical_patience", outside=1) == (5 - 3) / (5 - 1)
    promise = models.find("relational_contract")(patience=0.6)
    assert f"{(1 - 0.6) / 0.6:.3f}" == "0.667" and promise.parameters.value == 0.9
    assert f"{2 * (0.9 - 0.667):.2f}" == f"{promise.headlines['effort']:.2f}" == "0.47"
    assert 0.5 * 5 + 0.5 * 1 == 3
    plant = {"volume": 0.5, "progress_ratio": 0.875, "fixed": 0.3, "royalty": 0}
    volume = headline("learning_curve", "local_cost", training_gap=0, **plant)
    both = headline("learning_curve", "local_cost", training_gap=0.2, **plant)
    gap = headline("learning_curve", "local_cost", training_gap=0.2, **plant | {"volume": 1})
    assert [f"{x:.3f}" for x in (volume, gap, both)] == ["1.400", "1.140", "1.560"]
    assert f"{volume - 1 + gap - 1:.3f}" == "0.540"
    assert f"{both - 1 - (volume - 1 + gap - 1):.3f}" == "0.020"


def test_unit_6():
    worth = headline("training", "firm_value", poaching=0.3, patience=0.9)
    assert f"{worth:.2f}" == "1.89" and f"{1 - 0.9 * 0.7:.2f}" == "0.37" and f"{1 - worth / 3:.0%}" == "37%"
    opened = {"protection": 0.2, "effort": 0.1, "detection": 0.5, "separation": 0.16, "unemployment": 0.1}
    opened |= {"training": 0.1, "premium": 0.36}
    asked = models.find("labour_discipline").check()
    assert all(getattr(asked, name) == value for name, value in opened.items())
    assert headline("labour_discipline", "low_wage") == pytest.approx(0.63)
    assert headline("labour_discipline", "high_cost") == pytest.approx(0.74)


def test_unit_7():
    assert 1.2**2 == pytest.approx(1.44)
    assert f"{exp(1.44):.1f}" == "4.2" and f"{3 * exp(1.44):.1f}" == "12.7" and f"{exp(1):.3f}" == "2.718"
    asked = models.find("policy_mix").check()
    assert (asked.budget, asked.to_services, asked.targeted, asked.rules_price) == (0.36, 0.9, 0, 1)
    opened, half = (models.find("policy_mix")(to_services=share).headlines for share in (0.9, 0.5))
    assert (opened["services"], opened["rules"]) == pytest.approx((sqrt(0.324), sqrt(0.036)))
    assert [f"{opened[name]:.0%}" for name in ("services", "rules")] == ["57%", "19%"]
    assert f"{half['services']:.0%}" == f"{half['rules']:.0%}" == "42%" and sqrt(0.18) == pytest.approx(
        half["rules"]
    )


def test_unit_8():
    assert (1 - 0.4) / 2 == pytest.approx(0.3)
    assert 10 + (30 - 10) + (20 - 10) == 40
