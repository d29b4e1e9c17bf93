"""What tests of several folders begin with."""

from __future__ import annotations

import pytest

from coursekit import words


@pytest.fixture(autouse=True)
def english():
    """No test leaves its language to the next."""
    yield
    words.use_language("en")


@pytest.fixture(params=words.LANGUAGES)
def language(request):
    """Each language in turn, in use while the test runs."""
    words.use_language(request.param)
    return request.param


@pytest.fixture
def in_spanish():
    """Spanish, in use while the test runs."""
    words.use_language("es")


@pytest.fixture
def own_work(tmp_path, monkeypatch):
    """Where a reader who has done nothing yet keeps their work."""
    path = tmp_path / "mine.json"
    monkeypatch.setenv("COURSEKIT_WORK", str(path))
    return path
