"""Mark essays by keyboard on a page of your own, and put the marks into their sheet."""

from __future__ import annotations

import argparse
import webbrowser
from pathlib import Path

from coursekit.cli._extras import need
from coursekit.errors import CourseError
from coursekit.words import LANGUAGES, Words


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="DIR", help="where coursekit grade wrote its tables")
    parser.add_argument(
        "saved", type=Path, nargs="*", metavar="FILE", help="marks saved from the page, to put into the sheet"
    )
    parser.add_argument("--language", choices=[*LANGUAGES], default="en", help="of the page and messages")
    parser.add_argument("--no-browser", action="store_true", help="write the page and do not open it")


def run(given: argparse.Namespace) -> int:
    need(["matplotlib_inline", "nbformat"], "grading")
    from coursekit.exercises import public_set
    from coursekit.grading import tables
    from coursekit.grading.marking.essay_marks import ESSAYS, read_sheet
    from coursekit.grading.reporting import marking_page
    from coursekit.grading.reporting.write_outputs import unit_in

    say = Words("grading")
    folder = given.folder
    unit = unit_in(folder)
    if unit is None:
        raise CourseError("error-no-grades", folder=str(folder))
    sheet = read_sheet(folder / ESSAYS)
    for saved in given.saved:
        merged = marking_page.merged(sheet, saved)
        try:
            merged.table.save(folder / ESSAYS)
        except OSError as error:
            raise tables.closed(folder / ESSAYS, error) from None
        print(say("marking-merged", count=merged.changed, file=str(folder / ESSAYS)))
        if merged.replaced:
            print(say("marking-replaced", students=", ".join(merged.replaced)))
        if merged.unknown:
            print(say("marking-unknown", count=merged.unknown, file=saved.name))
    if given.saved:
        print(say("marking-again"))
        return 0
    path = folder / marking_page.PAGE
    page = marking_page.page(sheet, public_set.load(unit), folder, given.language)
    try:
        tables.write(path, page)
    except OSError as error:
        raise tables.closed(path, error) from None
    print(say("marking-written", file=str(path)))
    if not given.no_browser:
        webbrowser.open(path.resolve().as_uri())
    return 0
