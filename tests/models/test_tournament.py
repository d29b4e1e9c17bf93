"""The tournament: against closed forms, a simulated contest and best replies looked for one by one."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import settings as run_settings

from coursekit.models import find
from coursekit.models.tournament import even_density, is_settled, point_of_rest

from .sliders import all_sliders, slider

tournament = find("tournament")


settings = all_sliders(tournament)


def net(p, mine, other):
    """Expected pay less cost of who gives (effort, help) `mine` while the other gives `other`.

    The mark of the joint prize is what two of `other` are expected to reach.
    """

    def chance(lead):
        return 0.5 * (1 + math.erf(lead / (2 * p.luck)))  # of a normal of deviation σ√2

    win = chance((mine[0] + p.help_value * other[1]) - (other[0] + p.help_value * mine[1]))
    both = mine[0] + other[0] + p.help_value * (mine[1] + other[1])
    reach = chance(both - 2 * (other[0] + p.help_value * other[1]))
    cost = p.effort_cost * (mine[0] ** 2 + mine[1] ** 2) / 2
    return (1 - p.joint) * p.prize * win + p.joint * p.prize / 2 * reach - cost


def formula(p):
    return point_of_rest(p.joint, p.prize, p.luck, p.help_value, p.effort_cost)


# --- the known answers ----------------------------------------------------------------------


def test_even_density():
    assert even_density(1) == pytest.approx(0.2821, abs=5e-5)  # claims.md, claim 17
    assert even_density(1) == pytest.approx(1 / (2 * math.sqrt(math.pi)), rel=1e-15)
    assert even_density(2) == pytest.approx(even_density(1) / 2, rel=1e-15)


@pytest.mark.parametrize("luck", [0.5, 1, 2])
def test_the_difference_and_the_sum_have_that_density_in_the_middle(luck):
    """400,000 pairs of luck, counted within a tenth of a deviation; four standard errors."""
    one, other = luck * np.random.default_rng(17).standard_normal((2, 400_000))
    near = 0.1 * luck
    exact = math.erf(near / (2 * luck))  # within `near` of 0
    assert exact == pytest.approx(2 * near * even_density(luck), rel=2e-3)
    for spread in (one - other, one + other):
        share = (np.abs(spread) < near).mean()
        assert share == pytest.approx(exact, abs=4 * math.sqrt(exact * (1 - exact) / 400_000))


def test_effort_of_a_pure_tournament():
    run = tournament(joint=0, prize=2, luck=1, effort_cost=1)
    assert run.headlines["effort"] == pytest.approx(2 / (2 * math.sqrt(math.pi)), rel=1e-14)
    assert (run.headlines["help"], run.outcome) == (0, "rivals")
    assert run.headlines["pull"] == pytest.approx(run.headlines["effort"])


@given(settings)
def test_the_formula(setting):
    run = tournament(**setting)
    p, told = run.parameters, run.headlines
    base = p.prize / (2 * p.luck * math.sqrt(math.pi)) / p.effort_cost
    effort, assistance = formula(p)
    assert effort == pytest.approx(base * (1 - p.joint / 2), rel=1e-12)
    assert assistance == pytest.approx(base * p.help_value * max(0, 1.5 * p.joint - 1), rel=1e-12, abs=1e-15)
    assert told["pull"] == pytest.approx(base * p.effort_cost, rel=1e-12)
    if run.outcome == "unsettled":
        assert all(told[n] is None for n in ("effort", "help", "result", "gain", "supplier_gain"))
    else:
        assert (told["effort"], told["help"]) == (effort, assistance)
        assert run.outcome == ("partners" if assistance > 0 else "rivals")
        assert told["result"] == pytest.approx(effort + p.help_value * assistance)
        assert told["gain"] == pytest.approx(
            2 * told["result"] - p.effort_cost * (effort**2 + assistance**2), abs=1e-12
        )
        assert told["gain"] - 2 * told["supplier_gain"] == pytest.approx(p.buyer_power * told["gain"])


@given(settings)
def test_at_the_formula_nobody_wants_to_move_a_little(setting):
    """Slopes of the expected net pay, by small steps."""
    p = tournament.check(**setting)
    rest, step = formula(p), 1e-5
    up = (net(p, (rest[0] + step, rest[1]), rest) - net(p, (rest[0] - step, rest[1]), rest)) / (2 * step)
    assert up == pytest.approx(0, abs=1e-6 * (1 + p.prize / p.luck))
    more_help = (net(p, (rest[0], rest[1] + step), rest) - net(p, (rest[0], rest[1] - step), rest)) / (
        2 * step
    )
    if rest[1] > 0:
        assert more_help == pytest.approx(0, abs=1e-6 * (1 + p.prize / p.luck))
    else:
        assert more_help <= 1e-6 * (1 + p.prize / p.luck), "no help, because help does not pay"


@given(settings)
@run_settings(max_examples=60)
def test_settled_means_that_no_move_is_better(setting):
    """Other efforts and helps one by one, 61 of each, up to where either costs the whole prize."""
    p = tournament.check(**{**setting, "prize": max(setting["prize"], 1), "luck": min(setting["luck"], 1)})
    rest, moves = formula(p), np.linspace(0, math.sqrt(2 * p.prize / p.effort_cost), 61)
    helps = moves / p.help_value if p.help_value else [0.0]
    best = max(net(p, (effort, assistance), rest) for effort in moves for assistance in helps)
    gain, holes = best - net(p, rest, rest), 2e-3 * p.prize  # what moves between those tried may add
    settled = is_settled(p.joint, p.prize, p.luck, p.help_value, p.effort_cost)
    assert gain <= holes if settled else gain > -holes


@pytest.mark.parametrize(
    ("setting", "settled"),
    [
        ({"joint": 0, "prize": 0.5, "luck": 0.3, "help_value": 2, "effort_cost": 1}, True),
        ({"joint": 0, "prize": 2, "luck": 0.5, "help_value": 2, "effort_cost": 1}, True),
        ({"joint": 0, "prize": 2, "luck": 0.3, "help_value": 2, "effort_cost": 1}, False),
        ({"joint": 1, "prize": 4, "luck": 0.3, "help_value": 0, "effort_cost": 1}, False),
    ],
)
def test_settled_near_the_edge(setting, settled):
    p = tournament.check(**setting)
    rest = formula(p)
    moves = np.linspace(0, math.sqrt(2 * p.prize / p.effort_cost), 161)
    helps = moves / p.help_value if p.help_value else [0.0]
    best = max(net(p, (effort, assistance), rest) for effort in moves for assistance in helps)
    assert (best <= net(p, rest, rest) + 1e-9) == settled
    assert (tournament(**setting).outcome != "unsettled") == settled


def test_where_luck_is_small_giving_up_is_better():
    """Effort e costs W²g(0)²/2c, an even chance is worth W/2: above that nobody would take part."""
    assert tournament(prize=3, luck=0.2).outcome == "unsettled"
    for luck in (0.3, 0.5, 0.8, 1.2):
        p = tournament.check(prize=3, luck=luck)
        rest = formula(p)
        too_dear = p.effort_cost * rest[0] ** 2 / 2 > p.prize / 2
        assert too_dear == (luck < math.sqrt(3 / (4 * math.pi)))
        if too_dear:
            assert tournament(prize=3, luck=luck).outcome == "unsettled"
    assert tournament(prize=3, luck=1).outcome == "rivals"


# --- rivalry and help -----------------------------------------------------------------------


@given(settings, slider(tournament.parameters["joint"]))
def test_joint_pay_lowers_effort_and_restores_help(setting, other):
    less, more = sorted([setting["joint"], other])
    assume(less < more)
    low, high = (formula(tournament.check(**{**setting, "joint": part})) for part in (less, more))
    assert high[0] < low[0]
    assert high[1] >= low[1]
    if more > 0.67 and setting["help_value"] > 0:
        assert high[1] > low[1]
    if more < 0.66:
        assert high[1] == 0


def test_all_paid_jointly_is_half_the_effort_and_beats_rivalry_iff_help_is_worth_more_than_effort():
    for value in (0, 0.5, 1, 1.5, 2):
        rivals = tournament(joint=0, help_value=value, luck=2).headlines
        partners = tournament(joint=1, help_value=value, luck=2).headlines
        assert partners["effort"] == pytest.approx(rivals["effort"] / 2)
        assert partners["help"] == pytest.approx(value * rivals["effort"] / 2)
        assert partners["result"] == pytest.approx(rivals["result"] * (1 + value**2) / 2)
        assert (partners["result"] > rivals["result"] + 1e-12) == (value > 1)


def test_the_schemes_are_runs():
    run = tournament(joint=0.3, prize=2, luck=0.8)
    table = run.tables["schemes"]
    for i, part in enumerate(table["joint"]):
        there = tournament(joint=round(part, 9), prize=2, luck=0.8)
        assert table["settled"][i] == (there.outcome != "unsettled")
        assert (table["effort"][i], table["help"][i]) == pytest.approx(formula(there.parameters))
        assert table["result"][i] == pytest.approx(table["effort"][i] + 1.2 * table["help"][i])


@given(settings)
@run_settings(max_examples=40)
def test_one_suppliers_choice(setting):
    run = tournament(**setting)
    table, p = run.tables["choices"], run.parameters
    rest = formula(p)
    assert table["effort"][40] == pytest.approx(rest[0])
    np.testing.assert_allclose(table["net"], table["pay"] - table["cost"])
    for i in (0, 20, 40, 77, 100):
        mine = table["effort"][i], table["help"][i]
        assert table["net"][i] == pytest.approx(net(p, mine, rest), abs=1e-9)
        others = np.linspace(0, math.sqrt(2 * p.prize / p.effort_cost), 60) / max(p.help_value, 1)
        if p.help_value == 0:
            others = np.zeros(1)
        best = max(net(p, (table["effort"][i], other), rest) for other in [rest[1], *others])
        assert table["net"][i] >= best - 0.02 * p.prize, "help that goes best with it"
    if run.outcome != "unsettled":
        assert table["net"].argmax() == 40


@given(settings, slider(tournament.parameters["buyer_power"]))
def test_power_moves_the_gain_and_nothing_else(setting, other):
    one, two = (
        tournament(**{**setting, "buyer_power": power}).headlines for power in (setting["buyer_power"], other)
    )
    assert {n: v for n, v in one.items() if n != "supplier_gain"} == {
        n: v for n, v in two.items() if n != "supplier_gain"
    }
    everything = tournament(**{**setting, "buyer_power": 1}).headlines["supplier_gain"]
    assert everything in (0, None)


def test_a_simulated_contest_pays_what_is_expected():
    """200,000 rounds at the point of rest, and with a little more effort; four standard errors."""
    p = tournament.check(joint=0.85)
    rest, rng = formula(p), np.random.default_rng(1981)
    luck = p.luck * rng.standard_normal((2, 200_000))
    for extra in (0, 0.3):
        results = rest[0] + p.help_value * rest[1] + luck
        results[0] += extra
        mark = 2 * (rest[0] + p.help_value * rest[1])
        pay = (1 - p.joint) * p.prize * (results[0] > results[1]) + p.joint * p.prize / 2 * (
            results.sum(axis=0) > mark
        )
        expected = net(p, (rest[0] + extra, rest[1]), rest)
        expected += p.effort_cost * ((rest[0] + extra) ** 2 + rest[1] ** 2) / 2
        assert pay.mean() == pytest.approx(expected, abs=4 * pay.std() / math.sqrt(200_000))


# --- the settings offered -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("preset", "outcome", "result"),
    [
        ("two_sources_one_order", "rivals", 0.846),
        ("suppliers_association", "partners", 0.822),
        ("cooperative", "partners", 1.506),
        ("half_and_half", "rivals", 0.571),
        ("luck_decides", "rivals", 0.282),
    ],
)
def test_presets_tell_their_story(preset, outcome, result):
    run = tournament(**tournament.presets[preset])
    assert (run.outcome, round(run.headlines["result"], 3)) == (outcome, result)


def test_where_nothing_lasts_the_words_and_the_panel_show_the_better_move():
    """Neither giving up nor going all out: less effort *and* help is better."""
    run = tournament(joint=0.65, prize=2, luck=0.3, help_value=1.4, effort_cost=1.6)
    rest, better = (
        formula(run.parameters),
        (run.sentence_values["better_effort"], run.sentence_values["better_help"]),
    )
    assert run.outcome == "unsettled" and better == pytest.approx((0.36, 0.46), abs=0.01)
    assert net(run.parameters, better, rest) > net(run.parameters, rest, rest)
    choices = run.tables["choices"]
    top = choices["net"].argmax()
    assert (choices["effort"][top], choices["help"][top]) == pytest.approx(better, abs=0.03)
    assert choices["net"][top] > choices["net"][40] + 1e-3
