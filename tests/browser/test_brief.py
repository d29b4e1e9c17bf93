"""The policy brief as a student fills it in, in JupyterLab: place, figures, parts, saved and checked."""

from __future__ import annotations

import pytest
from lab_page import Notebook

from coursekit.capstone.brief_file import SECTIONS
from coursekit.capstone.places import place_of
from coursekit.words import Words

pytestmark = pytest.mark.browser

WORDS = "a student has thought of this and typed it here, word by word, "


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_brief_is_filled_in_saved_and_checked(page, jupyter, language):
    say, place = Words("capstone", language), place_of("ana21")
    notebook = Notebook(page, jupyter, f"capstone/{language}/{say('file')}.ipynb")
    notebook.run_all(restart=True)
    at = [cell["id"] for cell in notebook.cells].index

    def told(cell: str) -> str:
        output = notebook.cells[at(cell)]["outputs"][0]
        return " ".join("".join(output.get("text") or output["data"]["text/plain"]).split())

    assert say("no-identifier") in told("check")
    notebook.type_and_run(at("student"), 'student("ana21")')
    notebook.run(at("my-place"))
    assert all(line in told("my-place") for line in place.lines)
    for cell, line in zip(("figure-mix", "figure-reach"), place.lines, strict=True):
        notebook.type_and_run(at(cell), line)
    notebook.type_and_run(at("figure-against"), "lab(transplant, lasts=3)")
    asked = {cell["id"]: cell["source"] for cell in notebook.cells}
    for section in SECTIONS:
        notebook.write(at(section), f"{asked[section]}\n\n{WORDS * 4}")
    notebook.save()
    notebook.run(at("check"))
    left = told("check").split(" - ")[1:]
    assert len(left) == 1 and say("section-against") in left[0]

    notebook.write(at("against"), f"{asked['against']}\n\nWoodruff (1998). {WORDS * 4}")
    lab = notebook.lab_in(at("figure-mix"))
    lab.press("to_services", "Home")  # playing on does not change the figure that was made
    notebook.save()
    notebook.run(at("check"))
    assert say("all-there") in told("check")
    assert notebook.errors == [] and notebook.dead == [] and page.faults == []
