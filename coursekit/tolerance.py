"""When two numbers count as the same: one comparison for every model, its words and its picture."""

from __future__ import annotations

TOLERANCE = 1e-9
"""A hair's breadth: numbers no further apart are level, what lies between them being rounding; numbers above
1, no further apart than this share of the larger. The finest step of a slider is a million times it."""


def isclose(one, other):
    """Whether two numbers are the same but for rounding.

    Parameters
    ----------
    one, other : float or numpy.ndarray

    Returns
    -------
    bool or numpy.ndarray of bool
    """
    if _single(one, other):
        return one == other or abs(one - other) <= TOLERANCE * max(1.0, abs(one), abs(other))
    import numpy as np

    return np.abs(one - other) <= TOLERANCE * np.maximum(1.0, np.maximum(np.abs(one), np.abs(other)))


def exceeds(one, other):
    """Whether `one` is above `other` by more than a hair's breadth.

    Parameters
    ----------
    one, other : float or numpy.ndarray

    Returns
    -------
    bool or numpy.ndarray of bool
    """
    if _single(one, other):
        return bool(one > other) and not isclose(one, other)
    return (one > other) & ~isclose(one, other)


def changed(before: float | None, now: float | None) -> bool:
    """Whether a headline, which there may be none of, is another one than before, rounding apart."""
    return before != now and (before is None or now is None or not isclose(before, now))


def snap_to_zero(value: float) -> float:
    """`value`, or 0 if it is no more than a hair's breadth from it.

    Parameters
    ----------
    value : float

    Returns
    -------
    float
    """
    return 0.0 if isclose(value, 0.0) else value


def _single(one, other) -> bool:
    return not getattr(one, "ndim", 0) and not getattr(other, "ndim", 0)
