"""What a sweep costs, on one core and shared by two.

    python benchmarks/sweeps.py [models]

A grid of 21 × 21 over the two sliders of each model that have most values, the first ones if level (fewer
cells where they have fewer); other controls that count something are at their highest. On one core; then
the same call with two workers, which take over after half a second instead of three seconds. The two in
turns, medians of three, the tables equal. Processor time counts all processes; starting the workers is told
apart. Read the ratio, on a machine with two cores to spare: it says how many times faster two workers are by
the clock, and there is none where the sweep was over before they took over, as most are.

Before them, on one core, the map of the game as its lab opens: in each cell twenty histories of 200 firms
over 60 months. Where it takes more than a second of processor time the program says so and ends with
status 1.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time

import psutil
from joblib import Parallel, delayed, parallel_config

from coursekit import evolutionary_game, models, sweep, sweeps

STEPS, ROUNDS, WORKERS = 21, 3, 2
TAKE_OVER = 0.5
"""Seconds before the workers take over here."""
WANTED = 1.0
"""Seconds of processor time that the game's map may take."""


def processor_time() -> float:
    """Seconds that this process and the workers have worked so far."""
    here = psutil.Process()
    times = [process.cpu_times() for process in (here, *here.children(recursive=True))]
    return sum(t.user + t.system for t in times)


def timed(work) -> tuple[float, float, object]:
    """Processor time, time by the clock, and what came out."""
    cpu, clock = processor_time(), time.perf_counter()
    came = work()
    clock = time.perf_counter() - clock
    return processor_time() - cpu, clock, came


def measure(model, alone: float):
    """One sweep; workers take over after `alone` seconds."""
    x, y = sorted(model.parameters, key=lambda name: -len(sweeps.axis(model, name, STEPS)))[:2]
    headline = next(iter(model().headlines))
    most = {
        p.name: p.range.highest for p in model.parameters.values() if p.type is int and p.name not in (x, y)
    }
    sweeps.ALONE = alone
    return timed(lambda: sweep(model, x, y, headline, steps=STEPS, **most))


def as_its_lab_opens() -> float:
    """Processor time of the game's map."""
    sweeps.ALONE = float("inf")
    return timed(lambda: sweep(evolutionary_game, "benefit", "sanction", "cooperation", steps=STEPS))[0]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("models", nargs="*", help="models to sweep; all unless named")
    names = parser.parse_args().models or models.names()
    os.environ["TQDM_DISABLE"] = "1"  # no bars among the rows
    game = statistics.median(as_its_lab_opens() for _ in range(ROUNDS))
    print(f"evolutionary_game as its lab opens, one core: {game:.2f}s of processor time\n")
    print(
        f"{'model':<24}{'cells':>6}{'one core: cpu':>15}{'clock':>8}{'two: cpu':>10}{'clock':>8}{'ratio':>7}"
    )
    with parallel_config("loky", n_jobs=WORKERS):
        start = timed(lambda: Parallel()(delayed(models.find)(name) for name in names * WORKERS))
        for name in names:
            model, one, two = models.find(name), [], []
            for _ in range(ROUNDS):
                one.append(measure(model, float("inf")))
                two.append(measure(model, TAKE_OVER))
            assert all(table.equals(one[0][2]) for _, _, table in one + two), f"{name}: not the same numbers"
            (cpu, clock), (cpu_2, clock_2) = (
                [statistics.median(times) for times in list(zip(*runs, strict=True))[:2]]
                for runs in (one, two)
            )
            cells = len(one[0][2])
            shown = f"{cpu:>14.2f}s{clock:>7.2f}s{cpu_2:>9.2f}s{clock_2:>7.2f}s"
            shown += f"{clock / clock_2:>7.2f}" if clock > TAKE_OVER else f"{'–':>7}"
            print(f"{name:<24}{cells:>6}{shown}", flush=True)
    print(f"starting the workers, once: {start[0]:.2f}s of processor time, {start[1]:.2f}s by the clock")
    if game > WANTED:
        sys.exit(f"evolutionary_game: {game:.2f} s of processor time; wanted: {WANTED} at most")


if __name__ == "__main__":
    main()
