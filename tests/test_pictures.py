"""What somebody who has never seen a picture needs to read it: names, units, large letters, one meaning for a
colour, and no word on top of another or of what is drawn."""

from __future__ import annotations

import functools
import importlib
import itertools
import re

import numpy as np
import pytest
from matplotlib import rc_context
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import rgb_to_hsv, to_hex, to_rgba
from matplotlib.figure import Figure
from matplotlib.legend import Legend
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.text import Text
from matplotlib.ticker import FixedFormatter

from coursekit import models
from coursekit.figures import style
from coursekit.figures.direct_labels import MOST_IN_LEGEND, DirectLabels
from coursekit.number_format import format_number
from coursekit.words import LANGUAGES, Words

SAME: dict[str, list[set[str]]] = {
    "evolutionary_game": [{"cooperates", "their place", "a history"}, {"does not", "their place"}],
    "labour_discipline": [
        {"low road", "income without a job", "hardship", "price of fear", "hiring and laying off"},
        {"high road", "fair wage", "training"},
    ],
    "learning_curve": [{"at first", "in the long run"}],
    "path_dependence": [{"a history", "all histories"}],
    "policy_mix": [{"mix bought", "with the mix bought"}],
    "reputation": [{"if firm 1 cheats", "firm that cheats"}, {"hears of it", "does not hear"}],
    "diffusion": [{"by step 5", "later"}],
    "targeting": [{"ever had a place", "places"}, {"told since", "knew at first"}],
    "tournament": [{"here", "my best"}],
    "trade_opening": [{"closes here", "below: closes,\nif it paid in full"}],
    "training": [
        {"below it, firms train", "for the firm that paid"},
        {"worth it, but no firm trains", "for its neighbours"},
        {"now", "without fund or rules"},
    ],
    "two_roads": [{"balance that lasts", "tipping point", "tipping point without services"}],
    "collective_efficiency": [{"lasts", "tipping point"}],
}  # fmt: skip
"""What has one colour because it is of one thing: what it is called in the picture."""

SHOWN = 640 / style.WIDTH
"""CSS pixels to an inch where a picture is shown 640 wide."""

BOTH = pytest.mark.parametrize(
    ("name", "language"), [(name, language) for name in models.names() for language in LANGUAGES]
)


@functools.lru_cache(maxsize=2)
def picture(name, language):
    """The drawing of a model on a figure laid out as it is for readers."""
    figure = Figure(figsize=(style.WIDTH, style.HEIGHT), dpi=style.DPI, layout="constrained")
    figure.get_layout_engine().set(wspace=0.05)
    FigureCanvasAgg(figure)
    with rc_context({"axes.titley": 1.0}):
        drawing = importlib.import_module(f"coursekit.figures.{name}").Drawing(figure, Words(name, language))
    figure.get_layout_engine().execute(figure)
    figure.set_layout_engine("none")
    return figure, drawing


@functools.lru_cache(maxsize=30)
def runs(name):
    """A few corners: the default, and each control at one of its ends in turn, every other with A."""
    model = models.find(name)
    ends = [{p: parameter.ends[-(at % 2)]} for at, (p, parameter) in enumerate(model.parameters.items())]
    others = [{p: parameter.ends[-1 + at % 2]} for at, (p, parameter) in enumerate(model.parameters.items())]
    a = model(**next(iter(model.presets.values())))
    settings = [{}, *ends[:3], *others[:2]]
    return [(model(**setting), a if at % 2 else None) for at, setting in enumerate(settings)]


def texts(figure):
    return [text for text in figure.findobj(Text) if text.get_text().strip()]


def names_of(drawing):
    found = vars(drawing).get("names", [])
    return [found] if isinstance(found, DirectLabels) else found


def named(drawing, figure):
    """What has its name beside it or in a legend, each with the name."""
    direct = [(artist, name) for names in names_of(drawing) for artist, name in names.named.items()]
    return direct + [(entry, text) for legend in figure.findobj(Legend) for entry, text in entries(legend)]


def entries(legend):
    return [(h, t.get_text()) for h, t in zip(legend.legend_handles, legend.get_texts(), strict=True)]


def colours(artist):
    """The colours an artist has but for black, white and grey, which stand for many things."""
    if isinstance(artist, Line2D):
        found = {artist.get_color()} if is_line(artist) else set()
        found |= {artist.get_markerfacecolor(), artist.get_markeredgecolor()} if has_marker(artist) else set()
    else:
        found = {artist.get_facecolor(), *([artist.get_edgecolor()] if artist.get_linewidth() else [])}
    solid = [to_rgba(colour)[:3] for colour in found if to_rgba(colour)[3] > 0]
    return {to_hex(colour) for colour in solid if max(colour) - min(colour) > 0.15}


def is_line(artist):
    return isinstance(artist, Line2D) and artist.get_linestyle() not in ("None", " ", "")


def has_marker(artist):
    return isinstance(artist, Line2D) and artist.get_marker() not in ("None", " ", "", None)


def data(drawing):
    """What stands for numbers in a picture: all that moves but words, and what leads to them."""
    leaders = [names.leaders for names in names_of(drawing)]
    return [a for a in drawing.moving if not isinstance(a, Text) and a not in leaders]


@pytest.mark.parametrize("name", models.names())
def test_names_stand_where_they_would_in_a_new_picture(name):
    """What is kept from one step to the next moves no name and leaves none behind."""

    def places(drawing):
        return [
            [text.get_visible() and np.round(text.get_position(), 6).tolist() for text in names.texts]
            + np.round(names.leaders.get_xydata(), 6).tolist()
            for names in names_of(drawing)
        ]

    _, walked = picture(name, "en")
    for step in runs(name):
        walked.update(*step)
        kept = places(walked)
    _, fresh = picture.__wrapped__(name, "en")
    fresh.update(*runs(name)[-1])
    assert str(kept) == str(places(fresh))


@BOTH
def test_letters_are_large_enough(name, language):
    figure, drawing = picture(name, language)
    drawing.update(*runs(name)[1])
    small = {
        text.get_text(): text.get_fontsize()
        for text in texts(figure)
        if text.get_fontsize() / 72 * SHOWN < 11
    }
    assert not small


@pytest.mark.parametrize("name", models.names())
def test_legends_are_short_and_curves_have_their_names_beside_them(name):
    figure, drawing = picture(name, "en")
    legends = figure.findobj(Legend)
    assert all(len(entries(legend)) <= MOST_IN_LEGEND for legend in legends)
    for entry, text in (pair for legend in legends for pair in entries(legend)):
        full = len(entries(legends[0])) == MOST_IN_LEGEND
        assert has_marker(entry) or not is_line(entry) or full, f"a curve: {text}"


@pytest.mark.parametrize("name", models.names())
def test_all_that_is_named_is_drawn_and_all_that_is_drawn_is_named(name):
    figure, drawing = picture(name, "en")
    drawn = {
        artist.get_label() for artist in [*drawing.moving, *(a for x in figure.axes for a in x.containers)]
    }
    for legend in figure.findobj(Legend):
        for _, text in entries(legend):
            assert text in drawn | {line.get_label() for axes in figure.axes for line in axes.lines}, text
    known = {look for artist, _ in named(drawing, figure) for look in looks(artist)}
    nameless = {
        look: artist
        for result, pinned in runs(name)[:3]
        if drawing.update(result, pinned) is None
        for artist in data(drawing)
        if artist.get_visible() and not is_row(artist) and not has_row(artist)
        for look in looks(artist)
        if look not in known
    }
    assert not nameless


def looks(artist):
    """Hues by which an artist can be found among the names: a paler shade is of the same."""
    return {round(rgb_to_hsv(to_rgba(colour)[:3])[0], 1) for colour in colours(artist)}


def is_row(artist):
    return isinstance(artist, Rectangle)


def has_row(artist):
    """Whether it stands on an axis whose places have names: bars, and what is marked on them."""
    return counted(artist.axes.xaxis) or counted(artist.axes.yaxis)


@pytest.mark.parametrize("name", models.names())
def test_a_colour_has_one_meaning_in_a_lab(name):
    figure, drawing = picture(name, "en")
    meanings: dict[str, set] = {}
    for artist, text in named(drawing, figure):
        for colour in colours(artist):
            meanings.setdefault(colour, set()).add(text)
    for colour, said in meanings.items():
        assert len(said) == 1 or any(said <= same for same in SAME.get(name, [])), (colour, said)


@pytest.mark.parametrize("name", models.names())
def test_what_differs_in_colour_differs_in_form_too(name):
    figure, drawing = picture(name, "en")
    drawing.update(*runs(name)[0])
    for names in names_of(drawing):
        forms: dict = {}
        for artist in names.named:
            for other in forms.setdefault(form(artist), []):
                assert colours(artist) == colours(other), (names.named[artist], names.named[other])
            forms[form(artist)].append(artist)
    for legend in figure.findobj(Legend):
        assert len({form(entry) for entry, _ in entries(legend)}) == len(entries(legend))


def form(artist):
    """How it is drawn, colour apart."""
    if isinstance(artist, Line2D):
        filled = (
            to_rgba(artist.get_markerfacecolor()) != to_rgba("white")
            and artist.get_markerfacecolor() != "none"
        )
        marker = (str(artist.get_marker()), filled) if has_marker(artist) else None
        return (
            artist.get_linestyle() if is_line(artist) else "",
            marker,
            artist.get_linewidth() if is_line(artist) else 0,
        )
    light = to_rgba(artist.get_facecolor())
    return ("area", artist.get_hatch(), round(float(np.dot(light[:3], (0.3, 0.6, 0.1)) * light[3]), 1))


UNITS = re.compile(
    r"\(|%|=|\b(0 to 1|de 0 a 1|years?|años?|months?|meses|mes|step|paso|stages|etapas|delivery"
    r"|entrega|firms|empresas|partners|contrapartes|number|número|standard deviations|desviaciones"
    r"|fifths|quintas)\b",
    re.IGNORECASE,
)  # fmt: skip


@BOTH
def test_every_axis_says_in_what_it_counts(name, language):
    figure, drawing = picture(name, language)
    for axes in (axes for axes in figure.axes if axes.axison):
        for axis, label in ((axes.xaxis, axes.get_xlabel()), (axes.yaxis, axes.get_ylabel())):
            said = label or axes.get_title(loc="left") or axes.get_title(loc="right") or axes.get_title()
            if axis.get_ticklocs().size and not counted(axis) and not hidden(axis):
                assert UNITS.search(said), said


def hidden(axis):
    """Whether its numbers stand at another axes that has the same ones."""
    return (
        axis.get_tick_params().get("labelbottom") is False or axis.get_tick_params().get("labelleft") is False
    )


def counted(axis):
    """Whether the places of an axis have names of their own."""
    formatter = axis.get_major_formatter()
    return isinstance(formatter, FixedFormatter) or isinstance(
        getattr(formatter, "func", None), functools.partial
    )


@BOTH
def test_numbers_of_axes_are_written_as_all_others_are(name, language):
    figure, drawing = picture(name, language)
    for result, pinned in runs(name)[:2]:
        drawing.update(result, pinned)
        for axis in (axis for axes in figure.axes if axes.axison for axis in (axes.xaxis, axes.yaxis)):
            if counted(axis):
                continue
            for at in axis.get_ticklocs():
                written = axis.get_major_formatter()(at)
                assert written in (
                    format_number(at, language),
                    format_number(100 * at, language) + "%",
                    "",
                ), (at, written)


def covered(figure, drawing):
    """The names of a picture, each with how much of what is drawn lies beneath it: its points, by twos."""
    ink = np.zeros((int(figure.bbox.height) // 2 + 2, int(figure.bbox.width) // 2 + 2), dtype=bool)
    for artist in data(drawing):
        if artist.get_visible() and isinstance(artist, Line2D):
            at = artist.get_transform().transform(artist.get_xydata())
            at = at[np.isfinite(at).all(axis=1)] if not is_line(artist) else dense(at)
            inside = artist.axes.bbox.padded(1).contains
            for x, y in at:
                if inside(x, y):
                    ink[int(y) // 2, int(x) // 2] = True
    for names in names_of(drawing):
        for text in names.texts:
            if text.get_visible():
                box = text.get_window_extent()
                part = ink[
                    int(box.y0 + 3) // 2 : int(box.y1 - 1) // 2, int(box.x0 + 2) // 2 : int(box.x1 - 1) // 2
                ]
                yield text.get_text(), box, part.sum()


def dense(at):
    """Points of a line with gaps no more than two pixels apart."""
    pieces = [np.zeros((0, 2))]
    for one, other in itertools.pairwise(np.clip(at, -1e4, 1e4)):
        if np.isfinite([one, other]).all():
            pieces.append(np.linspace(one, other, int(np.abs(other - one).max() / 2) + 2))
    return np.vstack(pieces)


@BOTH
def test_names_stand_clear(name, language):
    figure, drawing = picture(name, language)
    told, over = 0, []
    for result, pinned in runs(name):
        drawing.update(result, pinned)
        found = list(covered(figure, drawing))
        told += len(found)
        over += [(text, dataclass_of(result), int(ink)) for text, _, ink in found if ink > 6]
        for (one, box, _), (other, beside, _) in itertools.combinations(found, 2):
            across = min(box.x1, beside.x1) - max(box.x0, beside.x0)
            up = min(box.y1, beside.y1) - max(box.y0, beside.y0)
            assert across < 1 or up < 2, (one, other, dataclass_of(result))
        for text, box, _ in found:
            assert box.x0 > -1 and box.x1 < figure.bbox.width + 1, (text, dataclass_of(result))
    assert len(over) <= 0.1 * told, over


def dataclass_of(result):
    model = models.find(result.model)
    return model.line({p: getattr(result.parameters, p) for p in model.parameters})


@BOTH
def test_no_label_is_cut_or_runs_into_another(name, language):
    figure, drawing = picture(name, language)
    if name == "two_mode_network":
        return  # its names stand aslant: their boxes overlap, they do not
    for result, pinned in runs(name)[:3]:
        drawing.update(result, pinned)
        figure.canvas.draw()
        found = []
        for axes in figure.axes:
            labels = [axes.title, axes._left_title, axes._right_title]
            if axes.axison:
                for axis in (axes.xaxis, axes.yaxis):
                    labels += [axis.label, *(tick.label1 for tick in axis._update_ticks())]
            found += [
                (t.get_text(), t.get_window_extent()) for t in labels if t.get_visible() and t.get_text()
            ]
        found += [("legend", legend.get_window_extent()) for legend in figure.legends]
        for text, box in found:
            assert -1 < box.x0 and box.x1 < figure.bbox.width + 1, text
            assert -1 < box.y0 and box.y1 < figure.bbox.height + 1, text
        for (one, box), (other, beside) in itertools.combinations(found, 2):
            across = min(box.x1, beside.x1) - max(box.x0, beside.x0)
            up = min(box.y1, beside.y1) - max(box.y0, beside.y0)
            assert across < 2 or up < 3, (one, other)
