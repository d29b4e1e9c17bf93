"""Every row of every table says what kind of number it is and where it comes from, in both languages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pybtex.database import parse_file

from coursekit import data, models, words
from coursekit.publishing import bibliography, citation_checks

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
    "since": data.load_since,
}
WORKS = parse_file(str(ROOT / "coursekit" / "data" / "bibliography.bib"), "bibtex").entries
MAY_BE_EMPTY = {"facts", "note"}

COPIES = re.compile(
    r"scribd|pdfslide|vdocument|studylib|docslib|doczz|dokumen|documents\.pub|fdocument|manuales\.com|zoboko"
    r"|desdepuebla|scienceblogs|cnpereading|livrozilla|paperzz|zlib|360docs|docobook"
)
"""Hosts that keep copies and come and go: what was read there is named, not linked."""


def split(joined: str, mark: str = ";") -> list[str]:
    return [part.strip() for part in joined.split(mark) if part.strip()]


@pytest.mark.parametrize("name", TABLES)
def test_every_row_has_its_kind_of_number_and_a_source_that_can_be_found(name):
    for row in TABLES[name]().to_dict("records"):
        assert row["source_en"] and row["source_es"], row["id"]
        if (row["source_en"], row["source_es"]) == ("our words", "palabras nuestras"):
            assert name == "glossary", f"{row['id']}: a fact needs a source that is not ourselves"
        else:
            assert row.get("address") or row["keys"] or COPIES.search(row["as_reported_by"]), row["id"]
        for key in split(row["keys"]) + split(row.get("facts_keys", "")):
            assert key in WORKS, f"{row['id']} cites {key}"
        for address in split(row.get("address", ""), " ; "):
            assert re.fullmatch(r"https?://\S+", address), row["id"]
        if name != "glossary":  # it holds definitions of ours, no numbers
            assert row["number_kind"] in data.KINDS, row["id"]


WITH_VALUES = ["background", "chain_lengths", "districts_italy", *("firm_sizes", "footwear", "keiretsu")]
WITH_VALUES += ["mexican_states", "programme_reach", "since", "surveys", "trust"]


@pytest.mark.parametrize("name", WITH_VALUES)
def test_every_number_says_its_unit_its_year_who_reports_it_and_on_which_page(name):
    for row in TABLES[name]().to_dict("records"):
        for column in ("unit_en", "unit_es", "year", "as_reported_by"):
            assert row[column], f"{row['id']}: {column}"
        assert row["address"] or row["as_reported_by"] == "Source 1" or COPIES.search(row["as_reported_by"])


def test_what_is_known_from_elsewhere_says_its_kind_and_its_page():
    for row in data.load_clusters().to_dict("records"):
        told = [row[column] != "" for column in ("facts_en", "facts_es", "facts_kind")]
        assert all(told) or not any(told), row["id"]
        assert bool(row["address"] or row["facts_keys"]) == all(told), row["id"]
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


def test_the_districts_of_italy_as_read():
    told = data.load_districts_italy().set_index("id")["value"]
    assert told["districts-1991-old"] == 199
    regions = ("lombardy", "marche", "veneto", "tuscany", "emilia-romagna")
    assert list(told[[f"districts-{region}-2001-old" for region in regions]]) == [27, 27, 22, 15, 13]
    assert list(told[[f"persons-employed-in-all-{year}-new" for year in (2001, 2011)]]) == [4802111, 4887483]
    assert 181 * 26531 == 4802111 and 141 * 34663 == 4887483
    means = {
        "local-units": [6103, 8173],
        "persons-employed": [26531, 34663],
        "inhabitants": [67828, 94513],
    }
    for measure, numbers in means.items():
        assert list(told[[f"{measure}-{year}-new" for year in (2001, 2011)]]) == numbers
    shares = [f"share-of-{what}-2011-new" for what in ("systems", "units", "jobs", "manufacturing-jobs")]
    assert list(told[shares]) == [23.1, 24.4, 24.5, 33.3]
    taken_up = [f"share-in-manufacturing-systems-{year}-new" for year in (2001, 2011)]
    assert list(told[taken_up]) == [70.9, 65.8] and round(70.9 - 65.8) == 5
    systems = ("1991-old", "2001-old", "2001-new", "2011-new")
    assert list(told[[f"labour-systems-{which}" for which in systems]]) == [784, 686, 611 + 72, 611]
    assert round(100 * told["districts-2011-new"] / told["labour-systems-2011-new"], 1) == 23.1
    assert told["manufacturing-jobs-2001-old"] == 1928602
    assert told["share-in-manufacturing-systems-2001-old"] == 70.2
    assert list(told[["manufacturing-fewer-2011-new", "others-more-2011-new"]]) == [21, 16.7]
    of_manufacturing = ("2001-old", "2011-new")
    assert list(told[[f"share-of-manufacturing-systems-{which}" for which in of_manufacturing]]) == [65, 64.1]
    table = data.load_districts_italy().set_index("id")
    assert "lower bound" in table.loc[shares[-1], "note_en"]
    assert "in line with ten years before" in table.loc[shares[-1], "note_en"]
    assert set(table["number_kind"]) == {"observed"}


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
    told = table.set_index("id")["value"]
    for country, numbers in {"mexico": (3478, 11978), "italy": (4931, 28570), "japan": (3217, 31656)}.items():
        assert (told[f"{country}-1952"], told[f"{country}-2007"]) == numbers


def test_the_chains_as_computed_from_the_tables_of_71_industries():
    """Column sums of the Leontief inverse, and each column's own entry before it is inverted.

    The first 71 rows and columns of the package's ``use_71.csv``, each column divided by the row *Total
    industry output (basic prices)*. Divided by the last column of ``make_71.csv``, total supply with
    imports, vehicles would be 2.026, food 2.283, apparel 1.138 and computers 1.136. Uses are at purchasers'
    prices and supply at basic prices: in the last column of ``use_71.csv`` wholesale trade is 134,933 against
    an output of 2,139,029, for its margins stand in the rows of the goods.
    """
    table = data.load_chain_lengths()
    told = table.pivot(index="industry", columns="measure", values="value")
    numbers = {
        "vehicles": (2.899, 35.53),
        "food": (2.674, 20.05),
        "textiles": (2.356, 16.34),
        "apparel": (2.343, 7.07),
        "furniture": (2.279, 4.80),
        "machinery": (2.211, 10.57),
        "computers": (1.271, 5.40),
    }
    assert set(told.index) == set(numbers)
    for industry, (multiplier, own) in numbers.items():
        assert told.loc[industry, "multiplier"] == pytest.approx(multiplier, abs=5.1e-3)
        assert told.loc[industry, "own_inputs"] == pytest.approx(own, abs=0.051)
    by_supply = {"vehicles": 2.026, "food": 2.283, "apparel": 1.138, "computers": 1.136}
    notes = table[table["measure"] == "multiplier"].set_index("industry")
    for industry, multiplier in by_supply.items():
        for note in ("note_en", "note_es"):
            assert f"{multiplier:.2f}" in notes.loc[industry, note]


ROADS = {
    "high": "third_italy emilia baden rhone keiretsu",
    "mixed": "leon guadalajara",
    "low": "sanmateo",
    "subordination": "mx_chains",
    "unstated": "it_shoes south_spain mx_clothing mx_rural sinos taiwan transplants",
}
SORTS = {
    "district": "third_italy emilia it_shoes baden rhone south_spain",
    "cluster": "leon guadalajara sanmateo mx_clothing sinos",
    "chain": "mx_chains keiretsu transplants",
    "other": "mx_rural taiwan",
}


@pytest.mark.parametrize("column, coded", [("road", ROADS), ("kind", SORTS)])
def test_the_cases_are_coded_as_the_texts_tell_of_them(column, coded):
    told = data.load_clusters().groupby(column)["id"].agg(set).to_dict()
    assert told == {word: set(cases.split()) for word, cases in coded.items()}


OFFERED_BY = {
    "finance": "nafin promyp uniones_credito funtec miti gob_local_jp keiretsu_cabeza keiretsu_fin",
    "training": "nafin prodem ciceg gto leon_mun asoc_gdl asoc_leon sma_grupos miti gob_local_jp"
    " keiretsu_cabeza gob_local_it serv_it asoc_it sind_it trip_bw trip_ra",
    "information": "nafin prodem crece puentes",
    "technology": "nafin prodem crece integradoras secofi funtec miti gob_local_jp keiretsu_cabeza serv_it",
    "consultancy": "crece puentes asoc_gdl asoc_leon",
    "marketing": "bancomext ciceg gto leon_mun asoc_gdl asoc_leon sma_grupos miti gob_local_jp"
    " keiretsu_cabeza consorcios_it serv_it",
    "association": "integradoras secofi uniones_credito funtec ciceg asoc_gdl asoc_leon asoc_locales"
    " sma_grupos coop_serv asoc_prov consorcios_it asoc_it",
    "joint_purchase": "integradoras secofi consorcios_it",
    "liaison": "puentes gob_local_it serv_it",
    "mediation": "integradoras secofi asoc_locales coop_serv",
    "brokerage": "canacintra bolsa",
    "marketplace": "asoc_locales mercados",
    "research": "miti gob_local_jp keiretsu_cabeza gob_local_it",
    "machinery_lending": "keiretsu_cabeza",
    "rules": "gob_local_it asoc_it sind_it trip_bw trip_ra",
    "labour_dialogue": "asoc_it sind_it trip_bw trip_ra",
}


def test_the_institutions_offer_what_the_texts_say_they_do():
    told: dict[str, set[str]] = {}
    for row in data.load_institutions().to_dict("records"):
        assert set(split(row["inferred"])) <= set(split(row["functions"])), row["id"]
        for function in split(row["functions"]):
            told.setdefault(function, set()).add(row["id"])
    assert told == {function: set(who.split()) for function, who in OFFERED_BY.items()}


def test_a_body_has_the_functions_of_its_programmes():
    table = data.load_institutions().set_index("id")
    for row in table[(table["part_of"] != "") & (table["kind"] == "programme")].to_dict("records"):
        assert set(split(row["functions"])) <= set(split(table.loc[row["part_of"], "functions"]))


HANDLE = re.compile(r"[A-Z]\d\d(;[A-Z]\d\d)*")


@pytest.mark.parametrize("name", ["clusters", "five_traits", "institutions", "passages"])
def test_a_coded_row_names_the_passage_of_the_two_sources_it_rests_on(name):
    table = TABLES[name]()
    assert [row for row in table["id"][~table["passage"].str.fullmatch(HANDLE.pattern)]] == []


@pytest.mark.parametrize("name", ["institutions", "passages"])
def test_an_institution_rests_on_the_same_passage_wherever_it_stands(name):
    told = data.load_institutions().set_index("id")["passage"]
    table = TABLES[name]()
    assert list(table["passage"]) == list(told[table["id"]])


def test_a_coded_finding_names_the_words_it_rests_on():
    for row in data.load_ten_findings().to_dict("records"):
        for language in ("en", "es"):
            where = row[f"passage_{language}"]
            assert re.search(r"abstract|resumen|page|página|(?:Source|Fuente) 1: [A-Z]\d\d", where), row["id"]
        assert ("Source 1" in row["passage_en"]) <= (
            "SourceInterfirm" in row["keys"] or row["id"] == "survey"
        )


def test_the_findings_fit_speak_against_or_are_silent():
    table = data.load_ten_findings()
    theses = table[["universalism", "particularism", "relativism", "economic"]]
    assert len(table) == 10 and theses.isin(["fits", "against", "silent"]).all(axis=None)


def test_a_place_has_one_name_in_spanish():
    folder = ROOT / "coursekit"
    texts = [*(folder / "data").glob("*.csv"), *(folder / "locales" / "es").glob("*.ftl")]
    other = re.compile("Wurtemberg|Valle de Sinos|Valle del Sinos")
    assert [path.name for path in texts if other.search(path.read_text("utf-8"))] == []


def test_the_statistics_look_at_one_trait_of_five():
    table = data.load_five_traits()
    assert list(table["number"]) == [1, 2, 3, 4, 5]
    assert list(table["statistics_look"]) == ["yes", "no", "no", "no", "no"]


def test_one_word_for_each_kind_and_road():
    table = data.load_clusters()
    for column in ("kind", "road"):
        for language in ("en", "es"):
            assert table.groupby(column)[f"{column}_{language}"].nunique().eq(1).all()


def test_references_are_in_plain_letters_and_say_what_a_reader_should_know_in_both_languages():
    for key, work in WORKS.items():
        for name, text in work.fields.items():
            assert not re.search(r"[\\{}]|``|''|memory|unverified", text), f"{key}: {name}"
        assert ("note" in work.fields) == ("note_es" in work.fields), key
        assert ("label_en" in work.fields) == ("label_es" in work.fields), key
        assert work.persons or "label_en" in work.fields, key


@pytest.mark.parametrize(("language", "said"), [("en", "no. 5, 840–857"), ("es", "núm. 5, 840–857")])
def test_an_issue_without_a_volume_is_not_taken_for_one(language, said):
    work = next(key for key in WORKS if key.startswith("Ruffoni"))
    assert f"*, {said}" in bibliography.references([work], language)[0]
    paper = next(key for key in WORKS if key.startswith("MatousTodo2015"))
    assert "*RIETI*, Discussion Paper 15-E-039" in bibliography.references([paper], language)[0]


@pytest.mark.parametrize("field, form", [("doi", r"10\.\d{4,9}/\S+[^\s.]"), ("isbn", "[\\d-]{9,16}[\\dX]")])
def test_what_leads_to_a_work_has_its_form_and_leads_to_one_work(field, form):
    told = [work.fields[field] for work in WORKS.values() if field in work.fields]
    assert [text for text in told if not re.fullmatch(form, text)] == []
    assert len({text.casefold() for text in told}) == len(told)


@pytest.mark.parametrize("isbn", [w.fields["isbn"] for w in WORKS.values() if "isbn" in w.fields])
def test_the_last_digit_of_an_isbn_follows_from_the_others(isbn):
    digits = [10 if digit == "X" else int(digit) for digit in isbn.replace("-", "")]
    if len(digits) == 13:
        assert sum(digit * (1 + 2 * (place % 2)) for place, digit in enumerate(digits)) % 10 == 0
    else:
        assert len(digits) == 10 and sum(digit * (10 - place) for place, digit in enumerate(digits)) % 11 == 0


def test_no_work_stands_twice_and_none_leads_to_a_host_that_copies():
    known = [work for work in WORKS.values() if not work.fields.get("title", "[").startswith("[")]
    assert len({(w.fields["title"].casefold(), w.fields["year"]) for w in known}) == len(known)
    addresses = [work.fields["url"] for work in WORKS.values() if "url" in work.fields]
    assert len(set(addresses)) == len(addresses)
    assert [address for address in addresses if COPIES.search(address)] == []
    named = {work.fields["copy"] for work in WORKS.values() if "copy" in work.fields}
    assert named and all(re.fullmatch(r"[\w.-]+\.\w+", host) for host in named)


@pytest.mark.parametrize("name", TABLES)
def test_no_row_sends_a_reader_to_a_host_that_copies(name):
    table = TABLES[name]()
    assert [a for a in table.get("address", []) if COPIES.search(a)] == []


def test_what_was_compared_is_there_and_says_with_what():
    for key, work in WORKS.items():
        if "checked" in work.fields:
            names, _, where = work.fields["checked"].partition(":")
            assert where.strip(), key
            present = {*work.fields, *work.persons}
            assert citation_checks.compared(work) <= present & {*citation_checks.COMPARABLE, "url"}, key


def test_most_works_can_be_opened_and_most_were_compared():
    leads = [w for w in WORKS.values() if {"doi", "isbn", "url"} & set(w.fields)]
    assert len(leads) >= 84 and sum("checked" in w.fields for w in WORKS.values()) >= 93


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_a_list_of_references_says_what_was_not_compared(language):
    say, lines = words.Words("pages", language), bibliography.references(WORKS, language)
    for key, work in WORKS.items():
        line = bibliography.references([key], language)[0]
        assert line in lines
        if not work.persons or work.fields["title"].startswith("["):
            continue
        left = {
            n for n in citation_checks.COMPARABLE if n in work.fields or n in work.persons
        } - citation_checks.compared(work)
        assert (say("nothing-compared") in line) == ("checked" not in work.fields), key
        if "checked" in work.fields:
            assert (say("not-compared", parts="").strip() in line) == bool(left), key
            assert all(say(f"field-{name}") in line for name in left), key


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
