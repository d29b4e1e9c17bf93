"""The site of the course: reading pages of both languages, made of the notebooks as they are stored.

``coursekit site`` writes it. Sphinx with MyST-NB makes the pages, once a language; nothing is run and
nothing is fetched. :mod:`.pages` lays out what Sphinx reads, :mod:`.conf` is its configuration.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from coursekit.errors import CourseError
from coursekit.publishing.site import front, lite, pages
from coursekit.publishing.site.recordings import recorder
from coursekit.words import LANGUAGES

FIRST_LAB = "lab(path_dependence)"
"""The lab of the front page, as the first lesson opens it."""

HERE = Path(__file__).parent
MOST_TOLD = 900
"""Characters of Sphinx's complaints that an error repeats; the first ones tell what to put right."""


def build(
    root: Path,
    to: Path,
    recorded: Iterable[str] | None = None,
    with_python: bool = False,
    pyodide: Path | None = None,
) -> Path:
    """Write the site to the folder `to`, one folder in it a language; returns its front page.

    What was in the folder before is replaced.

    Parameters
    ----------
    root, to : Path
        The folder of the course, and that of the site.
    recorded : iterable of str, optional
        The models whose labs move on the page; all that the lessons open unless given.
    with_python : bool, optional
        Whether a JupyterLite goes along, see :mod:`.lite`.
    pyodide : Path, optional
        A copy of Pyodide for it.

    Raises
    ------
    CourseError
        If the folder holds something else, a page has a mistake, or the JupyterLite cannot be made.
    """
    if to.exists() and (not to.is_dir() or (any(to.iterdir()) and not (to / front.PAGE).is_file())):
        raise CourseError("error-site-folder", folder=str(to))
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder, "made")
        made.mkdir()
        work = {language: Path(folder, language) for language in LANGUAGES}
        sites = {language: work[language] / "site" for language in LANGUAGES}
        if with_python:  # first, as it soon says what is amiss
            lite.build(root, Path(folder, lite.FOLDER), pyodide)
        models = recorder.record(root, sites, recorded)
        for language in LANGUAGES:
            pages.lay_out(root, language, work[language] / "source", sites[language], models, with_python)
        makers = [_sphinx(work[language], language) for language in LANGUAGES]
        output = "".join([maker.communicate()[0] for maker in makers])
        if any(maker.returncode for maker in makers):
            raise CourseError("error-site-page", told=output.replace(f"{folder}/", "").strip()[:MOST_TOLD])
        for language in LANGUAGES:
            shutil.move(work[language] / "site", made / language)
        units = {language: pages.units(root, language) for language in LANGUAGES}
        front.write(made, units, pages.lab_place(FIRST_LAB, models))
        if with_python:
            shutil.move(Path(folder, lite.FOLDER), made / lite.FOLDER)
        if to.exists():
            shutil.rmtree(to)
        shutil.move(made, to)
    return to / front.PAGE


def _sphinx(work: Path, language: str) -> subprocess.Popen:
    """Sphinx at work on the pages of one language; every warning is an error."""
    options = [
        "-b",
        "html",
        "-q",
        "-W",
        "--keep-going",
        "-c",
        str(HERE),
        "-d",
        str(work / "kept"),
        "-t",
        language,
    ]
    return subprocess.Popen(
        [sys.executable, "-m", "sphinx", *options, str(work / "source"), str(work / "site")],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
