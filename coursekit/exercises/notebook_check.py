"""The check in the notebook: it reads an answer, compares it with what is under seal, and says what it saw.

Outcomes are a closed set: ``not-started``, ``not-yet``, ``foreseen:<id>``, ``right``, ``cannot-tell`` and,
for an essay, ``kept``. No expected value is at hand here, so none can be given away.
"""

from __future__ import annotations

import ast
import contextlib
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from coursekit.exercises import answers, fingerprints, public_set
from coursekit.exercises.public_set import Item
from coursekit.number_format import format_digits
from coursekit.words import Words

MARKER = "# answer: "
"""First line of an answer cell, before the item's id."""

_CANNOT_TELL = {"raised", "stopped", "unreadable"}
_COMMA = re.compile(r"=\s*[+-]?\d+\s*,\s*\d+\s*(#.*)?$", re.MULTILINE)
_PERCENT = re.compile(r"=\s*[+-]?[\d.,]+\s*%\s*(#.*)?$", re.MULTILINE)
_BARE_LETTER = re.compile(r"=\s*\(?([A-Za-z])\)?\s*(#.*)?$", re.MULTILINE)


@dataclass(frozen=True)
class Outcome:
    """What a check found, and the sentences that say so."""

    status: str
    said: str


def marker(item: str) -> str:
    """The first line of the answer cell of `item`."""
    return f"{MARKER}{item}"


def judge(
    item: Item, identifier: str, namespace: Mapping[str, Any], source: str | None, language: str
) -> Outcome:
    """What to think of the answer to `item` that is in `namespace`.

    Parameters
    ----------
    item : Item
    identifier : str
        The student's, or empty for the example numbers.
    namespace : mapping
        Names the notebook has defined.
    source : str or None
        The answer cell as last run, if known.
    language : str
    """
    words = Words("exercises", language)
    variant = item.variant(identifier)
    untouched = source is None or bare(source) == bare(item.stub)
    try:
        values = answers.read(item.reading(), namespace, item.cases)
    except answers.Slip as slip:
        return _slipped(item, slip, None if untouched else source, words)
    if item.kind == "essay":
        return _essay(item, values[0], words)
    read, values = values, answers.settled(item.kind, values)

    if _opens(item, item.sealed, variant, "right", values):
        if item.again and source and not _holds_again(item, namespace, source, variant):
            return Outcome("not-yet", words("table-typed", name=item.answer, table=item.table["name"]))
        return Outcome("right", words("right" if item.points else "right-unmarked", points=item.worth(read)))
    for wrong in item.foreseen:
        if _opens(item, wrong["sealed"], variant, wrong["id"], values):
            said = public_set.fill(wrong["say"][language], item.variants[variant]["inputs"], language)
            return Outcome(f"foreseen:{wrong['id']}", " ".join(said.split()))
    if item.kind == "function" and (hint := _first_that_fails(item, namespace, variant, words)):
        return Outcome("not-yet", hint)
    shown = format_digits(values[0], language) if _one(values) else None
    return Outcome("not-yet", words(f"not-yet-{item.kind}", read=shown, name=item.answer))


def holds(item: Item, identifier: str, namespace: Mapping[str, Any], source: str | None) -> bool:
    """Whether an answer is right for the cases and the table `again` of `item`, whatever they are now."""
    variant = item.variant(identifier)
    if item.again:
        return source is None or _holds_again(item, namespace, source, variant)
    try:
        values = answers.read(item.reading(), namespace, item.cases)
    except answers.Slip:
        return False
    return _opens(item, item.sealed, variant, "right", answers.settled(item.kind, values))


def undeclared(item: Item, earlier: Sequence[str], namespace: Mapping[str, Any], language: str) -> str | None:
    """What to say to a letter that does not name, before it, the ones that were checked earlier.

    Until they are named nothing is said of the new one: what the answer cell holds is what counts.
    """
    try:
        tried = letters(item, namespace)
    except answers.Slip:
        return None
    missing = [letter for letter in earlier if letter not in tried]
    if not missing:
        return None
    whole = [*dict.fromkeys([*earlier, *tried[:-1]]), tried[-1]]
    about = {"name": item.answer, "earlier": ", ".join(missing), "whole": " ".join(whole)}
    return Words("exercises", language)("tries-undeclared", **about, points=item.worth(whole))


def letters(item: Item, namespace: Mapping[str, Any]) -> list[str]:
    """The letters of a choice that an answer names, in the order they were tried."""
    return answers.read(item.reading(), namespace) if item.kind == "choice" else []


def _opens(item: Item, sealed: list, variant: int, what: str, values: list) -> bool:
    which = variant if len(sealed) > 1 else 0
    return fingerprints.opens(sealed[which], values, item.tolerance, item.salt(which, what))


def bare(source: str) -> str:
    """Code without comments, blanks and empty lines: what tells a touched cell from an untouched one."""
    lines = (re.sub(r"(^|\s)#.*", "", line) for line in source.splitlines())
    return "".join("".join(lines).split())


def _slipped(item: Item, slip: answers.Slip, source: str | None, words: Words) -> Outcome:
    if slip.name in ("missing", "stub"):
        if source is None:
            return Outcome("not-started", words("not-started"))
        return Outcome("not-yet", unfinished(item, source, words))
    about = {"kind": "none", "name": item.answer} | slip.about
    status = "cannot-tell" if slip.name in _CANNOT_TELL else "not-yet"
    return Outcome(status, words(f"slip-{slip.name}", **about))


def telltale(item: Item, source: str, words: Words) -> str | None:
    """A slip of typing that keeps a cell from running, in a sentence; None if it is none we know."""
    if item.kind in ("number", "table"):
        if found := _COMMA.search(source):
            return words("slip-comma", given=_right_side(found))
        if found := _PERCENT.search(source):
            return words("slip-percent", name=item.answer, given=_right_side(found))
    if item.kind == "choice" and (found := _BARE_LETTER.search(source)):
        return words("slip-bare-letter", name=item.answer, letter=found[1])
    return None


def unfinished(item: Item, source: str, words: Words) -> str:
    """What to say of a cell that was changed and run, and yet has no answer."""
    if said := telltale(item, source, words):
        return said
    if item.kind == "function" and f"def {item.answer}" in source:
        return words("slip-function-unfinished", name=item.answer)
    return words("slip-broken", name=item.answer)


def _right_side(found: re.Match) -> str:
    return found[0].lstrip("= ").split("#")[0].strip()


def _first_that_fails(item: Item, namespace: Mapping[str, Any], variant: int, words: Words) -> str | None:
    """The first call that gives something else than it should, and what it gives."""
    which = variant if len(item.sealed_cases) > 1 else 0
    given = answers.by_case(namespace[item.answer], item.answer, item.cases)
    for place, tokens in enumerate(given):
        salt = item.salt(which, f"case {place}")
        if not fingerprints.opens(item.sealed_cases[which][place], tokens, item.tolerance, salt):
            shown = ", ".join(_shown(token, words.language) for token in tokens)
            return words("not-yet-call", call=answers.call(item.answer, item.cases[place]), given=shown[:100])
    return None


def _shown(token: Any, language: str) -> str:
    """A value as Python would show it, so that ``"None"``, a text, is not taken for ``None``."""
    return format_digits(token, language) if isinstance(token, float) else repr(token)


def _essay(item: Item, count: int, words: Words) -> Outcome:
    if count == 0:
        return Outcome("not-started", words("not-started-essay"))
    return Outcome(
        "kept",
        words("essay-kept", words=count, wanted=item.words, short="yes" if count < item.words else "no"),
    )


def _holds_again(item: Item, namespace: Mapping[str, Any], source: str, variant: int) -> bool:
    """Whether the same lines also answer for a table with other numbers, or were typed for this one.

    Lines that go on from what another cell of the student's made cannot be tried alone; they pass here.
    """
    table = item.again["name"]
    try:
        used = _names_used(source)
    except SyntaxError:  # a line only IPython understands: leave it to the grader
        return True
    others = [namespace.get(name) for name in used - {item.answer, table}]
    if any(hasattr(value, "__len__") and not isinstance(value, str) for value in others):
        return True
    space = dict(namespace) | {table: public_set.frame(item.again)}
    space.pop(item.answer, None)
    try:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            exec(source, space)
        values = answers.read(item.reading(), space, item.cases)
    except Exception:
        return False
    return _opens(item, item.sealed_again, variant, "again", values)


def _names_used(source: str) -> set[str]:
    """Names a cell takes from outside itself."""
    names = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Name)]
    made = {node.id for node in names if not isinstance(node.ctx, ast.Load)}
    return {node.id for node in names} - made


def _one(values: list) -> bool:
    return len(values) == 1 and isinstance(values[0], float)
