"""The works the course cites: citations in a text, and the list of references."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from importlib import resources
from pathlib import Path

from coursekit.documents.notebooks import markdown_cell
from coursekit.errors import CourseError
from coursekit.publishing import citation_checks
from coursekit.words import Words

CITATION = re.compile(r"\[@(\w+)(\|narrative)?\]")


@functools.cache
def works():
    """The works the course cites, by key."""
    from pybtex.database import parse_string

    text = resources.files("coursekit").joinpath("data", "bibliography.bib").read_text("utf-8")
    return parse_string(text, "bibtex").entries


def cited_name(key: str, language: str) -> str:
    """Who is cited: “Brown and Domínguez”, “Dyer et al.”."""
    entry, words = works()[key], Words("pages", language)
    if label := _field(entry, "label", language):
        return label
    names = [" ".join([*person.prelast_names, *person.last_names]) for person in _people(entry)]
    if len(names) > 2 or "others" in names:
        return words("cite-many", first=names[0])
    return words("cite-two", first=names[0], second=names[1]) if len(names) == 2 else names[0]


def cite(text: str, cited: list[str], language: str, source: Path) -> str:
    """A text with its marks ``[@Key]`` as citations; works cited for the first time are added to `cited`.

    Raises
    ------
    CourseError
        If the bibliography has no such work; it names the file `source`.
    """

    def citation(found: re.Match) -> str:
        key, narrative = found.groups()
        if key not in works():
            raise CourseError("error-no-such-work", key=key, file=source.name)
        if key not in cited:
            cited.append(key)
        who, year = cited_name(key, language), _field(works()[key], "year", language)
        linked = "[{}](#cell-id=references)".format
        return f"{who} ({linked(year)})" if narrative else f"({linked(f'{who} {year}')})"

    return CITATION.sub(citation, text)


def references_cell(cited: Iterable[str], language: str):
    """The last cell of a notebook: the works it cites."""
    head = f"## {Words('pages', language)('references')}"
    return markdown_cell("references", "\n".join([head, "", *references(cited, language)]))


def references(keys: Iterable[str], language: str) -> list[str]:
    """These works as lines of a list, in the order of the alphabet."""
    return sorted(f"- {_reference(key, language)}" for key in keys)


def _reference(key: str, language: str) -> str:
    """One work, as a line of the list of references."""
    entry, words = works()[key], Words("pages", language)
    field = lambda name: _field(entry, name, language)  # noqa: E731
    who = "; ".join(str(person) for person in _people(entry)).replace("others", words("and-others"))
    if "editor" in entry.persons and "author" not in entry.persons:
        who += f" ({words('editors')})"
    inside = next((field(name) for name in citation_checks.INSIDE if field(name)), "")
    volume, number = field("volume"), field("number")
    if volume and number:
        number = f"{volume}({number})"
    elif number and entry.type == "article":
        number = words("number-alone", number=number)
    address = f"https://doi.org/{field('doi')}" if field("doi") else field("url")
    link = f"<{address}>" if address else ""
    parts = [
        f"*{inside}*" if inside else "", number or volume, field("pages"),
        field("isbn") and f"ISBN {field('isbn')}", link,
        field("copy") and words("copy-read", host=field("copy")), field("note"),
        citation_checks.left(entry, words),
    ]  # fmt: skip
    tail = ", ".join(part for part in parts if part)
    named = f"{who} ({field('year')}). {field('title')}" if who else f"{field('label')} ({field('year')})"
    return f"{named}{'' if named.endswith('?') else '.'} {tail}".rstrip(". ") + "."


def _people(entry) -> list:
    return entry.persons.get("author") or entry.persons.get("editor") or []


def _field(entry, name: str, language: str) -> str:
    """A field of a work, in the reader's language where the bibliography has both; empty if it has none."""
    text = entry.fields.get(f"{name}_{language}") or entry.fields.get(name, "")
    return text.replace("{", "").replace("}", "").replace("--", "–")
