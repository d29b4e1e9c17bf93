"""How a number is written wherever it is shown: rounded once, with the marks of the reader's language.

How many decimals one number has is said where it is written, by ``maximumFractionDigits`` in a catalogue
(``locales/LANGUAGE/MODEL.ftl``), or by the mark in a lesson.
"""

from __future__ import annotations

import functools
import math
from decimal import ROUND_HALF_UP, Decimal

from coursekit.tolerance import isclose

LANGUAGES = {"en": "en-US", "es": "es-MX"}
"""Languages of the course, each with the locale whose numbers it uses."""

LARGEST = 1e15
"""The first number that :func:`format_digits` does not write in full."""


def round_for_display(value: float, decimals: int, toward: str = ROUND_HALF_UP) -> Decimal:
    """A number as it is written, wherever it is: in words, tables and pictures.

    What is rounded is the number as read, to twelve digits, half of the last place away from zero. A number
    that is not 0 is not written as 0 but with its first digit; within a hair's breadth of 0 it is 0
    (:data:`coursekit.tolerance.TOLERANCE`).

    Parameters
    ----------
    value : float
        Finite.
    decimals : int
        Decimals at most; more only if all of them were 0.
    toward : str, optional
        One of the roundings of ``decimal``: a limit is rounded to the side on which it still holds.

    Returns
    -------
    decimal.Decimal
    """
    if isclose(value, 0.0):
        return Decimal(0)
    read = Decimal(f"{value:.12g}")
    place = Decimal(1).scaleb(-decimals)
    if read.quantize(place, ROUND_HALF_UP) and (rounded := read.quantize(place, toward)):
        return rounded
    return read.quantize(Decimal(1).scaleb(read.adjusted()), toward)


def format_number(value: float, chosen: str) -> str:
    """A number with at most three decimals, as the message ``lab-number`` writes it, but many times faster.

    Parameters
    ----------
    value : float
        A dash if it is not finite.
    chosen : str
        ``"en"`` or ``"es"``.
    """
    if not math.isfinite(value):
        return "–"
    if value == int(value):
        return f"{int(value):,}".translate(_marks(chosen))
    return format_decimal(round_for_display(value, 3), chosen)


def format_digits(value: float, chosen: str, grouped: bool = True, digits: int = 10) -> str:
    """A number with the digits it has, as exercises write it.

    Parameters
    ----------
    value : float
        Finite. From :data:`LARGEST` on it has a power of ten, for nobody counts so many zeros.
    chosen : str
        ``"en"`` or ``"es"``.
    grouped : bool
        Whether thousands stand apart, from 10 000 on.
    digits : int
        At most so many.
    """
    if not abs(value) < LARGEST:
        return f"{value:.6g}"
    decimals = digits - 1 - Decimal(f"{value:.12g}").adjusted()
    read = round_for_display(value, min(decimals, 10))
    return format_decimal(read, chosen, grouped and abs(read) >= 10_000)


def format_decimal(read: Decimal, chosen: str, grouped: bool = True) -> str:
    """A rounded number with the marks of a language and no zeros after its last digit.

    Parameters
    ----------
    read : decimal.Decimal
        As :func:`round_for_display` gives it.
    chosen : str
        ``"en"`` or ``"es"``.
    grouped : bool
        Whether thousands stand apart.
    """
    text = f"{read:,f}" if grouped else f"{read:f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text).translate(_marks(chosen))


def indistinct(value: float, other: float, places: int, toward: str) -> bool:
    """Whether two numbers as printed do not tell which is the larger."""
    one, two = round_for_display(value, places, toward), round_for_display(other, places)
    return one == two or (one < two) != (value < other)


@functools.cache
def _marks(chosen: str) -> dict[int, str]:
    """What stands for Python's comma between thousands and its point in a language."""
    from babel import numbers

    locale = LANGUAGES[chosen].replace("-", "_")
    return str.maketrans({",": numbers.get_group_symbol(locale), ".": numbers.get_decimal_symbol(locale)})
