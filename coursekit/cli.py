"""``coursekit``: what an instructor or a developer does outside a notebook."""

from __future__ import annotations

import argparse
import contextlib
import os
import secrets
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from coursekit.errors import CourseError
from coursekit.exercises import answers
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
        "build", help="make the lessons of both languages and all else that is made from sources"
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
    new.add_argument("--kind", choices=answers.KINDS, required=True)
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

    grade = commands.add_parser("grade", help="grade what students handed in")
    grade.add_argument(
        "submissions",
        type=Path,
        nargs="*",
        metavar="PATH",
        help="a folder, an archive from Moodle or Canvas (zip), or notebooks",
    )
    grade.add_argument("--unit", metavar="N", help="the unit to grade")
    grade.add_argument(
        "--out",
        type=Path,
        default=Path("grades"),
        metavar="DIR",
        help="where tables and feedback go (grades)",
    )
    grade.add_argument(
        "--source", type=Path, metavar="DIR", help="exercise sources; exercises/source unless given"
    )
    grade.add_argument("--language", choices=[*LANGUAGES], default="en", help="of the tables and messages")
    grade.add_argument("--no-code", action="store_true", help="mark only the items that need no programming")
    grade.add_argument(
        "--due", metavar="WHEN", help="mark files late that are newer, such as 2026-03-31T23:59"
    )
    grade.add_argument("--timeout", default="15", metavar="SECONDS", help="a cell may take (15)")
    grade.add_argument("--jobs", metavar="N", help="submissions in work at once; one a core unless given")
    grade.add_argument("--dask", metavar="ADDRESS", help="share the work out on this Dask cluster")
    grade.add_argument(
        "--seed", metavar="N", help="grade with the hidden inputs of an earlier run, see its run.json"
    )
    grade.add_argument(
        "--no-jail", action="store_true", help="run students' code with your own rights, if you trust it"
    )
    grade.set_defaults(run=_grade)

    brief = commands.add_parser("brief", help="say what is missing in students' policy briefs")
    brief.add_argument("files", type=Path, nargs="+", help="notebooks, or folders of them")
    brief.add_argument("--language", choices=[*LANGUAGES], help="of files that cannot be read")
    brief.set_defaults(run=_brief)

    site = commands.add_parser("site", help="write the pages of the course to read in a browser")
    site.add_argument(
        "--to", type=Path, default=Path("site"), metavar="FOLDER", help="where to; site unless given"
    )
    site.add_argument("--language", choices=[*LANGUAGES], help="of messages")
    site.set_defaults(run=_site)

    test = commands.add_parser("test", help="run all tests")
    test.add_argument("options", nargs=argparse.REMAINDER, help="passed on to pytest")
    test.set_defaults(run=_test)
    return parser


def _lab(given: argparse.Namespace) -> int:
    from coursekit.documents import repository

    root = repository.project_root(Path.cwd())
    first = repository.lesson_path(repository.lessons(root)[0], given.language, root)
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
    from coursekit.documents import repository
    from coursekit.publishing import cards, guide, lessons, openings_maker, policy_brief
    from coursekit.words import say

    root = repository.project_root(Path.cwd())
    # Openings first: the lessons, when run, show them.
    makers = openings_maker.write, lessons.build, policy_brief.build, guide.write, cards.write
    for path in (path for make in makers for path in make(root)):
        print(say("release-written", file=str(path)))
    return 0


def _release(given: argparse.Namespace) -> int:
    from coursekit.documents import repository
    from coursekit.exercises import nbgrader, release, sources
    from coursekit.words import say

    root = repository.project_root(Path.cwd())
    units = [given.unit] if given.unit else sources.units(sources.folder(root))
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
        made = release.release(root, units, badge=repository.badge)
    for path in made:
        print(say("release-written", file=str(path)))
    return 0


def _new_exercise(given: argparse.Namespace) -> int:
    from coursekit.documents import repository
    from coursekit.exercises import authoring
    from coursekit.words import say

    root = repository.project_root(Path.cwd())
    path, line = authoring.new_item(root, given.unit, given.kind, given.id)
    print(
        say("new-exercise", file=str(path.relative_to(root)), line=line, unit=str(given.unit), item=given.id)
    )
    return 0


def _preview(given: argparse.Namespace) -> int:
    from coursekit.documents import repository
    from coursekit.exercises import authoring
    from coursekit.words import say

    root = repository.project_root(Path.cwd())
    page = authoring.preview(root, given.unit, given.item, given.identifier, given.language)
    given.to.write_text(page, "utf-8")
    print(say("preview-written", file=str(given.to)))
    return 0


def _grade(given: argparse.Namespace) -> int:
    from coursekit.documents import repository
    from coursekit.exercises import sources
    from coursekit.grading.grade import JOURNAL, grade
    from coursekit.grading.marking.essay_marks import ESSAYS
    from coursekit.grading.records import GradingOptions
    from coursekit.grading.reporting.class_report import REPORT
    from coursekit.words import Words

    say = Words("grading")
    if not given.submissions:
        raise CourseError("error-grade-what")
    if given.unit is None:
        raise CourseError("error-grade-unit")
    unit = _number("--unit", given.unit, int, 0)
    options = GradingOptions(
        language=given.language,
        timeout=_number("--timeout", given.timeout, float, 0.1),
        seed=None if given.seed is None else _number("--seed", given.seed, int, 0),
        due=None if given.due is None else _moment(given.due),
        jailed=not given.no_jail,
        workers=None if given.jobs is None else _number("--jobs", given.jobs, int, 1),
        no_code=given.no_code,
    )
    folder = given.source or sources.folder(repository.project_root(Path.cwd()))
    try:
        with _shared_out(given.dask), _progress(say) as on_progress:
            summary = grade(given.submissions, unit, given.out, folder, options, on_progress)
    except KeyboardInterrupt:
        print(say("summary-stopped"), file=sys.stderr)
        return 130
    print(say("summary-graded", students=summary.students, files=summary.files))
    if summary.reused:
        print(say("summary-kept", students=summary.reused))
    if summary.outdated_journal:
        print(say("summary-outdated", file=str(given.out / JOURNAL)))
    for name, count in (
        ("unreadable", summary.unreadable),
        ("earlier", summary.superseded),
        ("late", summary.late),
        ("look", summary.needs_review),
    ):
        if count:
            print(say(f"summary-{name}", count=count))
    if summary.seems_no_code:
        print(say("summary-no-code"))
    if summary.similar:
        print(say("summary-alike", count=summary.similar, file=str(given.out / REPORT)))
    if summary.pending:
        print(say("summary-pending", count=summary.pending, file=str(given.out / ESSAYS)))
    print(say("summary-where", folder=str(given.out)))
    if given.no_jail:
        print(say("summary-trust"))
    return 0


def _brief(given: argparse.Namespace) -> int:
    from coursekit.capstone.checking import findings
    from coursekit.words import Words

    for named in given.files:
        files = [named]
        if named.is_dir():  # without Jupyter's own copies, which it keeps in a hidden folder
            inside = sorted(named.rglob("*.ipynb"))
            files = [
                file for file in inside if not any(part[0] == "." for part in file.relative_to(named).parts)
            ]
            if not files:
                raise CourseError("error-no-submissions", folder=str(named))
        for file in files:
            print(file)
            for sentence in findings(file) or [Words("capstone")("all-there")]:
                print(f"- {sentence}")
    return 0


def _site(given: argparse.Namespace) -> int:
    from coursekit.documents import repository
    from coursekit.publishing import site
    from coursekit.words import say

    print(say("release-written", file=str(site.build(repository.project_root(Path.cwd()), given.to))))
    return 0


def _number(option: str, given: str | None, kind: type, least: float) -> float:
    """A number as it was typed."""
    try:
        number = kind(given)
        if not least <= number < float("inf"):
            raise ValueError
    except (TypeError, ValueError):
        raise CourseError("error-option-number", option=option, given=given or "", least=least) from None
    return number


def _moment(given: str) -> float:
    """A moment as it was typed, in seconds since 1970; a day alone is meant to its end."""
    import datetime

    try:
        moment = datetime.datetime.fromisoformat(given.strip())
    except ValueError:
        raise CourseError("error-option-due", given=given) from None
    if len(given.strip()) <= 10:
        moment += datetime.timedelta(days=1)
    return moment.timestamp()


@contextlib.contextmanager
def _shared_out(cluster: str | None) -> Iterator[None]:
    """Where the work goes: to a Dask cluster, if there is one, or nowhere else."""
    from joblib import parallel_config

    if not cluster:
        yield
        return
    try:
        from distributed import Client

        client = Client(cluster, timeout="10s")
    except ImportError:
        raise CourseError("error-no-distributed") from None
    except (OSError, ValueError):
        raise CourseError("error-no-cluster", address=cluster) from None
    with client, parallel_config("dask"):
        yield


@contextlib.contextmanager
def _progress(say) -> Iterator[Callable[[int, int], None]]:
    """A bar that shows what is left, where somebody can see it."""
    from tqdm import tqdm

    shown = "{percentage:3.0f}% |{bar}| {elapsed} < {remaining} · {desc}"
    with tqdm(disable=None, leave=False, bar_format=shown) as bar:

        def on_progress(finished: int, total: int) -> None:
            bar.total, bar.n = total, finished
            bar.set_description_str(say("progress-left", finished=finished, left=total - finished))

        yield on_progress


def _test(given: argparse.Namespace) -> int:
    from coursekit.documents import repository

    root = repository.project_root(Path.cwd())
    with tempfile.TemporaryDirectory() as folder:  # nobody's own work may change what a notebook prints
        environment = os.environ | {"COURSEKIT_WORK": os.path.join(folder, "coursekit-work.json")}
        return subprocess.run(
            [sys.executable, "-m", "pytest", *given.options], cwd=root, env=environment
        ).returncode


if __name__ == "__main__":
    sys.exit(main())
