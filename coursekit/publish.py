"""From one source to the notebooks of both languages.

A lesson is written once, in ``notebooks/source/NN_name.yml``: code cells once, words in both
languages side by side. ``coursekit build`` makes ``notebooks/en`` and ``notebooks/es`` from it and
runs them, so that every output is stored and can be compared.
"""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Iterable, Mapping
from importlib import metadata, resources
from pathlib import Path
from typing import Any

from coursekit import checked
from coursekit.models.contract import CourseError
from coursekit.words import LANGUAGES, Words

KERNEL = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}
CITATION = re.compile(r"\[@(\w+)(\|narrative)?\]")
LINK = re.compile(r"\{(notebook|exercises):(\d\d)\}")
TERM = re.compile(r"\]\(term:([\w-]+)\)")
GLOSSARY = {"en": "glossary", "es": "glosario"}
"""The page of terms, beside the lessons: each term is a cell whose id is the term's."""


def lessons(root: Path) -> list[Path]:
    """The sources of the lessons, in order."""
    return sorted((root / "notebooks" / "source").glob("*.yml"))


def read(source: Path) -> dict[str, Any]:
    """A source as written."""
    import yaml

    return yaml.safe_load(source.read_text("utf-8"))


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


def lesson_path(source: Path, language: str, root: Path) -> Path:
    """Where the notebook of a source belongs."""
    return root / "notebooks" / language / f"{read(source)['file'][language]}.ipynb"


def lesson(source: Path, language: str, root: Path):
    """The notebook of a lesson, not yet run.

    Raises
    ------
    CourseError
        If the source cites a work or links to a page that is not there.
    """
    written = read(source)
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
            text = LINK.sub(lambda found: _link(found, path, language, root), text)
            text = TERM.sub(lambda found: _explain(found, language, source), text)
            text = cite(text, cited, language, source)
            cells.append(markdown_cell(cell["id"], text, cell.get("beat")))
    if cited:
        cells.append(references_cell(cited, language))
    return notebook_of(cells, unit=written["unit"], language=language)


def glossary_path(language: str, root: Path) -> Path:
    """Where the page of terms belongs."""
    return root / "notebooks" / language / f"{GLOSSARY[language]}.ipynb"


def glossary(language: str, root: Path):
    """The page of terms: one cell a term, in the order of the alphabet, with the lessons that explain it."""
    words = Words("pages", language)
    explained: dict[str, list[str]] = {}
    for source in lessons(root):
        written = read(source)
        told = "".join(cell.get(language, "") for cell in written["cells"])
        title = re.search(r"(?m)^# (.+)$", told).group(1)
        for term in dict.fromkeys(TERM.findall(told)):
            explained.setdefault(term, []).append(f"[{title}]({written['file'][language]}.ipynb)")
    path = glossary_path(language, root)
    top = words("glossary-top", badge=badge(path.relative_to(root).as_posix(), language))
    cells, cited = [markdown_cell("title", top)], []
    for term in sorted(terms().values(), key=lambda term: _plain(term[f"term_{language}"])):
        text = f"## {term[f'term_{language}']}\n\n{term[f'definition_{language}']}"
        keys = [key for key in term["keys"].split(";") if key]
        if keys:
            told = "; ".join(f"[@{key}]" for key in keys)
            text += "\n\n" + cite(told, cited, language, path)
        if term["id"] in explained:
            text += "\n\n" + words("glossary-explained", lessons=", ".join(explained[term["id"]]))
        cells.append(markdown_cell(term["id"], text))
    cells.append(references_cell(cited, language))
    return notebook_of(cells, language=language)


def notebook_of(cells: list, **course: Any):
    """A notebook of these cells; `course` says of itself which unit and language it is."""
    import nbformat

    return nbformat.v4.new_notebook(
        cells=cells,
        metadata={"kernelspec": KERNEL, "language_info": {"name": "python"}, "coursekit": course},
    )


def code_cell(name: str, text: str, beat: str | None = None):
    """A code cell with a lasting id."""
    import nbformat

    return nbformat.v4.new_code_cell(text.rstrip("\n"), id=name, metadata={"beat": beat} if beat else {})


def markdown_cell(name: str, text: str, beat: str | None = None):
    """A markdown cell with a lasting id."""
    import nbformat

    return nbformat.v4.new_markdown_cell(text.rstrip("\n"), id=name, metadata={"beat": beat} if beat else {})


def execute(notebook, name: str | None = None) -> None:
    """Run a notebook and keep its outputs.

    Widget state is not kept: a viewer without a kernel then shows the picture and the sentence
    that every lab carries.

    Parameters
    ----------
    name : str, optional
        What it is called in the folder it runs in, for a notebook that reads itself; otherwise the
        folder is empty.
    """
    import os
    import tempfile

    from nbclient import NotebookClient

    with tempfile.TemporaryDirectory() as folder:
        if name:
            write(notebook, Path(folder, name))
        client = NotebookClient(
            notebook,
            timeout=300,
            kernel_name=KERNEL["name"],
            resources={"metadata": {"path": folder}},
            store_widget_state=False,
            coalesce_streams=True,
            extra_arguments=["--IPKernelApp.log_level=40"],  # it would warn of its own connection
        )
        client.execute(env={**os.environ, "COURSEKIT_WORK": f"{folder}/coursekit-work.json"})
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)  # times of day: they differ from run to run
        for output in cell.get("outputs", []):
            output.get("data", {}).pop("application/vnd.jupyter.widget-view+json", None)
    notebook.metadata["language_info"] = {"name": "python"}


def write(notebook, path: Path) -> None:
    """Write a notebook to a file."""
    import nbformat

    nbformat.validate(notebook)
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, path)


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


def badge(path: str, language: str) -> str:
    """The Binder badge that opens the notebook at `path`, a path in the repository."""
    address = f"https://mybinder.org/v2/gh/{repository()}/HEAD?urlpath=lab/tree/{path}"
    return (
        f"[![{Words('pages', language)('open-on-binder')}](https://mybinder.org/badge_logo.svg)]({address})"
    )


@functools.cache
def repository() -> str:
    """Owner and name of the repository, from the package's own metadata."""
    for entry in metadata.metadata("coursekit").get_all("Project-URL") or []:
        label, _, address = entry.partition(", ")
        if label == "Repository":
            return "/".join(address.rstrip("/").split("/")[-2:])
    raise CourseError("error-no-repository")


@functools.cache
def bibliography():
    """The works the course cites, by key."""
    from pybtex.database import parse_string

    text = resources.files("coursekit").joinpath("data", "bibliography.bib").read_text("utf-8")
    return parse_string(text, "bibtex").entries


def cited_name(key: str, language: str) -> str:
    """Who is cited: “Brown and Domínguez”, “Dyer et al.”."""
    entry, words = bibliography()[key], Words("pages", language)
    if label := _field(entry, "label", language):
        return label
    names = [" ".join([*person.prelast_names, *person.last_names]) for person in _people(entry)]
    if len(names) > 2 or "others" in names:
        return words("cite-many", first=names[0])
    return words("cite-two", first=names[0], second=names[1]) if len(names) == 2 else names[0]


def cite(text: str, cited: list[str], language: str, source: Path) -> str:
    """A text with its marks ``[@Key]`` as citations; works cited for the first time are added to `cited`.

    Raises
    ------
    CourseError
        If the bibliography has no such work; it names the file `source`.
    """

    def citation(found: re.Match) -> str:
        key, narrative = found.groups()
        if key not in bibliography():
            raise CourseError("error-no-such-work", key=key, file=source.name)
        if key not in cited:
            cited.append(key)
        who, year = cited_name(key, language), _field(bibliography()[key], "year", language)
        linked = "[{}](#cell-id=references)".format
        return f"{who} ({linked(year)})" if narrative else f"({linked(f'{who} {year}')})"

    return CITATION.sub(citation, text)


@functools.cache
def terms() -> dict[str, dict[str, str]]:
    """The rows of the glossary, by the term's id."""
    import csv

    text = resources.files("coursekit").joinpath("data", "glossary.csv").read_text("utf-8")
    return {row["id"]: row for row in csv.DictReader(text.splitlines())}


def _explain(found: re.Match, language: str, source: Path) -> str:
    term = found.group(1)
    if term not in terms():
        raise CourseError("error-no-such-term", term=term, file=source.name)
    return f"]({GLOSSARY[language]}.ipynb#cell-id={term})"


def _plain(word: str) -> str:
    """A word without accents or capitals, to sort by."""
    import unicodedata

    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c)).casefold()


def _link(found: re.Match, path: Path, language: str, root: Path) -> str:
    kind, number = found.groups()
    folder = "notebooks" if kind == "notebook" else "exercises"
    for source in sorted((root / folder / "source").glob(f"{number}_*.yml")):
        target = f"{read(source)['file'][language]}.ipynb"
        return target if kind == "notebook" else f"../../exercises/{language}/{target}"
    raise CourseError("error-no-such-page", page=found.group(), file=path.name)


def references_cell(cited: Iterable[str], language: str):
    """The last cell of a notebook: the works it cites."""
    head = f"## {Words('pages', language)('references')}"
    return markdown_cell("references", "\n".join([head, "", *references(cited, language)]))


def references(keys: Iterable[str], language: str) -> list[str]:
    """These works as lines of a list, in the order of the alphabet."""
    return sorted(f"- {_reference(key, language)}" for key in keys)


def _reference(key: str, language: str) -> str:
    """One work, as a line of the list of references."""
    entry, words = bibliography()[key], Words("pages", language)
    field = lambda name: _field(entry, name, language)  # noqa: E731
    who = "; ".join(str(person) for person in _people(entry)).replace("others", words("and-others"))
    if "editor" in entry.persons and "author" not in entry.persons:
        who += f" ({words('editors')})"
    inside = next((field(name) for name in checked.INSIDE if field(name)), "")
    number = f"{field('volume')}({field('number')})" if field("volume") and field("number") else ""
    number = number or field("volume") or field("number")
    address = f"https://doi.org/{field('doi')}" if field("doi") else field("url")
    link = f"<{address}>" if address else ""
    parts = [
        f"*{inside}*" if inside else "", number, field("pages"),
        field("isbn") and f"ISBN {field('isbn')}", link,
        field("copy") and words("copy-read", host=field("copy")), field("note"), checked.left(entry, words),
    ]  # fmt: skip
    tail = ", ".join(part for part in parts if part)
    named = f"{who} ({field('year')}). {field('title')}" if who else f"{field('label')} ({field('year')})"
    return f"{named}{'' if named.endswith('?') else '.'} {tail}".rstrip(". ") + "."


def _people(entry) -> list:
    return entry.persons.get("author") or entry.persons.get("editor") or []


def _field(entry, name: str, language: str) -> str:
    """A field of a work, in the reader's language where the bibliography has both; empty if it has none."""
    text = entry.fields.get(f"{name}_{language}") or entry.fields.get(name, "")
    return text.replace("{", "").replace("}", "").replace("--", "–")


def project_root(start: Path) -> Path:
    """The folder of the course that `start` is in: the one whose pyproject is ours."""
    for folder in (start, *start.parents):
        project = folder / "pyproject.toml"
        if project.is_file() and tomllib.loads(project.read_text("utf-8"))["project"]["name"] == "coursekit":
            return folder
    raise CourseError("error-not-in-course")
