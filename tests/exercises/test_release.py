"""What is released is what the source gives, and gives nothing away."""

from __future__ import annotations

import base64
import functools
import json
import re
from pathlib import Path
from unittest import mock

import nbformat
import pytest

from coursekit.documents import repository
from coursekit.errors import CourseError
from coursekit.exercises import answers, fingerprints, public_set, release, student_notebook, validation
from tests.files import below

from .solving import (
    MACHINE,
    ROOT,
    SOURCES,
    UNITS,
    WRITTEN,
    answer_codes,
    expected,
    judged,
    namespace,
    published,
)

BOOKS = {
    folder / language / f"{written.file[language]}.ipynb": unit
    for unit, written in WRITTEN.items()
    for folder in (Path("exercises"), Path("exercises", "source", "solved"))
    for language in student_notebook.languages()
}
"""The notebooks of the sets, each with its unit."""


def stored_seals(unit: int) -> dict[str, list]:
    """The seals on disk by their salt."""
    found = {}
    for item in public_set.load(unit).every.values():
        named = {"right": item.sealed, "again": item.sealed_again}
        named |= {wrong["id"]: wrong["sealed"] for wrong in item.foreseen}
        for what, seals in named.items():
            found |= {item.salt(variant, what): sealed for variant, sealed in enumerate(seals)}
        for variant, cases in enumerate(item.sealed_cases):
            found |= {item.salt(variant, f"case {n}"): sealed for n, sealed in enumerate(cases)}
    return found


@functools.cache
def as_released(unit: int) -> dict:
    """What the source of a unit gives. Seals are slow on purpose: those of every tenth variant are made."""
    stored, seal = stored_seals(unit), fingerprints.seal

    def sealed(values, tolerance, salt):
        tenth = int(salt.split("|")[2]) % 10 == 0
        return seal(values, tolerance, salt) if tenth else stored.get(salt)

    with mock.patch.object(fingerprints, "seal", sealed):
        return release.files(WRITTEN[unit], repository.badge)


def bare(book):
    """A notebook without what running it adds."""
    return [(c.id, c.cell_type, c.source, dict(c.metadata)) for c in book.cells], book.metadata


@pytest.mark.parametrize("path", BOOKS, ids=str)
def test_a_notebook_is_what_its_source_gives(path):
    assert bare(nbformat.read(ROOT / path, 4)) == bare(as_released(BOOKS[path])[path])


@pytest.mark.parametrize("unit", UNITS)
def test_the_public_half_is_what_its_source_gives(unit):
    path = release.public_path(unit)
    made = as_released(unit)[path]
    assert (ROOT / path).read_text("utf-8") == public_set.dump(made)
    assert public_set.load(unit) == made


def test_there_is_no_exercise_without_a_source():
    stored = {path.relative_to(ROOT) for path in below(ROOT / "exercises", "*.ipynb")}
    stored |= {path.relative_to(ROOT) for path in below(ROOT / "coursekit/exercises/sets")}
    assert stored == {*BOOKS, *map(release.public_path, UNITS)}


@pytest.mark.parametrize("unit", UNITS)
def test_both_languages_have_the_same_cells_and_code(unit):
    one, other = (student_notebook.build(public_set.load(unit), language) for language in ("en", "es"))
    assert [c.id for c in one.cells] == [c.id for c in other.cells]
    for first, second in zip(one.cells, other.cells, strict=True):
        if first.cell_type == "code" and first.id != "setup":
            assert first.source == second.source
        else:
            assert first.source != second.source


@pytest.mark.parametrize("path", BOOKS, ids=str)
def test_stored_checks_say_what_they_should(path):
    """Students' notebooks are not started; solved ones are right, and their essay is not started."""
    book = nbformat.read(ROOT / path, 4)
    language = book.metadata.coursekit.language
    solved = "solved" in path.parts
    machine = {
        item.id for item in public_set.load(book.metadata.coursekit.unit).every.values() if item.sealed
    }
    wanted = {"en": ("not started", "right"), "es": ("sin empezar", "correcto")}[language]
    for cell in book.cells:
        if cell.id.startswith("check-"):
            expected_ = wanted[solved and cell.id.removeprefix("check-") in machine]
            assert cell.outputs[0].text.splitlines()[0].endswith(f"— {expected_}")


# What must not leak.


def plain(text: str) -> str:
    return "".join(text.split())


@functools.cache
def secrets() -> dict[str, str]:
    """What must not be in anything a student has: lines of solutions and wrong code, expected numbers."""
    found = {}
    for item in MACHINE:
        given = {plain(line) for line in item.stub.splitlines()}
        codes = [item.solution, *(wrong["code"] for wrong in item.wrong), item.inputs, item.again, item.cases]
        for line in "\n".join(codes).splitlines():
            if (
                len(plain(line)) >= 12
                and plain(line) not in given
                and not re.match(r"from|import|def |#", line.strip())
            ):
                found[plain(line)] = f"{item.id}: {line.strip()}"
        for drawn in item.variants:
            for value in expected(item, drawn) if item.kind in ("number", "table") else ():
                for digits in (f"{value:.6g}", f"{value:.5g}"):
                    if len(digits.strip("-0.").replace(".", "")) >= 5:
                        found[digits] = f"{item.id}: expected {digits}"
    return found


def strings(value) -> list[str]:
    """All text in a JSON value, numbers too, but for the offsets of a seal.

    Those are noise, which test_seals looks at; among so many some would look like an answer by chance.
    """
    if isinstance(value, list) and value and re.fullmatch("[0-9a-f]{12}", str(value[0])):
        return [value[0]]
    if isinstance(value, dict):
        return [text for part in [*value, *value.values()] for text in strings(part)]
    if isinstance(value, list):
        return [text for part in value for text in strings(part)]
    return [str(value)]


def leaks(text: str) -> list[str]:
    squeezed = plain(text)
    return [
        what
        for secret, what in secrets().items()
        if secret in squeezed and re.search(rf"(?<![\d.]){re.escape(secret)}", squeezed)
    ]


def given_to_students() -> list[Path]:
    package = [p for p in below(ROOT / "coursekit") if p.suffix in {".py", ".ftl", ".json", ".csv", ".js"}]
    return [*package, *(ROOT / path for path in BOOKS if "source" not in path.parts)]


def readable(path: Path) -> str:
    text = path.read_text("utf-8")
    return "|".join(strings(json.loads(text))) if path.suffix in {".json", ".ipynb"} else text


def test_nothing_leaks():
    assert len(secrets()) > 100
    for path in given_to_students():
        assert leaks(readable(path)) == [], path


@pytest.mark.parametrize("path", [path for path in BOOKS if "source" not in path.parts], ids=str)
def test_a_planted_leak_is_found(path):
    book = nbformat.read(ROOT / path, 4)
    for planted in (
        "total = new['districts'] * new[column]".replace("'", '"'),
        "    return ceil(1 / target**2)",
    ):
        book.cells[3].source = planted
        assert leaks("|".join(strings(json.loads(nbformat.writes(book)))))
    value = next(expected(item, item.variants[0])[0] for item in MACHINE if item.id == "joint_part")
    assert leaks(f"the answer is {value:.7g}.")
    assert leaks(json.dumps({"sealed": [value]}))


def test_a_seal_has_one_shape_whatever_the_answer():
    """A mark, or two entries for each number; what random bits they are is told in ``test_seals.py``."""
    for item in MACHINE:
        for drawn, sealed in zip(item.variants, published(item).sealed, strict=True):
            numbers = [token for token in expected(item, drawn) if isinstance(token, float)]
            if numbers:
                assert [len(base64.b64decode(one, validate=True)) for one in sealed] == [18] * len(numbers)
            else:
                assert len(sealed) == 1 and re.fullmatch("[0-9a-f]{12}", sealed[0])


@pytest.mark.parametrize("item", MACHINE, ids=lambda item: item.id)
def test_where_the_right_option_stands_says_nothing(item):
    """Options are public in an order that has nothing to do with which is right."""
    known = published(item)
    assert all(set(option) == {"en", "es"} for option in known.options)
    if known.options:
        letters = [expected(item, drawn)[0] for drawn in item.variants]
        assert all(12 <= letters.count(letter) <= 42 for letter in "abcd")


@pytest.mark.parametrize("item", MACHINE, ids=lambda item: item.id)
def test_each_solution_scores_its_own_item_and_no_other(item):
    code = release.solved(WRITTEN[item.unit], "ana21")[item.id]
    assert judged(item, "ana21", code).status == "right"
    for other in MACHINE:
        if other is not item and other.unit == item.unit:
            known = published(other)
            drawn = item.variants[published(item).variant("ana21")]
            space = namespace(item, drawn, code)
            from coursekit.exercises import notebook_check

            assert notebook_check.judge(known, "ana21", space, None, "en").status == "not-started"


def test_handing_out_gives_the_notebooks_and_nothing_else(tmp_path):
    release.hand_out(ROOT, 1, tmp_path / "both", ["en", "es"])
    release.hand_out(ROOT, 1, tmp_path / "one", ["es"])
    files = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file())
    assert files == [
        "both/en/01_industrial_districts.ipynb",
        "both/es/01_distritos_industriales.ipynb",
        "one/01_distritos_industriales.ipynb",
    ]


@pytest.mark.parametrize("unit", UNITS)
def test_without_programming_the_same_points_are_there_and_progress_counts_those(unit, tmp_path, capsys):
    (path,) = release.hand_out(ROOT, unit, tmp_path, ["en"], no_code=True)
    book, whole = nbformat.read(path, 4), public_set.load(unit)
    kept = [item for item in whole.items.values() if item.kind in answers.NO_CODE]
    given = [c.id for c in book.cells if "answer" in c.metadata.get("coursekit", {})]
    assert sorted(given) == sorted([whole.warm_up.id, *(item.id for item in kept)])
    assert sum(item.points for item in kept) == validation.POINTS == whole.points == whole.no_code().points
    (shown,) = [out.text for c in book.cells if c.id == "progress" for out in c.outputs]
    assert all(shown.count(item.title["en"]) == 1 for item in kept)


def test_a_set_edited_after_its_release_is_not_handed_out(tmp_path):
    edited = tmp_path / "exercises" / "source" / "01_industrial_districts.yml"
    edited.parent.mkdir(parents=True)
    edited.write_text((SOURCES / edited.name).read_text("utf-8") + "\n# later\n", "utf-8")
    with pytest.raises(CourseError, match="release --unit 1"):
        release.hand_out(tmp_path, 1, tmp_path / "out", ["en"])
    assert not (tmp_path / "out").exists()


def test_a_contradiction_keeps_everything_as_it_was(tmp_path):
    wrong = tmp_path / "exercises" / "source" / "01_industrial_districts.yml"
    wrong.parent.mkdir(parents=True)
    wrong.write_text(
        (SOURCES / wrong.name).read_text("utf-8").replace("points: 1\n", "points: 2\n", 1), "utf-8"
    )
    with pytest.raises(CourseError):
        release.release(tmp_path, [1])
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [wrong]


def test_the_answers_of_a_solved_set_are_code_anybody_can_run():
    for name, code in release.solved(WRITTEN[1], "beto").items():
        assert "rng" not in code and name in public_set.load(1).every
    assert validation.POINTS == public_set.load(1).points
    assert {name for name in answer_codes(MACHINE[0], MACHINE[0].variants[0])} >= {"right", "sign"}
