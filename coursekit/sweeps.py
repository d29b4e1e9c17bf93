"""One headline number of a model over a grid of two of its parameters."""

from __future__ import annotations

import io
import numbers
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from coursekit.errors import CourseError, Stopped
from coursekit.models.base import Model, OneOf

ALONE = 3.0
"""Seconds after which what is left of a sweep goes through joblib, with a progress bar."""


def sweep(model: Model, x: str, y: str, headline: str, steps: int = 15, seed: int = 1, **settings: Any):
    """Run a model over a grid and give the table of what came out.

    After a few seconds what is left goes through joblib, with a progress bar: on one core unless
    ``joblib.parallel_config`` says which cores, or which Dask cluster. The numbers are the same.

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
        If a parameter or headline is unknown, a setting is out of range or is one of `x` and `y`, `steps`
        is no whole number from 2, or `model` is no model.
    Stopped
        If it is interrupted.

    Examples
    --------
    >>> from joblib import parallel_config
    >>> with parallel_config(n_jobs=2):  # or, with a distributed.Client open, parallel_config("dask")
    ...     table = sweep(path_dependence, "pull", "head_start", "spread", steps=101)
    """
    import pandas

    if not isinstance(model, Model):
        raise CourseError("error-sweep-model", given=repr(model))
    if isinstance(steps, bool) or not isinstance(steps, numbers.Integral) or steps < 2:
        raise CourseError("error-sweep-steps", given=repr(steps))
    for name in (x, y):
        if name in settings:
            raise CourseError("error-sweep-fixed", name=name)
    try:
        cells = grid(model, x, y, headline, steps, seed, settings, run=_shared)
    except KeyboardInterrupt:
        raise Stopped("error-sweep-stopped") from None
    rows = [
        (across, up, value)
        for up, row in zip(axis(model, y, steps), cells, strict=True)
        for across, value in zip(axis(model, x, steps), row, strict=True)
    ]
    return pandas.DataFrame(rows, columns=[x, y, headline])


def axis(model: Model, name: str, steps: int) -> list:
    """Values of a parameter from lowest to highest, on its own step, about `steps`; or its options."""
    parameter = model.parameter(name)
    limits = parameter.range
    if isinstance(limits, OneOf):
        return list(limits.options)
    presses = np.unique(np.round(np.linspace(0, (limits.highest - limits.lowest) / limits.step, steps)))
    values = np.round(limits.lowest + presses * limits.step, 10)
    return [parameter.type(value) for value in values]


def grid(
    model: Model,
    x: str,
    y: str,
    headline: str,
    steps: int,
    seed: int,
    settings: Mapping[str, Any],
    run: Callable[..., Iterable[Mapping[str, float | None]]] = Model.headlines_of,
) -> np.ndarray:
    """The headline over the grid, shape (values of `y`, values of `x`).

    ``run(model, settings, seed)`` gives the headlines of a list of settings, one after another.
    """
    if x == y:
        raise CourseError("error-sweep-same", name=x)
    across, up = axis(model, x, steps), axis(model, y, steps)
    every = [{**settings, x: sideward, y: upward} for upward in up for sideward in across]
    values = []
    for headlines in run(model, every, seed):
        if headline not in headlines:
            raise CourseError("error-no-such-headline", name=headline, known=", ".join(headlines))
        values.append(np.nan if headlines[headline] is None else headlines[headline])
    return np.array(values, dtype=float).reshape(len(up), len(across))


def _shared(model: Model, every: Sequence[Mapping[str, Any]], seed: int) -> Iterator[Mapping]:
    """The headlines of every setting, in order: here for a while, in ever larger chunks; then by joblib."""
    begun, done = time.perf_counter(), 0
    while done < len(every) and time.perf_counter() - begun < ALONE:
        chunk = every[done : 2 * done + 1]
        yield from model.headlines_of(chunk, seed)
        done += len(chunk)
    if done == len(every):
        return
    from joblib import Parallel, delayed

    size = max(1, done // 8)  # some tenths of a second of work
    chunks = [every[at : at + size] for at in range(done, len(every), size)]
    with _bar(len(every), done) as bar:
        shares = Parallel(return_as="generator")(delayed(_listed)(model, chunk, seed) for chunk in chunks)
        for share in shares:
            yield from share
            bar.update(len(share))


def _bar(cells: int, done: int):
    """How far a sweep is: a line that is gone at the end, in a notebook and its file too."""
    from tqdm import tqdm

    class Place(tqdm):
        """In a notebook: one output in place, plain text, which a page opened without a kernel can show."""

        @staticmethod
        def status_printer(file):
            from IPython.display import display

            place = display({"text/plain": ""}, raw=True, display_id=True)
            return lambda text: place.update({"text/plain": text}, raw=True)

    told: dict[str, Any] = {"total": cells, "initial": done, "leave": False}
    told["bar_format"] = "{percentage:3.0f}% |{bar}| {elapsed} < {remaining}"
    ipython = sys.modules.get("IPython")
    if hasattr(ipython and ipython.get_ipython(), "kernel"):
        return Place(file=io.StringIO(), ncols=60, **told)
    return tqdm(**told)


def _listed(model: Model, chunk: Sequence[Mapping[str, Any]], seed: int) -> list[Mapping]:
    """What a worker sends back."""
    return list(model.headlines_of(chunk, seed))
