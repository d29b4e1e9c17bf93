"""What an instructor edits, read: exercise sets from ``exercises/source``.

A set that contradicts itself is refused with one sentence, see :mod:`.validation`.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from coursekit.documents import repository
from coursekit.errors import CourseError
from coursekit.exercises import validation
from coursekit.exercises.source_set import ExerciseSet, Item
from coursekit.exercises.tries import CREDIT_BY_ATTEMPT

WARM_UP = "warm_up.yml"
"""What all sets begin with, each with numbers of its own; it has no points."""

_STUB = "{answer} = ...\n"
_STUBS = {"essay": '{answer} = """\n\n"""\n'}


def folder(root: Path | str = ".") -> Path:
    """Where the sources are.

    Raises
    ------
    CourseError
        If there are none.
    """
    found = Path(root) / "exercises" / "source"
    if not found.is_dir():
        raise CourseError("error-no-sources", folder=str(found))
    return found


def kept_folder(unit: int, sources: Path) -> Path:
    """Where the versions of a set that were released are kept, a folder for each, named after it."""
    return sources / "released" / f"{unit:02d}"


def units(sources: Path) -> list[int]:
    """Units that have a source."""
    return sorted({int(path.name[:2]) for path in sources.glob("[0-9][0-9]_*.yml")})


def load_unit(unit: int, sources: Path, refused: dict[str, str] | None = None) -> ExerciseSet:
    """The set of a unit, see :func:`load`."""
    found = sorted(sources.glob(f"{unit:02d}_*.yml"))
    if not found:
        known = ", ".join(map(str, units(sources)))
        raise CourseError("error-no-such-set", unit=str(unit), known=known or "–")
    return load(found[0], refused)


def load(path: Path, refused: dict[str, str] | None = None) -> ExerciseSet:
    """Read a set and refuse what contradicts itself on paper.

    Parameters
    ----------
    path : Path
    refused : dict, optional
        For an author who is still at it: items that contradict themselves are left out and put in here, each
        with the reason, and the others need not go together.

    Raises
    ------
    CourseError
        With one sentence: file, item, and what does not fit.
    """
    import yaml

    text = path.read_text("utf-8")
    try:
        written = repository.read_yaml(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        raise CourseError("error-set-yaml", file=path.name, line=line) from None
    validation.whole(written, path.name)
    items: dict[str, Item] = {}
    tries = written.pop("tries", [*CREDIT_BY_ATTEMPT])
    for part in written["items"]:
        try:
            item = _vetted(part, written["unit"], path.name, tries)
            if item.id in items:
                raise item.refuse("error-set-twice")
            items[item.id] = item
        except CourseError as error:
            if refused is None:
                raise
            refused[validation.called(part)] = str(error)
    if refused is None:
        validation.together(items, written["objectives"], path.name)
    # A version that is kept has it two folders up.
    beside = [path.with_name(WARM_UP), *(folder / WARM_UP for folder in path.parents[2:3])]
    shared = next((beginning.read_text("utf-8") for beginning in beside if beginning.is_file()), "")
    fingerprint = hashlib.sha256(text.encode()).hexdigest()[:16]
    return ExerciseSet(
        **{key: written[key] for key in written if key != "items"},
        items=items,
        fingerprint=fingerprint,
        path=path,
        warm_up=_warm_up(shared, written["unit"]) if shared else None,
    )


def _warm_up(text: str, unit: int) -> Item:
    """The warm-up as it is in the set of a unit."""
    written = repository.read_yaml(text)
    named = written | {"id": f"{written['id']}_{unit}", "points": 0, "objective": ""}
    return _vetted(named, unit, WARM_UP, [])


def _vetted(written: Any, unit: int, file: str, tries: list) -> Item:
    """One item, if it does not contradict itself on paper."""
    with validation.in_a_sentence(file, written):
        validation.part(written, file)
        item = _item(written, unit, file, tries)
        validation.item(item)
    return item


def _item(written: dict, unit: int, file: str, tries: list) -> Item:
    """One item, with what its author may leave out; `tries` is what letters are worth in its set."""
    if written["kind"] == "choice":
        written = {"tries": tries} | written
    stub = written.get("stub") or _STUBS.get(written["kind"], _STUB).format(answer=written["answer"])
    options = [{"id": "right"} | option for option in written.get("options", ())]
    # In an order that has nothing to do with which is right, for students can read it.
    options.sort(key=lambda option: hashlib.sha256(option["en"].encode()).hexdigest())
    return Item(file=file, unit=unit, **written | {"stub": stub, "options": options})
