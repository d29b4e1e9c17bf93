"""Importing the library costs next to nothing, and its public names are all there."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import coursekit

SLOW = {"numpy", "pandas", "matplotlib", "networkx", "ipywidgets", "IPython", "fluent", "yaml", "pytest"}


def loaded_by(statements: str) -> set[str]:
    """Top-level modules a fresh interpreter has loaded after these statements."""
    code = f"import sys\n{statements}\nprint(*{{name.partition('.')[0] for name in sys.modules}})"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return set(run.stdout.split())


def test_importing_the_library_loads_nothing_slow():
    assert not loaded_by("import coursekit") & SLOW


def test_finding_models_loads_nothing_of_tables_charts_and_widgets():
    loaded = loaded_by(
        "from coursekit import models\nassert models.names()\nfor name in models.names(): models.find(name)"
    )
    assert not loaded & {"pandas", "matplotlib", "ipywidgets"}


def test_a_first_lab_opens_without_what_draws_it():
    loaded = loaded_by("from coursekit import lab, path_dependence\nlab(path_dependence)._repr_mimebundle_()")
    assert "ipywidgets" in loaded
    assert not loaded & {"matplotlib", "PIL", "pandas", "networkx", "fluent", "yaml"}


def test_notebooks_are_made_without_a_grammar_of_web_addresses():
    loaded = loaded_by("from coursekit.documents import notebooks\nnotebooks.code_cell('a', '1')")
    assert "nbformat" in loaded
    assert "rfc3987_syntax" not in loaded


def test_nbformat_is_imported_in_one_place():
    package = Path(coursekit.__file__).parent
    importing = {
        str(path.relative_to(package))
        for path in package.rglob("*.py")
        if re.search(r"^\s*(import|from) nbformat\b", path.read_text("utf-8"), re.MULTILINE)
    }
    assert importing == {"documents/quick_nbformat.py"}


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no_such_name"):
        _ = coursekit.no_such_name


@pytest.mark.parametrize("name", coursekit.__all__)
def test_every_public_name_resolves(name):
    assert getattr(coursekit, name) is not None
