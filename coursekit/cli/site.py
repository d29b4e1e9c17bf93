"""Write the pages of the course to read in a browser."""

from __future__ import annotations

import argparse
from pathlib import Path

from coursekit.cli._extras import need
from coursekit.words import LANGUAGES, say


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--to", type=Path, default=Path("site"), metavar="FOLDER", help="where to; site unless given"
    )
    parser.add_argument(
        "--still",
        action="store_true",
        help="leave labs as pictures; recording them takes minutes the first time",
    )
    parser.add_argument("--language", choices=[*LANGUAGES], help="of messages")


def run(given: argparse.Namespace) -> int:
    need(["myst_nb", "nbformat", "pybtex", "pydata_sphinx_theme", "sphinx", "matplotlib"], "site")
    from coursekit.documents import repository
    from coursekit.publishing import site

    recorded = () if given.still else None
    written = site.build(repository.project_root(Path.cwd()), given.to, recorded)
    print(say("release-written", file=str(written)))
    return 0
