"""A picture that is drawn again and again, fast: one figure kept, its still part drawn once.

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

from coursekit.figures import style
from coursekit.models.contract import Result
from coursekit.words import Words


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
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        figure = Figure(figsize=(style.WIDTH, style.HEIGHT), dpi=style.DPI, layout="constrained")
        figure.get_layout_engine().set(wspace=0.05)
        self._agg = FigureCanvasAgg(figure)
        self._figure = figure
        self._drawing = importlib.import_module(f"coursekit.figures.{model}").Drawing(figure, words)
        figure.get_layout_engine().execute(figure)
        figure.set_layout_engine("none")  # laid out once: axes must not move while a slider does
        self._of_a = _entries(figure, words("lab-a"))
        self._still = None
        self._drawn_for: tuple | None = None

    def png(self, result: Result, pinned: Result | None = None) -> bytes:
        """The picture of `result`, with `pinned` behind it, as PNG."""
        self._drawing.update(result, pinned)
        limits = [(axes.get_xlim(), axes.get_ylim()) for axes in self._figure.axes]
        still_for = limits, pinned is None
        if still_for != self._drawn_for:
            for entry in self._of_a:
                entry.set_visible(pinned is not None)
            self._agg.draw()
            self._still = self._agg.copy_from_bbox(self._figure.bbox)
            self._drawn_for = still_for
        self._agg.restore_region(self._still)
        for artist in self._drawing.moving:
            artist.axes.draw_artist(artist)
        return _palette_png(self._agg)


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
