"""Opening a notebook of the course: its language, and errors told in a sentence."""

from __future__ import annotations

from coursekit import words
from coursekit.errors import CourseError


def start(language: str) -> None:
    """Begin a notebook in `language`, ``"en"`` or ``"es"``.

    From here on the course speaks that language, and a slip in a cell — a parameter out of range,
    say — is answered with one sentence instead of a traceback.
    """
    words.use_language(language)
    shell = shell_here()
    if shell is not None:
        shell.set_custom_exc((CourseError,), _one_sentence)
    print(words.say("course-started"))


def shell_here():
    """The IPython shell we run in, or None in plain Python."""
    import sys

    ipython = sys.modules.get("IPython")
    return ipython.get_ipython() if ipython else None


def _one_sentence(shell, kind, slip, trace, tb_offset=None):
    """IPython's way to show an error of the given kinds."""
    import sys

    print(slip, file=sys.stderr)
