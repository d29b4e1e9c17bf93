"""Trust ripens by proof, and promises rest on what is to come (K20, H12–H16).

Two views of one relation between a buyer and a supplier. Learning: each good delivery makes an audit
less worth its price, unless the contract ends first and a stranger comes. Incentives: what nobody can
enforce is done only as far as both have something to lose.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Annotated

import numpy as np

from coursekit.models.base import Range, Result, model
from coursekit.tolerance import TOLERANCE, exceeds, snap_to_zero

TOLD = 60
"""Deliveries told."""

CHEATED, KEPT = 5, 3
"""What a round is worth to who breaks faith, and to each when both keep it."""


@dataclass(frozen=True)
class Parameters:
    """The relation.

    Parameters
    ----------
    contract : int, 1 to 60, deliveries
        Deliveries until the contract ends and a stranger comes, ``T``.
    audit_cost : float, 0.01 to 1, share
        What an audit costs, as a share of what a defect that slips through costs, ``a/ℓ``.
    quality : float, 0.5 to 1, share
        Deliveries without a defect, ``q``, which the buyer does not know.
    patience : float, 0 to 0.99, share
        What the next round is worth today, ``δ``: less where it is far off or may not come.
    outside : float, 1 to 3, payoff
        What a firm gets in each later round with somebody else once faith is broken, ``O``. Kept faith
        is worth 3 a round, breaking it 5 once.
    prior_good : float, 0.5 to 20, deliveries
        Good deliveries that the buyer takes for granted in a stranger, ``α``.
    prior_bad : float, 0.5 to 20, deliveries
        Bad ones, ``β``.
    value : float, 0.1 to 1, payoff
        What a success of the supplier's is worth to the buyer, ``D``.
    honour : float, 0 to 2, points
        Standing that a firm loses by breaking faith, ``h``.
    """

    contract: Annotated[int, Range(1, TOLD, 1, "deliveries")] = 20
    audit_cost: Annotated[float, Range(0.01, 1, 0.01, "share")] = 0.1
    quality: Annotated[float, Range(0.5, 1, 0.01, "share")] = 0.95
    patience: Annotated[float, Range(0, 0.99, 0.01, "share")] = 0.6
    outside: Annotated[float, Range(1, 3, 0.05, "payoff")] = 1.0
    prior_good: Annotated[float, Range(0.5, 20, 0.5, "deliveries", main=False)] = 1.0
    prior_bad: Annotated[float, Range(0.5, 20, 0.5, "deliveries", main=False)] = 1.0
    value: Annotated[float, Range(0.1, 1, 0.05, "payoff", main=False)] = 0.9
    honour: Annotated[float, Range(0, 2, 0.1, "points", main=False)] = 0.0


@model(
    Parameters,
    presets={
        "long_relation": {"contract": 60, "patience": 0.9},
        "short_contracts": {"contract": 6, "patience": 0.4},
        "manuals_and_audits": {"prior_bad": 4, "audit_cost": 0.05, "contract": 30},
        "others_at_the_door": {"outside": 2.4},
        "honour_at_stake": {"honour": 1.5, "outside": 2.4},
    },
)
def relational_contract(p: Parameters, rng: np.random.Generator) -> Result:
    """When audits stop, and how much effort can be left to a promise.

    Learning. The buyer believes in a share of good deliveries that is Beta(``α``, ``β``) for a stranger
    and after ``s`` good of ``n`` deliveries Beta(``α + s``, ``β + n − s``). It audits the next one iff
    its doubt ``(β + n − s)/(α + β + n)`` is above ``a/ℓ``.

    Incentives. With ``r = (1 − δ)/δ`` the largest effort that can be left to a promise is
    ``e = min(D, max(0, 2(D − r)))``. And where kept faith is worth 3 a round and breaking it 5 once, it
    is kept iff ``δ ≥ δ* = (5 − 3 − h)/(5 − O − h)``.

    Parameters
    ----------
    p : Parameters
        The setting.
    rng : numpy.random.Generator
        Source of chance: which deliveries of the history told have a defect.

    Returns
    -------
    Result
        Costs as shares of ``ℓ``, what a defect that slips through costs. Tables:

        - ``deliveries``, one row each of the 60 of a history: ``delivery``, ``contract`` (which one,
          from 1), ``doubt`` (before it comes), ``audited`` and ``defect``.
        - ``audits``, one row for each delivery of a contract: ``delivery`` and ``audit_chance`` (exact).
        - ``efforts``, 100 rows: ``patience`` and ``effort`` (the largest that a promise carries).
        - ``faith``, 40 rows: ``outside`` and ``critical_patience``.

        Headlines:

        - ``audits_stop``: good deliveries after which a supplier that never fails is no longer audited,
          ``n*``.
        - ``audited``: share of deliveries audited, exact mean over a contract with a supplier of this
          quality.
        - ``cost``: audits and defects that slip through, a delivery, exact mean over a contract.
        - ``effort``: the largest that a promise carries; ``full_patience``: the patience from which on
          that is as much as both could wish, ``D``.
        - ``critical_patience``: ``δ*``; None where the outside option is as good as kept faith.

        Outcome: ``"at_once"`` if ``n*`` is 0; else ``"suspicion"`` if the contract is not longer than
        ``n*``; else ``"ripens"``.

    Notes
    -----
    After ``n`` good deliveries the doubt is ``β/(α + β + n)``, at most ``a/ℓ`` iff
    ``n ≥ βℓ/a − α − β``. So deliveries ``1 … n*`` are audited, ``n* = ceil(βℓ/a − α − β)`` or 0 if that
    is below 0, and from ``n* + 1`` on none. A contract pays for audits for ever iff ``T ≤ n*``
    (``T = n*`` included: all its deliveries are among the audited). Deliveries teach the same audited
    or not, so looking further ahead would not change the rule.

    Effort is the chance of a success worth ``D``, so ``D ≤ 1``; it costs ``e²/2``. A promised bonus
    ``b`` on success makes the supplier choose ``e = b``. The promise is kept iff ``b`` is at most what
    both would lose, the later surplus ``(De − e²/2)/r``. Put ``b = e``: either ``e = 0`` or
    ``e ≤ 2(D − r)``; more than ``D`` nobody wants. All of ``D`` is reached iff ``δ ≥ 2/(2 + D)``.

    Keeping faith for ever is worth ``3/(1 − δ)``, breaking it ``5 − h + δO/(1 − δ)``: hence ``δ*``, if
    ``O < 3`` and there is a temptation, ``h < 5 − 3``. Without temptation it is 0.

    Left out: suppliers who choose when to cheat, audits that teach or insult, bargaining over who gains.
    The history is told of one buyer, and the two views do not act on each other.

    Source: Baker, Gibbons and Murphy (2002) and Levin (2003) for effort; Axelrod (1984) for kept faith.
    """
    good = rng.random(TOLD) < p.quality
    n, stop = np.arange(p.contract), audits_stop(p.audit_cost, p.prior_good, p.prior_bad)
    audit_chance = _audit_chance(p)
    audited = float(audit_chance.mean())

    within = np.arange(TOLD) % p.contract  # deliveries so far of the contract
    before = np.concatenate([[0], np.cumsum(~good)[:-1]])
    defects = before - before[np.arange(TOLD) - within]
    doubt = (p.prior_bad + defects) / (p.prior_good + p.prior_bad + within)

    critical = critical_patience(p.outside, p.honour)
    kept = critical is not None and not exceeds(critical, p.patience)
    patience = np.arange(100) / 100
    elsewhere = 1 + np.arange(40) / 20
    if stop == 0:
        outcome = "at_once"
    else:
        outcome = "suspicion" if p.contract <= stop else "ripens"
    return Result(
        tables={
            "deliveries": {
                "delivery": np.arange(1, TOLD + 1),
                "contract": 1 + np.arange(TOLD) // p.contract,
                "doubt": doubt,
                "audited": doubt > p.audit_cost + TOLERANCE,
                "defect": ~good,
            },
            "audits": {"delivery": n + 1, "audit_chance": audit_chance},
            "efforts": {
                "patience": patience,
                "effort": np.array([promised_effort(p.value, delta) for delta in patience]),
            },
            "faith": {
                "outside": elsewhere,
                "critical_patience": np.array([critical_patience(o, p.honour) for o in elsewhere]),
            },
        },
        headlines={
            "audits_stop": stop,
            "audited": audited,
            "cost": audited * p.audit_cost + (1 - audited) * (1 - p.quality),
            "effort": promised_effort(p.value, p.patience),
            "full_patience": 2 / (2 + p.value),
            "critical_patience": critical,
        },
        outcome=outcome,
        sentence_values={"faith": "kept" if kept else "broken"},
    )


def audits_stop(audit_cost: float, prior_good: float, prior_bad: float) -> int:
    """Good deliveries after which a supplier that never fails is no longer audited.

    ``n* = max(0, ceil(βℓ/a − α − β))``.

    Parameters
    ----------
    audit_cost : float
        ``a/ℓ``, above 0.
    prior_good, prior_bad : float
        ``α`` and ``β``.

    Returns
    -------
    int
    """
    return max(0, math.ceil(prior_bad / (audit_cost + TOLERANCE) - prior_good - prior_bad))


def promised_effort(value: float, patience: float) -> float:
    """The largest effort that a promise carries: ``min(D, max(0, 2(D − r)))``, ``r = (1 − δ)/δ``.

    Parameters
    ----------
    value : float
        ``D``, 0 to 1.
    patience : float
        ``δ``, 0 to below 1; at 0 nothing is to come and no promise is kept.

    Returns
    -------
    float
    """
    if patience == 0:
        return 0.0
    effort = max(0.0, snap_to_zero(2 * (value - (1 - patience) / patience)))
    return effort if exceeds(value, effort) else value


def critical_patience(
    outside: float, honour: float, cheated: float = CHEATED, kept: float = KEPT
) -> float | None:
    """The patience from which on faith is kept: ``δ* = (T − R − h)/(T − O − h)``, where ``T > R > O``.

    Parameters
    ----------
    outside : float
        ``O``, what each later round is worth once faith is broken.
    honour : float
        ``h``, lost by who breaks it.
    cheated, kept : float
        ``T``, once, to who breaks faith, and ``R``, a round, to both who keep it.

    Returns
    -------
    float or None
        0 where breaking faith never tempts; None where it does and no patience is enough, ``O ≥ R``.
    """
    temptation = cheated - kept - honour
    if not exceeds(temptation, 0):
        return 0.0
    if not exceeds(kept, outside):
        return None
    return temptation / (cheated - outside - honour)


def _audit_chance(p: Parameters) -> np.ndarray:
    """Chance that delivery 1, 2, …, ``T`` of a contract is audited, with a supplier of quality ``q``."""
    defects = np.arange(p.contract)
    chance = np.zeros(p.contract)  # of 0, 1, ... defects so far
    chance[0] = 1
    audited = np.empty(p.contract)
    for n in range(p.contract):
        doubt = (p.prior_bad + defects) / (p.prior_good + p.prior_bad + n)
        audited[n] = chance[doubt > p.audit_cost + TOLERANCE].sum()
        chance = p.quality * chance + (1 - p.quality) * np.concatenate([[0], chance[:-1]])
    return np.minimum(audited, 1)  # rounding may carry a certain thing beyond 1
