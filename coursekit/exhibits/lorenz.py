"""Jobs by establishments, from the smallest: Lorenz curves of two Mexican censuses."""

from __future__ import annotations

from html import escape

import numpy as np

from coursekit import data
from coursekit.exhibits.parts import Exhibit, kind_of, kinds_of, source_of, year_of
from coursekit.words import Words


def exhibit(words: Words) -> Exhibit:
    table, language = data.load_lorenz(), words.language
    curves = {key: rows for key, rows in table.groupby(["scope", "year"], sort=False)}
    least = {key: least_gini(rows["establishments"], rows["jobs"]) for key, rows in curves.items()}

    def draw(figure) -> None:
        from coursekit.figures import style

        axes = figure.subplots()
        axes.plot([0, 100], [0, 100], ":", color=style.GREY, label=words("lorenz-equal"))
        looks = [("o-", style.BLUE, style.BLUE), ("s--", style.RED, "white")]
        for (key, rows), (line, colour, face) in zip(curves.items(), looks, strict=True):
            label = words(
                "lorenz-curve", scope=rows[f"scope_{language}"].iloc[0], year=key[1], gini=least[key]
            )
            across, up = ([0, *rows[name]] for name in ("establishments", "jobs"))
            axes.plot(across, up, line, color=colour, mfc=face, mew=2, lw=2, ms=8, label=label, clip_on=False)
            for x, y in list(zip(across, up, strict=True))[1:-1]:
                axes.annotate(
                    words("number", value=y), (x, y), (-11, 4), textcoords="offset points",
                    ha="right", va="center", color=colour, fontsize=9,
                    bbox={"fc": "white", "ec": "none", "pad": 1},
                )  # fmt: skip
        axes.set(xlim=(0, 100), ylim=(0, 100))
        style.tidy(axes, words, "figure-smallest-first", "figure-their-jobs")
        axes.legend(frameon=False, loc="upper left", fontsize=9)

    values = {f"gini_{scope}_{year}": gini for (scope, year), gini in least.items()}
    for row in table.to_dict("records"):
        start = f"{row['scope']}_{row['year']}_{row['size']}"
        values |= {f"{start}_establishments": row["establishments"], f"{start}_jobs": row["jobs"]}
    rows = [
        [
            escape(words("lorenz-row", scope=row[f"scope_{language}"], classes=row[f"label_{language}"])),
            year_of(words, row["year"]),
            (words("number", value=row["establishments"]),),
            (words("number", value=row["jobs"]),),
            kind_of(words, row["number_kind"]),
            source_of(words, row),
        ]
        for row in table.to_dict("records")
    ]
    return Exhibit(
        values=values,
        headings=["upto", "year", "of-establishments", "of-jobs", "kind", "source"],
        rows=rows,
        kinds=kinds_of(table),
        draw=draw,
        size=(8.0, 4.4),
    )


def least_gini(establishments, jobs) -> float:
    """Gini's index if all establishments of a class were alike: the least that it can be.

    One less twice the area under the straight lines between the points.

    Parameters
    ----------
    establishments, jobs : sequence of float, per cent
        Of all, in a class and those below it; the last is 100.

    Returns
    -------
    float, 0 to 1
    """
    x, y = (np.append(0, np.asarray(column, dtype=float)) / 100 for column in (establishments, jobs))
    return float(1 - (np.diff(x) * (y[1:] + y[:-1])).sum())
