"""Every lab, everything a reader can do in it, at every end of every control — outside the browser."""

from __future__ import annotations

import ast
import base64
import contextlib
import functools
import io
import itertools
import json
import random
import re
from pathlib import Path

import nbformat
import pytest
from PIL import Image

import coursekit
from coursekit import errors, models, words
from coursekit.figures import renderer
from coursekit.models.base import Model
from coursekit.notebook.labs import Lab

ROOT = Path(__file__).parents[1]
NOTEBOOKS = sorted(ROOT.glob("notebooks/e[ns]/*.ipynb"))


LIST = 38
"""Characters of what is chosen that a list beside the picture shows; what is longer is cut off."""


every_model = pytest.mark.parametrize("name", models.names(), scope="module")
"""One model after another, so that what is done for it once need not be done for each test."""


@pytest.fixture(params=models.names(), scope="module")
def name(request):
    return request.param


@pytest.fixture
def lab(name):
    return Lab(models.find(name))


@pytest.fixture(scope="module")
def results(name):
    """What the model gave where it was run already."""
    return {}


@pytest.fixture
def remembering(results, monkeypatch):
    """``with remembering():`` what was run before in this way is not run again; results do not change."""
    run = Model.__call__

    def remembered(self, *, seed=1, **settings):
        key = seed, *sorted(settings.items())
        if key not in results:
            results[key] = run(self, seed=seed, **settings)
        return results[key]

    @contextlib.contextmanager
    def remember():
        with monkeypatch.context() as patch:
            patch.setattr(Model, "__call__", remembered)
            yield

    return remember


def do(lab, step, **arguments):
    lab.handle({"do": step, "number": 7, **arguments})
    assert not lab.faults, lab.faults
    return lab


def corners(model):
    """Each control at both ends by itself, and all controls at ends together: all ways, or 60 of them."""
    ends = {name: p.ends for name, p in model.parameters.items()}
    alone = [{name: end} for name, both in ends.items() for end in both]
    together = [dict(zip(ends, way, strict=True)) for way in itertools.product(*ends.values())]
    return alone + (together if len(together) <= 60 else random.Random(1).sample(together, 60))


@pytest.mark.parametrize("language", ["en", "es"])
@every_model
def test_every_corner_shows_a_picture_and_says_what_it_shows(name, language, remembering):
    words.use_language(language)
    model = models.find(name)
    lab, start = Lab(model), dict(Lab(model).settings)
    for corner in corners(model):
        with remembering():
            do(lab, "set", values={**start, **corner})
        assert lab.problem == ""
        assert lab.settings == {**start, **corner}
        assert not re.search(r"[{}]|\bnan\b|\binf\b", lab.description)
        assert lab.view["answered"] == 7
        json.dumps(lab.view, allow_nan=False)
        assert len(lab.moving) == len(lab.still["marks"]) and any(lab.moving)


def test_each_control_moves_the_picture_and_the_words_somewhere(lab, remembering):
    """Not at every setting — a price nobody pays changes nothing — but in some corner of the others."""
    for name, parameter in lab.model_shown.parameters.items():
        moves_picture = changes_words = False
        for corner in corners(lab.model_shown):
            with remembering():
                do(lab, "set", values={**corner, name: parameter.ends[0]})
                picture, description = lab.picture, lab.description
                do(lab, "set", values={name: parameter.ends[-1]})
            moves_picture |= lab.picture != picture
            changes_words |= lab.description != description
            if moves_picture and changes_words:
                break
        assert moves_picture, f"{name} never moves the picture"
        assert changes_words, f"{name} never changes the description"


def test_the_line_of_code_gives_what_is_on_screen(lab, remembering):
    for corner in corners(lab.model_shown)[:20]:
        with remembering():
            do(lab, "set", values=corner)
        again = eval(lab.line, {name: models.find(name) for name in models.names()})  # noqa: S307
        assert again.headlines == lab.result.headlines
    do(do(lab, "reset"), "draw")
    assert ("seed=2" in lab.line) == lab.model_shown.has_chance


def test_a_preset_loads_its_setting_and_its_passage_until_a_control_is_moved(lab):
    for preset, setting in lab.model_shown.presets.items():
        do(lab, "preset", name=preset)
        assert all(lab.settings[name] == value for name, value in setting.items())
        assert lab.view["preset"] == preset and len(lab.view["passage"]) > 30
    first = next(iter(lab.settings))
    do(lab, "set", values={first: lab.model_shown.parameters[first].ends[0]})
    assert lab.view["preset"] == "" and lab.view["passage"] == ""


def test_a_is_kept_and_compared_in_picture_and_words(lab):
    do(lab, "pin")
    assert lab.view["pinned"] and len(lab.view["compared"]) == 1
    name, parameter = next(iter(lab.model_shown.parameters.items()))
    do(lab, "set", values={name: parameter.ends[-1]})
    told = "\n".join(lab.view["compared"])
    assert lab.words(f"param-{name}") in told
    assert any(lab.words(f"headline-{h}") in told for h in lab.result.headlines)
    beside = lab.picture
    do(lab, "unpin")
    assert lab.view["compared"] == [] and lab.picture != beside


def test_the_picture_has_a_name_for_a_only_while_it_is_kept(lab):
    def named(event):
        return [part for part in do(lab, event).moving if f">{lab.words('lab-a')}</text>" in part]

    assert not named("reset") and named("pin") and not named("unpin")


@pytest.mark.parametrize(
    "language, nothing", [("en", "nothing is taken away"), ("es", "no se quita ninguna")]
)
def test_a_control_of_numbered_things_says_their_names(language, nothing):
    words.use_language(language)
    lab = Lab(coursekit.two_mode_network)
    (control,) = [control for control in lab.fixed["controls"] if "names" in control]
    assert control["name"] == "removed" and len(control["names"]) == control["highest"] + 1
    assert control["names"][0] == nothing and control["names"][18] == lab.words("cell-asoc_locales")
    do(lab, "set", values={"removed": 18})
    assert control["names"][18] in lab.description


@pytest.mark.parametrize("language", ["en", "es"])
@every_model
def test_what_is_chosen_in_a_list_can_be_read_whole(name, language):
    words.use_language(language)
    told = Lab(models.find(name)).fixed
    lists = [told["presets"], *(control.get("options", []) for control in told["controls"])]
    labels = [choice["label"] for choices in lists for choice in choices]
    assert [label for label in labels if len(label) > LIST] == []


def test_reset_goes_back_to_where_the_lab_opened():
    lab = Lab(coursekit.make_or_buy, trust=0.3)
    opened = lab.picture
    do(do(lab, "set", values={"trust": 0.9, "autonomy": 0.1}), "reset")
    assert lab.settings["trust"] == 0.3 and lab.picture == opened and lab.line == "make_or_buy(trust=0.3)"


def test_a_new_draw_changes_chance_and_nothing_else(lab):
    before, settings = lab.picture, lab.settings
    do(lab, "draw")
    assert lab.settings == settings
    assert (lab.picture != before) == lab.model_shown.has_chance


def test_the_map_is_the_model_and_a_cell_of_it_a_setting(lab, remembering):
    x, y = list(lab.settings)[:2]
    for headline in lab.result.headlines:
        with remembering():
            do(lab, "map", x=x, y=y, headline=headline)
        drawn = lab.view["map"]
        assert len(drawn["cells"]) == len(drawn["up"]) and len(drawn["cells"][0]) == len(drawn["across"])
        row, column = len(drawn["up"]) // 2, len(drawn["across"]) - 1
        do(lab, "set", values={x: drawn["across"][column], y: drawn["up"][row]})
        assert lab.value(headline, lab.result.headlines[headline]) == drawn["cells"][row][column]
        assert lab.view["map"]["stale"] == ""
    third = list(lab.settings)[2]
    do(lab, "set", values={third: lab.model_shown.parameters[third].ends[-1]})
    assert lab.view["map"]["stale"]


@pytest.mark.parametrize(
    ("model", "change", "stays"),
    [
        (coursekit.two_roads, {"premium": 1.5}, "slope"),
        (coursekit.cournot, {"firms": 30}, "price_change"),
        (coursekit.autonomy_or_distrust, {"guarantee": 0.8}, "first_read"),
    ],
)
def test_what_differs_from_a_by_rounding_does_not_differ(model, change, stays):
    lab = Lab(model)
    before = lab.result.headlines[stays]
    do(lab, "pin")
    do(lab, "set", values=change)
    assert lab.result.headlines[stays] != before
    assert not [line for line in lab.view["compared"] if lab.words(f"headline-{stays}") in line]


@pytest.mark.parametrize(
    ("settings", "across", "headline", "en", "es"),
    [
        ({"needed": 1}, "saving", "tipping_point", "does not exist at any", "no existe en ninguno"),
        ({}, "saving", "tipping_point", ": 0.252 wherever it exists", ": 0.252 dondequiera que existe"),
        ({}, "saving", "unit_cost", "(lightest), as", "(lo más claro), según"),
        ({}, "needed", "tipping_point", "in the white squares it does", "en los cuadros blancos no"),
    ],
)
def test_a_map_says_what_its_colours_are_of(settings, across, headline, en, es):
    for language, wanted in (("en", en), ("es", es)):
        words.use_language(language)
        lab = Lab(coursekit.collective_efficiency, **settings)
        do(lab, "map", x=across, y="external", headline=headline)
        drawn = lab.view["map"]
        assert wanted in drawn["caption"]
        if "0.252" in wanted:
            assert len({tuple(shade) for row in drawn["shades"] for shade in row}) == 1


def test_tables_show_the_numbers(lab):
    for name, columns in lab.result.tables.items():
        do(lab, "table", name=name)
        shown = lab.view["table"]
        assert len(shown["columns"]) == len(columns) and len(set(shown["columns"])) == len(columns)
        assert len(shown["rows"]) == min(60, len(next(iter(columns.values()))))
    do(lab, "table", name="")
    assert lab.view["table"] is None


@pytest.mark.parametrize("language, allowed", [("en", "from 0 to 1"), ("es", "entre 0 y 1")])
def test_a_value_out_of_range_is_told_in_a_sentence_and_nothing_is_lost(language, allowed):
    words.use_language(language)
    lab = Lab(coursekit.make_or_buy)
    before = lab.settings, lab.picture
    do(lab, "set", values={"trust": 1.5})
    assert allowed in lab.problem and lab.words("param-trust") in lab.problem and "1.5" in lab.problem
    assert (lab.settings, lab.picture) == before
    for nonsense in ("", "much", None, float("nan")):
        do(lab, "set", values={"trust": nonsense})
        assert lab.problem and (lab.settings, lab.picture) == before
    do(lab, "map", x="trust", y="trust", headline="advantage")
    assert "Trust" in lab.problem or "Confianza" in lab.problem
    do(lab, "set", values={"trust": 0.5})
    assert lab.problem == "" and lab.settings["trust"] == 0.5


def test_labs_of_one_model_share_a_canvas_and_few_are_kept(monkeypatch):
    """A lab that is shown again and again would fill the kernel's memory."""
    monkeypatch.setattr(renderer, "canvas", functools.lru_cache(maxsize=2)(renderer.canvas.__wrapped__))
    labs = [Lab(coursekit.make_or_buy, trust=trust) for trust in (0.31, 0.32)]
    first = labs[0]._canvas
    assert all(lab._canvas is first for lab in labs)
    pictures = [lab.picture for lab in labs]
    for name in ("cournot", "kaizen"):
        do(Lab(models.find(name)), "stay")
    assert labs[0]._canvas is not first and [do(lab, "stay").picture for lab in labs] == pictures


def test_fewer_canvases_are_kept_than_there_are_models():
    assert renderer.canvas.cache_info().maxsize == renderer.KEPT < len(models.names())


@pytest.mark.parametrize("where", ["model_shown", "_canvas"])
def test_an_error_of_ours_is_a_sentence_and_the_lab_goes_on(where, monkeypatch):
    lab = Lab(coursekit.make_or_buy)
    before = lab.settings, lab.picture
    with monkeypatch.context() as broken:
        if where == "model_shown":
            broken.setattr(lab.model_shown, "_run", lambda p: 1 / 0)
        else:
            broken.setattr(lab._canvas, "picture", lambda *_: 1 / 0)
        lab.handle({"do": "set", "values": {"trust": 0.2}, "number": 8})
    assert lab.problem == words.say("lab-fault") == lab.view["problem"]
    assert isinstance(lab.faults.pop(), ZeroDivisionError)
    assert (lab.settings, lab.picture, lab.view["answered"]) == (*before, 8)
    do(lab, "set", values={"trust": 0.2})
    assert lab.problem == "" and lab.settings["trust"] == 0.2


def test_without_a_kernel_there_is_the_picture_and_the_sentence(lab):
    data, metadata = lab._repr_mimebundle_()
    picture = Image.open(io.BytesIO(base64.b64decode(data["image/png"])))
    assert picture.size == (1600, 760)
    assert metadata["image/png"]["alt"] == lab.description
    assert lab.description in data["text/plain"] and lab.line in data["text/plain"]


SAYS_KIND = {
    "en": {"simulated": "simulated", "coded": "coded"},
    "es": {"simulated": "simulad", "coded": "codific"},
}
"""How a sentence that tells what kind of numbers these are can be known, in each language."""


@pytest.mark.parametrize("language", SAYS_KIND)
@every_model
def test_a_lab_says_of_its_numbers_what_they_are_wherever_it_says_it(name, language, remembering):
    words.use_language(language)
    lab = Lab(models.find(name))
    x, y = list(lab.settings)[:2]
    with remembering():
        do(lab, "map", x=x, y=y, headline=next(iter(lab.result.headlines)))
    do(lab, "table", name=next(iter(lab.result.tables)))
    sentence = lab._repr_mimebundle_()[0]["text/plain"].removeprefix(lab.words("title"))
    told = lab.fixed["kind"], lab.view["map"]["caption"], lab.view["table"]["note"], sentence
    kind = "coded" if name == "two_mode_network" else "simulated"
    for text in told:
        closing = re.findall(r"[^.(]*[.)]+", text)[-1].lower()
        assert [k for k, stem in SAYS_KIND[language].items() if stem in closing] == [kind], text


def test_a_lab_of_something_else_is_refused_in_a_sentence():
    with pytest.raises(errors.CourseError, match=r"lab\(make_or_buy\)"):
        coursekit.lab("make_or_buy")


def test_every_lab_of_the_notebooks_is_one_that_was_swept():
    """The tests above sweep all models; a lab call in a notebook must name one of them."""
    called = set()
    for path in NOTEBOOKS:
        for cell in nbformat.read(path, 4).cells:
            if cell.cell_type == "code":
                for node in ast.walk(ast.parse(cell.source)):
                    if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "lab":
                        called.add(node.args[0].id)
    assert called and called <= set(models.names())
