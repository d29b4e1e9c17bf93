"""From what a worker said to what is compared: replies taken with care, and values within tolerance."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from coursekit.exercises import answers
from coursekit.grading import text
from coursekit.grading.results import CellOutcome, Reply, Role, Values

LONGEST_ERROR = 200
"""Characters of an error that are kept."""

OVER = Reply(CellOutcome.OUT_OF_TIME)
GONE = Reply(CellOutcome.DIED)

_LINE = re.compile(r"\(\S+, line (\d+)\)")


@dataclass(frozen=True)
class CellPlan:
    """What a cell of an assembled notebook is for, and what to ask of the process that runs it."""

    role: Role
    items: tuple[str, ...]
    ask: Mapping[str, Any]
    tolerance: float = 0.0

    @classmethod
    def of(cls, cell: Any) -> CellPlan:
        """The plan in a cell's metadata."""
        about = cell.metadata["coursekit"]
        return cls(Role(about["role"]), tuple(about["items"]), about["ask"], about.get("tolerance", 0.0))


def reply_of(message: Mapping[str, Any]) -> Reply:
    """What a worker said, see :func:`.discretion.typed`, as a record."""
    values = message.get("values")
    slip = message.get("slip", "")
    how = message["how"]
    if how == "out of time":
        outcome = CellOutcome.OUT_OF_TIME
    elif how == "ended" or values is not None or slip:
        outcome = CellOutcome.RAN
    else:
        outcome = CellOutcome.RAISED
    return Reply(
        outcome,
        _one_line(message.get("error", "")) if outcome is CellOutcome.RAISED else "",
        None if values is None else tuple(map(text.plain_value, values)),
        text.well_formed(slip),
        {text.well_formed(name): text.plain_value(value) for name, value in message.get("about", {}).items()},
    )


def _one_line(error: str) -> str:
    name, _, reason = text.well_formed(error).partition(": ")
    reason = _LINE.sub(r"(line \1)", reason)
    return f"{name or 'KeyboardInterrupt'}: {reason}"[:LONGEST_ERROR]


def agrees(values: Values | None, expected: Sequence[Any], plan: CellPlan) -> bool:
    """Whether an answer is the expected one."""
    if values is None:
        return False
    return answers.same(answers.settled(plan.ask["payload"]["kind"], values), expected, plan.tolerance)


def expected_values(outputs: Sequence[Mapping[str, Any]]) -> list[Any]:
    """What a check should print, from the outputs it was assembled with."""
    return json.loads("".join(output.get("text", "") for output in outputs))["values"]
