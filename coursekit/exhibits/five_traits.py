"""Five traits of a district, and which of them the statistics look at."""

from __future__ import annotations

from html import escape

from coursekit import data
from coursekit.exhibits.parts import Exhibit, kind_of, kinds_of, link
from coursekit.words import Words


def exhibit(words: Words) -> Exhibit:
    table, language = data.load_five_traits(), words.language
    traits = table.to_dict("records")
    listed = [
        words("trait", number=row["number"], trait=row[f"trait_{language}"], why=row[f"why_{language}"],
              looks=row["statistics_look"])
        for row in traits
    ]  # fmt: skip
    rows = [
        [
            escape(f"{row['number']}. {row[f'trait_{language}']}"),
            words(f"looks-{row['statistics_look']}"),
            escape(row[f"why_{language}"]),
            kind_of(words, row["number_kind"]),
            link(row[f"source_{language}"], row["address"]),
        ]
        for row in traits
    ]
    looked_at = int((table["statistics_look"] == "yes").sum())
    return Exhibit(
        values={"looked_at": looked_at, "traits": len(traits), "told": " ".join(listed)},
        headings=["trait", "looks", "why", "kind", "source"],
        rows=rows,
        kinds=kinds_of(table),
    )
