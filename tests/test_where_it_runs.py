"""The page *Where it runs*: its commands work, its link leads somewhere, both languages say the same."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from coursekit import evidence, lab, make_or_buy, my_work, predict, recode, words
from tests.test_forms import QUESTIONS

ROOT = Path(__file__).parents[1]
PAGES = {
    language: (ROOT / "docs" / "where" / f"{language}.md").read_text("utf-8") for language in ("en", "es")
}
VIEW, PICTURE = "application/vnd.jupyter.widget-view+json", "image/png"


def test_both_pages_have_the_same_rows_and_commands():
    rows = [re.findall(r"^\|.*\|$", text, re.M) for text in PAGES.values()]
    assert len(rows[0]) == len(rows[1]) > 8
    assert all(row.count("|") == 5 for page in rows for row in page)
    blocks = [re.findall(r"```(\w+)", text) for text in PAGES.values()]
    assert blocks[0] == blocks[1]


def test_the_page_names_the_pyodide_that_is_fetched():
    from jupyterlite_pyodide_kernel.constants import PYODIDE_VERSION

    assert all(PYODIDE_VERSION in text for text in PAGES.values())


@pytest.mark.parametrize("language", PAGES)
def test_the_link_for_a_class_pulls_the_branch_and_opens_a_page_that_is_in_it(language):
    (link,) = re.findall(r"https://HUB/\S+", PAGES[language])
    asked = {name: value for name, (value,) in parse_qs(urlsplit(link).query).items()}
    assert asked["branch"] == "students" and f"HEAD:{asked['branch']}" in PAGES[language]
    folder = asked["repo"].rpartition("/")[2]
    opened = asked["urlpath"].removeprefix(f"lab/tree/{folder}/")
    assert (ROOT / opened).is_file() and opened.split("/")[1] == language


def test_the_command_for_a_page_without_a_kernel_gives_pictures(language, tmp_path):
    """As it is typed, but for the notebook: one of a lab and a form."""
    import nbformat
    from nbconvert.nbconvertapp import NbConvertApp
    from nbformat.v4 import new_code_cell, new_notebook

    command = shlex.split(re.search(r"^jupyter nbconvert.*", PAGES[language], re.M)[0])
    assert (ROOT / command[-1]).is_file()
    code = [f"from coursekit import *\nfrom coursekit import make_or_buy\nstart({language!r})"]
    code += ["lab(make_or_buy)", f"predict({QUESTIONS[0]!r})"]
    path = tmp_path / "page.ipynb"
    nbformat.write(new_notebook(cells=[new_code_cell(text) for text in code]), path)
    app = NbConvertApp()
    app.initialize([*command[2:-1], str(path)])
    app.start()
    html = path.with_suffix(".html").read_text("utf-8")
    assert html.count("<img") == 1 and VIEW not in html
    assert words.say("form-unpredicted") in html


def shown() -> dict[str, tuple[dict, dict]]:
    """What a front end gets to choose from."""
    return {
        "lab": lab(make_or_buy)._repr_mimebundle_(),
        "prediction": predict(QUESTIONS[0])._repr_mimebundle_(),
        "work": my_work()._repr_mimebundle_(),
        "recoding": recode()._repr_mimebundle_(),
        **{f"exhibit {n}": bundle for n, bundle in enumerate(evidence("clusters").bundles())},
        **{f"other exhibit {n}": bundle for n, bundle in enumerate(evidence("exporters").bundles())},
    }


@pytest.mark.usefixtures("own_work")
def test_plain_text_is_the_description_whoever_chooses(language):
    """VS Code takes it for alternative text; so does whoever shows neither widgets nor pictures."""
    for name, (data, metadata) in shown().items():
        text = data["text/plain"]
        assert len(text) > 40 and "coursekit" not in text and "<" not in text, name
        if PICTURE in data:
            alt = metadata[PICTURE]["alt"]
            assert " ".join(alt.split()) in " ".join(text.split()), name


@pytest.mark.usefixtures("own_work")
def test_no_front_end_is_left_without_a_form_it_can_show(language):
    """Whatever a front end prefers (Jupyter widgets first; HTML first; pictures first; text alone)."""
    for name, (data, _) in shown().items():
        kinds = set(data) - {VIEW}
        assert kinds <= {PICTURE, "image/svg+xml", "text/html", "text/plain"} and "text/plain" in kinds, name
