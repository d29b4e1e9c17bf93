"""What a page is told of a lab: whatever it misses, it has in the end what the lab has."""

from __future__ import annotations

import json
import random
import statistics

import pytest

from coursekit import models
from coursekit.notebook.labs import Lab

PARTS = ("view", "still", "moving")


class Page:
    """A page that does with messages what ``jupyter.js`` does."""

    def __init__(self, lab: Lab) -> None:
        self.state, self.asks = json.loads(json.dumps(lab.get_state(PARTS))), 0

    def hear(self, message: dict) -> bool:
        """Learn from a message; returns whether all must be asked for."""
        message = json.loads(json.dumps(message))
        if message["method"] == "update":
            self.state |= message["state"]
            return False
        told, state = message["content"], self.state
        if state["view"]["answered"] != told["since"]:
            self.asks += 1
            return True
        if "moving" in told:
            pairs = enumerate(told["moving"])
            told["moving"] = [state["moving"][n] if mark is None else mark for n, mark in pairs]
        self.state = {**state, **told, "view": {**state["view"], **told.get("view", {})}}
        del self.state["since"]
        return False


class Wire:
    """A lab and its pages, each of which may not hear what is told."""

    def __init__(self, lab: Lab, pages: int = 1) -> None:
        self.lab, self.told, self.deaf, self.number = lab, [], set(), 1
        self.pages = [Page(lab) for _ in range(pages)]
        lab._send = lambda message, buffers=None: self.told.append(message)

    def ask(self, page: Page, **event) -> list[dict]:
        """What a page asks for, until all is quiet; returns what was told."""
        told, asked = [], [(page, event)]
        while asked:
            page, event = asked.pop(0)
            assert len(told) < 20, "pages ask without end"
            self.number += 0.5
            self.lab.handle({**event, "number": self.number, "holds": page.state["view"]["answered"]})
            news, self.told = self.told, []
            told += news
            hear = [each for each in self.pages if each not in self.deaf]
            asked += [(each, {"do": "stay"}) for message in news for each in hear if each.hear(message)]
        return told


def walk(lab: Lab, chance: random.Random) -> dict:
    """A step that a reader might take."""
    name, parameter = chance.choice([*lab.model_shown.parameters.items()])
    limits = parameter.range
    values = limits.options if hasattr(limits, "options") else (limits.lowest, limits.highest)
    told = {"do": "set", "values": {name: chance.choice([*values])}}
    presets = [{"do": "preset", "name": preset} for preset in lab.model_shown.presets]
    return chance.choice([told, told, told, {"do": "pin"}, {"do": "unpin"}, {"do": "reset"}, *presets])


def has(page: Page, lab: Lab) -> bool:
    return page.state == json.loads(json.dumps(lab.get_state(PARTS)))


@pytest.mark.parametrize("name", models.names())
def test_a_page_that_is_told_what_has_changed_has_all(name):
    lab, chance = Lab(models.find(name)), random.Random(name)
    wire = Wire(lab)
    [page] = wire.pages
    for _ in range(12):
        told = wire.ask(page, **walk(lab, chance))
        assert [message["method"] for message in told] == ["custom"]
        assert has(page, lab)
    wire.ask(page, do="set", values={"no such control": 1})
    assert page.state["view"]["problem"] == lab.problem != "" and has(page, lab)
    assert page.asks == 0 and lab.faults == []


def test_pages_that_miss_what_they_are_told_have_it_in_the_end():
    lab, chance = Lab(models.find("make_or_buy")), random.Random(1)
    wire = Wire(lab, pages=3)
    for _ in range(60):
        wire.deaf = set(chance.sample(wire.pages, chance.choice([0, 0, 1, 3])))
        wire.ask(chance.choice(wire.pages), **walk(lab, chance))
    wire.deaf = set()
    wire.ask(wire.pages[0], do="set", values={"trust": 0.3})
    assert all(has(page, lab) for page in wire.pages)
    assert sum(page.asks for page in wire.pages), "nobody missed anything"
    late = Page(lab)
    wire.pages.append(late)
    wire.ask(late, do="set", values={"trust": 0.8})
    assert all(has(page, lab) for page in wire.pages)


def test_a_lab_that_gets_ready_unasked_tells_nothing_that_is_known():
    lab = Lab(models.find("make_or_buy"))
    wire = Wire(lab)
    lab._get_ready()
    assert lab._has_drawn and wire.told == []


def test_what_is_told_of_a_step_is_half_of_all_there_is():
    shares = []
    for name in models.names():
        lab = Lab(models.find(name))
        wire = Wire(lab)
        [page] = wire.pages
        for parameter in lab.model_shown.parameters.values():
            if hasattr(parameter.range, "step"):
                for value in (parameter.range.lowest, parameter.range.highest):
                    told = wire.ask(page, do="set", values={parameter.name: value})
                    shares.append(len(json.dumps(told)) / len(json.dumps(page.state)))
    assert statistics.median(shares) < 0.5
