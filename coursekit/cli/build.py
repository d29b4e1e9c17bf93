"""Make the lessons of both languages and all else that is made from sources."""

from __future__ import annotations

import argparse
from pathlib import Path

from coursekit.cli._extras import need
from coursekit.words import LANGUAGES, say


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--language", choices=[*LANGUAGES], help="of messages")


def run(given: argparse.Namespace) -> int:
    need(["ipykernel", "libpysal", "nbclient", "nbformat", "pybtex"], "lab", "grading", "site")
    from coursekit.documents import repository
    from coursekit.publishing import cards, guide, lessons, openings_maker, policy_brief

    root = repository.project_root(Path.cwd())
    # Openings first: the lessons, when run, show them.
    makers = openings_maker.write, lessons.build, policy_brief.build, guide.write, cards.write
    for path in (path for make in makers for path in make(root)):
        print(say("release-written", file=str(path)))
    return 0
