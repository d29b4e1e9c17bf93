"""Answers that are more alike than chance explains: a hint for a person to look at, never proof.

Answers are compared as runs of a few tokens, with names the student chose, numbers, text, comments and
spacing made equal. What the handed-out cell or the reference solution has too, or what many in the class
share, says nothing and is left out; so do answers too short to tell.
"""

from __future__ import annotations

import builtins
import io
import keyword
import re
import tokenize
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

RUN = {"code": 8, "essay": 5}
"""Tokens, or words of an essay, in a run."""

FEWEST = 12
"""Runs, found nowhere else, that two answers must share."""

ALIKE = 0.6
"""Share of the shorter answer's own runs that the other one has too."""

COMMON = 4, 0.1
"""A run that more than this number, and this share, of a class have is common."""

LONGEST = 40_000
"""Characters of an answer that are compared; a long one is no more alike for its end."""

MOST = 50
"""Pairs shown for an item."""

_WORD = re.compile(r"\w+")
_TOKEN = re.compile(r"\w+|[^\w\s]")
_KNOWN = {*keyword.kwlist, *dir(builtins)}


@dataclass(frozen=True)
class Pair:
    """Two students whose answers to an item are alike.

    Attributes
    ----------
    item, student, other : str
    share : float
        Share, 0 to 1, of the shorter answer that is found in the other one and hardly anywhere else.
    same : bool
        Whether they are the same word for word, comments and spacing aside.
    """

    item: str
    student: str
    other: str
    share: float
    same: bool


def pairs(item: str, answers: Mapping[str, str], known: Sequence[str], essay: bool = False) -> list[Pair]:
    """Pairs of `answers` that are suspiciously alike, the most alike first.

    Parameters
    ----------
    item : str
    answers : mapping of student to answer
    known : sequence of str
        What everybody has or is expected to find: the stub, the solution, or what an essay was asked.
    essay : bool
    """
    read = _words if essay else _shape
    length = RUN["essay" if essay else "code"]
    answers = {student: text[:LONGEST] for student, text in answers.items()}
    given = {run for text in known for run in _runs(read(text), length)}
    runs = {student: _runs(read(text), length) - given for student, text in answers.items()}
    holders: dict[tuple, list[str]] = {}
    for student, own in runs.items():
        for run in own:
            holders.setdefault(run, []).append(student)
    most = max(COMMON[0], int(COMMON[1] * len(answers)))
    most = min(most, MOST)  # in a class of thousands, what dozens share is common as well
    rare = {run: who for run, who in holders.items() if len(who) <= most}
    counts = dict.fromkeys(answers, 0)
    shared: dict[tuple[str, str], int] = {}
    for who in rare.values():
        for student in who:
            counts[student] += 1
        for both in combinations(sorted(who), 2):
            shared[both] = shared.get(both, 0) + 1
    found = []
    for (student, other), count in shared.items():
        share = count / min(counts[student], counts[other])
        if count >= FEWEST and share >= ALIKE:
            same = _tokens(answers[student]) == _tokens(answers[other])
            found.append(Pair(item, student, other, share, same))
    return sorted(found, key=lambda pair: (-pair.same, -pair.share, pair.student, pair.other))[:MOST]


def _runs(tokens: Sequence[str], length: int) -> set[tuple]:
    return {tuple(tokens[at : at + length]) for at in range(len(tokens) - length + 1)}


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _shape(source: str) -> list[str]:
    """Tokens with the names the student chose, numbers and text made equal."""
    shape = []
    for token in _tokens(source):
        if token[0].isdigit():
            shape.append("0")
        elif token[0] in "\"'" or token[-1] in "\"'":
            shape.append("''")
        elif token.isidentifier() and token not in _KNOWN:
            shape.append("." if shape and shape[-1] == "." else "name")
        else:
            shape.append(token)
    return shape


def _tokens(source: str) -> list[str]:
    """Tokens of code without comments and spacing; of what Python cannot read, words and signs."""
    skipped = {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT}
    skipped |= {tokenize.ENDMARKER, tokenize.ENCODING}
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            read = list(tokenize.generate_tokens(io.StringIO(source).readline))
        return [token.string for token in read if token.type not in skipped and token.string.strip()]
    except (tokenize.TokenError, SyntaxError, ValueError, RecursionError):
        return _TOKEN.findall(re.sub(r"#.*", "", source))
