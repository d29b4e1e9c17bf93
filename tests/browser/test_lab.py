"""The lab as a reader meets it: in JupyterLab, in a real browser, from the keyboard.

What must be on screen is worked out beside it, by the same library in the tests' own process.
"""

from __future__ import annotations

import itertools
import json
import re

import nbformat
import pytest
from lab_page import DRAWN, LabOnPage, Notebook, do, fingerprint, new_page, shows, told

from coursekit import models, words
from coursekit.notebook.frontend import bundle
from coursekit.notebook.labs import Lab
from coursekit.words import Words

pytestmark = pytest.mark.browser

NAMES = ["collective_efficiency", "make_or_buy", "path_dependence"]
"""Labs without and with chance; what is true of every lab is swept outside the browser."""

OTHERS = [
    (language, name)
    for name, language in zip([n for n in models.names() if n not in NAMES], itertools.cycle(words.LANGUAGES))
]
"""All other labs, the languages spread over them: opened, moved and looked at once."""

LABS = [("en", name) for name in NAMES] + [("es", NAMES[0])]

BREAKS = """\
import copy
from coursekit import make_or_buy
breaks = copy.copy(make_or_buy)
def run(p, run=make_or_buy._run):
    if p.trust == 0:
        raise ZeroDivisionError("on purpose")
    return run(p)
breaks._run = run
lab(breaks)
"""


# The notebooks and the labs in them


def notebook_of(language: str):
    """A notebook with these labs in its first cells."""
    cells = [nbformat.v4.new_code_cell(f'from coursekit import lab, models, start\nstart("{language}")')]
    cells += [nbformat.v4.new_code_cell(f'lab(models.find("{name}"))') for name in NAMES]
    cells.append(nbformat.v4.new_markdown_cell("&nbsp;"))
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": kernel})


@pytest.fixture(scope="module")
def open_notebook(chromium, jupyter):
    """The notebook of a language, open and run; opened once."""
    opened = {}

    def open_in(language: str) -> Notebook:
        if language not in opened:
            path = f"labs_{language}.ipynb"
            nbformat.write(notebook_of(language), jupyter.root / path)
            notebook = opened[language] = Notebook(new_page(chromium), jupyter, path)
            notebook.run_all()
            assert notebook.errors == []
        return opened[language]

    yield open_in
    for notebook in opened.values():
        notebook.page.context.close()


@pytest.fixture
def fresh(open_notebook):
    """``fresh(language, model)``: a lab nobody has touched. At the end nothing may have gone wrong unseen."""
    used = []

    def open_lab(language: str, name: str) -> LabOnPage:
        notebook = open_notebook(language)
        cell = 1 + NAMES.index(name)
        notebook.node(cell).locator(".ck-lab").evaluate("(lab) => lab.remove()")
        notebook.run(cell)
        lab = notebook.lab_in(cell)
        lab.settle()
        used.append(lab)
        return lab

    yield open_lab
    for lab in used:
        assert lab.page.faults == [], "the browser's console told of errors"
        assert lab.page.asked == [], "something was fetched from the network"


@pytest.fixture
def beside():
    """``beside(language, model)``: the same lab in this process, which tells what must be on screen."""

    def make(language: str, name: str) -> Lab:
        words.use_language(language)
        return Lab(models.find(name))

    return make


def is_slider(parameter) -> bool:
    return hasattr(parameter.range, "step")


def a_change(name: str) -> tuple[str, str, float]:
    """A control of the model that is not at its lowest value, the key that takes it there, and that value."""
    control, parameter = next(
        (control, parameter)
        for control, parameter in models.find(name).parameters.items()
        if is_slider(parameter) and parameter.default != parameter.range.lowest
    )
    return control, "Home", parameter.range.lowest


# Moving


@pytest.mark.parametrize("language, name", LABS)
def test_every_slider_goes_to_both_ends_by_keyboard(fresh, beside, language, name):
    lab, wanted = fresh(language, name), beside(language, name)
    lab.unfold()
    reset = Words(chosen=language)("lab-reset")
    for control, parameter in wanted.model_shown.parameters.items():
        limits = parameter.range
        if not is_slider(parameter):
            for option in limits.options:
                lab.node.locator(f"select[data-parameter={control}]").select_option(option)
                shows(lab, do(wanted, "set", values={control: option}))
            continue
        seen = []
        for key, value in (
            ("Home", limits.lowest),
            ("End", limits.highest),
            ("ArrowLeft", limits.highest - limits.step),
        ):
            lab.key(control, key)
            do(wanted, "set", values={control: parameter.type(round(value, 10))})
            seen.append(shows(lab, wanted))
            assert (
                lab.slider(control).get_attribute("aria-valuetext").startswith(lab.box(control).input_value())
            )
        assert seen[0]["picture"] != seen[1]["picture"], f"{control}: the same picture at both ends"
        # Words tell of what the model says changed; where no headline number moves they may stay.
        ends = [wanted.model_shown(**{control: end}) for end in (limits.lowest, limits.highest)]
        if ends[0].headlines != ends[1].headlines:
            assert seen[0]["description"] != seen[1]["description"], f"{control}: the same words at both ends"
        lab.button(reset).press("Enter")
        shows(lab, do(wanted, "reset"))


@pytest.mark.parametrize("language, name", LABS)
def test_the_tab_key_comes_by_every_control_in_order(fresh, language, name):
    lab = fresh(language, name)
    lab.unfold()
    lab.node.locator("select").first.focus()
    met = []
    while not met or met[-1] is not None:
        lab.page.keyboard.press("Tab")
        met.append(
            lab.node.evaluate(
                """(lab) => {
                    const here = document.activeElement;
                    return lab.contains(here) ? [here.type ?? "", here.dataset.parameter ?? ""] : null;
                }"""
            )
        )
        assert len(met) < 200, "the Tab key does not leave the lab"
    parameters = lab.model.parameters
    first = sorted(parameters, key=lambda control: not parameters[control].range.main)
    assert [tuple(pair) for pair in met if pair and pair[1]] == [
        (kind, control)
        for control in first
        for kind in (("range", "text") if is_slider(parameters[control]) else ("select-one",))
    ]


def test_keys_pressed_in_a_lab_are_no_commands_to_the_notebook(fresh, open_notebook):
    lab, notebook = fresh("en", NAMES[0]), open_notebook("en")
    before = [cell["id"] for cell in notebook.cells]
    unmarked = "(lab) => [...lab.querySelectorAll('input, select, button, summary, [tabindex]')].filter("
    unmarked += "(node) => node.dataset.lmSuppressShortcuts !== 'true').map((node) => node.outerHTML)"
    assert lab.node.evaluate(unmarked) == [], "Notebook 7 would take their keys"
    for control in ("input[type=range]", "input.ck-number", "select", "button", "summary"):
        lab.node.locator(control).first.focus()
        for key in ("d", "d", "a", "b", "x", "m", "0", "0"):
            lab.page.keyboard.press(key)
        assert lab.page.evaluate("document.activeElement.closest('.ck-lab') !== null"), (
            f"{control} lost the focus"
        )
    assert [cell["id"] for cell in notebook.cells] == before
    assert {cell["cell_type"] for cell in notebook.cells[:-1]} == {"code"}
    assert notebook.page.locator(".jp-Dialog").count() == 0


def test_many_quick_presses_end_at_the_last_one(fresh, beside):
    lab, wanted = fresh("en", "make_or_buy"), beside("en", "make_or_buy")
    lab.slider("trust").press("Home")
    for _ in range(37):
        lab.page.keyboard.press("ArrowRight")
    shows(lab, do(wanted, "set", values={"trust": 0.37}))


def test_a_step_changes_only_what_moves(fresh):
    """Nothing of the picture is made anew but the marks that are other ones now."""
    lab = fresh("en", "make_or_buy")
    lab.press("trust", "Home")
    lab.node.evaluate(
        """(lab) => lab.querySelectorAll("svg.ck-picture *").forEach((node) => (node.seen = true))"""
    )
    before = lab.node.evaluate(f"(lab) => ({DRAWN})(lab)")
    lab.press("trust", "ArrowRight")
    after = lab.node.evaluate(f"(lab) => ({DRAWN})(lab)")
    new = lab.node.evaluate(
        """(lab) => [...lab.querySelectorAll("svg.ck-picture > g:not(.ck-above) > g")].map(
            (group) => [...group.querySelectorAll("*")].some((node) => !node.seen))"""
    )
    assert len(before) == len(after) and any(new)
    assert [n for n, made in enumerate(new) if made and before[n] == after[n]] == []


def test_values_are_read_off_by_keys_and_by_pointing(fresh):
    lab = fresh("en", "make_or_buy")
    reader = lab.node.get_by_role("slider", name=Words(chosen="en")("lab-read"), exact=True)
    reader.press("ArrowRight")
    first = reader.get_attribute("aria-valuetext")
    assert re.search(r"Stages done by different firms: [\d.]+; Unit cost .*: [\d.]+$", first), first
    reader.press("ArrowRight")
    assert reader.get_attribute("aria-valuetext") != first
    reader.press("ArrowDown")
    assert reader.get_attribute("aria-valuetext").partition(":")[0] != first.partition(":")[0]
    told = lab.node.locator(".ck-reading")
    assert told.text_content() == reader.get_attribute("aria-valuetext")
    spot = lab.node.locator(".ck-spot").bounding_box()
    lab.page.mouse.move(spot["x"] + spot["width"] / 2, spot["y"] + spot["height"] / 2)
    assert told.text_content() != ""
    lab.page.mouse.move(2, 2)
    assert told.text_content() == ""


# Number boxes


def test_a_number_typed_is_loaded(fresh, beside):
    lab, wanted = fresh("en", "make_or_buy"), beside("en", "make_or_buy")
    for typed, value in (("0.37", 0.37), ("0,52", 0.52), (" 8 %", 0.08), (",25", 0.25)):
        lab.box("trust").fill(typed)
        lab.box("trust").press("Enter")
        shows(lab, do(wanted, "set", values={"trust": value}))
    lab.box("trust").press("ArrowUp")
    shows(lab, do(wanted, "set", values={"trust": 0.26}))


def test_a_number_is_read_as_it_was_meant_or_asked_about(fresh):
    one = {
        "1500": 1500,
        "1 500": 1500,
        "1\u00a0500,5": 1500.5,
        "1,500.25": 1500.25,
        "1.500,25": 1500.25,
        "1,5": 1.5,
    }
    one |= {
        "1.500": 1.5,
        "0,500": 0.5,
        "1,500,000": 1_500_000,
        "1.500.000": 1_500_000,
        "1’500": 1500,
        ".5": 0.5,
    }
    one |= {"\u22123,5": -3.5, "2e-3": 0.002, "1,5e3": 1500, "+4.": 4, "": "", "  ": ""}
    none = [
        "1,500",
        "-2,125",
        "1.2.3",
        "1,50,000",
        "1 5",
        "12 %",
        "lots",
        "1,5,2",
        "0x10",
        "Infinity",
        "1e999",
        "--1",
    ]
    code = bundle("typed.js").replace("export ", "")
    read = f"(all) => {{ {code} return all.map((text) => typed(text) ?? null); }}"
    page = fresh("en", "make_or_buy").page
    assert page.evaluate(read, [*one]) == [*one.values()]
    assert page.evaluate(read, none) == [None] * len(none)


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize(
    "control, typed",
    [
        ("trust", "9"),
        ("trust", "-0.5"),
        ("trust", ""),
        ("sharing", "2.5"),
        ("trust", "1e400"),
        ("trust", "1,500"),
    ],
)
def test_a_number_that_cannot_be_is_answered_in_one_sentence(fresh, beside, language, control, typed):
    lab, wanted = fresh(language, "make_or_buy"), beside(language, "make_or_buy")
    lab.unfold()
    shows(lab, wanted)
    box = lab.box(control)
    box.fill("")
    box.press_sequentially(typed)
    box.press("Enter")
    lab.wait_for("(lab) => lab.querySelector('[role=alert]').textContent !== ''")
    sentence = lab.problem
    assert wanted.words(f"param-{control}") in sentence
    assert len(re.findall(r"[.!?](?= |$)", sentence)) == 1, sentence
    assert "Error" not in sentence and "Traceback" not in sentence
    assert lab.picture() == fingerprint(wanted)
    assert lab.description == told([wanted.view["gist"], wanted.view["numbers"]])
    assert lab.settings() == wanted.settings

    good = 3 if control == "sharing" else 0.2
    box.fill(str(good))
    box.press("Enter")
    shows(lab, do(wanted, "set", values={control: good}))


def test_a_bad_number_left_behind_gives_way_to_the_setting_on_screen(fresh):
    lab = fresh("en", "make_or_buy")
    lab.box("trust").fill("9")
    lab.box("trust").press("Tab")
    lab.wait_for("(lab) => lab.querySelector('[role=alert]').textContent !== ''")
    lab.wait_for("(lab) => lab.querySelector('input.ck-number[data-parameter=trust]').value === '0.6'")


# What the buttons and lists do


@pytest.mark.parametrize("language, name", LABS)
def test_a_preset_shows_its_setting_and_its_passage(fresh, beside, language, name):
    lab, wanted = fresh(language, name), beside(language, name)
    passage = lab.node.locator(".ck-side .ck-passage")
    assert passage.text_content() == ""
    for preset in wanted.model_shown.presets:
        lab.node.get_by_label(wanted.common("lab-preset"), exact=True).select_option(preset)
        lab.wait_for(
            "(lab, text) => lab.querySelector('.ck-side .ck-passage').textContent === text",
            wanted.words(f"preset-{preset}-passage"),
        )
        shows(lab, do(wanted, "preset", name=preset))
    control, key, _ = a_change(name)
    lab.press(control, key)
    assert passage.text_content() == ""


@pytest.mark.parametrize("language, name", LABS)
def test_a_setting_kept_as_A_is_compared_in_picture_and_words(fresh, beside, language, name):
    lab, wanted = fresh(language, name), beside(language, name)
    say, control, key, lowest = wanted.common, *a_change(name)
    compared = lab.node.locator(".ck-compared")
    lab.button(say("lab-pin")).press("Enter")
    lab.button(say("lab-unpin")).wait_for()
    assert lab.button(say("lab-unpin")).get_attribute("aria-pressed") == "true"
    assert compared.get_by_text(say("lab-compared"), exact=True).is_visible()
    assert compared.locator("li").all_text_contents() == [say("lab-same")]
    lab.press(control, key)
    do(wanted, "pin")
    shows(lab, do(wanted, "set", values={control: lowest}))
    with_a = lab.picture()
    told = compared.locator("li").all_text_contents()
    assert told == wanted.view["compared"]
    assert told[0].startswith(wanted.words(f"param-{control}"))
    lab.button(say("lab-unpin")).press("Enter")
    lab.button(say("lab-pin")).wait_for()
    assert compared.locator("li").count() == 0 and not compared.is_visible()
    shows(lab, do(wanted, "unpin"))
    assert lab.picture() != with_a


@pytest.mark.parametrize("name", NAMES)
def test_another_draw_is_offered_where_there_is_chance_and_reset_takes_it_back(fresh, beside, name):
    lab, wanted = fresh("en", name), beside("en", name)
    draw = lab.button(wanted.common("lab-draw"))
    if not models.find(name).has_chance:
        assert draw.count() == 0
        return
    first = lab.picture()
    draw.press("Enter")
    lab.settle(seed=2)
    shows(lab, do(wanted, "draw"))
    assert lab.picture() != first
    lab.button(wanted.common("lab-reset")).press("Enter")
    lab.settle(seed=1)
    assert lab.picture() == first


@pytest.mark.parametrize("language, name", LABS)
def test_the_table_has_rows(fresh, beside, language, name):
    lab, wanted = fresh(language, name), beside(language, name)
    lab.node.locator("summary", has_text=wanted.common("lab-table")).press("Enter")
    for table in wanted.result.tables:
        lab.node.get_by_label(wanted.common("lab-table-which"), exact=True).select_option(table)
        shown = do(wanted, "table", name=table).view["table"]
        lab.wait_for(
            "(lab, note) => lab.querySelector('.ck-table caption')?.textContent === note", shown["note"]
        )
        lab.wait_for(
            "(lab, head) => lab.querySelector('.ck-table th').textContent === head", shown["columns"][0]
        )
        rows = lab.node.locator(".ck-table tbody tr")
        assert rows.count() == len(shown["rows"]) > 0
        assert rows.first.locator("td").all_text_contents() == shown["rows"][0]


@pytest.mark.parametrize("language, name", LABS)
def test_the_map_is_drawn_and_a_cell_loads_its_setting(fresh, beside, language, name):
    lab, wanted = fresh(language, name), beside(language, name)
    say = wanted.common
    lab.unfold()
    across, up, headline = (
        lab.node.get_by_label(say(f"lab-map-{part}"), exact=True).input_value()
        for part in ("across", "up", "of")
    )
    lab.button(say("lab-map-draw")).press("Enter")
    cells = lab.node.locator(".ck-map button")
    cells.first.wait_for()
    drawn = do(wanted, "map", x=across, y=up, headline=headline).view["map"]
    assert cells.count() == len(drawn["across"]) * len(drawn["up"])
    assert lab.node.locator(".ck-map button[tabindex='0']").count() == 1
    here = lab.node.locator(".ck-map button[tabindex='0']")
    here.focus()
    for key in ("ArrowRight", "ArrowUp", "ArrowUp", "ArrowLeft", "ArrowRight"):
        lab.page.keyboard.press(key)
    assert here.count() == 1
    focused = lab.page.evaluate("document.activeElement.getAttribute('aria-label')")
    label = lambda control: wanted.words(f"param-{control}")  # noqa: E731
    x, y = drawn["across"][1], drawn["up"][2]
    number = lab.page.evaluate("([x, y]) => [String(x), String(y)]", [x, y])
    assert focused.startswith(f"{label(across)} {number[0]}, {label(up)} {number[1]}: {drawn['cells'][2][1]}")
    lab.page.keyboard.press("Enter")
    shows(lab, do(wanted, "set", values={across: x, up: y}))
    assert lab.page.evaluate("document.activeElement.getAttribute('aria-label')") == focused, (
        "the focus left the map"
    )

    stale = lab.node.locator(".ck-map-part > .ck-passage")
    assert stale.text_content() == ""
    control, end = next(
        (control, parameter.range.highest)
        for control, parameter in wanted.model_shown.parameters.items()
        if control not in (across, up) and is_slider(parameter)
    )
    lab.press(control, "End")
    shows(lab, do(wanted, "set", values={control: end}))
    assert stale.text_content() == say("lab-map-stale")


def test_a_map_of_one_control_twice_is_answered_in_a_sentence(fresh, beside):
    lab, wanted = fresh("en", NAMES[0]), beside("en", NAMES[0])
    control = next(iter(wanted.settings))
    lab.node.locator("summary", has_text=wanted.common("lab-map")).press("Enter")
    lab.node.get_by_label(wanted.common("lab-map-up"), exact=True).select_option(control)
    lab.button(wanted.common("lab-map-draw")).press("Enter")
    lab.wait_for("(lab) => lab.querySelector('[role=alert]').textContent !== ''")
    assert wanted.words(f"param-{control}") in lab.problem
    assert lab.node.locator(".ck-map-part > .ck-passage").text_content() == "", (
        "still says that it is drawing"
    )


def test_the_line_of_code_is_copied(fresh, beside):
    lab, say = fresh("en", "make_or_buy"), beside("en", "make_or_buy").common
    lab.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    lab.press("trust", "Home")
    # what is spoken comes a moment later, and would speak over the word we look for
    lab.wait_for(
        "(lab, text) => lab.querySelector('.ck-hidden[role=status]').textContent === text",
        lab.node.locator(".ck-description").text_content(),
    )
    lab.button(say("lab-copy")).press("Enter")
    lab.button(say("lab-copied")).wait_for()
    assert lab.page.evaluate("navigator.clipboard.readText()") == "make_or_buy(trust=0)"
    assert lab.node.locator(".ck-hidden[role=status]").text_content() == say("lab-copied")
    lab.button(say("lab-copy")).wait_for()


# When the course itself goes wrong


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_after_an_error_of_ours_the_lab_says_so_and_goes_on(open_notebook, beside, language):
    notebook, wanted = open_notebook(language), beside(language, "make_or_buy")
    cell = 1 + NAMES.index("make_or_buy")
    source = notebook.cells[cell]["source"]
    notebook.node(cell).locator(".ck-lab").evaluate("(lab) => lab.remove()")
    notebook.write(cell, BREAKS)
    try:
        notebook.run(cell)
        lab = notebook.lab_in(cell)
        shows(lab, wanted)
        lab.slider("trust").press("Home")
        lab.wait_for("(lab) => lab.querySelector('[role=alert]').textContent !== ''")
        assert lab.problem == wanted.common("lab-fault")
        assert lab.picture() == fingerprint(wanted)
        assert lab.settings() == wanted.settings, "the slider does not stand at what is shown"
        lab.press("trust", "End")
        shows(lab, do(wanted, "set", values={"trust": 1.0}))
        assert notebook.errors == []
        assert notebook.page.faults == []
    finally:
        notebook.write(cell, source)
        notebook.run(cell)


def test_after_a_restart_of_the_kernel_a_lab_says_so_and_comes_back(open_notebook, fresh, beside):
    notebook, lab, wanted = open_notebook("es"), fresh("es", NAMES[0]), beside("es", NAMES[0])
    control, key, lowest = a_change(NAMES[0])
    lab.press(control, key)
    states = "(lab) => (lab.states = [], new MutationObserver(() => lab.states.push([lab.dataset.state,"
    states += " lab.querySelector('.ck-silence').textContent, lab.querySelector('input').disabled]))"
    lab.node.evaluate(f"{states}.observe(lab, {{ attributes: true, attributeFilter: ['data-state'] }}))")
    notebook.page.evaluate(f"{KERNEL}.restart()")
    lab.wait_for("(lab) => lab.dataset.state === 'ready'")
    met = lab.node.evaluate("(lab) => lab.states")
    assert ["restarted", wanted.common("lab-state-restarted"), True] in met
    assert met[-1] == ["ready", "", False]
    lab.press(control, "End")
    end = wanted.model_shown.parameters[control].range.highest
    shows(lab, do(wanted, "set", values={control: end}))
    notebook.run_all()
    assert notebook.errors == [] and notebook.page.faults == []


MISSES = """\
real, shown._send = shown._send, lambda *_, **__: None
shown.handle({{"do": "{lost}", "number": 1}})
shown._send = real
{then}
"""
"""An answer that never reaches the page, as when its connection is away for a while."""


def test_a_page_that_missed_an_answer_shows_in_the_end_what_the_kernel_has(open_notebook, beside):
    notebook, wanted = open_notebook("en"), beside("en", "make_or_buy")
    cell, run = 1 + NAMES.index("make_or_buy"), f"code => {KERNEL}.requestExecute({{ code }}).done"
    source, name = notebook.cells[cell]["source"], "trust"
    notebook.node(cell).locator(".ck-lab").evaluate("(lab) => lab.remove()")
    notebook.write(cell, "shown = lab(models.find('make_or_buy'))\nshown")
    try:
        notebook.run(cell)
        lab = notebook.lab_in(cell)
        notebook.page.evaluate(run, MISSES.format(lost="pin", then=""))
        lab.press(name, "End")
        shows(lab, do(do(wanted, "pin"), "set", values={name: 1.0}))
        moved = f'shown.handle({{"do": "set", "values": {{"{name}": 0.3}}, "number": 2}})'
        notebook.page.evaluate(run, MISSES.format(lost="unpin", then=moved))
        shows(lab, do(do(wanted, "unpin"), "set", values={name: 0.3}))
        lab.press(name, "Home")
        shows(lab, do(wanted, "set", values={name: 0.0}))
        assert notebook.errors == [] and notebook.page.faults == []
    finally:
        notebook.write(cell, source)
        notebook.run(cell)


KERNEL = "window.jupyterapp.shell.currentWidget.sessionContext.session.kernel"


# Every lab


@pytest.fixture(scope="module")
def gallery(chromium, jupyter):
    """A notebook with a cell for every other lab, not yet run: one page and one kernel for all."""
    cells = [nbformat.v4.new_code_cell("from coursekit import lab, models, start")]
    cells += [
        nbformat.v4.new_code_cell(f'start("{language}")\nlab(models.find("{name}"))')
        for language, name in OTHERS
    ]
    file = nbformat.v4.new_notebook(cells=cells, metadata=notebook_of("en").metadata)
    nbformat.write(file, jupyter.root / "gallery.ipynb")
    notebook = Notebook(new_page(chromium), jupyter, "gallery.ipynb")
    notebook.run(0)
    yield notebook
    notebook.page.context.close()


@pytest.mark.parametrize("language, name", OTHERS)
def test_a_lab_opens_moves_and_can_be_used_by_all(gallery, beside, language, name):
    cell, wanted = 1 + OTHERS.index((language, name)), beside(language, name)
    gallery.run(cell)
    lab = gallery.lab_in(cell)
    before = shows(lab, wanted)
    lab.unfold()
    control, key, lowest = a_change(name)
    lab.key(control, key)
    after = shows(lab, do(wanted, "set", values={control: lowest}))
    assert after["picture"] != before["picture"] and after["description"] != before["description"]
    without_objections(lab)
    assert gallery.errors == [] and lab.page.faults == [] and lab.page.asked == []
    gallery.command("notebook:clear-cell-output")  # so that the page stays light


def without_objections(lab: LabOnPage) -> None:
    """As JupyterLab opens, axe finds nothing in the lab to object to."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs axe-playwright-python")
    overflow(lab, "visible")
    look_at(lab)
    found = axe.Axe().run(lab.page, context="#looked-at", options={"runOnly": RULES})
    overflow(lab, "")
    assert objections(found) == []
    assert contrasts(found) > 4 * len(lab.settings()), "hardly any contrast was looked at"


# For those who do not see it


@pytest.mark.parametrize("language, name", LABS)
def test_every_control_has_a_name(fresh, beside, language, name):
    lab, wanted = fresh(language, name), beside(language, name)
    everything_open(lab, wanted)
    talk = lab.page.context.new_cdp_session(lab.page)
    controls = lab.node.locator("input, select, button, details:not([hidden]) > summary")
    named = {}
    for number in range(controls.count()):
        lab.page.evaluate("(node) => { window.asked = node; }", controls.nth(number).element_handle())
        asked = talk.send("Runtime.evaluate", {"expression": "window.asked"})["result"]["objectId"]
        node = talk.send("Accessibility.getPartialAXTree", {"objectId": asked, "fetchRelatives": False})[
            "nodes"
        ][0]
        assert not node["ignored"], controls.nth(number).evaluate("(node) => node.outerHTML")
        spoken = node["name"]["value"].strip()
        assert spoken, controls.nth(number).evaluate("(node) => node.outerHTML")
        named.setdefault((node["role"]["value"], spoken), []).append(number)
    talk.detach()
    assert [name for name, which in named.items() if len(which) > 1] == [], "two controls of one name"
    sliders = {spoken for role, spoken in named if role == "slider"}
    assert sliders == {wanted.words(f"param-{control}") for control in lab.numbers()}
    assert sum(role == "spinbutton" for role, _ in named) == len(sliders)


@pytest.mark.parametrize("language, name", LABS)
def test_axe_finds_nothing_to_object_to(fresh, beside, language, name):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs axe-playwright-python")
    lab, wanted = fresh(language, name), beside(language, name)
    everything_open(lab, wanted)
    lab.button(wanted.common("lab-pin")).press("Enter")
    control, key, _ = a_change(name)
    lab.press(control, key)
    look_at(lab)
    # JupyterLab's body has no height and hides what overflows, which makes axe believe that nothing is seen.
    overflow(lab, "visible")
    try:
        for theme in ("JupyterLab Dark", "JupyterLab Light"):
            set_theme(lab.page, theme)
            found = axe.Axe().run(lab.page, context="#looked-at", options={"runOnly": RULES})
            assert objections(found) == [], theme
            assert contrasts(found) > 4 * len(wanted.settings), "hardly any contrast was looked at"
    finally:
        overflow(lab, "")
        set_theme(lab.page, "JupyterLab Light")


RULES = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}
"""What axe looks for."""


def look_at(lab: LabOnPage) -> None:
    """Call the lab, and it alone, what axe is to look at."""
    lab.node.evaluate(
        """(lab) => {
            document.querySelector("#looked-at")?.removeAttribute("id");
            lab.id = "looked-at";
        }"""
    )


def contrasts(found) -> int:
    """How many texts that can be seen axe compared with their background."""
    contrast = [rule for rule in found.response["passes"] if rule["id"] == "color-contrast"]
    return sum("hidden" not in node["any"][0]["message"] for node in contrast[0]["nodes"])


def objections(found) -> list[str]:
    """What axe found, a line each."""
    return [
        f"{rule['id']}: {node['html']}: {node['failureSummary']}"
        for rule in found.response["violations"]
        for node in rule["nodes"]
    ]


def overflow(lab: LabOnPage, value: str) -> None:
    """Let everything around the lab show what overflows it, or not, as before."""
    lab.node.evaluate(
        """(lab, value) => {
            for (let node = lab.parentElement; node; node = node.parentElement) node.style.overflow = value;
        }""",
        value,
    )


def set_theme(page, theme: str) -> None:
    """Settings → Theme."""
    page.evaluate("(theme) => window.jupyterapp.commands.execute('apputils:change-theme', { theme })", theme)
    page.wait_for_function(
        """([theme, light]) => document.body.dataset.jpThemeName === theme
            && document.body.dataset.jpThemeLight === light
            && getComputedStyle(document.body).getPropertyValue("--jp-layout-color1") !== \"\"""",
        arg=[theme, "true" if theme.endswith("Light") else "false"],
    )


def everything_open(lab: LabOnPage, wanted: Lab) -> None:
    """Unfold all parts of the lab, with a map, a table, a passage and a problem in them."""
    lab.unfold()
    lab.button(wanted.common("lab-map-draw")).press("Enter")
    lab.node.locator(".ck-map button").first.wait_for()
    lab.node.locator(".ck-table").wait_for()


# Without a kernel


@pytest.fixture(scope="module")
def executed(jupyter):
    """The English notebook as the course stores it: executed outside a browser, without widget state."""
    from nbclient import NotebookClient

    notebook = notebook_of("en")
    NotebookClient(notebook, timeout=120, store_widget_state=False).execute()
    nbformat.write(notebook, jupyter.root / "executed.ipynb")
    return notebook


def descriptions(notebook) -> list[str]:
    """What the stored outputs say of their pictures."""
    return [
        output["metadata"]["image/png"]["alt"]
        for cell in notebook["cells"]
        for output in cell.get("outputs", [])
        if "image/png" in output.get("data", {})
    ]


def test_a_stored_notebook_opened_but_not_run_shows_pictures(page, jupyter, executed):
    reopened(Notebook(page, jupyter, "executed.ipynb"))


def test_a_notebook_saved_by_its_reader_shows_pictures_the_next_day(chromium, page, jupyter):
    nbformat.write(notebook_of("es"), jupyter.root / "saved.ipynb")
    today = new_page(chromium)
    try:
        notebook = Notebook(today, jupyter, "saved.ipynb")
        notebook.run_all()
        lab = notebook.lab_in(1)
        lab.press(*a_change(NAMES[0])[:2])
        notebook.save()
        assert notebook.dead == []
        lab.press(a_change(NAMES[0])[0], "End")  # saving leaves the lab as it was
        assert today.faults == []
    finally:
        today.context.close()
    file = json.loads((jupyter.root / "saved.ipynb").read_text("utf-8"))
    assert "widgets" not in file["metadata"]
    assert len(descriptions(file)) == len(NAMES)
    jupyter.stop_kernels()
    reopened(Notebook(page, jupyter, "saved.ipynb"))


def reopened(notebook: Notebook) -> None:
    """Where there was a lab there is its picture, and no error."""
    pictures = notebook.page.locator(".jp-OutputArea-output img")
    pictures.nth(len(NAMES) - 1).wait_for()
    assert pictures.count() == len(NAMES)
    assert pictures.evaluate_all("(all) => Promise.all(all.map((image) => image.decode())).then(() => true)")
    assert notebook.page.locator(".ck-lab").count() == 0
    assert "Error displaying widget" not in notebook.page.locator(".jp-Notebook").text_content()
    assert notebook.page.faults == []


def test_as_a_web_page_without_a_network_it_shows_pictures_with_their_words(chromium, executed, tmp_path):
    from nbconvert import HTMLExporter

    assert "widgets" not in executed.metadata
    page = new_page(chromium, offline=True)
    # Of nbconvert's templates only "classic" passes on the alternative text we give; "lab" invents one.
    for template, alternative in (("classic", descriptions(executed)), ("lab", None)):
        html, _ = HTMLExporter(template_name=template).from_notebook_node(executed)
        (tmp_path / "executed.html").write_text(html, "utf-8")
        page.goto((tmp_path / "executed.html").as_uri(), wait_until="domcontentloaded")
        pictures = page.locator("img[src^='data:image/png']")
        pictures.nth(len(NAMES) - 1).wait_for()
        assert pictures.evaluate_all(
            "(all) => Promise.all(all.map((image) => image.decode())).then(() => true)"
        )
        if alternative:
            assert pictures.evaluate_all("(all) => all.map((image) => image.alt)") == alternative
    page.context.close()
