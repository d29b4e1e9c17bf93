"""What pictures are drawn with: names beside curves, and dots without number as one small picture."""

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg, RendererAgg
from matplotlib.figure import Figure
from matplotlib.markers import MarkerStyle
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

from coursekit.figures import direct_labels
from coursekit.figures.direct_labels import DirectLabels
from coursekit.figures.dots import Kept, dots, tinted
from coursekit.figures.svg_paths import GRAIN


@pytest.fixture
def axes():
    figure = Figure(figsize=(5, 4), dpi=100)
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    axes.set(xlim=(0, 1), ylim=(0, 1))
    return axes


def test_a_name_stands_nearer_to_its_own_line_than_to_another(axes):
    heights = np.array([0.5, 0.41])  # room for a name between them, as near to one as to the other
    lines = [axes.plot([0, 1], [height, height])[0] for height in heights]
    names = DirectLabels(axes, dict(zip(lines, ("upper", "lower"), strict=True)))
    names.place()
    for text, own in zip(names.texts, heights, strict=True):
        gaps = np.abs(heights - text.get_position()[1])
        others = gaps[heights != own]
        assert gaps[heights == own] < 0.8 * others.min(), text.get_text()


def test_a_name_makes_room_for_words_that_have_moved(axes):
    (line,) = axes.plot([0.5], [0.5], "o")
    words = axes.text(0.05, 0.05, "words that move about", ha="center", va="center")
    names = DirectLabels(axes, {line: "a point"})

    def overlap():
        return words.get_window_extent().overlaps(names.texts[0].get_window_extent())

    names.place()
    axes.figure.canvas.draw()
    assert not overlap()
    words.set_position(names.texts[0].get_position())
    assert overlap()
    names.place()
    assert not overlap()


@pytest.mark.parametrize("count", range(5))
def test_the_least_of_all_others(count):
    fields = list(np.random.default_rng(3).random((count, 4, 5)))
    for number, found in enumerate(direct_labels._least_of_others(fields)):
        others = fields[:number] + fields[number + 1 :]
        assert found is None if not others else (found == np.min(others, axis=0)).all()
    assert count == 0 or number == count - 1


def test_dense_dots_are_where_each_alone_would_be():
    wide, high = 80, 60
    # also at an edge, over it and beyond it; none where a breath decides about its pixel
    places = np.random.default_rng(1).integers(0, (wide, high), (900, 2)) + 0.3
    places = np.vstack([places[places[:, 0] > 20], [(79.8, 30.3), (81.3, 10.3), (85.3, 90.3)]])
    style = MarkerStyle("o")
    marker, mark = style.get_path(), style.get_transform().scale(3)
    whole = RendererAgg(2 * wide, 2 * high, 200)
    pen = whole.new_gc()
    pen.set_linewidth(0)
    twice = Affine2D().scale(2)
    whole.draw_markers(pen, marker, mark + twice, Path(places), twice, (0, 0, 0))
    wanted = np.asarray(whole.buffer_rgba())[:, :, 3]

    place, mask = dots(marker, mark.get_matrix().tobytes(), Kept(places), wide, high)
    left, top, width, height = (side * 2 // GRAIN for side in place)
    found = np.zeros_like(wanted)
    found[top : top + height, left : left + width] = mask.points
    assert left > 20 and (found == wanted).all()
    assert tinted(mask, (0, 0, 0)).startswith("data:image/png;base64,")
