"""The form of unit 7 as a reader uses it: tick, keep, see the network redrawn, find the ticks again."""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path

import pytest
from lab_page import Notebook

from coursekit import data, words

expect = pytest.importorskip("playwright.sync_api", reason="needs playwright").expect
pytestmark = pytest.mark.browser

REPOSITORY = Path(__file__).parents[2]
LESSON = next((REPOSITORY / "notebooks" / "es").glob("07_*.ipynb")).relative_to(REPOSITORY).as_posix()


@pytest.fixture
def lesson(page, jupyter):
    notebook = Notebook(page, jupyter, LESSON)
    number = {cell["id"]: place for place, cell in enumerate(notebook.cells)}
    notebook.run(number["setup"])
    before = notebook.file.read_bytes()
    yield notebook, number
    notebook.file.write_bytes(before)
    (jupyter.root / "coursekit-work.json").unlink(missing_ok=True)


def test_a_row_is_coded_from_the_keyboard_kept_and_drawn(lesson):
    notebook, number = lesson
    page, say = notebook.page, words.Words("common", "es")
    notebook.run(number["recode-form"])
    form = notebook.node(number["recode-form"]).locator(".ck-form")
    status = form.locator("[role=status]")
    assert form.locator("details").count() == len(data.load_passages())
    assert status.text_content() == say("recode-kept", coded=0, rows=10)

    for function in ("training", "information"):
        form.locator(f"details[open] input[value={function}]").press("Space")
    form.locator("details[open] button").press("Enter")
    page.wait_for_function(
        "told => document.querySelector('.ck-form [role=status]').textContent === told",
        arg=say("recode-kept", coded=1, rows=10),
    )
    focused = page.evaluate(
        "document.activeElement.parentElement === document.querySelectorAll('.ck-form details')[1]"
    )
    assert focused, "the keyboard is not on the next row"
    first = data.load_passages()["id"][0]
    kept = json.loads((notebook.jupyter.root / "coursekit-work.json").read_text("utf-8"))
    assert kept["codings"] == {first: ["training", "information"]}

    notebook.run(number["recoded"])
    shown = notebook.node(number["recoded"])
    assert shown.locator("img").count() == 1
    assert "Codificaste 1 de 10 instituciones: 16 decisiones" in shown.inner_text()
    notebook.run(number["recode-form"])
    form.wait_for()
    ticked = form.locator("details").first.locator("input:checked")
    assert ticked.evaluate_all("all => all.map(({ value }) => value).sort()") == ["information", "training"]
    assert notebook.errors == [] and page.faults == []


def test_a_kernel_that_is_busy_or_gone_is_said_and_the_file_keeps_the_words_of_now(lesson):
    notebook, number = lesson
    page, say = notebook.page, words.Words("common", "es")
    notebook.run(number["recode-form"])
    form = notebook.node(number["recode-form"]).locator(".ck-form")
    focusable = form.locator("button, input, select, summary")
    assert focusable.count() == form.locator("[data-lm-suppress-shortcuts=true]").count() > 0
    alert, keep = form.locator("[role=alert]"), form.locator("details[open] button")
    place = number["recoded"]
    notebook.write(place, "import os; print(os.getpid())")
    notebook.run(place)
    kernel = int("".join(notebook.cells[place]["outputs"][-1]["text"]))

    os.kill(kernel, signal.SIGSTOP)
    try:
        keep.press("Enter")
        expect(alert).to_have_text(say("kernel-busy"))
    finally:
        os.kill(kernel, signal.SIGCONT)
    expect(form.locator("[role=status]")).to_have_text(say("recode-kept", coded=1, rows=10))
    expect(alert).to_have_text("")

    notebook.save()
    saved = json.loads(notebook.file.read_text("utf-8"))["cells"][number["recode-form"]]["outputs"][0]["data"]
    assert set(saved) == {"text/plain"} and say("recode-kept", coded=1, rows=10) in "".join(
        saved["text/plain"]
    )

    page.evaluate("window.jupyterapp.shell.currentWidget.sessionContext.restartKernel()")
    expect(alert).to_have_text(say("kernel-gone"))
    keep.press("Enter")
    expect(alert).to_have_text(say("kernel-gone"))
    notebook.wait_until_idle()
    for cell in ("setup", "recode-form"):
        notebook.run(number[cell])
    expect(form.locator("[role=status]")).to_have_text(say("recode-kept", coded=1, rows=10))
    expect(alert).to_have_text("")
    assert page.faults == []


def test_axe_finds_nothing_to_object_to_in_the_form(lesson):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs axe-playwright-python")
    notebook, number = lesson
    notebook.run(number["recode-form"])
    form = notebook.node(number["recode-form"]).locator(".ck-form")
    form.evaluate(
        """(form) => {
            form.id = "looked-at";
            for (let up = form.parentElement; up; up = up.parentElement) up.style.overflow = "visible";
        }"""
    )
    rules = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}
    found = axe.Axe().run(notebook.page, context="#looked-at", options={"runOnly": rules})
    assert [
        (rule["id"], node["html"]) for rule in found.response["violations"] for node in rule["nodes"]
    ] == []
    assert any(rule["id"] == "color-contrast" for rule in found.response["passes"])
