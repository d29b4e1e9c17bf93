"""Culture, institutions or both together: what explains where firms cooperate (B04, B05, B08, B10, B12)?

An experiment no one can run: every institution in every culture. Universalism says that institutions
do it alone, particularism that culture does, relativism that the same institution does different
things in different places. Switch off mechanisms until that third part is gone: the thesis can fail.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

import numpy as np

from coursekit.models.base import OneOf, Range, Result, model
from coursekit.tolerance import exceeds, isclose

ROUNDS = 60
"""Rounds in which firms look at each other."""

RARE = 0.01
"""What chance alone does less often than this is not taken for chance."""

MOST_LEVELS, MOST_DISTRICTS = 7, 30
"""Ends of two ranges; luck is drawn for so many, so that it stays with a district."""


@dataclass(frozen=True)
class Parameters:
    """What moves firms towards cooperation.

    Levels of culture and of institutions go from −1 to 1 in equal steps.

    Parameters
    ----------
    institutions : float, 0 to 1.5, strength
        Push from institutions, ``w_I``.
    culture : float, 0 to 1.5, strength
        Push from culture, ``w_C``.
    synergy : float, -1 to 1, strength
        Push that only both together give, ``k``: above 0 each makes the other count for more.
    imitation : float, 0 to 1.5, strength
        Push from seeing others cooperate, ``b``; beyond 1 a district can settle in two ways.
    thresholds : str, "bell" or "even"
        How firms differ in the push they need: most of them in the middle, or evenly.
    noise : float, 0 to 1, strength
        Standard deviation of what is peculiar to a district.
    start : float, 0 to 1, share
        Share of the firms that cooperate at the start.
    levels : int, 2 to 7, levels
        Levels of culture, and as many of institutions.
    districts : int, 1 to 30, districts
        Districts in each cell of the experiment.
    """

    institutions: Annotated[float, Range(0, 1.5, 0.05, "strength")] = 0.5
    culture: Annotated[float, Range(0, 1.5, 0.05, "strength")] = 0.5
    synergy: Annotated[float, Range(-1, 1, 0.05, "strength")] = 0.5
    imitation: Annotated[float, Range(0, 1.5, 0.05, "strength")] = 0.4
    thresholds: Annotated[str, OneOf("bell", "even")] = "bell"
    noise: Annotated[float, Range(0, 1, 0.05, "strength", main=False)] = 0.15
    start: Annotated[float, Range(0, 1, 0.05, "share", main=False)] = 0.5
    levels: Annotated[int, Range(2, 7, 1, "levels", main=False)] = 4
    districts: Annotated[int, Range(1, 30, 1, "districts", main=False)] = 6


@model(
    Parameters,
    presets={
        "frame_is_all": {"culture": 0, "synergy": 0, "institutions": 0.8},
        "spirit_is_all": {"institutions": 0, "synergy": 0, "culture": 0.8},
        "each_in_its_terms": {"synergy": 1, "institutions": 0.3, "culture": 0.3},
        "efforts_add_up": {"synergy": 0, "imitation": 0.2, "thresholds": "even", "institutions": 0.35,
                           "culture": 0.35},
        "tipping_alone": {"synergy": 0, "imitation": 1.4, "start": 0.2, "noise": 0.1},
    },
)  # fmt: skip
def variance_decomposition(p: Parameters, rng: np.random.Generator) -> Result:
    """Every level of institutions in every level of culture, and an analysis of variance of the outcome.

    A district with institutions ``I`` and culture ``C`` is pushed by ``u = w_I·I + w_C·C + k·I·C + ε``.
    The share ``x`` of its firms that cooperate follows, round after round, ``2x' − 1 = F(u + b(2x − 1))``
    with ``F = tanh`` for thresholds in a bell and ``F(z) = z`` between −1 and 1, flat beyond, for even
    ones. Total variance splits exactly into what ``I``, ``C``, both together and chance explain.

    Parameters
    ----------
    p : Parameters
        The setting.
    rng : numpy.random.Generator
        Source of chance: what is peculiar to each district.

    Returns
    -------
    Result
        Tables:

        - ``variance``, rows ``"institutions"``, ``"culture"``, ``"interaction"``, ``"chance"``:
          ``source``, ``freedom`` (degrees of), ``squares`` (sum of), ``share`` (of the total sum),
          ``mean_square`` (0 where there are no degrees of freedom), ``beyond_chance`` (share less what
          chance alone would give, at least 0). Shares are 0 if nothing varies.
        - ``cells``, one row a cell: ``culture_level``, ``institution_level``, ``cooperation`` (mean share
          of firms).
        - ``districts``, one row a district: ``culture_level``, ``institution_level``, ``push`` (``u``),
          ``share_of_firms``.
        - ``response``, pushes from −3 to 3: ``push`` and ``cooperation`` where a district so pushed ends.

        Headlines:

        - ``institutions_share``, ``culture_share``, ``interaction_share``, ``chance_share``: of the
          variance, adding up to 1; None if nothing varies.
        - ``effect_low``, ``effect_high``: what going from the weakest to the strongest institutions adds to
          cooperation at the lowest and at the highest level of culture.
        - ``interaction_ratio``: mean square of the interaction over that of chance (``F``); near 1 if
          there is no interaction; None if chance has no degrees of freedom or no variance.
        - ``cooperation``: mean share of firms that cooperate.

        Outcome, of the variance beyond chance: ``"nothing"`` if it is less than a tenth of all variance, or
        nothing varies; ``"chance"`` if chance alone would give each of the three parts as much in one
        experiment of a hundred or more. Else ``"interaction"`` if a tenth or more of it belongs to both
        together; else ``"institutions"`` or ``"culture"`` if the other has less than a tenth; else
        ``"adds_up"``; but ``"unsure"`` instead of these four where chance alone would give as much, in one
        experiment of a hundred or more, to a part that makes the difference. With one district a cell chance
        cannot be told, and nothing is put down to it.

    Notes
    -----
    If the outcome is ``α + β_C + γ_I + ε`` in every cell the interaction is 0 but for chance. That is so here
    with even thresholds, ``k = 0`` and no district at the floor or ceiling, whatever the imitation below 1:
    it multiplies all pushes alike. Bell thresholds, a ceiling and tipping each make an interaction out of
    pushes that only add up. So an interaction in the outcome does not show one among the causes, and it
    depends on the scale: pushes that add up in ``u`` do not add up in shares of firms.

    Left out: culture that changes, institutions that are chosen because of the culture, and anything that
    each case has to itself beyond two numbers, which is what the authors mean by sui generis.

    Source: the three theses as in Source 1 (1997–99); Granovetter (1978) for thresholds, Milgrom and Roberts
    (1990) for parts that need each other.
    """
    levels = np.linspace(-1, 1, p.levels)
    culture, institutions = levels[:, None, None], levels[None, :, None]
    luck = rng.standard_normal((MOST_LEVELS, MOST_LEVELS, MOST_DISTRICTS))
    push = (
        p.institutions * institutions
        + p.culture * culture
        + p.synergy * institutions * culture
        + p.noise * luck[: p.levels, : p.levels, : p.districts]
    )
    share = settle(push, p.imitation, p.start, p.thresholds)
    cells = share.mean(axis=2)
    table = anova(share)
    total = table["squares"].sum()
    parts = table["squares"] / total if total > 1e-20 else np.zeros(4)
    mean_square = _over(table["squares"], table["freedom"])
    ratio = mean_square[2] / mean_square[3] if mean_square[3] > 1e-20 else None
    by_chance = table["freedom"] * mean_square[3] / total if total > 1e-20 else np.zeros(4)
    beyond = np.where(table["source"] == "chance", 0, np.maximum(parts - by_chance, 0))
    outcome, doubtful = _verdict(beyond, _by_chance(mean_square, table["freedom"]))
    grid = np.linspace(-3, 3, 121)
    both = np.indices(share.shape)
    return Result(
        tables={
            "variance": {**table, "share": parts, "mean_square": mean_square, "beyond_chance": beyond},
            "cells": {
                "culture_level": levels.repeat(p.levels),
                "institution_level": np.tile(levels, p.levels),
                "cooperation": cells.ravel(),
            },
            "districts": {
                "culture_level": levels[both[0].ravel()],
                "institution_level": levels[both[1].ravel()],
                "push": push.ravel(),
                "share_of_firms": share.ravel(),
            },
            "response": {"push": grid, "cooperation": settle(grid, p.imitation, p.start, p.thresholds)},
        },
        headlines={
            **{
                f"{source}_share": float(part) if total > 1e-20 else None
                for source, part in zip(table["source"], parts, strict=True)
            },
            "effect_low": float(cells[0, -1] - cells[0, 0]),
            "effect_high": float(cells[-1, -1] - cells[-1, 0]),
            "interaction_ratio": None if ratio is None else float(ratio),
            "cooperation": float(share.mean()),
        },
        outcome=outcome,
        sentence_values={**_parts(beyond), "between": _between(cells), "doubtful": doubtful},
    )


def settle(push, imitation: float, start: float, thresholds: str) -> np.ndarray:
    """Share of firms that cooperate after 60 rounds of looking at each other.

    ``2x' − 1 = F(u + b(2x − 1))``. With even thresholds and no floor or ceiling reached it ends at
    ``2x − 1 = u/(1 − b)`` for ``b < 1``.

    Parameters
    ----------
    push : float or array of float
        ``u``.
    imitation, start : float
        ``b``, and ``x`` at first.
    thresholds : str, "bell" or "even"

    Returns
    -------
    numpy.ndarray
        Of the shape of `push`, from 0 to 1.
    """
    push = np.asarray(push, dtype=float)
    lean = np.full(push.shape, 2 * start - 1)
    for _ in range(ROUNDS):
        pushed = push + imitation * lean
        lean = np.tanh(pushed) if thresholds == "bell" else np.clip(pushed, -1, 1)
    return (1 + lean) / 2


def anova(outcomes) -> Mapping[str, np.ndarray]:
    """The analysis of variance of two factors and their interaction, with as many cases in every cell.

    With ``ȳ`` the mean of all, of a row, of a column and of a cell, over ``a`` rows, ``b`` columns, ``r``
    cases: ``Σ(y − ȳ)² = br·Σ(ȳ_i − ȳ)² + ar·Σ(ȳ_j − ȳ)² + r·Σ(ȳ_ij − ȳ_i − ȳ_j + ȳ)² + Σ(y − ȳ_ij)²``.

    Parameters
    ----------
    outcomes : array of float, shape (a, b, r)
        By level of culture (rows), level of institutions (columns), and case.

    Returns
    -------
    mapping of str to numpy.ndarray, shape (4,)
        ``source``: institutions, culture, interaction, chance; ``freedom``: degrees of freedom ``b − 1``,
        ``a − 1``, ``(a − 1)(b − 1)``, ``ab(r − 1)``; ``squares``: the four sums.
    """
    y = np.asarray(outcomes, dtype=float)
    a, b, r = y.shape
    cells, mean = y.mean(axis=2), y.mean()
    rows, columns = cells.mean(axis=1) - mean, cells.mean(axis=0) - mean
    both = cells - mean - rows[:, None] - columns
    return {
        "source": np.array(["institutions", "culture", "interaction", "chance"]),
        "freedom": np.array([b - 1, a - 1, (a - 1) * (b - 1), a * b * (r - 1)]),
        "squares": np.array([
            a * r * (columns**2).sum(),
            b * r * (rows**2).sum(),
            r * (both**2).sum(),
            ((y - cells[:, :, None]) ** 2).sum(),
        ]),
    }  # fmt: skip


def _parts(beyond: np.ndarray) -> dict[str, float | None]:
    """Of the variance beyond chance, all of it and the shares of institutions, culture and both together."""
    explained = float(beyond.sum())
    shares = beyond[:3] / explained if explained > 0 else [None] * 3
    named = zip(("institutions_part", "culture_part", "both_part"), shares, strict=True)
    return {"explained": explained, **{name: None if part is None else float(part) for name, part in named}}


def chance_of_more(ratio: float, freedom: float, freedom_within: float) -> float:
    """How often chance alone gives a ratio of mean squares (``F``) as large as this, or larger.

    The share of Fisher's distribution above ``F``: of the integral of ``t^(a−1)·(1−t)^(b−1)`` from 0 to 1,
    with ``a`` and ``b`` half the degrees of freedom, the part beyond ``t = d₁F/(d₁F + d₂)``.

    Parameters
    ----------
    ratio : float
        ``F``.
    freedom, freedom_within : float
        ``d₁``, of what is asked about, and ``d₂``, of chance.

    Returns
    -------
    float
        From 0 to 1.
    """
    edge = freedom * ratio / (freedom * ratio + freedom_within)
    # In t = sin²(φ) the integrand stays finite; the middles of 2000 steps.
    angle = np.pi / 4 * (np.arange(2000) + 0.5) / 1000
    log = (freedom - 1) * np.log(np.sin(angle)) + (freedom_within - 1) * np.log(np.cos(angle))
    weight = np.exp(log - log.max())
    return float(weight[np.sin(angle) ** 2 >= edge].sum() / weight.sum())


def _by_chance(mean_square: np.ndarray, freedom: np.ndarray) -> np.ndarray:
    """Of institutions, culture and both: would chance alone give as much in one experiment of a hundred?"""
    within = mean_square[3]
    if within <= 1e-20:
        return np.zeros(3, dtype=bool)
    shares = [
        chance_of_more(mean / within, d, freedom[3])
        for mean, d in zip(mean_square[:3], freedom[:3], strict=True)
    ]
    return np.array(shares) >= RARE


def _between(cells: np.ndarray) -> str:
    """Whether two cultures and two institutions in between differ more than twice as much as the outermost.

    What is asked is by how much an effect of institutions in one culture differs from that in another.
    """
    effects = cells[:, :, None] - cells[:, None, :]
    most = float((effects.max(axis=0) - effects.min(axis=0)).max())
    outermost = abs(float(effects[-1, -1, 0] - effects[0, -1, 0]))
    return "more" if exceeds(most, 2 * outermost) and not isclose(most, 0) else "less"


def _verdict(beyond: np.ndarray, by_chance: np.ndarray) -> tuple[str, str | None]:
    """Which thesis the variance beyond chance speaks for, and the part that is in doubt, if any."""
    explained = beyond.sum()
    if exceeds(0.1, explained):
        return "nothing", None
    if by_chance.all():
        return "chance", None
    institutions, culture, both = (not exceeds(0.1 * explained, part) for part in beyond[:3])
    if both:
        outcome, rests_on = "interaction", [2]
    elif institutions and culture:
        outcome, rests_on = "adds_up", [0, 1]
    else:
        outcome, rests_on = ("institutions", [0]) if not culture else ("culture", [1])
    doubtful = [("institutions", "culture", "both")[part] for part in rests_on if by_chance[part]]
    return ("unsure", doubtful[0]) if doubtful else (outcome, None)


def _over(part: np.ndarray, whole: np.ndarray) -> np.ndarray:
    return np.divide(part, whole, out=np.zeros(len(part)), where=whole > 0)
