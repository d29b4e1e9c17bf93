"""The course in a JupyterLite: JupyterLab and Python in a page, with the lessons and exercises in it.

``coursekit site --lite`` writes it beside the pages, into :data:`FOLDER`. Python itself, numpy, pandas and
matplotlib are Pyodide's: a reader's browser fetches them from where jupyterlite-pyodide-kernel points,
unless a copy is given that goes along. Our package, and what it needs that Pyodide lacks, is always along.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from coursekit.documents import bringing, jupyterlab_settings, notebooks, working_folder
from coursekit.errors import CourseError
from coursekit.words import LANGUAGES, Words

FOLDER = "lite"
"""Where it is on the site."""

OPENS = f"{FOLDER}/lab/index.html"
"""Its page, from the site's own folder."""

ALONG = (
    "anywidget",
    "babel",
    "comm",
    "fluent.runtime",
    "fluent.syntax",
    "ipywidgets",
    "jupyterlab-widgets",
    "libpysal",
    "psygnal",
)
"""What the course needs and Pyodide does not have, all of it pure Python; of libpysal only files are read."""

WIDGETS = ("anywidget", "@jupyter-widgets/jupyterlab-manager", "@jupyterlite/pyodide-kernel-extension")
"""Extensions of JupyterLab that go along, and no others that happen to be installed."""

PYODIDE = ("pyodide.mjs", "pyodide-lock.json")
"""Files by which a copy of Pyodide is known."""


def build(root: Path, to: Path, pyodide: Path | None = None) -> None:
    """Write the JupyterLite.

    Parameters
    ----------
    root, to : Path
        The folder of the course, and one that is not there yet.
    pyodide : Path, optional
        An unpacked copy of Pyodide that goes along; fetched by the reader's browser unless given.

    Raises
    ------
    CourseError
        If the folder given holds no Pyodide, or something could not be made; it says what.
    """
    if pyodide and not all((pyodide / name).is_file() for name in PYODIDE):
        raise CourseError("error-no-pyodide", folder=str(pyodide), files=", ".join(PYODIDE))
    with tempfile.TemporaryDirectory() as temporary:
        work = Path(temporary)
        _contents(root, work / "contents")
        _wheels(root, work / "wheels")
        if pyodide:
            shutil.copytree(pyodide, work / "static" / "pyodide")
        (work / "jupyter_lite_config.json").write_text(json.dumps(_settings(work)), "utf-8")
        (work / "overrides.json").write_text(json.dumps(jupyterlab_settings.SETTINGS), "utf-8")
        _run([sys.executable, "-m", "jupyterlite_core.app", "build", "--output-dir", "made"], work)
        shutil.move(work / "made", to)


def page(path: str) -> str:
    """Where the notebook at `path` in the repository opens, as an address from the site's own folder."""
    return f"{OPENS}?path={path}"


def _contents(root: Path, folder: Path) -> None:
    """The pages of both languages, each with a first cell that brings the course."""
    from coursekit.documents.quick_nbformat import nbformat

    for path in working_folder.pages(root, LANGUAGES):
        notebook, language = nbformat.read(path, 4), path.parent.name
        notebook.cells = [cell for cell in notebook.cells if cell.id != bringing.ON_COLAB]
        codes = [place for place, cell in enumerate(notebook.cells) if cell.cell_type == "code"]
        if codes:
            said = "".join(f"# {line}\n" for line in Words("site", language)("lite-bring").splitlines())
            notebook.cells.insert(
                codes[0], notebooks.code_cell(bringing.CELL, said + bringing.code(language))
            )
        to = folder / path.relative_to(root)
        to.parent.mkdir(parents=True, exist_ok=True)
        # JupyterLite puts a comma between the lines of an output that a file keeps line by line
        to.write_text(json.dumps(notebook, ensure_ascii=False), "utf-8")


def _wheels(root: Path, folder: Path) -> None:
    """Our package and :data:`ALONG` as wheels that run in any Python."""
    folder.mkdir()
    _run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], root)
    pinned = ["-c", str(root / "constraints.txt"), "-d", str(folder)]
    _run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", *anywhere(), *pinned, *ALONG], root)


def anywhere() -> list[str]:
    """What pip is told for wheels that run in Pyodide's Python and on no particular machine."""
    from jupyterlite_pyodide_kernel.constants import PYODIDE_PYTHON_VERSION

    chosen = {"platform": "any", "implementation": "py", "abi": "none", "only-binary": ":all:"}
    chosen["python-version"] = PYODIDE_PYTHON_VERSION
    return [f"--{name}={value}" for name, value in chosen.items()]


def _settings(work: Path) -> dict[str, dict[str, object]]:
    """How JupyterLite is put together."""
    extensions = Path(sys.prefix, "share", "jupyter", "labextensions")
    return {
        "LiteBuildConfig": {
            "contents": ["contents"],
            "apps": ["lab", "notebooks"],
            "ignore_sys_prefix": ["federated_extensions"],
            "federated_extensions": [str(extensions / name) for name in WIDGETS],
            "no_sourcemaps": True,
            "no_unused_shared_packages": True,
        },
        "PipliteAddon": {"piplite_urls": [str(path) for path in sorted((work / "wheels").glob("*.whl"))]},
    }


def _run(command: list[str], folder: Path) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if done.returncode:
        output = (done.stdout + done.stderr).strip().splitlines()
        raise CourseError("error-lite", command=" ".join(command[1:3]), told=output[-1] if output else "")
