"""The cases of the course."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from html import escape

from coursekit import data
from coursekit.exhibits.parts import Exhibit, kind_of, kinds_of, link
from coursekit.words import Words


def exhibit(words: Words) -> Exhibit:
    table, language = data.load_clusters(), words.language
    cases = table.to_dict("records")
    kinds = ["district", "cluster", "chain", "other"]

    def draw(figure) -> None:
        from coursekit.figures import style

        looks = {
            "high": ("o", style.BLUE), "mixed": ("s", style.ORANGE), "low": ("v", style.RED),
            "subordination": ("D", style.GREEN), "unstated": ("x", style.INK),
        }  # fmt: skip
        axes = figure.subplots()
        wrapped = {case["id"]: textwrap.wrap(case[f"name_{language}"], 20) for case in cases}
        for road, (marker, colour) in looks.items():
            label = next(case[f"road_{language}"] for case in cases if case["road"] == road)
            axes.plot([], [], marker, color=colour, ms=8, mew=2, label=label, ls="")
        top, middles, labels = 0.0, [], []
        for country in dict.fromkeys(table[f"country_{language}"]):
            here = [case for case in cases if case[f"country_{language}"] == country]
            depth = 0.0
            for column, kind in enumerate(kinds):
                down = top
                for case in [case for case in here if case["kind"] == kind]:
                    lines = len(wrapped[case["id"]])
                    marker, colour = looks[case["road"]]
                    middle = down + 0.3 + lines / 2
                    axes.plot(column + 0.06, middle, marker, color=colour, ms=8, mew=2, ls="")
                    axes.text(column + 0.12, middle, "\n".join(wrapped[case["id"]]), va="center", fontsize=9)
                    down += lines + 0.3
                depth = max(depth, down - top)
            middles.append(top + 0.15 + depth / 2)
            labels.append(country)
            top += depth + 0.3
            axes.axhline(top, color=style.GREY, lw=0.5)
        for column in range(1, len(kinds)):
            axes.axvline(column, color=style.GREY, lw=0.5)
        axes.set(xlim=(0, len(kinds)), ylim=(top, 0))
        names = [next(case[f"kind_{language}"] for case in cases if case["kind"] == kind) for kind in kinds]
        heads = ["\n".join(textwrap.wrap(name, 16)) for name in names]
        axes.set_xticks([column + 0.5 for column in range(len(kinds))], heads, fontweight="bold")
        axes.set_yticks(middles, labels)
        axes.tick_params(length=0, top=False, labeltop=True, labelbottom=False)
        axes.spines[:].set_visible(False)
        figure.legend(
            title=words("column-road"),
            loc="outside lower center",
            ncols=len(looks),
            frameon=False,
            fontsize=9,
        )

    def group(kind: str) -> str:
        listed = [
            words(
                "case",
                name=case[f"name_{language}"],
                country=case[f"country_{language}"],
                road=case[f"road_{language}"],
            )
            for case in cases
            if case["kind"] == kind
        ]
        return words("group", kind=kind, cases="; ".join(listed))

    def said_by(case: Mapping[str, str]) -> str:
        return words("from", source=case[f"source_{language}"], kind=kind_of(words, case["number_kind"]))

    rows = [
        [
            escape(case[f"name_{language}"]),
            "<br>".join(escape(case[f"{part}_{language}"]) for part in ("country", "sector", "kind", "road")),
            escape(f"{case[f'traits_{language}']} {said_by(case)}"),
            _known(words, case),
        ]
        for case in cases
    ]
    return Exhibit(
        values={"cases": len(cases), "groups": " ".join(group(kind) for kind in kinds)},
        headings=["case", "placed", "traits", "facts"],
        rows=rows,
        kinds=sorted(
            {*kinds_of(table), *(kind for kind in table["facts_kind"] if kind)}, key=data.KINDS.index
        ),
        draw=draw,
        size=(8.0, 6.4),
    )


def _known(words: Words, case: Mapping[str, str]) -> str:
    """What is known of a case from elsewhere, with its kind and its page."""
    if not case["facts_kind"]:
        return escape(words("nothing"))
    pages = [
        link(words("page", number=number), address)
        for number, address in enumerate(filter(None, case["address"].split(" ; ")), start=1)
    ]
    listed, kind = escape(case[f"facts_{words.language}"]), kind_of(words, case["facts_kind"]).capitalize()
    return f"{listed} {escape(kind)}{': ' if pages else ''}{', '.join(pages)}."
