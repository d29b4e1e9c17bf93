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
    parser.add_argument(
        "--lite",
        action="store_true",
        help="put Python for the browser beside the pages, with lessons and exercises that run",
    )
    parser.add_argument(
        "--pyodide",
        type=Path,
        metavar="FOLDER",
        help="an unpacked copy of Pyodide to go along; fetched by each reader's browser unless given",
    )
    parser.add_argument("--language", choices=[*LANGUAGES], help="of messages")


def run(given: argparse.Namespace) -> int:
    need(["myst_nb", "nbformat", "pybtex", "pydata_sphinx_theme", "sphinx", "matplotlib"], "site")
    if given.lite or given.pyodide:
        need(["hatchling", "jupyterlite_core", "jupyterlite_pyodide_kernel"], "lite")
    from coursekit.documents import repository
    from coursekit.publishing import site

    recorded, root = () if given.still else None, repository.project_root(Path.cwd())
    live = bool(given.lite or given.pyodide)
    written = site.build(root, given.to, recorded, live, given.pyodide)
    print(say("release-written", file=str(written)))
    return 0
