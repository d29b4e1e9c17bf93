"""From what students handed in to tables, pages and a report: what ``coursekit grade`` does."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from coursekit.errors import CourseError
from coursekit.exercises import source_set
from coursekit.exercises.public_set import ExerciseSet
from coursekit.exercises.versions import Versions
from coursekit.grading.execution import dispatch, pytest_session
from coursekit.grading.execution.assemble import assemble
from coursekit.grading.execution.fork_server import Server, Spawner
from coursekit.grading.hidden_seeds import SeededInputs, assign_seeds
from coursekit.grading.intake.attempts import match_attempts
from coursekit.grading.intake.bounded_reading import read
from coursekit.grading.journal import Journal
from coursekit.grading.marking import essay_marks, scoring, similarity
from coursekit.grading.records import Attempt, GradingOptions, Note
from coursekit.grading.reporting import canvas, class_statistics, moodle
from coursekit.grading.reporting.platforms import Platforms
from coursekit.grading.reporting.write_outputs import Report, unit_in
from coursekit.grading.results import GradedSubmission, Role, RunResult

JOURNAL = "journal.jsonl"

OnProgress = Callable[[int, int], None]
"""Told how many submissions are finished, and of how many."""


@dataclass(frozen=True)
class Summary:
    """What came of it, in numbers: of files, of students, and of pairs of answers that are alike."""

    files: int
    students: int
    unreadable: int
    superseded: int
    late: int
    needs_review: int
    pending: int
    doubtful: int
    """Students whose mark is not final because of who they are, the version, or the file."""
    earlier_version: int
    """Students whose notebook was made from an earlier version of the set, by which it was graded."""
    doubts: tuple[Note, ...]
    """A doubt of each kind there is."""
    absent: int
    locked: int
    orphans: int
    """Rows with marks in the sheet of essays that belong to nobody here."""
    moodle: bool
    """Whether Moodle named files, but its worksheet was not given."""
    teams: bool
    reused: int
    similar: int
    outdated_journal: bool
    """Whether results of an earlier version of the course were there and not used."""


def grade(
    paths: Path | Sequence[Path],
    unit: int,
    out: Path,
    sources: Path,
    options: GradingOptions | None = None,
    on_progress: OnProgress = lambda finished, total: None,
) -> Summary:
    """Grade a class and write the tables.

    Work goes where ``joblib.parallel_config`` says: to cores, to a Dask cluster, or nowhere else. Marks are
    the same. What was found out before, see :mod:`.journal`, is not found out again.

    Parameters
    ----------
    paths : Path or sequence of Path
        Folders, archives and single files of students, which are only ever read as data.
    unit : int
    out : Path
        Where the tables go. Marks of essays that are there already are kept.
    sources : Path
        The exercise sources, with the solutions.
    options : GradingOptions, optional
    on_progress : callable, optional
        Told how many submissions are finished, and of how many.

    Raises
    ------
    CourseError
        If there is nothing to grade, the set is not released as it stands, the sheet of essays cannot be
        read, or the tables cannot be written. A file of a student never raises anything.
    """
    options = options or GradingOptions()
    paths = [paths] if isinstance(paths, Path) else paths
    versions = Versions(unit, sources, options.no_code)
    exercise_set = versions.graded(versions.current)
    _check_places(paths, unit, out, options)
    platforms = Platforms.of(options, exercise_set)
    essay_marks.read_sheet(out / essay_marks.ESSAYS)  # which is refused before any work

    journal = Journal(out / JOURNAL)
    with contextlib.ExitStack() as stack:
        # It gets ready while files are read; where there are results already, it may not be needed.
        server = None if journal.results else stack.enter_context(_server(options))
        parsed = read(paths, out, versions, options.due)
        if not parsed:
            raise CourseError("error-no-submissions", folder=", ".join(map(str, paths)))
        attempts = platforms.annotated(match_attempts(parsed))
        counting = [attempt for attempt in attempts if attempt.counts]
        with _writable(out):
            drawn, seed = _drawn(counting, versions, journal, options)
        results = _execute(drawn, journal, options, on_progress, server)

    sheet = essay_marks.read_sheet(out / essay_marks.ESSAYS)  # somebody may have marked meanwhile
    graded = [
        essay_marks.add_manual_marks(_graded(attempt, results[drawn[attempt].key], drawn[attempt]), sheet)
        if attempt.counts
        else GradedSubmission(attempt)
        for attempt in attempts
    ]
    similar = _similar(graded, exercise_set, versions.current.authored_set)
    report = Report(out, graded, exercise_set, sheet, similar, platforms, replace(options, seed=seed))
    with _writable(out):
        report.write()
        for source in sorted({each.exercise_set.source for each in drawn.values()} | {exercise_set.source}):
            journal.release_feedback(source)
    overview = class_statistics.of(graded, exercise_set)
    return Summary(
        files=len(parsed),
        students=overview.students,
        unreadable=overview.unreadable,
        superseded=overview.superseded,
        late=overview.late,
        needs_review=len(class_statistics.to_review(graded)),
        pending=overview.pending,
        doubtful=overview.doubtful,
        earlier_version=overview.earlier_version,
        doubts=tuple({note.name: note for one in graded if one.results for note in one.doubts}.values()),
        orphans=len(sheet.of_nobody(graded)),
        moodle=not platforms.worksheet and any(file.person[0] == "moodle" for file in parsed),
        teams=not platforms.worksheet and any(file.file.lms and file.file.lms.team for file in parsed),
        **platforms.counts(graded),
        reused=sum(each.key in journal.results for each in drawn.values()),
        similar=len(similar),
        outdated_journal=journal.outdated,
    )


@contextlib.contextmanager
def _writable(out: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise CourseError("error-cannot-write", folder=str(out), reason=error.strerror or "?") from None


def _check_places(paths: Sequence[Path], unit: int, out: Path, options: GradingOptions) -> None:
    """Refuse to write tables over what was handed in or given or another unit's, or over a file."""
    if out.exists() and not out.is_dir():
        raise CourseError("error-out-is-file", path=str(out))
    if any(path.is_dir() and path.resolve() == out.resolve() for path in paths):
        raise CourseError("error-out-is-submissions", path=str(out))
    if (was := unit_in(out)) not in (None, unit):
        raise CourseError("error-out-other-unit", folder=str(out), was=was, unit=unit)
    for given, name in ((options.worksheet, moodle.WORKSHEET), (options.gradebook, canvas.GRADEBOOK)):
        if given and given.resolve() == (out / name).resolve():
            raise CourseError("error-sheet-in-out", file=str(given))


def _drawn(
    counting: Sequence[Attempt], versions: Versions, journal: Journal, options: GradingOptions
) -> tuple[dict[Attempt, SeededInputs], int]:
    """The draw of each file, and the last seed of the current version."""
    drawn: dict[Attempt, SeededInputs] = {}
    seed = 0
    current = versions.current.authored_set.fingerprint
    earlier = sorted({attempt.submission.version for attempt in counting} - {current})
    for version in (*filter(None, map(versions.get, earlier)), versions.current):
        name = version.authored_set.fingerprint
        members = [attempt for attempt in counting if attempt.submission.version == name]
        found, seed = assign_seeds(members, journal, version.authored_set, versions.graded(version), options)
        drawn |= found
    return drawn, seed


def _execute(
    drawn: Mapping[Attempt, SeededInputs],
    journal: Journal,
    options: GradingOptions,
    on_progress: OnProgress,
    started: Server | Spawner | None,
) -> dict[str, RunResult]:
    """What came of each submission, by key: what the journal has, and the rest run now."""
    total = len({each.key for each in drawn.values()})
    reused = {each.key: journal.results[each.key] for each in drawn.values() if each.key in journal.results}
    left = {each.key: (attempt.submission, each) for attempt, each in drawn.items() if each.key not in reused}
    with _server(options) if left and not started else contextlib.nullcontext(started) as server:
        on_progress(len(reused), total)
        if not left:
            return reused
        for hidden in dict.fromkeys(each.hidden for _, each in left.values()):
            asked = [(submission, each) for submission, each in left.values() if each.hidden is hidden]
            hidden.learn(asked[0][1].exercise_set, [submission.identifier for submission, _ in asked], server)
        tasks = [
            dispatch.Task(
                key,
                submission.file,
                functools.partial(assemble, submission, each.exercise_set, each.hidden),
            )
            for key, (submission, each) in left.items()
        ]
        where = dispatch.executor(len(tasks), options, journal.path, server)
        return reused | dispatch.run(
            tasks, journal, where, lambda finished: on_progress(len(reused) + finished, total)
        )


@contextlib.contextmanager
def _server(options: GradingOptions) -> Iterator[Server | Spawner]:
    with contextlib.closing(pytest_session.start(options)) as server:
        yield server


def _graded(attempt: Attempt, run: RunResult, drawn: SeededInputs) -> GradedSubmission:
    results = scoring.score(attempt.submission, run, drawn.exercise_set, drawn.hidden)
    lost = {cell.outcome for cell in run.cell_results if cell.role is Role.EXTRA and cell.outcome.cut_short}
    return GradedSubmission(attempt, results, tuple(Note(f"added-{outcome}") for outcome in sorted(lost)))


def _similar(
    graded: Sequence[GradedSubmission], exercise_set: ExerciseSet, authored_set: source_set.ExerciseSet
) -> list[similarity.Pair]:
    """Answers suspiciously alike, item by item."""
    found = []
    for item in exercise_set.items.values():
        answers = {
            submission.student: result.answer
            for submission in graded
            for result in submission.results
            if result.item.id == item.id and result.answer
        }
        source = authored_set.items[item.id]
        known = [item.stub, source.solution, *(wrong["code"] for wrong in source.wrong), *item.ask.values()]
        found += similarity.pairs(item.id, answers, known, essay=item.kind == "essay")
    return found
