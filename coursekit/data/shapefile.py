"""Outlines of places from an ESRI shapefile and the names beside it, read without a library of maps.

Only what an outline needs: polygons, and one column of the table. The format is that of the ESRI Shapefile
Technical Description (1998); a dBASE III table holds the names.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

POLYGON = 5
"""Number by which the format knows a shape made of closed rings."""


def outlines(shapes: Path) -> list[list[np.ndarray]]:
    """The rings of each shape of a file of polygons, in the order of the file.

    Parameters
    ----------
    shapes : pathlib.Path
        A ``.shp`` file.

    Returns
    -------
    list of lists of numpy.ndarray, shape (points, 2)
        Each ring across and upwards, its first point repeated at its end.

    Raises
    ------
    ValueError
        If a shape is not a polygon.
    """
    import numpy as np

    data = shapes.read_bytes()
    found, at = [], 100  # the header is 100 bytes long
    while at < len(data):
        (words,) = struct.unpack_from(">i", data, at + 4)
        kind, parts, points = struct.unpack_from("<i32x2i", data, at + 8)
        if kind != POLYGON:
            raise ValueError(f"{shapes.name} holds a shape of kind {kind}, not a polygon")
        starts = np.frombuffer(data, "<i4", parts, at + 52)
        across = np.frombuffer(data, "<f8", 2 * points, at + 52 + 4 * parts).reshape(points, 2)
        found.append(np.split(across, starts[1:]))
        at += 8 + 2 * words
    return found


def column(table: Path, name: str) -> list[str]:
    """A column of a dBASE table, as text without the blanks at its ends.

    Parameters
    ----------
    table : pathlib.Path
        A ``.dbf`` file.
    name : str
        Name of the column.
    """
    data = table.read_bytes()
    rows, header, width = struct.unpack_from("<IHH", data, 4)
    start, field = 1, 32  # each row begins with a mark of its own
    while data[field : field + 11].split(b"\0")[0].decode() != name:
        start += data[field + 16]
        field += 32
    length = data[field + 16]
    cells = (data[header + row * width + start :][:length] for row in range(rows))
    return [cell.decode("latin-1").strip() for cell in cells]
