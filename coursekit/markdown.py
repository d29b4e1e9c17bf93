"""Pages of Markdown in every language, as the model cards and the instructor's guide are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from coursekit.words import LANGUAGES, Words

INDEX = "README"
"""The page a folder opens with."""


def write(root: Path, folder: Path, pages: Mapping[Path, str]) -> list[Path]:
    """Write all the pages a folder of the course has, and remove those that are made no more.

    Parameters
    ----------
    root : Path
        The folder of the course.
    folder : Path
        Where the pages are, below `root`, in a folder each language.
    pages : mapping of Path to str
        The text of each page, by path below `root`.

    Returns
    -------
    list of Path
        The files written.
    """
    made = {root / path: text for path, text in pages.items()}
    for path, text in made.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
    for language in LANGUAGES:
        for path in (root / folder / language).glob("*.md"):
            if path not in made:
                path.unlink()
    return [*made]


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
