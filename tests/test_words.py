"""Every word in both languages: same messages, same values, none missing, none left over, none stale."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from coursekit import errors, models, words

ROOT = Path(__file__).parents[1]
LOCALES = ROOT / "coursekit" / "locales"
CATALOGUES = sorted(path.stem for path in (LOCALES / "en").glob("*.ftl"))
PAIRS = Path(__file__).with_name("words.lock.json")
"""Fingerprints of each message in both languages, as of when a person last held the two side by side."""


class Variables(Visitor):
    def __init__(self):
        self.names = set()

    def visit_VariableReference(self, node):
        self.names.add(node.id.name)


def messages(language: str, catalogue: str) -> dict[str, ast.Message]:
    parsed = FluentParser().parse(words.catalogue_text(catalogue, language))
    junk = [entry.content for entry in parsed.body if isinstance(entry, ast.Junk)]
    assert not junk, f"{language}/{catalogue}.ftl cannot be read: {junk}"
    found = [entry for entry in parsed.body if isinstance(entry, ast.Message)]
    names = [entry.id.name for entry in found]
    assert len(names) == len(set(names)), f"{language}/{catalogue}.ftl says something twice: {sorted(names)}"
    return {entry.id.name: entry for entry in found}


def variables(message: ast.Message) -> set[str]:
    visitor = Variables()
    visitor.visit(message)
    return visitor.names


def fingerprint(message: ast.Message) -> str:
    from fluent.syntax import FluentSerializer

    return hashlib.sha256(FluentSerializer().serialize_entry(message).encode()).hexdigest()[:12]


def fingerprints() -> dict[str, list[str]]:
    both = {name: (messages("en", name), messages("es", name)) for name in CATALOGUES}
    return {
        f"{catalogue}/{name}": [fingerprint(english[name]), fingerprint(spanish[name])]
        for catalogue, (english, spanish) in both.items()
        for name in english
        if name in spanish
    }


def test_both_languages_have_the_same_catalogues():
    assert CATALOGUES == sorted(path.stem for path in (LOCALES / "es").glob("*.ftl"))


@pytest.mark.parametrize("catalogue", CATALOGUES)
def test_both_languages_say_the_same_things_with_the_same_values(catalogue):
    english, spanish = messages("en", catalogue), messages("es", catalogue)
    assert english.keys() == spanish.keys()
    assert {n: variables(m) for n, m in english.items()} == {n: variables(m) for n, m in spanish.items()}


def test_no_message_changed_in_one_language_only():
    """A message that changes in English is looked at again in Spanish, and the other way round.

    After looking: ``python -m tests.words_seen`` writes the fingerprints anew.
    """
    seen, now = json.loads(PAIRS.read_text("utf-8")), fingerprints()
    one_sided = [
        name
        for name in now
        if name in seen and (now[name][0] != seen[name][0]) != (now[name][1] != seen[name][1])
    ]
    assert not one_sided, f"changed in one language only: {one_sided}"
    assert now == seen, "words.lock.json is not up to date"


@pytest.mark.parametrize("name", models.names())
def test_a_model_has_words_for_all_it_shows_and_none_left_over(name):
    from coursekit.notebook.labs import ABOUT

    model = models.find(name)
    result = model()
    needed = {"title", "describe", *ABOUT}
    needed |= {f"param-{p}{end}" for p in model.parameters for end in ("", "-help")}
    needed |= {
        f"option-{p}-{end}" for p, v in model.parameters.items() for end in v.ends if isinstance(end, str)
    }
    needed |= {f"preset-{p}{end}" for p in model.presets for end in ("", "-passage")}
    needed |= {f"headline-{h}" for h in result.headlines}
    needed |= {f"table-{t}" for t in result.tables}
    needed |= {f"column-{c}" for table in result.tables.values() for c in table}
    needed |= {
        f"cell-{v}"
        for table in result.tables.values()
        for column in table.values()
        for v in column
        if isinstance(v, str)
    }
    drawing = (ROOT / "coursekit" / "figures" / f"{name}.py").read_text("utf-8")
    needed |= set(re.findall(r'"((?:figure|cell)-[a-z-]+|lab-a)"', drawing))
    allowed = needed | {f"value-{h}" for h in result.headlines} | {f"param-{p}-is" for p in model.parameters}
    present = set(messages("en", name))
    assert needed <= present, f"missing: {needed - present}"
    assert present <= allowed, f"left over: {present - allowed}"


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize("value", [0, -0.0001, 0.0005, 0.12345, -7, 1234.5, -1e6, 9_999_999.9996, 1e-9])
def test_numbers_of_tables_are_written_as_everywhere(value, language):
    say = words.Words("common", language)
    assert words.number(value, language) == say("lab-number", value=round(value, 3) + 0.0)


def test_every_common_message_is_used():
    code = "\n".join(path.read_text("utf-8") for path in sorted((ROOT / "coursekit").rglob("*.py")))
    units = {
        f"unit-{p.range.unit}"
        for name in models.names()
        for p in models.find(name).parameters.values()
        if isinstance(p.range, models.Range)
    }
    from coursekit.notebook.labs import ABOUT, FRONTEND_WORDS

    shown = {f"lab-{name}" for name in FRONTEND_WORDS} | {f"lab-{part}" for part in ABOUT} | units
    built = {f"work-{name}" for name in ("title", "save", "restore")} | {
        f"kind-{kind}" for kind in ("observed", "reported", "coded", "simulated")
    }
    said = set(re.findall(r"""["']([a-z]+(?:-[a-z]+)+)["']""", code))
    unused = set(messages("en", "common")) - said - shown - built
    assert not unused, f"no longer used: {unused}"


def test_every_word_of_the_front_end_is_given():
    from coursekit.notebook.labs import FRONTEND_WORDS

    script = (ROOT / "coursekit" / "notebook" / "frontend" / "lab.js").read_text("utf-8")
    used = set(re.findall(r'words\["([a-z-]+)"\]', script)) | set(re.findall(r"words\.([a-z]+)\b", script))
    assert used == set(FRONTEND_WORDS)


def test_numbers_are_written_the_readers_way():
    assert words.Words("common", "es")("lab-number", value=1234.5) == "1,234.5"
    assert words.Words("common", "en")("lab-number", value=1234.5) == "1,234.5"


@pytest.mark.parametrize("value", [-0.004, -1e-17, -0.0])
def test_no_number_is_a_zero_with_a_minus(value):
    """A change that rounds to nothing has no direction."""
    of_model = words.Words("variance_decomposition", "en")
    assert of_model("value-effect_low", value=value) == "0.00"
    assert of_model("value-effect_low", value=-0.006) == "-0.01"
    assert of_model("value-chance_share", value=value) == "0%"
    of_model = words.Words("cournot", "es")
    assert of_model("value-price_change", value=value / 10) == "0%"
    assert of_model("value-price_change", value=-0.004) == "-0.4%"


def test_a_missing_message_and_a_missing_value_are_refused():
    with pytest.raises(LookupError, match="no message"):
        words.say("nobody-says-this")
    with pytest.raises(LookupError, match="lab-number"):
        words.say("lab-number")


def test_an_unknown_language_is_refused_in_a_sentence():
    with pytest.raises(errors.CourseError, match="en, es"):
        words.use_language("fr")
