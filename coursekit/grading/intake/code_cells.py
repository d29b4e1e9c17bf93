"""What the code of a cell tells without being run: whose it is, what it names, what of it is to be run."""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Mapping, Sequence

from coursekit.exercises import identity
from coursekit.words import LANGUAGES

_HELPERS = {"ask", "check", "progress", "restore", "student"}
_MACHINE = r"!(?!=)|%(?:pip|conda|mamba|system|sx|cd|run|env|set_env)\b|\w+[ \t]*=[ \t]*!(?!=)"
_MACHINE_LINE = re.compile(rf"^([ \t]*)(?:{_MACHINE}).*$", re.MULTILINE)
_MACHINE_CELL = re.compile(r"^\s*%%(?:bash|sh|script|system|sx|cmd|perl|ruby|html|javascript|js)\b")
_MAGIC_LINE = re.compile(r"^([ \t]*)[%!].*$", re.MULTILINE)
_PLAIN = {"strip", "lower", "upper"}
"""Methods of a text that can be followed."""

LONGEST_TEXT = 400
DEEPEST = 4
"""Characters of a text that is followed, and steps it is followed."""

Tree = ast.Module | None


def tree(source: str) -> Tree:
    """The code, if it is such."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what Python thinks of the code is not for the instructor
            return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def without_magics(source: str) -> Tree:
    """The code without the lines that only a notebook understands, if it is such then."""
    return tree(_MAGIC_LINE.sub(r"\1pass", source)) if "%" in source or "!" in source else None


def calls(code: Tree) -> list[tuple[str, ast.Call]]:
    """Calls that stand as statements of their own, with the names of what is called."""
    statements = code.body if code else []
    found = [
        node.value for node in statements if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)
    ]
    return [(call.func.id, call) for call in found if isinstance(call.func, ast.Name)]


def asked(code: Tree) -> list[str]:
    """The items a cell asks for."""
    return [
        call.args[0].value
        for name, call in calls(code)
        if name == "ask" and call.args and isinstance(call.args[0], ast.Constant)
        if isinstance(call.args[0].value, str)
    ]


def who(cells: Sequence[Tree], texts: Sequence[Tree]) -> tuple[str, str]:
    """The last identifier typed and the language of the notebook, empty where there is none.

    What was turned into text counts only where no code says who it is.
    """
    known: dict[str, str] = {}
    identifier = language = ""
    for code in cells:
        for node in ast.walk(code) if code else ():
            if isinstance(node, ast.Assign) and (value := _text(node.value, known)) is not None:
                known |= {target.id: value for target in node.targets if isinstance(target, ast.Name)}
            elif isinstance(node, ast.Call):
                name, given = _called(node), _argument(node, known)
                if name == "student" and given and identity.plausible(given):
                    identifier = given.strip()
                if name == "start" and given in LANGUAGES:
                    language = given
    if texts and not identifier:
        identifier = who(texts, [])[0]
    return identifier, language


def _called(node: ast.Call) -> str:
    """The name of what is called, also as a part of the package."""
    if isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _argument(node: ast.Call, known: Mapping[str, str]) -> str | None:
    """The text a function is called with."""
    given = [*node.args, *(keyword.value for keyword in node.keywords)]
    return _text(given[0], known) if len(given) == 1 else None


def _text(node: ast.expr, known: Mapping[str, str], deep: int = 0) -> str | None:
    """A text, as far as it stands there; what would have to be reckoned is none."""
    match node:
        case ast.Constant(value=str(text)):
            return text[:LONGEST_TEXT]
        case ast.Name(id=name):
            return known.get(name)
        case ast.FormattedValue(value=inner) if deep < DEEPEST:
            return _text(inner, known, deep + 1)
        case ast.JoinedStr(values=parts) if deep < DEEPEST:
            texts = [text for part in parts if (text := _text(part, known, deep + 1)) is not None]
            return "".join(texts)[:LONGEST_TEXT] if len(texts) == len(parts) else None
        case ast.Call(func=ast.Attribute(value=inner, attr=method), args=[]) if deep < DEEPEST:
            text = _text(inner, known, deep + 1) if method in _PLAIN else None
            return None if text is None else getattr(text, method)()
    return None


def defined(code: Tree) -> set[str]:
    """Names a cell gives a value at its outermost level."""
    names: set[str] = set()
    for node in code.body if code else []:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            names.add(node.name)
        elif isinstance(node, (ast.Assign, ast.AnnAssign, ast.AugAssign)):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names |= {n.id for target in targets for n in ast.walk(target) if isinstance(n, ast.Name)}
    return names


def gives(node: ast.stmt, name: str) -> bool:
    """Whether a statement gives `name` a value and does nothing else."""
    if not isinstance(node, ast.Assign):
        return False
    return any(isinstance(target, ast.Name) and target.id == name for target in node.targets)


def only_gives(code: Tree, names: Sequence[str]) -> bool:
    """Whether a cell is no code at all, or gives these names a value and does nothing else."""
    return code is None or all(any(gives(node, name) for name in names) for node in code.body)


def given(code: Tree) -> bool:
    """Whether a cell came with the exercise: it only asks, checks, or opens the notebook."""
    if code is None or not code.body:
        return code is not None
    names = {name for name, _ in calls(code)}
    others = [
        node for node in code.body if not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Call))
    ]
    if not others:
        return len(names) > 0 and names <= _HELPERS and len(calls(code)) == len(code.body)
    return (
        names == {"start"}
        and len(others) == 1
        and isinstance(others[0], ast.ImportFrom)
        and ({alias.name for alias in others[0].names} <= _HELPERS | {"start"})
    )


def to_run(source: str, code: Tree, answers: Sequence[str]) -> tuple[str, list[str]]:
    """A cell as it is to be run, and notes on what was changed.

    Commands to the machine are not the student's answer; where all of it is Python, there are none. A name
    that an editor hid, as marimo does with one that is given twice, has its own name again.
    """
    if code is None:
        calmed = "pass" if _MACHINE_CELL.match(source) else _MACHINE_LINE.sub(r"\1pass", source)
        return calmed, ["shell"] if calmed != source else []
    names = defined(code)
    hidden = [name for name in answers if name not in names and f"_{name}" in names]
    if not hidden:
        return source, []
    return "\n".join([source, *(f"{name} = _{name}" for name in hidden)]), ["renamed"]
