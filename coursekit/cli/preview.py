"""Write a page that shows a set as students see it."""

from __future__ import annotations

import argparse
from pathlib import Path

from coursekit.cli._extras import need
from coursekit.words import LANGUAGES, say


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--unit", type=int, required=True)
    parser.add_argument("--item", help="only this one")
    parser.add_argument("--identifier", default="ana21", help="whose numbers (ana21)")
    parser.add_argument("--language", choices=[*LANGUAGES], default="en")
    parser.add_argument("--to", type=Path, default=Path("preview.html"), metavar="FILE", help="preview.html")


def run(given: argparse.Namespace) -> int:
    need(["nbconvert"], "grading")
    from coursekit.documents import repository
    from coursekit.exercises import scaffold

    root = repository.project_root(Path.cwd())
    page = scaffold.preview(root, given.unit, given.item, given.identifier, given.language)
    given.to.write_text(page, "utf-8")
    print(say("preview-written", file=str(given.to)))
    return 0
