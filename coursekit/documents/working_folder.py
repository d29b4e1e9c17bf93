"""A folder of one's own: lessons, exercises, brief and glossary to work in, outside what git keeps.

Pages that their owner left alone follow the course; pages that their owner changed are never written to.
What was put there is noted in the hidden folder :data:`HIDDEN`.
"""

from __future__ import annotations

import dataclasses
import hashlib
import itertools
import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from coursekit.errors import CourseError
from coursekit.words import LANGUAGES, Words

SECTIONS = ("notebooks", "exercises", "capstone")
"""Folders of the course whose pages, in a folder each language, a reader works in."""

HIDDEN = ".course"
"""Folder with what the course keeps for itself; JupyterLab does not show it."""

Marks = list[str]
"""Digests of a page: of the file, and of its cells alone, which running them does not change."""


@dataclasses.dataclass(frozen=True)
class Changes:
    """What was done in a folder, by path in it.

    Attributes
    ----------
    added, renewed, removed : list of str
        Pages that were not there; pages that were replaced by newer ones, which nobody had changed; and
        unchanged pages that the course has no more.
    beside : dict of str to str
        Of each page that its owner had changed, where the newer one was put.
    """

    added: list[str] = dataclasses.field(default_factory=list)
    renewed: list[str] = dataclasses.field(default_factory=list)
    removed: list[str] = dataclasses.field(default_factory=list)
    beside: dict[str, str] = dataclasses.field(default_factory=dict)

    def in_words(self, folder: Path) -> str:
        """Sentences for the owner of the folder."""
        say = Words("folder")
        lines = [say("yours", folder=str(folder))]
        for name in ("added", "renewed", "removed"):
            if pages := getattr(self, name):
                lines.append(say(name, count=len(pages), pages=", ".join(pages)))
        lines += [say("beside", page=page, newer=newer) for page, newer in self.beside.items()]
        return "\n".join(lines)


def folder(root: Path, language: str) -> Path:
    """Where somebody works who begins in `language`."""
    return root / Words("folder", language)("name")


def bring_up_to_date(root: Path, folder: Path, languages: Iterable[str]) -> Changes:
    """Put the pages of these languages, and of those already there, as they are now, into a folder.

    Raises
    ------
    CourseError
        If it cannot be written.
    """
    noted = _noted(folder)
    chosen = dict.fromkeys([*languages, *noted["languages"]])
    changes, put, beside = Changes(), noted["pages"], noted["beside"]
    present = {path.relative_to(root).as_posix(): path for path in pages(root, chosen)}
    try:
        for page, path in present.items():
            data = path.read_bytes()
            now, before = _marks(data), put.get(page)
            if not (folder / page).exists():
                write_whole(folder / page, data)
                changes.added.append(page)
            else:
                match _wanted(_marks((folder / page).read_bytes()), before, now):
                    case "newer":
                        write_whole(folder / page, data)
                        changes.renewed.append(page)
                    case "both":
                        newer = _beside(folder, page, beside)
                        write_whole(folder / newer, data)
                        changes.beside[page], beside[newer] = newer, now
            put[page] = now
        for page in sorted(put.keys() - present.keys()):
            path, before = folder / page, put.pop(page)
            if path.exists() and _marks(path.read_bytes())[0] == before[0]:
                path.unlink()
                changes.removed.append(page)
        noted = {"coursekit-folder": 1, "languages": [*chosen], "pages": put, "beside": beside}
        write_whole(folder / HIDDEN / "pages.json", json.dumps(noted, indent=1).encode())
    except OSError as problem:
        reason = problem.strerror or str(problem)
        raise CourseError("error-folder-unwritable", folder=str(folder), reason=reason) from None
    return changes


def pages(root: Path, languages: Iterable[str]) -> list[Path]:
    """The pages of the course in these languages."""
    folders = [root / section / language for section in SECTIONS for language in languages]
    return [path for folder in folders for path in sorted(folder.glob("*.ipynb"))]


def _wanted(own: Marks, before: Marks | None, now: Marks) -> str:
    """What a page there needs: nothing, the newer one, or both.

    Parameters
    ----------
    own, before, now : Marks
        Of the page there; of what was once put there, None if nothing was; of the course's page.
    """
    if own[0] == now[0] or before == now:
        return "nothing"
    if before and own[0] == before[0]:
        return "newer"
    if own[1] == now[1]:  # says the same already, and may have been run
        return "nothing"
    return "newer" if before and own[1] == before[1] else "both"


def _beside(folder: Path, page: str, put: dict[str, Marks]) -> str:
    """A name for the newer page, where nobody has written; one that was put there unread is replaced."""
    path = Path(page)
    newer = Words("folder", path.parent.name)("newer")
    for number in itertools.count(1):
        ending = newer if number == 1 else f"{newer}-{number}"
        name = path.with_name(f"{path.stem}-{ending}{path.suffix}").as_posix()
        there = folder / name
        if not there.exists() or (name in put and _marks(there.read_bytes())[0] == put[name][0]):
            return name
    raise AssertionError("numbers do not end")


def _marks(data: bytes) -> Marks:
    """The digests of a page."""
    try:
        said: Any = [(cell["cell_type"], "".join(cell["source"])) for cell in json.loads(data)["cells"]]
    except (ValueError, KeyError, TypeError, RecursionError):
        said = data.hex()
    return [hashlib.sha256(part).hexdigest() for part in (data, json.dumps(said).encode())]


def _noted(folder: Path) -> dict[str, Any]:
    """What was once put into a folder; nothing where that cannot be told, so that all is left alone."""
    empty: dict[str, Any] = {"languages": [], "pages": {}, "beside": {}}
    try:
        noted = json.loads((folder / HIDDEN / "pages.json").read_text("utf-8"))
        pages, beside = dict(noted["pages"]), dict(noted["beside"])
        languages = [language for language in noted["languages"] if language in LANGUAGES]
    except (OSError, ValueError, KeyError, TypeError):
        return empty
    return {"languages": languages, "pages": pages, "beside": beside}


def write_whole(path: Path, data: bytes) -> None:
    """Write a file that is whole at every moment."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.part")
    part.write_bytes(data)
    os.replace(part, path)
