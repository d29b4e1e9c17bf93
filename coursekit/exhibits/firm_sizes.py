"""Establishments, jobs and output by class of size in Mexico."""

from __future__ import annotations

import textwrap
from html import escape

from coursekit import data
from coursekit.exhibits.parts import Exhibit, fact_rows, kinds_of, values_of
from coursekit.words import Words

PANELS = {
    ("all", "2023"): (("micro", "sme", "large"), ("establishments_share", "jobs_share")),
    ("manufacturing", "2008"): (
        ("micro", "small", "medium", "large"),
        ("establishments_share", "jobs_share", "output_share"),
    ),
}
"""The scope and year of each panel: its classes of size, small to large, and what is shared out."""


def exhibit(words: Words) -> Exhibit:
    table, language = data.load_firm_sizes(), words.language

    def draw(figure) -> None:
        from coursekit.figures import style

        looks = {
            "establishments_share": (style.BLUE, ""),
            "jobs_share": (style.ORANGE, "//"),
            "output_share": (style.GREEN, ".."),
        }
        panels = figure.subplots(1, len(PANELS), sharey=True, width_ratios=[3, 5])
        for axes, ((scope, year), (sizes, measures)) in zip(panels, PANELS.items(), strict=True):
            here = table[(table["scope"] == scope) & (table["year"] == year)]
            value = here.set_index(["size", "measure"])["value"]
            label = here.drop_duplicates("size").set_index("size")[f"label_{language}"]
            width = 0.8 / len(measures)
            for place, measure in enumerate(measures):
                colour, hatch = looks[measure]
                for column, size in enumerate(sizes):
                    across = column + (place - (len(measures) - 1) / 2) * width
                    share = value.get((size, measure))
                    if share is None:
                        axes.text(
                            across, 1, words("figure-not-given"), ha="center", va="bottom", color=style.GREY
                        )
                        continue
                    axes.bar(across, share, width * 0.9, color=colour, hatch=hatch, edgecolor="white")
                    axes.text(
                        across, share + 1, words("number", value=share), ha="center", va="bottom", fontsize=8
                    )
            axes.set_xticks(range(len(sizes)), [textwrap.fill(label[size], 10) for size in sizes])
            axes.set(ylim=(0, 105))
            style.tidy(axes, words, "figure-size", "figure-share")
            axes.set_title(words("figure-census-of", scope=scope, year=year), fontsize=10, loc="left")
        for axes in panels:
            axes.set_xlabel("")
        panels[1].set_ylabel("")
        figure.supxlabel(words("figure-size"), fontsize=10)
        for measure, (colour, hatch) in looks.items():
            label = words(f"share-{measure.removesuffix('_share')}")
            panels[1].bar(0, 0, color=colour, hatch=hatch, edgecolor="white", label=label)
        panels[1].legend(loc="upper center", frameon=False, fontsize=9)

    def what(row) -> list[str]:
        scope, size, unit = (row[f"{part}_{language}"] for part in ("scope", "label", "unit"))
        return [escape(words("measure-of-size", scope=scope, size=size, unit=unit))]

    return Exhibit(
        values=values_of(table),
        headings=["what", "year", "value", "kind", "source"],
        rows=fact_rows(words, table, what),
        kinds=kinds_of(table),
        draw=draw,
        size=(8.0, 4.2),
    )
