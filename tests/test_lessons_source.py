"""The sources of the lessons: both languages, every beat in its place, every reference and name resolved."""

from __future__ import annotations

import ast
import importlib
import re
from pathlib import Path

import pytest
from pybtex.database import parse_file

from coursekit import models, words
from coursekit.documents import repository
from coursekit.models.base import OneOf
from coursekit.models.two_mode_network import FUNCTIONS, institutions
from coursekit.words import Words

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "notebooks" / "source").glob("*.yml"))
LESSONS = {path.stem: repository.read_source(path) for path in SOURCES}
WORKS = parse_file(str(ROOT / "coursekit" / "data" / "bibliography.bib"), "bibtex").entries
BEATS = ["title", "puzzle", "predict", "play", "read", "break", "evidence", "mind", "takeaway"]
IN_A_LAB = BEATS[2:6]
"""Beats a lesson repeats for each of its labs."""

lessons = pytest.mark.parametrize("lesson", LESSONS.values(), ids=LESSONS)
in_both_languages = pytest.mark.parametrize("language", words.LANGUAGES)


def text(lesson, language: str, *beats: str) -> str:
    chosen = [cell for cell in lesson["cells"] if not beats or cell["beat"] in beats]
    return "\n\n".join(cell[language] for cell in chosen if language in cell)


def code(lesson) -> str:
    return "\n".join(cell["code"] for cell in lesson["cells"] if "code" in cell)


def labs(lesson) -> int:
    """How many labs it opens; one where it has none and its readers try code instead."""
    return len(re.findall(r"\blab\(\w+", code(lesson))) or 1


def shown_models(lesson) -> list[str]:
    return list(dict.fromkeys(re.findall(r"\blab\((\w+)", code(lesson))))


def test_there_are_lessons_and_their_files_are_numbered():
    assert LESSONS
    for name, lesson in LESSONS.items():
        assert list(lesson) == ["unit", "file", "cells"]
        files = [lesson["file"][language] for language in words.LANGUAGES]
        assert [file[:3] for file in [name, *files]] == [f"{lesson['unit']:02d}_"] * (len(files) + 1)
        assert lesson["file"]["en"] == name


@lessons
def test_cells_have_lasting_names_of_their_own(lesson):
    names = [cell["id"] for cell in lesson["cells"]]
    assert len(names) == len(set(names))
    assert "references" not in names  # that cell is made
    for name in names:
        assert re.fullmatch(r"[a-z0-9-]{1,64}", name), name


@lessons
def test_a_cell_is_code_or_words_in_both_languages(lesson):
    for cell in lesson["cells"]:
        kinds = set(cell) - {"id", "beat"}
        assert kinds in ({"code"}, set(words.LANGUAGES)), cell["id"]
        assert all(cell[kind].strip() for kind in kinds), cell["id"]


@lessons
def test_the_nine_beats_come_in_order(lesson):
    met = []
    for cell in lesson["cells"]:
        if not met or met[-1] != cell["beat"]:
            met.append(cell["beat"])
    assert set(met) == set(BEATS)
    first, last = met.index("predict"), len(met) - 1 - met[::-1].index("break")
    assert met[:first] + met[last + 1 :] == BEATS[:2] + BEATS[6:]
    groups = met[first : last + 1]
    assert groups == IN_A_LAB * (len(groups) // len(IN_A_LAB))
    assert groups.count("play") == labs(lesson)


@lessons
def test_code_is_short_and_is_python(lesson):
    for cell in lesson["cells"]:
        if "code" in cell:
            source = cell["code"].replace("{language}", "en")
            ast.parse(source)
            assert len(source.strip().splitlines()) <= 10, cell["id"]
            assert "{language}" not in cell["code"] or cell["id"] == "setup"


@lessons
def test_the_setup_cell_brings_every_name_that_is_used(lesson):
    import coursekit

    brought, used = {}, set()
    for node in ast.walk(ast.parse(code(lesson))):
        if isinstance(node, ast.ImportFrom):
            assert node.module.partition(".")[0] in ("coursekit", "math")
            brought |= {alias.name: node.module for alias in node.names}
        elif isinstance(node, ast.Name):
            used.add(node.id)
    for name, module in brought.items():
        assert getattr(importlib.import_module(module), name) is not None
    assert set(brought) <= used
    assert {name for name in used if hasattr(coursekit, name)} <= set(brought)


@lessons
def test_references_and_links_are_the_same_in_both_languages_and_resolve(lesson):
    for cell in lesson["cells"]:
        if "code" in cell:
            continue
        marks = {
            language: sorted(
                re.findall(
                    r"\[@\w+(?:\|narrative)?\]|\{\w+:\d\d\}|\{badge\}|term:[\w-]+|\{\w+\.[^{}]+\}",
                    cell[language],
                )
            )
            for language in words.LANGUAGES
        }
        assert marks["en"] == marks["es"], cell["id"]
        for key in re.findall(r"\[@(\w+)", " ".join(marks["en"])):
            assert key in WORKS, f"{cell['id']} cites {key}"
        for language in words.LANGUAGES:
            assert len(re.findall(r"\[@", cell[language])) == len(
                re.findall(r"\[@\w+(?:\|narrative)?\]", cell[language])
            ), cell["id"]


@lessons
@in_both_languages
def test_no_level_of_heading_is_skipped(lesson, language):
    levels = [len(marks) for marks in re.findall(r"(?m)^(#+) ", text(lesson, language))]
    assert levels[0] == 1 and levels.count(1) == 1
    for above, below in zip(levels, levels[1:], strict=False):
        assert below <= above + 1


@lessons
def test_both_languages_have_the_same_skeleton(lesson):
    for cell in lesson["cells"]:
        if "code" in cell:
            continue
        counts = [
            [len(re.findall(pattern, cell[language])) for language in words.LANGUAGES]
            for pattern in (
                r"(?m)^#+ ",
                r"(?m)^\|",
                r"(?m)^ *\d+\. ",
                r"(?m)^ *- ",
                r"<details>",
                r"</details>",
                r"\$\$",
            )
        ]
        assert all(english == spanish for english, spanish in counts), (cell["id"], counts)


@lessons
@in_both_languages
def test_every_image_has_its_words_and_every_fold_is_closed(lesson, language):
    told = text(lesson, language)
    assert not re.search(r"!\[\s*\]", told)
    assert all('alt="' in image for image in re.findall(r"<img[^>]*>", told))
    assert told.count("<details><summary>") == told.count("</details>") == told.count("<details>")
    assert all(part.startswith("\n\n") for part in told.split("</summary>")[1:])


@lessons
def test_the_time_it_takes_is_said(lesson):
    for language, unit in (("en", "minutes"), ("es", "minutos")):
        first = lesson["cells"][0][language]
        assert re.search(rf"\d+ {unit}", first)
        total = int(re.search(rf"(\d+) {unit}", first).group(1))
        parts = [
            int(number) for number in re.findall(r"\((\d+) (?:minutes|minutos)\)", text(lesson, language))
        ]
        assert not parts or sum(parts) == total


@lessons
@in_both_languages
def test_read_it_explains_every_control_by_its_name_on_the_screen(lesson, language):
    explained = text(lesson, language, "read")
    for name in shown_models(lesson):
        for parameter, declared in models.find(name).parameters.items():
            said = Words(name, language)
            label = said(f"param-{parameter}")
            if isinstance(declared.range, OneOf):
                for option in declared.ends:
                    assert f"*{said(f'option-{parameter}-{option}')}*" in explained, f"{name}: {option}"
                assert f"| **{label}** | {A_CHOICE[language]} |" in explained, f"{name}: {label}"
                continue
            unit = Words("common", language)(f"unit-{declared.range.unit}")
            assert f"| **{label}** | {unit} |" in explained, f"{name}: {label} ({unit})"


@lessons
@in_both_languages
def test_read_it_gives_every_control_the_name_it_has_in_code(lesson, language):
    """Printed runs and lines of code use names that stand on no slider."""
    tables = [block.splitlines() for block in text(lesson, language, "read").split("\n\n")]
    for name in shown_models(lesson):
        said = Words(name, language)
        wanted = [(said(f"param-{parameter}"), parameter) for parameter in models.find(name).parameters]
        assert any(
            all(
                any(r.startswith(f"| **{label}** |") and r.endswith(f"| `{code}` |") for r in rows)
                for label, code in wanted
            )
            for rows in tables
        ), name


@in_both_languages
def test_functions_and_letters_of_unit_7_are_spelled_out(language):
    told, say = text(LESSONS["07_meso_space_institutions"], language), Words("two_mode_network", language)
    for function in FUNCTIONS:
        label = re.escape(say(f"cell-{function}"))
        assert re.search(rf"(?m)^\| {label} \|.*\| `{function}` \|$", told), function
    for row in institutions():
        if (letters := say(f"cell-{row['id']}")).isupper():
            assert f"- {letters}: {row[f'name_{language}']}." in told, letters


A_CHOICE = {"en": "a choice", "es": "una opción"}
"""What stands in the place of a unit where a control is a list."""


@lessons
@in_both_languages
def test_what_the_text_tells_to_press_or_choose_is_on_the_screen(lesson, language):
    if not shown_models(lesson):
        return
    told = text(lesson, language)
    plain = re.sub(r"\s+", " ", told)
    common = Words("common", language)
    pressed = ["lab-pin", "lab-reset", "lab-draw", "lab-more"]
    if lesson["unit"] == 0:
        pressed += [
            "lab-unpin",
            "lab-preset",
            "lab-table",
            "lab-map",
            "lab-map-draw",
            "work-save",
            "work-restore",
        ]
    for message in pressed:
        assert f"**{common(message)}**" in plain or f"**{common(message)}.**" in plain, message
    for name, preset in CHOSEN[lesson["unit"]]:
        assert preset in models.find(name).presets
        assert f"*{Words(name, language)(f'preset-{preset}')}*" in plain, preset


CHOSEN = {
    0: [("path_dependence", name) for name in ("old_names_count", "no_pull", "neighbours_attract")],
    1: [
        ("make_or_buy", "family_keeps_all"),
        ("make_or_buy", "steady_mass_demand"),
        ("collective_efficiency", "small_club"),
        ("collective_efficiency", "large_association"),
    ],
    2: [
        ("evolutionary_game", "many_partners"),
        ("evolutionary_game", "eyes_of_the_community"),
        ("reputation", "word_of_honour"),
    ],
    3: [
        ("supply_pyramid", "favourite_buyer"),
        ("supply_pyramid", "buying_past_the_middle"),
        ("bullwhip", "just_in_time"),
        ("bullwhip", "nervous_forecasts"),
        ("relational_contract", "manuals_and_audits"),
        ("relational_contract", "others_at_the_door"),
        ("relational_contract", "honour_at_stake"),
        ("kaizen", "cooperative_of_three"),
        ("kaizen", "large_association"),
        ("tournament", "suppliers_association"),
        ("tournament", "luck_decides"),
        ("tournament", "half_and_half"),
    ],
    6: [
        ("trade_opening", "every_man_for_himself"),
        ("trade_opening", "credit_for_all"),
        ("trade_opening", "low_road"),
        ("training", "a_bit_of_both"),
        ("training", "schooling_nobody_uses"),
        *(("labour_discipline", name) for name in ("boom", "slump", "protection_withdrawn", "hire_and_fire")),
    ],
    7: [
        ("two_mode_network", "one_door_only"),
        ("two_mode_network", "lead_firm_as_state"),
        *(("targeting", name) for name in ("need_of_the_need", "more_money_only", "go_to_the_workshops")),
        ("targeting", "one_firm_in_a_hundred"),
        *(("policy_mix", name) for name in ("half_and_half", "services_for_those_who_ask")),
        *(("policy_mix", name) for name in ("going_to_the_workshops", "everybody_copies")),
    ],
    8: [
        ("transplant", "only_rules_differ"),
        ("transplant", "only_culture_differs"),
        ("transplant", "over_too_soon"),
        ("transplant", "wide_market"),
        ("variance_decomposition", "frame_is_all"),
        ("variance_decomposition", "spirit_is_all"),
        ("variance_decomposition", "each_in_its_terms"),
        ("variance_decomposition", "efforts_add_up"),
        ("variance_decomposition", "tipping_alone"),
        ("three_theses", "unrelated"),
        ("three_theses", "right_for_nobody"),
        ("three_theses", "sign_flips"),
    ],
    4: [
        ("cournot", "sold_far_away"),
        ("cournot", "buyers_with_other_choices"),
        ("two_roads", "rules_against_copying"),
        ("two_roads", "only_prices_count"),
        ("two_roads", "both_roads_side_by_side"),
        ("diffusion", "compadres_and_neighbours"),
        ("diffusion", "association_of_a_few"),
        ("diffusion", "association_of_most"),
        ("autonomy_or_distrust", "nobody_does_anything"),
        ("autonomy_or_distrust", "a_court_that_works"),
        ("autonomy_or_distrust", "the_name_stays_in_the_family"),
        ("autonomy_or_distrust", "a_package_of_both"),
    ],
    5: [
        ("bullwhip", "news_shared"),
        ("bullwhip", "just_in_time"),
        ("relational_contract", "long_relation"),
        ("relational_contract", "short_contracts"),
        ("relational_contract", "manuals_and_audits"),
        ("relational_contract", "others_at_the_door"),
        ("relational_contract", "honour_at_stake"),
        ("learning_curve", "one_tenth_of_the_volume"),
        ("learning_curve", "behind_a_tariff"),
    ],
}
"""Situations the text sends the reader to."""


@lessons
def test_every_prediction_is_asked_before_its_lab_and_recalled_at_the_end(lesson):
    asked, recalled = {}, {}
    for cell in lesson["cells"]:
        for call, name in re.findall(r'\b(predict|recall)\("(\w+)"\)', cell.get("code", "")):
            {"predict": asked, "recall": recalled}[call][name] = cell["beat"]
    assert asked and list(asked) == list(recalled)
    assert set(asked.values()) == {"predict"} and set(recalled.values()) == {"mind"}
    assert len(asked) == labs(lesson)


def predictions() -> list[str]:
    """The questions of the course in their order."""
    return re.findall(r'predict\("(\w+)"\)', "\n".join(code(lesson) for lesson in LESSONS.values()))


def test_every_prediction_has_its_choices_and_what_came_out_and_is_used():
    present = set(re.findall(r"(?m)^(\w[\w-]*) =", words.catalogue_text("predictions", "en")))
    assert {name for name in present if "-" not in name} == set(predictions())
    ends = set(predictions())
    for name in predictions():
        letters = sorted(found[-1] for found in present if re.fullmatch(rf"{name}-[a-z]", found))
        assert letters == list("abcdefgh"[: len(letters)]) and len(letters) >= 2
        ends |= {f"{name}-{end}" for end in ("outcome", "right", "order")}
        ends |= {f"{name}-{letter}{end}" for letter in letters for end in ("", "-why")}
        told = Words("predictions", "en")
        assert sorted(told(f"{name}-order")) == letters and told(f"{name}-right") in letters
    assert present == ends


def test_the_right_choice_stands_now_here_now_there():
    """By the letters shown; those kept in a work file never change."""
    told = {language: Words("predictions", language) for language in words.LANGUAGES}
    for ending in ("right", "order"):
        for name in predictions():
            assert len({say(f"{name}-{ending}") for say in told.values()}) == 1, name
    say = told["en"]
    shown = ["abcdefgh"[say(f"{name}-order").index(say(f"{name}-right"))] for name in predictions()]
    assert max(map(shown.count, shown)) <= 0.45 * len(shown)
    assert not any(len(set(three)) == 1 for three in zip(shown, shown[1:], shown[2:], strict=False))


COMMON_SENSE = {"help_ends", "places_or_visits", "see_the_till", "two_names"}
"""Predictions in which the first thought is the right one."""


def test_common_sense_wins_now_and_then():
    assert COMMON_SENSE <= set(predictions()) and len(COMMON_SENSE) >= 4


@lessons
@in_both_languages
@pytest.mark.parametrize("beat", ["play", "break"])
def test_what_should_have_been_seen_is_folded_away_number_by_number(lesson, language, beat):
    """Each list of things to do is answered before the beat is over."""
    asked = 0
    for cell in [*lesson["cells"], {"beat": "end"}]:
        told = cell.get(language, "")
        tasks = len(re.findall(r"(?m)^\d+\. ", told.partition("<details>")[0]))
        if told.startswith(f"<details><summary>{SEEN[language]}</summary>"):
            answers = len(re.findall(r"(?m)^\d+\. ", told))
            assert cell["beat"] != beat or answers == asked, cell["id"]
            asked = 0
        elif cell["beat"] != beat:
            assert asked == 0, f"before {cell.get('id')}: a list that nothing answers"
        else:
            asked += tasks


SEEN = {"en": "What you should have seen", "es": "Lo que debiste ver"}


@lessons
@in_both_languages
def test_the_four_kinds_of_numbers_are_called_as_everywhere(lesson, language):
    if lesson["unit"] == 0:
        for kind in ("observed", "reported", "coded", "simulated"):
            assert f"| **{Words('common', language)(f'kind-{kind}')}** |" in text(
                lesson, language, "evidence"
            )


@in_both_languages
def test_the_map_of_the_course_says_of_each_unit_its_title_and_its_time(language):
    """Of each unit that is written: the rest of the map is a promise."""
    rows = re.findall(r"(?m)^\| (\d)\. (.+?) \|.*\| (\d+ \w+) \|$", text(LESSONS["00_start_here"], language))
    assert [number for number, _, _ in rows] == list("12345678")
    for lesson in LESSONS.values():
        if 0 < lesson["unit"] <= len(rows):
            _, title, time = rows[lesson["unit"] - 1]
            first = lesson["cells"][0][language]
            assert time in first, f"unit {lesson['unit']} does not take {time}"
            called = re.search(r"(?m)^# ([^:\n]+)", first).group(1)
            assert title == f"[{called}]({{notebook:{lesson['unit']:02d}}})"


@lessons
@pytest.mark.parametrize("language, word", [("en", "the situation"), ("es", "la situación")])
def test_a_situation_is_called_as_the_lab_calls_it(lesson, language, word):
    catalogues = (ROOT / "coursekit" / "locales" / language).glob("*.ftl")
    known = {
        name
        for path in catalogues
        for name in re.findall(r"^preset-\w+ = (.*)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    named = re.findall(rf"{word} \*([^*]+)\*", " ".join(text(lesson, language).split()))
    assert set(named) <= known
