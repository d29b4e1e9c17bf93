"""From bytes to answers, whatever the bytes are."""

from __future__ import annotations

import json
import random

import pytest

from coursekit.grading.intake import submission
from coursekit.grading.records import Note, Submission

from . import handed_in as hand

ITEMS = hand.chosen().every


def parse(data, name="x.ipynb"):
    data = data if isinstance(data, bytes) else json.dumps(data, ensure_ascii=False).encode()
    return submission.parse(data, name, hand.UNIT, ITEMS)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "empty-file"),
        (b" \n ", "empty-file"),
        (b"hello", "not-json"),
        (b'{"cells": [', "not-json"),
        (b"[" * 200_000, "not-json"),
        (b"\xff\xfe\x00", "not-json"),
        (b"3", "not-notebook"),
        (b"[]", "not-notebook"),
        (b"{}", "not-notebook"),
        (b'{"cells": 5}', "not-notebook"),
        (b'{"cells": [1, null, "x", {}]}', "no-answers"),
        (b'{"cells": [], "metadata": [1]}', "no-answers"),
        (b'{"cells": [], "metadata": {"coursekit": {"unit": 5}}}', "other-unit"),
        (b" " * (submission.LARGEST + 1) + b"{}", "too-large"),
    ],
    ids=lambda v: str(v)[:25],
)
def test_what_is_no_submission_has_a_reason(data, problem):
    assert parse(data).problem.name == problem


def test_answers_identity_and_language_are_found():
    found = parse(hand.made(" Ana21 ", hand.right("ana21"), "es"))
    assert (found.identifier, found.language, found.problem, found.notes) == ("Ana21", "es", None, ())
    for name in ITEMS:
        assert found.answer(name) == hand.right("ana21")[name].rstrip()
    assert len(found.cells) == len(ITEMS)


@pytest.mark.parametrize("marks", [False, True], ids=["without ids", "without ids and markers"])
def test_an_answer_is_found_when_an_editor_took_its_label(marks):
    found = parse(hand.stripped(hand.made("fito", hand.right("fito")), markers=marks))
    assert all(found.answer(name) == hand.right("fito")[name].rstrip() for name in ITEMS)
    assert [note.name for note in found.notes] == ["unlabelled"] * len(ITEMS) * marks


@pytest.mark.parametrize("kind", ["markdown", "raw"])
def test_an_answer_that_became_text_is_found_below_the_prose_it_was_joined_to(kind):
    book = hand.made("gina", hand.right("gina"))
    answer = hand.cell(book, "same_chain")
    answer |= {"cell_type": kind, "source": f"## 1 · Two districts\n\nWhat is it?\n\n{answer['source']}"}
    found = parse(book)
    assert found.answer("same_chain") == hand.right("gina")["same_chain"].rstrip()
    assert Note("not-code", {"item": "same_chain"}) in found.notes
    (cell,) = [cell for cell in found.cells if "same_chain" in cell.items]
    compile(cell.code, "cell", "exec")


def test_prose_that_lost_its_way_under_a_label_of_ours_is_no_answer():
    book = hand.without(hand.made("gina", hand.right("gina")), "same_chain")
    book["cells"].append(
        {"cell_type": "markdown", "id": "same_chain", "metadata": {}, "source": "Some *words*"}
    )
    assert parse(book).answer("same_chain") is None


def test_an_answer_written_beside_an_untouched_cell_is_found():
    book = hand.made("gina", hand.right("gina") | {"same_chain": "autonomy_b = ..."})
    hand.added(book, "same_chain", "autonomy_b = 0.5", "mine")
    found = parse(book)
    assert found.answer("same_chain") == "autonomy_b = 0.5"
    assert Note("unlabelled", {"item": "same_chain"}) in found.notes


def test_a_function_that_was_split_is_one_again():
    book = hand.made("gina", hand.right("gina"))
    answer = hand.cell(book, "enough_firms")
    whole = answer["source"]
    at = whole.index("    return ceil")
    answer["source"] = whole[:at].rstrip("\n")
    hand.added(book, "check-enough_firms", whole[at:], "lower")
    found = parse(book)
    assert found.answer("enough_firms") == hand.right("gina")["enough_firms"].rstrip()
    assert Note("mended") in found.notes


@pytest.mark.parametrize("above", ["%matplotlib inline", "x = = 3", "!ls"])
def test_cells_that_are_no_halves_stay_apart(above):
    book = hand.made("gina", hand.right("gina"))
    hand.added(book, "same_chain", above, "above")
    hand.added(book, "same_chain", "print(1)", "below")
    found = parse(book)
    assert [cell.source for cell in found.cells if not cell.items] == [above, "print(1)"]


def test_an_answer_that_is_gone_is_none():
    found = parse(hand.without(hand.made("ema", hand.right("ema")), "bound_to"))
    assert found.answer("bound_to") is None and found.answer("same_chain") is not None


def test_a_filled_cell_counts_and_its_untouched_copy_does_not():
    book = hand.made("quim", hand.right("quim"))
    place = book["cells"].index(hand.cell(book, "bound_to"))
    book["cells"].insert(place + 1, {**hand.cell(hand.made("", {}), "bound_to"), "id": "copy"})
    found = parse(book)
    assert found.answer("bound_to") == hand.right("quim")["bound_to"]
    assert not found.notes


def test_of_two_answers_the_last_counts_and_it_is_said():
    book = hand.made("quim", {"bound_to": 'bound = "a"'})
    place = book["cells"].index(hand.cell(book, "bound_to"))
    book["cells"].insert(
        place + 1, {**hand.cell(book, "bound_to"), "id": "copy", "source": '# answer: bound_to\nbound = "b"'}
    )
    found = parse(book)
    assert found.answer("bound_to") == 'bound = "b"'
    assert Note("several-answers", {"item": "bound_to"}) in found.notes


def test_a_cell_may_answer_two_items():
    book = hand.made("quim", hand.right("quim"))
    hand.cell(book, "joint_part")["source"] += "\n" + hand.cell(book, "enough_firms")["source"]
    found = parse(hand.without(book, "enough_firms"))
    assert any(set(cell.items) == {"joint_part", "enough_firms"} for cell in found.cells)


def test_cells_that_came_with_the_exercise_are_not_the_student_s():
    book = hand.made("olga", {})
    hand.added(book, "progress", 'check("same_chain")\nprogress()', "more")
    hand.added(book, "progress", "from coursekit import make_or_buy", "own")
    assert [cell.source for cell in parse(book).cells if not cell.items] == [
        "from coursekit import make_or_buy"
    ]


@pytest.mark.parametrize("line", ["!rm -rf x", "  !ls", "%pip install x", "files = !ls", "%cd /"])
def test_commands_to_the_machine_are_not_run(line):
    book = hand.made("olga", {"same_chain": f"if True:\n    {line.strip()}\nautonomy_b = 3 != 4"})
    found = parse(book)
    code = next(cell.code for cell in found.cells if "same_chain" in cell.items)
    assert line.strip() not in code and "3 != 4" in code
    compile(code, "cell", "exec")
    assert Note("shell") in found.notes


@pytest.mark.parametrize("name", ["a/b", "<script>", "x" * 50, "two words", ""])
def test_an_odd_identifier_is_nobody_s(name):
    assert parse(hand.made(name, hand.right(""))).identifier == ""


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ('doubt = """\n  Sí, «así».\n"""', "Sí, «así»."),
        ("doubt = 'one'\ndoubt = 'two'", "two"),
        ("doubt = ...", ""),
        ('doubt = """\n\n"""', ""),
        ("doubt = 'a' + 'b'", "doubt = 'a' + 'b'"),
        ('doubt = """unfinished', 'doubt = """unfinished'),
    ],
)
def test_an_essay_is_read_without_being_run(source, text):
    book = json.dumps(hand.made("ana21", {"doubt": source})).encode()
    essay = submission.parse(book, "x.ipynb", hand.UNIT, hand.chosen().items).essays["doubt"]
    assert essay.text.removeprefix("# answer: doubt\n") == text
    assert essay.plain == ("+" not in source and "unf" not in source)


def test_nothing_an_editor_does_makes_it_raise():
    """Notebooks damaged at random: pieces of JSON deleted, doubled, moved and replaced."""
    chance = random.Random(5)
    whole = json.dumps(hand.made("ana21", hand.right("ana21")))
    for _ in range(150):
        book = json.loads(whole)
        for _ in range(chance.randrange(1, 6)):
            place = chance.randrange(len(book["cells"]))
            cell = book["cells"][place]
            match chance.randrange(7):
                case 0:
                    book["cells"].insert(place, json.loads(json.dumps(cell)))
                case 1:
                    del book["cells"][place]
                case 2:
                    chance.shuffle(book["cells"])
                case 3:
                    cell[chance.choice(["source", "metadata", "id", "cell_type"])] = chance.choice(
                        [None, 3, [], {}, ["x", 5]]
                    )
                case 4:
                    cell.pop(chance.choice([*cell]), None)
                case 5:
                    cell["source"] = str(cell.get("source"))[: chance.randrange(40)]
                case _:
                    book["metadata"] = chance.choice(
                        [{}, [], {"coursekit": []}, {"coursekit": {"language": 7}}]
                    )
        assert isinstance(parse(book), Submission)
    for cut in range(0, len(whole), 997):
        assert parse(whole[:cut].encode()).problem
