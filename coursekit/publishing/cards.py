"""Model cards: a page a model and language, made from the model, its words and its tests.

``python -m coursekit.publishing.cards`` writes them to ``docs/models``. Nothing here knows any one model.
"""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterable
from pathlib import Path

from coursekit import models
from coursekit.documents import repository
from coursekit.models.base import Model, OneOf, Parameter
from coursekit.notebook.labs import ABOUT
from coursekit.publishing.markdown import INDEX, elsewhere, page, table
from coursekit.words import LANGUAGES, Words

FOLDER = Path("docs/models")


def cards(root: Path) -> dict[Path, str]:
    """The text of every card and of each language's index, by path below `root`."""
    made = {}
    for language in LANGUAGES:
        made[FOLDER / language / f"{INDEX}.md"] = index(language)
        for name in models.names():
            made[FOLDER / language / f"{name}.md"] = card(models.find(name), language, root)
    return made


def write(root: Path) -> list[Path]:
    """Write all cards, remove those of models that are no more; returns the files written."""
    return repository.write_all(root, FOLDER, cards(root))


def index(language: str) -> str:
    """The page that lists all models."""
    say, common = Words("cards", language), Words("common", language)
    rows = []
    for name in models.names():
        words = Words(name, language)
        rows.append((f"[{words('title')}]({name}.md)", words("claim"), f"`{name}`"))
    head = (say("index-model"), common("lab-claim"), say("in-code"))
    others = elsewhere(language, lambda _: INDEX)
    return page(f"# {say('index-title')}", others, say("index-about"), table(head, rows))


def card(model: Model, language: str, root: Path) -> str:
    """The page of one model."""
    say, common, words = (Words(catalogue, language) for catalogue in ("cards", "common", model.name))
    result = model()
    about = {part: common(f"lab-{part}") for part in ABOUT} | {"leaves-out": say("cannot-show")}
    head = tuple(say(column) for column in ("control", "in-code", "what", "unit", "ends"))
    controls = [_control(parameter, words, common) for parameter in model.parameters.values()]
    tests = Path("tests", "models", f"test_{model.name}.py")
    parts = [
        f"# {words('title')}",
        f"[{say('all-cards')}]({INDEX}.md) · {elsewhere(language, lambda _: model.name)}",
        *(f"**{label}.** {words(part)}" for part, label in about.items()),
        f"## {say('equation')}",
        say("equation-note"),
        _quoted(_as_written(model.__doc__ or "").partition("\nParameters\n")[0]),
    ]
    symbols = _symbols(model)
    if symbols:
        parts += [say("symbols"), _quoted("\n".join(symbols))]
    parts += [f"## {say('controls')}", table(head, controls)]
    if model.has_chance:
        parts.append(say("seed"))
    parts += [
        f"## {common('lab-headlines')}",
        _list(f"{words(f'headline-{name}')}: `{name}`" for name in result.headlines),
        f"## {say('default')}",
        words("describe", **result.in_words),
        f"## {common('lab-preset')}",
        *(
            f"**{words(f'preset-{name}')}.** {words(f'preset-{name}-passage')} `{model.line(settings)}`"
            for name, settings in model.presets.items()
        ),
        f"## {say('line')}",
        f"```python\nfrom coursekit import {model.name}; {model.name}()\n```",
        f"## {say('known-answers')}",
        say("known-answers-note", file=f"[{tests.name}](../../../{tests.as_posix()})"),
        _list(_sentences(root / tests)),
    ]
    return page(*parts, "---", f"*{say('generated')} {common('lab-kind', kind=model.kind)}*")


def _control(parameter: Parameter, words: Words, common: Words) -> tuple[str, ...]:
    """A control's row."""
    name, limits, default = parameter.name, parameter.range, parameter.default
    if isinstance(limits, OneOf):
        unit = ""
        options = [(words(f"option-{name}-{value}"), value) for value in limits.options]
        ends = [f"{f'**{label}**' if value == default else label} `{value!r}`" for label, value in options]
    else:
        unit = common(f"unit-{limits.unit}")
        ends = [common("lab-number", value=value) for value in (limits.lowest, default, limits.highest)]
        ends[1] = f"**{ends[1]}**"
    return words(f"param-{name}"), f"`{name}`", words(f"param-{name}-help"), unit, " · ".join(ends)


def _sentences(tests: Path) -> list[str]:
    """The names of the tests in a file, as sentences."""
    found = [node.name for node in ast.parse(tests.read_text("utf-8")).body if hasattr(node, "name")]
    named = [name.removeprefix("test_").replace("_", " ") for name in found if name.startswith("test_")]
    return [name[0].upper() + name[1:] + "." for name in named]


def _symbols(model: Model) -> list[str]:
    """What the declaration of the parameters says of each that has a symbol."""
    told = re.findall(r"(?m)^(\w+) : .*\n((?: {4}.*\n?)+)", inspect.getdoc(model.parameters_type) or "")
    return [f"- `{name}`: {' '.join(_as_written(text).split())}" for name, text in told if "``" in text]


def _as_written(docstring: str) -> str:
    """A docstring as Markdown, which it nearly is: only cross-references and tables are written otherwise."""
    text = re.sub(r":\w+:`~?(?:[\w.]+\.)?(\w+)`", r"`\1`", inspect.cleandoc(docstring))
    return re.sub(r"(?m)^=+ [= ]+\n(?:.+\n?)+", lambda table: f"```text\n{table[0].rstrip()}\n```\n", text)


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.strip().splitlines())


def _list(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


if __name__ == "__main__":
    write(repository.project_root(Path.cwd()))
