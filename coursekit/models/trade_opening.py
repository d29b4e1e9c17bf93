"""When import prices fall, who is left, with what pay, and does the middle empty (R04–R06, M50, M56)?

Firms that get credit invest and grow; firms that do not cover their costs cut wages and hours before
they close. Inequality and polarisation are not the same thing and need not move together.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import NormalDist
from typing import Annotated

import numpy as np

from coursekit.models.base import OneOf, Range, Result, model
from coursekit.models.parts.inequality import esteban_ray, gini, theil, wolfson
from coursekit.models.parts.lottery import draw
from coursekit.tolerance import TOLERANCE, exceeds, isclose

YEARS = 20
"""Years told, from the opening on."""

SIZE_POWER = 3
"""A firm one per cent more productive than another is three per cent larger, ``η``."""

MEDIAN_JOBS = 10
"""Jobs of the middle firm before the opening."""

MARGIN = 1.5
"""Lognormal firms: by how many standard deviations of log size the middle firm is above the weakest that
covers its costs before the opening. Pareto firms all cover them."""

IMPORTS = 0.1
"""Share of imports in the market before the opening."""

CLASSES = ("micro", "small", "medium", "large")
CLASS_TOPS = (10.5, 50.5, 250.5)
"""Most jobs of micro, small and medium firms, as the Mexican census of manufacturing has them."""

FOLLOWED = 120
"""Firms told year by year."""


@dataclass(frozen=True)
class Parameters:
    """The opening, the firms it meets and what they can do.

    Parameters
    ----------
    opening : float, 0 to 0.6, share
        Fall of the price of imports, ``d``.
    credit : float, 0 to 0.5, share
        Share of the firms still there that get credit in a year.
    access : float, 0 to 2, power
        How the chance of credit rises with size, ``β``: 0 not at all, 1 in proportion.
    squeeze : float, 0 to 0.5, share
        How far a firm can cut what a job pays, by wage or by hours, before it closes, ``m``.
    pace : int, 1 to 15, years
        Years the fall takes.
    gain : float, 0 to 0.1, share
        What an investment adds to productivity.
    spread : float, 0.2 to 2, log
        Standard deviation of the natural logarithm of size before the opening, ``s``.
    shape : str, "lognormal" or "pareto"
        Whether log sizes are normal, or exponential from the smallest firm up.
    firms : int, 200 to 5000, firms
        Firms there before the opening.
    """

    opening: Annotated[float, Range(0, 0.6, 0.01, "share")] = 0.4
    credit: Annotated[float, Range(0, 0.5, 0.01, "share")] = 0.1
    access: Annotated[float, Range(0, 2, 0.05, "power")] = 1.0
    squeeze: Annotated[float, Range(0, 0.5, 0.01, "share")] = 0.2
    pace: Annotated[int, Range(1, 15, 1, "years")] = 4
    gain: Annotated[float, Range(0, 0.1, 0.005, "share", main=False)] = 0.03
    spread: Annotated[float, Range(0.2, 2, 0.05, "log", main=False)] = 1.2
    shape: Annotated[str, OneOf("lognormal", "pareto", main=False)] = "lognormal"
    firms: Annotated[int, Range(200, 5000, 200, "firms", main=False)] = 1000


@model(
    Parameters,
    presets={
        "every_man_for_himself": {"opening": 0.45, "access": 1.5, "pace": 1},
        "low_road": {"squeeze": 0.45, "credit": 0},
        "credit_for_all": {"access": 0, "credit": 0.3},
        "time_to_adjust": {"access": 0, "credit": 0.3, "pace": 15},
    },
)
def trade_opening(p: Parameters, rng: np.random.Generator) -> Result:
    """Firms of unlike productivity in a market whose import price falls.

    A firm with productivity ``a`` sells at the import price ``P``, and ``aP`` is what an hour brings in,
    1 being the usual pay. Before the opening, at ``P = 1``, every firm gets by: one born with ``a < 1``, a
    workshop of the family's, pays what it brings in, so ``u = min(1, a)`` is what a firm is used to paying.
    With ``aP`` at ``u`` or above it goes on paying that; below, pay falls to ``aP``; below ``(1 − m)u`` it
    closes for good. So without a fall in price nobody closes or pays less. Each year the firms chosen for
    credit, one after another with chances in proportion to ``size^β``, invest and raise ``a``. Jobs follow
    market shares,

    ``jobs_i = J·a_i^η / (Σ_j a_j^η + F·P^(−η))``, ``j`` over the firms still there, ``F`` for imports.

    Parameters
    ----------
    p : Parameters
        The setting.
    rng : numpy.random.Generator
        Source of chance: sizes, and who gets credit. One seed gives the same luck whatever the
        setting, as long as there are as many firms.

    Returns
    -------
    Result
        Tables:

        - ``classes``, one row a size class *before* the opening, micro to 10 jobs, small to 50,
          medium to 250, large: ``size_class``; ``firms`` then; shares of them, at the end, that pay in
          full (``full_pay``), pay less (``squeezed``) or are ``closed``; ``invested`` (share that ever
          did); ``jobs_start``, ``jobs_end``; ``pay_end`` (of a job left, usual = 1). Shares and pay are 0
          where there is nothing to share.
        - ``years``, years 0 to 20: ``year``, ``import_price`` (1 before), ``alive`` and ``in_trouble``
          (shares of the firms at the start; in trouble: alive and paying less), ``jobs`` (start = 1),
          ``pay`` (mean of a job, as a share of what its firm is used to paying), ``smallest_tenth`` and
          ``largest_tenth`` (jobs that a tenth of the living firms are below and above), ``gini`` and
          ``wolfson`` of their sizes; 0 once no firm is left, as are ``jobs`` and ``pay``;
          ``break_even_jobs`` and ``closing_jobs``, the sizes below
          which a firm that was born with ``a ≥ 1`` cuts pay, and below which it closes.
        - ``paths``, for each of the first 120 firms and each year: ``firm`` (from 1), ``year``,
          ``jobs_of_firm`` (0 once closed), ``state``: ``"full_pay"``, ``"squeezed"`` or ``"closed"``.
        - ``measures``, of the sizes of living firms, a row a measure ``"gini"``, ``"theil"``, ``"wolfson"``,
          ``"esteban_ray"``: ``measure``, ``start``, ``end`` (0 if no firm is left).

        Headlines:

        - ``survivors``, ``micro_survivors``, ``larger_survivors``: share of firms still there, of all, of
          those that began with 10 jobs or fewer, and of the others; None if there were none.
        - ``squeezed``: share of the firms still there that pay less than usual; None if there are none.
        - ``micro_pay``: mean pay of a job in firms that began with 10 or fewer; None if none is left.
        - ``jobs_left``: jobs, as a share of those at the start.
        - ``gini_start``, ``gini_end``: inequality of the sizes of living firms; ``wolfson_start``,
          ``wolfson_end``: how far they fall into a lower and an upper half. At the start they are of all
          firms. At the end None if no firm is left.
        - ``gini_all``: at the end, counting firms that closed as of size 0; None if no firm is left.

        Outcome: ``"none_left"``; else ``"few_left"`` if less than a tenth is; else ``"polarised"`` if
        Wolfson's index of those left has risen by a twentieth or more of what it was for the same firms at
        the start; else ``"untouched"`` if 97 in 100 firms or more are there and pay what they used to; else
        ``"thinned"``.

    Notes
    -----
    Inequality among those left says nothing of those who left: with a share ``S`` of the firms alive,
    ``gini_all = 1 − S·(1 − gini_end)``, as each closed firm adds nothing under the Lorenz curve. So an
    opening may make the living more alike, by closing the weakest, and all together less. Nor does a
    change from ``wolfson_start`` to ``wolfson_end`` say that anybody moved: without credit all sizes change
    in one proportion, and those left are as far apart as the same firms were.

    Without credit the survivors are those with ``a ≥ u(1 − m)λ``, ``λ = 1/(1 − d)``: see :func:`survivors`.

    Left out: new firms, exchange rates, what cheaper imports are worth to those who buy them, wages that
    answer to unemployment, and firms that turn to other goods or to export.

    Source: Melitz (2003) for the cut-off, Simon and Bonini (1958) for growth that feeds on size, Wolfson
    (1994) and Esteban and Ray (1994) for polarisation; the story is told by Saraví (1998).
    """
    log_start = p.spread * _standard_log_size(p, rng) / SIZE_POWER + _lead(p.shape, p.spread)  # ln a
    log_used = np.minimum(log_start, 0)  # ln u
    luck = rng.gumbel(size=(YEARS, p.firms))
    price = 1 - p.opening * np.minimum(np.arange(YEARS + 1) / p.pace, 1)

    log_a, alive = log_start.copy(), np.ones(p.firms, dtype=bool)
    invested = np.zeros(p.firms, dtype=bool)
    log_as, alives = np.empty((YEARS + 1, p.firms)), np.empty((YEARS + 1, p.firms), dtype=bool)
    log_as[0], alives[0] = log_a, alive
    for t in range(1, YEARS + 1):
        chosen = draw(p.access * SIZE_POWER * log_a, alive, round(p.credit * alive.sum()), luck[t - 1])
        log_a[chosen] += math.log1p(p.gain)
        invested[chosen] = True
        alive = alive & (np.exp(log_a - log_used) * price[t] >= (1 - p.squeeze) * (1 - TOLERANCE))
        log_as[t], alives[t] = log_a, alive

    at_break_even = MEDIAN_JOBS * math.exp(-SIZE_POWER * _lead(p.shape, p.spread))  # jobs, if a = 1
    weight = at_break_even * np.exp(SIZE_POWER * log_as)
    home = (weight * alives).sum(axis=1)  # at the start: all jobs
    abroad = IMPORTS / (1 - IMPORTS) * home[0] * price**-SIZE_POWER
    crowding = (home[0] + abroad[0]) / (home + abroad)
    jobs = weight * alives * crowding[:, None]
    pay = np.minimum(np.exp(log_as - log_used) * price[:, None], 1) * alives  # of what it is used to paying
    squeezed = alives & (pay < 1 - TOLERANCE)

    sizes = [jobs[t, alives[t]] for t in range(YEARS + 1)]
    start, end = ({name: f(sizes[t]) for name, f in MEASURES.items()} for t in (0, -1))
    apart_before = wolfson(jobs[0, alive])  # of those that will be left
    drift = _drift(apart_before, end["wolfson"])
    any_left = bool(alive.any())
    micro = jobs[0] < CLASS_TOPS[0]
    paying = (alives & ~squeezed)[-1].mean()
    if not any_left:
        outcome = "none_left"
    elif exceeds(0.1, alive.mean()):
        outcome = "few_left"
    elif alive.sum() > 1 and drift == "apart":
        outcome = "polarised"
    else:
        outcome = "thinned" if exceeds(0.97, paying) else "untouched"
    return Result(
        tables={
            "classes": _by_class(jobs, pay, alives[-1], squeezed[-1], invested),
            "years": {
                "year": np.arange(YEARS + 1),
                "import_price": price,
                "alive": alives.mean(axis=1),
                "in_trouble": squeezed.mean(axis=1),
                "jobs": jobs.sum(axis=1) / home[0],
                "pay": _share((jobs * pay).sum(axis=1), jobs.sum(axis=1)),
                **_tenths(sizes),
                "break_even_jobs": at_break_even * crowding * price**-SIZE_POWER,
                "closing_jobs": at_break_even * crowding * ((1 - p.squeeze) / price) ** SIZE_POWER,
                "gini": np.array([gini(x) for x in sizes]),
                "wolfson": np.array([wolfson(x) for x in sizes]),
            },
            "paths": {
                "firm": np.arange(1, FOLLOWED + 1).repeat(YEARS + 1),
                "year": np.tile(np.arange(YEARS + 1), FOLLOWED),
                "jobs_of_firm": jobs[:, :FOLLOWED].T.ravel(),
                "state": np.where(alives, np.where(squeezed, "squeezed", "full_pay"), "closed")[
                    :, :FOLLOWED
                ].T.ravel(),
            },
            "measures": {
                "measure": np.array(list(MEASURES)),
                "start": np.array([start[name] for name in MEASURES]),
                "end": np.array([end[name] for name in MEASURES]),
            },
        },
        headlines={
            "survivors": float(alive.mean()),
            "micro_survivors": float(alive[micro].mean()) if micro.any() else None,
            "larger_survivors": float(alive[~micro].mean()) if not micro.all() else None,
            "squeezed": float(squeezed[-1].sum() / alive.sum()) if any_left else None,
            "micro_pay": _mean(pay[-1], jobs[-1] * micro),
            "jobs_left": float(jobs[-1].sum() / home[0]),
            "gini_start": start["gini"],
            "gini_end": end["gini"] if any_left else None,
            "gini_all": gini(jobs[-1]) if any_left else None,
            "wolfson_start": start["wolfson"],
            "wolfson_end": end["wolfson"] if any_left else None,
        },
        outcome=outcome,
        sentence_values={
            "drift": "one" if alive.sum() == 1 else drift,
            "apart_before": apart_before,
            "toll": "few_left" if outcome == "few_left" else "some" if exceeds(0.97, paying) else "hardly",
        },
    )


def _drift(start: float, end: float) -> str:
    """Whether Wolfson's index has risen by a twentieth or more, risen less, stayed or fallen."""
    if isclose(start, end):
        return "same"
    if not exceeds(1.05 * start, end):
        return "apart"
    return "little" if exceeds(end, start) else "not"


def survivors(opening: float, squeeze: float, spread: float, shape: str) -> float:
    """Share of firms still there when the price of imports has fallen and none had credit.

    All if ``c = (1 − m)/(1 − d)`` is 1 or less: no firm need cut more than it can. Else those with ``a ≥ c``.
    With Pareto firms, exponent ``k = η/s``: ``c^(−k)``, so ``λ^(−k)`` without squeeze. With lognormal firms
    ``Φ(M − η·ln(c)/s)``, ``M`` = 1.5 being how far the middle firm is above break-even.

    Parameters
    ----------
    opening, squeeze, spread : float
        ``d``, ``m`` and ``s``.
    shape : str, "lognormal" or "pareto"

    Returns
    -------
    float
    """
    cutoff = math.log((1 - squeeze) / (1 - opening)) * SIZE_POWER / spread
    if not exceeds(cutoff, 0):
        return 1.0
    if shape == "pareto":
        return math.exp(-cutoff)
    return NormalDist().cdf(MARGIN - cutoff)


def _standard_log_size(p: Parameters, rng: np.random.Generator) -> np.ndarray:
    """Log sizes around the median's, of standard deviation 1."""
    if p.shape == "pareto":
        return rng.exponential(size=p.firms) - math.log(2)
    return rng.standard_normal(p.firms)


def _lead(shape: str, spread: float) -> float:
    """``ln a`` of the firm of median size."""
    return (math.log(2) if shape == "pareto" else MARGIN) * spread / SIZE_POWER


def _octaves(sizes: np.ndarray) -> float:
    """Esteban and Ray's index of sizes grouped by doublings: in doublings between two equal camps."""
    if not sizes.size:
        return 0.0
    doublings, firms = np.unique(np.floor(np.log2(sizes)), return_counts=True)
    return esteban_ray(firms / firms.sum(), doublings)


MEASURES = {"gini": gini, "theil": theil, "wolfson": wolfson, "esteban_ray": _octaves}


def _by_class(jobs, pay, alive, squeezed, invested) -> dict[str, np.ndarray]:
    """What became of the firms of each class of before."""
    of_class = np.searchsorted(CLASS_TOPS, jobs[0])

    def total(values) -> np.ndarray:
        return np.bincount(of_class, values, minlength=len(CLASSES))

    firms = np.bincount(of_class, minlength=len(CLASSES))
    return {
        "size_class": np.array(CLASSES),
        "firms": firms,
        "full_pay": _share(total(alive & ~squeezed), firms),
        "squeezed": _share(total(squeezed), firms),
        "closed": _share(total(~alive), firms),
        "invested": _share(total(invested), firms),
        "jobs_start": total(jobs[0]),
        "jobs_end": total(jobs[-1]),
        "pay_end": _share(total(jobs[-1] * pay[-1]), total(jobs[-1])),
    }


def _tenths(sizes: list[np.ndarray]) -> dict[str, np.ndarray]:
    """Sizes that a tenth of the living firms are below and above, year by year."""
    both = np.array([np.quantile(x, (0.1, 0.9)) if x.size else (0.0, 0.0) for x in sizes])
    return {"smallest_tenth": both[:, 0], "largest_tenth": both[:, 1]}


def _mean(values: np.ndarray, weights: np.ndarray) -> float | None:
    """The weighted mean; None if nothing has weight."""
    return float(values @ weights / weights.sum()) if weights.any() else None


def _share(part: np.ndarray, whole: np.ndarray) -> np.ndarray:
    """`part` over `whole`, 0 where there is no whole."""
    return np.divide(part, whole, out=np.zeros(len(whole)), where=np.asarray(whole) > 0)
