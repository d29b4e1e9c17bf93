"""Add an item that works to a set, to be changed."""

from __future__ import annotations

import argparse
from pathlib import Path

from coursekit.exercises import answers
from coursekit.words import LANGUAGES, say


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--unit", type=int, required=True)
    parser.add_argument("--kind", choices=answers.KINDS, required=True)
    parser.add_argument("--id", required=True, help="of the item: lower-case letters, digits and _")
    parser.add_argument("--language", choices=[*LANGUAGES], help="of messages")


def run(given: argparse.Namespace) -> int:
    from coursekit.documents import repository
    from coursekit.exercises import scaffold

    root = repository.project_root(Path.cwd())
    path, line = scaffold.new_item(root, given.unit, given.kind, given.id)
    file = str(path.relative_to(root))
    print(say("new-exercise", file=file, line=line, unit=str(given.unit), item=given.id))
    return 0
