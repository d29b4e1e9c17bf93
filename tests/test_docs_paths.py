"""Every file, folder and module that a page for readers or developers names is there."""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path

import pytest

from coursekit import words
from coursekit.documents import working_folder
from tests.files import below

ROOT = Path(__file__).parents[1]
PAGES = [*ROOT.glob("*.md"), *below(ROOT / "docs", "*.md"), ROOT / "benchmarks" / "README.md"]
PATH = re.compile(r"\.?[\w*-]+(?:/[\w.*-]+)*/?")
TOPS = {path.name for folder in (ROOT, ROOT / "coursekit") for path in folder.iterdir() if path.is_dir()}
ENDINGS = {".py", ".yml", ".yaml", ".ftl", ".bib", ".toml", ".cff"}
"""Of files that no command makes, so that a page that names one means one of ours."""

PLACEHOLDER = re.compile(r"NAME|NOMBRE|NN_name|NN_nombre|NN|\bnombre\b|\bname\b")
NAMES = {path.name for path in below(ROOT)}
MADE = {  # by a command, or by whoever reads the page
    *(working_folder.folder(ROOT, language).name for language in words.LANGUAGES),
    *"students estudiantes nbgrader_config.py".split(),
    *".venv site sitio handout reparto submissions entregas grades calificaciones elsewhere".split(),
}


def named(page: Path) -> set[str]:
    """Words in code on a page that look like paths."""
    text = page.read_text("utf-8")
    code = re.findall(r"(?s)```.*?\n(.*?)```", text)
    code += re.findall(r"`([^`\n]+)`", re.sub(r"(?s)```.*?```", "", text))
    words = {word for part in code for word in re.split(r"[\s\"',()=:;→]+", part)}
    return {
        word
        for word in words
        if (PATH.fullmatch(word) and "/" in word and word.split("/")[0] in TOPS)
        or Path(word).suffix in ENDINGS
    }


def is_there(path: str, page: Path) -> bool:
    """As a path from the root, from the library or beside the page; a name alone, anywhere."""
    pattern = PLACEHOLDER.sub("*", path.rstrip("/"))
    folders = (ROOT, ROOT / "coursekit", ROOT / "tests", page.parent)
    return any(next(folder.glob(pattern), None) for folder in folders) or pattern in NAMES


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_path_a_page_names_is_there(page):
    gone = {path for path in named(page) if path.split("/")[0] not in MADE and not is_there(path, page)}
    assert not gone


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_module_a_page_names_is_there(page):
    text = page.read_text("utf-8")
    modules = re.findall(r"python3? -m ((?:coursekit|tests)[\w.]*)", text)
    assert not [module for module in modules if find_spec(module) is None]


def test_paths_are_found_among_words():
    page = ROOT / "README.md"
    assert {"coursekit/models", "exercises/source"} <= named(page)
    assert is_there("coursekit/models/NAME.py", page) and not is_there("coursekit/labs.py", page)
