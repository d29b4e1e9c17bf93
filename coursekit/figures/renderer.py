"""A picture that is drawn again and again, fast: what stays still is sent once, only what moves is drawn.

A drawing is a class called ``Drawing`` in the file of its model::

    class Drawing:
        def __init__(self, figure, words): ...   # axes, labels; what moves is ``animated=True``
        moving: list                             # the artists that change, back to front
        def update(self, result, pinned): ...    # put the numbers in; pinned is a Result or None
"""

from __future__ import annotations

import dataclasses
import functools
import importlib
import io
from typing import Any

from coursekit.figures import style
from coursekit.models.base import Result
from coursekit.words import Words

KEPT = 8
"""Canvases kept at a time, some megabytes each: more models than a lesson shows."""

LAYERS = 32
"""Still layers that a canvas keeps: more than a model's settings at their ends ever ask for."""


@dataclasses.dataclass(frozen=True)
class Picture:
    """A picture as it is sent to whoever shows it.

    Attributes
    ----------
    still : dict
        What seldom changes: ``size``, the width and height in units of the SVG; ``layers``, the SVG elements
        of the figure and of each axes, to be put one over the other; ``axes``, where each axes is and what
        its numbers mean; ``marks``, the name of what moves, where it has one, and the number of its axes.
    moving : list of str
        The SVG elements of each of ``marks``, back to front, above the layers; empty where nothing is shown.
    """

    still: dict[str, Any]
    moving: list[str]


@functools.lru_cache(maxsize=KEPT)
def canvas(model: str, language: str) -> Canvas:
    """The canvas of a model in a language. All labs draw on it: a picture is the same whatever was before it.

    Parameters
    ----------
    model : str
        Name of the model.
    language : str
        ``"en"`` or ``"es"``.
    """
    return Canvas(model, Words(model, language))


class Canvas:
    """Pictures of one model's results.

    Parameters
    ----------
    model : str
        Name of the model.
    words : Words
        The model's catalogue in the reader's language.
    """

    def __init__(self, model: str, words: Words) -> None:
        from matplotlib import rc_context
        from matplotlib.figure import Figure

        from coursekit.figures.svg import SvgCanvas

        figure = Figure(figsize=(style.WIDTH, style.HEIGHT), dpi=style.DPI, layout="constrained")
        figure.get_layout_engine().set(wspace=0.05)
        self._svg = SvgCanvas(figure).renderer
        self._figure = figure
        with rc_context({"axes.titley": 1.0}):  # else each drawing looks for the place of the titles anew
            self._drawing = importlib.import_module(f"coursekit.figures.{model}").Drawing(figure, words)
        figure.get_layout_engine().execute(figure)
        figure.set_layout_engine("none")  # laid out once: axes must not move while a slider does
        figure.patch.set_visible(False)
        for axes in figure.axes:
            axes.patch.set_visible(False)
            axes.apply_aspect()  # else only the first picture is drawn in axes of another shape
        self._layers: dict = {}
        self._shown: list = []
        self._drawn: dict = {}
        self._still: dict[str, Any] = {}
        places = {axes: number for number, axes in enumerate(figure.axes)}
        beside = {
            getattr(text, "names", None): text.get_text() for text in self._drawing.moving if _is_text(text)
        }
        self._marks = [
            {"axes": places.get(artist.axes), "name": beside.get(artist) or _name(artist)}
            for artist in self._drawing.moving
        ]

    def picture(self, result: Result, pinned: Result | None = None) -> Picture:
        """The picture of `result`, with `pinned` behind it."""
        self._drawing.update(result, pinned)
        before = self._shown
        self._keep_still()
        if before != self._shown:
            self._drawn.clear()
        return Picture(self._still, [self._element(artist) for artist in self._drawing.moving])

    def png(self, result: Result, pinned: Result | None = None) -> bytes:
        """The same picture at :data:`style.DENSITY` dots to a pixel, as PNG, for who shows no SVG."""
        from matplotlib.backends.backend_agg import FigureCanvasAgg

        self._drawing.update(result, pinned)
        figure, here = self._figure, self._figure.canvas
        agg = FigureCanvasAgg(figure)
        figure.dpi = style.DENSITY * style.DPI
        try:
            agg.draw()
            for artist in self._drawing.moving:
                artist.draw(agg.get_renderer())
            return _palette_png(agg)
        finally:
            figure.dpi = style.DPI
            figure.set_canvas(here)

    def _keep_still(self) -> None:
        """Have the still layers of the last update: those of axes by their limits."""
        wanted = [(self._figure,)]
        wanted += [(axes, axes.get_xlim(), axes.get_ylim()) for axes in self._figure.axes]
        if wanted == self._shown:
            return
        for which in wanted:
            kept = self._layers.pop(which, None)
            self._layers[which] = self._layer(which[0]) if kept is None else kept  # a layer may be empty
        self._shown = wanted
        self._still = {
            "size": list(self._svg.size),
            "layers": [self._layers[which] for which in wanted],
            "axes": [self._svg.frame(axes) for axes in self._figure.axes],
            "marks": self._marks,
        }
        for oldest in list(self._layers)[:-LAYERS]:
            del self._layers[oldest]

    def _element(self, artist) -> str:
        """What an artist draws; the same as last time if nothing of it has changed since."""
        look = _look(artist)
        if self._drawn.get(artist, (None,))[0] != look:
            artist.draw(self._svg)
            self._drawn[artist] = look, self._svg.drawn()
        return self._drawn[artist][1]

    def _around_axes(self, renderer) -> None:
        for axes in self._figure.axes:
            axes.set_visible(False)
        self._figure.draw(renderer)
        for axes in self._figure.axes:
            axes.set_visible(True)

    def _layer(self, part) -> str:
        """What the figure or an axes draws."""
        (self._around_axes if part is self._figure else part.draw)(self._svg)
        return self._svg.drawn()


def _look(artist) -> tuple:
    """All that drawings change of an artist and that shows within the same limits."""
    if not artist.get_visible():
        return ()
    if hasattr(artist, "get_xydata"):
        size = artist.get_markersize(), artist.get_linewidth()
        return artist.get_xydata().tobytes(), artist.get_color(), artist.get_markerfacecolor(), size
    if _is_text(artist):
        return artist.get_text(), artist.get_position(), getattr(artist, "xy", None), artist.get_color()
    corners, where = artist.get_path().vertices, artist.get_patch_transform().get_matrix()
    return corners.tobytes(), where.tobytes(), artist.get_facecolor(), artist.get_hatch()


def _is_text(artist) -> bool:
    return hasattr(artist, "get_text")


def _name(artist) -> str:
    """What an artist is called in a legend; nothing for one that is in none."""
    label = str(artist.get_label() or "")
    return "" if label.startswith("_") else label


def _palette_png(agg) -> bytes:
    from PIL import Image

    drawn = Image.frombuffer("RGBA", agg.get_width_height(), agg.buffer_rgba())
    picture = Image.new("RGBA", drawn.size, "white")
    picture.alpha_composite(drawn)
    file = io.BytesIO()
    picture.convert("RGB").quantize(palette=_palette(), dither=Image.Dither.NONE).save(
        file, "PNG", optimize=True
    )
    return file.getvalue()


@functools.cache
def _palette():
    from PIL import Image

    holder = Image.new("P", (1, 1))
    holder.putpalette(style.palette())
    return holder
