"""A page on which essays are marked by keyboard, beside their text and with the levels of their criteria."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any

from coursekit.errors import CourseError
from coursekit.exercises.public_set import ExerciseSet
from coursekit.grading import tables
from coursekit.grading.marking.essay_marks import Sheet
from coursekit.grading.reporting.html import STYLE, as_html, safe
from coursekit.words import Words

PAGE, SAVED = "essays.html", "essay-marks.csv"

_STYLE = (
    "body{max-width:96rem}main{display:grid;grid-template-columns:1fr 1fr;gap:1.5rem;align-items:start}"
    "header{grid-column:1/-1}@media(max-width:60rem){main{grid-template-columns:1fr}}"
    "fieldset{margin:.5rem 0;border:1px solid #767676}fieldset.now{outline:3px solid #005a9c}"
    "legend{font-weight:bold}label{display:block;padding:.2rem 0}button{font:inherit;padding:.3rem .8rem}"
    "#essay{font:inherit;margin:0}#warning:not(:empty){border:2px solid #9a3412;padding:.5rem}h1{margin:0}"
)


def page(sheet: Sheet, exercise_set: ExerciseSet, place: Path, language: str) -> str:
    """The page for a sheet.

    Parameters
    ----------
    sheet : Sheet
    exercise_set : ExerciseSet
        With the criteria.
    place : Path
        Where the sheet is; what was marked in the browser is kept apart by it.
    language : str

    Raises
    ------
    CourseError
        If there is no essay to mark.
    """
    say = Words("grading", language)
    items = {
        name: _about(item, language) for name, item in exercise_set.items.items() if item.kind == "essay"
    }
    essays = [
        {"key": row.key, "student": row.student, "item": row.item, "text": row.text, "marks": row.marks}
        for row in sheet.rows
        if row.item in items and row.key
    ]
    if not essays:
        raise CourseError("error-no-essays", folder=str(place))
    page_data = {
        "essays": essays,
        "items": items,
        "file": SAVED,
        "place": hashlib.sha256(str(place.resolve()).encode()).hexdigest()[:12],
        "say": {name: say(f"marking-{name}") for name in ("marked", "unsafe", "other")}
        | {"saved": say("marking-saved", file=SAVED, folder=str(place))},
    }
    data = json.dumps(page_data, ensure_ascii=False).replace("<", "\\u003c")
    script = resources.files(__package__).joinpath("marking_page.js").read_text("utf-8")
    policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"
    title = safe(say("marking-title", unit=exercise_set.unit))
    return (
        f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>'
        f"<style>{STYLE}{_STYLE}</style></head>\n<body><main>\n<header><h1>{title}</h1>"
        f"<p>{safe(say('marking-keys'))}</p><p id='warning' role='status'></p>"
        f"<p><strong id='progress' aria-live='polite'></strong></p><p>"
        f"<button id='previous'>← {safe(say('marking-previous'))}</button> "
        f"<button id='following'>{safe(say('marking-following'))} →</button> "
        f"<button id='save'>{safe(say('marking-save'))} (s)</button></p></header>\n"
        f"<section aria-labelledby='where'><h2 id='where' aria-live='polite'></h2>"
        f"<details><summary>{safe(say('marking-asked'))}</summary><div id='ask'></div></details>"
        f"<pre id='essay'></pre></section>\n"
        f"<section aria-labelledby='how'><h2 id='how'>{safe(say('marking-criteria'))}</h2>"
        f"<div id='criteria'></div></section>\n</main>\n"
        f'<script type="application/json" id="told">{data}</script>\n<script>{script}</script>\n'
        f"</body></html>\n"
    )


@dataclass(frozen=True)
class Merged:
    """The sheet with marks that were saved, and what became of these.

    Attributes
    ----------
    table : tables.Table
    changed : int
        Marks that are other ones than before.
    replaced : tuple of str
        Students of whom the sheet had another mark.
    unknown : int
        Essays that are not in the sheet, whose marks were left out.
    """

    table: tables.Table
    changed: int
    replaced: tuple[str, ...]
    unknown: int


def merged(sheet: Sheet, saved: Path) -> Merged:
    """Put what was saved from the page into the sheet.

    A row is found by its key: whatever became of the sheet meanwhile, a mark goes to its own text.

    Raises
    ------
    CourseError
        If the file was not saved from the page.
    """
    data = tables.read_bytes(saved)
    try:
        table = tables.Table.read(data)
    except ValueError:
        raise CourseError("error-essay-marks", file=saved.name) from None
    key = table.column("key")
    if key is None or not {*table.rows[0]} - {"key"} <= sheet.names:
        raise CourseError("error-essay-marks", file=saved.name)
    rows = {row.key: row for row in sheet.rows if row.key}
    changed, unknown = 0, 0
    replaced: list[str] = []
    for cells in table.rows[1:]:
        marks = {name: mark.strip() for name, mark in zip(table.rows[0], cells, strict=True) if mark.strip()}
        row = rows.get(" ".join(marks.pop("key", "").split()))
        if row is None:
            unknown += bool(marks)
            continue
        for name, mark in marks.items():
            if sheet.put(row.place, name, "" if mark == "-" else mark):
                changed += 1
                replaced += [row.student] if row.marks[name] else []
    return Merged(sheet.table, changed, tuple(dict.fromkeys(replaced)), unknown)


def _about(item: Any, language: str) -> Mapping[str, Any]:
    """What the page has to know of an item."""
    criteria = [
        {
            "name": f"{item.id}.{criterion['id']}",
            "title": criterion["title"][language],
            "levels": [
                {"points": tables.plain(level["points"]), "text": level[language]}
                for level in sorted(criterion["levels"], key=lambda level: level["points"])
            ],
        }
        for criterion in item.rubric
    ]
    asked = as_html(item.statement(0, language)) if len(item.variants) == 1 else ""
    return {"title": item.title[language], "ask": asked, "criteria": criteria}
