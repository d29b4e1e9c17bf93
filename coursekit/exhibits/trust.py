"""Trust in people in general, by country."""

from __future__ import annotations

from html import escape

from coursekit import data
from coursekit.exhibits.parts import Exhibit, fact_rows, kinds_of, values_of
from coursekit.words import Words

PLAIN = 7
"""Size of the letters for so many countries."""


def exhibit(words: Words) -> Exhibit:
    table, name = data.load_trust(), f"label_{words.language}"
    said = table[(table["measure"] == "wvs") & (table["country"] != "mean")]
    counts = {"countries": len(said), "plain": float(said["value"].mean())}
    listed = ", ".join(
        words("trust-told", country=row[name], value=row["value"]) for row in said.to_dict("records")
    )

    def draw(figure) -> None:
        from coursekit.figures import style

        axes = figure.subplots()
        mean = float(table.loc[table["country"] == "mean", "value"].iloc[0])
        countries = table[table["country"] != "mean"]
        order = countries.groupby(name)["value"].max().sort_values().index.to_list()
        looks = {"wvs": ("o", style.BLUE, style.BLUE, 9), "oecd": ("s", style.RED, "white", -9)}
        for survey, (marker, colour, face, aside) in looks.items():
            rows = countries[countries["measure"] == survey]
            heights = [order.index(country) for country in rows[name]]
            axes.plot(
                rows["value"], heights, marker, color=colour, mfc=face, mew=1.5, ms=5,
                label=words(f"survey-{survey}"),
            )  # fmt: skip
            for value, height in zip(rows["value"], heights, strict=True):
                axes.annotate(
                    words("number", value=value), (value, height), (aside, 0), textcoords="offset points",
                    ha="left" if aside > 0 else "right", va="center", color=colour, fontsize=PLAIN,
                    bbox={"fc": "white", "ec": "none", "pad": 1},
                )  # fmt: skip
        axes.axvline(mean, color=style.GREY, ls=":", label=words("figure-mean", value=mean))
        axes.set_yticks(range(len(order)), order, fontsize=PLAIN)
        axes.set(xlim=(0, 100), ylim=(-1, len(order)))
        axes.grid(axis="y", color=style.GREY, lw=0.3)
        axes.set_axisbelow(True)
        style.tidy(axes, words, "figure-trust", "figure-country")
        axes.legend(frameon=False, loc="lower right", fontsize=9)

    return Exhibit(
        values=values_of(table) | counts | {"told": listed},
        headings=["country", "survey", "year", "trust", "kind", "source"],
        rows=fact_rows(
            words, table, lambda row: [escape(row[name]), escape(words(f"survey-{row['measure']}"))]
        ),
        kinds=kinds_of(table),
        draw=draw,
        size=(8.0, 9.0),
    )
