"""Right answers are told so, foreseen wrong ones get their own message, and so do slips of typing."""

from __future__ import annotations

import re

import numpy as np
import pytest

from coursekit import make_or_buy
from coursekit.exercises import answers, notebook_check, public_set
from coursekit.words import LANGUAGES, Words

from .solving import MACHINE, answer_codes, expected, judged, published, students

EVERY = [pytest.param(item, id=item.id) for item in MACHINE]


def by_name(name):
    return next(item for item in MACHINE if item.id == name)


@pytest.mark.parametrize("item", EVERY)
def test_a_student_is_told_right_from_wrong_and_which_wrong(item):
    """One in five: that no two answers are alike for anybody is tried when a set is released."""
    known = published(item)
    for variant, who in list(enumerate(students(item.id, len(known.variants))))[::5]:
        drawn = known.variants[variant]
        for name, code in answer_codes(item, drawn).items():
            wanted = "right" if name == "right" else f"foreseen:{name}"
            assert judged(item, who, code).status == wanted, (variant, name)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("item", EVERY)
def test_every_foreseen_answer_has_a_message_of_its_own(item, language):
    known = published(item)
    who = students(item.id, len(known.variants))[0]
    said = {
        name: judged(item, who, code, language).said
        for name, code in answer_codes(item, known.variants[0]).items()
    }
    assert len(set(said.values())) == len(said)
    hints = {Words("exercises", language)(f"not-yet-{item.kind}", read="x", name="x")[:20]}
    assert not any(text[:20] in hints for text in said.values())


@pytest.mark.parametrize("item", EVERY)
def test_no_message_tells_the_answer(item):
    known = published(item)
    for variant, who in list(enumerate(students(item.id, len(known.variants))))[::20]:
        drawn = known.variants[variant]
        right = expected(item, drawn)
        if len(right) != 1 or not isinstance(right[0], float):
            continue
        for name, code in answer_codes(item, drawn).items():
            for language in LANGUAGES if name != "right" else ():
                digits = re.findall(r"-?\d+(?:\.\d+)?", judged(item, who, code, language).said)
                assert not any(abs(float(d) - right[0]) <= item.tolerance for d in digits), (variant, name)


@pytest.mark.parametrize("item", [by_name("same_chain"), by_name("joint_part")], ids=lambda item: item.id)
@pytest.mark.parametrize(
    ("off", "status"), [(0.99, "right"), (-0.99, "right"), (1.02, "not-yet"), (-1.02, "not-yet")]
)
def test_a_number_is_right_within_its_tolerance(item, off, status):
    known = published(item)
    for variant, who in enumerate(students(item.id, len(known.variants))[:20]):
        number = expected(item, known.variants[variant])[0] + off * item.tolerance
        assert judged(item, who, f"{item.answer} = {number!r}").status == status


def test_what_the_notebook_accepts_grading_accepts():
    item = by_name("joint_part")
    known = published(item)
    who, right = students(item.id, len(known.variants))[3], expected(item, known.variants[3])
    for off in np.linspace(-1.1, 1.1, 221) * item.tolerance:
        if (
            judged(item, who, f"{item.answer} = {right[0] + off!r}".replace("np.float64", "")).status
            == "right"
        ):
            assert answers.same([right[0] + off], right, item.tolerance)


@pytest.mark.parametrize("stub", EVERY)
def test_a_stub_is_not_started(stub):
    assert judged(stub, "ana21", stub.stub).status == "not-started"
    commented = stub.stub.replace("\n", "  # I will come back to this\n", 1)
    assert judged(stub, "ana21", commented).status == "not-started"


SLIPS = [
    # item, what the cell holds (as run), what became of the variable, message, values
    ("same_chain", "autonomy_b = 0,35", (0, 35), "comma", {"given": "0,35"}),
    ("same_chain", "autonomy_b = 0,035  # B", ..., "comma", {"given": "0,035"}),
    ("same_chain", "autonomy_b = 5%", ..., "percent", {}),
    ("same_chain", "autonomy_b = '5 %'", "5 %", "percent", {}),
    ("same_chain", "autonomy_b = '0,05'", "0,05", "comma-quoted", {"given": "0,05"}),
    ("same_chain", "autonomy_b = '0.05'", "0.05", "quoted", {"given": "0.05"}),
    ("same_chain", "autonomy_b = 'about five'", "about five", "text", {"given": "about five"}),
    ("same_chain", "autonomy_b = print(0.05)", None, "none", {}),
    ("same_chain", "autonomy_b = [0.05]", [0.05], "several", {}),
    ("same_chain", "autonomy_b = {0.05}", {0.05}, "several", {}),
    ("same_chain", "autonomy_b = np.array([1, 2])", np.array([1, 2]), "several", {}),
    ("same_chain", "autonomy_b = True", True, "type", {"kind": "bool"}),
    ("same_chain", "autonomy_b = 1j", 1j, "type", {"kind": "complex"}),
    ("same_chain", "autonomy_b = float('nan')", float("nan"), "nan", {"given": "nan"}),
    ("same_chain", "autonomy_b = make_or_buy(trust=0.4)", make_or_buy(trust=0.4), "result", {}),
    ("same_chain", "autonomy_b = make_or_buy", make_or_buy, "uncalled", {}),
    ("same_chain", "autonomy_b = los / 2", ..., "broken", {}),
    ("bound_to", "bound = b", ..., "bare-letter", {"letter": "b"}),
    ("bound_to", 'bound = "e"', "e", "letter", {"given": "e", "letters": "a, b, c, d"}),
    ("bound_to", "bound = 2", 2, "not-letter", {"given": "2", "letters": "a, b, c, d"}),
    ("bound_to", "bound = None", None, "not-letter", {"given": "None", "letters": "a, b, c, d"}),
    ("bound_to", 'bound = {"a", "b"}', {"a", "b"}, "several-letters", {}),
    ("enough_firms", "firms_needed = 4", 4, "not-function", {}),
    ("enough_firms", "def firms_needed(target): ...", lambda target: 1, "parameters", {"count": 2}),
    (
        "enough_firms",
        "def firms_needed(target, rho):\n    1 / target",
        lambda target, rho: None,
        "no-return",
        {},
    ),
    ("enough_firms", "def firms_needed(target, rho):\n    print(1)", lambda t, r: print(1), "prints", {}),
    (
        "enough_firms",
        "def firms_needed(target, rho):\n    x = 1\n    return ...",
        lambda t, r: ...,
        "function-unfinished",
        {},
    ),
    ("fewer_larger", "change = districts", "SERIES", "several", {}),
    ("fewer_larger", "change = 4,3", (4, 3), "comma", {"given": "4,3"}),
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("name", "source", "value", "message", "about"),
    SLIPS,
    # the same in every worker: an address is not, nor is the order of a set
    ids=lambda v: "function" if callable(v) else str(sorted(v) if isinstance(v, set) else v)[:30],
)
def test_a_slip_of_typing_has_a_sentence_of_its_own(name, source, value, message, about, language):
    item = published(by_name(name))
    value = [1, 2] if isinstance(value, str) and value == "SERIES" else value
    outcome = notebook_check.judge(item, "ana21", {item.answer: value}, source, language)
    known = {"name": item.answer, "kind": "none"} | about
    assert outcome == notebook_check.Outcome(
        "not-yet", Words("exercises", language)(f"slip-{message}", **known)
    )


def test_a_cell_that_never_gave_a_value_is_told_so_only_once_it_was_changed():
    item = published(by_name("same_chain"))
    assert notebook_check.judge(item, "", {}, None, "en").status == "not-started"
    assert notebook_check.judge(item, "", {}, item.stub, "en").status == "not-started"
    assert notebook_check.judge(item, "", {}, "autonomy_b = = 2", "en").status == "not-yet"


@pytest.mark.parametrize("dressed", ["{}", " {} ", "{})", "({})", "{}.", "'{}'"])
def test_a_letter_may_come_dressed(dressed):
    item = by_name("bound_to")
    letter = expected(item, published(item).variants[published(item).variant("ana21")])[0]
    for written in (dressed.format(letter), dressed.format(letter.upper())):
        assert judged(item, "ana21", f"bound = {written!r}").status == "right"


@pytest.mark.parametrize(
    "value", [np.float64, np.float32, np.array, lambda x: __import__("fractions").Fraction(x)]
)
def test_a_number_may_be_of_any_make(value):
    item = by_name("joint_part")
    known = published(item)
    right = expected(item, known.variants[known.variant("ana21")])[0]
    assert notebook_check.judge(known, "ana21", {item.answer: value(right)}, "x", "en").status == "right"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_function_that_is_wrong_is_told_for_which_call(language):
    item = by_name("enough_firms")
    capped = item.solution.replace("return None", "return 5000")
    outcome = judged(item, "ana21", capped, language)
    call = next(case for case in published(item).cases if case[0] ** 2 <= case[1])
    given = {"call": answers.call("firms_needed", call), "given": "5000"}
    assert outcome == notebook_check.Outcome("not-yet", Words("exercises", language)("not-yet-call", **given))


@pytest.mark.parametrize("name", ["enough_firms", "what_it_gains", "right_for_whom"])
def test_none_in_quotation_marks_is_shown_with_them(name):
    item = by_name(name)
    typed = item.solution.replace("return None", 'return "None"')
    assert "gives 'None', which is not it" in judged(item, "ana21", typed).said


def test_a_function_that_stops_is_named_with_what_it_was_given():
    code = "def firms_needed(target, rho):\n    return 1 / (target - rho - 0.7)"
    outcome = judged(by_name("enough_firms"), "ana21", code)
    assert outcome.status == "cannot-tell"
    assert "firms_needed(1.0, 0.3)" in outcome.said
    assert "ZeroDivisionError: float division by zero" in outcome.said or "division by zero" in outcome.said


def test_stopping_a_check_by_hand_is_understood():
    def firms_needed(target, rho):
        raise KeyboardInterrupt

    item = published(by_name("enough_firms"))
    outcome = notebook_check.judge(item, "", {"firms_needed": firms_needed}, "x", "en")
    assert outcome.status == "cannot-tell" and "firms_needed(1.0, 0.3)" in outcome.said


@pytest.mark.parametrize("leave", [SystemExit, RecursionError, MemoryError])
def test_a_function_may_raise_what_it_likes(leave):
    def firms_needed(target, rho):
        raise leave

    item = published(by_name("enough_firms"))
    assert notebook_check.judge(item, "", {"firms_needed": firms_needed}, "x", "en").status == "cannot-tell"


def test_a_function_cannot_spoil_the_cases_for_the_next_check():
    cases = [[[3, 1, 2]]]
    assert answers.results(lambda costs: costs.sort() or costs[0], "f", cases) == [1.0]
    assert cases == [[[3, 1, 2]]]


class TestTable:
    """A table's answer is tried a second time, on a table with other numbers."""

    item = by_name("fewer_larger")
    drawn = published(item).variants[published(item).variant("ana21")]

    def say(self, code):
        space = self.item.run(f"column = {self.drawn['inputs']['column']!r}\n{code}", self.table(), "test")
        return notebook_check.judge(published(self.item), "ana21", space, code, "en")

    def table(self):
        return {"districts": public_set.frame(self.item.draw_table())}

    def test_a_typed_number_is_not_an_answer(self):
        right = expected(self.item, self.drawn)[0]
        assert self.say(f"change = {right}").status == "not-yet"
        assert "districts" in self.say(f"change = {right}").said

    def test_rows_picked_by_their_place_are_not_either(self):
        code = "t = districts['districts'] * districts[column]\nchange = (t.iloc[3] / t.iloc[2] - 1) * 100"
        assert self.say(code).status == "not-yet"

    def test_a_helper_cell_does_no_harm(self):
        space = self.item.run(
            f"column = {self.drawn['inputs']['column']!r}\n{self.item.solution}", self.table(), "test"
        )
        space["new_ones"] = space["new"]
        code = "t = new_ones['districts'] * new_ones[column]\nchange = (t[2011] / t[2001] - 1) * 100"
        space = self.item.run(code, space, "test")
        assert notebook_check.judge(published(self.item), "ana21", space, code, "en").status == "right"

    def test_trying_again_leaves_the_notebook_as_it_was(self):
        space = self.item.run(
            f"column = {self.drawn['inputs']['column']!r}\n{self.item.solution}", self.table(), "test"
        )
        before = dict(space)
        notebook_check.judge(published(self.item), "ana21", space, self.item.solution, "en")
        assert all(space[name] is before[name] for name in before)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_essay_is_kept_and_its_words_counted(language):
    essay = public_set.load(1).items["doubt"]
    assert notebook_check.judge(essay, "", {"doubt": "\n\n"}, essay.stub, language).status == "not-started"
    short = notebook_check.judge(essay, "", {"doubt": "two words"}, "x", language)
    long = notebook_check.judge(essay, "", {"doubt": "word " * 130}, "x", language)
    assert short.status == long.status == "kept"
    assert "2" in short.said and "120" in short.said
    assert "130" in long.said and "120" not in long.said
    assert notebook_check.judge(essay, "", {"doubt": 3}, "x", language).status == "not-yet"
