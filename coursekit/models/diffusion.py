"""What travels along compadrazgo and what needs an association (M06–M08, M12).

News of a good supplier spreads by one contact, joining a consortium takes two or more; far ties that
speed up the one slow down the other, and an association carries both to its members, not beyond.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Annotated

import numpy as np

from coursekit.models.base import OneOf, Range, Result, model
from coursekit.models.parts.networks import small_world

FIRMS = 100
"""Firms of the lab."""

WORLDS = 30
"""Worlds side by side, each with its own ties and members."""

STEPS = 50
"""How long the lab follows them: as long as news needs round the ring if each firm knows its two neighbours
only. Where ties are few and some of them lead away, it may still be on its way."""


@dataclass(frozen=True)
class Parameters:
    """Who is in contact with whom, and how many contacts it takes.

    Parameters
    ----------
    channel : "ties", "association" or "both"
        What carries news and example from firm to firm.
    rewired : float, 0 to 1, share
        Share of the ties of the neighbourhood that lead far away instead, to a firm drawn at random.
    ties : int, 2 to 12, ties
        Ties of a firm, ``z``, on average. In the neighbourhood an odd number counts as the even one below.
    members : float, 0 to 1, share
        Chance that a firm belongs to the association.
    needed : int, 2 to 4, contacts
        Contacts that have joined before a firm joins.
    network : "neighbourhood" or "random"
        Ties to the nearest on a ring, some of them rewired; or between any two firms by chance.
    seeds : int, 1 to 20, firms
        Firms that begin: one and those closest to it; if its ties reach fewer, any others as well.
    """

    channel: Annotated[str, OneOf("ties", "association", "both")] = "ties"
    rewired: Annotated[float, Range(0, 1, 0.02, "share")] = 0.04
    ties: Annotated[int, Range(2, 12, 2, "ties")] = 4
    members: Annotated[float, Range(0, 1, 0.05, "share")] = 0.3
    needed: Annotated[int, Range(2, 4, 1, "contacts")] = 2
    network: Annotated[str, OneOf("neighbourhood", "random", main=False)] = "neighbourhood"
    seeds: Annotated[int, Range(1, 20, 1, "firms", main=False)] = 4


@model(
    Parameters,
    presets={
        "compadres_and_neighbours": {"rewired": 0},
        "far_acquaintances": {"rewired": 0.5},
        "association_of_a_few": {"channel": "both", "members": 0.2, "rewired": 0.5},
        "association_of_most": {"channel": "both", "members": 0.8, "rewired": 0.5},
        "strangers_by_chance": {"network": "random", "ties": 2},
    },
)
def diffusion(p: Parameters, rng: np.random.Generator) -> Result:
    """News and the joining of a consortium spread over the same ties from the same firms.

    In each step a firm hears the news if one of its contacts had it the step before, and joins if
    `needed` of them had joined. Its contacts are its ties and, for a member, all other members; what goes
    through the association takes two steps, from a member to the association and on to the others. A
    firm that is both counts once. Nobody forgets or leaves.

    Parameters
    ----------
    p : Parameters
        The setting.
    rng : numpy.random.Generator
        Source of chance. One seed gives the same members to the same share of them, and more to a higher.

    Returns
    -------
    Result
        Tables:

        - ``spread``, one row a step from 0 to 50: ``step``, ``news`` and ``joining`` (shares of firms
          reached, mean over 30 worlds).
        - ``firms``, one row a firm of the first world: ``firm`` (from 1), ``member`` (of the association),
          ``news_at`` and ``joining_at`` (step in which it is reached, −1 if not by step 50).
        - ``network``, one row a tie of the first world: ``firm``, ``partner``.
        - ``worlds``, one row a world: ``world``, ``news`` and ``joining`` (shares by step 50).

        Headlines:

        - ``news_reach``, ``joining_reach``: shares of firms reached by step 50, mean over worlds.
        - ``news_half``, ``joining_half``: first step in which the mean share is one half or more; None if
          that does not come.
        - ``random_reach``: what news from as many firms would reach on average in a large world of random
          ties: ``S·P``, with ``S = 1 − exp(−zS)`` the share that hangs together and ``P`` the chance that one
          of those that begin is in it; from one firm ``S²``.

        Outcome: ``"both"`` if news and joining each reach half of the firms or more, ``"news_only"`` if
        only news does, else ``"neither"``.

    Notes
    -----
    Whoever joins has heard, so joining never gets beyond news. On the ring without rewired ties news goes
    ``z/2`` places a step each way; joining, from at least ``M`` = `needed` firms side by side,
    ``z/2 + 1 − M``: only so many places off are there still ``M`` firms within reach. A rewired tie saves
    news a long way round, but alone convinces nobody where it lands, and is missing where it was. So far
    ties slow joining where neighbours just suffice, ``z/2 + 1 − M`` being 1; where there are ties to
    spare a few far ones, several of which may meet, speed it too.

    ``S = 1 − e^(−zS)`` counts who hangs together by random ties of mean number ``z`` (none if ``z ≤ 1``); a
    start outside stays there. One firm is outside with chance ``1 − S``. With those closest to it, it is
    outside if its own group, of ``m`` firms with chance ``e^(−zm)(zm)^(m−1)/m!``, is a small one, and so are
    those of any that are added from elsewhere.

    Left out: ties that differ in strength, news that wears out, firms that resist or leave, who would set up
    the association, and what it costs.

    Source: Granovetter (1973) on ties that carry news, Centola and Macy (2007) on example that needs
    several, Watts and Strogatz (1998) on the network, Burt (1992) on who bridges.
    """
    member = rng.random((WORLDS, FIRMS)) < p.members
    if p.network == "random":
        tied = random_ties(FIRMS, p.ties, rng, WORLDS)
    else:
        tied = small_world(FIRMS, p.ties // 2 * 2, p.rewired, rng, WORLDS)
    seeds = closest(tied, p.seeds)
    at = spread(
        tied if p.channel != "association" else None,
        member if p.channel != "ties" else None,
        seeds,
        (1, p.needed),
        STEPS,
    )
    reached = at >= 0
    moments = np.arange(STEPS + 1)
    # Firms reached by each step: those reached at it and at all before, of both kinds.
    arrivals = [np.bincount(at[..., kind][reached[..., kind]], minlength=STEPS + 1) for kind in (0, 1)]
    news, joining = (arrived.cumsum() / (WORLDS * FIRMS) for arrived in arrivals)
    ends = reached.mean(axis=1)

    if joining[-1] >= 0.5:
        outcome = "both"
    else:
        outcome = "news_only" if news[-1] >= 0.5 else "neither"
    one, other = np.nonzero(np.triu(tied[0]))
    return Result(
        tables={
            "spread": {"step": moments, "news": news, "joining": joining},
            "firms": {
                "firm": np.arange(1, FIRMS + 1),
                "member": member[0],
                "news_at": at[0, :, 0],
                "joining_at": at[0, :, 1],
            },
            "network": {"firm": one + 1, "partner": other + 1},
            "worlds": {"world": np.arange(1, WORLDS + 1), "news": ends[:, 0], "joining": ends[:, 1]},
        },
        headlines={
            "news_reach": float(news[-1]),
            "joining_reach": float(joining[-1]),
            "news_half": _first_half(news),
            "joining_half": _first_half(joining),
            "random_reach": expected_reach(p.ties, p.seeds),
        },
        outcome=outcome,
    )


def spread(
    tied: np.ndarray | None,
    member: np.ndarray | None,
    seeds: np.ndarray,
    needed: tuple[int, ...],
    steps: int,
) -> np.ndarray:
    """When each firm is reached, in many worlds and for many contagions side by side.

    Parameters
    ----------
    tied : numpy.ndarray of bool, shape (worlds, firms, firms), or None
        Ties; None if they carry nothing.
    member : numpy.ndarray of bool, shape (worlds, firms), or None
        Members of the association; None if it carries nothing.
    seeds : numpy.ndarray of bool, shape (worlds, firms)
        Who begins.
    needed : tuple of int
        Contacts it takes, one number a contagion.
    steps : int

    Returns
    -------
    numpy.ndarray of int, shape (worlds, firms, contagions)
        0 for those who begin, −1 for those not reached in these steps.
    """
    reached = np.repeat(seeds[..., None], len(needed), axis=2)
    at = np.where(reached, 0, -1)
    ties = None if tied is None else tied.astype(np.float32)
    belongs = None if member is None else member[..., None]
    told = np.zeros_like(reached)  # members known to the association to be reached
    for step in range(1, steps + 1):
        contacts = np.zeros(reached.shape, np.float32)
        if ties is not None:
            contacts += ties @ reached.astype(np.float32)
        if belongs is not None:
            others = told.sum(axis=1, keepdims=True, dtype=np.float32)
            if ties is not None:
                others = others - ties @ told.astype(np.float32)  # counted as ties already
            contacts += belongs * others
        new = (contacts >= needed) & ~reached
        listed = told if belongs is None else reached & belongs
        if not new.any() and (listed == told).all():
            break
        at[new] = step
        told = listed
        reached = reached | new
    return at


def random_ties(firms: int, ties: float, rng: np.random.Generator, networks: int = 1) -> np.ndarray:
    """Networks in which every two firms are tied with the same chance, ``z/(N−1)``.

    Parameters
    ----------
    firms : int
    ties : float
        ``z``, mean number of ties of a firm.
    rng : numpy.random.Generator
        Source of chance; with one seed, who is tied at a lower number is tied at a higher one too.
    networks : int

    Returns
    -------
    numpy.ndarray of bool, shape (networks, firms, firms)
    """
    tied = np.triu(rng.random((networks, firms, firms)) < ties / (firms - 1), 1)
    return tied | tied.swapaxes(1, 2)


def closest(tied: np.ndarray, number: int) -> np.ndarray:
    """The first firm and those fewest ties away from it, the lower number first, then any out of reach.

    Parameters
    ----------
    tied : numpy.ndarray of bool, shape (worlds, firms, firms)
    number : int
        How many in all.

    Returns
    -------
    numpy.ndarray of bool, shape (worlds, firms)
    """
    worlds, firms, _ = tied.shape
    ties = tied.astype(np.float32)
    near = np.zeros((worlds, firms, 1), dtype=bool)
    near[:, 0] = True
    away = np.where(near, 0, firms)
    for step in range(1, number):
        further = (ties @ near.astype(np.float32) > 0) & ~near
        if not further.any() or (near.sum(axis=1) >= number).all():
            break
        away[further] = step
        near |= further
    order = (away[..., 0] * firms + np.arange(firms)).argsort(axis=1)
    chosen = np.zeros((worlds, firms), dtype=bool)
    np.put_along_axis(chosen, order[:, :number], True, axis=1)
    return chosen


def random_reach(ties: float) -> float:
    """Share of a large world of random ties that hangs together, ``S = 1 − exp(−zS)``.

    Parameters
    ----------
    ties : float
        ``z``, mean number of ties.

    Returns
    -------
    float
        The positive root; 0 if ``z ≤ 1``, when there is none.
    """
    if ties <= 1:
        return 0.0
    lower, upper = 1e-12, 1.0
    for _ in range(60):
        middle = (lower + upper) / 2
        if 1 - math.exp(-ties * middle) > middle:
            lower = middle
        else:
            upper = middle
    return (lower + upper) / 2


def expected_reach(ties: float, seeds: int) -> float:
    """Mean share of a large world of random ties that news reaches from a firm and those closest to it.

    ``S·(1 − Σ_m P(m)·(1−S)^max(k−m, 0))``, ``P(m) = e^(−zm)(zm)^(m−1)/m!`` the chance that a firm's own group
    has ``m`` firms (Borel).

    Parameters
    ----------
    ties : float
        ``z``, mean number of ties.
    seeds : int
        ``k``, 1 or more, firms that begin.

    Returns
    -------
    float
        ``S²`` for one firm; ``S`` for very many.
    """
    reach = random_reach(ties)
    if reach == 0:
        return 0.0
    small, outside = 1 - reach, 0.0  # chance of a small group, less those counted below
    for m in range(1, seeds):
        chance = math.exp(-ties * m + (m - 1) * math.log(ties * m) - math.lgamma(m + 1))
        outside += chance * (1 - reach) ** (seeds - m)
        small -= chance
    return reach * (1 - outside - max(small, 0.0))


def _first_half(share: np.ndarray) -> int | None:
    """First step in which `share` is one half or more."""
    there = np.flatnonzero(share >= 0.5)
    return int(there[0]) if there.size else None
