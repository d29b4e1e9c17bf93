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

LAYERS = 32
"""Still layers that a canvas keeps: more than a model's settings at their ends ever ask for."""


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
        self._with_a: bool | None = None
        self._layers: dict = {}
        self._shown: list = []
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
        """Have the still layers of the last update: those of axes by their limits, all by whether A is."""
        from PIL import Image

        if with_a != self._with_a:
            self._with_a = with_a
            for entry in self._of_a:
                entry.set_visible(with_a)
        wanted = [(self._figure, with_a)]
        wanted += [(axes, with_a, axes.get_xlim(), axes.get_ylim()) for axes in self._figure.axes]
        if wanted == self._shown:
            return
        still = Image.new("RGBA", self._agg.get_width_height(), "white")
        for which in wanted:
            layer, place = self._layers[which] = self._layers.pop(which, None) or self._layer(which[0])
            still.alpha_composite(layer, place)
        for oldest in list(self._layers)[:-LAYERS]:
            del self._layers[oldest]
        self._shown, self._still = wanted, np.asarray(still)

    def _around_axes(self, renderer) -> None:
        for axes in self._figure.axes:
            axes.set_visible(False)
        self._figure.draw(renderer)
        for axes in self._figure.axes:
            axes.set_visible(True)

    def _layer(self, part) -> tuple:
        """What the figure or an axes draws, on nothing: the picture of it, and where its corner is."""
        from PIL import Image

        renderer = self._agg.get_renderer()
        renderer.clear()
        (self._around_axes if part is self._figure else part.draw)(renderer)
        whole = Image.frombuffer("RGBA", self._agg.get_width_height(), self._agg.buffer_rgba())
        box = whole.getbbox() or (0, 0, 1, 1)
        return whole.crop(box), box[:2]


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
