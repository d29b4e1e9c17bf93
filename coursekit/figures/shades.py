"""Colours of a map's cells: a scale that only gets lighter, so it reads in greyscale too."""

from __future__ import annotations


def shades(cells) -> list[list[tuple[str, str]]]:
    """A background and an ink for each cell of a 2-d array, ``NaN`` cells white.

    Equal values get equal colours; dark is low and light is high.
    """
    import numpy as np
    from matplotlib import colormaps
    from matplotlib.colors import to_hex

    present = cells[np.isfinite(cells)]
    low, high = (present.min(), present.max()) if present.size else (0.0, 1.0)
    scale = colormaps["cividis"]
    parts = (cells - low) / (high - low) if high > low else np.where(np.isnan(cells), np.nan, 0.5)
    return [
        [
            ("#ffffff", "#222222")
            if np.isnan(p)
            else (to_hex(scale(p)), "#ffffff" if p < 0.55 else "#000000")
            for p in row
        ]
        for row in parts
    ]
