"""The same set as an nbgrader assignment: what `nbgrader generate_assignment` starts from.

The hidden test of an item holds inputs students have not seen and their answers under seal, so that
nbgrader's feedback, which shows hidden tests, gives no answer away.
"""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

from coursekit.documents import notebooks
from coursekit.errors import CourseError
from coursekit.exercises import (
    fingerprints,
    identity,
    notebook_check,
    public_set,
    release,
    source_set,
    sources,
    student_api,
    student_notebook,
)

CONFIG = '''\
"""Settings of nbgrader for the course's assignments. Run nbgrader in this folder."""

from coursekit.exercises.nbgrader_copies import sanitizers

c = get_config()  # noqa: F821

# What stays where a solution was: our stub stands above it, so that a notebook not started runs to its end.
c.ClearSolutions.code_stub = {"python": ""}
# A student's cell that never ends costs this many seconds and its own points, no more.
c.ExecutePreprocessor.timeout = 60
c.ExecutePreprocessor.interrupt_on_timeout = True
# A cell that a student copied, or an editor split in two that have one id, does not stop autograde.
c.Autograde.sanitize_preprocessors = sanitizers()
'''

HIDDEN = """\
### BEGIN HIDDEN TESTS
from coursekit.exercises.nbgrader import hidden_test
hidden_test({item!r}, {encoded!r})
### END HIDDEN TESTS"""

EITHER = """\
### BEGIN HIDDEN TESTS
from coursekit.exercises.nbgrader import hidden_test_of_either
hidden_test_of_either({tests!r})
### END HIDDEN TESTS"""

LOCKED = {"grade": False, "solution": False, "locked": True}
ANSWER = {"grade": False, "solution": True, "locked": False}
TEST = {"grade": True, "solution": False, "locked": True}
ESSAY = {"grade": True, "solution": True, "locked": False}


def write(root: Path, unit: int, to: Path, language: str, seed: int) -> list[Path]:
    """Write a released set into an nbgrader course folder.

    Parameters
    ----------
    root : Path
        Of the course.
    unit : int
    to : Path
        The nbgrader course; its ``nbgrader_config.py`` is written unless there is one.
    language : str
    seed : int
        Of the hidden inputs.

    Raises
    ------
    CourseError
        If the set was edited and not released since, or `to` lies inside the course, where students of
        one class would share one work file.
    """
    if root.resolve() in [to.resolve(), *to.resolve().parents]:
        raise CourseError("error-nbgrader-inside", folder=str(to))
    written = sources.load_unit(unit, sources.folder(root))
    made = assignment(written, release.released_set(written), language, seed)
    name = written.file[language]
    path = to / "source" / name / f"{name}.ipynb"
    notebooks.write(made, path)
    config = to / "nbgrader_config.py"
    if config.exists():
        return [path]
    config.write_text(CONFIG, "utf-8")
    return [config, path]


def assignment(written: source_set.ExerciseSet, chosen: public_set.ExerciseSet, language: str, seed: int):
    """The instructor's notebook of an assignment, with solutions and hidden tests marked for nbgrader.

    Parameters
    ----------
    written : source_set.ExerciseSet
        With its solutions.
    chosen : public_set.ExerciseSet
        The same set as students have it.
    language : str
    seed : int
        Of the hidden inputs.

    Returns
    -------
    nbformat.NotebookNode
    """
    made, solved = student_notebook.build(chosen, language), release.solved(written)
    twins = {item.twin_of: name for name, item in chosen.items.items() if item.twin_of}
    for cell in made.cells:
        kind, _, name = cell.id.partition("-")
        if cell.id in chosen.every:
            solution = solved.get(cell.id, "# a person marks this one")
            cell.source += f"\n### BEGIN SOLUTION\n{solution}\n### END SOLUTION"
            item = chosen.every[cell.id]
            _mark(cell, ESSAY if item.kind == "essay" else ANSWER, item.points)
        elif (
            kind == "check"
            and name not in twins.values()
            and name in chosen.items
            and written.items[name].machine
        ):
            # Of two ways the later cell has the points of both, for nbgrader adds up all there are.
            ways = [name, twins[name]] if name in twins else [name]
            tests = [(way, json.dumps(_hidden(written.items[way], chosen.items[way], seed))) for way in ways]
            cell.source += "\n" + (
                HIDDEN.format(item=name, encoded=tests[0][1])
                if len(tests) == 1
                else EITHER.format(tests=tests)
            )
            _mark(cell, TEST, chosen.items[name].points)
        elif cell.id != "student":
            _mark(cell, LOCKED)
    made.cells = [cell for cell in made.cells if cell.id != "end"]  # it tells of another way to hand in
    return made


def hidden_test(name: str, encoded: str) -> float | None:
    """Raise an AssertionError, which costs the points, unless the answer to an item is right.

    Parameters
    ----------
    name : str
        Of the item.
    encoded : str
        From :func:`assignment`, as JSON.

    Returns
    -------
    float or None
        What nbgrader is to give where that is a part of the points, as for a second letter of a choice.
    """
    import IPython

    from coursekit import words

    item = public_set.find(name)
    assert item is not None, f"there is no item {name} any more"
    namespace, code = IPython.get_ipython().user_ns, student_api.answer_source(name)
    said = notebook_check.judge(item, identity.current(), namespace, code, words.language())
    assert said.status == "right", said.said
    secret = dataclasses.replace(item, **json.loads(encoded))
    assert notebook_check.holds(secret, identity.current(), namespace, code), said.said
    worth = item.worth(notebook_check.letters(item, namespace))
    assert worth, said.said
    return worth if worth < item.points else None


def hidden_test_of_either(tests: list[tuple[str, str]]) -> float | None:
    """The same for two ways to the same points, of which the better counts."""
    worth: list[float | None] = []
    said = []
    for name, encoded in tests:
        try:
            worth.append(hidden_test(name, encoded))
        except AssertionError as failed:
            said.append(str(failed))
    assert worth, " · ".join(said)
    return None if None in worth else max(each for each in worth if each is not None)


def _hidden(written: source_set.Item, item: public_set.Item, seed: int) -> dict:
    """What is drawn anew for the hidden test: cases, or a table with other numbers, and the fingerprints."""
    cases, table = written.draw_cases(seed), written.draw_table(seed) if written.given else {}
    if not (cases or table):
        return {}
    answers = [written.right(drawn, cases, table) for drawn in written.variants]
    what = "again" if table else "right"
    sealed = [
        fingerprints.seal(values, item.tolerance, item.salt(variant, what))
        for variant, values in enumerate(answers)
    ]
    return {"again": table, "sealed_again": sealed} if table else {"cases": cases, "sealed": sealed}


def _mark(cell, role: dict, points: float | None = None) -> None:
    about = {"schema_version": 3, "grade_id": cell.id, "task": False, **role}
    if role["grade"]:
        about["points"] = points
    cell.metadata["nbgrader"] = about | {"cell_type": cell.cell_type}
