"""Put a class's saved work on one page for the projector."""

from __future__ import annotations

import argparse
from pathlib import Path

from coursekit.words import LANGUAGES, Words


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", type=Path, nargs="+", metavar="WORKFILES",
                        help="work files that students saved, or folders or zips of them")  # fmt: skip
    parser.add_argument("--to", type=Path, default=Path("class.html"), help="the page to write (class.html)")
    parser.add_argument("--language", choices=[*LANGUAGES], help="of the page")
    parser.add_argument("--unit", metavar="N", help="only what belongs to this unit")
    parser.add_argument(
        "--names", action="store_true", help="also tell who chose what; otherwise nobody is named"
    )


def run(given: argparse.Namespace) -> int:
    from coursekit.classroom.page import is_page, page
    from coursekit.classroom.work_files import collect
    from coursekit.errors import CourseError

    try:
        unit = None if given.unit is None else int(given.unit)
    except ValueError:
        raise CourseError("error-option-number", option="--unit", given=given.unit, least=0) from None
    class_, notices = collect(given.files)
    try:
        if given.to.is_file() and given.to.stat().st_size and not is_page(given.to):
            raise CourseError("error-page-other", file=str(given.to))
        given.to.write_text(page(class_, notices, unit, given.names), "utf-8", newline="\n")
    except OSError as problem:
        raise CourseError("error-page-unwritable", file=str(given.to), reason=problem.strerror) from None
    say = Words("classroom")
    print(say("written", students=len(class_), file=str(given.to)))
    for one in notices:
        print(f"- {say(f'file-{one.message}', file=one.file, more=one.more)}")
    return 0
