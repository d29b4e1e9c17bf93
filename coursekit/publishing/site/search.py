"""A search that finds a Spanish word however it is typed: with accents or without, one thing or many."""

from __future__ import annotations

import re
import unicodedata

from sphinx.search.es import SearchSpanish

_RULES = (("(?<=..[cdlnrs])(es)+$", ""), ("z$", "c"), ("([csx]i)on$", "\\1ón"))
_END = re.compile("(?<=...)[aeo]s?$")


def folded(word: str) -> str:
    """A word without its accents, one thing instead of many where the stemmer does not see it.

    The ending by which the stemmer knows a noun keeps its accent.
    ``search.js`` does the same with what is typed.
    """
    plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(c))
    for ending, instead in _RULES:
        plain = re.sub(ending, instead, plain)
    return plain


class Spanish(SearchSpanish):
    """Sphinx's own search in Spanish, over words that are folded first."""

    def stem(self, word: str) -> str:
        return _END.sub("", super().stem(folded(word)))
