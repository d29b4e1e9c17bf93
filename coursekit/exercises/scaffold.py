"""For those who write exercises: an item to start from, and a page that shows what students will see."""

from __future__ import annotations

import dataclasses
import functools
import re
from collections.abc import Callable, Iterator, Mapping
from html import escape
from pathlib import Path
from typing import Any

from coursekit.documents import repository
from coursekit.errors import CourseError
from coursekit.exercises import (
    answers,
    public_set,
    release,
    source_set,
    sources,
    student_notebook,
    validation,
)
from coursekit.number_format import format_digits
from coursekit.words import Words

PAGE = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title><style>
body {{ font: 1rem/1.5 sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a }}
pre {{ font-size: .9rem; white-space: pre-wrap; background: #f3f3f3; padding: .6rem }}
pre:empty {{ display: none }}
h3 {{ font-size: 1rem }} .anchor-link {{ display: none }}
th, td {{ border: 1px solid #767676; padding: .3rem .5rem; text-align: left }}
table {{ border-collapse: collapse }}
.student {{ border-left: .3rem solid #0072b2; padding-left: 1rem }}
.refused {{ color: #a00000; font-weight: bold }}
</style></head><body>{body}</body></html>
"""


def new_item(root: Path, unit: int, kind: str, name: str) -> tuple[Path, int]:
    """Append an item that works, to be changed, to the set of a unit; begin the set if there is none.

    Parameters
    ----------
    root : Path
        Of the course.
    unit : int
    kind : str
        One of :data:`answers.KINDS`.
    name : str
        The id of the item.

    Returns
    -------
    path : Path
        The set's source.
    line : int
        Where the item begins in it.

    Raises
    ------
    CourseError
        If the id is not one, or is taken by an item of any set.
    """
    folder = sources.folder(root)
    for path in sorted(folder.glob("[0-9][0-9]_*.yml")):
        if re.search(rf"(?m)^  - id: {re.escape(name)}\s*$", path.read_text("utf-8")):
            raise CourseError("error-item-taken", item=name, file=path.name)
    if not re.fullmatch(r"[a-z][a-z0-9_]{1,30}", name):
        raise CourseError("error-set-id", file="–", item=name)
    found = sorted(folder.glob(f"{unit:02d}_*.yml"))
    path = found[0] if found else _begin(root, unit, folder)
    before = path.read_text("utf-8").rstrip() + "\n"
    objective = re.search(r"(?m)^objectives:\s*\n(?:\s*#.*\n)*  (\w+):", before)
    item = _template(folder, kind).replace("NAME", name)
    item = item.replace("OBJECTIVE", objective[1] if objective else "aim")
    gap = "" if before.endswith("items:\n") else "\n"
    path.write_text(before + gap + item, "utf-8")
    return path, (before + gap).count("\n") + 1


def _begin(root: Path, unit: int, folder: Path) -> Path:
    """A set with no items yet, named as the lesson of the unit."""
    lesson = next((path for path in repository.lessons(root) if path.name.startswith(f"{unit:02d}_")), None)
    if lesson is None:
        raise CourseError("error-no-lesson", unit=str(unit))
    written, text = repository.read_source(lesson), _template(folder, "set").replace("OBJECTIVE", "aim")
    for language in student_notebook.languages():
        title = next(
            match[1]
            for cell in written["cells"]
            if (match := re.search(r"(?m)^# (.+)$", cell.get(language, "")))
        )
        name = written["file"][language]
        text = text.replace(f"FILE_{language.upper()}", name).replace(f"TITLE_{language.upper()}", title)
    path = folder / f"{written['file']['en']}.yml"
    path.write_text(text.replace("UNIT", str(unit)), "utf-8")
    return path


def _template(folder: Path, kind: str) -> str:
    return (folder / "templates" / f"{kind}.yml").read_text("utf-8")


def preview(root: Path, unit: int, only: str | None, identifier: str, language: str) -> str:
    """A page for the author: each item as a student sees it, and below it what students do not see.

    A set that contradicts itself is shown all the same, with what it is refused for and without items that
    cannot be read; where code stops, with what it stopped with in place of what it should have given.

    Parameters
    ----------
    root : Path
        Of the course.
    unit : int
    only : str or None
        The id of the one item to show; all unless given.
    identifier : str
        Whose numbers are shown.
    language : str

    Returns
    -------
    str
        HTML.

    Raises
    ------
    CourseError
        If the set cannot be read, or has no such item.
    """
    say = Words("exercises", language)
    refused: dict[str, str] = {}
    chosen = sources.load_unit(unit, sources.folder(root), refused)
    if only and only not in chosen.items.keys() | refused.keys():
        raise CourseError("error-no-item", item=only, known=", ".join(chosen.items))
    parts = [f"<h1>{escape(say('notebook-title', unit=unit, title=chosen.title[language]))}</h1>"]
    parts.append(f"<p>{escape(say('preview-top', identifier=identifier))}</p>")
    parts += [f'<p class="refused">{escape(sentence)}</p>' for sentence in _refusals(chosen, refused)]
    for item in chosen.items.values():
        if only in (None, item.id):
            parts += _item(item, identifier, language, say)
    return PAGE.format(language=language, title=escape(chosen.title[language]), body="\n".join(parts))


def _refusals(chosen: source_set.ExerciseSet, refused: Mapping[str, str]) -> Iterator[str]:
    """Why the set would be refused, a sentence each; `refused` are items that could not be read."""
    yield from refused.values()
    if not refused:  # without them it could not add up
        try:
            validation.together(chosen.items, chosen.objectives, chosen.path.name)
        except CourseError as error:
            yield str(error)
    for item in chosen.items.values():
        try:
            validation.try_item(item)
        except CourseError as error:
            yield str(error)


def _item(item: source_set.Item, identifier: str, language: str, say: Words) -> Iterator[str]:
    """An item; where its code stops, what it stopped with stands in place of what it should give."""
    stopped: dict[str, str] = {}
    for part in ("inputs", "given", "again", "cases"):
        try:
            _draw(item, part, language)
        except CourseError as error:
            stopped[part] = _refused(error)
            without: dict[str, Any] = {part: ""}
            item = dataclasses.replace(item, **without)
    cases, table, _ = item.public_inputs()
    shown = release.open_half(item, table=table)
    variant = shown.variant(identifier)
    drawn = item.variants[variant]
    heading = say(
        "notebook-item", number=item.id, title=item.title[language], points=item.points, minutes=item.minutes
    )
    yield _html(heading)
    yield from stopped.values()
    stub = f"<pre>{escape(item.stub)}</pre>"
    yield f'<div class="student">{_html(shown.statement(variant, language))}{stub}</div>'
    yield f"<p>{escape(say('preview-yours', objective=item.objective, kind=item.kind))}</p>"
    if not item.machine:
        return
    for name, told, code, values in _answers(item, drawn, cases, table, say):
        refused, given = "", "–"
        if not stopped.keys() - {"again"}:  # or every answer would stop for want of what was not drawn
            try:
                with validation.in_a_sentence(item.file, {"id": item.id}):
                    given = ", ".join(_short(value, language) for value in values())
            except CourseError as error:
                refused = _refused(error)
        yield f"<h3>{escape(say('preview-answer', name=name, values=given))}</h3>{refused}"
        yield f"<p>{escape(public_set.fill(told[language], drawn['inputs'], language))}</p>" if told else ""
        yield f"<pre>{escape(code)}</pre>"
    if cases:
        calls = "\n".join(answers.call(item.answer, case) for case in cases)
        yield f"<p>{escape(say('preview-cases'))}</p><pre>{escape(calls)}</pre>"


def _draw(item: source_set.Item, part: str, language: str) -> None:
    """Try what one part of an item draws, and whether it can be shown."""
    with validation.in_a_sentence(item.file, {"id": item.id}):
        if part == "inputs":
            for drawn in item.variants:
                for text in [item.ask, *item.says().values(), *item.options]:
                    public_set.fill(text[language], drawn["inputs"], language)
        elif part == "cases":
            for case in item.draw_cases(source_set.PUBLIC_SEED):
                answers.call(item.answer, case)
        elif table := item.draw_table(source_set.PUBLIC_SEED if part == "again" else None):
            public_set.markdown_table(table["columns"], language)


def _answers(
    item: source_set.Item, drawn: Mapping, cases: list, table: Mapping, say: Words
) -> Iterator[tuple[str, Mapping, str, Callable[[], list]]]:
    """Each answer, right or foreseen: name, what is said to it, its code, and how to get its values."""
    yield say("preview-right"), {}, item.solution, lambda: item.right(drawn, cases, table)
    code = {wrong["id"]: wrong["code"] for wrong in item.wrong}
    for name, told in item.says().items():
        lines = code.get(name, "")
        yield name, told, lines, functools.partial(item.mistaken, name, drawn, cases, table)


def _refused(error: CourseError) -> str:
    return f'<p class="refused">{escape(str(error))}</p>'


def _short(value, language: str) -> str:
    return format_digits(value, language, digits=6) if isinstance(value, float) else str(value)


def _html(markdown: str) -> str:
    from nbconvert.filters import markdown2html

    return markdown2html(markdown)
