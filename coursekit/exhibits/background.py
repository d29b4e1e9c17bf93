"""Product per head of three countries."""

from __future__ import annotations

from html import escape

from coursekit import data
from coursekit.exhibits.parts import Exhibit, kind_of, kinds_of, link, spread, values_of
from coursekit.words import Words


def exhibit(words: Words) -> Exhibit:
    table = data.load_background()
    name = f"country_{words.language}"

    def draw(figure) -> None:
        from coursekit.figures import style

        axes = figure.subplots()
        looks = {"mexico": ("o-", style.GREEN), "italy": ("s--", style.BLUE), "japan": ("^-.", style.RED)}
        for year, side, align in ((1952, -1, "right"), (2007, 1, "left")):
            ends = table[table["year"] == year].sort_values("value")
            for row, height in zip(ends.to_dict("records"), spread(list(ends["value"]), 1700), strict=True):
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
            kind_of(words, row["number_kind"]),
            link(row[f"source_{words.language}"], row["address"]),
        ]
        for row in table.to_dict("records")
    ]
    return Exhibit(
        values=values_of(table),
        headings=["country", "year", "income", "kind", "source"],
        rows=rows,
        kinds=kinds_of(table),
        draw=draw,
    )
