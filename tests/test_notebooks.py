"""The notebooks as files: made from their source, alike in both languages, with outputs worth comparing.

That the stored outputs are what running gives is nbval's part: pytest runs it over ``notebooks`` and
``exercises``.
"""

from __future__ import annotations

import re
from pathlib import Path

import nbformat
import pytest

from coursekit.documents import repository
from coursekit.errors import CourseError
from coursekit.publishing import glossary, lessons
from coursekit.words import LANGUAGES
from tests import notebook_rules as rules
from tests.files import below

ROOT = Path(__file__).parents[1]
LESSONS = repository.lessons(ROOT)
FEWEST_TERMS = 5
"""Terms of the glossary that a lesson links, at least."""
FILES = sorted(
    path.relative_to(ROOT)
    for folder in ("notebooks", "exercises", "capstone")
    for path in below(ROOT / folder, "*.ipynb")
)


def read(path: Path):
    return nbformat.read(ROOT / path, 4)


def test_the_course_has_its_first_two_units_in_both_languages():
    assert [source.stem[:2] for source in LESSONS][:2] == ["00", "01"]
    assert {path.parts[1] for path in FILES if path.parts[0] == "notebooks"} == {"en", "es"}


def test_there_is_no_notebook_without_a_source():
    made = {
        repository.lesson_path(s, language, ROOT).relative_to(ROOT)
        for s in LESSONS
        for language in ("en", "es")
    } | {repository.glossary_path(language, ROOT).relative_to(ROOT) for language in ("en", "es")}
    assert made == {path for path in FILES if path.parts[0] == "notebooks"}


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("source", LESSONS, ids=lambda s: s.stem)
def test_a_lesson_is_what_its_source_gives(source, language):
    made = lessons.lesson(source, language, ROOT)
    stored = read(repository.lesson_path(source, language, ROOT).relative_to(ROOT))
    plain = lambda book: [(c.id, c.cell_type, c.source, dict(c.metadata)) for c in book.cells]  # noqa: E731
    assert plain(stored) == plain(made)
    assert stored.metadata == made.metadata


@pytest.mark.parametrize("path", FILES, ids=str)
def test_a_notebook_keeps_the_rules(path):
    assert list(rules.problems(read(path))) == []


@pytest.mark.parametrize("source", LESSONS, ids=lambda s: s.stem)
def test_a_lesson_has_the_nine_beats_and_a_twin(source):
    english, spanish = (
        read(repository.lesson_path(source, language, ROOT).relative_to(ROOT)) for language in ("en", "es")
    )
    assert list(rules.beats(english)) == [] and list(rules.twins(english, spanish)) == []


@pytest.mark.parametrize("path", [path for path in FILES if "es" in path.parts], ids=str)
def test_no_output_in_spanish_writes_a_time_as_english_does(path):
    outputs = [output for cell in rules.code(read(path)) for output in cell.outputs]
    shown = [text for output in outputs for text in (output.get("text"), *output.get("data", {}).values())]
    assert [found for text in shown for found in re.findall(rules.ENGLISH_TIME, str(text))] == []


@pytest.mark.parametrize("path", FILES, ids=str)
def test_the_first_cell_opens_this_notebook_on_binder(path):
    if "solved" in path.parts:
        return
    assert (
        f"/{repository.owner_and_name()}/HEAD?urlpath=lab/tree/{path.as_posix()})"
        in read(path).cells[0].source
    )


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_glossary_is_what_its_table_gives(language):
    stored = read(repository.glossary_path(language, ROOT).relative_to(ROOT))
    assert stored == glossary.glossary(language, ROOT)
    assert {cell.id for cell in stored.cells} == {*glossary.terms(), "title", "references"}


@pytest.mark.parametrize("path", FILES, ids=str)
def test_links_to_other_pages_lead_somewhere(path):
    """To a notebook that is there, and to a cell of it that is there."""
    for cell in read(path).cells:
        if cell.cell_type == "markdown":
            for target, part in re.findall(r"\]\(([^)#:]*)(?:#([^)]*))?\)", cell.source):
                to = (ROOT / path.parent / target).resolve() if target else ROOT / path
                assert to.suffix == ".ipynb" and to.is_file(), f"{cell.id}: {target}"
                if part:
                    kind, _, name = part.partition("=")
                    assert kind == "cell-id" and name in [c.id for c in read(to.relative_to(ROOT)).cells], (
                        part
                    )


@pytest.mark.parametrize("source", LESSONS, ids=lambda s: s.stem)
def test_a_lesson_leads_to_the_glossary_for_its_terms_alike_in_both_languages(source):
    linked = {
        language: [
            term
            for cell in repository.read_source(source)["cells"]
            for term in lessons.TERM.findall(cell.get(language, ""))
        ]
        for language in LANGUAGES
    }
    assert len(set(linked["en"])) >= FEWEST_TERMS and set(linked["en"]) <= glossary.terms().keys()
    assert sorted(linked["en"]) == sorted(linked["es"])


def test_a_term_the_glossary_does_not_have_is_refused(tmp_path):
    source = tmp_path / "notebooks" / "source" / "01_x.yml"
    source.parent.mkdir(parents=True)
    source.write_text(
        "unit: 1\nfile: {en: 01_x, es: 01_x}\ncells:\n- {id: a, en: '# [X](term:nowhere)', es: '# X'}\n"
    )
    with pytest.raises(CourseError, match="nowhere"):
        lessons.lesson(source, "en", tmp_path)
