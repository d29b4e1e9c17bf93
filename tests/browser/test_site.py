"""The site as a reader finds it: every page in a browser, every link followed, nothing that gives marks away.

It is built once, from a copy of the course whose exercise sources carry a mark in every secret part.
"""

from __future__ import annotations

import csv
import functools
import gzip
import http.server
import json
import random
import re
import threading
import time
import unicodedata
import zipfile
from pathlib import Path
from urllib.parse import quote, unquote, urljoin, urlsplit

import planted
import pytest
from bs4 import BeautifulSoup
from lab_page import PATIENCE, LabOnPage, do, new_page, page_in, shows
from planted import SECRET, leaks

from coursekit import cli, models, number_format, words
from coursekit.documents import notebooks, repository
from coursekit.errors import CourseError
from coursekit.exercises import (
    answers,
    fingerprints,
    identity,
    public_set,
    sources,
    student_notebook,
    variants,
)
from coursekit.grading.grade import grade
from coursekit.grading.records import GradingOptions
from coursekit.notebook import forms, recoding, work
from coursekit.notebook.frontend import style
from coursekit.notebook.labs import Lab
from coursekit.publishing import bibliography, cards, guide, site
from coursekit.publishing.site import exercise_pages, form_pages, pages
from coursekit.publishing.site.recordings import moves, plan, recorder
from coursekit.words import LANGUAGES, Words

ROOT = Path(__file__).parents[2]
FRONTEND = Path(site.__file__).parent / "frontend"
RECORDED = {"path_dependence": "01", "supply_pyramid": "03", "two_mode_network": "07"}
"""Models whose labs move on the site of the tests, each with a lesson."""
PHONE = {"width": 390, "height": 844}
OWN = ["index", "bibliography", "api", "search"]
FRONT = ("index.html", "404.html")
PAGES = [
    f"{language}/{name}.html" for language in LANGUAGES for name in [*pages.originals(ROOT, language), *OWN]
]


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """The folder of the site."""
    root = planted.course(tmp_path_factory.mktemp("course"))
    guide.write(root)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(plan, "POSITIONS", 4)  # tests/test_recordings.py looks at how many there are
        site.build(root, root / "site", RECORDED)
    return root / "site"


@functools.cache
def soup(path: Path) -> BeautifulSoup:
    """A page, parsed."""
    return BeautifulSoup(path.read_text("utf-8"), "html.parser")


@functools.cache
def places(path: Path) -> set[str]:
    """What a link can name on a page."""
    return {node["id"] for node in soup(path).select("[id]")}


def made(built: Path) -> list[Path]:
    """The pages of the site; the theme keeps something of its own beside its styles."""
    return [path for path in built.rglob("*.html") if "_static" not in path.parts]


@pytest.fixture(scope="module")
def address(built):
    """Where the site is served."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

    handler = functools.partial(Quiet, directory=str(built))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(scope="module")
def reader(chromium):
    """One browser page that goes through the site."""
    page = new_page(chromium)
    yield page
    page.context.close()


def test_the_site_has_these_pages_and_no_others(built):
    assert {path.relative_to(built).as_posix() for path in made(built)} == {*PAGES, *FRONT}
    assert {name.partition("/")[2] for name in PAGES if name.startswith("en/")} == {
        name.partition("/")[2] for name in PAGES if name.startswith("es/")
    }


def test_nothing_of_the_exercises_sources_is_on_the_site(built):
    sources = [path for path in (built.parent / "exercises" / "source").rglob("*") if path.is_file()]
    sources = [path for path in sources if "templates" not in path.parts]
    assert sources and all(SECRET in path.read_text("utf-8") for path in sources), "nothing planted"
    files = [path for path in built.rglob("*") if path.is_file()]
    assert leaks(built) == [] and len([path for path in files if "recordings" in path.parts]) > 50
    assert {path.suffix for path in files}.isdisjoint({".ipynb", ".yml", ".json", ".py"})


def test_a_leak_is_found_wherever_it_is(tmp_path):
    (tmp_path / "page.html").write_text(f"<p>{SECRET}</p>", "utf-8")
    (tmp_path / "01.js").write_text(f'coursekit.set = {{"solution":"{SECRET}"}};', "utf-8")
    (tmp_path / "sw.js").write_text(f'const FILES = ["{SECRET}.html"];', "utf-8")
    (tmp_path / "index.js").write_text(recorder.tape("en/x/index", {"say": SECRET}), "utf-8")
    with zipfile.ZipFile(tmp_path / "packed.whl", "w", zipfile.ZIP_DEFLATED) as wheel:
        wheel.writestr("coursekit/sets.json", SECRET)
    (tmp_path / "clean.js").write_text(recorder.tape("en/x/clean", {"say": "nothing"}), "utf-8")
    assert leaks(tmp_path) == ["01.js", "index.js", "packed.whl", "page.html", "sw.js"]


def test_every_link_inside_the_site_leads_somewhere(built):
    dead, followed = [], 0
    for page in made(built):
        here = page.relative_to(built).as_posix()
        for node in soup(page).select("[href], [src]"):
            link = node.get("href") or node.get("src")
            if not link or urlsplit(link).scheme or link.startswith("//"):
                continue
            to, part = urlsplit(urljoin(f"/{here}", link)).path, urlsplit(link).fragment
            to = built / unquote(to).lstrip("/")
            followed += 1
            if not to.is_file():
                dead.append(f"{here}: {link}")
            elif part and to.suffix == ".html" and unquote(part) not in places(to):
                dead.append(f"{here}: {link}")
    assert dead == [] and followed > 20 * len(PAGES)


def test_a_page_needs_nothing_from_other_machines(built):
    """Not even what a script would fetch later: scripts, styles, pictures and fonts are all here."""
    for page in made(built):
        for node in soup(page).select("[src], link[rel=stylesheet], link[rel=preload]"):
            link = node.get("src") or node.get("href")
            assert urlsplit(link).scheme in ("", "data") and not link.startswith("//"), page


def test_a_page_speaks_its_language_and_knows_its_twin(built):
    for page in PAGES:
        language, _, name = page.partition("/")
        (other,) = set(LANGUAGES) - {language}
        assert soup(built / page).html["lang"] == language
        switches = soup(built / page).select("a.course-language")
        assert switches, f"{page}: no way to the other language"
        for switch in switches:  # of the page's head, and of the drawer that narrow screens have
            assert switch["lang"] == switch["hreflang"] == other
            assert urljoin(f"/{page}", switch["href"]) == f"/{other}/{name}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_stored_picture_is_there_with_its_description(built, language):
    shown = 0
    for name, path in pages.originals(ROOT, language).items():
        if path.suffix != ".ipynb":
            continue
        stored = [
            output["metadata"]["image/png"]["alt"]
            for cell in json.loads((ROOT / path).read_text("utf-8"))["cells"]
            for output in cell.get("outputs", [])
            if "image/png" in output.get("data", {}) and not form_pages.CALL.search("".join(cell["source"]))
        ]
        page = soup(built / language / f"{name}.html")
        figures = page.select("figure.picture")
        assert [figure.img["alt"] for figure in figures] == stored, name
        for folded in page.select("figcaption summary"):
            folded.extract()
        told = " ".join(page.get_text(" ").split())
        for alt in stored:
            assert " ".join(alt.split()) in told, (
                f"{name}: what the picture shows is not told in words: {alt}"
            )
        shown += len(stored)
    assert shown > 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_bibliography_lists_every_work_as_the_notebooks_do(built, language):
    listed = soup(built / language / "bibliography.html").select("article li")
    assert len(listed) == len(bibliography.works())
    told = [" ".join(item.text.split()) for item in listed]
    for item in soup(built / language / "glossary.html").find(id="cell-references").find_all_next("li"):
        if item.find_parent("article"):
            assert " ".join(item.text.split()) in told


def test_formulas_are_there_without_a_script(built):
    page = soup(built / "en" / "notebooks" / "01.html")
    assert page.select("div.formula math mfrac") and "\\frac" not in page.text


@pytest.mark.browser
@pytest.mark.parametrize("page", [*FRONT, *PAGES])
def test_a_page_opens_without_fault_and_axe_finds_nothing_to_object_to(reader, address, looked_at, page):
    reader.faults.clear()
    reader.goto(f"{address}/{page}")
    reader.get_by_role("heading", level=1).first.wait_for()
    assert reader.faults == [] and reader.asked == []
    assert objections(reader, looked_at) == []


@pytest.mark.browser
@pytest.mark.parametrize("page", ["en/index", "es/notebooks/01", "en/exercises/01", "es/models/make_or_buy"])
def test_in_the_dark_axe_finds_nothing_to_object_to_either(reader, address, page):
    reader.emulate_media(color_scheme="dark")
    reader.goto(f"{address}/{page}.html")
    assert reader.evaluate("document.documentElement.dataset.theme") == "dark"
    reader.add_style_tag(content="* { transition: none !important }")  # colours on their way are none
    assert objections(reader) == []
    reader.emulate_media(color_scheme="light")


GROUNDS = """() => {
    const light = ([red, green, blue, opaque = 1]) => (opaque ? (red + green + blue) / 3 : null);
    const parts = document.querySelectorAll(".ck-lab, .ck-form, .ck-form textarea, .ck-lab input.ck-number");
    return [...parts].map((node) => [node.className || node.tagName,
        light(getComputedStyle(node).backgroundColor.match(/[0-9.]+/g).map(Number))]);
}"""
"""How light what lies behind words is, from 0 to 255."""


SAYS = {
    "JupyterLab": "<body data-jp-theme-light='{light}'>",
    "VS Code": "<body class='vscode-{theme}'>",
    "VS Code, high contrast": "<body class='{contrast}'>",
    "Colab": "<html theme='{theme}'><body>",
}
"""How a page of each front end says whether it is dark."""


@pytest.mark.browser
@pytest.mark.parametrize("theme, system", [("dark", "light"), ("light", "dark")])
@pytest.mark.parametrize("says", SAYS.values(), ids=SAYS)
def test_labs_and_forms_are_as_dark_as_a_front_end_says_it_is(reader, says, theme, system):
    contrast = "vscode-high-contrast" + " vscode-high-contrast-light" * (theme == "light")
    body = says.format(theme=theme, light=str(theme == "light").lower(), contrast=contrast)
    reader.emulate_media(color_scheme=system)
    reader.goto("about:blank")  # else the script of the page before has its say
    reader.set_content(f"{body}<div class='ck-lab'>.</div><div class='ck-form'>.</div>")
    reader.add_style_tag(content=style())
    grounds = reader.evaluate(GROUNDS)
    assert len(grounds) == 2 and all((ground < 100) == (theme == "dark") for _, ground in grounds), grounds
    reader.emulate_media(color_scheme="light")


@pytest.mark.browser
@pytest.mark.parametrize("theme, system", [("dark", "light"), ("light", "dark")])
@pytest.mark.parametrize("page", ["es/notebooks/01", "en/exercises/01"])
def test_labs_and_forms_are_as_dark_as_the_page_whatever_the_system_is(reader, address, page, theme, system):
    reader.emulate_media(color_scheme=system)
    reader.goto(f"{address}/{page}.html")
    as_its_button_does = "(theme) => { document.documentElement.dataset.theme = theme; }"
    reader.evaluate(as_its_button_does, theme)
    if "notebooks" in page:
        reader.locator("[data-lab]").first.scroll_into_view_if_needed()
        reader.locator(".ck-lab").first.wait_for()
    reader.add_style_tag(content="* { transition: none !important }")  # colours on their way are none
    grounds = reader.evaluate(GROUNDS)
    assert any(name.startswith("ck-lab" if "notebooks" in page else "ck-form") for name, _ in grounds)
    assert all(ground is not None and (ground < 100) == (theme == "dark") for _, ground in grounds), grounds
    assert objections(reader) == []
    reader.emulate_media(color_scheme="light")


WEARS = """() => {
    const dress = (node) => node.tagName + "." + node.className + "#" + (node.getAttribute("style") ?? "");
    const chains = new Map([[document.documentElement, ""]]), worn = new Set();
    for (const node of document.body.querySelectorAll("*")) {
        const chain = (chains.get(node.parentElement) ?? "") + ">" + dress(node);
        chains.set(node, chain);
        if ([...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim())) worn.add(chain);
    }
    return [...worn];
}"""
"""How the words of a page are dressed: tags, classes and styles, from the whole page down to each word."""


@pytest.fixture(scope="module")
def looked_at():
    """Dresses of words whose contrast was measured on some page."""
    return set()


def objections(page, looked_at: set[str] | None = None) -> list[str]:
    """What axe objects to on a page, a line each; whatever is folded is unfolded first.

    Contrast takes most of its time; where all words are dressed as others were before, they have theirs.
    """
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs axe-playwright-python")
    page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })")
    rules = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}
    options = {"runOnly": rules, "resultTypes": ["violations"], "preload": False}
    if looked_at is not None:
        worn = set(page.evaluate(WEARS))
        if worn <= looked_at:
            options["rules"] = {"color-contrast": {"enabled": False}}
        looked_at |= worn
    return [
        f"{rule['id']}: {node['html']}: {node['failureSummary']}"
        for rule in axe.Axe().run(page, options=options).response["violations"]
        for node in rule["nodes"]
    ]


@pytest.mark.browser
@pytest.mark.parametrize(
    "language, word, page",
    [
        ("en", "subcontracting", "glossary"),
        ("en", "Queretaro", "notebooks/04"),
        ("en", "keiretsus", "glossary"),
        ("es", "subcontratación", "glossary"),
        ("es", "subcontratacion", "glossary"),
        ("es", "subcontrataciones", "glossary"),
        ("es", "instituciones mesoespacio", "glossary"),
        ("es", "etapas", "notebooks/01"),
    ],
)
def test_a_search_finds_a_word_of_the_language(reader, address, language, word, page):
    reader.faults.clear()
    reader.goto(f"{address}/{language}/index.html")
    reader.keyboard.press("Control+k")
    reader.keyboard.type(word)
    reader.keyboard.press("Enter")
    reader.locator(f"#search-results a[href^='{page}.html']").first.wait_for()
    assert reader.faults == [] and reader.asked == []


@pytest.mark.browser
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_search_says_what_it_found_in_the_language(reader, address, language):
    say = Words("site", language)
    for asked, told in (("keiretsu", r"\d+"), ("zzzz", None)):
        reader.goto(f"{address}/{language}/search.html?q={asked}")
        words = re.escape(say("search-many", count="N")).replace("N", told) if told else say("search-none")
        reader.locator("#search-results").get_by_text(re.compile(words)).wait_for()
        assert reader.get_by_placeholder(say("search-bar")).count()


def test_nothing_of_the_frame_of_a_page_is_left_in_english(built):
    """Names that the theme gives, which no one reads and screen readers speak, and what it writes beneath."""
    named, code = ("title", "aria-label", "placeholder"), r"[\w.]+"
    for page in (page for page in PAGES if page.startswith("es/")):
        found = [
            {node[name] for name in named for node in soup(path).select(f"[{name}]")}
            | {" ".join(node.text.split()) for node in soup(path).select("footer p, .bd-header p")}
            for path in (built / page, built / page.replace("es/", "en/", 1))
        ]  # fmt: skip
        same = {word for word in found[0] & found[1] if re.search(r"[a-z]{3}", word)}
        assert {word for word in same if not re.fullmatch(code, word)} == set(), page


WANTING = """() => {
    const found = [], wide = document.documentElement.clientWidth;
    const seen = { opacityProperty: true, visibilityProperty: true };
    if (document.documentElement.scrollWidth > wide) found.push("wider than the screen");
    const name = (node) => node.tagName + "." + (node.className.baseVal ?? node.className) + ": ";
    for (const node of document.body.querySelectorAll("*")) {
        const box = node.getBoundingClientRect();
        if (!box.width || !box.height || !node.checkVisibility(seen)) continue;
        if (node.closest(".ck-hidden, .visually-hidden, math, sup, sub")) continue;
        const told = name(node) + node.textContent.trim().slice(0, 40);
        if ([...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim())) {
            const drawn = node.closest("svg") && node.getScreenCTM?.();
            const times = drawn ? Math.hypot(drawn.a, drawn.b) : 1;
            const high = parseFloat(getComputedStyle(node).fontSize) * times;
            if (high < 10.99) found.push(`${high.toFixed(1)} px ${told}`);
        }
        if (!node.matches("button, input, select, textarea, summary, a[href]")) continue;
        if (getComputedStyle(node).display === "inline") continue;
        if (Math.min(box.width, box.height) < 23.9) found.push(`${box.width} × ${box.height} ${told}`);
    }
    return found;
}"""
"""What is too small to read or to hit, and whether a page goes on beyond the screen."""


@pytest.mark.browser
@pytest.mark.parametrize("wide", [390, 700, 1400])
def test_nothing_is_too_small_to_read_or_to_hit_or_goes_beyond_the_screen(chromium, address, wide):
    page = new_page(chromium, locale="es-MX")
    page.set_viewport_size({"width": wide, "height": 844})
    for there in (
        "index",
        "es/index",
        "es/notebooks/01",
        "es/notebooks/07",
        "es/exercises/05",
        "es/glossary",
    ):
        page.goto(f"{address}/{there}.html")
        for lab in page.locator("[data-lab]:visible").all():
            lab.scroll_into_view_if_needed()
            lab.locator(".ck-lab").wait_for()
        assert page.evaluate(WANTING) == [], there
    page.context.close()


HIDDEN = """() => {
    const { activeElement: node } = document, { left, top, width, height } = node.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    return there && (node.contains(there) || there.contains(node)) ? null : node.outerHTML.slice(0, 80);
}"""
"""What has the focus and lies under something else, or out of sight."""


@pytest.mark.browser
@pytest.mark.parametrize("wide, high", [(390, 844), (390, 664), (844, 390), (700, 900)])
def test_the_picture_stays_in_view_while_the_last_slider_moves_and_hides_nothing(
    chromium, address, wide, high
):
    page = new_page(chromium, has_touch=True)
    page.set_viewport_size({"width": wide, "height": high})
    page.goto(f"{address}/en/notebooks/01.html")
    place = page.locator("[data-lab]").first
    place.scroll_into_view_if_needed()
    place.locator(".ck-lab summary").first.press("Enter")
    place.locator("input[type=range]").last.press("ArrowLeft")
    box = place.locator("svg.ck-picture").bounding_box()
    head = page.locator(".bd-header").bounding_box()
    assert box["y"] >= head["y"] + head["height"] and box["y"] + 200 < high, (box, head)
    assert page.evaluate(HIDDEN) is None
    place.locator("button:visible").last.focus()
    for key in ("Shift+Tab", "Tab"):
        for _ in range(12):
            page.keyboard.press(key)
            assert page.evaluate(HIDDEN) is None
    page.context.close()


@pytest.mark.browser
@pytest.mark.parametrize("wide, high", [(640, 512), (320, 256)])
def test_enlarged_two_and_four_times_nothing_lies_on_what_has_the_focus(chromium, address, wide, high):
    page = new_page(chromium)
    page.set_viewport_size({"width": wide, "height": high})
    page.goto(f"{address}/en/notebooks/01.html")
    place = page.locator("[data-lab]").first
    place.scroll_into_view_if_needed()
    place.locator(".ck-lab select").first.focus()
    under = []
    for _ in range(16):
        page.keyboard.press("Tab")
        if page.locator(".ck-reader:focus").count() == 0:  # its middle may be out of the frame
            under.append(page.evaluate(HIDDEN))
    assert len(under) > 8 and set(under) == {None}
    for there in ("es/index", "es/notebooks/07", "es/exercises/04", "es/api", "es/models/cournot"):
        page.goto(f"{address}/{there}.html")
        assert page.evaluate("document.documentElement.scrollWidth") <= wide, there
    page.context.close()


@pytest.mark.browser
def test_what_stays_in_view_begins_below_the_head_of_the_page(chromium, address):
    page = new_page(chromium)
    page.set_viewport_size({"width": 700, "height": 900})
    page.goto(f"{address}/en/notebooks/01.html")
    place = page.locator("[data-lab]").first
    place.scroll_into_view_if_needed()
    last = place.locator("input[type=range]").last
    last.evaluate("(node) => scrollTo(0, scrollY + node.getBoundingClientRect().top - 600)")
    head, frame = (page.locator(one).first.bounding_box() for one in (".bd-header", ".ck-frame"))
    assert frame["y"] > place.bounding_box()["y"] + 50, "nothing stays"
    assert head["y"] + head["height"] <= frame["y"] + 1
    page.context.close()


@pytest.mark.browser
def test_without_storage_menu_search_and_exercises_work(chromium, address):
    page = new_page(chromium, has_touch=True)
    page.set_viewport_size(PHONE)
    page.add_init_script(
        """for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name,
        { configurable: true, get() { throw new DOMException("refused", "SecurityError"); } });"""
    )
    page.goto(f"{address}/es/exercises/01.html")
    page.locator(".primary-toggle").click()
    page.locator("dialog[open] .course-language").wait_for()
    page.keyboard.press("Escape")
    page.locator(".search-button__button:visible").first.click()
    page.locator("dialog[open] input").wait_for()
    page.keyboard.press("Escape")
    page.get_by_label("Tu identificador").fill("eva")
    page.get_by_role("button", name="Así me identifico").click()
    page.get_by_text(Words("site", "es")("not-lasting")).wait_for()
    assert page.faults == []
    page.context.close()


@pytest.mark.browser
def test_the_other_language_opens_where_the_reader_was(chromium, address):
    page = new_page(chromium)
    page.goto(f"{address}/es/notebooks/04.html")
    cell = page.locator("article [id^=cell-]").nth(30)
    name = cell.get_attribute("id")
    cell.evaluate("(node) => node.scrollIntoView()")
    page.locator("a.course-language:visible").first.evaluate("(link) => link.click()")  # without scrolling
    page.wait_for_url(f"**/en/notebooks/04.html#{name}")
    assert -50 < page.locator(f"[id='{name}']").bounding_box()["y"] < 400
    page.evaluate("scrollTo(0, 0)")
    page.locator("a.course-language:visible").first.evaluate("(link) => link.click()")
    page.wait_for_url("**/es/notebooks/04.html")
    page.context.close()


@pytest.mark.browser
def test_in_forced_colours_what_to_press_first_has_an_edge(chromium, address):
    page = new_page(chromium, forced_colors="active")
    page.goto(f"{address}/index.html")
    edge = page.locator(".begin:visible").evaluate("(node) => getComputedStyle(node).borderTopStyle")
    assert edge == "solid"
    page.context.close()


@pytest.mark.browser
def test_a_minus_can_be_typed_wherever_one_may_be_needed(reader, address):
    """The keys for numbers of an iPhone have none, and a field that offers it tells the sign."""
    reader.goto(f"{address}/es/exercises/04.html")
    reader.locator(".ck-item .ck-answer input").first.wait_for()
    assert reader.locator(".ck-item [inputmode]").count() == 0
    reader.goto(f"{address}/es/notebooks/01.html")
    live = Lab(models.find("targeting"))
    message = {"fixed": live.fixed, "view": live.view, "still": live.still, "moving": live.moving}
    asked = reader.evaluate(
        """(message) => {
            const place = document.createElement("div");
            coursekit.lab({ send() {}, on(tell) { tell(message); return () => {}; } }, place);
            return [...place.querySelectorAll(".ck-number")].map((box) =>
                [Number(box.getAttribute("aria-valuemin")) < 0, box.inputMode]);
        }""",
        message,
    )
    assert {True, False} == {below for below, _ in asked}
    assert all(keys == ("text" if below else "decimal") for below, keys in asked)


@pytest.mark.browser
def test_on_paper_there_is_nothing_to_press_and_a_heading_stays_with_its_text(reader, address):
    reader.emulate_media(media="print")
    for there in ("notebooks/01", "exercises/01"):
        reader.goto(f"{address}/es/{there}.html")
        reader.locator("[data-form], .ck-item").first.wait_for(state="attached")
        if there.startswith("notebooks"):
            reader.locator("[data-lab]").first.scroll_into_view_if_needed()
            reader.locator(".ck-lab").first.wait_for()
        assert reader.locator("article button:visible, article input[type=file]:visible").count() == 0
        kept = "(all) => [...new Set(all.map((one) => getComputedStyle(one).breakAfter))]"
        assert reader.locator("article :is(h2, h3)").evaluate_all(kept) == ["avoid"]
    reader.emulate_media(media="screen")


@pytest.mark.browser
def test_the_front_page_speaks_the_language_of_the_browser_and_can_be_changed(chromium, address):
    for locale, first, other in (("es-MX", "es", "en"), ("en-GB", "en", "es"), ("de-DE", "en", "es")):
        context = chromium.new_context(locale=locale)
        page = context.new_page()
        page.goto(f"{address}/index.html")
        assert page.locator("main:visible").get_attribute("lang") == first
        units = page.locator("main:visible .units li")
        assert units.count() >= 9 and units.locator("img").count() == units.count()
        page.locator("main:visible .languages a").click()
        page.reload()  # as it was chosen
        assert page.locator("main:visible").get_attribute("lang") == other
        context.close()


def until(page, true: str) -> None:
    """Wait until a function of the page says so; the driver itself takes any promise for a yes."""
    end = time.monotonic() + PATIENCE / 1000
    while not page.evaluate(true):
        assert time.monotonic() < end, true
        time.sleep(0.1)


@pytest.mark.browser
def test_what_was_opened_once_and_what_was_kept_open_without_a_network(chromium, address):
    context = chromium.new_context()
    page = context.new_page()
    page.goto(f"{address}/en/notebooks/01.html")
    page.wait_for_function("navigator.serviceWorker.controller !== null")
    kept = "async () => (await (await caches.open((await caches.keys())[0])).keys()).length"
    until(page, f"async () => (await ({kept})()) > 5")
    page.goto(f"{address}/index.html")
    page.get_by_role("button", name=Words("site", "en")("keep-here")).click()
    page.get_by_text(Words("site", "en")("kept-here")).wait_for()
    context.set_offline(True)
    for there in ("en/notebooks/01", "es/exercises/01", "index"):
        page.goto(f"{address}/{there}.html")
        assert page.get_by_role("heading", level=1).first.is_visible()
        broken = "[...document.images].filter((one) => one.complete && !one.naturalWidth).length"
        assert page.evaluate(broken) == 0
    context.close()


@pytest.mark.browser
def test_an_address_that_leads_nowhere_has_a_page_with_the_way_home(chromium, built):
    """With a network, from a server that gives it as GitHub's pages do; without one, from the worker."""

    class LikeGitHub(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

        def send_error(self, code, *_):
            page = (built / "404.html").read_bytes()
            self.send_response(code)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(page)

        def translate_path(self, path):
            return super().translate_path(path.removeprefix("/course"))

    handler = functools.partial(LikeGitHub, directory=str(built))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/course"
        context = chromium.new_context(locale="es-MX")
        page = context.new_page()
        for offline in (False, True):
            for there in ("gone.html", "en/gone.html", "es/exercises/gone.html"):
                page.goto(f"{address}/{there}")
                for language in LANGUAGES:
                    link = page.get_by_role("link", name=Words("site", language)("not-found-home"))
                    assert link.evaluate("(link) => link.href") == f"{address}/index.html?{language}"
            page.goto(f"{address}/index.html")
            page.wait_for_function("navigator.serviceWorker.controller !== null")
            until(page, "async () => Boolean(await caches.match(new URL('404.html', location)))")
            context.set_offline(not offline)
        context.close()
        server.shutdown()


@pytest.mark.browser
def test_a_newer_course_is_kept_whole_where_the_older_one_was(chromium, built):
    newer = []

    class Changing(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

        def do_GET(self):
            if newer and self.path == "/sw.js":
                text = (built / "sw.js").read_bytes().replace(b'VERSION = "', b'VERSION = "newer')
                self.send_response(200)
                self.send_header("Content-Type", "text/javascript")
                self.end_headers()
                self.wfile.write(text)
            else:
                super().do_GET()

    handler = functools.partial(Changing, directory=str(built))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}"
        context = chromium.new_context(locale="en-GB")
        page = context.new_page()
        page.goto(f"{address}/index.html")
        page.wait_for_function("navigator.serviceWorker.controller !== null")
        page.get_by_role("button", name=Words("site", "en")("keep-here")).click()
        page.get_by_text(Words("site", "en")("kept-here")).wait_for()
        newer.append(True)
        page.evaluate("async () => (await navigator.serviceWorker.getRegistration()).update()")
        gone = "(key) => !/^coursekit-(?!newer)/.test(key)"
        until(page, f"async () => (await caches.keys()).every({gone})")
        page.goto(f"{address}/en/index.html")
        until(page, "async () => Boolean(await caches.match(new URL('../es/exercises/01.html', location)))")
        context.close()
        server.shutdown()


@pytest.mark.browser
def test_a_lesson_comes_light_and_each_of_its_files_once(chromium, built):
    """Also what the worker keeps of it, which the page has had already."""
    sent: list[str] = []

    class Counting(http.server.SimpleHTTPRequestHandler):
        def log_request(self, *_):
            sent.append(urlsplit(self.path).path.lstrip("/"))

    handler = functools.partial(Counting, directory=str(built))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        page = new_page(chromium)
        page.goto(f"http://127.0.0.1:{server.server_port}/es/notebooks/07.html")
        page.wait_for_function("navigator.serviceWorker.controller !== null")
        kept = "async () => (await (await caches.open((await caches.keys())[0])).keys()).length"
        until(page, f"async () => (await ({kept})()) > 20")
        page.wait_for_load_state("networkidle")
        page.context.close()
        server.shutdown()
    assert sorted(sent) == sorted(set(sent))
    assert sum(len(gzip.compress((built / file).read_bytes())) for file in sent) < 500_000
    assert "es/searchindex.js" not in sent


def test_each_lesson_opens_live_where_one_place_says(built, monkeypatch):
    path = pages.originals(ROOT, "en")["notebooks/01"].as_posix()
    for name, page in (("notebooks/01", path), ("exercises/01", path.replace("notebooks", "exercises"))):
        links = {node["href"] for node in soup(built / "en" / f"{name}.html").select(".ck-live a")}
        assert set(repository.live(page).values()) <= links and len(links) == 3
    fork = {"Repository": "https://github.com/eva/her-course", "JupyterHub": "https://hub.example.edu/"}
    monkeypatch.setattr(repository, "addresses", lambda: fork)
    repository.owner_and_name.cache_clear()
    there = repository.live(path)
    repository.owner_and_name.cache_clear()
    assert all("eva/her-course" in unquote(address) for address in there.values())
    source, opens = quote("https://github.com/eva/her-course", ""), quote(f"lab/tree/her-course/{path}", "")
    asked = f"repo={source}&urlpath={opens}"
    assert there["hub"] == f"https://hub.example.edu/hub/user-redirect/git-pull?{asked}"


# Exercises that answer on the page.


def sealed_items():
    """Every item that a page checks, as its author wrote it and as students have it."""
    for unit in public_set.units():
        written = sources.load_unit(unit, ROOT / "exercises" / "source")
        for item in written.items.values():
            if item.machine and item.kind in answers.NO_CODE:
                yield item, public_set.load(unit).items[item.id]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_asked_on_a_page_does_not_speak_of_cells_quotes_and_variables(language):
    spoken = "variable (is|se llama) `|comillas|quotes|(la|the|next) (celda|cell)\\b|tres puntos|three dots"
    for unit in public_set.units():
        page = exercise_pages.page(public_set.load(unit), language, "")
        asked = re.findall(r'data-item="(\w+)">(.*?)</div>\n*(?=<span|##|\Z)', page, re.DOTALL)
        assert len(asked) == sum(one.kind in answers.NO_CODE for one in public_set.load(unit).every.values())
        assert [(name, found[0]) for name, text in asked if (found := re.search(spoken, text))] == []


@pytest.mark.browser
def test_what_somebody_typed_is_there_again_whoever_came_between(chromium, address):
    page = new_page(chromium)
    page.goto(f"{address}/es/exercises/01.html")
    essay = page.locator("#cell-doubt textarea")
    number = page.locator("#cell-joint_part").get_by_role("textbox")

    def come(who: str) -> None:
        page.get_by_label("Tu identificador").fill(who)
        page.get_by_role("button", name="Así me identifico").click()

    essay.fill("Escrito antes de decir quién soy.")
    come("ana")
    assert essay.input_value() == "Escrito antes de decir quién soy."
    number.fill("12")
    number.press("Enter")
    page.locator("#cell-joint_part").get_by_text("Leo 12,").wait_for()
    number.fill("34")  # and not checked
    page.goto(f"{address}/es/notebooks/01.html")
    page.goto(f"{address}/es/exercises/01.html")
    assert number.input_value() == "34"
    come("beto")
    assert number.input_value() == "" and essay.input_value() == ""
    number.fill("56")
    number.press("Enter")
    page.locator("#cell-joint_part").get_by_text("Leo 56,").wait_for()
    essay.fill("Lo de Beto.")
    page.locator("#cell-doubt").get_by_role("button").click()
    come("ana")
    assert number.input_value() == "34" and essay.input_value() == "Escrito antes de decir quién soy."
    with page.expect_download() as download:
        page.get_by_role("button", name="Entregar").click()
    handed = Path(download.value.path()).read_text("utf-8")
    assert "quién soy" in handed and "joint_percent = 34" in handed and "Beto" not in handed
    come("beto")
    assert number.input_value() == "56" and essay.input_value() == "Lo de Beto."
    assert page.faults == []
    page.context.close()


@pytest.mark.browser
def test_what_cannot_be_read_leaves_a_right_answer_right(chromium, address):
    name, page = "joint_part", new_page(chromium)
    item = sources.load_unit(1, ROOT / "exercises" / "source").items[name]
    right = item.right(item.variants[variants.of("", name, len(item.variants))], [], {})[0]
    page.goto(f"{address}/en/exercises/01.html")
    box = page.locator("#cell-joint_part").get_by_role("textbox")
    for typed in (f"{right:.9f}", "about forty"):
        box.fill(typed)
        box.press("Enter")
        page.locator(f'[data-item="{name}"][data-status="right"]').wait_for()
    page.get_by_text(Words("site", "en")("number-odd", given="about forty")).wait_for()
    page.locator(f'[data-item="{name}"][data-status="right"]').wait_for()
    page.context.close()


def answer(page, item: str, given: str) -> None:
    """Give a number and wait until it was looked at."""
    part = page.locator(f"#cell-{item}")
    part.get_by_role("textbox").fill(given)
    part.get_by_role("textbox").press("Enter")
    part.get_by_text(f"Leo {given},").wait_for()


@pytest.mark.browser
def test_what_a_full_browser_does_not_keep_is_handed_in_all_the_same(chromium, address):
    page = new_page(chromium)
    page.goto(f"{address}/es/exercises/04.html")
    page.get_by_label("Tu identificador").fill("eva")
    page.get_by_role("button", name="Así me identifico").click()
    answer(page, "shared_by_all", "41")
    page.evaluate(
        """() => { for (let text = "x".repeat(1 << 20), n = 0; text; n += 1) {
            try { localStorage.setItem(`full${n}`, text); }
            catch { text = text.slice(0, text.length >> 1); } } }"""
    )
    answer(page, "rules_enough", "43")
    page.get_by_text(Words("site", "es")("not-lasting")).wait_for()
    with page.expect_download() as download:
        page.get_by_role("button", name="Entregar").click()
    handed = Path(download.value.path()).read_text("utf-8")
    assert "= 41" in handed and "= 43" in handed
    page.context.close()


@pytest.mark.browser
def test_a_page_says_who_its_numbers_are_of_when_another_tab_or_a_file_changes_it(
    chromium, address, tmp_path
):
    say, page = Words("site", "es"), new_page(chromium)
    page.goto(f"{address}/es/exercises/01.html")
    page.get_by_label("Tu identificador").fill("eva")
    page.get_by_label("Tu identificador").press("Enter")
    page.get_by_text(say("who-now", now="eva")).wait_for()
    other = page_in(page.context)
    other.goto(f"{address}/es/exercises/01.html")
    other.get_by_label("Tu identificador").fill("beto")
    other.get_by_label("Tu identificador").press("Enter")
    page.get_by_text(say("who-now", now="beto")).wait_for()
    assert page.get_by_label("Tu identificador").input_value() == "beto"
    (tmp_path / "work.json").write_text('{"coursekit-work": 1, "student": {"identifier": "carla"}}', "utf-8")
    page.locator("input[type=file]").set_input_files(tmp_path / "work.json")
    page.get_by_text(say("who-now", now="carla")).wait_for()
    page.context.close()


@pytest.mark.browser
def test_a_page_opens_the_very_seals_that_python_opens(reader, address, monkeypatch):
    """All variants and foreseen answers, and numbers at the edge, with few rounds; some with all rounds."""
    reader.goto(f"{address}/en/index.html")
    reader.add_script_tag(path=FRONTEND / "seals.js")
    opens = "(asked) => Promise.all(asked.map((one) => coursekit.seals.opens(...one)))"
    asked, wanted = [], []

    def ask(seal: list, value, tolerance: float, salt: str) -> None:
        asked.append([seal, value, tolerance, salt, fingerprints.ROUNDS])
        wanted.append(fingerprints.opens(seal, [value], tolerance, salt))

    for item, public in sealed_items():
        for variant in (0, 57):
            (value,) = item.right(item.variants[variant], [], {})
            ask(public.sealed[variant], value, item.tolerance, public.salt(variant))
    assert all(wanted) and reader.evaluate(opens, asked) == wanted
    asked.clear(), wanted.clear()
    monkeypatch.setattr(fingerprints, "ROUNDS", 3)
    for item, public in sealed_items():
        for variant, drawn in enumerate(item.variants):
            (right,) = item.right(drawn, [], {})
            seal = fingerprints.seal([right], item.tolerance, public.salt(variant))
            values = [right, *(value for (value,) in item.foreseen(drawn, [], {}).values())]
            if item.kind == "number" and variant % 5 == 0:
                values += [right + part * item.tolerance for part in (-1.01, -0.99, 0.6, 0.99, 1.01, 7)]
            for value in values:
                ask(seal, value, item.tolerance, public.salt(variant))
    assert len(asked) > 12_000 and 0.1 < sum(wanted) / len(wanted) < 0.8
    assert reader.evaluate(opens, asked) == wanted


@pytest.mark.browser
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_writes_numbers_as_python_does(reader, address, language):
    values = [0, 5e-10, -5e-10, 2e-9, 0.00012, -0.0004, 0.305, 1 / 80, 0.5, -7, 1234.5, -1e6, 9_999_999.9996]
    reader.goto(f"{address}/{language}/notebooks/01.html")
    written = reader.evaluate(
        """([values, locale]) => values.map((x) =>
            coursekit.words({ said: [{ value: "x", options: {} }] }, locale)("said", { x }))""",
        [values, LANGUAGES[language]],
    )
    assert written == [number_format.format_number(value, language) for value in values]


@pytest.mark.browser
def test_without_the_browsers_own_hash_the_same_comes_out(reader, address):
    """As on a page that came over plain http from another machine."""
    reader.goto(f"{address}/en/index.html")
    reader.add_script_tag(path=FRONTEND / "seals.js")
    texts = ["", "b", "ñandú", "x" * 64, "x" * 65, "y" * 200]
    same = """async (texts) => { for (const text of texts) for (const salt of ["", "1|a|0|right", text])
        for (const rounds of [1, 2, 50]) {
            const { ownSlow, slow } = coursekit.seals;
            const own = ownSlow(text, salt, rounds), its = slow(text, salt, rounds);
            if (coursekit.seals.hex(own) !== coursekit.seals.hex(await its)) return [text, salt, rounds];
        } return "the same"; }"""
    assert reader.evaluate(same, texts) == "the same"


@pytest.mark.browser
def test_a_page_draws_the_numbers_that_python_draws(reader, address):
    reader.goto(f"{address}/en/index.html")
    reader.add_script_tag(path=FRONTEND / "seals.js")
    letters = map(chr, [*range(0x3000), *range(0xA000, 0xAC00), *range(0xF900, 0x11000), 0x1D400, 0x10400])
    letters = [*letters]
    marks = [letter for letter in letters if unicodedata.category(letter)[0] == "M"]
    letters = [letter for letter in letters if identity.plausible(letter)]
    people = ["Ana21", " ana21 ", "a@b.mx", "Ñandú_3", "Straße", "ΟΔΥΣΣΕΥΣ", "ﬁn", "x" * 40, "सुनीता", "มานี"]
    people += [*letters, *(f"a{letter}" for letter in marks)]
    found = reader.evaluate("(all) => all.map(coursekit.seals.normalised)", people)
    strange = [a for a, b in zip(people, found, strict=True) if identity.normalised(a) != b]
    assert strange == [] or {len(a) for a in strange} == {1} and len(strange) < 30, strange  # a newer Unicode
    assert (
        reader.evaluate("(all) => all.map((one) => coursekit.seals.plausible(one, 40))", people[:10])
        == [True] * 10
    )
    odd = ["", " ", "a b", "x" * 41, "a'b", 'a"b', "a\\b", "a\nb", "\u0301a"]
    assert reader.evaluate("(all) => all.map((one) => coursekit.seals.plausible(one, 40))", odd) == [
        False
    ] * len(odd)
    drawn = "(all) => all.map((one) => coursekit.seals.variant(one, 'same_chain', 100))"
    assert reader.evaluate(drawn, people[:10]) == [variants.of(one, "same_chain", 100) for one in people[:10]]


@pytest.mark.browser
def test_a_set_without_code_done_on_a_phone_is_graded_as_one_done_in_jupyter(chromium, address, tmp_path):
    from tests.grading import quick

    who, written, chosen = "Ana21", sources.load_unit(1, ROOT / "exercises" / "source"), public_set.load(1)
    essay = (
        'Uno dice: "no".\nOtro: """ sí """ \\n y \\ basta.\n\n«¿Y la confianza?» ' + "palabra " * 120 + '"'
    )
    page = new_page(chromium)
    page.set_viewport_size(PHONE)
    page.goto(f"{address}/es/exercises/01.html")
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    page.get_by_label("Tu identificador").fill(who)
    page.get_by_role("button", name="Así me identifico").click()
    solved = {}
    for item in chosen.items.values():
        part = page.locator(f"#cell-{item.id}")
        drawn = item.variants[item.variant(who)]
        if item.kind not in answers.NO_CODE:
            assert part.get_by_text("necesita Python").is_visible()
            continue
        if item.kind == "essay":
            part.get_by_role("textbox").fill(essay)
            part.get_by_role("button", name="Guardar").click()
            part.get_by_text("Una persona lo leerá").wait_for()
            continue
        for shown in part.locator("[data-input]").all():
            wanted = public_set.fill(f"{{{shown.get_attribute('data-input')}}}", drawn["inputs"], "es")
            assert shown.text_content() == wanted
        (right,) = written.items[item.id].right(drawn, [], {})
        name, (wrong,) = next(iter(written.items[item.id].foreseen(drawn, [], {}).items()))
        if item.kind == "choice":
            order = [item.options[place]["es"] for place in drawn["order"]]
            for value, told in ((wrong, "todavía no"), (right, "correcto")):
                part.get_by_label(order[ord(value) - ord("a")][:40]).check()
                part.get_by_role("button", name="Revisar").click()
                part.get_by_text(f"— {told}").wait_for()
            assert part.get_by_text("0.5 puntos.").is_visible()
            solved[item.id] = f'{item.answer} = "{wrong} {right}"'
        else:
            say = next(one["say"]["es"] for one in item.foreseen if one["id"] == name)
            part.get_by_role("textbox").fill("12,500")
            part.get_by_role("button", name="Revisar").click()
            part.get_by_text("no se puede leer como un solo número").wait_for()
            part.get_by_role("textbox").fill(str(wrong))
            part.get_by_role("button", name="Revisar").click()
            part.get_by_text(" ".join(public_set.fill(say, drawn["inputs"], "es").split())[:60]).wait_for()
            part.get_by_role("textbox").fill(f"{right:.12g}".replace("-", "\u2212"))
            part.get_by_role("textbox").press("Enter")
            part.get_by_text("— correcto").wait_for()
            part.get_by_role("textbox").fill(f"{right:.12g}".replace(".", ","))
            part.get_by_role("textbox").press("Enter")
            part.get_by_text("— correcto").wait_for()
            solved[item.id] = f"{item.answer} = {right!r}"
    page.reload()  # a phone forgets pages; nothing is lost
    assert page.locator("#cell-doubt textarea").input_value() == essay
    with page.expect_download() as download:
        page.get_by_role("button", name="Entregar").click()
    file = tmp_path / "phone" / download.value.suggested_filename
    download.value.save_as(file)
    assert file.name == f"{chosen.file['es']}.ipynb" and page.faults == page.asked == []
    page.context.close()
    handed = json.loads(file.read_text("utf-8"))
    kept = next("".join(cell["source"]) for cell in handed["cells"] if cell["id"] == "doubt")
    space: dict = {}
    exec(kept, space)
    assert space["doubt"].strip() == essay
    same = student_notebook.build(chosen, "es", solved | {"doubt": kept.partition("\n")[2]}, "ana21")
    notebooks.write(same, tmp_path / "jupyter" / file.name)
    found = []
    with pytest.MonkeyPatch.context() as patch:
        quick.use(patch)
        for place in ("phone", "jupyter"):
            options = GradingOptions(no_code=True, seed=3)
            grade(tmp_path / place, 1, tmp_path / f"{place}-out", ROOT / "exercises" / "source", options)
            with (tmp_path / f"{place}-out" / "points.csv").open(encoding="utf-8-sig") as table:
                told = [
                    (row["student"], row["item"], row["points"], row["status"])
                    for row in csv.DictReader(table)
                ]
            found.append(told)
    assert found[0] == found[1]
    assert {row[3] for row in found[0]} == {"right", "waits for a person"} and len(found[0]) > 4


# Labs that move without Python.


@pytest.mark.browser
@pytest.mark.parametrize("language, model", [("en", "path_dependence"), ("es", "supply_pyramid"),
                                             ("en", "two_mode_network")])  # fmt: skip
def test_a_recorded_lab_shows_what_the_live_one_shows(reader, address, monkeypatch, language, model):
    """Words, headlines, picture, comparison with A, table: step by step, as in a notebook."""
    monkeypatch.setattr(words, "_current", language)
    say, model = Words("common", language), models.find(model)
    lesson = RECORDED[model.name]
    opened = next(lab for lab in moves.opened(ROOT) if (lab.model, lab.lesson[:2]) == (model.name, lesson))
    reader.faults.clear()
    reader.goto(f"{address}/{language}/notebooks/{lesson}.html")
    place = reader.locator(f"[data-lab={model.name}]").first
    place.scroll_into_view_if_needed()
    page, live = LabOnPage(reader, place.locator(".ck-lab")), Lab(model, **opened.settings)
    page.unfold()
    shows(page, live)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(plan, "POSITIONS", 4)
        (recorded,) = plan.plans(ROOT, [model.name])

    def same() -> None:
        shows(page, live)
        assert page.node.locator("dd").all_text_contents() == live.view["headlines"]
        assert page.node.locator(".ck-compared li").all_text_contents() == live.view["compared"]

    def move(name: str, value) -> None:
        control = page.node.locator(
            f"select[data-parameter={name}], input[type=range][data-parameter={name}]"
        )
        control.select_option(value) if isinstance(value, str) else control.fill(str(value))
        do(live, "set", values={name: value})
        same()

    for track in recorded.tracks:
        if track.settings == opened.settings:
            for value in track.values:
                move(track.control, value)
            move(track.control, opened.settings[track.control])
    page.button(say("lab-pin")).click()
    do(live, "pin")
    for name in model.presets:
        page.node.get_by_label(say("lab-preset")).select_option(name)
        do(live, "preset", name=name)
        same()
    page.button(say("lab-reset")).click()
    do(live, "reset")
    same()
    move(recorded.tracks[0].control, recorded.tracks[0].values[-1])
    if model.has_chance:
        page.button(say("lab-reset")).click()
        do(live, "reset")
        for _ in range(plan.DRAWS - 1):
            page.button(say("lab-draw")).click()
            do(live, "draw")
            same()
        page.button(say("lab-draw")).click()
        page.node.get_by_text(Words("site", language)("off-draw", draws=plan.DRAWS)).wait_for()
    page.button(say("lab-unpin")).click()
    page.button(say("lab-reset")).click()
    do(live, "unpin"), do(live, "reset")
    same()
    assert reader.faults == []
    tables = page.node.get_by_label(say("lab-table-which"))
    tables.select_option(next(iter(live.result.tables)))
    do(live, "table", name=next(iter(live.result.tables)))
    cells = page.node.locator(".ck-table tbody tr")
    cells.first.wait_for()
    found = cells.evaluate_all("(rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent))")
    assert found == [[*row] for row in live.view["table"]["rows"]]


def pyramid(reader, course: str) -> LabOnPage:
    """The recorded lab of unit 3, in sight."""
    reader.goto(f"{course}/notebooks/03.html")
    place = reader.locator("[data-lab=supply_pyramid]").first
    place.scroll_into_view_if_needed()
    return LabOnPage(reader, place.locator(".ck-lab"))


@pytest.mark.browser
def test_off_the_recorded_paths_a_lab_says_so_and_stays_and_keys_go_from_place_to_place(reader, address):
    page = pyramid(reader, f"{address}/es")
    page.unfold()
    begun = page.line
    page.key("second_tier", "ArrowRight")
    page.wait_for("(lab, line) => lab.querySelector('.ck-line code').textContent !== line", begun)
    moved, value = page.line, page.slider("second_tier").input_value()
    said = Words("site", "es")("off-path", what=Words("supply_pyramid", "es")("param-third_tier"))
    page.key("third_tier", "End")
    page.node.get_by_text(said).wait_for()
    assert page.line == moved and page.slider("second_tier").input_value() == value
    page.button(Words("common", "es")("lab-reset")).click()
    page.wait_for("(lab, line) => lab.querySelector('.ck-line code').textContent === line", begun)
    assert page.problem == ""


@pytest.mark.browser
def test_who_goes_on_has_what_comes_next_before_it_is_asked_for(reader, address):
    page = pyramid(reader, f"{address}/en")
    loaded = "performance.getEntriesByType('resource').map((file) => file.name.match(/track.*/)?.[0])"

    def step() -> list[str]:
        line = page.line
        page.key("buyers", "ArrowRight")
        page.wait_for("(lab, line) => lab.querySelector('.ck-line code').textContent !== line", line)
        return [*filter(None, reader.evaluate(loaded))]

    assert step() == ["track-0-0.js"], "more than the first move needs"
    step()
    reader.wait_for_function(f"{loaded}.includes('track-0-1.js')")
    assert [*filter(None, reader.evaluate(loaded))] == ["track-0-0.js", "track-0-1.js"]


# Forms on a page, and the reader's work.


@pytest.mark.browser
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_coding_is_compared_with_ours_in_the_words_that_python_has(reader, address, monkeypatch, language):
    monkeypatch.setattr(words, "_current", language)
    ours, functions = recoding.ours(), recoding.FUNCTIONS
    names, rng = list(ours), random.Random(4)
    codings = [{}, ours, dict.fromkeys(names[:2], []), {names[0]: ours[names[0]]}]
    codings += [dict.fromkeys(names, functions)]
    codings += [
        {n: rng.sample(functions, rng.randrange(5)) for n in rng.sample(names, k)} for k in (1, 4, 10)
    ]
    reader.goto(f"{address}/{language}/notebooks/07.html")
    for coding in codings:
        kept = {"coursekit-work": 1, "codings": {name: sorted(ticked) for name, ticked in coding.items()}}
        reader.evaluate("(text) => coursekit.work.replace(coursekit.work.parse(text))", json.dumps(kept))
        told = reader.locator("[data-form=recoded] > p").text_content()
        wanted = recoding.recoded(coding)
        nothing = Words("site", language)("recoded-empty", rows=len(ours))  # no cell to run again
        assert told == (wanted.description if coding else nothing)
        rows = reader.locator("[data-form=recoded] tbody tr").evaluate_all(
            "(rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent))"
        )
        table = BeautifulSoup(wanted.table, "html.parser").select("tbody tr")
        assert rows == [[cell.text for cell in row.select("th, td")] for row in table]
    reader.evaluate("localStorage.clear()")


@pytest.mark.browser
def test_work_goes_from_the_page_to_a_notebook_and_back(reader, address, tmp_path, monkeypatch):
    reader.faults.clear()
    reader.goto(f"{address}/es/notebooks/01.html")
    monkeypatch.setattr(words, "_current", "es")
    say = Words("common", "es")
    question = reader.locator("[data-form=predict]").first
    question.get_by_role("button").click()
    question.get_by_text(say("error-form-choose")).wait_for()
    question.get_by_role("radio").nth(2).check()
    question.get_by_role("button").click()
    chosen = say("form-predicted", choice=Words("predictions", "es")("who_wins-c"))
    question.get_by_text(chosen).wait_for()
    recalled = reader.locator("[data-form=recall]").first
    recalled.get_by_text(chosen).wait_for()
    assert not recalled.get_by_text(Words("predictions", "es")("who_wins-outcome")[:30]).is_visible()
    mine = reader.locator("[data-form=my_work]")
    with reader.expect_download() as download:
        mine.get_by_role("button", name=say("work-save")).click()
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    monkeypatch.setenv("COURSEKIT_WORK", str(file))
    assert file.name == work.NAME and work.read()["predictions"] == {"who_wins": "c"}
    work.keep("predictions", "who_wins", "a")
    work.keep("answers", "2.tipping", {"source": "crossing = 0.5", "status": "right", "student": "eva"})
    work.keep("codings", "bolsa", ["brokerage"])
    for text in ("{}", "no", '{"coursekit-work": 99}', '{"coursekit-work": 1, "answers": []}'):
        (tmp_path / "bad.json").write_text(text, "utf-8")
        mine.locator("input[type=file]").set_input_files(tmp_path / "bad.json")
        mine.get_by_text(say("error-work-file", file=work.NAME)).wait_for()
        reader.reload()
    told = []

    def restore(answer: str) -> None:
        reader.once("dialog", lambda asked: (told.append(asked.message), getattr(asked, answer)()))
        mine.locator("input[type=file]").set_input_files(file)

    restore("dismiss")  # another prediction is here, and would be lost
    mine.get_by_text(Words("site", "es")("restore-not")).wait_for()
    assert question.get_by_role("radio").nth(2).is_checked()
    restore("accept")
    mine.get_by_text(forms.Work().message).wait_for()
    assert told == [Words("site", "es")("restore-over")] * 2
    mine.locator("input[type=file]").set_input_files(file)  # all of it is in the file, so nothing is asked
    mine.get_by_text(say("work-restored")).wait_for()
    assert question.get_by_role("radio").nth(0).is_checked()
    assert reader.faults == []
    reader.evaluate("localStorage.clear()")


def small(root: Path, text: str) -> None:
    """The least of a course that a site can be made of, with one lesson."""
    for language in LANGUAGES:
        for path in (repository.glossary_path(language, root), root / "notebooks" / language / "00_x.ipynb"):
            notebooks.write(notebooks.notebook_of([notebooks.markdown_cell("title", text)]), path)
        (root / cards.FOLDER / language).mkdir(parents=True)
        for name in [cards.INDEX, *models.names()]:
            (root / cards.FOLDER / language / f"{name}.md").write_text(f"# {name}\n", "utf-8")


def test_a_link_that_leads_nowhere_stops_the_site_and_names_the_page(tmp_path):
    small(tmp_path, "# One\n\n[there](nowhere.ipynb)")
    with pytest.raises(CourseError, match=r"(?s)notebooks/00.*nowhere\.ipynb"):
        site.build(tmp_path, tmp_path / "site", [])
    assert not (tmp_path / "site").exists()


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(ROOT)
    (tmp_path / "thesis.txt").touch()
    assert cli.main(["site", "--to", str(tmp_path), "--language", "es"]) == 2
    assert str(tmp_path) in capsys.readouterr().err and (tmp_path / "thesis.txt").exists()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_site_is_used(language):
    code = "".join(path.read_text("utf-8") for path in Path(site.__file__).parent.rglob("*.py"))
    messages = [line.partition(" =")[0] for line in catalogue(language) if line[:1].isalpha()]
    assert [
        message for message in messages if f'"{message}"' not in code and f"'{message}'" not in code
    ] == []
    assert Words("site", language)


def catalogue(language: str) -> list[str]:
    from coursekit.words import catalogue_text

    return [line for line in catalogue_text("site", language).splitlines() if " =" in line]
