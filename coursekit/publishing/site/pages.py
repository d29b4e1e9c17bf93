"""What Sphinx reads: the pages of one language, each laid out under the name it has in every language."""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import inspect
import json
import posixpath
import re
from collections.abc import Collection
from html import escape
from pathlib import Path
from typing import Any

from coursekit import models
from coursekit.documents import bringing, notebooks, repository
from coursekit.documents.repository import badge
from coursekit.exercises import public_set
from coursekit.publishing import bibliography, cards, guide
from coursekit.publishing.markdown import INDEX, heading, table
from coursekit.publishing.site import exercise_pages, form_pages, lite, scripts, search
from coursekit.publishing.site.recordings import moves
from coursekit.words import LANGUAGES, Words

ALL = "pages.json"
"""Which page each file of the repository became, for :mod:`.conf` to turn links."""

PICTURES = "pictures"
"""Where the pictures of the notebooks are on the site of a language."""

SENTENCES = 3
"""Sentences of a caption that are read at once."""

READMES = {one: f"README.{one}.md" for one in LANGUAGES} | {next(iter(LANGUAGES)): "README.md"}
"""What is the front page in the repository; the site has its own, to which links lead instead."""

LIVE = {"binder": "live-binder", "hub": "live-hub", "colab": "live-colab"}
"""Who may run a notebook for somebody who has no Python, see :func:`coursekit.documents.repository.live`."""

TEACH = {"grading": "grading", "writing-exercises": "exercises", "where-it-runs": "where"}
"""Pages for instructors beside the guide, each with its folder in ``docs``."""


def originals(root: Path, language: str) -> dict[str, Path]:
    """The files of the repository that become pages, by the page's name.

    Only what students and readers get is ever listed here: no source of an exercise, no solved notebook.
    """
    numbered = {
        f"{section}/{path.name[:2]}": path
        for section, folder in (("notebooks", Path("notebooks")), ("exercises", Path("exercises")))
        for path in sorted((root / folder / language).glob("[0-9][0-9]_*.ipynb"))
    }
    for path in sorted((root / "capstone" / language).glob("*.ipynb")):
        numbered["exercises/capstone"] = path
    found = numbered | {"glossary": repository.glossary_path(language, root)}
    for path in sorted((root / cards.FOLDER / language).glob("*.md")):
        found[f"models/{'index' if path.stem == INDEX else path.stem}"] = path
    for path in sorted((root / guide.FOLDER / language).glob("*.md")):
        found[f"guide/{'index' if path.stem == INDEX else path.stem[:2]}"] = path
    for name, folder in TEACH.items():
        path = root / "docs" / folder / f"{language}.md"
        if path.is_file():
            found[name] = path
    return {name: path.relative_to(root) for name, path in found.items()}


def lay_out(
    root: Path,
    language: str,
    folder: Path,
    site: Path,
    recorded: Collection[str] = (),
    with_python: bool = False,
) -> None:
    """Write all pages of `language` and their list into `folder`; their pictures, ready made, into `site`.

    Labs on the models that are `recorded` move on their pages; `with_python`, a JupyterLite is linked to.
    """
    from coursekit.documents.quick_nbformat import nbformat

    folder.mkdir(parents=True)
    (site / PICTURES).mkdir(parents=True)
    every = {one: originals(root, one) for one in LANGUAGES}
    became = {
        path.as_posix(): f"{one}/{name}.html" for one, found in every.items() for name, path in found.items()
    } | {path: f"{one}/index.html" for one, path in READMES.items()}
    loads: dict[str, tuple[str, ...]] = {}
    scripts.write(site)

    def ways(path: Path, name: str) -> str:
        up = "../" * (name.count("/") + 1)
        here = f"{up}{lite.page(path.as_posix())}" if with_python else ""
        return open_live(path.as_posix(), language, here)

    _write(site / scripts.FOLDER / search.WORDS, search.script(language))
    for name, path in every[language].items():
        if re.fullmatch(r"exercises/\d\d", name):
            chosen = public_set.load(int(name[-2:]))
            text = exercise_pages.page(chosen, language, ways(path, name))
            data, loads[name] = exercise_pages.script(chosen, language), scripts.EXERCISES
            _write(site / f"{name}.js", data + form_pages.script([], language))
            _write(folder / f"{name}.md", text)
        elif path.suffix == ".ipynb":
            notebook = _notebook(root / path, name, site, language, recorded)
            for cell in notebook.cells:
                if cell.cell_type == "markdown":
                    cell.source = cell.source.replace(badge(path.as_posix(), language), ways(path, name))
            codes = [cell.source for cell in notebook.cells if cell.cell_type == "code"]
            labs = scripts.LABS if any(lab_place(code, recorded) for code in codes) else ()
            forms = scripts.FORMS if any(form_pages.CALL.search(code) for code in codes) else ()
            if labs or forms:
                loads[name] = tuple(dict.fromkeys([*labs, *forms]))
                _write(site / f"{name}.js", form_pages.script(codes, language))
            _write(folder / f"{name}.ipynb", nbformat.writes(notebook))
        else:
            text = (root / path).read_text("utf-8") + _contents(name, every[language])
            _write(folder / f"{name}.md", text)
    about = {"root": str(root), "language": language, "became": became, "scripts": loads}
    (folder / ALL).write_text(json.dumps(about), "utf-8")
    _write(folder / "index.md", front(every[language], root, language))
    _write(folder / "bibliography.md", list_of_works(language))
    _write(folder / "api.md", api(language))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def _notebook(path: Path, name: str, site: Path, language: str, recorded: Collection[str]) -> Any:
    """A notebook to read: a place to link to at every cell, and pictures with their descriptions."""
    from coursekit.documents.quick_nbformat import nbformat

    notebook = nbformat.read(path, 4)
    cells: list[Any] = []
    pictures = 0
    for cell in notebook.cells:
        if cell.id == bringing.ON_COLAB:
            continue
        if cells:  # a page begins with its heading
            cells.append(notebooks.markdown_cell(f"at-{cell.id}", f'<span id="cell-{cell.id}"></span>'))
        cells.append(cell)
        if cell.cell_type == "code" and (form := form_pages.place(cell.source, _told(cell))):
            cell.outputs = [nbformat.v4.new_output("display_data", {"text/html": form})]
            cell.metadata["tags"] = ["remove-input"]
        beside = "".join(output.get("data", {}).get("text/html", "") for output in cell.get("outputs", []))
        for output in cell.get("outputs", []):
            if "image/png" in output.get("data", {}):
                lab = lab_place(cell.source, recorded) if cell.cell_type == "code" else ""
                output["data"] = {"text/html": _figure(output, beside, name, site, language, lab)}
                output["metadata"] = {}
                pictures += 1
    if pictures and name.startswith("notebooks/"):
        told = Words("site", language)("recorded" if recorded else "reading-copy")
        cells[0].source += f"\n\n```{{note}}\n{told}\n```"
    notebook.cells = cells
    return notebook


def open_live(path: str, language: str, here: str = "") -> str:
    """The ways to open a notebook where its code runs, folded away; `here` is where a JupyterLite has it."""
    say, there = Words("site", language), repository.live(path)
    install = f"%pip install -q git+https://github.com/{repository.owner_and_name()}@{bringing.release()}"
    section = path.partition("/")[0]
    ways = [
        say(told, address=there[who], install=install, section=section)
        for who, told in LIVE.items()
        if who in there
    ]
    if here:  # needs nothing, so it comes first
        ways.insert(0, say("live-lite", address=here))
    readme = f"https://github.com/{repository.owner_and_name()}/blob/HEAD/{READMES[language]}"
    ways.append(say("live-local", readme=readme))
    listed = "\n".join(f"- {way}" for way in ways)
    return f'<details class="ck-live"><summary>{say("live")}</summary>\n\n{listed}\n\n</details>'


def _told(cell: Any) -> str:
    """What the outputs of a cell say as plain text."""
    return " ".join(
        output.get("text") or output.get("data", {}).get("text/plain", "") for output in cell.outputs
    )


def lab_place(code: str, recorded: Collection[str]) -> str:
    """What the place of a lab says of it; empty where a cell opens none that is recorded."""
    found = moves.call(code) if "lab(" in code else None
    if not found or found[0].name not in recorded:
        return ""
    model, settings = found
    start = json.dumps(dataclasses.asdict(model.check(**settings)))
    return f' data-lab="{model.name}" data-settings="{escape(start)}"'


def _figure(output: Any, beside: str, name: str, site: Path, language: str, lab: str = "") -> str:
    """A stored picture as a figure; what it says in words is its caption, unless that stands beside it."""
    file, picture = _file(output["data"]["image/png"])
    (site / PICTURES / file).write_bytes(picture)
    told = escape(output["data"]["text/plain"], quote=False)
    caption = "" if told in beside else f"<figcaption>{_caption(told, language)}</figcaption>"
    alt = escape(output["metadata"]["image/png"]["alt"])
    address = posixpath.relpath(f"{PICTURES}/{file}", posixpath.dirname(name) or ".")
    shown = f'<div class="ck-wide"><img src="{address}" alt="{alt}" loading="lazy"></div>'
    return f'<figure class="picture"{lab}>{shown}{caption}</figure>'


def _caption(told: str, language: str) -> str:
    """A caption of at most :data:`SENTENCES`, and the rest folded away; `told` is HTML already."""
    sentences = re.split(r"(?<=[.?!])\s+(?=[A-ZÁÉÍÓÚÑ¿¡0-9])", told)
    first, rest = " ".join(sentences[:SENTENCES]), " ".join(sentences[SENTENCES:])
    more = escape(Words("site", language)("caption-rest"))
    return f"{first}<details><summary>{more}</summary>{rest}</details>" if rest else first


def _contents(name: str, found: dict[str, Path]) -> str:
    """For the first page of a folder, the other pages in it."""
    section, _, page = name.partition("/")
    if page != "index":
        return ""
    inside = [other.partition("/")[2] for other in found if other.startswith(f"{section}/") and other != name]
    return "\n" + _toctree(None, inside) if inside else ""


def _toctree(caption: str | None, names: list[str]) -> str:
    """Pages for the list beside every page."""
    head = ["```{toctree}", ":hidden:", *([f":caption: {caption}"] if caption else []), ""]
    return "\n".join([*head, *names, "```", ""])


def front(found: dict[str, Path], root: Path, language: str) -> str:
    """The first page: what the course is, and its units in a table."""
    say = Words("site", language)
    rows = []
    for name, path in found.items():
        if name.startswith("notebooks/"):
            unit = name.partition("/")[2]
            others = [
                f"[{say(word, unit=int(unit))}]({found[f'{section}/{unit}'].as_posix()})"
                if f"{section}/{unit}" in found
                else ""
                for section, word in (("exercises", "set"), ("guide", "plan"))
            ]
            numbered = (
                f"exercises/{unit}" in found or int(unit) == 0
            )  # a lesson beside the units has no number
            rows.append(
                (str(int(unit)) if numbered else "", f"[{title(root / path)}]({path.as_posix()})", *others)
            )
    head = (say("unit"), say("notebook"), say("exercises"), say("guide"))
    of = lambda *sections: [name for name in found if name.split("/")[0] in sections]  # noqa: E731
    teach = [name for name in ("guide/index", *TEACH, "exercises/capstone") if name in found]
    parts = [
        say("front"),
        f"## {say('units')}",
        table(head, rows),
        f"## {say('look-up')}",
        say("look-up-list", glossary=found["glossary"].as_posix(), models=found["models/index"].as_posix()),
    ]
    if teach:
        links = [f"- [{title(root / found[name])}]({found[name].as_posix()})" for name in teach]
        parts += [f"## {say('teach')}", "\n".join(links)]
    parts += [
        _toctree(say("units"), of("notebooks")),
        _toctree(say("exercises"), of("exercises")),
        _toctree(say("look-up"), ["glossary", "models/index", "bibliography", "api"]),
    ]
    if teach:
        parts.append(_toctree(say("teach"), [name for name in teach if name not in of("exercises")]))
    return "\n\n".join(parts)


def units(root: Path, language: str) -> list[tuple[str, str, str]]:
    """The units with a picture each, in order: page, title, and picture on the site of the language."""
    from coursekit.documents.quick_nbformat import nbformat

    found = []
    for name, path in originals(root, language).items():
        if name.startswith("notebooks/"):
            outputs = [
                output for cell in nbformat.read(root / path, 4).cells for output in cell.get("outputs", [])
            ]
            pictures = [o["data"]["image/png"] for o in outputs if "image/png" in o.get("data", {})]
            if pictures:
                found.append((name, title(root / path), f"{PICTURES}/{_file(pictures[0])[0]}"))
    return found


def _file(picture: str) -> tuple[str, bytes]:
    """Name and bytes of a stored picture."""
    content = base64.b64decode(picture)
    return f"{hashlib.sha256(content).hexdigest()[:16]}.png", content


def title(path: Path) -> str:
    """The first heading of a notebook or a page."""
    text = path.read_text("utf-8")
    if path.suffix == ".ipynb":
        text = "".join(json.loads(text)["cells"][0]["source"])
    return heading(text)


def list_of_works(language: str) -> str:
    """All works of the course, in the form its lists of references have."""
    say = Words("site", language)
    works = bibliography.references(bibliography.works(), language)
    return f"# {say('bibliography')}\n\n{say('bibliography-about', count=len(works))}\n\n" + "\n".join(works)


def api(language: str) -> str:
    """The names one can use in a cell, from their own descriptions."""
    import coursekit
    from coursekit import data

    say = Words("site", language)
    rows = []
    for name in models.names():
        settings = ", ".join(models.find(name).parameters)
        card = cards.FOLDER / language / f"{name}.md"
        rows.append((f"[`{name}`]({card.as_posix()})", Words(name, language)("title"), f"`{settings}`"))
    loaders = [
        name for name, function in inspect.getmembers(data, inspect.isfunction) if name in data.__all__
    ]
    head = tuple(Words("cards", language)(word) for word in ("in-code", "index-model", "controls"))
    return "\n\n".join(
        [
            f"# {say('api')}",
            say("api-about"),
            f"## {say('api-notebook')}",
            _described([f"function:: coursekit.{name}" for name in coursekit.__all__ if name[0] != "_"]),
            f"## {say('api-models')}",
            say("api-models-about"),
            table(head, rows),
            f"## {say('api-result')}",
            _described([f"class:: coursekit.models.{name}\n   :members:" for name in ("Model", "Result")]),
            f"## {say('api-data')}",
            _described([f"function:: coursekit.data.{name}" for name in loaders]),
        ]
    )


def _described(directives: list[str]) -> str:
    """What autodoc says of these; docstrings are in English on the pages of every language."""
    told = "\n\n".join(f".. auto{directive}" for directive in directives)
    return f'<div lang="en">\n\n```{{eval-rst}}\n{told}\n```\n\n</div>'
