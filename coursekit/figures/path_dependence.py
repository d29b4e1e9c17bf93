"""Many histories of one place's share, and where they end."""

from __future__ import annotations

import numpy as np

from coursekit.figures import style
from coursekit.figures.direct_labels import DirectLabels


class Drawing:
    """Left: the share of place 1 as firms arrive, a line a history. Right: where the histories end."""

    def __init__(self, figure, words):
        paths, ends = figure.subplots(1, 2, width_ratios=(3, 2), sharey=True)
        style.tidy(paths, words, "figure-arrivals", None, "figure-share")
        style.percent(paths.yaxis, words)
        paths.set(xlim=(0, 100), ylim=(0, 1))
        moving = {"animated": True}
        # One artist for all histories, the gaps between them NaN: forty artists would be slow.
        (self.histories,) = paths.plot([], [], "-", color=style.BLUE, lw=0.7, alpha=0.6, **moving)
        (self.first,) = paths.plot([], [], "-", color=style.RED, lw=2.2, **moving)
        self.paths = paths
        style.tidy(ends, words, "figure-histories", None, "figure-end")
        style.percent(ends.xaxis, words)
        style.percent(ends.yaxis, words)
        self.ends = ends
        self.bars = list(
            ends.barh(np.zeros(20), np.zeros(20), height=0.045, color=style.BLUE, hatch="//",
                      edgecolor="white", **moving)
        )  # fmt: skip
        (self.chance,) = ends.plot([], [], "o-", color=style.INK, ms=4, lw=1, **moving)
        (self.pinned,) = ends.plot([], [], "s--", color=style.PINNED, ms=4, lw=1.2, **moving)
        ends.tick_params(labelleft=True)
        self.names = [
            DirectLabels(paths, {self.first: words("figure-first"), self.histories: words("figure-history")}),
            DirectLabels(ends, {
                self.chance: words("figure-chance"), self.bars[0]: words("figure-ends"),
                self.pinned: words("lab-a"),
            }),
        ]  # fmt: skip
        self.moving = [self.histories, self.first, *self.bars, self.chance, self.pinned]
        self.moving += [text for names in self.names for text in names.artists]

    def update(self, result, pinned):
        table = result.tables["histories"]
        moments = len(np.unique(table["arrivals"]))
        arrivals = table["arrivals"].reshape(-1, moments)
        share = table["share"].reshape(-1, moments)
        most = [r.parameters.firms for r in (result, pinned) if r is not None]
        edge = style.roomy(most, (10, 20, 50, 100, 200, 300))
        self.paths.set(xlim=(0, 1.45 * edge), xticks=(0, edge / 2, edge))
        gap = np.full((len(share), 1), np.nan)
        self.histories.set_data(np.hstack([arrivals, gap]).ravel(), np.hstack([share, gap]).ravel())
        self.first.set_data(arrivals[0], share[0])
        shown = [_parts(r) for r in (result, pinned) if r is not None]
        self.ends.set_xlim(0, style.roomy([max(*ended, *chance) for _, ended, chance in shown], (0.55, 1.05)))
        middles, ended, chance = shown[0]
        for number, bar in enumerate(self.bars):
            there = number < len(middles)
            bar.set_height(0.9 / len(middles))
            bar.set_y(middles[number] - bar.get_height() / 2 if there else 0)
            bar.set_width(ended[number] if there else 0)
        self.chance.set_data(chance, middles)
        self.pinned.set_data(*(shown[1][1], shown[1][0]) if pinned is not None else ([], []))
        for names in self.names:
            names.place()


def _parts(result):
    """Middles of the parts, and what of the histories and by luck alone ends in each.

    Twenty parts, or ten where twentieths cannot all hold equally many of the shares that can come out: else
    the picture would be a comb.
    """
    ends = result.tables["distribution"]
    ended, chance = ends["histories"], ends["chance_alone"]
    if result.parameters.firms % len(ended):
        ended, chance = (share.reshape(-1, 2).sum(axis=1) for share in (ended, chance))
    return (np.arange(len(ended)) + 0.5) / len(ended), ended, chance
