"""A class's saved work on one page: files counted or told, agreement as statsmodels has it, nobody named."""

from __future__ import annotations

import io
import json
import random
import re
import zipfile

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from statsmodels.stats.inter_rater import fleiss_kappa as theirs

from coursekit import cli, words
from coursekit.classroom import agreement, page, work_files
from coursekit.errors import CourseError
from coursekit.models.two_mode_network import FUNCTIONS
from coursekit.notebook import recoding, work
from coursekit.words import Words

ROWS, COLUMNS = ["a", "b", "c"], ["x", "y"]


def saved(student="", predictions=None, codings=None):
    student = {"identifier": student} if student else {}
    kept = {"student": student, "predictions": predictions or {}, "answers": {}, "codings": codings or {}}
    return json.dumps({"coursekit-work": work.VERSION, **kept})


@pytest.fixture
def folder(tmp_path):
    """A class of three, and files that are no use."""
    ours = recoding.ours()
    first, *others = list(ours)
    files = {
        "ana.json": saved(
            "ana", {"same_rules": "b", "who_wins": "a"}, {k: sorted(v) for k, v in ours.items()}
        ),
        "bo.json": saved("bo <b>", {"same_rules": "a", "nonsense": "a"}, {first: []}),
        "no-name.json": saved("", {"same_rules": "b"}),
        "torn.json": saved("cy")[:-9],
        "other.json": "[1, 2]",
        "odd.json": saved("di", {"same_rules": ["b"], "who_wins": "c"}, {first: [1]}),
        "empty.json": saved("eve"),
        "copy-of-ana.json": saved("ana", {"same_rules": "c"}),
        "latin.json": b"\xe9\xff",
        ".hidden.json": saved("zoe", {"same_rules": "c"}),
        "notes.txt": "not one of ours",
    }
    for name, text in files.items():
        (tmp_path / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    return tmp_path


def test_every_file_is_counted_or_told(folder):
    class_, told = work_files.collect([folder])
    assert sorted(one.name for one in class_) == ["ana", "bo <b>", "di", "eve", "no-name"]
    found = sorted((one.message, one.file) for one in told)
    assert found == [
        ("empty", "empty.json"),
        ("partly", "odd.json"),
        ("twice", "copy-of-ana.json"),
        ("unreadable", "latin.json"),
        ("unreadable", "other.json"),
        ("unreadable", "torn.json"),
    ]
    kept = {one.name: one for one in class_}
    assert kept["ana"].predictions["same_rules"] == "b" and kept["di"].predictions == {"who_wins": "c"}


def test_a_zip_is_a_folder_and_a_broken_one_is_told(folder, tmp_path_factory):
    there = tmp_path_factory.mktemp("zips")
    with zipfile.ZipFile(there / "class.zip", "w") as packed:
        for file in folder.glob("*.json"):
            packed.write(file, f"Ana_1_assignsubmission/{file.name}")
    (there / "broken.zip").write_bytes(b"PK\x03\x04 and then nothing")
    class_, told = work_files.collect([there])
    assert {one.name for one in class_} == {one.name for one in work_files.collect([folder])[0]}
    assert ("unreadable", "broken.zip") in {(one.message, one.file) for one in told}


@pytest.mark.parametrize("method", ["STORED", "DEFLATED", "BZIP2", "LZMA"])
def test_of_a_zip_with_any_one_byte_wrong_the_others_are_counted(method, tmp_path):
    (tmp_path / "bo.json").write_text(saved("bo"), "utf-8")
    archive = tmp_path / "ana.zip"
    with zipfile.ZipFile(archive, "w", getattr(zipfile, f"ZIP_{method}")) as packed:
        packed.writestr("ana.json", saved("ana"))
    sound = archive.read_bytes()
    contents = sound.index(b"PK\x01\x02")  # from there on it says which files it has
    for place in range(len(sound)):
        for wrong in (b"\x00", b"\xff"):
            archive.write_bytes(sound[:place] + wrong + sound[place + 1 :])
            class_, told = work_files.collect([tmp_path])
            assert "bo" in {one.name for one in class_}
            if place < contents:
                told_of = {one.file for one in told}
                assert len(class_) > 1 or "ana.zip/ana.json" in told_of, place


@pytest.mark.parametrize("named", [True, False])
def test_a_small_zip_of_zips_costs_no_more_than_a_student_s_work(named, folder, monkeypatch):
    """Of 400 MB that some KB unpack to, only so many are looked at, and the others are counted."""

    def zipped(name: str, data: bytes, times: int) -> bytes:
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            for number in range(times):
                archive.writestr(f"{number}{name}", data)
        return packed.getvalue()

    costly = zipped(".zip", zipped(".json", b"[" + b" " * 1_000_000 + b"]", 20), 20)
    assert len(costly) < 100_000
    looked_at = []
    parse = work_files.work.parse
    monkeypatch.setattr(work_files.work, "parse", lambda text: (looked_at.append(len(text)), parse(text))[1])
    place = folder / "a class.zip"
    with zipfile.ZipFile(place, "w") as archive:
        archive.writestr("0.zip", costly)
        archive.writestr("ana.json", saved("ana21", {"a": "b"}))
    found, notices = work_files.collect([place] if named else [folder])
    assert sum(looked_at) < 2 * work_files.MOST_BYTES
    assert "ana21" in [one.name for one in found]
    assert any(notice.message == "unreadable" and notice.file.endswith(".zip") for notice in notices)


def test_without_any_work_file_it_says_so(tmp_path):
    for paths in ([tmp_path], [tmp_path / "nowhere"]):
        with pytest.raises(CourseError):
            work_files.collect(paths)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.booleans(), min_size=6, max_size=6), min_size=2, max_size=7))
def test_kappa_is_fleiss_where_all_coded_all(readers):
    codings = [
        {
            row: {c for c, yes in zip(COLUMNS, ticks[2 * n : 2 * n + 2], strict=True) if yes}
            for n, row in enumerate(ROWS)
        }
        for ticks in readers
    ]
    ours = agreement.fleiss_kappa(agreement.cells(codings, ROWS, COLUMNS))
    counts = np.array([[sum(ticks), len(ticks) - sum(ticks)] for ticks in zip(*readers, strict=True)])
    if len(np.unique(np.array(readers))) == 1:
        assert ours is None
    else:
        assert ours == pytest.approx(theirs(counts))


def test_who_left_a_row_out_said_neither_yes_nor_no():
    full = [{"a": {"x"}, "b": set()}, {"a": {"x"}, "b": {"y"}}, {"a": set(), "b": set()}]
    without = [*full, {}, {"c": {"x"}}]
    same = agreement.fleiss_kappa(agreement.cells(full, ROWS, COLUMNS))
    assert agreement.fleiss_kappa(agreement.cells(without, ROWS, COLUMNS)) == same
    decided = agreement.cells(
        [{"a": {"x"}}, {"a": {"x"}}, {"b": {"x"}}, {"a": set(), "b": set()}], ["a", "b"], ["x"]
    )
    # by hand: a: 2 of 3 yes, pairs 1/3; b: 1 of 2, pairs 0; p = (2/3 + 1/2)/2
    p = (2 / 3 + 1 / 2) / 2
    chance = p**2 + (1 - p) ** 2
    assert agreement.fleiss_kappa(decided) == pytest.approx((1 / 6 - chance) / (1 - chance))
    assert agreement.by_majority(decided) == {("a", "x")}
    assert [(cell.row, cell.split) for cell in agreement.most_divided(decided, 1)] == [("b", 1.0)]


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_the_page_shows_answers_beside_what_comes_out_and_names_nobody(folder, language, capsys):
    out = folder / "shown.html"
    assert cli.main(["class", str(folder), "--to", str(out), "--language", language]) == 0
    told, shown = capsys.readouterr().out, out.read_text("utf-8")
    predictions = Words("predictions", language)
    plain = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", shown))
    for part in ("", "-a", "-b", "-outcome"):
        assert " ".join(predictions(f"same_rules{part}").split()) in plain.replace("&#x27;", "'").replace(
            "&quot;", '"'
        )
    assert "2 · 67%" in plain and "1 · 33%" in plain
    assert 'lang="' + language in shown and "κ" not in plain and "<script" not in shown
    assert "torn.json" in told and "copy-of-ana.json" in told
    for name in ("ana", "eve", "torn", "no-name", "bo &lt;"):
        assert not re.search(rf"(?<![\w&;]){name}(?!\w)", shown), name
    assert shown.count('<tr class="right">') == 2 and "<svg" in shown


def test_names_only_when_asked_and_never_as_markup(folder):
    class_, told = work_files.collect([folder])
    shown = page.page(class_, told, names=True)
    assert "bo &lt;b&gt;" in shown and "bo <b>" not in shown and "torn.json" in shown
    assert "who_wins" not in page.page(class_, told, unit=0) and "<svg" not in page.page(class_, told, unit=0)


def test_all_questions_of_the_course_are_on_it_unit_by_unit():
    units = [unit for unit, _ in page.questions()]
    assert units == sorted(units[:-1]) + [None] and set(units) == {*range(9), None}


def test_two_hundred_files_are_one_page(tmp_path):
    """How long it takes is measured, not asserted: well under a second for the reading and drawing."""
    rng, rows = random.Random(1), list(recoding.ours())
    for number in range(200):
        codings = {row: rng.sample(FUNCTIONS, rng.randint(0, 3)) for row in rows if rng.random() < 0.8}
        predictions = {name: rng.choice("abc") for _, name in page.questions()}
        (tmp_path / f"{number}.json").write_text(saved(f"s{number}", predictions, codings), "utf-8")
    class_, told = work_files.collect([tmp_path])
    shown = page.page(class_, told)
    assert len(class_) == 200 and not told and shown.count("<h3>") == len(page.questions()) + 1
