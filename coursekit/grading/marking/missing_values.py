"""Errors for want of something: a value from further down, or what was there as the notebook was written."""

from __future__ import annotations

import re

from coursekit.grading.records import Submission

SAME_ANYWHERE = {
    "ArithmeticError",
    "AssertionError",
    "AttributeError",
    "FloatingPointError",
    "IndentationError",
    "IndexError",
    "KeyError",
    "NotImplementedError",
    "OverflowError",
    "RecursionError",
    "StopIteration",
    "SyntaxError",
    "TabError",
    "TypeError",
    "UnboundLocalError",
    "ValueError",
    "ZeroDivisionError",
}
"""Errors of the code itself; others may come of files, packages, cells and commands that are not here."""

_HISTORY = re.compile(r"\b(?:Out|In|_[io]?h)\[")
"""What was typed and came out before, which has other numbers here."""

_UNDEFINED = re.compile(r"NameError: name '(\w+)' is not defined.*")


def needed(error: str, submission: Submission, item: str) -> str:
    """The name that the answer to an item lacked and a cell below defines; empty if that is not it."""
    found = _UNDEFINED.fullmatch(error)
    places = [place for place, cell in enumerate(submission.cells) if item in cell.items]
    if not found or not places:
        return ""
    return found[1] if any(found[1] in cell.defined for cell in submission.cells[places[-1] + 1 :]) else ""


def may_differ(error: str, answer: str) -> bool:
    """Whether an answer that stopped with this error may have come to an end in the student's notebook."""
    kind, _, reason = error.partition(": ")
    if kind in ("KeyError", "IndexError"):
        return _HISTORY.search(answer) is not None
    if kind == "AttributeError":
        return reason.startswith("module ")
    return kind not in SAME_ANYWHERE
