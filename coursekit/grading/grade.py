"""From a folder of students' files to tables: what ``coursekit grade`` does."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import coursekit
from coursekit.exercises import identity, public, release, source
from coursekit.grading import pristine, report, submission, verdict
from coursekit.grading.report import Graded
from coursekit.models.contract import CourseError
from coursekit.words import Words

TIMEOUT = 15.0


@dataclass(frozen=True)
class Summary:
    """What came of it, in numbers."""

    files: int
    students: int
    unreadable: int
    look: int
    pending: int


def grade(
    folder: Path,
    unit: int,
    out: Path,
    sources: Path,
    language: str = "en",
    timeout: float = TIMEOUT,
    seed: int | None = None,
    tell: Callable[[str], None] = lambda line: None,
) -> Summary:
    """Grade a class and write the tables.

    Parameters
    ----------
    folder : Path
        Of the students' files, which are only ever read as data; or one such file.
    unit : int
    out : Path
        Where the tables go. Marks of essays that are there already are kept.
    sources : Path
        The exercise sources, with the solutions.
    language : str, optional
        Of the tables. Feedback is in each student's own.
    timeout : float, optional
        Seconds a cell may take.
    seed : int, optional
        Of the hidden inputs; a fresh secret one unless given.
    tell : callable, optional
        Told a line about each submission that is finished.

    Raises
    ------
    CourseError
        If there is nothing to grade, the set is not released as it stands, or the sheet of essays cannot be
        read. A file of a student never raises anything.
    """
    from coursekit.grading import run

    say = Words("grading", language)
    written = source.load_unit(unit, sources)
    chosen = release.released(written)
    marks = report.read_essays(out / report.ESSAYS, chosen)
    files = _files(folder, out)
    if not files:
        raise CourseError("error-no-submissions", folder=str(folder))
    graded = _submissions(files, unit, chosen)
    seed = secrets.randbits(63) if seed is None else seed
    hidden = pristine.Hidden(written, seed)

    ready = [one for one in graded if not one.submission.problem]
    built = [pristine.build(one.submission, chosen, hidden) for one in ready]
    finished = len(graded) - len(ready)

    def done(number: int) -> None:
        nonlocal finished
        finished += 1
        tell(say("progress-line", number=finished, total=len(graded), file=ready[number].submission.file))

    session = run.run(built, timeout, done)
    for number, one in enumerate(ready):
        fault = session.faults.get(number) or session.faults.get(-1, "")
        one.verdicts = verdict.verdicts(one.submission, session.happened[number], fault, chosen, hidden)
        for each in one.verdicts:
            report.marked(each, one, marks)
        lost = {found["how"] for found in session.happened[number] if found["role"] == "own"} & {
            "died",
            "out of time",
        }
        one.notes += [(f"added-{how.replace(' ', '-')}", {}) for how in sorted(lost)]

    _write(out, graded, chosen, marks, say, seed)
    return Summary(
        files=len(files),
        students=len(ready),
        unreadable=len(graded) - len(ready),
        look=sum(any(each.status in verdict.NEEDS_A_LOOK for each in one.verdicts) for one in graded),
        pending=sum(one.pending for one in graded),
    )


def _submissions(files: list[Path], unit: int, chosen: public.ExerciseSet) -> list[Graded]:
    """One for each student, and one for each file that could not be read."""
    found: dict[str, Graded] = {}
    unreadable = []
    for path in files:
        one = submission.parse(_bytes(path), path.name, unit, chosen.items)
        if path.suffix.lower() != ".ipynb":
            one.problem = ("not-notebook", {})
        made = Graded(identity.normalised(one.identifier) or path.name, one)
        if one.problem:
            unreadable.append(made)
            continue
        if not one.identifier:
            made.notes.append(("no-identifier", {}))
        earlier = found.pop(made.student, None)
        if earlier:
            made.notes = [*earlier.notes, ("handed-in-twice", {"file": earlier.submission.file})]
        found[made.student] = made
    return [*found.values(), *unreadable]


def _files(folder: Path, out: Path) -> list[Path]:
    """The files in a folder, in order of name: none hidden, no link, nothing we wrote ourselves."""
    if folder.is_file():
        return [folder]
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    ours = out.resolve()
    return sorted(
        path
        for path in files
        if not any(part.startswith((".", "__MACOSX")) for part in path.relative_to(folder).parts)
        and ours not in path.resolve().parents
    )


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(submission.LARGEST + 1)
    except OSError:
        return b""


def _write(
    out: Path, graded: list[Graded], chosen: public.ExerciseSet, marks: dict, say: Words, seed: int
) -> None:
    report.write(out / report.POINTS, report.points(graded, say), "utf-8-sig")
    report.write(out / report.LMS, report.lms(graded, chosen, say))
    report.write(out / report.ESSAYS, report.essays(graded, chosen, marks, say), "utf-8-sig")
    for one, name in zip(graded, report.page_names(graded), strict=True):
        report.write(out / report.FEEDBACK / name, report.feedback(one, chosen))
    about = {"unit": chosen.unit, "seed": seed, "set": chosen.source, "coursekit": coursekit.__version__}
    report.write(out / "run.json", json.dumps(about, indent=1) + "\n")
