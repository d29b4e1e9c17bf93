"""The pages a grader writes, as a browser shows them: accessible, and nothing of a student's runs there."""

from __future__ import annotations

import json

import pytest

from coursekit.grading.grade import grade
from tests.grading import handed_in as hand
from tests.grading import quick

EVIL = (
    "</pre><script>document.title = 'broken out'</script><img src=x onerror=\"document.title='broken out'\">"
)


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pages")
    (folder / "in").mkdir()
    answers = {name: hand.right(name) for name in ("ana21", "beto", "caro")}
    answers["beto"] |= {"same_chain": f"autonomy_b = {EVIL!r}", "doubt": f"doubt = {EVIL!r}"}
    for who, given in answers.items():
        book = hand.made(who, given, "es" if who == "caro" else "en")
        (folder / "in" / f"{who}.ipynb").write_text(json.dumps(book), "utf-8")
    (folder / "in" / "<script>document.title=1<b>.ipynb").touch()
    with pytest.MonkeyPatch.context() as patch:
        quick.use(patch)
        grade(folder / "in", 1, folder / "out", hand.SOURCES)
    return [folder / "out" / "class.html", *sorted((folder / "out" / "feedback").iterdir())]


@pytest.mark.browser
def test_axe_finds_nothing_to_object_to_and_no_text_becomes_markup(chromium, pages):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs axe-playwright-python")
    assert len(pages) == 5
    for path in pages:
        context = chromium.new_context(bypass_csp=True)  # axe is a script, and scripts are forbidden there
        page = context.new_page()
        page.goto(path.as_uri())
        found = axe.Axe().run(page)
        assert found.violations_count == 0, (path.name, found.generate_report())
        assert "broken out" not in page.title() and page.title() != "1"
        assert page.locator("script, img").count() == 0
        context.close()
    shown = next(path for path in pages if path.name == "beto.html").read_text("utf-8")
    assert "&lt;script&gt;document.title" in shown
