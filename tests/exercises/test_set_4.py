"""What set 4 says holds in the models and in the table it takes its numbers from."""

from __future__ import annotations

import pytest

from coursekit import cournot, data, two_roads

from .solving import expected, of_unit

ITEMS = of_unit(4)


@pytest.mark.parametrize("variant", range(0, 100, 9))
def test_the_lab_shows_what_becomes_of_profit_when_all_know(variant):
    item = ITEMS["shared_by_all"]
    drawn = item.variants[variant]["inputs"]
    run = cournot(firms=drawn["firms"], elasticity=drawn["elasticity"], cut=drawn["percent"] / 100)
    assert expected(item, item.variants[variant])[0] == pytest.approx(100 * run.headlines["shared"])


@pytest.mark.parametrize("variant", range(0, 100, 9))
def test_a_little_more_rules_than_the_answer_and_the_district_climbs_a_little_less_and_it_falls(variant):
    item = ITEMS["rules_enough"]
    answer = expected(item, item.variants[variant])[0] / 100
    setting = item.variants[variant]["inputs"] | {"services": 0}
    assert two_roads(**setting, rules=answer + 0.01).outcome == "high_anyway"
    assert two_roads(**setting, rules=answer - 0.01).outcome == "low"
    step = two_roads.parameters["rules"].range.step
    assert item.tolerance / 100 > step / 2, "the control of the lab gets there"


def test_a_district_that_stops_short_of_the_open_dot_ends_below_where_it_began():
    for drawn in ITEMS["help_is_over"].variants:
        given = drawn["inputs"]
        assert given["open_with"] < given["start"] < given["reached"] < given["open_without"]
    run = two_roads(duration=5)
    assert run.outcome == "too_early" and run.headlines["final_share"] < run.parameters.start


def test_the_table_is_that_of_the_source():
    table = ITEMS["how_far_apart"].draw_table()["columns"]
    source = data.load_mexican_states()
    for year in ("1940", "1980", "2000"):
        there = source[source["year"] == int(year)].set_index("state")
        assert table[year] == list(there["gdp_per_head"][table["state"]])
        assert table["oil"] == list(there["oil"][table["state"]])
    assert sum(table["oil"]) == 2 and len(table["oil"]) == 12
    at = table["state"].index("chiapas")
    assert not table["oil"][at] and table["1980"][at] > 5 * table["1940"][at], "kept, as the text says"


def test_no_state_of_oil_is_offered_as_an_ordinary_one():
    for drawn in ITEMS["apart_by_hand"].variants:
        given = drawn["inputs"]
        ordinary = {given["name_1"], given["name_2"], given["name_3"]}
        assert not ordinary & {"Campeche", "Tabasco"}
        assert given["year"] != "1980" or "Chiapas" not in ordinary
