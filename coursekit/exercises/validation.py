"""A set that contradicts itself is refused, with one sentence that names the file and the item.

What is written is looked at when a set is read; :func:`try_out` runs all there is to run, for every student.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator, Mapping
from typing import Any

from coursekit.errors import CourseError
from coursekit.exercises import answers, public_set, tries
from coursekit.exercises.source_set import ExerciseSet, Item
from coursekit.words import LANGUAGES

POINTS = 10
FEWEST_FORESEEN = 3

_SET_KEYS = {"unit", "file", "title", "intro", "objectives", "items"}
_SET_MAY_HAVE = {"tries"}
_ITEM_KEYS = {"id", "kind", "points", "minutes", "objective", "title", "ask", "answer"}
_KIND_KEYS = {
    "number": {"tolerance", "solution", "wrong"},
    "choice": {"options"},
    "function": {"tolerance", "stub", "cases", "solution", "wrong"},
    "table": {"tolerance", "given", "solution", "wrong"},
    "essay": {"words", "rubric"},
}
_MAY_HAVE = {
    "number": {"inputs", "stub", "twin_of", "taught"},
    "choice": {"inputs", "twin_of", "tries", "taught"},
    "function": {"inputs", "taught", "first_code"},
    "table": {"inputs", "stub", "again", "probe", "taught", "first_code"},
    "essay": {"inputs", "stub"},
}


def whole(written: Any, file: str) -> None:
    """Refuse what is no set at all, or lacks a part of one."""
    if not isinstance(written, dict) or not isinstance(written.get("items"), list):
        raise CourseError("error-set-yaml", file=file, line=1)
    _keys(written, _SET_KEYS, _SET_MAY_HAVE, file, "–")
    for name in ("file", "title", "intro"):
        _translated(written[name], name, file, "–")
    if not isinstance(written["objectives"], dict):
        raise CourseError("error-set-yaml", file=file, line=1)
    for name, text in written["objectives"].items():
        _translated(text, f"objectives.{name}", file, "–")


def part(written: Any, file: str) -> None:
    """Refuse an item that is no item: of no known kind, or with keys missing or unknown."""
    kind = written.get("kind", "–") if isinstance(written, dict) else "–"
    name = called(written)
    if kind not in answers.KINDS:
        known = ", ".join(answers.KINDS)
        raise CourseError("error-set-kind", file=file, item=name, kind=str(kind), known=known)
    _keys(written, _ITEM_KEYS | _KIND_KEYS[kind], _MAY_HAVE[kind], file, name)
    if not re.fullmatch(r"[a-z][a-z0-9_]{1,30}", name) or not str(written["answer"]).isidentifier():
        raise CourseError("error-set-id", file=file, item=name)
    for option in written.get("options", ()):
        _translated(option, "options", file, name)


def item(made: Item) -> None:
    """Refuse an item whose own parts do not go together."""
    for name in ("title", "ask"):
        _translated(getattr(made, name), name, made.file, made.id)
    for wrong in [*made.wrong, *(option for option in made.options if not option.get("right"))]:
        if not wrong.get("id"):
            raise made.refuse("error-set-key", key="wrong.id")
        _translated(wrong.get("say"), f"say {wrong['id']}", made.file, made.id)
    if not (made.points >= 0 and made.minutes > 0) or (made.objective and not made.points):
        raise made.refuse("error-set-shape", reason=f"points: {made.points}, minutes: {made.minutes}")
    if made.kind == "choice":
        _tries_fit(made)
    if made.options and sum(bool(option.get("right")) for option in made.options) != 1:
        raise made.refuse("error-set-one-right")
    if len({*made.says()}) != len([*made.wrong, *made.options]) - bool(made.options):
        raise made.refuse("error-set-wrong-twice")
    if made.machine and len(made.says()) < FEWEST_FORESEEN:
        raise made.refuse("error-set-few-foreseen", count=len(made.says()), fewest=FEWEST_FORESEEN)
    if made.machine and made.kind != "choice" and not made.tolerance > 0:
        raise made.refuse("error-set-tolerance")
    if not made.machine:
        _rubric_fits(made)


@contextlib.contextmanager
def in_a_sentence(file: str, written: Any) -> Iterator[None]:
    """Turn what stumbles over a value of the wrong form into a sentence too."""
    try:
        yield
    except (TypeError, KeyError, AttributeError, ValueError) as error:
        if isinstance(error, CourseError):
            raise
        reason = f"{type(error).__name__}: {error}"
        raise CourseError("error-set-shape", file=file, item=called(written), reason=reason) from None


def _tries_fit(item: Item) -> None:
    """Refuse tries that are no shares, or of which a later one is worth more."""
    if not tries.fit(item.tries):
        raise item.refuse("error-set-tries", given=str(item.tries))


def _rubric_fits(item: Item) -> None:
    if not 3 <= len(item.rubric) <= 5:
        raise item.refuse("error-set-criteria", count=len(item.rubric))
    for criterion in item.rubric:
        _translated(criterion.get("title"), f"rubric {criterion.get('id')}", item.file, item.id)
        for level in criterion["levels"]:
            _translated(level, f"rubric {criterion['id']}", item.file, item.id)
    best = sum(max(level["points"] for level in criterion["levels"]) for criterion in item.rubric)
    if best != item.points:
        raise item.refuse("error-set-rubric", best=best, points=item.points)


def together(items: Mapping[str, Item], objectives: Mapping, file: str) -> None:
    """Refuse a set whose items do not go together."""
    total = sum(item.points for item in public_set.asked(items))
    if total != POINTS:
        raise CourseError("error-set-points", file=file, total=total, wanted=POINTS)
    _twins_fit(items)
    for objective in objectives:
        if objective not in {item.objective for item in items.values()}:
            raise CourseError("error-set-untested", file=file, objective=objective)
    names: dict[str, str] = {}
    for item in items.values():
        if item.objective not in objectives:
            raise item.refuse("error-set-objective", objective=item.objective)
        if item.answer in names:
            raise item.refuse("error-set-answer-twice", answer=item.answer, other=names[item.answer])
        names[item.answer] = item.id


def _twins_fit(items: Mapping[str, Item]) -> None:
    """Refuse an item with programming without exactly one other way to its points, and a way to nothing."""
    twins = [item for item in items.values() if item.twin_of]
    for twin in twins:
        other = items.get(twin.twin_of)
        alike = other and (twin.points, twin.objective) == (other.points, other.objective)
        if other is None or not alike or other.kind in answers.NO_CODE:
            raise twin.refuse("error-set-twin", other=twin.twin_of)
    for item in items.values():
        ways = sum(twin.twin_of == item.id for twin in twins)
        if ways != (item.kind not in answers.NO_CODE):
            raise item.refuse("error-set-no-twin", count=ways)


def _keys(written: Mapping, needed: set[str], allowed: set[str], file: str, item: str) -> None:
    for key in sorted(needed - set(written)):
        raise CourseError("error-set-key", file=file, item=item, key=key)
    for key in sorted(set(written) - needed - allowed):
        raise CourseError("error-set-unknown-key", file=file, item=item, key=key)


def _translated(text: Any, where: str, file: str, item: str) -> None:
    for language in LANGUAGES:
        if not isinstance(text, dict) or not str(text.get(language) or "").strip():
            raise CourseError("error-set-translation", file=file, item=item, where=where, language=language)


def try_out(chosen: ExerciseSet) -> None:
    """Run every solution and every foreseen wrong answer, and refuse what contradicts itself when run.

    Raises
    ------
    CourseError
        If code stops or answers nothing readable; if a foreseen wrong answer cannot be told from the right
        one, or from another, for some student; if a text asks for an input that is not drawn, or a message
        holds the number it should not give away.
    """
    for item in chosen.every.values():
        try_item(item)


def try_item(item: Item) -> None:
    """The same for one item."""
    with in_a_sentence(item.file, {"id": item.id}):
        _try_item(item)


def _try_item(item: Item) -> None:
    _texts_fit(item)
    if not item.machine:
        return
    cases, table, again = item.public_inputs()
    if item.cases and not cases:
        raise item.refuse("error-set-code", part="cases", error="[]")
    right = []
    for variant, drawn in enumerate(item.variants):
        right.append(item.right(drawn, cases, table))
        if table:
            item.right(drawn, cases, again)
        _differ(item, variant, right[-1], item.foreseen(drawn, cases, table))
        _keeps_quiet(item, drawn, right[-1])
    for name in item.variants[0]["inputs"]:
        given = [[drawn["inputs"][name]] for drawn in item.variants]
        if all(answers.same(*both, item.tolerance) for both in zip(given, right, strict=True)):
            raise item.refuse("error-set-input-tells", name=name)


def _differ(item: Item, variant: int, right: list, foreseen: Mapping[str, list]) -> None:
    """Refuse a foreseen wrong answer that is not told from the right one, or from another."""
    known = {"": right}
    for name, values in foreseen.items():
        for other, taken in known.items():
            if answers.same(values, taken, 2 * item.tolerance):
                message = "error-set-twins" if other else "error-set-same"
                raise item.refuse(message, one=name, other=other, variant=variant)
        known[name] = values


def _texts_fit(item: Item) -> None:
    """Refuse a placeholder nobody fills, or one that only one language uses."""
    texts = {"ask": item.ask} | {f"say {name}": say for name, say in item.says().items()}
    texts |= {f"option {option['id']}": option for option in item.options}
    for where, text in texts.items():
        used = {language: set(public_set.PLACEHOLDER.findall(text[language])) for language in LANGUAGES}
        for name in sorted(set().union(*used.values())):
            if name not in item.variants[0]["inputs"]:
                raise item.refuse("error-set-placeholder", where=where, name=name)
            if not all(name in names for names in used.values()):
                raise item.refuse("error-set-placeholder-language", where=where, name=name)


def _keeps_quiet(item: Item, drawn: Mapping, right: list) -> None:
    """Refuse a text that holds the expected number: what the item asks, its inputs apart, or any message."""
    if len(right) != 1 or not isinstance(right[0], float):
        return
    for language in LANGUAGES:
        texts = {"ask": public_set.PLACEHOLDER.sub("", item.ask[language])}
        texts |= {
            name: public_set.fill(say[language], drawn["inputs"], language)
            for name, say in item.says().items()
        }
        for where, text in texts.items():
            for digits in re.findall(r"-?\d+(?:\.\d+)?", text.replace(",", "")):
                if abs(float(digits) - right[0]) <= item.tolerance:
                    raise item.refuse("error-set-tells", where=where, language=language)


def called(written: Any) -> str:
    """The id of an item as far as it has one."""
    return str(written.get("id", "–")) if isinstance(written, dict) else "–"
