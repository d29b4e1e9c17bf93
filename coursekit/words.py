"""What the course says, from the catalogues in ``locales``: message ids, named values, own numbers.

A catalogue is one Fluent file a language: ``locales/en/make_or_buy.ftl``. The catalogue called
``common`` holds what is not of one model.
"""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Callable
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from importlib import resources
from typing import Any

from coursekit.number_format import LANGUAGES, indistinct, round_for_display
from coursekit.tolerance import isclose

WIDTH = 88
"""Characters after which a line of plain text is folded."""

SMALL = 1e-5
"""Smallest share that is written out."""

GIST = 3
"""Sentences shown under a picture at most."""

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


def gist(description: str) -> tuple[str, str]:
    """What a model's message ``describe`` says first, what happened and why, and the numbers it goes on with.

    Parameters
    ----------
    description : str
        The message as said. A line break parts the two; where there is none, three sentences come first.

    Returns
    -------
    tuple of str
        At most :data:`GIST` sentences, to be shown under the picture; and the rest, which may be empty.
    """
    first, _, rest = description.partition("\n")
    sentences = re.split(r"(?<=[.!?])\s+", first)
    return " ".join(sentences[:GIST]), " ".join([*sentences[GIST:], rest]).strip()


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

    written = functools.partial(_number, chosen)
    functions: dict[str, Callable[..., Any]] = {
        "NUMBER": written,
        "UP": functools.partial(written, toward=ROUND_CEILING),
        "DOWN": functools.partial(written, toward=ROUND_FLOOR),
        "APART": written,
    }
    bundle = FluentBundle([LANGUAGES[chosen]], functions=functions, use_isolating=False)
    bundle.add_resource(FluentResource(catalogue_text(catalogue, chosen)))
    return bundle


def _number(chosen: str, value: Any, *others: Any, toward: str = ROUND_HALF_UP, **options: Any) -> Any:
    """The functions ``NUMBER``, ``UP``, ``DOWN`` and ``APART`` of the catalogues: a number as printed.

    What is selected on is what is read: a quantity that prints as 1 is one. Where `others` are given, numbers
    that this one is compared with, it has as many decimals as show which is the larger: beside 1, a share
    that is not quite all does not read 100%. A share below :data:`SMALL` is said to be so, for nobody reads
    0.0000005%, unless more decimals are wanted or it is a limit that is kept from below; and one that lacks
    less than that reads as all.
    """
    from fluent.runtime.types import fluent_number

    if isinstance(value, str) or not math.isfinite(value):
        return value
    if isinstance(value, int):  # printed as it is
        return fluent_number(value, **options)
    shift = 2 * (options.get("style") == "percent")
    digits = options.pop("maximumSignificantDigits", None)
    most = _decimals(options)
    if digits and not isclose(value, 0.0):
        most = max(int(digits) - 1 - Decimal(f"{value:.12g}").adjusted() - shift, 0)
    compared = [other for other in others if not isinstance(other, str) and not isclose(value, other)]
    apart = [other for other in compared if not (shift and other == 1 and abs(value - 1) < SMALL)]
    wanted = most
    while most < 9 and any(indistinct(value, other, most + shift, toward) for other in apart):
        most += 1
    if (
        shift
        and most == wanted <= 3
        and toward != ROUND_FLOOR
        and 0 < value < SMALL
        and not isclose(value, 0.0)
    ):
        return Words("common", chosen)("less-than", share=SMALL)
    read = round_for_display(value, most + shift, toward)
    if read:  # more decimals if it is too small for these
        most = max(most, -read.adjusted() - shift)
    options["maximumFractionDigits"] = most
    return fluent_number(int(read) if read == int(read) else float(read), **options)


def _decimals(options: dict[str, Any]) -> int:
    """Decimals at most, as Fluent has it where a message does not say."""
    usual = 0 if options.get("style") == "percent" else 3
    return int(options.get("maximumFractionDigits", max(usual, int(options.get("minimumFractionDigits", 0)))))


def _plain(value: Any) -> Any:
    """numpy scalars as Python's own numbers, which is what Fluent formats."""
    return value.item() if hasattr(value, "item") else value
