"""A picture that is drawn again and again, fast: what stays still is kept, only what moves is drawn.

A drawing is a class called ``Drawing`` in the file of its model::

    class Drawing:
        def __init__(self, figure, words): ...   # axes, labels; what moves is ``animated=True``
        moving: list                             # the artists that change, back to front
        def update(self, result, pinned): ...    # put the numbers in; pinned is a Result or None
"""

from __future__ import annotations

import functools
import importlib
import io

import numpy as np

from coursekit.figures import style
from coursekit.models.base import Result
from coursekit.words import Words

KEPT = 8
"""Canvases kept at a time, some megabytes each: more models than a lesson shows."""


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
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        figure = Figure(figsize=(style.WIDTH, style.HEIGHT), dpi=style.DPI, layout="constrained")
        figure.get_layout_engine().set(wspace=0.05)
        self._agg = FigureCanvasAgg(figure)
        self._figure = figure
        with rc_context({"axes.titley": 1.0}):  # else each drawing looks for the place of the titles anew
            self._drawing = importlib.import_module(f"coursekit.figures.{model}").Drawing(figure, words)
        figure.get_layout_engine().execute(figure)
        figure.set_layout_engine("none")  # laid out once: axes must not move while a slider does
        figure.patch.set_visible(False)
        self._of_a = _entries(figure, words("lab-a"))
        self._layers: dict = {}
        self._drawn_for: dict = {}
        self._still = None

    def png(self, result: Result, pinned: Result | None = None) -> bytes:
        """The picture of `result`, with `pinned` behind it, as PNG."""
        self._drawing.update(result, pinned)
        self._keep_still(pinned is not None)
        np.asarray(self._agg.buffer_rgba())[:] = self._still
        for artist in self._drawing.moving:
            artist.axes.draw_artist(artist)
        return _palette_png(self._agg)

    def _keep_still(self, with_a: bool) -> None:
        """Draw anew the still layers that the last update made stale: axes with other limits; all for A."""
        from PIL import Image

        if with_a != self._drawn_for.get(self._figure):
            for entry in self._of_a:
                entry.set_visible(with_a)
            self._drawn_for = {self._figure: with_a}
            self._layers = {self._figure: self._layer(self._around_axes)}
        for axes in self._figure.axes:
            limits = axes.get_xlim(), axes.get_ylim()
            if limits != self._drawn_for.get(axes):
                self._still = None
                self._layers[axes] = self._layer(axes.draw)
                self._drawn_for[axes] = limits
        if self._still is None:
            still = Image.new("RGBA", self._agg.get_width_height(), "white")
            for layer in self._layers.values():
                still.alpha_composite(layer)
            self._still = np.asarray(still)

    def _around_axes(self, renderer) -> None:
        for axes in self._figure.axes:
            axes.set_visible(False)
        self._figure.draw(renderer)
        for axes in self._figure.axes:
            axes.set_visible(True)

    def _layer(self, draw):
        """What `draw` draws, on nothing."""
        from PIL import Image

        renderer = self._agg.get_renderer()
        renderer.clear()
        draw(renderer)
        return Image.frombuffer("RGBA", self._agg.get_width_height(), self._agg.buffer_rgba()).copy()


def _entries(figure, label: str) -> list:
    """The entries called `label` in the figure's legends; a legend closes up where one is not visible."""
    from matplotlib.legend import Legend
    from matplotlib.offsetbox import TextArea, VPacker

    columns = [column for legend in figure.findobj(Legend) for column in legend.findobj(VPacker)]
    found = []
    for column in columns:
        rows = column.get_children()
        for row in rows:
            texts = [part.get_text() for part in row.get_children() if isinstance(part, TextArea)]
            if label in texts:
                found.append(row if len(rows) > 1 else column)
    return found


def _palette_png(agg) -> bytes:
    from PIL import Image

    picture = Image.frombuffer("RGBA", agg.get_width_height(), agg.buffer_rgba()).convert("RGB")
    file = io.BytesIO()
    picture.quantize(palette=_palette(), dither=Image.Dither.NONE).save(file, "PNG", compress_level=1)
    return file.getvalue()


@functools.cache
def _palette():
    from PIL import Image

    holder = Image.new("P", (1, 1))
    holder.putpalette(style.palette())
    return holder
