"""When is a secret worth sharing? With an inelastic demand sharing pays nobody but the buyers (M51–M53).

A firm has found a way to make its goods more cheaply. If it keeps the way to itself it takes customers
from its neighbours; if all learn it the price falls, and who keeps the saving depends on the market.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Annotated

import numpy as np

from coursekit.models.base import Range, Result, model
from coursekit.tolerance import TOLERANCE, exceeds, isclose

MOST_RIVALS = 100
"""Outside rivals up to which the number that makes sharing pay is looked for."""


@dataclass(frozen=True)
class Parameters:
    """The district, its market and the trick.

    Parameters
    ----------
    firms : int, 2 to 30, firms
        Firms in the district, ``n``, one of which has found the trick.
    rivals : int, 0 to 50, firms
        Firms elsewhere that sell in the same market and never learn the trick, ``m``.
    elasticity : float, 0.2 to 2.2, elasticity
        By about how many per cent buyers buy more when the price falls by one per cent, ``ε``.
    cut : float, 0.01 to 0.3, cost
        What the trick saves, as a share of unit cost.
    told : float, 0 to 1, share
        Share of the other firms of the district that are told, rounded to whole firms.
    """

    firms: Annotated[int, Range(2, 30, 1, "firms")] = 10
    rivals: Annotated[int, Range(0, 50, 1, "firms")] = 0
    elasticity: Annotated[float, Range(0.2, 2.2, 0.05, "elasticity")] = 0.6
    cut: Annotated[float, Range(0.01, 0.3, 0.01, "cost")] = 0.01
    told: Annotated[float, Range(0, 1, 0.05, "share")] = 1.0


@model(
    Parameters,
    presets={
        "bounded_local_market": {"elasticity": 0.4},
        "sold_far_away": {"rivals": 20},
        "buyers_with_other_choices": {"elasticity": 1.5},
        "told_to_a_few": {"told": 0.3, "cut": 0.05},
        "a_new_rival_outside": {"rivals": 3, "told": 0.5},
    },
)
def cournot(p: Parameters) -> Result:
    """A cost cut that one firm of a Cournot market keeps, or shares with some or all of its neighbours.

    Demand is ``Q = A·P^(−ε)``. Each of ``N = n + m`` firms chooses how much to make, knowing what the
    others make. With ``c_i`` the unit cost of the firms that sell,

    ``P = Σc_i / (N − 1/ε)``, firm ``i`` sells the share ``ε(1 − c_i/P)`` and earns ``π_i = εQ(P − c_i)²/P``.

    Firms whose cost is above that price sell nothing and are left out of ``Σ`` and ``N``.

    Parameters
    ----------
    p : Parameters
        The setting. Every firm's unit cost is 1 before the trick.

    Returns
    -------
    Result
        Changes of profit are shares of the profit before, gains of money shares of what buyers spent
        before. Tables, empty where there is no equilibrium:

        - ``sharing``, one row for each number of ``users`` of the trick, 1 (kept) to ``firms`` (shared
          by all): ``user_change`` (change of a user's profit), ``old_way_change`` (of a firm at the old
          cost; in the last row only outside rivals are), ``price_change`` and ``passed_on`` (fall of the
          price as a share of the fall of a user's cost, both in per cent).
        - ``accounts``, four rows at the present number of users, ``who`` ``"finder"``, ``"neighbours"``
          (the other firms of the district together), ``"rivals"``, ``"buyers"``: ``gain``.

        Headlines, all None where there is no equilibrium:

        - ``kept``, ``shared``: change of the finder's profit if nobody else of the district learns the
          trick, and if all do.
        - ``now``: change of the finder's profit at the present number of users.
        - ``price_change``: change of the price at the present number of users.
        - ``buyers_gain``: change of the consumers' surplus.
        - ``total_gain``: what firms and buyers gain together.
        - ``rivals_needed``: fewest outside rivals with whom sharing by all leaves the finder no
          poorer than before; None if 100 are too few.

        Outcome: ``"no_equilibrium"``; else ``"not_even_alone"`` if even keeping the trick does not pay,
        ``"only_alone"`` if keeping pays and sharing costs, ``"neutral"`` if sharing by all changes
        nothing, ``"both"`` if both pay.

    Notes
    -----
    **There is an equilibrium iff** ``Nε > 1``. Marginal revenue ``P(1 − s_i/ε)`` equals ``c_i > 0``, so each
    share ``s_i`` is below ``ε``; they sum to 1, so ``1 < Nε``. If ``Nε > 1``, the sum of shares ``Σ max(0,
    ε(1 − c_i/P))`` rises with ``P`` from 0 to ``Nε`` and passes 1 exactly once. Otherwise some
    share is ``ε`` or more, and whoever has it gains by making less, without end.

    **Small cuts.** With ``k`` users among ``N`` firms that were alike, a user's profit changes with the
    users' cost with elasticity ``2(1 − (N − k)ε) − (1 + ε)k/N`` (:func:`profit_elasticity`). All share, no
    outsiders, ``k = N``: ``1 − ε``. One alone, ``k = 1``: profit rises iff

    ``ε > (2N − 1)/(2N² − 2N + 1)``,

    *not always*: two firms at ``ε = 0.55`` are in equilibrium (``Nε = 1.1``) and the one that cuts its cost
    alone loses: the price, 11 times the cost, falls by more than it saves. The bound is close to ``1/N``.

    **Keeping is never worse than sharing, and firms at the old cost never gain.** More users lower ``P``, and
    ``π_i`` rises with ``P``: ``d ln π_i/dP = 2/(P − c_i) − (1 + ε)/P > 0`` iff ``(1 − c_i/P)(1 + ε) < 2`` iff
    ``s_i < 2ε/(1 + ε)``; this holds as ``s_i < ε`` (``ε ≤ 1``) or ``s_i ≤ 1`` (``ε > 1``).

    **Outside rivals.** Sharing pays iff ``2(1 − mε)(n + m) < (1 + ε)n``: a concave quadratic in ``m``,
    above at ``m = 0`` if ``ε < 1``, so it turns once (:func:`rivals_that_turn`).

    Left out: quality, rivals at other costs, tricks that come back as favours, firms that enter or agree.

    Source: Berry (1997) for the claim, Cournot (1838) for the market, Singh and Vives (1984) for what changes
    when firms compete otherwise.
    """
    n, m, epsilon = p.firms, p.rivals, p.elasticity
    if not exceeds((n + m) * epsilon, 1):
        return _nothing()

    users = np.arange(1, n + 1)
    cost = 1 - p.cut
    before = market_price([1.0], [n + m], epsilon)
    after = market_price([cost, 1.0], np.array([users, n + m - users]), epsilon)
    earned = profit(before, 1.0, before, epsilon)
    # Rounded, so that what changes nothing is told as 0 and not as a trillionth of a per cent.
    user_change = (profit(after, cost, before, epsilon) / earned - 1).round(12) + 0.0
    old_way_change = (profit(after, 1.0, before, epsilon) / earned - 1).round(12) + 0.0
    price_change = after / before - 1

    at = math.floor(p.told * (n - 1) + 0.5)
    finder, others = earned * user_change[at], earned * old_way_change[at]
    accounts = np.array(
        [finder, at * finder + (n - 1 - at) * others, m * others, buyers_gain(after[at] / before, epsilon)]
    )
    kept, shared = float(user_change[0]), float(user_change[-1])
    return Result(
        tables={
            "sharing": {
                "users": users,
                "user_change": user_change,
                "old_way_change": old_way_change,
                "price_change": price_change,
                "passed_on": -price_change / p.cut,
            },
            "accounts": {
                "who": np.array(["finder", "neighbours", "rivals", "buyers"]),
                "gain": accounts,
            },
        },
        headlines={
            "kept": kept,
            "shared": shared,
            "now": float(user_change[at]),
            "price_change": float(price_change[at]),
            "buyers_gain": float(accounts[3]),
            "total_gain": float(accounts.sum()),
            "rivals_needed": _rivals_needed(n, epsilon, p.cut),
        },
        outcome=_outcome(kept, shared),
        sentence_values={
            "price": float(before),
            "price_fall": float(before - after[0]),
            "neighbours": n - 1,
            "neighbours_told": at,
            "whom": "nobody" if at == 0 else "everybody" if at == n - 1 else "some",
        },
    )


def market_price(cost, firms, elasticity: float):
    """The price at which the shares of all firms that sell sum to 1.

    ``P = Σc_i/(N − 1/ε)`` over the firms with ``c_i < P``. Adding firms to those sums by rising cost lowers
    ``P`` as long as their cost is below it and raises it after, so it is the lowest of the prices found
    with the cheapest group, the two cheapest, and so on.

    Parameters
    ----------
    cost : array_like, shape (g,)
        Unit costs of the groups of firms, rising.
    firms : array_like, shape (g,) or (g, k)
        How many firms are in each group, in ``k`` markets.
    elasticity : float
        ``ε``; together the firms of each market must be more than ``1/ε``.

    Returns
    -------
    numpy.ndarray or float, shape (k,) or ()
    """
    firms = np.asarray(firms, dtype=float)
    cost = np.asarray(cost, dtype=float).reshape(-1, *(1,) * (firms.ndim - 1))
    room = firms.cumsum(axis=0) - 1 / elasticity
    enough = room > TOLERANCE
    return np.where(enough, (cost * firms).cumsum(axis=0) / np.where(enough, room, 1), np.inf).min(axis=0)


def profit(price, cost: float, price_before: float, elasticity: float):
    """Profit of a firm as a share of what buyers spent before: ``εQ(P − c)²/P``, 0 if ``c ≥ P``.

    Parameters
    ----------
    price : float or numpy.ndarray
        ``P``.
    cost : float
        ``c``.
    price_before : float
        Price at which buyers spent 1.
    elasticity : float
        ``ε``.

    Returns
    -------
    float or numpy.ndarray
        Of the shape of `price`.
    """
    sold = (price / price_before) ** -elasticity / price_before
    return elasticity * sold * np.maximum(price - cost, 0) ** 2 / price


def buyers_gain(price_ratio: float, elasticity: float) -> float:
    """Change of the consumers' surplus as a share of what buyers spent before.

    ``∫ Q dP`` from the new price to the old: ``(1 − ρ^(1−ε))/(1 − ε)`` with ``ρ`` the new price over the
    old; ``−ln ρ`` if ``ε = 1``.

    Parameters
    ----------
    price_ratio : float
        ``ρ``.
    elasticity : float
        ``ε``.

    Returns
    -------
    float
    """
    if isclose(elasticity, 1):
        return -math.log(price_ratio)
    return -math.expm1((1 - elasticity) * math.log(price_ratio)) / (1 - elasticity)


def profit_elasticity(users: int, firms: int, elasticity: float) -> float:
    """By how many per cent a user's profit rises when the cost of all users rises by one per cent.

    ``2(1 − (N − k)ε) − (1 + ε)k/N`` for ``k`` users among ``N`` firms that were alike: put ``d ln P = k/N``
    and ``P = cNε/(Nε − 1)`` into ``d ln π = 2(P·d ln P − c)/(P − c) − (1 + ε)·d ln P``.

    Parameters
    ----------
    users, firms : int
        ``k`` and ``N``, all firms of the market.
    elasticity : float
        ``ε``, above ``1/N``.

    Returns
    -------
    float
        Below 0 where a cost cut pays.
    """
    return 2 * (1 - (firms - users) * elasticity) - (1 + elasticity) * users / firms


def rivals_that_turn(firms: int, elasticity: float) -> float:
    """Outside rivals above which sharing a small cost cut pays, not necessarily a whole number.

    ``m = (1 − nε + sqrt((nε − 1)² + 2nε(1 − ε)))/(2ε)`` for ``ε ≤ 1``, from ``2(1 − mε)(n + m) = (1 + ε)n``;
    0 for ``ε ≥ 1``.

    Parameters
    ----------
    firms : int
        ``n``.
    elasticity : float
        ``ε``.

    Returns
    -------
    float
    """
    slack = firms * elasticity - 1
    root = math.sqrt(slack**2 + 2 * firms * elasticity * max(1 - elasticity, 0))
    return (root - slack) / (2 * elasticity) if elasticity < 1 else 0.0


def _rivals_needed(n: int, epsilon: float, cut: float) -> int | None:
    rivals = np.arange(MOST_RIVALS + 1)
    rivals = rivals[(n + rivals) * epsilon > 1 + TOLERANCE]
    before = (n + rivals) / (n + rivals - 1 / epsilon)
    after = market_price([1 - cut, 1.0], np.array([np.full_like(rivals, n), rivals]), epsilon)
    change = profit(after, 1 - cut, before, epsilon) / profit(before, 1.0, before, epsilon) - 1
    pays = rivals[change >= -TOLERANCE]
    return int(pays[0]) if pays.size else None


def _outcome(kept: float, shared: float) -> str:
    if not exceeds(kept, 0):
        return "not_even_alone"
    if exceeds(0, shared):
        return "only_alone"
    return "both" if exceeds(shared, 0) else "neutral"


def _nothing() -> Result:
    """What is told where no firm is content with any price."""
    none = np.zeros(0)
    sharing = ("user_change", "old_way_change", "price_change", "passed_on")
    headlines = ("kept", "shared", "now", "price_change", "buyers_gain", "total_gain", "rivals_needed")
    return Result(
        tables={
            "sharing": {"users": np.zeros(0, dtype=int), **{column: none.copy() for column in sharing}},
            "accounts": {"who": np.zeros(0, dtype=str), "gain": none.copy()},
        },
        headlines=dict.fromkeys(headlines),
        outcome="no_equilibrium",
        sentence_values=dict.fromkeys(("price", "price_fall", "neighbours", "neighbours_told", "whom")),
    )
