"""The pyramid of suppliers as cited, and the weight of small plants in three countries."""

from __future__ import annotations

import textwrap
from html import escape

from coursekit import data
from coursekit.exhibits.parts import Exhibit, kind_of, kinds_of, values_of, year_of
from coursekit.words import Words


def exhibit(words: Words) -> Exhibit:
    table, name = data.load_keiretsu(), f"label_{words.language}"
    tiers, shares = (table[table["measure"] == measure] for measure in ("suppliers", "small_share"))

    def wrapped(rows, width: int) -> list[str]:
        return ["\n".join(textwrap.wrap(label, width)) for label in rows[name]]

    def draw(figure) -> None:
        from coursekit.figures import style

        pyramid, small = figure.subplots(1, 2)
        pyramid.plot(tiers["value"], wrapped(tiers, 18), "o-", color=style.BLUE, ms=9)
        pyramid.set(xscale="log", xlim=(100, 200_000), ylim=(-0.4, 2.4))
        pyramid.set_xticks(ticks := (100, 1_000, 10_000, 100_000), [words("number", value=n) for n in ticks])
        pyramid.minorticks_off()
        pyramid.invert_yaxis()
        style.tidy(pyramid, words, "figure-suppliers", "figure-tier")
        small.bar(wrapped(shares, 10), shares["value"], color="white", ec=style.RED, hatch="//", width=0.6)
        small.set(ylim=(0, 32))
        small.text(
            2.4, 31, words("figure-not-comparable"), fontsize=10, ha="right", va="top", color=style.RED
        )
        style.tidy(small, words, "figure-country", "figure-small")
        for axes, rows, offset in ((pyramid, tiers, (9, 0)), (small, shares, (0, 4))):
            for place, value in enumerate(rows["value"]):
                along = axes is pyramid
                axes.annotate(
                    words("number", value=value), (value, place) if along else (place, value), offset,
                    textcoords="offset points", ha="left" if along else "center",
                    va="center" if along else "bottom", fontsize=10,
                )  # fmt: skip

    rows = [
        [
            escape(row[name]),
            escape(row[f"unit_{words.language}"]),
            year_of(words, row["year"]),
            (words("number", value=row["value"]),),
            kind_of(words, row["number_kind"]),
            escape(f"{row[f'source_{words.language}']} ({row[f'note_{words.language}']})"),
        ]
        for row in table.to_dict("records")
    ]
    return Exhibit(
        values=values_of(table),
        headings=["place", "what", "year", "value", "kind", "source"],
        rows=rows,
        kinds=kinds_of(table),
        draw=draw,
    )
