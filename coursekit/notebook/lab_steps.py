"""Where a lab stands, and what a reader can do in it: each step leads from one position to the next."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from typing import Any, Protocol

from coursekit.models.base import Model, ParameterError, Result
from coursekit.words import Words

MAP_STEPS = 15
"""Values of each control on a map."""


@dataclasses.dataclass(frozen=True)
class Position:
    """Where the lab stands; every event leads from one position to the next."""

    settings: Mapping[str, Any]
    seed: int = 1
    preset: str = ""
    pinned: Result | None = None
    map: Mapping[str, Any] | None = None
    table: str = ""


class Shown(Protocol):
    """What a step needs to know of the lab it is taken in."""

    model_shown: Model
    start: Position

    @property
    def words(self) -> Words: ...
    @property
    def common(self) -> Words: ...
    @property
    def result(self) -> Result: ...
    def value(self, headline: str, value: float | None) -> str: ...


class Steps:
    """What a reader can do in a lab: each step takes the lab and a position and gives the next one."""

    @staticmethod
    def set(lab: Shown, at: Position, values: Mapping[str, Any]) -> Position:
        """Move controls."""
        moved = {
            name: lab.model_shown.parameter(name).check(_one(name, value)) for name, value in values.items()
        }
        return dataclasses.replace(at, settings={**at.settings, **moved}, preset="")

    @staticmethod
    def stay(lab: Shown, at: Position) -> Position:
        """Show the same again."""
        return at

    @staticmethod
    def preset(lab: Shown, at: Position, name: str) -> Position:
        """Load a preset; the empty name keeps the present setting."""
        if not name:
            return dataclasses.replace(at, preset="")
        settings = dataclasses.asdict(lab.model_shown.check(**lab.model_shown.presets[name]))
        return dataclasses.replace(at, settings=settings, preset=name)

    @staticmethod
    def reset(lab: Shown, at: Position) -> Position:
        """Back to where the lab opened; A and the map stay."""
        return dataclasses.replace(at, settings=lab.start.settings, seed=lab.start.seed, preset="")

    @staticmethod
    def draw(lab: Shown, at: Position) -> Position:
        """Another draw of chance."""
        return dataclasses.replace(at, seed=at.seed + 1)

    @staticmethod
    def pin(lab: Shown, at: Position) -> Position:
        """Keep the present setting as A."""
        return dataclasses.replace(at, pinned=lab.result)

    @staticmethod
    def unpin(lab: Shown, at: Position) -> Position:
        """Forget A."""
        return dataclasses.replace(at, pinned=None)

    @staticmethod
    def table(lab: Shown, at: Position, name: str) -> Position:
        """Show a table, or none for the empty name."""
        return dataclasses.replace(at, table=name if name in lab.result.tables else "")

    @staticmethod
    def map(lab: Shown, at: Position, x: str, y: str, headline: str) -> Position:
        """Sweep two controls and colour the map of one headline."""
        from coursekit.figures.shades import shades
        from coursekit.sweeps import axis, grid

        model, words, common = lab.model_shown, lab.words, lab.common
        across, up = axis(model, x, MAP_STEPS), axis(model, y, MAP_STEPS)
        cells = grid(model, x, y, headline, MAP_STEPS, at.seed, at.settings)
        labels = [[lab.value(headline, None if value != value else value) for value in row] for row in cells]
        drawn = {
            "x": x,
            "y": y,
            "headline": headline,
            "across": across,
            "up": up,
            "cells": labels,
            "shades": shades(cells),
            "others": {name: value for name, value in at.settings.items() if name not in (x, y)},
            "seed": at.seed,
        }
        present = [value for row in cells for value in row if value == value]
        low, high = (lab.value(headline, end(present, default=None)) for end in (min, max))
        drawn["caption"] = common(
            "lab-map-caption",
            headline=words(f"headline-{headline}"),
            x=words(f"param-{x}"),
            y=words(f"param-{y}"),
            low=low,
            high=high,
            range="none" if not present else "level" if low == high else "wide",
            blank="some" if 0 < len(present) < cells.size else "none",
            kind=model.kind,
        )
        return dataclasses.replace(at, map=drawn)


def _one(name: str, value: Any) -> Any:
    """What was typed, unless it is two numbers to two readers."""
    parts = re.fullmatch(r"\s*([+-]?[1-9]\d{0,2}),(\d{3})\s*", value) if isinstance(value, str) else None
    if parts:
        one, other = ".".join(parts.groups()), "".join(parts.groups())
        raise ParameterError(
            "error-parameter-doubtful", name=name, given=parts[0].strip(), one=one, other=other
        )
    return value
