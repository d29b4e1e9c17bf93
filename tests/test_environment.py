"""The same versions everywhere (reader, CI, Binder), and a package that holds the library only."""

import ast
import importlib.metadata
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

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS = PROJECT["optional-dependencies"]
PLAIN = [Requirement(line) for line in PROJECT["dependencies"]]
DECLARED = PLAIN + [Requirement(line) for line in EXTRAS["test"]]
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


def test_all_that_the_library_loads_is_installed_with_it():
    """So that the README's first command and Binder, which install no extra, can run every unit."""
    loaded = set()
    library = [path for path in (ROOT / "coursekit").rglob("*.py") if "site" not in path.parts]
    for file in library:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                loaded |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level:
                loaded.add(node.module)
            elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "find_spec":
                loaded |= {name.value for name in node.args if isinstance(name, ast.Constant)}
    loaded -= {"pybtex", "pybtex.database"}  # only to build the course, which is done where it is tested
    loaded -= {"distributed"}  # only for who has a cluster, and told in a sentence
    tops = {name.partition(".")[0] for name in loaded} - sys.stdlib_module_names - {"coursekit"}
    brought = {"IPython": "ipywidgets", "traitlets": "ipywidgets", "PIL": "pillow", "yaml": "pyyaml"}
    brought |= {"fluent": "fluent-runtime", "babel": "fluent-runtime", "pytest": "nbval"}
    brought |= {"jsonschema": "nbformat", "nbconvert": "jupyterlab", "matplotlib_inline": "ipywidgets"}
    assert {"libpysal", "numpy"} <= tops
    wanted = {canonicalize_name(brought.get(name, name)) for name in tops}
    assert wanted <= {canonicalize_name(requirement.name) for requirement in PLAIN}


def test_binder_makes_a_conda_environment_of_python_311(binder):
    assert type(binder) is CondaBuildPack
    assert binder.environment_yaml_path == "environment.yml"
    assert binder.python_version == "3.11"
    assert not binder.separate_kernel_env


def test_binder_installs_the_pinned_versions():
    environment = yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))
    pip = next(item["pip"] for item in environment["dependencies"] if isinstance(item, dict))
    assert {"-c constraints.txt", "-e ."} <= set(pip)


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
    assert tops == {"coursekit", f"coursekit-{PROJECT['version']}.dist-info"}
    kinds = {".py", ".ftl", ".csv", ".json", ".bib", ".js", ".css"}
    files = [path for path in (ROOT / "coursekit").rglob("*") if path.suffix in kinds]
    assert {path.relative_to(ROOT).as_posix() for path in files} <= names
    assert {"coursekit/locales/en/common.ftl", "coursekit/locales/es/common.ftl"} <= names


def test_the_sdist_holds_no_exercises_and_no_tests(built):
    (sdist,) = built.glob("*.tar.gz")
    tops = {name.split("/")[1] for name in tarfile.open(sdist).getnames()}
    assert {"coursekit", "pyproject.toml", "LICENSE"} <= tops
    assert not tops & {"exercises", "tests", "notebooks"}


def test_the_citation_and_the_library_agree_with_the_project():
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert citation["version"] == coursekit.__version__ == PROJECT["version"]
    assert citation["repository-code"] == PROJECT["urls"]["Repository"]
    assert citation["license"] == PROJECT["license"]
