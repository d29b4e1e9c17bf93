"""Collective efficiency is what comes by itself plus what must be organised (C08).

The first part is had by being there; the second needs enough firms to pay at the same time, and with
no authority to make them the same firms may end with a consortium or with none.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated

import numpy as np

from coursekit.models.base import Range, Result, model
from coursekit.tolerance import snap_to_zero


@dataclass(frozen=True)
class Parameters:
    """The consortium and the district around it.

    Parameters
    ----------
    members : int, 2 to 50, firms
        Firms that may pay into the consortium, ``n``.
    needed : int, 1 to 50, firms
        Payments without which it does not work, ``M``. With more needed than there are members
        it never works.
    cost_ratio : float, 0.01 to 1, share
        What a payment costs, as a share of what a working consortium is worth to each member, ``k/b``.
    saving : float, 0 to 0.6, share
        Cut in every member's unit cost when the consortium works, ``j``.
    firms : int, 2 to 300, firms
        Firms in the district, ``N``.
    external : float, 0 to 0.3, elasticity
        Fall of unit cost, in per cent, when the district has one per cent more firms, ``e``.
    """

    members: Annotated[int, Range(2, 50, 1, "firms")] = 20
    needed: Annotated[int, Range(1, 50, 1, "firms")] = 8
    cost_ratio: Annotated[float, Range(0.01, 1, 0.01, "share")] = 0.1
    saving: Annotated[float, Range(0, 0.6, 0.01, "share")] = 0.2
    firms: Annotated[int, Range(2, 300, 1, "firms")] = 100
    external: Annotated[float, Range(0, 0.3, 0.01, "elasticity")] = 0.05


@model(
    Parameters,
    presets={
        "small_club": {"members": 6, "needed": 3},
        "large_association": {"members": 50, "needed": 20},
        "dear_to_join": {"cost_ratio": 0.3},
        "all_hands": {"members": 10, "needed": 10},
    },
)
def collective_efficiency(p: Parameters) -> Result:
    """Joint action without an authority, on top of external economies.

    A member pays ``k`` or not; if at least ``M`` of the ``n`` pay, all gain ``b``. When each of the
    others pays with probability ``p``, a payment is worth ``b`` times the chance that it decides,

    ``f(p) = C(n−1, M−1)·p^(M−1)·(1−p)^(n−M)``,

    and the shares strictly between 0 and 1 at which nobody wants to change, equal for all, solve
    ``f(p) = k/b``: one lasts where ``f`` falls and tips where it rises. Unit cost is
    ``c/c0 = N^(−e)·(1 − j·W)``, ``W`` the probability that the consortium works.

    Parameters
    ----------
    p : Parameters
        The setting.

    Returns
    -------
    Result
        Tables:

        - ``pivotal``, 101 rows: ``share`` (paying members, 0 to 1), ``pivotal`` (chance ``f`` that
          one payment decides) and ``cost_ratio`` (the same in every row). Where the curve is above
          the line it pays to pay.
        - ``equilibria``, one row each, by rising ``share``: ``stable`` (True if a share a little off
          comes back when members turn to what pays) and ``works`` (probability that at least
          ``needed`` pay).
        - ``parts``, two rows, ``part`` ``"external"`` and ``"joint"``: ``log_points`` (part of
          ``ln(c0/c)``, natural logarithm) and ``share_of_total`` (both 0 where nothing is gained).

        Headlines:

        - ``tipping_point``: unstable share strictly between 0 and 1, above which the consortium
          organises itself and below which it empties; None where there is none.
        - ``paying_share``: highest stable share; 0 if only the empty consortium lasts.
        - ``works``: probability that the consortium works at ``paying_share``.
        - ``external_part``, ``joint_part``: ``e·ln N`` and ``−ln(1 − j·works)``; they sum to ``ln(c0/c)``.
        - ``unit_cost``: expected ``c/c0``.

        Outcome: ``"organised"`` if ``paying_share`` is above 0, else ``"empty"``.

    Notes
    -----
    The empty consortium always lasts if ``M ≥ 2``: with nobody else paying one payment never reaches
    ``M``, it only costs. If ``M = 1`` one payment is enough, so for ``k < b`` somebody always wants to
    pay: one stable share, ``1 − (k/b)^(1/(n−1))``, and no tipping point. If ``M = n`` everybody paying
    lasts and the tipping point is ``(k/b)^(1/(n−1))``.

    Left out: members who differ, agreements that exactly ``M`` named firms pay, promises, sanctions,
    and crowding in a district that grows.

    Source: Schmitz (1995) for the two parts, Marshall (1920) for the first; Olson (1965) on the second, whose
    game with a threshold is younger.
    """
    share, stable = equilibria(p.members, p.needed, p.cost_ratio)
    works = working_chance(share, p.members, p.needed)
    paying_share, works_there = float(share[stable][-1]), float(works[stable][-1])
    organised = paying_share > 0
    # Where nothing is organised, a point that is only touched has nothing above it to tip into.
    tipping_point = float(share[~stable][0]) if organised and not stable.all() else None

    parts = np.array([p.external * np.log(p.firms), -np.log1p(-p.saving * works_there)])
    total = parts.sum()
    grid = np.linspace(0, 1, 101)
    return Result(
        tables={
            "pivotal": {
                "share": grid,
                "pivotal": pivotal_chance(grid, p.members, p.needed),
                "cost_ratio": np.full(grid.size, p.cost_ratio),
            },
            "equilibria": {"share": share, "stable": stable, "works": works},
            "parts": {
                "part": np.array(["external", "joint"]),
                "log_points": parts,
                "share_of_total": parts / total if total > 0 else np.zeros(2),
            },
        },
        headlines={
            "tipping_point": tipping_point,
            "paying_share": paying_share,
            "works": works_there,
            "external_part": float(parts[0]),
            "joint_part": float(parts[1]),
            "unit_cost": float(p.firms**-p.external * (1 - p.saving * works_there)),
        },
        outcome="organised" if organised else "empty",
    )


def pivotal_chance(share: float | np.ndarray, members: int, needed: int) -> float | np.ndarray:
    """Probability that exactly ``M − 1`` of the ``n − 1`` others pay, so that one payment decides.

    ``C(n−1, M−1)·p^(M−1)·(1−p)^(n−M)``. It is highest at ``p = (M−1)/(n−1)``.

    Parameters
    ----------
    share : float or numpy.ndarray
        ``p``, probability that each of the others pays.
    members, needed : int
        ``n`` and ``M``.

    Returns
    -------
    float or numpy.ndarray
        Of the shape of `share`; 0 if `needed` is above `members`.
    """
    if needed > members:
        return 0.0 * share
    return math.comb(members - 1, needed - 1) * share ** (needed - 1) * (1 - share) ** (members - needed)


def working_chance(share: float | np.ndarray, members: int, needed: int) -> np.ndarray:
    """Probability that at least `needed` of `members` pay.

    ``Σ_{k ≥ M} C(n, k)·p^k·(1−p)^(n−k)``.

    Parameters
    ----------
    share : float or numpy.ndarray
        ``p``, probability that each pays.
    members, needed : int
        ``n`` and ``M``.

    Returns
    -------
    numpy.ndarray
        Of the shape of `share`.
    """
    paying = np.arange(needed, members + 1)
    ways = np.array([math.comb(members, k) for k in paying], dtype=float)
    share = np.asarray(share, dtype=float)[..., None]
    chance = (ways * share**paying * (1 - share) ** (members - paying)).sum(axis=-1)
    return np.minimum(chance, 1)  # rounding may carry a certain thing beyond 1


def equilibria(members: int, needed: int, cost_ratio: float) -> tuple[np.ndarray, np.ndarray]:
    """The shares paying that can last, equal for all members, by rising share.

    The curve ``f`` of :func:`pivotal_chance` rises to its top and then falls. Where it crosses
    ``k/b`` rising, more payers make paying worth while: unstable. Where it crosses falling: stable.

    Parameters
    ----------
    members, needed : int
        ``n`` and ``M``.
    cost_ratio : float
        ``k/b``, above 0 and at most 1.

    Returns
    -------
    share, stable : numpy.ndarray, shape (e,), of float and of bool
        One to three equilibria, at least one of them stable.
    """

    def worth(share: float) -> float:
        return pivotal_chance(share, members, needed) - cost_ratio

    top = (needed - 1) / (members - 1)
    nobody, highest, everybody = (snap_to_zero(worth(share)) for share in (0.0, top, 1.0))
    found: list[tuple[float, bool]] = []
    if nobody <= 0:
        found.append((0.0, True))  # nobody pays
    if nobody < 0 < highest:
        found.append((_root(worth, 0.0, top), False))
    if highest == 0 < top:
        found.append((top, False))  # touched, not crossed: one payer fewer and it empties
    if highest > 0 > everybody:
        found.append((_root(worth, top, 1.0), True))
    if everybody > 0:
        found.append((1.0, True))  # everybody pays
    return np.array([share for share, _ in found]), np.array([stable for _, stable in found])


def _root(function: Callable[[float], float], lower: float, upper: float) -> float:
    """Where `function` changes sign between `lower` and `upper`, by halving."""
    rising = function(lower) < function(upper)
    for _ in range(60):
        middle = (lower + upper) / 2
        if (function(middle) < 0) == rising:
            lower = middle
        else:
            upper = middle
    return (lower + upper) / 2
