"""What of a policy brief a machine can see: its figures, its budget, its counter-evidence, its parts."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from pathlib import Path

from coursekit import models
from coursekit.capstone.brief_file import SECTIONS, Brief, Figure, read
from coursekit.capstone.places import Place, place_of
from coursekit.errors import CourseError
from coursekit.models.base import Model
from coursekit.words import Words, language, use_language, wrapped

REQUIRED = ("policy_mix", "targeting")
"""Models a brief must show, on the student's own place."""

FIGURES = 3
"""Fewest models a brief shows."""

SHORTEST, LONGEST = 40, 1200
"""Fewest words of a part of the brief, and most words of all parts."""

COUNTER = (
    ("Rabellotti", "1999"), ("Woodruff", "1998"), ("Schmitz", "1995"), ("Schmitz", "1999"),
    ("Roper", "1997"), ("Kito", "2014"), ("Nobeoka", "1996"), ("Matous", "2015"),
)  # fmt: skip
"""Works, by first author and year, that found something which speaks against an easy answer."""


def check_brief(path: str = "") -> None:
    """Say what is missing in a policy brief, one sentence a finding.

    Parameters
    ----------
    path : str, optional
        The notebook, as last saved; the one of the template's name in this folder unless given.
    """
    say = Words("capstone")
    file = Path(path) if path else Path(f"{say('file')}.ipynb")
    print(wrapped(say("read-from", file=file.name)))
    for sentence in findings(file) or [say("all-there")]:
        print(wrapped(f"- {sentence}"))


def findings(path: Path) -> list[str]:
    """What is missing in the brief at `path`, in the language of the brief; empty if nothing is.

    A file that cannot be read is a finding too.
    """
    before = language()
    try:
        brief = read(Path(path))
        use_language(brief.language)
        say = Words("capstone")
        return [say(message, **values) for message, values in _found(brief)]
    except CourseError as slip:
        return [str(slip)]
    finally:
        use_language(before)


def _found(brief: Brief) -> Iterator[tuple[str, dict]]:
    place = place_of(brief.identifier) if brief.identifier else None
    if place is None:
        yield "no-identifier", {}
    yield from _about_figures(brief.figures, place)
    yield from _about_parts(brief.sections)


def _about_figures(figures: list[Figure], place: Place | None) -> Iterator[tuple[str, dict]]:
    """Whether there are enough, all made by the labs' code, the required ones on the student's place."""
    known = [figure for figure in figures if figure.model in models.names()]
    for figure in figures:
        if figure.model not in models.names():
            yield "no-such-lab", {"model": figure.model[:40]}
    for name in REQUIRED:
        if name not in {figure.model for figure in known}:
            yield "no-figure-of", {"model": name}
    shown = {figure.model for figure in known}
    if len(shown) < FIGURES:
        yield "few-figures", {"shown": len(shown), "wanted": FIGURES}
    for figure in known:
        yield from _about_figure(figure, models.find(figure.model), place)


def _about_figure(figure: Figure, model: Model, place: Place | None) -> Iterator[tuple[str, dict]]:
    name = figure.model
    if figure.settings is None:
        yield "settings-hidden", {"model": name}
        return
    settings = dict(figure.settings)
    seed = settings.pop("seed", 1)
    try:
        result = model(seed=seed, **settings)
    except CourseError as slip:
        yield "settings-wrong", {"model": name, "why": str(slip)}
        return
    set_to = dataclasses.asdict(result.parameters)
    if not figure.shown.strip():
        yield "not-run", {"model": name}
    elif Words(name)("describe", **result.in_words) not in figure.shown:
        yield "not-of-its-line", {"model": name}
    if place is None or name not in REQUIRED:
        return
    for parameter, given in getattr(place, name).items():
        if abs(set_to[parameter] - given) > 1e-9:
            label = Words(name)(f"param-{parameter}")
            yield "other-place", {"model": name, "control": label, "given": given, "used": set_to[parameter]}
    if name == "policy_mix" and set_to["budget"] > place.budget + 1e-9:
        yield "over-budget", {"spent": set_to["budget"], "budget": place.budget}


def _about_parts(sections: dict[str, str]) -> Iterator[tuple[str, dict]]:
    """Whether each part is written, the whole not too long, and something cited against it."""
    say = Words("capstone")
    written = {name: len(re.findall(r"[^\W_]+", text)) for name, text in sections.items()}
    for name in SECTIONS:
        if name not in written:
            yield "no-section", {"section": say(f"section-{name}")}
        elif written[name] < SHORTEST:
            values = {"section": say(f"section-{name}"), "words": written[name], "wanted": SHORTEST}
            yield "short-section", values
    if sum(written.values()) > LONGEST:
        yield "too-long", {"words": sum(written.values()), "most": LONGEST}
    if not any(_cites(sections.get("against", ""), who, year) for who, year in COUNTER):
        works = "; ".join(f"{who} {year}" for who, year in COUNTER)
        yield "nothing-against", {"section": say("section-against"), "works": works}


def _cites(text: str, who: str, year: str) -> bool:
    """Whether a text names an author and, soon after, the year of the work."""
    return re.search(rf"\b{who}\b.{{0,60}}?\b{year}\b", text, re.IGNORECASE | re.DOTALL) is not None
