"""A student's code, read as Python with what only IPython understands set aside."""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Sequence
from typing import TypeGuard

from coursekit.exercises import missing_packages
from coursekit.grading.records import Note

MOST_TOLD = 20
"""Packages, or lines about windows, of one cell that notes name."""

_HELPERS = {"ask", "check", "progress", "restore", "student"}
_SHELL_LINE = re.compile(
    r"^([ \t]*)(?:!(?!=)|%(?:pip|conda|mamba|system|sx|cd|run|env|set_env)\b|\w+[ \t]*=[ \t]*!(?!=)).*$",
    re.MULTILINE,
)
_DISPLAY_LINE = re.compile(
    r"^([ \t]*)%(?:matplotlib(?![ \t]+inline)|gui|load_ext|reload_ext|autoreload)\b.*$", re.MULTILINE
)
"""What has to do with windows and the way a notebook is shown, not with an answer."""

_MAGIC = re.compile(r"^([ \t]*)(?:[%!?].*|.*\?[ \t]*|\w[\w, \t]*=[ \t]*[%!].*)$")
_SHELL_CELL = re.compile(r"^\s*%%(?:bash|sh|script|system|sx|cmd|perl|ruby|html|javascript|js)\b")


def parsed(source: str) -> ast.Module | None:
    """The code, without what only IPython understands; None if it is none."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what Python thinks of the code is not for the instructor
            try:
                return ast.parse(source)
            except SyntaxError:
                lines = source.split("\n")
                plain = [_MAGIC.sub(r"\1pass", line) for line in lines]
                return None if plain == lines or _SHELL_CELL.match(source) else ast.parse("\n".join(plain))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def statement_calls(tree: ast.Module | None) -> list[tuple[str, ast.Call]]:
    """Calls that stand as statements of their own, with the names of what is called."""
    statements = tree.body if tree else []
    calls = [
        node.value for node in statements if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)
    ]
    return [(call.func.id, call) for call in calls if isinstance(call.func, ast.Name)]


def defined(tree: ast.Module | None) -> set[str]:
    """Names that are given a value at the outermost level."""
    names: set[str] = set()
    for node in tree.body if tree else []:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            names.add(node.name)
        elif isinstance(node, (ast.Assign, ast.AnnAssign, ast.AugAssign)):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names |= {n.id for target in targets for n in ast.walk(target) if isinstance(n, ast.Name)}
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            names |= {alias.asname or alias.name.partition(".")[0] for alias in node.names}
    return names


def given(tree: ast.Module | None) -> bool:
    """Whether a cell came with the exercise: it only asks, checks, or opens the notebook."""
    if tree is None or not tree.body:
        return tree is not None
    calls = {name for name, _ in statement_calls(tree)}
    others = [
        node for node in tree.body if not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Call))
    ]
    if not others:
        return len(calls) > 0 and calls <= _HELPERS and len(statement_calls(tree)) == len(tree.body)
    return (
        len(calls) > 0
        and calls <= _HELPERS | {"start"}
        and len(statement_calls(tree)) == len(tree.body) - len(others)
        and all(
            isinstance(node, ast.ImportFrom) and {alias.name for alias in node.names} <= _HELPERS | {"start"}
            for node in others
        )
    )


def is_python(source: str) -> bool:
    """Whether it is Python as it stands: then no line of it is a command to the machine."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def asked(tree: ast.Module | None) -> list[str]:
    """The items a cell asks for."""
    return [
        call.args[0].value
        for name, call in statement_calls(tree)
        if name == "ask" and call.args and isinstance(call.args[0], ast.Constant)
        if isinstance(call.args[0].value, str)
    ]


def gives(node: ast.stmt, name: str) -> TypeGuard[ast.Assign]:
    """Whether a statement gives `name` a value and does nothing else."""
    if not isinstance(node, ast.Assign):
        return False
    return any(isinstance(target, ast.Name) and target.id == name for target in node.targets)


def only_gives(tree: ast.Module | None, names: Sequence[str]) -> bool:
    """Whether a cell is no code at all, or gives these names a value and does nothing else."""
    return tree is None or all(any(gives(node, name) for name in names) for node in tree.body)


def unhidden(source: str, tree: ast.Module | None, names: Sequence[str], notes: list[Note]) -> str:
    """The cell with names of answers given back that an editor hid, as marimo does with one given twice."""
    known = defined(tree)
    hidden = [name for name in names if name not in known and f"_{name}" in known]
    if hidden and Note("renamed") not in notes:
        notes.append(Note("renamed"))
    return "\n".join([source, *(f"{name} = _{name}" for name in hidden)])


def calmed(source: str, notes: list[Note]) -> str:
    """The cell without commands to the machine, which are not the student's answer."""
    if is_python(source):
        calmed = source
    else:
        calmed = "pass" if _SHELL_CELL.match(source) else _SHELL_LINE.sub(r"\1pass", source)
    if calmed != source and Note("shell") not in notes:
        notes.append(Note("shell"))
    shown = [] if calmed == source and is_python(source) else [*_DISPLAY_LINE.finditer(calmed)]
    for magic in [*dict.fromkeys(found[0].strip() for found in shown)][:MOST_TOLD]:
        if (note := Note("display", {"line": magic[:40]})) not in notes:
            notes.append(note)
    calmed = _DISPLAY_LINE.sub(r"\1pass", calmed) if shown else calmed
    tree = parsed(calmed)
    for package in [*missing_packages.packages(tree)][:MOST_TOLD] if tree else ():
        if (note := Note("missing-package", {"package": package[:40]})) not in notes:
            notes.append(note)
    return calmed
