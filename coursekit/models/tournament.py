"""Rivals in a tier, partners across tiers (K14): what the next order does to effort and to help.

Two suppliers compete for the next order. Rivalry makes them work and keeps them from helping each
other; a prize for what both achieve together makes them help and lets them rest.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import NormalDist
from typing import Annotated

import numpy as np

from coursekit.models.base import Range, Result, model
from coursekit.tolerance import exceeds

STEPS = 80
"""Steps of effort and of help tried when looking for something better."""


@dataclass(frozen=True)
class Parameters:
    """The prize, luck, and what help is worth.

    Parameters
    ----------
    joint : float, 0 to 1, share
        Part of the prize paid for the joint result, ``λ``; the rest goes to the winner.
    prize : float, 0.1 to 4, output
        What there is to win, ``W``, in units of what a unit of output is worth.
    luck : float, 0.2 to 3, output
        Standard deviation of the luck in a supplier's result, ``σ``.
    help_value : float, 0 to 2, output
        What a unit of help adds to the other's result, ``θ``; a unit of effort adds 1 to one's own.
    effort_cost : float, 0.5 to 2, output
        ``c``: effort ``e`` and help ``h`` cost ``c(e² + h²)/2``.
    buyer_power : float, 0 to 1, share
        Part of the joint gain, or loss, that falls to the buyer, by a fixed payment besides the prize.
    """

    joint: Annotated[float, Range(0, 1, 0.05, "share")] = 0.0
    prize: Annotated[float, Range(0.1, 4, 0.1, "output")] = 3.0
    luck: Annotated[float, Range(0.2, 3, 0.1, "output")] = 1.0
    help_value: Annotated[float, Range(0, 2, 0.1, "output")] = 1.2
    effort_cost: Annotated[float, Range(0.5, 2, 0.1, "output", main=False)] = 1.0
    buyer_power: Annotated[float, Range(0, 1, 0.05, "share", main=False)] = 0.7


@model(
    Parameters,
    presets={
        "two_sources_one_order": {"joint": 0},
        "suppliers_association": {"joint": 0.85},
        "cooperative": {"joint": 1, "help_value": 1.6},
        "half_and_half": {"joint": 0.65},
        "luck_decides": {"luck": 3},
    },
)
def tournament(p: Parameters) -> Result:
    """Effort and help of two suppliers who want the next order.

    Supplier ``i`` makes ``y_i = e_i + θ·h_j + luck_i``. The better one gets ``(1 − λ)W``; and if
    together they reach what is expected of them, each gets ``λW/2``. With luck normal, a little more
    effort decides either contest with density ``g(0) = 1/(2σ√π)``, and both rest at

    ``e = (W·g(0)/c)·(1 − λ/2)``, ``h = (W·g(0)/c)·θ·max(0, 3λ/2 − 1)``.

    Parameters
    ----------
    p : Parameters
        The setting.

    Returns
    -------
    Result
        All in units of output. Tables:

        - ``choices``, 101 rows: ``effort`` of one supplier while the other stays at the point of rest
          (or where the formula puts it), ``help`` that goes best with it, among those tried, and with both
          ``pay`` (expected), ``cost`` and ``net``.
        - ``schemes``, 21 rows by ``joint``, 0 to 1: ``effort``, ``help`` and ``result`` (expected, of
          each) by the formula, and ``settled`` (whether it is a point of rest).

        Headlines:

        - ``effort``, ``help``, ``result``: of each supplier; None where there is no point of rest.
        - ``pull``: ``W·g(0)``, what a unit more effort adds to pay at first, all going to the winner.
        - ``gain``: joint gain, ``2(result − cost)``; ``supplier_gain``: what of it each supplier keeps,
          prize and fixed payment taken together. None as above.

        Outcome: ``"unsettled"`` if there is no point of rest; else ``"partners"`` if they help; else
        ``"rivals"``.

    Notes
    -----
    The difference and the sum of two independent normal deviations ``σ`` are both normal with
    deviation ``σ√2``, so both contests have the same density at the middle,
    ``1/(σ√2·√(2π)) = 1/(2σ√π)``. Effort raises both: it is worth ``(1 − λ)W·g(0) + λ(W/2)·g(0)``. Help
    raises the sum and lowers one's chance to win: ``θ(λ/2 − (1 − λ))·W·g(0)``, above 0 iff ``λ > 2/3``.
    At ``λ = 0`` this is ``e = W·g(0)/c`` and no help (Lazear and Rosen 1981).

    Joint pay lowers effort because the two share one prize. A buyer who paid the whole of ``W`` to each
    whenever they reach the mark, which is half of the time and so costs the same on average, would get
    ``W·g(0)/c`` of effort and ``θ`` times that of help.

    The formula is where neither wants to move a little. It is a point of rest only if neither wants to
    move far: where luck is small against the prize, giving up is better than an even chance so dearly
    bought, and only mixed choices would be left. That is looked for on a grid of efforts and help.

    Left out: more than two suppliers, harming the other, what each knows of the other's effort, and
    rounds to come.

    Source: Lazear and Rosen (1981), to which the help is our addition; Richardson (1993) and Asanuma (1989)
    on suppliers kept in rivalry, Sako (1996) and Dyer and Nobeoka (2000) on associations in which they help.
    """
    effort, assistance = point_of_rest(p.joint, p.prize, p.luck, p.help_value, p.effort_cost)
    settled = is_settled(p.joint, p.prize, p.luck, p.help_value, p.effort_cost)
    choices = _choices(p, effort, assistance)
    better = (effort, assistance)
    if not settled:
        better = _better_move(p, effort, assistance)

    joint = np.linspace(0, 1, 21)
    schemes = [point_of_rest(part, p.prize, p.luck, p.help_value, p.effort_cost) for part in joint]
    efforts, helps = np.array(schemes).T
    lasts = [is_settled(part, p.prize, p.luck, p.help_value, p.effort_cost) for part in joint]
    help_lasts = all(lasts[14:]) and all(  # past two thirds, between the rows too
        is_settled(part, p.prize, p.luck, p.help_value, p.effort_cost) for part in (0.67, 0.68, 0.69)
    )
    result = effort + p.help_value * assistance
    gain = 2 * (result - p.effort_cost * (effort**2 + assistance**2) / 2)
    told = {
        "effort": effort,
        "help": assistance,
        "result": result,
        "gain": gain,
        "supplier_gain": (1 - p.buyer_power) * gain / 2,
    }
    if not settled:
        outcome, told = "unsettled", dict.fromkeys(told)
    else:
        outcome = "partners" if assistance > 0 else "rivals"
    return Result(
        tables={
            "choices": choices,
            "schemes": {
                "joint": joint,
                "effort": efforts,
                "help": helps,
                "result": efforts + p.help_value * helps,
                "settled": np.array(lasts),
            },
        },
        headlines={**told, "pull": p.prize * even_density(p.luck)},
        outcome=outcome,
        sentence_values={
            "even_effort": effort,
            "even_help": assistance,
            "better_effort": better[0],
            "better_help": better[1],
            "helped": "lasts" if help_lasts else "unsure",
            "sign": "loss" if exceeds(0, gain) else "gain",
            "loss": max(-gain, 0.0),
            "supplier_loss": max(-gain, 0.0) * (1 - p.buyer_power) / 2,
        },
    )


def even_density(luck: float) -> float:
    """Density at 0 of the difference of two normal lucks: ``g(0) = 1/(2σ√π)``.

    Parameters
    ----------
    luck : float
        ``σ``, above 0.

    Returns
    -------
    float
    """
    return 1 / (2 * luck * math.sqrt(math.pi))


def point_of_rest(
    joint: float, prize: float, luck: float, help_value: float, effort_cost: float
) -> tuple[float, float]:
    """Effort and help from which neither supplier wants to move a little.

    ``e = (W·g(0)/c)(1 − λ/2)``, ``h = (W·g(0)/c)·θ·max(0, 3λ/2 − 1)``.

    Parameters
    ----------
    joint, prize, luck, help_value, effort_cost : float
        ``λ``, ``W``, ``σ``, ``θ`` and ``c``.

    Returns
    -------
    effort, help : float
    """
    base = prize * even_density(luck) / effort_cost
    return base * (1 - joint / 2), base * help_value * max(0.0, 1.5 * joint - 1)


def is_settled(joint: float, prize: float, luck: float, help_value: float, effort_cost: float) -> bool:
    """Whether no other effort and help is better for a supplier while the other stays where it is.

    Tried are those of :func:`best_reply`; parameters as in :func:`point_of_rest`.
    """
    steepest = NormalDist().pdf(1) / (2 * luck**2)  # of a change in the density, anywhere
    if prize * (1 - joint / 2) * (1 + help_value**2) * steepest <= effort_cost:
        return True  # net pay is concave: where it is level it is highest
    effort, assistance = point_of_rest(joint, prize, luck, help_value, effort_cost)
    at_rest = prize / 2 * (1 - joint / 2) - effort_cost / 2 * (effort**2 + assistance**2)
    return not exceeds(best_reply(joint, prize, luck, help_value, effort_cost)[0], at_rest)


def best_reply(
    joint: float, prize: float, luck: float, help_value: float, effort_cost: float
) -> tuple[float, float, float]:
    """The best of 81 × 81 efforts and helps of a supplier while the other stays at the point of rest.

    Up to where either alone costs the whole prize; parameters as in :func:`point_of_rest`.

    Returns
    -------
    net, effort, help : float
        Expected pay less cost, and the choice that brings it.
    """
    effort, assistance = point_of_rest(joint, prize, luck, help_value, effort_cost)
    step = math.sqrt(2 * prize / effort_cost) / STEPS
    efforts = step * np.arange(STEPS + 1)
    helped = efforts if help_value > 0 else efforts[:1]  # what the help adds to the other's result
    spent = helped / help_value if help_value > 0 else helped
    apart = step * np.arange(-STEPS, STEPS + 1) - (effort - help_value * assistance)
    together = step * np.arange(2 * STEPS + 1) - (effort + help_value * assistance)
    i, j = np.arange(STEPS + 1)[:, None], np.arange(len(helped))[None, :]
    win, reach = _chance(apart / luck)[i - j + STEPS], _chance(together / luck)[i + j]
    net = prize * ((1 - joint) * win + joint / 2 * reach) - effort_cost / 2 * (
        efforts[i] ** 2 + spent[j] ** 2
    )
    one, other = np.unravel_index(net.argmax(), net.shape)
    return float(net[one, other]), float(efforts[one]), float(spent[other])


def _better_move(p: Parameters, effort: float, assistance: float) -> tuple[float, float]:
    """The best reply to a rival at `effort` and `assistance`: from the best of the grid uphill."""
    normal, step = NormalDist(sigma=p.luck * math.sqrt(2)), math.sqrt(2 * p.prize / p.effort_cost) / STEPS

    def net(mine: tuple[float, float]) -> float:
        own, given = mine[0] - effort, p.help_value * (mine[1] - assistance)
        pay = (1 - p.joint) * normal.cdf(own - given) + p.joint / 2 * normal.cdf(own + given)
        return p.prize * pay - p.effort_cost / 2 * (mine[0] ** 2 + mine[1] ** 2)

    _, *at = best_reply(p.joint, p.prize, p.luck, p.help_value, p.effort_cost)
    best = (at[0], at[1])
    while step > 1e-5:
        around = [
            (max(best[0] + i * step, 0.0), max(best[1] + j * step, 0.0))
            for i in (-1, 0, 1)
            for j in (-1, 0, 1)
        ]
        uphill = max(around, key=net)
        step, best = (step, uphill) if net(uphill) > net(best) else (step / 2, best)
    return best


def _choices(p: Parameters, effort: float, assistance: float) -> dict[str, np.ndarray]:
    """Efforts of one supplier, up to two and a half times `effort`, each with the help that suits it best."""
    tried = np.linspace(0, 2.5 * effort, 101)
    worth_of_help = np.array([p.help_value * assistance])  # at rest, and a lattice on which chances recur
    if p.help_value > 0:
        step, most = tried[1], math.sqrt(2 * p.prize / p.effort_cost)
        apart = max(1, math.ceil(most / (STEPS * step)))
        lattice = apart * np.arange(math.ceil(most / (apart * step)) + 1)
        worth_of_help = np.append(worth_of_help, step * lattice)
        ahead, together = np.arange(-lattice[-1], 101), np.arange(lattice[-1] + 101)
        at = np.arange(101)[:, None]
        lead = step * ahead - (effort - p.help_value * assistance)
        sum_ = step * together - (effort + p.help_value * assistance)
        win = _chance(lead / p.luck)[at - lattice + lattice[-1]]
        reach = _chance(sum_ / p.luck)[at + lattice]
    even = _chance((tried - effort) / p.luck)[:, None]
    win, reach = (np.hstack([even, x]) for x in (win, reach)) if p.help_value > 0 else (even, even)
    given = worth_of_help / p.help_value if p.help_value > 0 else worth_of_help
    pay = p.prize * ((1 - p.joint) * win + p.joint / 2 * reach)
    cost = p.effort_cost / 2 * (tried[:, None] ** 2 + given**2)
    best = (pay - cost).argmax(axis=1)
    rows = np.arange(tried.size)
    pay, cost = pay[rows, best], cost[rows, best]
    return {"effort": tried, "help": given[best], "pay": pay, "cost": cost, "net": pay - cost}


def _chance(lead: np.ndarray) -> np.ndarray:
    """Chance that the lucks of two, each of deviation 1, do not make up for a lead."""
    normal = NormalDist(sigma=math.sqrt(2))
    return np.array([normal.cdf(x) for x in lead])
