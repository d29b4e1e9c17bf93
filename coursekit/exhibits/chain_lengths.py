"""How long the chain of suppliers behind an industry is, in the United States."""

from __future__ import annotations

from coursekit import data
from coursekit.exhibits.parts import Exhibit, fact_rows, kinds_of, values_of
from coursekit.words import Words


def exhibit(words: Words) -> Exhibit:
    table, language = data.load_chain_lengths(), words.language

    def draw(figure) -> None:
        from coursekit.figures import style

        axes = figure.subplots()
        long = table[table["measure"] == "multiplier"].iloc[::-1]
        own = table[table["measure"] == "own_inputs"].set_index("industry")["value"]
        names = list(long[f"label_{language}"])
        axes.barh(names, long["value"], 0.7, color=style.BLUE, label=words("figure-chain"))
        share = [own[industry] / 100 for industry in long["industry"]]
        axes.barh(
            names,
            share,
            0.7,
            left=1,  # of what the chain buys: the dollar sold itself goes up to 1
            color=style.ORANGE,
            hatch="//",
            edgecolor="white",  # of the hatching
            lw=0,
            label=words("figure-own"),
        )
        for place, value in enumerate(long["value"]):
            axes.text(value + 0.03, place, words("chain", value=value), va="center", fontsize=9)
        axes.axvline(1, color=style.INK, lw=1)
        axes.set(xlim=(0, 3.6))
        style.tidy(axes, words, "figure-multiplier", "figure-industry")
        axes.set_ylabel("")
        axes.legend(frameon=False, loc="lower right", fontsize=9)

    return Exhibit(
        values=values_of(table),
        headings=["what", "year", "value", "kind", "source"],
        rows=fact_rows(words, table, number="chain"),
        kinds=kinds_of(table),
        draw=draw,
        size=(8.0, 4.0),
    )
