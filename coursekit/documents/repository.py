"""Where things are in the repository, and where the repository is."""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from coursekit import __version__
from coursekit.errors import CourseError
from coursekit.words import LANGUAGES, Words

DISTRIBUTION = "cooperate-to-compete"
"""What pip calls the package: ``coursekit`` on PyPI is somebody else's."""

LINK = re.compile(r"\{(notebook|exercises):(\d\d)\}")


def project_root(start: Path) -> Path:
    """The folder of the course that `start` is in: the one whose pyproject is ours."""
    for folder in (start, *start.parents):
        project = folder / "pyproject.toml"
        if project.is_file() and _name(project) == DISTRIBUTION:
            return folder
    raise CourseError("error-not-in-course")


def _name(project: Path) -> str | None:
    """What a pyproject.toml calls its project; None where it is not of a project."""
    return tomllib.loads(project.read_text("utf-8")).get("project", {}).get("name")


def lessons(root: Path) -> list[Path]:
    """The sources of the lessons, in order."""
    return sorted((root / "notebooks" / "source").glob("*.yml"))


def read_source(source: Path) -> dict[str, Any]:
    """A source as written."""
    return read_yaml(source.read_text("utf-8"))


def read_yaml(text: str) -> Any:
    """What a text in YAML says; by the parser in C, several times as fast, where there is one."""
    import yaml

    return yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def lesson_path(source: Path, language: str, root: Path) -> Path:
    """Where the notebook of a source belongs."""
    return root / "notebooks" / language / f"{read_source(source)['file'][language]}.ipynb"


def glossary_path(language: str, root: Path) -> Path:
    """Where the page of terms belongs, beside the lessons: each term is a cell whose id is the term's."""
    return root / "notebooks" / language / f"{Words('pages', language)('glossary-file')}.ipynb"


def link(found: re.Match, path: Path, language: str, root: Path) -> str:
    """Where a mark :data:`LINK` on the page `path` leads to, as an address from there.

    Raises
    ------
    CourseError
        If there is no such page.
    """
    kind, number = found.groups()
    folder = "notebooks" if kind == "notebook" else "exercises"
    for source in sorted((root / folder / "source").glob(f"{number}_*.yml")):
        target = f"{read_source(source)['file'][language]}.ipynb"
        return target if kind == "notebook" else f"../../exercises/{language}/{target}"
    raise CourseError("error-no-such-page", page=found.group(), file=path.name)


def badge(path: str, language: str) -> str:
    """The Binder badge that opens the notebook at `path`, a path in the repository."""
    said = Words("pages", language)("open-on-binder")
    return f"[![{said}](https://mybinder.org/badge_logo.svg)]({live(path)['binder']})"


@functools.cache
def owner_and_name() -> str:
    """Owner and name of the repository."""
    if address := addresses().get("Repository"):
        return "/".join(address.rstrip("/").split("/")[-2:])
    raise CourseError("error-no-repository")


@functools.cache
def addresses() -> dict[str, str]:
    """Where the course is on the net: ``[project.urls]`` of pyproject.toml, by label.

    That file is the one place to change for whoever teaches from a fork or with a hub of their own. Where the
    package was installed without it, its metadata say the same.
    """
    beside = Path(__file__).parents[2] / "pyproject.toml"
    if beside.is_file() and _name(beside) == DISTRIBUTION:
        return tomllib.loads(beside.read_text("utf-8"))["project"].get("urls", {})
    pairs = metadata.metadata(DISTRIBUTION).get_all("Project-URL") or []
    return {label: address for label, _, address in (pair.partition(", ") for pair in pairs)}


def live(path: str) -> dict[str, str]:
    """Where the notebook at `path`, a path in the repository, can be opened and run, by who runs it.

    ``binder`` and ``colab`` always; ``hub`` where ``[project.urls]`` names a ``JupyterHub``, which pulls the
    repository with nbgitpuller.
    """
    name = owner_and_name()
    found = {
        "binder": f"https://mybinder.org/v2/gh/{name}/HEAD?urlpath=lab/tree/{path}",
        "colab": f"https://colab.research.google.com/github/{name}/blob/v{__version__}/{path}",
    }
    if hub := addresses().get("JupyterHub"):
        folder = name.partition("/")[2]
        asked = urlencode({"repo": f"https://github.com/{name}", "urlpath": f"lab/tree/{folder}/{path}"})
        found["hub"] = f"{hub.rstrip('/')}/hub/user-redirect/git-pull?{asked}"
    return found


def write_all(root: Path, folder: Path, texts: Mapping[Path, str]) -> list[Path]:
    """Write all files that are made for a folder, and remove those that are made no more.

    Parameters
    ----------
    root : Path
        The folder of the course.
    folder : Path
        Where the files are, below `root`, in a folder each language.
    texts : mapping of Path to str
        What is in each, by path below `root`.

    Returns
    -------
    list of Path
        The files written.
    """
    for path, text in texts.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, "utf-8", newline="\n")
    written = [root / path for path in texts]
    for ending in {path.suffix for path in written}:
        for language in LANGUAGES:
            for path in (root / folder / language).glob(f"*{ending}"):
                if path not in written:
                    path.unlink()
    return written
