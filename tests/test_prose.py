"""What the lessons say in words about numbers and settings holds in the models and in the tables."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

import pytest

from coursekit import data, models, sweep, words
from coursekit.publishing.inline_results import NUMBER
from tests.test_lessons_source import LESSONS, text

path_dependence = models.find("path_dependence")
make_or_buy = models.find("make_or_buy")
collective_efficiency = models.find("collective_efficiency")


def headline(model, name, **settings):
    return model(**settings).headlines[name]


# What the reader is told to find ---------------------------------------------------------------


@pytest.mark.parametrize("seed", range(1, 16))
@pytest.mark.parametrize("settings", [{"pull": 0}, {"pull": 1, "head_start": 10, "firms": 10}])
def test_early_arrivals_hardly_matter_where_the_hints_say(settings, seed):
    assert path_dependence(seed=seed, **settings).outcome == "even"


@pytest.mark.parametrize("seed", range(1, 16))
def test_without_any_pull_the_early_leader_is_still_ahead_in_more_than_half_of_the_histories(seed):
    assert 0.5 < headline(path_dependence, "leader_keeps", pull=0, seed=seed) < 0.75


def test_a_new_draw_changes_the_first_history_and_hardly_the_heap():
    firsts = [path_dependence(seed=seed).tables["final"]["first_place_share"][0] for seed in range(1, 7)]
    spreads = [headline(path_dependence, "spread", seed=seed) for seed in range(1, 7)]
    assert max(firsts) - min(firsts) > 0.5
    assert max(spreads) - min(spreads) < 0.05


def test_nine_is_more_than_the_pull_may_be():
    with pytest.raises(models.ParameterError):
        path_dependence(pull=9)


def test_what_becomes_of_the_winner():
    opened = headline(path_dependence, "largest_share", pull=1.5)
    assert headline(path_dependence, "largest_share", pull=1.5, head_start=10) < opened - 0.2
    assert path_dependence(pull=1.5, places=6).outcome != "one_place"


def test_less_trust_fewer_stages_and_then_the_plant_is_cheaper():
    runs = [make_or_buy(trust=trust / 100) for trust in range(60, -1, -1)]
    stages = [run.headlines["best_stages"] for run in runs]
    assert stages == sorted(stages, reverse=True) and set(stages) == {3, 2}
    assert runs[0].outcome == "district" and runs[-1].outcome == "plant"


def test_two_spreads_alike_of_which_one_is_luck():
    few, many = (path_dependence(head_start=10, **kw) for kw in ({"pull": 1, "firms": 10}, {"pull": 1.5}))
    assert (few.outcome, many.outcome) == ("even", "varied")
    assert few.headlines["spread"] == pytest.approx(many.headlines["spread"], abs=0.01)


def test_demand_sets_no_number_of_stages():
    for trust in (0, 0.6, 1):
        found = {headline(make_or_buy, "best_stages", trust=trust, volatility=v) for v in (0, 0.3, 0.6)}
        assert len(found) == 1


def test_the_market_decides_only_between_the_trust_that_is_enough_always_and_never():
    always, never = (headline(make_or_buy, "break_even_trust", volatility=v) for v in (0, 0.6))
    for swings in (0, 0.15, 0.3, 0.45, 0.6):
        assert make_or_buy(trust=always + 0.01, volatility=swings).outcome == "district"
        assert make_or_buy(trust=never - 0.01, volatility=swings).outcome == "plant"
    assert make_or_buy(trust=0.5, volatility=0).outcome == "plant"
    assert make_or_buy(trust=0.5, volatility=0.6).outcome == "district"


def test_the_last_five_controls_of_lab_2_are_under_more():
    more = [name for name, p in make_or_buy.parameters.items() if not p.range.main]
    assert more == list(make_or_buy.parameters)[5:]


def test_a_stronger_pull_has_a_third_word():
    assert [path_dependence(pull=pull).outcome for pull in (0, 1, 2)] == ["even", "varied", "one_place"]


def test_a_tenth_of_trust_is_a_hundredth_of_autonomy_where_a_hand_over_loses_a_tenth():
    costs = [
        headline(make_or_buy, "district_cost", handover_loss=0.1, trust=t / 10, autonomy=(t - 4) / 100)
        for t in range(4, 11)
    ]
    assert costs == pytest.approx([costs[0]] * len(costs))


def test_family_patrimony_moves_autonomy_and_not_trust():
    assert make_or_buy.presets["family_keeps_all"].keys() == {"autonomy"}
    assert headline(make_or_buy, "best_stages", **make_or_buy.presets["family_keeps_all"]) == 1


def test_full_trust_and_the_plant_still_wins():
    market = make_or_buy.presets["steady_mass_demand"]
    assert "trust" not in market
    assert make_or_buy(**market, trust=1).outcome == "plant"


def test_no_trust_and_the_district_still_wins():
    assert make_or_buy(trust=0, mass_discount=0.05).outcome == "district"


def test_two_places_that_look_alike_differ_in_trust_and_in_nothing_one_sees():
    distrust = make_or_buy(handover_loss=0.1, trust=0.5, autonomy=0.01).headlines
    autonomy = make_or_buy(handover_loss=0.1, trust=0.9, autonomy=0.05).headlines
    differ = {name for name in distrust if distrust[name] != pytest.approx(autonomy[name])}
    assert differ == {"break_even_trust"}
    assert {"best_stages", "district_cost", "plant_cost", "advantage"} <= distrust.keys()


def test_where_all_swing_together_the_swings_change_nothing_and_elsewhere_they_help():
    table = sweep(make_or_buy, "volatility", "correlation", "advantage", steps=3)
    together = table[table["correlation"] == 1]["advantage"]
    assert len(together) == 3 and together.max() == pytest.approx(together.min())
    for apart in (0, 0.3, 0.5, 0.95):
        grown = [headline(make_or_buy, "advantage", correlation=apart, volatility=v) for v in (0, 0.3, 0.6)]
        assert grown == sorted(grown) and grown[0] < grown[-1]


def test_a_small_club_is_likelier_to_work_than_a_large_association():
    presets = collective_efficiency.presets
    small, large = (
        headline(collective_efficiency, "works", **presets[name])
        for name in ("small_club", "large_association")
    )
    assert small > large


def test_the_joint_bar_vanishes_with_the_consortium_and_the_other_stays():
    gone = collective_efficiency(cost_ratio=0.3).headlines
    assert gone["joint_part"] == 0 and gone["external_part"] > 0


def test_one_payment_needed_and_there_is_no_tipping_point():
    found = collective_efficiency(needed=1).headlines
    assert found["tipping_point"] is None and found["paying_share"] > 0


def test_a_large_group_in_which_nobody_can_be_spared_works_and_tips_when_one_in_twenty_fails():
    found = collective_efficiency(members=50, needed=50).headlines
    assert found["works"] == 1
    assert 1 - 1 / 20 < found["tipping_point"] < 1


def test_the_highest_price_at_which_the_consortium_lasts():
    assert collective_efficiency(cost_ratio=0.18).outcome == "organised"
    assert collective_efficiency(cost_ratio=0.19).outcome == "empty"
    assert 1 / 0.19 > 5
    assert collective_efficiency(cost_ratio=0.19, members=10).outcome == "organised"


# What came out of the predictions --------------------------------------------------------------


def test_same_rules_almost_any_share_comes_out():
    ends = path_dependence().tables["final"]["first_place_share"]
    assert (ends.min(), ends.max()) == (0, 1)
    assert (path_dependence().tables["distribution"]["histories"] > 0).all()
    assert path_dependence.check() == path_dependence.check(places=2, firms=100, pull=1)


def test_who_wins_is_a_toss_of_a_coin():
    ends = path_dependence(pull=1.5).tables["final"]["first_place_share"]
    assert 0.4 < (ends > 0.5).mean() < 0.6
    largest = path_dependence(pull=1.5).tables["final"]["largest_share"]
    assert (largest >= 0.9).mean() > 0.5 and (largest > 2 / 3).mean() > 0.9
    assert f"{headline(path_dependence, 'largest_share', pull=1.5):.0%}" == "92%"


def test_eight_of_twenty():
    asked = collective_efficiency.check()
    assert (asked.members, asked.needed, asked.cost_ratio) == (20, 8, 1 / 10)
    found = collective_efficiency()
    assert f"{found.headlines['works']:.0%}" == "86%"
    assert found.headlines["paying_share"] == pytest.approx(1 / 2, abs=0.03)
    assert found.headlines["tipping_point"] == pytest.approx(1 / 4, abs=0.01)
    assert list(found.tables["equilibria"]["stable"]) == [True, False, True]


# What is said of the evidence ------------------------------------------------------------------


def test_italy_had_fewer_districts_drawn_either_way_and_larger_ones():
    table = data.load_districts_italy()
    for map_ in ("old", "new"):
        series = table[
            (table["geography"] == map_) & (table["place"] == "italy") & (table["measure"] == "districts")
        ]
        assert series.sort_values("year")["value"].is_monotonic_decreasing
    for measure in ("local_units", "persons_employed", "inhabitants"):
        assert table[table["measure"] == measure].sort_values("year")["value"].is_monotonic_increasing


def test_fewer_districts_and_in_them_fewer_manufacturing_jobs_and_more_of_the_rest():
    value = data.load_districts_italy().set_index("id")["value"]
    first, last = (value[f"persons-employed-in-all-{year}-new"] for year in (2001, 2011))
    assert (f"{first / 1e6:.2f}", f"{last / 1e6:.2f}") == ("4.80", "4.89")
    assert value["districts-2001-new"] > value["districts-2011-new"]
    fewer, more = value["manufacturing-fewer-2011-new"], value["others-more-2011-new"]
    assert (f"{fewer:g}", f"{more:g}") == ("21", "16.7")
    part = (more - 100 * (last / first - 1)) / (more + fewer)  # manufacturing’s among all jobs in 2001
    assert part * first == pytest.approx(value["manufacturing-jobs-2001-old"], rel=0.03)


def test_of_the_systems_that_live_on_manufacturing_as_many_were_districts_with_fewer_of_their_jobs():
    value = data.load_districts_italy().set_index("id")["value"]
    shares = [value[f"share-of-manufacturing-systems-{which}"] for which in ("2001-old", "2011-new")]
    assert [f"{share:.0f}" for share in shares] == ["65", "64"]
    taken_up = [value[f"share-in-manufacturing-systems-{year}-new"] for year in (2001, 2011)]
    assert taken_up == [70.9, 65.8]


def test_about_half_of_the_fall_goes_with_the_map():
    value = data.load_districts_italy().set_index("id")["value"]

    def of_a_hundred(which):
        return 100 * value[f"districts-{which}"] / value[f"labour-systems-{which}"]

    ends = {"old": ("1991-old", "2001-old"), "new": ("2001-new", "2011-new")}
    shares = [of_a_hundred(which) for both in ends.values() for which in both]
    assert [round(share) for share in shares] == [25, 23, 27, 23]
    systems = [value[f"labour-systems-{which}"] for both in ends.values() for which in both]
    assert systems == [784, 686, 683, 611]
    for first, last in ends.values():
        fall = 1 - value[f"districts-{last}"] / value[f"districts-{first}"]
        assert 0.4 < (1 - of_a_hundred(last) / of_a_hundred(first)) / fall < 0.6


def test_the_first_of_one_line_and_the_last_of_the_other_hide_a_part_of_the_fall():
    value = data.load_districts_italy().set_index("id")["value"]
    first, old, new, last = (
        value[f"districts-{which}"] for which in ("1991-old", "2001-old", "2001-new", "2011-new")
    )
    assert (first, last, new - old) == (199, 141, 25)
    assert first - last < (first - old) + (new - last)


def test_the_manufacturing_jobs_of_the_districts_are_no_part_of_the_country():
    value = data.load_districts_italy().set_index("id")["value"]
    jobs, share = value["manufacturing-jobs-2001-old"], value["share-in-manufacturing-systems-2001-old"]
    assert (f"{jobs / 1e6:.2f}", f"{share}", f"{jobs / share / 1e4:.2f}") == ("1.93", "70.2", "2.75")


def test_the_state_of_the_sinos_valley_lost_its_lead():
    value = data.load_since("sinos_since").set_index("id")["value"]
    assert value["sinos-us-2010"] < value["sinos-us-2000"] / 5
    assert value["sinos-all-exports"] < 100 * (1 - value["sinos-us-2010"] / value["sinos-us-2000"])
    assert value["sinos-output-2008"] < value["sinos-output-2000"]
    assert value["sinos-exports-2010"] < value["sinos-exports-2000"]


def test_japan_starts_below_mexico_and_ends_above_italy():
    value = data.load_background().set_index("id")["value"]
    assert value["japan-1952"] < value["mexico-1952"]
    assert value["japan-2007"] > value["italy-2007"]
    assert min(value["japan-2007"], value["italy-2007"]) > value["mexico-2007"]


def test_on_the_map_of_cases_every_district_is_european_and_on_the_high_road_but_two_not_stated():
    table = data.load_clusters()
    districts = table[table["kind"] == "district"]
    assert set(districts["country_en"]) == {"Italy", "Germany", "France", "Spain"}
    assert districts["road"].value_counts().to_dict() == {"high": len(districts) - 2, "unstated": 2}
    assert set(table[table["road"] == "high"]["id"]) - set(districts["id"]) == {"keiretsu"}
    assert "high" not in set(table[table["country_en"] == "Mexico"]["road"])
    assert "district" not in set(table[table["country_en"] == "Mexico"]["kind"])
    facts = table.set_index("id")["facts_en"]
    assert facts["guadalajara"] and facts["sinos"]


# No sentence of ours about a people -------------------------------------------------------------

A_PEOPLE = {
    "en": r"\b(?:Mexicans|Italians|Americans|Germans|Brazilians|Taiwanese|[Tt]he Japanese(?! \w)"
    r"|[Aa] people|closed people)\b",
    "es": r"\b(?:[Ll]os (?:mexicanos|italianos|japoneses|brasileños|alemanes)"
    r" (?:son|confían|desconfían|prefieren|cooperan|saben)"
    r"|un pueblo cerrado|sobre un pueblo|por un pueblo|de un pueblo como)\b",
}
"""Words by which a sentence speaks of a people as one."""

SAID_BY_OTHERS = {
    "en": r"[“\"][^”\"]*$|fact about|speaks of a people as if",
    "es": r"[«\"][^»\"]*$|hecho sobre|habla de un pueblo como",
}
"""Before or around it: a quotation to be answered, or the words that it is no fact."""


def texts_of_the_course(language: str):
    """Name and text of all that a reader or an instructor is told."""
    for name, lesson in LESSONS.items():
        yield name, text(lesson, language)
    for folder in ("docs/guide/source", "exercises/source"):
        for path in sorted((Path(__file__).parents[1] / folder).glob("*.yml")):
            yield path.name, path.read_text("utf-8")
    for path in sorted((Path(words.__file__).parent / "locales" / language).glob("*.ftl")):
        yield path.name, path.read_text("utf-8")


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_no_sentence_of_ours_speaks_of_a_people(language):
    found = []
    for name, told in texts_of_the_course(language):
        told = " ".join(told.split())
        for hit in re.finditer(A_PEOPLE[language], told):
            before, around = (
                told[max(0, hit.start() - 60) : hit.start()],
                told[max(0, hit.start() - 60) : hit.end()],
            )
            if not re.search(SAID_BY_OTHERS[language], before) and not re.search(
                SAID_BY_OTHERS[language], around
            ):
                found.append(f"{name}: … {around}")
    assert found == []


ONE_SOURCE = {
    "en": (r"\bthe (?:two )?sources\b", r"Taiwan|Messner|honour|sponsorship"),
    "es": (r"\blas (?:dos )?fuentes\b", r"Taiwán|Messner|honor\b|padrinazgo"),
}
"""Words for both source articles, and what only the first of them tells."""


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_what_one_article_tells_is_not_said_of_both(language):
    both, alone = ONE_SOURCE[language]
    found = []
    for name, told in texts_of_the_course(language):
        for sentence in re.split(r"(?<=[.?!:;])\s", " ".join(told.split())):
            if re.search(both, sentence, re.I) and re.search(alone, sentence):
                found.append(f"{name}: {sentence[:160]}")
    assert found == []


# Nothing else ----------------------------------------------------------------------------------

STANDS_ABOVE = {
    0: set(),
    1: {"50", "0.05", "0.1", "0.18", "0.19", "1.5", "4.80", "4.89"}
    | {"784", "686", "683", "611", "199", "141", "25", "23", "27", "1.93", "70.2", "2.75"}
    | {"21", "16.7", "65", "64", "70.9", "65.8", "19"},
    "predictions": {"92%", "1.5", "86%"},
}
"""Numbers the prose may state: each is in a test above, or in the file of its unit. Others it must show by
running a cell."""

for beside in sorted(Path(__file__).parent.glob("test_prose_*.py")):
    tested_there = getattr(importlib.import_module(f"tests.{beside.stem}"), "STANDS_ABOVE", {})
    for whose, stated in tested_there.items():
        STANDS_ABOVE[whose] = STANDS_ABOVE.get(whose, set()) | stated

NO_MATTER = {"100"}  # log points times 100


def numbers(prose: str) -> set[str]:
    """Numbers in a text that say something: no formula, code, year, time needed, nor one up to 12."""
    prose = re.sub(r"\$\$.*?\$\$|\$[^$]*\$|`[^`]*`", " ", prose, flags=re.S)
    prose = re.sub(r"\{\w+:\d\d\}", " ", NUMBER.sub(" ", prose))  # links, and what a run puts in
    prose = re.sub(r"\d+ (?:to|a) \d+ minut\w+|\d+ minut\w+|\*\*(?:Time|Tiempo):.*", " ", prose)
    found = re.findall(r"(?<![\w@.–])\d[\d,]*(?:\.\d+)?%?", prose)
    found = [number.rstrip(",") for number in found]
    plain = {str(number) for number in [*range(13), *range(1900, 2100)]}
    return set(found) - plain - NO_MATTER


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize("lesson", LESSONS.values(), ids=LESSONS)
def test_the_prose_states_no_number_that_is_not_checked_above(lesson, language):
    assert numbers(text(lesson, language)) == STANDS_ABOVE[lesson["unit"]]


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_the_predictions_state_no_number_that_is_not_checked_above(language):
    catalogue = re.sub(r"(?m)^#.*", "", words.catalogue_text("predictions", language))
    assert numbers(catalogue) == STANDS_ABOVE["predictions"]
