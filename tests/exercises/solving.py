"""Students by the variant they get, and answers as their notebooks would hold them."""

from __future__ import annotations

import functools
from pathlib import Path

from coursekit.exercises import notebook_check, public_set, source_set, sources
from coursekit.exercises.variants import of as drawn

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "exercises" / "source"
UNITS = sources.units(SOURCES)
WRITTEN = {unit: sources.load_unit(unit, SOURCES) for unit in UNITS}
MACHINE = [item for written in WRITTEN.values() for item in written.items.values() if item.machine]


def of_unit(unit: int) -> dict[str, source_set.Item]:
    """The items of a unit that the machine marks, by id."""
    return {item.id: item for item in MACHINE if item.unit == unit}


def published(item: source_set.Item) -> public_set.Item:
    return public_set.load(item.unit).items[item.id]


@functools.cache
def students(item: str, variants: int) -> list[str]:
    """Somebody for each variant of an item."""
    found: dict[int, str] = {}
    number = 0
    while len(found) < variants:
        number += 1
        found.setdefault(published_variant(item, f"s{number}", variants), f"s{number}")
    return [found[variant] for variant in range(variants)]


def published_variant(item: str, identifier: str, variants: int) -> int:
    return drawn(identifier, item, variants)


def namespace(item: source_set.Item, drawn: dict, code: str) -> dict:
    """What a notebook knows after an answer cell with this code was run."""
    space = dict(drawn["inputs"])
    if item.given:
        space[item.draw_table()["name"]] = public_set.frame(item.draw_table())
    return item.run(code, space, "test")


def answer_codes(item: source_set.Item, drawn: dict) -> dict[str, str]:
    """The right answer and each foreseen wrong one, as code, by ``right`` and the ids of the others."""
    if item.kind != "choice":
        return {"right": item.solution} | {wrong["id"]: wrong["code"] for wrong in item.wrong}
    letters = item.foreseen(drawn, [], {}) | {"right": item.right(drawn, [], {})}
    return {name: f'{item.answer} = "{values[0]}"' for name, values in letters.items()}


def judged(item: source_set.Item, identifier: str, code: str, language: str = "en") -> notebook_check.Outcome:
    """What the check says to an answer."""
    known = published(item)
    drawn = known.variants[known.variant(identifier)]
    return notebook_check.judge(known, identifier, namespace(item, drawn, code), code, language)


def expected(item: source_set.Item, drawn: dict) -> list:
    return item.right(drawn, item.draw_cases(source_set.PUBLIC_SEED), item.draw_table())
