"""Who the student is: an identifier, from which their own numbers follow."""

from __future__ import annotations

import re
import unicodedata

from coursekit.errors import CourseError
from coursekit.notebook import work

LONGEST = 40

_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
"""What nobody sees, wherever it stands (in Unicode, *default ignorable*); it comes along from other pages."""

_ALIKE = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04bb\u051b\u051d\u04cf"
    "\u03bf\u03b9\u03bd\u03c5\u03c1\u03b1\u0251\u0261\u0131\u0585\u057d\u0570",
    "aeopcyxijsdhqwloivupaagiouh",
)
"""Letters of Cyrillic, Greek, Armenian and phonetics that look like those of other people's names."""

_now: str | None = None


def normalised(identifier: str) -> str:
    """One spelling of what a person types now with capitals, now without."""
    return unicodedata.normalize("NFKC", _UNSEEN.sub("", identifier)).strip().casefold()


def look(identifier: str) -> str:
    """The same for identifiers that nobody can tell apart by looking at them."""
    return normalised(identifier).translate(_ALIKE)


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
