"""What a student types in a notebook: ``student``, ``ask``, ``check``, ``progress``, ``restore``."""

from __future__ import annotations

import ast
import contextlib
import re
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from coursekit import words
from coursekit.errors import CourseError
from coursekit.exercises import answers, identity, notebook_check, public_set
from coursekit.notebook import work
from coursekit.notebook.start import shell_here
from coursekit.number_format import format_digits
from coursekit.words import Words

_ran: dict[str, str] = {}
"""Cells as last run in this session, by the item they answer; one without a marking line by its own id."""

_found: dict[str, str] = {}
"""What the last check of each item found, as ``identifier|status``, whether or not it could be kept."""

_tried: dict[str, list[str]] = {}
"""Letters of a choice that were checked, by identifier and item."""

_unit: int | None = None

_MARKED = re.compile(rf"^[ \t]*{notebook_check.MARKER.strip()}[ \t]*(\w+)[ \t]*$\n?", re.MULTILINE)
"""The line that says which item a cell answers."""


def student(identifier: str = "") -> None:
    """Say who you are; your numbers follow from it. ``student("")`` shows those of whoever you were."""
    say = Words("exercises")
    before = identity.current()
    if not isinstance(identifier, str):
        _tell(say("identifier-quotes"))
    elif not identifier.strip():
        _tell(say("identifier-kept", identifier=before) if before else say("identifier-none"))
    elif not identity.plausible(identifier):
        given = " ".join(identifier.split())[:60]
        _tell(say("identifier-odd", given=given, longest=identity.LONGEST, now=before or None))
    else:
        identity.use(identifier)
        now = identity.current()
        changed = before not in ("", now)
        _tell(
            say("identifier-changed", before=before, now=now) if changed else say("identifier-now", now=now)
        )
        _saved(work.keep, "student", "identifier", now)


def ask(item: str = "", namespace: dict[str, Any] | None = None) -> None:
    """Show an item with your own numbers; a table it works on is put into its variable."""
    found = _find(item, "ask")
    if found is None:
        return
    language = words.language()
    variant = found.variant(identity.current())
    text = found.statement(variant, language)
    if not identity.current() and (len(found.variants) > 1):
        text = f"*{Words('exercises')('example-numbers')}*\n\n{text}"
    if found.table:
        _namespace(namespace)[found.table["name"]] = public_set.frame(found.table)
    _show(text)


def check(item: str = "", namespace: Mapping[str, Any] | None = None) -> None:
    """Say how the answer to an item stands, and keep it in the work file."""
    found = _find(item, "check")
    if found is None:
        return
    language, say = words.language(), Words("exercises")
    identifier = identity.current()
    source = answer_source(found.id)
    space, before = _namespace(namespace), _letters_before(found)
    tried = before
    try:
        if said_before := notebook_check.undeclared(found, before, space, language):
            outcome = notebook_check.Outcome("not-yet", said_before)
        else:
            outcome = notebook_check.judge(found, identifier, space, source, language)
            tried = _letters_now(found, before, space)
    except Exception:  # ours, or an object in the answer that does not let itself be looked at
        outcome = notebook_check.Outcome("cannot-tell", say("check-fault", name=found.answer))
    kind = outcome.status.partition(":")[0]
    _tell(say("checked", title=found.title[language], status=say(f"status-{kind}")))
    _tell(outcome.said)
    _found[found.id] = f"{identifier}|{outcome.status}"
    if source is not None and outcome.status != "not-started":
        kept = {"source": source, "status": outcome.status, "student": identifier}
        _saved(work.keep_answer, _key(found), kept | ({"tried": tried} if tried else {}))


def progress(no_code: bool = False) -> None:
    """Show how far you are in this set, item by item; with `no_code`, in the items without programming."""
    chosen = public_set.load(_unit or _last_unit())
    chosen = chosen.no_code() if no_code else chosen
    language, say = words.language(), Words("exercises")
    got: dict[str, float] = {}
    rows, essay = [], False
    for item in chosen.items.values():
        kind, way = _status(item).partition(":")[0], item.twin_of in chosen.items
        question = item.twin_of if way else item.id
        worth = item.worth(_letters_before(item)) if kind == "right" else 0.0
        got[question] = max(got.get(question, 0.0), worth)
        essay = essay or item.kind == "essay"
        points = format_digits(item.points, language)
        title = say("progress-way", title=item.title[language]) if way else item.title[language]
        rows.append((title, points, say(f"status-{kind}")))
    heads = (say("progress-item"), say("progress-points"), say("progress-status"))
    wide = [max(len(row[i]) for row in [heads, *rows]) for i in range(3)]
    for row in [heads, tuple("-" * width for width in wide), *rows]:
        print(f"{row[0]:<{wide[0]}}  {row[1]:>{wide[1]}}  {row[2]}".rstrip())
    machine = sum(item.points for item in chosen.asked if item.kind != "essay")
    _tell(say("progress-total", points=sum(got.values()), machine=machine))
    if essay:
        _tell(say("progress-essay"))
    if identity.current() and not identity.typed():
        _tell(say("progress-unsigned"))


def restore(path: str | Path | None = None) -> None:
    """Put the answers of a work file back into fresh notebooks in this folder, whatever became of yours.

    Parameters
    ----------
    path : str or Path, optional
        The work file; the one the course keeps unless given.

    Raises
    ------
    CourseError
        If there is no such file, or it is not one of ours; nothing is changed then.
    """
    from coursekit.exercises import student_notebook

    path, say = Path(path) if path else work.path(), Words("exercises")
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        raise CourseError("error-restore-file", file=path.name) from None
    restored = student_notebook.restored(text, words.language())
    if not restored:
        _tell(say("restored-nothing", file=path.name))
    for name, made in restored.items():
        beside = student_notebook.write_beside(made, Path.cwd() / name)
        _tell(say("restored", file=beside.name))


def listen() -> None:
    """Note each answer cell as it is run, however the notebook is run."""
    shell = shell_here()
    if shell is not None:
        shell.events.register("pre_run_cell", _note)


def _note(info: Any) -> None:
    """Keep a cell's text under the items that its marking lines name or, without one, under its own id."""
    marked = _MARKED.findall(info.raw_cell)
    for item in marked or filter(None, [getattr(info, "cell_id", None)]):
        _ran[item] = _MARKED.sub("", info.raw_cell).strip("\n")


def answer_source(item: str) -> str | None:
    """The answer cell of `item` as last run, without the line that marks it.

    Where that is as it was handed out, or was not run: the last cell that gave the answer's name a value.
    """
    shell, found = shell_here(), public_set.find(item)
    cells = list(reversed(shell.user_ns.get("In", []))) if shell else []
    marked = (_MARKED.sub("", cell).strip("\n") for cell in cells if item in _MARKED.findall(cell))
    source = _ran[item] if item in _ran else next(marked, None)
    if found and (source is None or notebook_check.bare(source) in ("", notebook_check.bare(found.stub))):
        others = (cell for cell in cells if not _MARKED.search(cell) and _gives(cell, found.answer))
        return next(others, source)
    return source


def _gives(cell: str, name: str) -> bool:
    """Whether a cell gives `name` a value."""
    try:
        nodes = list(ast.walk(ast.parse(cell)))
    except (SyntaxError, ValueError, RecursionError):
        return False
    stored = [node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)]
    return name in stored or any(isinstance(node, ast.FunctionDef) and node.name == name for node in nodes)


def _tell(text: str) -> None:
    print(words.wrapped(text))


def _find(item: Any, asked_by: str) -> public_set.Item | None:
    """The item named, or None after saying what is wrong with the name."""
    global _unit
    say = Words("exercises")
    found = public_set.find(item) if isinstance(item, str) else None
    if found is None:
        unit = _unit or _last_unit()
        known = ", ".join(public_set.load(unit).every)
        if isinstance(item, str):
            _tell(say("no-such-item", given=item[:60], known=known))
        else:
            _tell(say("item-quotes", call=f'{asked_by}("…")', known=known))
        return None
    _unit = found.unit
    return found


def _status(item: public_set.Item) -> str:
    """What the last check of `item` found for this student, in this session or before."""
    if item.id in _found:
        identifier, _, status = _found[item.id].partition("|")
        if identifier == identity.current():
            return status
    if kept := _kept_answer(item):
        status = str(kept.get("status"))
        if status.partition(":")[0] in ("not-yet", "foreseen", "right", "cannot-tell", "kept"):
            return status
    return "not-started"


def _letters_before(item: public_set.Item) -> list[str]:
    """The letters of a choice this student checked, in this session or before."""
    if (who := f"{identity.current()}|{item.id}") in _tried:
        return _tried[who]
    if item.kind == "choice" and (kept := _kept_answer(item)):
        letters = kept.get("tried")
        known = answers.letters_of(len(item.options))
        return [letter for letter in letters if letter in known] if isinstance(letters, list) else []
    return []


def _letters_now(item: public_set.Item, before: list[str], space: Mapping[str, Any]) -> list[str]:
    """The same with those of an answer that was just judged."""
    with contextlib.suppress(answers.Slip):
        if letters := notebook_check.letters(item, space):
            _tried[f"{identity.current()}|{item.id}"] = letters
            return letters
    return before


def _last_unit() -> int:
    """The unit last worked on, from the work file; the first one otherwise."""
    for key in reversed(_kept_answers()):
        unit = key.partition(".")[0]
        if unit.isdigit() and int(unit) in public_set.units():
            return int(unit)
    return public_set.units()[0]


def _kept_answers() -> dict[str, Any]:
    with contextlib.suppress(CourseError):
        return work.read()["answers"]
    return {}


def _kept_answer(item: public_set.Item) -> dict[str, Any]:
    """What the work file has of this student, if anything."""
    every = work.of_everybody(_kept_answers().get(_key(item)))
    return next((one for one in every if one["student"] == identity.current()), {})


def _key(item: public_set.Item) -> str:
    return f"{item.unit}.{item.id}"


def _saved(keep: Callable[..., None], *what: Any) -> None:
    """Keep it in the work file, or say that it could not be written; the answer stays in the notebook."""
    try:
        keep(*what)
    except CourseError as error:
        print(error)


def _namespace(given: Any) -> Any:
    if given is not None:
        return given
    shell = shell_here()
    return shell.user_ns if shell else sys.modules["__main__"].__dict__


def _show(text: str) -> None:
    """Markdown where it can be shown, plain text where not."""
    if shell_here() is None:
        print(text)
        return
    from IPython.display import display

    display({"text/markdown": text, "text/plain": text}, raw=True)
