"""A share of firms that moves towards the road that pays: where it rests, tips and how long it takes."""

from __future__ import annotations

import functools
import math

import numpy as np

from coursekit.tolerance import TOLERANCE, exceeds, isclose

YEARS = 40
"""Years that are told."""

STEPS = 4
"""Steps a year in which firms change roads."""


def advantage(share, premium, services, rules, learning, copying, erosion, import_shock=0.0):
    """What the high road earns more than the low one, ``Δ(x)``, in units of the extra cost of quality.

    ``v − p − (1−s) + z + e·x − κ(1−u)(1−x) + w(1−x)``.

    Parameters
    ----------
    share : float or numpy.ndarray
        ``x``.
    premium, services, rules, learning, copying, erosion, import_shock : float or numpy.ndarray
        ``v − p``, ``s``, ``u``, ``e``, ``κ``, ``w`` and ``z``.

    Returns
    -------
    float or numpy.ndarray
    """
    alone = premium - (1 - services) + import_shock
    return alone + learning * share + (erosion - copying * (1 - rules)) * (1 - share)


def tipping_point(lead) -> float | None:
    """Share at which ``Δ`` rises through 0: below it firms turn to the low road, above it to the high one.

    ``x* = −Δ(0)/(Δ(1) − Δ(0))``, strictly between 0 and 1.

    Parameters
    ----------
    lead : array_like, shape (2,)
        ``Δ(0)`` and ``Δ(1)``.

    Returns
    -------
    float or None
    """
    return float(lead[0] / (lead[0] - lead[1])) if lead[0] < 0 < lead[1] else None


def rest_points(lead) -> list[tuple[float, bool]]:
    """The shares at which nothing moves, and whether each is stable, by rising share.

    Nobody and everybody on the high road always rest: there is nobody to imitate. Nobody is stable if
    ``Δ(0) < 0``, everybody if ``Δ(1) > 0``; where one is 0, the other end decides which way ``Δ`` leans.

    Parameters
    ----------
    lead : array_like, shape (2,)
        ``Δ(0)`` and ``Δ(1)``.

    Returns
    -------
    list of (float, bool)
        Two or three. If ``Δ`` is 0 everywhere every share rests; only the ends are told, as not stable.
    """
    low, high = float(lead[0]), float(lead[1])
    rests = [(0.0, low < 0 or (low == 0 and high < 0)), (1.0, high > 0 or (high == 0 and low > 0))]
    if low * high < 0:
        rests.insert(1, (low / (low - high), low > 0))
    return rests


def long_run(share: float, lead) -> float:
    """Where a district goes from `share` if nothing changes.

    Parameters
    ----------
    share : float
        Strictly between 0 and 1.
    lead : array_like, shape (2,)
        ``Δ(0)`` and ``Δ(1)``.

    Returns
    -------
    float
        0, 1, or the share between at which it comes to rest.
    """
    low, high = float(lead[0]), float(lead[1])
    if low > 0 > high:
        return low / (low - high)
    if low * high >= 0 and low != high:
        return 1.0 if low + high > 0 else 0.0
    here = low + (high - low) * share
    if isclose(here, 0):
        return share
    return 1.0 if here > 0 else 0.0


def path(start: float, with_services, without, duration: int) -> np.ndarray:
    """Share on the high road over the years, :data:`STEPS` steps a year.

    Runge and Kutta's method on ``ẏ = Δ(x)``, ``y = ln(x/(1−x))``.

    Parameters
    ----------
    start : float
        Strictly between 0 and 1.
    with_services, without : array_like, shape (2,)
        ``Δ(0)`` and ``Δ(1)`` before and after the services end.
    duration : int
        Years of services.

    Returns
    -------
    numpy.ndarray, shape (YEARS·STEPS + 1,)
    """
    dt, y, tanh = 1 / STEPS, math.log(start / (1 - start)), math.tanh
    odds = [y]
    phases = ((with_services, duration * STEPS), (without, (YEARS - duration) * STEPS))
    for (low, high), steps in phases:
        middle, half = (float(low) + float(high)) / 2, (float(high) - float(low)) / 2
        for _ in range(steps):
            k1 = middle + half * tanh(y / 2)  # Δ(x), as x = (1 + tanh(y/2))/2
            if abs(k1) > TOLERANCE:  # else at rest: what is left is rounding, which must not grow
                k2 = middle + half * tanh((y + dt / 2 * k1) / 2)
                k3 = middle + half * tanh((y + dt / 2 * k2) / 2)
                k4 = middle + half * tanh((y + dt * k3) / 2)
                y += dt / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
            odds.append(y)
    return 0.5 * (1 + np.tanh(np.array(odds) / 2))


def years_to_tip(start: float, with_services, without) -> float | None:
    """Years of services after which a district climbs on without them.

    ``∫dy/Δ`` with services, from ``start`` to the tipping point without them.

    Parameters
    ----------
    start : float
        Strictly between 0 and 1.
    with_services, without : array_like, shape (2,)
        ``Δ(0)`` and ``Δ(1)`` with and without the services.

    Returns
    -------
    float or None
        0 if the district climbs to the high road without services. None if no number of years is enough:
        without services there is no tipping point, or with them the district never gets there.
    """
    if long_run(start, without) == 1:
        return 0.0
    goal = tipping_point(without)
    if goal is None:
        return None
    low, slope = float(with_services[0]), float(with_services[1] - with_services[0])
    if not exceeds(low + slope * start, 0) or not exceeds(low + slope * goal, 0):
        return None
    begin, end = math.log(start / (1 - start)), math.log(goal / (1 - goal))
    nodes, weights = _gauss()
    y = (begin + end) / 2 + (end - begin) / 2 * nodes
    years = (end - begin) / 2 * (weights / (low + slope * 0.5 * (1 + np.tanh(y / 2)))).sum()
    return max(0.0, float(years))


def height(share: np.ndarray, lead) -> np.ndarray:
    """Ground whose downhill is where firms turn: ``−∫x(1−x)Δ(x) dx`` from 0, stretched to 0 … 1.

    With ``Δ = a + bx`` it is ``−a(x²/2 − x³/3) − b(x³/3 − x⁴/4)``.

    Parameters
    ----------
    share : numpy.ndarray
        ``x``, from 0 to 1.
    lead : array_like, shape (2,)
        ``Δ(0)`` and ``Δ(1)``.

    Returns
    -------
    numpy.ndarray
        Of the shape of `share`; 0 where the ground is flat.
    """
    low, slope = lead[0], lead[1] - lead[0]
    ground = -low * (share**2 / 2 - share**3 / 3) - slope * (share**3 / 3 - share**4 / 4)
    ground -= ground.min()
    highest = ground.max()
    return ground / highest if highest > 1e-12 else np.zeros_like(share)


@functools.cache
def _gauss() -> tuple[np.ndarray, np.ndarray]:
    return np.polynomial.legendre.leggauss(80)
