"""From what students handed in to tables, pages and a report: what ``coursekit grade`` does."""

from __future__ import annotations

import contextlib
import functools
import json
import secrets
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import coursekit
from coursekit.errors import CourseError
from coursekit.exercises import authored, release, released
from coursekit.exercises.sources import load_unit
from coursekit.grading import journal
from coursekit.grading.execution import assemble, dispatch, pytest_session, reference
from coursekit.grading.intake import attempts, files, submission
from coursekit.grading.intake.attempts import Graded
from coursekit.grading.marking import scoring, similarity
from coursekit.grading.reporting import class_statistics, pages, tables
from coursekit.words import Words

TIMEOUT = 15.0
JOURNAL, RUN = "journal.jsonl", "run.json"


@dataclass(frozen=True)
class Summary:
    """What came of it, in numbers: of files, of students, and of pairs of answers that are alike."""

    files: int
    students: int
    unreadable: int
    earlier: int
    late: int
    look: int
    pending: int
    kept: int
    alike: int
    seems_no_code: bool
    """Whether the set seems to have been handed out without programming, but was graded with it."""


def grade(
    paths: Path | Sequence[Path],
    unit: int,
    out: Path,
    sources: Path,
    language: str = "en",
    timeout: float = TIMEOUT,
    seed: int | None = None,
    due: float | None = None,
    jailed: bool = True,
    workers: int | None = None,
    no_code: bool = False,
    tell: Callable[[int, int], None] = lambda finished, total: None,
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
    language : str, optional
        Of the tables and the class report. Feedback is in each student's own.
    timeout : float, optional
        Seconds a cell may take.
    seed : int, optional
        Of the hidden inputs. Unless given, the one this set was last graded with in `out`, or a fresh
        secret one.
    due : float, optional
        When it was to be handed in, in seconds since 1970; files changed after that are marked late.
    jailed : bool, optional
        Whether students' code runs in the jail.
    workers : int, optional
        Submissions in work at the same time; as many as there are cores unless given.
    no_code : bool, optional
        Whether only the items without programming count. What a notebook says of itself has no say in this,
        or students could choose what they are asked; answers to other items are run and not marked.
    tell : callable, optional
        Told how many submissions are finished, and of how many.

    Raises
    ------
    CourseError
        If there is nothing to grade, the set is not released as it stands, the sheet of essays cannot be
        read, or the tables cannot be written. A file of a student never raises anything.
    """
    say = Words("grading", language)
    paths = [paths] if isinstance(paths, Path) else paths
    written = load_unit(unit, sources)
    whole = release.released_set(written)
    chosen = whole.no_code() if no_code else whole
    _places_fit(paths, out)
    marks = tables.read_essays(out / tables.ESSAYS, chosen)
    found = files.discover(paths, out)
    if not found:
        raise CourseError("error-no-submissions", folder=", ".join(map(str, paths)))
    kept = journal.Journal(out / JOURNAL)
    if seed is None:
        seed = kept.seed(chosen.source)
    seed = secrets.randbits(63) if seed is None else seed
    with _writable(out):
        kept.begin(chosen.source, seed)
    name = functools.partial(
        journal.key,
        fingerprint=chosen.source,
        seed=seed,
        timeout=timeout,
        jailed=jailed,
        no_code=no_code,
    )
    graded = attempts.sorted_out([_read(one, unit, whole, due, name) for one in found])
    ready = [one for one in graded if not one.submission.problem and not one.counts]
    how = {"timeout": timeout, "jailed": jailed, "workers": workers}
    server = pytest_session.start(**how) if any(one.key not in kept.results for one in ready) else None
    try:
        hidden = reference.HiddenInputs(written, seed, server)
        hidden.learn(chosen, [one.submission.identifier for one in ready])
        came = _run(ready, kept, chosen, hidden, {**how, "server": server}, tell)
    finally:
        if server is not None:
            server.close()
    for one in ready:
        result = came[one.key]
        one.verdicts = scoring.verdicts(one.submission, result.happened, result.fault, chosen, hidden)
        one.notes += _lost(result.happened)
    marks = tables.read_essays(out / tables.ESSAYS, chosen)  # somebody may have gone on marking meanwhile
    for one in ready:
        for each in one.verdicts:
            tables.marked(each, one, marks)
    alike = _alike(ready, chosen, written)
    with _writable(out):
        _write(out, graded, chosen, marks, alike, say, seed, no_code)
    seen = class_statistics.of(graded, chosen)
    return Summary(
        files=len(found),
        students=seen.students,
        unreadable=seen.unreadable,
        earlier=seen.earlier,
        late=seen.late,
        look=len(class_statistics.to_look_at(graded)),
        pending=seen.pending,
        kept=len({one.key for one in ready} & kept.results.keys()),
        alike=len(alike),
        seems_no_code=class_statistics.seems_without_code(graded),
    )


@contextlib.contextmanager
def _writable(out: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise CourseError("error-cannot-write", folder=str(out), reason=error.strerror or "?") from None


def _places_fit(paths: Sequence[Path], out: Path) -> None:
    """Refuse to write tables over what was handed in, or where a file stands in the way."""
    if out.exists() and not out.is_dir():
        raise CourseError("error-out-is-file", path=str(out))
    if any(path.is_dir() and path.resolve() == out.resolve() for path in paths):
        raise CourseError("error-out-is-submissions", path=str(out))


def _read(
    one: files.HandedIn,
    unit: int,
    whole: released.ExerciseSet,
    due: float | None,
    name: Callable[[bytes], str],
) -> Graded:
    """A file as far as it can be read without running anything."""
    late = bool(one.handing and one.handing.late) or (due is not None and one.time > due)
    data = one.read()
    if isinstance(data, tuple):
        found = submission.Submission(one.path, problem=data)
        return Graded("", found, handed=one, late=late)
    found = submission.parse(data, one.path, unit, whole.items)
    if not one.name.lower().endswith(".ipynb"):
        if found.problem and found.problem[0] not in ("empty-file", "too-large", "other-unit"):
            found.problem = ("not-notebook", {})
        elif not found.problem:
            found.notes.append(("wrong-name", {}))
    return Graded("", found, handed=one, late=late, key=name(data))


def _run(
    ready: Sequence[Graded],
    kept: journal.Journal,
    chosen: released.ExerciseSet,
    hidden: reference.HiddenInputs,
    how: dict[str, Any],
    tell: Callable[[int, int], None],
) -> dict[str, dispatch.Came]:
    """What happened to everybody, by key: what the journal has, and the rest run now."""
    came = {one.key: dispatch.Came(kept.results[one.key]) for one in ready if one.key in kept.results}
    left = {
        one.key: dispatch.Task(
            one.key, one.submission.file, functools.partial(assemble.build, one.submission, chosen, hidden)
        )
        for one in ready
        if one.key not in came
    }
    total = len(came) + len(left)
    tell(len(came), total)
    if left:
        came |= dispatch.run(
            [*left.values()],
            path=kept.path,
            tell=lambda finished: tell(total - len(left) + finished, total),
            before=kept.lines,
            **how,
        )
    return came


def _lost(happened: journal.Happened) -> list[tuple[str, dict]]:
    """Notes on cells of the student's own that came to no end."""
    lost = {found["how"] for found in happened if found["role"] == "own"} & {"died", "out of time"}
    return [(f"added-{how.replace(' ', '-')}", {}) for how in sorted(lost)]


def _alike(
    ready: Sequence[Graded], chosen: released.ExerciseSet, written: authored.ExerciseSet
) -> list[similarity.Pair]:
    """Answers suspiciously alike, item by item."""
    found = []
    for item in chosen.items.values():
        answers = {
            one.student: each.answer
            for one in ready
            for each in one.verdicts
            if each.item.id == item.id and each.answer
        }
        own = written.items[item.id]
        known = [item.stub, own.solution, *(wrong["code"] for wrong in own.wrong), *item.ask.values()]
        found += similarity.pairs(item.id, answers, known, essay=item.kind == "essay")
    return found


def _write(
    out: Path,
    graded: Sequence[Graded],
    chosen: released.ExerciseSet,
    marks: dict,
    alike: Sequence[similarity.Pair],
    say: Words,
    seed: int,
    no_code: bool,
) -> None:
    told = [one for one in graded if not one.counts]
    for one, name in zip(told, pages.page_names(told), strict=True):
        tables.write(out / pages.FEEDBACK / name, pages.feedback(one, chosen), safely=False)
    tables.write(out / tables.MOODLE, tables.moodle(graded, chosen, say))
    tables.write(out / tables.CANVAS, tables.canvas(graded, chosen, say))
    tables.write(out / tables.ESSAYS, tables.essays(graded, chosen, marks, say), "utf-8-sig")
    tables.write(out / pages.REPORT, pages.class_report(graded, chosen, alike, say.language, no_code))
    about = {"unit": chosen.unit, "seed": seed, "set": chosen.source, "no_code": no_code}
    about |= {"coursekit": coursekit.__version__}
    tables.write(out / RUN, json.dumps(about, indent=1) + "\n")
    tables.write(out / tables.POINTS, tables.points(graded, say), "utf-8-sig")
