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
        self._looks: dict = {}
        self._boxes: dict = {}
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
        for number, (text, look) in enumerate(zip(self.texts, there, strict=True)):
            text.set_visible(look is not None)
            if look is None:
                continue
            across, up = self._sizes[number]
            inside = (
                (np.abs(x - wide / 2) <= max((wide - across) / 2, CELL))[None, :]
                & (np.abs(y - high / 2) <= max((high - up) / 2, CELL))[:, None]
            )  # fmt: skip
            away = look.away()
            own = 3 * away if look.pale else look.away(across, up)
            others = [other.away() for other in there if other not in (look, None)]
            nearest_other = np.min(others, axis=0) if others else np.inf
            cost = own + 2 * np.maximum(own - FAR, 0) + 2 * np.maximum(away - nearest_other + 0.04, 0)
            cost = cost + 0.02 * (1 - x[None, :] / wide) + 3 * _covered(taken, across, up)
            row, column = np.unravel_index(np.argmin(np.where(inside, cost, np.inf)), cost.shape)
            text.set_position((x[column] / wide, y[row] / high))
            if own[row, column] > NEAR:
                leaders += [*_leader((x[column], y[row]), look.few, across, up), (np.nan, np.nan)]
            _block(taken, x[column] - across / 2, x[column] + across / 2, y[row] - up / 2, y[row] + up / 2)
        self.leaders.set_data(*(np.array(leaders) / (wide, high)).T if leaders else ([], []))

    def _inches(self, pixels):
        return (pixels - self._corner) / self._dpi

    def _look(self, artist, room):
        """How an artist looks now; the same as at the last look, where it does."""
        if hasattr(artist, "get_xydata"):
            points = artist.get_xydata()
            of = artist.get_linestyle(), artist.get_marker(), artist.get_markersize()
        else:
            points = artist.get_path().vertices
            of = artist.get_alpha(), artist.get_hatch()
        points = np.asarray(points, dtype=float).reshape(-1, 2)
        points = self._inches(artist.get_transform().transform(points))
        key = points.tobytes(), room, of
        if self._looks.get(artist, ((),))[0] != key:
            kind = _Line if hasattr(artist, "get_xydata") else _Area
            self._looks[artist] = key, kind(points, room, *of)
        return self._looks[artist][1]

    def _box(self, text):
        """Left, right, lower and upper edge of a text."""
        key = text, text.get_text(), text.get_fontsize()
        anchor = text.get_transform().transform(text.get_unitless_position())
        # an annotation is moved by what it points at
        if hasattr(text, "arrow_patch") or key not in self._boxes:
            box = text.get_window_extent()
            self._boxes[key] = np.array([box.min, box.max]) - anchor
        low, high = self._inches(self._boxes[key] + anchor)
        return low[0], high[0], low[1], high[1]


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
        points = self.everywhere
        with np.errstate(invalid="ignore"):
            points = points[((points >= -0.01) & (points <= np.add(self.room, 0.01))).all(axis=1)]
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
        points = self.everywhere[np.isfinite(self.everywhere).all(axis=1)]
        if self._reach:
            sides = [(right, up) for right in (-1, 0, 1) for up in (-1, 0, 1)]
            points = np.concatenate([points + self._reach * np.array(side) for side in sides])
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


def _numbers(points, room):
    """The numbers of the cells on the picture that points are in, row by row."""
    x, y = _middles(room)
    column, row = (points / CELL).astype(int).T
    there = (column >= 0) & (column < len(x)) & (row >= 0) & (row < len(y))
    return np.unique(row[there] * len(x) + column[there])


@functools.lru_cache(maxsize=32)
def _middles(room):
    """How far right and how far up the middles of the cells are."""
    return tuple((np.arange(max(int(length / CELL), 1)) + 0.5) * CELL for length in room)


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
