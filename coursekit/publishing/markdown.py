"""Pages of Markdown in every language, as the model cards and the instructor's guide are."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from coursekit.words import LANGUAGES, Words

INDEX = "README"
"""The page a folder opens with."""


def page(*parts: str) -> str:
    """A page of these paragraphs, headings and tables."""
    return "\n\n".join(parts) + "\n"


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """Rows as a table."""
    cells = [head, ("---",) * len(head), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", r"\|") for cell in row) + " |" for row in cells)


def elsewhere(language: str, name: Callable[[str], str]) -> str:
    """The link to the same page in the other languages; `name` gives what it is called in one."""
    return " · ".join(
        f"[{Words('pages', language)('other-language')}](../{other}/{name(other)}.md)"
        for other in LANGUAGES
        if other != language
    )


def heading(text: str) -> str:
    """The first heading in a text, without the minutes it takes; empty where there is none."""
    found = re.search(r"(?m)^#+ (.+?)(?: \(\d+ minut[eo]s\))?$", text)
    return found.group(1) if found else ""
