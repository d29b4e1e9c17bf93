"""Sets of exercises as pages that check answers themselves: what is asked, what their script needs."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from coursekit.exercises import (
    answers,
    fingerprints,
    identity,
    notebook_check,
    public_set,
    student_notebook,
    tries,
)
from coursekit.publishing.site.messages import compiled
from coursekit.words import LANGUAGES, Words

FROM_CHECKS = (
    "right", "right-unmarked", "not-yet-number", "not-yet-choice", "essay-kept", "progress-total",
    "status-not-started",
    "status-not-yet", "status-foreseen", "status-right", "status-cannot-tell", "status-kept",
)  # fmt: skip
"""What the page says with the words of the check in the notebook."""

OWN = (
    "answer-number", "answer-choice", "answer-essay", "answer-first", "check", "keep", "number-odd",
    "kept-code", "not-lasting", "who-none", "who-now", "who-changed", "who-odd", "hand-in-who", "handed",
)  # fmt: skip


FOR_CELLS = {
    "cell-variable": None, "cell-letter": "page-letter", "cell-text": "page-text",
    "cell-warm-up": "page-warm-up",
}  # fmt: skip
"""What a question says to somebody who writes into a cell, and what it says on a page instead."""


def page(chosen: public_set.ExerciseSet, language: str, live: str) -> str:
    """The page of a set in Markdown; `live` is the line that opens its notebook."""
    say, site = Words("exercises", language), Words("site", language)
    parts = [
        f"# {say('notebook-title', unit=chosen.unit, title=chosen.title[language])}",
        live,
        chosen.intro[language].strip(),
        say("notebook-aims", points=chosen.points, minutes=chosen.minutes, items=len(chosen.asked)),
        "\n".join(f"- {text[language]}" for text in chosen.objectives.values()),
        site("exercise-how"),
        f"## {site('who')}",
        site("who-about"),
        f'<form id="ck-student" class="ck-form"><label for="ck-identifier">{site("identifier")}</label> '
        f'<input id="ck-identifier" autocomplete="username" autocapitalize="off" spellcheck="false"> '
        f'<button>{site("use")}</button><p id="ck-who" role="status"></p></form>',
    ]
    for item, heading in student_notebook.headings(chosen, language):
        parts += [_about(item), heading, _item(item, language, live)]
    parts += [
        f"## {site('hand-in')}",
        '<p id="ck-progress" role="status"></p>',
        site("hand-in-about"),
        f'<div class="ck-form"><button id="ck-hand-in" type="button">{site("hand-in")}</button>'
        '<p id="ck-handed" role="status"></p></div>',
        '<div data-form="my_work"></div>',
    ]
    return "\n\n".join(parts) + "\n"


def _about(item: public_set.Item) -> str:
    """The place that links to the item's heading in a notebook lead to."""
    return f'<span id="cell-about-{item.id}"></span>'


def _item(item: public_set.Item, language: str, live: str) -> str:
    """What an item asks, with the numbers of nobody in particular, each where the script finds it."""
    site, drawn = Words("site", language), item.variants[item.variant("")]
    shown = _shown(item, drawn, language)
    here = item.kind in answers.NO_CODE
    mark = lambda text: public_set.PLACEHOLDER.sub(  # noqa: E731
        lambda found: _place(found[1], shown, here) if found[1] in shown else found[0], text
    )
    parts = [f'<div class="ck-item" id="cell-{item.id}" data-{"item" if here else "code"}="{item.id}">']
    if shown and here:
        parts.append(f'<p class="ck-example"><em>{site("example")}</em></p>')
    parts.append(mark(_asked(item, language) if here else item.ask[language]).strip())
    if item.options:
        parts.append('<div class="ck-options">')
        for letter, option in zip(answers.letters_of(len(item.options)), drawn["order"], strict=True):
            text = mark(item.options[option][language]).strip()
            parts += [f"**{letter})**", f'<div data-option="{option}">', text, "</div>"]
        parts += ["</div>", tries.told(item.tries, item.points, language)]
    if item.kind == "number":
        parts.append(item.tolerance_told(language))
    if item.table:
        parts.append(public_set.markdown_table(item.table["columns"], language))
    if item.rubric:
        parts.append("\n".join(public_set.criterion_line(one, language) for one in item.rubric))
    if not here:
        parts += ['<div class="ck-needs-python">', site("needs-python"), live, "</div>"]
    return "\n\n".join([*parts, "</div>"])


def _asked(item: public_set.Item, language: str) -> str:
    """What an item asks, for somebody who answers below it."""
    site, text = Words("site", language), item.ask[language]
    for cell, here in FOR_CELLS.items():
        found = r"\s+".join(map(re.escape, site(cell, name=item.answer).split()))
        text = re.sub(found, site(here) if here else "", text)
    ways = site("cell-ways")
    return "\n\n".join(part for part in text.split("\n\n") if not part.startswith(ways))


def _place(name: str, shown: Mapping[str, str], here: bool) -> str:
    return f'<span data-input="{name}">{shown[name]}</span>' if here else shown[name]


def _shown(item: public_set.Item, drawn: Mapping[str, Any], language: str) -> dict[str, str]:
    """Each input that is told of somewhere, as it is shown there."""
    texts = [item.ask, *item.options, *(wrong["say"] for wrong in item.foreseen)]
    found = [name for text in texts for name in public_set.PLACEHOLDER.findall(text[language])]
    inputs = drawn["inputs"]
    return {name: public_set.fill(f"{{{name}}}", inputs, language) for name in inputs if name in found}


def script(chosen: public_set.ExerciseSet, language: str) -> str:
    """What the scripts of a page work with: only what students have of the set."""
    from coursekit.documents.quick_nbformat import nbformat

    notebook = nbformat.writes(student_notebook.build(chosen, language))
    data = {
        "unit": chosen.unit,
        "file": chosen.file[language],
        "locale": LANGUAGES[language],
        "rounds": fingerprints.ROUNDS,
        "longest": identity.LONGEST,
        "marker": notebook_check.MARKER,
        "asked": {name: item.twin_of or name for name, item in chosen.items.items()},
        "messages": compiled("exercises", language, FROM_CHECKS) | compiled("site", language, OWN),
        "notebook": json.loads(notebook),
        "items": [_sealed(item, language) for item in chosen.every.values() if item.kind in answers.NO_CODE],
    }
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return f"globalThis.coursekit = globalThis.coursekit ?? {{}};\ncoursekit.set = {text};\n"


def _sealed(item: public_set.Item, language: str) -> dict[str, Any]:
    """An item as a page checks it."""
    return {
        "id": item.id,
        "kind": item.kind,
        "title": item.title[language],
        "answer": item.answer,
        "points": item.points,
        "tries": item.tries,
        "words": item.words,
        "tolerance": item.tolerance,
        "variants": [
            {"shown": _shown(item, drawn, language), "order": drawn.get("order", [])}
            for drawn in item.variants
        ],
        "sealed": item.sealed,
        "foreseen": [
            {"id": wrong["id"], "say": " ".join(wrong["say"][language].split()), "sealed": wrong["sealed"]}
            for wrong in item.foreseen
        ],
    }
