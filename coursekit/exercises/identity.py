"""Who the student is: an identifier, from which their own numbers follow."""

from __future__ import annotations

import unicodedata

from coursekit.errors import CourseError
from coursekit.notebook import work

LONGEST = 40

_now: str | None = None


def normalised(identifier: str) -> str:
    """One spelling of what a person types now with capitals, now without."""
    return unicodedata.normalize("NFKC", identifier).strip().casefold()


def plausible(identifier: str) -> bool:
    """Whether it looks like an identifier: a word of letters and signs on them, digits and ``. _ - @``."""
    text = normalised(identifier)
    letters = (
        c.isalnum() or c in "._-@" or (i and unicodedata.category(c)[0] == "M") for i, c in enumerate(text)
    )
    return 0 < len(text) <= LONGEST and all(letters)


def current() -> str:
    """The identifier in use, normalised; empty until one is given here or was kept before."""
    if _now is not None:
        return _now
    try:
        kept = work.read()["student"].get("identifier")
    except CourseError:
        return ""
    return normalised(kept) if isinstance(kept, str) and plausible(kept) else ""


def typed() -> bool:
    """Whether it was given here, and not only kept before: a file that does not say it is nobody's."""
    return bool(_now)


def use(identifier: str | None) -> None:
    """Be `identifier` from now on, in this session; None forgets it."""
    global _now
    _now = None if identifier is None else normalised(identifier)
