"""Names written beside what they name, where nothing else is drawn: instead of a legend that is looked up."""

from __future__ import annotations

import functools

import numpy as np
from matplotlib.text import Text

from coursekit.figures import style
from coursekit.figures.looks import CELL, AreaLook, LineLook, corners, middles

MOST_IN_LEGEND = 5
"""Entries of a legend at most, as tests hold; curves have their names beside them, by this module."""

PAD = 3 / 72
"""Inches that a name keeps clear of what is drawn."""

NEAR = 0.14
"""Inches from what it names beyond which a thin line leads there."""

FAR = 0.45
"""Inches from what it names at which a name no longer says of what it is one."""


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
            axes.add_artist(_Name(0, 0, name, transform=axes.transAxes, ha="center", va="center",
                                  color=style.INK, fontsize=style.SMALLEST, linespacing=1.05,
                                  clip_on=False, animated=True, in_layout=False))
            for name in self.named.values()
        ]  # fmt: skip
        for text, artist in zip(self.texts, self.named, strict=True):
            artist.set_label(text.get_text())  # for who reads values off
        (self.leaders,) = axes.plot(
            [], [], "-", color=style.INK, lw=0.6, transform=axes.transAxes, animated=True, in_layout=False
        )
        self.artists = [self.leaders, *self.texts]
        self._looks: dict = {}
        self._scales: tuple = ()
        self._boxes: dict = {}
        self._edges: dict = {}
        self._matrix = None
        self._placed: tuple = ()
        self._corner, self._dpi = axes.bbox.min, axes.figure.dpi
        self._sizes = [
            (box.width / axes.figure.dpi + 2 * PAD, box.height / axes.figure.dpi + 2 * PAD)
            for box in (text.get_window_extent() for text in self.texts)
        ]

    def place(self) -> None:
        """Put each name beside what it names as it is now; asked for before what has changed is drawn."""
        self._corner, self._dpi = self._axes.bbox.min, self._axes.figure.dpi
        room = tuple(self._axes.bbox.size / self._dpi)
        scales = room, self._axes.get_xlim(), self._axes.get_ylim()
        if scales != self._scales:
            self._looks.clear()
            self._boxes.clear()
            self._scales = scales
            data = self._axes.transData
            self._matrix = data.get_affine().get_matrix() if data.is_affine else None
        looks = {
            artist: self._look(artist, room)
            for artist in [*self._axes.lines, *self._axes.patches]
            if artist is not self.leaders and artist.get_visible()
        }
        boxes = [
            self._box(text)
            for text in self._axes.texts
            if text not in self.texts and text.get_visible() and text.get_text()
        ]
        seen = room, looks, boxes
        if seen != self._placed:
            self._place(*seen)
            self._placed = seen

    def _place(self, room, looks, boxes) -> None:
        wide, high = room
        x, y = middles(room)
        taken = np.zeros((len(y), len(x)), dtype=bool)
        for look in looks.values():
            taken.reshape(-1)[look.ink] = True
        for box in boxes:
            _block(taken, *box)
        leaders = []
        named = [looks.get(artist) for artist in self.named]
        there = [look if look is not None and len(look.few) else None for look in named]
        to_others = _least_of_others([look.away() for look in there if look is not None])
        for text, size, look in zip(self.texts, self._sizes, there, strict=True):
            text.set_visible(look is not None)
            if look is None:
                continue
            inside = _inside(room, *size)
            away, nearest_other = look.away()[inside], next(to_others)
            own = 3 * away if look.pale else look.away(*size)[inside]
            cost = own + 2 * np.maximum(own - FAR, 0)
            cost += 3 * _covered(taken, *size)[inside] + _leftness(room)[inside[1]]
            if nearest_other is not None:
                cost += 2 * np.maximum(away - nearest_other[inside] + 0.04, 0)
            row, column = divmod(int(np.argmin(cost)), cost.shape[1])
            across, up = x[inside[1]][column], y[inside[0]][row]
            text.set_position((across / wide, up / high))
            if own[row, column] > NEAR:
                leaders += [*_leader((across, up), look.few, *size), (np.nan, np.nan)]
            _block(taken, across - size[0] / 2, across + size[0] / 2, up - size[1] / 2, up + size[1] / 2)
        self.leaders.set_data(*(np.array(leaders) / (wide, high)).T if leaders else ([], []))

    def _look(self, artist, room):
        """How an artist looks now; the same as at the last look, where it does."""
        before = self._looks.get(artist)
        if before is not None and not artist.stale:  # drawn since and not changed after that
            return before[1]
        if hasattr(artist, "get_xydata"):
            points = np.asarray(artist.get_xydata(), dtype=float)
            of = artist.get_linestyle(), artist.get_marker(), artist.get_markersize()
        else:
            points = corners(artist)
            of = artist.get_alpha(), artist.get_hatch()
        key = points.tobytes(), of
        if before is None or before[0] != key:
            kind = LineLook if hasattr(artist, "get_xydata") else AreaLook
            transform = (artist.get_transform if kind is LineLook else artist.get_data_transform)()
            self._looks[artist] = before = key, kind(self._inches(transform, points), room, *of)
        return before[1]

    def _inches(self, transform, points):
        """Where points are, in inches from the corner of the axes."""
        if transform is self._axes.transData and self._matrix is not None:
            pixels = points @ self._matrix[:2, :2].T + self._matrix[:2, 2]
        else:
            pixels = transform.transform(points)
        return (pixels - self._corner) / self._dpi

    def _box(self, text):
        """Left, right, lower and upper edge of a text."""
        points_at = hasattr(text, "arrow_patch")
        if text in self._boxes and not text.stale and not points_at:
            return self._boxes[text]
        anchor = self._inches(text.get_transform(), np.array(text.get_unitless_position(), dtype=float))
        key = text, text.get_text(), text.get_fontsize()
        if points_at or key not in self._edges:  # it is moved by what it points at
            box = text.get_window_extent()
            self._edges[key] = (np.array([box.min, box.max]) - self._corner) / self._dpi - anchor
        low, high = self._edges[key] + anchor
        self._boxes[text] = low[0], high[0], low[1], high[1]
        return self._boxes[text]


class _Name(Text):
    """A text that moves but never changes, so that its lines are laid out once for each way to draw it."""

    def _get_layout(self, renderer):  # not public: without it all stays right, a twentieth of a step dearer
        way = type(renderer), self.figure.dpi
        self._layouts = getattr(self, "_layouts", {})
        if way not in self._layouts:
            self._layouts[way] = super()._get_layout(renderer)
        return self._layouts[way]


@functools.lru_cache(maxsize=256)
def _inside(room, across, up):
    """The rows and the columns of the cells on which a name of a size may stand."""
    return tuple(
        slice(*np.flatnonzero(np.abs(centres - whole / 2) <= max((whole - size) / 2, CELL))[[0, -1]] + [0, 1])
        for centres, whole, size in zip(middles(room)[::-1], room[::-1], (up, across), strict=True)
    )


@functools.lru_cache(maxsize=32)
def _leftness(room):
    """What it costs, by column, to stand further left than need be."""
    return 0.02 * (1 - middles(room)[0] / room[0])


def _least_of_others(fields):
    """For each of several fields the least of all the others; nothing where there are none."""
    for number in range(len(fields)):
        others = fields[:number] + fields[number + 1 :]
        yield functools.reduce(np.minimum, others) if others else None


def _block(taken, left, right, low, high):
    a, b, c, d = (
        int(np.floor(edge / CELL + side)) for edge, side in ((low, 0), (high, 1), (left, 0), (right, 1))
    )
    taken[max(a, 0) : max(b, 0), max(c, 0) : max(d, 0)] = True


def _covered(taken, across, up):
    """How many of the cells under a name are taken, by the cell it stands on."""
    rows, columns = taken.shape
    total = np.zeros((rows + 1, columns + 1), dtype=np.int32)
    inner = total[1:, 1:]
    np.cumsum(np.cumsum(taken, axis=0, dtype=np.int32, out=inner), axis=1, out=inner)
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
