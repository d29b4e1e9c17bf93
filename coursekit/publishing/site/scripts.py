"""Scripts of the site: its own and those of a notebook, as files, for a folder has no modules."""

from __future__ import annotations

import re
from pathlib import Path

from coursekit.notebook import frontend

FOLDER = "scripts"
"""Where they are on the site of a language."""

OWN = Path(__file__).parent / "frontend"

EVERYWHERE = ("site.js",)
"""What every page loads."""

NOTEBOOK = ("forms", "recoding", "lab", "typed")
"""Modules of a notebook that a page uses too, as ``coursekit.NAME``."""

FORMS = ("words.js", "work.js", "forms.js", "recoding.js", "page_forms.js")
"""What a page with forms loads, in this order."""

LABS = (FORMS[0], "lab.js", "recorded.js")
"""What a page with labs loads."""

EXERCISES = (*FORMS[:2], "seals.js", "typed.js", "exercises.js", *FORMS[2:])
"""What a page with exercises loads."""


def write(site: Path) -> None:
    """Put all scripts into the site of a language."""
    folder = site / FOLDER
    folder.mkdir(parents=True)
    for path in sorted(OWN.glob("*.js")):
        if path.name == "sw.js":  # it has to stand at the top of the site
            continue
        (folder / path.name).write_text(path.read_text("utf-8"), "utf-8")
    for name in NOTEBOOK:
        (folder / f"{name}.js").write_text(_plain(name), "utf-8")


def _plain(name: str) -> str:
    """A module of a notebook as a script that leaves what it exports in ``coursekit``."""
    text = re.sub(
        r"^export (?=(async )?(function|const|class))", "", frontend.bundle(f"{name}.js"), flags=re.M
    )
    if "export default " in text:
        text = text.replace("export default ", f"coursekit.{name} = ")
    else:
        text += f"coursekit.{name} = {name};\n"
    return f"globalThis.coursekit = globalThis.coursekit ?? {{}};\n(() => {{\n{text}}})();\n"
