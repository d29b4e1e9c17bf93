"""What tests of several folders begin with."""

from __future__ import annotations

import pytest

from coursekit import words


@pytest.fixture(params=words.LANGUAGES)
def language(request):
    """Each language in turn, in use while the test runs."""
    yield from _spoken(request.param)


@pytest.fixture
def in_spanish():
    """Spanish, in use while the test runs."""
    yield from _spoken("es")


@pytest.fixture
def own_work(tmp_path, monkeypatch):
    """Where a reader who has done nothing yet keeps their work."""
    path = tmp_path / "mine.json"
    monkeypatch.setenv("COURSEKIT_WORK", str(path))
    return path


def _spoken(language: str):
    before = words.language()
    words.use_language(language)
    yield language
    words.use_language(before)
