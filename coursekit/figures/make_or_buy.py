"""Unit cost as production is split among more firms, beside the integrated plant's."""

from __future__ import annotations

from coursekit.figures import style


class Drawing:
    """Left: the cost curve and its lowest point. Right: what the district's cost is made of there."""

    PARTS = (
        ("specialisation_gain", style.GREEN, "///"),
        ("mismatch", style.ORANGE, ".."),
        ("handover", style.BLUE, "\\\\\\"),
    )

    def __init__(self, figure, words):
        curve, parts = figure.subplots(1, 2, width_ratios=(3, 2))
        self.curve, self.parts = curve, parts
        style.tidy(curve, words, "figure-stages", "figure-cost")
        curve.set(xlim=(0.5, 20.5), ylim=(0.4, 2.0), xticks=(1, 5, 10, 15, 20))
        moving = {"animated": True}
        (self.pinned,) = curve.plot([], [], "--", color=style.GREY, lw=1.5, label=words("lab-a"), **moving)
        (self.plant,) = curve.plot(
            [], [], "-", color=style.INK, lw=1.5, label=words("figure-plant"), **moving
        )
        (self.district,) = curve.plot(
            [], [], "o-", color=style.BLUE, ms=4, label=words("figure-district"), **moving
        )
        (self.best,) = curve.plot([], [], "D", color=style.RED, ms=9, label=words("figure-best"), **moving)
        figure.legend(
            handles=[self.plant, self.district, self.best, self.pinned],
            frameon=False, fontsize=8, loc="outside upper left", ncols=4,
        )  # fmt: skip
        parts.set(xlim=(-0.62, 0.62), ylim=(-0.6, len(self.PARTS) - 0.4), xticks=(-0.5, 0, 0.5))
        parts.set_yticks(range(len(self.PARTS)), [words(f"column-{name}") for name, *_ in self.PARTS])
        parts.invert_yaxis()
        parts.set_xlabel(words("figure-adds"))
        parts.spines[["top", "right", "left"]].set_visible(False)
        parts.tick_params(left=False)
        parts.axvline(0, color=style.INK, lw=0.8)
        self.bars = [
            parts.barh(row, 0, color=colour, hatch=hatch, edgecolor="white", height=0.6, **moving)[0]
            for row, (_, colour, hatch) in enumerate(self.PARTS)
        ]
        self.ghosts = parts.plot([], [], "|", color=style.GREY, ms=26, mew=2, **moving)
        self.moving = [self.pinned, self.plant, self.district, self.best, *self.bars, *self.ghosts]

    def update(self, result, pinned):
        costs = result.tables["costs"]
        at = costs["stages"] == result.headlines["best_stages"]
        self.district.set_data(costs["stages"], costs["district"])
        self.plant.set_data(costs["stages"], costs["plant"])
        self.best.set_data(costs["stages"][at], costs["district"][at])
        for bar, (name, *_) in zip(self.bars, self.PARTS, strict=True):
            bar.set_width(float(costs[name][at][0]))
        if pinned is None:
            self.pinned.set_data([], [])
            self.ghosts[0].set_data([], [])
        else:
            before = pinned.tables["costs"]
            at = before["stages"] == pinned.headlines["best_stages"]
            self.pinned.set_data(before["stages"], before["district"])
            self.ghosts[0].set_data([before[name][at][0] for name, *_ in self.PARTS], range(len(self.PARTS)))
