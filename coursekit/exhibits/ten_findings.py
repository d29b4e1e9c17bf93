"""Ten findings of the literature, and which thesis would have expected each."""

from __future__ import annotations

import textwrap
from html import escape

from coursekit import data
from coursekit.exhibits.parts import Exhibit, kinds_of, link
from coursekit.words import Words

READINGS = ("universalism", "particularism", "relativism", "economic")
ANSWERS = ("fits", "against", "silent")


def exhibit(words: Words) -> Exhibit:
    table, language = data.load_ten_findings(), words.language
    findings = table.to_dict("records")

    def draw(figure) -> None:
        from coursekit.figures import style

        looks = {
            "fits": ("o", style.BLUE, style.BLUE, 10), "against": ("X", style.RED, style.RED, 10),
            "silent": ("_", style.GREY, style.GREY, 8),
        }  # fmt: skip
        axes = figure.subplots()
        for answer, (marker, colour, face, size) in looks.items():
            spots = [
                (column, row)
                for row, finding in enumerate(findings)
                for column, reading in enumerate(READINGS)
                if finding[reading] == answer
            ]
            axes.plot(
                *zip(*spots, strict=True), ls="", marker=marker, color=colour, mfc=face, ms=size, mew=2,
                label=words(f"answer-{answer}"),
            )  # fmt: skip
        places = ["\n".join(textwrap.wrap(finding[f"place_{language}"], 26)) for finding in findings]
        axes.set_yticks(range(len(findings)), places)
        axes.set_xticks(range(len(READINGS)), [words(f"column-{reading}") for reading in READINGS])
        axes.set(xlim=(-0.5, len(READINGS) - 0.5), ylim=(len(findings) - 0.5, -0.5))
        axes.grid(axis="y", color=style.GREY, lw=0.3)
        axes.set_axisbelow(True)
        axes.axvline(len(READINGS) - 1.5, color=style.GREY, lw=0.8)
        axes.tick_params(length=0, top=False, labeltop=True, labelbottom=False)
        axes.spines[:].set_visible(False)
        figure.legend(loc="outside lower center", ncols=len(ANSWERS), frameon=False, fontsize=9)

    def told(finding) -> str:
        answers = {f"{reading}_said": finding[reading] for reading in READINGS}
        return words("finding", place=finding[f"place_{language}"], **answers)

    rows = [
        [
            escape(finding[f"place_{language}"]),
            escape(finding[f"finding_{language}"]),
            *(escape(words(f"answer-{finding[reading]}")) for reading in READINGS),
            escape(finding[f"why_{language}"]),
            _source(finding, language),
        ]
        for finding in findings
    ]
    counts = {
        f"{reading}_{answer}": int((table[reading] == answer).sum())
        for reading in READINGS
        for answer in ANSWERS
    }
    return Exhibit(
        values={"findings": len(findings), "told": " ".join(told(finding) for finding in findings), **counts},
        headings=["place", "finding", *READINGS, "why", "source"],
        rows=rows,
        kinds=kinds_of(table),
        draw=draw,
        size=(8.0, 5.6),
    )


def _source(finding, language: str) -> str:
    """Whose finding it is; a link where a page was read."""
    text = finding[f"source_{language}"]
    return link(text, finding["address"]) if finding["address"] else escape(text)
