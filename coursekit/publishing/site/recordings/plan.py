"""What is recorded of a model: each control alone from where labs open and from each situation, and more."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from coursekit import models
from coursekit.models.base import Model, OneOf
from coursekit.publishing.site.recordings import moves

POSITIONS = 15
"""Of a control with many; one with up to half as many more has them all."""

DRAWS = 5
"""Draws of chance of an opening or a situation, the first included."""

FAR = 3
"""Controls that may stand elsewhere than in an opening or a situation where a number of the text wants it."""


@dataclasses.dataclass(frozen=True)
class Track:
    """One control moved over its range while all else stands at `settings`.

    `a` is where A may be kept before: the opening or the situation that the track begins at.
    """

    control: str
    settings: Mapping[str, Any]
    values: tuple
    a: Mapping[str, Any]

    def at(self, value: Any) -> dict[str, Any]:
        return {**self.settings, self.control: value}


@dataclasses.dataclass(frozen=True)
class Plan:
    """What is recorded of a model.

    Attributes
    ----------
    openings : list of dict
        Where labs open.
    bases : list of dict
        These and the situations.
    tracks : list of Track
    maps : list of (str, str, str)
        Controls across and upwards, and the headline.
    """

    model: str
    openings: list[dict[str, Any]]
    bases: list[dict[str, Any]]
    tracks: list[Track]
    maps: list[tuple[str, str, str]]

    def reaches(self, settings: Mapping[str, Any]) -> bool:
        """Whether a setting is recorded."""
        return any(
            settings[track.control] in track.values and track.at(settings[track.control]) == settings
            for track in self.tracks
        )


def plans(root: Path, only: Iterable[str] | None = None) -> list[Plan]:
    """A plan for every model on which a lesson opens a lab, or for those of `only`."""
    found: dict[str, list[moves.Opened]] = {}
    for lab in moves.opened(root):
        if only is None or lab.model in only:
            found.setdefault(lab.model, []).append(lab)
    return [plan(models.find(name), labs) for name, labs in sorted(found.items())]


def plan(model: Model, labs: list[moves.Opened]) -> Plan:
    """What is recorded of a model for these labs of it."""
    openings = _distinct(dict(lab.settings) for lab in labs)
    presets = [dataclasses.asdict(model.check(**settings)) for settings in model.presets.values()]
    bases = _distinct([*openings, *presets])
    asked: dict[str, set] = {name: set() for name in model.parameters}
    wanted = [(name, base, base) for base in bases for name in model.parameters]
    for lab in labs:
        for moved in lab.moves:
            *before, (last, value) = moved
            wanted.append((last, {**lab.settings, **dict(before)}, dict(lab.settings)))
            asked[last] |= {value} - {None}
        for settings in lab.wanted:
            base = min(bases, key=lambda one: len(_apart(one, settings)))
            apart = _apart(base, settings)
            for name in apart:
                asked[name].add(settings[name])
            for count in range(1, min(len(apart), FAR)):
                for some in itertools.combinations(apart, count):
                    stands = {**base, **{name: settings[name] for name in some}}
                    wanted += [(name, stands, base) for name in apart if name not in some]
    tracks: dict[tuple, Track] = {}
    for name, settings, a in wanted:
        values = positions(model, name, asked[name] | {base[name] for base in bases} | {settings[name]})
        key = (name, *(value for other, value in settings.items() if other != name), *a.values())
        tracks.setdefault(key, Track(name, settings, values, a))
    numeric = [name for name, parameter in model.parameters.items() if not isinstance(parameter.range, OneOf)]
    headline = next(iter(model(**openings[0]).headlines))
    maps = [(numeric[0], numeric[1], headline)] if len(numeric) > 1 else []
    maps = list(dict.fromkeys([*maps, *(asked for lab in labs for asked in lab.maps)]))
    return Plan(model.name, openings, bases, [*tracks.values()], maps)


def positions(model: Model, name: str, also: Iterable[Any]) -> tuple:
    """Values of a control: both ends, those between them about evenly, and `also`."""
    parameter = model.parameter(name)
    limits = parameter.range
    if isinstance(limits, OneOf):
        return limits.options
    count = round((limits.highest - limits.lowest) / limits.step)
    many = count if count < 1.5 * POSITIONS else POSITIONS - 1
    steps = {round(place * count / many) for place in range(many + 1)}
    values = {parameter.type(round(limits.lowest + step * limits.step, 10)) for step in steps}
    return tuple(sorted(values | set(also)))


def _apart(one: Mapping[str, Any], other: Mapping[str, Any]) -> list[str]:
    """The controls at which two settings differ."""
    return [name for name in one if one[name] != other[name]]


def _distinct(settings: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for one in settings:
        if one not in found:
            found.append(one)
    return found
