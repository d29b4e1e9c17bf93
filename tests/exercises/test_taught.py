"""What an item needs is in the open text of its lesson: the cell that teaches it is named, and says it."""

from __future__ import annotations

import functools
import re

import pytest

from coursekit.documents import repository
from coursekit.words import LANGUAGES

from .solving import MACHINE, ROOT


@functools.cache
def cells(unit: int) -> dict[str, dict]:
    """The cells of the lesson of a unit, by id."""
    (path,) = (path for path in repository.lessons(ROOT) if path.name.startswith(f"{unit:02d}_"))
    return {cell["id"]: cell for cell in repository.read_source(path)["cells"]}


def unfolded(text: str) -> str:
    """What is read without opening anything."""
    return " ".join(re.sub(r"<details>.*?</details>", " ", text, flags=re.DOTALL).split())


@pytest.mark.parametrize("item", MACHINE, ids=lambda item: item.id)
def test_the_open_text_of_a_cell_teaches_it(item):
    assert item.taught, "name the cell that teaches it, and words of it in each language"
    cell = cells(item.unit)[item.taught["cell"]]
    for language in LANGUAGES:
        assert item.taught[language] in unfolded(cell[language])


@pytest.mark.parametrize(
    "item", [item for item in MACHINE if item.kind in ("function", "table")], ids=lambda item: item.id
)
def test_an_item_with_programming_says_which_parts_of_first_code_it_needs(item):
    for language in LANGUAGES:
        text = "\n".join(cell.get(language, "") for cell in cells(9).values())
        parts = set(re.findall(r"(?m)^#### (.+)$", text))
        assert set(item.first_code[language].split("; ")) <= parts
    assert len({part.count("; ") for part in item.first_code.values()}) == 1


def test_a_fold_teaches_nothing():
    folded = "before <details><summary>Equation</summary>\nx = 1\n</details> after"
    assert unfolded(folded) == "before after"


def test_both_ways_to_the_same_points_are_taught_in_the_same_cell():
    taught = {item.id: item.taught for item in MACHINE}
    for item in MACHINE:
        if item.twin_of:
            assert item.taught == taught[item.twin_of]
