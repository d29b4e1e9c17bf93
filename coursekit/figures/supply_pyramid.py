"""All firms of the tiers as dots, and whom one first-tier firm takes along when it stops."""

from __future__ import annotations

import functools

import numpy as np

from coursekit.figures import style
from coursekit.figures.direct_labels import DirectLabels
from coursekit.tolerance import exceeds

BANDS = ((3.0, 3.0), (1.95, 2.05), (0.98, 1.32), (0.0, 0.62))
"""Lowest and highest place of a dot in each tier."""


class Drawing:
    """Left: the tiers, the firms hurt when one of them stops, and one supplier's ways up. Right: by tier."""

    NAMES = ("cell-lead", "cell-first", "cell-second", "cell-third")

    def __init__(self, figure, words):
        firms, tiers = figure.subplots(1, 2, width_ratios=(3, 2))
        firms.set(xlim=(-1.02, 1.02), ylim=(-0.12, 3.25), xticks=[])
        firms.set_yticks([np.mean(band) for band in BANDS], [words(name) for name in self.NAMES])
        firms.tick_params(left=False)
        firms.spines[:].set_visible(False)
        moving = {"animated": True}
        (self.unhurt,) = firms.plot(
            [], [], "s", color=style.GREY, ms=1, mew=0, alpha=0.55, label=words("figure-unhurt"), **moving
        )
        (self.upper,) = firms.plot([], [], "s", color=style.GREY, ms=1.8, mew=0, **moving)  # few: larger
        (self.some,) = firms.plot(
            [], [], "o", color=style.ORANGE, ms=2.4, mew=0, label=words("figure-some"), **moving
        )
        (self.most,) = firms.plot(
            [], [], "D", color=style.RED, ms=3.2, mew=0, label=words("figure-most"), **moving
        )
        (self.stopped,) = firms.plot(
            [], [], "X", color=style.INK, ms=10, mec="white", label=words("figure-stopped"), **moving
        )
        (self.fan,) = firms.plot([], [], "-", color=style.INK, lw=0.5, alpha=0.5, **moving)
        (self.routes,) = firms.plot(
            [], [], "-", color=style.BLUE, lw=1.4, marker="o", ms=4, label=words("figure-routes"), **moving
        )
        handles = [self.unhurt, self.some, self.most, self.stopped, self.routes]
        legend = figure.legend(
            handles=handles, loc="outside lower left", ncols=3, markerscale=1.6, **style.LEGEND
        )
        legend.legend_handles[0].set(markersize=3, alpha=1)  # one firm's own dot is too small to be seen
        tiers.set_ylim(-0.6, 3.3)
        tiers.set_yticks([2, 1, 0], [words(name) for name in self.NAMES[1:]])
        style.numbers(tiers.xaxis, words)
        tiers.set_xlabel(words("figure-share"))
        tiers.set_title(words("figure-when"), fontsize=style.SMALLEST, loc="left")
        tiers.spines[["top", "right", "left"]].set_visible(False)
        tiers.tick_params(left=False)
        self.tiers = tiers
        self.bars = [
            (name, tiers.barh(at, 0, height=0.3, **{**style.BAR, **look}, **moving))
            for name, at, look in (
                ("touched", (2.16, 1.16, 0.16), {}),
                ("lost", (1.84, 0.84, -0.16), {"fc": "white", "hatch": "////"}),
            )
        ]
        (self.ghosts,) = tiers.plot([], [], "|", color=style.PINNED, ms=16, mew=2, **moving)
        (_, touched), (_, lost) = self.bars
        self.names = DirectLabels(tiers, {
            touched[2]: words("figure-touched"), lost[2]: words("figure-lost"), self.ghosts: words("lab-a"),
        })  # fmt: skip
        self.moving = [
            self.unhurt, self.upper, self.fan, self.some, self.most, self.routes, self.stopped,
            *(bar for _, bars in self.bars for bar in bars), self.ghosts, *self.names.artists,
        ]  # fmt: skip

    def update(self, result, pinned):
        firms, links, p = result.tables["firms"], result.tables["links"], result.parameters
        across, up = _places((1, p.first_tier, p.second_tier, p.third_tier))
        lost, below = firms["lost"], firms["level"] > 1
        hard = exceeds(lost, 0.5)
        self.some.set_markersize(2.4 if np.count_nonzero(lost) < 2000 else 1.4)
        stopped = int(np.flatnonzero(lost[: 1 + p.first_tier])[0])
        for dots, which in (
            (self.unhurt, below & (lost == 0)),
            (self.upper, slice(0, 1 + p.first_tier)),
            (self.some, below & (lost > 0) & ~hard),
            (self.most, below & hard),
            (self.stopped, slice(stopped, stopped + 1)),
        ):
            dots.set_data(across[which], up[which])
        direct = links["supplier"][links["buyer"] == stopped]
        self._join(self.fan, direct[:: 1 + direct.size // 200], stopped, across, up)

        # The ways up of one third-tier firm, link by link.
        suppliers, pairs = {len(across) - p.third_tier + int(0.28 * p.third_tier)}, []
        while suppliers:
            mine = np.flatnonzero(np.isin(links["supplier"], list(suppliers)))
            pairs.append(mine)
            suppliers = set(links["buyer"][mine].tolist())
        on = np.concatenate(pairs)
        self._join(self.routes, links["supplier"][on], links["buyer"][on], across, up)

        table = result.tables["tiers"]
        before = None if pinned is None else pinned.tables["tiers"]
        shown = [table["touched"], *([] if before is None else [before["touched"]])]
        self.tiers.set_xlim(0, 100 * style.roomy([max(t) for t in shown], (0.013, 0.05, 0.13, 0.39, 1.05)))
        for name, bars in self.bars:
            for bar, share in zip(bars, table[name][1:], strict=True):
                bar.set_width(100 * share)
        before = (
            [] if before is None else [100 * before[name][row] for name, _ in self.bars for row in (1, 2, 3)]
        )
        self.ghosts.set_data(before, [2.16, 1.16, 0.16, 1.84, 0.84, -0.16][: len(before)])
        self.names.place()

    def _join(self, line, suppliers, buyers, across, up):
        buyers = np.broadcast_to(buyers, suppliers.shape)
        line.set_data(*_runs(across[suppliers], across[buyers], up[suppliers], up[buyers]))


@functools.lru_cache(maxsize=2)
def _places(sizes):
    """Where the firms stand: families side by side, each tier as wide as the pyramid is there."""
    across, up = [], []
    for size, (low, high) in zip(sizes, BANDS, strict=True):
        y = low + (high - low) * (np.arange(size) * 0.6180339887 % 1)
        half = 1 - 0.28 * y
        across.append(((np.arange(size) + 0.5) / size * 2 - 1) * half)
        up.append(y)
    return np.concatenate(across), np.concatenate(up)


def _runs(x0, x1, y0, y1):
    """Many straight lines as the points of one, with gaps between them."""
    gap = np.full(len(x0), np.nan)
    return np.column_stack([x0, x1, gap]).ravel(), np.column_stack([y0, y1, gap]).ravel()
