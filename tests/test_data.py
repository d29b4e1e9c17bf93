"""Every row of every table says what kind of number it is and where it comes from, in both languages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pybtex.database import parse_file

from coursekit import data, models, words

ROOT = Path(__file__).parents[1]
TABLES = {
    "clusters": data.load_clusters,
    "districts_italy": data.load_districts_italy,
    "background": data.load_background,
    "five_traits": data.load_five_traits,
    "trust": data.load_trust,
    "firm_sizes": data.load_firm_sizes,
    "lorenz": data.load_lorenz,
    "footwear": data.load_footwear,
    "surveys": data.load_surveys,
    "keiretsu": data.load_keiretsu,
    "mexican_states": data.load_mexican_states,
    "chain_lengths": data.load_chain_lengths,
    "glossary": data.load_glossary,
    "institutions": data.load_institutions,
    "passages": data.load_passages,
    "programme_reach": data.load_programme_reach,
    "ten_findings": data.load_ten_findings,
}
WORKS = parse_file(str(ROOT / "coursekit" / "data" / "bibliography.bib"), "bibtex").entries
MAY_BE_EMPTY = {"facts", "note"}


def split(joined: str, mark: str = ";") -> list[str]:
    return [part.strip() for part in joined.split(mark) if part.strip()]


@pytest.mark.parametrize("name", TABLES)
def test_every_row_has_its_kind_of_number_and_a_source_that_can_be_found(name):
    for row in TABLES[name]().to_dict("records"):
        assert row["source_en"] and row["source_es"], row["id"]
        assert row.get("address") or row["keys"], row["id"]
        for key in split(row["keys"]) + split(row.get("facts_keys", "")):
            assert key in WORKS, f"{row['id']} cites {key}"
        for address in split(row.get("address", ""), " ; "):
            assert re.fullmatch(r"https?://\S+", address), row["id"]
        if name != "glossary":  # it holds definitions of ours, no numbers
            assert row["number_kind"] in data.KINDS, row["id"]


def test_what_is_known_from_elsewhere_says_its_kind_and_its_page():
    for row in data.load_clusters().to_dict("records"):
        told = [row[column] != "" for column in ("facts_en", "facts_es", "facts_kind", "address")]
        assert all(told) or not any(told), row["id"]
        assert row["facts_kind"] in ("", *data.KINDS)


@pytest.mark.parametrize("name", TABLES)
def test_rows_have_names_of_their_own(name):
    ids = TABLES[name]()["id"]
    assert ids.is_unique
    assert ids.str.fullmatch("[a-z0-9_-]+").all()


@pytest.mark.parametrize("name", TABLES)
def test_both_languages_are_there(name):
    table = TABLES[name]()
    both = [column[:-3] for column in table if column.endswith("_en")]
    assert sorted(both) == sorted(column[:-3] for column in table if column.endswith("_es"))
    for column in both:
        english, spanish = table[f"{column}_en"] != "", table[f"{column}_es"] != ""
        assert (english == spanish).all(), column
        assert column in MAY_BE_EMPTY or english.all(), column


def test_the_districts_of_italy_add_up():
    table = data.load_districts_italy()
    counts = table[table["measure"] == "districts"]

    def count(year, geography, *places):
        chosen = counts[(counts["year"] == year) & (counts["geography"] == geography)]
        return chosen[chosen["place"].isin(places)]["value"].sum()

    areas = ["north_east", "centre", "north_west", "south", "islands"]
    assert [count(2011, "new", area) for area in areas] == [45, 38, 37, 17, 4]
    assert count(2011, "new", *areas) == count(2011, "new", "italy") == 141
    assert count(2001, "old", "lombardy", "marche", "veneto", "tuscany", "emilia_romagna") == 104
    assert count(2001, "old", "italy") == 156
    assert count(2001, "new", "italy") - count(2011, "new", "italy") == 40


def test_the_two_maps_of_italy_share_only_the_year_in_which_both_were_drawn():
    table = data.load_districts_italy()
    years = {map_: set(rows["year"]) for map_, rows in table.groupby("geography")}
    assert years == {"old": {1991, 2001}, "new": {2001, 2011}}
    assert table.groupby("measure")["unit_en"].nunique().eq(1).all()


def test_the_case_that_repeats_a_figure_repeats_it_right():
    districts = data.load_districts_italy().set_index("id")["value"]
    cases = data.load_clusters().set_index("id")
    for part in ("2011-new", "2001-new", "north-east-2011-new", "centre-2011-new"):
        for language in ("en", "es"):
            assert f"{districts[f'districts-{part}']:.0f}" in cases.loc["third_italy", f"facts_{language}"]


def test_the_background_has_each_country_in_both_years():
    table = data.load_background()
    assert table.pivot(index="country", columns="year", values="value").notna().all(axis=None)
    assert set(table["country"]) == {"mexico", "italy", "japan"}


def test_the_statistics_look_at_one_trait_of_five():
    table = data.load_five_traits()
    assert list(table["number"]) == [1, 2, 3, 4, 5]
    assert list(table["statistics_look"]) == ["yes", "no", "no", "no", "no"]


def test_one_word_for_each_kind_and_road():
    table = data.load_clusters()
    for column in ("kind", "road"):
        for language in ("en", "es"):
            assert table.groupby(column)[f"{column}_{language}"].nunique().eq(1).all()


def test_references_are_in_plain_letters_and_say_what_was_not_checked_in_both_languages():
    for key, work in WORKS.items():
        for name, text in work.fields.items():
            assert not re.search(r"[\\{}]|``|''|memory|unverified", text), f"{key}: {name}"
        assert ("note" in work.fields) == ("note_es" in work.fields), key
        assert ("label_en" in work.fields) == ("label_es" in work.fields), key
        assert work.persons or "label_en" in work.fields, key


def test_every_work_in_the_bibliography_is_cited_somewhere():
    keys = set()
    for load in TABLES.values():
        table = load()
        for column in ("keys", "facts_keys"):
            keys |= {key for joined in table.get(column, []) for key in split(joined)}
    lessons = "\n".join(path.read_text("utf-8") for path in (ROOT / "notebooks" / "source").glob("*.yml"))
    keys |= set(re.findall(r"\[@(\w+)", lessons))
    by_author = "\n".join(
        [path.read_text("utf-8") for path in (ROOT / "coursekit" / "models").glob("*.py")]
        + [words.catalogue_text(name, "en") for name in models.names()]
    )
    left = [key for key in WORKS if key not in keys and not named(WORKS[key], by_author)]
    assert not left, f"cited nowhere: {left}"


def named(work, text: str) -> bool:
    """Whether `text` names the first author and, in the same breath, the year."""
    people = [person for persons in work.persons.values() for person in persons]
    if not people:
        return f"{work.fields['label_en']}, {work.fields['year']}" in text
    surname, year = people[0].last_names[0], work.fields["year"]
    return re.search(rf"{re.escape(surname)}[^;.]{{0,40}}?{re.escape(year)}", text) is not None
