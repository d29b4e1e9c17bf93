"""Price or quality? Which road pays a firm depends on which road the others take (M54–M59).

With neighbours who make quality there is somebody to learn from and nobody who copies; among firms that only
undercut each other quality does not pay. So the same district may rest on either road, and help that
lasts long enough may take it across for good.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import numpy as np

from coursekit.models.base import Range, Result, model
from coursekit.models.parts.roads import (
    STEPS,
    YEARS,
    advantage,
    height,
    long_run,
    path,
    rest_points,
    tipping_point,
    years_to_tip,
)
from coursekit.tolerance import exceeds


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
          needs none, or if any time, however short, is enough; None if no number is enough or there is
          nothing to tip.

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
        sentence_values={
            "held": long_run(p.start, with_services),
            "slow": "yes" if exceeds(share[-1], 0.5) else "no",
            "years_there": "no" if years_needed is not None and exceeds(years_needed, YEARS) else "yes",
        },
    )


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
