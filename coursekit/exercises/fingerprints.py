"""Answers under seal: enough to recognise an answer by, not enough to read it off.

A list of values is sealed as a slow salted hash. So that a number within the tolerance opens the seal too,
numbers are counted in steps twice the tolerance wide, and the seal also holds how far each number is off the
middle of its step. That is all of a number it tells, and what it tells is smaller than what the item asks
for. It deters; it does not make secret: who wants to try all steps one by one can.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence

ROUNDS = 5_000
"""Hash rounds: one check takes some ten milliseconds, a release of a set some ten seconds."""

DIGITS = 6


def seal(values: Sequence, tolerance: float, salt: str) -> list:
    """Seal `values`: the digest, then the offset of each number within its step."""
    shift, step = _shift(salt), _step(tolerance)
    offsets = [
        round((value / step + shift) - round(value / step + shift), DIGITS)
        for value in values
        if isinstance(value, float)
    ]
    return [_digest(values, offsets, step, shift, salt), *offsets]


def opens(sealed: Sequence, values: Sequence, tolerance: float, salt: str) -> bool:
    """Whether `values` are the sealed ones, each number within `tolerance`."""
    digest, *offsets = sealed
    if len(offsets) != sum(isinstance(value, float) for value in values):
        return False
    return digest == _digest(values, offsets, _step(tolerance), _shift(salt), salt)


def _digest(values: Sequence, offsets: Sequence[float], step: float, shift: float, salt: str) -> str:
    left = iter(offsets)
    counted = [
        ["n", round(value / step + shift - next(left))] if isinstance(value, float) else value
        for value in values
    ]
    text = json.dumps(counted, ensure_ascii=True)
    return hashlib.pbkdf2_hmac("sha256", text.encode(), salt.encode(), ROUNDS).hex()[:12]


def _step(tolerance: float) -> float:
    """A hair narrower than twice the tolerance, so that the grader accepts all that a seal accepts."""
    return 2 * tolerance * (1 - 1e-5)


def _shift(salt: str) -> float:
    """Where steps begin, another place for each salt."""
    return int(hashlib.sha256(salt.encode()).hexdigest()[:8], 16) / 16**8
