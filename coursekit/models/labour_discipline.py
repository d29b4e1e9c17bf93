"""Fear or involvement? What makes people work well depends on how hard another job is to find (L06–L15).

Where jobs are scarce, the threat of losing one is enough and low wages will do. Where they are plentiful, a
firm has to pay for discipline so dearly that a consensus with skilled workers costs it less.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Annotated

import numpy as np

from coursekit.models.base import Range, Result, model
from coursekit.tolerance import exceeds, isclose

DISCOUNT = 0.05
"""What a worker discounts the future by in a year, ``r``."""

HIGHEST = 0.3
"""Highest unemployment that can be set."""

LOWEST_TOLD = 0.005
"""Lowest unemployment of the table: at 0 no wage keeps discipline."""


@dataclass(frozen=True)
class Parameters:
    """Work, the labour market and two ways of running a workshop.

    Money is in units of a year's wage on the high road, which is 1: the pay that workers take as fair for
    giving their knowledge. All flows are of a year.

    Parameters
    ----------
    unemployment : float, 0 to 0.3, share
        Unemployment rate, ``u``.
    protection : float, 0 to 0.6, fair-wage
        What a worker without a job lives on in a year, ``b``.
    premium : float, 0 to 0.8, fair-wage
        What the better quality of involved workers earns the firm in a year, per worker, ``v``.
    volatility : float, 0 to 0.6, demand
        Standard deviation of the firm's demand in a year as a share of its mean, ``σ``.
    firing_cost : float, 0 to 1, fair-wage
        Cost of hiring or laying off one worker, ``h``.
    training : float, 0 to 0.4, fair-wage
        Cost a year of keeping a worker able to do several jobs, ``k``.
    detection : float, 0.1 to 2, per-year
        How many times a year somebody who slacks is caught, and fired, ``q``.
    effort : float, 0.02 to 0.4, fair-wage
        What working hard costs a worker in a year, ``e``.
    separation : float, 0.02 to 0.5, per-year
        Share of jobs that end in a year for other reasons, ``s``.
    """

    unemployment: Annotated[float, Range(0, HIGHEST, 0.005, "share")] = 0.1
    protection: Annotated[float, Range(0, 0.6, 0.02, "fair-wage")] = 0.2
    premium: Annotated[float, Range(0, 0.8, 0.02, "fair-wage")] = 0.36
    volatility: Annotated[float, Range(0, 0.6, 0.02, "demand")] = 0.2
    firing_cost: Annotated[float, Range(0, 1, 0.05, "fair-wage")] = 0.2
    training: Annotated[float, Range(0, 0.4, 0.02, "fair-wage", main=False)] = 0.1
    detection: Annotated[float, Range(0.1, 2, 0.05, "per-year", main=False)] = 0.5
    effort: Annotated[float, Range(0.02, 0.4, 0.02, "fair-wage", main=False)] = 0.1
    separation: Annotated[float, Range(0.02, 0.5, 0.02, "per-year", main=False)] = 0.16


@model(
    Parameters,
    presets={
        "slump": {"unemployment": 0.2},
        "boom": {"unemployment": 0.04},
        "protection_withdrawn": {"protection": 0.0, "unemployment": 0.08},
        "hire_and_fire": {"volatility": 0.5, "firing_cost": 0.0},
        "quality_that_pays": {"premium": 0.7, "unemployment": 0.2},
    },
)
def labour_discipline(p: Parameters) -> Result:
    """Cost of a worker on the low road, kept by fear, and on the high road, involved by consent.

    The lowest wage at which nobody slacks is ``w = b + e + (e/q)(r + s/u)``, ``r = 0.05``. The low road
    pays it and follows demand by hiring and firing, ``h·2σ/√π`` a year. The high road pays the fair wage,
    1, and the training ``k`` that lets people change jobs instead, and earns ``v``. A firm takes the high
    road iff

    ``v > (1 + k) − (w + h·2σ/√π)``.

    Parameters
    ----------
    p : Parameters
        The setting.

    Returns
    -------
    Result
        Money in units of the fair wage. Tables:

        - ``roads``, 60 rows by ``unemployment``, 0.005 to 0.3: ``low_cost`` and ``high_cost``, what a worker
          costs on each road, less the premium (the latter the same in every row).
        - ``parts``, what those costs are made of at the present unemployment, ``part`` ``"protection"``,
          ``"hardship"``, ``"fear"``, ``"turnover"`` on the low road, ``"pay"``, ``"training"``,
          ``"premium"`` on the high one: ``road`` (``"low"`` or ``"high"``) and ``amount``. No rows of the
          low road if unemployment is 0.

        Headlines:

        - ``low_wage``: the no-shirking wage; None if unemployment is 0.
        - ``fear``: its part that pays for discipline, ``(e/q)(r + s/u)``; None if unemployment is 0.
        - ``turnover_cost``: ``h·2σ/√π``.
        - ``low_cost``: ``low_wage + turnover_cost``; None if unemployment is 0.
        - ``high_cost``: ``1 + k − v``.
        - ``tipping_unemployment``: unemployment below which the firm takes the high road; None if it takes
          it at any.

        Outcome: ``"high"`` or ``"low"`` after the road taken, low where both cost the same; ``"no_fear"``,
        which is high too, if unemployment is 0.

    Notes
    -----
    As ``u`` goes to 0 a fired worker has a new job at once, ``s/u`` and the wage grow without bound:
    nobody can be kept from slacking by the threat. The high road is then the only one.

    Solving ``w + h·2σ/√π = 1 + k − v`` for ``u`` gives ``u* = s/((q/e)(1 + k − v − b − e − h·2σ/√π) − r)``
    if the denominator is above 0; else the low road is the dearer at any unemployment. With ``h = k = 0``
    the condition is ``v > 1 − w``: the premium exceeds the difference of the wages.

    Hiring and firing: if demand of successive years is normal, independent, with standard deviation
    ``σ``, their difference is normal with ``σ√2`` and its absolute value has the mean
    ``σ√2·sqrt(2/π) = 2σ/√π``.

    Left out: that hiring and firing make jobs end sooner, so that fear costs more; that the roads all firms
    choose move unemployment; unions, rights and dignity, which are in no profit.

    Source: Shapiro and Stiglitz (1984) for the wage, Akerlof (1982) for the fair one, Pyke and Sengenberger
    (1992) for the roads.
    """
    turnover = turnover_cost(p.firing_cost, p.volatility)
    high_cost = 1 + p.training - p.premium
    wage = no_shirking_wage(p.unemployment, p.protection, p.effort, p.detection, p.separation, DISCOUNT)
    low_cost = None if wage is None else wage + turnover
    grid = np.linspace(LOWEST_TOLD, HIGHEST, 60)
    parts = [("high", "pay", 1.0), ("high", "training", p.training), ("high", "premium", -p.premium)]
    if wage is not None:
        fear = wage - p.protection - p.effort
        parts = [
            ("low", "protection", p.protection), ("low", "hardship", p.effort), ("low", "fear", fear),
            ("low", "turnover", turnover), *parts,
        ]  # fmt: skip
    road, part, amount = (np.array(column) for column in zip(*parts, strict=True))
    if low_cost is None:
        outcome = "no_fear"
    else:
        outcome = "high" if exceeds(low_cost, high_cost) else "low"
    tipping = tipping_unemployment(
        high_cost - turnover - p.protection - p.effort, p.effort, p.detection, p.separation, DISCOUNT
    )
    return Result(
        tables={
            "roads": {
                "unemployment": grid,
                "low_cost": turnover
                + no_shirking_wage(grid, p.protection, p.effort, p.detection, p.separation, DISCOUNT),
                "high_cost": np.full(grid.size, high_cost),
            },
            "parts": {"road": road, "part": part, "amount": amount},
        },
        headlines={
            "low_wage": wage,
            "fear": None if wage is None else fear,
            "turnover_cost": turnover,
            "low_cost": low_cost,
            "high_cost": high_cost,
            "tipping_unemployment": tipping,
        },
        outcome=outcome,
        sentence_values={
            "tie": "yes" if low_cost is not None and isclose(low_cost, high_cost) else "no",
            "within": "no" if tipping is not None and exceeds(tipping, HIGHEST) else "yes",
        },
    )


def no_shirking_wage(unemployment, protection, effort, detection, separation, discount):
    """The lowest wage at which working hard is worth more to a worker than slacking.

    ``w = b + e + (e/q)(r + s/u)`` (Shapiro and Stiglitz 1984).

    Parameters
    ----------
    unemployment : float or numpy.ndarray
        ``u``; an array must be above 0.
    protection, effort, detection, separation, discount : float
        ``b``, ``e``, ``q`` (above 0), ``s`` and ``r``.

    Returns
    -------
    float, numpy.ndarray or None
        None if ``u`` is 0: no wage is high enough.
    """
    if np.ndim(unemployment) == 0 and unemployment == 0:
        return None
    return protection + effort + effort / detection * (discount + separation / unemployment)


def turnover_cost(firing_cost: float, volatility: float) -> float:
    """Expected cost a year of hiring and firing after a demand that swings: ``h·2σ/√π``.

    Parameters
    ----------
    firing_cost : float
        ``h``, of one worker hired or laid off.
    volatility : float
        ``σ``.

    Returns
    -------
    float
    """
    return firing_cost * 2 * volatility / math.sqrt(math.pi)


def tipping_unemployment(
    room: float, effort: float, detection: float, separation: float, discount: float
) -> float | None:
    """Unemployment at which discipline costs `room`: ``u = s/((q/e)·room − r)``.

    Parameters
    ----------
    room : float
        What the low road may pay for discipline before the high one is cheaper.
    effort, detection, separation, discount : float
        ``e`` (above 0), ``q``, ``s`` and ``r``.

    Returns
    -------
    float or None
        Above 0 and at most 1; None if discipline costs more at any unemployment.
    """
    sought = detection / effort * room - discount  # of s/u
    return None if exceeds(separation, sought) else min(separation / sought, 1.0)
