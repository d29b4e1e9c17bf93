"""Grade what students handed in."""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from coursekit.cli._extras import need
from coursekit.errors import CourseError
from coursekit.grading.time_limits import CELL_TIMEOUT
from coursekit.words import LANGUAGES, Words

Number = TypeVar("Number", int, float)


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "submissions",
        type=Path,
        nargs="*",
        metavar="PATH",
        help="a folder, an archive from Moodle or Canvas (zip), or notebooks",
    )
    parser.add_argument("--unit", metavar="N", help="the unit to grade")
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("grades"),
        metavar="DIR",
        help="where tables and feedback go (grades)",
    )
    parser.add_argument(
        "--source", type=Path, metavar="DIR", help="exercise sources; exercises/source unless given"
    )
    parser.add_argument("--language", choices=[*LANGUAGES], default="en", help="of the tables and messages")
    parser.add_argument("--no-code", action="store_true", help="mark only the items that need no programming")
    parser.add_argument(
        "--due", metavar="WHEN", help="mark files late that are newer, such as 2026-03-31T23:59"
    )
    parser.add_argument(
        "--worksheet",
        type=Path,
        metavar="FILE",
        help="the grading worksheet from Moodle, to be filled in",
    )
    parser.add_argument("--comments", action="store_true", help="write into its feedback comments, too")
    parser.add_argument(
        "--gradebook", type=Path, metavar="FILE", help="the gradebook exported from Canvas, to be filled in"
    )
    parser.add_argument("--assignment", default="", metavar="NAME", help="which column of that gradebook")
    parser.add_argument(
        "--scale", action="store_true", help="convert marks where the platform's maximum is another one"
    )
    usual = f"{CELL_TIMEOUT:g}"
    parser.add_argument("--timeout", default=usual, metavar="SECONDS", help=f"a cell may take ({usual})")
    parser.add_argument("--jobs", metavar="N", help="submissions in work at once; one a core unless given")
    parser.add_argument("--dask", metavar="ADDRESS", help="share the work out on this Dask cluster")
    parser.add_argument(
        "--seed", metavar="N", help="grade with the hidden inputs of an earlier run, see its run.json"
    )
    parser.add_argument(
        "--no-jail", action="store_true", help="run students' code with your own rights, if you trust it"
    )


def run(given: argparse.Namespace) -> int:
    modules = ["jsonschema", "matplotlib_inline", "nbclient", "nbformat", "nbval", "pytest"]
    need(modules, "lab", "grading")
    from coursekit.documents import repository
    from coursekit.exercises import sources
    from coursekit.grading import tables
    from coursekit.grading.grade import JOURNAL, grade
    from coursekit.grading.intake.deadline import moment
    from coursekit.grading.marking.essay_marks import ESSAYS
    from coursekit.grading.records import GradingOptions
    from coursekit.grading.reporting.class_report import REPORT

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
        due=None if given.due is None else moment(given.due),
        jailed=not given.no_jail,
        workers=None if given.jobs is None else _number("--jobs", given.jobs, int, 1),
        no_code=given.no_code,
        worksheet=given.worksheet,
        gradebook=given.gradebook,
        assignment=given.assignment,
        scale=given.scale,
        comments=given.comments,
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
        ("earlier-version", summary.earlier_version),
        ("absent", summary.absent),
        ("locked", summary.locked),
        ("orphans", summary.orphans),
    ):
        if count:
            print(say(f"summary-{name}", count=count))
    if summary.doubtful:
        print(say("summary-doubtful", count=summary.doubtful, file=str(given.out / REPORT)))
        for note in summary.doubts:
            print(f"- {say(f'doubt-{note.name}')}")
    if summary.teams:
        print(say("summary-teams"))
    elif summary.moodle:
        print(say("summary-moodle"))
    elif given.worksheet:
        print(say("summary-worksheet"))
    if summary.similar:
        print(say("summary-alike", count=summary.similar, file=str(given.out / REPORT)))
    if summary.pending:
        print(say("summary-pending", count=summary.pending, file=str(given.out / ESSAYS)))
        for book in sorted(path.name for path in given.out.glob(f"{Path(ESSAYS).stem}*.*")):
            if book.lower().endswith(tables.WORKBOOKS):
                print(say("summary-workbook", file=book, sheet=ESSAYS))
    print(say("summary-where", folder=str(given.out)))
    if given.no_jail:
        print(say("summary-trust"))
    return 0


def _number(option: str, given: str | None, kind: type[Number], least: float) -> Number:
    """A number as it was typed."""
    try:
        number = kind(given or "")
        if not least <= number < float("inf"):
            raise ValueError
    except (TypeError, ValueError):
        raise CourseError("error-option-number", option=option, given=given or "", least=least) from None
    return number


@contextlib.contextmanager
def _shared_out(cluster: str | None) -> Iterator[None]:
    """Where the work goes: to a Dask cluster, if there is one, or nowhere else."""
    if not cluster:
        yield
        return
    from joblib import parallel_config

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
