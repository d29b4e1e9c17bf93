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
from importlib import resources
from typing import Any

from coursekit.models.contract import Model


@dataclasses.dataclass(frozen=True)
class Opening:
    """What a lab tells its front end when it opens; see :class:`coursekit.labs.Lab`."""

    fixed: dict[str, Any]
    view: dict[str, Any]
    picture: bytes


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
    file = resources.files("coursekit") / "openings" / language / f"{model.name}.json"
    if not file.is_file():
        return None
    kept = json.loads(file.read_text("utf-8"))
    if line not in kept["labs"] or kept["made_of"] != made_of(model, language):
        return None
    lab = kept["labs"][line]
    return Opening(kept["fixed"], lab["view"], base64.b64decode(lab["picture"]))


def made_of(model: Model, language: str) -> str:
    """A digest of the files that make up one model."""
    package, digest = resources.files("coursekit"), hashlib.sha256()
    for part in (
        f"models/{model.name}.py",
        f"figures/{model.name}.py",
        f"locales/{language}/{model.name}.ftl",
    ):
        digest.update((package / part).read_text("utf-8").encode())
    return digest.hexdigest()[:16]
