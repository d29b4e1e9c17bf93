"""Who gets one of few places."""

from __future__ import annotations

import numpy as np


def draw(log_weight, eligible, places: int, luck) -> np.ndarray:
    """Choose firms one after another, each time with chances in proportion to their weights.

    The places go to the highest ``ln weight + luck`` with luck drawn from Gumbel's distribution, which
    comes to the same and needs no loop.

    Parameters
    ----------
    log_weight, eligible, luck : array of float, of bool, of float, shape (n,)
    places : int

    Returns
    -------
    numpy.ndarray of int
        Numbers of the chosen, at most as many as are eligible.
    """
    score = np.where(eligible, log_weight + luck, -np.inf)
    places = min(places, int(np.sum(eligible)))
    return np.argpartition(-score, places - 1)[:places] if places else np.array([], dtype=int)
