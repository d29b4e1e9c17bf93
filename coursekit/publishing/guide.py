"""The instructor's guide: a page a unit and language, made from its source, the lesson and the exercises.

``docs/guide/source/NN.yml`` holds what an instructor needs and nothing else tells: the question on the
board, plans, what students get wrong, prompts. ``coursekit build`` makes the pages; ``python -m
coursekit.publishing.guide`` makes these alone. They are public: no solution and no expected value is read
from an exercise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from coursekit.documents import repository
from coursekit.errors import CourseError
from coursekit.exercises import public_set
from coursekit.exercises import sources as exercise_sources
from coursekit.exercises.source_set import ExerciseSet
from coursekit.publishing.markdown import INDEX, elsewhere, heading, page, table
from coursekit.words import LANGUAGES, Words

FOLDER = Path("docs/guide")
PLANS = (50, 90)
"""Minutes of the classes that each unit has a plan for."""


def sources(root: Path) -> list[Path]:
    """The sources of the guide, in order."""
    return sorted((root / FOLDER / "source").glob("[0-9][0-9].yml"))


def pages(root: Path) -> dict[Path, str]:
    """The text of every page and of each language's index, by path below `root`.

    Raises
    ------
    CourseError
        If a source does not fit the lesson or the exercises.
    """
    units = [Unit(path, root) for path in sources(root)]
    made = {}
    for language in LANGUAGES:
        made[FOLDER / language / f"{INDEX}.md"] = _index(units, language)
        for unit in units:
            made[FOLDER / language / f"{unit.name(language)}.md"] = _page(unit, language)
    return made


def write(root: Path) -> list[Path]:
    """Write all pages, remove those of units that are no more; returns the files written."""
    return repository.write_all(root, FOLDER, pages(root))


class Unit:
    """What is written about teaching a unit, with its lesson and, where there is one, its exercise set.

    Raises
    ------
    CourseError
        If it names a cell or an exercise that is not there, a plan does not add up, or a part is missing
        in a language.
    """

    def __init__(self, path: Path, root: Path) -> None:
        self.path = path
        self.written: dict[str, Any] = repository.read_source(path)
        lessons = [lesson for lesson in repository.lessons(root) if lesson.name.startswith(f"{path.stem}_")]
        if not lessons:
            raise CourseError("error-guide-no-lesson", file=path.name)
        self.lesson = repository.read_source(lessons[0])
        self.cells = {cell["id"]: cell for cell in self.lesson["cells"]}
        sets = exercise_sources.folder(root)
        number = self.lesson["unit"]
        self.set = (
            exercise_sources.load_unit(number, sets) if number in exercise_sources.units(sets) else None
        )
        for message, told in self._wrong():
            raise CourseError(message, file=path.name, **told)

    def exercises(self) -> ExerciseSet:
        """The set of the unit.

        Raises
        ------
        CourseError
            If the page tells of exercises and there are none.
        """
        if self.set is None:
            raise CourseError("error-no-such-set", unit=str(self.lesson["unit"]), known="–")
        return self.set

    def name(self, language: str) -> str:
        """The page's name, which is the lesson's."""
        return self.lesson["file"][language]

    def title(self, language: str) -> str:
        """The lesson's title."""
        return heading(self.lesson["cells"][0][language])

    def _wrong(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """What does not fit, as a message and its values."""
        written = self.written
        for part in ("unit", "board", "plans", "wrong", "discuss"):
            if not written.get(part) and written.get(part) != 0:
                yield "error-guide-part", {"part": part}
        if f"{written['unit']:02d}" != self.path.stem:
            yield "error-guide-unit", {"unit": written["unit"]}
        yield from _untold(written, "")
        for length in PLANS:
            steps = written["plans"].get(length, [])
            if (minutes := sum(step["minutes"] for step in steps)) != length:
                yield "error-guide-minutes", {"plan": length, "minutes": minutes}
            for cell in (cell for step in steps for cell in step["cells"]):
                if cell not in self.cells:
                    yield "error-guide-cell", {"cell": cell}
        for slip in written["wrong"]:
            if "item" in slip and slip["item"] not in (self.set.items if self.set else ()):
                yield "error-guide-item", {"item": slip["item"]}


def _untold(written: Any, where: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Texts that are not there in every language."""
    if isinstance(written, list):
        for number, part in enumerate(written, start=1):
            yield from _untold(part, f"{where} {number}")
    elif isinstance(written, dict) and written.keys() & LANGUAGES.keys():
        for language in LANGUAGES:
            if not str(written.get(language) or "").strip():
                yield "error-guide-language", {"where": where.strip(), "language": language}
    elif isinstance(written, dict):
        for name, part in written.items():
            yield from _untold(part, f"{where} {name}")


def _index(units: list[Unit], language: str) -> str:
    """The page that lists the units."""
    say = Words("guide", language)
    rows = [
        (
            str(unit.written["unit"]),
            f"[{unit.title(language)}]({unit.name(language)}.md)",
            unit.written["board"][language],
        )
        for unit in units
    ]
    others = elsewhere(language, lambda _: INDEX)
    head = (say("unit"), say("index-plan"), say("board"))
    return page(f"# {say('index-title')}", others, say("index-about"), table(head, rows))


def _page(unit: Unit, language: str) -> str:
    """The page of a unit."""
    say, written = Words("guide", language), unit.written
    parts = [
        f"# {say('guide-title', unit=written['unit'], title=unit.title(language))}",
        " · ".join(_ways(unit, language, say)),
        f"## {say('board')}",
        f"> {written['board'][language].strip()}",
    ]
    for length in PLANS:
        rows, start = [], 0
        for step in written["plans"][length]:
            cells = ", ".join(_cell(unit, cell, language) for cell in step["cells"])
            rows.append((f"{start}–{start + step['minutes']}", cells, _line(step["do"][language])))
            start += step["minutes"]
        parts += [f"## {say('plan', minutes=length)}", table((say("minutes"), say("cells"), say("do")), rows)]
    parts.append(f"## {say('wrong')}")
    for slip in written["wrong"]:
        item = f" {say('wrong-item', item=_item(unit, slip['item'], language))}" if "item" in slip else ""
        said = say("wrong-says", says=_line(slip["says"][language]))
        parts.append(f"**{said}** {_line(slip['answer'][language])}{item}")
    parts += [f"## {say('discuss')}"]
    parts += [
        "\n".join(
            f"{number}. {_line(prompt[language])}"
            for number, prompt in enumerate(written["discuss"], start=1)
        )
    ]
    if unit.set:
        parts += _tested(unit, language, say)
    return page(*parts, "---", f"*{say('generated', file=f'`{unit.path.name}`')}*")


def _ways(unit: Unit, language: str, say: Words) -> Iterator[str]:
    """From a page to where an instructor goes next."""
    yield f"[{say('all-guides')}]({INDEX}.md)"
    yield f"[{say('open-notebook')}](../../../notebooks/{language}/{unit.name(language)}.ipynb)"
    if unit.set:
        yield f"[{say('open-exercises')}](../../../exercises/{language}/{unit.set.file[language]}.ipynb)"
    yield elsewhere(language, unit.name)


def _tested(unit: Unit, language: str, say: Words) -> list[str]:
    """Which exercise tests which objective; of an exercise its title, kind, points and minutes, no more."""
    exercises, rows = unit.exercises(), []
    for objective, told in exercises.objectives.items():
        can = _line(told[language]).rstrip(".;")
        for item in (item for item in exercises.items.values() if item.objective == objective):
            kind, points, minutes = say(f"kind-{item.kind}"), f"{item.points:g}", str(item.minutes)
            if item.twin_of:
                kind = say(
                    "kind-instead", kind=kind, other=_line(exercises.items[item.twin_of].title[language])
                )
            rows.append((can, _item(unit, item.id, language), kind, points, minutes))
    head = tuple(say(column) for column in ("objective", "item", "kind", "points", "item-minutes"))
    items = public_set.asked(exercises.items)
    about = say("tested-about", points=sum(i.points for i in items), minutes=sum(i.minutes for i in items))
    return [f"## {say('tested')}", about, table(head, rows)]


def _cell(unit: Unit, cell: str, language: str) -> str:
    """A link to a cell of the lesson, called by its heading, its first words or its last line of code."""
    written = unit.cells[cell]
    if "code" in written:
        seen = f"`{written['code'].strip().splitlines()[-1]}`"
    else:
        words = re.sub(r"[*_>#`\[\]|]|\([^)]*\)|<[^>]*>", "", written[language]).split()
        seen = heading(written[language]) or " ".join(words[:5]).rstrip(".,:;") + " …"
    return f"[{seen}](../../../notebooks/{language}/{unit.name(language)}.ipynb#cell-id={cell})"


def _item(unit: Unit, item: str, language: str) -> str:
    """A link to an exercise, called by its title."""
    exercises = unit.exercises()
    file = f"../../../exercises/{language}/{exercises.file[language]}.ipynb"
    return f"[{exercises.items[item].title[language]}]({file}#cell-id=about-{item})"


def _line(text: str) -> str:
    """A text on one line, as a row of a table needs it."""
    return " ".join(text.split())


if __name__ == "__main__":
    write(repository.project_root(Path.cwd()))
