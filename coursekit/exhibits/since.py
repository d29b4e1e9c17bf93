"""What was found and counted since the two source articles, topic by topic."""

from __future__ import annotations

from html import escape

from coursekit import data
from coursekit.exhibits.parts import Exhibit, kind_of, kinds_of, source_of, year_of
from coursekit.words import Words


def about(topic: str, words: Words) -> Exhibit:
    """The exhibit of a topic of `data.SINCE`."""
    table, language = data.load_since(topic), words.language
    records = table.to_dict("records")

    def value(row) -> tuple[str] | str:
        return words("no-number") if row["value"] != row["value"] else (words("since", value=row["value"]),)

    def told(row) -> str:
        if row["value"] != row["value"]:
            return words("since-finding", label=row[f"label_{language}"])
        return words(
            "since-number", label=row[f"label_{language}"], value=row["value"], unit=row[f"unit_{language}"],
            year=row["year"],
        )  # fmt: skip

    return Exhibit(
        values={"told": " ".join(told(row) for row in records)},
        headings=["what", "year", "value", "kind", "source"],
        rows=[
            [
                escape(words("measure", place=row[f"label_{language}"], unit=row[f"unit_{language}"])),
                year_of(words, row["year"]),
                value(row),
                kind_of(words, row["number_kind"]),
                source_of(words, row),
            ]
            for row in records
        ],
        kinds=kinds_of(table),
        draw=(lambda figure: _vehicles(figure, table, words)) if topic == "vehicles" else None,
        size=(8.0, 3.8),
    )


def _vehicles(figure, table, words: Words) -> None:
    """Vehicles made and exported, each year that was found; nothing is drawn between years that were not."""
    from coursekit.figures import style

    axes = figure.subplots()
    looks = {"made": ("o", style.BLUE, style.BLUE), "exported": ("s", style.RED, "white")}
    for measure, (marker, colour, face) in looks.items():
        rows = table[table["measure"] == measure]
        years = rows["year"].astype(int)
        axes.plot(
            years, rows["value"] / 1e6, marker, color=colour, mfc=face, mew=2, ms=8,
            label=words(f"figure-{measure}"),
        )  # fmt: skip
        for year, made in zip(years, rows["value"] / 1e6, strict=True):
            axes.annotate(
                words("millions", value=made), (year, made), (0, 8 if measure == "made" else -17),
                textcoords="offset points", ha="center", color=colour, fontsize=9,
            )  # fmt: skip
    axes.set(ylim=(0, 4.6), xlim=(2006, 2026), xticks=range(2008, 2025, 4))
    style.tidy(axes, words, "figure-year", "figure-millions")
    axes.legend(frameon=False, loc="lower right")
