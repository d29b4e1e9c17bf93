"""``coursekit``: what an instructor or a developer does outside a notebook."""

from __future__ import annotations

import argparse
import os
import secrets
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from coursekit.exercises import kinds
from coursekit.models.contract import CourseError
from coursekit.words import LANGUAGES


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; something the reader can put right is one sentence and exit code 2."""
    from coursekit import words

    given = _parser().parse_args(arguments)
    words.use_language(getattr(given, "language", None) or "en")
    try:
        return given.run(given)
    except CourseError as error:
        print(error, file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="coursekit", description="Tools of the course Cooperate to compete."
    )
    commands = parser.add_subparsers(required=True, metavar="command")

    lab = commands.add_parser("lab", help="open the course in JupyterLab, on its first notebook")
    lab.add_argument("language", nargs="?", choices=[*LANGUAGES], default="en")
    lab.add_argument("options", nargs=argparse.REMAINDER, help="passed on to jupyter lab")
    lab.set_defaults(run=_lab)

    build = commands.add_parser(
        "build", help="make the lessons of both languages from their sources and run them"
    )
    build.set_defaults(run=_build)

    release = commands.add_parser("release", help="make exercise sets from their sources, or hand one out")
    release.add_argument("--unit", type=int, help="the unit; all that have a source unless given")
    release.add_argument(
        "--to", type=Path, metavar="DIR", help="copy what a student needs of a released set there"
    )
    release.add_argument("--language", choices=[*LANGUAGES], help="of what is handed out, and of messages")
    release.add_argument(
        "--no-code", action="store_true", help="hand out only the items that need no programming"
    )
    release.add_argument(
        "--nbgrader", action="store_true", help="write there an nbgrader course with the set as an assignment"
    )
    release.add_argument("--seed", type=int, help="of the hidden inputs of --nbgrader; secret unless given")
    release.set_defaults(run=_release)

    new = commands.add_parser("new-exercise", help="add an item that works to a set, to be changed")
    new.add_argument("--unit", type=int, required=True)
    new.add_argument("--kind", choices=kinds.KINDS, required=True)
    new.add_argument("--id", required=True, help="of the item: lower-case letters, digits and _")
    new.add_argument("--language", choices=[*LANGUAGES], help="of messages")
    new.set_defaults(run=_new_exercise)

    preview = commands.add_parser("preview", help="write a page that shows a set as students see it")
    preview.add_argument("--unit", type=int, required=True)
    preview.add_argument("--item", help="only this one")
    preview.add_argument("--identifier", default="ana21", help="whose numbers (ana21)")
    preview.add_argument("--language", choices=[*LANGUAGES], default="en")
    preview.add_argument("--to", type=Path, default=Path("preview.html"), metavar="FILE", help="preview.html")
    preview.set_defaults(run=_preview)

    grade = commands.add_parser("grade", help="grade a folder of students' notebooks")
    grade.add_argument("submissions", type=Path, help="folder of notebooks, or one notebook")
    grade.add_argument("--unit", type=int, required=True)
    grade.add_argument(
        "--out", type=Path, default=Path("grades"), metavar="DIR", help="where tables and feedback go"
    )
    grade.add_argument(
        "--source", type=Path, metavar="DIR", help="exercise sources; exercises/source unless given"
    )
    grade.add_argument("--language", choices=[*LANGUAGES], default="en", help="of the tables and messages")
    grade.add_argument("--timeout", type=float, default=15, metavar="SECONDS", help="a cell may take (15)")
    grade.add_argument(
        "--seed", type=int, help="grade with the hidden inputs of an earlier run, see its run.json"
    )
    grade.set_defaults(run=_grade)

    test = commands.add_parser("test", help="run all tests")
    test.add_argument("options", nargs=argparse.REMAINDER, help="passed on to pytest")
    test.set_defaults(run=_test)
    return parser


def _lab(given: argparse.Namespace) -> int:
    from coursekit import publish

    root = publish.project_root(Path.cwd())
    first = publish.lesson_path(publish.lessons(root)[0], given.language, root)
    # The whole course is the root, or links from lessons to exercises would lead nowhere.
    command = [
        sys.executable,
        "-m",
        "jupyter",
        "lab",
        f"--ServerApp.root_dir={root}",
        *given.options,
        str(first),
    ]
    return subprocess.run(command, cwd=root).returncode


def _build(given: argparse.Namespace) -> int:
    from coursekit import publish
    from coursekit.words import say

    for path in publish.build(publish.project_root(Path.cwd())):
        print(say("release-written", file=str(path)))
    return 0


def _release(given: argparse.Namespace) -> int:
    from coursekit import publish
    from coursekit.exercises import nbgrader, release, source
    from coursekit.words import say

    root = publish.project_root(Path.cwd())
    units = [given.unit] if given.unit else source.units(source.folder(root))
    if given.nbgrader:
        if not given.to:
            raise CourseError("error-nbgrader-where")
        seed = secrets.randbits(63) if given.seed is None else given.seed
        made = []
        for unit in units:
            made += nbgrader.write(root, unit, given.to, given.language or "en", seed)
    elif given.to:
        made = []
        for unit in units:
            made += release.hand_out(
                root, unit, given.to, [given.language] if given.language else [*LANGUAGES], given.no_code
            )
    else:
        made = release.release(root, units, badge=publish.badge)
    for path in made:
        print(say("release-written", file=str(path)))
    return 0


def _new_exercise(given: argparse.Namespace) -> int:
    from coursekit import publish
    from coursekit.exercises import authoring
    from coursekit.words import say

    root = publish.project_root(Path.cwd())
    path, line = authoring.new_item(root, given.unit, given.kind, given.id)
    print(
        say("new-exercise", file=str(path.relative_to(root)), line=line, unit=str(given.unit), item=given.id)
    )
    return 0


def _preview(given: argparse.Namespace) -> int:
    from coursekit import publish
    from coursekit.exercises import authoring
    from coursekit.words import say

    root = publish.project_root(Path.cwd())
    page = authoring.preview(root, given.unit, given.item, given.identifier, given.language)
    given.to.write_text(page, "utf-8")
    print(say("preview-written", file=str(given.to)))
    return 0


def _grade(given: argparse.Namespace) -> int:
    from coursekit import publish
    from coursekit.exercises import source
    from coursekit.grading import report
    from coursekit.grading.grade import grade
    from coursekit.words import Words

    say = Words("grading")
    sources = given.source or source.folder(publish.project_root(Path.cwd()))
    came = grade(
        given.submissions,
        given.unit,
        given.out,
        sources,
        language=given.language,
        timeout=given.timeout,
        seed=given.seed,
        tell=lambda line: print(line, flush=True),
    )
    print(say("summary-graded", students=came.students, files=came.files))
    if came.unreadable:
        print(say("summary-unreadable", files=came.unreadable))
    if came.look:
        print(say("summary-look", students=came.look))
    if came.pending:
        print(say("summary-pending", students=came.pending, file=str(given.out / report.ESSAYS)))
    print(say("summary-where", folder=str(given.out)))
    print(say("summary-trust"))
    return 0


def _test(given: argparse.Namespace) -> int:
    from coursekit import publish

    root = publish.project_root(Path.cwd())
    with tempfile.TemporaryDirectory() as folder:  # nobody's own work may change what a notebook prints
        environment = os.environ | {"COURSEKIT_WORK": os.path.join(folder, "coursekit-work.json")}
        return subprocess.run(
            [sys.executable, "-m", "pytest", *given.options], cwd=root, env=environment
        ).returncode


if __name__ == "__main__":
    sys.exit(main())
