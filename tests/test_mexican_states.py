"""The states of Mexico: what the data package ships, its traps, and every number computed from it."""

from __future__ import annotations

import sys
import warnings
from pathlib import Path

import numpy as np
import pandas
import pytest

from coursekit import data, errors
from coursekit.data import csv_tables, mexico
from coursekit.data.regional import (
    beta_convergence,
    gini,
    morans_i,
    sigma_convergence,
    theil_between_within,
)

YEARS = list(range(1940, 2001, 10))
OIL = ["campeche", "tabasco"]


@pytest.fixture(scope="module")
def states():
    return data.load_mexican_states()


@pytest.fixture(scope="module")
def product(states):
    return states.pivot(index="state", columns="year", values="gdp_per_head")


@pytest.fixture(scope="module")
def region(states):
    return states.drop_duplicates("state").set_index("state")["hanson03"]


@pytest.fixture(scope="module")
def names():
    return csv_tables.table_of("mexican_states").set_index("state")


@pytest.fixture(scope="module")
def shapes():
    """The package's map, as it comes."""
    import geopandas

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return geopandas.read_file(mexico.example("mexicojoin.shp"))


@pytest.fixture(scope="module")
def touching(shapes, names):
    """Which states share a point of their borders, worked out from the map by libpysal."""
    from libpysal.weights import Queen

    state = names.reset_index().set_index("name_on_map")["state"]
    table = pandas.DataFrame(0, index=names.index, columns=names.index)
    for here, others in Queen.from_dataframe(shapes, use_index=False).neighbors.items():
        for other in others:
            table.loc[state[shapes["NAME"][here]], state[shapes["NAME"][other]]] = 1
    return table


# The measures ----------------------------------------------------------------------------------


def test_measures_of_regions_that_are_all_alike_are_nought():
    assert gini([3, 3, 3]) == 0
    assert theil_between_within([3, 3, 3], ["a", "a", "b"]) == pytest.approx((0, 0))
    assert sigma_convergence([3, 3, 3]) == 0


def test_what_does_not_exist_is_none_and_no_number_of_rounding():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for factor in (2, 0.7, 1):
            grown = beta_convergence([1, 2, 3], [factor, 2 * factor, 3 * factor])
            assert (grown.slope, grown.r_squared) == (0, None) and grown.speed(10) == 0
        alike = beta_convergence([2, 2, 2], [1, 2, 3])
        assert (alike.slope, alike.r_squared, alike.speed(10)) == (None, None, None)
        together = beta_convergence([1, 2, 4], [3, 3, 3])
        assert (
            together.slope == pytest.approx(-1)
            and together.speed(10) is None
            and together.r_squared == pytest.approx(1)
        )
        assert beta_convergence([1, 2, 4], [4, 2, 1]).speed(10) is None
        assert morans_i([0.1 + 0.2, 0.3, 0.3], [[0, 1, 1], [1, 0, 1], [1, 1, 0]]) is None


def test_gini_is_half_the_mean_difference_over_the_mean():
    values = np.array([1.0, 4.0, 9.0, 2.0])
    apart = np.abs(values[:, None] - values[None, :]).mean()
    assert gini(values) == pytest.approx(apart / 2 / values.mean())
    assert gini([0, 0, 0, 8]) == pytest.approx(3 / 4)


def test_theil_where_all_the_difference_is_between_groups_or_within():
    between, within = theil_between_within([1, 1, 3, 3], [0, 0, 1, 1])
    assert within == pytest.approx(0) and between == pytest.approx(
        (0.5 * np.log(0.5) + 1.5 * np.log(1.5)) / 2
    )
    between, within = theil_between_within([1, 3, 1, 3], [0, 0, 1, 1])
    assert between == pytest.approx(0) and within > 0


def test_regions_that_close_the_same_part_of_the_gap_lie_on_a_line():
    start = np.array([1.0, 2.0, 4.0, 8.0])
    found = beta_convergence(start, 10 * start**0.6)
    assert found == pytest.approx((-0.4, 1))
    assert found.speed(20) == pytest.approx(-np.log(0.6) / 20)


def test_neighbours_alike_and_unlike():
    line = np.eye(6, k=1) + np.eye(6, k=-1)
    assert morans_i([1, 1, 1, 5, 5, 5], line) > 0.5
    assert morans_i([1, 5, 1, 5, 1, 5], line) == pytest.approx(-1)


def test_sigma_of_many_periods_is_that_of_each():
    values = np.array([[1.0, 2.0, 4.0], [1.0, 1.0, 2.0]])
    assert list(sigma_convergence(values)) == [sigma_convergence(row) for row in values]


# The numbers -----------------------------------------------------------------------------------

NUMBERS = {
    #      Gini   sd ln  max/min Moran on the map, Theil, part between
    1940: (0.354, 0.620, 11.8, 0.256, 0.209, 0.31),
    1950: (0.296, 0.496, 7.9, 0.317, 0.152, 0.33),
    1960: (0.254, 0.437, 5.6, 0.329, 0.105, 0.55),
    1970: (0.255, 0.458, 6.2, 0.357, 0.102, 0.65),
    1980: (0.245, 0.432, 5.5, 0.128, 0.096, 0.48),
    1990: (0.252, 0.438, 6.0, 0.269, 0.105, 0.52),
    2000: (0.258, 0.451, 6.3, 0.261, 0.107, 0.50),
}
MORAN_BY_FILE = [0.2539, 0.3174, 0.3297, 0.3574, 0.1281, 0.2694, 0.2612]
"""With the neighbours of mexico.gal, which has Jalisco and Durango touch."""


@pytest.mark.parametrize("year", YEARS)
def test_inequality_of_the_states(year, product, region, touching):
    values = product[year].to_numpy()
    between, within = theil_between_within(values, region[product.index])
    found = (
        gini(values),
        sigma_convergence(values),
        values.max() / values.min(),
        morans_i(np.log(values), touching.loc[product.index, product.index]),
        between + within,
        between / (between + within),
    )
    for number, expected, slip in zip(
        found, NUMBERS[year], (5e-4, 5e-4, 5e-2, 5e-4, 5e-4, 5e-3), strict=True
    ):
        assert number == pytest.approx(expected, abs=1.0001 * slip)


@pytest.mark.parametrize(
    "first, last, oil, slope, r_squared",
    [
        (1940, 1980, False, -0.455, 0.58),
        (1980, 2000, False, -0.012, 0.00),
        (1940, 1980, True, -0.552, None),
        (1980, 2000, True, -0.254, None),
    ],
)
def test_the_poorer_states_grew_faster_and_then_did_not(first, last, oil, slope, r_squared, product):
    chosen = product if oil else product.drop(index=OIL)
    found = beta_convergence(chosen[first], chosen[last])
    assert found.slope == pytest.approx(slope, abs=5e-4)
    if r_squared is not None:
        assert found.r_squared == pytest.approx(r_squared, abs=5e-3)


def test_the_gap_closed_by_about_one_and_a_half_per_cent_a_year(product):
    chosen = product.drop(index=OIL)
    assert beta_convergence(chosen[1940], chosen[1980]).speed(40) == pytest.approx(0.015, abs=5e-4)


@pytest.mark.parametrize(
    "state, positions",
    [
        ("jalisco", [0.73, 0.94, 1.04, 1.14, 1.07, 1.03, 1.04]),
        ("guanajuato", [0.60, 0.65, 0.86, 0.81, 0.72, 0.70, 0.75]),
        ("mexico", [0.47, 0.57, 0.95, 1.20, 1.05, 0.95, 0.78]),
    ],
)
def test_where_the_footwear_states_stand(state, positions, product):
    assert list(product.loc[state] / product.mean()) == pytest.approx(positions, abs=5.01e-3)


@pytest.mark.parametrize("year, expected", list(zip(YEARS, MORAN_BY_FILE, strict=True)))
def test_likeness_of_neighbours_as_another_package_has_it(year, expected, product):
    from esda import Moran
    from libpysal.weights import W

    touch = data.mexican_neighbours()
    logs = np.log(product[year])
    ours = morans_i(logs, touch.loc[product.index, product.index])
    weights = W(
        {s: list(touch.columns[touch.loc[s] == 1]) for s in touch.index}, id_order=list(product.index)
    )
    weights.transform = "r"
    assert ours == pytest.approx(Moran(logs.to_numpy(), weights, permutations=0).I, abs=1e-12)
    assert ours == pytest.approx(expected, abs=5e-5)


# What is loaded --------------------------------------------------------------------------------


def test_every_state_in_every_year_as_the_package_itself_loads_it(states, names):
    import libpysal

    raw = pandas.read_csv(libpysal.examples.get_path("mexico.csv")).set_index("State")
    assert len(states) == 32 * 7 and states["state"].nunique() == 32
    assert list(names["name_in_table"]) == list(raw.index)
    for row in states.to_dict("records"):
        theirs = raw.loc[names.loc[row["state"], "name_in_table"]]
        assert row["gdp_per_head"] == theirs[f"pcgdp{row['year']}"]
        for scheme in ("hanson03", "hanson98", "esquivel99", "inegi", "inegi2"):
            assert row[scheme] == theirs[scheme]


def test_the_regions_are_those_they_are_said_to_be(region):
    border = "baja_california chihuahua coahuila nuevo_leon sonora tamaulipas".split()
    assert sorted(region[region == 1].index) == border
    assert region["guanajuato"] == region["jalisco"] == 3
    assert sorted(region[region == 4].index) == ["distrito_federal", "mexico"]


def test_loading_does_not_import_the_package_which_would_load_much_more():
    import subprocess

    code = (
        "import sys; from coursekit import data; data.load_mexican_states(); data.mexican_neighbours()\n"
        "assert not {'libpysal', 'geopandas'} & set(sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr


@pytest.mark.parametrize("load", [data.load_mexican_states, data.mexican_neighbours])
def test_without_the_package_the_reader_is_told_what_to_type(load, monkeypatch):
    monkeypatch.setattr(mexico, "find_spec", lambda name: None)
    with pytest.raises(errors.CourseError, match="%pip install --no-deps libpysal"):
        load()


# Traps -----------------------------------------------------------------------------------------


def test_the_neighbours_follow_the_alphabet_and_not_the_map(touching, shapes, names):
    """Trap 1, with Guanajuato as the proof."""
    ours = data.mexican_neighbours()
    right = ["jalisco", "michoacan", "queretaro", "san_luis_potosi", "zacatecas"]
    assert list(ours.columns[ours.loc["guanajuato"] == 1]) == right
    assert list(touching.columns[touching.loc["guanajuato"] == 1]) == right
    as_on_the_map = list(shapes["NAME"])
    place = as_on_the_map.index("Guanajuato")
    wrong = {as_on_the_map[other] for other in np.flatnonzero(ours.to_numpy()[place])}
    assert wrong == {"Coahuila De Zaragoza", "Mexico", "Queretaro de Arteaga", "Sinaloa"}


def test_the_file_of_neighbours_and_the_map_differ_in_one_pair(touching):
    ours = data.mexican_neighbours()
    assert (ours.to_numpy() == ours.to_numpy().T).all() and not np.diag(ours).any()
    assert (ours.to_numpy().sum(), touching.to_numpy().sum()) == (140, 138)
    differ = np.argwhere(ours.to_numpy() != touching.to_numpy())
    assert {(ours.index[a], ours.index[b]) for a, b in differ} == {
        ("durango", "jalisco"),
        ("jalisco", "durango"),
    }


def test_the_blocks_of_the_file_of_neighbours_are_out_of_order(product):
    """Whoever hands the package's reading of it to esda as it comes gets other numbers."""
    import libpysal
    from esda import Moran

    weights = libpysal.io.open(str(mexico.example("mexico.gal"))).read()
    order = [int(number) for number in weights.id_order]
    assert order != sorted(order) and sorted(order) == list(range(32))
    weights.transform = "r"
    wrong = Moran(np.log(product[1940].to_numpy()), weights, permutations=0).I
    assert wrong == pytest.approx(0.2075, abs=5e-5)
    touch = data.mexican_neighbours()
    for state, others in weights.neighbors.items():
        assert set(np.flatnonzero(touch.to_numpy()[int(state)])) == {int(other) for other in others}


def test_states_stay_in_the_order_of_their_neighbours_when_a_table_is_turned(product, states):
    touch = data.mexican_neighbours()
    assert list(product.index) == list(touch.index) == list(touch.columns)
    assert list(dict.fromkeys(states["state"])) == list(touch.index)


def test_misspelt_and_longer_names_are_joined_to_the_right_state(names, shapes):
    """Trap 3: the product of 1940 on the map is that of the table, name by name."""
    raw = pandas.read_csv(mexico.example("mexico.csv")).set_index("State")["pcgdp1940"]
    on_map = shapes.set_index("NAME")["PCGDP1940"]
    assert set(names["name_on_map"]) == set(on_map.index) and on_map.is_unique
    for row in names.to_dict("records"):
        assert raw[row["name_in_table"]] == on_map[row["name_on_map"]]
    longer = names[names["name_in_table"] != names["name_on_map"]]
    assert list(longer["name_on_map"]) == [
        "Baja California Norte",
        "Coahuila De Zaragoza",
        "Michoacan de Ocampo",
        "Queretaro de Arteaga",
        "Veracruz-Llave",
    ]
    assert names.loc["queretaro", "name_in_table"] == "Quertaro"
    assert names.loc[
        ["michoacan", "nuevo_leon", "queretaro", "san_luis_potosi", "yucatan"], "name_es"
    ].to_list() == [
        "Michoacán",
        "Nuevo León",
        "Querétaro",
        "San Luis Potosí",
        "Yucatán",
    ]
    assert names["name_es"].is_unique and names.loc["mexico", "name_es"] == "Estado de México"


def test_the_map_says_no_projection_and_is_in_degrees(shapes):
    """Trap 2: nothing here needs the map; whoever draws it has to say that these are degrees."""
    assert Path(mexico.example("mexicojoin.prj")).read_bytes() == b""
    assert shapes.crs is None
    west, south, east, north = shapes.total_bounds
    assert -118.5 < west < east < -86 and 14 < south < north < 33


def test_the_states_of_oil_are_marked_and_are_the_outliers(states, product):
    """Trap 4."""
    assert sorted(states.loc[states["oil"], "state"].unique()) == OIL
    assert product.loc["tabasco", 1980] == 42361 and product.loc["campeche", 1990] == 51123
    jump = np.log(product).diff(axis=1).abs().max(axis=1)
    assert sorted(jump.nlargest(2).index) == OIL
    with_oil, without = (
        beta_convergence(chosen[1980], chosen[2000]).slope for chosen in (product, product.drop(index=OIL))
    )
    assert with_oil < -0.2 and abs(without) < 0.05


# The map ---------------------------------------------------------------------------------------


def test_outlines_are_those_of_the_package_s_map_state_by_state(shapes, names):
    from shapely.geometry import Polygon

    outlines = data.mexican_outlines()
    assert list(outlines) == list(names.index)
    areas = shapes.set_index("NAME").geometry.area
    for state, rings in outlines.items():
        assert all(np.array_equal(ring[0], ring[-1]) for ring in rings), state
        drawn = sum(Polygon(ring).area for ring in rings)
        assert drawn == pytest.approx(areas[names.loc[state, "name_on_map"]], rel=1e-6), state


def test_the_map_tells_every_number_and_each_pair_of_neighbours_once(product, names, language):
    from coursekit.exhibits.states_map import states_map

    relative, touch = product[1980] / product[1980].mean(), data.mexican_neighbours()
    shown = states_map(relative, touch)
    for state in names.index:
        assert (
            f"{names.loc[state, f'name_{language}']} {relative[state]:.3g}".rstrip("0") in shown.description
        )
    assert f" {touch.to_numpy().sum() // 2} " in shown.description
    assert shown.picture.startswith(b"\x89PNG") and shown.table.count("<tr>") == 33
    assert shown.description.index("Tabasco") < shown.description.index("Oaxaca")


@pytest.mark.parametrize(
    ("language", "one", "two"), [("en", "one shade,", "2 shades,"), ("es", "un solo tono,", "2 tonos,")]
)
def test_states_with_the_same_number_have_the_same_shade(product, language, one, two):
    from coursekit import words
    from coursekit.exhibits.states_map import _groups, states_map

    words.use_language(language)
    assert _groups([3.0, 2.0, 2.0, 2.0, 1.0]) == [4, 3, 3, 3, 0]
    assert len(set(_groups(sorted(product[2000], reverse=True)))) == 5
    same, flags = states_map(product[2000] * 0 + 1), states_map((product[2000] > product[2000].mean()) * 1.0)
    assert one in same.description and two in flags.description


def test_a_map_that_lacks_a_state_is_refused_in_a_sentence(product):
    from coursekit.exhibits.states_map import states_map

    for given in (product[2000].drop("jalisco"), product[2000].where(product.index != "jalisco"), 3):
        with pytest.raises(errors.CourseError) as caught:
            states_map(given)
        assert caught.value.message == "error-states-map"
