"""Paths of matplotlib as the commands of SVG paths, in whole units and as short as can be."""

from __future__ import annotations

import functools

import numpy as np
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

GRAIN = 10
"""Units of the SVG to a dot of the figure, so that whole numbers are exact enough."""


def commands(points, codes) -> str:
    """Points and matplotlib's codes as the commands of an SVG path, each point from the one before."""
    whole = points.astype(int).tolist()
    said: list[str] = []
    run: list[int] = []  # numbers after the last letter
    at, begun, ends, now = (0, 0), (0, 0), 1, ""

    def command(letter: str) -> None:
        nonlocal now
        if letter != now:
            said.append(" ".join(map(str, run)) + letter)
            run.clear()
            now = letter

    left = 0  # points that the curve under way still wants
    for (x, y), code in zip(
        whole, [Path.LINETO] * len(whole) if codes is None else codes.tolist(), strict=True
    ):
        if code == Path.STOP:
            continue
        if code == Path.MOVETO or (not said and codes is None):
            if said and (x, y) == at:
                continue  # a line that goes on where it was
            now = ""
            command("M")
            run.extend((x, y))
            at = begun = x, y
        elif code == Path.CLOSEPOLY:
            command("z")
            now, at = "z", begun
        elif code == Path.LINETO:
            if (x, y) != at or now == "M":
                command("l")
                run.extend((x - at[0], y - at[1]))
                at = x, y
        else:
            letter, ends = ("q", 2) if code == Path.CURVE3 else ("c", 3)
            command(letter)
            run.extend((x - at[0], y - at[1]))
            left = (left or ends) - 1
            if not left:
                at = x, y
    command("")
    return "".join(said).replace(" -", "-")


def hatching(tile: Path, side: float) -> tuple[str, int]:
    """A tile of a hatch as commands, and how thick its dots are if it is of dots."""
    points = np.rint(tile.vertices * (side, -side) + (0, side)).astype(int)
    if tile.codes is None or Path.CURVE4 not in tile.codes:
        return commands(points, tile.codes), 0
    discs = points.reshape(-1, 26, 2)
    middles = (discs.max(axis=1) + discs.min(axis=1)) // 2
    return "".join([f"M{x} {y}h0" for x, y in middles.tolist()]), int(np.ptp(discs[0, :, 0]))


@functools.lru_cache(maxsize=256)
def shape(marker: Path, matrix: bytes) -> tuple[str, tuple[int, int]]:
    """A mark as commands that begin at a point of it, and where that point is from the mark's middle."""
    across = Affine2D(np.frombuffer(matrix).reshape(3, 3)) + Affine2D().scale(GRAIN, -GRAIN)
    if radius := radius_of(marker, across):
        return f"a{radius} {radius} 0 1 0 {2 * radius} 0a{radius} {radius} 0 1 0-{2 * radius} 0z", (
            -radius,
            0,
        )
    cleaned = marker.cleaned(across)
    whole = np.rint(cleaned.vertices).astype(int)
    first = tuple(whole[0].tolist())
    drawn = commands(whole - whole[0], cleaned.codes)
    return drawn.removeprefix("M0 0").replace("M", "m"), first


def radius_of(marker: Path, across) -> int:
    """Half the width of a mark that is a disc; nothing of another."""
    if marker.codes is None or len(marker.vertices) != 26 or Path.CURVE4 not in marker.codes:
        return 0
    return round(abs(np.linalg.det(across.get_matrix())) ** 0.5)
