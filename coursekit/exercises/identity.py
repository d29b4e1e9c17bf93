"""Who the student is: an identifier, from which their own numbers follow."""

from __future__ import annotations

import hashlib
import unicodedata

from coursekit.errors import CourseError
from coursekit.notebook import work

LONGEST = 40

_now: str | None = None


def normalised(identifier: str) -> str:
    """One spelling of what a person types now with capitals, now without."""
    return unicodedata.normalize("NFKC", identifier).strip().casefold()


def plausible(identifier: str) -> bool:
    """Whether it looks like an identifier: one word of letters, digits and ``. _ - @``."""
    text = normalised(identifier)
    return 0 < len(text) <= LONGEST and all(c.isalnum() or c in "._-@" for c in text)


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


def variant(identifier: str, item: str, variants: int) -> int:
    """Which of so many variants of `item` is this student's; always the same one."""
    digest = hashlib.sha256(f"{normalised(identifier)}|{item}".encode()).hexdigest()
    return int(digest[:12], 16) % variants
