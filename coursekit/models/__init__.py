"""The mini-models. One file a model; a file put here is a model of the course, nothing else to edit."""

from __future__ import annotations

import contextlib
import importlib
import pkgutil
import sys
import types
from collections.abc import Iterator

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
    with _numpy_later():
        return getattr(importlib.import_module(f"{__name__}.{name}"), name)


class _Later(types.ModuleType):
    """A package that is not there yet: looked for again whenever something of it is needed."""

    def __getattr__(self, name: str) -> object:
        return getattr(importlib.import_module(self.__name__), name)


@contextlib.contextmanager
def _numpy_later() -> Iterator[None]:
    """Let a model be imported without numpy: a lab opens with it, and only moving it needs numpy.

    Python in a browser may come without, or get it later.
    """
    try:
        importlib.import_module("numpy")
    except ModuleNotFoundError:
        sys.modules["numpy"] = _Later("numpy")
    try:
        yield
    finally:
        if isinstance(sys.modules["numpy"], _Later):
            del sys.modules["numpy"]
