"""A work file of its own for each test, and nobody logged in."""

from __future__ import annotations

import pytest

from coursekit import words
from coursekit.exercises import identity, student_api


@pytest.fixture(autouse=True)
def fresh(tmp_path, monkeypatch):
    """As in a notebook just opened in an empty folder."""
    monkeypatch.setenv("COURSEKIT_WORK", str(tmp_path / "coursekit-work.json"))
    monkeypatch.setattr(words, "WIDTH", 10_000)  # sentences are compared whole
    monkeypatch.setattr(student_api, "_ran", {})
    monkeypatch.setattr(student_api, "_found", {})
    monkeypatch.setattr(student_api, "_tried", {})
    monkeypatch.setattr(student_api, "_unit", None)
    identity.use(None)
    yield
    identity.use(None)
