"""Who exported from Mexico about 2001: a handful of establishments, nearly all of the exports."""

from __future__ import annotations

from coursekit import data
from coursekit.exhibits.parts import Exhibit, fact_rows, kinds_of
from coursekit.words import Words


def exhibit(words: Words) -> Exhibit:
    table = data.load_exporters()
    records = table.to_dict("records")
    value = {row["id"].removeprefix("all-2001-").replace("-", "_"): row["value"] for row in records}
    few = value["large_exporters"] + value["maquiladoras"]
    share = 100 * few / value["every_establishments"]

    def draw(figure) -> None:
        from coursekit.figures import style

        axes = figure.subplots()
        bars = [words("figure-of-exports"), words("figure-of-establishments")]
        theirs = [value["exporters_exports_share"], share]
        axes.barh(
            bars, theirs, 0.55, color=style.RED, hatch="//", edgecolor="white", label=words("figure-few")
        )
        axes.barh(
            bars, [100 - part for part in theirs], 0.55, theirs, color=style.GREY, alpha=0.45,
            label=words("figure-the-rest"),
        )  # fmt: skip
        for place, part in enumerate(theirs):
            axes.annotate(
                words("few", value=part), (part, place), (6 if part < 50 else -6, 0), fontsize=11,
                textcoords="offset points", va="center", ha="left" if part < 50 else "right",
                bbox={"facecolor": "white", "edgecolor": "none", "pad": 1.5},
            )  # fmt: skip
        axes.set(xlim=(0, 100), ylim=(-0.6, 2.2))
        style.tidy(axes, words, "figure-share", "figure-industry")
        axes.set_ylabel("")
        axes.legend(frameon=False, loc="upper center", ncols=2)

    return Exhibit(
        values=value | {"few": few, "share": share},
        headings=["what", "year", "value", "kind", "source"],
        rows=fact_rows(words, table),
        kinds=kinds_of(table),
        draw=draw,
        size=(8.0, 3.0),
    )
