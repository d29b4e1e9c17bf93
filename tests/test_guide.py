"""The instructor's guide is that of the lessons and exercises as they are, and fits them."""

from __future__ import annotations

import copy
import re
import shutil
from pathlib import Path

import pytest
import yaml

from coursekit.documents import repository
from coursekit.errors import CourseError
from coursekit.exercises import answers
from coursekit.exercises import sources as exercise_sources
from coursekit.publishing import guide
from coursekit.words import LANGUAGES, Words, catalogue_text
from tests.files import below

ROOT = Path(__file__).parents[1]
MADE = guide.pages(ROOT)
SOURCES = guide.sources(ROOT)


def test_the_guide_on_disk_is_the_guide_made():
    """If not: ``coursekit build``, or ``python -m coursekit.publishing.guide`` alone, makes it anew."""
    on_disk = {
        path.relative_to(ROOT) for language in LANGUAGES for path in below(ROOT / guide.FOLDER / language)
    }
    assert on_disk == MADE.keys()
    assert [str(path) for path, text in MADE.items() if (ROOT / path).read_text("utf-8") != text] == []


def test_every_unit_with_exercises_has_a_guide():
    units = exercise_sources.units(exercise_sources.folder(ROOT))
    assert set(units) <= {int(path.stem) for path in SOURCES}


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_a_guide_fits_its_lesson_and_its_exercises(source):
    written = repository.read_source(source)
    unit = guide.Unit(source, ROOT)
    assert set(written["plans"]) == set(guide.PLANS)
    for length, steps in written["plans"].items():
        assert sum(step["minutes"] for step in steps) == length
        assert all(step["minutes"] > 0 for step in steps)
    assert len(written["wrong"]) >= 3 and len(written["discuss"]) >= 3
    if unit.set:
        tested = {item.objective for item in unit.set.items.values()}
        assert tested == set(unit.set.objectives), "an objective that no item tests"


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_tells_everything_and_no_answer(source, language):
    unit = guide.Unit(source, ROOT)
    page = MADE[guide.FOLDER / language / f"{unit.name(language)}.md"]
    told = [unit.written["board"], *unit.written["discuss"]]
    told += [step["do"] for steps in unit.written["plans"].values() for step in steps]
    told += [slip[part] for slip in unit.written["wrong"] for part in ("says", "answer")]
    assert [text[language] for text in told if " ".join(text[language].split()) not in page] == []
    if unit.set:
        rows = [line for line in page.splitlines() if line.startswith("| ") and "#cell-id=about-" in line]
        assert len(rows) == len(unit.set.items)
        for item in unit.set.items.values():
            (row,) = [row for row in rows if f"#cell-id=about-{item.id})" in row]
            assert row.endswith(f" | {item.points:g} | {item.minutes} |")
            for line in item.solution.splitlines():
                assert len(line.strip()) < 12 or line.strip() not in page


@pytest.mark.parametrize("path", MADE, ids=str)
def test_links_lead_somewhere(path):
    """To a file that is there and, where they name a cell, to a cell of it."""
    for target, cell in re.findall(r"\]\(([^)#]+)(?:#cell-id=([^)]+))?\)", MADE[path]):
        to = ROOT / path.parent / target
        assert to.is_file(), target
        assert not cell or f'"id": "{cell}"' in to.read_text("utf-8"), f"{target}: {cell}"


@pytest.fixture
def course(tmp_path):
    """A course of its own, with the lesson, exercises and guide of unit 1, to make mistakes in."""
    for folder in ("notebooks/source", "exercises/source", "docs/guide/source"):
        ignored = shutil.ignore_patterns("solved", "0[02-9]*")
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=ignored)
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "cooperate-to-compete"\n')
    return tmp_path


MISTAKES = {
    "a plan too short": (lambda w: w["plans"][50].pop(), "add up to 4"),
    "a cell that is not there": (lambda w: w["plans"][90][0]["cells"].append("nowhere"), "nowhere"),
    "an exercise that is not there": (lambda w: w["wrong"][0].update(item="nothing"), "nothing"),
    "a language missing": (lambda w: w["discuss"][0].pop("es"), "discuss 1.*es"),
    "a language empty": (lambda w: w["board"].update(en=" "), "board.*en"),
    "a part missing": (lambda w: w.pop("discuss"), "discuss"),
    "another unit": (lambda w: w.update(unit=4), "unit 4"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_what_does_not_fit_is_refused_in_a_sentence(course, mistake):
    path = course / guide.FOLDER / "source" / "01.yml"
    written = copy.deepcopy(repository.read_source(path))
    change, told = MISTAKES[mistake]
    change(written)
    path.write_text(yaml.safe_dump(written, allow_unicode=True), "utf-8")
    with pytest.raises(CourseError, match=told):
        guide.pages(course)


def test_a_guide_without_a_lesson_is_refused(course):
    (course / guide.FOLDER / "source" / "09.yml").write_text("unit: 9\n")
    with pytest.raises(CourseError, match="09.yml.*no lesson"):
        guide.pages(course)


def test_the_guide_of_a_unit_that_is_no_more_is_removed(course):
    gone = course / guide.FOLDER / "en" / "99_gone.md"
    gone.parent.mkdir(parents=True)
    gone.touch()
    guide.write(course)
    assert not gone.exists() and (gone.parent / "README.md").is_file()
    assert (course / guide.FOLDER / "source" / "01.yml").is_file()


def test_every_word_of_the_guide_is_used():
    code = Path(guide.__file__).read_text("utf-8")
    messages = set(re.findall(r"(?m)^([\w-]+) =", catalogue_text("guide", "en")))
    kinds = {f"kind-{kind}" for kind in answers.KINDS}
    assert kinds <= messages and all(
        Words("guide", language)(kind) for language in LANGUAGES for kind in kinds
    )
    assert [
        message for message in messages - kinds if f'"{message}"' not in code and f"'{message}'" not in code
    ] == []
