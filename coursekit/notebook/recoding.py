"""Recode part of the table of institutions, see how far you agree with the course, and redraw the network.

What a reader ticks in the form is kept with the rest of their work, row by row; :func:`recoded` compares
only the rows they have coded, so that nobody is shown an answer before giving their own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from coursekit import data
from coursekit.errors import CourseError
from coursekit.exhibits import Evidence, show
from coursekit.exhibits.parts import Exhibit
from coursekit.models.two_mode_network import FUNCTIONS, cohen_kappa, institutions
from coursekit.notebook import work as kept
from coursekit.notebook.forms import Form
from coursekit.notebook.frontend import bundle
from coursekit.words import Words, say, wrapped

KEPT = "codings"
"""Section of the reader's work: the functions ticked, by the id of the institution."""


def passages() -> list[dict[str, str]]:
    """What the sources say of each institution to be recoded, in our words."""
    return data.load_passages().to_dict("records")


def ours() -> dict[str, set[str]]:
    """The functions of each institution to be recoded, as the course codes them."""
    table = {row["id"]: set(row["functions"].split(";")) - {""} for row in institutions()}
    return {row["id"]: table[row["id"]] for row in passages()}


def theirs() -> dict[str, set[str]]:
    """The functions the reader ticked, of each institution coded so far."""
    coded = kept.read()[KEPT]
    return {name: set(coded[name]) & set(FUNCTIONS) for name in ours() if isinstance(coded.get(name), list)}


class Recoding(Form):
    """A passage on each institution, and the functions it may have, to be ticked. ``recode()``"""

    _esm = bundle("recoding.js")

    def __init__(self) -> None:
        words, language = Words("two_mode_network"), Words().language
        self.rows = [
            {"id": row["id"], "name": _name(row["id"]), "passage": row[f"passage_{language}"],
             "source": say("recode-source", source=row[f"source_{language}"])}
            for row in passages()
        ]  # fmt: skip
        fixed = {
            "rows": self.rows,
            "functions": [{"id": name, "label": words(f"cell-{name}")} for name in FUNCTIONS],
            "title": say("recode-title"),
            "which": say("recode-which"),
            "keep": say("recode-keep"),
            "done": say("recode-done"),
        }
        coded = {name: sorted(ticked) for name, ticked in theirs().items()}
        super().__init__(fixed, {"coded": coded, "message": self._message(coded)})

    def answer(self, event: Mapping[str, Any]) -> dict[str, Any]:
        row, ticked = event["row"], event["functions"]
        if row not in ours() or not set(ticked) <= set(FUNCTIONS):
            raise CourseError("error-recode-row")
        kept.keep(KEPT, row, sorted(ticked, key=FUNCTIONS.index))
        coded = self.view["coded"] | {row: list(ticked)}
        return {"coded": coded, "message": self._message(coded)}

    def in_words(self) -> str:
        lines = [f"{row['name']}. {row['passage']} {row['source']}" for row in self.rows]
        return wrapped(say("recode-title"), *lines, self.message)

    def _message(self, coded: Mapping[str, Any]) -> str:
        return say("recode-kept", coded=len(coded), rows=len(self.rows))


def recode() -> Recoding:
    """Ask for a coding of ten institutions and remember it."""
    return Recoding()


def recoded(coding: Mapping[str, Sequence[str]] | None = None) -> Evidence:
    """A coding of the institutions beside the course's own: how far they agree, row by row, and the network.

    Parameters
    ----------
    coding : mapping of institution to functions, optional
        Ids of institutions and of functions, such as ``{"bolsa": ["brokerage"]}``; what was ticked in the
        form, unless given.

    Raises
    ------
    CourseError
        If it names an institution that is not among the ten, or a function there is not.
    """
    if coding is None:
        reader = theirs()
    else:
        reader = {name: set(functions) for name, functions in coding.items()}
        for name, functions in reader.items():
            if name not in ours() or not functions <= set(FUNCTIONS):
                raise CourseError("error-recode-name", name=name, known=", ".join(ours()),
                                  functions=", ".join(FUNCTIONS))  # fmt: skip
    words = Words("evidence")
    return show("recoded", _exhibit(words, reader), words)


def agreement(one: Mapping[str, set[str]], other: Mapping[str, set[str]]) -> dict[str, Any]:
    """How far two readers agree on which institution has which function.

    Every institution of `one` is compared on every function, yes or no.

    Parameters
    ----------
    one, other : mapping of institution to set of functions
        `other` has at least the institutions of `one`.

    Returns
    -------
    dict
        ``cells`` (decisions compared), ``alike`` (those on which both say the same), ``by_chance`` (share
        expected alike if each kept to as many yeses as theirs and dealt them out blindly; None without
        cells) and ``kappa`` (None where it is not defined).
    """
    cells = [(function in one[name], function in other[name]) for name in one for function in FUNCTIONS]
    alike = sum(a == b for a, b in cells)
    yes = [sum(column) / len(cells) for column in zip(*cells, strict=True)]
    return {
        "cells": len(cells),
        "alike": alike,
        "by_chance": yes[0] * yes[1] + (1 - yes[0]) * (1 - yes[1]) if cells else None,
        "kappa": cohen_kappa(*zip(*cells, strict=True)) if cells else None,
    }


def _name(institution: str) -> str:
    row = next(row for row in institutions() if row["id"] == institution)
    return row[f"name_{Words().language}"]


def _exhibit(words: Words, reader: Mapping[str, set[str]]) -> Exhibit:
    """The comparison, ready to be shown; only rows that were coded give anything away."""
    labels, course = Words("two_mode_network"), ours()
    numbers = agreement(reader, course)
    inferred = {row["id"]: set(row["inferred"].split(";")) for row in institutions()}

    def told(name: str, functions: set[str]) -> str:
        named = [
            labels(f"cell-{f}") + (words("recoded-inferred") if f in inferred[name] & course[name] else "")
            for f in FUNCTIONS
            if f in functions
        ]
        return "; ".join(named)  # some are called by two words with a comma

    rows, differences = [], []
    for name, wanted in course.items():
        if name not in reader:
            rows.append([escape(_name(name)), *[words("recoded-not-yet")] * 3])
            continue
        yours = reader[name]
        both, you, we = told(name, yours & wanted), told(name, yours - wanted), told(name, wanted - yours)
        rows.append(
            [escape(_name(name)), *(escape(cell or words("recoded-none")) for cell in (both, you, we))]
        )
        if you or we:
            differences.append(
                words("recoded-difference", name=_name(name), yours=you or "none", ours=we or "none")
            )
    values = numbers | {
        "coded": len(reader),
        "rows": len(course),
        "share": numbers["alike"] / max(numbers["cells"], 1),
    }
    return Exhibit(
        values={name: "none" if value is None else value for name, value in values.items()},
        headings=["institution", "both-say", "you-alone", "we-alone"],
        rows=rows,
        kinds=["coded"],
        draw=lambda figure: _draw(figure, words, labels, reader, course),
        size=(8.0, 5.2),
        more=" ".join(differences),
    )


def _draw(figure, words, labels, reader, course) -> None:
    """Institutions on the left, functions on the right, and a line for each tie that anybody coded."""
    from coursekit.figures import style

    axes = figure.subplots()
    axes.axis("off")
    left = {name: 1 - (place + 0.5) / len(course) for place, name in enumerate(course)}
    right = {name: 1 - (place + 0.5) / len(FUNCTIONS) for place, name in enumerate(FUNCTIONS)}
    looks = {
        "both": ("-", style.INK, 1.6),
        "you": ("--", style.BLUE, 1.6),
        "we": (":", style.RED, 2.0),
    }
    ties = {
        "both": [(name, f) for name in reader for f in sorted(reader[name] & course[name])],
        "you": [(name, f) for name in reader for f in sorted(reader[name] - course[name])],
        "we": [(name, f) for name in reader for f in sorted(course[name] - reader[name])],
    }
    for who, (line, colour, width) in looks.items():
        label = words(f"recoded-ties-{who}", ties=len(ties[who]))
        axes.plot([], [], line, color=colour, lw=width, label=label)
        for name, function in ties[who]:
            axes.plot([0, 1], [left[name], right[function]], line, color=colour, lw=width)
    offered = {f for name in reader for f in reader[name]}
    for name, height in left.items():
        face = style.INK if name in reader else "white"
        axes.plot(0, height, "o", color=style.INK, mfc=face, ms=7, clip_on=False)
        axes.text(-0.03, height, labels(f"cell-{name}"), ha="right", va="center", fontsize=9)
    for name, height in right.items():
        axes.plot(
            1,
            height,
            "s",
            color=style.INK,
            mfc=style.INK if name in offered else "white",
            ms=6,
            clip_on=False,
        )
        axes.text(1.03, height, labels(f"cell-{name}"), ha="left", va="center", fontsize=9)
    axes.set(xlim=(-0.02, 1.02), ylim=(0, 1))
    figure.legend(frameon=False, fontsize=9, loc="outside lower center", ncols=3)
