"""Which details of a work in the bibliography were compared with a page, and which were not."""

from __future__ import annotations

from coursekit.words import Words

INSIDE = ("journal", "booktitle", "publisher", "institution", "howpublished")
"""Fields that say in what a work appeared; a list of references shows the first it has."""

COMPARABLE = ("author", "editor", "year", "title", *INSIDE, "volume", "number", "pages", "doi", "isbn")
"""Fields of a work that can be compared with a page; its field ``checked`` says which were, and with what."""


def compared(entry) -> set[str]:
    """The fields of a work that were compared with a page."""
    return {name.strip() for name in entry.fields.get("checked", "").partition(":")[0].split(",")} - {""}


def left(entry, words: Words) -> str:
    """What of a work nobody compared with a page, in words.

    Empty where all was, and where there is nothing to compare: the two source texts themselves, a survey,
    a work that is not identified.
    """
    if not entry.persons or entry.fields["title"].startswith("["):
        return ""
    if not (done := compared(entry)):
        return words("nothing-compared")
    names = [
        name for name in COMPARABLE if name not in done and (name in entry.fields or name in entry.persons)
    ]
    return words("not-compared", parts=", ".join(words(f"field-{name}") for name in names)) if names else ""
