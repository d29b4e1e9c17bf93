"""Pictures at every end of every control: what is kept still is right, what is written can be read."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from coursekit import models, words
from coursekit.figures import renderer
from coursekit.figures.renderer import Canvas
from coursekit.words import Words

LEAVES = {
    "labour_discipline": {"low"},  # its cost has no bound where nobody fears the sack
    "learning_curve": {"local", "alone"},  # the plant itself stays in the picture, smaller ones cost more
    "make_or_buy": {"district", "pinned"},  # the lowest point stays
    "policy_mix": {"line", "pinned_line"},  # more than a mix can hold
    "reputation": {"curve", "patience"},  # go on to the right as far as one likes
    "targeting": {"everybody", "supported", "formula"},  # densities of sizes without a bound
}
"""Lines that run out of their picture on purpose."""


def settings(model):
    """The default, and each control by itself at both ends."""
    return [{}] + [{name: end} for name, p in model.parameters.items() for end in p.ends]


@pytest.mark.parametrize("name", models.names())
def test_a_picture_does_not_depend_on_what_was_shown_before(name):
    model = models.find(name)
    walked, a = Canvas(name, Words(name)), model()
    for number, setting in enumerate(settings(model)[::2]):
        result, pinned = model(**setting), a if number % 4 > 1 else None
        assert walked.picture(result, pinned) == Canvas(name, Words(name)).picture(result, pinned), setting


@pytest.mark.parametrize("name", models.names())
def test_what_has_not_changed_is_not_drawn_again_and_all_else_is(name):
    model, canvas = models.find(name), Canvas(name, Words(name))
    choice = np.random.default_rng(7)
    setting, a = {}, None
    for _ in range(25):
        parameter = model.parameters[choice.choice(list(model.parameters))]
        setting |= {parameter.name: choice.choice(parameter.ends).item()}
        result = model(**setting)
        kept = canvas.picture(result, a)
        canvas._drawn.clear()
        assert kept == canvas.picture(result, a), setting
        a = result if choice.random() < 0.3 else a


def test_only_axes_whose_limits_changed_are_drawn_anew(monkeypatch):
    model, drawn = models.find("learning_curve"), []
    canvas = Canvas(model.name, Words(model.name))
    layer = Canvas._layer
    monkeypatch.setattr(Canvas, "_layer", lambda self, part: drawn.append(part) or layer(self, part))
    canvas.picture(model())
    curve, adds, lag = canvas._figure.axes
    assert drawn == [canvas._figure, curve, adds, lag]
    drawn.clear()
    canvas.picture(model(volume=0.01))
    assert drawn == [curve, adds]
    drawn.clear()
    still = canvas._still
    canvas.picture(model(volume=0.011))
    assert canvas._still is still
    canvas.picture(model())
    assert drawn == [], "what was drawn before is there"


def test_a_canvas_keeps_few_layers(monkeypatch):
    monkeypatch.setattr(renderer, "LAYERS", 6)
    model = models.find("tournament")
    canvas = Canvas(model.name, Words(model.name))
    for setting in settings(model):
        picture = canvas.picture(model(**setting), model())
        assert len(canvas._layers) <= 6
        assert set(canvas._shown) <= set(canvas._layers)
    assert picture == Canvas(model.name, Words(model.name)).picture(model(**setting), model())


def written(canvas):
    """What can be read in a picture, and where: labels, titles, numbers of axes, texts, whole legends."""
    renderer = canvas._svg
    texts = []
    for axes in canvas._figure.axes:
        texts += [axes.title, axes._left_title, axes._right_title, *axes.texts]
        if axes.axison:
            for axis in (axes.xaxis, axes.yaxis):
                texts += [axis.label, *(tick.label1 for tick in axis._update_ticks())]
    found = [(t.get_text(), t) for t in texts if t.get_visible() and t.get_text()]
    legends = [axes.get_legend() for axes in canvas._figure.axes] + canvas._figure.legends
    found += [(f"legend {number}", legend) for number, legend in enumerate(legends) if legend]
    return [(text, artist.get_window_extent(renderer)) for text, artist in found]


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("name", models.names())
def test_no_word_is_cut_off_or_written_over_another(name, language):
    words.use_language(language)
    model = models.find(name)
    canvas = Canvas(name, Words(name))
    seen = []
    for setting in settings(model):
        canvas.picture(model(**setting), model())
        if canvas._shown in seen:
            continue
        seen.append(canvas._shown)
        canvas._figure.draw(canvas._svg)  # all at once: labels find their places
        wide, high = canvas._svg.get_canvas_width_height()
        found = written(canvas)
        for text, box in found:
            assert -1 < box.x0 and box.x1 < wide + 1 and -1 < box.y0 and box.y1 < high + 1, (setting, text)
        if name == "two_mode_network":
            continue  # its names stand aslant: their boxes overlap, they do not
        for (one, box), (other, beside) in itertools.combinations(found, 2):
            across = min(box.x1, beside.x1) - max(box.x0, beside.x0)
            up = min(box.y1, beside.y1) - max(box.y0, beside.y0)
            assert across < 2 or up < 3, (setting, one, other)


def places(artist):
    """Where on the picture the points or corners of an artist are, shape (n, 2)."""
    if hasattr(artist, "get_xydata"):
        points = artist.get_xydata()
    elif hasattr(artist, "get_xy") and not hasattr(artist, "get_height"):
        points = artist.get_xy()
    else:
        return artist.get_window_extent().get_points()
    places = artist.get_transform().transform(np.asarray(points, dtype=float).reshape(-1, 2))
    return places[np.isfinite(places).all(axis=1)]


@pytest.mark.parametrize("name", models.names())
def test_no_value_leaves_the_picture(name):
    model = models.find(name)
    canvas = Canvas(name, Words(name))
    free = [vars(canvas._drawing)[artist] for artist in LEAVES.get(name, ())]
    assert all(artist in canvas._drawing.moving for artist in free)
    for setting in settings(model):
        canvas.picture(model(**setting))
        for artist in canvas._drawing.moving:
            if artist in free or not artist.get_visible():
                continue
            at, room = places(artist), artist.axes.bbox.padded(2)
            outside = (at < room.min) | (at > room.max)
            assert not outside.any(), (setting, artist.get_label(), at[outside.any(axis=1)][:3], room)


def test_few_cases_lie_on_their_line_and_many_beneath_it():
    model = models.find("three_theses")
    canvas = Canvas(model.name, Words(model.name))
    drawing = canvas._drawing
    at = drawing.moving.index
    assert max(map(at, drawing.under)) < min(map(at, drawing.lines))
    assert max(map(at, drawing.lines)) < min(map(at, drawing.over))
    for cases, shown, empty in ((8, drawing.over, drawing.under), (500, drawing.under, drawing.over)):
        canvas.picture(model(cases=cases))
        assert [len(dots.get_xdata()) > 0 for dots in (*shown, *empty)] == [True] * 6 + [False] * 6


def test_the_order_wave_runs_through_the_pyramid_of_firms():
    """One rush and no whims: in each period after it one tier has left the normal, every firm of it."""
    from coursekit.figures.bullwhip import NORMAL

    model = models.find("bullwhip")
    canvas = Canvas(model.name, Words(model.name, "en"))
    tiers, shares = canvas._drawing.firms[1:], canvas._drawing.percent[1:]
    assert [len(tier.get_xdata()) for tier in tiers] == [1, 200, 5_000, 40_000]
    for at, share in enumerate(("142%", "159%", "182%", "215%")):
        canvas.picture(model(volatility=0, moment=8 + at))
        assert [tier.get_color() == NORMAL for tier in tiers] == [tier != at for tier in range(4)]
        assert [text.get_text() for text in shares] == [share if t == at else "100%" for t in range(4)]
    canvas.picture(model(tiers=2))
    assert [tier.get_visible() for tier in tiers] == [True, True, False, False]
    assert np.nanmax(canvas._drawing.level.get_ydata()) == 2


def test_luck_alone_has_one_hump_however_few_the_firms():
    """Each part of the picture holds as many shares that can come out as the next, but for the last."""
    model = models.find("path_dependence")
    canvas = Canvas(model.name, Words(model.name))
    for firms in range(10, 301, 10):
        for places in (2, 6):
            canvas.picture(model(firms=firms, places=places))
            x, y = canvas._drawing.chance.get_data()
            turns = np.flatnonzero(np.diff(np.sign(np.diff(x))) > 0)
            assert len(turns) == 0, (firms, places)
            assert sum(bar.get_width() for bar in canvas._drawing.bars) == pytest.approx(1)
            assert sum(x) == pytest.approx(1) and len(x) == (10 if firms % 20 else 20)


def test_what_the_picture_calls_kept_or_a_tipping_point_the_words_do_too():
    model = models.find("relational_contract")
    canvas = Canvas(model.name, Words(model.name, "en"))
    for setting in ({"outside": 1.2, "honour": 0.2, "patience": 0.5}, {}, {"patience": 0.49}, {"outside": 3}):
        result = model(**setting)
        canvas.picture(result)
        kept = len(canvas._drawing.kept.get_xdata()) == 1
        told = Words(model.name, "en")("describe", **result.in_words)
        assert kept == ("here it is kept" in told) == (not len(canvas._drawing.broken.get_xdata()))
    model = models.find("collective_efficiency")
    canvas = Canvas(model.name, Words(model.name, "en"))
    for setting in ({"members": 50, "needed": 50, "cost_ratio": 1}, {}, {"needed": 1}):
        result = model(**setting)
        canvas.picture(result)
        tips = len(canvas._drawing.tips.get_xdata())
        assert tips == (result.headlines["tipping_point"] is not None)


def test_what_cost_is_made_of_is_drawn_at_the_fewest_of_stages_that_cost_the_same():
    """As many stages as the words and the diamond name."""
    model = models.find("make_or_buy")
    result = model(trust=0, specialisation=0.6, handover_loss=0.3, autonomy=0, volatility=0.01)
    canvas = Canvas("make_or_buy", Words("make_or_buy"))
    canvas.picture(result)
    assert result.headlines["best_stages"] == 1
    widths = [bar.get_width() for bar in canvas._drawing.bars]
    assert widths[0] == widths[2] == 0 < widths[1]


def test_an_empty_panel_says_why():
    model = models.find("tournament")
    canvas = Canvas(model.name, Words(model.name))
    for luck, empty in ((1.0, False), (0.2, True)):
        canvas.picture(model(luck=luck))
        assert [text.get_visible() for text in canvas._drawing.nothing] == [empty] * 2


def test_the_measure_of_normal_orders_stays_in_the_picture():
    model = models.find("bullwhip")
    canvas = Canvas(model.name, Words(model.name))
    for setting in settings(model):
        canvas.picture(model(**setting))
        highest = places(canvas._drawing.scale)[:, 1]
        assert len(highest) == 2 and highest.max() < canvas._drawing.scale.axes.bbox.y1, setting


@pytest.mark.parametrize("setting", [{"prize": 0.1}, {"joint": 0.85, "prize": 2}, {"effort_cost": 2}])
def test_the_tournament_kept_as_a_stays_in_the_picture(setting):
    model = models.find("tournament")
    canvas = Canvas(model.name, Words(model.name))
    canvas.picture(model(**setting), model())
    line = canvas._drawing.net_before
    assert (places(line) < line.axes.bbox.max + 2).all()


def test_the_cost_if_nothing_travelled_can_be_seen_where_nothing_travels():
    drawing = Canvas("kaizen", Words("kaizen"))._drawing
    at = drawing.moving.index
    assert at(drawing.expected) < at(drawing.alone), "the broken line on the whole one, not beneath it"


@pytest.mark.parametrize(
    ("name", "control", "value"),
    [("learning_curve", "volume", 0.5), ("labour_discipline", "unemployment", 0.2)],
)
def test_a_is_seen_where_only_its_place_on_the_curve_has_changed(name, control, value):
    model = models.find(name)
    canvas = Canvas(name, Words(name))
    now, a = canvas._drawing.here, canvas._drawing.pinned_here
    canvas.picture(model())
    at_first = now.get_xydata().tolist()
    assert a.get_xydata().size == 0
    canvas.picture(model(**{control: value}), model())
    assert a.get_xydata().tolist() == at_first != now.get_xydata().tolist()
    assert a in canvas._drawing.moving


def test_sizes_beyond_the_usual_make_room_for_themselves():
    model = models.find("targeting")
    canvas = Canvas(model.name, Words(model.name))
    for setting, room in (({}, (0.2, 900)), ({"spread": 1.8, "access": 2}, (0.02, 3500))):
        sizes = model(**setting).tables["sizes"]
        canvas.picture(model(**setting))
        assert canvas._drawing.bells.get_xlim() == room
        held = (sizes["jobs"] > room[0]) & (sizes["jobs"] < room[1])
        assert sizes["supported"][held].sum() * 0.25 > 0.99
