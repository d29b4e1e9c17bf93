"""The house: rooms in the order of use, arrows one way, no circle, no file longer than a few screens."""

from __future__ import annotations

import ast
import importlib
import re
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

import coursekit
from coursekit import models

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "coursekit"
LONGEST_FILE = 350
"""Lines."""

BASE = {"errors", "tolerance", "number_format", "words"}
RECORDS = {"grading.text", "grading.time_limits", "grading.records", "grading.results"}
MAY_IMPORT = {
    "errors": set(),
    "tolerance": set(),
    "number_format": {"tolerance"},
    "words": {"errors", "tolerance", "number_format"},
    "models": {"errors", "tolerance"},
    "sweeps": {"errors", "models"},
    "data": {"errors", "tolerance"},
    "figures": BASE | {"models"},
    "exhibits": BASE | {"models", "data", "figures"},
    "documents": BASE,
    "notebook": BASE | {"documents", "models", "sweeps", "data", "figures", "exhibits"},
    "exercises": BASE | {"documents", "notebook"},
    "grading.text": BASE,
    "grading.tables": BASE | {"grading.text"},
    "grading.time_limits": set(),
    "grading.records": BASE | {"exercises", "grading.text", "grading.time_limits"},
    "grading.results": BASE | {"exercises", "grading.text", "grading.records"},
    "grading.journal": BASE | RECORDS,
    "grading.intake": BASE | RECORDS | {"documents", "exercises"},
    "grading.execution": BASE
    | RECORDS
    | {"models", "exhibits", "documents", "notebook", "exercises", "grading.journal", "grading.intake"},
    "grading.marking": BASE
    | RECORDS
    | {"exercises", "grading.tables", "grading.intake", "grading.execution"},
    "grading.reporting": BASE
    | RECORDS
    | {"exercises", "grading.tables", "grading.intake", "grading.marking"},
    "grading": BASE
    | RECORDS
    | {"exercises", "grading.tables", "grading.journal", "grading.intake", "grading.execution"}
    | {"grading.marking", "grading.reporting"},
    "classroom": BASE | {"models", "notebook", "exercises", "grading.text", "grading.intake"},
    "capstone": BASE | {"models", "exercises"},
    "publishing": BASE | {"models", "figures", "data", "documents", "notebook", "exercises", "capstone"},
    "cli": BASE
    | {
        "documents",
        "notebook",
        "exercises",
        "grading",
        "grading.time_limits",
        "grading.records",
        "grading.tables",
        "grading.intake",
        "grading.marking",
        "grading.reporting",
    }
    | {"capstone", "classroom", "publishing"},
}
"""Which room may use which; every room may use itself, and all may ask the package for its version."""

HELD_IN_FILES = [
    "coursekit.data:load_mexican_states",
    "coursekit.data:mexican_neighbours",
    "coursekit.data.regional:beta_convergence",
    "coursekit.data.regional:morans_i",
    "coursekit.data.regional:sigma_convergence",
    "coursekit.data.regional:theil_between_within",
    "coursekit.exhibits.states_map:states_map",
    "coursekit.exercises.nbgrader:hidden_test",
    "coursekit.exercises.nbgrader_copies:sanitizers",
]
"""What lessons, and assignments made for nbgrader, import by its full name: files in people's hands."""

TYPED_BY_STUDENTS = {
    "aloud", "ask", "check", "check_brief", "evidence", "lab", "my_place", "my_work", "predict", "progress",
    "quick_check", "recall", "recode", "recoded", "restore", "start", "student", "sweep",
}  # fmt: skip


def module_of(path: Path) -> str:
    """The name of a file's module, below the package; empty for the package itself."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


MODULES = {module_of(path): path for path in sorted(PACKAGE.rglob("*.py"))}


def imported(path: Path) -> set[str]:
    """Modules of ours that a file imports, at its top or where it needs them."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            inside = {f"{node.module}.{alias.name}" for alias in node.names}
            modules = {name for name in inside if name.removeprefix("coursekit.") in MODULES}
            found |= modules or {node.module}
    ours = {name for name in found if name.partition(".")[0] == "coursekit"}
    return {name.removeprefix("coursekit").removeprefix(".") for name in ours} - {module_of(path)}


ARROWS = {module: imported(path) for module, path in MODULES.items()}


def room(module: str) -> str:
    """The room a module is in: the longest that the table names."""
    named = [name for name in MAY_IMPORT if module == name or module.startswith(f"{name}.")]
    return max(named, key=len, default="")


@pytest.mark.parametrize("module", [module for module in MODULES if module])
def test_a_module_is_in_a_room_and_uses_only_what_its_room_may_use(module):
    here = room(module)
    assert here, "in no room of the table"
    strange = {
        used for used in ARROWS[module] if used and room(used) != here and room(used) not in MAY_IMPORT[here]
    }
    assert not strange


def test_rooms_do_not_lead_in_a_circle():
    TopologicalSorter(MAY_IMPORT).prepare()


def test_no_modules_import_each_other_in_a_circle():
    """A package that hands on what its own modules define is no circle; one module that needs itself is."""
    arrows = {
        module: {used for used in uses if used and not module.startswith(f"{used}.")}
        for module, uses in ARROWS.items()
        if module
    }
    try:
        TopologicalSorter(arrows).prepare()
    except CycleError as circle:
        pytest.fail(" → ".join(circle.args[1]))


@pytest.mark.parametrize("package", [name for name, path in MODULES.items() if path.name == "__init__.py"])
def test_each_room_says_in_one_sentence_what_it_is_for(package):
    first = (ast.get_docstring(ast.parse(MODULES[package].read_text("utf-8"))) or "").partition("\n")[0]
    assert re.fullmatch(r"[A-Z`].{20,120}[.]", first)


@pytest.mark.parametrize("module", MODULES)
def test_a_file_fits_on_a_few_screens(module):
    assert len(MODULES[module].read_text("utf-8").splitlines()) <= LONGEST_FILE


def test_what_students_type_is_there():
    assert set(coursekit.__all__) == TYPED_BY_STUDENTS | {"__version__"}
    assert {"make_or_buy", "two_roads"} <= set(models.names()) <= set(dir(coursekit))


@pytest.mark.parametrize("name", HELD_IN_FILES)
def test_names_that_files_in_peoples_hands_import_are_there(name):
    module, _, attribute = name.partition(":")
    assert callable(getattr(importlib.import_module(module), attribute))
