"""Real evidence in a notebook: a table with its sources, in words, and as a picture where one helps."""

from __future__ import annotations

import base64
import dataclasses
import io
import pkgutil
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any

from coursekit import data
from coursekit.errors import CourseError
from coursekit.exhibits import since
from coursekit.exhibits.html_table import html_table
from coursekit.exhibits.parts import Exhibit, kind_of
from coursekit.words import Words

MODULES = [import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__)]

EXHIBITS: dict[str, Callable[[Words], Exhibit]] = {
    module.__name__.rpartition(".")[2]: module.exhibit for module in MODULES if hasattr(module, "exhibit")
} | {topic: partial(since.about, topic) for topic in data.SINCE}
"""What makes each table ready to be shown, by its name: that of a module here with a function ``exhibit``, or
of a topic of what was found since."""


@dataclasses.dataclass(frozen=True)
class Evidence:
    """A table of facts ready to be shown. In a notebook: ``evidence("clusters")``.

    Attributes
    ----------
    title : str
    description : str
        All that the table says, in one paragraph: its values, their kind and their source.
    table : str
        The table as HTML.
    short : str
        The table in one line.
    picture : bytes
        PNG, empty where a picture would not help.
    """

    title: str
    description: str
    table: str
    short: str
    picture: bytes

    def bundles(self) -> list[tuple[dict[str, str], dict[str, Any]]]:
        """The outputs to show, in order, each with its metadata: the picture and then the table.

        They are outputs of their own because a notebook shows only one form of each.
        """
        if not self.picture:
            return [({"text/html": self.table, "text/plain": self.description}, {})]
        image = base64.b64encode(self.picture).decode("ascii")
        return [
            ({"image/png": image, "text/plain": self.description}, {"image/png": {"alt": self.description}}),
            ({"text/html": self.table, "text/plain": self.short}, {}),
        ]

    def _ipython_display_(self) -> None:
        from IPython.display import display

        for bundle, metadata in self.bundles():
            display(bundle, metadata=metadata, raw=True)

    def __repr__(self) -> str:
        return self.description


def evidence(name: str) -> Evidence:
    """The evidence called `name`.

    Parameters
    ----------
    name : str
        One of `EXHIBITS`, such as ``"clusters"``.

    Raises
    ------
    CourseError
        If there is none of that name.
    """
    if name not in EXHIBITS:
        raise CourseError("error-no-such-evidence", name=name, known=", ".join(EXHIBITS))
    words = Words("evidence")
    return show(name, EXHIBITS[name](words), words)


def show(name: str, exhibit: Exhibit, words: Words) -> Evidence:
    """An exhibit with its title, its description and its picture, ready to be shown."""
    title = words(f"title-{name}")
    description = f"{words(f'describe-{name}', **exhibit.values)} {exhibit.more}".rstrip()
    kinds = ", ".join(kind_of(words, kind) for kind in exhibit.kinds)
    return Evidence(
        title=title,
        description=description,
        table=html_table(words, title, description, kinds, exhibit),
        short=words("short", title=title, rows=len(exhibit.rows), kinds=kinds),
        picture=_png(exhibit) if exhibit.draw else b"",
    )


def _png(exhibit: Exhibit) -> bytes:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    from coursekit.figures import DRAWING, style

    size, file = exhibit.size or (style.WIDTH, style.HEIGHT), io.BytesIO()
    with DRAWING:
        figure = Figure(figsize=size, dpi=style.DPI, layout="constrained")
        FigureCanvasAgg(figure)
        exhibit.draw(figure)
        figure.savefig(file, format="png")
    return file.getvalue()
