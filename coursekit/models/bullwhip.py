"""Orders swing more widely the further a firm is from the customer (K18, K20, H15).

Each firm forecasts from what it sees. If it sees only its buyer's orders, each tier adds its own
mistake to all those before it; if all see what customers buy, mistakes add up and no more.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

import numpy as np

from coursekit.models.base import OneOf, Range, Result, model
from coursekit.tolerance import exceeds

SHOWN = 30
"""Periods told."""

SURGE_AT = 8
"""The period of the rush, counted from 1."""

FIRMS = (1, 200, 5_000, 40_000)
"""Firms in each tier of the pyramid, from the lead firm down, as reported (Ballon 1996, as cited; K10)."""

CHAINS = 300
"""Chains with luck of their own, from which swings are measured."""


@dataclass(frozen=True)
class Parameters:
    """The chain and its customers.

    Parameters
    ----------
    information : "orders" or "demand"
        What a firm forecasts from: the orders it gets, or what customers buy, passed on with the orders.
    lead_time : int, 0 to 5, periods
        Periods an order must cover, ``L``.
    window : int, 2 to 20, periods
        Periods over which a firm averages to forecast, ``p``.
    tiers : int, 1 to 4, tiers
        Firms in line that order, ``k``: the lead firm and up to three tiers of suppliers.
    moment : int, 1 to 30, periods
        The period at which the chain is shown.
    surge : float, 0 to 1, demand
        What customers buy more, once, in period 8.
    volatility : float, 0 to 0.3, demand
        Standard deviation of what customers buy, each period independent of the others.
    """

    information: Annotated[str, OneOf("orders", "demand")] = "orders"
    lead_time: Annotated[int, Range(0, 5, 1, "periods")] = 2
    window: Annotated[int, Range(2, 20, 1, "periods")] = 5
    tiers: Annotated[int, Range(1, 4, 1, "tiers")] = 4
    moment: Annotated[int, Range(1, SHOWN, 1, "periods")] = 11
    surge: Annotated[float, Range(0, 1, 0.05, "demand", main=False)] = 0.3
    volatility: Annotated[float, Range(0, 0.3, 0.01, "demand", main=False)] = 0.03


@model(
    Parameters,
    presets={
        "news_withheld": {"information": "orders", "lead_time": 3},
        "news_shared": {"information": "demand", "lead_time": 3},
        "just_in_time": {"lead_time": 1, "window": 10},
        "nervous_forecasts": {"window": 2},
    },
)
def bullwhip(p: Parameters, rng: np.random.Generator) -> Result:
    """How a small change in what customers buy grows as it runs from tier to tier.

    Each period a firm gets orders ``x``, forecasts by the mean ``m`` of the last ``p`` periods and
    orders what brings its stock, counting what is on the way, back up to ``L·m``:

    ``q_t = x_t + L·(m_t − m_{t−1}) = x_t + (L/p)·(s_t − s_{t−p})``,

    where ``s`` is what it forecasts from. An order placed in one period is read by the next tier in the
    period after, and so is the news of what customers bought, where that is passed on.

    Parameters
    ----------
    p : Parameters
        The setting.
    rng : numpy.random.Generator
        Source of chance; one seed gives customers the same whims whatever the chain.

    Returns
    -------
    Result
        Tables:

        - ``orders``, 30 periods for each of the tiers 0 (the customers), 1 (the lead firm) … ``tiers``:
          ``tier``, ``period`` and ``orders`` (1 is normal; below 0, goods are sent back).
        - ``swings``, one row a tier from 1 on: ``tier`` and, as multiples of the variance of what
          customers buy, the variance of its orders: ``blind`` (exact, forecasting from orders),
          ``shared`` (exact, from demand), ``bound`` (that of Chen et al., which ``blind`` never falls
          below) and ``simulated`` (at the present information, over 300 chains and 30 periods, the rush
          left out).

        Headlines:

        - ``variance_ratio``: exact, of the last tier, at the present information.
        - ``swing``: its square root, how many times as widely the last tier's orders swing.
        - ``simulated``: ``variance_ratio`` as measured.
        - ``without_sharing``, ``with_sharing``: exact ratio of the last tier under either information.
        - ``now``: orders of the last tier in period ``moment``, 1 being normal.

        Outcome: ``"calm"`` if ``lead_time`` is 0; else ``"blind"`` if firms forecast from orders; else
        ``"shared"``.

    Notes
    -----
    Write ``a = L/p`` and ``B`` for "``p`` periods earlier". A firm turns what it gets into
    ``(1 + a − aB)`` times that, so ``k`` blind firms give
    ``(1 + a − aB)^k·D = Σ_j C(k, j)(1 + a)^(k−j)(−a)^j D_{t−jp}``. Demands of different periods are
    independent and the terms ``p`` periods apart: variances add,

    ``Σ_j [C(k, j)(1 + a)^(k−j) a^j]²``.

    If all forecast from ``D``, each of the ``k`` adds the same ``a(1 − B)D``: the last orders
    ``D + ka(1 − B)D``, with variance ``(1 + ka)² + (ka)² = 1 + 2kL/p + 2(kL)²/p²``. Delay moves both in
    time and leaves variances alone.

    The product bound ``(1 + 2a + 2a²)^k`` of Chen et al. (2000) is never above the exact sum: the sum is
    the mean of ``|1 + a − a·e^(iθ)|^(2k)`` over the circle, the bound the ``k``-th power of the mean of
    ``|1 + a − a·e^(iθ)|²`` (Jensen), equal only if ``k = 1`` or ``a = 0``. And sharing never hurts:
    ``(1 + y)^k ≥ 1 + ky + k(k − 1)y²/2`` with ``y = 2a + 2a² ≥ 2a`` is at least ``1 + 2ka + 2k²a²``.

    Firms of one tier that are alike order alike, each its part: what is told of a tier holds, beside
    what is normal for it, for every firm of the pyramid ``FIRMS``. :func:`order_wave` runs pyramids of
    any size, firm by firm, also where firms differ.

    Left out: safety stocks, prices, limits to capacity, orders that cannot be sent back, and why firms
    of one group would keep news to themselves.

    Source: Chen et al. (2000); Lee, Padmanabhan and Whang (1997); Ballon (1996), as cited, for the size
    of the pyramid.
    """
    warm = p.tiers * (p.window + 1)  # beyond this nothing before the start is remembered
    whims = rng.standard_normal((4 * 21 + SHOWN, CHAINS))[-warm - SHOWN :]
    rush = np.zeros((warm + SHOWN, 1))
    rush[warm + SURGE_AT - 1] = 1
    both = np.hstack([whims, rush])  # the rule is linear: whims and rush apart, each of size 1
    waves = np.stack([both, *_run(both, (CHAINS + 1,) * p.tiers, p)])[:, warm:]
    measured = (waves[1:, :, :-1] ** 2).sum(axis=(1, 2)) / (waves[0, :, :-1] ** 2).sum()

    orders = 1 + p.volatility * waves[:, :, 0] + p.surge * waves[:, :, -1]
    tiers = range(1, p.tiers + 1)
    blind = [blind_ratio(k, p.lead_time, p.window) for k in tiers]
    shared = [shared_ratio(k, p.lead_time, p.window) for k in tiers]
    ratio = (blind if p.information == "orders" else shared)[-1]
    return Result(
        tables={
            "orders": {
                "tier": np.arange(p.tiers + 1).repeat(SHOWN),
                "period": np.tile(np.arange(1, SHOWN + 1), p.tiers + 1),
                "orders": orders.ravel(),
            },
            "swings": {
                "tier": np.array(tiers),
                "blind": np.array(blind),
                "shared": np.array(shared),
                "bound": np.array([blind[0] ** k for k in tiers]),
                "simulated": measured,
            },
        },
        headlines={
            "variance_ratio": ratio,
            "swing": math.sqrt(ratio),
            "simulated": float(measured[-1]),
            "without_sharing": blind[-1],
            "with_sharing": shared[-1],
            "now": float(orders[-1, p.moment - 1]),
        },
        outcome="calm" if p.lead_time == 0 else "blind" if p.information == "orders" else "shared",
        sentence_values=_in_words(p, float(orders[-1, p.moment - 1])),
    )


def _in_words(p: Parameters, now: float) -> dict[str, Any]:
    """What goes back to the seller where orders are below 0, and what customers do."""
    back = exceeds(0, now)
    rush = "rush" if p.surge else "no_rush"
    return {
        "back": "yes" if back else "no",
        "sent_back": max(0.0, -now),
        "customers": f"{rush}_and_whims" if p.volatility else f"{rush}_only",
    }


def blind_ratio(tiers: int, lead_time: float, window: int) -> float:
    """Variance of the orders of tier ``k`` over that of demand, each tier seeing only orders.

    ``Σ_j [C(k, j)(1 + a)^(k−j) a^j]²``, ``a = L/p``.

    Parameters
    ----------
    tiers : int
        ``k``.
    lead_time : float
        ``L``, the same in all tiers.
    window : int
        ``p``.

    Returns
    -------
    float
    """
    a = lead_time / window
    return sum((math.comb(tiers, j) * (1 + a) ** (tiers - j) * a**j) ** 2 for j in range(tiers + 1))


def shared_ratio(tiers: int, lead_time: float, window: int) -> float:
    """Variance of the orders of tier ``k`` over that of demand, all tiers seeing demand.

    ``1 + 2kL/p + 2(kL)²/p²``; parameters as in :func:`blind_ratio`.
    """
    a = tiers * lead_time / window
    return 1 + 2 * a + 2 * a**2


def order_wave(
    demand: np.ndarray,
    sizes: Sequence[int],
    lead_time: float | Sequence[np.ndarray] = 2,
    window: int = 5,
    shared: bool = False,
    normal: float = 1.0,
) -> Iterator[list[np.ndarray]]:
    """Orders of every firm of a pyramid, period by period.

    A firm gets an equal part of the orders that its buyer placed in the period before. The suppliers of a
    tier are dealt out to its buyers evenly and in order. Loops over periods, vectorised over firms.

    Parameters
    ----------
    demand : numpy.ndarray, shape (periods,) or (periods, sizes[0])
        What customers buy of the firm or the firms at the top.
    sizes : sequence of int
        Firms in each tier, from the top; each at least as many as the one before.
    lead_time : float, or one array a tier of shape (firms in the tier,)
        Periods that orders must cover, ``L``, one for all firms or for each its own.
    window : int
        Periods averaged in a forecast, ``p``.
    shared : bool
        Whether firms forecast from what customers buy (of the top firm that they stand under) in place
        of the orders they get.
    normal : float
        What customers of a top firm bought in each period before the first.

    Yields
    ------
    list of numpy.ndarray, shape (firms in the tier,), one a tier
        Orders placed in the period.

    Examples
    --------
    >>> import numpy as np
    >>> demand = 1 + 0.1 * np.random.default_rng(1).standard_normal(200)
    >>> for orders in order_wave(demand, (1, 200, 5_000, 40_000)):
    ...     pass
    >>> [len(tier) for tier in orders]
    [1, 200, 5000, 40000]
    """
    demand = np.asarray(demand, dtype=float).reshape(len(demand), -1)
    usual_demand = np.full(sizes[0], float(normal))
    # Of each tier: the buyers, the part of a buyer's orders, the top firm, the part of its demand.
    top = np.arange(sizes[0])
    tiers = [(top, np.ones(sizes[0]), top, np.ones(sizes[0]))]
    for upper, here in itertools.pairwise(sizes):
        buyer = np.arange(here) * upper // here
        part = (1 / np.bincount(buyer, minlength=upper))[buyer]
        tiers.append((buyer, part, tiers[-1][2][buyer], tiers[-1][3][buyer] * part))
    per_tier = [lead_time] * len(tiers) if np.isscalar(lead_time) else lead_time
    reaction = [np.asarray(periods) / window for periods in per_tier]
    placed = [usual_demand[top] * weight for _, _, top, weight in tiers]
    got_before = [np.tile(usual, (window, 1)) for usual in placed]

    def bought(period: int) -> np.ndarray:
        return demand[period] if period >= 0 else usual_demand

    for t in range(len(demand)):
        now = []
        for k, (buyer, part, top, weight) in enumerate(tiers):
            got = placed[k - 1][buyer] * part if k else demand[t]
            if shared and k:
                change = (bought(t - k) - bought(t - k - window))[top] * weight
            else:
                change = got - got_before[k][t % window]
                got_before[k][t % window] = got
            now.append(got + reaction[k] * change)
        placed = now
        yield now


def _run(demand: np.ndarray, sizes: tuple[int, ...], p: Parameters) -> np.ndarray:
    """Deviations from normal orders, shape (tiers, periods, chains)."""
    wave = order_wave(demand, sizes, p.lead_time, p.window, p.information == "demand", normal=0)
    return np.array(list(wave)).swapaxes(0, 1)
