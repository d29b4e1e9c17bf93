"""Hypothesis draws the same examples every time, so that a red test stays red."""

from hypothesis import settings

settings.register_profile("models", derandomize=True, deadline=None, max_examples=100, database=None)
settings.load_profile("models")
