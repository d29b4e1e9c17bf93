"""The policy brief: its template in both languages, a student's place, and what the check sees."""

from __future__ import annotations

import copy
import functools
import json
import re
from pathlib import Path

import nbformat
import pytest

from coursekit import check_brief, errors, lab, models, my_place, words
from coursekit.capstone.brief_file import SECTIONS, read
from coursekit.capstone.checking import COUNTER, LONGEST, SHORTEST, findings
from coursekit.capstone.places import TARGETED, place_of
from coursekit.cli import main
from coursekit.documents import repository
from coursekit.exercises import identity
from coursekit.publishing import policy_brief
from coursekit.words import Words
from tests import notebook_rules as rules

ROOT = Path(__file__).parents[1]
SOURCE = repository.read_source(policy_brief.source_path(ROOT))
policy_mix = models.find("policy_mix")

STUDENT = "ana21"


@pytest.fixture(autouse=True)
def nobody():
    """Whoever a test logged in is logged out."""
    yield
    identity.use(None)


def stored(language: str):
    return nbformat.read(policy_brief.path(language, ROOT), 4)


# The template ----------------------------------------------------------------------------------


def test_the_template_is_what_its_source_gives(language):
    plain = lambda book: [(c.id, c.cell_type, c.source, dict(c.metadata)) for c in book.cells]  # noqa: E731
    made = policy_brief.brief(language, ROOT)
    assert plain(stored(language)) == plain(made)
    assert stored(language).metadata == made.metadata


def test_the_two_languages_are_twins():
    assert list(rules.twins(stored("en"), stored("es"))) == []


def test_a_rubric_of_three_to_five_criteria_with_levels_in_both_languages():
    rubric = SOURCE["rubric"]
    assert [criterion["id"] for criterion in rubric] == list(SECTIONS)
    for criterion in rubric:
        assert [level["points"] for level in criterion["levels"]] == [0, 2, 4]
        for told in (criterion["title"], *criterion["levels"]):
            assert told["en"] and told["es"] and told["en"] != told["es"]


def test_the_template_shows_every_level_of_the_rubric_and_every_part(language):
    text = "\n".join(cell.source for cell in stored(language).cells)
    for criterion in SOURCE["rubric"]:
        assert all(f"| {level[language]} |" in text for level in criterion["levels"])
    for name in SECTIONS:
        assert f"{Words('capstone')(f'section-{name}')}\n" in text
    assert "{" not in re.sub(r"\$.*?\$", "", text)


def test_what_the_template_says_of_the_check_is_so(language):
    first = stored(language).cells[0].source
    assert f"{SHORTEST} " in first and "1,200" in first
    against = next(cell.source for cell in stored(language).cells if cell.id == "against")
    assert all(re.search(rf"{who}[^;]{{0,40}}{year}", against) for who, year in COUNTER)


def test_the_check_of_the_template_says_that_all_is_still_to_do(language):
    said = (
        next(cell for cell in stored(language).cells if cell.id == "check").outputs[0].text.replace("\n", " ")
    )
    say = Words("capstone")
    for name in SECTIONS:
        assert say(f"section-{name}") in said


# The place -------------------------------------------------------------------------------------


def test_a_student_has_one_place_and_another_student_another():
    assert place_of("Ana21 ") == place_of("ana21") != place_of("ana22")
    assert len({repr(place_of(f"s{number}")) for number in range(40)}) > 30


@pytest.mark.parametrize("number", range(0, 60, 4))
def test_the_budget_of_a_place_is_enough_and_waiting_for_firms_is_not(number):
    place = place_of(f"s{number}")
    costs = [policy_mix(targeted=t, **place.policy_mix).headlines["cheapest_cost"] for t in TARGETED]
    assert min(cost for cost in costs if cost) < place.budget
    assert policy_mix(budget=place.budget, to_services=1, targeted=0, **place.policy_mix).outcome != "tipped"
    tipped = {
        policy_mix(budget=place.budget, to_services=share / 20, targeted=t, **place.policy_mix).outcome
        for share in range(21)
        for t in TARGETED
    }
    assert "tipped" in tipped, "a position of the sliders does it"


def test_my_place_says_its_numbers_and_its_lines(language, capsys):
    identity.use("")
    assert my_place() is None
    assert "student" in capsys.readouterr().out
    identity.use(STUDENT)
    place = my_place()
    assert all(line in repr(place) for line in place.lines)
    assert f"{place.budget:g}" in repr(place)
    for line in place.lines:
        eval(line, {"lab": lab, **{name: models.find(name) for name in ("policy_mix", "targeting")}})


# A brief that is done --------------------------------------------------------------------------

PROSE = "These are words about the place that somebody thought through and wrote down in a row. " * 4
AGAINST = "In the Sinos Valley, Schmitz (1999) found more cooperation and lower profits. "


def done(language: str) -> dict:
    """The template, filled in as a student would, as the JSON of a file."""
    return json.loads(_done(language))


@functools.cache
def _done(language: str) -> str:
    book, place = stored(language), place_of(STUDENT)
    code = {
        "student": f'student("{STUDENT}")',
        "figure-mix": place.lines[0][:-1] + ", targeted=1)",
        "figure-reach": place.lines[1][:-1] + ", outreach=0.3)",
        "figure-against": "lab(transplant, lasts=3, seed=2)",
    }
    for cell in book.cells:
        if cell.id in code:
            cell.source = code[cell.id]
        if cell.id.startswith("figure-"):
            shown = eval(cell.source, {"lab": lab, **{name: models.find(name) for name in models.names()}})
            data, metadata = shown._repr_mimebundle_()
            kept = {name: data[name] for name in ("image/png", "text/plain")}
            cell.outputs = [nbformat.v4.new_output("display_data", kept, metadata=metadata)]
        if cell.id in SECTIONS:
            cell.source += "\n\n" + (AGAINST if cell.id == "against" else "") + PROSE
    return nbformat.writes(book)


def cell(book: dict, name: str) -> dict:
    return next(cell for cell in book["cells"] if cell["id"] == name)


def said(book: dict, folder: Path, name: str = "brief.ipynb") -> list[str]:
    file = folder / name
    file.write_text(json.dumps(book), "utf-8")
    return findings(file)


def test_a_brief_that_is_done_has_no_findings(language, tmp_path):
    assert said(done(language), tmp_path) == []


def edit(cell_name: str, old: str, new: str):
    def change(book):
        found = cell(book, cell_name)
        source = "".join(found["source"])
        assert re.search(old, source)
        found["source"] = re.sub(old, new, source, count=1)

    return change


def forget_outputs(book):
    cell(book, "figure-reach")["outputs"] = []


def another_picture(book):
    cell(book, "figure-reach")["outputs"] = copy.deepcopy(cell(book, "figure-mix")["outputs"])


def take_out(name):
    def change(book):
        book["cells"] = [found for found in book["cells"] if found["id"] != name]

    return change


BREAKS = {
    "no-identifier": edit("student", STUDENT, ""),
    "no-figure-of": edit("figure-mix", r"policy_mix, .*", "two_roads)"),
    "few-figures": take_out("figure-against"),
    "no-such-lab": edit("figure-against", "transplant", "transplants"),
    "settings-hidden": edit("figure-against", "lasts=3", "lasts=months"),
    "settings-wrong": edit("figure-against", "lasts=3", "lasts=300"),
    "not-run": forget_outputs,
    "not-of-its-line": another_picture,
    "other-place": edit("figure-mix", r"start=[\d.]+", "start=0.5"),
    "over-budget": edit("figure-mix", r"budget=[\d.]+", "budget=2"),
    "no-section": take_out("mind"),
    "short-section": edit("reach", re.escape(PROSE.strip()), "All of them."),
    "too-long": edit("reach", "somebody", "somebody " * 1100),
    "nothing-against": edit("against", r"Schmitz \(1999\)", "Someone (1999)"),
}


@pytest.mark.parametrize("message", BREAKS)
def test_each_thing_missing_has_its_own_sentence(message, language, tmp_path):
    book = done(language)
    BREAKS[message](book)
    sentences = said(book, tmp_path)
    say, place = Words("capstone"), place_of(STUDENT)
    values = {
        "no-figure-of": {"model": "policy_mix"},
        "few-figures": {"shown": 2, "wanted": 3},
        "no-such-lab": {"model": "transplants"},
        "settings-hidden": {"model": "transplant"},
        "not-run": {"model": "targeting"},
        "not-of-its-line": {"model": "targeting"},
        "over-budget": {"spent": 2, "budget": place.budget},
        "no-section": {"section": say("section-mind")},
        "short-section": {"section": say("section-reach"), "words": 3, "wanted": SHORTEST},
        "too-long": {"words": 5 * 64 + 12 + 1099, "most": LONGEST},
        "nothing-against": {"section": say("section-against"), "works": "; ".join(map(" ".join, COUNTER))},
        "other-place": {
            "model": "policy_mix", "control": Words("policy_mix")("param-start"),
            "given": place.policy_mix["start"], "used": 0.5,
        },
    }  # fmt: skip
    if message == "settings-wrong":
        with pytest.raises(errors.CourseError) as slip:
            models.find("transplant")(lasts=300)
        values[message] = {"model": "transplant", "why": str(slip.value)}
    assert say(message, **values.get(message, {})) in sentences, sentences
    assert all("\n" not in s and "Error" not in s and len(s) < 400 for s in sentences)


def test_every_message_of_the_check_is_brought_about_by_a_break():
    code = (ROOT / "coursekit" / "capstone" / "checking.py").read_text("utf-8")
    assert set(re.findall(r'yield "([a-z-]+)"', code)) == set(BREAKS)


@pytest.mark.parametrize("cited", [f"{who} et al. ({year})" for who, year in COUNTER])
def test_each_work_that_speaks_against_counts(cited, tmp_path):
    book = done("en")
    edit("against", r"Schmitz \(1999\)", cited)(book)
    assert said(book, tmp_path) == []


def test_works_named_only_in_the_question_of_the_template_do_not_count(language, tmp_path):
    book = done(language)
    source = "".join(cell(book, "against")["source"])
    assert "Woodruff" in source
    cell(book, "against")["source"] = source.replace(AGAINST, "")
    assert len(said(book, tmp_path)) == 1


def test_a_figure_counts_in_a_cell_of_any_place_and_parts_may_be_split(language, tmp_path):
    book = done(language)
    moved = cell(book, "figure-against")
    book["cells"].remove(moved)
    extra = {"cell_type": "markdown", "id": "more", "metadata": {}, "source": PROSE}
    book["cells"][9:9] = [moved, extra]
    assert said(book, tmp_path) == []


# Files a clumsy student hands in -----------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"{}", b'{"cells": 3}', b'{"cells": [1, null]}', b"\xff\xfe\x00", b"[" * 100_000,
     b'{"cells": [{"cell_type": "code", "source": "lab(", "outputs": 4}], "metadata": []}',
     b'{"cells": [{"cell_type": "code", "source": ["lab(transplant, **x)", 3], "outputs": [1]}]}'],
)  # fmt: skip
def test_a_file_of_any_kind_is_answered_in_sentences(content, language, tmp_path):
    file = tmp_path / "brief.ipynb"
    file.write_bytes(content)
    sentences = findings(file)
    assert sentences and all(isinstance(s, str) and "Traceback" not in s for s in sentences)
    assert [findings(tmp_path / "nowhere.ipynb")] == [[Words()("error-brief-missing", file="nowhere.ipynb")]]


def test_nothing_in_a_brief_is_run(tmp_path):
    book, file = done("en"), tmp_path / "touched"
    cell(book, "figure-against")["source"] = f"open({str(file)!r}, 'w'); lab(transplant, lasts=len([1]))"
    assert said(book, tmp_path)
    assert not file.exists()


def test_the_check_in_the_notebook_reads_the_file_of_the_template_s_name(
    language, tmp_path, monkeypatch, capsys
):
    monkeypatch.chdir(tmp_path)
    check_brief()
    assert Words("capstone")("file") in capsys.readouterr().out
    said(done(language), tmp_path, f"{Words('capstone')('file')}.ipynb")
    check_brief()
    assert Words("capstone")("all-there").split(".")[0] in capsys.readouterr().out.replace("\n", " ")


def test_the_command_goes_through_a_folder_each_brief_in_its_language(tmp_path, capsys):
    for language in words.LANGUAGES:
        book = done(language)
        cell(book, "student")["source"] = 'student("")'
        said(book, tmp_path, f"{language}.ipynb")
    assert main(["brief", str(tmp_path)]) == 0
    shown = capsys.readouterr().out
    for language in words.LANGUAGES:
        assert Words("capstone", language)("no-identifier") in shown
    assert words.language() == "en"


def test_the_command_says_so_where_there_is_nothing_and_leaves_jupyter_s_copies(tmp_path, capsys):
    assert main(["brief", str(tmp_path)]) == 2
    assert str(tmp_path) in capsys.readouterr().err
    assert main(["brief", str(tmp_path / "nowhere.ipynb")]) == 0
    assert Words("common", "en")("error-brief-missing", file="nowhere.ipynb") in capsys.readouterr().out
    copies = tmp_path / ".ipynb_checkpoints"
    copies.mkdir()
    said(done("en"), copies)
    assert main(["brief", str(tmp_path)]) == 2


def test_read_tells_who_wrote_it_and_in_which_language(tmp_path):
    file = tmp_path / "brief.ipynb"
    file.write_text(json.dumps(done("es")), "utf-8")
    brief = read(file)
    assert (brief.identifier, brief.language) == (STUDENT, "es")
    assert [figure.model for figure in brief.figures] == ["policy_mix", "targeting", "transplant"]
    assert list(brief.sections) == list(SECTIONS)
