"""Notebooks as files, and the repository they belong to: what all that makes pages shares."""
