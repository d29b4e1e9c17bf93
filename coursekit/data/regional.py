"""How unequal regions are, whether they come closer, and whether neighbours are alike.

Every region counts once, however many people live in it. Values are numpy arrays or anything that
turns into one; the order of regions must be the same in all that is given together.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from coursekit.tolerance import exceeds, isclose


class Convergence(NamedTuple):
    """What `beta_convergence` finds.

    Attributes
    ----------
    slope : float or None
        Change of ln growth with one unit of ln starting value; negative where the poorer grow faster. None if
        all regions start alike: no line can be drawn.
    r_squared : float or None
        Part of the variance of ln growth that the line explains, 0 to 1. None if there is no line, or if all
        grow alike: there is no variance to explain.
    """

    slope: float | None
    r_squared: float | None

    def speed(self, years: float) -> float | None:
        """Part of the gap that closes in a year, ``-ln(1 + slope) / years``; None if no slope above −1."""
        if self.slope is None or not exceeds(self.slope, -1):
            return None
        return float(-np.log1p(self.slope) / years)


def gini(values) -> float:
    """Gini index, 0 where all are equal: half the mean difference between two regions, over the mean.

    With the n values in rising order, ``sum((2i - n - 1) x_i) / (n sum(x))`` for i = 1 … n.

    Parameters
    ----------
    values : array, shape (n,)
        Positive.
    """
    rising = np.sort(np.asarray(values, dtype=float))
    n = len(rising)
    return float((2 * np.arange(1, n + 1) - n - 1) @ rising / (n * rising.sum()))


def theil_between_within(values, groups) -> tuple[float, float]:
    """Theil index in two parts that add up to it: between groups of regions, and within them.

    The index is the mean of ``s ln(s)``, with s a region's value over the mean of all. Between groups it is
    the same index with each region at the mean of its group.

    Parameters
    ----------
    values : array, shape (n,)
        Positive.
    groups : array, shape (n,)
        The group of each region, as numbers or names.

    Returns
    -------
    between, within : float
    """
    values = np.asarray(values, dtype=float)
    _, group = np.unique(np.asarray(groups), return_inverse=True)
    means = np.bincount(group, weights=values) / np.bincount(group)
    between = _theil(means[group])
    return between, _theil(values) - between


def sigma_convergence(values):
    """Standard deviation of ln value over the regions; regions converge where it falls over time.

    Parameters
    ----------
    values : array, shape (n,) or (periods, n)
        Positive.

    Returns
    -------
    float, or array of shape (periods,)
        Divided by n, not by n - 1: these are all the regions, no sample of them.
    """
    spread = np.log(np.asarray(values, dtype=float)).std(axis=-1)
    return float(spread) if spread.ndim == 0 else spread


def beta_convergence(start, end) -> Convergence:
    """Line of ln growth on ln starting value, by least squares.

    Parameters
    ----------
    start, end : array, shape (n,)
        Values of the same regions at the first and at the last date, positive.

    Returns
    -------
    Convergence
    """
    begun = np.log(np.asarray(start, dtype=float))
    growth = np.log(np.asarray(end, dtype=float)) - begun
    apart, growth = begun - begun.mean(), growth - growth.mean()
    if isclose(apart, 0).all():
        return Convergence(None, None)
    if isclose(growth, 0).all():
        return Convergence(0.0, None)
    slope = apart @ growth / (apart @ apart)
    return Convergence(float(slope), float(slope * (apart @ growth) / (growth @ growth)))


def morans_i(values, neighbours) -> float | None:
    """Moran's I: how like their neighbours regions are, with the rows of `neighbours` made to add up to 1.

    Above ``-1 / (n - 1)`` neighbours are more alike than chance would have them, below it less.

    Parameters
    ----------
    values : array, shape (n,)
    neighbours : array, shape (n, n)
        1 where two regions touch, 0 elsewhere; regions in the order of `values`. Each has a neighbour.

    Returns
    -------
    float or None
        None if all values are the same: nothing sets one region apart from another.
    """
    apart = np.asarray(values, dtype=float) - np.mean(values)
    if isclose(apart, 0).all():
        return None
    weights = np.asarray(neighbours, dtype=float)
    weights = weights / weights.sum(axis=1, keepdims=True)
    return float(apart @ weights @ apart / (apart @ apart))


def _theil(values) -> float:
    shares = values / values.mean()
    return float((shares * np.log(shares)).mean())
