"""Tiers of suppliers under one lead firm (K04–K11): a pyramid, or a net?

Counts say how many firms stand below. Who depends on whom is decided by something else: how many
buyers each supplier has, and how it spreads its sales among them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Annotated

import numpy as np

from coursekit.models.base import Range, Result, model
from coursekit.tolerance import exceeds


@dataclass(frozen=True)
class Parameters:
    """The tiers, and the buyers of their suppliers.

    Parameters
    ----------
    buyers : int, 1 to 5, firms
        Buyers of each supplier below the first tier, ``m``. First-tier firms sell to the lead firm.
    loyalty : float, 0 to 0.95, share
        How far sales lean to the main buyer, ``λ``: 0 an even split, near 1 nearly all to the main buyer.
    skipping : float, 0 to 1, share
        Suppliers, of those with several buyers and more than one tier above them, that have one buyer
        further up than the tier next to theirs.
    first_tier : int, 5 to 400, firms
        Suppliers of the lead firm.
    second_tier : int, 100 to 10 000, firms
        Suppliers of the first tier.
    third_tier : int, 500 to 60 000, firms
        Suppliers of the second tier.
    """

    buyers: Annotated[int, Range(1, 5, 1, "firms")] = 2
    loyalty: Annotated[float, Range(0, 0.95, 0.05, "share")] = 0.2
    skipping: Annotated[float, Range(0, 1, 0.05, "share")] = 0.0
    first_tier: Annotated[int, Range(5, 400, 5, "firms")] = 200
    second_tier: Annotated[int, Range(100, 10_000, 100, "firms", main=False)] = 5_000
    third_tier: Annotated[int, Range(500, 60_000, 500, "firms", main=False)] = 40_000


@model(
    Parameters,
    presets={
        "one_buyer_each": {"buyers": 1},
        "favourite_buyer": {"buyers": 3, "loyalty": 0.75},
        "shared_suppliers": {"buyers": 4, "loyalty": 0},
        "buying_past_the_middle": {"buyers": 2, "loyalty": 0, "skipping": 0.6},
    },
)
def supply_pyramid(p: Parameters, rng: np.random.Generator) -> Result:
    """Who stands under whom, and what a first-tier firm that stops does to those below it.

    A supplier has ``m`` buyers. Its main one, which takes ``1/m + λ(1 − 1/m)`` of its sales, is in the
    tier next to its own, and main buyers have equally many such suppliers, or as nearly as can be.
    Its other buyers, drawn at random, share the rest evenly. When a first-tier firm stops, a firm
    below loses the part of its sales that went to it or through others to it:
    ``lost(i) = Σ_b share(i, b)·lost(b)``.

    Parameters
    ----------
    p : Parameters
        The setting.
    rng : numpy.random.Generator
        Source of chance: which further buyers a supplier has. One more buyer leaves the others as they
        were.

    Returns
    -------
    Result
        Tables:

        - ``tiers``, four rows, from the lead firm down: ``tier`` (``"lead"``, ``"first"``,
          ``"second"``, ``"third"``), ``firms``, ``buyers`` (of a firm; the lead firm's customers are
          not counted), ``suppliers`` (of a firm, mean) and ``most_suppliers`` (the most that one has),
          ``steps`` (fewest sales from a firm up to the lead firm, mean), ``first_above`` (first-tier
          firms that stand above a firm, directly or through others, or are it; mean), ``touched`` and
          ``lost`` (when a first-tier firm stops, the mean over all of them: share of the tier's firms
          that lose sales, and share of the tier's sales lost).
        - ``firms``, one row a firm: ``firm`` (from 0, tier by tier), ``level`` (0 the lead firm to 3),
          ``steps``, ``first_above`` and ``lost`` (share of its own sales, when the middle firm of the
          first tier stops).
        - ``links``, one row a pair: ``supplier``, ``buyer`` (numbers as in ``firms``) and ``share`` (of
          the supplier's sales); a supplier's main buyer comes first.

        Headlines:

        - ``firms``: all of them, the lead firm included.
        - ``dependence``: share of its sales that a supplier below the first tier makes to its main buyer.
        - ``fan_out``: suppliers that sell to a first-tier firm directly, mean.
        - ``overlap``: first-tier firms that a third-tier firm stands under, mean; 1 is no overlap.
        - ``reach``: second- and third-tier firms under a first-tier firm, mean.
        - ``loss_each``: share of its sales that each of these loses when that firm stops, mean.
        - ``hard_hit``: firms below that lose more than half of their sales when the middle firm of the
          first tier stops.
        - ``steps``: fewest sales from a third-tier firm to the lead firm, mean.

        Outcome: ``"tree"`` if no supplier has two buyers; else ``"leaning"`` if the main buyer takes more
        than half of a supplier's sales; else ``"shared"``.

    Notes
    -----
    A forest iff ``m = 1``: each firm but the lead has ``min(m, firms next above)`` links up, so there
    are as many links as firms less one, which makes a connected graph a tree, iff all those minima are
    1. (Where the tiers above hold one firm each, that is so for any ``m``; in this model they hold
    five or more.) All firms reach the lead firm: every link goes up and every firm but one has one.

    What is lost is spread, not reduced: summed over the first-tier firms that may stop, ``lost(i)`` is
    the part of ``i``'s sales that passes through the first tier, by induction down the tiers, and that
    is all of it unless links skip. So ``reach·loss_each`` is ``(second + third tier)/first tier``
    whatever ``m`` and ``λ`` are: more buyers mean more firms hurt, each of them less.

    Left out: other lead firms, what is sold, prices and power, firms near each other, and how links
    are made or broken.

    Source: the tiers as Ballon (1996) is cited for them (K10); against them, the networks found
    by Kito et al. (2014) and Matous and Todo (2015). Arora and Brintrup (2021) take the tier as one measure
    of a place in such a network.
    """
    sizes = (1, p.first_tier, p.second_tier, p.third_tier)
    edges = [0, *accumulate(sizes)]
    total, first = edges[-1], slice(edges[1], edges[2])
    tiers = [slice(a, b) for a, b in zip(edges[:-1], edges[1:], strict=True)]
    up = links(sizes, p.buyers, p.skipping, rng)

    steps = np.zeros(total, dtype=int)
    lost = np.zeros(total)
    through = np.zeros(total)  # part of a firm's sales that passes through the first tier
    over = np.zeros((total, -(-p.first_tier // 64)), dtype=np.uint64)  # first-tier firms above, a bit each
    steps[first], through[first] = 1, 1
    lost[edges[1] + p.first_tier // 2] = 1
    place = np.arange(p.first_tier)
    over[edges[1] + place, place // 64] = np.uint64(1) << (place % 64).astype(np.uint64)
    shares = [sales_shares(len(buyer), p.loyalty) for buyer in up]
    for tier, buyer, share in list(zip(tiers[1:], up, shares, strict=True))[1:]:
        steps[tier] = 1 + steps[buyer].min(axis=0)
        lost[tier] = share @ lost[buyer]
        through[tier] = share @ through[buyer]
        for one in buyer:
            over[tier] |= over[one]
    first_above = np.bitwise_count(over).sum(axis=1, dtype=int)

    fan_out = np.bincount(np.concatenate([buyer.ravel() for buyer in up]), minlength=total)
    below = slice(edges[2], total)
    reach = float(first_above[below].sum() / p.first_tier)
    dependence = float(shares[-1][0])
    return Result(
        tables={
            "tiers": {
                "tier": np.array(["lead", "first", "second", "third"]),
                "firms": np.array(sizes),
                "buyers": np.array([0, *(len(buyer) for buyer in up)]),
                "suppliers": np.array([fan_out[tier].mean() for tier in tiers]),
                "most_suppliers": np.array([fan_out[tier].max() for tier in tiers]),
                "steps": np.array([steps[tier].mean() for tier in tiers]),
                "first_above": np.array([first_above[tier].mean() for tier in tiers]),
                "touched": np.array([first_above[tier].mean() / p.first_tier for tier in tiers]),
                "lost": np.array([through[tier].mean() / p.first_tier for tier in tiers]),
            },
            "firms": {
                "firm": np.arange(total),
                "level": np.repeat(np.arange(4), sizes),
                "steps": steps,
                "first_above": first_above,
                "lost": lost,
            },
            "links": {
                "supplier": np.concatenate(
                    [
                        np.repeat(np.arange(t.start, t.stop), len(b))
                        for t, b in zip(tiers[1:], up, strict=True)
                    ]
                ),
                "buyer": np.concatenate([buyer.T.ravel() for buyer in up]),
                "share": np.concatenate([np.tile(s, b.shape[1]) for s, b in zip(shares, up, strict=True)]),
            },
        },
        headlines={
            "firms": total,
            "dependence": dependence,
            "fan_out": float(fan_out[first].mean()),
            "overlap": float(first_above[tiers[3]].mean()),
            "reach": reach,
            "loss_each": float(through[below].sum() / p.first_tier / reach),
            "hard_hit": int(exceeds(lost[below], 0.5).sum()),
            "steps": float(steps[tiers[3]].mean()),
        },
        outcome="tree" if p.buyers == 1 else "leaning" if exceeds(dependence, 0.5) else "shared",
        sentence_values={"touched": int((lost[below] > 0).sum())},
    )


def sales_shares(buyers: int, loyalty: float) -> np.ndarray:
    """How a supplier spreads its sales: ``1/m + λ(1 − 1/m)`` to the main buyer, the rest evenly.

    Parameters
    ----------
    buyers : int
        ``m``, 1 or more.
    loyalty : float
        ``λ``, 0 to 1.

    Returns
    -------
    numpy.ndarray, shape (buyers,)
        Sums to 1; the main buyer first.
    """
    shares = np.full(buyers, (1 - loyalty) / buyers)
    shares[0] += loyalty
    return shares


def links(sizes: Sequence[int], buyers: int, skipping: float, rng: np.random.Generator) -> list[np.ndarray]:
    """Who sells to whom in tiers of any number and any size.

    Parameters
    ----------
    sizes : sequence of int
        Firms in each tier, from the top.
    buyers : int
        Buyers of a supplier; fewer where the tier above has fewer firms.
    skipping : float
        Of the suppliers with two or more buyers and two or more tiers above, the share that has one
        buyer further up than the tier next to theirs.
    rng : numpy.random.Generator

    Returns
    -------
    list of numpy.ndarray, each of shape (buyers, firms in the tier)
        One for each tier but the top. Numbers of the buyers, counted from 0 at the top through all
        tiers; in the first row the main buyers, in each column no buyer twice.
    """
    starts = [0, *accumulate(sizes)]
    found = []
    for tier, luck in zip(range(1, len(sizes)), rng.spawn(len(sizes) - 1), strict=True):
        here, next_above, start = sizes[tier], sizes[tier - 1], starts[tier - 1]
        chosen = (np.arange(here) * next_above // here)[None, :]  # the main buyer, families side by side
        skips = luck.random(here) < skipping
        skipped_to = (luck.random(here) * start).astype(int)
        for _ in range(1, min(buyers, next_above)):
            chosen = np.vstack([chosen, _another(chosen, next_above, luck.random(here))])
        if start and len(chosen) > 1:
            chosen[1] = np.where(skips, skipped_to - start, chosen[1])
        found.append(chosen + start)
    return found


def _another(chosen: np.ndarray, of: int, luck: np.ndarray) -> np.ndarray:
    """One more of ``0 … of − 1`` for each column, any that is not there yet with equal chance."""
    another = (luck * (of - len(chosen))).astype(int)
    for taken in np.sort(chosen, axis=0):
        another += another >= taken
    return another
