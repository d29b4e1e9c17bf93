"""Notebooks 00 and 01 and the first exercises as a student goes through them, in JupyterLab, in a browser."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from lab_page import NOTEBOOK, PATIENCE, Notebook, do, shows
from playwright.sync_api import expect

from coursekit import words
from coursekit.documents import repository
from coursekit.notebook import work
from coursekit.notebook.labs import Lab
from coursekit.publishing import glossary

pytestmark = pytest.mark.browser

REPOSITORY = Path(__file__).parents[2]
LANGUAGES = list(words.LANGUAGES)


def files(folder: str, *units: str) -> list[str]:
    """Notebooks of those units in both languages, as paths in the repository."""
    return [
        path.relative_to(REPOSITORY).as_posix()
        for language in LANGUAGES
        for unit in units
        for path in sorted((REPOSITORY / folder / language).glob(f"{unit}_*.ipynb"))
    ]


def in_turn(units: range) -> list[str]:
    """Lessons of those units, each in one language, by turns: all code cells are the same in the other."""
    return [files("notebooks", f"{unit:02d}")[unit % len(LANGUAGES)] for unit in units]


NOTEBOOKS = [*files("notebooks", "00", "01"), *in_turn(range(2, 9))]
EXERCISES = files("exercises", "01")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("folder, unit", [("notebooks", "00"), ("notebooks", "01"), ("exercises", "01")])
def test_the_file_is_there(folder, unit, language):
    assert len([path for path in files(folder, unit) if path.split("/")[1] == language]) == 1


@pytest.mark.parametrize("path", NOTEBOOKS)
def test_a_notebook_runs_and_its_labs_move(page, jupyter, path):
    """In the first lessons every slider, from end to end; in later ones, until one moves picture and words.

    Every control of every lab is moved to both ends without a browser, in ``tests/test_labs.py``.
    """
    words.use_language(path.split("/")[1])
    first = path.split("/")[-1][:2] in ("00", "01")
    notebook = Notebook(page, jupyter, path)
    notebook.run_all(restart=True)
    all_went_well(notebook)
    labs = notebook.labs()
    assert labs, "no lab in it"
    for lab in labs:
        assert lab.node.get_attribute("lang") == path.split("/")[1]
        lab.unfold()
        wanted, followed = Lab(lab.model, seed=lab.seed, **lab.settings()), {}
        for control, parameter in lab.model.parameters.items():
            if not hasattr(parameter.range, "step"):
                continue
            before, seen = wanted.settings[control], []
            for key, end in (("Home", parameter.range.lowest), ("End", parameter.range.highest)):
                lab.key(control, key)
                seen.append(shows(lab, do(wanted, "set", values={control: end})))
            low, high = seen
            followed[control] = all(low[part] != high[part] for part in ("picture", "description"))
            if followed[control] and not first:
                break
            lab.box(control).fill(str(before))
            lab.box(control).press("Enter")
            shows(lab, do(wanted, "set", values={control: before}))
        # Later lessons open labs where some controls do nothing until another one is moved.
        enough = all if first else any
        assert enough(followed.values()), f"{lab.line}: picture and description follow only {followed}"
    nothing_amiss(page)

    notebook.save()
    assert notebook.dead == []
    if not first:
        return
    page.goto("about:blank")
    jupyter.stop_kernels()
    Notebook(page, jupyter, path)  # the next day: what was live is gone
    page.locator(".jp-OutputArea-output img").nth(len(labs) - 1).wait_for()
    nothing_amiss(page)


@pytest.mark.parametrize("path", EXERCISES)
def test_an_exercise_answers_whatever_a_student_types(page, jupyter, path):
    notebook = Notebook(page, jupyter, path)
    notebook.run_all(restart=True)
    all_went_well(notebook)
    at = {cell["id"]: number for number, cell in enumerate(notebook.cells)}
    notebook.type_and_run(at["student"], 'student("a-12345")')
    assert "a-12345" in output(notebook, at["student"])
    items = [
        cell["metadata"]["coursekit"]["answer"]
        for cell in notebook.cells
        if "answer" in cell["metadata"].get("coursekit", {})
    ]
    assert len(items) >= 5
    for item in items:
        before = output(notebook, at[f"check-{item}"])
        empty = notebook.cells[at[item]]["source"]
        answer = empty.replace("...", "7").replace('"""\n\n"""', '"""\n7\n"""')
        assert answer != empty
        notebook.type_and_run(at[item], answer)
        notebook.run(at[f"check-{item}"])
        status, *sentences = output(notebook, at[f"check-{item}"]).splitlines()
        assert " — " in status and sentences, "no status and what to do next"
        assert [status, *sentences] != before.splitlines()
        assert "Traceback" not in "".join(sentences)
    # Whoever selects all and types loses the line that says whose answer it is.
    bare = notebook.cells[at[items[0]]]["source"].partition("\n")[2].replace("7", "11")
    notebook.type_and_run(at[items[0]], bare)
    notebook.run(at[f"check-{items[0]}"])
    kept = json.loads((jupyter.root / work.NAME).read_text("utf-8"))["answers"]
    assert [answer["source"] for key, answer in kept.items() if key.endswith(f".{items[0]}")] == [bare]
    notebook.run(at["progress"])
    all_went_well(notebook)
    nothing_amiss(page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_citation_leads_to_its_work_and_a_term_to_the_glossary(page, jupyter, language):
    lesson = next(path for path in NOTEBOOKS if path.startswith(f"notebooks/{language}/01"))
    Notebook(page, jupyter, lesson)
    shown = page.locator(".jp-NotebookPanel:not(.lm-mod-hidden) .jp-Notebook")
    title = words.Words("pages", language)("references")
    works = shown.get_by_role("heading", name=title)
    works.wait_for(timeout=3 * PATIENCE)  # JupyterLab goes nowhere while it still builds the page
    shown.locator("a[href*='cell-id=references']").first.click()
    expect(works).to_be_in_viewport()
    page.keyboard.press("Control+Home")
    link = shown.locator("a[href*='cell-id=industrial-district']").first
    link.click()
    opened = repository.glossary_path(language, REPOSITORY).stem
    page.wait_for_function(f"() => {NOTEBOOK}.title.label.startsWith('{opened}')")
    term = glossary.terms()["industrial-district"][f"term_{language}"]
    heading = shown.get_by_role("heading", name=term, exact=True)
    heading.wait_for(timeout=3 * PATIENCE)
    if heading.evaluate("(heading) => heading.getBoundingClientRect().top > innerHeight"):
        page.get_by_role("tab", name=Path(lesson).name).click()
        link.click()
    expect(heading).to_be_in_viewport()
    assert page.faults == []


@pytest.mark.parametrize("uncaught", [False, True])
def test_only_what_jupyterlab_says_of_itself_is_no_fault(page, uncaught):
    say = "setTimeout(() => { throw Error(said); })" if uncaught else "console.error(said)"
    with page.expect_event(
        "pageerror" if uncaught else "console", lambda told: getattr(told, "text", str(told)) == "ours"
    ):
        for said in ("Canceled future for create_subshell_request message before replies were done", "ours"):
            page.evaluate(f"(said) => {{ {say} }}", said)
    assert [fault.partition(" (")[0] for fault in page.faults] == ["ours"]


def all_went_well(notebook: Notebook) -> None:
    """Every code cell was run and none of them answered with an error."""
    assert notebook.errors == []
    code = [cell for cell in notebook.cells if cell["cell_type"] == "code" and cell["source"]]
    assert [cell["id"] for cell in code if cell["execution_count"] is None] == []
    doubled = notebook.page.evaluate(
        """() => {
            const ids = [...document.querySelectorAll(".jp-Notebook [id]")].map((node) => node.id);
            return ids.filter((id, n) => ids.indexOf(id) < n);
        }"""
    )
    assert doubled == [], "ids that are not unique: labels would name another control"


def nothing_amiss(page) -> None:
    """No error in the browser's console or on the page; nothing asked of the network but the badge."""
    assert page.faults == [], "the browser's console told of errors"
    assert "Error displaying widget" not in page.locator(".jp-Notebook").text_content()
    assert [address for address in page.asked if not address.startswith("https://mybinder.org/badge")] == []


def output(notebook: Notebook, cell: int) -> str:
    """What a cell printed."""
    return "".join("".join(part.get("text", "")) for part in notebook.cells[cell]["outputs"])
