"""Numbers in a lesson's text that are worked out from a run when the lesson is made.

``{make_or_buy.advantage:.2f|trust=0.5}`` stands for that headline, at those settings, in Python's way of
writing it and rounded as everywhere; ``@name`` among the settings is a situation of the model. ``less``
before the format turns the sign, ``rest`` takes the number from 1.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from coursekit import models
from coursekit.errors import CourseError
from coursekit.models import Result
from coursekit.number_format import round_for_display

NUMBER = re.compile(r"\{(?P<model>\w+)\.(?P<headline>\w+):(?P<form>[^|{}]+)(?:\|(?P<settings>[^{}]*))?\}")

DECIMALS = re.compile(r",?\.(\d)([f%])")
"""The forms of a number that a mark may ask for."""

TURNED: dict[str, Callable[[float], float]] = {"less": lambda value: -value, "rest": lambda value: 1 - value}


def number(found: re.Match, source: Path) -> str:
    """What a mark :data:`NUMBER` in the file `source` comes to.

    Raises
    ------
    CourseError
        If there is no such model, situation or headline, or the headline is no number there.
    """
    turned, _, form = found["form"].rpartition(" ")
    try:
        value = _run(found["model"], found["settings"] or "").headlines[found["headline"]]
        places = DECIMALS.fullmatch(form)
        if value is None or places is None:
            raise ValueError
        value = TURNED[turned](value) if turned else value
        return format(round_for_display(value, int(places[1]) + 2 * (places[2] == "%")), form)
    except (KeyError, TypeError, ValueError):
        raise CourseError("error-no-such-number", mark=found.group(), file=source.name) from None


@functools.cache
def _run(name: str, settings: str) -> Result:
    """A run of a model with settings as they are written in a mark."""
    model = models.find(name)
    chosen: dict[str, Any] = {}
    for word in settings.split():
        if word.startswith("@"):
            chosen |= model.presets[word[1:]]
        else:
            key, _, value = word.partition("=")
            chosen[key] = float(value) if re.fullmatch(r"-?[\d.]+", value) else value
    return model(
        **{key: int(v) if isinstance(v, float) and v.is_integer() else v for key, v in chosen.items()}
    )
