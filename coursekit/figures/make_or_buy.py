"""Unit cost as production is split among more firms, beside the integrated plant's."""

from __future__ import annotations

import math

import numpy as np

from coursekit.figures import style
from coursekit.figures.direct_labels import DirectLabels


class Drawing:
    """Left: the cost curve and its lowest point. Right: what the district's cost is made of there."""

    PARTS = ("specialisation_gain", "mismatch", "handover")

    def __init__(self, figure, words):
        curve, parts = figure.subplots(1, 2, width_ratios=(3, 2))
        self.curve, self.parts = curve, parts
        style.tidy(curve, words, "figure-stages", None, "figure-cost")
        curve.set(xlim=(0.5, 20.5), ylim=(0.91, 1.01), xticks=(1, 5, 10, 15, 20))
        moving = {"animated": True}
        (self.pinned,) = curve.plot([], [], "--", color=style.PINNED, lw=1.5, **moving)
        (self.plant,) = curve.plot([], [], "-", color=style.INK, lw=1.5, **moving)
        (self.district,) = curve.plot([], [], "o-", color=style.BLUE, ms=4, **moving)
        (self.best,) = curve.plot([], [], "D", color=style.RED, ms=9, **moving)
        style.tidy(parts, words, "figure-adds", None)
        parts.set(xlim=(-0.62, 0.62), ylim=(len(self.PARTS) - 0.4, -0.6))
        parts.set_yticks(range(len(self.PARTS)), [words(f"column-{name}") for name in self.PARTS])
        parts.spines["left"].set_visible(False)
        parts.tick_params(left=False)
        parts.axvline(0, color=style.INK, lw=0.8)
        self.bars = [
            parts.barh(row, 0, height=0.6, **style.BAR, **moving)[0] for row in range(len(self.PARTS))
        ]
        (self.ghosts,) = parts.plot([], [], "|", color=style.PINNED, ms=26, mew=3, **moving)
        self.names = [
            DirectLabels(curve, {
                self.best: words("figure-best"), self.district: words("figure-district"),
                self.plant: words("figure-plant"), self.pinned: words("lab-a"),
            }),
            DirectLabels(parts, {self.ghosts: words("lab-a")}),
        ]  # fmt: skip
        self.moving = [self.pinned, self.plant, self.district, self.best, *self.bars, self.ghosts]
        self.moving += [text for names in self.names for text in names.artists]

    def update(self, result, pinned):
        costs, at = result.tables["costs"], _best(result)
        self.district.set_data(costs["stages"], costs["district"])
        self.plant.set_data(costs["stages"], costs["plant"])
        self.best.set_data([costs["stages"][at]], [costs["district"][at]])
        runs = [result] if pinned is None else [result, pinned]
        shown = [run.tables["costs"] for run in runs]
        # Close up to what is compared: a long chain's cost may leave the picture, its lowest point may not.
        lowest = min(min(c["district"].min(), c["plant"].min()) for c in shown)
        highest = max(max(c["district"].min(), c["district"][0], c["plant"].max()) for c in shown)
        self.curve.set_ylim(math.floor(10 * lowest - 0.3) / 10, math.ceil(10 * highest + 0.3) / 10)
        amounts = [[float(run.tables["costs"][name][_best(run)]) for name in self.PARTS] for run in runs]
        for bar, amount in zip(self.bars, amounts[0], strict=True):
            bar.set_width(amount)
            bar.set_visible(amount != 0)
        widest = style.roomy(np.abs(amounts).ravel(), (0.15, 0.3, 0.62))
        self.parts.set_xlim(-1.2 * widest, 1.2 * widest)
        if pinned is None:
            self.pinned.set_data([], [])
            self.ghosts.set_data([], [])
        else:
            self.pinned.set_data(shown[1]["stages"], shown[1]["district"])
            self.ghosts.set_data(amounts[1], range(len(self.PARTS)))
        for names in self.names:
            names.place()


def _best(result):
    """The row of the number of stages that is cheapest, as told."""
    return int(np.flatnonzero(result.tables["costs"]["stages"] == result.headlines["best_stages"])[0])
