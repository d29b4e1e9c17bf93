"""Small improvements that travel (K18): one supplier finds them, the others of the same buyer copy."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Annotated

import numpy as np

from coursekit.models.base import Range, Result, model
from coursekit.tolerance import exceeds

MOST_MONTHS, MOST_SUPPLIERS = 120, 20


@dataclass(frozen=True)
class Parameters:
    """The suppliers of one buyer and their improvements.

    Parameters
    ----------
    travels : float, 0 to 1, share
        Chance that another supplier takes over an improvement, each by itself, ``s``.
    suppliers : int, 1 to 20, firms
        Suppliers of the buyer, ``m``.
    chance : float, 0 to 0.5, share
        Chance that a supplier finds an improvement in a month, ``p``.
    size : float, 0 to 0.1, cost
        Cut in unit cost that an improvement brings, ``d``.
    months : int, 12 to 120, months
        How long it goes on, ``T``.
    """

    travels: Annotated[float, Range(0, 1, 0.05, "share")] = 0.5
    suppliers: Annotated[int, Range(1, MOST_SUPPLIERS, 1, "firms")] = 8
    chance: Annotated[float, Range(0, 0.5, 0.01, "share")] = 0.04
    size: Annotated[float, Range(0, 0.1, 0.005, "cost")] = 0.02
    months: Annotated[int, Range(12, MOST_MONTHS, 12, "months", main=False)] = 60


@model(
    Parameters,
    presets={
        "to_and_fro": {"travels": 0.9},
        "each_on_its_own": {"travels": 0},
        "news_in_part": {"travels": 0.1},
        "cooperative_of_three": {"suppliers": 3, "travels": 1},
        "large_association": {"suppliers": 20, "travels": 0.4},
    },
)
def kaizen(p: Parameters, rng: np.random.Generator) -> Result:
    """Unit costs of suppliers who find small improvements and take over each other's.

    Each month each of the ``m`` suppliers finds an improvement with probability ``p``, and each of the
    other ``m − 1`` takes it over at once with probability ``s``. Each improvement multiplies unit cost
    by ``1 − d``.

    Parameters
    ----------
    p : Parameters
        The setting.
    rng : numpy.random.Generator
        Source of chance. One seed gives the same luck: raising ``chance`` or ``travels`` adds
        improvements and takes none away, and more suppliers leave what the first ones find as it was.

    Returns
    -------
    Result
        Unit costs as shares of that of the start. Tables:

        - ``costs``, one row for each ``month`` from 0: ``mean``, ``lowest`` and ``highest`` (over the
          suppliers, simulated), ``expected`` (the exact mean) and ``alone`` (the same if nothing
          travelled).
        - ``improvements``, one row for each time that a supplier improves: ``month``, ``supplier`` and
          ``finder`` (itself, or whom it took it from).
        - ``suppliers``, one row each: ``supplier``, ``found``, ``taken_over`` (improvements) and
          ``cost`` at the end.

        Headlines:

        - ``expected_log``: expected natural logarithm of unit cost at the end.
        - ``expected_cost``: exact mean unit cost at the end; ``alone_cost``: if nothing travelled.
        - ``simulated_cost``: mean over the suppliers of this draw.
        - ``multiplier``: improvements of a supplier for each that it finds itself, expected.
        - ``gap``: highest less lowest unit cost among the suppliers of this draw.

        Outcome: ``"still"`` if nothing ever lowers unit cost; else ``"taken_over"`` if a supplier owes more
        to the others than to itself, ``s(m − 1) > 1``; else ``"own"``.

    Notes
    -----
    A supplier's improvements in a month are its own, expected ``p``, and one of each other's with
    probability ``ps``, so that the logarithm of its cost is expected to be
    ``T·p·(1 + s(m − 1))·ln(1 − d)``. These ``m`` events are independent, so its cost is expected to be
    ``[(1 − pd)(1 − psd)^(m − 1)]^T``, a little above the exponential of that (Jensen).

    Left out: what it costs to find, to teach and to copy, improvements that run out, quality, and why a
    supplier would show a rival what it has found.

    Source: Sako (1996) and Dyer and Nobeoka (2000) on how improvements travel among suppliers.
    """
    luck = rng.random((MOST_SUPPLIERS, MOST_MONTHS))
    copying = rng.random((MOST_MONTHS, MOST_SUPPLIERS, MOST_SUPPLIERS))
    m, months = p.suppliers, p.months
    found = (luck[:m, :months] < p.chance).T  # by month and finder
    improved = found[:, :, None] & (copying[:months, :m, :m] < p.travels)  # month, finder, who improves
    improved[:, range(m), range(m)] = found

    counts = np.vstack([np.zeros((1, m), dtype=int), improved.sum(axis=1).cumsum(axis=0)])
    costs = (1 - p.size) ** counts
    elapsed = np.arange(months + 1)
    month, finder, supplier = np.nonzero(improved)
    expected = expected_cost(elapsed, p.chance, p.size, p.travels, m)
    alone = expected_cost(elapsed, p.chance, p.size, 0, m)
    own = found.sum(axis=0)
    if p.chance * p.size == 0:
        outcome = "still"
    else:
        outcome = "taken_over" if exceeds(p.travels * (m - 1), 1) else "own"
    return Result(
        tables={
            "costs": {
                "month": elapsed,
                "mean": costs.mean(axis=1),
                "lowest": costs.min(axis=1),
                "highest": costs.max(axis=1),
                "expected": expected,
                "alone": alone,
            },
            "improvements": {"month": month + 1, "supplier": supplier + 1, "finder": finder + 1},
            "suppliers": {
                "supplier": np.arange(1, m + 1),
                "found": own,
                "taken_over": counts[-1] - own,
                "cost": costs[-1],
            },
        },
        headlines={
            "expected_log": expected_log(months, p.chance, p.size, p.travels, m),
            "expected_cost": float(expected[-1]),
            "alone_cost": float(alone[-1]),
            "simulated_cost": float(costs[-1].mean()),
            "multiplier": 1 + p.travels * (m - 1),
            "gap": float(costs[-1].max() - costs[-1].min()),
        },
        outcome=outcome,
    )


def expected_log(months: int, chance: float, size: float, travels: float, suppliers: int) -> float:
    """Expected natural logarithm of unit cost: ``T·p·(1 + s(m − 1))·ln(1 − d)``.

    Parameters
    ----------
    months, chance, size, travels, suppliers
        ``T``, ``p``, ``d`` (below 1), ``s`` and ``m``.

    Returns
    -------
    float
    """
    return (
        months * chance * (1 + travels * (suppliers - 1)) * math.log1p(-size) + 0.0
    )  # no minus before a zero


def expected_cost(
    months: int | np.ndarray, chance: float, size: float, travels: float, suppliers: int
) -> float | np.ndarray:
    """Expected unit cost: ``[(1 − pd)(1 − psd)^(m − 1)]^T``; parameters as in :func:`expected_log`."""
    each_month = (1 - chance * size) * (1 - chance * travels * size) ** (suppliers - 1)
    return each_month**months
