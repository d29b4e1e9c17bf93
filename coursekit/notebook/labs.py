"""The lab: any model, its figure and its words as sliders, picture, description, presets, A/B and map."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import dataclasses
import functools
from collections.abc import Callable, Mapping
from typing import Any

from coursekit import words
from coursekit.errors import CourseError
from coursekit.figures import DRAWING, renderer
from coursekit.figures.renderer import Picture
from coursekit.models.base import Model, OneOf, Parameter, Result, checked_seed
from coursekit.notebook import openings
from coursekit.notebook.lab_steps import Position, Steps
from coursekit.notebook.look_ahead import Answer, LookAhead
from coursekit.notebook.page_state import PageState
from coursekit.number_format import format_number
from coursekit.tolerance import changed
from coursekit.words import LANGUAGES, Words

TABLE_ROWS = 60
UNTIL_SEEN = 0.2
"""Seconds after which a lab just shown gets ready to be moved."""
ABOUT = ("claim", "assumes", "leaves-out", "rival", "source")
"""What a model says of itself."""
ENVELOPE = ("do", "number", "holds")
"""What an event has beside the arguments of its step."""


class Lab(PageState):
    """A model to play with. In a notebook: ``lab(make_or_buy)``.

    Parameters
    ----------
    model : Model
        The model to show.
    **settings
        Where its sliders start; the defaults unless given. ``seed`` starts the draw of chance.

    Attributes
    ----------
    description : str
        The picture in words, with its actual numbers.
    problem : str
        The sentence shown when the last thing asked for could not be done; empty otherwise.
    faults : list of Exception
        Errors of ours met so far, which the reader saw as a sentence; tests want it empty.
    """

    def __init__(self, model: Model, **settings: Any) -> None:
        if not isinstance(model, Model):
            raise CourseError("error-lab-model", given=repr(model))
        seed = checked_seed(settings.pop("seed", 1))
        self.model_shown = model
        self.language = words.language()
        self.faults: list[Exception] = []
        self.problem = ""
        self.start = Position(dataclasses.asdict(model.check(**settings)), seed)
        self._position = self.start
        self._result: Result | None = None
        self._has_drawn = False
        self._described: tuple[Result | None, str] = None, ""
        self._look_ahead = LookAhead(model, self._work_out)
        opening = openings.find(model, self.line, self.language) or self.drawn()
        self._opening = opening
        super().__init__(**opening.payload)
        self.lab = self.model_id or ""
        self.on_msg(lambda _, event, buffers: self.handle(event))

    @functools.cached_property
    def words(self) -> Words:
        """The words of the model."""
        return Words(self.model_shown.name, self.language)

    @functools.cached_property
    def common(self) -> Words:
        """The words that all labs share."""
        return Words("common", self.language)

    @functools.cached_property
    def _word(self) -> Callable[[str], str]:
        return functools.cache(self.words)

    @property
    def _canvas(self):
        return renderer.canvas(self.model_shown.name, self.language)

    def _draw(self, result: Result, pinned: Result | None = None) -> Picture:
        with DRAWING:
            self._has_drawn = True
            return self._canvas.picture(result, pinned)

    @property
    def picture(self) -> Picture:
        """The picture as it was sent to the front end last."""
        return Picture(self.still, self.moving)

    def png(self) -> bytes:
        """The picture on screen as a file that any viewer shows."""
        with DRAWING:
            if self._opening.png and self._position is self.start:
                return self._opening.png
            return self._canvas.png(self.result, self._position.pinned)

    @property
    def result(self) -> Result:
        """What the model gave at the present setting."""
        if self._result is None:
            self._result = self.model_shown(seed=self._position.seed, **self._position.settings)
        return self._result

    def drawn(self) -> openings.Opening:
        """What the lab shows where it stands, computed and drawn now."""
        payload = {"fixed": self._fixed(), "view": self._view(answered=0)}
        payload |= dataclasses.asdict(self._draw(self.result))
        return openings.Opening(payload, self.description, self._sentence())

    @property
    def settings(self) -> dict[str, Any]:
        """The present setting of every control."""
        return dict(self._position.settings)

    @property
    def description(self) -> str:
        if self._described[0] is not self.result:  # asked for more than once a step
            self._described = self.result, self.words("describe", **self.result.in_words)
        return self._described[1]

    @property
    def line(self) -> str:
        """The line of code that reproduces what is on screen."""
        return self.model_shown.line(self.settings, self._position.seed)

    def handle(self, event: Mapping[str, Any]) -> None:
        """Do what the reader asked for. On any error say so in a sentence and stay where we were.

        Parameters
        ----------
        event : mapping
            ``do`` names the method of :class:`Steps` to take; ``number`` is echoed in the answer;
            ``holds`` is the number of the last answer that the page has; the rest are its arguments.
        """
        with DRAWING:
            self._handle(event)

    def _handle(self, event: Mapping[str, Any]) -> None:
        self._look_ahead.stop()
        before = self._position, self._result
        number, picture, self.problem = event.get("number", 0), self.picture, ""
        try:
            arguments = {name: value for name, value in event.items() if name not in ENVELOPE}
            position = getattr(Steps, event["do"])(self, self._position, **arguments)
            result, picture = self._look_ahead.answer(position)
            self._position, self._result = position, result
            view = self._view(number)
        except CourseError as slip:
            self.problem = self._on_screen(slip)
        except ModuleNotFoundError as lack:  # Python in a browser may be without numpy
            self.problem = self.common("error-lacks-package", what="lab", missing=str(lack.name))
        except Exception as fault:
            self.faults.append(fault)
            self.problem = self.common("lab-fault")
        if self.problem:
            self._position, self._result = before
            view = {**self.view, "answered": number, "problem": self.problem}
        self.tell(view, picture, event.get("holds"))
        if not self.problem:
            self._look_ahead.prepare(before[0], self._position)

    def _work_out(self, position: Position) -> Answer:
        result = self.model_shown(seed=position.seed, **position.settings)
        return result, self._draw(result, position.pinned)

    def _on_screen(self, slip: CourseError) -> str:
        """The sentence of an error, calling a control as it is called on the screen."""
        label = f"param-{slip.values.get('name')}"
        if label in self.words:
            slip.values["name"] = self.words(label)
        return str(slip)

    def _fixed(self) -> dict[str, Any]:
        """What the front end is told once: the model's controls and the words on them."""
        model, words, common = self.model_shown, self.words, self.common
        controls = [self._control(parameter) for parameter in model.parameters.values()]
        return {
            "model": model.name,
            "title": words("title"),
            "language": words.language,
            "locale": LANGUAGES[words.language],
            "controls": controls,
            "presets": [{"id": name, "label": words(f"preset-{name}")} for name in model.presets],
            "headlines": [{"id": name, "label": words(f"headline-{name}")} for name in self.result.headlines],
            "tables": [{"id": name, "label": words(f"table-{name}")} for name in self.result.tables],
            "chance": model.has_chance,
            "kind": common("lab-kind", kind=model.kind),
            "about": [[common(f"lab-{part}"), words(part)] for part in ABOUT],
            "words": {name: common(f"lab-{name}") for name in FRONTEND_WORDS},
        }

    def _control(self, parameter: Parameter) -> dict[str, Any]:
        name, limits = parameter.name, parameter.range
        spec = {
            "name": name,
            "label": self.words(f"param-{name}"),
            "help": self.words(f"param-{name}-help"),
            "main": limits.main,
        }
        if isinstance(limits, OneOf):
            options = [{"id": o, "label": self.words(f"option-{name}-{o}")} for o in limits.options]
            return {**spec, "options": options}
        unit = self.common(f"unit-{limits.unit}")
        spec |= {"unit": unit, "lowest": limits.lowest, "highest": limits.highest, "step": limits.step}
        if f"param-{name}-is" in self.words:
            values = range(int(limits.lowest), int(limits.highest) + 1)
            spec["names"] = [self.words(f"param-{name}-is", **{name: value}) for value in values]
        return spec

    def _setting(self, name: str, value: Any) -> str:
        """A control's value as the reader sees it."""
        if f"param-{name}-is" in self.words:
            return self.words(f"param-{name}-is", **{name: value})
        if isinstance(value, str):
            return self.words(f"option-{name}-{value}")
        return format_number(value, self.language)

    def _view(self, answered: int) -> dict[str, Any]:
        """What the front end is told after each event."""
        position = self._position
        first, rest = words.gist(self.description)
        return {
            "answered": answered,
            "settings": self.settings,
            "seed": position.seed,
            "problem": self.problem,
            "gist": first,
            "numbers": rest,
            "headlines": [self.value(name, value) for name, value in self.result.headlines.items()],
            "compared": self._compared(),
            "pinned": position.pinned is not None,
            "preset": position.preset,
            "passage": self.words(f"preset-{position.preset}-passage") if position.preset else "",
            "line": self.line,
            "map": self._map(),
            "table": self._table(),
        }

    def value(self, headline: str, value: float | None) -> str:
        """A headline number as the reader sees it."""
        if value is None:
            return self.common("lab-none")
        message = f"value-{headline}"
        if message in self.words:
            return self.words(message, value=value)
        return format_number(value, self.language)

    def _compared(self) -> list[str]:
        """What differs between A and now, a sentence each."""
        pinned = self._position.pinned
        if pinned is None:
            return []
        before, lines = dataclasses.asdict(pinned.parameters), []
        for name, now in self.settings.items():
            if before[name] != now:
                what, was = self.words(f"param-{name}"), self._setting(name, before[name])
                lines.append(self.common("lab-moved", what=what, before=was, now=self._setting(name, now)))
        if pinned.seed != self._position.seed:
            lines.append(self.common("lab-redrawn"))
        for name, now in self.result.headlines.items():
            if changed(pinned.headlines[name], now):
                told = [self.value(name, value) for value in (pinned.headlines[name], now)]
                message = "lab-changed" if told[0] != told[1] else "lab-hardly"
                what = self.words(f"headline-{name}")
                lines.append(self.common(message, what=what, before=told[0], now=told[1]))
        return lines or [self.common("lab-same")]

    def _map(self) -> dict[str, Any] | None:
        drawn = self._position.map
        if drawn is None:
            return None
        others = {n: v for n, v in self.settings.items() if n not in (drawn["x"], drawn["y"])}
        stale = drawn["others"] != others or drawn["seed"] != self._position.seed
        shown = {name: value for name, value in drawn.items() if name not in ("others", "seed")}
        return {**shown, "stale": self.common("lab-map-stale") if stale else ""}

    def _table(self) -> dict[str, Any] | None:
        name = self._position.table
        if not name:
            return None
        columns = self.result.tables[name]
        rows = len(next(iter(columns.values())))
        shown = [*zip(*(column[:TABLE_ROWS] for column in columns.values()), strict=True)]
        return {
            "name": name,
            "columns": [self._word(f"column-{column}") for column in columns],
            "rows": [[self._cell(value) for value in row] for row in shown],
            "note": self.common("lab-table-note", shown=len(shown), rows=rows, kind=self.model_shown.kind),
        }

    def _cell(self, value: Any) -> str:
        if isinstance(value, str):
            return self._word(f"cell-{value}")
        return format_number(float(value), self.language)

    def _sentence(self) -> str:
        """The lab in plain text."""
        return self.common(
            "lab-sentence",
            title=self.words("title"),
            line=self.line,
            description=self.description,
            kind=self.model_shown.kind,
        )

    def _repr_mimebundle_(self, **_: Any) -> tuple[dict[str, Any], dict[str, Any]]:
        """The live lab; where there is none, its picture and its sentence."""
        with contextlib.suppress(RuntimeError):  # no event loop: no notebook, where nobody moves a slider
            asyncio.get_running_loop().call_later(UNTIL_SEEN, self._get_ready)
        data, metadata = super()._repr_mimebundle_() or ({}, {})
        as_opened, kept = self._position is self.start, self._opening
        data["text/plain"] = kept.sentence if as_opened else self._sentence()
        data["image/png"] = base64.b64encode(self.png()).decode("ascii")
        return data, {
            **metadata,
            "image/png": {"alt": kept.description if as_opened else self.description},
        }

    def _get_ready(self) -> None:
        """Draw what is shown already, so that the first slider need not wait for matplotlib to load."""
        with DRAWING:
            if not (self._has_drawn or self.problem):  # a sentence that is being read stays
                self.handle({"do": "stay", "number": self.view["answered"]})


FRONTEND_WORDS = (
    "more", "number-of", "preset", "preset-none", "pin", "unpin", "reset", "draw", "copy",
    "copied", "code", "compared", "map", "map-across", "map-up", "map-of", "map-draw", "map-cell",
    "map-waiting", "none", "table", "table-which", "table-hide", "about", "headlines", "numbers", "names",
    "copy-not", "read", "read-help", "read-to", "state-busy", "state-restarted", "state-dead",
    "state-offline",
)  # fmt: skip


def lab(model: Model, **settings: Any) -> Lab:
    """Open a lab on a model; see :class:`Lab`."""
    return Lab(model, **settings)
