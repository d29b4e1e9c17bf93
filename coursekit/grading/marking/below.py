"""Names that a cell used before another cell, further down, gave them a value."""

from __future__ import annotations

import re

from coursekit.grading.intake import python_code
from coursekit.grading.records import Submission

_UNDEFINED = re.compile(r"NameError: name '(\w+)' is not defined.*")


def needed(error: str, submission: Submission, item: str) -> str:
    """The name that the answer to an item lacked and a cell below defines; empty if that is not it."""
    found = _UNDEFINED.fullmatch(error)
    places = [place for place, cell in enumerate(submission.cells) if item in cell.items]
    if not found or not places:
        return ""
    after = submission.cells[places[-1] + 1 :]
    defined = {name for cell in after for name in python_code.defined(python_code.parsed(cell.code))}
    return found[1] if found[1] in defined else ""
