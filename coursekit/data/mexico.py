"""The states of Mexico: incomes, neighbours and outlines."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from coursekit.data import shapefile
from coursekit.data.csv_tables import table_of
from coursekit.errors import CourseError


def load_mexican_states():
    """Product per head of the 32 states of Mexico, every ten years from 1940 to 2000.

    Returns
    -------
    pandas.DataFrame, one row a state and year, states in alphabetical order
        - ``id``, ``state``, ``name_en``, ``name_es``, ``year``.
        - ``gdp_per_head``, in the unit of ``unit_en`` / ``unit_es``: the source does not say which, so
          only ratios mean something.
        - ``oil``: whether the number is oil's in some year, as in Tabasco 1980 and Campeche 1990. Show
          results with and without these two states. Chiapas, an oil state in 1980 too, is not marked.
        - ``territory_1940``: whether it was a federal territory in 1940, with few people and a high number:
          Baja California, Baja California Sur and Quintana Roo. Show results with and without these too.
        - ``hanson03``, ``hanson98``, ``esquivel99``, ``inegi``, ``inegi2``: five ways to group the states
          into regions, by number.
        - ``number_kind``, ``source_en``, ``source_es``, ``keys``, ``as_reported_by``, ``address``.

    Source: Rey and Sastré Gutiérrez (2010), as the Python package libpysal ships it.

    Raises
    ------
    CourseError
        If libpysal is not installed.
    """
    import pandas

    raw = pandas.read_csv(example("mexico.csv")).rename(columns={"State": "name_in_table"})
    wide = raw.merge(table_of("mexican_states"), on="name_in_table", how="left", validate="one_to_one")
    schemes = ["hanson03", "hanson98", "esquivel99", "inegi", "inegi2"]
    wide[schemes] = wide[schemes].astype(int)
    wide[["oil", "territory_1940"]] = wide[["oil", "territory_1940"]] == "yes"
    tidy = pandas.wide_to_long(wide, "pcgdp", i="state", j="year").reset_index()
    tidy = tidy.rename(columns={"pcgdp": "gdp_per_head"}).sort_values(["state", "year"], ignore_index=True)
    tidy["id"] = tidy["state"] + "-" + tidy["year"].astype(str)
    columns = ["id", "state", "name_en", "name_es", "year", "gdp_per_head", "oil", "territory_1940", *schemes]
    return tidy[columns].assign(
        unit_en="as in the source, which does not say it; only ratios mean something",
        unit_es="la de la fuente, que no la dice; sólo los cocientes significan algo",
        number_kind="observed",
        source_en="Rey and Sastré Gutiérrez 2010",
        source_es="Rey y Sastré Gutiérrez 2010",
        keys="ReySastre2010",
        as_reported_by="libpysal",
        address="https://github.com/pysal/libpysal/blob/master/libpysal/examples/mexico/README.md",
    )


def mexican_neighbours():
    """Which states of Mexico touch each other.

    Returns
    -------
    pandas.DataFrame, shape (32, 32)
        1 where two states touch, 0 elsewhere; rows and columns are the states of `load_mexican_states`,
        in the same order.

    The file numbers the states by the alphabet and not as they come on its map, and its blocks are out of
    order: Guerrero (11) stands before Guanajuato (10).

    Source: libpysal, ``mexico.gal``. It has Jalisco and Durango touch, which on its own map they do not.

    Raises
    ------
    CourseError
        If libpysal is not installed.
    """
    import pandas

    states = list(table_of("mexican_states")["state"])
    touch = pandas.DataFrame(0, index=states, columns=states)
    numbers = iter(example("mexico.gal").read_text("utf-8").split())
    for _ in range(int(next(numbers))):
        state, count = int(next(numbers)), int(next(numbers))
        for _ in range(count):
            touch.iloc[state, int(next(numbers))] = 1
    return touch


def mexican_outlines():
    """The outlines of the states of Mexico, to draw a map.

    Returns
    -------
    dict of str to list of numpy.ndarray, shape (points, 2)
        Of each state of `load_mexican_states`, in the same order, its closed rings: one for the mainland
        and one for each island, as longitude and latitude in degrees.

    The file of outlines says nothing of its coordinates; that they are degrees shows in their bounds.

    Source: libpysal, ``mexicojoin.shp``.

    Raises
    ------
    CourseError
        If libpysal is not installed.
    """
    table = table_of("mexican_states")
    names = shapefile.column(example("mexicojoin.dbf"), "NAME")
    rings = dict(zip(names, shapefile.outlines(example("mexicojoin.shp")), strict=True))
    return {state: rings[name] for state, name in zip(table["state"], table["name_on_map"], strict=True)}


def example(name: str) -> Path:
    """A file of libpysal's example, found without importing libpysal, which would load geopandas."""
    package = find_spec("libpysal")
    if package is None:
        raise CourseError("error-no-libpysal")
    return Path(package.origin).parent / "examples" / "mexico" / name
