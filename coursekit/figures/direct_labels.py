"""Names written beside what they name, where nothing else is drawn: instead of a legend that is looked up."""

from __future__ import annotations

import functools

import numpy as np

from coursekit.figures import style

MOST_IN_LEGEND = 5
"""Entries of a legend at most, as tests hold; curves have their names beside them, by this module."""

CELL = 8 / 100
"""Size in inches of the cells in which what is drawn and where a name may stand are looked at."""

PAD = 3 / 72
"""Inches that a name keeps clear of what is drawn."""

NEAR = 0.14
"""Inches from what it names beyond which a thin line leads there."""

FAR = 0.45
"""Inches from what it names at which a name no longer says of what it is one."""

NOWHERE = np.zeros((0, 2))
"""No points."""


class DirectLabels:
    """The names of lines, points and areas of one axes; a name goes away with what it names.

    Parameters
    ----------
    axes : matplotlib.axes.Axes
    named : dict of artist to str
        Lines and filled polygons of the axes, each with its name. Those first named choose first.

    Attributes
    ----------
    texts : list of matplotlib.text.Text
        The names.
    artists : list of matplotlib.artist.Artist
        The names, and the thin lines from those that found no room near by: to be drawn above what moves.
    """

    def __init__(self, axes, named) -> None:
        self._axes, self.named = axes, dict(named)
        self.texts = [
            axes.text(0, 0, name, transform=axes.transAxes, ha="center", va="center", color=style.INK,
                      fontsize=style.SMALLEST, linespacing=1.05, animated=True, in_layout=False)
            for name in self.named.values()
        ]  # fmt: skip
        for text, artist in zip(self.texts, self.named, strict=True):
            artist.set_label(text.get_text())  # for who reads values off
        (self.leaders,) = axes.plot(
            [], [], "-", color=style.INK, lw=0.6, transform=axes.transAxes, animated=True, in_layout=False
        )
        self.artists = [self.leaders, *self.texts]
        self._boxes: dict = {}
        self._sizes = [
            (box.width / axes.figure.dpi + 2 * PAD, box.height / axes.figure.dpi + 2 * PAD)
            for box in (text.get_window_extent() for text in self.texts)
        ]

    def place(self) -> None:
        """Put each name beside what it names as it is now."""
        wide, high = self._axes.bbox.size / self._axes.figure.dpi
        columns, rows = max(int(wide / CELL), 1), max(int(high / CELL), 1)
        to_inches = _Frame(self._axes, wide, high, self._boxes)
        taken = np.zeros((rows, columns), dtype=bool)
        for artist in [*self._axes.lines, *self._axes.patches]:
            if artist is not self.leaders and artist.get_visible():
                _mark(taken, *to_inches.drawn(artist))
        for text in self._axes.texts:
            if text not in self.texts and text.get_visible() and text.get_text():
                _block(taken, *to_inches.box(text))
        x, y = (np.arange(columns) + 0.5) * CELL, (np.arange(rows) + 0.5) * CELL
        leaders = []
        spots = [to_inches.of(artist) for artist in self.named]
        aways = [_away(x, y, points, 0, 0) if len(points) else None for points in spots]
        for number, (text, artist) in enumerate(zip(self.texts, self.named, strict=True)):
            there = len(spots[number]) > 0
            text.set_visible(there)
            if not there:
                continue
            across, up = self._sizes[number]
            inside = (
                (np.abs(x - wide / 2) <= max((wide - across) / 2, CELL))[None, :]
                & (np.abs(y - high / 2) <= max((high - up) / 2, CELL))[:, None]
            )  # fmt: skip
            own = 3 * aways[number] if _is_pale(artist) else _away(x, y, spots[number], across, up)
            others = [away for other, away in enumerate(aways) if other != number and away is not None]
            nearest_other = np.min(others, axis=0) if others else np.inf
            cost = (
                own + 2 * np.maximum(own - FAR, 0) + 2 * np.maximum(aways[number] - nearest_other + 0.04, 0)
            )
            cost = cost + 0.02 * (1 - x[None, :] / wide) + 3 * _covered(taken, across, up)
            row, column = np.unravel_index(np.argmin(np.where(inside, cost, np.inf)), cost.shape)
            text.set_position((x[column] / wide, y[row] / high))
            if own[row, column] > NEAR:
                leaders += [*_leader((x[column], y[row]), spots[number], across, up), (np.nan, np.nan)]
            _block(taken, x[column] - across / 2, x[column] + across / 2, y[row] - up / 2, y[row] + up / 2)
        self.leaders.set_data(*(np.array(leaders) / (wide, high)).T if leaders else ([], []))


class _Frame:
    """Where artists are now, in inches from the corner of their axes.

    Parameters
    ----------
    sizes : dict
        Where the boxes of texts are around their anchors, kept from one look to the next.
    """

    def __init__(self, axes, wide, high, sizes):
        self._room, self._sizes = np.array([wide, high]), sizes
        self._corner, self._dpi = axes.bbox.min, axes.figure.dpi
        self._found: dict = {}

    def _points(self, artist):
        if artist not in self._found:
            if hasattr(artist, "get_xydata"):
                points = np.asarray(artist.get_xydata(), dtype=float)
            else:
                points = np.asarray(artist.get_path().vertices, dtype=float)
            self._found[artist] = self._inches(artist.get_transform().transform(points.reshape(-1, 2)))
        return self._found[artist]

    def _all(self, artist):
        """Points on all of an artist: an area's cells; of a line so many that none of its cells is missed."""
        key = artist, "all"
        if key not in self._found:
            points = self._points(artist)
            if not hasattr(artist, "get_xydata"):
                self._found[key] = _filled(points, self._room)
            elif artist.get_linestyle() not in ("None", "none", " ", ""):
                self._found[key] = _along(points)
            else:
                self._found[key] = points
        return self._found[key]

    def _inches(self, pixels):
        return (pixels - self._corner) / self._dpi

    def drawn(self, artist):
        """Points on all of an artist that a name must not cover, and how far ink reaches around them."""
        if not hasattr(artist, "get_xydata"):
            return (NOWHERE if _is_pale(artist) else self._all(artist)), 0
        points = self._all(artist)
        width = (artist.get_markersize() if artist.get_marker() not in ("None", "", None) else 0) / 144
        return points[np.isfinite(points).all(axis=1)], width

    def of(self, artist):
        """A few points of what is named, on the picture."""
        if not artist.get_visible():
            return NOWHERE
        points = self._all(artist)
        with np.errstate(invalid="ignore"):
            points = points[((points >= -0.01) & (points <= self._room + 0.01)).all(axis=1)]
        return points[:: 1 + len(points) // 30]

    def box(self, text):
        """Left, right, lower and upper edge of a text."""
        key = text, text.get_text(), text.get_fontsize()
        anchor = text.get_transform().transform(text.get_unitless_position())
        if (
            hasattr(text, "arrow_patch") or key not in self._sizes
        ):  # an annotation is moved by what it points at
            box = text.get_window_extent()
            self._sizes[key] = np.array([box.min, box.max]) - anchor
        low, high = self._inches(self._sizes[key] + anchor)
        return low[0], high[0], low[1], high[1]


def _is_pale(artist):
    """Whether it is an area so faint that its name stands in it."""
    return not hasattr(artist, "get_xydata") and artist.get_alpha() is not None and not artist.get_hatch()


def _along(points):
    """Points so close together along a line with gaps that none of its cells is missed."""
    start, end = points[:-1], points[1:]
    whole = np.isfinite(start).all(axis=1) & np.isfinite(end).all(axis=1)
    start, end = np.clip(start[whole], -1, 20), np.clip(end[whole], -1, 20)
    if not len(start):
        return points[np.isfinite(points).all(axis=1)]
    steps = np.ceil(np.abs(end - start).max(axis=1) / (0.7 * CELL)).astype(int) + 1
    which = np.repeat(np.arange(len(start)), steps)
    part = (np.arange(steps.sum()) - np.repeat(steps.cumsum() - steps, steps)) / np.repeat(steps, steps)
    return np.vstack([start[which] + part[:, None] * (end - start)[which], end[-1:]])


def _filled(points, room):
    """The middles of the cells inside a polygon."""
    from matplotlib.path import Path

    points = points[np.isfinite(points).all(axis=1)]
    if len(points) < 3:
        return NOWHERE
    cells = _cells(*room)
    return cells[Path(points).contains_points(cells)]


@functools.lru_cache(maxsize=32)
def _cells(wide, high):
    """The middles of all cells."""
    across, up = np.meshgrid(np.arange(CELL / 2, wide, CELL), np.arange(CELL / 2, high, CELL))
    return np.stack([across, up], axis=-1).reshape(-1, 2)


def _mark(taken, points, reach):
    rows, columns = taken.shape
    ring = [-reach, 0, reach] if reach else [0]
    for right in ring:
        for up in ring:
            column, row = ((points + (right, up)) / CELL).astype(int).T if len(points) else ((), ())
            column, row = np.asarray(column, dtype=int), np.asarray(row, dtype=int)
            there = (column >= 0) & (column < columns) & (row >= 0) & (row < rows)
            taken[row[there], column[there]] = True


def _block(taken, left, right, low, high):
    a, b, c, d = (
        int(np.floor(edge / CELL + side)) for edge, side in ((low, 0), (high, 1), (left, 0), (right, 1))
    )
    taken[max(a, 0) : max(b, 0), max(c, 0) : max(d, 0)] = True


def _covered(taken, across, up):
    """How many of the cells under a name are taken, by the cell it stands on."""
    rows, columns = taken.shape
    total = np.zeros((rows + 1, columns + 1), dtype=int)
    total[1:, 1:] = taken.cumsum(axis=0).cumsum(axis=1)
    (low, high), (left, right) = _reach(rows, up), _reach(columns, across)
    slabs = total[high] - total[low]
    return slabs[:, right] - slabs[:, left]


@functools.lru_cache(maxsize=256)
def _reach(count, length):
    """The first cell under a name and the one after the last, by the cell of `count` it stands on."""
    middle, half = np.arange(count) + 0.5, length / CELL / 2
    return tuple(
        np.clip(np.floor(middle + side * half + 0.5 + side * 0.49), 0, count).astype(int) for side in (-1, 1)
    )


def _leader(middle, points, across, up):
    """From the edge of a name to the nearest point of what it names."""
    middle, room = np.array(middle), np.array([across, up]) / 2
    gaps = np.maximum(np.abs(points - middle) - room, 0)
    end = points[np.argmin((gaps**2).sum(axis=1))]
    return np.clip(end, middle - room, middle + room), end


def _away(x, y, points, across, up):
    """How far the box of a name is from the nearest of the points, by the cell it stands on."""
    aside = np.maximum(np.abs(x[None, :] - points[:, :1]) - across / 2, 0)
    above = np.maximum(np.abs(y[None, :] - points[:, 1:]) - up / 2, 0)
    return np.sqrt((aside[:, None, :] ** 2 + above[:, :, None] ** 2).min(axis=0))
