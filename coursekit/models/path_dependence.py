"""Districts did not arise by design, nor from concentration alone (C10): which place gets one is history.

Firms that follow the same rules in places that are all alike still end in very different
geographies, because what early firms chose by chance draws the later ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import numpy as np

from coursekit.models.base import Range, Result, model
from coursekit.tolerance import exceeds

BINS = 20
"""Equal bins in which the final shares of place 1 are counted."""

FOLLOWED = 40
"""Histories told arrival by arrival; the others are only counted at the end."""


@dataclass(frozen=True)
class Parameters:
    """What firms find and how they choose.

    Parameters
    ----------
    places : int, 2 to 6, places
        Places to choose among, all alike at the start.
    firms : int, 10 to 300, firms
        Firms that arrive, one by one.
    pull : float, 0 to 2, power
        Pull of the firms already there: 0 none, 1 in proportion to their number, above 1 more
        than in proportion.
    head_start : float, 0.1 to 10, firms
        What every place offers before anyone has come, as if so many firms were there.
    histories : int, 50 to 500, histories
        Histories run side by side.
    """

    places: Annotated[int, Range(2, 6, 1, "places")] = 2
    firms: Annotated[int, Range(10, 300, 10, "firms")] = 100
    pull: Annotated[float, Range(0, 2, 0.05, "power")] = 1.0
    head_start: Annotated[float, Range(0.1, 10, 0.1, "firms")] = 1.0
    histories: Annotated[int, Range(50, 500, 50, "histories", main=False)] = 200


@model(
    Parameters,
    presets={
        "no_pull": {"pull": 0},
        "neighbours_attract": {"pull": 1},
        "winner_takes_most": {"pull": 1.5},
        "old_names_count": {"pull": 1, "head_start": 10},
    },
)
def path_dependence(p: Parameters, rng: np.random.Generator) -> Result:
    """Firms arrive one by one and settle where others already are.

    With ``a`` the head start, ``n_r`` the firms already in place ``r`` and ``γ`` the pull, the
    next firm chooses place ``r`` with probability ``(a + n_r)^γ / Σ_s (a + n_s)^γ``.

    Parameters
    ----------
    p : Parameters
        The setting.
    rng : numpy.random.Generator
        Source of chance. One seed gives each history the same luck whatever the pull, the head
        start, the places and the number of histories.

    Returns
    -------
    Result
        Tables:

        - ``distribution``, 20 rows, one a bin of the final share of place 1, the last bin closed:
          ``share_from``, ``share_to``, ``histories`` (share of the histories that end there) and
          ``chance_alone`` (its exact probability had the pull been 0). Shares come in steps of
          ``1/firms``, so that few firms leave some bins empty in both columns.
        - ``histories``, a row for each of the first 40 histories at each of at most 30 moments,
          closer together early on: ``history`` (from 1), ``arrivals`` (firms so far) and
          ``share`` (of place 1).
        - ``final``, one row a history: ``history``, ``first_place_share``, ``largest_share``.

        Headlines:

        - ``largest_share``: final share of the biggest place, mean over histories.
        - ``spread``: standard deviation over histories (divisor: histories − 1) of the final
          share of place 1.
        - ``chance_spread``: what it is without pull, ``sqrt(q(1 − q)/firms)``, ``q = 1/places``.
        - ``leader_keeps``: of the histories in which one place leads all others after the first
          tenth of the arrivals, the share in which it does so at the end; None if there are none.

        Outcome: ``"one_place"`` if one place ends with nine tenths of the firms or more in two thirds of
        the histories or more; else ``"even"`` if ``spread`` is at most 1.5 times ``chance_spread``; else
        ``"varied"``.

    Notes
    -----
    Left out: places that differ, crowding, firms that move or close, and any act of the firms
    or of a government to change the odds.

    Source: Arthur (1989); Arthur, Ermoliev and Kaniovski (1987) and the urn of Pólya for the arithmetic;
    Marshall (1920) on why a trade stays where it is.
    """
    settled = _settle(p, rng)
    end = settled[-1]
    first_place, largest = end[0] / p.firms, end.max(axis=0) / p.firms
    early = settled[p.firms // 10]

    largest_share = float(largest.mean())
    spread = float(first_place.std(ddof=1))
    chance_spread = float(np.sqrt((1 / p.places) * (1 - 1 / p.places) / p.firms))
    nearly_all = float((10 * end.max(axis=0) >= 9 * p.firms).mean())
    if not exceeds(2 / 3, nearly_all):
        outcome = "one_place"
    elif not exceeds(spread, 1.5 * chance_spread):
        outcome = "even"
    else:
        outcome = "varied"

    bin_of = np.minimum(BINS * np.arange(p.firms + 1) // p.firms, BINS - 1)  # of 0, 1, ... firms
    ended = np.bincount(end[0], minlength=p.firms + 1) / p.histories
    return Result(
        tables={
            "distribution": {
                "share_from": np.arange(BINS) / BINS,
                "share_to": np.arange(1, BINS + 1) / BINS,
                "histories": np.bincount(bin_of, ended, BINS),
                "chance_alone": np.bincount(bin_of, chance_probability(p.firms, p.places), BINS),
            },
            "histories": _told(settled[:, 0, :FOLLOWED]),
            "final": {
                "history": np.arange(1, p.histories + 1),
                "first_place_share": first_place,
                "largest_share": largest,
            },
        },
        headlines={
            "largest_share": largest_share,
            "spread": spread,
            "chance_spread": chance_spread,
            "leader_keeps": _leader_keeps(early, end),
        },
        outcome=outcome,
        sentence_values={"nearly_all": nearly_all, **_usual(first_place)},
    )


def polya_probability(firms: int, head_start: float, places: int = 2) -> np.ndarray:
    """Probability that 0, 1, …, `firms` firms end in place 1 when the pull is 1.

    With ``n`` firms, ``R`` places and head start ``a`` it is the Beta-binomial(a, (R−1)a),

    ``P(k) = C(n, k) · a^(k) · ((R−1)a)^(n−k) / (Ra)^(n)``,

    where ``x^(k) = x(x+1)…(x+k−1) = Γ(x+k)/Γ(x)``. Two places and ``a = 1`` make all ``n + 1``
    outcomes equally likely.

    Parameters
    ----------
    firms : int
    head_start : float
        Above 0.
    places : int, default 2

    Returns
    -------
    numpy.ndarray, shape (firms + 1,)
    """
    here = _log_rising(head_start, firms)
    elsewhere = _log_rising((places - 1) * head_start, firms)[::-1]
    anywhere = _log_rising(places * head_start, firms)[-1]
    return np.exp(_log_choose(firms) + here + elsewhere - anywhere)


def chance_probability(firms: int, places: int = 2) -> np.ndarray:
    """Probability that 0, 1, …, `firms` firms end in place 1 when the pull is 0.

    The Binomial(n, q), ``P(k) = C(n, k) · q^k · (1 − q)^(n−k)`` with ``q = 1/places``.

    Parameters
    ----------
    firms : int
    places : int, default 2

    Returns
    -------
    numpy.ndarray, shape (firms + 1,)
    """
    k = np.arange(firms + 1)
    return np.exp(_log_choose(firms) + k * np.log(1 / places) + (firms - k) * np.log(1 - 1 / places))


def _settle(p: Parameters, rng: np.random.Generator) -> np.ndarray:
    """Firms in each place after 0, 1, … arrivals, shape (firms + 1, places, histories)."""
    attraction = (p.head_start + np.arange(p.firms)) ** p.pull  # of a place with 0, 1, ... firms
    luck = rng.random((p.histories, p.firms)).T
    every = np.arange(p.histories)

    settled = np.zeros((p.firms + 1, p.places, p.histories), dtype=int)
    for t in range(p.firms):
        upto = attraction[settled[t]].cumsum(axis=0)
        chosen = (luck[t] * upto[-1] >= upto[:-1]).sum(axis=0)
        settled[t + 1] = settled[t]
        settled[t + 1, chosen, every] += 1
    return settled


def _leader_keeps(early: np.ndarray, end: np.ndarray) -> float | None:
    """Of the histories with one leader early on, the share in which it leads alone at the end too."""
    led, leads = ((now == now.max(axis=0)) for now in (early, end))
    one = led.sum(axis=0) == 1
    if not one.any():
        return None
    kept = (led & leads).any(axis=0) & (leads.sum(axis=0) == 1)
    return float(kept[one].mean())


def _usual(share: np.ndarray) -> dict[str, float]:
    """Lowest and highest share of place 1 without the twentieth of the histories at each end."""
    ordered, beyond = np.sort(share), len(share) // 20
    return {"usual_low": float(ordered[beyond]), "usual_high": float(ordered[-1 - beyond])}


def _told(first_place: np.ndarray) -> dict[str, np.ndarray]:
    """Share of place 1 along each history, from its firms by (arrivals, history)."""
    firms, followed = first_place.shape[0] - 1, first_place.shape[1]
    arrivals = np.unique(np.geomspace(1, firms, 30).round().astype(int))
    return {
        "history": np.arange(1, followed + 1).repeat(len(arrivals)),
        "arrivals": np.tile(arrivals, followed),
        "share": (first_place[arrivals].T / arrivals).ravel(),
    }


def _log_rising(x: float, n: int) -> np.ndarray:
    """``ln Γ(x + k) − ln Γ(x)`` for k = 0, 1, …, n."""
    return np.concatenate([[0.0], np.log(x + np.arange(n)).cumsum()])


def _log_choose(n: int) -> np.ndarray:
    """``ln C(n, k)`` for k = 0, 1, …, n."""
    factorial = _log_rising(1, n)
    return factorial[-1] - factorial - factorial[::-1]
