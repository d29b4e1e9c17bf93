"""Every word a reader sees, from the catalogues in ``locales``: message ids, named values, own numbers.

A catalogue is one Fluent file a language: ``locales/en/make_or_buy.ftl``. The catalogue called
``common`` holds what is not of one model.
"""

from __future__ import annotations

import functools
import re
from importlib import resources
from typing import Any

LANGUAGES = {"en": "en-US", "es": "es-MX"}
"""Languages of the course, each with the locale whose numbers it uses."""

WIDTH = 88
"""Characters after which a line of plain text is folded."""

_MINUS_OF_ZERO = re.compile(r"(?<![\w-])-(?=0(?:[.,]0*)?(?![.,]?\d))")

_current = "en"


def language() -> str:
    """The language in use: ``"en"`` or ``"es"``."""
    return _current


def use_language(chosen: str) -> None:
    """Speak `chosen` from now on.

    Raises
    ------
    CourseError
        If the course is not written in it.
    """
    global _current
    if chosen not in LANGUAGES:
        from coursekit.errors import CourseError

        raise CourseError("error-language", given=repr(chosen), known=", ".join(LANGUAGES))
    _current = chosen


class Words:
    """The words of one catalogue in one language.

    Parameters
    ----------
    catalogue : str
        ``"common"`` or the name of a model or page.
    chosen : str, optional
        ``"en"`` or ``"es"``; the language in use unless given.
    """

    def __init__(self, catalogue: str = "common", chosen: str | None = None) -> None:
        self.catalogue = catalogue
        self.language = chosen or _current
        self._bundle = _bundle(catalogue, self.language)

    def __call__(self, message: str, /, **values: Any) -> str:
        """The message `message` with its named values.

        A value of None reads as the word ``none``, which a message can select on. A number that is
        rounded to zero has no minus.

        Raises
        ------
        LookupError
            If the catalogue has no such message, or the message lacks a value it needs.
        """
        if not self._bundle.has_message(message):
            raise LookupError(f"{self.language}/{self.catalogue}.ftl has no message {message!r}")
        values = {name: "none" if value is None else _plain(value) for name, value in values.items()}
        text, errors = self._bundle.format_pattern(self._bundle.get_message(message).value, values)
        if errors:
            raise LookupError(f"{self.language}/{self.catalogue}.ftl: {message}: {errors}")
        return _MINUS_OF_ZERO.sub("", text)

    def __contains__(self, message: str) -> bool:
        return self._bundle.has_message(message)


def say(message: str, /, **values: Any) -> str:
    """A common message in the language in use."""
    return Words()(message, **values)


def number(value: float, chosen: str) -> str:
    """A number with at most three decimals, as the message ``lab-number`` writes it, but many times faster.

    Parameters
    ----------
    value : float
    chosen : str
        ``"en"`` or ``"es"``.
    """
    text = f"{round(value, 3) + 0.0:,.3f}"  # no minus before a zero
    return text.rstrip("0").rstrip(".").translate(_marks(chosen))


def wrapped(*lines: str) -> str:
    """Lines folded at words: where plain text is shown, JupyterLab would fold them anywhere."""
    import textwrap

    return "\n".join(textwrap.fill(line, WIDTH) for text in lines for line in text.splitlines())


def catalogue_text(catalogue: str, chosen: str) -> str:
    """The catalogue as written."""
    return resources.files("coursekit").joinpath("locales", chosen, f"{catalogue}.ftl").read_text("utf-8")


@functools.cache
def _bundle(catalogue: str, chosen: str):
    from fluent.runtime import FluentBundle, FluentResource

    bundle = FluentBundle([LANGUAGES[chosen]], use_isolating=False)
    bundle.add_resource(FluentResource(catalogue_text(catalogue, chosen)))
    return bundle


@functools.cache
def _marks(chosen: str) -> dict[int, str]:
    """What stands for Python's comma between thousands and its point in a language."""
    from babel import numbers

    locale = LANGUAGES[chosen].replace("-", "_")
    return str.maketrans({",": numbers.get_group_symbol(locale), ".": numbers.get_decimal_symbol(locale)})


def _plain(value: Any) -> Any:
    """numpy scalars as Python's own numbers, which is what Fluent formats."""
    return value.item() if hasattr(value, "item") else value
