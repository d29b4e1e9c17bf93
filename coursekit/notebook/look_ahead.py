"""What a lab has worked out lately and, while the reader looks, what they will probably ask for next."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
from collections.abc import Callable

from coursekit.figures import DRAWING
from coursekit.figures.renderer import Picture
from coursekit.models.base import Model, OneOf, Result
from coursekit.notebook.lab_steps import Position

KEPT = 4
"""Answers kept: the one that is shown, the one ahead, and two to turn back to."""

WHILE_LOOKING = 0.1
"""Seconds after which the next answer is worked out: who holds a key down has asked again by then."""

Answer = tuple[Result, Picture]


class LookAhead:
    """Answers to positions, each worked out once, and if possible before it is asked for.

    Parameters
    ----------
    model : Model
        Whose controls are moved.
    work_out : callable
        Gives result and picture of a position.
    """

    def __init__(self, model: Model, work_out: Callable[[Position], Answer]) -> None:
        self._model = model
        self._work_out = work_out
        self._kept: dict[tuple, tuple[Answer, Result | None]] = {}
        self._due: asyncio.TimerHandle | None = None

    def answer(self, position: Position) -> Answer:
        """Result and picture of a position.

        Raises
        ------
        Exception
            Whatever the model or its drawing raises; nothing is kept then.
        """
        settings = tuple(position.settings.items())
        key = settings, position.seed, id(position.pinned)
        kept = self._kept.pop(key, None) or (self._work_out(position), position.pinned)
        self._kept[key] = kept
        for oldest in list(self._kept)[:-KEPT]:
            del self._kept[oldest]
        return kept[0]

    def stop(self) -> None:
        """Work nothing out that nobody has asked for: somebody asks."""
        if self._due:
            self._due.cancel()

    def prepare(self, before: Position, now: Position) -> None:
        """Work out what follows a step, in a while, if this is a notebook and nobody says :meth:`stop`."""
        expected = following(self._model, before, now)
        if expected is None:
            return
        with contextlib.suppress(RuntimeError):  # no event loop: nobody is looking
            self._due = asyncio.get_running_loop().call_later(WHILE_LOOKING, self._try, expected)

    def _try(self, expected: Position) -> None:
        with DRAWING, contextlib.suppress(Exception):  # told when somebody really asks for it
            self.answer(expected)


def following(model: Model, before: Position, now: Position) -> Position | None:
    """Where a reader comes who goes on as they did: the same control as far again, or one more draw.

    Parameters
    ----------
    model : Model
        Whose controls are moved.
    before, now : Position
        From where to where the last step led.

    Returns
    -------
    Position or None
        None where that cannot be said, or the control is at its end.
    """
    if now.preset:
        return None
    moved = [name for name, value in now.settings.items() if value != before.settings[name]]
    if not moved:
        return dataclasses.replace(now, seed=now.seed + 1) if now.seed == before.seed + 1 else None
    parameter = model.parameter(moved[0])
    limits = parameter.range
    if len(moved) > 1 or isinstance(limits, OneOf):
        return None
    ahead = 2 * now.settings[parameter.name] - before.settings[parameter.name]
    steps = round((ahead - limits.lowest) / limits.step)
    value = round(limits.lowest + steps * limits.step, 10)
    if not limits.lowest <= value <= limits.highest:
        return None
    return dataclasses.replace(now, settings={**now.settings, parameter.name: parameter.type(value)})
