"""Which labs the lessons open, and the settings at which their lists and numbers want to see them."""

from __future__ import annotations

import ast
import dataclasses
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from coursekit import models
from coursekit.documents import repository
from coursekit.models.base import Model, OneOf
from coursekit.publishing.inline_results import NUMBER
from coursekit.words import Words

LIST = ("play", "break")
"""Beats of a lesson whose cells tell a reader what to move."""

BOLD = re.compile(r"\*\*([^*]+)\*\*([^*]{0,60})")
MAP = re.compile(r"map with \*([^*]+)\* across, \*([^*]+)\* upwards and \*([^*]+)\* as the colour")
TO = re.compile(r"^\s*(?:[a-z ]*\b)?(?:to|at|in|is|of)\s+(-?\d+(?:[.,]\d+)?)(?![\d%])")


@dataclasses.dataclass(frozen=True)
class Opened:
    """A lab as a lesson opens it, and what its lists ask for.

    Attributes
    ----------
    settings : dict
        Where it opens, every control.
    moves : list of list of (str, value)
        Controls moved one after the other, each to a value; the last value of a list may be None: anywhere.
    wanted : list of dict
        Settings, every control, at which a number of the text was worked out.
    maps : list of (str, str, str)
        Maps that a list says to draw: the controls across and upwards, and the headline.
    """

    lesson: str
    model: str
    settings: Mapping[str, Any]
    moves: list[list[tuple[str, Any]]]
    wanted: list[dict[str, Any]]
    maps: list[tuple[str, str, str]]


def call(code: str) -> tuple[Model, dict[str, Any]] | None:
    """The model and the settings of a cell that opens a lab; None for another cell."""
    for found in ast.walk(ast.parse(code)):
        if isinstance(found, ast.Call) and getattr(found.func, "id", "") == "lab":
            settings = {str(word.arg): ast.literal_eval(word.value) for word in found.keywords}
            return models.find(ast.unparse(found.args[0])), settings
    return None


def opened(root: Path) -> Iterator[Opened]:
    """Every lab of every lesson, in order."""
    for source in repository.lessons(root):
        cells = repository.read_source(source)["cells"]
        labs = {n: found for n, cell in enumerate(cells) if "code" in cell and (found := call(cell["code"]))}
        texts: dict[int, list[str]] = {n: [] for n in labs}
        for n, cell in enumerate(cells):
            if "en" in cell and cell.get("beat") in LIST and (lab := _lab_of(n, cells, labs)) is not None:
                texts[lab].append(cell["en"])
        for n, (model, settings) in labs.items():
            start = dataclasses.asdict(model.check(**settings))
            moves = [move for text in texts[n] for move in listed(text, model)]
            wanted = [at for text in texts[n] for at in numbered(text, model)]
            maps = [asked for text in texts[n] for asked in mapped(text, model)]
            yield Opened(source.stem, model.name, start, moves, wanted, maps)


def _lab_of(n: int, cells: list, labs: Mapping[int, Any]) -> int | None:
    """The lab that the text cell `n` is about: the next one while its list comes first, else the last."""
    after = n
    while after < len(cells) and cells[after].get("beat") == cells[n].get("beat") == "play":
        if after in labs:
            return after
        after += 1
    return max((lab for lab in labs if lab < n), default=None)


def listed(text: str, model: Model) -> Iterator[list[tuple[str, Any]]]:
    """The controls that a list says to move, in bold, each item one after the other."""
    labels = {Words(model.name, "en")(f"param-{name}"): name for name in model.parameters}
    for item in re.split(r"\n\s*(?=\d+\. )|\n\s*\n", text):
        moved: list[tuple[str, Any]] = []
        for found in BOLD.finditer(" ".join(item.split())):
            if found[1] == Words("common", "en")("lab-reset"):
                moved = []
            if found[1] in labels:
                moved.append((labels[found[1]], _value(model, labels[found[1]], found[2])))
                yield list(moved)
                moved = [(name, value) for name, value in moved if value is not None]


def _value(model: Model, name: str, after: str) -> Any:
    """The value a control is to be moved to, by the words after its name; None if they do not tell."""
    parameter = model.parameter(name)
    if isinstance(parameter.range, OneOf):
        return None
    found = TO.match(after)
    if not found:
        return None
    value = float(found[1].replace(",", "."))
    return parameter.check(int(value) if value.is_integer() else value)


def mapped(text: str, model: Model) -> Iterator[tuple[str, str, str]]:
    """The maps that a list says to draw."""
    words = Words(model.name, "en")
    controls = {words(f"param-{name}"): name for name in model.parameters}
    headlines = {words(f"headline-{name}"): name for name in model().headlines}
    for across, up, shown in MAP.findall(" ".join(text.split())):
        yield controls[across], controls[up], headlines[shown]


def numbered(text: str, model: Model) -> Iterator[dict[str, Any]]:
    """The settings of numbers that were worked out for the text from this model."""
    for found in NUMBER.finditer(text):
        if found["model"] != model.name:
            continue
        chosen: dict[str, Any] = {}
        for word in (found["settings"] or "").split():
            if word.startswith("@"):
                chosen |= model.presets[word[1:]]
            else:
                name, _, value = word.partition("=")
                number = re.fullmatch(r"-?[\d.]+", value)
                chosen[name] = float(value) if number else value
        yield dataclasses.asdict(model.check(**{k: v for k, v in chosen.items() if k != "seed"}))
