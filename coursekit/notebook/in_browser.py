"""Python in a browser: bring what the course needs, and say in a sentence what could not be brought.

A JupyterLite's first cell calls :func:`bring`. Everywhere else it does nothing, so that a notebook that was
worked on in a browser runs, and is graded, as any other.
"""

from __future__ import annotations

import contextlib
import re
import sys
from importlib import metadata

from coursekit.documents.repository import DISTRIBUTION

FILES_ONLY = ("libpysal",)
"""Of these only files are read: what they need themselves stays away."""


async def bring(language: str) -> None:
    """Install what the course needs, where Python runs in a browser.

    Parameters
    ----------
    language : str
        In which to say what could not be brought.
    """
    if sys.platform != "emscripten":
        return
    import piplite

    for name in needed():
        with contextlib.suppress(Exception):  # ValueError, OSError, or what the browser says of a connection
            await piplite.install(name, deps=name not in FILES_ONLY)
    if missing := [name for name in needed() if not _is_here(name)]:
        from coursekit.words import Words

        print(Words("common", language)("in-browser-missing", missing=", ".join(missing)))


def _is_here(name: str) -> bool:
    """Whether a distribution is installed; piplite is silent about one that Pyodide could not fetch."""
    try:
        return bool(metadata.version(name))
    except metadata.PackageNotFoundError:
        return False


def needed() -> list[str]:
    """The names of what the package needs at its core, and of what it reads files of."""
    asked = metadata.requires(DISTRIBUTION) or []
    core = [re.split(r"[^\w.-]", line)[0] for line in asked if "extra ==" not in line]
    return [*core, *FILES_ONLY]
