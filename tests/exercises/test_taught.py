"""What an item needs is in the open text of its lesson: the cell that teaches it is named, and says it."""

from __future__ import annotations

import functools
import re

import pytest

from coursekit.documents import repository
from coursekit.exercises import answers
from coursekit.words import LANGUAGES

from . import plain
from .solving import MACHINE, ROOT, judged, students

PROGRAMMED = [item for item in MACHINE if item.kind in ("function", "table")]


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


@functools.cache
def headings(language: str) -> dict[str, str]:
    """The heading of each part of *First code*, by its name."""
    named = {name: cell for name, cell in cells(9).items() if name.startswith("part-")}
    found = {name: re.findall(r"(?m)^#### (.+)$", cell[language]) for name, cell in named.items()}
    return {name.removeprefix("part-"): heading[0] for name, heading in found.items() if heading}


@pytest.mark.parametrize("item", PROGRAMMED, ids=lambda item: item.id)
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_item_with_programming_names_the_parts_of_first_code_that_a_plain_answer_needs(item, language):
    named = item.first_code[language].split("; ")
    needed = plain.parts(item.kind, plain.answer(item, item.variants[0]))
    assert named == [heading for name, heading in headings(language).items() if name in needed]


@pytest.mark.parametrize("item", PROGRAMMED, ids=lambda item: item.id)
def test_a_plain_answer_is_right(item):
    for variant, student in enumerate(students(item.id, len(item.variants))[:20]):
        code = plain.answer(item, item.variants[variant])
        assert judged(item, student, code).status == "right"
        cases, table = item.draw_cases(variant), item.draw_table(variant)
        values = item.values(code, {"inputs": {}}, cases, table)
        assert answers.same(values, item.right(item.variants[variant], cases, table), item.tolerance)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_part_of_first_code_shows_what_it_is_said_to_teach(language):
    shown = {}
    part = ""
    for name, cell in cells(9).items():
        part = name if name.startswith("part-") else part
        shown[part] = shown.get(part, "") + cell.get(language, "") + cell.get("code", "")
    for call, name in plain.CALLS.items():
        assert re.search(rf"\b{call}\b", shown[f"part-{name}"]), call
    for sign, name in {"~": "filter", "//": "cell", "not in": "list", "for name in": "dictionary"}.items():
        assert sign in shown[f"part-{name}"], sign


@pytest.mark.parametrize("code", ["x = {1}", "a, b = 1, 2", "x = [n for n in y]", "y.groupby('a')", "x % 2"])
def test_what_first_code_does_not_teach_is_found(code):
    with pytest.raises(LookupError):
        plain.parts("table", code)


def test_a_fold_teaches_nothing():
    folded = "before <details><summary>Equation</summary>\nx = 1\n</details> after"
    assert unfolded(folded) == "before after"


def test_both_ways_to_the_same_points_are_taught_in_the_same_cell():
    taught = {item.id: item.taught for item in MACHINE}
    for item in MACHINE:
        if item.twin_of:
            assert item.taught == taught[item.twin_of]
