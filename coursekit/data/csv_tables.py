"""Reading the tables as they are kept, with empty cells as empty text."""

from __future__ import annotations

from importlib import resources


def table_of(name: str, **kinds: type):
    """A table of the course by its name; `kinds` are types of columns that pandas would guess otherwise."""
    import pandas

    with resources.files("coursekit.data").joinpath(f"{name}.csv").open(encoding="utf-8") as file:
        return pandas.read_csv(file, keep_default_na=False, dtype=kinds)


def facts(name: str):
    """A table of facts: ``year`` is text and an empty ``value`` is missing."""
    import pandas

    table = table_of(name, year=str)
    table["value"] = pandas.to_numeric(table["value"])
    return table
