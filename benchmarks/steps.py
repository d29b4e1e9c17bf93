"""What a press of a slider's key costs in the kernel, in every lab at its default size.

    python benchmarks/steps.py [models]

The lab's own answer to a moved control — model, picture, words — without browser and messages, of which
``latency.py`` measures the whole. Every slider goes up to twelve steps from where it stands, or down where
there is no room; then the same with a table open. Milliseconds of processor time; a redrawn axis is a step
after which the picture's still part had to be drawn anew, the dearest kind. In the same run, as a measure of
the machine: drawing the lab's figure once with ``savefig``.
"""

from __future__ import annotations

import argparse
import io
import statistics
import time

import numpy as np

from coursekit import models
from coursekit.notebook.labs import Lab

STEPS = 12


def milliseconds(work) -> float:
    begun = time.process_time()
    work()
    return 1000 * (time.process_time() - begun)


def walk(parameter) -> list:
    """The values that a slider goes through."""
    limits = parameter.range
    if not hasattr(limits, "step"):
        return [option for option in limits.options if option != parameter.default]
    up = round((limits.highest - parameter.default) / limits.step)
    down = round((parameter.default - limits.lowest) / limits.step)
    step = limits.step if up >= min(STEPS, down) else -limits.step
    taken = range(1, min(STEPS, max(up, down)) + 1)
    return [parameter.type(round(parameter.default + n * step, 10)) for n in taken]


def measure(lab: Lab) -> tuple[list[float], list[float], dict[str, float]]:
    """Milliseconds of each step, those of the steps that redrew an axis, and each control's median."""
    spent, redrawn, by_control = [], [], {}
    for name, parameter in lab.model_shown.parameters.items():
        lab.handle({"do": "reset"})
        times = []
        for value in walk(parameter):
            still = lab._canvas._still
            times.append(milliseconds(lambda moved={name: value}: lab.handle({"do": "set", "values": moved})))
            if lab._canvas._still is not still:
                redrawn.append(times[-1])
        spent += times
        by_control[name] = statistics.median(times)
    assert not lab.faults, lab.faults
    return spent, redrawn, by_control


ROW = "{:<24}{:>8}{:>7}{:>9}{:>7}{:>11}{:>9}   {}".format


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("models", nargs="*", help="models to measure; all unless named")
    names = parser.parse_args().models or models.names()
    print(ROW("model", "median", "p95", "redrawn", "steps", "with table", "savefig", "dearest control"))
    for name in names:
        lab = Lab(models.find(name))
        measure(lab)  # so that all is loaded
        spent, redrawn, by_control = measure(lab)
        dearest = max(by_control, key=by_control.get)
        plain = milliseconds(lambda lab=lab: lab._canvas._figure.savefig(io.BytesIO()))
        lab.handle({"do": "table", "name": next(iter(lab.result.tables))})
        tabled, _, _ = measure(lab)
        print(
            ROW(
                name,
                f"{statistics.median(spent):.0f}",
                f"{np.percentile(spent, 95):.0f}",
                f"{statistics.median(redrawn):.0f}" if redrawn else "–",
                f"{len(redrawn)}/{len(spent)}",
                f"{statistics.median(tabled):.0f}",
                f"{plain:.0f}",
                f"{dearest} {by_control[dearest]:.0f}",
            ),
            flush=True,
        )


if __name__ == "__main__":
    main()
