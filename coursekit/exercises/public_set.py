"""The public half of an exercise set: what is asked, what each try is worth, sealed answers; no solution."""

from __future__ import annotations

import dataclasses
import functools
import json
import re
from collections.abc import Mapping, Sequence
from importlib import resources
from typing import Any

from coursekit import words
from coursekit.errors import CourseError
from coursekit.exercises import answers, tries, variants
from coursekit.number_format import format_digits

PLACEHOLDER = re.compile(r"\{([A-Za-z_]\w*)\}")

Text = Mapping[str, str]
"""The same text in each language."""


@dataclasses.dataclass(frozen=True)
class Item:
    """One item as a student may know it.

    Attributes
    ----------
    first_code : dict
        For an item with programming, the parts of the lesson *First code* it needs, in each language.
    twin_of : str
        The item with programming to whose points this one is the other way.
    tries : list of float
        For a choice, what part of the points the first letter is worth, the second, and so on; later ones are
        worth what the last of these is.
    variants : list of dict
        For each variant the ``inputs`` of the statement and, for a choice, the ``order`` of the options.
    sealed : list
        For each variant the right answer under seal; a single one if it is the same for all.
    foreseen : list of dict
        Answers that are wrong in a known way: ``id``, what to ``say``, and ``sealed`` as above.
    sealed_cases : list
        For a function, by variant, the right answer to each of its ``cases``.
    table, again : dict
        For a table, the one in the notebook and one with other numbers, each with ``name`` and ``columns``;
        ``sealed_again`` is the answer for the latter.
    """

    id: str
    unit: int
    kind: str
    points: float
    minutes: int
    objective: str
    title: Text
    ask: Text
    answer: str
    stub: str
    variants: list
    tolerance: float = 0.0
    sealed: list = dataclasses.field(default_factory=list)
    foreseen: list = dataclasses.field(default_factory=list)
    options: list = dataclasses.field(default_factory=list)
    cases: list = dataclasses.field(default_factory=list)
    sealed_cases: list = dataclasses.field(default_factory=list)
    table: dict = dataclasses.field(default_factory=dict)
    again: dict = dataclasses.field(default_factory=dict)
    sealed_again: list = dataclasses.field(default_factory=list)
    probe: str = ""
    words: int = 0
    rubric: list = dataclasses.field(default_factory=list)
    twin_of: str = ""
    tries: list = dataclasses.field(default_factory=list)
    first_code: Text = dataclasses.field(default_factory=dict)

    def variant(self, identifier: str) -> int:
        """Which variant `identifier` gets."""
        return variants.of(identifier, self.id, len(self.variants))

    def reading(self) -> dict[str, Any]:
        """What one has to know to read an answer, see :func:`answers.read`."""
        needed = {"kind": self.kind, "answer": self.answer}
        return needed | {"options": len(self.options), "probe": self.probe}

    def worth(self, values: Sequence) -> float:
        """Points of the right answer that was read as `values`: of a choice, all letters that were tried."""
        return self.points * (tries.share(self.tries, len(values)) if self.tries else 1)

    def salt(self, variant: int, what: str = "right") -> str:
        """Salt of a seal."""
        return f"{self.unit}|{self.id}|{variant}|{what}"

    def statement(self, variant: int, language: str) -> str:
        """What is asked, in Markdown, with the numbers of `variant`."""
        drawn = self.variants[variant]
        parts = [fill(self.ask[language], drawn["inputs"], language).strip()]
        if self.options:
            letters = answers.letters_of(len(self.options))
            shown = [fill(self.options[i][language], drawn["inputs"], language) for i in drawn["order"]]
            lines = [f"- **{letter})** {text}" for letter, text in zip(letters, shown, strict=True)]
            parts.append("\n".join(lines))
            parts += [
                tries.told(self.tries, self.points, language),
                words.Words("exercises", language)("tries-how", name=self.answer),
            ]
        if self.table:
            parts.append(markdown_table(self.table["columns"], language))
        if self.kind in ("number", "table"):
            parts.append(self.tolerance_told(language))
        if self.first_code:
            say = words.Words("exercises", language)
            parts.append(say("first-code-parts", parts=self.first_code[language]))
        if self.rubric:
            parts.append("\n".join(criterion_line(criterion, language) for criterion in self.rubric))
        return "\n\n".join(parts)

    def tolerance_told(self, language: str) -> str:
        """How far off a number may be."""
        within = format_digits(self.tolerance, language)
        return words.Words("exercises", language)("tolerance-told", within=within)


@dataclasses.dataclass(frozen=True)
class ExerciseSet:
    """The items of one unit, ten points together. `source` is the fingerprint of what it was made from.

    An item with programming has a twin without: two ways to the same points, of which the better counts.
    """

    unit: int
    source: str
    file: Text
    title: Text
    intro: Text
    objectives: Mapping[str, Text]
    items: Mapping[str, Item]
    warm_up: Item | None = None

    @property
    def every(self) -> dict[str, Item]:
        """The items, and before them the warm-up, which has no points."""
        return ({self.warm_up.id: self.warm_up} if self.warm_up else {}) | {**self.items}

    @property
    def asked(self) -> list[Item]:
        """The items whose points make the total, see :func:`asked`."""
        return asked(self.items)

    @property
    def points(self) -> float:
        """All points there are."""
        return sum(item.points for item in self.asked)

    @property
    def minutes(self) -> int:
        """What the set takes with its warm-up: by hand, where an item can be answered so."""
        by_hand = {item.twin_of for item in self.items.values()}
        return sum(item.minutes for name, item in self.every.items() if name not in by_hand)

    def no_code(self) -> ExerciseSet:
        """The set with only the ways that need no programming, which are worth as much."""
        items = {name: item for name, item in self.items.items() if item.kind in answers.NO_CODE}
        return dataclasses.replace(self, items=items)


def asked(items: Mapping[str, Any]) -> list:
    """Of two ways to the same points the one with programming, if it is there, and all other items."""
    return [item for item in items.values() if item.twin_of not in items]


def units() -> list[int]:
    """Units that have an exercise set."""
    names = [entry.name for entry in _folder().iterdir()] if _folder().is_dir() else []
    return sorted(int(name[:2]) for name in names if re.fullmatch(r"\d\d\.json", name))


@functools.cache
def load(unit: int) -> ExerciseSet:
    """The set of a unit.

    Raises
    ------
    CourseError
        If it has none.
    """
    if unit not in units():
        raise CourseError("error-no-such-set", unit=str(unit), known=", ".join(map(str, units())))
    return parse(_folder().joinpath(f"{unit:02d}.json").read_text("utf-8"))


def parse(text: str) -> ExerciseSet:
    """A set from the text of its file."""
    kept = json.loads(text)
    items = {name: Item(id=name, unit=kept["unit"], **item) for name, item in kept.pop("items").items()}
    warm_up = kept.pop("warm_up", None)
    if warm_up:
        warm_up = Item(unit=kept["unit"], **{"points": 0, "objective": ""} | warm_up)
    return ExerciseSet(items=items, warm_up=warm_up, **kept)


def dump(chosen: ExerciseSet) -> str:
    """The text of a set's file."""
    kept = dataclasses.asdict(chosen)
    for item in kept["items"].values():
        del item["id"]
    for item in [*kept["items"].values(), *([kept["warm_up"]] if kept["warm_up"] else [])]:
        for name in [*item]:
            if name == "unit" or item[name] in ([], {}, "", 0):
                del item[name]
    if not kept["warm_up"]:
        del kept["warm_up"]
    return _lines(kept, 4) + "\n"


def find(item: str) -> Item | None:
    """The item of that id, whichever unit it is of."""
    return next((load(unit).every[item] for unit in units() if item in load(unit).every), None)


def fill(text: str, inputs: Mapping[str, Any], language: str) -> str:
    """`text` with each ``{name}`` replaced by that input; an input may be a text in each language."""

    def shown(match: re.Match) -> str:
        if match[1] not in inputs:
            return match[0]
        value = inputs[match[1]]
        if isinstance(value, Mapping):
            return value[language]
        return value if isinstance(value, str) else format_digits(value, language)

    return PLACEHOLDER.sub(shown, text)


def markdown_table(columns: Mapping[str, list], language: str) -> str:
    """A small table in Markdown; what is missing is a dash."""

    def cell(value: Any) -> str:
        if value is None:
            return "–"
        return str(value) if isinstance(value, (str, bool)) else format_digits(value, language, grouped=False)

    rows = [list(columns), ["---"] * len(columns)]
    rows += [[cell(value) for value in row] for row in zip(*columns.values(), strict=True)]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def frame(table: Mapping[str, Any]):
    """A table of the set as a new pandas ``DataFrame``."""
    import pandas

    return pandas.DataFrame({name: list(column) for name, column in table["columns"].items()})


def criterion_line(criterion: Mapping[str, Any], language: str) -> str:
    """A criterion of a rubric with its levels, as an item of a list."""
    levels = "; ".join(
        f"{format_digits(level['points'], language)}: {level[language]}" for level in criterion["levels"]
    )
    return f"- **{criterion['title'][language]}** — {levels}"


def _folder():
    return resources.files("coursekit.exercises").joinpath("sets")


def _lines(value: Any, depth: int) -> str:
    """JSON broken into lines down to `depth`, so that a change shows where it is."""
    if depth == 0 or not value or not isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, dict):
        parts = [f"{json.dumps(key)}: {_lines(part, depth - 1)}" for key, part in value.items()]
        return "{\n" + ",\n".join(parts) + "\n}"
    return "[\n" + ",\n".join(_lines(part, depth - 1) for part in value) + "\n]"
