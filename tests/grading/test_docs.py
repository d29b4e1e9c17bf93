"""The pages on grading: their commands do what they say, in both languages."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from . import handed_in as hand

ROOT = hand.SOURCES.parents[1]
PAGES = ROOT / "docs" / "grading"


SITUATIONS = {
    "a Moodle zip, with folders or flat": (
        "test_people::test_nobody_takes_another_s_place_by_a_name_inside_his_own_work",
    ),
    "the zip unpacked into a folder, whatever its name, or lying in one beside stray files": (
        "test_situations::test_moodle_s_names_hold_in_a_folder_called_submitted",
        "test_situations::test_a_file_that_is_called_like_canvas_s_takes_nobody_s_name_away",
        "test_people::test_the_archive_a_platform_gave_may_lie_in_a_folder",
    ),
    "teams in Moodle": (
        "test_platforms::test_every_member_of_a_team_gets_its_mark",
        "test_situations::test_without_the_worksheet_no_number_of_a_team_goes_back",
    ),
    "a draft that was never submitted, or a try that was opened again": (
        "test_platforms::test_drafts_late_work_and_locked_rows_are_as_the_worksheet_says",
        "test_whose_mark::test_a_try_that_was_opened_again_is_not_handed_in_yet",
    ),
    "someone who is not in the worksheet or gradebook, or has another name there": (
        "test_platforms::test_whoever_is_not_in_the_worksheet_or_has_another_name_there_gets_no_mark",
        "test_situations::test_a_name_may_begin_with_the_surname_and_a_maximum_have_lost_its_noughts",
    ),
    "two notebooks within a minute that say different things": (
        "test_situations::test_two_files_some_seconds_apart_are_of_one_moment_whatever_the_minute",
    ),
    "a blank copy beside the notebook, also a newer one": (
        "test_people::test_an_untouched_file_never_displaces_one_with_answers",
    ),
    "a later file that may be a notebook and cannot be read": (
        "test_situations::test_a_later_file_that_cannot_be_read_may_be_the_one_that_counts",
    ),
    "handed in again later": ("test_people::test_the_try_that_was_handed_in_last_counts",),
    "no identifier in the notebook": (
        "test_platforms::test_a_mark_is_final_only_if_person_and_file_are_certain",
    ),
    "one identifier in the notebooks of two people": (
        "test_people::test_two_students_with_one_identifier_are_both_graded_and_a_person_is_told",
    ),
    "a folder for each person, as on a hub": (
        "test_situations::test_one_identifier_in_two_people_s_folders_is_nobody_s_final_mark",
        "test_situations::test_what_was_never_touched_in_a_folder_of_one_s_own_is_nobody_else_s",
    ),
    "a course of nbgrader": ("test_hubs::test_an_nbgrader_course_is_graded_by_what_was_handed_in",),
    "Canvas: late, again (`-1`), a group’s one file under several names": (
        "test_platforms::test_the_gradebook_canvas_gave_is_taken_by_canvas",
        "test_intake::test_a_class_from_canvas",
        "test_situations::test_of_canvas_two_files_of_different_names_are_one_try",
    ),
    "a gradebook of Canvas whose row of points is missing, or whose only column is another unit’s": (
        "test_whose_mark::test_a_gradebook_that_does_not_say_out_of_how_many_points_is_a_sentence",
        "test_whose_mark::test_the_only_column_is_not_taken_if_it_is_another_unit_s",
    ),
    "Canvas without names": (
        "test_platforms::test_students_without_names_are_told_apart_and_nobody_is_imported",
    ),
    "a notebook made from an earlier version of the set": (
        "test_versions::test_nobody_loses_points_for_an_edit_after_hand_out",
        "test_versions::test_a_version_that_nobody_knows_is_no_final_mark",
    ),
    "a worksheet that a spreadsheet saved: semicolons, UTF-16, columns moved or added, averages": (
        "test_situations::test_columns_and_rows_of_one_s_own_take_no_mark",
        "test_situations::test_the_sheet_is_read_as_a_spreadsheet_saved_it",
    ),
    "an assignment out of 8 or of 100": ("test_platforms::test_another_maximum_is_refused_or_converted",),
    "an assignment marked with a scale of words": (
        "test_platforms::test_what_is_no_worksheet_is_a_sentence",
    ),
    "comments in the worksheet": (
        "test_platforms::test_comments_are_written_only_if_asked_for_and_erase_nothing",
        "test_situations::test_comments_that_came_back_from_moodle_are_not_doubled",
    ),
    "`essays.csv` saved with other separators, encodings, columns or order": (
        "test_essay_sheet::test_marks_come_back_from_any_spreadsheet_and_it_stays_as_it_was",
        "test_situations::test_what_a_marker_wrote_into_a_text_or_beside_it_stays",
    ),
    "`essays.csv` sorted without its last column": (
        "test_situations::test_a_sheet_sorted_without_its_keys_is_refused_and_left_as_it_is",
    ),
    "a student hands in another text after it was marked": (
        "test_essay_sheet::test_namesakes_keep_their_marks_when_one_of_them_hands_in_again",
    ),
    "two columns of one criterion that differ": (
        "test_whose_mark::test_of_two_columns_of_one_criterion_that_differ_neither_is_the_mark",
    ),
    "marks saved by two people for one essay": (
        "test_situations::test_marks_from_the_page_that_go_nowhere_or_replace_others_are_told",
    ),
    "identifiers such as `01234567`, `3e5`, `mar21`": (
        "test_essay_sheet::test_what_a_spreadsheet_makes_of_identifiers_does_not_matter",
        "test_platforms::test_identifiers_are_written_as_they_are_and_kept_by_a_key_no_spreadsheet_changes",
    ),
}
"""Each row of the table of what comes in, and the tests that hold what it says."""


def blocks(language: str) -> list[tuple[str, str]]:
    return re.findall(r"```(sh|text)\n(.*?)```", (PAGES / f"{language}.md").read_text("utf-8"), flags=re.S)


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_worked_example_works(language, tmp_path):
    for name in ("exercises", "coursekit", "pyproject.toml"):
        (tmp_path / name).symlink_to(ROOT / name)
    grader = f"{sys.executable} -m coursekit.cli"
    shown, compared = "", 0
    for kind, text in blocks(language):
        if "--worksheet" in text:  # which needs a class of Moodle's
            break
        if kind == "sh":
            done = subprocess.run(
                ["sh", "-e", "-c", text.replace(".venv/bin/coursekit", grader)],
                cwd=tmp_path,
                env=os.environ | {"PYTHONPATH": str(ROOT)},
                capture_output=True,
                text=True,
            )
            assert (done.returncode, done.stderr) == (0, "")
            shown = done.stdout.lstrip("\ufeff")
            continue
        for line in text.splitlines():
            compared += 1
            assert line in shown.splitlines(), line
    assert compared == 12
    page = next(tmp_path.glob("*/feedback/beto.ipynb.html")).read_text("utf-8")
    said = {"en": "You cut off the decimals.", "es": "Cortaste los decimales."}
    assert said[language] in page and f'<html lang="{language}">' in page
    assert {*re.findall(r"firms_needed\([\d.].*?\)", page)} == {
        "firms_needed(0.9, 0)"
    }  # what was asked says this


def test_both_pages_say_the_same():
    english, spanish = ((PAGES / f"{language}.md").read_text("utf-8") for language in ("en", "es"))
    for pattern in (
        r"(?m)^#+ ",
        r"(?m)^\*\*",
        r"(?m)^\|",
        r"`--[a-z]+",
        r"`[a-z]+\.(?:csv|html|jsonl?)`",
        "<!--",
    ):
        assert len(re.findall(pattern, english)) == len(re.findall(pattern, spanish)), pattern


def test_the_pages_name_every_file_and_option():
    text = (PAGES / "en.md").read_text("utf-8")
    for name in (
        "points.csv",
        "moodle.csv",
        "moodle-gradebook.csv",
        "moodle-feedback.zip",
        "canvas.csv",
        "essays.csv",
        "class.html",
        "run.json",
        "journal.jsonl",
    ):
        assert f"`{name}`" in text
    for option in (
        "--unit",
        "--out",
        "--language",
        "--due",
        "--timeout",
        "--seed",
        "--jobs",
        "--dask",
        "--no-code",
        "--worksheet",
        "--comments",
        "--gradebook",
        "--assignment",
        "--scale",
    ):
        assert option in text


@pytest.mark.parametrize("language", ["en", "es"])
def test_links_lead_somewhere(language):
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)", (PAGES / f"{language}.md").read_text("utf-8")):
        assert (PAGES / target).exists(), target


def situations(language: str) -> list[tuple[str, ...]]:
    heading = {"en": "What comes in, and what becomes of it", "es": "Qué llega y qué pasa con ello"}[language]
    section = (PAGES / f"{language}.md").read_text("utf-8").split(f"\n## {heading}\n")[1].split("\n## ")[0]
    table = [line.strip("|").split("|") for line in section.splitlines() if line.startswith("|")]
    return [tuple(cell.strip() for cell in row) for row in table[2:]]


def test_each_row_of_what_comes_in_is_held_by_a_test():
    english, spanish = situations("en"), situations("es")
    assert [row[0] for row in english] == [*SITUATIONS] and len(spanish) == len(english)
    assert all(len(row) == 2 and all(row) for row in (*english, *spanish))
    assert [re.findall("`.+?`", " ".join(row)) for row in english] == [
        re.findall("`.+?`", " ".join(row)) for row in spanish
    ]
    for test in (test for tests in SITUATIONS.values() for test in tests):
        module, name = test.split("::")
        tree = ast.parse((Path(__file__).parent / f"{module}.py").read_text("utf-8"))
        assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}, test
