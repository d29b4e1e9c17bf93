"""Whom does support reach (M42, P03, P04), and who has not even heard of it (P07)?

A programme open to all, free of charge, can still reach mostly the larger firms: they know of it more
often, and the doors open to them more easily. More places is one answer, going to the firms another.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import NormalDist
from typing import Annotated

import numpy as np

from coursekit.models.base import Range, Result, model
from coursekit.models.parts.inequality import gini
from coursekit.models.parts.lottery import draw
from coursekit.tolerance import exceeds

MEDIAN_JOBS = 8
"""Jobs of the middle firm before the programme."""

STEP = 0.25
"""Width of a bin of the size table, in natural logarithms."""


@dataclass(frozen=True)
class Parameters:
    """The programme and the firms it is for.

    Parameters
    ----------
    access : float, -1 to 2, power
        How the chance of being chosen rises with size among firms that know, ``β``; below 0 it falls.
    awareness : float, -2 to 3, slope
        How knowing of the programme rises with size: log-odds to a unit of log size, ``a₁``.
    known : float, 0.02 to 0.98, share
        Chance that the middle firm knows of it at the start.
    places : float, 0.005 to 0.3, share
        Places a year, as a share of all firms; in whole places, and at least one.
    outreach : float, 0 to 0.5, share
        Share of the firms that do not know which somebody visits in a year.
    years : int, 1 to 20, years
        Years the programme runs.
    gain : float, 0 to 0.3, share
        Growth that a place brings to the middle firm.
    returns : float, -1 to 1, power
        How that growth rises with size.
    spread : float, 0.3 to 1.8, log
        Standard deviation of the natural logarithm of size, ``s``.
    firms : int, 500 to 5000, firms
        Firms the programme is for.
    """

    access: Annotated[float, Range(-1, 2, 0.05, "power")] = 1.0
    awareness: Annotated[float, Range(-2, 3, 0.1, "slope")] = 1.5
    known: Annotated[float, Range(0.02, 0.98, 0.02, "share")] = 0.2
    places: Annotated[float, Range(0.005, 0.3, 0.005, "share")] = 0.03
    outreach: Annotated[float, Range(0, 0.5, 0.01, "share")] = 0.0
    years: Annotated[int, Range(1, 20, 1, "years", main=False)] = 10
    gain: Annotated[float, Range(0, 0.3, 0.01, "share", main=False)] = 0.1
    returns: Annotated[float, Range(-1, 1, 0.05, "power", main=False)] = 0.0
    spread: Annotated[float, Range(0.3, 1.8, 0.05, "log", main=False)] = 1.0
    firms: Annotated[int, Range(500, 5000, 500, "firms", main=False)] = 2000


@model(
    Parameters,
    presets={
        "strong_doors": {"access": 1.5, "awareness": 2.5},
        "one_firm_in_a_hundred": {"places": 0.01, "years": 1},
        "need_of_the_need": {"access": 0, "awareness": 2.5, "known": 0.1},
        "go_to_the_workshops": {"access": 0, "awareness": 2.5, "known": 0.1, "outreach": 0.3},
        "more_money_only": {"access": 0, "awareness": 2.5, "known": 0.1, "places": 0.15},
    },
)
def targeting(p: Parameters, rng: np.random.Generator) -> Result:
    """A programme with few places, of which not every firm knows.

    Firm ``i`` of size ``x_i`` knows at first with log-odds ``ln(q/(1−q)) + a₁·ln(x_i/median)``. Every
    year somebody visits a share of those that do not, whatever their size; then the places go to firms
    that know, one after another, with chances in proportion to ``x_i^β``, ``x_i`` being their size by
    then. A place multiplies a firm's size by ``1 + h·(x_i/median)^r``, at most doubling it and at least
    leaving it as it was.

    Parameters
    ----------
    p : Parameters
        The setting.
    rng : numpy.random.Generator
        Source of chance: sizes, who knows, who is visited, who is chosen. One seed gives the same luck
        whatever the setting, as long as there are as many firms.

    Returns
    -------
    Result
        Tables:

        - ``sizes``, of firms before the programme, a row a bin of ``ln(x/median)`` one quarter wide, from
          −6 to 6, the ends open: ``jobs`` (in the middle of the bin); densities, each with area 1:
          ``all_firms``, ``aware`` (who know in the last year), ``supported`` (of places given),
          ``closed_form`` (of places while they are scarce and all know alike: the bell moved by
          ``β·s²``).
        - ``curve``, 101 rows: ``firms_share`` (of all firms, smallest first) and ``support_share`` (of
          all places given, that they had). On the diagonal everybody has the same chance.
        - ``fifths``, from the smallest fifth of the firms to the largest: ``fifth`` (1 to 5),
          ``aware_at_first``, ``aware_at_last``, ``reached`` (shares of them; reached: had a place in some
          year), ``places_share`` (of all places given), ``growth`` (of their jobs, by support).
        - ``years``: ``year`` (from 1), ``aware_share``, ``places_given`` (as shares of all firms),
          ``smaller_half`` (share of the places that went to the smaller half of the firms).

        Headlines:

        - ``concentration``: the concentration index of places over firms from small to large, −1 to 1: 0 if
          size makes no difference, above 0 if larger firms have more than their share.
        - ``smaller_half``: share of the places that the smaller half of the firms had.
        - ``aware_half``, ``reached_half``: share of that half that knows in the last year; that ever had
          a place.
        - ``reached``: share of all firms that ever had a place.
        - ``shift``: mean log size, before the programme, of places given less that of all firms;
          ``scarce_shift``: ``β·s²``, what it is if places are scarce and all know alike.
        - ``unfilled``: share of the places that found nobody who knew.
        - ``growth``: of all jobs, by support; ``growth_per_place``: jobs gained to a place given.
        - ``gini_change``: change in the Gini index of sizes.

        None where it is of places and none was given, because no firm knew.

        Outcome: ``"unfilled"`` if a tenth of the places or more found nobody; else ``"larger"`` if
        ``concentration`` is above 0.1, ``"smaller"`` if it is below −0.1, and ``"even"`` in between.

    Notes
    -----
    Weights ``x^β`` turn lognormal(μ, s²) sizes into lognormal(μ + βs², s²): the density of ``y = ln x``
    times ``e^(βy)`` is ``exp(−(y−μ)²/2s² + βy)``, and completing the square gives ``−(y − μ − βs²)²/2s²``
    and a constant. This needs places that are scarce, for a firm has at most one a year. As places become
    as many as the firms that know, everyone who knows is chosen and ``β`` no longer matters.

    Left out: what a place costs the firm, contacts and politics other than through size, quality of the
    support, failure, and gains that spread to firms without a place.

    Source: Rabellotti (1995), Brown and Domínguez (1997) and Saraví (1998b) saw that support was used by
    the larger firms, as told by Saraví (1998); the arithmetic is ours.
    """
    log_size = p.spread * rng.standard_normal(p.firms)  # around the median's
    odds = math.log(p.known / (1 - p.known)) + p.awareness * log_size
    aware = rng.random(p.firms) < 1 / (1 + np.exp(-np.clip(odds, -50, 50)))
    visited, luck = rng.random((p.years, p.firms)), rng.gumbel(size=(p.years, p.firms))
    growth_by_place = np.log1p(np.clip(p.gain * np.exp(np.clip(p.returns * log_size, -50, 50)), 0, 1))

    at_first, had, log_now = aware.copy(), np.zeros(p.firms, dtype=int), log_size.copy()
    offered = max(round(p.places * p.firms), 1)
    lower = np.zeros(p.firms, dtype=bool)
    lower[np.argsort(log_size)[: p.firms // 2]] = True
    aware_share, given, to_lower = (np.zeros(p.years) for _ in range(3))
    for t in range(p.years):
        aware = aware | (visited[t] < p.outreach)
        chosen = draw(p.access * log_now, aware, offered, luck[t])
        had[chosen] += 1
        log_now[chosen] += growth_by_place[chosen]
        aware_share[t], given[t], to_lower[t] = aware.mean(), chosen.size, lower[chosen].sum()

    order = np.argsort(log_size)
    jobs, jobs_now = MEDIAN_JOBS * np.exp(log_size[order]), MEDIAN_JOBS * np.exp(log_now[order])
    places, firms_share = had.sum(), np.linspace(0, 1, 101)
    upto = np.append(0, np.cumsum(had[order])) / max(places, 1)
    unfilled = 1 - places / (offered * p.years)
    concentration = concentration_index(had[order])
    if not exceeds(0.1, unfilled):
        outcome = "unfilled"
    elif not exceeds(abs(concentration), 0.1):
        outcome = "even"
    else:
        outcome = "larger" if concentration > 0 else "smaller"
    return Result(
        tables={
            "sizes": _sizes(p, log_size, aware, had),
            "curve": {
                "firms_share": firms_share,
                "support_share": np.interp(firms_share, np.arange(p.firms + 1) / p.firms, upto),
            },
            "fifths": _fifths(at_first[order], aware[order], had[order], jobs, jobs_now),
            "years": {
                "year": np.arange(1, p.years + 1),
                "aware_share": aware_share,
                "places_given": given / p.firms,
                "smaller_half": np.divide(to_lower, given, out=np.zeros(p.years), where=given > 0),
            },
        },
        headlines={
            "concentration": concentration,
            "smaller_half": float(had[lower].sum() / places) if places else None,
            "aware_half": float(aware[lower].mean()),
            "reached_half": float((had[lower] > 0).mean()),
            "reached": float((had > 0).mean()),
            "shift": float(log_size @ had / places - log_size.mean()) if places else None,
            "scarce_shift": p.access * p.spread**2,
            "unfilled": float(unfilled),
            "growth": float(jobs_now.sum() / jobs.sum() - 1),
            "growth_per_place": float((jobs_now.sum() - jobs.sum()) / places) if places else None,
            "gini_change": gini(jobs_now) - gini(jobs),
        },
        outcome=outcome,
        sentence_values={"offered": offered},
    )


def recipients(mean: float, spread: float, access: float) -> tuple[float, float]:
    """Mean and standard deviation of the log size of recipients while places are scarce.

    Lognormal(μ, s²) sizes, all known alike, chances in proportion to ``x^β``: lognormal(μ + βs², s²).

    Parameters
    ----------
    mean, spread : float
        ``μ`` and ``s`` of all firms.
    access : float
        ``β``.

    Returns
    -------
    mean, spread : float
    """
    return mean + access * spread**2, spread


def scarce_concentration(spread: float, access: float) -> float:
    """The concentration index of scarce places among lognormal firms that all know alike.

    The share of places that the smallest ``p`` of the firms have is ``Φ(Φ⁻¹(p) − βs)``, as their
    recipients are the same bell moved by ``βs`` standard deviations. Twice the area between it and the
    diagonal is ``2Φ(βs/√2) − 1``: the Gini index of ``x^β`` for ``β > 0``.

    Parameters
    ----------
    spread, access : float
        ``s`` and ``β``.

    Returns
    -------
    float
    """
    return 2 * NormalDist().cdf(access * spread / math.sqrt(2)) - 1


def concentration_index(support) -> float | None:
    """Whether support goes to those at the end of a ranking, −1 to 1.

    ``(2/(n·Σ h))·Σ_i h_i·(i − ½) − 1``: 1 less twice the area under the curve of shares, smallest first.

    Parameters
    ----------
    support : array of float, shape (n,)
        ``h``, what each has, in the order of the ranking: here from the smallest firm to the largest.

    Returns
    -------
    float or None
        0 if it goes to all places of the ranking alike, above 0 if more goes to the end. None if there is no
        support at all.
    """
    h = np.asarray(support, dtype=float)
    if not h.any():
        return None
    return float(2 * h @ (np.arange(h.size) + 0.5) / (h.size * h.sum()) - 1)


def _sizes(p: Parameters, log_size, aware, had) -> dict[str, np.ndarray]:
    """Densities of log size, of all firms, of those that know, and of places."""
    edges = np.arange(-6, 6 + STEP / 2, STEP)
    bins = np.clip(np.digitize(log_size, edges) - 1, 0, edges.size - 2)
    middle = edges[:-1] + STEP / 2

    def density(weights) -> np.ndarray:
        return np.bincount(bins, weights, minlength=middle.size) / (max(weights.sum(), 1) * STEP)

    moved, spread = recipients(0, p.spread, p.access)
    return {
        "jobs": MEDIAN_JOBS * np.exp(middle),
        "all_firms": density(np.ones(p.firms)),
        "aware": density(aware.astype(float)),
        "supported": density(had.astype(float)),
        "closed_form": np.exp(-(((middle - moved) / spread) ** 2) / 2) / (spread * math.sqrt(2 * math.pi)),
    }


def _fifths(at_first, at_last, had, jobs, jobs_now) -> dict[str, np.ndarray]:
    """What became of each fifth, from arrays ordered by size; there are five in every number of firms."""

    def total(values) -> np.ndarray:
        return np.asarray(values, dtype=float).reshape(5, -1).sum(axis=1)

    each = at_first.size / 5
    return {
        "fifth": np.arange(1, 6),
        "aware_at_first": total(at_first) / each,
        "aware_at_last": total(at_last) / each,
        "reached": total(had > 0) / each,
        "places_share": total(had) / max(had.sum(), 1),
        "growth": total(jobs_now) / total(jobs) - 1,
    }
