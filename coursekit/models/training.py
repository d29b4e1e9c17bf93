"""Who pays for skill? A firm that trains may lose the worker to a neighbour who did not (P05).

What the neighbours get is not lost to the district, only to the firm that paid. So training that would pay
the district may pay no firm; services that carry part of its cost, or rules against poaching, can close the
gap.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import numpy as np

from coursekit.models.base import Range, Result, model
from coursekit.tolerance import exceeds, isclose

YEARS = 20
"""Years of a trained worker's life that are told."""


@dataclass(frozen=True)
class Parameters:
    """A skill and the district in which it is used.

    What a trained worker yields in a year more than an untrained one is 1.

    Parameters
    ----------
    cost : float, 0.5 to 20, years
        What training a worker costs, in years of what the skill yields, ``c/b``.
    poaching : float, 0 to 0.9, share
        Chance that a trained worker is hired away in a year, if no rule prevents it, ``q``.
    patience : float, 0.5 to 0.98, share
        What a gain of next year is worth today, ``δ``.
    services : float, 0 to 1, share
        Share of the cost of training that a common fund pays.
    rules : float, 0 to 1, share
        Share of the poaching that agreed rules prevent.
    """

    cost: Annotated[float, Range(0.5, 20, 0.5, "years")] = 4.0
    poaching: Annotated[float, Range(0, 0.9, 0.05, "share")] = 0.3
    patience: Annotated[float, Range(0.5, 0.98, 0.01, "share")] = 0.9
    services: Annotated[float, Range(0, 1, 0.05, "share")] = 0.0
    rules: Annotated[float, Range(0, 1, 0.05, "share")] = 0.0


@model(
    Parameters,
    presets={
        "each_for_himself": {"poaching": 0.5},
        "a_common_fund": {"services": 0.6},
        "an_agreement_not_to_poach": {"rules": 0.8},
        "a_bit_of_both": {"services": 0.3, "rules": 0.4},
        "schooling_nobody_uses": {"cost": 12.0, "services": 0.9},
    },
)
def training(p: Parameters) -> Result:
    """Whether a firm trains, and whether the district should wish it to.

    A trained worker yields ``b`` a year and is hired away with chance ``q`` before each year is out, the
    first included. The firm trains iff ``(1−q)b/(1−δ(1−q)) > c``; the district, where the skill goes on
    yielding wherever the worker is, gains iff ``b/(1−δ) > c``. Services leave the firm ``c(1−services)`` to
    pay, rules a poaching of ``q(1−rules)``.

    Parameters
    ----------
    p : Parameters
        The setting.

    Returns
    -------
    Result
        Values are in years of what the skill yields, ``b = 1``. Tables:

        - ``stream``, 20 rows, ``year`` 1 to 20, of one worker trained: ``stays`` (chance of being still
          with the firm that paid), ``to_firm`` and ``to_neighbours`` (expected yield, discounted to the
          first year).
        - ``thresholds``, 46 rows by ``poaching`` (as it remains after rules), 0 to 0.9: ``firm_pays`` (the
          cost up to which a firm trains) and ``district_gains`` (up to which training is worth while; the
          same in every row).

        Headlines:

        - ``firm_value``, ``district_value``: what a trained worker is worth to the firm and to the district.
        - ``firm_cost``: what the firm pays.
        - ``to_neighbours``: share of the worth that goes to other firms.
        - ``services_needed``: share of the cost above which a common fund makes the firm train, rules as
          they are; 0 if none is needed, None if training is not worth its cost to the district.
        - ``poaching_limit``: poaching below which the firm trains, services as they are; None if it
          does not train even without any.

        Outcome: ``"trains_alone"`` if the firm trains without services and rules and the district gains;
        ``"policy_trains"`` if it takes services or rules; ``"gap"`` if the district would gain and the firm
        does not train; ``"overdone"`` if the firm trains though the district loses; ``"not_worth"`` if
        neither.

    Notes
    -----
    The firm's worth is ``Σ δ^(t−1)(1−q)^t`` over the years, the district's ``Σ δ^(t−1)``. Their ratio
    leaves ``q/(1 − δ(1−q))`` to the neighbours: a fund that pays just this share of the cost makes the firm
    decide as the district would, whatever the cost. A higher share has firms train where the district
    loses.

    With cost ``c'`` left to the firm, ``(1−q)(1 + δc') > c'`` gives the limit ``q < 1 − c'/(1 + δc')``.

    Left out: how the fund is paid, wages that share the gain with the worker, skills that serve one firm
    only, what rules cost those who would have moved, and who watches that they are kept.

    Source: Piore (1990) for services and rules; Acemoglu and Pischke (1999) for why firms train at all.
    """
    firm_cost, poached = p.cost * (1 - p.services), p.poaching * (1 - p.rules)
    firm_value, district_value = worth_to_firm(poached, p.patience), worth_to_district(p.patience)
    trains, gains = exceeds(firm_value, firm_cost), exceeds(district_value, p.cost)
    if not gains:
        outcome = "overdone" if trains else "not_worth"
    elif not trains:
        outcome = "gap"
    else:
        alone = exceeds(worth_to_firm(p.poaching, p.patience), p.cost)
        outcome = "trains_alone" if alone else "policy_trains"

    year = np.arange(1, YEARS + 1)
    discount, stays = p.patience ** (year - 1.0), (1 - poached) ** year
    grid = np.linspace(0, 0.9, 46)
    return Result(
        tables={
            "stream": {
                "year": year,
                "stays": stays,
                "to_firm": discount * stays,
                "to_neighbours": discount * (1 - stays),
            },
            "thresholds": {
                "poaching": grid,
                "firm_pays": worth_to_firm(grid, p.patience),
                "district_gains": np.full(grid.size, district_value),
            },
        },
        headlines={
            "firm_value": firm_value,
            "district_value": district_value,
            "firm_cost": firm_cost,
            "to_neighbours": poached / (1 - p.patience * (1 - poached)),
            "services_needed": max(1 - firm_value / p.cost, 0.0) if gains else None,
            "poaching_limit": poaching_limit(firm_cost, p.patience),
        },
        outcome=outcome,
        sentence_values={
            "tie": "yes" if isclose(district_value, p.cost) else "no",
            "fund_tie": "yes" if isclose(short := 1 - firm_value / p.cost, round(short, 2)) else "no",
        },
    )


def worth_to_firm(poaching, patience: float):
    """What a trained worker is worth to the firm: ``(1−q)/(1 − δ(1−q))``, with a yearly yield of 1.

    Parameters
    ----------
    poaching : float or numpy.ndarray
        ``q``.
    patience : float
        ``δ``, below 1.

    Returns
    -------
    float or numpy.ndarray
        Of the shape of `poaching`.
    """
    return (1 - poaching) / (1 - patience * (1 - poaching))


def worth_to_district(patience: float) -> float:
    """What a trained worker is worth to the district: ``1/(1−δ)``, with a yearly yield of 1.

    Parameters
    ----------
    patience : float
        ``δ``, below 1.

    Returns
    -------
    float
    """
    return 1 / (1 - patience)


def poaching_limit(cost: float, patience: float) -> float | None:
    """Poaching below which a firm trains: ``1 − c/(1 + δc)``.

    Parameters
    ----------
    cost : float
        ``c``, what the firm pays.
    patience : float
        ``δ``.

    Returns
    -------
    float or None
        Up to 1; None if it is not above 0, that is if ``c ≥ 1/(1−δ)``: then none is low enough.
    """
    limit = 1 - cost / (1 + patience * cost)
    return limit if exceeds(limit, 0) else None
