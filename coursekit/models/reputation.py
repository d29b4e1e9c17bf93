"""Bad news travels (C20, C22): who cheats one partner loses others too, if they hear of it.

Gossip, patience and honour stand in for one another. What carries gossip is that one's partners know
each other; who deals with partners that do not is left with patience and honour alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import numpy as np

from coursekit.models.base import Range, Result, model
from coursekit.models.parts.networks import small_world
from coursekit.tolerance import exceeds, snap_to_zero

FIRMS = 60
"""Firms of the lab."""

MOST_HEARING = 12
"""Where the curve of the lab ends."""

MOST_HONOUR = 3
"""Highest honour that can be set."""


@dataclass(frozen=True)
class Parameters:
    """Who knows whom, how news passes, and what is at stake.

    Parameters
    ----------
    talk : float, 0 to 1, share
        Chance that a cheated firm tells a given partner of the cheat whom it knows, ``r``.
    rewired : float, 0 to 1, share
        Share of ties that lead to a firm drawn at random instead of a neighbour, ``p``.
    patience : float, 0 to 0.98, share
        What a pay-off of the next round is worth now, ``δ``.
    honour : float, 0 to 3, points
        What a cheat loses in its own eyes and at once, ``h``.
    partners : int, 4 to 12, ties
        Partners of a firm, ``k``, on average. An odd number counts as the even one below.
    temptation : float, 4 to 8, points
        A round's pay-off from cheating a partner that keeps faith, ``T``.
    reward : float, 2.5 to 4, points
        From keeping faith with each other, ``R``.
    punishment : float, 0 to 2, points
        When neither trusts the other any more, ``P``.
    """

    talk: Annotated[float, Range(0, 1, 0.05, "share")] = 0.8
    rewired: Annotated[float, Range(0, 1, 0.05, "share")] = 0.1
    patience: Annotated[float, Range(0, 0.98, 0.02, "share")] = 0.36
    honour: Annotated[float, Range(0, MOST_HONOUR, 0.1, "points")] = 0.0
    partners: Annotated[int, Range(4, 12, 2, "ties")] = 6
    temptation: Annotated[float, Range(4, 8, 0.1, "points", main=False)] = 5.0
    reward: Annotated[float, Range(2.5, 4, 0.1, "points", main=False)] = 3.0
    punishment: Annotated[float, Range(0, 2, 0.1, "points", main=False)] = 1.0


@model(
    Parameters,
    presets={
        "everybody_knows_everybody": {"talk": 1, "rewired": 0, "patience": 0.24},
        "scattered_partners": {"rewired": 1},
        "word_of_honour": {"talk": 0, "honour": 1.5},
        "short_contracts": {"patience": 0.1},
    },
)
def reputation(p: Parameters, rng: np.random.Generator) -> Result:
    """Firms deal with their partners round after round, and cheats are found out by some of the others.

    A firm that cheats one partner gains ``T − R − h`` at once. From the next round on it earns ``P``
    instead of ``R`` from that partner and from each of its ``k − 1`` others that hears, which happens
    with chance ``q``. Keeping faith pays iff

    ``T − R − h ≤ δ/(1−δ)·(R − P)·(1 + q(k−1))``.

    The cheated firm tells each common partner with chance ``r``, so ``q = r·C``: ``C`` is the share of the
    pairs of one's partners that are partners of each other, the clustering. An outsider, whose partners do
    not know each other, has ``q = 0``.

    Parameters
    ----------
    p : Parameters
        The setting.
    rng : numpy.random.Generator
        Source of chance: which ties are rewired, and who hears in the story told.

    Returns
    -------
    Result
        Tables:

        - ``patience``, one row each quarter of a partner from 0 to 12: ``hearing`` (other partners
          that hear of a cheat, on average) and ``patience_needed``.
        - ``firms``, one row a firm: ``firm`` (from 1), ``partners``, ``clustering`` (share of the pairs of
          its partners that are partners), ``hearing`` (others that would hear if it cheated one) and
          ``keeps_faith`` (whether that pays at this patience).
        - ``network``, one row a tie: ``firm``, ``partner``.
        - ``story``, one row a partner of firm 1, which cheats one of them: ``partner``, ``role``
          (``"cheated"``, ``"hears"`` or ``"unaware"``) and ``knows_cheated`` (whether it is a partner of
          the cheated firm).

        Headlines:

        - ``clustering``: ``C``, mean over firms.
        - ``news``: ``q = r·C``.
        - ``patience_needed``: least ``δ`` at which a firm with ``k`` partners and this ``q`` keeps faith.
        - ``patience_outsider``: the same for ``q = 0``.
        - ``honour_needed``: least ``h`` at which it would keep faith at the patience set.
        - ``keeping``: share of the firms for which keeping faith pays, each with its own partners.

        Outcome: ``"everyone"`` if faith pays for an outsider too, else ``"insiders"`` if it pays at the mean
        ``q``, else ``"nobody"``.

    Notes
    -----
    The condition needs temptations that come one partner at a time, with news in between. Who can cheat
    ``j`` partners in one round gains ``j(T − R − h)`` and loses ``j`` partners and, of the other ``k − j``,
    those that hear, at most all. With all at once, ``j = k``, nobody is left to hear: the condition is
    ``T − R − h ≤ δ/(1−δ)·(R − P)``, that of an outsider, whatever the gossip.

    On a ring without rewired ties ``C = 3(k−2)/(4(k−1))``; each rewired tie breaks its triangles, and as
    all three ties of one must stay, ``C(p) ≈ C(0)·(1−p)³`` plus what comes about by chance, near ``k/N``.

    Left out: gossip that is false or goes further than one step, punishers who would rather not, coming back
    after a cheat, and who pays the price of excluding an honest outsider.

    Source: Kandori (1992) and Greif (1993) on punishment by others, whose historical case Edwards and
    Ogilvie (2012) dispute; Axelrod (1984) on the shadow of the future, Watts and Strogatz (1998) on the
    network.
    """
    firms, ties = FIRMS, p.partners // 2 * 2
    tied = small_world(firms, ties, p.rewired, rng)[0]
    closed, degree = clustering(tied), tied.sum(axis=1)
    role, knows = _story(tied, p.talk, rng)

    hearing = np.arange(4 * MOST_HEARING + 1) / 4
    stakes = p.temptation - p.reward - p.honour, p.reward - p.punishment
    theirs = p.talk * closed * (degree - 1)
    news = float(p.talk * closed.mean())
    inside = patience_needed(*stakes, news * (ties - 1))
    outside = patience_needed(*stakes, 0.0)
    future = p.patience / (1 - p.patience) * stakes[1] * (1 + news * (ties - 1))
    honour_needed = max(0.0, snap_to_zero(p.temptation - p.reward - future))
    if keeps_faith(p.patience, outside):
        outcome = "everyone"
    else:
        outcome = "insiders" if keeps_faith(p.patience, inside) else "nobody"

    one, other = np.nonzero(np.triu(tied))
    keeps = keeps_faith(p.patience, patience_needed(*stakes, theirs))
    return Result(
        tables={
            "patience": {"hearing": hearing, "patience_needed": patience_needed(*stakes, hearing)},
            "firms": {
                "firm": np.arange(1, firms + 1),
                "partners": degree,
                "clustering": closed,
                "hearing": theirs,
                "keeps_faith": keeps,
            },
            "network": {"firm": one + 1, "partner": other + 1},
            "story": {"partner": np.flatnonzero(tied[0]) + 1, "role": role, "knows_cheated": knows},
        },
        headlines={
            "clustering": float(closed.mean()),
            "news": news,
            "patience_needed": float(inside),
            "patience_outsider": float(outside),
            "honour_needed": honour_needed,
            "keeping": float(keeps.mean()),
        },
        outcome=outcome,
        sentence_values={"honour_there": "no" if exceeds(honour_needed, MOST_HONOUR) else "yes"},
    )


def patience_needed(gain: float, loss: float, hearing: float | np.ndarray) -> float | np.ndarray:
    """The least patience ``δ`` at which keeping faith pays.

    From ``g ≤ δ/(1−δ)·l·(1 + n)``: ``δ* = g/(g + l(1 + n))``, and 0 if there is no gain.

    Parameters
    ----------
    gain : float
        ``g = T − R − h``, what cheating one partner brings at once.
    loss : float
        ``l = R − P``, above 0, what each lost partner costs a round.
    hearing : float or numpy.ndarray
        ``n = q(k−1)``, other partners that hear.

    Returns
    -------
    float or numpy.ndarray
        Of the shape of `hearing`, from 0 to below 1.
    """
    gain = max(0.0, snap_to_zero(gain))
    return gain / (gain + loss * (1 + hearing))


def keeps_faith(patience: float, needed: float | np.ndarray) -> bool | np.ndarray:
    """Whether `patience` is enough, a hair below counting as level."""
    return ~exceeds(needed, patience) if isinstance(needed, np.ndarray) else not exceeds(needed, patience)


def clustering(tied: np.ndarray) -> np.ndarray:
    """Share of the pairs of each firm's partners that are partners of each other.

    Parameters
    ----------
    tied : numpy.ndarray of bool, shape (firms, firms)

    Returns
    -------
    numpy.ndarray, shape (firms,)
        0 for a firm with fewer than two partners.
    """
    ties = tied.astype(np.float32)  # whole numbers, exact
    both_ways = ((ties @ ties) * ties).sum(axis=1).astype(float)
    degree = tied.sum(axis=1)
    return both_ways / np.maximum(degree * (degree - 1), 1)


def ring_clustering(ties: int, rewired: float = 0.0) -> float:
    """Clustering of a large ring with a share of its ties rewired.

    ``3(k−2)/(4(k−1))·(1−p)³``: of the ``k(k−1)/2`` pairs of a firm's partners on the ring, ``3k(k−2)/8`` are
    at most ``k/2`` places apart, and a triangle lasts if none of its three ties is rewired.

    Parameters
    ----------
    ties : int
        ``k``, even, 2 or more.
    rewired : float
        ``p``.

    Returns
    -------
    float
    """
    return 3 * (ties - 2) / (4 * (ties - 1)) * (1 - rewired) ** 3


def who_hears(
    tied: np.ndarray, cheat: np.ndarray, cheated: np.ndarray, talk: float, rng: np.random.Generator
) -> np.ndarray:
    """Which other partners of a cheat hear of it: common partners of the two, each with chance `talk`.

    Parameters
    ----------
    tied : numpy.ndarray of bool, shape (firms, firms)
    cheat, cheated : numpy.ndarray of int, shape (cases,)
        Firms, numbered from 0.
    talk : float
    rng : numpy.random.Generator
        Source of chance.

    Returns
    -------
    numpy.ndarray of bool, shape (cases, firms)
    """
    return tied[cheat] & tied[cheated] & (rng.random((len(cheat), len(tied))) < talk)


def _story(tied: np.ndarray, talk: float, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Part of each partner of firm 1 when it cheats one of them, and whether it knows the cheated one."""
    partners = np.flatnonzero(tied[0])
    cheated = rng.choice(partners)
    heard = who_hears(tied, np.array([0]), np.array([cheated]), talk, rng)[0, partners]
    role = np.where(partners == cheated, "cheated", np.where(heard, "hears", "unaware"))
    return role, tied[cheated, partners]
