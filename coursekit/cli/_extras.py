"""What a command needs beyond the core; where it is missing, a sentence with the line that brings it."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

from coursekit.errors import CourseError


def need(modules: Iterable[str], *extras: str) -> None:
    """Go on only if these modules are installed, which these extras of the package bring.

    Raises
    ------
    CourseError
        If one is missing.
    """
    missing = [module for module in modules if find_spec(module) is None]
    if missing:
        raise CourseError("error-missing-packages", missing=", ".join(missing), line=install_line(*extras))


def install_line(*extras: str) -> str:
    """What to type, in the course's folder, to have these extras in this very Python."""
    python = Path(sys.executable)
    if python.is_relative_to(Path.cwd()):
        python = python.relative_to(Path.cwd())
    return f'{python} -m pip install -c constraints.txt -e ".[{",".join(extras)}]"'
