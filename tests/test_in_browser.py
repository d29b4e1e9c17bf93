"""What is different where Python runs in a browser: it may be without numpy, and without a network."""

from __future__ import annotations

import subprocess
import sys
import types
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

import coursekit
from coursekit import __version__
from coursekit.documents import bringing, repository
from coursekit.grading.intake import submission
from coursekit.notebook import in_browser
from coursekit.publishing import lessons
from coursekit.words import LANGUAGES, Words

ROOT = Path(__file__).parents[1]
WITHOUT = """
import importlib.abc, sys
GONE = {"numpy", "pandas", "matplotlib", "PIL", "yaml", "networkx"}
class Gone(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in GONE:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
sys.meta_path.insert(0, Gone())
"""
"""What stands before code that is to run without these packages."""


def without(code: str) -> str:
    """What code prints where those packages are not there."""
    run = subprocess.run([sys.executable, "-c", WITHOUT + code], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return run.stdout.strip()


def to_its_end(coroutine) -> None:
    """Run what waits for nothing, beside any loop that a browser's tests have running."""
    with pytest.raises(StopIteration):
        coroutine.send(None)


def test_every_lab_opens_without_numpy_and_a_move_is_answered_in_a_sentence():
    code = """
import coursekit
from coursekit import models
from coursekit.notebook.labs import Lab
for name in models.names():
    lab = Lab(models.find(name))
    opened = lab.picture, lab.view["gist"]
    lab.handle({"do": "stay", "number": 1})
    assert lab.faults == [] and (lab.picture, lab.view["gist"]) == opened, name
    print(lab.view["problem"])
"""
    said = Words("common", "en")("error-lacks-package", what="lab", missing="numpy")
    assert set(without(code).splitlines()) == {said}


def test_numpy_that_comes_later_is_used():
    code = """
from coursekit import models
make_or_buy = models.find("make_or_buy")
GONE.clear()
print(make_or_buy(trust=0.9).headlines)
"""
    from coursekit import make_or_buy

    assert without(code) == str(make_or_buy(trust=0.9).headlines)


def test_what_a_student_calls_without_its_packages_says_so():
    code = """
from coursekit import evidence, start
from coursekit.errors import CourseError
try:
    evidence("clusters")
except CourseError as error:
    print(error)
"""
    said = Words("common", "en")
    assert without(code) in [
        said("error-lacks-package", what="evidence", missing=name) for name in ("numpy", "pandas")
    ]


def test_a_module_of_ours_that_is_missing_is_no_package_to_be_brought(monkeypatch):
    monkeypatch.setitem(coursekit._HOME, "ghost", "coursekit.notebook.ghost")
    with pytest.raises(ModuleNotFoundError, match="coursekit.notebook.ghost"):
        coursekit.__getattr__("ghost")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_course_is_brought_and_what_could_not_be_is_named(monkeypatch, capsys, language):
    asked = []

    async def install(name, deps):
        asked.append((name, deps))
        raise OSError("no network")

    monkeypatch.setattr(sys, "platform", "emscripten")
    monkeypatch.setitem(sys.modules, "piplite", types.SimpleNamespace(install=install))
    to_its_end(in_browser.bring(language))
    assert capsys.readouterr().out == ""  # all of it is here
    assert ("numpy", True) in asked and ("libpysal", False) in asked

    def version(name):
        if name in ("numpy", "pandas"):
            raise metadata.PackageNotFoundError(name)
        return "1"

    monkeypatch.setattr(metadata, "version", version)
    to_its_end(in_browser.bring(language))
    told = Words("common", language)("in-browser-missing", missing="numpy, pandas")
    assert capsys.readouterr().out.strip() == told


def test_elsewhere_nothing_is_brought():
    to_its_end(in_browser.bring("en"))
    assert "piplite" not in sys.modules


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_cell_that_brings_the_course_is_no_student_s_and_one_with_more_in_it_is(language):
    ours = f"# Run this first\n{bringing.code(language)}"
    raw = submission._Raw.of(0, {"cell_type": "code", "source": ours}, {})
    assert not raw.is_students
    for more in (f"{ours}\nanswer = 3", f"!ls\n{ours}", ours.replace("-q", "-q strange")):
        assert submission._Raw.of(0, {"cell_type": "code", "source": more}, {}).is_students


def test_the_first_cell_of_a_lesson_installs_this_version_on_colab_and_does_nothing_elsewhere(monkeypatch):
    exec(bringing.colab(), {})  # no google here, and no IPython either
    done = []
    output = types.SimpleNamespace(enable_custom_widget_manager=lambda: done.append("labs"))
    shell = types.SimpleNamespace(run_line_magic=lambda *said: done.append(said))
    for name, module in (("google", types.ModuleType("google")), ("google.colab", types.ModuleType("colab"))):
        module.output = output
        monkeypatch.setitem(sys.modules, name, module)
    exec(bringing.colab(), {"get_ipython": lambda: shell})
    (magic, asked), labs = done
    assert magic == "pip" and labs == "labs"
    asked = Requirement(asked.removeprefix("install -q "))
    assert asked.name == repository.DISTRIBUTION and asked.url.endswith(f"@v{__version__}")
    assert f"/blob/v{__version__}/" in repository.live("notebooks/en/00_start_here.ipynb")["colab"]


@pytest.mark.parametrize("source", repository.lessons(ROOT), ids=lambda source: source.stem)
def test_that_cell_is_the_first_with_code_and_is_closed(source):
    for language in LANGUAGES:
        first = next(
            cell for cell in lessons.lesson(source, language, ROOT).cells if cell.cell_type == "code"
        )
        assert first.source == bringing.colab() and first.id == bringing.ON_COLAB
        assert first.metadata["cellView"] == "form" and first.metadata["jupyter"]["source_hidden"]
