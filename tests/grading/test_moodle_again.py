"""What Moodle makes of a worksheet that comes back: comments, dates, and pages for the right people."""

from __future__ import annotations

import pytest

from . import importers, quick
from .test_intake import book, zipped
from .test_platforms import DONE, PEOPLE, graded, worksheet


@pytest.fixture(autouse=True)
def fast(monkeypatch):
    quick.use(monkeypatch)


def test_nobody_is_told_of_another_file_while_the_notebook_is_in_doubt(tmp_path):
    files = {
        "Dora Rey_104_assignsubmission_onlinetext/onlinetext.html": b"<p>Hello</p>",
        "Dora Rey_104_assignsubmission_file/set.ipynb": book("", **DONE),
        "Ema Sol_105_assignsubmission_file/set.pdf": b"%PDF",
    }
    path = zipped(tmp_path / "class.zip", files)
    graded(path, tmp_path / "out", worksheet=worksheet(tmp_path / "grading.csv"))
    moodle = importers.Assignment(dict.fromkeys(map(str, PEOPLE)))
    pages = moodle.upload_feedback((tmp_path / "out" / "moodle-feedback.zip").read_bytes())
    assert {*pages} == {"105"}
