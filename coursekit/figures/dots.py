"""Marks without number as one small picture of one colour: thousands of elements would stop a browser."""

from __future__ import annotations

import base64
import functools
import io

import numpy as np
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

from coursekit.figures.svg_paths import GRAIN

DENSE = 800
"""Marks from which on they are sent as one small picture: more than anyone could tell apart."""


class Kept:
    """Points to be told apart from others by what they are."""

    def __init__(self, points) -> None:
        self.points = np.ascontiguousarray(points)
        self._key = self.points.tobytes()

    def __hash__(self) -> int:
        return hash(self._key)

    def __eq__(self, other) -> bool:
        return isinstance(other, Kept) and self._key == other._key


@functools.lru_cache(maxsize=16)
def dots(marker: Path, matrix: bytes, places: Kept, wide: int, high: int) -> tuple:
    """Marks in black at twice the density: where they are in units of the SVG, and how dark they are."""
    from matplotlib.backends.backend_agg import RendererAgg

    mark = Affine2D(np.frombuffer(matrix).reshape(3, 3)).scale(2)
    reach = np.abs(mark.transform(marker.vertices)).max() + 1
    middles, room = 2 * places.points, np.array([2 * wide, 2 * high])
    sides = [(column.min(), column.max()) for column in middles.T]
    low, top = np.clip([np.floor(sides).T[0] - reach, np.ceil(sides).T[1] + reach], 0, room).astype(int)
    width, height = np.maximum(top - low, 1)
    agg = RendererAgg(width, height, 200)
    pen = agg.new_gc()
    pen.set_linewidth(0)
    agg.draw_markers(pen, marker, mark, Path(middles), Affine2D().translate(*-low), (0, 0, 0))
    half = GRAIN // 2
    place = tuple(int(half * side) for side in (low[0], 2 * high - low[1] - height, width, height))
    return place, Kept(np.asarray(agg.buffer_rgba())[:, :, 3])


@functools.lru_cache(maxsize=16)
def tinted(mask: Kept, colour: tuple) -> str:
    """A picture of one colour, as dark as the mask says, in eight steps."""
    from PIL import Image

    steps = 7
    nearest = np.rint(np.arange(256) / 255 * steps).astype(np.uint8)
    picture = Image.fromarray(nearest[mask.points], "P")
    picture.putpalette([round(255 * channel) for channel in colour] * (steps + 1))
    file = io.BytesIO()
    faint = bytes(round(255 * step / steps) for step in range(steps + 1))
    picture.save(file, "PNG", bits=4, transparency=faint, compress_level=4)
    return "data:image/png;base64," + base64.b64encode(file.getvalue()).decode("ascii")
