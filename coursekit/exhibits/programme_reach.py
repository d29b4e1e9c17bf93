"""Firms reached by one programme, among the firms of the trade."""

from __future__ import annotations

import numpy as np

from coursekit import data
from coursekit.exhibits.parts import Exhibit, fact_rows, kinds_of
from coursekit.words import Words

ACROSS = 100
"""Dots in a line of the picture."""


def exhibit(words: Words) -> Exhibit:
    table = data.load_programme_reach()
    value = table.set_index("id")["value"]
    reached, firms = int(value["programme-leon-2019"]), int(value["firms-leon"])

    def draw(figure) -> None:
        from coursekit.figures import style

        axes = figure.subplots()
        axes.axis("off")
        number = np.arange(firms)
        x, y = number % ACROSS, -(number // ACROSS)
        axes.plot(x[reached:], y[reached:], "o", color=style.GREY, mfc="none", mew=0.5, ms=3,
                  label=words("reach-firms", firms=firms))  # fmt: skip
        axes.plot(
            x[:reached],
            y[:reached],
            "o",
            color=style.RED,
            ms=4.5,
            label=words("reach-reached", reached=reached),
        )
        axes.set(xlim=(-1, ACROSS), ylim=(y.min() - 1, 1))
        figure.legend(frameon=False, loc="outside upper center", ncols=2, fontsize=10)

    return Exhibit(
        values={"reached": reached, "firms": firms, "share": reached / firms},
        headings=["what", "year", "value", "kind", "source"],
        rows=fact_rows(words, table),
        kinds=kinds_of(table),
        draw=draw,
        size=(8.0, 3.6),
    )
