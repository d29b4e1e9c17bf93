"""The one kind of error that is for the reader: told in a sentence, in the reader's language."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class CourseError(ValueError):
    """Something the reader can put right, told in one sentence of the reader's language.

    Parameters
    ----------
    message : str
        Message id in the catalogue of common words.
    **values
        The named values the message needs.
    """

    in_words: Callable[..., str] = staticmethod(lambda message, values: f"{message} {values}")
    """How to say it; the package puts its catalogue here when it is imported."""

    def __init__(self, message: str, **values: Any) -> None:
        super().__init__(message)
        self.message = message
        self.values = values

    def __str__(self) -> str:
        return self.in_words(self.message, self.values)


class Stopped(CourseError, KeyboardInterrupt):
    """Something its reader stopped, told in a sentence where errors are."""
