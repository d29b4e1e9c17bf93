"""What the lesson *First code* calls: an instant check for each of its parts, and errors in plain words."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

from coursekit import data
from coursekit.errors import CourseError
from coursekit.notebook.start import shell_here
from coursekit.words import Words

OPEN = 1e-6
"""How far from the number wanted an answer may be, as a share of it."""

ERRORS = (
    "SyntaxError",
    "IndentationError",
    "NameError",
    "TypeError",
    "KeyError",
    "ZeroDivisionError",
    "IndexError",
    "ValueError",
    "AttributeError",
)
"""The errors that the lesson says in plain words."""


def firms() -> dict[str, float]:
    """Footwear firms of each place that is counted, as reported."""
    table = data.load_footwear().query("measure == 'firms'")
    return dict(zip(table["place"], table["value"], strict=True))


def trust():
    """What 57 countries say of trust: one row a country."""
    return data.load_trust().query("measure == 'wvs' and country != 'mean'")


def districts(year: int) -> float:
    """How many districts Italy counted in a year, on the new map."""
    table = data.load_districts_italy()
    counted = table.query("measure == 'districts' and place == 'italy' and geography == 'new'")
    return float(counted.set_index("year")["value"][year])


def quick_check(part: str, answer: Any = ...) -> None:
    """Say at once whether what was tried in a part of *First code* came out.

    Nothing is kept and nothing is marked.

    Parameters
    ----------
    part : str
        The part's name, such as ``"list"``.
    answer
        What was tried: a value, a table, or a function, which is called a few times.

    Raises
    ------
    CourseError
        If the lesson has no such part.
    """
    if part not in PARTS:
        raise CourseError("error-no-such-part", part=str(part), known=", ".join(PARTS))
    say = Words("first_code")
    if answer is ...:
        print(say("dots"))
        return
    wanted, calls = PARTS[part], CALLS.get(part, ())
    try:
        right = _calls(answer, calls) if calls else wanted(answer)
    except Dots:
        print(say("dots"))
    except Exception as slip:  # what somebody tried may fail in any way
        print(say("fails", error=type(slip).__name__, meaning=_meaning(slip)))
    else:
        print(say("right") if right else say("not-yet", hint=say(f"hint-{part}")))


def aloud(code: str) -> None:
    """Run lines of code and, where Python refuses, say its error in plain words."""
    say = Words("first_code")
    shell = shell_here()
    try:
        exec(compile(code, "<aloud>", "exec"), dict(shell.user_ns) if shell else {})
    except Exception as slip:
        print(say("aloud", error=type(slip).__name__, meaning=_meaning(slip)))
    else:
        print(say("no-error"))


class Dots(Exception):
    """A function still returns the three dots."""


def _meaning(slip: Exception) -> str:
    """An error in plain words; of a kind that the lesson does not treat, in words for any."""
    kind = type(slip).__name__
    if "truth value of a" in str(slip):  # what pandas says of `and`, `or`, `not` and of missing brackets
        kind = "question-of-column"
    elif kind not in ERRORS:
        kind = "other"
    return Words("first_code")(f"error-{kind}")


def _same(given: Any, wanted: Any) -> bool:
    """Whether two values are the same; numbers nearly, and a truth value is no number."""
    if isinstance(wanted, float | int) and not isinstance(given, bool | str):
        return math.isclose(float(given), wanted, rel_tol=OPEN)
    return type(given) is type(wanted) and given == wanted


def _calls(answer: Any, calls: tuple[tuple[tuple[Any, ...], Any], ...]) -> bool:
    """Whether a function gives what is wanted, call by call."""
    given = [answer(*values) for values, _ in calls]
    if any(one is ... for one in given):
        raise Dots
    return all(_same(one, wanted) for one, (_, wanted) in zip(given, calls, strict=True))


def _number(wanted: Callable[[], float]) -> Callable[[Any], bool]:
    return lambda given: _same(given, wanted())


def _rows(wanted: Callable[[], set[str]]) -> Callable[[Any], bool]:
    """Whether a table holds the rows of these countries and no others."""
    return lambda given: len(given) == len(wanted()) and set(given["country"]) == wanted()


def _shares(given: Any) -> bool:
    """Whether a column holds each town's share of the state's firms."""
    counted = firms()
    state = counted.pop("guanajuato")
    wanted = sorted(number / state * 100 for number in counted.values())
    return len(given) == len(wanted) and all(map(_same, sorted(given), wanted))


def _added(given: Any) -> bool:
    if isinstance(given, Mapping) and ... in given.values():
        raise Dots
    return isinstance(given, Mapping) and dict(given) == firms()


PARTS: dict[str, Callable[[Any], bool]] = {
    "cell": _number(lambda: firms()["leon"] - firms()["san_francisco"]),
    "name": _number(lambda: sum(firms().values()) - firms()["guanajuato"]),
    "number-and-text": _number(lambda: firms()["guanajuato"]),
    "function": callable,
    "if": callable,
    "none": callable,
    "list": _number(lambda: 3 / 4),
    "loop": callable,
    "column": _shares,
    "filter": _rows(lambda: set(trust()[trust()["value"] < 10]["country"])),
    "mean": _number(lambda: float(trust()["value"].mean())),
    "sort": _rows(lambda: set(trust().nlargest(3, "value")["country"])),
    "dictionary": _added,
    "together": _number(lambda: (districts(2011) / districts(2001) - 1) * 100),
}
"""The parts of the lesson in order, each with what tells a right answer; of a function see :data:`CALLS`."""

CALLS: dict[str, tuple[tuple[tuple[Any, ...], Any], ...]] = {
    "function": (((3982, 5106), 3982 / 5106 * 100), ((1, 4), 25.0), ((0, 7), 0.0)),
    "if": (((0.8, 0.9), "district"), ((0.9, 0.8), "plant"), ((1.0, 1.0), "plant")),
    "none": (((103000, 5106), 103000 / 5106), ((0, 4), 0.0), ((5, 0), None)),
    "loop": ((([3982, 715, 332], 500), 2), (([10, 10], 10), 2), (([], 1), 0)),
}
"""How a function that was tried is called, and what each call should give."""
