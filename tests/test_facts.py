"""The typed facts: one shape for all, no number without unit, year, source and page, and sums that hold."""

from __future__ import annotations

import re

import pandas
import pytest

from coursekit import data
from tests.test_data import COPIES

FACTS = {
    "trust": data.load_trust,
    "firm_sizes": data.load_firm_sizes,
    "footwear": data.load_footwear,
    "surveys": data.load_surveys,
    "keiretsu": data.load_keiretsu,
    "since": data.load_since,
}
SHAPE = [
    *("id", "measure", "label_en", "label_es", "value", "unit_en", "unit_es", "year", "number_kind"),
    *("source_en", "source_es", "keys", "as_reported_by", "address", "note_en", "note_es"),
]
NO_NUMBER = ["woodruff-retailers", "schmitz-sinos", "kito-toyota"]
"""Findings whose numbers could not be read; nobody may make some up."""


def values(name: str):
    return FACTS[name]().set_index("id")["value"]


@pytest.mark.parametrize("name", FACTS)
def test_all_tables_of_facts_have_one_shape(name):
    table = FACTS[name]()
    assert [column for column in table if column in SHAPE] == SHAPE
    assert table["value"].dtype == float


@pytest.mark.parametrize("name", FACTS)
def test_no_number_without_its_unit_year_source_and_page(name):
    for row in FACTS[name]().to_dict("records"):
        assert pandas.notna(row["value"]) or row["unit_en"] == "finding without a number", row["id"]
        for column in ("measure", "unit_en", "unit_es", "source_en", "source_es", "as_reported_by"):
            assert row[column], f"{row['id']}: {column}"
        assert re.fullmatch(r"\d{4}(–\d{4})?|\d{4}s|undated", row["year"]), row["id"]
        assert row["number_kind"] in ("observed", "reported"), row["id"]
        # Source 1 is the article the course starts from; its copy came from no page
        assert row["address"] or row["as_reported_by"] == "Source 1" or COPIES.search(row["as_reported_by"])


def test_a_finding_without_a_number_says_so():
    table = data.load_surveys()
    empty = table[table["value"].isna()]
    assert list(empty["id"]) == NO_NUMBER
    assert set(empty["unit_en"]) == {"finding without a number"}
    assert set(empty["measure"]) == {"finding"}


@pytest.mark.parametrize("name", FACTS)
def test_what_is_measured_is_measured_in_one_unit(name):
    table = FACTS[name]()
    apart = {
        "exporters",
        "suppliers",
        "small_share",
        "firms",
        "effect",
        "investment",
        "content",
    }  # firms and plants; tiers and countries count unlike things; each study has an effect of its own
    units = table[~table["measure"].isin(apart)].groupby(["measure"])["unit_en"].nunique()
    assert units.eq(1).all()


def test_only_what_a_statistics_office_counted_is_called_observed():
    for name, load in FACTS.items():
        table = load()
        observed = table[table["number_kind"] == "observed"]
        assert observed["source_en"].str.startswith("INEGI, ").all(), name
        census = table["source_en"].str.startswith("INEGI, ")
        assert (census == (table["number_kind"] == "observed")).all(), name


def test_trust_as_the_survey_has_it():
    told = values("trust")
    countries = "norway sweden usa japan germany italy taiwan spain mexico brazil china viet-nam".split()
    numbers = [74.2, 68.0, 39.3, 39.1, 36.8, 29.2, 24.2, 20.0, 15.6, 9.4, 52.3, 52.1]
    assert list(told[[f"wvs-{country}" for country in countries]]) == numbers
    assert told["wvs-mean"] == 26.1
    assert list(told[["oecd-denmark", "oecd-mexico", "oecd-brazil"]]) == [75, 12, 7]
    every = told[told.index.str.startswith("wvs-") & (told.index != "wvs-mean")]
    assert len(every) == 57 and every.is_monotonic_decreasing
    assert every.mean() == pytest.approx(26.76, abs=5e-3)  # not the average that the page gives
    assert told["wvs-taiwan"] < told["wvs-mean"] < told["wvs-italy"] < told["wvs-mean"] + 5


def test_trust_warns_of_the_wave_that_is_inferred_and_of_the_year_of_publication():
    notes = data.load_trust().groupby("measure")[["note_en", "note_es"]].nunique()
    assert notes.eq(1).all(axis=None)
    table = data.load_trust().set_index("id")
    assert "names no wave" in table.loc["wvs-mexico", "note_en"]
    assert "publication" in table.loc["oecd-mexico", "note_en"]


@pytest.mark.parametrize(
    "scope, year, whole", [("all", "2019", 100), ("all", "2023", 100.1), ("manufacturing", "2008", 99.9)]
)
def test_the_classes_of_size_add_up_to_all_establishments(scope, year, whole):
    table = data.load_firm_sizes()
    chosen = table[(table["scope"] == scope) & (table["year"] == year)]
    assert chosen.loc[chosen["measure"] == "establishments_share", "value"].sum() == pytest.approx(whole)


def test_jobs_and_output_by_size():
    told = values("firm_sizes")
    assert told[[f"all-2023-{size}-jobs-share" for size in ("micro", "sme", "large")]].sum() == pytest.approx(
        100.1
    )
    assert told["manufacturing-2008-micro-jobs-share"] == 23.2
    assert told["manufacturing-2008-large-jobs-share"] == 49.7
    assert told["manufacturing-2008-medium-output-share"] == 16.5
    assert told["manufacturing-2008-large-output-share"] == 77.1
    assert told["all-2019-sme-jobs-share"] == told["all-2019-sme-value-added-share"] == 30.7
    grown = told["manufacturing-2008-every-establishments"] / told["manufacturing-2003-every-establishments"]
    assert grown == pytest.approx(436851 / 328718)
    assert told["manufacturing-2008-every-persons-employed"] == 4661062


def test_how_few_exported_around_2001():
    told = values("firm_sizes")
    assert (told["all-2001-large-exporters"], told["all-2001-maquiladoras"]) == (312, 3436)
    assert told["all-2001-exporters-exports-share"] == 94.3
    assert list(told[[f"all-2001-msme-{part}-share" for part in ("establishments", "jobs", "gdp")]]) == [
        99,
        64,
        40,
    ]
    assert told["all-2001-every-establishments"] == 2.9e6
    table = data.load_firm_sizes()
    assert set(table.loc[table["year"] == "2001", "number_kind"]) == {"reported"}


def test_footwear_of_three_towns_is_nearly_all_of_the_state():
    told = values("footwear")
    towns = told[["firms-leon", "firms-san-francisco", "firms-purisima"]]
    assert list(towns) == [3982, 715, 332]
    assert 100 * towns.sum() / told["firms-guanajuato"] == pytest.approx(
        told["share-of-firms-three"], abs=0.51
    )
    assert told["programme-leon-2019"] / told["firms-leon"] == pytest.approx(0.01, abs=5e-4)
    assert told["made-mexico"] < told["bought-mexico"]


def test_footwear_numbers_as_read():
    told = values("footwear")
    rounded = told[["jobs-guanajuato", "share-of-shoes-three", "made-mexico", "bought-mexico", "exporters"]]
    assert list(rounded) == [103000, 70, 235, 299, 216]
    assert (told["units-leon-2014"], told["persons-leon-2014"]) == (4000, 80000)
    notes = data.load_footwear().set_index("id")["note_en"]
    assert notes[["units-leon-2014", "persons-leon-2014"]].str.contains("leather and footwear").all()
    assert (told["output-guanajuato"], told["output-jalisco"]) == (57198.75, 4065.2)
    assert list(told[[f"specialisation-{state}" for state in ("guanajuato", "michoacan", "jalisco")]]) == [
        10.8,
        2.2,
        1.1,
    ]


def test_the_case_of_leon_repeats_the_figures_of_footwear_right():
    told, case = values("footwear"), data.load_clusters().set_index("id").loc["leon"]
    for language in ("en", "es"):
        for id_ in ("firms-guanajuato", "firms-leon", "output-jalisco", "share-of-shoes-three"):
            assert f"{told[id_]:,.10g}" in case[f"facts_{language}"], id_
        assert "57,198.75" in case[f"facts_{language}"]


def test_surveys_as_read():
    told = values("surveys").dropna()
    assert told.to_dict() == {
        "guadalajara-firms": 63,
        "rabellotti-italy": 2,
        "rabellotti-mexico": 2,
        "nobeoka-assemblers": 6,
        "nobeoka-components": 95,
        "matous-firms": 100,
    }
    table = data.load_surveys()
    assert table.groupby("study")[["finding_en", "finding_es"]].nunique().eq(1).all(axis=None)


def test_the_pyramid_is_reported_and_its_shares_not_comparable():
    table = data.load_keiretsu().set_index("id")
    assert list(table["value"]) == [200, 5000, 40000, 25, 7.9, 0.9]
    assert set(table["number_kind"]) == {"reported"}
    shares = table[table["measure"] == "small_share"]
    assert shares["note_en"].str.contains("not comparable").all()
    assert shares["note_es"].str.contains("no comparable").all()


def test_what_was_found_since_as_read():
    told = values("since").dropna()
    by_topic = data.load_since().groupby("topic")["id"].size()
    assert set(by_topic.index) == set(data.SINCE)
    numbers = {
        "meetings-firms": 2820, "meetings-revenue": 8.1, "japan-growth": -0.47, "consulting-firms": 432,
        "consulting-offered": 150, "consulting-took": 80, "consulting-jobs": 50, "consulting-draft-sales": 80,
        "colombia-firms": 159, "colombia-cost": 33, "colombia-management-least": 8,
        "colombia-management-most": 10, "sinos-us-2000": 931.7, "sinos-us-2010": 181.0,
        "sinos-all-exports": 29.8,
        "sinos-output-2000": 56.8, "sinos-output-2008": 33.5, "sinos-exports-2000": 81.1,
        "sinos-exports-2010": 50.6, "vehicles-made-2008": 2.10e6, "vehicles-made-2010": 2.26e6,
        "vehicles-all-2001": 1.92e6, "vehicles-made-2009": 1.5e6,
        "vehicles-made-2011": 2557550, "vehicles-made-2012": 2.88e6, "vehicles-made-2015": 3399076,
        "vehicles-made-2017": 3933154, "vehicles-made-2024": 3989403, "vehicles-made-2025": 3953494,
        "vehicles-exported-2011": 2143879,
        "vehicles-exported-2012": 2.36e6, "vehicles-exported-2014": 2642887,
        "vehicles-exported-2015": 2758896, "vehicles-exported-2024": 3479086,
        "vehicles-exported-2025": 3385785, "duty-2025": 25, "content-2002": 62.5,
        "content-2023": 75, "wages-cars": 40, "steel": 70, "investment-2022": 35292, "investment-2023": 36058,
        "new-2022": 48, "new-2023": 13, "new-2024": 9, "new-2025": 16,
        "shoes-exported-2013": 26.07, "shoes-exported-2019": 22,
        "shoes-exported-2020": 15, "shoes-exported-2021": 29, "shoes-exported-2022": 33.9,
        "shoes-imported-2013": 84.7, "shoes-imported-2020": 72, "shoes-imported-2021": 96,
        "shoes-imported-2022": 126.98, "shoes-immex-2024": 24, "shoes-duty-2019": 30,
        "shoes-immex-more-2024": 159, "shoes-immex-pairs-2024": 40, "shoes-duty-2024": 35,
        "shoes-output-mexico": 49103, "shoes-output-guanajuato": 37398, "shoes-output-jalisco": 5565,
        "shoes-made-2019": 250, "shoes-made-2020": 163, "shoes-units-mexico": 8996,
        "shoes-units-guanajuato": 4698, "shoes-units-michoacan": 952, "shoes-units-jalisco": 670,
        "shoes-jobs-2024": 10958, "shoes-duty-2026": 35,
    }  # fmt: skip
    assert told.to_dict() == numbers
    years = data.load_since("vehicles").set_index("id")["value"]
    for year in ("2011", "2012", "2015", "2024", "2025"):
        assert years[f"vehicles-exported-{year}"] < years[f"vehicles-made-{year}"]


def test_a_finding_read_in_an_abstract_says_so():
    table = data.load_since()
    studies = table[(table["keys"] != "") & table["value"].isna()]
    assert len(studies) >= 9
    assert (studies["note_en"].str.contains("abstract|before and after")).all()
