"""Small forms in a notebook: a prediction to commit to, and the reader's work to save and restore."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

import anywidget
import traitlets

from coursekit.errors import CourseError
from coursekit.notebook import work as kept
from coursekit.notebook.frontend import FOLDER, bundle
from coursekit.words import Words, say, wrapped


class Form(anywidget.AnyWidget):
    """A form whose events are answered in a sentence; ``answer`` does the work, and may refuse.

    Attributes
    ----------
    message : str
        The sentence shown.
    """

    _esm = bundle("forms.js")
    _css = FOLDER / "lab.css"
    fixed = traitlets.Dict().tag(sync=True)
    view = traitlets.Dict().tag(sync=True)
    form = traitlets.Unicode().tag(sync=True)

    def __init__(self, fixed: Mapping[str, Any], view: Mapping[str, Any]) -> None:
        kernel = (
            {"gone": say("page-gone"), "busy": say("page-busy")}
            if kept.without_cells()
            else {"gone": say("kernel-gone"), "busy": say("kernel-busy")}
        )
        super().__init__(fixed={"language": Words().language, "kernel": kernel, **fixed}, view=dict(view))
        self.form = self.model_id or ""
        self.on_msg(lambda _, event, buffers: self.handle(event))

    @property
    def message(self) -> str:
        return self.view["message"]

    def handle(self, event: Mapping[str, Any]) -> None:
        """Do what the reader asked for; on any error say so in a sentence."""
        with kept.IN_TURN, self.hold_sync():
            try:
                changed = self.answer(event)
            except CourseError as slip:
                changed = {"message": str(slip)}
            except Exception:
                changed = {"message": say("form-fault")}
            self.view = {**self.view, **changed, "answered": event.get("number", 0)}
            self.view = {**self.view, "words": self.in_words()}

    def answer(self, event: Mapping[str, Any]) -> dict[str, Any]:
        """What of the view changes."""
        raise NotImplementedError

    def in_words(self) -> str:
        """The form as text, for where there is no live one."""
        raise NotImplementedError

    def _repr_mimebundle_(self, **_: Any) -> tuple[dict[str, Any], dict[str, Any]]:
        data, metadata = super()._repr_mimebundle_() or ({}, {})
        # The mark tells a saving notebook to keep the words alone, see jupyter.js and shared.js.
        return {**data, "text/plain": self.in_words()}, {**metadata, "coursekit": "form"}


class Prediction(Form):
    """A question answered before the lab is opened. In a notebook: ``predict("which_town")``."""

    def __init__(self, question: str) -> None:
        self.question, self.words = question, _question(question)
        self.choices = {
            letter: self.words(f"{question}-{letter}") for letter in letters(self.words, question)
        }
        chosen = kept.read()["predictions"].get(question, "")
        fixed = {
            "kind": "prediction",
            "question": self.words(question),
            "choices": [{"id": letter, "label": text} for letter, text in self.choices.items()],
            "keep": say("form-keep"),
        }
        super().__init__(fixed, {"chosen": chosen, "message": self._message(chosen)})

    def answer(self, event: Mapping[str, Any]) -> dict[str, Any]:
        chosen = event["chosen"]
        if chosen not in self.choices:
            raise CourseError("error-form-choose")
        kept.keep("predictions", self.question, chosen)
        return {"chosen": chosen, "message": self._message(chosen)}

    def in_words(self) -> str:
        return wrapped(self.words(self.question), *lettered(self.choices.values()), self.message)

    def _message(self, chosen: str) -> str:
        return (
            say("form-predicted", choice=self.choices[chosen])
            if chosen in self.choices
            else say("form-unpredicted")
        )


class Outcome(Form):
    """What was predicted beside what came out, once asked for: where all cells run before anybody reads."""

    def __init__(self, question: str) -> None:
        self.question = question
        super().__init__({"kind": "outcome", "show": say("form-outcome")}, {"message": ""})

    def answer(self, event: Mapping[str, Any]) -> dict[str, Any]:
        return {"message": "\n".join(_recalled(self.question))}

    def in_words(self) -> str:
        return wrapped(self.message or say("form-outcome"))


class Work(Form):
    """Save the reader's work to a file on their own machine, or bring it back. ``my_work()``"""

    def __init__(self) -> None:
        words = {name: say(f"work-{name}") for name in ("title", "save", "restore")}
        super().__init__(
            {"kind": "work", "file": kept.path().name, **words}, {"message": _summary(), "text": ""}
        )

    def answer(self, event: Mapping[str, Any]) -> dict[str, Any]:
        if event["do"] == "save":
            text = json.dumps({"coursekit-work": kept.VERSION, **kept.read()}, ensure_ascii=False, indent=1)
            told = (say("work-saved", file=kept.path().name), _summary(), say("work-elsewhere"))
            return {"message": " ".join(told), "text": text}
        kept.replace(kept.parse(event["text"]))
        return {"message": f"{say('work-restored')} {_summary()}", "text": ""}

    def in_words(self) -> str:
        return f"{say('work-title')}. {self.message}"


def predict(question: str) -> Prediction:
    """Ask for a prediction and remember it.

    Raises
    ------
    CourseError
        If the course asks no such question.
    """
    return Prediction(question)


def recall(question: str) -> None:
    """Show what was predicted beside what came out, and what speaks for each choice.

    On a page without cells that waits for a button.
    """
    _question(question)
    if kept.without_cells():
        from IPython.display import display

        display(Outcome(question))
    else:
        print(wrapped(*_recalled(question)))


def my_work() -> Work:
    """Say what is kept of the reader's work; buttons to save it to one small file, and to restore it."""
    return Work()


def _recalled(question: str) -> list[str]:
    """The question, what was predicted, what came out and what speaks for each choice."""
    words = _question(question)
    chosen = kept.read()["predictions"].get(question, "")
    predicted = chosen in letters(words, question)
    told = (
        say("form-predicted", choice=words(f"{question}-{chosen}"))
        if predicted
        else say("form-no-prediction")
    )
    return [
        words(question),
        told,
        words(f"{question}-outcome"),
        say("form-reasons"),
        *reasons(words, question),
    ]


def _question(question: str) -> Words:
    words = Words("predictions")
    if question not in words:
        raise CourseError("error-no-such-prediction", name=question)
    return words


def letters(words: Words, question: str) -> list[str]:
    """The choices by the letter they are kept under, in the order in which they are shown."""
    return list(words(f"{question}-order"))


def reasons(words: Words, question: str) -> list[str]:
    """What somebody sensible might say for each choice, with the choice."""
    common = Words("common", words.language)
    return lettered(
        common("form-reason", choice=words(f"{question}-{letter}"), reason=words(f"{question}-{letter}-why"))
        for letter in letters(words, question)
    )


def lettered(texts: Iterable[str]) -> list[str]:
    """Choices with the letters they are shown with."""
    return [f"({letter}) {text}" for letter, text in zip("abcdefgh", texts, strict=False)]


def _summary() -> str:
    """What is kept, in the order of the course; a file that cannot be read is no reason not to restore."""
    try:
        work = kept.read()
    except CourseError as slip:
        return str(slip)
    units = Counter(name.partition(".")[0] for name in work["answers"])
    sets = [say("work-set", answers=answers, unit=unit) for unit, answers in sorted(units.items())]
    counts = {section: len(work[section]) for section in ("predictions", "answers", "codings")}
    return say("work-summary", **counts, sets=", ".join(sets) or "none")
