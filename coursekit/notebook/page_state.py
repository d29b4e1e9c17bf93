"""What the page of a lab knows, and how little it need be told to know what is new."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import anywidget
import traitlets

from coursekit.figures.renderer import Picture
from coursekit.notebook.frontend import bundle, style


class PageState(anywidget.AnyWidget):
    """What a page has of a lab. One that has the last answer is told what has changed since.

    Attributes
    ----------
    fixed, view, still, moving : dict, dict, dict, list
        As ``frontend/README.md`` tells.
    lab : str
        By which a page that is loaded again finds what it showed.
    """

    _esm = bundle("jupyter.js")
    _css = style()
    fixed = traitlets.Dict().tag(sync=True)
    view = traitlets.Dict().tag(sync=True)
    still = traitlets.Dict().tag(sync=True)
    moving: traitlets.List = traitlets.List().tag(sync=True)
    lab = traitlets.Unicode().tag(sync=True)
    _is_telling = False

    def tell(self, view: dict[str, Any], picture: Picture, holds: float | None) -> None:
        """Answer.

        Parameters
        ----------
        view : dict
            The new ``view``.
        picture : Picture
            The new ``still`` and ``moving``.
        holds : float or None
            ``answered`` of the view that the page has which asked; None if nobody asked.
        """
        before, since = Picture(self.still, self.moving), self.view
        self._is_telling = True
        try:
            self.still, self.moving, self.view = picture.still, picture.moving, view
        finally:
            self._is_telling = False
        if holds not in (None, since["answered"]):  # it missed an answer, or another page had it
            self.send_state(("still", "moving", "view"))
        elif news := _news(before, since, picture, view):
            self.send({"since": since["answered"], **news})

    def send_state(self, key: str | Iterable[str] | None = None) -> None:
        """Tell all pages the traits named `key`, whole."""
        if not self._is_telling:
            super().send_state(key)


def _news(before: Picture, since: dict[str, Any], picture: Picture, view: dict[str, Any]) -> dict[str, Any]:
    """What differs of view and picture; None stands for a mark that does not."""
    news: dict[str, Any] = {}
    if changed := {name: value for name, value in view.items() if value != since.get(name)}:
        news["view"] = changed
    if picture.still != before.still:
        news["still"] = picture.still
    if picture.moving != before.moving:
        same = len(picture.moving) == len(before.moving)
        news["moving"] = [
            None if same and mark == before.moving[n] else mark for n, mark in enumerate(picture.moving)
        ]
    return news
