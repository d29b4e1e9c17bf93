"""Which files of the course become pages of the site; the site itself is tested in a browser."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from coursekit.publishing.site import pages
from coursekit.words import LANGUAGES, Words

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_written_for_readers_is_a_page(language):
    written = [*ROOT.glob(f"docs/*/{language}.md"), *ROOT.glob(f"docs/*/{language}/*.md")]
    for folder in ("notebooks", "exercises", "capstone"):
        written += ROOT.glob(f"{folder}/{language}/*.ipynb")
    assert {path.relative_to(ROOT) for path in written} == set(pages.originals(ROOT, language).values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_front_page_leads_instructors_to_all_that_is_theirs(language):
    found = pages.originals(ROOT, language)
    theirs = pages.front(found, ROOT, language).partition(f"## {Words('site', language)('teach')}")[2]
    for name in ("guide/index", *pages.TEACH, "exercises/capstone"):
        assert f"({found[name].as_posix()})" in theirs


def test_pages_have_the_same_names_in_both_languages_and_no_source_is_one():
    english, spanish = (pages.originals(ROOT, language) for language in LANGUAGES)
    assert english.keys() == spanish.keys()
    assert not [path for path in [*english.values(), *spanish.values()] if "source" in path.parts]


def test_links_to_the_front_page_of_the_repository_stay_on_the_site(tmp_path):
    for language in LANGUAGES:
        pages.lay_out(ROOT, language, tmp_path / language, tmp_path / "site" / language)
        became = json.loads((tmp_path / language / pages.ALL).read_text("utf-8"))["became"]
        for folder in pages.TEACH.values():
            text = (ROOT / "docs" / folder / f"{language}.md").read_text("utf-8")
            (link,) = re.findall(r"\]\(../../(README[^)]*)\)", text)
            assert became[link] == f"{language}/index.html"


def test_a_caption_is_three_sentences_and_the_rest_is_folded_away():
    told = "One. Two, of 3.5. Three? Four! Five."
    said = Words("site", "es")("caption-rest")
    assert (
        pages._caption(told, "es")
        == f"One. Two, of 3.5. Three?<details><summary>{said}</summary>Four! Five.</details>"
    )
    assert pages._caption("One. Two.", "en") == "One. Two."
