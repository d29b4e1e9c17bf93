"""The model cards are those of the models as they are: none missing, none left over, none stale."""

from __future__ import annotations

import ast
import re
import unicodedata
from pathlib import Path

import pytest

from coursekit import models, words
from coursekit.publishing import bibliography, cards
from tests.files import below

ROOT = Path(__file__).parents[1]
MADE = cards.cards(ROOT)


def test_the_cards_on_disk_are_the_cards_made():
    """If not: ``python -m coursekit.publishing.cards`` makes them anew."""
    on_disk = {path.relative_to(ROOT) for path in below(ROOT / cards.FOLDER)}
    assert on_disk == MADE.keys()
    stale = [str(path) for path, text in MADE.items() if (ROOT / path).read_text("utf-8") != text]
    assert not stale, "out of date"


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize("name", models.names())
def test_every_model_has_a_card_that_says_all_of_it(name, language):
    model, say = models.find(name), words.Words(name, language)
    card = MADE[cards.FOLDER / language / f"{name}.md"]
    shown = ["title", *cards.ABOUT]
    shown += [f"preset-{preset}{end}" for preset in model.presets for end in ("", "-passage")]
    shown += [f"headline-{headline}" for headline in model().headlines]
    assert [message for message in shown if say(message) not in card] == []
    for parameter in model.parameters:
        (row,) = [line for line in card.splitlines() if line.startswith("| ") and f" `{parameter}` " in line]
        assert row.count(" | ") == 4 and row.count("**") == 2
        assert say(f"param-{parameter}") in row and say(f"param-{parameter}-help") in row
    assert f"({name}.md)" in MADE[cards.FOLDER / language / "README.md"]


@pytest.mark.parametrize("name", models.names())
def test_a_card_names_every_test_of_its_model(name):
    tests = (ROOT / "tests" / "models" / f"test_{name}.py").read_text("utf-8")
    named = [node.name for node in ast.parse(tests).body if isinstance(node, ast.FunctionDef)]
    named = [test for test in named if test.startswith("test_")]
    card = MADE[cards.FOLDER / "en" / f"{name}.md"].lower()
    assert named and all(f"- {test[5:].replace('_', ' ')}.\n" in card for test in named)


@pytest.mark.parametrize("name", models.names())
def test_the_line_of_code_runs(name):
    (line,) = re.findall(r"```python\n(.*)\n```", MADE[cards.FOLDER / "es" / f"{name}.md"])
    exec(line, {})


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize("name", models.names())
def test_a_card_closes_with_the_kind_of_its_numbers(name, language):
    closing = MADE[cards.FOLDER / language / f"{name}.md"].splitlines()[-1]
    stems = {"en": ("simulated", "coded"), "es": ("simulados", "codificamos")}[language]
    kind = stems[name == "two_mode_network"]
    assert [stem for stem in stems if stem in closing] == [kind]


@pytest.mark.parametrize("path", MADE, ids=str)
def test_links_lead_somewhere_and_no_path_is_absolute(path):
    for target in re.findall(r"\]\(([^)]+)\)", MADE[path]):
        assert (ROOT / path.parent / target).is_file(), target
    assert not re.search(r"(?<![\w.)}\]`/])/\w+/|[A-Z]:\\|file:", MADE[path])
    assert not re.search(r":\w+:`", MADE[path])


def test_a_card_of_a_model_that_is_no_more_is_removed(tmp_path):
    (tmp_path / "tests").symlink_to(ROOT / "tests")
    gone = tmp_path / cards.FOLDER / "en" / "no_more.md"
    gone.parent.mkdir(parents=True)
    gone.touch()
    written = cards.write(tmp_path)
    assert not gone.exists() and {path.relative_to(tmp_path) for path in written} == MADE.keys()


def test_a_docstring_becomes_markdown():
    table = "====  ====\none   two\n====  ====\n``a``  1\n====  ===="
    written = cards._as_written(
        f"See :func:`~coursekit.models.one.pay_offs`, ``C(S)``:\n\n{table}\n\nAnd on."
    )
    assert written == f"See `pay_offs`, ``C(S)``:\n\n```text\n{table}\n```\n\nAnd on."


def test_every_word_of_the_cards_is_used():
    code = Path(cards.__file__).read_text("utf-8")
    messages = re.findall(r"(?m)^([\w-]+) =", words.catalogue_text("cards", "en"))
    assert [
        message for message in messages if f'"{message}"' not in code and f"'{message}'" not in code
    ] == []


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize("name", models.names())
def test_a_work_that_a_card_names_is_in_the_bibliography(name, language):
    said = words.Words(name, language)("source")
    plain = unicodedata.normalize("NFKD", said).encode("ascii", "ignore").decode()
    named = re.findall(
        r"([A-Z]\w+)(?: et al\.| and others| y otros|(?:, \w+)* (?:and|y) \w+)? \((\d{4})\)", plain
    )
    keys = [re.fullmatch(r"(.*?)(\d{4}).*", key) for key in bibliography.works()]
    for first, year in named:
        assert any(key and first in key[1] and key[2] == year for key in keys), f"{first} {year}"
