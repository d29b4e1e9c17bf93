"""The notebook of the policy brief in both languages, from ``capstone/source/policy_brief.yml``."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from coursekit import publish
from coursekit.capstone.reading import SECTIONS
from coursekit.words import LANGUAGES, Words

UNIT = 8


def source_path(root: Path) -> Path:
    """The source of the template."""
    return root / "capstone" / "source" / "policy_brief.yml"


def path(language: str, root: Path) -> Path:
    """Where the notebook belongs."""
    return root / "capstone" / language / f"{Words('capstone', language)('file')}.ipynb"


def build(root: Path) -> list[Path]:
    """Make and run the template in both languages; returns the notebooks written."""
    written = []
    for language in LANGUAGES:
        target = path(language, root)
        notebook = brief(language, root)
        execute(notebook, target.name)
        publish.write(notebook, target)
        written.append(target)
    return written


def brief(language: str, root: Path):
    """The template, not yet run."""
    source = publish.read(source_path(root))
    say = Words("capstone", language)
    badge = publish.badge(path(language, root).relative_to(root).as_posix(), language)
    replaced = {"{badge}": badge, "{rubric}": rubric_table(source["rubric"], language)}
    replaced |= {f"{{section:{name}}}": say(f"section-{name}") for name in SECTIONS}
    cited: list[str] = []
    cells = []
    for cell in source["cells"]:
        if "code" in cell:
            cells.append(publish.code_cell(cell["id"], cell["code"].replace("{language}", language)))
            continue
        text = cell[language]
        for mark, words in replaced.items():
            text = text.replace(mark, words)
        text = publish.CITATION.sub(
            lambda found: publish._cite(found, cited, language, source_path(root)), text
        )
        cells.append(publish.markdown_cell(cell["id"], text))
    cells.append(publish.markdown_cell("references", publish._references(cited, language)))
    return publish.notebook_of(cells, unit=UNIT, language=language)


def rubric_table(rubric: list[Mapping[str, Any]], language: str) -> str:
    """The criteria and their levels as a table, a row a criterion."""
    points = [level["points"] for level in rubric[0]["levels"]]
    say = Words("capstone", language)
    lines = [
        f"| {say('criterion')} | " + " | ".join(say("points", points=point) for point in points) + " |",
        "|---" * (len(points) + 1) + "|",
    ]
    for criterion in rubric:
        levels = " | ".join(level[language] for level in criterion["levels"])
        lines.append(f"| **{criterion['title'][language]}** | {levels} |")
    return "\n".join(lines)


def execute(notebook, name: str) -> None:
    """Run the notebook in a folder that holds it under its name, for its check reads it from there."""
    import os

    from nbclient import NotebookClient

    with tempfile.TemporaryDirectory() as folder:
        publish.write(notebook, Path(folder, name))
        client = NotebookClient(
            notebook,
            kernel_name=publish.KERNEL["name"],
            resources={"metadata": {"path": folder}},
            extra_arguments=["--IPKernelApp.log_level=40"],
        )
        client.execute(env={**os.environ, "COURSEKIT_WORK": f"{folder}/coursekit-work.json"})
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
    notebook.metadata["language_info"] = {"name": "python"}
