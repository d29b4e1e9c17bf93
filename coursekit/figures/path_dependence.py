"""Many histories of one place's share, and where they end."""

from __future__ import annotations

import numpy as np

from coursekit.figures import style


class Drawing:
    """Left: the share of place 1 as firms arrive, a line a history. Right: where the histories end."""

    def __init__(self, figure, words):
        paths, ends = figure.subplots(1, 2, width_ratios=(3, 2), sharey=True)
        style.tidy(paths, words, "figure-arrivals", "figure-share")
        paths.set(xlim=(0, 100), ylim=(0, 1))
        moving = {"animated": True}
        # One artist for all histories, the gaps between them NaN: forty artists would be slow.
        (self.histories,) = paths.plot([], [], "-", color=style.BLUE, lw=0.7, alpha=0.6, **moving)
        (self.first,) = paths.plot(
            [], [], "-", color=style.RED, lw=2.2, label=words("figure-first"), **moving
        )
        paths.legend(frameon=False, fontsize=8, loc="upper right")
        self.paths = paths
        style.tidy(ends, words, "figure-histories", "figure-empty")
        self.ends = ends
        middles = np.arange(20) / 20 + 0.025
        self.bars = list(
            ends.barh(middles, np.zeros(20), height=0.045, color=style.BLUE, hatch="//", edgecolor="white",
                      label=words("figure-ends"), **moving)
        )  # fmt: skip
        (self.chance,) = ends.plot(
            [], [], "o-", color=style.INK, ms=4, lw=1, label=words("figure-chance"), **moving
        )
        (self.pinned,) = ends.plot(
            [], [], "s--", color=style.GREY, ms=4, lw=1.2, label=words("lab-a"), **moving
        )
        ends.legend(frameon=False, fontsize=8, loc="upper right")
        self.middles = middles
        self.moving = [self.histories, self.first, *self.bars, self.chance, self.pinned]

    def update(self, result, pinned):
        told = result.tables["histories"]
        moments = len(np.unique(told["arrivals"]))
        arrivals = told["arrivals"].reshape(-1, moments)
        share = told["share"].reshape(-1, moments)
        self.paths.set_xlim(0, arrivals[0, -1])
        gap = np.full((len(share), 1), np.nan)
        self.histories.set_data(np.hstack([arrivals, gap]).ravel(), np.hstack([share, gap]).ravel())
        self.first.set_data(arrivals[0], share[0])
        ends = result.tables["distribution"]
        shown = [ends] if pinned is None else [ends, pinned.tables["distribution"]]
        self.ends.set_xlim(
            0, style.roomy([max(*t["histories"], *t["chance_alone"]) for t in shown], (0.42, 1.05))
        )
        for bar, width in zip(self.bars, ends["histories"], strict=True):
            bar.set_width(width)
        self.chance.set_data(ends["chance_alone"], self.middles)
        before = [] if pinned is None else pinned.tables["distribution"]["histories"]
        self.pinned.set_data(before, self.middles[: len(before)])
