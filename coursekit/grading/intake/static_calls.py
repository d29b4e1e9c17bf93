"""What a notebook's calls say, read without running anything: whoever it is of, and in which language."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

PARAMETERS = {"student": "identifier", "start": "language"}
"""What is called, and what its first argument may be called."""

LONGEST = 400
"""Characters of a text that are kept."""

UNSURE = "?"
"""In place of an identifier that only running the notebook would tell."""


def calls(trees: Sequence[ast.Module | None]) -> Iterator[tuple[str, str]]:
    """What is called in these cells, in order, with the text it is given.

    Where it hangs on what happens as the cells run which of several identifiers is given, it is
    :data:`UNSURE`: better nobody than somebody else.
    """
    texts: dict[str, str] = {}
    known = {name: name for name in PARAMETERS}
    elsewhere = {name for tree in trees if tree for node in ast.walk(tree) for name in _global(node)}
    before = ""
    for tree in trees:
        for statement in tree.body if tree else ():
            if isinstance(statement, ast.ImportFrom):
                known |= {
                    alias.asname: alias.name
                    for alias in statement.names
                    if alias.asname and alias.name in PARAMETERS
                }
            for call, always in _in(statement):
                name = known.get(_called(call.func), "")
                text = _known(_first(call, PARAMETERS.get(name, "")), texts) if name else None
                if name == "student":
                    now = text.strip().casefold() if text is not None else UNSURE if _asks(call) else ""
                    if now == UNSURE or (now and not always and before not in ("", now)):
                        now = text = UNSURE
                    before = now or before
                if name and text is not None:
                    yield name, text
            plain: set[str] = set()
            value = None
            if isinstance(statement, (ast.Assign, ast.AnnAssign)) and statement.value is not None:
                targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
                value = _known(statement.value, texts)
                plain = {target.id for target in targets if isinstance(target, ast.Name)}
            for name in _bound(statement):
                texts.pop(name, None)
            if value is not None:
                texts |= dict.fromkeys(plain - elsewhere, value)


def _in(statement: ast.AST) -> Iterator[tuple[ast.Call, bool]]:
    """The calls that are made when a statement runs, each with whether it is made in any case."""
    left = [(statement, True)]
    while left:
        node, always = left.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)):
            continue
        if isinstance(node, ast.Call):
            yield node, always
        maybe = isinstance(node, (ast.If, ast.IfExp, ast.BoolOp, ast.ExceptHandler, ast.match_case))
        left += [(below, always and not maybe) for below in ast.iter_child_nodes(node)][::-1]


def _bound(statement: ast.AST) -> Iterator[str]:
    """Names that a statement gives a value or takes away, other than inside of functions."""
    left = [statement]
    while left:
        node = left.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield node.name
        elif not isinstance(node, ast.Lambda):
            left += ast.iter_child_nodes(node)
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            yield node.id
        elif isinstance(node, ast.alias):
            yield node.asname or node.name.partition(".")[0]
        elif isinstance(node, (ast.ExceptHandler, ast.MatchAs, ast.MatchStar)) and node.name:
            yield node.name


def _global(node: ast.AST) -> list[str]:
    """Names that a function may give a value, whenever it is called."""
    return node.names if isinstance(node, ast.Global) else []


def _asks(call: ast.Call) -> bool:
    """Whether a call of ``student`` has an argument that may be a text."""
    given = [*call.args, *(keyword.value for keyword in call.keywords)]
    return any(not isinstance(one, ast.Constant) for one in given)


def _called(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _first(call: ast.Call, name: str) -> ast.expr | None:
    """The first argument, by its place or by its name."""
    if call.args:
        return call.args[0]
    return next((keyword.value for keyword in call.keywords if keyword.arg == name), None)


def _known(node: ast.expr | None, texts: dict[str, str]) -> str | None:
    """The text of an expression, unless it is longer than anybody's."""
    try:
        return _text(node, texts)
    except RecursionError:
        return None


def _text(node: ast.expr | None, texts: dict[str, str]) -> str | None:
    """The text of an expression that is plainly one, and as long as an identifier may be."""
    text = _followed(node, texts)
    return None if text is None else text[:LONGEST]


def _followed(node: ast.expr | None, texts: dict[str, str]) -> str | None:
    match node:
        case ast.Constant(value=str() as value):
            return value
        case ast.NamedExpr(value=inner):
            return _text(inner, texts)
        case ast.FormattedValue(value=inner, conversion=-1, format_spec=None):
            return _text(inner, texts)
        case ast.Name(id=name):
            return texts.get(name)
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            one, other = _text(left, texts), _text(right, texts)
            return None if one is None or other is None else one + other
        case ast.JoinedStr(values=values):
            parts = [_text(value, texts) for value in values]
            return None if None in parts else "".join(part for part in parts if part)
        case ast.Call(
            func=ast.Attribute(value=inner, attr="strip" | "lower" | "upper" | "casefold" as name), args=[]
        ):
            text = _text(inner, texts)
            return None if text is None else getattr(text, name)()
    return None
