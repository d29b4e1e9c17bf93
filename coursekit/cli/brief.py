"""Say what is missing in students' policy briefs."""

from __future__ import annotations

import argparse
from pathlib import Path

from coursekit.errors import CourseError
from coursekit.words import LANGUAGES, Words


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", type=Path, nargs="+", help="notebooks, or folders of them")
    parser.add_argument("--language", choices=[*LANGUAGES], help="of files that cannot be read")


def run(given: argparse.Namespace) -> int:
    from coursekit.capstone.checking import findings

    for named in given.files:
        for file in _notebooks(named) if named.is_dir() else [named]:
            print(file)
            for sentence in findings(file) or [Words("capstone")("all-there")]:
                print(f"- {sentence}")
    return 0


def _notebooks(folder: Path) -> list[Path]:
    """The notebooks in a folder, without Jupyter's own copies, which it keeps in a hidden one."""
    files = [
        file
        for file in sorted(folder.rglob("*.ipynb"))
        if not any(part[0] == "." for part in file.relative_to(folder).parts)
    ]
    if not files:
        raise CourseError("error-no-submissions", folder=str(folder))
    return files
