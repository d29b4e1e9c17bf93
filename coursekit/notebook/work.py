"""The reader's work: predictions, answers, codings, identifier, in one small file of the course."""

from __future__ import annotations

import functools
import json
import os
import tempfile
import threading
from pathlib import Path
from typing import Any

from coursekit.errors import CourseError

VERSION = 1
"""Written into the file, so that a later edition of the course can still read it."""

NAME = "coursekit-work.json"

SECTIONS = ("student", "predictions", "answers", "codings")


IN_TURN = threading.RLock()
"""A form is handled in one thread while a cell that keeps something runs in another."""


def path() -> Path:
    """Where the work is kept.

    On a page without cells, in a folder that is this visitor's and goes with their kernel. Else
    ``$COURSEKIT_WORK``; or ``coursekit-work.json`` in the folder of the course, so that lessons and
    exercises share it; or, outside the course, in the present folder.
    """
    if without_cells():
        return Path(_own_folder().name) / NAME
    if chosen := os.environ.get("COURSEKIT_WORK"):
        return Path(chosen)
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / "notebooks").is_dir() and (folder / "exercises").is_dir():
            return folder / NAME
    return here / NAME


def without_cells() -> bool:
    """Whether this is a page of Voilà: no cells to run, and visitors who each have a kernel in one folder."""
    return "VOILA_PREHEAT" in os.environ


@functools.cache
def _own_folder() -> tempfile.TemporaryDirectory:
    return tempfile.TemporaryDirectory(prefix="coursekit-")


def read() -> dict[str, Any]:
    """All the work kept so far; empty sections where there is none.

    Raises
    ------
    CourseError
        If the file is there and is not one of ours.
    """
    try:
        text = path().read_text("utf-8")
    except FileNotFoundError:
        return _empty()
    return parse(text)


def parse(text: str) -> dict[str, Any]:
    """The work in the text of a work file.

    Raises
    ------
    CourseError
        If it is not the text of one.
    """
    try:
        kept = json.loads(text)
    except (ValueError, RecursionError):
        kept = None
    if not isinstance(kept, dict) or kept.get("coursekit-work") not in range(1, VERSION + 1):
        raise CourseError("error-work-file", file=path().name)
    if not all(isinstance(kept.get(section, {}), dict) for section in SECTIONS):
        raise CourseError("error-work-file", file=path().name)
    return _empty() | {section: kept[section] for section in SECTIONS if section in kept}


def keep(section: str, name: str, value: Any) -> None:
    """Keep `value` (anything JSON can hold) under `name` in one of :data:`SECTIONS`."""
    with IN_TURN:
        kept = read()
        kept[section][name] = value
        replace(kept)


def of_everybody(kept: Any) -> list[dict[str, Any]]:
    """The answers kept of one item, of each person at this machine: who answered last comes first."""
    if not isinstance(kept, dict):
        return []
    others = kept.get("others")
    last = {name: value for name, value in kept.items() if name != "others"}
    every = [last, *(others if isinstance(others, list) else [])]
    return [one for one in every if isinstance(one, dict) and isinstance(one.get("student"), str)]


def keep_answer(name: str, answer: dict[str, Any]) -> None:
    """Keep a person's answer to an item, beside those of others, as pages of the site do."""
    with IN_TURN:
        kept = read()
        others = [
            one for one in of_everybody(kept["answers"].get(name)) if one["student"] != answer["student"]
        ]
        kept["answers"][name] = answer | ({"others": others} if others else {})
        replace(kept)


def replace(kept: dict[str, Any]) -> None:
    """Write all the work anew; the file is whole at every moment."""
    text = json.dumps({"coursekit-work": VERSION, **kept}, ensure_ascii=False, indent=1)
    # a name of its own: another notebook, and so another process, may be writing the same file
    beside = path().with_suffix(f".{os.getpid()}.part")
    try:
        with IN_TURN:
            beside.write_text(text, "utf-8")
            os.replace(beside, path())
    except OSError as problem:
        raise CourseError("error-work-unwritable", file=str(path()), reason=problem.strerror) from None


def _empty() -> dict[str, Any]:
    return {section: {} for section in SECTIONS}
