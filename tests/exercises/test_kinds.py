"""Answers of all makes become flat lists of plain values."""

from __future__ import annotations

import math
import sys
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pandas as pd
import pytest

from coursekit.exercises import answers


@pytest.mark.parametrize(
    ("value", "flat"),
    [
        (3, [3.0]),
        (np.int64(3), [3.0]),
        (np.float32(0.5), [0.5]),
        (Fraction(1, 2), [0.5]),
        (True, [True]),
        (np.bool_(True), [True]),
        (None, [None]),
        ("a", ["a"]),
        (math.nan, ["nan"]),
        (-math.inf, ["-inf"]),
        (10**400, ["inf"]),
        ([1, (2, [3])], [1.0, 2.0, 3.0]),
        (np.array([[1, 2], [3, 4]]), [1.0, 2.0, 3.0, 4.0]),
        (pd.Series([1, 2], index=["b", "a"]), [1.0, 2.0]),
        ({"b": 1, "a": [2]}, ["a", 2.0, "b", 1.0]),
        ({3, 1}, [1.0, 3.0]),
        (1j, ["<complex>"]),
        (object, ["<type>"]),
    ],
    ids=str,
)
def test_flat(value, flat):
    assert answers.flat(value) == flat


def test_the_order_of_keys_does_not_matter():
    assert answers.flat({"x": 1, "y": 2}) == answers.flat({"y": 2, "x": 1})


def test_truth_is_not_one():
    assert not answers.same([True], [1.0], 0.5)
    assert not answers.same(["1"], [1.0], 0.5)
    assert not answers.same([1.0], [1.0, 1.0], 0.5)
    assert answers.same([1], [1.4], 0.5)


def test_a_decimal_is_told_to_be_none_of_ours_rather_than_stopping():
    with pytest.raises(answers.Slip):
        answers.number(Decimal("0.5"))


def test_what_a_function_prints_and_warns_is_not_said_where_it_is_checked(capsys):
    def talkative(firms):
        print("half")
        print("soon: another name", file=sys.stderr)  # as a warning does, which pytest would catch
        return firms / 2

    assert answers.by_case(talkative, "half", [[4], [6]]) == [[2], [3]]
    assert capsys.readouterr() == ("", "")
