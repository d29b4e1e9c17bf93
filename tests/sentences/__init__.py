"""What each sentence of a lab asserts, held against the numbers of the run it was written for.

A file here is of one model: ``CLAIMS``, all that its description can say, each piece in both languages with
what must then be true; ``ALSO``, settings that are always tried; and, where a claim needs more than
parameters, headlines and tables, ``derived(s)``, which puts it into the namespace.

In a piece ``{x}`` stands for a number that must be ``x`` as far as it is printed, ``{^x}`` and ``{_x}`` for
one rounded up or down, ``{~x}`` for one that may read 100% without being all, ``[this|that]`` for either; ``x`` is any expression of what the namespace holds.

    python -m tests.sentences [--settings 20000] [model ...]

tries many settings and tells the false sentences of each model, one example each.
"""

from __future__ import annotations

import functools
import importlib
import random
import re
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any, NamedTuple

from coursekit import models, words
from coursekit.tolerance import exceeds, isclose
from coursekit.words import Words

SAID_AS_WORDS = {
    **{"none": 0, "ninguna": 0, "ninguno": 0, "nada": 0},
    **{"one": 1, "una": 1, "un": 1, "uno": 1, "once": 1, "twice": 2},
}
SMALL = {say("less-than", share=words.SMALL) for say in (Words("common", "en"), Words("common", "es"))}
NUMBER = rf"((?:{'|'.join(SMALL)})|-?\d[\d,]*(?:\.\d+)?(?:\s?%)?|\b(?:{'|'.join(SAID_AS_WORDS)})\b)(?!\.?\d)"
HELPERS = {
    "isclose": isclose,
    "exceeds": exceeds,
    "abs": abs,
    "min": min,
    "max": max,
    "sum": sum,
    "round": round,
    "len": len,
}


class Claim(NamedTuple):
    """A piece of a description in both languages, and what is then true."""

    en: str
    es: str
    holds: Callable[[SimpleNamespace], Any] = lambda s: True


def of(name: str):
    """The file of a model."""
    return importlib.import_module(f"tests.sentences.{name}")


def tried(name: str) -> list[dict[str, Any]]:
    """Settings that are always tried: the default, presets, ends of each control, and those of the file."""
    model = models.find(name)
    ends = [{parameter: end} for parameter, p in model.parameters.items() for end in p.ends]
    return [{}, *model.presets.values(), *ends, *of(name).ALSO]


def values(parameter) -> list:
    """Where a control can stand: ends and default as often as all else together, so that corners and ties
    are met."""
    if isinstance(parameter.range, models.OneOf):
        return list(parameter.range.options)
    limits = parameter.range
    steps = round((limits.highest - limits.lowest) / limits.step)
    grid = [parameter.type(round(limits.lowest + at * limits.step, 9)) for at in range(steps + 1)]
    often = max(1, len(grid) // 6)
    return grid + [parameter.type(limits.lowest), parameter.type(limits.highest), parameter.default] * often


def drawn(name: str, number: int, seed: int = 1) -> Iterator[dict[str, Any]]:
    """Settings by chance."""
    model, rng = models.find(name), random.Random(seed)
    grids = {p: values(parameter) for p, parameter in model.parameters.items()}
    for _ in range(number):
        setting = {p: rng.choice(grid) for p, grid in grids.items()}
        yield {**setting, **({"seed": rng.randint(0, 50)} if model.has_chance else {})}


def namespace(result) -> SimpleNamespace:
    """What claims may speak of: parameters, headlines, what else is told, tables as ``t``."""
    s = SimpleNamespace(**result.in_words, t=result.tables)
    getattr(of(result.model), "derived", lambda s: None)(s)
    return s


def false(name: str, setting: dict[str, Any], met: set[int] | None = None) -> list[str]:
    """The sentences that are not true at a setting; each claim that was made is put into `met`."""
    result, controls = models.find(name)(**setting), models.find(name).parameters
    s = namespace(result)
    found = []
    for language in ("en", "es"):
        text = Words(name, language)("describe", **result.in_words)
        covered = []
        for number, claim in enumerate(of(name).CLAIMS):
            pattern, expressions = _compiled(getattr(claim, language))
            for said in pattern.finditer(text):
                if met is not None:
                    met.add(number)
                covered.append(said.span())
                piece = said[0]
                if not claim.holds(s):
                    found.append(f"{language}: not so: {piece!r}")
                numbers = [n for n in said.groups() if n is not None]
                taken = [e for e, n in zip(expressions, said.groups(), strict=True) if n is not None]
                found += [
                    f"{language}: {expression} is {_value(expression, s)}, not {n!r}: {piece!r}"
                    for expression, n in zip(taken, numbers, strict=True)
                    if not _as_printed(n, expression, s) or n == "0%" and expression in controls
                ]
        found += [f"{language}: nothing asserts {rest!r}" for rest in _unclaimed(text, covered)]
        found += [f"{language}: {bad[0]!r} in {text!r}" for bad in BAD.finditer(text)]
        found += [f"{language}: nothing is told as {n[0]!r} in {text!r}" for n in NOTHING.finditer(text)]
        found += [f"{language}: {half[0]!r} in {text!r}" for half in HALF_DENIED.finditer(text)]
    return found


BAD = re.compile(r"(?<![\d.,\w])-0(?:\.0*)?(?![\d.])|\bnan\b|\binf\b|\bNone\b|\?\?\?|\{|\}| \.| ,|\s{2}")
"""What no text may hold."""

NOTHING = re.compile(
    r"(?<![\d.,])0\s?% (?:of|del?)\b|\b(?:chance of|by|probabilidad del?|conviene al|en|baja) 0\s?%(?![\d.])"
)
"""What is said of nothing as if it were something: rules "stopping 0% of that"."""

HALF_DENIED = re.compile(
    r"\bno (?:l[ae]s? |se )?\w+ (?:al? )?\d[\d.,]*\s?%"
    r"|(?<!no )(?<!no le )(?<!no se )\b(?:es|impiden|llevan a|tuvo|sabe|coopera|tocaría|conviene a) (?:nada|ningun[oa])\b"
)
"""Spanish that denies a share, or has a word for nothing after its verb and no *no* before."""


@functools.cache
def _compiled(piece: str) -> tuple[re.Pattern, list[str]]:
    pattern, expressions = "", []
    for part in re.split(r"(\{[^}]*\}|\[|\]|\|)", piece):
        if part.startswith("{"):
            expressions.append(part[1:-1])
            pattern += NUMBER
        else:
            pattern += {"[": "(?:", "]": ")", "|": "|"}.get(part, re.escape(part))
    return re.compile(pattern), expressions


def _value(expression: str, s: SimpleNamespace) -> Any:
    return eval(expression.lstrip("^_~"), {**HELPERS, **vars(s)})  # noqa: S307


def _as_printed(read: str, expression: str, s: SimpleNamespace) -> bool:
    value = _value(expression, s)
    if value is None or isinstance(value, str):
        return False
    if read in SAID_AS_WORDS:
        return isclose(float(value), SAID_AS_WORDS[read])
    if read in SMALL:
        return 0 < value < words.SMALL and not isclose(float(value), 0.0)
    digits, percent = read.replace(",", "").rstrip("%").strip(), read.endswith("%")
    unit = 10.0 ** -(len(digits.partition(".")[2]) + 2 * percent)
    given, hair = float(digits) / (100 if percent else 1), 1e-9 * max(1.0, abs(value))
    if given == 0 and not isclose(float(value), 0.0):
        return False
    if percent and given == 1 and expression[0] not in "^_~" and words.SMALL <= abs(value - 1):
        return False
    if expression[0] == "^":
        return value - hair <= given < value + unit
    if expression[0] == "_":
        return value - unit < given <= value + hair
    return abs(given - value) <= unit / 2 + hair


def _unclaimed(text: str, covered: list[tuple[int, int]]) -> list[str]:
    """Clauses in which nothing is asserted, and numbers outside all that is."""
    marks = bytearray(len(text))
    for begin, end in covered:
        marks[begin:end] = b"\1" * (end - begin)
    left, begin = [], 0
    for clause in re.split(r"(?<=[.;:])\s", text):
        end = begin + len(clause)
        digits = any(c.isdigit() and not m for c, m in zip(clause, marks[begin:end], strict=True))
        if clause and (digits or not any(marks[begin:end])):
            left.append(clause)
        begin = end + 1
    return left
