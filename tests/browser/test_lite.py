"""Python in the browser: the JupyterLite that goes along with the site, as a reader without Python uses it.

Pyodide's core comes from npm, its packages in pure Python from PyPI. Its numpy, pandas and matplotlib are to
be had only from its own distribution: these are the tests of somebody whose copy lacks them.
"""

from __future__ import annotations

import csv
import functools
import hashlib
import http.server
import importlib.metadata
import json
import shutil
import subprocess
import sys
import tarfile
import threading
import zipfile
from pathlib import Path

import nbformat
import planted
import pytest
from lab_page import PATIENCE, Notebook, new_context, page_in
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from planted import leaks

from coursekit import cli
from coursekit.documents import bringing, repository, working_folder
from coursekit.errors import CourseError
from coursekit.exercises import release, sources
from coursekit.grading.grade import grade
from coursekit.grading.records import GradingOptions
from coursekit.publishing import site
from coursekit.publishing.site import lite, pages
from coursekit.words import LANGUAGES, Words

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[2]
STUDENT = "ana21"
STAND_STILL = {"numpy", "pandas", "matplotlib", "pillow", "networkx", "pyyaml"}
"""What the copy of Pyodide of these tests lacks: networkx would want numpy."""
FIRST = ("micropip", "ipython", "jedi", "packaging", "attrs", "pytz", "typing-extensions", "joblib", "tqdm")
"""Packages of Pyodide that the kernel begins with, and those of the course's needs that are pure Python."""


@pytest.fixture(scope="module")
def pyodide(tmp_path_factory):
    """A copy of Pyodide with all that is pure Python."""
    if not shutil.which("npm"):
        pytest.skip("Pyodide's core comes from npm, which is not installed")
    from jupyterlite_pyodide_kernel.constants import PYODIDE_VERSION

    folder = tmp_path_factory.mktemp("pyodide")
    asked = ["npm", "pack", "--silent", f"pyodide@{PYODIDE_VERSION}"]
    packed = subprocess.run(asked, cwd=folder, capture_output=True, text=True, check=True).stdout.split()[-1]
    with tarfile.open(folder / packed) as archive:
        archive.extractall(folder, filter="data")
    copy = folder / "package"
    lock = json.loads((copy / "pyodide-lock.json").read_text("utf-8"))
    packages, wanted, names = lock["packages"], [*FIRST], set()
    while wanted:
        name = canonicalize_name(wanted.pop())
        if name not in names:
            names.add(name)
            wanted += packages[name]["depends"]
    versions = [f"{name}=={packages[name]['version']}" for name in sorted(names)]
    pip = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(copy), *lite.anywhere()]
    subprocess.run([*pip, *versions], check=True, capture_output=True)
    for name in names:  # Pyodide builds its wheels itself, of the same files
        package = packages[name]
        package["sha256"] = hashlib.sha256((copy / package["file_name"]).read_bytes()).hexdigest()
    (copy / "pyodide-lock.json").write_text(json.dumps(lock), "utf-8")
    return copy


@pytest.fixture(scope="module")
def built(pyodide, tmp_path_factory):
    """The folder of the JupyterLite on a site whose labs are pictures."""
    to = tmp_path_factory.mktemp("lite") / "site"
    site.build(planted.course(tmp_path_factory.mktemp("course")), to, (), True, pyodide)
    folder = to / lite.FOLDER
    page = folder / "jupyter-lite.json"
    told = json.loads(page.read_text("utf-8"))
    told["jupyter-config-data"]["exposeAppInBrowser"] = True  # for these tests to ask it
    page.write_text(json.dumps(told), "utf-8")
    return folder


@pytest.fixture(scope="module")
def address(built):
    """Where it answers, in a folder of a site."""
    quiet = type("Quiet", (http.server.SimpleHTTPRequestHandler,), {"log_message": lambda *_: None})
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(quiet, directory=built.parent)
    )
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


class LiteNotebook(Notebook):
    """A notebook open in the JupyterLite at `address`."""

    def __init__(self, page, address: str, path: str) -> None:
        self.page, self.path = page, path
        page.goto(f"{address}/{lite.page(path)}")
        page.wait_for_function(
            "window.jupyterapp?.shell?.currentWidget?.context?.isReady"
            " && window.jupyterapp.shell.currentWidget.content.widgets.length",
            timeout=3 * PATIENCE,
        )
        self.wait_until_idle()

    def printed(self, cell: int) -> str:
        outputs = self.cells[cell].get("outputs", [])
        return " ".join("".join("".join(o.get("text", "")) for o in outputs).split())

    def saved(self) -> dict:
        """What the browser keeps of it."""
        self.save()
        return self.page.evaluate(
            "(path) => window.jupyterapp.serviceManager.contents.get(path, { content: true })"
            ".then((file) => file.content)",
            self.path,
        )


@pytest.fixture
def page(chromium):
    context = new_context(chromium)
    yield page_in(context)
    context.close()


def test_all_that_the_course_needs_is_along_or_pyodides_own(pyodide):
    theirs = json.loads((pyodide / "pyodide-lock.json").read_text("utf-8"))["packages"].keys()
    kernels = {"ipykernel", "widgetsnbextension", "piplite", "pyodide-kernel"}  # jupyterlite's own
    along = {canonicalize_name(name) for name in lite.ALONG}
    wanted, seen = [repository.DISTRIBUTION, *lite.ALONG], set()
    while wanted:
        name = canonicalize_name(wanted.pop())
        if name in seen or name in theirs | kernels or name == "libpysal":
            continue
        seen.add(name)
        for line in importlib.metadata.requires(name) or []:
            asked = Requirement(line)
            if not asked.marker or asked.marker.evaluate({"sys_platform": "emscripten", "extra": ""}):
                wanted.append(asked.name)
    assert seen - {canonicalize_name(repository.DISTRIBUTION)} == along - {"libpysal"}


def test_every_page_is_there_and_first_brings_the_course(built):
    ours = [path.relative_to(ROOT) for path in working_folder.pages(ROOT, LANGUAGES)]
    assert sorted(p.relative_to(built / "files") for p in (built / "files").rglob("*.*")) == sorted(ours)
    for path in ours:
        there, here = (nbformat.read(folder / path, 4).cells for folder in (built / "files", ROOT))
        codes = [cell for cell in there if cell.cell_type == "code"]
        if codes:
            assert bringing.brings(codes[0].source) and codes[0].id == bringing.CELL
        assert [c.source for c in there if c.id != bringing.CELL] == [
            c.source for c in here if c.id != bringing.ON_COLAB
        ]


def test_nothing_that_only_instructors_have_is_along(built):
    assert leaks(built) == []
    assert not [path for path in built.rglob("*") if path.suffix == ".yml" or path.name == "source"]
    (wheel,) = built.rglob("cooperate*.whl")
    assert not [
        name for name in zipfile.ZipFile(wheel).namelist() if not name.startswith(("coursekit/", "coop"))
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_of_the_site_lead_to_the_same_page_with_python(built, address, language, page):
    for name, path in pages.originals(ROOT, language).items():
        if path.suffix == ".ipynb":
            page.goto(f"{address}/{language}/{name}.html")
            link = page.locator(".ck-live a").first
            assert link.get_attribute("href").endswith(lite.page(path.as_posix()))
            there = page.evaluate(
                "(link) => fetch(link.href).then((answer) => answer.status)", link.element_handle()
            )
            assert there == 200 and (built / "files" / path).is_file()
    page.goto(f"{address}/{language}/notebooks/01.html")
    link = page.locator(".ck-live a").first
    page.locator(".ck-live summary").first.click()
    link.click()
    page.wait_for_url(f"**/{lite.OPENS}*")
    page.locator(".jp-Notebook h1").first.wait_for(timeout=3 * PATIENCE)


def test_the_sites_own_worker_keeps_pages_and_leaves_the_jupyterlite_alone(built, address, page):
    page.goto(f"{address}/en/notebooks/01.html")
    page.wait_for_function("() => navigator.serviceWorker.controller !== null")
    page.reload(wait_until="networkidle")
    fetched = f"{address}/{lite.FOLDER}/jupyter-lite.json"
    assert page.evaluate("(address) => fetch(address).then((answer) => answer.status)", fetched) == 200
    kept = page.evaluate(
        """async () => {
            const found = [];
            for (const name of await caches.keys())
                for (const request of await (await caches.open(name)).keys()) found.push(request.url);
            return found;
        }"""
    )
    assert any(url.endswith("/en/notebooks/01.html") for url in kept)
    assert [url for url in kept if f"/{lite.FOLDER}/" in url] == []


def test_a_lesson_opens_its_labs_without_numpy_and_says_what_is_missing(page, address):
    notebook = LiteNotebook(page, address, "notebooks/es/00_empieza_aqui.ipynb")
    lines = [text for text in page.locator(".jp-OutputArea-output pre").all_inner_texts() if "\n" in text]
    assert lines and not any("\n," in text for text in lines)
    at = {cell["id"]: number for number, cell in enumerate(notebook.cells)}
    notebook.run(at[bringing.CELL])
    say, said = Words("common", "es"), notebook.printed(at[bringing.CELL])
    assert said == " ".join(say("in-browser-missing", missing=", ".join(sorted(STAND_STILL))).split())
    notebook.run_all()
    (lab, *_) = notebook.labs()
    stored = nbformat.read(ROOT / notebook.path, 4)
    (told,) = [
        output.data["text/plain"]
        for cell in stored.cells
        if cell.cell_type == "code" and cell.source.startswith("lab(")
        for output in cell.outputs
    ][:1]
    assert lab.description in told and "<path" in lab.node.locator("svg").first.inner_html()
    lab.key("pull", "ArrowRight")
    lacks = say("error-lacks-package", what="lab", missing="numpy")
    page.wait_for_function("(told) => document.body.innerText.includes(told)", arg=lacks)
    slips = [error for error in notebook.errors if "CourseError" not in error]
    assert all("No module named" in slip for slip in slips) and len(slips) < 3, slips


def test_a_set_worked_on_in_the_browser_is_graded_like_any_other(page, address, tmp_path):
    exercises = sources.load_unit(1, ROOT / "exercises" / "source")
    item = next(item for item in exercises.items.values() if item.kind == "number")
    notebook = LiteNotebook(page, address, f"exercises/en/{exercises.file['en']}.ipynb")
    at = {cell["id"]: number for number, cell in enumerate(notebook.cells)}
    notebook.run_all()
    notebook.type_and_run(at["student"], f'student("{STUDENT}")')
    notebook.run(at[f"ask-{item.id}"])
    first = notebook.cells[at[item.id]]["source"].splitlines()[0]
    notebook.type_and_run(at[item.id], f"{first}\n{release.solved(exercises, STUDENT)[item.id]}")
    notebook.run(at[f"check-{item.id}"])
    assert f"— {Words('exercises', 'en')('status-right')}" in notebook.printed(at[f"check-{item.id}"])
    handed_in = tmp_path / "in" / f"{STUDENT}.ipynb"
    handed_in.parent.mkdir()
    handed_in.write_text(json.dumps(notebook.saved()), "utf-8")
    grade(handed_in.parent, 1, tmp_path / "out", ROOT / "exercises" / "source", GradingOptions(seed=1))
    with (tmp_path / "out" / "points.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    first, *others = [row for row in rows if row["item"]]
    assert {row["student"] for row in rows} == {STUDENT} and not any(row["note"] for row in rows)
    assert (first["item"], float(first["points"]), first["status"]) == (item.id, item.points, "right")
    assert all(float(row["points"] or 0) == 0 for row in others)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_folder_without_pyodide_is_refused_before_anything_is_written(language, tmp_path, capsys):
    with pytest.raises(CourseError, match="Pyodide"):
        lite.build(ROOT, tmp_path / "lite", tmp_path)
    assert not (tmp_path / "lite").exists()
    to = ["site", "--to", str(tmp_path / "site"), "--pyodide", str(tmp_path), "--language", language]
    assert cli.main(to) == 2
    files = ", ".join(lite.PYODIDE)
    said = Words("common", language)("error-no-pyodide", folder=str(tmp_path), files=files)
    assert said in capsys.readouterr().err
    assert not (tmp_path / "site").exists()
