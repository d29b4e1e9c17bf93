"""What a browser is given: modules that import one another, joined to one where only one can be sent."""

from __future__ import annotations

import re
from pathlib import Path

FOLDER = Path(__file__).parent
_IMPORT = re.compile(r'^import \{[^}]*\} from "\./([\w.]+)";\n', re.M)


def bundle(name: str) -> str:
    """A module of this folder and all that it imports from it, as one module.

    Parameters
    ----------
    name : str
        Its file, for example ``"jupyter.js"``. What it exports, the joined module exports.
    """
    seen: list[str] = []

    def parts(file: str) -> list[str]:
        if file in seen:
            return []
        seen.append(file)
        text = (FOLDER / file).read_text("utf-8")
        before = [part for wanted in _IMPORT.findall(text) for part in parts(wanted)]
        text = _IMPORT.sub("", text)
        return [
            *before,
            text if file == name else re.sub(r"^export (?=function|const|class)", "", text, flags=re.M),
        ]

    return "\n".join(parts(name))


def style() -> str:
    """The look of labs and forms, the letters of their pictures included."""
    return "".join((FOLDER / file).read_text("utf-8") for file in ("letters.css", "lab.css"))
