"""Messages of the catalogues for a page that has no Python: read here, put into words by ``words.js``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from fluent.syntax import ast, parse

from coursekit.words import catalogue_text


def compiled(catalogue: str, language: str, names: Iterable[str]) -> dict[str, list]:
    """These messages of a catalogue, as ``words.js`` reads them.

    Parameters
    ----------
    catalogue : str
    language : str
    names : iterable of str
        Of the messages; each has to be there.

    Returns
    -------
    dict of str to list
        For each message its pieces: a text; ``{"value": name, "options": …}``; or ``{"select": name,
        "variants": [[key, pieces], …], "other": key}``.
    """
    entries = {
        entry.id.name: entry
        for entry in parse(catalogue_text(catalogue, language)).body
        if isinstance(entry, ast.Message)
    }
    return {name: _pieces(entries[name].value) for name in names}


def _pieces(pattern: Any) -> list:
    return [
        element.value if isinstance(element, ast.TextElement) else _piece(element.expression)
        for element in pattern.elements
    ]


def _piece(expression: Any) -> Any:
    if isinstance(expression, ast.StringLiteral):
        return expression.parse()["value"]
    if isinstance(expression, ast.NumberLiteral):
        return expression.value
    if isinstance(expression, ast.SelectExpression):
        return {
            "select": _name(expression.selector),
            "variants": [[_key(variant), _pieces(variant.value)] for variant in expression.variants],
            "other": next(_key(variant) for variant in expression.variants if variant.default),
        }
    if isinstance(expression, ast.FunctionReference):
        options = {one.name.name: one.value.parse()["value"] for one in expression.arguments.named}
        return {"value": _name(expression.arguments.positional[0]), "options": options}
    return {"value": _name(expression), "options": {}}


def _name(expression: Any) -> str:
    """The name of the value that a piece shows or chooses by; nothing else is in these messages."""
    return expression.id.name


def _key(variant: Any) -> str:
    return variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value
