"""The page of terms, and links to its terms from the lessons."""

from __future__ import annotations

import functools
import re
import unicodedata
from importlib import resources
from pathlib import Path

from coursekit.documents.notebooks import markdown_cell, notebook_of
from coursekit.documents.repository import badge, glossary_path, lessons, read_source
from coursekit.errors import CourseError
from coursekit.publishing.bibliography import cite, references_cell
from coursekit.publishing.markdown import heading
from coursekit.words import Words

TERM = re.compile(r"\]\(term:([\w-]+)\)")


def glossary(language: str, root: Path):
    """The page of terms: one cell a term, in the order of the alphabet, with the lessons that explain it."""
    words = Words("pages", language)
    explained: dict[str, list[str]] = {}
    for source in lessons(root):
        written = read_source(source)
        told = "".join(cell.get(language, "") for cell in written["cells"])
        title = heading(told)
        for term in dict.fromkeys(TERM.findall(told)):
            explained.setdefault(term, []).append(f"[{title}]({written['file'][language]}.ipynb)")
    path = glossary_path(language, root)
    top = words("glossary-top", badge=badge(path.relative_to(root).as_posix(), language))
    cells = [markdown_cell("title", top)]
    cited: list[str] = []
    for term in sorted(terms().values(), key=lambda term: _plain(term[f"term_{language}"])):
        text = f"## {term[f'term_{language}']}\n\n{term[f'definition_{language}']}"
        keys = [key for key in term["keys"].split(";") if key]
        if keys:
            cite("".join(f"[@{key}]" for key in keys), cited, language, path)  # into the list of references
            text += f"\n\n([{term[f'source_{language}']}](#cell-id=references))"
        if term["id"] in explained:
            text += "\n\n" + words("glossary-explained", lessons=", ".join(explained[term["id"]]))
        cells.append(markdown_cell(term["id"], text))
    cells.append(references_cell(cited, language))
    return notebook_of(cells, language=language)


@functools.cache
def terms() -> dict[str, dict[str, str]]:
    """The rows of the glossary, by the term's id."""
    import csv

    text = resources.files("coursekit").joinpath("data", "glossary.csv").read_text("utf-8")
    return {row["id"]: row for row in csv.DictReader(text.splitlines())}


def link_term(found: re.Match, language: str, source: Path) -> str:
    """Where a mark :data:`TERM` in the file `source` leads to.

    Raises
    ------
    CourseError
        If the glossary has no such term.
    """
    term = found.group(1)
    if term not in terms():
        raise CourseError("error-no-such-term", term=term, file=source.name)
    return f"]({Words('pages', language)('glossary-file')}.ipynb#cell-id={term})"


def _plain(word: str) -> str:
    """A word without accents or capitals, to sort by."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c)).casefold()
