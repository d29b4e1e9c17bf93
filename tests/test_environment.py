"""The same versions everywhere (reader, CI, Binder), and a package that holds the library only."""

import ast
import importlib.metadata
import os
import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from repo2docker.app import Repo2Docker
from repo2docker.buildpacks import CondaBuildPack
from repo2docker.buildpacks.base import exclude_paths

import coursekit
from coursekit.documents import repository
from tests.files import below

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS = PROJECT["optional-dependencies"]
NAME = canonicalize_name(PROJECT["name"])


def asked_for(*extras: str) -> set[Requirement]:
    """What the project asks for with these extras, those that an extra names included."""
    found = {Requirement(line) for line in PROJECT["dependencies"]}
    for extra in extras:
        for requirement in map(Requirement, EXTRAS[extra]):
            found |= asked_for(*requirement.extras) if requirement.name == NAME else {requirement}
    return found


DECLARED = sorted(asked_for("test"), key=str)
PEERS = [Requirement(line) for line in EXTRAS["benchmarks"]]


@pytest.fixture(scope="module")
def pinned():
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line.split("==") for line in lines if not line.startswith("#")]
    return {canonicalize_name(name): version for name, version in pins}


@pytest.fixture(scope="module")
def binder():
    """The build pack that repo2docker, hence Binder, picks for this repository."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)  # repo2docker looks for its files in the working directory
        packs = [pack(base_image="any") for pack in Repo2Docker().buildpacks]
        picked = next(pack for pack in packs if pack.detect())
        picked.platform = "linux/amd64"
        yield picked


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """Folder with the wheel and the sdist."""
    folder = tmp_path_factory.mktemp("built")
    build = [sys.executable, "-m", "hatchling", "build", "-d", str(folder)]
    run = subprocess.run(build, cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return folder


@pytest.mark.parametrize("requirement", DECLARED + PEERS, ids=str)
def test_every_dependency_is_pinned(requirement, pinned):
    assert requirement.specifier.contains(pinned[canonicalize_name(requirement.name)])


def test_what_runs_here_is_what_is_pinned(pinned):
    here = {canonicalize_name(d.name): d.version for d in importlib.metadata.distributions()}
    assert {canonicalize_name(r.name) for r in DECLARED} <= set(here)
    other = {name: (here[name], pinned[name]) for name in here.keys() & pinned if here[name] != pinned[name]}
    assert not other, "installed, pinned"


ROOMS = {"documents": ["grading"], "exercises": ["grading"], "grading": ["grading"]}
ROOMS |= {"publishing": ["grading", "site"]}
"""Rooms of the library that need more than the core, and the extras that bring it."""

BROWSERS_OWN = {"piplite"}
"""What Python in a browser has, and is loaded nowhere else."""

OPTIONAL = {
    "libpysal": "lab",
    "distributed": "test",
    "jupyterlite_pyodide_kernel": "lite",
    "nbgrader": "test",
}
"""Packages that are looked for where a reader may lack them, and told of in a sentence then; or load us."""


def loaded_by(file: Path) -> set[str]:
    """Top-level modules a file loads anywhere in it, or looks for."""
    loaded = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            loaded |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            loaded.add(node.module)
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "find_spec":
            loaded |= {name.value for name in node.args if isinstance(name, ast.Constant)}
    tops = {name.partition(".")[0] for name in loaded}
    return tops - sys.stdlib_module_names - {"coursekit"} - OPTIONAL.keys() - BROWSERS_OWN


@pytest.mark.parametrize("extras", [[], ["grading"], ["grading", "site"]], ids=" ".join)
def test_all_that_the_library_loads_is_asked_for_by_name(extras):
    """So that no package comes only because another one happens to bring it."""
    brings = importlib.metadata.packages_distributions()
    asked = {canonicalize_name(requirement.name) for requirement in asked_for(*extras)}
    files = below(ROOT / "coursekit", "*.py")
    rooms = {file: ROOMS.get(file.relative_to(ROOT / "coursekit").parts[0], []) for file in files}
    lacking = {
        f"{file.relative_to(ROOT)}: {module}"
        for file, needed in rooms.items()
        if needed == extras
        for module in loaded_by(file)
        if not asked & {canonicalize_name(name) for name in brings[module]}
    }
    assert not lacking
    assert extras in rooms.values()


def test_the_core_has_nothing_to_serve_pages_to_grade_or_to_draw_maps():
    core = {canonicalize_name(requirement.name) for requirement in asked_for()}
    assert not core & {"jupyterlab", "ipykernel", "nbval", "nbclient", "libpysal", "geopandas", "pybtex"}
    assert {requirement.name for requirement in asked_for("lab")} >= {"jupyterlab", "ipykernel", "libpysal"}


def hidden(*extras: str) -> set[str]:
    """Top-level modules that are here and would not be, had only these extras been installed.

    Of libpysal only its files come, as with the README's command.
    """
    known = {canonicalize_name(d.name): d for d in importlib.metadata.distributions()}
    here, waiting = set(), [*asked_for(*extras)]
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        wanted = requirement.marker is None or requirement.marker.evaluate({"extra": ""})
        if wanted and name in known and name not in here:
            here.add(name)
            if name != "libpysal":
                waiting += map(Requirement, known[name].requires or [])
    mine = here | {NAME}
    brought = importlib.metadata.packages_distributions()
    return {
        module for module, names in brought.items() if not mine & {canonicalize_name(n) for n in names}
    } - {"coursekit"}


HIDE = """
import sys
class Hiding:
    def __init__(self, finder):
        self.finder = finder
    def __getattr__(self, name):
        return getattr(self.finder, name)
    def find_spec(self, name, path=None, target=None):
        return None if name.partition(".")[0] in HIDDEN else self.finder.find_spec(name, path, target)
sys.meta_path = [Hiding(finder) for finder in sys.meta_path]
"""
"""Hides modules as if they were not there."""


def alone_with(extras: list[str], code: str, folder: Path) -> str:
    """What a program says in a Python that has only these extras."""
    hide = HIDE.replace("HIDDEN", repr(hidden(*extras)))
    environment = os.environ | {"COURSEKIT_WORK": str(folder / "work.json"), "MPLBACKEND": "agg"}
    run = subprocess.run(
        [sys.executable, "-c", hide + code], capture_output=True, text=True, cwd=folder, env=environment
    )
    assert run.returncode == 0, run.stderr
    return run.stdout


def test_what_is_hidden_here_is_what_would_not_be_installed():
    assert {"jupyterlab", "nbval", "nbformat", "libpysal", "scipy", "sphinx", "pytest"} <= hidden()
    assert {"scipy", "geopandas", "sphinx"} <= hidden("lab", "grading")
    assert not {"libpysal", "jupyterlab", "nbval", "nbformat"} & hidden("lab", "grading")
    assert not {"numpy", "pandas", "IPython", "anywidget", "fluent"} & hidden()


def test_labs_forms_and_exercises_need_nothing_but_the_core(tmp_path):
    said = alone_with([], """
import re
import coursekit
from coursekit import *
from coursekit import exhibits, models, words
from coursekit.exercises import public_set
from coursekit.notebook.labs import Lab
start("es")
for name in coursekit.__all__:
    getattr(coursekit, name)
for name in models.names():
    made = Lab(models.find(name))
    assert made.description and made._repr_mimebundle_()
sweep(coursekit.make_or_buy, "trust", "volatility", "advantage", steps=3)
for name in exhibits.EXHIBITS:
    try:
        evidence(name)
    except coursekit.CourseError as error:
        assert "%pip install --no-deps libpysal" in str(error), error
        print("lacking:", name)
question = re.search(r"(?m)^(\\w+) =", words.catalogue_text("predictions", "es"))[1]
predict(question); recall(question); my_work(); student("ana21"); progress(1)
for item in public_set.load(1).items:
    ask(item)
""", tmp_path)  # fmt: skip
    assert "\nlacking: mexican_states\n" in said and said.count("lacking:") == 1


def test_the_states_of_mexico_need_the_files_of_their_package_alone(tmp_path):
    code = "from coursekit.data import *\nprint(len(load_mexican_states()), len(mexican_outlines()))"
    assert alone_with(["lab"], code, tmp_path).split() == ["224", "32"]


def test_what_an_instructor_uses_loads_with_its_extras(tmp_path):
    rooms = ["capstone", "cli", "documents", "exercises", "grading", "notebook"]
    code = f"""
import importlib, pkgutil
for room in {rooms}:
    package = importlib.import_module("coursekit." + room)
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        if not module.name.endswith(("__main__", "nbgrader_copies")):  # nbgrader itself loads that one
            importlib.import_module(module.name)
"""
    alone_with(["lab", "grading"], code, tmp_path)


def test_binder_makes_a_conda_environment_of_python_311(binder):
    assert type(binder) is CondaBuildPack
    assert binder.environment_yaml_path == "environment.yml"
    assert binder.python_version == "3.11"
    assert not binder.separate_kernel_env


def test_binder_installs_the_pinned_versions():
    environment = yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))
    pip = next(item["pip"] for item in environment["dependencies"] if isinstance(item, dict))
    assert {"-c constraints.txt", "-e .[lab,grading]"} <= set(pip)


def test_binder_copies_the_repository_then_installs(binder):
    recipe = binder.render()
    steps = [
        "WORKDIR ${REPO_DIR}",
        "src/ ${REPO_DIR}/\n",
        'env update -p ${NB_PYTHON_PREFIX} --file "environment.yml"',
    ]
    assert [recipe.count(step) for step in steps] == [1, 1, 1]
    assert steps == sorted(steps, key=recipe.index)


def test_binder_gets_what_a_student_gets(binder, tmp_path):
    """The part of repo2docker that says which files go into the image, with our .dockerignore."""
    for name in [".git/HEAD", "exercises/source/one.yml", "exercises/en/one.ipynb", "notebooks/en/one.ipynb"]:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    lines = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    kept = exclude_paths(str(tmp_path), [line for line in lines if not line.startswith("#")])
    files = {name for name in kept if (tmp_path / name).is_file()}
    assert files == {"exercises/en/one.ipynb", "notebooks/en/one.ipynb"}


def test_the_wheel_holds_the_library_and_all_its_data(built):
    (wheel,) = built.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    tops = {name.split("/")[0] for name in names}
    assert tops == {"coursekit", f"cooperate_to_compete-{PROJECT['version']}.dist-info"}
    kinds = {".py", ".ftl", ".csv", ".json", ".bib", ".js", ".css"}
    files = [path for path in below(ROOT / "coursekit") if path.suffix in kinds]
    assert {path.relative_to(ROOT).as_posix() for path in files} <= names
    assert {"coursekit/locales/en/common.ftl", "coursekit/locales/es/common.ftl"} <= names


def test_the_sdist_holds_no_exercises_and_no_tests(built):
    (sdist,) = built.glob("*.tar.gz")
    tops = {name.split("/")[1] for name in tarfile.open(sdist).getnames()}
    assert {"coursekit", "pyproject.toml", "LICENSE"} <= tops
    assert not tops & {"exercises", "tests", "notebooks"}


def test_the_distribution_is_found_under_its_own_name():
    """``coursekit``, as it is imported, is somebody else's on PyPI."""
    assert PROJECT["name"] == repository.DISTRIBUTION != "coursekit"
    assert importlib.metadata.version(repository.DISTRIBUTION) == coursekit.__version__
    for page in ("README.md", "README.es.md"):
        assert f"`{repository.DISTRIBUTION}`" in (ROOT / page).read_text("utf-8")


def test_nothing_tells_a_reader_to_install_somebody_else_s_package():
    """Nor ours from a registry, where the name could still become anybody's."""
    told = [
        *ROOT.glob("*.md"),
        *below(ROOT / "docs", "*.md"),
        *below(ROOT / "coursekit"),
        *below(ROOT / "notebooks"),
    ]
    for path in [*told, *below(ROOT / "benchmarks"), *below(ROOT / "exercises")]:
        if path.suffix in {".md", ".ftl", ".py", ".yml", ".ipynb", ".toml"}:
            text = path.read_text("utf-8")
            assert not re.search(r"install[^\n`»”]*\s(coursekit|cooperate-to-compete)\b(?!@git)", text), path


def test_the_citation_and_the_library_agree_with_the_project():
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert citation["version"] == coursekit.__version__ == PROJECT["version"]
    assert citation["repository-code"] == PROJECT["urls"]["Repository"]
    assert citation["license"] == PROJECT["license"]
