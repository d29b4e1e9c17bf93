"""The files of the repository that tests look at."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path


def below(folder: Path, pattern: str = "*") -> Iterator[Path]:
    """Files below `folder` that match, without those of hidden folders: Jupyter keeps copies in such."""
    for path in sorted(folder.rglob(pattern)):
        if path.is_file() and not any(part[0] == "." for part in path.relative_to(folder).parts):
            yield path
