"""Evidence as it is shown: in words, as a table, as a picture, all saying the same, in both languages."""

from __future__ import annotations

import base64
import functools
import io
import re
from html.parser import HTMLParser

import numpy as np
import pytest
from PIL import Image

from coursekit import data, errors, evidence, words
from coursekit.exhibits import EXHIBITS, institutions
from coursekit.notebook import recoding
from coursekit.words import Words
from tests.notebook_rules import ENGLISH_TIME

PICTURED = set(EXHIBITS) - {"five_traits"} - (set(data.SINCE) - {"vehicles"})
SUMMED_UP = {"mexican_states": "year"}
"""Exhibits that show one row for each of these, not one for each row of the table they come from."""


def table_of(name: str):
    """The table an exhibit shows."""
    return data.load_since(name) if name in data.SINCE else getattr(data, f"load_{name}")()


@functools.cache
def _known(name: str, language: str):
    return evidence(name)


def known(name: str):
    """An exhibit in the language in use, drawn once; nothing can be changed in it."""
    return _known(name, words.language())


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


@pytest.mark.parametrize(
    "name",
    ["background", "chain_lengths", "districts_italy", "exporters", "firm_sizes", "keiretsu", "trust"],
)
def test_the_description_holds_every_value_of_the_table(name, language):
    said = known(name).description
    number = Words("evidence")
    for row in getattr(data, f"load_{name}")().to_dict("records"):
        told = {number("number", value=row["value"]), number("chain", value=row["value"])}
        assert re.search(rf"\b(?:{'|'.join(map(re.escape, told))})\b", said), row["id"]


def test_the_description_names_every_case_its_country_and_its_road(language):
    said = known("clusters").description
    for case in data.load_clusters().to_dict("records"):
        told = f"{case[f'name_{language}']} ({case[f'country_{language}']}, {case[f'road_{language}']})"
        assert told in said


def test_the_description_names_every_trait_and_whether_it_is_looked_at(language):
    said, looks = known("five_traits").description, Words("evidence")
    for row in data.load_five_traits().to_dict("records"):
        assert f"{row[f'trait_{language}']}: {looks('looks-' + row['statistics_look'])}." in said


@pytest.mark.parametrize("name", EXHIBITS)
def test_every_kind_of_number_in_the_table_is_said_in_its_caption_and_its_line(name, language):
    shown, kind_of = known(name), Words()
    table = table_of(name)
    for kind in set(table["number_kind"]) | {kind for kind in table.get("facts_kind", []) if kind}:
        for text in (Table(shown.table).caption, shown.short):
            assert kind_of(f"kind-{kind}") in text
    assert kind_of(f"kind-{table['number_kind'][0]}")[:7] in shown.description.lower()


@pytest.mark.parametrize("name", EXHIBITS)
def test_the_table_can_be_read_without_seeing_it(name, language):
    shown = known(name)
    table, rows = Table(shown.table), table_of(name)[SUMMED_UP.get(name, "id")].nunique()
    assert not table.open
    assert table.rows == rows + 1
    assert table.scopes.count("row") == rows
    assert set(table.scopes) == {"row", "col"}
    assert shown.title in table.caption
    assert f'lang="{language}"' in shown.table


@pytest.mark.parametrize("name", EXHIBITS)
def test_every_address_is_a_link(name, language):
    addresses = {a for joined in table_of(name)["address"] for a in joined.split(" ; ") if a}
    assert addresses == set(Table(known(name).table).links)


def test_the_picture_and_the_words_of_the_ten_findings_say_what_is_coded(language):
    from matplotlib.figure import Figure

    figure, table = Figure(), data.load_ten_findings()
    exhibit = EXHIBITS["ten_findings"](Words("evidence"))
    exhibit.draw(figure)
    axes = figure.axes[0]
    marks = {line.get_marker(): list(zip(*line.get_data(), strict=True)) for line in axes.lines[:3]}
    readings = ["universalism", "particularism", "relativism", "economic"]
    for answer, marker in (("fits", "o"), ("against", "X"), ("silent", "_")):
        coded = [
            (c, r) for r in range(len(table)) for c, name in enumerate(readings) if table[name][r] == answer
        ]
        assert marks[marker] == coded
    said = known("ten_findings").description
    assert all(place in said for place in table[f"place_{language}"])
    for name in readings:
        counts = [int((table[name] == answer).sum()) for answer in ("fits", "against", "silent")]
        assert [exhibit.values[f"{name}_{a}"] for a in ("fits", "against", "silent")] == counts


@pytest.mark.parametrize("name", EXHIBITS)
def test_the_picture_and_the_table_are_outputs_of_their_own(name, language):
    shown = known(name)
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
    picture = np.asarray(Image.open(io.BytesIO(known(name).picture)).convert("RGB"))
    assert picture.shape[0] >= 300 and picture.shape[1] >= 700
    assert 0.005 < (picture < 250).any(axis=2).mean() < 0.5
    assert len(np.unique(picture.reshape(-1, 3), axis=0)) > 20


@pytest.mark.parametrize("name", EXHIBITS)
def test_the_same_words_each_time(name, language):
    assert evidence(name).bundles()[0][0]["text/plain"] == known(name).bundles()[0][0]["text/plain"]
    assert repr(known(name)) == known(name).description


def test_the_pictures_of_italy_keep_the_two_maps_apart():
    from matplotlib.figure import Figure

    figure = Figure()
    EXHIBITS["districts_italy"](Words("evidence", "en")).draw(figure)
    drawn = [
        (list(line.get_xdata()), list(line.get_ydata()), line.get_marker()) for line in figure.axes[0].lines
    ]
    assert drawn == [([1991, 2001], [199, 156], "o"), ([2001, 2011], [181, 141], "s")]


def sigmas():
    from coursekit.data.regional import sigma_convergence

    table = data.load_mexican_states()
    return [
        [sigma_convergence(rows["gdp_per_head"]) for _, rows in chosen.groupby("year")]
        for chosen in (table, table[~table["oil"]], table[~table["territory_1940"]])
    ]


def test_the_description_of_the_states_gives_sigma_and_slopes_with_and_without_a_few(language):
    said, number = known("mexican_states").description, Words("evidence")
    every, rest = said.split("Tabasco", 1)
    no_oil, no_territories = rest.split("Quintana Roo", 1)
    for told, sigma in zip((every, no_oil, no_territories), sigmas(), strict=True):
        for year, value in zip(range(1940, 2001, 10), sigma, strict=True):
            assert re.search(rf"\b{number('sigma', value=value)} (in|en) {year}\b", told)
    for slope in ("-0.48", "-0.47", "-0.24", "-0.19", "-0.25", "-0.01"):
        assert slope in no_territories
    assert "1982" in said and "1986" in said


def test_the_picture_of_the_states_draws_sigma_with_and_without_a_few():
    from matplotlib.figure import Figure

    figure = Figure()
    EXHIBITS["mexican_states"](Words("evidence", "en")).draw(figure)
    lines = figure.axes[0].lines
    assert [list(line.get_ydata()) for line in lines] == [pytest.approx(sigma) for sigma in sigmas()]
    assert [line.get_marker() for line in lines] == ["o", "s", "v"]
    texts = {text.get_text() for text in figure.axes[0].texts}
    assert {f"{value:.2f}" for sigma in sigmas() for value in sigma} == texts


def test_the_picture_of_trust_keeps_the_two_surveys_apart(language):
    from matplotlib.figure import Figure

    figure = Figure()
    EXHIBITS["trust"](Words("evidence")).draw(figure)
    axes, table = figure.axes[0], data.load_trust()
    names = [label.get_text() for label in axes.get_yticklabels()]
    drawn = {
        line.get_marker(): {names[int(y)]: x for x, y in zip(*line.get_data(), strict=True)}
        for line in axes.lines
        if line.get_marker() in "os"
    }
    for survey, marker in (("wvs", "o"), ("oecd", "s")):
        rows = table[(table["measure"] == survey) & (table["country"] != "mean")]
        assert drawn[marker] == dict(zip(rows[f"label_{language}"], rows["value"], strict=True))


@pytest.mark.parametrize("topic", data.SINCE)
def test_what_was_found_since_is_told_row_by_row_and_says_what_it_cannot_show(topic, language):
    shown, number = evidence(topic), Words("evidence")
    for row in data.load_since(topic).to_dict("records"):
        assert row[f"label_{language}"] in shown.description
        if row["value"] == row["value"]:
            assert f"{number('since', value=row['value'])} {row[f'unit_{language}']}" in shown.description
    beware = {
        "en": "cannot|nothing|not pairs|No page|does not tell",
        "es": "no pued|No puede|nada|no son pares|Ninguna página|no dice",
    }
    assert re.search(beware[language], shown.description)


def test_the_picture_of_vehicles_draws_each_year_that_was_found_and_no_line_between():
    from matplotlib.figure import Figure

    figure, table = Figure(), data.load_since("vehicles")
    EXHIBITS["vehicles"](Words("evidence", "en")).draw(figure)
    drawn = {line.get_marker(): dict(zip(*line.get_data(), strict=True)) for line in figure.axes[0].lines}
    assert {line.get_linestyle() for line in figure.axes[0].lines} == {"None"}
    for measure, marker in (("made", "o"), ("exported", "s")):
        rows = table[table["measure"] == measure]
        assert drawn[marker] == dict(zip(rows["year"].astype(int), rows["value"] / 1e6, strict=True))


def test_a_copy_that_was_read_is_named_and_not_linked(language):
    table = Table(known("exporters").table)
    assert "scribd.com" in known("exporters").table and table.links == []


def test_the_picture_of_sizes_draws_each_share_and_marks_what_is_not_given(language):
    from matplotlib.figure import Figure

    figure = Figure()
    EXHIBITS["firm_sizes"](Words("evidence")).draw(figure)
    heights = [[bar.get_height() for bar in axes.patches if bar.get_height()] for axes in figure.axes]
    assert heights == [[95.4, 4.5, 0.2, 41.4, 30, 28.7], [92.5, 5.1, 1.6, 0.7, 23.2, 49.7, 16.5, 77.1]]
    assert [sum(text.get_text() == "?" for text in axes.texts) for axes in figure.axes] == [0, 4]


def test_the_picture_of_institutions_has_a_number_where_somebody_is_named_and_a_cross_elsewhere(language):
    from matplotlib.figure import Figure

    from coursekit import two_mode_network

    figure = Figure()
    EXHIBITS["institutions"](Words("evidence")).draw(figure)
    drawn = {
        (int(t.get_position()[0]), int(t.get_position()[1])): int(t.get_text()) for t in figure.axes[0].texts
    }
    coverage, places = two_mode_network().table("coverage"), two_mode_network().table("places")
    columns = [coverage["national"], coverage["local"], places["japan"], places["italy"], places["elsewhere"]]
    counts = {(x, y): count for x, column in enumerate(columns) for y, count in enumerate(column)}
    assert drawn == {at: count for at, count in counts.items() if count}
    crosses = [line for line in figure.axes[0].lines if line.get_marker() == "x"]
    assert len(crosses) == len(counts) - len(drawn)
    assert ": 0, 0, 0, 2, 2." in known("institutions").description


def test_the_picture_of_a_programme_s_reach_has_a_dot_for_every_firm(language):
    from matplotlib.figure import Figure

    figure = Figure()
    EXHIBITS["programme_reach"](Words("evidence")).draw(figure)
    others, reached = (len(line.get_xdata()) for line in figure.axes[0].lines)
    assert (others, reached) == (3982 - 40, 40)


def test_the_picture_of_lorenz_draws_the_points_and_the_diagonal(language):
    from matplotlib.figure import Figure

    figure = Figure()
    EXHIBITS["lorenz"](Words("evidence")).draw(figure)
    drawn = [list(zip(*line.get_data(), strict=True)) for line in figure.axes[0].lines]
    assert drawn == [
        [(0, 0), (100, 100)],
        [(0, 0), (95.4, 41.4), (99.8, 71.3), (100, 100)],
        [(0, 0), (92.5, 23.2), (99.3, 50.3), (100, 100)],
    ]


@pytest.mark.parametrize("name", sorted(PICTURED))
def test_axes_name_their_rows_and_write_years_as_years(name, language):
    from matplotlib.category import UnitData
    from matplotlib.figure import Figure

    figure = Figure()
    EXHIBITS[name](Words("evidence")).draw(figure)
    figure.draw_without_rendering()
    for axes in figure.axes:
        for axis in (axes.xaxis, axes.yaxis):
            labels = [tick.get_text() for tick in axis.get_ticklabels()]
            if isinstance(axis.units, UnitData):
                assert labels == list(axis.units._mapping)
            years = [label for label in labels if re.fullmatch(r"(19|20)\d\d|[12],\d{3}", label)]
            low, high = sorted(axis.get_view_interval())
            if 1900 <= low and high <= 2100:
                assert years and all(label.isdigit() for label in years), labels


def test_an_unknown_name_is_answered_in_a_sentence(language):
    with pytest.raises(errors.CourseError, match="gdp.*background, .*clusters, districts_italy"):
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


def test_decades_and_missing_dates_are_in_the_readers_language(language):
    cells = re.findall("<td[^>]*>([^<]*)</td>", known("keiretsu").table)
    for told in {"en": ("1990s", "undated"), "es": ("década de 1990", "sin fecha")}[language]:
        assert cells.count(told) == 3
    assert {"en": "undated", "es": "sin fecha"}[language] in known("programme_reach").table


@pytest.mark.parametrize("name", EXHIBITS)
def test_no_evidence_in_spanish_writes_a_time_as_english_does(name, in_spanish):
    shown = known(name)
    assert re.findall(ENGLISH_TIME, shown.table + shown.description) == []


def test_every_word_of_the_evidence_is_used():
    from pathlib import Path

    folder = Path(__file__).parents[1] / "coursekit" / "exhibits"
    files = [*folder.glob("*.py"), folder.parent / "notebook" / "recoding.py"]
    code = "\n".join(path.read_text("utf-8") for path in files)
    present = set(re.findall(r"(?m)^([a-z][\w-]*) =", words.catalogue_text("evidence", "en")))
    built = {
        f"{part}-{name}" for part in ("title", "describe") for name in [*EXHIBITS, "recoded", "states-map"]
    }
    built |= {f"group-{group}" for group in institutions.GROUPS}
    built |= {f"recoded-ties-{who}" for who in ("both", "you", "we")}
    built |= {f"column-{heading}" for heading in recoding._exhibit(Words("evidence"), {}).headings}
    built |= {f"map-{map_}" for map_ in ("old", "new")} | {f"looks-{answer}" for answer in ("yes", "no")}
    built |= {f"answer-{answer}" for answer in ("fits", "against", "silent")}
    built |= {f"survey-{survey}" for survey in ("wvs", "oecd")}
    built |= {f"figure-{measure}" for measure in ("made", "exported")}
    built |= {f"share-{whole}" for whole in ("establishments", "jobs", "output")}
    built |= {
        f"column-{heading}" for make in EXHIBITS.values() for heading in make(Words("evidence")).headings
    }
    built |= {"column-state"}  # heading of a map, which is drawn from numbers of the reader's
    assert not [name for name in present - built if f'"{name}"' not in code]


def test_the_picture_of_the_keiretsu_draws_tiers_and_shares_and_says_not_to_compare(language):
    from matplotlib.figure import Figure

    figure = Figure()
    words_, table = Words("evidence"), data.load_keiretsu()
    EXHIBITS["keiretsu"](words_).draw(figure)
    pyramid, small = figure.axes
    assert list(pyramid.lines[0].get_xdata()) == list(table.query("measure == 'suppliers'")["value"])
    assert [bar.get_height() for bar in small.patches] == list(
        table.query("measure == 'small_share'")["value"]
    )
    assert words_("figure-not-comparable") in {text.get_text() for text in small.texts}


def test_what_an_industry_buys_of_itself_is_drawn_beyond_the_dollar_sold():
    from matplotlib.figure import Figure

    from coursekit.exhibits.chain_lengths import exhibit

    figure = Figure()
    exhibit(Words("evidence", "en")).draw(figure)
    whole, own = figure.axes[0].containers
    for bar, part in zip(whole, own, strict=True):
        assert part.get_x() == 1 and part.get_x() + part.get_width() < bar.get_x() + bar.get_width()
