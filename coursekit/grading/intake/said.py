"""What a notebook's calls say, read without running anything: whoever it is of, and in which language."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

PARAMETERS = {"student": "identifier", "start": "language"}
"""What is called, and what its first argument may be called."""

LONGEST = 400
"""Characters of a text that are kept."""


def calls(trees: Sequence[ast.Module | None]) -> Iterator[tuple[str, str]]:
    """What is called in these cells, in order, with the text it is given."""
    texts: dict[str, str] = {}
    known = {name: name for name in PARAMETERS}
    for tree in trees:
        for statement in tree.body if tree else ():
            if isinstance(statement, ast.ImportFrom):
                known |= {
                    alias.asname: alias.name
                    for alias in statement.names
                    if alias.asname and alias.name in PARAMETERS
                }
            for call in _in(statement):
                name = known.get(_called(call.func), "")
                given = _first(call, PARAMETERS.get(name, ""))
                if name and (text := _text(given, texts)) is not None:
                    yield name, text
            if isinstance(statement, (ast.Assign, ast.AnnAssign)) and statement.value is not None:
                targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
                text = _text(statement.value, texts)
                for target in targets:
                    if isinstance(target, ast.Name):
                        texts.pop(target.id, None)
                        if text is not None:
                            texts[target.id] = text


def _in(node: ast.AST) -> Iterator[ast.Call]:
    """The calls that are made when a statement runs."""
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)):
        return
    for below in ast.iter_child_nodes(node):
        yield from _in(below)
    if isinstance(node, ast.Call):
        yield node


def _called(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _first(call: ast.Call, name: str) -> ast.expr | None:
    """The first argument, by its place or by its name."""
    if call.args:
        return call.args[0]
    return next((keyword.value for keyword in call.keywords if keyword.arg == name), None)


def _text(node: ast.expr | None, texts: dict[str, str]) -> str | None:
    """The text of an expression that is plainly one, and as long as an identifier may be."""
    text = _followed(node, texts)
    return None if text is None else text[:LONGEST]


def _followed(node: ast.expr | None, texts: dict[str, str]) -> str | None:
    match node:
        case ast.Constant(value=str() as value):
            return value
        case ast.Name(id=name):
            return texts.get(name)
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            one, other = _text(left, texts), _text(right, texts)
            return None if one is None or other is None else one + other
        case ast.JoinedStr(values=values):
            parts = [
                _text(value.value if isinstance(value, ast.FormattedValue) else value, texts)
                for value in values
            ]
            return None if None in parts else "".join(part for part in parts if part)
        case ast.Call(
            func=ast.Attribute(value=inner, attr="strip" | "lower" | "upper" | "casefold" as name), args=[]
        ):
            text = _text(inner, texts)
            return None if text is None else getattr(text, name)()
    return None
