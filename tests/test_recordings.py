"""What is recorded of the labs: every control over its range, and every move that a lesson asks for."""

from __future__ import annotations

import dataclasses
import random
import string
from pathlib import Path

import pytest

from coursekit import models
from coursekit.errors import CourseError
from coursekit.models.base import OneOf
from coursekit.publishing.site.recordings import moves, plan, recorder
from coursekit.words import LANGUAGES

ROOT = Path(__file__).parents[1]
PLANS = {one.model: one for one in plan.plans(ROOT)}
LABS = [*moves.opened(ROOT)]


@pytest.mark.parametrize("name", PLANS)
def test_each_control_moves_alone_from_each_opening_and_situation(name):
    model, recorded = models.find(name), PLANS[name]
    situations = [dataclasses.asdict(model.check(**preset)) for preset in model.presets.values()]
    assert all(base in recorded.bases for base in [*recorded.openings, *situations])
    for base in recorded.bases:
        for parameter in model.parameters.values():
            values = next(
                track.values
                for track in recorded.tracks
                if track.control == parameter.name and track.at(base[parameter.name]) == base
            )
            assert base[parameter.name] in values and {*parameter.ends} <= {*values}
            if not isinstance(parameter.range, OneOf):
                count = round((parameter.range.highest - parameter.range.lowest) / parameter.range.step) + 1
                assert len(values) >= min(15, count) and values == tuple(sorted(values))


@pytest.mark.parametrize("lab", LABS, ids=lambda lab: f"{lab.lesson}-{lab.model}")
def test_every_move_that_a_lesson_lists_can_be_made(lab):
    recorded, model = PLANS[lab.model], models.find(lab.model)
    assert lab.settings in recorded.openings and lab.moves
    for moved in lab.moves:
        *before, (last, value) = moved
        stands = {**lab.settings, **dict(before)}
        for there in (stands, *([{**stands, last: value}] if value is not None else [])):
            assert recorded.reaches(there), (moved, there)
        ends = model.parameter(last).ends
        assert recorded.reaches({**stands, last: ends[0]}) and recorded.reaches({**stands, last: ends[-1]})
    for settings in lab.wanted:
        near = min(sum(base[name] != settings[name] for name in base) for base in recorded.bases)
        assert near > plan.FAR or recorded.reaches(settings), settings
    assert {*lab.maps} <= {*recorded.maps}


def test_lists_are_read_as_they_are_meant():
    model = models.find("make_or_buy")
    text = """1. Set **Trust** to 0.9 and move **Changing demand** from end to end.
    2. **Reset**. Move **Swings in common** up to 1. Then **Reset** and **Worth of autonomy** to 0.1.

    Draw a map with *Trust* across, *Changing demand* upwards and *The district’s advantage* as the colour."""
    assert [*moves.listed(text, model)] == [
        [("trust", 0.9)],
        [("trust", 0.9), ("volatility", None)],
        [("correlation", 1.0)],
        [("autonomy", 0.1)],
    ]
    assert [*moves.mapped(text, model)] == [("trust", "volatility", "advantage")]


def test_a_move_that_cannot_be_made_stops_the_site():
    with pytest.raises(CourseError, match="trust"):
        [*moves.listed("1. Move **Trust** to 7.", models.find("make_or_buy"))]


def shown(text: str) -> dict[str, dict]:
    """A step, by language; in Spanish it weighs half as much again."""
    kept = {"still": ["[]", "[]"], "line": ""}
    return {
        language: kept | {"moving": [[text[: length // 2], text[:length]], []]}
        for language, length in {"en": 8_000, "es": 12_000}.items()
    }


def test_what_would_be_too_large_to_wait_for_is_divided():
    some = random.Random(7)
    seen = [shown("".join(some.choices(string.printable, k=12_000))) for _ in range(9)]
    cuts = recorder._cuts(seen)
    assert [place for cut in cuts for place in range(*cut)] == [*range(9)] and 1 < len(cuts) < 9
    for language in LANGUAGES:
        for cut in cuts:
            kept = recorder.reel([step[language] for step in seen[slice(*cut)]])
            assert len(recorder.tape("", kept)) <= recorder.LARGEST
    assert len(recorder._cuts([step for step in seen for _ in range(3)])) == len(cuts)
    assert recorder._cuts(seen[:1] * 9) == [(0, 9)]  # the same picture nine times is kept once
