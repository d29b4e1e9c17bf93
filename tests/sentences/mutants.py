"""Catalogues in which one condition of a description is wrong: a checker worth its name finds each.

    python -m tests.sentences.mutants [model ...]

tells for every model how many of its conditions were turned round, and which of those nobody noticed.
"""

from __future__ import annotations

import copy
import sys
from collections.abc import Iterator

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Visitor

from coursekit import models, words
from tests import sentences

GRAMMAR = {"one", "other"}
"""Keys that only choose between one and many of a word."""


class Selects(Visitor):
    def __init__(self):
        self.found = []

    def visit_SelectExpression(self, node):
        self.found.append(node)
        self.generic_visit(node)


def selects(message: ast.Message) -> list[ast.SelectExpression]:
    visitor = Selects()
    visitor.visit(message)
    return visitor.found


def mutants(name: str, language: str) -> Iterator[tuple[str, str]]:
    """For every condition and every two of its cases, the catalogue with the two in each other's place."""
    tree = FluentParser().parse(words.catalogue_text(name, language))
    at = next(
        n
        for n, entry in enumerate(tree.body)
        if getattr(getattr(entry, "id", None), "name", "") == "describe"
    )
    for number, select in enumerate(selects(tree.body[at])):
        keys = [_key(variant) for variant in select.variants]
        if set(keys) <= GRAMMAR:
            continue
        for other in range(len(keys) - 1):
            changed = copy.deepcopy(tree)
            variants = selects(changed.body[at])[number].variants
            one, two = variants[other], variants[other + 1]
            if one.value.equals(two.value):  # the same words for both
                continue
            one.value, two.value = two.value, one.value
            yield (
                f"{keys[other]} and {keys[other + 1]} of condition {number}",
                FluentSerializer().serialize(changed),
            )


def _key(variant: ast.Variant) -> str:
    return getattr(variant.key, "name", None) or variant.key.value


def noticed(name: str, language: str, text: str, settings, monkeypatch) -> bool:
    """Whether any of the settings is told a false sentence in this catalogue."""
    bundle = _bundle_of(text, language)
    usual = words._bundle
    with monkeypatch.context() as patch:
        patch.setattr(words, "_bundle", lambda *of: bundle if of == (name, language) else usual(*of))
        return any(sentences.false(name, setting) for setting in settings)


def _bundle_of(text: str, language: str) -> FluentBundle:
    bundle = words._bundle.__wrapped__("common", language)
    bundle.add_resource(FluentResource(text), allow_overrides=True)
    return bundle


def main() -> None:
    import pytest

    for name in sys.argv[1:] or models.names():
        settings = [*sentences.tried(name), *sentences.drawn(name, 40)]
        turned, unseen = 0, []
        for language in ("en", "es"):
            for what, text in mutants(name, language):
                turned += 1
                if not noticed(name, language, text, settings, pytest.MonkeyPatch()):
                    unseen.append(f"{language}: {what}")
        print(f"{name}: {turned} turned round, {len(unseen)} not noticed {unseen}", flush=True)


if __name__ == "__main__":
    main()
