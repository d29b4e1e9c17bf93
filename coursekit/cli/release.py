"""Make exercise sets from their sources, or hand one out."""

from __future__ import annotations

import argparse
import secrets
from pathlib import Path

from coursekit.cli._extras import need
from coursekit.errors import CourseError
from coursekit.words import LANGUAGES, say


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--unit", type=int, help="the unit; all that have a source unless given")
    parser.add_argument(
        "--to", type=Path, metavar="DIR", help="copy what a student needs of a released set there"
    )
    parser.add_argument(
        "--course", action="store_true", help="hand out with --to all that students need of the whole course"
    )
    parser.add_argument("--language", choices=[*LANGUAGES], help="of what is handed out, and of messages")
    parser.add_argument(
        "--no-code", action="store_true", help="hand out only the items that need no programming"
    )
    parser.add_argument(
        "--nbgrader", action="store_true", help="write there an nbgrader course with the set as an assignment"
    )
    parser.add_argument("--seed", type=int, help="of the hidden inputs of --nbgrader; secret unless given")


def run(given: argparse.Namespace) -> int:
    need(["ipykernel", "nbclient", "nbformat"], "grading")
    from coursekit.documents import repository, students_folder
    from coursekit.exercises import nbgrader, release, sources

    root = repository.project_root(Path.cwd())
    units = [given.unit] if given.unit else sources.units(sources.folder(root))
    languages = [given.language] if given.language else [*LANGUAGES]
    if given.course:
        if not given.to:
            raise CourseError("error-students-where")
        for unit in sources.units(sources.folder(root)):
            release.released_set(sources.load_unit(unit, sources.folder(root)))
        made = students_folder.hand_out(root, given.to, languages)
    elif given.nbgrader:
        if not given.to:
            raise CourseError("error-nbgrader-where")
        seed = secrets.randbits(63) if given.seed is None else given.seed
        made = []
        for unit in units:
            made += nbgrader.write(root, unit, given.to, given.language or "en", seed)
    elif given.to:
        made = []
        for unit in units:
            made += release.hand_out(root, unit, given.to, languages, given.no_code)
    else:
        made = release.release(root, units, badge=repository.badge)
    for path in made:
        print(say("release-written", file=str(path)))
    return 0
