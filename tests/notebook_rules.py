"""What must be true of a notebook of the course beyond what nbval compares; a rule tells what breaks it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

BEATS = ("title", "puzzle", "predict", "play", "read", "break", "evidence", "mind", "takeaway")
LONGEST_CODE = 10
ENGLISH_TIME = r"\b\d{3}0s\b|\bundated\b"
"""A decade, or the lack of a date, as English and the tables of data write it."""


def code(notebook) -> list:
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def problems(notebook) -> Iterator[str]:
    """What breaks a rule, in words; nothing where all is well."""
    yield from stored_outputs(notebook)
    yield from loopholes(notebook)
    yield from reader(notebook)


def stored_outputs(notebook) -> Iterator[str]:
    """nbval compares nothing where nothing is stored."""
    for cell in code(notebook):
        if cell.execution_count is None:
            yield f"{cell.id}: was never run"
        for output in cell.outputs:
            if output.output_type == "error":
                yield f"{cell.id}: an error is stored"
            elif output.output_type == "stream" and output.name == "stderr":
                yield f"{cell.id}: a complaint is stored"
        if speaks(cell) and not any(text_of(output) for output in cell.outputs):
            yield f"{cell.id}: no text is stored to compare"
    if "widgets" in notebook.metadata:
        yield "widget state is saved in the file"


def speaks(cell) -> bool:
    """Whether the last line of the cell is an expression, or it calls something that prints."""
    body = ast.parse(cell.source).body
    return bool(body) and isinstance(body[-1], ast.Expr) and isinstance(body[-1].value, ast.Call | ast.Name)


def text_of(output) -> str:
    return output.get("text", "") or output.get("data", {}).get("text/plain", "")


def loopholes(notebook) -> Iterator[str]:
    """Marks by which nbval would look away."""
    for cell in code(notebook):
        tags = [tag for tag in cell.metadata.get("tags", []) if tag.startswith(("nbval", "raises"))]
        if tags or re.search(r"#\s*(NBVAL|PYTEST_VALIDATE)", cell.source):
            yield f"{cell.id}: tells nbval to look away"


def reader(notebook) -> Iterator[str]:
    """What a reader needs: short cells, pictures in words, headings in order."""
    level = 0
    for cell in notebook.cells:
        if cell.cell_type == "code":
            if len([line for line in cell.source.splitlines() if line.strip()]) > LONGEST_CODE:
                yield f"{cell.id}: more than {LONGEST_CODE} lines of code"
            for output in cell.outputs:
                alt = output.get("metadata", {}).get("image/png", {}).get("alt", "")
                if "image/png" in output.get("data", {}) and len(alt) < 60:
                    yield f"{cell.id}: a picture without a description"
        else:
            if re.search(r"!\[\s*\]\(|<img(?![^>]*alt=)", cell.source):
                yield f"{cell.id}: an image without alternative text"
            for heading in re.findall(r"^(#+) ", cell.source, flags=re.M):
                if len(heading) > level + 1:
                    yield f"{cell.id}: a heading jumps from level {level} to {len(heading)}"
                level = len(heading)


def beats(notebook) -> Iterator[str]:
    """A lesson has all nine beats; each first appears in its order."""
    first = list(dict.fromkeys(cell.metadata["beat"] for cell in notebook.cells if "beat" in cell.metadata))
    if first != list(BEATS):
        yield f"beats are {first}"


def twins(english, spanish) -> Iterator[str]:
    """The two languages have the same cells and the same code, but for the line that starts the language."""
    if [cell.id for cell in english.cells] != [cell.id for cell in spanish.cells]:
        yield "the two languages have other cells"
        return
    for one, other in zip(english.cells, spanish.cells, strict=True):
        if one.cell_type != other.cell_type:
            yield f"{one.id}: text in one language, code in the other"
        elif one.cell_type == "code" and one.source.replace('start("en")', 'start("es")') != other.source:
            yield f"{one.id}: the code differs between the languages"
        elif one.cell_type == "markdown" and len(one.source) > 80 and one.source == other.source:
            if one.id != "references":
                yield f"{one.id}: not translated"
