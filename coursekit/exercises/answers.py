"""The five kinds of item, and how an answer of each kind is read into a flat list of plain values.

The check in the notebook, the instructor's solution and the grader read answers with the same code, so
that what one accepts the others accept. What cannot be read is a :class:`Slip`, which has a name and
values to be told about, and never words of its own. How far off an answer may be, its item says.
"""

from __future__ import annotations

import contextlib
import copy
import inspect
import io
import math
import numbers
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

KINDS = ("number", "choice", "function", "table", "essay")
NO_CODE = ("number", "choice", "essay")
"""Kinds that need no programming."""

LONGEST_LETTER = 3
"""Characters of a letter in its brackets, as in ``"(b)"``."""

LONGEST = 10_000
"""Values read from one answer at most."""

LONGEST_NUMBER = 100
"""Characters that a number has, with its spaces and signs."""

_NUMERIC = re.compile(r"[+-]?[\d\s]*[.,]?[\d\s.,]*\d\s*%?")


class Slip(Exception):
    """An answer that cannot be read. `about` holds text and numbers only."""

    def __init__(self, name: str, /, **about: Any) -> None:
        super().__init__(name)
        self.name = name
        self.about = about


def read(item: Mapping[str, Any], namespace: Mapping[str, Any], cases: Sequence = ()) -> list:
    """The answer to `item` found in `namespace`, as a flat list of plain values.

    Parameters
    ----------
    item : mapping
        Its ``kind`` and ``answer`` (the name to look up); for a choice the number of ``options``, for a
        table the ``probe``, if it has one.
    namespace : mapping
        The names the answer cell defined.
    cases : sequence of argument lists
        What a function is called with.

    Raises
    ------
    Slip
        If there is nothing that could be right or wrong.
    """
    name = item["answer"]
    if name not in namespace:
        raise Slip("missing", name=name)
    value = namespace[name]
    if value is Ellipsis:
        raise Slip("stub", name=name)
    if item["kind"] == "choice":
        return tried(value, item["options"])
    if item["kind"] == "function":
        return results(value, name, cases)
    if item["kind"] == "essay":
        return [words(value)]
    if item.get("probe"):
        return probed(value, name, item["probe"])
    return [number(value, name)]


def number(value: Any, name: str = "") -> float:
    """A single number, or the slip that was made in typing it."""
    if getattr(value, "shape", None) == ():
        value = value.item()
    if value is None:
        raise Slip("none", name=name)
    if isinstance(value, str):
        raise Slip(_quoted(value), given=value[:60], name=name)
    if isinstance(value, bool):
        raise Slip("type", kind="bool", name=name)
    if isinstance(value, tuple) and len(value) == 2 and all(type(part) is int for part in value):
        raise Slip("comma", given=f"{value[0]},{value[1]}", name=name)
    if hasattr(value, "headlines"):
        raise Slip("result", name=name)
    if callable(value):
        raise Slip("uncalled", name=name)
    if not isinstance(value, numbers.Real):
        if hasattr(value, "__len__"):
            raise Slip("several", name=name)
        raise Slip("type", kind=type(value).__name__, name=name)
    plain = _float(value)
    if not math.isfinite(plain):
        raise Slip("nan", given=str(plain), name=name)
    return plain


def letter(value: Any, options: int) -> str:
    """A letter among the first `options`, however it was dressed: ``"B"``, ``"b)"``, ``"(b)"``."""
    letters = letters_of(options)
    if isinstance(value, str):
        found = value.strip().strip("()[]. '\"").casefold()
        if found in letters:
            return found
        raise Slip("letter", given=value.strip()[:60], letters=", ".join(letters))
    if isinstance(value, (list, tuple, set)):
        raise Slip("several-letters")
    raise Slip("not-letter", given=str(value)[:60], letters=", ".join(letters))


def tried(value: Any, options: int) -> list[str]:
    """The letters of a choice in the order they were tried: ``"b"``, ``"b c"``, ``["b", "c"]``.

    The last one is the answer. One that comes twice counts once; going back to one is no new try.
    """
    if isinstance(value, str):
        parts = [part for part in re.split(r"[\s,;>→-]+", value.strip()) if part]
        value = parts if len(parts) > 1 and len(parts[0]) <= LONGEST_LETTER else value
    if not isinstance(value, (list, tuple)) or not value:
        return [letter(value, options)]
    given = [letter(part, options) for part in value]
    return [each for each in dict.fromkeys(given) if each != given[-1]] + given[-1:]


def settled(kind: str, values: Sequence) -> list:
    """What of the values read is right or wrong: of a choice the last letter, of anything else all."""
    return [*values[-1:]] if kind == "choice" else [*values]


def letters_of(options: int) -> list[str]:
    """The letters options are shown under."""
    return [chr(ord("a") + i) for i in range(options)]


def words(value: Any) -> int:
    """How many words an essay has."""
    if not isinstance(value, str):
        raise Slip("not-text")
    return len(value.split())


def results(function: Callable, name: str, cases: Sequence) -> list:
    """What `function` gives for each of `cases`, one after the other."""
    return [token for tokens in by_case(function, name, cases) for token in tokens]


def call(name: str, case: Sequence) -> str:
    """A call as a student would type it."""
    return f"{name}({', '.join(map(repr, case))})"


def by_case(function: Callable, name: str, cases: Sequence) -> list[list]:
    """What `function` gives for each of `cases`, each one a flat list."""
    if not callable(function):
        raise Slip("not-function", name=name)
    given, printed = [], io.StringIO()
    for case in cases:
        arguments = copy.deepcopy(list(case))
        try:
            inspect.signature(function).bind(*arguments)
        except TypeError:
            raise Slip("parameters", name=name, count=len(case)) from None
        except ValueError:
            pass
        try:
            # nbgrader takes text on standard error, such as a warning, for a failed test
            with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(io.StringIO()):
                value = function(*arguments)
        except KeyboardInterrupt:
            raise Slip("stopped", call=call(name, case)) from None
        except BaseException as error:
            raise Slip(
                "raised", call=call(name, case), error=type(error).__name__, reason=str(error)[:200]
            ) from None
        if value is Ellipsis:
            raise Slip("stub", name=name)
        given.append(value)
    if all(value is None for value in given):
        raise Slip("prints" if printed.getvalue().strip() else "no-return", name=name)
    return [flat(value) for value in given]


def probed(value: Any, name: str, probe: str) -> list:
    """What the expression `probe` finds in `value`."""
    if value is None:
        raise Slip("none", name=name)
    try:
        return flat(eval(probe, {name: value}))
    except Exception as error:
        raise Slip("unreadable", name=name, error=type(error).__name__, reason=str(error)[:200]) from None


def flat(value: Any) -> list:
    """`value` as a list of numbers, text, truth values and None, whatever it was made of."""
    if hasattr(value, "tolist"):  # numpy's and pandas' own
        value = value.tolist()
    if isinstance(value, Mapping):
        value = [part for key in sorted(value, key=str) for part in (str(key), value[key])]
    if isinstance(value, (set, frozenset)):
        value = sorted(value, key=str)
    if isinstance(value, (list, tuple)):
        return [token for part in value for token in flat(part)][:LONGEST]
    if value is None or isinstance(value, (bool, str)):
        return [value]
    if isinstance(value, numbers.Real):
        plain = _float(value)
        return [plain if math.isfinite(plain) else str(plain)]
    return [f"<{type(value).__name__}>"]


def same(values: Sequence, expected: Sequence, tolerance: float) -> bool:
    """Whether two readings agree: numbers within `tolerance`, everything else exactly."""
    return len(values) == len(expected) and all(
        abs(one - other) <= tolerance * (1 + 1e-6)
        if _counts(one) and _counts(other)
        else type(one) is type(other) and one == other
        for one, other in zip(values, expected, strict=True)
    )


def _counts(token: Any) -> bool:
    return isinstance(token, (int, float)) and not isinstance(token, bool)


def _float(value: numbers.Real) -> float:
    try:
        return float(value)
    except OverflowError:
        return math.inf


def _quoted(text: str) -> str:
    """Which slip a number typed as text is."""
    if len(text) > LONGEST_NUMBER or not _NUMERIC.fullmatch(text.strip()):
        return "text"
    if "%" in text:
        return "percent"
    return "comma-quoted" if "," in text else "quoted"
