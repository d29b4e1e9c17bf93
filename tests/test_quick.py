"""What is left out of the quick tests is there, and is what it is said to be."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.slow import SLOW

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize("path", SLOW)
def test_what_is_said_to_be_slow_is_there(path):
    assert (ROOT / path).exists()
    for begins in SLOW[path]:
        tests = ast.walk(ast.parse((ROOT / path).read_text("utf-8")))
        assert any(isinstance(node, ast.FunctionDef) and node.name.startswith(begins) for node in tests), (
            begins
        )
