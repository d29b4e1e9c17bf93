"""What the folds *What you should have seen* say in words, beyond the numbers that runs put in, holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from coursekit import data, models
from coursekit.errors import CourseError
from coursekit.models.two_mode_network import institutions
from coursekit.publishing.inline_results import NUMBER, number

STANDS_ABOVE = {
    2: {"0.2", "0.3", "0.36", "0.4"},
    3: {"0.6", "0.7"},
    4: {"1.09", "1.188", "1.1988", "1.2", "1.044", "1.046", "0.16%", "0.2088", "20%", "4.4%", "4.6%"},
    7: {"0.18", "0.75", "26", "28", "132", "134"},
    8: {"0.4"},
    "predictions": {"0.7"},
}


def headline(model, name, **settings):
    return models.find(model)(**settings).headlines[name]


def made(mark: str) -> str:
    return number(NUMBER.fullmatch(mark), Path("01_x.yml"))


def test_a_mark_is_the_headline_at_its_settings():
    assert (
        made("{make_or_buy.best_stages:.0f|trust=0.9}")
        == f"{headline('make_or_buy', 'best_stages', trust=0.9)}"
    )
    assert made("{cournot.shared:less .1%|rivals=0}") == f"{-headline('cournot', 'shared', rivals=0):.1%}"
    assert made("{kaizen.expected_cost:rest .0%|@large_association}") == "34%"
    half = headline("transplant", "share_both", autonomy=0.5)
    assert half == pytest.approx(0.305) and made("{transplant.share_both:.0%|autonomy=0.5}") == "31%"


@pytest.mark.parametrize(
    "mark",
    [
        "{make_or_buy.best:.0f}",
        "{make_or_buy.best_stages:zz}",
        "{make_or_buy.best_stages:.0f|@nowhere}",
        "{collective_efficiency.tipping_point:.0f|cost_ratio=0.3}",
    ],
)
def test_a_mark_that_comes_to_nothing_is_refused(mark):
    with pytest.raises(CourseError, match="01_x"):
        made(mark)


def test_who_earns_what_where_disapproval_fails():
    opened = models.find("evolutionary_game")(benefit=3, sanction=1.5, start=0.1)
    rows = opened.table("pay_offs").set_index(["own", "other"])["pay_off"]
    earns = {
        own: share * rows[own, "cooperate"] + (1 - share) * rows[own, "defect"]
        for own, share in (
            ("cooperate", opened.headlines["friends"]),
            ("defect", opened.headlines["friends_of_others"]),
        )
    }
    assert earns["cooperate"] > earns["defect"] and opened.headlines["cooperation"] < 0.1


def test_a_start_from_which_disapproval_grows():
    ends = [
        headline("evolutionary_game", "cooperation", benefit=3, sanction=1.5, start=start)
        for start in (0.2, 0.3, 0.5)
    ]
    assert abs(ends[0] - 0.2) < 0.03 and ends[1] > 0.3 and ends[2] > 0.5


def test_where_insiders_begin_to_cheat():
    assert models.find("reputation").parameters["patience"].default == 0.36
    kept = [headline("reputation", "keeping", rewired=far) for far in (0, 0.1, 0.2, 0.4)]
    assert kept[:2] == [1, 1] and 1 > kept[2] > 0.6 > kept[3]


def test_effort_is_whole_then_gone_and_help_begins_after_two_thirds():
    effort = {p: headline("relational_contract", "effort", patience=p) for p in (0.5, 0.7, 0.9)}
    assert effort[0.7] == effort[0.9] > effort[0.5] == 0
    assert headline("tournament", "help", joint=0.6) == 0 < headline("tournament", "help", joint=0.7)


@pytest.mark.parametrize("seed", range(1, 4))
def test_what_a_new_draw_leaves_as_it_is(seed):
    opening = models.find("trade_opening")
    alone, alike = (
        opening(**opening.presets[name], seed=seed).headlines["wolfson_end"]
        for name in ("every_man_for_himself", "credit_for_all")
    )
    assert alone > alike + 0.1
    soon = models.find("transplant")(lasts=3, seed=seed).headlines
    assert soon["share_both"] > soon["share_culture"] > soon["share_rules"] >= soon["share_neither"]
    ties = models.find("diffusion")(rewired=0.1, seed=seed).headlines
    assert ties["news_half"] < 6 and ties["joining_half"] is None


def test_the_class_that_gains_jobs():
    classes = models.find("trade_opening")().table("classes").set_index("size_class")
    grown = (classes["jobs_end"] - classes["jobs_start"]).loc[lambda more: more > 0]
    assert set(grown.index) == {"medium", "large"} and grown["large"] > 10 * grown["medium"]


def test_income_without_a_job_turns_the_road():
    assert models.find("labour_discipline")(protection=0.3).outcome == "high"
    assert models.find("labour_discipline")(unemployment=0.08).outcome == "high"


def test_only_near_the_workshop_only_from_the_capital():
    kept = models.find("two_mode_network")().table("coverage").set_index("function")
    assert list(kept[(kept["national"] == 0) & (kept["local"] > 0)].index) == ["marketplace"]
    capital = {"finance", "information", "technology", "joint_purchase", "liaison", "brokerage"}
    assert set(kept[(kept["national"] > 0) & (kept["local"] == 0)].index) == capital
    assert set(kept[kept["providers"] == 1].index) == {"liaison"}
    assert set(kept[kept["providers"] == 0].index) == {
        "research",
        "machinery_lending",
        "rules",
        "labour_dialogue",
    }


def test_where_the_budget_is_enough():
    mix = models.find("policy_mix")
    assert [s for s in range(0, 101, 5) if mix(to_services=s / 100).outcome == "tipped"] == list(
        range(30, 76, 5)
    )
    assert mix(**mix.presets["going_to_the_workshops"]).parameters.budget == 0.18


def test_three_histories_in_four_and_the_steps_of_support():
    alike = models.find("transplant")(culture_gap=0, rules_gap=0).table("places")["rooted"]
    assert set(alike) == {0.75}
    rooted = [headline("transplant", "places_rooted", support=s) for s in (0.3, 0.4, 0.6, 0.7, 1)]
    assert rooted == [2, 3, 3, 4, 4]


def test_the_rush_goes_down_a_tier_a_period():
    for settings in ({"lead_time": 3}, {}):
        orders = models.find("bullwhip")(volatility=0, **settings).table("orders")
        rush = (
            orders[orders["tier"] > 0]
            .groupby("tier")
            .apply(lambda t: t.set_index("period")["orders"].idxmax())
        )
        assert list(rush) == [8, 9, 10, 11]


def test_the_two_sums_of_the_secret():
    """The margin at the lab's opening, and what keeping the trick does to margin and sales."""
    firms, elasticity = 10, models.find("cournot").parameters["elasticity"].default
    price = firms / (firms - 1 / elasticity)
    assert price == pytest.approx(1.2) and 0.99 * 1.2 == pytest.approx(1.188)
    alone = (9 + 0.99) / (firms - 1 / elasticity)
    margin, sold = (alone - 0.99) / 0.2, (1 + headline("cournot", "kept", rivals=0)) * 0.2 / (alone - 0.99)
    assert [f"{x:.4f}" for x in (alone, alone - 0.99)] == ["1.1988", "0.2088"]
    assert [f"{x:.3f}" for x in (margin, sold)] == ["1.044", "1.046"]
    gain = models.find("cournot")(told=0).table("accounts").set_index("who")["gain"]
    assert f"{gain['neighbours']:.2%}" == "-0.16%"
    assert f"{1.044 * 1.046:.2f}" == "1.09"
    assert headline("cournot", "price_change", rivals=0) == pytest.approx(-0.01)


def test_what_a_visitor_would_find_in_the_books():
    for trust, autonomy, lost in ((0.5, 0.01, 1 / 10), (0.9, 0.05, 1 / 50)):
        stages = headline("make_or_buy", "best_stages", handover_loss=0.1, trust=trust, autonomy=autonomy)
        assert (stages - 1) * 0.1 * (1 - trust) == pytest.approx(lost)


def test_chance_agreement_of_the_two_readers():
    assert (20 + 8, 20 + 6, 160 - 28, 160 - 26) == (28, 26, 132, 134)
    assert f"{28 / 160 * 26 / 160 + 132 / 160 * 134 / 160:.0%}" == "72%"


def test_the_word_for_a_square():
    kept = models.find("bullwhip")(lead_time=3).headlines
    assert kept["variance_ratio"] == pytest.approx(kept["swing"] ** 2)


def test_two_institutions_are_named_only_in_passing():
    kept = data.load_institutions()
    assert (kept["status"] == "mentioned").sum() == len(kept) - len(institutions()) == 2
