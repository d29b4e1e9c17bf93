"""Autonomy or distrust? An owner who gives little work out may be doing so for either reason (M03, M20, M25).

In :mod:`~coursekit.models.make_or_buy` a hand-over costs ``τ(1−t) + A``: what distrust loses and what
autonomy is worth enter as one sum. What is given out tells the sum and nothing else; only something that
changes one of the two parts tells the owners apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import numpy as np

from coursekit.models.base import Range, Result, model
from coursekit.models.make_or_buy import ideal_stages
from coursekit.tolerance import isclose


@dataclass(frozen=True)
class Parameters:
    """Two owners seen to give out the same share of the work, and a policy.

    Parameters
    ----------
    given_out : float, 0 to 0.9, share
        Share of the work that both owners are seen to give to other firms, ``y``.
    first_autonomy : float, 0 to 1, share
        Part of the first owner's cost of giving work away that is autonomy, ``a``; the rest is distrust.
    second_autonomy : float, 0 to 1, share
        The same of the second owner.
    guarantee : float, 0 to 1, share
        Share of the loss at hand-overs that a court or a guarantee makes good, ``γ``.
    respect : float, 0 to 1, share
        Share of the worth of autonomy that an arrangement leaves with the owner who gives work out, ``ψ``.
    specialisation : float, 0.1 to 0.6, cost
        What splitting the work without end would save, ``λ``.
    """

    given_out: Annotated[float, Range(0, 0.9, 0.05, "share")] = 0.5
    first_autonomy: Annotated[float, Range(0, 1, 0.05, "share")] = 0.9
    second_autonomy: Annotated[float, Range(0, 1, 0.05, "share")] = 0.1
    guarantee: Annotated[float, Range(0, 1, 0.05, "share")] = 0.6
    respect: Annotated[float, Range(0, 1, 0.05, "share")] = 0.0
    specialisation: Annotated[float, Range(0.1, 0.6, 0.05, "cost", main=False)] = 0.4


@model(
    Parameters,
    presets={
        "nobody_does_anything": {"guarantee": 0},
        "a_court_that_works": {"guarantee": 0.8},
        "the_name_stays_in_the_family": {"guarantee": 0, "respect": 0.6},
        "a_package_of_both": {"guarantee": 0.5, "respect": 0.5},
        "mixed_motives": {"first_autonomy": 0.6, "second_autonomy": 0.4},
    },
)
def autonomy_or_distrust(p: Parameters) -> Result:
    """Two owners with the same split of work, before and after a policy that changes one reason for it.

    With ``h = A + τ(1−t)`` the cost of one more hand-over, work is split into ``S = sqrt(λ/h)`` stages
    (:func:`~coursekit.models.make_or_buy.ideal_stages`) and the share ``y = 1 − 1/S = 1 − sqrt(h/λ)`` of it
    is given out. Seeing ``y`` is seeing ``h = λ(1−y)²``: every owner on the line ``A + τ(1−t) = h`` looks
    the same. A policy leaves ``h' = A(1−ψ) + τ(1−t)(1−γ)``.

    Parameters
    ----------
    p : Parameters
        The setting.

    Returns
    -------
    Result
        Costs are shares of the unit cost of an undivided workshop. Tables:

        - ``owners``, two rows, ``owner`` ``"first"`` and ``"second"``: ``distrust`` (``τ(1−t)``),
          ``autonomy`` (``A``) and ``given_out`` before the policy, ``distrust_after``, ``autonomy_after``
          and ``given_out_after``.
        - ``line``, 51 rows along ``A + τ(1−t) = h``, by ``autonomy_part`` (``a = A/h``, 0 to 1):
          ``given_out`` (the same in every row) and ``given_out_after``.

        Headlines:

        - ``handing_cost``: ``h``, all that the split of work tells; where nothing is given out, the least it
          may be.
        - ``first_after``, ``second_after``: share of the work given out after the policy.
        - ``gap``: ``second_after − first_after``; before the policy it is 0.
        - ``first_read``, ``second_read``: part of ``h`` that is autonomy, read back from how much each
          owner's share changed; None where the policy shrinks both parts alike, so that nothing can be
          read.

        Outcome: ``"no_policy"``; else ``"told_apart"`` if the owners now differ; else ``"same_motives"`` if
        they were alike, or ``"both_parts_alike"`` if the policy shrinks autonomy and distrust in the same
        proportion.

    Notes
    -----
    What is read back: ``h' = h(1 − γ − (ψ − γ)a)``, so ``a = (1 − γ − h'/h)/(ψ − γ)``, with
    ``h'/h = ((1 − y')/(1 − y))²`` from what is seen. It needs ``ψ ≠ γ``: one equation for each policy, and
    the policy must turn the line ``A + τ(1−t) = h``, not only shift it.

    Left out: chance and error in what is seen, which blur small differences; stages that must be whole, so
    that small changes may move nobody; owners who expect the policy, or whose wish for autonomy grows out
    of distrust.

    Source: our experiment on the claims of Brown and Domínguez (1997) and Saraví (1998b); Williamson (1985)
    for the hand-over.
    """
    cost = p.specialisation * (1 - p.given_out) ** 2
    part = np.array([p.first_autonomy, p.second_autonomy])
    distrust, autonomy = cost * (1 - part), cost * part
    left = cost_left(part, p.guarantee, p.respect)
    seen = np.array([share_given_out(p.specialisation, cost * share) for share in left])

    grid = np.linspace(0, 1, 51)
    left_on_line = cost_left(grid, p.guarantee, p.respect)
    after = [share_given_out(p.specialisation, cost * share) for share in left_on_line]
    read = [autonomy_read(p.given_out, y, p.guarantee, p.respect) for y in seen]
    if p.guarantee == p.respect == 0:
        outcome = "no_policy"
    elif not isclose(seen[1], seen[0]):
        outcome = "told_apart"
    else:
        outcome = "same_motives" if p.first_autonomy == p.second_autonomy else "both_parts_alike"
    return Result(
        tables={
            "owners": {
                "owner": np.array(["first", "second"]),
                "distrust": distrust,
                "autonomy": autonomy,
                "given_out": np.full(2, p.given_out),
                "distrust_after": distrust * (1 - p.guarantee),
                "autonomy_after": autonomy * (1 - p.respect),
                "given_out_after": seen,
            },
            "line": {
                "autonomy_part": grid,
                "given_out": np.full(grid.size, p.given_out),
                "given_out_after": np.array(after),
            },
        },
        headlines={
            "handing_cost": cost,
            "first_after": float(seen[0]),
            "second_after": float(seen[1]),
            "gap": float(seen[1] - seen[0]),
            "first_read": read[0],
            "second_read": read[1],
        },
        outcome=outcome,
    )


def share_given_out(specialisation: float, per_handover: float) -> float:
    """Share of the work that is given to other firms: ``1 − 1/S`` at the ideal number of stages, not below 0.

    Parameters
    ----------
    specialisation : float
        ``λ``, above 0.
    per_handover : float
        ``h``, what one more hand-over costs.

    Returns
    -------
    float
        1 if a hand-over costs nothing: splitting has no end.
    """
    stages = ideal_stages(specialisation, per_handover)
    return 1.0 if stages is None else max(1 - 1 / stages, 0.0)


def cost_left(autonomy_part, guarantee: float, respect: float):
    """What a policy leaves of the cost of a hand-over: ``h'/h = a(1−ψ) + (1−a)(1−γ)``.

    Parameters
    ----------
    autonomy_part : float or numpy.ndarray
        ``a = A/h``.
    guarantee, respect : float
        ``γ`` and ``ψ``.

    Returns
    -------
    float or numpy.ndarray
        Of the shape of `autonomy_part`.
    """
    return autonomy_part * (1 - respect) + (1 - autonomy_part) * (1 - guarantee)


def autonomy_read(before: float, after: float, guarantee: float, respect: float) -> float | None:
    """Part of the cost of a hand-over that is autonomy, from the shares given out before and after a policy.

    ``a = (1 − γ − ((1 − y')/(1 − y))²)/(ψ − γ)``.

    Parameters
    ----------
    before, after : float
        ``y``, below 1, and ``y'``.
    guarantee, respect : float
        ``γ`` and ``ψ``.

    Returns
    -------
    float or None
        None if ``γ = ψ``: the policy tells nothing.
    """
    if guarantee == respect:
        return None
    read = (1 - guarantee - ((1 - after) / (1 - before)) ** 2) / (respect - guarantee)
    return min(max(float(read), 0.0), 1.0)  # a hair beyond 0 or 1 is rounding
