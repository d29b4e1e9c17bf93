"""Real services or rules? A budget buys both; which mix takes a district across, for how little (P01–P07)?

The district is that of :mod:`~coursekit.models.two_roads`. Services work on every firm that gets them,
rules against copying only as far as there are copiers, and services that are merely on offer reach those
who know how to ask.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Annotated

import numpy as np

from coursekit.models.base import Range, Result, model
from coursekit.models.parts.roads import STEPS, YEARS, advantage, long_run, path
from coursekit.tolerance import exceeds, isclose

MOST = 2
"""Highest budget that can be set."""

LEARNING, EROSION = 0.6, 0.2
"""``e`` and ``w`` of the district, as in the default of ``two_roads``."""


@dataclass(frozen=True)
class Parameters:
    """A budget, how it is spent, and the district.

    Gains of firms are in units of the extra cost of quality, money in units of what full services for all
    cost.

    Parameters
    ----------
    budget : float, 0 to 2, full-services
        What there is to spend, ``B``.
    to_services : float, 0 to 1, share
        Share of the budget that goes to real services; the rest pays for rules.
    start : float, 0.02 to 0.98, share
        Share of the firms on the high road at first, ``x0``.
    targeted : float, 0 to 1, share
        Share of the services that go to the firms; the rest are open and wait for firms to come.
    reach : float, 0.1 to 1, share
        Share of the firms that open services reach.
    outreach : float, 0 to 2, full-services
        What going to the firms adds to the cost of services.
    rules_price : float, 0.2 to 2, full-services
        What it costs to stop all copying, ``d``.
    copying : float, 0 to 1.5, quality-cost
        What a firm on the high road loses to copiers when all others are on the low road, ``κ``.
    premium : float, 0 to 1.5, quality-cost
        What quality earns over what the price road earns, ``v − p + z``.
    """

    budget: Annotated[float, Range(0, MOST, 0.02, "full-services")] = 0.36
    to_services: Annotated[float, Range(0, 1, 0.05, "share")] = 0.9
    start: Annotated[float, Range(0.02, 0.98, 0.01, "share")] = 0.2
    targeted: Annotated[float, Range(0, 1, 0.05, "share")] = 0.0
    reach: Annotated[float, Range(0.1, 1, 0.05, "share")] = 0.5
    outreach: Annotated[float, Range(0, 2, 0.1, "full-services", main=False)] = 0.5
    rules_price: Annotated[float, Range(0.2, 2, 0.1, "full-services", main=False)] = 1.0
    copying: Annotated[float, Range(0, 1.5, 0.05, "quality-cost", main=False)] = 0.6
    premium: Annotated[float, Range(0, 1.5, 0.05, "quality-cost", main=False)] = 0.8


@model(
    Parameters,
    presets={
        "rules_left_out": {"to_services": 1.0},
        "half_and_half": {"to_services": 0.5},
        "services_for_those_who_ask": {"to_services": 0.5, "reach": 0.25},
        "going_to_the_workshops": {"targeted": 1.0, "to_services": 0.75, "budget": 0.18},
        "everybody_copies": {"copying": 1.2, "to_services": 0.2, "budget": 0.68},
    },
)
def policy_mix(p: Parameters) -> Result:
    """A budget bought into services and rules, and whether it takes the district to the high road.

    A level ``s`` of services costs ``a·s²`` and a level ``u`` of rules ``d·u²``: each further step costs
    more. Services on offer to all cost ``a = 1`` and reach a share ``ρ = reach`` of the firms that decide;
    those that go to the firms cost ``a = 1 + outreach`` and reach all, ``ρ = 1``; a mixture is in
    proportion. Firms count on the average, ``ρs``. The district climbs from ``x0`` iff
    ``Δ(x0; ρs, u) > 0``, and the tipping line ``Δ = 0`` is straight:

    ``ρs + ηu = G``, with ``η = κ(1 − x0)`` and ``G = −Δ(x0; 0, 0)``.

    The cheapest mix on it is ``s = (ρ/a)G/(ρ²/a + η²/d)``, ``u = (η/d)G/(ρ²/a + η²/d)``, and costs
    ``G²/(ρ²/a + η²/d)``, as long as both lie between 0 and 1; where not, the nearest mix that can
    be had.

    Parameters
    ----------
    p : Parameters
        The setting.

    Returns
    -------
    Result
        Tables:

        - ``path``, 161 rows, four a year for 40 years: ``year``, ``share`` (on the high road with the mix
          bought, kept up) and ``share_without`` (without any).
        - ``line``, 101 rows by rising ``services``, 0 to 1: ``rules`` that tip the district with them; 0
          where no rules are needed, above 1 (at most 2) where none are enough.
        - ``mixes``, two rows, ``mix`` ``"bought"`` and ``"cheapest"``: ``services``, ``rules``, ``cost``.
          Where no mix tips the district the second is all there is, at its cost.

        Headlines:

        - ``services``, ``rules``: levels bought.
        - ``lead``: ``Δ(x0)`` with them.
        - ``cheapest_cost``: of a mix that takes the district to its tipping point, beyond which it climbs; 0
          if none, or the least bit, is needed; None if none does.
        - ``cheapest_services``, ``cheapest_rules``: its levels; None if there is none.
        - ``long_run``: share on the high road in the end, with the mix kept up.

        Outcome: ``"not_needed"`` if the district climbs to the high road without policy; ``"tipped"`` if it
        does with the mix bought; ``"on_the_line"`` if that mix takes it to the tipping point and no further;
        ``"wrong_mix"`` if the district slides, but the budget spent otherwise would take it at least there;
        ``"too_little"`` if the budget is below the cheapest mix; ``"out_of_reach"`` if nothing that can be
        bought with the door as open as here tips it.

    Notes
    -----
    **The tipping line is the whole condition only where the slope of Δ is above 0.** ``Δ`` is straight in
    ``x``, with slope ``e + κ(1−u) − w``. Here ``e = 0.6 > w = 0.2``, so it rises whatever the rules: once
    above 0 at ``x0`` it stays so up to 1. Where ``w > e``, rules may turn the slope: the district then
    climbs only to the share at which both roads pay the same, and all are on the high road in the end only
    if ``Δ(1) = premium − (1−ρs) + e ≥ 0`` as well, on which rules have no bearing: nobody is left to copy.

    The cheapest mix: minimise ``as² + du²`` with ``ρs + ηu ≥ G`` and ``0 ≤ s, u ≤ 1``. For given ``s`` the
    least ``u`` is ``max(0, (G − ρs)/η)``, and the cost is convex in ``s``: so it is lowest at the free
    optimum or at the end of the allowed interval next to it. At the cheapest mix itself ``Δ(x0) = 0``; a
    hair more moves the district.

    What each pays for: services are the better buy where copying is small or most firms are on the high road
    already (``η`` small), rules where services do not reach. Going to the firms is cheaper than an open
    door iff ``1 + outreach < 1/reach²`` (services alone).

    Left out: who pays, firms that differ, rules that become a cartel against customers, and services that
    firms would have bought themselves. An average is taken over firms reached and not reached.

    Source: Piore (1990) for services and rules; Brusco (1990) for services; our model of how they trade off.
    """
    worth, price = p.reach + (1 - p.reach) * p.targeted, 1 + p.outreach * p.targeted
    services = min(math.sqrt(p.budget * p.to_services / price), 1.0)
    rules = min(math.sqrt(p.budget * (1 - p.to_services) / p.rules_price), 1.0)
    bought = lead(p, worth * services, rules)
    nothing = lead(p, 0.0, 0.0)
    gap = -round(_at(nothing, p.start), 12)  # else a gap of rounding would have a cost
    slope = p.copying * (1 - p.start)

    cheapest = cheapest_mix(gap, worth, slope, price, p.rules_price)
    cost = None if cheapest is None else spent(*cheapest, price, p.rules_price)
    shown = cheapest or (1.0, 1.0)
    end = long_run(p.start, bought)
    levels = np.linspace(0, 1, 101)
    return Result(
        tables={
            "path": {
                "year": np.arange(YEARS * STEPS + 1) / STEPS,
                "share": path(p.start, bought, bought, 0),
                "share_without": path(p.start, nothing, nothing, 0),
            },
            "line": {
                "services": levels,
                "rules": rules_needed(levels, gap, worth, slope),
            },
            "mixes": {
                "mix": np.array(["bought", "cheapest"]),
                "services": np.array([services, shown[0]]),
                "rules": np.array([rules, shown[1]]),
                "cost": np.array([spent(*mix, price, p.rules_price) for mix in ((services, rules), shown)]),
            },
        },
        headlines={
            "services": services,
            "rules": rules,
            "lead": _at(bought, p.start),
            "cheapest_cost": cost,
            "cheapest_services": None if cheapest is None else cheapest[0],
            "cheapest_rules": None if cheapest is None else cheapest[1],
            "long_run": end,
        },
        outcome=_outcome(p, long_run(p.start, nothing), end, _at(bought, p.start), cost),
        sentence_values={"within": "no" if cost is not None and exceeds(cost, MOST) else "yes"},
    )


def lead(p: Parameters, services: float, rules: float) -> np.ndarray:
    """``Δ(0)`` and ``Δ(1)`` of the district with services that count as `services`, and rules.

    Parameters
    ----------
    p : Parameters
    services, rules : float
        ``ρs`` and ``u``.

    Returns
    -------
    numpy.ndarray, shape (2,)
    """
    at = advantage(np.array([0.0, 1.0]), p.premium, services, rules, LEARNING, p.copying, EROSION)
    return at.round(12)


def rules_needed(services: np.ndarray, gap: float, worth: float, slope: float) -> np.ndarray:
    """Rules that, with given services, tip the district: ``(G − ρs)/η``.

    Parameters
    ----------
    services : numpy.ndarray
        ``s``.
    gap, worth, slope : float
        As in :func:`cheapest_mix`.

    Returns
    -------
    numpy.ndarray
        Of the shape of `services`; 0 where no rules are needed; above 1, and 2 at the most, where none are
        enough.
    """
    short = np.maximum(gap - worth * services, 0)
    never = np.where(exceeds(short, 0), 2.0, 0.0)
    return np.minimum(np.divide(short, slope, out=never, where=slope > 0), 2.0)


def spent(services: float, rules: float, services_price: float, rules_price: float) -> float:
    """Cost of a mix, ``as² + du²``.

    Parameters
    ----------
    services, rules : float
        ``s`` and ``u``.
    services_price, rules_price : float
        ``a`` and ``d``.

    Returns
    -------
    float
    """
    return services_price * services**2 + rules_price * rules**2


def cheapest_mix(
    gap: float, worth: float, slope: float, services_price: float, rules_price: float
) -> tuple[float, float] | None:
    """Services and rules that cost least among those that tip the district.

    Minimises ``as² + du²`` subject to ``ρs + ηu ≥ G`` and ``0 ≤ s, u ≤ 1``.

    Parameters
    ----------
    gap : float
        ``G``, what the high road lacks at the start.
    worth : float
        ``ρ``, above 0.
    slope : float
        ``η``, 0 or more.
    services_price, rules_price : float
        ``a`` and ``d``, above 0.

    Returns
    -------
    (float, float) or None
        ``s`` and ``u``; None if no mix does.
    """
    fewest = max(0.0, (gap - slope) / worth)
    if exceeds(fewest, 1):
        return None
    free = gap * worth / services_price / (worth**2 / services_price + slope**2 / rules_price)
    services = min(max(fewest, free), 1.0)  # in this order −0 does not win over 0
    short = gap - worth * services
    return services, min(short / slope, 1.0) if exceeds(short, 0) else 0.0


def _at(lead: np.ndarray, share: float) -> float:
    return float(lead[0] + (lead[1] - lead[0]) * share)


def _outcome(p: Parameters, end_without: float, end: float, lead: float, cheapest: float | None) -> str:
    if end_without == 1:
        return "not_needed"
    if end == 1:
        return "tipped"
    if isclose(lead, 0):
        return "on_the_line"
    if cheapest is None:
        return "out_of_reach"
    return "too_little" if exceeds(cheapest, p.budget) else "wrong_mix"
