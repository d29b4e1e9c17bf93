"""Notebooks as students hand them in: right, clumsy and broken."""

from __future__ import annotations

import functools
import json
from pathlib import Path

from coursekit.exercises import public_set, release, sources, student_notebook
from coursekit.exercises.versions import Versions

UNIT = 1
SOURCES = Path(__file__).parents[2] / "exercises" / "source"
WRITTEN = sources.load_unit(UNIT, SOURCES)
ESSAY = 'doubt = """\nWith autonomy at 0.15 moving trust from 0.1 to 0.9 changes the stages by little.\n"""'


def chosen() -> public_set.ExerciseSet:
    return public_set.load(UNIT)


@functools.cache
def versions() -> Versions:
    """All that were released of it."""
    return Versions(UNIT, SOURCES)


def drawn(item: str, identifier: str) -> dict:
    """What `identifier` was asked."""
    known = chosen().items[item]
    return known.variants[known.variant(identifier)]


def right(identifier: str) -> dict[str, str]:
    """Right answers, as code, and an essay."""
    return release.solved(WRITTEN, identifier) | {"doubt": ESSAY}


def foreseen(identifier: str, mistakes: dict[str, str]) -> dict[str, str]:
    """Answers that are wrong in these foreseen ways."""
    answers = {}
    for name, mistake in mistakes.items():
        item, known = WRITTEN.items[name], drawn(name, identifier)
        if item.kind == "choice":
            answers[name] = f'{item.answer} = "{item.foreseen(known, [], {})[mistake][0]}"'
        else:
            code = next(wrong["code"] for wrong in item.wrong if wrong["id"] == mistake)
            inputs = [
                f"{key} = {value!r}" for key, value in known["inputs"].items() if not isinstance(value, dict)
            ]
            answers[name] = "\n".join([*inputs, code])
    return answers


def made(identifier: str, answers: dict[str, str], language: str = "en") -> dict:
    """The notebook as the file holds it."""
    built = student_notebook.build(chosen(), language, answers, identifier)
    return json.loads(json.dumps(built))


def cell(handed: dict, name: str) -> dict:
    return next(cell for cell in handed["cells"] if cell["id"] == name)


def added(handed: dict, before: str, code: str, name: str = "added") -> None:
    """A code cell of the student's own."""
    place = handed["cells"].index(cell(handed, before))
    handed["cells"].insert(
        place, {"cell_type": "code", "id": name, "metadata": {}, "source": code, "outputs": []}
    )


def without(handed: dict, *names: str) -> dict:
    handed["cells"] = [cell for cell in handed["cells"] if cell["id"] not in names]
    return handed


def stripped(handed: dict, markers: bool = False) -> dict:
    """As editors leave it that know nothing of cell ids."""
    handed["nbformat_minor"] = 4
    for one in handed["cells"]:
        del one["id"]
        one["metadata"] = {}
        lines = one["source"].splitlines(keepends=True)
        if markers and lines and lines[0].startswith("# answer:"):
            lines = lines[1:]
        one["source"] = lines
    return handed
