"""The coded institutions, and how many of each place do each thing for small firms."""

from __future__ import annotations

from html import escape

from coursekit import data
from coursekit.exhibits.parts import Exhibit, kind_of, kinds_of, link
from coursekit.models.two_mode_network import COUNTED, FUNCTIONS
from coursekit.words import Words

GROUPS = ("mexico-national", "mexico-local", "japan", "italy", "elsewhere")


def exhibit(words: Words) -> Exhibit:
    table, language = data.load_institutions(), words.language
    labels = Words("two_mode_network", language)
    institutions = table.to_dict("records")
    counts = {function: dict.fromkeys(GROUPS, 0) for function in FUNCTIONS}
    for row in institutions:
        if row["status"] in COUNTED:
            for function in filter(None, row["functions"].split(";")):
                counts[function][_group(row)] += 1

    def draw(figure) -> None:
        from coursekit.figures import style

        axes = figure.subplots()
        axes.set(xlim=(-0.5, len(GROUPS) - 0.5), ylim=(len(FUNCTIONS) - 0.5, -0.5))
        for height, function in enumerate(FUNCTIONS):
            for across, group in enumerate(GROUPS):
                count = counts[function][group]
                if count:
                    axes.plot(across, height, "o", color=style.BLUE, ms=8 + 1.6 * count)
                    axes.text(across, height, count, color="white", fontsize=8, weight="bold",
                              ha="center", va="center")  # fmt: skip
                else:
                    axes.plot(across, height, "x", color=style.GREY, ms=4)
        axes.set_yticks(range(len(FUNCTIONS)), [labels(f"cell-{function}") for function in FUNCTIONS])
        axes.set_xticks(range(len(GROUPS)), [words(f"group-{group}") for group in GROUPS])
        axes.xaxis.tick_top()
        axes.tick_params(length=0)
        axes.spines[:].set_visible(False)

    listed = [
        words("coverage-of", function=labels(f"cell-{function}"), **_plain(here))
        for function, here in counts.items()
    ]
    rows = [
        [
            escape(row[f"name_{language}"]),
            escape(f"{row[f'country_{language}']}; {row[f'level_{language}']}"),
            escape(row[f"status_{language}"]),
            escape(_functions(words, labels, row)),
            kind_of(words, row["number_kind"]),
            _source(words, row),
        ]
        for row in institutions
    ]
    counted = [row for row in institutions if row["status"] in COUNTED]
    return Exhibit(
        values={
            "institutions": len(institutions),
            "counted": len(counted),
            "functions": len(FUNCTIONS),
            "told": " ".join(listed),
            **{f"of_{name}": sum(_group(row) == group for row in counted)
               for group, name in zip(GROUPS, _plain(dict.fromkeys(GROUPS, 0)), strict=True)},
        },
        headings=["institution", "where", "status", "functions", "kind", "source"],
        rows=rows,
        kinds=kinds_of(table),
        draw=draw,
        size=(8.0, 5.2),
    )  # fmt: skip


def _group(row) -> str:
    if row["country"] == "mexico":
        return "mexico-national" if row["level"] == "national" else "mexico-local"
    return row["country"] if row["country"] in GROUPS else "elsewhere"


def _plain(counts) -> dict[str, int]:
    """The counts under names that a message can use."""
    return {group.replace("-", "_"): count for group, count in counts.items()}


def _functions(words: Words, labels: Words, row) -> str:
    inferred = row["inferred"].split(";")
    listed = [
        labels(f"cell-{name}") + (words("recoded-inferred") if name in inferred else "")
        for name in row["functions"].split(";")
        if name in FUNCTIONS
    ]
    return "; ".join(listed) or words("recoded-none")


def _source(words: Words, row) -> str:
    first, *others = [page for page in row["address"].split(" ; ") if page] or [""]
    source = row[f"source_{words.language}"]
    more = "".join(f", {link(words('page', number=n), page)}" for n, page in enumerate(others, start=2))
    return (link(source, first) if first else escape(source)) + more
