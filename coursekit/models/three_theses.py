"""How many cases would it take to tell the three theses apart (B04, B05, B08, B10)?

Universalism, particularism and relativism as three sentences about one table of cases. With as few
cases as the literature has their clouds look alike; only far more would show which sentence made them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import NormalDist
from typing import Annotated

import numpy as np

from coursekit.models.base import Range, Result, model
from coursekit.tolerance import exceeds, isclose, snap_to_zero

THESES = ("universalism", "particularism", "relativism")
GRID = (8, 10, 15, 20, 30, 50, 75, 100, 150, 200, 300, 500)
"""Numbers of cases at which the theses are put to the test."""

SURE = 0.9
"""Share of draws recognised that counts as telling the theses apart."""


@dataclass(frozen=True)
class Parameters:
    """The world that makes the cases, and how many of them there are.

    Culture and institutions are in standard deviations. Institutions have mean 0.

    Parameters
    ----------
    cases : int, 8 to 500, cases
        Cases observed, ``n``.
    noise : float, 0.1 to 3, outcome
        Standard deviation of all that is peculiar to a case, ``σ``.
    interaction : float, -2 to 2, effect
        How much more institutions do where culture is one higher, ``b_IC``; relativism only.
    related : float, -0.9 to 0.9, correlation
        Correlation of culture and institutions over cases, ``ρ``.
    mean_culture : float, -2 to 2, sd
        Mean of culture over all possible cases, ``m``.
    institutions : float, 0 to 2, effect
        What institutions do, ``b_I``, where culture is 0; universalism and relativism.
    culture : float, 0 to 2, effect
        What culture does, ``b_C``; particularism only.
    draws : int, 50 to 300, draws
        How many times the cases are drawn to see how often each thesis is recognised.
    """

    cases: Annotated[int, Range(8, 500, 1, "cases")] = 10
    noise: Annotated[float, Range(0.1, 3, 0.1, "outcome")] = 1.5
    interaction: Annotated[float, Range(-2, 2, 0.1, "effect")] = 0.5
    related: Annotated[float, Range(-0.9, 0.9, 0.05, "correlation")] = 0.7
    mean_culture: Annotated[float, Range(-2, 2, 0.1, "sd")] = 0.0
    institutions: Annotated[float, Range(0, 2, 0.1, "effect", main=False)] = 1.0
    culture: Annotated[float, Range(0, 2, 0.1, "effect", main=False)] = 1.0
    draws: Annotated[int, Range(50, 300, 50, "draws", main=False)] = 200


@model(
    Parameters,
    presets={
        "ten_cases": {"cases": 10},
        "two_hundred_cases": {"cases": 200},
        "unrelated": {"cases": 30, "related": 0},
        "right_for_nobody": {"cases": 200, "interaction": 1.5, "institutions": 0.2, "related": 0},
        "sign_flips": {"cases": 100, "interaction": 1, "institutions": 1, "mean_culture": -1},
    },
)
def three_theses(p: Parameters, rng: np.random.Generator) -> Result:
    """Three worlds, the same cases in each, and a reader who does not know which world it is.

    ``y = b_I·I + b_C·C + b_IC·I·C + ε``. Universalism keeps only ``b_I``, particularism only ``b_C``,
    relativism ``b_I`` and ``b_IC``. The reader fits three sentences by least squares — ``I`` alone, ``C``
    alone, ``I``, ``C`` and ``I·C`` — and believes the one with the lowest ``n·ln(RSS/n) + k·ln n``, ``k``
    its number of coefficients.

    Parameters
    ----------
    p : Parameters
        The setting.
    rng : numpy.random.Generator
        Source of chance: the cases. One seed gives each draw the same cases in all three worlds, and more
        cases are the same ones and others.

    Returns
    -------
    Result
        Tables:

        - ``clouds``, one row a case of the first draw: ``case``, ``institutions``, ``culture``,
          ``higher`` (True if its culture is in the higher half of the cases), and the outcome in each
          world: ``universalism``, ``particularism``, ``relativism``.
        - ``halves``, two rows a thesis: ``thesis``, ``half`` (``"lower"`` or ``"higher"`` culture),
          ``intercept`` and ``slope`` of the outcome on institutions in that half.
        - ``recognition``, for 8 to 500 cases: ``cases``; ``universalism``, ``particularism``,
          ``relativism`` (share of the draws in which that thesis, when true, is the one believed);
          ``average``.
        - ``fits``, one row a thesis, the first draw: ``thesis``; ``believed`` (what the reader believes
          of its cloud); ``slope`` (of the outcome on institutions, culture held constant, without the
          interaction); ``expected_slope`` (what it would be if the true sentence were known for these
          very cases).

        Headlines:

        - ``recognised``: average over the theses of the share recognised with this many cases.
        - ``universalism``, ``particularism``, ``relativism``: the same for each.
        - ``needed``: fewest cases of those tried from which on it is always 0.9 or more; None if 500 are
          too few.
        - ``right_here``: how many of the three clouds in the picture are recognised.
        - ``average_effect``: ``b_I + b_IC·m``, the effect of institutions on average in the world of
          relativism.
        - ``slope_found``: the slope a reader finds there who leaves the interaction out.
        - ``turning_culture``: ``−b_I/b_IC``, the culture at which their effect changes sign; None if it
          never does.
        - ``wrong_sign``: share of all possible cases in which it has not the sign of the average; None if the
          average is 0.

        Outcome: ``"apart"`` if ``recognised`` is 0.9 or more, ``"alike"`` if it is below 0.6, else
        ``"blurred"``.

    Notes
    -----
    *The slope without the interaction.* Write ``i = I − Ī``, ``c = C − C̄``. Then
    ``I·C = C̄·I + Ī·C − ĪC̄ + i·c``, so least squares on ``1, I, C`` gives for ``I`` exactly
    ``b_I + b_IC·(C̄ + λ)`` and an error from ``ε``, ``λ`` being the coefficient of ``i`` when ``i·c`` is
    regressed on ``i`` and ``c``. So it is ``b_I + b_IC·C̄`` if ``λ = 0``, which holds exactly where
    ``Σi²c = Σic² = 0``, as in an experiment with every ``I`` in every ``C``, and in the long run where
    culture and institutions are jointly normal, as here, however related. In a sample of few cases, or
    where they are skewed, it need not: :func:`slope_bias` gives ``λ``. Leaving out ``C`` too adds what it
    carries.

    Left out: cases that are not independent, culture that answers to institutions, errors of measurement, and
    that each case may be sui generis, which no regression captures. As the data are made, the answer is
    what was put in: the lesson is about evidence, not about the world.

    Source: the three theses as in Source 1 (1997–99); the interaction as complementarity, Milgrom and
    Roberts (1990). The criterion is Schwarz's, of every textbook of statistics.
    """
    deviation, other, luck = rng.standard_normal((p.draws, 3, GRID[-1])).transpose(1, 0, 2)
    culture = p.mean_culture + deviation
    institutions = p.related * deviation + math.sqrt(1 - p.related**2) * other
    basis = [np.ones_like(culture), institutions, culture, institutions * culture, luck]
    made_of = np.array([
        [0, p.institutions, 0, 0, p.noise],
        [0, 0, p.culture, 0, p.noise],
        [0, p.institutions, 0, p.interaction, p.noise],
    ])  # fmt: skip
    tried = np.array(sorted({*GRID, p.cases}))
    believed = _believed(basis, made_of, tried)
    rates = (believed == np.arange(3)[:, None]).mean(axis=2)  # by number of cases, thesis
    average = rates.mean(axis=1)
    here = rates[tried == p.cases][0]
    unsure = np.flatnonzero(exceeds(SURE, average))
    first = unsure[-1] + 1 if unsure.size else 0
    first_cloud = believed[tried == p.cases][0, :, 0]

    cloud = np.array([column[0, : p.cases] for column in basis])
    i, c, y = cloud[1], cloud[2], made_of @ cloud
    higher = np.zeros(p.cases, dtype=bool)
    higher[np.argsort(c)[p.cases // 2 :]] = True
    halves = [_line(i[half], one[half]) for one in y for half in (~higher, higher)]
    slopes = np.array([slope_without_interaction(i, c, one) for one in y])
    expected = np.array([
        p.institutions, 0.0, p.institutions + p.interaction * (c.mean() + slope_bias(i, c))
    ])  # fmt: skip
    effect = snap_to_zero(p.institutions + p.interaction * p.mean_culture)
    recognised = float(here.mean())
    return Result(
        tables={
            "clouds": {
                "case": np.arange(1, p.cases + 1),
                "institutions": i,
                "culture": c,
                "higher": higher,
                **dict(zip(THESES, y, strict=True)),
            },
            "halves": {
                "thesis": np.array(THESES).repeat(2),
                "half": np.tile(["lower", "higher"], 3),
                "intercept": np.array([line[0] for line in halves]),
                "slope": np.array([line[1] for line in halves]),
            },
            "recognition": {"cases": tried, **dict(zip(THESES, rates.T, strict=True)), "average": average},
            "fits": {
                "thesis": np.array(THESES),
                "believed": np.array(THESES)[first_cloud],
                "slope": slopes,
                "expected_slope": expected,
            },
        },
        headlines={
            "recognised": recognised,
            **{thesis: float(rate) for thesis, rate in zip(THESES, here, strict=True)},
            "needed": int(tried[first]) if first < tried.size else None,
            "right_here": int((first_cloud == np.arange(3)).sum()),
            "average_effect": effect,
            "slope_found": float(slopes[2]),
            "turning_culture": -p.institutions / p.interaction if p.interaction else None,
            "wrong_sign": wrong_sign(p.institutions, p.interaction, p.mean_culture),
        },
        outcome="blurred"
        if exceeds(SURE, recognised) and not exceeds(0.6, recognised)
        else "apart"
        if not exceeds(SURE, recognised)
        else "alike",
    )


def slope_without_interaction(institutions, culture, outcome) -> float:
    """Coefficient of institutions when the outcome is regressed on them and on culture, and no more.

    Parameters
    ----------
    institutions, culture, outcome : array of float, shape (n,)

    Returns
    -------
    float
    """
    i, c, y = (np.asarray(v, dtype=float) - np.mean(v) for v in (institutions, culture, outcome))
    return float(((i @ y) * (c @ c) - (c @ y) * (i @ c)) / ((i @ i) * (c @ c) - (i @ c) ** 2))


def slope_bias(institutions, culture) -> float:
    """What the slope without the interaction gains, to a unit of it, beyond mean culture: ``λ``.

    The coefficient of ``i`` when ``i·c`` is regressed on ``i`` and ``c``, both less their means; 0 where
    every level of one meets every level of the other equally often.

    Parameters
    ----------
    institutions, culture : array of float, shape (n,)

    Returns
    -------
    float
    """
    i, c = np.asarray(institutions) - np.mean(institutions), np.asarray(culture) - np.mean(culture)
    return slope_without_interaction(i, c, i * c)


def wrong_sign(institutions: float, interaction: float, mean_culture: float) -> float | None:
    """Share of cases in which institutions do the opposite of what they do on average.

    The effect ``b_I + b_IC·C`` is normal with mean ``e = b_I + b_IC·m`` and standard deviation ``|b_IC|``:
    ``Φ(−|e|/|b_IC|)``.

    Parameters
    ----------
    institutions, interaction, mean_culture : float
        ``b_I``, ``b_IC`` and ``m``, with culture of standard deviation 1.

    Returns
    -------
    float or None
        None if the average effect is 0 and so has no sign.
    """
    effect = institutions + interaction * mean_culture
    if isclose(effect, 0):
        return None
    return NormalDist().cdf(-abs(effect) / abs(interaction)) if interaction else 0.0


def _believed(basis: list[np.ndarray], made_of: np.ndarray, tried: np.ndarray) -> np.ndarray:
    """Number of the thesis believed, shape (numbers of cases, true theses, draws).

    Outcomes are made of the `basis` — 1, I, C, I·C, chance, each of shape (draws, cases) — with the weights
    `made_of`, a row a thesis. So sums of products of the basis, over ever more cases, serve all fits at once.
    """
    starts, size = np.append(0, tried[:-1]), len(basis)
    sums = np.empty((tried.size, len(basis[0]), size, size))
    for row in range(size):
        for column in range(row + 1):
            products = np.add.reduceat((basis[row] * basis[column])[:, : tried[-1]], starts, axis=1)
            sums[:, :, row, column] = sums[:, :, column, row] = np.cumsum(products, axis=1).T
    with_y = sums @ made_of.T  # (numbers of cases, draws, basis, theses)
    total = np.einsum("kb,ndbk->ndk", made_of, with_y)
    n = tried[:, None, None]
    scores = []
    for kept in ([0, 1], [0, 2], [0, 1, 2, 3]):
        fitted = np.linalg.solve(sums[:, :, kept][:, :, :, kept], with_y[:, :, kept])
        left = total - (fitted * with_y[:, :, kept]).sum(axis=2)
        scores.append(n * np.log(left / n) + len(kept) * np.log(n))
    return np.argmin(scores, axis=0).transpose(0, 2, 1)


def _line(x: np.ndarray, y: np.ndarray) -> tuple[float, float]:
    """Intercept and slope of the least-squares line."""
    slope = ((x - x.mean()) @ y) / ((x - x.mean()) @ (x - x.mean()))
    return float(y.mean() - slope * x.mean()), float(slope)
