"""The cell that brings the course to where it is not yet: first in each notebook of a JupyterLite."""

from __future__ import annotations

from coursekit.documents.repository import DISTRIBUTION
from coursekit.words import LANGUAGES

CELL = "bring-the-course"
"""Its id."""


def code(language: str) -> str:
    """What it runs."""
    return "\n".join(
        [
            f"%pip install -q --no-deps {DISTRIBUTION}",
            "from coursekit.notebook import in_browser",
            f'await in_browser.bring("{language}")',
        ]
    )


def brings(source: str) -> bool:
    """Whether a cell is that one, whatever comments it has; somebody else's lines make it another."""
    lines = [line.rstrip() for line in source.splitlines() if line.strip() and line.lstrip()[0] != "#"]
    return "\n".join(lines) in map(code, LANGUAGES)
