"""What the first letter tried of a choice is worth, and what the next ones are."""

from __future__ import annotations

from collections.abc import Sequence

from coursekit.words import Words

CREDIT_BY_ATTEMPT = (1, 0.5, 0)
"""Shares of the points for the first letter, the second, and any later one, unless a set says."""


def share(tries: Sequence[float], tried: int) -> float:
    """Of the points of an item, that for so many letters tried, the last of them right."""
    return tries[min(max(tried, 1), len(tries)) - 1]


def fit(tries: object) -> bool:
    """Whether it is a list of shares of which the first is whole and no later one is larger."""
    if not isinstance(tries, list) or not tries or any(type(each) not in (int, float) for each in tries):
        return False
    return tries[0] == 1 and min(tries) >= 0 and sorted(tries, reverse=True) == tries


def told(tries: Sequence[float], points: float, language: str) -> str:
    """What the letters are worth, which is said before the first."""
    say, worth = Words("exercises", language), [points * each for each in tries]
    if len({*worth}) < 2:
        return say("tries-all")
    places = [
        say("tries-place", place=place, last="yes" if place == len(worth) else "no", points=worth[place - 1])
        for place in range(1, len(worth) + 1)
    ]
    return say("tries-told", worth="; ".join(places))
