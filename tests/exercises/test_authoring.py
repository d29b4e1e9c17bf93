"""Writing an item: it starts from one that works, is looked at as students will, or is refused."""

from __future__ import annotations

import html
import re
import shutil

import pytest

from coursekit.cli import main
from coursekit.errors import CourseError
from coursekit.exercises import answers, scaffold, sources, validation

from .solving import ROOT, SOURCES


@pytest.fixture
def course(tmp_path, monkeypatch):
    """A copy of the course with its sources."""
    shutil.copytree(SOURCES, tmp_path / "exercises" / "source", ignore=shutil.ignore_patterns("solved"))
    shutil.copytree(ROOT / "notebooks" / "source", tmp_path / "notebooks" / "source")
    shutil.copyfile(ROOT / "pyproject.toml", tmp_path / "pyproject.toml")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("kind", answers.KINDS)
def test_a_new_item_works_as_it_is(course, kind, capsys):
    assert main(["new-exercise", "--unit", "1", "--kind", kind, "--id", "brand_new"]) == 0
    path = course / "exercises/source/01_industrial_districts.yml"
    told = capsys.readouterr().out
    line = path.read_text("utf-8").splitlines().index("  - id: brand_new") + 1
    assert f"Line {line} of exercises/source/{path.name}" in told
    made = sources.load(path, refused={})
    assert list(made.items)[-1] == "brand_new" and made.items["brand_new"].kind == kind
    validation.try_item(made.items["brand_new"])


def test_the_first_item_of_a_unit_begins_its_set(course):
    for written in (course / "exercises/source").glob("01_*.yml"):
        written.unlink()
    path, line = scaffold.new_item(course, 1, "number", "first_one")
    scaffold.new_item(course, 1, "choice", "second_one")
    made = sources.load(path, refused={})
    assert path.name == "01_industrial_districts.yml" and made.file["es"] == "01_distritos_industriales"
    assert made.title == {"en": "Industrial districts", "es": "Distritos industriales"}
    assert list(made.items) == ["first_one", "second_one"]
    assert path.read_text("utf-8").splitlines()[line - 1] == "  - id: first_one"


@pytest.mark.parametrize(
    "unit, name, told", [(1, "bound_to", "bound_to"), (1, "Not One", "Not One"), (99, "fine", "99")]
)
def test_an_id_that_cannot_be_is_refused_and_nothing_changes(course, unit, name, told):
    before = {path: path.read_text("utf-8") for path in course.rglob("*.yml")}
    with pytest.raises(CourseError, match=told):
        scaffold.new_item(course, unit, "number", name)
    assert {path: path.read_text("utf-8") for path in course.rglob("*.yml")} == before


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_preview_shows_what_the_student_sees_and_what_not(course, language):
    page = html.unescape(scaffold.preview(course, 1, None, "ana21", language))
    made = sources.load_unit(1, SOURCES)
    assert f'<html lang="{language}">' in page and 'class="refused"' not in page
    for item in made.items.values():
        seen, hidden = page.split(f"{item.id} · {item.title[language]}")[1].split("</div>", 1)
        assert item.answer in seen
        for says in item.says():
            assert f"<h3>{says}: " in hidden


def test_the_preview_shows_a_set_that_contradicts_itself_and_says_why(course):
    scaffold.new_item(course, 1, "number", "one_more")
    page = scaffold.preview(course, 1, "one_more", "ana21", "en")
    assert "have 11 points together, but a set has 10" in page and "bound_to" not in page


STOPS = [
    (
        "number",
        "rng.integers(4, 10)",
        "rng.integer(4, 10)",
        "code under “inputs” stopped with AttributeError",
    ),
    (
        "number",
        "spent = pairs * int(rng.integers(200, 400))",
        "spent = [1]",
        "does not have the form it should",
    ),
    (
        "number",
        "spent / (pairs - bad)",
        "spent / (bad - bad)",
        "code under “solution” stopped with ZeroDivision",
    ),
    ("number", "spent / bad\n", "spend / bad\n", "code under “wrong bad_pairs” stopped with NameError"),
    ("function", "      cases = ", "      cares = ", "code under “cases” stopped with NameError"),
    ("table", "pd.DataFrame(", "pd.DataFram(", "code under “given” stopped with AttributeError"),
    ("table", "len(workshops))", "77)", "code under “again” stopped with ValueError"),
]


@pytest.mark.parametrize("kind, old, new, told", STOPS, ids=[new.strip() for _, _, new, _ in STOPS])
def test_the_preview_shows_what_stopped_in_its_place_and_all_the_rest(course, kind, old, new, told):
    path, line = scaffold.new_item(course, 1, kind, "broken_one")
    before, written = path.read_text("utf-8").split("  - id: broken_one", 1)
    assert old in written
    path.write_text(f"{before}  - id: broken_one{written.replace(old, new)}", "utf-8")
    item = sources.load(path, refused={}).items["broken_one"]
    page = html.unescape(scaffold.preview(course, 1, "broken_one", "ana21", "en"))
    above, place = page.split('<div class="student">')[0].split("<h3")[0], page.split(item.title["en"])[1]
    assert told in above and told in place  # among what is refused, and where it should have given something
    assert item.answer in place and item.solution in place
    for name, says in item.says().items():
        assert f"<h3>{name}: " in place and " ".join(says["en"].split()) in " ".join(place.split())
    if "solution" in told or "wrong" in told or "again" in told:
        assert place.count(": –</h3>") == ("again" not in told)  # the other answers are there


def test_the_preview_shows_the_rest_of_a_set_with_an_item_that_cannot_be_read(course):
    path, _ = scaffold.new_item(course, 1, "number", "half_done")
    before, written = path.read_text("utf-8").split("  - id: half_done", 1)
    written = re.sub(r'title: \{en: (".*?"), es: ".*?"\}', r"title: {en: \1}", written)
    path.write_text(f"{before}  - id: half_done{written}", "utf-8")
    told = "half_done: “title” has no text for the language es."
    for only, others in ((None, True), ("half_done", False), ("doubt", True)):
        page = scaffold.preview(course, 1, only, "ana21", "en")
        assert page.count('class="refused"') == 1 and told in page
        assert ('class="student"' in page) == others
    with pytest.raises(CourseError, match="half_done"):
        sources.load(path)


def test_the_preview_of_an_item_that_is_not_there_is_refused(course):
    assert main(["preview", "--unit", "1", "--item", "nobody"]) == 2
    assert not (course / "preview.html").exists()
    assert main(["preview", "--unit", "1", "--item", "doubt"]) == 0
    assert (course / "preview.html").is_file()
