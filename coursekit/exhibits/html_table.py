"""A table of evidence as HTML."""

from __future__ import annotations

from html import escape

from coursekit.exhibits.parts import Exhibit
from coursekit.words import Words

FOLD_FROM = 9
"""Rows from which a table is folded away under its picture."""


def html_table(words: Words, title: str, description: str, kinds: str, exhibit: Exhibit) -> str:
    """The table: caption, headers with their scope, and above it the words of its picture, if any.

    Parameters
    ----------
    words : Words
        The catalogue of evidence.
    title, description, kinds : str
        What the table is called, all that it says, and the kinds of its numbers.
    exhibit : Exhibit
        Its headings and rows.
    """
    left = 'style="text-align: left; vertical-align: top"'
    head = "".join(
        f'<th scope="col" {left}>{escape(words(f"column-{name}"))}</th>' for name in exhibit.headings
    )
    body = []
    for first, *others in exhibit.rows:
        cells = [
            f'<td style="text-align: right; vertical-align: top">{cell[0]}</td>'
            if isinstance(cell, tuple)
            else f"<td {left}>{cell}</td>"
            for cell in others
        ]
        body.append(f'<tr><th scope="row" {left}>{first}</th>{"".join(cells)}</tr>')
    caption = words("caption", title=title, kinds=kinds)
    table = (
        f"<table><caption {left}>{escape(caption)}</caption>"
        f"<thead><tr>{head}</tr></thead><tbody>{''.join(body)}</tbody></table>"
    )
    if len(exhibit.rows) >= FOLD_FROM:
        summary = escape(words("fold", rows=len(exhibit.rows)))
        table = f"<details><summary>{summary}</summary>{table}</details>"
    said = f"<p>{escape(description)}</p>" if exhibit.draw else ""
    return f'<div lang="{words.language}">{said}{table}</div>'
