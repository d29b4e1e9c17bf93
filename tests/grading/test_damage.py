"""Three hundred notebooks as editors damage them: no batch stops, and no mark is a wrong one."""

from __future__ import annotations

import json

import pytest

from coursekit.grading.execution import assemble, reference
from coursekit.grading.grade import grade
from coursekit.grading.intake import submission
from coursekit.grading.marking import scoring
from coursekit.grading.records import Note
from coursekit.grading.results import Outcome

from . import damage, quick
from . import handed_in as hand

HOW_MANY = 300
HIDDEN = reference.HiddenInputs(hand.WRITTEN, seed=21)


@pytest.mark.parametrize("block", range(10))
def test_damaged_notebooks_get_the_marks_they_deserve(block):
    seen = set()
    for seed in range(block * HOW_MANY // 10, (block + 1) * HOW_MANY // 10):
        book, deserved, named = damage.damaged(seed)
        found = submission.parse(json.dumps(book).encode(), f"{seed}.ipynb", hand.UNIT, hand.chosen().every)
        if found.problem:
            assert set(deserved.values()) == {"missing"}, (seed, found.problem)
            continue
        assert bool(found.identifier) == named, seed
        if not named:  # graded with the example numbers, and a person is told
            continue
        built = assemble.assemble(found, hand.chosen(), HIDDEN)
        got = scoring.score(found, quick.result(built), hand.chosen(), HIDDEN)
        assert {one.item.id: one.outcome for one in got if one.item.id in deserved} == deserved, seed
        seen |= set(deserved.values())
        for one in got:
            if one.outcome is Outcome.MISSING:
                assert Note("missing") in one.notes
    assert seen >= {"right", "foreseen"} and seen & {"missing", "other-way"}


def test_damaged_notebooks_run_for_real_like_the_others(tmp_path):
    """A few of them, through the kernel and back."""
    expected = {}
    for seed in (3, 8, 11, 17):
        book, deserved, named = damage.damaged(seed)
        (tmp_path / f"{seed}.ipynb").write_text(json.dumps(book), "utf-8")
        if named:
            expected[f"{seed}.ipynb"] = deserved
    assert len(expected) > 1
    grade(tmp_path, 1, tmp_path / "grades", hand.SOURCES)
    from .conftest import rows

    words = {"right": "right", "foreseen": "not right, a foreseen mistake", "missing": "no answer found"}
    words["other-way"] = "answered in the other way"
    for file, deserved in expected.items():
        got = {row["item"]: row["status"] for row in rows(tmp_path / "grades") if row["file"] == file}
        assert {item: got[item] for item in deserved} == {i: words[s] for i, s in deserved.items()}
