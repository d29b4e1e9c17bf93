"""Names written beside what they name, where nothing else is drawn: instead of a legend that is looked up."""

from __future__ import annotations

import functools

import numpy as np
from matplotlib.path import Path
from matplotlib.text import Text

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

AROUND = np.array([[(right, up)] for right in (-1, 0, 1) for up in (-1, 0, 1)])
"""A place and the eight around it."""

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
        """Put each name beside what it names as it is now."""
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
        x, y = _middles(room)
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
            points = _corners(artist)
            of = artist.get_alpha(), artist.get_hatch()
        key = points.tobytes(), of
        if before is None or before[0] != key:
            kind = _Line if hasattr(artist, "get_xydata") else _Area
            transform = (artist.get_transform if kind is _Line else artist.get_data_transform)()
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

    def _get_layout(self, renderer):
        way = type(renderer), self.figure.dpi
        self._layouts = getattr(self, "_layouts", {})
        if way not in self._layouts:
            self._layouts[way] = super()._get_layout(renderer)
        return self._layouts[way]


class _Look:
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
            x, y = _middles(self.room)
            aside = np.maximum(np.abs(x[None, :] - self.few[:, :1]) - across / 2, 0)
            above = np.maximum(np.abs(y[None, :] - self.few[:, 1:]) - up / 2, 0)
            found = np.sqrt((aside[:, None, :] ** 2 + above[:, :, None] ** 2).min(axis=0))
            self._aways[across, up] = found
        return self._aways[across, up]


class _Line(_Look):
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


class _Area(_Look):
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


def _corners(patch):
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
    x, y = _middles(room)
    column, row = (points / CELL).astype(int).T
    there = (column >= 0) & (column < len(x)) & (row >= 0) & (row < len(y))
    return (row * len(x) + column)[there]


@functools.lru_cache(maxsize=32)
def _middles(room):
    """How far right and how far up the middles of the cells are."""
    return tuple((np.arange(max(int(length / CELL), 1)) + 0.5) * CELL for length in room)


@functools.lru_cache(maxsize=256)
def _inside(room, across, up):
    """The rows and the columns of the cells on which a name of a size may stand."""
    return tuple(
        slice(*np.flatnonzero(np.abs(middles - whole / 2) <= max((whole - size) / 2, CELL))[[0, -1]] + [0, 1])
        for middles, whole, size in zip(_middles(room)[::-1], room[::-1], (up, across), strict=True)
    )


@functools.lru_cache(maxsize=32)
def _leftness(room):
    """What it costs, by column, to stand further left than need be."""
    return 0.02 * (1 - _middles(room)[0] / room[0])


def _least_of_others(fields):
    """For each of several fields the least of all the others; nothing where there are none."""
    after = [None]
    for field in fields[:0:-1]:
        after.append(field if after[-1] is None else np.minimum(field, after[-1]))
    before = None
    for field, later in zip(fields, after[::-1], strict=True):
        yield before if later is None else later if before is None else np.minimum(before, later)
        before = field if before is None else np.minimum(before, field)


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
