"""The course as students get it: lessons, exercises, brief and glossary, and nothing they are made from."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from coursekit.documents import working_folder
from coursekit.errors import CourseError
from coursekit.words import LANGUAGES


def hand_out(root: Path, to: Path, languages: Iterable[str]) -> list[Path]:
    """Put the pages of these languages into a folder, and take out those that the course has no more.

    Whatever else is in the folder stays, so that it may be a branch that students pull.

    Parameters
    ----------
    root : Path
        The folder of the course.
    to : Path
        Made if it is not there.
    languages : iterable of str

    Returns
    -------
    list of Path
        The pages written.

    Raises
    ------
    CourseError
        If the folder is the course's own, where sources and solutions are, or lies in its sections.
    """
    own = [root.resolve(), *((root / section).resolve() for section in working_folder.SECTIONS)]
    if to.resolve() == own[0] or any(to.resolve().is_relative_to(section) for section in own[1:]):
        raise CourseError("error-students-folder", folder=str(to))
    pages = [path.relative_to(root) for path in working_folder.pages(root, languages)]
    for page in pages:
        (to / page).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(root / page, to / page)
    for section in working_folder.SECTIONS:
        for language in LANGUAGES:
            for path in (to / section / language).glob("*.ipynb"):
                if path.relative_to(to) not in pages:
                    path.unlink()
    return [to / page for page in pages]
