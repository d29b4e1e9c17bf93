"""The notebook of the policy brief in both languages, from ``capstone/source/policy_brief.yml``."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from coursekit.capstone.brief_file import SECTIONS
from coursekit.documents import notebooks, repository
from coursekit.publishing import bibliography
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
        notebooks.execute(notebook, target.name)
        notebooks.write(notebook, target)
        written.append(target)
    return written


def brief(language: str, root: Path):
    """The template, not yet run."""
    source = repository.read_source(source_path(root))
    say = Words("capstone", language)
    badge = repository.badge(path(language, root).relative_to(root).as_posix(), language)
    replaced = {"{badge}": badge, "{rubric}": rubric_table(source["rubric"], language)}
    replaced |= {f"{{section:{name}}}": say(f"section-{name}") for name in SECTIONS}
    cited: list[str] = []
    cells = []
    for cell in source["cells"]:
        if "code" in cell:
            cells.append(notebooks.code_cell(cell["id"], cell["code"].replace("{language}", language)))
            continue
        text = cell[language]
        for mark, words in replaced.items():
            text = text.replace(mark, words)
        text = bibliography.cite(text, cited, language, source_path(root))
        cells.append(notebooks.markdown_cell(cell["id"], text))
    cells.append(bibliography.references_cell(cited, language))
    return notebooks.notebook_of(cells, unit=UNIT, language=language)


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
