"""Marks without number as one small picture of one colour: thousands of elements would stop a browser."""

from __future__ import annotations

import base64
import functools
import io

import numpy as np
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

from coursekit.figures.svg_paths import GRAIN


class Kept:
    """Points to be told apart from others by what they are."""

    def __init__(self, points) -> None:
        self.points = np.asarray(points, dtype=float)
        self._key = self.points.tobytes()

    def __hash__(self) -> int:
        return hash(self._key)

    def __eq__(self, other) -> bool:
        return isinstance(other, Kept) and self._key == other._key


@functools.lru_cache(maxsize=16)
def dots(marker: Path, matrix: bytes, places: Kept, wide: int, high: int) -> tuple:
    """Marks in black at twice the density: where they are in units of the SVG, and how dark they are."""
    from matplotlib.backends.backend_agg import RendererAgg

    twice = Affine2D().scale(2)
    agg = RendererAgg(2 * wide, 2 * high, 200)
    pen = agg.new_gc()
    pen.set_linewidth(0)
    agg.draw_markers(
        pen,
        marker,
        Affine2D(np.frombuffer(matrix).reshape(3, 3)) + twice,
        Path(places.points),
        twice,
        (0, 0, 0),
    )
    dark = np.asarray(agg.buffer_rgba())[:, :, 3]
    rows, columns = np.flatnonzero(dark.any(axis=1)), np.flatnonzero(dark.any(axis=0))
    top, bottom, left, right = rows[0], rows[-1] + 1, columns[0], columns[-1] + 1
    half = GRAIN // 2
    place = tuple(int(half * side) for side in (left, top, right - left, bottom - top))
    return place, Kept(dark[top:bottom, left:right])


@functools.lru_cache(maxsize=16)
def tinted(mask: Kept, colour: tuple) -> str:
    """A picture of one colour, as dark as the mask says, in eight steps."""
    from PIL import Image

    steps = 7
    picture = Image.fromarray(np.rint(mask.points / 255 * steps).astype(np.uint8), "P")
    picture.putpalette([round(255 * channel) for channel in colour] * (steps + 1))
    file = io.BytesIO()
    faint = bytes(round(255 * step / steps) for step in range(steps + 1))
    picture.save(file, "PNG", bits=4, transparency=faint, compress_level=6)
    return "data:image/png;base64," + base64.b64encode(file.getvalue()).decode("ascii")
