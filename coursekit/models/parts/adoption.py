"""Firms that take part or not as their partners do: what it gains them, month by month, and where it tips."""

from __future__ import annotations

import numpy as np

RECONSIDER = 0.2
"""Chance that a firm reconsiders in a month."""

NOISE = 0.15
"""How much of a month's gain chance may outweigh, ``η``."""


def gain(
    others: np.ndarray,
    culture: np.ndarray,
    rules: np.ndarray,
    support: float,
    *,
    worth: float,
    cost: float,
    exposure: float,
    approval: float,
) -> np.ndarray:
    """What a firm gains in a month by taking part.

    ``u = w·n − c − e(1−r)(1−v)(1−n) + g·v + s``; it never falls in ``n``, ``v``, ``r`` or ``s``.

    Parameters
    ----------
    others : numpy.ndarray
        ``n``, share of its partners that take part.
    culture, rules : float or numpy.ndarray
        ``v`` and ``r``.
    support : float
        ``s``.
    worth, cost, exposure, approval : float
        ``w = b·m``, ``c = 1 + A``, ``e`` and ``g``.

    Returns
    -------
    numpy.ndarray
        Of the shape that the arrays broadcast to.
    """
    failing = exposure * (1 - rules) * (1 - culture) * (1 - others)
    return worth * others - cost - failing + approval * culture + support


def live(
    neighbours: np.ndarray | None,
    first: np.ndarray,
    culture: np.ndarray,
    rules: np.ndarray,
    support: np.ndarray,
    luck: np.ndarray,
    *,
    drift: float,
    noise: float = NOISE,
    **trade: float,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Months of firms that take part or not, in many histories and places side by side.

    Parameters
    ----------
    neighbours : numpy.ndarray of int, shape (firms, most ties), or None
        Table of partners, filled up with −1; None if everyone meets everyone.
    first : numpy.ndarray of bool, shape (firms, histories)
        Who takes part at the start, in every place.
    culture, rules : numpy.ndarray, shape (places,)
        ``v`` at the start and ``r``.
    support : numpy.ndarray, shape (months,)
        ``s``, month by month.
    luck : numpy.ndarray, shape (months, firms, histories)
        Evenly between 0 and 1; the same for every place.
    drift, noise : float
        ``ε`` and ``η``.
    **trade
        ``worth``, ``cost``, ``exposure`` and ``approval`` of :func:`gain`.

    Returns
    -------
    takes_part : numpy.ndarray of bool, shape (firms, histories, places)
        In the end.
    share, culture : numpy.ndarray, shape (months + 1, histories, places)
        ``x`` and ``v``.
    """
    firms, histories = first.shape
    # A row for each place: all firms of one history, then all of the next; 1 for who takes part.
    state = np.tile(first.T.ravel(), (len(rules), 1)).astype(np.float32)
    one_history = state.reshape(-1, firms)
    luck = luck.transpose(0, 2, 1).reshape(len(luck), firms * histories)
    history, firm = np.divmod(np.arange(histories * firms), firms)
    all_firms = np.ones(firms)
    places = state.shape[1] * np.arange(len(rules))[:, None]
    share = np.empty((len(support) + 1, histories, len(rules)))
    norm = np.empty_like(share)
    share[0], norm[0] = first.mean(axis=0)[:, None], culture
    if neighbours is not None:
        partners = np.zeros((firms, firms), dtype=np.float32)
        one, place = np.nonzero(neighbours >= 0)
        partners[neighbours[one, place], one] = 1
        degree = partners.sum(axis=0, dtype=float)[firm]
    for month, paid in enumerate(support):
        asked = np.flatnonzero(luck[month] < RECONSIDER)
        where, drawn = history[asked], luck[month, asked]
        if neighbours is None:
            others = share[month].take(where, axis=0).T
        else:
            others = (one_history @ partners).reshape(state.shape).take(asked, axis=1) / degree[asked]
        u = gain(others, norm[month].take(where, axis=0).T, rules[:, None], paid, **trade)
        chance = 1 / (1 + np.exp((-u / noise).clip(-500, 500)))
        # Of the firms that reconsider, the luckiest take part: more gain never makes one fewer.
        state.reshape(-1)[places + asked] = drawn < RECONSIDER * chance
        share[month + 1] = (one_history @ all_firms).reshape(len(rules), -1).T / firms
        norm[month + 1] = norm[month] + drift * (share[month] - norm[month])
    return state.reshape(len(rules), histories, firms).transpose(2, 1, 0) == 1, share, norm


def tipping_point(
    culture: float | np.ndarray,
    rules: float | np.ndarray,
    support: float,
    *,
    worth: float,
    cost: float,
    exposure: float,
    approval: float,
) -> np.ndarray:
    """The share taking part above which it grows, where everyone meets everyone and chance is little.

    ``x* = (c + E − g·v − s)/(w + E)`` with ``E = e(1−r)(1−v)``, the root of :func:`gain`.

    Parameters
    ----------
    culture, rules : float or numpy.ndarray
    support, worth, cost, exposure, approval : float
        As in :func:`gain`.

    Returns
    -------
    numpy.ndarray
        0 where it always grows, 1 where it never does.
    """
    failing = exposure * (1 - np.asarray(rules)) * (1 - np.asarray(culture))
    short, slope = cost + failing - approval * np.asarray(culture) - support, worth + failing
    flat = slope == 0
    return np.where(flat, short > 0, short / np.where(flat, 1, slope)).clip(0, 1)


def rules_needed(
    share: float,
    culture: np.ndarray,
    support: float,
    *,
    worth: float,
    cost: float,
    exposure: float,
    approval: float,
    noise: float = NOISE,
) -> np.ndarray:
    """The institutions with which a share taking part just holds, by culture, where everyone meets everyone.

    ``r = 1 − (w·x − c + g·v + s − η·ln(x/(1−x)))/(e(1−v)(1−x))``.

    Parameters
    ----------
    share : float
        ``x``, strictly between 0 and 1.
    culture : numpy.ndarray
        ``v``.
    support, worth, cost, exposure, approval, noise : float
        As in :func:`gain` and :func:`live`.

    Returns
    -------
    numpy.ndarray
        From 0 (any will do) to 1 (none will).
    """
    spare = worth * share - cost + approval * culture + support - noise * np.log(share / (1 - share))
    stake = exposure * (1 - culture) * (1 - share)
    flat = stake == 0
    return np.where(flat, spare < 0, 1 - spare / np.where(flat, 1, stake)).clip(0, 1)
