"""Price or quality? Which road pays a firm depends on which road the others take (M54–M59).

With neighbours who make quality there is somebody to learn from and nobody who copies; among firms that only
undercut each other quality does not pay. So the same district may rest on either road, and help that
lasts long enough may take it across for good.
"""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass
from typing import Annotated

import numpy as np

from coursekit.models.base import Range, Result, model
from coursekit.ties import HAIR, above, level

YEARS = 40
"""Years that are told."""

STEPS = 4
"""Steps a year in which firms change roads."""


@dataclass(frozen=True)
class Parameters:
    """The district and what is done for it.

    Gains and losses are told in units of what quality costs a firm more than the price road, ``k``, so
    ``k = 1``.

    Parameters
    ----------
    start : float, 0.02 to 0.98, share
        Share of the firms on the high road at first, ``x0``.
    services : float, 0 to 1, share
        Share of the extra cost of quality that real services take over while they last, ``s``.
    duration : int, 0 to 40, years
        Years after which the services are withdrawn.
    rules : float, 0 to 1, share
        Share of the copying that agreed rules prevent, ``u``.
    premium : float, 0 to 1.5, quality-cost
        What quality earns over what the price road earns, ``v − p``.
    import_shock : float, 0 to 1, quality-cost
        What cheap imports take away from the price road, ``z``.
    learning : float, 0 to 1.5, quality-cost
        What a firm on the high road learns when all others are on it, ``e``.
    copying : float, 0 to 1.5, quality-cost
        What it loses to copiers when all others are on the low road and nothing is ruled, ``κ``.
    erosion : float, 0 to 1.5, quality-cost
        What a firm on the low road loses to the price war when all are on it, ``w``.
    """

    start: Annotated[float, Range(0.02, 0.98, 0.01, "share")] = 0.3
    services: Annotated[float, Range(0, 1, 0.01, "share")] = 0.3
    duration: Annotated[int, Range(0, YEARS, 1, "years")] = 10
    rules: Annotated[float, Range(0, 1, 0.01, "share")] = 0.2
    premium: Annotated[float, Range(0, 1.5, 0.05, "quality-cost")] = 0.8
    import_shock: Annotated[float, Range(0, 1, 0.05, "quality-cost", main=False)] = 0.0
    learning: Annotated[float, Range(0, 1.5, 0.05, "quality-cost", main=False)] = 0.6
    copying: Annotated[float, Range(0, 1.5, 0.05, "quality-cost", main=False)] = 0.6
    erosion: Annotated[float, Range(0, 1.5, 0.05, "quality-cost", main=False)] = 0.2


@model(
    Parameters,
    presets={
        "support_that_ends_early": {"duration": 5},
        "rules_against_copying": {"rules": 0.9, "services": 0.2},
        "only_prices_count": {"premium": 0.3, "learning": 0.2, "services": 0.2},
        "imports_squeeze_the_price_road": {"import_shock": 0.5, "services": 0.0},
        "both_roads_side_by_side": {"erosion": 1.0, "copying": 0.2, "learning": 0.1, "services": 0.1},
    },
)
def two_roads(p: Parameters) -> Result:
    """Share ``x`` of firms on the high road, while firms turn to the road that pays more.

    The high road earns more than the low one by

    ``Δ(x) = v − k(1−s) − p + z + e·x − κ(1−u)(1−x) + w(1−x)``, and ``ẋ = x(1−x)Δ(x)`` a year.

    ``Δ`` is a straight line of slope ``e + κ(1−u) − w``. Where it rises through 0, at ``x* = −Δ(0)/slope``,
    there is a tipping point; where it falls through 0 both roads last side by side. Services (``s``) end
    after ``duration`` years, rules (``u``) stay.

    Parameters
    ----------
    p : Parameters
        The setting.

    Returns
    -------
    Result
        Tables:

        - ``path``, 161 rows, four a year: ``year``, ``share`` (on the high road) and ``served`` (True while
          services last).
        - ``landscape``, 101 rows, by ``share``: ``lead_with`` and ``lead_without`` (``Δ`` with and without
          the services), ``height_with`` and ``height_without`` (``−∫x(1−x)Δ dx`` from 0, stretched to go
          from 0 to 1, 0 where it is flat: the ground on which the district rolls downhill).
        - ``rests``, by ``services`` (True while they last) and rising ``rest`` (shares at which nothing
          moves, 0 and 1 among them): ``stable`` (True if a share a little off comes back).

        Headlines:

        - ``tipping_with``, ``tipping_without``: the tipping point with and without the services; None where
          there is none.
        - ``slope``: ``e + κ(1−u) − w``; above 0, each firm on a road makes it better for the others on it.
        - ``share_served``: share on the high road when services end.
        - ``final_share``: share on the high road after 40 years.
        - ``years_needed``: years of services after which the district climbs on by itself; 0 if it
          needs none, None if no number is enough or there is nothing to tip.

        Outcome: where the district goes in the end, after the services. ``"high_anyway"``: to the high
        road, as it would have without them. ``"tipped"``: to the high road because of them.
        ``"too_early"``: to the low road, but services that last longer would have tipped it. ``"held_up"``:
        to the low road, though services that never end would keep firms on the high one. ``"low"``: to the
        low road, with or without services.
        ``"coexist"``: to a rest in between. ``"stays"``: where services left it, as both roads pay the same
        there.

    Notes
    -----
    In terms of ``y = ln(x/(1−x))`` the equation is ``ẏ = Δ(x)``, which is what is solved, so no share
    ever leaves 0 to 1. The time from ``x0`` to any other share is ``∫dy/Δ``.

    ``v``, ``p`` and ``z`` enter as the sum ``v − p + z``: a better price for quality and a worse one for
    cheap goods are the same to a firm that chooses. What the import shock takes away from the means to
    change roads (M57) is left out, and so are firms that close, credit, and the customers.

    Source: Dei Ottati (1995) and Pyke and Sengenberger (1992) for the two roads, Piore (1990) for services
    and rules, Granovetter (1978) and Young (1998) for the tipping point.
    """
    ends = np.array([0.0, 1.0])
    rest = p.rules, p.learning, p.copying, p.erosion, p.import_shock
    with_services = advantage(ends, p.premium, p.services, *rest).round(12)
    without = advantage(ends, p.premium, 0.0, *rest).round(12)
    share = path(p.start, with_services, without, p.duration)
    served_until = p.duration * STEPS
    share_served = float(share[served_until])
    years_needed = years_to_tip(p.start, with_services, without)

    grid = np.linspace(0, 1, 101)
    rests = [(True, *at) for at in rest_points(with_services)] + [(False, *at) for at in rest_points(without)]
    served, at, stable = (np.array(column) for column in zip(*rests, strict=True))
    return Result(
        tables={
            "path": {
                "year": np.arange(share.size) / STEPS,
                "share": share,
                "served": np.arange(share.size) < served_until,
            },
            "landscape": {
                "share": grid,
                "lead_with": np.interp(grid, [0, 1], with_services),
                "lead_without": np.interp(grid, [0, 1], without),
                "height_with": height(grid, with_services),
                "height_without": height(grid, without),
            },
            "rests": {"services": served, "rest": at, "stable": stable},
        },
        headlines={
            "tipping_with": tipping_point(with_services),
            "tipping_without": tipping_point(without),
            "slope": float(without[1] - without[0]),
            "share_served": share_served,
            "final_share": float(share[-1]),
            "years_needed": years_needed,
        },
        outcome=_outcome(p.start, share_served, with_services, without, years_needed),
        told={
            "held": long_run(p.start, with_services),
            "years_there": "no" if years_needed is not None and above(years_needed, YEARS) else "yes",
        },
    )


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
    if level(here, 0):
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
            if abs(k1) > HAIR:  # else at rest: what is left is rounding, which must not grow
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
    if not above(low + slope * start, 0) or not above(low + slope * goal, 0):
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


def _outcome(start, share_served, with_services, without, years_needed) -> str:
    end = long_run(share_served, without)
    flat = without[0] == without[1] == 0
    if flat or (end == share_served and without[0] < 0 < without[1] and 0 < end < 1):
        return "stays"
    if end == 1:
        return "high_anyway" if long_run(start, without) == 1 else "tipped"
    if end > 0:
        return "coexist"
    if years_needed is not None:
        return "too_early"
    return "held_up" if long_run(start, with_services) > 0 else "low"
