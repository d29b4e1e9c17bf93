"""A lab works out what will probably be asked for next, and answers as if it had not."""

from __future__ import annotations

import asyncio
import dataclasses
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal

import pytest

from coursekit import models
from coursekit.errors import CourseError
from coursekit.notebook import look_ahead
from coursekit.notebook.lab_steps import Position
from coursekit.notebook.labs import Lab
from coursekit.notebook.look_ahead import LookAhead, following

MODEL = models.find("reputation")
TURNS = 1000


def position(model=MODEL, seed=1, **settings) -> Position:
    return Position(dataclasses.asdict(model.check(**settings)), seed)


def slider(model):
    """The model's slider of most values."""
    limits = {name: p.range for name, p in model.parameters.items() if hasattr(p.range, "step")}
    return max(limits, key=lambda name: (limits[name].highest - limits[name].lowest) / limits[name].step)


def value(model, name: str, step: int):
    """What the slider says so many steps from its lowest end: a browser counts in decimals."""
    parameter = model.parameter(name)
    lowest, by = (Decimal(str(number)) for number in (parameter.range.lowest, parameter.range.step))
    return parameter.type(float(lowest + step * by))


@pytest.mark.parametrize("model", [models.find(name) for name in models.names()], ids=models.names())
@pytest.mark.parametrize("stride", [1, 3, -1, -2])
def test_who_goes_on_is_expected_where_the_slider_will_be(model, stride):
    name = slider(model)
    steps = range(5, 13, stride) if stride > 0 else range(8, 0, stride)
    here = [position(model, **{name: value(model, name, step)}) for step in steps]
    for before, now, then in zip(here, here[1:], here[2:], strict=False):
        assert following(model, before, now) == then


@pytest.mark.parametrize("model", [models.find(name) for name in models.names()], ids=models.names())
def test_nothing_is_expected_beyond_an_end(model):
    for name, parameter in model.parameters.items():
        if hasattr(parameter.range, "step"):
            lowest, highest = parameter.range.lowest, parameter.range.highest
            for end, beside in [(lowest, value(model, name, 1)), (highest, highest - parameter.range.step)]:
                before, now = (position(model, **{name: parameter.type(at)}) for at in (beside, end))
                assert following(model, before, now) is None


def test_one_more_draw_is_expected_after_a_draw_and_nothing_after_other_steps():
    chance = models.find("kaizen")
    drawn = position(chance, 2)
    assert following(chance, position(chance), drawn) == position(chance, 3)
    assert following(chance, drawn, position(chance)) is None, "reset"
    assert following(chance, drawn, drawn) is None, "stay"
    both = {name: value(chance, name, 1) for name in [*chance.parameters][:2]}
    assert following(chance, position(chance), position(chance, **both)) is None, "two controls at once"
    options = next(
        (m, p)
        for m in models.names()
        for p in models.find(m).parameters.values()
        if not hasattr(p.range, "step")
    )
    chosen, parameter = models.find(options[0]), options[1]
    other = next(option for option in parameter.range.options if option != parameter.default)
    now = position(chosen, **{parameter.name: other})
    assert following(chosen, position(chosen), now) is None, "an option has no next one"


class Counting:
    """Works out nothing but a count, and remembers for what."""

    def __init__(self, fault: Exception | None = None) -> None:
        self.asked, self.fault = [], fault

    def __call__(self, at: Position):
        self.asked.append(at)
        if self.fault and len(self.asked) > 1:
            raise self.fault
        return f"result {len(self.asked)}", f"picture {len(self.asked)}"


def apart(work, *arguments):
    """What `work` gives in a thread of its own: a browser that tests have open leaves a loop in this one."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(work, *arguments).result()


def in_a_notebook(coroutine):
    """What comes of it where an event loop runs, as in a kernel."""
    return apart(asyncio.run, coroutine)


async def until(condition) -> None:
    """Let the event loop turn until it is so."""
    for _ in range(TURNS):
        if condition():
            return
        await asyncio.sleep(0)
    raise AssertionError("it never was so")


@pytest.fixture
def at_once(monkeypatch):
    monkeypatch.setattr(look_ahead, "WHILE_LOOKING", 0)


FIRST, SECOND, THIRD = (position(patience=at) for at in (0.5, 0.51, 0.52))


def gone_on(fault: Exception | None = None) -> tuple[Counting, LookAhead]:
    """What is worked out, and what looks ahead, after a reader went from the first place to the second."""
    work = Counting(fault)
    ahead = LookAhead(MODEL, work)
    ahead.answer(SECOND)
    ahead.prepare(FIRST, SECOND)
    return work, ahead


def test_what_follows_is_worked_out_once_and_before_it_is_asked_for(at_once):
    async def read():
        work, ahead = gone_on()
        assert work.asked == [SECOND], "not while the answer is on its way"
        await until(lambda: len(work.asked) == 2)
        assert work.asked[1] == THIRD
        assert ahead.answer(THIRD) == ("result 2", "picture 2")
        assert ahead.answer(SECOND) == ("result 1", "picture 1"), "who turns back waits no longer either"
        assert len(work.asked) == 2

    in_a_notebook(read())


def test_who_asks_for_something_else_meanwhile_is_answered_first_and_alone(at_once):
    async def read():
        work, ahead = gone_on()
        ahead.stop()
        ahead.answer(FIRST)
        for _ in range(20):
            await asyncio.sleep(0)
        assert work.asked == [SECOND, FIRST]

    in_a_notebook(read())


def test_an_answer_that_cannot_be_worked_out_is_a_fault_only_when_it_is_asked_for(at_once):
    told = []

    async def read():
        asyncio.get_running_loop().set_exception_handler(lambda _, about: told.append(about))
        work, ahead = gone_on(CourseError("error-lab-model", given="it"))
        await until(lambda: len(work.asked) == 2)
        return ahead

    ahead = in_a_notebook(read())
    assert not told
    with pytest.raises(CourseError):
        ahead.answer(THIRD)
    assert ahead.answer(SECOND) == ("result 1", "picture 1")


def test_without_a_notebook_nothing_is_worked_out_ahead():
    work, ahead = apart(gone_on)
    assert work.asked == [SECOND] and ahead._due is None


def test_another_a_another_draw_and_another_setting_are_other_answers_and_few_are_kept():
    work = Counting()
    ahead = LookAhead(MODEL, work)
    result = MODEL(seed=1)
    others = [
        FIRST,
        SECOND,
        dataclasses.replace(FIRST, seed=2),
        dataclasses.replace(FIRST, pinned=result),
        dataclasses.replace(FIRST, pinned=MODEL(seed=1)),
    ]
    assert len({ahead.answer(each) for each in others}) == len(others)
    ahead.answer(others[-1])
    assert len(work.asked) == len(others)
    ahead.answer(FIRST)  # the oldest, gone meanwhile
    assert len(work.asked) == len(others) + 1
    ahead.answer(dataclasses.replace(FIRST, table="", preset="p"))
    assert len(work.asked) == len(others) + 1, "a table or a name changes neither result nor picture"


@pytest.mark.parametrize("name", models.names())
def test_a_lab_that_looks_ahead_shows_what_one_shows_that_does_not(name, monkeypatch):
    model = models.find(name)
    control = slider(model)
    walk = [{"do": "set", "values": {control: value(model, control, step)}} for step in (3, 4, 5, 6, 5, 4)]
    others = [{"do": "preset", "name": next(iter(model.presets))}, {"do": "pin"}, walk[0], {"do": "reset"}]
    others += [{"do": "draw"}] * 3 + [{"do": "table", "name": next(iter(Lab(model).result.tables))}]
    events = [*walk, *others, walk[1], {"do": "unpin"}, walk[2]]

    def shown(lab):
        return lab.view, lab.still, lab.moving, lab.description

    async def read():
        lab, pictures = Lab(model), []
        for number, event in enumerate(events):
            before = set(lab._look_ahead._kept)
            lab.handle({**event, "number": number})
            if 1 < number < 4:
                assert set(lab._look_ahead._kept) == before, "it was worked out before"
            pictures.append(shown(lab))
            for _ in range(5):
                await asyncio.sleep(0)
        assert not lab.faults
        return pictures

    with monkeypatch.context() as patch:
        patch.setattr(look_ahead, "WHILE_LOOKING", 0)
        ahead = in_a_notebook(read())
    monkeypatch.setattr(look_ahead, "KEPT", 1)
    lab = Lab(model)
    for number, event in enumerate(events):
        lab.handle({**event, "number": number})
        assert shown(lab) == ahead[number], event


def test_a_situation_that_was_chosen_is_no_movement():
    before, now = position(patience=0.5), dataclasses.replace(position(patience=0.6), preset="one")
    assert following(MODEL, before, now) is None


@pytest.mark.parametrize("asked", [0.55, 99], ids=["another place", "what cannot be"])
def test_a_lab_that_is_asked_for_something_works_out_nothing_else_first(asked):
    async def read():
        lab = Lab(MODEL)
        lab.handle({"do": "set", "values": {"patience": 0.51}})
        due = lab._look_ahead._due
        assert due and not due.cancelled()
        lab.handle({"do": "set", "values": {"patience": asked}})
        return due.cancelled()

    assert in_a_notebook(read())
