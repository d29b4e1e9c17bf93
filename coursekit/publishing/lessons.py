"""From one source to the notebooks of both languages.

A lesson is written once, in ``notebooks/source/NN_name.yml``: code cells once, words in both
languages side by side. ``coursekit build`` makes ``notebooks/en`` and ``notebooks/es`` from it and
runs them, so that every output is stored and can be compared.
"""

from __future__ import annotations

from pathlib import Path

from coursekit.documents import bringing
from coursekit.documents.notebooks import code_cell, execute, markdown_cell, notebook_of, write
from coursekit.documents.repository import (
    LINK,
    badge,
    glossary_path,
    lesson_path,
    lessons,
    link,
    read_source,
)
from coursekit.publishing.bibliography import cite, references_cell
from coursekit.publishing.glossary import TERM, glossary, link_term
from coursekit.publishing.inline_results import NUMBER, number
from coursekit.words import LANGUAGES


def build(root: Path) -> list[Path]:
    """Make and run all lessons in both languages; returns the notebooks written."""
    written = []
    for source in lessons(root):
        for language in LANGUAGES:
            notebook = lesson(source, language, root)
            execute(notebook)
            path = lesson_path(source, language, root)
            write(notebook, path)
            written.append(path)
    for language in LANGUAGES:
        path = glossary_path(language, root)
        write(glossary(language, root), path)
        written.append(path)
    return written


def on_colab():
    """The cell that brings the course to Colab, hidden behind its title there and closed elsewhere."""
    cell = code_cell(bringing.ON_COLAB, bringing.colab())
    cell.metadata.update(cellView="form", jupyter={"source_hidden": True})
    return cell


def lesson(source: Path, language: str, root: Path):
    """The notebook of a lesson, not yet run.

    Raises
    ------
    CourseError
        If the source cites a work or links to a page that is not there.
    """
    written = read_source(source)
    path = lesson_path(source, language, root)
    cited: list[str] = []
    cells = []
    for cell in written["cells"]:
        if "code" in cell:
            cells.append(
                code_cell(cell["id"], cell["code"].replace("{language}", language), cell.get("beat"))
            )
        else:
            text = cell[language].replace("{badge}", badge(path.relative_to(root).as_posix(), language))
            text = NUMBER.sub(lambda found: number(found, source), text)
            text = LINK.sub(lambda found: link(found, path, language, root), text)
            text = TERM.sub(lambda found: link_term(found, language, source), text)
            text = cite(text, cited, language, source)
            cells.append(markdown_cell(cell["id"], text, cell.get("beat")))
    cells.insert(1, on_colab())
    if cited:
        cells.append(references_cell(cited, language))
    return notebook_of(cells, unit=written["unit"], language=language)
