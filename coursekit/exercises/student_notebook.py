"""Notebooks of an exercise set: as released, with answers put back, or solved. All from the public half."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from coursekit.documents import notebooks
from coursekit.exercises import identity, notebook_check, public_set
from coursekit.notebook import work
from coursekit.words import LANGUAGES, Words

SETUP = 'from coursekit import ask, check, progress, start, student\n\nstart("{language}")'


def build(
    chosen: public_set.ExerciseSet,
    language: str,
    answers: Mapping[str, str] | None = None,
    identifier: str = "",
    badge: str = "",
    no_code: bool = False,
):
    """The notebook of a set, not run.

    Parameters
    ----------
    chosen : ExerciseSet
    language : str
    answers : mapping of item to code, optional
        What stands in the answer cells, below their first line; the stub where nothing is given.
    identifier : str, optional
        What stands in ``student("…")``.
    badge : str, optional
        A line of Markdown under the title, which opens the notebook on Binder.
    no_code : bool, optional
        Only the items that need no programming.

    Returns
    -------
    nbformat.NotebookNode
        With the same cell ids and the same code in each language, save the set-up cell.
    """
    from coursekit.documents.quick_nbformat import nbformat

    chosen, answers = chosen.no_code() if no_code else chosen, answers or {}
    say = Words("exercises", language)
    head = [
        f"# {say('notebook-title', unit=chosen.unit, title=chosen.title[language])}",
        badge,
        chosen.intro[language].strip(),
        say("notebook-aims", points=chosen.points, minutes=chosen.minutes, items=len(chosen.asked)),
        "\n".join(f"- {text[language]}" for text in chosen.objectives.values()),
        say("notebook-how"),
    ]
    cells = [
        _text("title", "\n\n".join(part for part in head if part)),
        _code("setup", SETUP.format(language=language), "setup"),
        _text("who", say("notebook-who")),
        _code("student", f"student({_quoted(identifier)})"),
    ]
    for item, heading in headings(chosen, language):
        cells += _item_cells(item, heading, answers)
    last = _code("progress", "progress(no_code=True)" if no_code else "progress()")
    cells += [_text("end", say("notebook-end", name=chosen.file[language])), last]
    return nbformat.v4.new_notebook(
        cells=cells,
        metadata={
            "kernelspec": notebooks.KERNEL,
            "language_info": {"name": "python"},
            "coursekit": {"unit": chosen.unit, "language": language, "set": chosen.source},
        },
    )


def headings(chosen: public_set.ExerciseSet, language: str) -> Iterator[tuple[public_set.Item, str]]:
    """Each item with what stands above it; of two ways to its points, the one without programming first."""
    say = Words("exercises", language)
    if chosen.warm_up:
        yield chosen.warm_up, say("notebook-warm-up")
    twins = {item.twin_of: item for item in chosen.items.values() if item.twin_of in chosen.items}
    for number, item in enumerate(chosen.asked, 1):
        about = {"number": number, "points": item.points}
        ways = [twins[item.id], item] if item.id in twins else [item]
        for way in ways:
            message = "notebook-item"
            if len(ways) > 1:
                message = "notebook-with-code" if way is item else "notebook-without-code"
            yield way, say(message, title=way.title[language], minutes=way.minutes, **about)


def _item_cells(item: public_set.Item, heading: str, answers: Mapping[str, str]) -> list:
    code = f"{notebook_check.marker(item.id)}\n{answers.get(item.id, item.stub).rstrip()}"
    return [
        _text(f"about-{item.id}", heading),
        _code(f"ask-{item.id}", f'ask("{item.id}")', "ask"),
        _code(item.id, code, "answer", {"coursekit": {"answer": item.id}}),
        _code(f"check-{item.id}", f'check("{item.id}")', "check"),
    ]


def restored_notebook(work_text: str, unit: int, language: str):
    """The notebook of `unit` with the answers kept in a work file put back where they were.

    Raises
    ------
    CourseError
        If the text is not that of a work file, or the unit has no set.
    """
    kept = work.parse(work_text)
    chosen = public_set.load(unit)
    identifier = kept["student"].get("identifier")
    if not isinstance(identifier, str) or not identity.plausible(identifier):
        identifier = ""
    answers = {}
    for item in chosen.every:
        answer = _own(kept["answers"].get(f"{unit}.{item}"), identity.normalised(identifier))
        if isinstance(answer.get("source"), str):
            answers[item] = answer["source"]
    return build(chosen, language, answers, identifier)


def _own(kept: Any, identifier: str) -> Mapping[str, Any]:
    """Of the answers kept of one item, that of a person; where there is none, one that nobody signed.

    Of those who never said who they are, the last.
    """
    last = [kept] if isinstance(kept, dict) else []
    unsigned = [one for one in last if not isinstance(one.get("student"), str)]
    every = [(identity.normalised(one["student"]), one) for one in work.of_everybody(kept)]
    wanted = [one for whose in (identifier, "") for student, one in every if student == whose]
    return next(iter([*wanted, *unsigned, *([] if identifier else last)]), {})


def restored(work_text: str, language: str) -> dict[str, object]:
    """Such a notebook for each unit that has answers in the work file, by its file name."""
    kept = work.parse(work_text)["answers"]
    units = [unit for unit in public_set.units() if any(key.startswith(f"{unit}.") for key in kept)]
    return {
        f"{public_set.load(unit).file[language]}-restored.ipynb": restored_notebook(work_text, unit, language)
        for unit in units
    }


def write_beside(notebook, path: Path) -> Path:
    """Write a notebook under a name nobody has yet, and return it."""
    wanted, number = path, 1
    while wanted.exists():
        number += 1
        wanted = path.with_stem(f"{path.stem}-{number}")
    notebooks.write(notebook, wanted)
    return wanted


def languages() -> list[str]:
    """Languages notebooks are made in."""
    return list(LANGUAGES)


def _text(name: str, source: str):
    from coursekit.documents.quick_nbformat import nbformat

    return nbformat.v4.new_markdown_cell(source, id=name)


def _code(name: str, source: str, tag: str = "", metadata: Mapping | None = None):
    from coursekit.documents.quick_nbformat import nbformat

    tags = {"tags": [tag]} if tag else {}
    return nbformat.v4.new_code_cell(source, id=name, metadata={**tags, **(metadata or {})})


def _quoted(identifier: str) -> str:
    return '"' + identifier.replace("\\", "").replace('"', "") + '"'
