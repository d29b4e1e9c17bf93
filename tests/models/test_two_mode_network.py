"""Institutions and functions: counts against brute force, networkx and what the table itself says."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursekit import words
from coursekit.models import find
from coursekit.models.two_mode_network import (
    COUNTED,
    FUNCTIONS,
    LEVELS,
    PLACES,
    cohen_kappa,
    coverage,
    institutions,
    project,
)

two_mode_network = find("two_mode_network")
TABLE = Path(__file__).parents[2] / "coursekit" / "data" / "institutions.csv"
with TABLE.open(encoding="utf-8", newline="") as lines:
    ROWS = list(csv.DictReader(lines))

settings = st.fixed_dictionaries(
    {
        "place": st.sampled_from(["all", *PLACES]),
        "level": st.sampled_from(["all", *LEVELS]),
        "removed": st.integers(0, 41),
        "minimum_overlap": st.integers(1, 4),
        "evidence": st.sampled_from(["all", "stated"]),
        "parts": st.sampled_from(["apart", "joined"]),
    }
)
matrices = st.integers(0, 12).flatmap(
    lambda n: st.lists(st.lists(st.integers(0, 1), min_size=5, max_size=5), min_size=n, max_size=n)
)
codes = st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abc")), min_size=1, max_size=30)


def split(joined):
    return [part for part in joined.split(";") if part]


def bipartite(setting):
    """The network before and after the removal, built row by row from the table as written."""
    graph = nx.Graph()
    for row in ROWS:
        whose = row["country"] if row["country"] in PLACES else "elsewhere"
        if row["status"] not in COUNTED or setting["place"] not in ("all", whose):
            continue
        if setting["level"] not in ("all", row["level"]):
            continue
        if setting["parts"] == "joined" and row["part_of"]:
            continue
        graph.add_node(row["id"], number=int(row["number"]))
        offering = [row]
        if setting["parts"] == "joined":
            offering += [part for part in ROWS if part["part_of"] == row["id"]]
        for one in offering:
            inferred = split(one["inferred"]) if setting["evidence"] == "stated" else []
            graph.add_edges_from((row["id"], "f:" + f) for f in split(one["functions"]) if f not in inferred)
    left = graph.copy()
    left.remove_nodes_from([n for n, number in graph.nodes("number") if number == setting["removed"]])
    return graph, left


def is_function(node):
    return node.startswith("f:")


# --- the identities -------------------------------------------------------------------------


@given(matrices)
def test_degrees_on_both_sides_add_up_to_the_ties(matrix):
    b = np.array(matrix, dtype=int).reshape(-1, 5)
    assert coverage(b).sum() == b.sum(axis=1).sum() == b.sum()
    assert coverage(b).tolist() == [sum(row[j] for row in b.tolist()) for j in range(5)]


@given(matrices)
def test_the_projection_counts_what_two_share(matrix):
    b = np.array(matrix, dtype=int).reshape(-1, 5)
    shared = project(b)
    sets = [set(np.flatnonzero(row)) for row in b]
    assert shared.tolist() == [[len(one & other) for other in sets] for one in sets]
    assert (shared == shared.T).all()
    assert np.diag(shared).tolist() == b.sum(axis=1).tolist()
    # Each function is shared by coverage² ordered pairs, an institution with itself included.
    assert shared.sum() == (coverage(b) ** 2).sum()
    assert np.trace(project(b)) == np.trace(project(b.T)) == b.sum()


def test_projection_of_a_small_network_by_hand():
    b = [[1, 1, 0], [0, 1, 1], [0, 0, 0]]
    assert coverage(b).tolist() == [1, 2, 1]
    assert project(b).tolist() == [[2, 1, 0], [1, 2, 0], [0, 0, 0]]
    assert project(np.array(b, dtype=bool)).tolist() == project(b).tolist()


def test_projection_is_that_of_networkx_on_real_two_mode_data():
    women = nx.davis_southern_women_graph()
    people, events = women.graph["top"], women.graph["bottom"]
    b = np.array([[int(women.has_edge(p, e)) for e in events] for p in people])
    theirs = nx.bipartite.weighted_projected_graph(women, people)
    shared = project(b)
    for i, one in enumerate(people):
        for j, other in enumerate(people[:i]):
            weight = theirs.edges[one, other]["weight"] if theirs.has_edge(one, other) else 0
            assert shared[i, j] == weight
    assert b.sum() == women.number_of_edges() == 89


# --- Cohen's kappa --------------------------------------------------------------------------


def test_kappa_of_the_textbook_2_by_2():
    """50 proposals; both yes 20, only A 5, only B 10, both no 15: p_o = .7, p_e = .5, κ = .4."""
    a = ["yes"] * 25 + ["no"] * 25
    b = ["yes"] * 20 + ["no"] * 5 + ["yes"] * 10 + ["no"] * 15
    assert cohen_kappa(a, b) == pytest.approx(0.4, rel=1e-15)


def test_kappa_at_chance_is_0_and_at_odds_minus_1():
    a = [1] * 4 + [0] * 4
    assert cohen_kappa(a, [1, 1, 0, 0] * 2) == 0
    # A says yes to 6 of 10, B to 5: 3 both, 3 only A, 2 only B, 2 neither.
    assert cohen_kappa([1] * 6 + [0] * 4, [1, 1, 1, 0, 0, 0, 1, 1, 0, 0]) == 0
    assert cohen_kappa(a, [0] * 4 + [1] * 4) == -1


@given(codes)
def test_kappa_in_general(pairs):
    a, b = zip(*pairs, strict=True)
    found = cohen_kappa(a, b)
    n = len(pairs)
    p_o = sum(x == y for x, y in pairs) / n
    p_e = sum((a.count(c) / n) * (b.count(c) / n) for c in "abc")
    if len(set(a) | set(b)) == 1:
        assert found is None
    else:
        assert found == pytest.approx((p_o - p_e) / (1 - p_e), abs=1e-12)
        assert -1 - 1e-12 <= found <= 1 and found == cohen_kappa(b, a)
    assert cohen_kappa(a, a) == (1 if len(set(a)) > 1 else None)
    assert cohen_kappa(a * 2, b * 2) == found


def test_kappa_refuses_readers_of_different_rows():
    with pytest.raises(ValueError):
        cohen_kappa([1, 0], [1])
    assert cohen_kappa([], []) is None


# --- the coded table ------------------------------------------------------------------------


def test_every_row_has_its_source_and_both_languages():
    assert len(ROWS) == 43 and len({row["id"] for row in ROWS}) == 43
    for row in ROWS:
        assert re.fullmatch("[a-z0-9_]+", row["id"])
        assert row["number_kind"] == "coded"
        for column in ("name", "country", "level", "kind", "status", "source"):
            assert row[f"{column}_en"] and row[f"{column}_es"], (row["id"], column)
        assert bool(row["note_en"]) == bool(row["note_es"])
        assert row["keys"] and all(
            re.fullmatch(r"[A-Z][A-Za-z]+[0-9]{0,4}[ab]?", k) for k in split(row["keys"])
        )
        assert not row["address"] or re.fullmatch(r"https?://\S+", row["address"])


def test_the_codes_are_the_known_ones():
    ids = {row["id"] for row in ROWS}
    for row in ROWS:
        offered = split(row["functions"])
        assert set(offered) <= set(FUNCTIONS) and len(set(offered)) == len(offered), row["id"]
        assert set(split(row["inferred"])) <= set(offered), row["id"]
        assert not row["part_of"] or row["part_of"] in ids - {row["id"]}
        assert row["level"] in (*LEVELS, "international")
        assert row["status"] in (*COUNTED, "absent", "called_for", "mentioned")
        assert not offered or row["status"] in COUNTED
    assert {f for row in ROWS for f in split(row["functions"])} == set(FUNCTIONS)


def test_the_two_only_mentioned_are_not_in_the_network():
    assert {row["id"] for row in ROWS if row["status"] == "mentioned"} == {"prealc", "gatt"}
    assert [int(row["number"]) for row in institutions()] == list(range(1, 42))
    assert sum(row["number"] == "0" for row in ROWS) == 2


def test_rules_and_labour_dialogue_have_no_mexican_row():
    """facts.md P06, claims.md 24: it must come from the data."""
    offering = {f: {row["country"] for row in ROWS if f in split(row["functions"])} for f in FUNCTIONS}
    assert offering["rules"] == offering["labour_dialogue"] == {"italy", "germany", "france"}
    places = two_mode_network().table("places").set_index("function")
    assert places.loc[["rules", "labour_dialogue"], "mexico"].tolist() == [0, 0]
    assert (places.loc["labour_dialogue", ["italy", "elsewhere"]] == 2).all()
    assert places.loc["rules", ["italy", "elsewhere"]].tolist() == [3, 2]
    assert two_mode_network(place="mexico").headlines["rules_or_dialogue"] == 0


def test_the_local_level_is_thinner_than_the_national_one():
    national, local = (two_mode_network(level=level).headlines for level in ("national", "local"))
    assert (national["covered"], local["covered"]) == (11, 6)
    missing = [row["id"] for row in ROWS if row["status"] in ("absent", "called_for")]
    assert len(missing) == 6 and {row["level"] for row in ROWS if row["id"] in missing} == {"local"}


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_picture_and_the_list_name_every_institution_and_function(language):
    told = words.Words("two_mode_network", language)
    for row in institutions():
        label = told(f"cell-{row['id']}")
        assert 3 < len(label) <= 19, f"{label} does not fit into the picture"
        described = told("describe", **two_mode_network(removed=int(row["number"]), place="all").in_words)
        assert f"{row['number']}, {label}," in described
    assert len({told(f"cell-{f}") for f in FUNCTIONS}) == 16


# --- the run against the table, row by row --------------------------------------------------


@given(settings)
def test_counts_are_those_of_the_network(setting):
    run = two_mode_network(**setting)
    before, after = bipartite(setting)
    told, cover = run.headlines, run.table().set_index("function")
    left = [n for n in after if not is_function(n)]
    assert told["institutions"] == len(left)
    assert told["ties"] == after.number_of_edges()
    degree = {f: after.degree("f:" + f) if "f:" + f in after else 0 for f in FUNCTIONS}
    assert cover["providers"].to_dict() == degree
    assert cover[list(LEVELS)].sum(axis=1).tolist() == cover["providers"].tolist()
    assert cover["providers"].sum() == told["ties"]
    assert cover["before"].to_dict() == {
        f: before.degree("f:" + f) if "f:" + f in before else 0 for f in FUNCTIONS
    }
    assert told["covered"] == sum(d > 0 for d in degree.values())
    assert told["single"] == sum(d == 1 for d in degree.values())
    if told["covered"]:
        assert told["providers_each"] == pytest.approx(told["ties"] / told["covered"])
    else:
        assert told["providers_each"] is None
    either = {n for f in ("rules", "labour_dialogue") if "f:" + f in after for n in after["f:" + f]}
    assert told["rules_or_dialogue"] == len(either)

    table = run.table("institutions").set_index("institution")
    assert table.index[table["counted"]].tolist() == [n for n in before if not is_function(n)]
    for name, row in table[table["counted"]].iterrows():
        assert row["degree"] == before.degree(name)
        assert row["only_provider"] == sum(before.degree(f) == 1 for f in before[name])
    assert (table.loc[~table["counted"], ["degree", "only_provider", "tied_to"]] == 0).all(axis=None)
    assert table["degree"].sum() == cover["before"].sum() == before.number_of_edges()
    ties = run.table("ties")
    assert set(zip(ties["institution"], "f:" + ties["function"], strict=True)) == {
        (one, other) if is_function(other) else (other, one) for one, other in before.edges
    }
    assert (~ties["removed"]).sum() == told["ties"]


@given(settings)
def test_the_arches_are_the_projection_of_what_is_left(setting):
    run, (_, after) = two_mode_network(**setting), bipartite(setting)
    left = [n for n in after if not is_function(n)]
    after.add_node("f:none")  # networkx refuses to project a network without a second side
    theirs = nx.bipartite.weighted_projected_graph(after, left)
    theirs.remove_edges_from(
        [(a, b) for a, b, w in theirs.edges(data="weight") if w < setting["minimum_overlap"]]
    )
    pairs = run.table("projection")
    mine = {
        frozenset(pair): w
        for *pair, w in zip(pairs["institution"], pairs["other"], pairs["shared"], strict=True)
    }
    assert mine == {frozenset((a, b)): w for a, b, w in theirs.edges(data="weight")}
    assert run.headlines["pairs"] == len(mine)
    assert run.headlines["largest_group"] == max(map(len, nx.connected_components(theirs)), default=0)
    tied = run.table("institutions").set_index("institution")["tied_to"]
    assert tied[tied > 0].to_dict() == {n: d for n, d in theirs.degree() if d}


@given(settings)
def test_what_a_removal_loses_is_what_it_alone_offered(setting):
    run, whole = two_mode_network(**setting), two_mode_network(**{**setting, "removed": 0})
    assert run.headlines["lost"] == whole.headlines["covered"] - run.headlines["covered"]
    table = run.table("institutions").set_index("number")
    if setting["removed"] and table.loc[setting["removed"], "counted"]:
        assert run.headlines["lost"] == table.loc[setting["removed"], "only_provider"]
        assert run.outcome == ("lost" if run.headlines["lost"] else "stands_in")
        assert run.headlines["institutions"] == whole.headlines["institutions"] - 1
    else:
        assert run.headlines == whole.headlines
        if not table["counted"].any():
            assert run.outcome == "nobody"
        else:
            assert run.outcome == ("elsewhere" if setting["removed"] else "whole")


# --- directions -----------------------------------------------------------------------------


@given(settings, st.integers(1, 4))
def test_asking_for_more_overlap_never_joins_more(setting, other):
    less, more = sorted([setting["minimum_overlap"], other])
    loose, strict = (two_mode_network(**{**setting, "minimum_overlap": k}).headlines for k in (less, more))
    assert strict["pairs"] <= loose["pairs"] and strict["largest_group"] <= loose["largest_group"]
    assert strict["ties"] == loose["ties"]


@given(settings)
def test_what_is_stated_is_part_of_what_is_coded(setting):
    coded, stated = (two_mode_network(**{**setting, "evidence": e}) for e in ("all", "stated"))
    assert (stated.tables["coverage"]["providers"] <= coded.tables["coverage"]["providers"]).all()
    assert stated.headlines["institutions"] == coded.headlines["institutions"]


@given(settings)
def test_joining_programmes_to_their_bodies_loses_no_function_but_doubles(setting):
    apart, joined = (
        two_mode_network(**{**setting, "removed": 0, "parts": parts}).headlines
        for parts in ("apart", "joined")
    )
    assert joined["covered"] == apart["covered"]
    assert joined["institutions"] <= apart["institutions"] and joined["ties"] <= apart["ties"]


# --- the settings offered -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("preset", "outcome", "covered", "lost"),
    [
        ("national_programmes", "whole", 11, 0),
        ("local_level", "whole", 6, 0),
        ("one_door_only", "lost", 4, 2),
        ("negotiated_locally", "whole", 9, 0),
        ("lead_firm_as_state", "lost", 2, 5),
    ],
)
def test_presets_tell_their_story(preset, outcome, covered, lost):
    run = two_mode_network(**two_mode_network.presets[preset])
    assert (run.outcome, run.headlines["covered"], run.headlines["lost"]) == (outcome, covered, lost)


def test_the_table_read_once_cannot_be_spoilt():
    with pytest.raises(TypeError):
        institutions()[0]["id"] = "other"
