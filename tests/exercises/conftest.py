"""A work file of its own for each test, and nobody logged in."""

from __future__ import annotations

import pytest

from coursekit import words
from coursekit.exercises import identity, session


@pytest.fixture(autouse=True)
def fresh(tmp_path, monkeypatch):
    """As in a notebook just opened in an empty folder."""
    monkeypatch.setenv("COURSEKIT_WORK", str(tmp_path / "coursekit-work.json"))
    monkeypatch.setattr(words, "WIDTH", 10_000)  # sentences are compared whole
    monkeypatch.setattr(session, "_ran", {})
    monkeypatch.setattr(session, "_found", {})
    monkeypatch.setattr(session, "_unit", None)
    identity.use(None)
    yield
    identity.use(None)
