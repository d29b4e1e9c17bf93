"""Work kept in the small file comes back, whatever became of the notebook."""

from __future__ import annotations

import json

import nbformat
import pytest

from coursekit import restore, words
from coursekit.errors import CourseError
from coursekit.exercises import public_set, restored_notebook, student_api, student_notebook
from coursekit.notebook import work
from coursekit.words import LANGUAGES, Words

ANSWERS = {"same_chain": "autonomy_b = 0.04", "doubt": 'doubt = """\nÑandú «sí» \\ 1\n"""'}


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    """Restored notebooks are written into the present folder."""
    monkeypatch.chdir(tmp_path)


def kept(answers=ANSWERS, identifier="ana21") -> str:
    entries = {
        f"1.{name}": {"source": code, "status": "not-yet", "student": identifier}
        for name, code in answers.items()
    }
    return json.dumps({"coursekit-work": 1, "student": {"identifier": identifier}, "answers": entries})


@pytest.mark.parametrize("language", LANGUAGES)
def test_answers_are_put_back_in_a_fresh_notebook(language):
    back = restored_notebook(kept(), 1, language)
    fresh = student_notebook.build(public_set.load(1), language, ANSWERS, "ana21")
    assert [(c.id, c.source) for c in back.cells] == [(c.id, c.source) for c in fresh.cells]
    cells = {cell.id: cell.source for cell in back.cells}
    assert cells["same_chain"] == "# answer: same_chain\nautonomy_b = 0.04"
    assert cells["bound_to"] == "# answer: bound_to\nbound = ..."
    assert cells["student"] == 'student("ana21")'
    nbformat.validate(back)


@pytest.mark.parametrize("language", LANGUAGES)
def test_restoring_writes_a_new_notebook_here_and_says_so(language, capsys, tmp_path):
    words.use_language(language)
    work.path().write_text(kept(), "utf-8")
    restore()
    restore(str(work.path()))
    name = public_set.load(1).file[language]
    say = Words("exercises", language)
    told = [say("restored", file=f"{name}-restored.ipynb"), say("restored", file=f"{name}-restored-2.ipynb")]
    assert capsys.readouterr().out.splitlines() == told
    first, second = (tmp_path / f"{name}-restored{end}.ipynb" for end in ("", "-2"))
    assert first.read_bytes() == second.read_bytes()
    assert "autonomy_b = 0.04" in first.read_text("utf-8")


def test_what_a_check_kept_comes_back(capsys):
    student_api._ran["joint_part"] = "joint_percent = 12  # mine"
    student_api.check("joint_part", {"joint_percent": 12})
    back = restored_notebook(work.path().read_text("utf-8"), 1, "en")
    cell = next(cell for cell in back.cells if cell.id == "joint_part")
    assert cell.source == "# answer: joint_part\njoint_percent = 12  # mine"


@pytest.mark.parametrize(
    ("whose", "comes_back"), [("beto", False), ("ana21", True), (" Ana21", True), ("", True), (None, True)]
)
def test_nobody_gets_the_answer_of_somebody_else(whose, comes_back):
    """What was answered before anybody said who they are, or is not known to be anybody's, is one's own."""
    file = json.loads(kept())
    file["answers"]["1.same_chain"] |= {"student": whose}
    if whose is None:
        del file["answers"]["1.same_chain"]["student"]
    back = restored_notebook(json.dumps(file), 1, "en")
    cells = {cell.id: cell.source for cell in back.cells}
    assert ("0.04" in cells["same_chain"]) is comes_back and cells["student"] == 'student("ana21")'


def test_what_nobody_signed_is_put_back_behind_one_s_own():
    file = json.loads(kept())
    last, mine = ({"source": f"autonomy_b = {n}", "student": who} for n, who in ((1, ""), (2, "ana21")))
    for answer, wanted in (
        (last | {"others": [mine]}, "autonomy_b = 2"),
        (mine | {"student": "beto", "others": [last]}, "autonomy_b = 1"),
    ):
        file["answers"]["1.same_chain"] = answer
        back = restored_notebook(json.dumps(file), 1, "en")
        assert next(cell.source for cell in back.cells if cell.id == "same_chain").endswith(wanted)


@pytest.mark.parametrize("content", ["", "[]", "{}", "not json", '{"coursekit-work": 99}', "[" * 99_999])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_that_is_not_ours_is_refused_and_nothing_changes(content, language, tmp_path):
    words.use_language(language)
    path = tmp_path / "other.json"
    path.write_text(content, "utf-8")
    with pytest.raises(CourseError) as caught:
        restore(path)
    assert "\n" not in str(caught.value)
    assert [p.name for p in tmp_path.iterdir()] == ["other.json"] and path.read_text("utf-8") == content


def test_a_file_that_is_not_there_or_is_no_text_is_refused(tmp_path):
    (tmp_path / "picture.json").write_bytes(b"\xff\xfe\x00\x9c")
    for name in ("picture.json", "nowhere.json", "."):
        with pytest.raises(CourseError, match="nothing was changed"):
            restore(tmp_path / name)


@pytest.mark.parametrize(
    "answers",
    [{"1.same_chain": 5}, {"1.same_chain": {"source": 5}}, {"9.other": {"source": "x"}}, {"same_chain": {}}],
)
def test_odd_entries_are_left_out(answers, capsys, tmp_path):
    path = tmp_path / "coursekit-work.json"
    path.write_text(
        json.dumps({"coursekit-work": 1, "answers": answers, "student": {"identifier": 'x") or ("'}}), "utf-8"
    )
    restore(path)
    back = restored_notebook(path.read_text("utf-8"), 1, "en")
    cells = {cell.id: cell.source for cell in back.cells}
    assert cells["same_chain"].endswith("autonomy_b = ...") and cells["student"] == 'student("")'


def test_a_work_file_without_answers_is_told_so(capsys, tmp_path):
    path = tmp_path / "coursekit-work.json"
    path.write_text('{"coursekit-work": 1}', "utf-8")
    restore(path)
    assert "no answers yet" in capsys.readouterr().out
    assert len(list(tmp_path.iterdir())) == 1
