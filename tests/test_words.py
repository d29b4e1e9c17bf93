"""Every word in both languages: same messages, same values, none missing, none left over, none stale."""

from __future__ import annotations

import hashlib
import json
import math
import re
from decimal import Decimal
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from coursekit import errors, models, words
from coursekit.number_format import format_digits, format_number, round_for_display

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
@pytest.mark.parametrize(
    "value", [0, -0.0001, 0.0005, 1 / 80, 0.12345, -7, 1234.5, -1e6, 9_999_999.9996, 1e-9]
)
def test_numbers_of_tables_are_written_as_everywhere(value, language):
    assert format_number(value, language) == words.Words("common", language)("lab-number", value=value)


def test_one_rounding_for_words_tables_and_pictures():
    """Half of the last place goes away from zero, in the number as read: not in its binary neighbour."""
    say = words.Words("common", "en")
    for thousandths in range(-3000, 3001):
        value = (thousandths + 0.5) / 1000 if thousandths >= 0 else (thousandths - 0.5) / 1000
        away = math.floor(abs(thousandths) + 1) / 1000 * (1 if thousandths >= 0 else -1)
        assert float(format_number(value, "en").replace(",", "")) == away
        assert say("lab-number", value=value) == format_number(value, "en")
        digits = Decimal(f"{value:.12g}").adjusted() + 4
        assert float(format_digits(value, "es", digits=digits).replace(",", "")) == away
    assert format_number(0.3 - 0.2 - 0.0995, "en") == format_number(0.0005, "en") == "0.001"  # rounding first


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (0.012345678905, "0.0123456789"),  # ten decimals, half of the last away from zero
        (0.00000000125, "0.0000000013"),
        (-2.5e-10, "0"),  # rounding, as everywhere
        (9999.5, "9999.5"),
        (-12345.678, "-12,345.678"),
        (123456789.125, "123,456,789.1"),
        (1e15, "1e+15"),
    ],
)
def test_a_number_of_an_exercise_has_the_digits_it_has(value, written, language):
    assert format_digits(value, language) == written


@pytest.fixture
def write(monkeypatch):
    """A message made up for a test, in English."""
    from fluent.runtime import FluentResource

    fresh = words._bundle.__wrapped__

    def write(message: str, **values) -> str:
        bundle = fresh("common", "en")
        bundle.add_resource(FluentResource(f"made-up = {message}"), allow_overrides=True)
        monkeypatch.setattr(words, "_bundle", lambda *_: bundle)
        return words.Words("common", "en")("made-up", **values)

    return write


TWO, PERCENT = "maximumFractionDigits: 2", 'style: "percent", maximumFractionDigits: 0'


@pytest.mark.parametrize(
    ("message", "value", "read"),
    [
        (f"{{ NUMBER($x, {TWO}) }}", 0.125, "0.13"),
        (f"{{ NUMBER($x, {TWO}) }}", 0.0004, "0.0004"),
        (f"{{ NUMBER($x, {TWO}) }}", -0.00046, "-0.0005"),
        (f"{{ NUMBER($x, {TWO}) }}", 1e-10, "0"),
        (f"{{ NUMBER($x, {PERCENT}) }}", 0.005, "1%"),
        (f"{{ NUMBER($x, {PERCENT}) }}", 0.0049, "0.5%"),
        (f"{{ NUMBER($x, {PERCENT}) }}", 0.00004, "0.004%"),
        (f"{{ NUMBER($x, {PERCENT}) }}", 0.000000005, "less than 0.001%"),
        (f"{{ UP($x, {PERCENT}) }}", 0.000000005, "less than 0.001%"),
        (f"{{ DOWN($x, {PERCENT}) }}", 0.000000005, "0.0000005%"),
        (f"{{ NUMBER($x, {PERCENT}) }}", 0.0, "0%"),
        ("{ NUMBER($x, minimumFractionDigits: 1, maximumFractionDigits: 1) }", 2.0, "2.0"),
        ('{ NUMBER($x, style: "percent", maximumSignificantDigits: 3) }', 0.0918749, "9.19%"),
        ('{ NUMBER($x, style: "percent", maximumSignificantDigits: 3) }', -12.3456, "-1,235%"),
        (f"{{ UP($x, {TWO}) }}", 0.3512, "0.36"),
        (f"{{ UP($x, {TWO}) }}", 0.1 + 0.2, "0.3"),
        (f"{{ UP($x, {TWO}) }}", -0.3512, "-0.35"),
        (f"{{ UP($x, {TWO}) }}", 0.00031, "0.0004"),
        (f"{{ DOWN($x, {TWO}) }}", 0.00039, "0.0003"),
        (f"{{ DOWN($x, {PERCENT}) }}", 0.00667, "0.6%"),
        (f"{{ DOWN($x, {TWO}) }}", 0.3588, "0.35"),
        (f"{{ DOWN($x, {PERCENT}) }}", 0.9999, "99%"),
        (f"{{ NUMBER($x, {TWO}) ->\n [1] once\n *[other] times\n }}", 0.998, "once"),
        (f"{{ NUMBER($x, {TWO}) ->\n [one] one\n *[other] times\n }}", 1.001, "one"),
        (f"{{ NUMBER($x, {TWO}) ->\n [one] one\n *[other] times\n }}", 1.02, "times"),
    ],
)
def test_numbers_are_rounded_as_the_message_says(write, message, value, read):
    assert write(message, x=value) == read


@pytest.mark.parametrize(
    ("one", "other", "read"),
    [
        (0.83, 0.828, "83% 82.8%"),
        (0.35501, 0.35502, "35.501% 35.502%"),
        (0.3, 0.5, "30% 50%"),
        (0.3, 0.1 + 0.2, "30% 30%"),
        (0.0, 0.00001, "0% 0.001%"),
    ],
)
def test_numbers_compared_in_one_sentence_read_as_different_as_they_are(write, one, other, read):
    message = f"{{ APART($x, $y, {PERCENT}) }} {{ APART($y, $x, {PERCENT}) }}"
    assert write(message, x=one, y=other) == read
    assert write(message, x=one, y=None) == f"{round_for_display(one, 2) * 100:.0f}% none"


@pytest.mark.parametrize(
    ("share", "read"),
    [
        (0.998, "99.8%"),
        (0.97, "97%"),
        (0.99996, "99.996%"),
        (1.0, "100%"),
        (0.999999, "100%"),
        (1.002, "100.2%"),
    ],
)
def test_a_share_that_is_not_all_does_not_read_as_all(write, share, read):
    assert write(f"{{ APART($x, 1, {PERCENT}) }}", x=share) == read


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
    from coursekit.notebook.frontend import bundle
    from coursekit.notebook.labs import FRONTEND_WORDS

    script = bundle("jupyter.js")
    used = set(re.findall(r'words\["([a-z-]+)"\]', script)) | set(re.findall(r"words\.([a-z]+)\b", script))
    assert used == set(FRONTEND_WORDS)


def test_numbers_are_written_the_readers_way():
    assert words.Words("common", "es")("lab-number", value=1234.5) == "1,234.5"
    assert words.Words("common", "en")("lab-number", value=1234.5) == "1,234.5"


@pytest.mark.parametrize("value", [-1e-10, -1e-17, -0.0])
def test_no_number_is_a_zero_with_a_minus(value):
    of_model = words.Words("variance_decomposition", "en")
    assert of_model("value-effect_low", value=value) == "0.00"
    assert of_model("value-effect_low", value=-0.006) == "-0.01"
    assert of_model("value-chance_share", value=value) == "0%"
    of_model = words.Words("cournot", "es")
    assert of_model("value-price_change", value=value) == "0%"
    assert of_model("value-price_change", value=-0.004) == "-0.4%"


def test_no_number_but_zero_is_written_as_zero():
    of_model = words.Words("variance_decomposition", "en")
    assert of_model("value-effect_low", value=-0.004) == "-0.004"
    assert of_model("value-chance_share", value=0.00004) == "0.004%"


def test_a_missing_message_and_a_missing_value_are_refused():
    with pytest.raises(LookupError, match="no message"):
        words.say("nobody-says-this")
    with pytest.raises(LookupError, match="lab-number"):
        words.say("lab-number")


def test_an_unknown_language_is_refused_in_a_sentence():
    with pytest.raises(errors.CourseError, match="en, es"):
        words.use_language("fr")


def test_a_description_begins_with_what_happened_in_at_most_three_sentences():
    said = "One of 1.5 firms. Two? Three!"
    assert words.gist(f"{said} Four. Five.") == (said, "Four. Five.")
    assert words.gist("One. Two.\nThree. Four.") == ("One. Two.", "Three. Four.")
    assert words.gist("One.") == ("One.", "")
    for name in models.names():
        for language in words.LANGUAGES:
            told = words.Words(name, language)("describe", **models.find(name)().in_words)
            first, rest = words.gist(told)
            assert f"{first} {rest}".split() == told.split()
            assert len(re.findall(r"[.!?](?:\s|$)", first)) <= words.GIST
