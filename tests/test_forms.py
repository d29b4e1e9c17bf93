"""Predictions that are remembered, and one small file that carries a reader's work."""

from __future__ import annotations

import json

import pytest

from coursekit import forms, words
from coursekit import work as kept
from coursekit.models import CourseError

QUESTIONS = sorted(
    line.split(" =")[0][: -len("-outcome")]
    for line in words.catalogue_text("predictions", "en").splitlines()
    if line.split(" =")[0].endswith("-outcome")
)


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture(autouse=True)
def own_work(tmp_path, monkeypatch):
    monkeypatch.setenv("COURSEKIT_WORK", str(tmp_path / "mine.json"))
    yield tmp_path / "mine.json"
    words.use_language("en")


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("question", QUESTIONS)
def test_a_prediction_is_kept_and_shown_again(question, language, capsys):
    words.use_language(language)
    forms.recall(question)
    assert words.say("form-no-prediction") in flat(capsys.readouterr().out)
    form = forms.predict(question)
    assert form.message == words.say("form-unpredicted")
    assert len(form.choices) >= 2
    form.handle({"chosen": "b"})
    assert form.choices["b"] in form.message
    assert forms.predict(question).view["chosen"] == "b"
    forms.recall(question)
    told = capsys.readouterr().out
    assert form.choices["b"] in flat(told) and words.Words("predictions")(f"{question}-outcome") in flat(told)


def test_nothing_chosen_and_nonsense_are_answered_in_a_sentence():
    form = forms.predict(QUESTIONS[0])
    for nonsense in ("", "z"):
        form.handle({"chosen": nonsense})
        assert form.message == words.say("error-form-choose")
    form.handle({"unexpected": 1})
    assert form.message == words.say("form-fault")
    assert kept.read()["predictions"] == {}
    with pytest.raises(CourseError, match="no question"):
        forms.predict("nobody_asks_this")
    with pytest.raises(CourseError, match="no question"):
        forms.recall("nobody_asks_this")


def test_work_saved_in_one_place_is_restored_in_another(own_work, monkeypatch, tmp_path):
    forms.predict(QUESTIONS[0]).handle({"chosen": "a"})
    kept.keep("answers", "q", {"source": "q = 1 # ¿sí? 🥾", "status": "right"})
    box = forms.my_work()
    box.handle({"do": "save"})
    saved = box.view["text"]
    assert "mine.json" in box.message
    monkeypatch.setenv("COURSEKIT_WORK", str(tmp_path / "elsewhere.json"))
    other = forms.my_work()
    assert "0 predictions" in other.message
    other.handle({"do": "restore", "text": saved})
    assert "1 prediction and 1 answer" in other.message
    assert kept.read()["answers"]["q"]["source"] == "q = 1 # ¿sí? 🥾"
    assert forms.predict(QUESTIONS[0]).view["chosen"] == "a"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not json",
        "[]",
        "{}",
        '{"coursekit-work": 99}',
        '{"coursekit-work": 1, "answers": []}',
        "[" * 99999,
    ],
)
def test_a_file_that_is_not_ours_changes_nothing(text):
    forms.predict(QUESTIONS[0]).handle({"chosen": "a"})
    box = forms.my_work()
    box.handle({"do": "restore", "text": text})
    assert "nothing was changed" in box.message
    assert kept.read()["predictions"] == {QUESTIONS[0]: "a"}


def test_work_is_whole_on_disk_and_says_its_version(own_work):
    kept.keep("student", "id", "A1")
    assert json.loads(own_work.read_text("utf-8"))["coursekit-work"] == kept.VERSION
    assert [path.name for path in own_work.parent.iterdir()] == ["mine.json"]


def test_a_folder_that_cannot_be_written_is_said_in_a_sentence(monkeypatch, tmp_path):
    monkeypatch.setenv("COURSEKIT_WORK", str(tmp_path / "no such folder" / "mine.json"))
    form = forms.predict(QUESTIONS[0])
    form.handle({"chosen": "a"})
    assert "could not be written" in form.message


def test_a_form_says_in_text_what_it_asks():
    form = forms.predict(QUESTIONS[0])
    data, _ = form._repr_mimebundle_()
    assert form.choices["a"] in flat(data["text/plain"]) and form.message in flat(data["text/plain"])
    assert forms.my_work().message in forms.my_work()._repr_mimebundle_()[0]["text/plain"]


def test_lessons_and_exercises_share_one_file(monkeypatch, tmp_path):
    monkeypatch.delenv("COURSEKIT_WORK")
    for folder in ("course/notebooks/en", "course/exercises/en", "elsewhere"):
        (tmp_path / folder).mkdir(parents=True)
    for folder, kept_in in [
        ("course/notebooks/en", "course"),
        ("course/exercises/en", "course"),
        ("elsewhere", "elsewhere"),
    ]:
        monkeypatch.chdir(tmp_path / folder)
        assert kept.path() == tmp_path / kept_in / "coursekit-work.json"
