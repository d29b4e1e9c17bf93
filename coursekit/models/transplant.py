"""One policy, four places (B04–B15): the same support takes root here and not there.

Places differ in culture, in institutions, in both or in neither; firms, market and luck are the same.
Which places tip says what the policy met there, and what stays once it has ended.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import numpy as np

from coursekit.models.base import Range, Result, model
from coursekit.models.parts.adoption import live, rules_needed, tipping_point
from coursekit.models.parts.networks import neighbour_table, small_world
from coursekit.tolerance import exceeds, snap_to_zero

PLACES = ("neither", "culture", "rules", "both")
"""What is thick in each of the four places."""

FIRMS = 60
"""Firms of a place."""

TIES = 6
"""Partners of a firm, on average, a tenth of them far away."""

HISTORIES = 20
"""Histories side by side on one network, the same luck in all four places."""

MONTHS = 60
"""How long the lab follows them."""


START = 0.35
"""Share of firms that take part at the start, the same in all places."""

COMPLEMENTARITY = 2.0
"""What it is worth, in a market of scope 1, that all partners take part, ``b``."""


@dataclass(frozen=True)
class Parameters:
    """The policy, how far apart the places are, and the trade they have in common.

    Money is counted in what taking part costs a firm in a month.

    Parameters
    ----------
    support : float, 0 to 2, costs
        What the policy gives a month to every firm that takes part, ``s``.
    lasts : int, 0 to 60, months
        Months until it ends.
    culture_gap : float, 0 to 1, share
        How much thicker culture is where it is thick: ``v`` starts half of it above or below 1/2.
    rules_gap : float, 0 to 1, share
        The same for institutions, ``r``: the part of a loss that rules make good.
    scope : float, 0 to 2, times
        Scope of the market, ``m``: what partners add to each other counts for so much.
    exposure : float, 0 to 2, costs
        What a firm loses if its partners fail it where there are neither rules nor trust, ``e``.
    autonomy : float, 0 to 1, costs
        What it is worth to an owner to do everything alone, ``A``.
    approval : float, 0 to 1, costs
        What it is worth to take part where everybody thinks highly of it, ``g``.
    drift : float, 0 to 0.2, share
        How far culture moves in a month towards what firms do, ``ε``.
    """

    support: Annotated[float, Range(0, 2, 0.05, "costs")] = 0.3
    lasts: Annotated[int, Range(0, 60, 1, "months")] = 24
    culture_gap: Annotated[float, Range(0, 1, 0.05, "share")] = 0.6
    rules_gap: Annotated[float, Range(0, 1, 0.05, "share")] = 0.6
    scope: Annotated[float, Range(0, 2, 0.05, "times")] = 1.0
    exposure: Annotated[float, Range(0, 2, 0.05, "costs", main=False)] = 1.0
    autonomy: Annotated[float, Range(0, 1, 0.05, "costs", main=False)] = 0.2
    approval: Annotated[float, Range(0, 1, 0.05, "costs", main=False)] = 0.5
    drift: Annotated[float, Range(0, 0.2, 0.01, "share", main=False)] = 0.02


@model(
    Parameters,
    presets={
        "only_rules_differ": {"culture_gap": 0},
        "only_culture_differs": {"rules_gap": 0},
        "over_too_soon": {"lasts": 3},
        "wide_market": {"scope": 1.5},
        "support_for_all_and_for_ever": {"support": 1, "lasts": 60},
    },
)
def transplant(p: Parameters, rng: np.random.Generator) -> Result:
    """Firms of four places decide month after month whether to take part in joint production.

    A firm of whose partners a share ``n`` takes part gains by taking part itself

    ``u = b·m·n − 1 − A − e(1−r)(1−v)(1−n) + g·v + s``,

    where ``s`` is there while the policy lasts. A firm that reconsiders takes part with chance
    ``1/(1 + exp(−u/η))``. Culture moves with experience, ``v ← v + ε(x − v)``, ``x`` the share that takes
    part. In the four places ``v`` starts, and ``r`` stays, half a gap above or below 1/2.

    Parameters
    ----------
    p : Parameters
        The setting.
    rng : numpy.random.Generator
        Source of chance. One seed gives the same network and luck to all four places and all settings.

    Returns
    -------
    Result
        Tables, in which ``place`` is what is thick there: ``"neither"``, ``"culture"``, ``"rules"`` or
        ``"both"``:

        - ``paths``, four places by 61 months: ``place``, ``month``, ``share`` (of firms taking part, mean
          over 20 histories) and ``culture`` (mean ``v``).
        - ``places``, one row each: ``place``, ``rules`` (``r``), ``culture_at_start``, ``culture_at_end``,
          ``tipping_with`` and ``tipping_without`` (share taking part above which it grows, with and without
          support, in a large mixed place with the culture of the start; 0 if it always grows, 1 if
          never), ``share`` (in the end) and ``rooted`` (share of the histories in which more than half
          take part in the end).
        - ``frontier``, 51 rows: ``culture`` and ``rules`` (0 to 1), the institutions with which support just
          turns a large mixed place of that culture.
        - ``firms``, one row a firm and place of the first history: ``place``, ``firm`` (from 1) and
          ``takes_part`` (in the end).
        - ``network``, one row a tie: ``firm``, ``partner``.

        Headlines:

        - ``share_neither``, ``share_culture``, ``share_rules``, ``share_both``: shares that take part in the
          end, by what is thick.
        - ``places_rooted``: number of places in which that is more than half.
        - ``interaction``: what thick culture adds where rules are thick less what it adds where they are
          thin, ``(share_both − share_rules) − (share_culture − share_neither)``.

        Outcome: ``"everywhere"`` if all four places are rooted, ``"nowhere"`` if none is, else
        ``"somewhere"``.

    Notes
    -----
    In a large place where everyone meets everyone, culture held fast and ``η → 0``, the share grows iff
    ``u(x) > 0``, that is above

    ``x* = (1 + A + e(1−r)(1−v) − g·v − s)/(b·m + e(1−r)(1−v))``,

    the ``(c − s)/b`` of a bare threshold with ``c = 1 + A``. With noise the tipping point solves
    ``u(x) = η·ln(x/(1−x))``.

    If culture drifts and starts where practice is, ``v = x``, then without exposure the place tips up iff
    ``x > (1 + A − s)/(b·m + g)``, at whatever ``ε > 0``: where ``u > 0`` the share rises, culture follows it
    up, and ``u`` only grows; where ``u < 0`` all falls. It is not a matter of slow culture: one that is slow
    and starts elsewhere tips where a fixed one does, at the ``x*`` above.

    More support, scope, rules, trust or approval, less autonomy or exposure never lower the share of any
    history and month, as long as they raise ``u`` at every ``n``: all four places live the same luck.

    Left out: what the policy costs and who gets it, firms that differ, places that trade with each other,
    rules that change, and a culture of more than one dimension: calling it a number is what the
    authors of the relativist position object to.

    Source: after Granovetter (1978) and Young (1998) on tipping, Aoki (2001) on institutions that fit
    together, Bisin and Verdier (2001) on culture that is handed on.
    """
    tied = small_world(FIRMS, TIES, 0.1, rng)[0]
    luck = rng.random((MONTHS + 1, FIRMS, HISTORIES))
    thick_culture, thick_rules = np.array([False, True, False, True]), np.array([False, False, True, True])
    culture = 0.5 + np.where(thick_culture, p.culture_gap, -p.culture_gap) / 2
    rules = 0.5 + np.where(thick_rules, p.rules_gap, -p.rules_gap) / 2
    trade = {
        "worth": COMPLEMENTARITY * p.scope,
        "cost": 1 + p.autonomy,
        "exposure": p.exposure,
        "approval": p.approval,
    }
    paid = p.support if p.lasts else 0.0
    support = np.where(np.arange(MONTHS) < p.lasts, paid, 0.0)
    takes_part, past, past_culture = live(
        neighbour_table(tied), luck[0] < START, culture, rules, support, luck[1:], drift=p.drift, **trade
    )

    share, rooted = past[-1].mean(axis=0), (past[-1] > 0.5).mean(axis=0)
    grid = np.linspace(0, 1, 51)
    one, other = np.nonzero(np.triu(tied))
    places_rooted = int(exceeds(share, 0.5).sum())
    return Result(
        tables={
            "paths": {
                "place": np.array(PLACES).repeat(MONTHS + 1),
                "month": np.tile(np.arange(MONTHS + 1), len(PLACES)),
                "share": past.mean(axis=1).T.ravel(),
                "culture": past_culture.mean(axis=1).T.ravel(),
            },
            "places": {
                "place": np.array(PLACES),
                "rules": rules,
                "culture_at_start": culture,
                "culture_at_end": past_culture[-1].mean(axis=0),
                "tipping_with": tipping_point(culture, rules, paid, **trade),
                "tipping_without": tipping_point(culture, rules, 0.0, **trade),
                "share": share,
                "rooted": rooted,
            },
            "frontier": {"culture": grid, "rules": rules_needed(START, grid, paid, **trade)},
            "firms": {
                "place": np.array(PLACES).repeat(FIRMS),
                "firm": np.tile(np.arange(1, FIRMS + 1), len(PLACES)),
                "takes_part": takes_part[:, 0].T.ravel(),
            },
            "network": {"firm": one + 1, "partner": other + 1},
        },
        headlines={
            **{f"share_{place}": float(value) for place, value in zip(PLACES, share, strict=True)},
            "places_rooted": places_rooted,
            "interaction": snap_to_zero(float((share[3] - share[2]) - (share[1] - share[0]))),
        },
        outcome="everywhere" if places_rooted == 4 else "somewhere" if places_rooted else "nowhere",
        sentence_values={"gaps": _gaps(p), "policy": "yes" if paid else "no"},
    )


def _gaps(p: Parameters) -> str:
    """In what the places differ."""
    if p.culture_gap and p.rules_gap:
        return "both"
    return "culture" if p.culture_gap else "rules" if p.rules_gap else "none"
