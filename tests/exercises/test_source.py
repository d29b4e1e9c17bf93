"""A set that contradicts itself is refused with one sentence that names file and item."""

from __future__ import annotations

import pytest
import yaml

from coursekit import words
from coursekit.errors import CourseError
from coursekit.exercises import answers, sources, validation
from coursekit.words import LANGUAGES

from .solving import SOURCES, UNITS

TEXT = (SOURCES / "01_industrial_districts.yml").read_text("utf-8")


def written():
    return yaml.safe_load(TEXT)


def item(book, name):
    return next(item for item in book["items"] if item["id"] == name)


def refused(tmp_path, book) -> CourseError:
    path = tmp_path / "01_try.yml"
    path.write_text(book if isinstance(book, str) else yaml.safe_dump(book, allow_unicode=True), "utf-8")
    with pytest.raises(CourseError) as caught:
        validation.try_out(sources.load(path))
    for language in LANGUAGES:
        words.use_language(language)
        assert "01_try.yml" in str(caught.value)
        assert str(caught.value).count("\n") == 0
    return caught.value


def test_no_two_items_of_the_course_have_the_same_id():
    """``check("id")`` says of which unit an item is by its id alone."""
    ids = [name for unit in UNITS for name in sources.load_unit(unit, SOURCES).items]
    assert sorted(ids) == sorted(set(ids))


@pytest.mark.parametrize("unit", UNITS)
def test_the_sets_of_the_course_are_accepted(unit):
    validation.try_out(sources.load_unit(unit, SOURCES))


def change(name, **keys):
    return lambda book: item(book, name).update(keys)


def edit(name, part, old, new):
    def done(book):
        before = item(book, name)[part]
        assert old in before
        item(book, name)[part] = before.replace(old, new)

    return done


def drop(name, key):
    return lambda book: item(book, name).pop(key)


def language_dropped(name, part):
    return lambda book: item(book, name)[part].pop("es")


def set_wrong(name, place, **keys):
    return lambda book: item(book, name)["wrong"][place].update(keys)


def say_tells(book):
    item(book, "fewer_larger")["wrong"][0]["say"]["es"] += " Debe dar 4.32."


CONTRADICTIONS = {
    "kind": change("same_chain", kind="riddle"),
    "key": drop("same_chain", "answer"),
    "unknown-key": change("same_chain", tollerance=3),
    "id": change("same_chain", id="Same chain"),
    "shape": change("same_chain", points="two"),
    "twice": change("joint_part", id="same_chain"),
    "answer-twice": change("joint_part", answer="autonomy_b"),
    "points": change("same_chain", points=3),
    "translation": language_dropped("same_chain", "ask"),
    "objective": change("same_chain", objective="elsewhere"),
    "untested": lambda book: book["objectives"].update(more={"en": "more", "es": "más"}),
    "few-foreseen": lambda book: item(book, "same_chain")["wrong"].__delitem__(slice(2, None)),
    "wrong-twice": set_wrong("same_chain", 0, id="proportion"),
    "one-right": lambda book: item(book, "bound_to")["options"][1].update(right=True),
    "criteria": lambda book: item(book, "doubt")["rubric"].__delitem__(slice(2, None)),
    "rubric": lambda book: item(book, "doubt")["rubric"][0]["levels"].pop(),
    "tolerance": change("same_chain", tolerance=0),
    "no-twin": lambda book: book["items"].remove(item(book, "enough_by_hand")),
    "twin": change("enough_by_hand", points=1),
    "tries": lambda book: book.update(tries=[0.5, 1]),
    "placeholder": edit("same_chain", "inputs", "autonomy_a", "autonomy_c"),
    "placeholder-language": lambda book: item(book, "joint_part")["ask"].update(
        en=item(book, "joint_part")["ask"]["en"].replace("{external}", "0.05")
    ),
    "code": edit("joint_part", "solution", "whole = log(1 / cost)", "whole = log(0 / cost)"),
    "unreadable": change("same_chain", solution="other = 1"),
    "one-table": edit(
        "fewer_larger",
        "given",
        "import pandas as pd\n",
        "import pandas as pd\nmore = pd.DataFrame({'a': [1]})\n",
    ),
    "same": set_wrong("same_chain", 0, code="autonomy_b = autonomy_a + loss * trust_b - loss * trust_a"),
    "twins": set_wrong("same_chain", 0, code="autonomy_b = loss * (trust_b - trust_a)"),
    "tells": say_tells,
    "input-tells": edit("joint_part", "inputs", "    _plain =", "    percent = _share\n    _plain ="),
}


@pytest.mark.parametrize("message", CONTRADICTIONS)
def test_a_contradiction_is_refused(tmp_path, message):
    book = written()
    CONTRADICTIONS[message](book)
    assert refused(tmp_path, book).message == f"error-set-{message}"


@pytest.mark.parametrize(
    "keys",
    [{"twin_of": "doubt"}, {"twin_of": "nobody"}, {"objective": "evidence"}, {"twin_of": "fewer_larger"}],
)
def test_a_twin_leads_to_the_points_of_one_item_with_programming(tmp_path, keys):
    book = written()
    item(book, "enough_by_hand").update(keys)
    assert refused(tmp_path, book).message in ("error-set-twin", "error-set-no-twin", "error-set-points")


@pytest.mark.parametrize("tries", [[], [1, 0.5, 0.7], [1, -0.1], "full", [True, 0], [0.5]])
def test_tries_that_are_no_shares_of_the_points_are_refused(tmp_path, tries):
    book = written()
    book["tries"] = tries
    assert refused(tmp_path, book).message == "error-set-tries"


@pytest.mark.parametrize("unit", UNITS)
def test_ten_points_without_programming_and_ten_with(unit):
    items = sources.load_unit(unit, SOURCES).items
    by_hand = [each for each in items.values() if each.kind in answers.NO_CODE]
    with_code = [each for each in items.values() if not each.twin_of]
    assert sum(each.points for each in by_hand) == sum(each.points for each in with_code) == 10


@pytest.mark.parametrize("unit", UNITS)
def test_a_set_begins_with_a_warm_up_that_has_no_points(unit):
    warm_up = sources.load_unit(unit, SOURCES).warm_up
    assert warm_up.points == 0 and warm_up.id == f"warm_up_{unit}"
    for language in LANGUAGES:
        shown = warm_up.ask[language]
        told = ("log(5)", "exp(0.3)", "2 ** 0.5", "2 ** 0.4", "80 * 3.5 / 100", "`12.5`", "`0.125`")
        assert all(each in shown for each in told)


def test_a_foreseen_answer_that_is_right_for_one_student_only_is_refused(tmp_path):
    book = written()
    code = "autonomy_b = autonomy_a + loss * (trust_b - trust_a) + (0.1 if loss != 0.3 else 0)"
    item(book, "same_chain")["wrong"][0]["code"] = code
    assert refused(tmp_path, book).message == "error-set-same"


@pytest.mark.parametrize(
    "text", ["", "items: 3", "- a\n- b", "unit: [1", TEXT.replace("items:", "items: : :", 1)]
)
def test_what_is_no_set_at_all_is_refused(tmp_path, text):
    assert refused(tmp_path, text).message == "error-set-yaml"


def test_a_unit_without_a_set_is_told_so(tmp_path):
    with pytest.raises(CourseError, match="unit 77"):
        sources.load_unit(77, SOURCES)
    with pytest.raises(CourseError, match="exercises"):
        sources.folder(tmp_path)
