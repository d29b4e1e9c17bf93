"""How what is drawn looks to who places a name beside it: points in inches, and the cells they cover."""

from __future__ import annotations

import functools

import numpy as np
from matplotlib.path import Path

CELL = 8 / 100
"""Size in inches of the cells in which what is drawn and where a name may stand are looked at."""

AROUND = np.array([[(right, up)] for right in (-1, 0, 1) for up in (-1, 0, 1)])
"""A place and the eight around it."""

NOWHERE = np.zeros((0, 2))
"""No points."""


class Look:
    """How an artist looks: its points in inches from the corner of its axes, and what follows from them.

    Parameters
    ----------
    points : ndarray (n, 2)
    room : tuple of float
        Width and height of the axes in inches.

    Attributes
    ----------
    everywhere : ndarray (n, 2)
        Points so close together that none of the cells it covers is missed.
    ink : ndarray of int
        The numbers of the cells that a name must not cover.
    """

    everywhere: np.ndarray
    ink: np.ndarray
    pale = False
    """Whether it is an area so faint that its name stands in it."""

    def __init__(self, points, room) -> None:
        self.points, self.room = points, room
        self._aways: dict = {}

    @functools.cached_property
    def few(self):
        """A few points of it on the picture."""
        (x, y), (wide, high) = self.everywhere.T, self.room
        points = self.everywhere[(x >= -0.01) & (x <= wide + 0.01) & (y >= -0.01) & (y <= high + 0.01)]
        return points[:: 1 + len(points) // 30]

    def away(self, across=0.0, up=0.0):
        """How far a box is from the nearest of its few points, by the cell the box stands on."""
        if (across, up) not in self._aways:
            x, y = middles(self.room)
            aside = np.maximum(np.abs(x[None, :] - self.few[:, :1]) - across / 2, 0)
            above = np.maximum(np.abs(y[None, :] - self.few[:, 1:]) - up / 2, 0)
            found = np.sqrt((aside[:, None, :] ** 2 + above[:, :, None] ** 2).min(axis=0))
            self._aways[across, up] = found
        return self._aways[across, up]


class LineLook(Look):
    """A line, or its markers."""

    def __init__(self, points, room, style_of_line, marker, size) -> None:
        super().__init__(points, room)
        self._drawn = style_of_line not in ("None", "none", " ", "")
        self._reach = (size if marker not in ("None", "", None) else 0) / 144

    @functools.cached_property
    def everywhere(self):
        return _along(self.points) if self._drawn else self.points

    @functools.cached_property
    def ink(self):
        points = self.everywhere
        if not self._drawn:
            points = points[_finite(points)]
        if self._reach:
            points = (points + self._reach * AROUND).reshape(-1, 2)
        return _numbers(points, self.room)


class AreaLook(Look):
    """A filled polygon."""

    def __init__(self, points, room, alpha, hatch) -> None:
        super().__init__(points, room)
        self.pale = alpha is not None and not hatch

    @functools.cached_property
    def everywhere(self):
        return _filled(self.points, self.room)

    @functools.cached_property
    def ink(self):
        return _numbers(NOWHERE if self.pale else self.everywhere, self.room)


def corners(patch):
    """The corners of a patch, as its data has them."""
    if not hasattr(patch, "get_bbox"):
        return patch.get_patch_transform().transform(patch.get_path().vertices)
    (left, low), wide, high = patch.get_xy(), patch.get_width(), patch.get_height()
    right, top = left + wide, low + high
    return np.array([(left, low), (right, low), (right, top), (left, top), (left, low)], dtype=float)


def _finite(points):
    """Which points are somewhere."""
    return np.isfinite(points[:, 0]) & np.isfinite(points[:, 1])


def _along(points):
    """Points so close together along a line with gaps that none of its cells is missed."""
    there = _finite(points)
    whole = there[:-1] & there[1:]
    if not whole.any():
        return points[there]
    near = np.minimum(np.maximum(points, -1), 20)
    start, way = near[:-1][whole], (near[1:] - near[:-1])[whole]
    steps = np.ceil(np.maximum(*np.abs(way).T) / (0.7 * CELL)).astype(int) + 1
    ends = steps.cumsum()
    part = (np.arange(ends[-1]) - np.repeat(ends - steps, steps)) / np.repeat(steps, steps)
    between = np.repeat(start, steps, axis=0) + part[:, None] * np.repeat(way, steps, axis=0)
    return np.concatenate([between, start[-1:] + way[-1:]])


def _filled(points, room):
    """The middles of the cells inside a polygon."""
    points = points[_finite(points)]
    if len(points) < 3:
        return NOWHERE
    cells = _cells(*room)
    return cells[Path(points).contains_points(cells)]


@functools.lru_cache(maxsize=32)
def _cells(wide, high):
    """The middles of all cells."""
    across, up = np.meshgrid(np.arange(CELL / 2, wide, CELL), np.arange(CELL / 2, high, CELL))
    return np.stack([across, up], axis=-1).reshape(-1, 2)


def _numbers(points, room):
    """The numbers of the cells on the picture that points are in, row by row."""
    x, y = middles(room)
    column, row = (points / CELL).astype(int).T
    there = (column >= 0) & (column < len(x)) & (row >= 0) & (row < len(y))
    return (row * len(x) + column)[there]


@functools.lru_cache(maxsize=32)
def middles(room):
    """How far right and how far up the middles of the cells are."""
    return tuple((np.arange(max(int(length / CELL), 1)) + 0.5) * CELL for length in room)
