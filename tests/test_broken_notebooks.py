"""Notebooks broken on purpose: each must turn something red, or the suite is worth nothing."""

from __future__ import annotations

import contextlib
import copy
import os
import subprocess
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

import nbformat
import pytest

from coursekit.documents import notebooks
from coursekit.models import find
from coursekit.notebook.labs import Lab
from tests import notebook_rules as rules
from tests import test_labs

ROOT = Path(__file__).parents[1]
SOUND = [
    ("setup", 'from coursekit import lab, make_or_buy, start\nstart("en")'),
    ("play", "lab(make_or_buy)"),
    ("print", 'print("best stages:", make_or_buy().headlines["best_stages"])'),
]


@pytest.fixture(scope="module")
def sound():
    notebook = notebooks.notebook_of([notebooks.code_cell(*cell) for cell in SOUND], unit=1, language="en")
    notebooks.execute(notebook)
    return notebook


def other_description(book):
    data = book.cells[1].outputs[0].data
    data["text/plain"] = data["text/plain"].replace("0.913", "0.931")


def other_print(book):
    book.cells[2].outputs[0].text = "best stages: 7\n"


def lab_out_of_range(book):
    book.cells[1].source = "lab(make_or_buy, trust=7)"


def lab_that_raises(book):
    book.cells[1].source = "lab(make_or_buy)._canvas.picture(None)"


def misspelt(book):
    book.cells[1].source = "lab(make_or_by)"


def printed_failure(book):
    book.cells[2].source += '\nprint("FAILED")'


def silent_complaint(book):
    book.cells[2].source += '\nimport warnings; warnings.warn("odd")'


def deleted_output(book):
    book.cells[2].outputs = []


NBVAL = [
    other_description, other_print, lab_out_of_range, lab_that_raises, misspelt, printed_failure,
    silent_complaint, deleted_output,
]  # fmt: skip


def test_nbval_passes_the_sound_notebook_and_fails_each_broken_one(sound, tmp_path):
    notebooks.write(sound, tmp_path / "sound.ipynb")
    for breaking in NBVAL:
        book = copy.deepcopy(sound)
        breaking(book)
        notebooks.write(book, tmp_path / f"{breaking.__name__}.ipynb")
    command = [sys.executable, "-m", "pytest", "-q", "-c", ROOT / "pyproject.toml", "--rootdir", tmp_path,
               f"--junit-xml={tmp_path}/report.xml", "-p", "no:cacheprovider", tmp_path]  # fmt: skip
    environment = {name: value for name, value in os.environ.items() if name != "PYTEST_ADDOPTS"}
    subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=False)
    red = {
        case.get("classname").removesuffix(".ipynb").split(".")[-1]
        for case in xml.parse(tmp_path / "report.xml").iter("testcase")
        if case.find("failure") is not None or case.find("error") is not None
    }
    assert red == {breaking.__name__ for breaking in NBVAL}


def stripped(book):
    for cell in book.cells:
        cell.outputs, cell.execution_count = [], None


def stored_error(book):
    book.cells[1].outputs = [nbformat.v4.new_output("error", ename="ValueError", evalue="", traceback=[])]


def widget_state(book):
    book.metadata["widgets"] = {"application/vnd.jupyter.widget-state+json": {"state": {}}}


def looks_away(book):
    book.cells[2].source = "# NBVAL_IGNORE_OUTPUT\n" + book.cells[2].source


def allowed_to_raise(book):
    book.cells[1].metadata["tags"] = ["raises-exception"]


def undescribed(book):
    book.cells[1].outputs[0].metadata = {}


def bare_image(book):
    book.cells.append(notebooks.markdown_cell("image", "![](picture.png)"))


def long_cell(book):
    book.cells[2].source = "\n".join(f"a{n} = {n}" for n in range(30))


@pytest.mark.parametrize(
    "breaking",
    [stripped, stored_error, widget_state, looks_away, allowed_to_raise, undescribed, bare_image, long_cell],
    ids=lambda f: f.__name__,
)
def test_the_rules_find_what_nbval_does_not(sound, breaking):
    assert list(rules.problems(sound)) == []
    book = copy.deepcopy(sound)
    breaking(book)
    assert list(rules.problems(book))


def test_the_rules_find_a_beat_that_is_missing_and_a_twin_that_differs(sound):
    beaten = [notebooks.markdown_cell(beat, "…", beat) for beat in rules.BEATS]
    assert not list(rules.beats(notebooks.notebook_of(beaten)))
    assert list(rules.beats(notebooks.notebook_of(beaten[:3] + beaten[4:])))
    assert list(rules.beats(notebooks.notebook_of([beaten[1], beaten[0], *beaten[2:]])))
    twin = copy.deepcopy(sound)
    twin.cells[0].source = twin.cells[0].source.replace('"en"', '"es"')
    assert not list(rules.twins(sound, twin))
    twin.cells[2].source += " "
    assert list(rules.twins(sound, twin))
    del twin.cells[2]
    assert list(rules.twins(sound, twin))


@pytest.mark.parametrize("end", ["lowest", "highest"])
def test_the_sweep_finds_a_lab_that_breaks_only_at_an_end_of_a_slider(monkeypatch, end):
    model = find("make_or_buy")
    at, run = getattr(model.parameters["trust"].range, end), model._run
    monkeypatch.setattr(model, "_run", lambda p: run(p) if p.trust != at else 1 / 0)
    Lab(model)  # fine where it opens: nbval would see nothing
    with pytest.raises(AssertionError, match="ZeroDivisionError"):
        test_labs.test_every_corner_shows_a_picture_and_says_what_it_shows(
            "make_or_buy", "en", contextlib.nullcontext
        )
