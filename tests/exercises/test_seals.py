"""A seal opens to what is within the tolerance and to nothing else."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from coursekit.exercises import answers, fingerprints

NUMBERS = st.floats(-1e6, 1e6)
TOKENS = st.one_of(NUMBERS, st.none(), st.booleans(), st.text(max_size=5))


@settings(max_examples=150, deadline=None, derandomize=True, database=None)
@given(NUMBERS, st.floats(1e-4, 10), st.floats(-3, 3), st.text(max_size=8))
def test_a_number_opens_its_seal_within_the_tolerance_only(number, tolerance, off, salt):
    other = number + off * tolerance
    opened = fingerprints.opens(fingerprints.seal([number], tolerance, salt), [other], tolerance, salt)
    if abs(off) < 0.99:
        assert opened
    if abs(off) > 1.01:
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


def test_the_same_answer_is_sealed_differently_for_each_student():
    assert fingerprints.seal([0.5], 0.01, "one")[0] != fingerprints.seal([0.5], 0.01, "two")[0]


def test_a_seal_does_not_show_a_number():
    sealed = fingerprints.seal([0.123456789], 1.0, "salt")
    assert all("0.1234" not in str(part) for part in sealed)
