"""Labs open with what was drawn beforehand: it is there, it is not stale, and the lab goes on from it."""

from __future__ import annotations

import base64
import io
import json
import threading
from pathlib import Path

import nbclient
import nbformat
import numpy as np
import pytest
from PIL import Image

import coursekit
from coursekit import cli, models, words
from coursekit.figures.renderer import Canvas
from coursekit.notebook import openings
from coursekit.notebook.labs import Lab
from coursekit.publishing import openings_maker

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def made():
    """What should be kept, as it reads after having been written."""
    return json.loads(json.dumps({path.as_posix(): kept for path, kept in openings_maker.made(ROOT).items()}))


def far_apart(one: bytes, other: bytes) -> float:
    """The share of a picture's dots that differ: none on the machine it was made on, hardly any elsewhere."""
    one, other = (np.asarray(Image.open(io.BytesIO(png)).convert("RGB"), int) for png in (one, other))
    assert one.shape == other.shape
    return float((abs(one - other).max(axis=2) > 40).mean())


def test_the_openings_on_disk_are_those_made(made):
    """If not: ``coursekit build`` makes them anew."""
    on_disk = {p.relative_to(ROOT).as_posix(): p for p in (ROOT / openings_maker.FOLDER).glob("*/*.json")}
    assert on_disk.keys() == made.keys()
    for path, file in on_disk.items():
        kept = json.loads(file.read_text("utf-8"))
        new = made[path]
        assert (kept["made_of"], kept["fixed"]) == (new["made_of"], new["fixed"]), f"{path} is out of date"
        assert kept["labs"].keys() == new["labs"].keys(), f"{path} is out of date"
        for line, lab in new["labs"].items():
            old = kept["labs"][line]
            assert old["told"] == lab["told"], f"{path}: {line} is out of date"
            pictures = (base64.b64decode(each["png"]) for each in (old, lab))
            assert far_apart(*pictures) < 0.002, f"{path}: the picture of {line} is out of date"


def test_a_changed_figure_is_seen():
    lab = Lab(coursekit.make_or_buy)
    before = lab.png()
    lab.handle({"do": "set", "values": {"trust": 0.55}})
    assert far_apart(before, lab.png()) > 0.002


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_every_lab_of_the_lessons_has_an_opening(language):
    lessons = list(openings_maker.opened(ROOT))
    assert len(lessons) > len(models.names())
    for name, settings in lessons:
        model = models.find(name)
        line = model.line({**Lab(model).settings, **settings})
        assert openings.find(model, line, language) is not None, line


def test_a_lab_elsewhere_is_drawn_at_once():
    lab = Lab(coursekit.make_or_buy, trust=0.31)
    assert openings.find(lab.model_shown, lab.line, "en") is None
    assert lab._has_drawn and "0.31" in lab.view["line"]


def test_with_more_settings_than_a_file_s_name_could_hold():
    model = coursekit.evolutionary_game
    settings = {name: p.ends[-1] for name, p in model.parameters.items()}
    assert Lab(model, seed=77, **settings).settings == settings


@pytest.mark.parametrize("part", ["models", "figures", "locales"])
def test_an_opening_made_before_its_model_last_changed_is_not_used(part, monkeypatch):
    read = Path.read_text

    def changed(path, *arguments, **named):
        text = read(path, *arguments, **named)
        return text + "\n" if part in path.parts and path.stem == "make_or_buy" else text

    assert openings.find(coursekit.make_or_buy, "make_or_buy()", "en")
    monkeypatch.setattr(Path, "read_text", changed)
    assert openings.find(coursekit.make_or_buy, "make_or_buy()", "en") is None
    assert Lab(coursekit.make_or_buy)._has_drawn


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_a_lab_that_has_got_ready_shows_what_it_opened_with(language):
    words.use_language(language)
    lab = Lab(coursekit.path_dependence)
    opened = lab.view, lab.picture
    assert not lab._has_drawn
    lab._get_ready()
    assert lab._has_drawn and lab.problem == "" and not lab.faults
    assert lab.view == opened[0] and lab.picture == opened[1]


def test_a_lab_moved_before_it_got_ready_stays_where_it_was_moved():
    lab = Lab(coursekit.path_dependence)
    lab.handle({"do": "set", "values": {"pull": 2}, "number": 5})
    moved = lab.view
    lab._get_ready()
    assert lab.view == moved and moved["settings"]["pull"] == 2 and moved["answered"] == 5


def test_what_is_moved_while_a_lab_gets_ready_waits_its_turn(monkeypatch):
    """JupyterLab has it handled in another thread: what is shown last is what was asked for last."""
    lab, drawing, go_on = Lab(coursekit.path_dependence), threading.Event(), threading.Event()
    assert not lab._has_drawn
    picture = Canvas.picture

    def slowly(*arguments):
        if not drawing.is_set():
            drawing.set()
            go_on.wait()
        return picture(*arguments)

    monkeypatch.setattr(Canvas, "picture", slowly)
    ready = threading.Thread(target=lab._get_ready)
    moved = threading.Thread(target=lab.handle, args=[{"do": "set", "values": {"pull": 2}, "number": 5}])
    ready.start()
    drawing.wait()
    moved.start()
    moved.join(0.5)  # where nobody waits it comes first
    go_on.set()
    ready.join()
    moved.join()
    assert (lab.view["answered"], lab.view["settings"]["pull"], lab.settings["pull"]) == (5, 2, 2)


def test_a_sentence_shown_before_a_lab_got_ready_stays(monkeypatch):
    lab = Lab(coursekit.path_dependence)
    assert not lab._has_drawn
    with monkeypatch.context() as broken:
        broken.setattr(lab.model_shown, "_run", lambda *_: 1 / 0)
        lab.handle({"do": "set", "values": {"pull": 2}, "number": 5})
    lab._get_ready()
    assert lab.view["problem"] == words.say("lab-fault")


def test_what_fails_while_getting_ready_is_told_in_a_sentence(monkeypatch):
    lab = Lab(coursekit.path_dependence)
    monkeypatch.setattr(lab.model_shown, "_run", lambda *_: 1 / 0)
    lab._get_ready()
    assert lab.view["problem"] == words.say("lab-fault")
    assert isinstance(lab.faults.pop(), ZeroDivisionError)


def test_building_makes_all_that_is_made_and_openings_before_the_lessons_that_show_them(monkeypatch, capsys):
    made = []
    for maker in (
        "publishing.openings_maker.write",
        "publishing.lessons.build",
        "publishing.policy_brief.build",
        "publishing.guide.write",
        "publishing.cards.write",
    ):
        monkeypatch.setattr(
            f"coursekit.{maker}", lambda root, maker=maker: made.append(maker) or [root / maker]
        )
    assert cli.main(["build"]) == 0
    told = capsys.readouterr().out
    assert len(made) == 5 and made[0] == "publishing.openings_maker.write"
    assert all(maker in told for maker in made)


@pytest.mark.parametrize("seed", [-1, "x", 1.5, True])
@pytest.mark.parametrize("name", ["path_dependence", "make_or_buy"])
def test_a_seed_that_is_none_is_refused_though_the_opening_is_kept(name, seed):
    with pytest.raises(models.ParameterError):
        Lab(models.find(name), seed=seed)


def test_in_a_notebook_a_lab_gets_ready_by_itself():
    waits = """import asyncio
for _ in range(600):
    if shown._has_drawn:
        break
    await asyncio.sleep(0.1)
print("matplotlib" in sys.modules, shown.faults)"""
    cells = [
        'import sys\nfrom coursekit import lab, path_dependence, start\nstart("en")\n'
        'shown = lab(path_dependence)\nprint("matplotlib" in sys.modules)\nshown',
        waits,
    ]
    book = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    nbclient.NotebookClient(book, timeout=120, kernel_name="python3").execute()
    assert book.cells[0].outputs[0].text.endswith("False\n")
    assert book.cells[1].outputs[0].text == "True []\n"
