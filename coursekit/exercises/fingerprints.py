"""Answers under seal: enough to recognise an answer by, and nothing to read it off.

Numbers are counted in cells twice the tolerance wide, so what is within the tolerance of a number lies in its
cell or in the nearer neighbour. For each of the two the seal holds a mark to recognise the cell by, and where
in it the number lies, under a mask; mark and mask come from a slow salted hash of the cell. Who does not know
the cell sees random bits, whatever the number; see ``tests/exercises/test_seals.py``. All else is sealed as a
slow salted hash.

It deters; it does not make secret. Who wants to try all cells one by one can, in seconds, see
``docs/grading/en.md``.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import math
from collections.abc import Sequence
from typing import Any

ROUNDS = 5_000
"""Hash rounds: one check takes some ten milliseconds, a release of a set some ten seconds."""

_MARK, _PLACE = 6, 3
"""Bytes of a mark, and of a place in a cell."""

_STEPS = 2 ** (8 * _PLACE) - 1


def seal(values: Sequence, tolerance: float, salt: str) -> list[str]:
    """The seal of `values`: both cells of each number, in no telling order, or a digest if there is none."""
    numbers, rest = _apart(values)
    if not numbers:
        return [_slow(rest, salt, ROUNDS)[:_MARK].hex()]
    sealed = []
    for which, value in enumerate(numbers):
        at = _at(value, tolerance, salt)
        cell = math.floor(at)
        entries = []
        for one in (cell, cell - 1 if at - cell < 0.5 else cell + 1):
            key = _key(rest, which, one, len(numbers), salt)
            place = round((at - one + 0.5) / 2 * _STEPS).to_bytes(_PLACE, "big")
            entries.append(key[:_MARK] + _masked(place, key))
        sealed.append(base64.b64encode(b"".join(sorted(entries))).decode())
    return sealed


def opens(sealed: Sequence, values: Sequence, tolerance: float, salt: str) -> bool:
    """Whether `values` are the sealed ones, each number within `tolerance`."""
    numbers, rest = _apart(values)
    if not numbers:
        return list(sealed) == [_slow(rest, salt, ROUNDS)[:_MARK].hex()]
    return len(sealed) == len(numbers) and all(
        _number_opens(one, rest, which, value, len(numbers), tolerance, salt)
        for which, (one, value) in enumerate(zip(sealed, numbers, strict=True))
    )


def _number_opens(
    sealed: Any, rest: str, which: int, value: float, count: int, tolerance: float, salt: str
) -> bool:
    at = _at(value, tolerance, salt)
    try:
        data = base64.b64decode(sealed, validate=True)
        cell = math.floor(at)
    except (TypeError, ValueError, OverflowError, binascii.Error):  # another kind of seal; no finite number
        return False
    key = _key(rest, which, cell, count, salt)
    for begin in range(0, len(data), _MARK + _PLACE):
        mark, place = data[begin : begin + _MARK], data[begin + _MARK : begin + _MARK + _PLACE]
        if mark == key[:_MARK]:
            middle = int.from_bytes(_masked(place, key), "big") / _STEPS * 2 - 0.5
            return abs(at - cell - middle) <= 0.5
    return False


def _apart(values: Sequence) -> tuple[list[float], str]:
    """The numbers, and all else with the places of the numbers."""
    numbers = [value for value in values if isinstance(value, float)]
    rest = [["n"] if isinstance(value, float) else value for value in values]
    return numbers, json.dumps(rest, ensure_ascii=True)


def _at(value: float, tolerance: float, salt: str) -> float:
    """Where a number lies, in cells. A cell is a hair narrower than twice the tolerance, so that the grader
    accepts all that a seal accepts, and cells begin at another place for each salt.
    """
    begin = int(hashlib.sha256(salt.encode()).hexdigest()[:8], 16) / 16**8
    return value / (2 * tolerance * (1 - 1e-5)) + begin


def _key(rest: str, which: int, cell: int, count: int, salt: str) -> bytes:
    """What only who knows the cell can have. Many numbers together cost what one does alone."""
    return _slow(json.dumps([rest, which, cell]), salt, max(ROUNDS // count, 1))


def _masked(place: bytes, key: bytes) -> bytes:
    return bytes(one ^ other for one, other in zip(place, key[_MARK:], strict=False))


def _slow(text: str, salt: str, rounds: int) -> bytes:
    if hasattr(hashlib, "pbkdf2_hmac"):
        return hashlib.pbkdf2_hmac("sha256", text.encode(), salt.encode(), rounds)
    return _pbkdf2(text.encode(), salt.encode(), rounds)


def _pbkdf2(password: bytes, salt: bytes, rounds: int) -> bytes:
    """The one block of PBKDF2 (RFC 8018) with HMAC-SHA-256, for a Python without OpenSSL: a browser's."""
    keyed = hmac.new(password, digestmod="sha256")

    def step(message: bytes) -> bytes:
        one = keyed.copy()
        one.update(message)
        return one.digest()

    last = step(salt + (1).to_bytes(4, "big"))
    total = int.from_bytes(last, "big")
    for _ in range(rounds - 1):
        last = step(last)
        total ^= int.from_bytes(last, "big")
    return total.to_bytes(len(last), "big")
