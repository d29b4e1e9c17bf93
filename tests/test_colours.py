"""Colours of labs and their pictures: one set by name, for light and dark pages, told apart from the page."""

from __future__ import annotations

import re

import pytest

from coursekit import models
from coursekit.figures import style
from coursekit.figures.renderer import Canvas
from coursekit.notebook.frontend import FOLDER
from coursekit.publishing.letters import LETTERS
from coursekit.words import LANGUAGES, Words

TEXT, SHAPE = 4.5, 3.0
"""Contrasts that WCAG 2 asks of text, and of what has to be seen in a picture."""

FAINT = {("light", "orange")}
"""Fills that have an edge, a hatch or a name beside them, too: no line and no letter is of them alone."""


def sheet() -> dict[str, dict[str, str]]:
    css = (FOLDER / "lab.css").read_text("utf-8")
    found = re.findall(r"--ck-([a-z]+): light-dark\((#\w{6}), (#\w{6})\)", css)
    return {"light": {n: light for n, light, _ in found}, "dark": {n: dark for n, _, dark in found}}


def luminance(colour: str) -> float:
    channels = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(part * weight for part, weight in zip(linear, (0.2126, 0.7152, 0.0722), strict=True))


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_a_page_names_every_colour_of_pictures_and_a_light_one_has_them_as_they_are():
    for theme, named in sheet().items():
        assert named.keys() == {*style.NAMED, "paper", "edge"}, theme
    light = sheet()["light"]
    assert {n: light[n] for n in style.NAMED} == {n: colour.lower() for n, colour in style.NAMED.items()}
    css = (FOLDER / "lab.css").read_text("utf-8")
    before = dict(re.findall(r"--ck-([a-z]+): (#\w{6})", css.partition("@supports")[0]))
    assert before == light, "where a browser knows no light-dark()"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_colours_stand_out_from_the_page(theme):
    colours = sheet()[theme]
    measured = {
        name: contrast(colour, colours["paper"]) for name, colour in colours.items() if name != "paper"
    }
    assert measured["ink"] > TEXT
    low = {name: ratio for name, ratio in measured.items() if ratio < SHAPE and (theme, name) not in FAINT}
    assert not low


@pytest.mark.parametrize("name", models.names())
def test_pictures_have_no_other_colours_and_no_letters_that_are_not_sent(name):
    model = models.find(name)
    for language, end in zip(LANGUAGES, (0, -1), strict=True):
        canvas = Canvas(name, Words(name, language))
        for setting in [{n: p.ends[end]} for n, p in model.parameters.items()]:
            picture = canvas.picture(model(**setting), model())
            drawn = "".join([*picture.still["layers"], *picture.moving])
            assert not re.search(r"(?:fill|stroke):(?!none|var\(--ck-|color-mix|url\()", drawn)
            written = {letter for text in re.findall(r"<text[^>]*>([^<]*)<", drawn) for letter in text}
            assert written - set(LETTERS) == set(), setting


def test_the_letters_are_in_the_style_sheet():
    import base64
    import io

    from fontTools.ttLib import TTFont

    (told,) = re.findall(r"base64,([\w+/=]+)", (FOLDER / "letters.css").read_text("utf-8"))
    letters = TTFont(io.BytesIO(base64.b64decode(told))).getBestCmap()
    assert set(map(ord, LETTERS)) == letters.keys()
