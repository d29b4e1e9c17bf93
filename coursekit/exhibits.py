"""Real evidence in a notebook: a table with its sources, in words, and as a picture where one helps."""

from __future__ import annotations

import base64
import dataclasses
import io
import textwrap
from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import Any

from coursekit import data
from coursekit.models.contract import CourseError
from coursekit.words import Words

FOLD_FROM = 9
"""Rows from which a table is folded away under its picture."""


@dataclasses.dataclass(frozen=True)
class Evidence:
    """A table of facts ready to be shown. In a notebook: ``evidence("clusters")``.

    Attributes
    ----------
    title : str
    description : str
        All that the table says, in one paragraph: its values, their kind and their source.
    table : str
        The table as HTML.
    short : str
        The table in one line.
    picture : bytes
        PNG, empty where a picture would not help.
    """

    title: str
    description: str
    table: str
    short: str
    picture: bytes

    def bundles(self) -> list[tuple[dict[str, str], dict[str, Any]]]:
        """The outputs to show, in order, each with its metadata: the picture and then the table.

        They are outputs of their own because a notebook shows only one form of each.
        """
        if not self.picture:
            return [({"text/html": self.table, "text/plain": self.description}, {})]
        image = base64.b64encode(self.picture).decode("ascii")
        return [
            ({"image/png": image, "text/plain": self.description}, {"image/png": {"alt": self.description}}),
            ({"text/html": self.table, "text/plain": self.short}, {}),
        ]

    def _ipython_display_(self) -> None:
        from IPython.display import display

        for bundle, metadata in self.bundles():
            display(bundle, metadata=metadata, raw=True)

    def __repr__(self) -> str:
        return self.description


@dataclasses.dataclass(frozen=True)
class Exhibit:
    """What one table gives to be shown: values for its description, cells, and how it is drawn.

    A cell is HTML; a row's first cell is its header, and a cell that is a number is a pair
    ``(text,)``.
    """

    values: Mapping[str, Any]
    headings: Sequence[str]
    rows: Sequence[Sequence[Any]]
    kinds: Sequence[str]
    draw: Callable[[Any], None] | None = None
    size: tuple[float, float] | None = None


def evidence(name: str) -> Evidence:
    """The evidence called `name`.

    Parameters
    ----------
    name : str
        ``"background"``, ``"clusters"``, ``"districts_italy"`` or ``"five_traits"``.

    Raises
    ------
    CourseError
        If there is none of that name.
    """
    if name not in EXHIBITS:
        raise CourseError("error-no-such-evidence", name=name, known=", ".join(EXHIBITS))
    words = Words("evidence")
    exhibit = EXHIBITS[name](words)
    title, description = words(f"title-{name}"), words(f"describe-{name}", **exhibit.values)
    kinds = ", ".join(_kind(words, kind) for kind in exhibit.kinds)
    return Evidence(
        title=title,
        description=description,
        table=_html(words, title, description, kinds, exhibit),
        short=words("short", title=title, rows=len(exhibit.rows), kinds=kinds),
        picture=_png(exhibit) if exhibit.draw else b"",
    )


def _districts_italy(words: Words) -> Exhibit:
    table = data.load_districts_italy()
    counts = table[(table["measure"] == "districts") & (table["place"] == "italy")]

    def draw(figure) -> None:
        from coursekit.figures import style

        axes = figure.subplots()
        looks = {"old": ("o-", style.BLUE, style.BLUE, -22), "new": ("s--", style.RED, "white", 11)}
        for geography, (line, colour, face, above) in looks.items():
            series = counts[counts["geography"] == geography]
            axes.plot(
                series["year"], series["value"], line, color=colour, mfc=face, mew=2, lw=2, ms=9,
                label=words(f"map-{geography}"),
            )  # fmt: skip
            for year, value in zip(series["year"], series["value"], strict=True):
                axes.annotate(
                    words("number", value=value), (year, value), (0, above), textcoords="offset points",
                    ha="center", color=colour, fontsize=11,
                )  # fmt: skip
        axes.set(xlim=(1986, 2016), ylim=(0, 240), xticks=(1991, 2001, 2011))
        style.tidy(axes, words, "figure-census", "figure-districts")
        axes.legend(frameon=False, loc="lower left")

    rows = [
        [
            words("measure", place=row[f"place_{words.language}"], unit=row[f"unit_{words.language}"]),
            str(row["year"]),
            words(f"map-{row['geography']}"),
            (words("number", value=row["value"]),),
            _kind(words, row["number_kind"]),
            _link(row[f"source_{words.language}"], row["address"])
            + escape(words("as-reported-by", page=row["as_reported_by"]))
            + escape(f" ({row[f'note_{words.language}']})" if row[f"note_{words.language}"] else ""),
        ]
        for row in table.to_dict("records")
    ]
    return Exhibit(
        values={row["id"].replace("-", "_"): row["value"] for row in table.to_dict("records")},
        headings=["what", "census", "map", "value", "kind", "source"],
        rows=rows,
        kinds=_kinds(table),
        draw=draw,
    )


def _background(words: Words) -> Exhibit:
    table = data.load_background()
    name = f"country_{words.language}"

    def draw(figure) -> None:
        from coursekit.figures import style

        axes = figure.subplots()
        looks = {"mexico": ("o-", style.GREEN), "italy": ("s--", style.BLUE), "japan": ("^-.", style.RED)}
        for year, side, align in ((1952, -1, "right"), (2007, 1, "left")):
            ends = table[table["year"] == year].sort_values("value")
            for row, height in zip(ends.to_dict("records"), _spread(list(ends["value"]), 1700), strict=True):
                axes.text(
                    year + 1.5 * side, height, words("figure-end", country=row[name], value=row["value"]),
                    ha=align, va="center", color=looks[row["country"]][1],
                )  # fmt: skip
        for country, (line, colour) in looks.items():
            pair = table[table["country"] == country]
            axes.plot(pair["year"], pair["value"], line, color=colour, lw=2, ms=8)
        axes.set(xlim=(1933, 2026), ylim=(0, 35000), xticks=(1952, 2007), yticks=range(0, 35000, 10000))
        axes.set_yticklabels([words("number", value=value) for value in range(0, 35000, 10000)])
        style.tidy(axes, words, "figure-year", "figure-income")

    rows = [
        [
            escape(row[name]),
            str(row["year"]),
            (words("number", value=row["value"]),),
            _kind(words, row["number_kind"]),
            _link(row[f"source_{words.language}"], row["address"]),
        ]
        for row in table.to_dict("records")
    ]
    return Exhibit(
        values={row["id"].replace("-", "_"): row["value"] for row in table.to_dict("records")},
        headings=["country", "year", "income", "kind", "source"],
        rows=rows,
        kinds=_kinds(table),
        draw=draw,
    )


def _clusters(words: Words) -> Exhibit:
    table, language = data.load_clusters(), words.language
    cases = table.to_dict("records")
    kinds = ["district", "cluster", "chain", "other"]

    def draw(figure) -> None:
        from coursekit.figures import style

        looks = {
            "high": ("o", style.BLUE), "mixed": ("s", style.ORANGE), "low": ("v", style.RED),
            "subordination": ("D", style.GREEN), "unstated": ("x", style.INK),
        }  # fmt: skip
        axes = figure.subplots()
        wrapped = {case["id"]: textwrap.wrap(case[f"name_{language}"], 20) for case in cases}
        for road, (marker, colour) in looks.items():
            label = next(case[f"road_{language}"] for case in cases if case["road"] == road)
            axes.plot([], [], marker, color=colour, ms=8, mew=2, label=label, ls="")
        top, middles, labels = 0.0, [], []
        for country in dict.fromkeys(table[f"country_{language}"]):
            here = [case for case in cases if case[f"country_{language}"] == country]
            depth = 0.0
            for column, kind in enumerate(kinds):
                down = top
                for case in [case for case in here if case["kind"] == kind]:
                    lines = len(wrapped[case["id"]])
                    marker, colour = looks[case["road"]]
                    middle = down + 0.3 + lines / 2
                    axes.plot(column + 0.06, middle, marker, color=colour, ms=8, mew=2, ls="")
                    axes.text(column + 0.12, middle, "\n".join(wrapped[case["id"]]), va="center", fontsize=9)
                    down += lines + 0.3
                depth = max(depth, down - top)
            middles.append(top + 0.15 + depth / 2)
            labels.append(country)
            top += depth + 0.3
            axes.axhline(top, color=style.GREY, lw=0.5)
        for column in range(1, len(kinds)):
            axes.axvline(column, color=style.GREY, lw=0.5)
        axes.set(xlim=(0, len(kinds)), ylim=(top, 0))
        names = [next(case[f"kind_{language}"] for case in cases if case["kind"] == kind) for kind in kinds]
        heads = ["\n".join(textwrap.wrap(name, 16)) for name in names]
        axes.set_xticks([column + 0.5 for column in range(len(kinds))], heads, fontweight="bold")
        axes.set_yticks(middles, labels)
        axes.tick_params(length=0, top=False, labeltop=True, labelbottom=False)
        axes.spines[:].set_visible(False)
        figure.legend(
            title=words("column-road"),
            loc="outside lower center",
            ncols=len(looks),
            frameon=False,
            fontsize=9,
        )

    def group(kind: str) -> str:
        told = [
            words(
                "case",
                name=case[f"name_{language}"],
                country=case[f"country_{language}"],
                road=case[f"road_{language}"],
            )
            for case in cases
            if case["kind"] == kind
        ]
        return words("group", kind=kind, cases="; ".join(told))

    def said_by(case: Mapping[str, str]) -> str:
        return words("from", source=case[f"source_{language}"], kind=_kind(words, case["number_kind"]))

    rows = [
        [
            escape(case[f"name_{language}"]),
            "<br>".join(escape(case[f"{part}_{language}"]) for part in ("country", "sector", "kind", "road")),
            escape(f"{case[f'traits_{language}']} {said_by(case)}"),
            _known(words, case),
        ]
        for case in cases
    ]
    return Exhibit(
        values={"cases": len(cases), "groups": " ".join(group(kind) for kind in kinds)},
        headings=["case", "placed", "traits", "facts"],
        rows=rows,
        kinds=sorted({*_kinds(table), *(kind for kind in table["facts_kind"] if kind)}, key=data.KINDS.index),
        draw=draw,
        size=(8.0, 6.4),
    )


def _five_traits(words: Words) -> Exhibit:
    table, language = data.load_five_traits(), words.language
    traits = table.to_dict("records")
    told = [
        words("trait", number=row["number"], trait=row[f"trait_{language}"], why=row[f"why_{language}"],
              looks=row["statistics_look"])
        for row in traits
    ]  # fmt: skip
    rows = [
        [
            escape(f"{row['number']}. {row[f'trait_{language}']}"),
            words(f"looks-{row['statistics_look']}"),
            escape(row[f"why_{language}"]),
            _kind(words, row["number_kind"]),
            _link(row[f"source_{language}"], row["address"]),
        ]
        for row in traits
    ]
    looked_at = int((table["statistics_look"] == "yes").sum())
    return Exhibit(
        values={"looked_at": looked_at, "traits": len(traits), "told": " ".join(told)},
        headings=["trait", "looks", "why", "kind", "source"],
        rows=rows,
        kinds=_kinds(table),
    )


EXHIBITS: dict[str, Callable[[Words], Exhibit]] = {
    "background": _background,
    "clusters": _clusters,
    "districts_italy": _districts_italy,
    "five_traits": _five_traits,
}


def _kinds(table) -> list[str]:
    return [kind for kind in data.KINDS if kind in set(table["number_kind"])]


def _kind(words: Words, kind: str) -> str:
    return Words("common", words.language)(f"kind-{kind}")


def _known(words: Words, case: Mapping[str, str]) -> str:
    """What is known of a case from elsewhere, with its kind and its page."""
    if not case["facts_kind"]:
        return escape(words("nothing"))
    pages = [
        _link(words("page", number=number), address)
        for number, address in enumerate(case["address"].split(" ; "), start=1)
    ]
    told = escape(case[f"facts_{words.language}"])
    return f"{told} {escape(_kind(words, case['facts_kind']).capitalize())}: {', '.join(pages)}."


def _link(text: str, address: str) -> str:
    return f'<a href="{escape(address)}">{escape(text)}</a>'


def _html(words: Words, title: str, description: str, kinds: str, exhibit: Exhibit) -> str:
    """The table: caption, headers with their scope, and above it the words of its picture, if any."""
    left = 'style="text-align: left; vertical-align: top"'
    head = "".join(
        f'<th scope="col" {left}>{escape(words(f"column-{name}"))}</th>' for name in exhibit.headings
    )
    body = []
    for first, *others in exhibit.rows:
        cells = [
            f'<td style="text-align: right; vertical-align: top">{cell[0]}</td>'
            if isinstance(cell, tuple)
            else f"<td {left}>{cell}</td>"
            for cell in others
        ]
        body.append(f'<tr><th scope="row" {left}>{first}</th>{"".join(cells)}</tr>')
    caption = words("caption", title=title, kinds=kinds)
    table = (
        f"<table><caption {left}>{escape(caption)}</caption>"
        f"<thead><tr>{head}</tr></thead><tbody>{''.join(body)}</tbody></table>"
    )
    if len(exhibit.rows) >= FOLD_FROM:
        summary = escape(words("fold", rows=len(exhibit.rows)))
        table = f"<details><summary>{summary}</summary>{table}</details>"
    said = f"<p>{escape(description)}</p>" if exhibit.draw else ""
    return f'<div lang="{words.language}">{said}{table}</div>'


def _png(exhibit: Exhibit) -> bytes:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    from coursekit.figures import style

    figure = Figure(figsize=exhibit.size or (style.WIDTH, style.HEIGHT), dpi=style.DPI, layout="constrained")
    FigureCanvasAgg(figure)
    exhibit.draw(figure)
    file = io.BytesIO()
    figure.savefig(file, format="png")
    return file.getvalue()


def _spread(heights: Sequence[float], least: float) -> list[float]:
    """Heights of labels, rising, moved up where two would touch."""
    placed: list[float] = []
    for height in heights:
        placed.append(max(height, placed[-1] + least) if placed else height)
    return placed
