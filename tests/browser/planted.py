"""A copy of the course with a mark in every secret part, and where the mark came out."""

from __future__ import annotations

import base64
import gzip
import re
import shutil
import zipfile
from pathlib import Path

import yaml

from coursekit.words import LANGUAGES

ROOT = Path(__file__).parents[2]
SECRET = "plantedsecret"


def course(root: Path) -> Path:
    """Put the copy into a folder, which is returned."""
    ours = [path for path in ROOT.iterdir() if path.name[0] != "." and path.name not in ("site", "sitio")]
    for path in ours:
        if path.is_dir():
            shutil.copytree(path, root / path.name, ignore=shutil.ignore_patterns("__pycache__", ".*"))
        else:
            shutil.copy(path, root)
    _plant(root)
    return root


def _plant(root: Path) -> None:
    """Put the mark wherever an exercise's source tells what a student must not know."""
    for path in (root / "exercises" / "source").rglob("*.yml"):
        if "templates" in path.parts:  # what authors begin from tells nothing, and may be all comments
            continue
        written = yaml.safe_load(path.read_text("utf-8"))
        for item in written.get("items", [written]):  # the warm-up is one item
            for part in ("inputs", "solution", "cases", "given", "again"):
                if part in item:
                    item[part] += f"\n# {SECRET}"
            for part in (*item.get("wrong", ()), *item.get("options", ())):
                part["code"] = part.get("code", "") + f"\n# {SECRET}"
                for language in part.get("say", {}):
                    part["say"][language] += f" {SECRET}"
            for criterion in item.get("rubric", ()):
                for level in criterion["levels"]:
                    level |= {language: f"{level[language]} {SECRET}" for language in LANGUAGES}
        path.write_text(yaml.safe_dump(written, allow_unicode=True), "utf-8")
    for path in (root / "exercises" / "source" / "solved").rglob("*.ipynb"):
        path.write_text(path.read_text("utf-8").replace('"source": ', f'"{SECRET}": "", "source": '), "utf-8")


def leaks(folder: Path) -> list[str]:
    """The files below a folder that hold the mark, also where they are packed."""
    found = []
    for path in folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            if tape := re.fullmatch(rb'coursekit\.tape\("[^"]*", "([^"]*)"\);\n', content):
                content += gzip.decompress(base64.b64decode(tape[1]))
            if zipfile.is_zipfile(path):
                archive = zipfile.ZipFile(path)
                content += b"".join(archive.read(name) for name in archive.namelist())
            found += [path.name] * (SECRET.encode() in content)
    return sorted(found)
