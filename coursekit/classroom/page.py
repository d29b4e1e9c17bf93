"""The page for the projector: what was predicted beside what comes out, and how the class coded."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path

from coursekit.classroom.agreement import Cell, by_majority, cells, fleiss_kappa, most_divided
from coursekit.classroom.work_files import FileNotice, Saved
from coursekit.grading.text import displayable
from coursekit.models.two_mode_network import FUNCTIONS, institutions
from coursekit.notebook.recoding import ours
from coursekit.words import LANGUAGES, Words, catalogue_text

DIVIDED = 10
"""Decisions shown of those that divide the class."""

_STYLE = (
    "body{max-width:64rem;margin:1rem auto;padding:0 1rem;font:1.35rem/1.4 sans-serif;"
    "color:#1a1a1a;background:#fff}"
    "h1{font-size:2rem}h2{border-top:2px solid #767676;padding-top:.6rem}"
    "h3{font-size:1.35rem;margin:1.6rem 0 .4rem}"
    "table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:bold;padding:.3rem 0}"
    "td,th{padding:.2rem .5rem;text-align:left;vertical-align:top;border-bottom:1px solid #ccc}"
    "th{font-weight:normal}td.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}"
    "td.bar{width:30%}.bar i{display:block;height:1.1em;background:#767676}"
    "tr.right .bar i{background:#005a9c}tr.right th{font-weight:bold}"
    "svg{width:100%;height:auto}.small{font-size:1rem}"
)


def page(
    class_: Sequence[Saved], notices: Sequence[FileNotice], unit: int | None = None, names: bool = False
) -> str:
    """The whole page in the language in use.

    Parameters
    ----------
    class_ : sequence of Saved
        What each student saved.
    notices : sequence of FileNotice
        What is to be told of files.
    unit : int, optional
        Only the predictions of this unit; the codings are of unit 7.
    names : bool
        Whether to tell who chose what, and files by their names, which are often those of students.
    """
    say = Words("classroom")
    parts = [f"<h1>{_safe(say('title'))}</h1>", f"<p>{_safe(say('class', students=len(class_)))}</p>"]
    parts += _predictions(class_, say, unit, names)
    if unit in (None, 7):
        parts += _codings(class_, say)
    if notices and names:
        lines = [
            f"<li>{_safe(say(f'file-{one.message}', file=one.file, more=one.more))}</li>" for one in notices
        ]
        parts += [f"<h2>{_safe(say('files'))}</h2>", "<ul class=small>", *lines, "</ul>"]
    elif notices:
        parts.append(f"<p class=small>{_safe(say('files-unnamed', files=len(notices)))}</p>")
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    return (
        f'<!DOCTYPE html>\n<html lang="{say.language}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{_safe(say('title'))}</title><style>{_STYLE}</style></head>\n<body><main>\n"
        + "\n".join(parts)
        + "\n</main></body></html>\n"
    )


def is_page(path: Path) -> bool:
    """Whether a file is such a page, in whatever language, which may be written anew."""
    with path.open("rb") as file:
        begins = file.read(1000).decode("utf-8", "replace")
    titles = [f"<title>{_safe(Words('classroom', language)('title'))}</title>" for language in LANGUAGES]
    return begins.startswith("<!DOCTYPE html>") and any(title in begins for title in titles)


def questions() -> list[tuple[int | None, str]]:
    """The questions of the course, each with its unit, unit by unit; None for a lesson beside them."""
    unit, found = None, []
    for line in catalogue_text("predictions", "en").splitlines():
        if line.startswith("## "):
            number = re.search(r"\d+", line)
            unit = int(number.group()) if number else None
        elif named := re.match(r"([a-z_]+) = ", line):
            found.append((unit, named.group(1)))
    return sorted(found, key=lambda one: (one[0] is None, one[0] or 0))


def _predictions(class_: Sequence[Saved], say: Words, unit: int | None, names: bool) -> list[str]:
    """Each question that somebody answered, with its answers and what comes out."""
    words, parts, headed = Words("predictions"), [], object()
    for of_unit, question in questions():
        shown = list(words(f"{question}-order"))
        answers = [(s.name, s.predictions[question]) for s in class_ if s.predictions.get(question) in shown]
        if not answers or unit not in (None, of_unit):
            continue
        if of_unit != headed:
            headed = of_unit
            heading = say("unit", unit=of_unit) if of_unit is not None else say("beside")
            parts.append(f"<h2>{_safe(heading)}</h2>")
        rows = []
        for place, choice in enumerate(shown):
            who = sorted(name for name, chosen in answers if chosen == choice)
            named = f"<div class=small>{_safe(', '.join(who))}</div>" if names and who else ""
            share = len(who) / len(answers)
            right = ' class="right"' if choice == words(f"{question}-right") else ""
            rows.append(
                f'<tr{right}><th scope="row">({"abcdefgh"[place]}) '
                f"{_safe(words(f'{question}-{choice}'))}{named}</th>"
                f'<td class="bar"><i style="width:{share:.0%}"></i></td>'
                f'<td class="n">{_safe(say("share", count=len(who), share=share))}</td></tr>'
            )
        parts += [
            f"<h3>{_safe(words(question))}</h3>",
            f"<table><caption class=small>{_safe(say('answers', answers=len(answers)))}</caption>",
            *rows,
            "</table>",
            f"<p>{_safe(words(f'{question}-outcome'))}</p>",
        ]
    return parts or [f"<p>{_safe(say('no-predictions'))}</p>"]


def _codings(class_: Sequence[Saved], say: Words) -> list[str]:
    """How far the class agrees, where it is divided, and the network that most of it sees."""
    course, labels = ours(), Words("two_mode_network")
    coded = [saved.codings for saved in class_ if saved.codings.keys() & course.keys()]
    parts = [f"<h2>{_safe(say('codings'))}</h2>"]
    if not coded:
        return [*parts, f"<p>{_safe(say('no-codings'))}</p>"]
    decided = cells(coded, list(course), FUNCTIONS)
    kappa = fleiss_kappa(decided)
    shared = sum(cell.readers >= 2 for cell in decided)
    values = {"readers": len(coded), "cells": shared, "kappa": "none" if kappa is None else kappa}
    parts.append(f"<p>{_safe(say('kappa', **values))}</p>")
    name = {row["id"]: row[f"name_{say.language}"] for row in institutions()}
    if divided := most_divided(decided, DIVIDED):
        rows = [
            f'<tr><th scope="row">{_safe(name[cell.row])}</th><td>{_safe(labels(f"cell-{cell.column}"))}</td>'
            f'<td class="bar"><i style="width:{cell.share:.0%}"></i></td>'
            f'<td class="n">{_safe(say("ticked", yes=cell.yes, readers=cell.readers))}</td>'
            f"<td>{_safe(say('ticked-by-us' if cell.column in course[cell.row] else 'not-by-us'))}</td></tr>"
            for cell in divided
        ]
        parts += [f"<table><caption>{_safe(say('divided'))}</caption>", *rows, "</table>"]
    return [*parts, f"<h3>{_safe(say('network'))}</h3>", _network(decided, name, labels, say)]


def _network(decided: Sequence[Cell], name: Mapping[str, str], labels: Words, say: Words) -> str:
    """Institutions on the left, functions on the right, a line for each tie that most readers see."""
    ties = by_majority(decided)
    rows = list(dict.fromkeys(cell.row for cell in decided))
    left = {row: 40 + 560 * (place + 0.5) / len(rows) for place, row in enumerate(rows)}
    right = {one: 20 + 600 * (place + 0.5) / len(FUNCTIONS) for place, one in enumerate(FUNCTIONS)}
    share = {(cell.row, cell.column): cell.share for cell in decided}
    lines = [
        f'<line x1="470" y1="{left[row]:.0f}" x2="800" y2="{right[column]:.0f}" stroke="#005a9c" '
        f'stroke-width="{1 + 4 * (share[row, column] - 0.5):.1f}"/>'
        for row, column in sorted(ties)
    ]
    texts = [
        f'<text x="460" y="{y + 6:.0f}" text-anchor="end">{_safe(_short(name[row]))}</text>'
        for row, y in left.items()
    ]
    served = {column for _, column in ties}
    texts += [
        f'<text x="812" y="{y + 6:.0f}">{_safe(labels(f"cell-{column}"))}</text>'
        f'<rect x="796" y="{y - 4:.0f}" width="9" height="9" stroke="#1a1a1a" '
        f'fill="{"#1a1a1a" if column in served else "#fff"}"/>'
        for column, y in right.items()
    ]
    told = say("network-told", ties=len(ties), served=len(served), functions=len(FUNCTIONS))
    return (
        f'<svg viewBox="0 0 1060 640" role="img" aria-label="{_safe(told)}" '
        'font-family="sans-serif" font-size="17">' + "".join(lines + texts) + f"</svg><p>{_safe(told)}</p>"
    )


def _short(name: str, longest: int = 48) -> str:
    return name if len(name) <= longest else name[: longest - 1].rstrip(" ,") + "…"


def _safe(text: str) -> str:
    """Text as it stands on a page: whatever a student wrote is never markup."""
    return escape(displayable(text))
