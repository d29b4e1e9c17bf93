"""Making the openings of labs: ``coursekit build`` writes them, the tests hold them against new ones."""

from __future__ import annotations

import ast
import base64
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from coursekit import models, words
from coursekit.documents import repository
from coursekit.notebook.labs import Lab
from coursekit.notebook.openings import made_of

FOLDER = Path("coursekit", "notebook", "openings")


def opened(root: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every model and, beside its defaults, the settings at which a lesson opens a lab on it."""
    for name in models.names():
        yield name, {}
    for source in repository.lessons(root):
        for cell in repository.read_source(source)["cells"]:
            for call in ast.walk(ast.parse(cell.get("code", ""))):
                if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "lab":
                    settings = {str(word.arg): ast.literal_eval(word.value) for word in call.keywords}
                    yield ast.unparse(call.args[0]), settings


def made(root: Path) -> dict[Path, dict[str, Any]]:
    """What is to be kept, by path below `root`: a file a model and language."""
    files: dict[Path, dict[str, Any]] = {}
    spoken = words.language()
    for language in words.LANGUAGES:
        words.use_language(language)
        for name, settings in sorted(
            opened(root), key=lambda each: each[0]
        ):  # a canvas serves all of a model
            model = models.find(name)
            lab = Lab(model, **settings)
            drawn = lab.drawn()
            payload = drawn.payload
            empty = {"made_of": made_of(model, language), "fixed": payload.pop("fixed"), "labs": {}}
            file = files.setdefault(FOLDER / language / f"{name}.json", empty)
            png = lab._canvas.png(lab.result)
            file["labs"][lab.line] = {
                "told": payload,
                "description": drawn.description,
                "sentence": drawn.sentence,
                "png": base64.b64encode(png).decode("ascii"),
            }
    words.use_language(spoken)
    return files


def write(root: Path) -> list[Path]:
    """Write all openings, remove those of models that are no more; returns the files written."""
    kept = {path: json.dumps(file, ensure_ascii=False, indent=1) + "\n" for path, file in made(root).items()}
    return repository.write_all(root, FOLDER, kept)
