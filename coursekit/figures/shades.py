"""Colours of a map's cells: a scale that only gets lighter, so it reads in greyscale too."""

from __future__ import annotations

from coursekit.tolerance import exceeds


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
    parts = (cells - low) / (high - low) if exceeds(high, low) else np.where(np.isnan(cells), np.nan, 0.5)
    return [
        [
            ("#ffffff", "#000000") if np.isnan(part) else (to_hex(scale(part)), _ink(scale(part)))
            for part in row
        ]
        for row in parts
    ]


def _ink(colour) -> str:
    """Black or white, whichever stands out more (WCAG 2 relative luminance)."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour[:3]]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return "#000000" if (luminance + 0.05) / 0.05 >= 1.05 / (luminance + 0.05) else "#ffffff"
