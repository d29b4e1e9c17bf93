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


def calls(trees: Sequence[ast.Module | None]) -> Iterator[tuple[int, str, str]]:
    """What is called in these cells, in order: the number of the cell, the name, and the text it is given.

    Where it hangs on what happens as the cells run which of several identifiers is given, it is
    :data:`UNSURE`: better nobody than somebody else.
    """
    texts: dict[str, str] = {}
    known = {name: name for name in PARAMETERS}
    elsewhere = {name for tree in trees if tree for node in ast.walk(tree) for name in _global(node)}
    before = ""
    for number, tree in enumerate(trees):
        for statement in tree.body if tree else ():
            if isinstance(statement, ast.ImportFrom):
                known |= {
                    alias.asname: alias.name
                    for alias in statement.names
                    if alias.asname and alias.name in PARAMETERS
                }
            made, bound = _outside_functions(statement)
            for call, always in made:
                name = known.get(_called(call.func), "")
                text = _known(_first(call, PARAMETERS.get(name, "")), texts) if name else None
                if name == "student":
                    now = text.strip().casefold() if text is not None else UNSURE if _asks(call) else ""
                    if now == UNSURE or (now and not always and before not in ("", now)):
                        now = text = UNSURE
                    before = now or before
                if name and text is not None:
                    yield number, name, text
            plain: set[str] = set()
            value = None
            if isinstance(statement, (ast.Assign, ast.AnnAssign)) and statement.value is not None:
                targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
                value = _known(statement.value, texts)
                plain = {target.id for target in targets if isinstance(target, ast.Name)}
            for name in bound:
                texts.pop(name, None)
            if value is not None:
                texts |= dict.fromkeys(plain - elsewhere, value)


def _outside_functions(statement: ast.AST) -> tuple[list[tuple[ast.Call, bool]], list[str]]:
    """What happens when a statement runs, other than inside of functions.

    Returns
    -------
    list of tuple of (ast.Call, bool)
        The calls, each with whether it is made in any case.
    list of str
        The names that are given a value or taken away.
    """
    made: list[tuple[ast.Call, bool]] = []
    bound: list[str] = []
    left = [(statement, True)]
    while left:
        node, always = left.pop()
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                bound.append(node.name)
                continue
            case ast.Lambda():
                continue
            case ast.Call():
                made.append((node, always))
            case ast.Name():
                if not isinstance(node.ctx, ast.Load):
                    bound.append(node.id)
                continue
            case ast.Constant():
                continue
            case ast.alias():
                bound.append(node.asname or node.name.partition(".")[0])
            case ast.ExceptHandler() | ast.MatchAs() | ast.MatchStar() if node.name:
                bound.append(node.name)
        maybe = isinstance(node, (ast.If, ast.IfExp, ast.BoolOp, ast.ExceptHandler, ast.match_case))
        left += [(below, always and not maybe) for below in ast.iter_child_nodes(node)][::-1]
    return made, bound


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
