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
    parser.add_argument("--language", choices=[*LANGUAGES], help="of messages")


def run(given: argparse.Namespace) -> int:
    need(["myst_nb", "nbformat", "pybtex", "pydata_sphinx_theme", "sphinx"], "site")
    from coursekit.documents import repository
    from coursekit.publishing import site

    print(say("release-written", file=str(site.build(repository.project_root(Path.cwd()), given.to))))
    return 0
