"""The states of Mexico on a map, by any number a reader has worked out for each of them."""

from __future__ import annotations

from html import escape

import numpy as np

from coursekit import data
from coursekit.errors import CourseError
from coursekit.tolerance import isclose
from coursekit.words import Words

CLASSES = 5
"""Groups of states, as equal in number as they can be, that the map tells apart by shade."""

NAMED = ("guanajuato", "jalisco", "mexico")
"""Home of León, of Guadalajara and of San Mateo Atenco: these are written on the map."""


def states_map(values, neighbours=None):
    """A map of the states, darker where the number is higher.

    Parameters
    ----------
    values : pandas.Series of float, shape (32,)
        A number for each state, by the names of `coursekit.data.load_mexican_states`.
    neighbours : pandas.DataFrame, shape (32, 32), optional
        1 where two states touch, as `coursekit.data.mexican_neighbours` gives; each pair is then joined by
        a line.

    Returns
    -------
    coursekit.exhibits.Evidence
        Picture, description with all the numbers, and the table.

    Raises
    ------
    CourseError
        If a state has no number.
    """
    from coursekit.exhibits import show
    from coursekit.exhibits.parts import Exhibit

    words, outlines = Words("evidence"), data.mexican_outlines()
    lacking = [state for state in outlines if not np.isfinite(_number(values, state))]
    if lacking:
        raise CourseError("error-states-map", state=lacking[0], lacking=len(lacking), states=len(outlines))
    number = {state: float(values[state]) for state in outlines}
    falling = sorted(number, key=number.get, reverse=True)
    group = _groups([number[state] for state in falling])
    levels = sorted(set(group))
    names = _names(words.language)
    links = _pairs(neighbours)

    def draw(figure) -> None:
        from matplotlib.collections import PolyCollection

        from coursekit.figures import style

        axes = figure.subplots()
        for level in levels:
            here = [state for state, its in zip(falling, group, strict=True) if its == level]
            rings = [ring for state in here for ring in outlines[state]]
            weight = 0.06 + 0.8 * level / (CLASSES - 1)
            colour = [weight * part + 1 - weight for part in _rgb(style.BLUE)]
            label = words("map-class", low=number[here[-1]], high=number[here[0]], states=len(here))
            axes.add_collection(
                PolyCollection(rings, facecolor=colour, edgecolor=style.GREY, lw=0.5, label=label)
            )
        centre = {state: _centre(rings) for state, rings in outlines.items()}
        for one, other in links:
            axes.plot(*np.transpose([centre[one], centre[other]]), color=style.RED, lw=1, marker=".", ms=3)
        # Written in the sea, where nothing is under the words.
        for place, state in enumerate(NAMED):
            axes.annotate(
                words("map-state", name=names[state], value=number[state]),
                centre[state], (-116.8, 20.6 - 1.5 * place), fontsize=9, va="center",
                arrowprops={"arrowstyle": "-", "color": style.INK, "lw": 0.8},
            )  # fmt: skip
        axes.autoscale()
        axes.set_aspect(1 / np.cos(np.radians(24)))  # a degree across is shorter than one upwards
        axes.axis("off")
        axes.legend(*(part[::-1] for part in axes.get_legend_handles_labels()), frameon=False, fontsize=9)

    listed = ", ".join(words("map-state", name=names[state], value=number[state]) for state in falling)
    exhibit = Exhibit(
        values={"states": len(falling), "shades": len(levels), "told": listed, "links": len(links)},
        headings=["state", "value"],
        rows=[[escape(names[state]), (words("map-number", value=number[state]),)] for state in falling],
        kinds=["observed"],
        draw=draw,
        size=(8.0, 5.2),
    )
    return show("states-map", exhibit, words)


def _groups(falling: list[float]) -> list[int]:
    """The group of each number, highest first; equal numbers are in one."""
    last, groups = len(falling) - 1, []
    for place, number in enumerate(falling):
        level = groups[-1] if place and isclose(number, falling[place - 1]) else None
        groups.append((last - place) * CLASSES // len(falling) if level is None else level)
    return groups


def _number(values, state: str) -> float:
    try:
        return float(values[state])
    except (KeyError, IndexError, TypeError, ValueError):
        return float("nan")


def _names(language: str) -> dict[str, str]:
    table = data.load_mexican_states().drop_duplicates("state").set_index("state")
    return dict(table[f"name_{language}"])


def _pairs(neighbours) -> list[tuple[str, str]]:
    """Each pair of states that touch, once."""
    if neighbours is None:
        return []
    one, other = np.nonzero(np.triu(np.asarray(neighbours)))
    return [(neighbours.index[i], neighbours.columns[j]) for i, j in zip(one, other, strict=True)]


def _centre(rings) -> np.ndarray:
    """The centre of the area of a state's largest ring."""
    ring = max(rings, key=len)
    (x, y), (right, up) = ring[:-1].T, ring[1:].T
    area = x * up - right * y
    return np.array([((x + right) * area).sum(), ((y + up) * area).sum()]) / (3 * area.sum())


def _rgb(colour: str) -> tuple[float, float, float]:
    from matplotlib.colors import to_rgb

    return to_rgb(colour)
