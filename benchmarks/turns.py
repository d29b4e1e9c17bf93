"""What the benchmarks share: processor time of several ways to do a thing, taken in turns."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping

ROUNDS = 5


def in_turns(ways: Mapping[str, Callable[[], int]], rounds: int = ROUNDS) -> dict[str, float]:
    """Median processor seconds a step of each way; in turns, so that a busy moment hits all alike.

    Parameters
    ----------
    ways : mapping of name to function
        Each does its work and returns how many steps it took; what it prepares for itself counts, what
        was prepared outside does not.
    rounds : int

    Returns
    -------
    dict of name to float
    """
    spent: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, work in ways.items():
            begun = time.process_time()
            steps = work()
            spent[name].append((time.process_time() - begun) / steps)
    return {name: statistics.median(times) for name, times in spent.items()}


def judge(rows: Mapping[str, float], ours: str, wanted: Mapping[str, float]) -> list[str]:
    """Print milliseconds a step and how many times faster `ours` is; what misses its target comes back."""
    missed = []
    for name, seconds in rows.items():
        ratio = seconds / rows[ours]
        print(f"{name:<34}{1000 * seconds:>12.3f} ms{'' if name == ours else f'{ratio:>12.1f}'}", flush=True)
        if ratio < wanted.get(name, 0):
            missed.append(f"{name}: only {ratio:.1f} times; wanted: {wanted[name]}")
    return missed
