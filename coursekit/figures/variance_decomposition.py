"""From push to cooperation, the lines that are parallel or not, and what explains the differences."""

from __future__ import annotations

import numpy as np

from coursekit.figures import style
from coursekit.figures.direct_labels import DirectLabels


class Drawing:
    """Left: how a push becomes cooperation. Middle: a line a culture. Right: shares of variance."""

    PARTS = ("cell-institutions", "cell-culture", "cell-interaction", "cell-chance")

    def __init__(self, figure, words):
        bend, lines, parts = figure.subplots(1, 3, width_ratios=(5, 6, 4))
        moving = {"animated": True}

        self.response = bend
        style.tidy(bend, words, "figure-push", None, "figure-response")
        bend.set(xlim=(-3.1, 3.1), ylim=(-0.03, 1.05), yticks=(0, 0.2, 0.4, 0.6, 0.8, 1))
        (self.ghost_bend,) = bend.plot([], [], "--", color=style.PINNED, lw=1.5, **moving)
        (self.bend,) = bend.plot([], [], "-", color=style.INK, lw=1.5, **moving)
        (self.districts,) = bend.plot([], [], "o", color=style.ORANGE, ms=3.5, mew=0, alpha=0.8, **moving)

        style.percent(bend.yaxis, words)
        style.tidy(lines, words, "figure-institutions", None, "figure-lines")
        style.percent(lines.yaxis, words)
        lines.set(xlim=(-1.25, 1.25), ylim=(-0.18, 1.05), yticks=(0, 0.2, 0.4, 0.6, 0.8, 1))
        lines.set_xticks([-1, 1], [words("figure-weak"), words("figure-strong")])

        def line(form, **look):
            return lines.plot([], [], form, **look, **moving)[0]

        self.ghost_low = line("s:", color=style.PINNED, ms=4, lw=1.4)
        self.ghost_high = line("o--", color=style.PINNED, ms=4, lw=1.4)
        self.between = line("-", color=style.INK, lw=0.8)
        self.low = line("s-.", color=style.RED, ms=6, lw=2)
        self.high = line("o-", color=style.BLUE, ms=6, lw=2.4)

        style.tidy(parts, words, None, None, "figure-variance")
        style.percent(parts.xaxis, words)
        parts.set(xlim=(0, 1), ylim=(-0.6, 3.6), xticks=(0, 0.5, 1))
        parts.set_yticks(range(4), [words(name) for name in self.PARTS])
        parts.invert_yaxis()
        parts.tick_params(left=False)
        self.bars = [
            parts.barh(row, 0, height=0.6, **style.BAR, **moving)[0] for row in range(len(self.PARTS))
        ]
        self.halo, self.ghosts = (
            parts.plot([], [], "|", color=colour, ms=26, mew=width, **moving)[0]
            for colour, width in (("white", 5.5), (style.GREY, 3))
        )
        a = words("lab-a")
        self.names = [
            DirectLabels(bend, {self.districts: words("figure-district"), self.ghost_bend: a}),
            DirectLabels(lines, {
                self.high: words("figure-high"), self.low: words("figure-low"),
                self.between: words("figure-between"), self.ghost_low: a, self.ghost_high: a,
            }),
            DirectLabels(parts, {self.ghosts: a}),
        ]  # fmt: skip
        self.moving = [
            self.ghost_bend, self.bend, self.districts, self.ghost_low, self.ghost_high, self.between,
            self.low, self.high, *self.bars, self.halo, self.ghosts,
            *(artist for names in self.names for artist in names.artists),
        ]  # fmt: skip

    def update(self, result, pinned):
        response, districts = result.tables["response"], result.tables["districts"]
        self.bend.set_data(response["push"], response["cooperation"])
        edge = style.roomy(np.abs(districts["push"]), (3.05, 4.5, 7))
        self.response.set_xlim(-edge, edge)
        self.districts.set_data(districts["push"], districts["share_of_firms"])
        x, y = _lines(result)
        self.low.set_data(x[0], y[0])
        self.high.set_data(x[-1], y[-1])
        gap = np.full((len(x), 1), np.nan)
        self.between.set_data(np.hstack([x, gap])[1:-1].ravel(), np.hstack([y, gap])[1:-1].ravel())
        parts = result.tables["variance"]["share"]
        for bar, width in zip(self.bars, parts, strict=True):
            bar.set_width(width)
        ghosts = (self.ghost_bend, self.ghost_low, self.ghost_high, self.halo, self.ghosts)
        if pinned is None:
            for line in ghosts:
                line.set_data([], [])
        else:
            before = pinned.tables["response"]
            self.ghost_bend.set_data(before["push"], before["cooperation"])
            x, y = _lines(pinned)
            self.ghost_low.set_data(x[0], y[0])
            self.ghost_high.set_data(x[-1], y[-1])
            for line in (self.halo, self.ghosts):
                line.set_data(pinned.tables["variance"]["share"], range(4))
        for names in self.names:
            names.place()


def _lines(result):
    """Levels of institutions and mean cooperation, a row a level of culture."""
    cells, levels = result.tables["cells"], result.parameters.levels
    return tuple(cells[name].reshape(levels, levels) for name in ("institution_level", "cooperation"))
