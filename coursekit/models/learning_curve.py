"""World plant, small volume: why the same technology costs more where little is made (H04–H08).

Every doubling of what has been made teaches a plant to make it more cheaply. One that makes little, pays for
its licence and has badly trained workers is dearer than each of the three handicaps alone suggests.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Annotated

import numpy as np

from coursekit.models.base import Range, Result, model
from coursekit.tolerance import TOLERANCE, exceeds, isclose

YEARS = 60
"""Years of catching up that are told."""

LEVEL_AT_FIRST = 0.3
"""Local technology as a share of the best in the world when the story begins."""

MOST_VOLUME = 100.0
"""Volume, in world plants, beyond which break-even is not looked for."""


@dataclass(frozen=True)
class Parameters:
    """A local plant beside the world plant, whose volume and unit cost are 1.

    Parameters
    ----------
    volume : float, 0.01 to 1, share
        What the local plant makes, as a share of what the world plant makes, ``Q/Q0``.
    progress_ratio : float, 0.7 to 1, share
        What is left of the variable cost when volume doubles; 1 if nothing is learnt by doing.
    royalty : float, 0 to 0.3, cost
        Licence fee on each unit, ``r``.
    training_gap : float, 0 to 1, share
        By what share badly trained workers raise the variable cost, ``h``.
    import_price : float, 0.8 to 2.5, times
        Price at which imports arrive, ``c_w``: 1 is the world plant's cost, more with freight and tariffs.
    fixed : float, 0 to 0.5, cost
        Part of the world plant's unit cost that is fixed: the same sum whatever the volume, ``F``. The rest,
        ``v = 1 − F``, is variable.
    absorption : float, 0.01 to 0.5, per-year
        Rate at which the distance to the best technology closes, ``φ``: at 0.1, by 9.5 per cent in a year if
        the best stands still.
    frontier_growth : float, 0 to 0.1, per-year
        Steady rate of growth of the best technology, ``g``: at 0.1, 10.5 per cent in a year.
    """

    volume: Annotated[float, Range(0.01, 1, 0.01, "share")] = 0.1
    progress_ratio: Annotated[float, Range(0.7, 1, 0.01, "share")] = 0.8
    royalty: Annotated[float, Range(0, 0.3, 0.01, "cost")] = 0.06
    training_gap: Annotated[float, Range(0, 1, 0.05, "share")] = 0.3
    import_price: Annotated[float, Range(0.8, 2.5, 0.05, "times")] = 1.3
    fixed: Annotated[float, Range(0, 0.5, 0.05, "cost", main=False)] = 0.1
    absorption: Annotated[float, Range(0.01, 0.5, 0.01, "per-year", main=False)] = 0.1
    frontier_growth: Annotated[float, Range(0, 0.1, 0.005, "per-year", main=False)] = 0.02


@model(
    Parameters,
    presets={
        "one_tenth_of_the_volume": {"royalty": 0, "training_gap": 0, "fixed": 0},
        "perverse_combination": {"volume": 0.05, "royalty": 0.15, "training_gap": 0.6},
        "behind_a_tariff": {"volume": 0.4, "import_price": 2.0},
        "trained_and_larger": {"volume": 0.6, "training_gap": 0.0, "royalty": 0.04, "absorption": 0.3},
        "nothing_learnt_by_doing": {"progress_ratio": 1},
    },
)
def learning_curve(p: Parameters) -> Result:
    """Unit cost of a plant that makes less than the world plant, and how far its technology lags.

    ``C(Q) = F/Q + r + v·(Q/Q0)^(−b)·(1+h)``, ``b = −log2(progress ratio)``, with ``Q0 = 1`` and
    ``F + v = 1``, so that the world plant (no royalty, no gap) costs 1. Local technology ``A`` follows the
    best, ``T``, by ``Ȧ = φ(T − A)`` while ``T`` grows at ``g``, so that ``A/T`` goes to ``φ/(φ + g)``.

    Parameters
    ----------
    p : Parameters
        The setting.

    Returns
    -------
    Result
        Costs in units of the world plant's unit cost. Tables:

        - ``curve``, 61 rows by ``volume``, 0.01 to 1 in equal proportions: ``local`` (the plant with all
          its handicaps), ``volume_only`` (without royalty or training gap) and ``imports`` (their price,
          the same in every row).
        - ``handicaps``, four rows that sum to ``local_cost − 1``, ``handicap`` ``"volume"``, ``"royalty"``,
          ``"training"`` (each alone) and ``"together"`` (what they add beyond their sum): ``adds``.
        - ``catching_up``, 61 rows, ``year`` 0 to 60: ``level`` (``A/T``, 0.3 at first) and ``long_run``.

        Headlines:

        - ``local_cost``: unit cost of the local plant.
        - ``volume_factor``: ``(Q/Q0)^(−b)``, how many times as much the variable cost is for want of volume.
        - ``variable_factor``: ``(Q/Q0)^(−b)·(1+h)``, for want of volume and training.
        - ``together``: what volume and training add together beyond each alone, ``v·h·((Q/Q0)^(−b) − 1)``.
        - ``break_even_volume``: volume from which the local plant is no dearer than imports; None if
          100 times the world plant's is not enough.
        - ``long_run_level``: ``φ/(φ + g)``.

        Outcome: ``"competes"`` if the local plant is no dearer than imports, else ``"dearer"``.

    Notes
    -----
    **Two of the three handicaps multiply, not three.** In ``C`` the royalty is a sum on each unit:
    without royalty and gap cost exceeds 1 by ``V = F/Q − F + v(q − 1)``, ``q = (Q/Q0)^(−b)``; the gap alone
    adds ``vh``, the royalty alone ``r``; all three add ``V + r + vh + vh(q − 1)``. So the whole is more
    than the sum of its parts by ``vh(q − 1)``, which needs small volume *and* poor training; the royalty
    adds the same in any company. (A royalty that is a percentage of cost would multiply too.)

    ``b = 0``: break-even at ``F/(c_w − r − v(1+h))``. ``F = 0``: at ``((c_w − r)/(v(1+h)))^(−1/b)``. Else
    ``C`` falls with ``Q`` and the volume is found by halving.

    Left out: time (volume stands for all that was ever made), what other plants learn and pass on, quality,
    and any effect of the lag in technology on cost.

    Source: Wright (1936) for the curve, there in cumulative output; Nelson and Phelps (1966) and Cohen
    and Levinthal (1990) for catching up.
    """
    b, v = learning_exponent(p.progress_ratio), 1 - p.fixed
    q = p.volume**-b
    local = float(unit_cost(p.volume, p.fixed, p.royalty, v, b, p.training_gap))
    volume_alone = float(unit_cost(p.volume, p.fixed, 0.0, v, b, 0.0)) - 1
    together = v * p.training_gap * (q - 1)

    grid = np.geomspace(0.01, 1, 61)
    year = np.arange(YEARS + 1)
    level_then = long_run_level(p.absorption, p.frontier_growth)
    even = break_even_volume(p.import_price, p.fixed, p.royalty, v, b, p.training_gap)
    return Result(
        tables={
            "curve": {
                "volume": grid,
                "local": unit_cost(grid, p.fixed, p.royalty, v, b, p.training_gap),
                "volume_only": unit_cost(grid, p.fixed, 0.0, v, b, 0.0),
                "imports": np.full(grid.size, p.import_price),
            },
            "handicaps": {
                "handicap": np.array(["volume", "royalty", "training", "together"]),
                "adds": np.array([volume_alone, p.royalty, v * p.training_gap, together]),
            },
            "catching_up": {
                "year": year,
                "level": catch_up(year, LEVEL_AT_FIRST, p.absorption, p.frontier_growth),
                "long_run": np.full(year.size, level_then),
            },
        },
        headlines={
            "local_cost": local,
            "volume_factor": q,
            "variable_factor": q * (1 + p.training_gap),
            "together": together,
            "break_even_volume": even,
            "long_run_level": level_then,
        },
        outcome="dearer" if exceeds(local, p.import_price) else "competes",
        sentence_values={
            "level_at_first": LEVEL_AT_FIRST,
            "even_there": "no" if even is not None and exceeds(even, 1) else "yes",
            "way": "stays"
            if isclose(level_then, LEVEL_AT_FIRST)
            else "rises"
            if level_then > LEVEL_AT_FIRST
            else "falls",
        },
    )


def learning_exponent(progress_ratio: float) -> float:
    """``b = −log2(progress ratio)``: of the variable cost, ``2^(−b)`` is left when volume doubles.

    Parameters
    ----------
    progress_ratio : float
        Above 0 and at most 1.

    Returns
    -------
    float
        0 or more.
    """
    return 0.0 - math.log2(progress_ratio)


def unit_cost(volume, fixed: float, royalty: float, variable: float, exponent: float, training_gap: float):
    """``F/Q + r + v·Q^(−b)·(1+h)``, volume in units of the world plant's.

    Parameters
    ----------
    volume : float or numpy.ndarray
        ``Q``, above 0.
    fixed, royalty, variable, exponent, training_gap : float
        ``F``, ``r``, ``v``, ``b`` and ``h``.

    Returns
    -------
    float or numpy.ndarray
        Of the shape of `volume`.
    """
    return fixed / volume + royalty + variable * volume**-exponent * (1 + training_gap)


def break_even_volume(
    price: float, fixed: float, royalty: float, variable: float, exponent: float, training_gap: float
) -> float | None:
    """Volume from which a unit costs no more than `price`.

    Parameters
    ----------
    price : float
        ``c_w``.
    fixed, royalty, variable, exponent, training_gap : float
        ``F``, ``r``, ``v`` (above 0), ``b`` and ``h``.

    Returns
    -------
    float or None
        0 if any volume will do; None if :data:`MOST_VOLUME` will not.
    """
    if unit_cost(MOST_VOLUME, fixed, royalty, variable, exponent, training_gap) - price > TOLERANCE:
        return None
    if exponent == 0:
        return fixed / (price - royalty - variable * (1 + training_gap)) if fixed else 0.0
    if fixed == 0:
        return ((price - royalty) / (variable * (1 + training_gap))) ** (-1 / exponent)
    lower, upper = math.log(fixed / (price - royalty)), math.log(MOST_VOLUME)
    for _ in range(60):
        middle = (lower + upper) / 2
        if unit_cost(math.exp(middle), fixed, royalty, variable, exponent, training_gap) > price:
            lower = middle
        else:
            upper = middle
    return math.exp(upper)


def long_run_level(absorption: float, frontier_growth: float) -> float:
    """Where local technology ends as a share of the best: ``φ/(φ + g)``.

    Parameters
    ----------
    absorption, frontier_growth : float
        ``φ``, above 0, and ``g``.

    Returns
    -------
    float
    """
    return absorption / (absorption + frontier_growth)


def catch_up(years, level: float, absorption: float, frontier_growth: float):
    """Local technology as a share of the best: ``a(t) = a* + (a(0) − a*)·e^(−(φ+g)t)``.

    Solves ``ȧ = φ(1 − a) − ga`` with ``a = A/T`` and ``a*`` of :func:`long_run_level`.

    Parameters
    ----------
    years : float or numpy.ndarray
        ``t``.
    level : float
        ``a(0)``.
    absorption, frontier_growth : float
        ``φ`` and ``g``.

    Returns
    -------
    float or numpy.ndarray
        Of the shape of `years`.
    """
    rest = long_run_level(absorption, frontier_growth)
    return rest + (level - rest) * np.exp(-(absorption + frontier_growth) * years)
