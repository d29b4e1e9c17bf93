"""A search that finds a word however it is typed: with accents or without, one thing or many."""

from __future__ import annotations

import json
import re
import unicodedata

from sphinx.search.en import SearchEnglish
from sphinx.search.es import SearchSpanish

from coursekit.words import Words

WORDS = "search_words.js"
"""What the search says, in words of ours: Sphinx has none in Spanish for what was found."""

_FOUND = "Search finished, found one page matching the search query."
_NOTHING = (
    "Your search did not match any documents. Please make sure that all words are spelled correctly and that "
    "you've selected enough categories."
)

_RULES = {
    "en": (("(?<=...u)s$", ""),),
    "es": (("(?<=..[cdlnrs])(es)+$", ""), ("z$", "c"), ("([csx]i)on$", "\\1ón")),
}
"""Endings and what stands for them before a word is stemmed; a page has them from :func:`script`."""

_END = {"en": "(?!)", "es": "(?<=...)[aeo]s?$"}
"""What goes of a stem."""


def folded(word: str, language: str) -> str:
    """A word without its accents, one thing instead of many where the stemmer does not see it.

    The ending by which the stemmer knows a noun keeps its accent.
    """
    plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(c))
    for ending, instead in _RULES[language]:
        plain = re.sub(ending, instead, plain)
    return plain


def script(language: str) -> str:
    """What ``search.js`` needs: how words are folded, and what is said of what was found."""
    say = Words("site", language)
    many = say("search-many", count="${resultCount}")
    said = {_FOUND: [say("search-one"), many, many], _NOTHING: say("search-none")}
    rules = [(ending, instead.replace("\\", "$")) for ending, instead in _RULES[language]]
    folding = {"rules": rules, "end": _END[language]}
    return "".join(
        [
            f"Object.assign(Documentation.TRANSLATIONS, {json.dumps(said, ensure_ascii=False)});\n",
            f"globalThis.coursekitFolding = {json.dumps(folding, ensure_ascii=False)};\n",
        ]
    )


class English(SearchEnglish):
    """Sphinx's own search in English, over words that are folded first: names of places have accents."""

    def stem(self, word: str) -> str:
        return re.sub(_END["en"], "", super().stem(folded(word, "en")))


class Spanish(SearchSpanish):
    """Sphinx's own search in Spanish, over words that are folded first."""

    def stem(self, word: str) -> str:
        return re.sub(_END["es"], "", super().stem(folded(word, "es")))
