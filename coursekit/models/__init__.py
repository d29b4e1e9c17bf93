"""The mini-models. One file a model; a file put here is a model of the course, nothing else to edit."""

from __future__ import annotations

import importlib
import pkgutil

from coursekit.errors import CourseError
from coursekit.models.base import Model, OneOf, ParameterError, Range, Result, model

__all__ = ["Model", "OneOf", "ParameterError", "Range", "Result", "find", "model", "names"]


def names() -> list[str]:
    """Names of all models, in alphabetical order."""
    return sorted(m.name for m in pkgutil.iter_modules(__path__) if m.name != "base" and not m.ispkg)


def find(name: str) -> Model:
    """The model of that name.

    Raises
    ------
    CourseError
        If the course has no such model.
    """
    if name not in names():
        raise CourseError("error-no-such-model", name=name, known=", ".join(names()))
    return getattr(importlib.import_module(f"{__name__}.{name}"), name)
