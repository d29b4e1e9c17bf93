"""Cooperate to compete: the library behind the notebooks.

In a notebook::

    from coursekit import lab, make_or_buy, start
    start("en")
    lab(make_or_buy)
    make_or_buy(trust=0.6)

Everything is loaded when first used: importing the package costs next to nothing.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

from coursekit.errors import CourseError

__version__ = "0.3.0"

_HOME = {
    "lab": "coursekit.notebook.labs",
    "sweep": "coursekit.sweeps",
    "start": "coursekit.notebook.start",
    "my_work": "coursekit.notebook.forms",
    "predict": "coursekit.notebook.forms",
    "recall": "coursekit.notebook.forms",
    "evidence": "coursekit.exhibits",
    "quick_check": "coursekit.notebook.first_code",
    "aloud": "coursekit.notebook.first_code",
    "recode": "coursekit.notebook.recoding",
    "recoded": "coursekit.notebook.recoding",
    "ask": "coursekit.exercises",
    "check": "coursekit.exercises",
    "progress": "coursekit.exercises",
    "restore": "coursekit.exercises",
    "student": "coursekit.exercises",
    "my_place": "coursekit.capstone.places",
    "check_brief": "coursekit.capstone.checking",
}
"""Public names that are not models, and the module each lives in.

No module may be called as a name in it: importing the module would put it in the name's place.
"""

__all__ = ["__version__", *_HOME]


def __getattr__(name: str) -> Any:
    if name in _HOME:
        try:
            return getattr(importlib.import_module(_HOME[name]), name)
        except ModuleNotFoundError as lack:  # Python in a browser may be without pandas; the rest works
            if str(lack.name).startswith(__name__):
                raise
            return _needing(str(lack.name), name)
    models = importlib.import_module("coursekit.models")  # "from coursekit import" would ask here again
    if name in models.names():
        return models.find(name)
    raise AttributeError(f"module 'coursekit' has no attribute {name!r}")


def _needing(package: str, name: str) -> Callable[..., Any]:
    """What stands for a public name whose `package` is not there: a function that says so when called."""

    def stand_in(*_: Any, **__: Any) -> Any:
        raise CourseError("error-lacks-package", what=name, missing=package)

    return stand_in


def __dir__() -> list[str]:
    from coursekit import models

    return [*globals(), *_HOME, *models.names()]


def _speak_errors() -> None:
    """Let errors speak the reader's language; the models themselves know no language."""

    def in_words(message: str, values: dict[str, Any]) -> str:
        from coursekit.words import say

        return say(message, **values)

    CourseError.in_words = staticmethod(in_words)


_speak_errors()
