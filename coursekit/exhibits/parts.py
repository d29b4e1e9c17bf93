"""What every exhibit is made of."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import Any

from coursekit import data
from coursekit.words import Words


@dataclasses.dataclass(frozen=True)
class Exhibit:
    """What one table gives to be shown: values for its description, cells, and how it is drawn.

    A cell is HTML; a row's first cell is its header, and a cell that is a number is a pair
    ``(text,)``. What the description goes on to say, longer than a message may be, is in ``more``.
    """

    values: Mapping[str, Any]
    headings: Sequence[str]
    rows: Sequence[Sequence[Any]]
    kinds: Sequence[str]
    draw: Callable[[Any], None] | None = None
    size: tuple[float, float] | None = None
    more: str = ""


def kinds_of(table) -> list[str]:
    """The kinds of number a table holds, in the order of the course."""
    return [kind for kind in data.KINDS if kind in set(table["number_kind"])]


def kind_of(words: Words, kind: str) -> str:
    """A kind of number in words."""
    return Words("common", words.language)(f"kind-{kind}")


def year_of(words: Words, year: str) -> str:
    """When a number is of, as HTML: a year or a span as it stands, a decade or ``undated`` in words."""
    if year == "undated":
        return words("year-undated")
    if decade := re.fullmatch(r"(\d{4})s", year):
        return words("year-decade", first=decade[1])
    return escape(year)


def link(text: str, address: str) -> str:
    """A link, as HTML."""
    return f'<a href="{escape(address)}">{escape(text)}</a>'


def source_of(words: Words, row: Mapping[str, Any]) -> str:
    """Whose a number is, who reports it and what to beware of, as HTML; each page is a link.

    Without a page to open, what was read is named as the copy it was.
    """
    text, note = row[f"source_{words.language}"], row[f"note_{words.language}"]
    first, *others = row["address"].split(" ; ")
    more = "".join(f", {link(words('page', number=n), page)}" for n, page in enumerate(others, start=2))
    opens = first or row["as_reported_by"] == "Source 1"
    provenance = words("as-reported-by" if opens else "read-in-a-copy", page=row["as_reported_by"])
    named = link(text, first) if first else escape(text)
    return named + more + escape(provenance) + escape(f" ({note})" if note else "")


def values_of(table) -> dict[str, float]:
    """The values of a table of facts, by id, as a description calls them."""
    return {row["id"].replace("-", "_"): row["value"] for row in table.to_dict("records")}


def fact_rows(
    words: Words,
    table,
    first: Callable[[Mapping[str, Any]], list[str]] | None = None,
    number: str = "number",
) -> list[list[Any]]:
    """The rows of a table of facts: of what, year, value, kind of number, source.

    Parameters
    ----------
    first : callable, optional
        Gives the first cells of a row; its label and unit in one, unless given.
    number : str, optional
        The message that writes the value.
    """

    def what(row: Mapping[str, Any]) -> list[str]:
        label, unit = (row[f"{part}_{words.language}"] for part in ("label", "unit"))
        return [escape(words("measure", place=label, unit=unit))]

    return [
        [
            *(first or what)(row),
            year_of(words, row["year"]),
            (words(number, value=row["value"]),),
            kind_of(words, row["number_kind"]),
            source_of(words, row),
        ]
        for row in table.to_dict("records")
    ]


def spread(heights: Sequence[float], least: float) -> list[float]:
    """Heights of labels, rising, moved up where two would touch."""
    placed: list[float] = []
    for height in heights:
        placed.append(max(height, placed[-1] + least) if placed else height)
    return placed
