"""Evidence as it is shown: in words, as a table, as a picture, all saying the same, in both languages."""

from __future__ import annotations

import base64
import io
import re
from html.parser import HTMLParser

import numpy as np
import pytest
from PIL import Image

from coursekit import data, evidence, models, words
from coursekit.exhibits import EXHIBITS
from coursekit.words import Words

PICTURED = {"background", "clusters", "districts_italy"}


@pytest.fixture(params=words.LANGUAGES)
def language(request):
    before = words.language()
    words.use_language(request.param)
    yield request.param
    words.use_language(before)


class Table(HTMLParser):
    """What a screen reader would find in the HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.scopes, self.links, self.caption, self.open = [], [], "", []
        self.rows = 0
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        if tag != "br":
            self.open.append(tag)
        given = dict(attributes)
        if tag == "th":
            self.scopes.append(given.get("scope"))
        elif tag == "a":
            self.links.append(given["href"])
        elif tag == "tr":
            self.rows += 1

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, text):
        if "caption" in self.open:
            self.caption += text


@pytest.mark.parametrize("name", ["background", "districts_italy"])
def test_the_description_holds_every_value_of_the_table(name, language):
    said = evidence(name).description
    number = Words("evidence")
    for row in getattr(data, f"load_{name}")().to_dict("records"):
        assert re.search(rf"\b{re.escape(number('number', value=row['value']))}\b", said), row["id"]


def test_the_description_names_every_case_its_country_and_its_road(language):
    said = evidence("clusters").description
    for case in data.load_clusters().to_dict("records"):
        told = f"{case[f'name_{language}']} ({case[f'country_{language}']}, {case[f'road_{language}']})"
        assert told in said


def test_the_description_names_every_trait_and_whether_it_is_looked_at(language):
    said, looks = evidence("five_traits").description, Words("evidence")
    for row in data.load_five_traits().to_dict("records"):
        assert f"{row[f'trait_{language}']}: {looks('looks-' + row['statistics_look'])}." in said


@pytest.mark.parametrize("name", EXHIBITS)
def test_every_kind_of_number_in_the_table_is_said_in_its_caption_and_its_line(name, language):
    shown, kind_of = evidence(name), Words()
    table = getattr(data, f"load_{name}")()
    for kind in set(table["number_kind"]) | {kind for kind in table.get("facts_kind", []) if kind}:
        for text in (Table(shown.table).caption, shown.short):
            assert kind_of(f"kind-{kind}") in text
    assert kind_of(f"kind-{table['number_kind'][0]}")[:7] in shown.description.lower()


@pytest.mark.parametrize("name", EXHIBITS)
def test_the_table_can_be_read_without_seeing_it(name, language):
    shown = evidence(name)
    table, rows = Table(shown.table), len(getattr(data, f"load_{name}")())
    assert not table.open
    assert table.rows == rows + 1
    assert table.scopes.count("row") == rows
    assert set(table.scopes) == {"row", "col"}
    assert shown.title in table.caption
    assert f'lang="{language}"' in shown.table


@pytest.mark.parametrize("name", EXHIBITS)
def test_every_address_is_a_link(name, language):
    addresses = {a for joined in getattr(data, f"load_{name}")()["address"] for a in joined.split(" ; ") if a}
    assert addresses == set(Table(evidence(name).table).links)


@pytest.mark.parametrize("name", EXHIBITS)
def test_the_picture_and_the_table_are_outputs_of_their_own(name, language):
    shown = evidence(name)
    bundles = shown.bundles()
    table, _ = bundles[-1]
    assert table["text/html"] == shown.table
    assert bundles[0][0]["text/plain"] == shown.description
    assert len(bundles) == (2 if name in PICTURED else 1)
    if name in PICTURED:
        picture, metadata = bundles[0]
        assert base64.b64decode(picture["image/png"]) == shown.picture
        assert metadata == {"image/png": {"alt": shown.description}}
        assert table["text/plain"] == shown.short


@pytest.mark.parametrize("name", sorted(PICTURED))
def test_the_picture_shows_something_in_its_colours(name, language):
    picture = np.asarray(Image.open(io.BytesIO(evidence(name).picture)).convert("RGB"))
    assert picture.shape[0] >= 300 and picture.shape[1] >= 700
    assert 0.005 < (picture < 250).any(axis=2).mean() < 0.5
    assert len(np.unique(picture.reshape(-1, 3), axis=0)) > 20


@pytest.mark.parametrize("name", EXHIBITS)
def test_the_same_words_each_time(name, language):
    assert evidence(name).bundles()[0][0]["text/plain"] == evidence(name).bundles()[0][0]["text/plain"]
    assert repr(evidence(name)) == evidence(name).description


def test_the_pictures_of_italy_keep_the_two_maps_apart():
    from matplotlib.figure import Figure

    figure = Figure()
    EXHIBITS["districts_italy"](Words("evidence", "en")).draw(figure)
    drawn = [
        (list(line.get_xdata()), list(line.get_ydata()), line.get_marker()) for line in figure.axes[0].lines
    ]
    assert drawn == [([1991, 2001], [199, 156], "o"), ([2001, 2011], [181, 141], "s")]


def test_an_unknown_name_is_answered_in_a_sentence(language):
    with pytest.raises(models.CourseError, match="gdp.*background, clusters, districts_italy, five_traits"):
        evidence("gdp")


def test_in_a_notebook_both_outputs_are_displayed(monkeypatch):
    import IPython.display

    sent = []
    monkeypatch.setattr(IPython.display, "display", lambda bundle, **how: sent.append((bundle, how)))
    evidence("background")._ipython_display_()
    assert [sorted(bundle) for bundle, _ in sent] == [
        ["image/png", "text/plain"],
        ["text/html", "text/plain"],
    ]
    assert all(how["raw"] for _, how in sent)


def test_every_word_of_the_evidence_is_used():
    from pathlib import Path

    code = (Path(__file__).parents[1] / "coursekit" / "exhibits.py").read_text("utf-8")
    present = set(re.findall(r"(?m)^([a-z][\w-]*) =", words.catalogue_text("evidence", "en")))
    built = {f"{part}-{name}" for part in ("title", "describe") for name in EXHIBITS}
    built |= {f"map-{map_}" for map_ in ("old", "new")} | {f"looks-{answer}" for answer in ("yes", "no")}
    built |= {
        f"column-{heading}" for make in EXHIBITS.values() for heading in make(Words("evidence")).headings
    }
    assert not [name for name in present - built if f'"{name}"' not in code]
