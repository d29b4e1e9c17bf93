"""From the source of a set: the student's notebooks, the public half, and the solved notebooks."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

from coursekit.documents import notebooks
from coursekit.errors import CourseError
from coursekit.exercises import fingerprints, public_set, source_set, sources, student_notebook, validation


def public_half(chosen: source_set.ExerciseSet) -> public_set.ExerciseSet:
    """The public half of a set: no solution, no wrong code, no hidden input, no expected value."""
    return _half(chosen, _publish)


def unsealed_half(chosen: source_set.ExerciseSet) -> public_set.ExerciseSet:
    """The same without any seal, which grading has no use for and which take their time to make."""
    return _half(chosen, _unsealed)


def _half(
    chosen: source_set.ExerciseSet, publish: Callable[[source_set.Item], public_set.Item]
) -> public_set.ExerciseSet:
    return public_set.ExerciseSet(
        unit=chosen.unit,
        source=chosen.fingerprint,
        file=chosen.file,
        title=chosen.title,
        intro=chosen.intro,
        objectives=chosen.objectives,
        items={name: publish(item) for name, item in chosen.items.items()},
        warm_up=publish(chosen.warm_up) if chosen.warm_up else None,
    )


def _unsealed(item: source_set.Item) -> public_set.Item:
    if not item.machine:
        return open_half(item, cases=[], table={}, again={}, foreseen=[])
    cases, table, again = item.public_inputs()
    foreseen = [{"id": mistake, "say": says} for mistake, says in item.says().items()]
    return open_half(item, cases=cases, table=table, again=again, foreseen=foreseen)


def solved(chosen: source_set.ExerciseSet, identifier: str = "") -> dict[str, str]:
    """The right answers as code a student could have typed, with the numbers of `identifier`."""
    published = {name: open_half(item) for name, item in chosen.every.items()}
    answers = {}
    for name, item in chosen.every.items():
        drawn = item.variants[published[name].variant(identifier)]
        inputs = {key: f"{key} = {value!r}" for key, value in drawn["inputs"].items()}
        if item.kind == "choice":
            answers[name] = f'{item.answer} = "{item.right(drawn, [], {})[0]}"'
        elif item.machine:
            used = [line for name, line in inputs.items() if re.search(rf"\b{name}\b", item.solution)]
            answers[name] = "\n".join([*used, item.solution])
    return answers


def files(chosen: source_set.ExerciseSet, badge=None) -> dict[Path, object]:
    """Everything a set is released as, not run, by its place in the repository.

    Parameters
    ----------
    chosen : source_set.ExerciseSet
    badge : callable, optional
        From the place of a notebook to the line of Markdown that opens it on Binder.
    """
    made = public_half(chosen)
    written: dict[Path, object] = {public_path(chosen.unit): made}
    for language in student_notebook.languages():
        name = f"{made.file[language]}.ipynb"
        path = Path("exercises", language, name)
        line = badge(path.as_posix(), language) if badge else ""
        written[path] = student_notebook.build(made, language, badge=line)
        written[Path("exercises", "source", "solved", language, name)] = student_notebook.build(
            made, language, solved(chosen)
        )
    return written


def release(root: Path, units: list[int], badge=None, run: bool = True) -> list[Path]:
    """Write everything the sets of `units` are released as, notebooks with their outputs.

    Raises
    ------
    CourseError
        If a set contradicts itself; nothing of it is written then.
    """
    done = []
    for unit in units:
        chosen = sources.load_unit(unit, sources.folder(root))
        validation.try_out(chosen)
        written = files(chosen, badge)
        for path, made in written.items():
            if isinstance(made, public_set.ExerciseSet):
                root.joinpath(path).parent.mkdir(parents=True, exist_ok=True)
                root.joinpath(path).write_text(public_set.dump(made), "utf-8")
        public_set.load.cache_clear()
        keep(chosen)
        for path, made in written.items():
            if not isinstance(made, public_set.ExerciseSet):
                if run:
                    notebooks.execute(made)
                notebooks.write(made, root / path)
            done.append(path)
    return done


def keep(chosen: source_set.ExerciseSet) -> None:
    """Keep the source of a version that is released or handed out, for files made from it."""
    folder = sources.kept_folder(chosen.unit, chosen.path.parent) / chosen.fingerprint
    if not folder.exists():
        folder.mkdir(parents=True)
        for path in (chosen.path, chosen.path.with_name(sources.WARM_UP)):
            if path.exists():
                shutil.copyfile(path, folder / path.name)


def hand_out(root: Path, unit: int, to: Path, languages: list[str], no_code: bool = False) -> list[Path]:
    """Copy what a student needs of a released set into `to`; with `no_code`, without what needs programming.

    Raises
    ------
    CourseError
        If the set was edited and not released since.
    """
    source = sources.load_unit(unit, sources.folder(root))
    chosen = released_set(source)
    keep(source)
    copied = []
    for language in languages:
        name = f"{chosen.file[language]}.ipynb"
        target = to / language / name if len(languages) > 1 else to / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if no_code:
            made = student_notebook.build(chosen, language, no_code=True)
            notebooks.execute(made)
            notebooks.write(made, target)
        else:
            shutil.copyfile(root / "exercises" / language / name, target)
        copied.append(target)
    return copied


def released_set(chosen: source_set.ExerciseSet) -> public_set.ExerciseSet:
    """The public half students have of a set.

    Raises
    ------
    CourseError
        If there is none, or the source has changed since.
    """
    made = public_set.load(chosen.unit) if chosen.unit in public_set.units() else None
    asked = [each.ask if each else None for each in (made and made.warm_up, chosen.warm_up)]
    if made is None or made.source != chosen.fingerprint or asked[0] != asked[1]:
        raise CourseError("error-set-stale", file=chosen.path.name, unit=str(chosen.unit))
    return made


def public_path(unit: int) -> Path:
    """Where the public half is, from the root of the repository."""
    return Path("coursekit", "exercises", "sets", f"{unit:02d}.json")


def open_half(item: source_set.Item, **more) -> public_set.Item:
    """What of an item can be told as it is written, without any seal."""
    return public_set.Item(
        id=item.id,
        unit=item.unit,
        kind=item.kind,
        points=item.points,
        minutes=item.minutes,
        objective=item.objective,
        title=item.title,
        ask=item.ask,
        answer=item.answer,
        stub=item.stub,
        tolerance=item.tolerance,
        options=[
            {language: option[language] for language in student_notebook.languages()}
            for option in item.options
        ],
        probe=item.probe,
        words=item.words,
        rubric=item.rubric,
        twin_of=item.twin_of,
        tries=item.tries,
        first_code=item.first_code,
        variants=item.variants,
        **more,
    )


def _publish(item: source_set.Item) -> public_set.Item:
    if not item.machine:
        return open_half(item)
    cases, table, again = item.public_inputs()
    open_ = open_half(item, cases=cases, table=table, again=again)

    def sealed(values: list, variant: int, what: str) -> list:
        return fingerprints.seal(values, item.tolerance, open_.salt(variant, what))

    made: dict[str, list] = {"sealed": [], "sealed_again": [], "sealed_cases": []}
    wrong: dict[str, list] = {name: [] for name in item.says()}
    for variant, drawn in enumerate(item.variants):
        made["sealed"].append(sealed(item.right(drawn, cases, table), variant, "right"))
        for name, values in item.foreseen(drawn, cases, table).items():
            wrong[name].append(sealed(values, variant, name))
        if table:
            made["sealed_again"].append(sealed(item.right(drawn, cases, again), variant, "again"))
        if cases:
            by_case = enumerate(item.right_by_case(drawn, cases))
            made["sealed_cases"].append([sealed(values, variant, f"case {n}") for n, values in by_case])
    foreseen = [{"id": name, "say": says, "sealed": wrong[name]} for name, says in item.says().items()]
    return open_half(item, cases=cases, table=table, again=again, foreseen=foreseen, **made)
