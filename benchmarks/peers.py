"""What one would do without coursekit's lab: ``interact`` and ``plt.show()``, with the same model and figure.

A picture is made anew for each setting, as pyplot does it; nothing is kept from one to the next.
"""

from __future__ import annotations

import importlib

import ipywidgets
import matplotlib.pyplot as plt

from coursekit import models
from coursekit.figures import style
from coursekit.words import Words


def play(name: str):
    """Sliders for every parameter of a model, and its picture."""
    model, words = models.find(name), Words(name)
    drawing = importlib.import_module(f"coursekit.figures.{name}").Drawing

    def show(**settings) -> None:
        drawn = drawing(plt.figure(figsize=(style.WIDTH, style.HEIGHT)), words)
        drawn.update(model(**settings), None)
        for artist in drawn.moving:
            artist.set_animated(False)  # or ``show`` would leave it out
        plt.show()

    return ipywidgets.interact(show, **{p.name: _slider(p) for p in model.parameters.values()})


def _slider(parameter):
    limits = parameter.range
    if not hasattr(limits, "step"):
        return ipywidgets.Dropdown(value=parameter.default, options=limits.options)
    kind = ipywidgets.IntSlider if parameter.type is int else ipywidgets.FloatSlider
    return kind(value=parameter.default, min=limits.lowest, max=limits.highest, step=limits.step)
