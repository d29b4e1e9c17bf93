"""What labs show when they open, drawn beforehand.

A first picture needs matplotlib, which takes longer to load than all else together. So what the labs of the
lessons show first is kept here, a picture and its words for each language and line of code; a lab that opens
there shows them at once and gets ready to draw while the student reads. ``coursekit build`` makes them.
"""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import json
import re
from importlib import resources
from typing import Any

from coursekit.models.base import Model

IMPORT = re.compile(r"(?m)^\s*from coursekit((?:\.\w+)*) import ([\w, ]+)$")
TABLE = re.compile(r"\b\w+\.csv\b")


@dataclasses.dataclass(frozen=True)
class Opening:
    """What a lab opens with; see :class:`coursekit.notebook.labs.Lab`.

    Attributes
    ----------
    payload : dict
        What its front end is told: ``fixed``, ``view``, ``still`` and ``moving``.
    description : str
        The picture in words.
    sentence : str
        The lab in plain text.
    png : bytes
        Its picture for who cannot show that; empty where it is not kept.
    """

    payload: dict[str, Any]
    description: str
    sentence: str
    png: bytes = b""


def find(model: Model, line: str, language: str) -> Opening | None:
    """The opening of a lab, if it is kept and its model, figure and words are still those it was made from.

    Parameters
    ----------
    model : Model
    line : str
        The line of code that gives what the lab shows.
    language : str
        ``"en"`` or ``"es"``.
    """
    file = resources.files(__name__) / language / f"{model.name}.json"
    if not file.is_file():
        return None
    kept = json.loads(file.read_text("utf-8"))
    if line not in kept["labs"] or kept["made_of"] != made_of(model, language):
        return None
    lab = kept["labs"][line]
    told = {"fixed": kept["fixed"], **lab["told"]}
    return Opening(told, lab["description"], lab["sentence"], base64.b64decode(lab["png"]))


def made_of(model: Model, language: str) -> str:
    """A digest of all that has a say in what a lab on the model shows.

    That is its model, its figure, the lab, what these import of ours, the tables they name, and the words.
    """
    package, digest = resources.files("coursekit"), hashlib.sha256()
    left = [
        f"models/{model.name}.py",
        f"figures/{model.name}.py",
        "notebook/labs.py",
        "figures/renderer.py",
        "figures/svg.py",
    ]
    left += [f"locales/{language}/{catalogue}.ftl" for catalogue in (model.name, "common")]
    seen = set(left)
    while left:
        text = (package / left.pop()).read_text("utf-8")
        digest.update(text.encode())
        found = {f"data/{table}" for table in TABLE.findall(text)}
        for module, names in IMPORT.findall(text):
            parts = [module, *(f"{module}.{name.split()[0]}" for name in names.split(","))]
            found |= {f"{part.strip('.').replace('.', '/')}.py" for part in parts}
        new = sorted(path for path in found - seen if (package / path).is_file())
        seen.update(new)
        left += new
    return digest.hexdigest()[:16]
