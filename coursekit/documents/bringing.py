"""Cells that bring the course to where it is not yet: a JupyterLite, and Colab."""

from __future__ import annotations

from coursekit import __version__
from coursekit.documents.repository import DISTRIBUTION, owner_and_name
from coursekit.words import LANGUAGES

CELL = "bring-the-course"
"""Id of the first code cell of each notebook of a JupyterLite."""

ON_COLAB = "on-colab"
"""Id of the first code cell of a lesson, which does nothing but on Colab."""


def release() -> str:
    """What of the repository a notebook on Colab is from, and installs: the tag of this version."""
    return f"v{__version__}"


def colab() -> str:
    """What a lesson runs first. On Colab, the course is installed and its labs are let in."""
    asked = f"install -q {DISTRIBUTION}@git+https://github.com/{owner_and_name()}@{release()}"
    return "\n".join(
        [
            "#@title Only on Colab: run this first · Sólo en Colab: ejecuta esto primero",
            "try:",
            "    from google.colab import output",
            "except ImportError:",
            "    pass",
            "else:",
            f'    get_ipython().run_line_magic("pip", "{asked}")',
            "    output.enable_custom_widget_manager()",
        ]
    )


def code(language: str) -> str:
    """What the first code cell of a notebook in a JupyterLite runs, below a comment for the reader."""
    return "\n".join(
        [
            f"%pip install -q --no-deps {DISTRIBUTION}",
            "from coursekit.notebook import in_browser",
            f'await in_browser.bring("{language}")',
        ]
    )


def brings(source: str) -> bool:
    """Whether a cell is that one, whatever comments it has; somebody else's lines make it another."""
    lines = [line.rstrip() for line in source.splitlines() if line.strip() and line.lstrip()[0] != "#"]
    return "\n".join(lines) in map(code, LANGUAGES)
