"""How unequal and how polarised sizes are."""

from __future__ import annotations

import numpy as np

ALPHA = 1.3
"""Weight of fellow feeling in the index of Esteban and Ray, who allow 0 to 1.6."""


def gini(sizes) -> float:
    """Gini's index of inequality, 0 if all are equal, near 1 if one has all.

    ``Σ_i (2i − n − 1)·x_i / (n·Σ x)`` over the ``n`` sizes in rising order: half the mean difference
    between two of them, over their mean. Of lognormal sizes ``2Φ(s/√2) − 1``.

    Parameters
    ----------
    sizes : array of float, shape (n,)
        None below 0. No sizes at all give 0.

    Returns
    -------
    float
    """
    x = np.sort(np.asarray(sizes, dtype=float))
    if not x.any():
        return 0.0
    return float((2 * np.arange(1, x.size + 1) - x.size - 1) @ x / (x.size * x.sum()))


def theil(sizes) -> float:
    """Theil's index of inequality, 0 if all are equal: the mean of ``(x/μ)·ln(x/μ)``.

    Of lognormal sizes ``s²/2``.

    Parameters
    ----------
    sizes : array of float, shape (n,)
        All above 0. No sizes at all give 0.

    Returns
    -------
    float
    """
    x = np.asarray(sizes, dtype=float)
    if not x.size:
        return 0.0
    part = x / x.mean()
    return float((part * np.log(part)).mean())


def wolfson(sizes) -> float:
    """Wolfson's index of bipolarisation, 0 if all are equal, 1 if half have all and share it evenly.

    ``4·(μ/median)·(1/2 − L(1/2) − G/2)``, ``L(1/2)`` what the lower half has and ``G`` the Gini index. A
    transfer from a richer to a poorer within a half lowers ``G`` and leaves ``μ`` and ``L(1/2)``, so it
    *raises* the index, provided that the median stays. One that lifts the median may lower it: 1, 1, 1, 9
    has 1, and 1, 1, 5, 5 has 2/3. Where the sizes are very unlike it can exceed 1.

    Parameters
    ----------
    sizes : array of float, shape (n,)
        The median above 0. No sizes at all give 0.

    Returns
    -------
    float
    """
    x = np.sort(np.asarray(sizes, dtype=float))
    if not x.size:
        return 0.0
    below = x[: x.size // 2].sum() + (x[x.size // 2] / 2 if x.size % 2 else 0)
    return float(4 * x.mean() / np.median(x) * (0.5 - below / x.sum() - gini(x) / 2))


def esteban_ray(share, position, alpha: float = ALPHA) -> float:
    """The index of polarisation of Esteban and Ray (1994).

    ``K·Σ_i Σ_j π_i^(1+α)·π_j·|y_i − y_j|``: the more who stand where one stands, and the further the
    others, the more it counts. With ``K = 2^(1+α)`` it is the distance between two camps of one half
    each; 0 if all stand together; and two equal camps at the ends of an interval are the most there is.

    Parameters
    ----------
    share : array of float, shape (k,)
        ``π``, of each group in the whole.
    position : array of float, shape (k,)
        ``y``.
    alpha : float, above 0, at most 1.6

    Returns
    -------
    float
    """
    share, position = np.asarray(share, dtype=float), np.asarray(position, dtype=float)
    apart = np.abs(position[:, None] - position)
    return float(2 ** (1 + alpha) * share ** (1 + alpha) @ apart @ share)
