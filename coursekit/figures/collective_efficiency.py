"""When it pays to pay into a consortium, and what the district's costs owe to each part."""

from __future__ import annotations

import numpy as np

from coursekit.figures import style
from coursekit.figures.direct_labels import DirectLabels


class Drawing:
    """Left: the chance that one payment decides, against its price. Right: the two parts of efficiency."""

    def __init__(self, figure, words):
        pay, parts = figure.subplots(1, 2, width_ratios=(3, 2))
        style.tidy(pay, words, "figure-share", None, "figure-chance")
        pay.set_ylim(0, 0.35)  # wide numbers now, so that there is room later
        pay.set_xlim(-0.02, 1.02)
        moving = {"animated": True}
        (self.pinned,) = pay.plot([], [], "--", color=style.PINNED, lw=1.5, **moving)
        (self.price,) = pay.plot([], [], "-.", color=style.ORANGE, lw=2, **moving)
        (self.pivotal,) = pay.plot([], [], "-", color=style.BLUE, lw=2, **moving)
        # Arrows below the floor: which way the share paying moves by itself.
        (self.more,) = pay.plot([], [], ">", color=style.INK, ms=5, **moving)
        (self.fewer,) = pay.plot([], [], "<", color=style.INK, ms=5, **moving)
        (self.tips,) = pay.plot(
            [], [], "o", mfc="white", mec=style.RED, mew=2, ms=9, clip_on=False, in_layout=False, **moving
        )
        (self.lasts,) = pay.plot(
            [], [], "o", color=style.RED, ms=10, clip_on=False, in_layout=False, **moving
        )
        pay.axhline(0, color=style.INK, lw=0.8)
        parts.set_xlim(-0.5, 1.5)
        self.pay, self.parts = pay, parts
        parts.set_xticks([0, 1], [words("cell-external"), words("cell-joint")])
        parts.spines[["top", "right"]].set_visible(False)
        style.numbers(parts.yaxis, words)
        parts.set_xlabel(words("figure-parts"))
        parts.set_title(words("figure-gain"), fontsize=style.SMALLEST, loc="left")
        self.bars = [parts.bar(at, 0, width=0.55, **style.BAR, **moving)[0] for at in (0, 1)]
        (self.ghosts,) = parts.plot([], [], "_", color=style.PINNED, ms=44, mew=2, **moving)
        self.names = [
            DirectLabels(pay, {
                self.tips: words("figure-tips"), self.lasts: words("figure-lasts"),
                self.pivotal: words("figure-decides"), self.price: words("figure-price"),
                self.pinned: words("lab-a"),
            }),
            DirectLabels(parts, {self.ghosts: words("lab-a")}),
        ]  # fmt: skip
        self.moving = [
            self.pinned, self.price, self.pivotal, self.more, self.fewer, self.tips, self.lasts,
            *self.bars, self.ghosts, *(text for names in self.names for text in names.artists),
        ]  # fmt: skip

    def update(self, result, pinned):
        curve, rests = result.tables["pivotal"], result.tables["equilibria"]
        self.pivotal.set_data(curve["share"], curve["pivotal"])
        self.price.set_data(curve["share"], curve["cost_ratio"])
        spots = np.arange(5, 100, 10)
        pays = curve["pivotal"][spots] > curve["cost_ratio"][spots]
        inside = (rests["share"] > 0) & (rests["share"] < 1)
        height = np.where(inside, curve["cost_ratio"][0], 0)
        stable = rests["stable"]
        self.lasts.set_data(rests["share"][stable], height[stable])
        tips = ~stable if result.headlines["tipping_point"] is not None else np.zeros_like(stable)
        self.tips.set_data(rests["share"][tips], height[tips])
        shown = [result] if pinned is None else [result, pinned]
        heights = [h for r in shown for h in (r.tables["pivotal"]["pivotal"].max(), r.parameters.cost_ratio)]
        top = style.roomy(heights, (0.35, 1.0))
        self.pay.set_ylim(-0.1 * top, 1.05 * top)
        below = np.full(len(spots), -0.06 * top)
        self.more.set_data(curve["share"][spots][pays], below[pays])
        self.fewer.set_data(curve["share"][spots][~pays], below[~pays])
        gains = [points for r in shown for points in r.tables["parts"]["log_points"]]
        self.parts.set_ylim(0, style.roomy(gains, (0.8, 1.8)))
        for bar, points in zip(self.bars, result.tables["parts"]["log_points"], strict=True):
            bar.set_height(points)
        if pinned is None:
            self.pinned.set_data([], [])
            self.ghosts.set_data([], [])
        else:
            before = pinned.tables["pivotal"]
            self.pinned.set_data(before["share"], before["pivotal"])
            self.ghosts.set_data([0, 1], pinned.tables["parts"]["log_points"])
        for names in self.names:
            names.place()
