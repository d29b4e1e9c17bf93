"""Predictions that are remembered, and one small file that carries a reader's work."""

from __future__ import annotations

import json

import pytest

import coursekit
from coursekit import words
from coursekit.errors import CourseError
from coursekit.notebook import forms
from coursekit.notebook import work as kept

pytestmark = pytest.mark.usefixtures("own_work")

QUESTIONS = sorted(
    line.split(" =")[0][: -len("-outcome")]
    for line in words.catalogue_text("predictions", "en").splitlines()
    if line.split(" =")[0].endswith("-outcome")
)


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_prediction_is_kept_and_shown_again(question, language, capsys):
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
    kept.keep("answers", "1.q", {"source": "q = 1 # ¿sí? 🥾", "status": "right"})
    box = forms.my_work()
    box.handle({"do": "save"})
    saved = box.view["text"]
    assert "mine.json" in box.message
    monkeypatch.setenv("COURSEKIT_WORK", str(tmp_path / "elsewhere.json"))
    other = forms.my_work()
    assert "0 predictions" in other.message
    other.handle({"do": "restore", "text": saved})
    assert "1 prediction, 1 exercise answer (1 in set 1) and 0 institutions" in other.message
    assert kept.read()["answers"]["1.q"]["source"] == "q = 1 # ¿sí? 🥾"
    assert forms.predict(QUESTIONS[0]).view["chosen"] == "a"


SUMMARIES = {
    "en": (
        "Kept so far: 0 predictions, 0 exercise answers and 0 institutions coded in unit 7.",
        "Kept so far: 2 predictions, 3 exercise answers (2 in set 1, 1 in set 8) and 1 institution coded in "
        "unit 7.",
    ),
    "es": (
        "Guardado hasta ahora: 0 predicciones, 0 respuestas a los ejercicios y 0 instituciones codificadas "
        "en la unidad 7.",
        "Guardado hasta ahora: 2 predicciones, 3 respuestas a los ejercicios (2 de la serie 1, 1 de la serie "
        "8) y 1 institución codificada en la unidad 7.",
    ),
}


def test_my_work_says_all_that_is_kept_in_the_order_of_the_course(language):
    nothing, some = SUMMARIES[language]
    assert forms.my_work().message == nothing
    coursekit.recode().handle({"row": "bolsa", "functions": ["brokerage"]})
    for item in ("8.three", "1.one", "1.two"):
        kept.keep("answers", item, {"source": "", "status": "right"})
    for question in QUESTIONS[:2]:
        forms.predict(question).handle({"chosen": "a"})
    box = forms.my_work()
    assert box.message == some
    box.handle({"do": "save"})
    assert f"{words.say('work-saved', file='mine.json')} {some}" in box.message
    counted = {"predictions", "answers", "codings"}
    assert set(json.loads(box.view["text"])) == {"coursekit-work", "student"} | counted


def test_a_damaged_work_file_is_said_and_can_be_replaced(own_work):
    forms.predict(QUESTIONS[0]).handle({"chosen": "a"})
    box = forms.my_work()
    box.handle({"do": "save"})
    own_work.write_text("{", "utf-8")
    box = forms.my_work()
    assert box.message == words.say("error-work-file", file="mine.json")
    box.handle({"do": "restore", "text": (saved := '{"coursekit-work": 1, "predictions": {"a": "b"}}')})
    assert kept.read()["predictions"] == json.loads(saved)["predictions"] and "1 prediction," in box.message


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


def test_on_a_page_without_cells_each_visitor_has_their_own_work_and_no_outcome_is_told_unasked(
    monkeypatch, own_work, capsys
):
    kept.keep("predictions", QUESTIONS[0], "a")  # somebody else's, in the folder that is served
    monkeypatch.setenv("VOILA_PREHEAT", "False")
    own_folder = kept._own_folder.__wrapped__
    visitors = [own_folder(), own_folder()]
    shown = []
    monkeypatch.setattr("IPython.display.display", shown.append)
    for visitor, choice in zip(visitors, "ba", strict=True):
        monkeypatch.setattr(kept, "_own_folder", lambda visitor=visitor: visitor)
        form = forms.predict(QUESTIONS[0])
        assert form.message == words.say("form-unpredicted")
        assert form.fixed["kernel"]["gone"] == words.say("page-gone")
        form.handle({"chosen": choice})
        forms.recall(QUESTIONS[0])
        outcome = words.Words("predictions")(f"{QUESTIONS[0]}-outcome")
        assert outcome not in shown[-1].in_words() + str(shown[-1].view)
        shown[-1].handle({"do": "show"})
        assert form.choices[choice] in shown[-1].message
        lines = shown[-1].message.splitlines()  # as in a notebook, each choice and what speaks for it apart
        assert {outcome, *forms.reasons(form.words, form.question)} <= set(lines)
    assert capsys.readouterr().out == ""
    monkeypatch.delenv("VOILA_PREHEAT")
    assert kept.read()["predictions"] == {QUESTIONS[0]: "a"}
