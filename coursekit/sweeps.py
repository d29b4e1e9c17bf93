"""One headline number of a model over a grid of two of its parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from coursekit.models.contract import CourseError, Model, OneOf


def sweep(model: Model, x: str, y: str, headline: str, steps: int = 15, seed: int = 1, **settings: Any):
    """Run a model over a grid and give the table of what came out.

    Parameters
    ----------
    model : Model
        Such as ``make_or_buy``.
    x, y : str
        Two parameters of the model; each goes from its lowest to its highest value.
    headline : str
        The headline number wanted.
    steps : int, 2 or more
        Values of each parameter; fewer where it has fewer whole values.
    seed : int
        The draw of chance, the same in every cell.
    **settings
        The other parameters; those not named keep their defaults.

    Returns
    -------
    pandas.DataFrame
        Columns `x`, `y` and `headline`, a row a cell, ``NaN`` where the number does not exist.

    Raises
    ------
    CourseError
        If a parameter or headline is unknown, or a setting is out of range.
    """
    import pandas

    rows = [
        (across, up, value)
        for up, row in zip(
            axis(model, y, steps), grid(model, x, y, headline, steps, seed, settings), strict=True
        )
        for across, value in zip(axis(model, x, steps), row, strict=True)
    ]
    return pandas.DataFrame(rows, columns=[x, y, headline])


def axis(model: Model, name: str, steps: int) -> list:
    """Values of a parameter from lowest to highest, on its own step, about `steps` of them; or its options."""
    parameter = model.parameter(name)
    limits = parameter.range
    if isinstance(limits, OneOf):
        return list(limits.options)
    presses = np.unique(np.round(np.linspace(0, (limits.highest - limits.lowest) / limits.step, steps)))
    values = np.round(limits.lowest + presses * limits.step, 10)
    return [parameter.type(value) for value in values]


def grid(
    model: Model, x: str, y: str, headline: str, steps: int, seed: int, settings: Mapping[str, Any]
) -> np.ndarray:
    """The headline over the grid, shape (values of `y`, values of `x`)."""
    if x == y:
        raise CourseError("error-sweep-same", name=x)
    across, up = axis(model, x, steps), axis(model, y, steps)
    cells = np.full((len(up), len(across)), np.nan)
    for row, upward in enumerate(up):
        for column, sideward in enumerate(across):
            headlines = model(seed=seed, **{**settings, x: sideward, y: upward}).headlines
            if headline not in headlines:
                raise CourseError("error-no-such-headline", name=headline, known=", ".join(headlines))
            if headlines[headline] is not None:
                cells[row, column] = headlines[headline]
    return cells
