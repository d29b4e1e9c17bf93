"""A seal opens to what is within the tolerance and to nothing else, and tells nothing to others."""

from __future__ import annotations

import base64
import hashlib
import math
import statistics
from functools import cache

import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coursekit.exercises import answers, fingerprints, release, sources

from ..grading import handed_in as hand

CANDIDATES = [numpy.arange(20_001) / 10**digits for digits in range(4)]
NUMBERS = st.floats(-1e6, 1e6)
TOKENS = st.one_of(NUMBERS, st.none(), st.booleans(), st.text(max_size=5))


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(NUMBERS, st.floats(1e-4, 10), st.floats(-3, 3), st.text(max_size=8))
def test_a_number_opens_its_seal_within_the_tolerance_only(number, tolerance, off, salt):
    other = number + off * tolerance
    opened = fingerprints.opens(fingerprints.seal([number], tolerance, salt), [other], tolerance, salt)
    if abs(off) < 0.999:
        assert opened
    if abs(off) > 1.001:
        assert not opened
    if opened:
        assert answers.same([other], [number], tolerance)


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(st.lists(TOKENS, min_size=1, max_size=6), st.data())
def test_all_of_a_list_has_to_fit(values, data):
    sealed = fingerprints.seal(values, 0.01, "salt")
    assert fingerprints.opens(sealed, values, 0.01, "salt")
    assert not fingerprints.opens(sealed, [*values, 1.0], 0.01, "salt")
    assert not fingerprints.opens(sealed, values[:-1], 0.01, "salt")
    place = data.draw(st.integers(0, len(values) - 1))
    other = data.draw(TOKENS.filter(lambda token: not answers.same([token], [values[place]], 0.02)))
    assert not fingerprints.opens(sealed, [*values[:place], other, *values[place + 1 :]], 0.01, "salt")


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=200), st.text(max_size=80), st.integers(1, 40))
def test_without_openssl_the_same_comes_out(text, salt, rounds):
    parts = text.encode("utf-8", "replace"), salt.encode("utf-8", "replace"), rounds
    assert fingerprints._pbkdf2(*parts) == hashlib.pbkdf2_hmac("sha256", *parts)


def test_a_python_without_openssl_opens_the_same_seals(monkeypatch):
    sealed = fingerprints.seal([2.5, "b"], 0.1, "ana")
    monkeypatch.delattr(hashlib, "pbkdf2_hmac")
    assert fingerprints.opens(sealed, [2.55, "b"], 0.1, "ana")
    assert not fingerprints.opens(sealed, [2.7, "b"], 0.1, "ana")


def test_the_same_answer_is_sealed_differently_for_each_student():
    assert fingerprints.seal([0.5], 0.01, "one") != fingerprints.seal([0.5], 0.01, "two")
    assert fingerprints.seal(["a"], 0.01, "one") != fingerprints.seal(["a"], 0.01, "two")


@pytest.mark.parametrize("value", [1e18, -1e308, 1e308, 5e-324, 0.0, -0.0])
def test_numbers_of_every_size_are_told_apart(value):
    sealed = fingerprints.seal([0.5], 0.001, "salt")
    assert not fingerprints.opens(sealed, [value], 0.001, "salt")
    assert not fingerprints.opens(sealed, [math.inf], 0.001, "salt")
    assert not fingerprints.opens(sealed, [math.nan], 0.001, "salt")


@pytest.mark.parametrize("sealed", [["0123456789ab", 0.25], [], [None], ["ñ"], ["0123456789ab"], [[1]]])
def test_a_seal_of_another_kind_stays_shut(sealed):
    assert not fingerprints.opens(sealed, [0.5], 0.001, "salt")
    assert not fingerprints.opens(sealed, ["a"], 0.001, "salt")


# What a seal tells who cannot open it: of every number item of every set, in all its variants.


@cache
def sealed_numbers() -> list[tuple[float, float, bytes]]:
    """What is right, the tolerance, and the seal."""
    found = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fingerprints, "ROUNDS", 1)  # what they are hashed with, not how often
        for path in sorted(hand.SOURCES.glob("[0-9][0-9]_*.yml")):
            written = sources.load_unit(int(path.name[:2]), hand.SOURCES)
            for item in written.items.values():
                if item.kind != "number":
                    continue
                for variant, drawn in enumerate(item.variants):
                    (right,) = item.right(drawn, [], {})
                    salt = release.open_half(item).salt(variant)
                    (one,) = fingerprints.seal([right], item.tolerance, salt)
                    found.append((right, item.tolerance, salt, base64.b64decode(one)))
    return found


def off_the_middle(right: float, tolerance: float, salt: str) -> float:
    """How far a number is off the middle of its cell: what seals once held openly."""
    at = fingerprints._at(right, tolerance, salt)
    return at - math.floor(at) - 0.5


def roundest(tolerance: float, salt: str, offset: float) -> float | None:
    """The roundest number, and the smallest of these, that lies so far off the middle of its cell."""
    begin = fingerprints._at(0.0, tolerance, salt)
    for candidates in CANDIDATES:
        at = candidates * (fingerprints._at(1.0, tolerance, salt) - begin) + begin
        apart = numpy.abs(at - numpy.floor(at) - 0.5 - offset)
        if (fits := numpy.minimum(apart, 1 - apart) < 2e-6).any():
            return float(candidates[fits.argmax()])
    return None


def test_there_are_enough_of_them_to_tell():
    assert len(sealed_numbers()) > 1000


def test_all_seals_of_a_number_are_of_one_length_and_their_bits_fall_like_coins():
    bits = [0] * 8 * 18
    for *_, seal in sealed_numbers():
        assert len(seal) == 18
        # The first of a sorted pair begins with smaller bytes; that is so for every number.
        halves = [seal[:9], seal[9:]]
        halves = halves if seal[17] & 1 else halves[::-1]
        for place, byte in enumerate(b"".join(halves)):
            for bit in range(8):
                bits[8 * place + bit] += byte >> bit & 1
    bits.pop(8 * 17)  # it told the halves apart
    bits.pop(8 * 8)
    count = len(sealed_numbers())
    assert max(abs(one - count / 2) for one in bits) < 5 * math.sqrt(count) / 2


def test_no_bit_goes_with_where_the_number_lies():
    """Neither with its side of the cell's middle, nor with how round it is."""
    sides = [off_the_middle(*one[:3]) > 0 for one in sealed_numbers()]
    rounds = [len(f"{right:.6g}".rstrip("0")) <= 3 for right, *_ in sealed_numbers()]
    count = len(sides)
    for known in (sides, rounds):
        share = statistics.fmean(known)
        spread = math.sqrt(share * (1 - share) * count) / 2
        bits = numpy.unpackbits(numpy.array([[*seal] for *_, seal in sealed_numbers()], numpy.uint8), axis=1)
        both = (numpy.array(known) - share) @ (bits - bits.mean(axis=0))
        assert numpy.abs(both).max() < 5 * spread


def test_the_order_in_a_seal_says_nothing(monkeypatch):
    monkeypatch.setattr(fingerprints, "ROUNDS", 1)
    first = 0
    for right, tolerance, salt, seal in sealed_numbers():
        cell = math.floor(fingerprints._at(right, tolerance, salt))
        first += seal.startswith(fingerprints._key('[["n"]]', 0, cell, 1, salt)[:6])
    count = len(sealed_numbers())
    assert abs(first - count / 2) < 5 * math.sqrt(count) / 2


def test_guessing_by_offset_is_no_better_than_chance():
    """The smallest round number that fits, for each place where an offset could stand in a seal."""
    hits, open_hits, tried = 0, 0, 0
    for right, tolerance, salt, seal in sealed_numbers()[::5]:
        tried += 1
        known = roundest(tolerance, salt, off_the_middle(right, tolerance, salt))
        open_hits += known is not None and abs(known - right) <= tolerance
        for begin in (6, 15):
            shown = int.from_bytes(seal[begin : begin + 3], "big") / (2**24 - 1)
            for reading in (shown - 0.5, (shown * 2 - 0.5) % 1 - 0.5):
                guess = roundest(tolerance, salt, reading)
                hits += guess is not None and abs(guess - right) <= tolerance
    assert open_hits > tried / 10, "with the offset in the open this guesser finds every round answer"
    assert hits / (4 * tried) < open_hits / tried / 10
