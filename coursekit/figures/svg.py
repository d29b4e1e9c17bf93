"""What matplotlib draws, as the elements of an SVG: colours by their names, letters as letters.

The page that shows them decides what the names of the colours stand for (light, dark, high contrast), so no
colour but those of :mod:`coursekit.figures.style` may be drawn with.
"""

from __future__ import annotations

import functools
import zlib
from html import escape
from typing import Any

import numpy as np
from matplotlib.backend_bases import FigureCanvasBase, RendererBase
from matplotlib.colors import to_rgb
from matplotlib.path import Path
from matplotlib.ticker import FixedLocator
from matplotlib.transforms import Affine2D

from coursekit.figures import style
from coursekit.figures.dots import DENSE, Kept, dots, tinted
from coursekit.figures.svg_paths import GRAIN, commands, hatching, radius_of, shape

LAB = "§"
"""Stands for what makes the ids of one lab its own; whoever shows the elements puts it in."""

SIZE = 10
"""Points of letters unless said otherwise."""

KEPT_SIZES = 2000
"""Words whose size is remembered: numbers that change with every step come by again and again."""

_CAPS = {"butt": "butt", "projecting": "square", "round": "round"}


class SvgCanvas(FigureCanvasBase):
    """A figure's canvas that measures and draws for SVG; nothing of Agg is loaded."""

    @functools.cached_property
    def renderer(self) -> Svg:
        """What draws on it."""
        return Svg(self.figure)

    def get_renderer(self) -> Svg:
        """What draws on it, under the name by which matplotlib asks."""
        return self.renderer


class Svg(RendererBase):
    """Draws artists of one figure as elements of an SVG; :meth:`drawn` hands them over.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
    """

    def __init__(self, figure) -> None:
        super().__init__()
        self._figure = figure
        wide, high = figure.bbox.size
        self.size = int(wide * GRAIN), int(high * GRAIN)
        self._flip = Affine2D().scale(1, -1).translate(0, high)
        self._elements: list[str] = []
        self._sizes: dict[tuple, tuple] = {}

    def drawn(self) -> str:
        """The elements drawn since this was last asked for."""
        elements, self._elements = self._elements, []
        return "".join(elements)

    def frame(self, axes) -> dict[str, Any]:
        """Where an axes is, and for each of its two axes: label, limits, scale, and names of places on it."""
        box = axes.bbox.extents
        left, top, right, bottom = (
            round(GRAIN * side)
            for side in (box[0], self.size[1] / GRAIN - box[3], box[2], self.size[1] / GRAIN - box[1])
        )
        return {
            "box": [left, top, right - left, bottom - top],
            "x": _scale(axes.xaxis),
            "y": _scale(axes.yaxis),
        }

    # What matplotlib asks of a renderer

    def get_canvas_width_height(self):
        return self._figure.bbox.size

    def points_to_pixels(self, points):
        return points * self._figure.dpi / 72

    def get_text_width_height_descent(self, s, prop, ismath):
        about = s, prop.get_size_in_points(), prop.get_weight(), ismath
        if about not in self._sizes:
            if len(self._sizes) > KEPT_SIZES:
                self._sizes.clear()
            self._sizes[about] = super().get_text_width_height_descent(s, prop, ismath)
        return self._sizes[about]

    def draw_path(self, gc, path, transform, rgbFace=None):
        outline = self._outline(path, transform, rgbFace is None and gc.get_hatch() is None)
        if not outline:
            return
        fill = self._fill(rgbFace, gc)
        line = self._line(gc)
        if fill or line:
            self._add(f"<path d='{outline}'", fill + line, gc)
        if rgbFace is not None and gc.get_hatch():
            self._hatch(gc, outline)

    def draw_markers(self, gc, marker_path, marker_trans, path, trans, rgbFace=None):
        places = (trans + self._flip).transform(path.vertices)
        wide, high = self._figure.bbox.size
        x, y = places.T
        inside = (x > -50) & (x < wide + 50) & (y > -50) & (y < high + 50)  # nor is what is no number
        if np.count_nonzero(inside) >= DENSE:
            self._dense(gc, marker_path, marker_trans, path.vertices[inside], trans, rgbFace)
        elif inside.any():
            places = np.rint(places[inside] * GRAIN).astype(int)
            self._markers(gc, marker_path, marker_trans, places, rgbFace)

    def draw_text(self, gc, x, y, s, prop, angle, ismath=False, mtext=None):
        if ismath:
            self._draw_text_as_path(gc, x, y, s, prop, angle, ismath, mtext)
            return
        wide, _, _ = self.get_text_width_height_descent(s, prop, ismath)
        at = f"x='{round(x * GRAIN)}' y='{round(y * GRAIN)}'"
        if angle:
            at += f" transform='rotate({-angle:g} {round(x * GRAIN)} {round(y * GRAIN)})'"
        points = prop.get_size_in_points()
        if points != SIZE:
            at += f" font-size='{round(self.points_to_pixels(points) * GRAIN)}'"
        if prop.get_weight() in ("bold", 700):
            at += " font-weight='bold'"
        colour = named(gc.get_rgb()[:3])
        self._elements.append(
            f"<text {at} textLength='{round(wide * GRAIN)}' style='fill:{colour}{_opacity(gc)}'>"
            f"{escape(s)}</text>"
        )

    def draw_image(self, gc, x, y, im, transform=None):
        raise NotImplementedError("no figure of ours draws an image")

    # How it is said in SVG

    def _outline(self, path, transform, open_line) -> str:
        """The path as SVG has it, in whole units."""
        if path.codes is not None and len(path.codes) == 5 and path.codes[-1] == Path.CLOSEPOLY:  # a bar
            corners = (transform + self._flip).transform(path.vertices)
            return commands(np.rint(corners * GRAIN), path.codes) if np.isfinite(corners).all() else ""
        room = (-20, -20, *(self._figure.bbox.size + 20)) if open_line else None
        straight = path.codes is None or not (path.codes > Path.LINETO).any()
        cleaned = path.cleaned(
            transform + self._flip, remove_nans=True, clip=room, simplify=open_line and straight
        )
        return commands(np.rint(cleaned.vertices * GRAIN), cleaned.codes)

    def _add(self, begun: str, look: str, gc) -> None:
        box = gc.get_clip_rectangle()
        clip = self._clips.get(_corners(box), "") if box is not None else ""
        self._elements.append(f"{begun}{clip} style='{look}{_opacity(gc)}'/>")

    @functools.cached_property
    def _clips(self) -> dict:
        """The clip path of each axes, by where they are; asked for once axes move no more."""
        return {
            _corners(axes.bbox): f" clip-path='url(#{LAB}{number})'"
            for number, axes in enumerate(self._figure.axes)
        }

    def _fill(self, colour, gc) -> str:
        if colour is None or (len(colour) > 3 and colour[3] == 0):
            return ""
        faint = (
            ""
            if gc.get_forced_alpha() or len(colour) < 4 or colour[3] == 1
            else f";fill-opacity:{colour[3]:g}"
        )
        return f"fill:{named(colour[:3])}{faint};"

    def _line(self, gc) -> str:
        colour, width = gc.get_rgb(), gc.get_linewidth()
        if not width or colour[3] == 0:
            return ""
        said = f"stroke:{named(colour[:3])};stroke-width:{round(self.points_to_pixels(width) * GRAIN)}"
        if not gc.get_forced_alpha() and colour[3] != 1:
            said += f";stroke-opacity:{colour[3]:g}"
        offset, dashes = gc.get_dashes()
        if dashes is not None:
            lengths = (round(self.points_to_pixels(dash) * GRAIN) for dash in dashes)
            said += f";stroke-dasharray:{' '.join(map(str, lengths))}"
            if offset:
                said += f";stroke-dashoffset:{round(self.points_to_pixels(offset) * GRAIN)}"
        if (cap := _CAPS[gc.get_capstyle()]) != "butt":
            said += f";stroke-linecap:{cap}"
        if gc.get_joinstyle() == "miter":
            said += ";stroke-linejoin:miter"
        return said

    def _markers(self, gc, marker_path, marker_trans, places, rgbFace) -> None:
        fill, line = self._fill(rgbFace, gc), self._line(gc)
        matrix = np.asarray(marker_trans.get_matrix())
        radius = radius_of(marker_path, Affine2D(matrix) + Affine2D().scale(GRAIN))
        if radius and fill and (not line or tuple(rgbFace[:3]) == tuple(gc.get_rgb()[:3])):
            edge = round(self.points_to_pixels(gc.get_linewidth()) * GRAIN) if line else 0
            mark, first = "h0", (0, 0)  # a point of a round pen
            look = f"fill:none;stroke-linecap:round;stroke-width:{2 * radius + edge};stroke:{fill[5:-1]}"
        elif fill or line:
            mark, first = shape(marker_path, matrix.tobytes())
            look = (fill or "fill:none;") + line
        else:
            return
        begins = "z" in mark or mark == "h0"  # ends where it began, so that the next is as far as its middle
        steps = np.diff(places, axis=0).tolist()
        x, y = (places[0] + first).tolist()
        if begins and mark.count("m") == 0:
            d = f"M{x} {y}{mark}" + "".join([f"m{right} {down}{mark}" for right, down in steps])
        else:
            d = "".join([f"M{x} {y}{mark}" for x, y in (places + first).tolist()])
        self._add(f"<path data-at='{-first[0]} {-first[1]}' d='{d.replace(' -', '-')}'", look, gc)

    def _hatch(self, gc, outline: str) -> None:
        """Lines or dots over an area, at the place and of the width at which matplotlib draws them."""
        pen = gc.get_hatch(), tuple(gc.get_hatch_color()[:3]), gc.get_hatch_linewidth()
        key, pattern = _pattern(*pen, side=self.points_to_pixels(72) * GRAIN)
        self._elements.append(pattern)
        self._add(f"<path d='{outline}'", f"fill:url(#{key})", gc)

    def _dense(self, gc, marker_path, marker_trans, places, trans, rgbFace) -> None:
        """Marks without number as one small picture, of one colour on nothing."""
        matrix, size = np.asarray(marker_trans.get_matrix()).tobytes(), self._figure.bbox.size
        place, mask = dots(marker_path, matrix, Kept(trans.transform(places)), *map(round, size))
        x, y, width, height = place
        self._elements.append(
            f"<image x='{x}' y='{y}' width='{width}' height='{height}' class='ck-dots'"
            f" href='{tinted(mask, tuple(rgbFace[:3]))}' style='{_opacity(gc).strip(';')}'/>"
        )


def _corners(box) -> tuple[int, ...]:
    return tuple(round(side * GRAIN) for side in box.extents)


@functools.lru_cache(maxsize=64)
def _pattern(hatch: str, colour: tuple, width: float, side: float) -> tuple[str, str]:
    """The id of a hatch and the element that holds it."""
    name, stroke = named(colour), round(width / 72 * side)
    drawn, dots = hatching(Path.hatch(hatch), side)
    if dots:
        stroke, drawn = dots, f"{drawn}' stroke-linecap='round"
    key = f"{LAB}{zlib.crc32((hatch + name).encode()):x}"
    return key, (
        f"<pattern id='{key}' patternUnits='userSpaceOnUse' width='{side:g}' height='{side:g}'>"
        f"<path d='{drawn}' style='stroke:{name};stroke-width:{stroke}'/></pattern>"
    )


def _scale(axis) -> dict[str, Any]:
    """What can be read off along an axis."""
    places, names = axis.get_major_locator(), []
    if isinstance(places, FixedLocator):
        names = [[float(at), axis.get_major_formatter()(at, n)] for n, at in enumerate(places())]
        if not any(letter.isalpha() for _, name in names for letter in name):
            names = []  # numbers after all
    shown = axis.axes.axison and axis.get_visible() and (names or len(axis.get_major_locator()()) > 0)
    low, high = (float(end) for end in axis.get_view_interval())
    beside = [axis, *(getattr(other, f"{axis.axis_name}axis") for other in _sharing(axis))]
    return {
        "label": next((each.label.get_text() for each in beside if each.label.get_text()), ""),
        "percent": not names and "%" in str(axis.get_major_formatter()(0.5, None)),
        "limits": [low, high],
        "log": axis.get_scale() == "log",
        "names": names,
        "shown": bool(shown),
    }


def _sharing(axis) -> list:
    """The axes that have the same numbers along `axis`, which may be the ones that say what they are."""
    shared = axis.axes.get_shared_x_axes() if axis.axis_name == "x" else axis.axes.get_shared_y_axes()
    return shared.get_siblings(axis.axes)


def _opacity(gc) -> str:
    return f";opacity:{gc.get_alpha():g}" if gc.get_forced_alpha() and gc.get_alpha() != 1 else ""


@functools.cache
def named(colour: tuple) -> str:
    """A colour by its name on the page; one mixed with paper as that.

    Raises
    ------
    ValueError
        If it is none of the colours that pictures have.
    """
    seen = np.asarray(to_rgb(colour))
    for name, value in {**style.NAMED, "paper": "white", "ink": "black"}.items():
        if np.allclose(seen, to_rgb(value), atol=0.002):
            return f"var(--ck-{name})"
    for name, value in style.NAMED.items():
        whole = 1 - np.asarray(to_rgb(value))
        part = (1 - seen) @ whole / (whole @ whole)
        if np.allclose(1 - seen, part * whole, atol=0.004) and part > 0:
            share = f"{100 * part:.3g}"
            pure = f"var(--ck-{name})"
            return pure if share == "100" else f"color-mix(in srgb,{pure} {share}%,var(--ck-paper))"
    raise ValueError(f"{colour} is no colour of coursekit.figures.style")


def _joined(numbers) -> str:
    """Whole numbers as an SVG has them, no space where a minus parts them."""
    return " ".join(map(str, numbers)).replace(" -", "-")
