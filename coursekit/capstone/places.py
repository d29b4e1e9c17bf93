"""The made-up place a student writes a policy brief for, drawn from the student's identifier."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Mapping
from typing import Any

from coursekit import models
from coursekit.exercises import identity, variants
from coursekit.words import Words, wrapped

PLACES = 200
"""How many different places there are."""

TARGETED = (0.0, 0.25, 0.5, 0.75, 1.0)
"""Shares of services that go to the firms, tried when the budget is set."""

ROOM = 1.1
"""The budget, in times the cheapest mix that would tip the place."""


@dataclasses.dataclass(frozen=True)
class Place:
    """A place: what its models are set to, and the money there is.

    Attributes
    ----------
    budget : float
        What may be spent, in units of what full services for all cost.
    policy_mix, targeting : mapping of str to float
        What is given of the place in these models; the rest is the student's choice.
    """

    budget: float
    policy_mix: Mapping[str, float]
    targeting: Mapping[str, float]

    @property
    def lines(self) -> list[str]:
        """The lines of code that open the two labs on this place, with the whole budget."""
        mix = {"budget": self.budget, **self.policy_mix}
        return [_line("policy_mix", mix), _line("targeting", self.targeting)]

    def __repr__(self) -> str:
        say = Words("capstone")
        told = say("place", budget=self.budget, **self.policy_mix, **self.targeting)
        return "\n".join([wrapped(told, say("place-lines")), *(f"    {line}" for line in self.lines)])


def my_place() -> Place | None:
    """The place of the student who gave an identifier with ``student("…")``.

    Returns
    -------
    Place or None
        None, after a sentence that says what to do, if no identifier was given.
    """
    identifier = identity.current()
    if not identifier:
        print(wrapped(Words("capstone")("place-nobody")))
        return None
    return place_of(identifier)


def place_of(identifier: str) -> Place:
    """The place of a student: always the same one.

    Some mix of services and rules within the budget takes it to the high road, but services that merely
    wait for firms to come do not, even if all the budget goes to them.

    Parameters
    ----------
    identifier : str
        As typed; capitals and blanks around it make no difference.
    """
    import numpy

    rng = numpy.random.default_rng([variants.of(identifier, "capstone", PLACES), 8])

    def draw(*choices: float) -> float:
        return float(rng.choice(choices))

    policy_mix = models.find("policy_mix")
    while True:
        given: dict[str, Any] = {
            "start": draw(0.1, 0.15, 0.2, 0.25, 0.3),
            "reach": draw(0.2, 0.25, 0.3, 0.35, 0.4),
            "outreach": draw(0.3, 0.4, 0.6, 0.7, 0.8),
            "rules_price": draw(0.7, 0.8, 0.9, 1.1, 1.2),
            "copying": draw(0.5, 0.7, 0.8, 0.9),
            "premium": draw(0.7, 0.75, 0.85),
        }
        costs = [policy_mix(targeted=t, **given).headlines["cheapest_cost"] for t in TARGETED]
        least = min((cost for cost in costs if cost), default=None)
        if least is None:
            continue
        budget = round(math.ceil(least * ROOM / 0.02) * 0.02, 2)
        waiting = policy_mix(budget=budget, to_services=1, targeted=0, **given) if budget <= 2 else None
        if waiting and waiting.outcome in ("wrong_mix", "too_little"):
            known = {"known": draw(0.06, 0.1, 0.14, 0.24), "access": draw(0.5, 0.8, 1.2, 1.5)}
            return Place(budget, given, known)


def _line(model: str, settings: Mapping[str, float]) -> str:
    return f"lab({model}, {', '.join(f'{name}={value:g}' for name, value in settings.items())})"
