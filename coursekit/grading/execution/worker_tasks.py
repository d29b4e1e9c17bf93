"""What runs beside a student's code while it is graded: hidden tables in, plain values out.

Nothing here knows what a value should be. Each function takes the student's names and what it was told, and
gives something that can be written as JSON.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from typing import Any

from coursekit.exercises import answers, missing_packages, public_set, source_set

_tables: dict[str, dict[str, Any]] = {}
"""The hidden tables, by item."""

LONGEST_TEXT = 2_000
"""Characters of a text among the values."""


def begin(space: dict[str, Any], payload: dict[str, Any]) -> dict[str, Any]:
    """Put the hidden tables in their variables, and stand in for the helpers of the notebook."""
    import coursekit.exercises
    from coursekit import words
    from coursekit.exercises import student_api

    words.use_language(payload["language"])
    _tables.update(payload["tables"])

    def ask(item: Any = "", *_: Any) -> None:
        if isinstance(item, str) and item in payload["tables"]:
            give(space, [], [item])

    def quiet(*_: Any, **__: Any) -> None:
        return None

    stand_ins = dict.fromkeys(("check", "progress", "student", "restore"), quiet) | {"ask": ask}
    for place in (vars(coursekit.exercises), vars(student_api), space):
        place.update(stand_ins)
    give(space, [*_tables])
    return {"how": "ended"}


def run(shell: Any, code: str) -> BaseException | None:
    """Run a cell as the notebook does, and say what stopped it.

    A package that it imports and that is not here costs it the lines that need it, and no others.
    """
    parts: list[missing_packages.Part] = []
    if "import" in code:
        with contextlib.suppress(SyntaxError):
            parts = missing_packages.parts(shell.transform_cell(code))
    for part, lost in parts or [(code, set[str]())]:
        came = shell.run_cell(part, store_history=True)
        error = came.error_before_exec or came.error_in_exec
        if error is not None and not missing_packages.excused(error, lost):
            return error
    return None


def give(space: dict[str, Any], items: Sequence[str], asked: Sequence[str] = ()) -> None:
    """Put tables of items in their variables: if they are not there, or anew if they were `asked` for."""
    for item in (*asked, *items):
        if item in _tables and (item in asked or _tables[item]["name"] not in space):
            space[_tables[item]["name"]] = public_set.frame(_tables[item])


def show(space: dict[str, Any], payload: dict[str, Any]) -> dict[str, Any]:
    """What the student's answer to one item is, as values, or which slip keeps it from being read."""
    try:
        values = answers.read(payload, space, payload["cases"])
    except answers.Slip as slip:
        return {"how": "ended", "slip": slip.name, "about": slip.about}
    return {
        "how": "ended",
        "values": [value[:LONGEST_TEXT] if isinstance(value, str) else value for value in values],
    }


def reference(space: dict[str, Any], payload: dict[str, Any]) -> dict[str, Any]:
    """What is right, and what foreseen mistakes come to. Never asked where a student's code is."""
    item = source_set.Item(**payload["item"])
    inputs = payload["drawn"], payload["cases"], payload["table"]
    return {"how": "ended", "right": item.right(*inputs), "foreseen": item.foreseen_that_run(*inputs)}


def draw(space: dict[str, Any], payload: dict[str, Any]) -> dict[str, Any]:
    """The hidden cases and table of an item. Never asked where a student's code is."""
    item, seed = source_set.Item(**payload["item"]), payload["seed"]
    return {"how": "ended", "cases": item.draw_cases(seed), "table": item.draw_table(seed)}


def escape(space: dict[str, Any], payload: dict[str, Any]) -> dict[str, Any]:
    """Which ways out of the jail are open."""
    from coursekit.grading.execution import jail_selftest

    return {"how": "ended", "open": jail_selftest.tried(payload["forbidden"])}
