"""How far does the division of labour go (C05, C06), and when does it beat one big plant?

The more firms trust each other, the more hands a product can pass through. Where demand changes, the
district gains by sharing its specialists (C07), though not if all are hit together; where it is steady
and large, the plant that does everything under one roof gains.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import NormalDist
from typing import Annotated

import numpy as np

from coursekit.models.base import Range, Result, model
from coursekit.tolerance import exceeds, snap_to_zero

MOST_STAGES = 20
"""The longest chain considered."""


@dataclass(frozen=True)
class Parameters:
    """The district, its market and the plant it is compared with.

    Costs are shares of the unit cost of an undivided workshop in a perfectly steady market, which is 1.

    Parameters
    ----------
    trust : float, 0 to 1, share
        Hand-overs that trust makes safe, ``t``.
    specialisation : float, 0 to 0.6, cost
        What splitting without end would save, ``λ``.
    handover_loss : float, 0 to 0.3, cost
        What a hand-over loses without any trust, ``τ``.
    autonomy : float, 0 to 0.2, cost
        What it is worth to the owner to keep a stage in the family, ``A``.
    volatility : float, 0 to 0.6, demand
        Standard deviation of a firm's demand as a share of its mean, ``σ``.
    correlation : float, 0 to 1, share
        Share of the variance of demand that is common to all firms, ``ρ``.
    sharing : int, 1 to 50, firms
        Firms that share a specialist, ``n``.
    mass_discount : float, 0 to 0.5, cost
        What standardised mass production saves the plant, ``g``.
    idle_cost : float, 0.05 to 1, cost
        Cost of a unit of capacity that stands idle, ``c_o``.
    lost_sale : float, 0.05 to 1, cost
        Cost of a unit asked for that cannot be made, ``c_u``.
    """

    trust: Annotated[float, Range(0, 1, 0.01, "share")] = 0.6
    specialisation: Annotated[float, Range(0, 0.6, 0.01, "cost")] = 0.4
    handover_loss: Annotated[float, Range(0, 0.3, 0.01, "cost")] = 0.13
    autonomy: Annotated[float, Range(0, 0.2, 0.005, "cost")] = 0.01
    volatility: Annotated[float, Range(0, 0.6, 0.01, "demand")] = 0.3
    correlation: Annotated[float, Range(0, 1, 0.05, "share", main=False)] = 0.3
    sharing: Annotated[int, Range(1, 50, 1, "firms", main=False)] = 10
    mass_discount: Annotated[float, Range(0, 0.5, 0.01, "cost", main=False)] = 0.17
    idle_cost: Annotated[float, Range(0.05, 1, 0.05, "cost", main=False)] = 0.3
    lost_sale: Annotated[float, Range(0.05, 1, 0.05, "cost", main=False)] = 0.5


@model(
    Parameters,
    presets={
        "thick_ties": {"trust": 0.95, "volatility": 0.4},
        "family_keeps_all": {"autonomy": 0.15},
        "price_only_market": {"trust": 0.1},
        "steady_mass_demand": {"volatility": 0.05, "mass_discount": 0.3},
        "same_shoe_same_season": {"correlation": 1},
    },
)
def make_or_buy(p: Parameters) -> Result:
    """Unit cost of a product made in ``S`` stages by firms of a district, against one plant.

    ``C(S) = 1 − λ(1 − 1/S) + mσ·sqrt((1 + (n−1)ρ)/n) + (S−1)(τ(1−t) + A)`` for the district and
    ``1 − g + mσ`` for the plant, where ``m = (c_u + c_o)·φ(Φ⁻¹(c_u/(c_u + c_o)))`` is the cost of a
    unit of volatility to who chooses the best capacity.

    Parameters
    ----------
    p : Parameters
        The setting.

    Returns
    -------
    Result
        All costs as shares of the unit cost of an undivided workshop in a steady market. Table:

        - ``costs``, one row for each number of ``stages`` from 1 to 20: ``district`` (the sum of 1
          and the last three columns), ``plant`` (the same in every row), ``mismatch`` (idle
          capacity and lost sales of the district), ``specialisation_gain`` (0 or below) and
          ``handover`` (losses and autonomy given up).

        Headlines:

        - ``best_stages``: the cheapest whole number of stages, the lowest where several are.
        - ``ideal_stages``: where the curve is lowest if stages need not be whole; below 1, do all
          under one roof; None where a hand-over costs nothing, so that splitting has no end.
        - ``district_cost``, ``plant_cost``: unit costs, the district's at ``best_stages``.
        - ``advantage``: ``plant_cost − district_cost``, 0 where they are level.
        - ``break_even_trust``: the trust above which the district is cheaper; None where trust does
          not turn the verdict.

        Outcome: ``"district"`` or ``"plant"``, whichever is the cheaper; ``"tie"`` if they cost the same.

    Notes
    -----
    Left out: who bears a loss, how trust comes about, what it costs to queue at a shared specialist.
    ``τ(1−t)`` and ``A`` enter as one sum: the division of labour alone cannot tell distrust from autonomy.

    Source: Becker and Murphy (1992) for the split, Williamson (1985) for the hand-over, Eppen (1979) for the
    sharing of risk. The extent of the market (Stigler 1951) is left out.
    """
    stages = np.arange(1, MOST_STAGES + 1)
    per_handover = p.handover_loss * (1 - p.trust) + p.autonomy
    alone = mismatch_cost(p.idle_cost, p.lost_sale) * p.volatility
    shared = alone * pooling(p.sharing, p.correlation)

    specialisation_gain = p.specialisation / stages - p.specialisation
    handover = (stages - 1) * per_handover
    district = 1 + specialisation_gain + shared + handover
    plant_cost = 1 - p.mass_discount + alone

    rounded = district.round(12)
    best, *others = (int(place) for place in np.flatnonzero(rounded == rounded.min()))
    district_cost = float(district[best])
    advantage = snap_to_zero(plant_cost - district_cost)
    return Result(
        tables={
            "costs": {
                "stages": stages,
                "district": district,
                "plant": np.full(MOST_STAGES, plant_cost),
                "mismatch": np.full(MOST_STAGES, shared),
                "specialisation_gain": specialisation_gain,
                "handover": handover,
            }
        },
        headlines={
            "best_stages": int(stages[best]),
            "ideal_stages": ideal_stages(p.specialisation, per_handover),
            "district_cost": district_cost,
            "plant_cost": plant_cost,
            "advantage": advantage,
            "break_even_trust": break_even_trust(
                p.specialisation,
                p.handover_loss,
                p.autonomy,
                snap_to_zero(p.mass_discount - (alone - shared)),
            ),
        },
        outcome="tie" if advantage == 0 else "district" if advantage > 0 else "plant",
        sentence_values={"as_cheap": int(stages[others[-1]]) if others else None},
    )


def ideal_stages(specialisation: float, per_handover: float) -> float | None:
    """Number of stages, not necessarily whole, at which ``1 − λ(1 − 1/S) + (S−1)h`` is lowest.

    ``S* = sqrt(λ/h)``, from ``C'(S) = −λ/S² + h = 0``.

    Parameters
    ----------
    specialisation : float
        ``λ``, what splitting without end would save.
    per_handover : float
        ``h = τ(1−t) + A``, what one more stage costs.

    Returns
    -------
    float or None
        None if ``h`` is 0: there is no best number, one more stage never costs anything.
    """
    if per_handover == 0:
        return None
    return math.sqrt(specialisation / per_handover)


def pooling(firms: int, correlation: float) -> float:
    """Share of the cost of volatility that is left when firms share capacity (Eppen 1979).

    ``sqrt((1 + (n−1)ρ)/n)``: the standard deviation of the mean of ``n`` demands with pairwise
    correlation ``ρ``, over that of one. 1 if ``n = 1`` or ``ρ = 1``.

    Parameters
    ----------
    firms : int
        ``n``, 1 or more.
    correlation : float
        ``ρ``, 0 to 1.

    Returns
    -------
    float
    """
    return math.sqrt((1 + (firms - 1) * correlation) / firms)


def mismatch_cost(idle_cost: float, lost_sale: float) -> float:
    """Expected cost of idle capacity and lost sales, per unit of standard deviation of demand.

    ``m = (c_u + c_o)·φ(Φ⁻¹(c_u/(c_u + c_o)))``: normal demand and the capacity for which that cost is
    lowest, ``mean + σ·Φ⁻¹(c_u/(c_u + c_o))``.

    Parameters
    ----------
    idle_cost : float
        ``c_o``, of a unit of capacity too many; above 0.
    lost_sale : float
        ``c_u``, of a unit too few; above 0.

    Returns
    -------
    float
    """
    normal = NormalDist()
    both = lost_sale + idle_cost
    return both * normal.pdf(normal.inv_cdf(lost_sale / both))


def break_even_trust(
    specialisation: float, handover_loss: float, autonomy: float, plant_lead: float
) -> float | None:
    """The trust at which the cheapest district costs what the plant costs.

    With ``D`` the lead of the plant over an unsplit district, ``S`` stages are level with the plant
    at a hand-over cost of ``h_S = (λ(1 − 1/S) − D)/(S − 1)``. The district wins below the highest of
    these, and ``h = τ(1−t) + A`` gives

    ``t = 1 − (max_S h_S − A)/τ``.

    If stages need not be whole the maximum is ``(√λ − √D)²``, at ``S = √λ/(√λ − √D)``.

    Parameters
    ----------
    specialisation : float
        ``λ``.
    handover_loss : float
        ``τ``.
    autonomy : float
        ``A``.
    plant_lead : float
        ``D = g − mσ(1 − pooling)``.

    Returns
    -------
    float or None
        From 0 to 1: below it the district is not cheaper, above it it is. None if there is no such
        trust: the unsplit district is cheaper already (``D < 0``), no split makes up for the lead,
        no trust is low or high enough, or trust has nothing to save (``τ = 0``; or ``D = 0`` and no split
        pays whatever the trust, so that both are level at any).
    """
    if handover_loss == 0 or plant_lead < 0:
        return None
    split = np.arange(2, MOST_STAGES + 1)
    per_handover = float(((specialisation * (1 - 1 / split) - plant_lead) / (split - 1)).max())
    trust = round(1 - (per_handover - autonomy) / handover_loss, 12)  # a hair beyond 1 is 1
    if trust == 1 and plant_lead == 0:
        return None
    return trust if not exceeds(0, per_handover) and 0 <= trust <= 1 else None
