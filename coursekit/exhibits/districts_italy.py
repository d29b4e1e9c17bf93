"""Industrial districts of Italy, by census."""

from __future__ import annotations

from coursekit import data
from coursekit.exhibits.parts import Exhibit, kind_of, kinds_of, source_of, values_of
from coursekit.words import Words


def exhibit(words: Words) -> Exhibit:
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
            kind_of(words, row["number_kind"]),
            source_of(words, row),
        ]
        for row in table.to_dict("records")
    ]
    return Exhibit(
        values=values_of(table),
        headings=["what", "census", "map", "value", "kind", "source"],
        rows=rows,
        kinds=kinds_of(table),
        draw=draw,
    )
