"""The order wave in the pyramid of firms: at one moment, over time, and how widely orders swing."""

from __future__ import annotations

import numpy as np

from coursekit.figures import style
from coursekit.figures.direct_labels import DirectLabels
from coursekit.models.bullwhip import FIRMS, SHOWN, SURGE_AT

NORMAL = style.lighter(style.GREY, 0.5)


class Drawing:
    """A row a tier, from the customers down. Left: its firms now. Middle: over time. Right: their swing."""

    ROWS = ("figure-customers", "figure-lead", "figure-first", "figure-second", "figure-third")
    BANDS = (0, 0.13, 0.28, 0.42)
    """How far the dots of a tier spread above and below its row, from the lead firm down."""

    HEIGHTS = (0.15, *(0.3 * 1.5**n for n in range(20)))
    """How far the highest wave of a picture may be from normal, in normal orders."""

    def __init__(self, figure, words):
        self.words = words
        now, time, swing = figure.subplots(1, 3, width_ratios=(5, 6.3, 4), sharey=True)
        rows = np.arange(5)
        now.set(xlim=(-1.15, 2.3), ylim=(4.75, -0.7), xticks=[])
        names = [words(name, firms=firms) for name, firms in zip(self.ROWS, (0, *FIRMS), strict=True)]
        now.set_yticks(rows, names)
        now.set_xlabel(words("figure-now"))
        for axes in (now, time, swing):
            axes.spines[["top", "right", "left"]].set_visible(False)
            axes.tick_params(left=False)
        now.spines["bottom"].set_visible(False)
        time.set(xlim=(0, SHOWN + 1), xlabel=words("figure-period"))
        swing.set_xlabel(words("figure-swing"))
        swing.locator_params(axis="x", nbins=4, integer=True)
        for axes in (time, swing):
            style.numbers(axes.xaxis, words)
        moving = {"animated": True}
        (market,) = now.plot([-0.16, 0.16], [0, 0], "-", lw=7, solid_capstyle="butt", **moving)
        self.firms = [market]
        for row, (size, spread) in enumerate(zip(FIRMS, self.BANDS, strict=True), 1):
            dot = {"marker": "s", "ms": 8 if size == 1 else 2, "mew": 0} if size < 1000 else {"marker": ","}
            self.firms += now.plot(*_places(size, row, spread), ls="", **dot, **moving)
        self.percent = [
            now.text(2.3, row, "", ha="right", va="center", fontsize=style.SMALLEST, **moving) for row in rows
        ]
        above = {"marker": "^", "color": style.ORANGE, "label": words("figure-more")}
        below = {"marker": "v", "color": style.BLUE, "label": words("figure-fewer")}
        self.above, self.below = (
            now.plot([], [], ls="", ms=7, **look, **moving)[0] for look in (above, below)
        )
        figure.legend(handles=[self.above, self.below], loc="outside lower left", ncols=2, **style.LEGEND)
        (self.level,) = time.plot([], [], "-", color=style.GREY, lw=0.6, alpha=0.6, **moving)
        (self.pinned,) = time.plot([], [], "--", color=style.PINNED, lw=1, **moving)
        (self.moment,) = time.plot([], [], "-", color=style.INK, lw=0.8, **moving)
        (self.front,) = time.plot([], [], ":", color=style.INK, lw=1.6, **moving)
        self.waves = [time.fill([], [], color=style.INK, alpha=0.2, lw=0, **moving)[0] for _ in rows]
        (self.orders,) = time.plot([], [], "-", color=style.INK, lw=1.3, **moving)
        (self.scale,) = time.plot([], [], "-", color=style.INK, lw=4, solid_capstyle="butt", **moving)
        (self.before,) = swing.plot([], [], "--", color=style.GREY, lw=1, **moving)
        (self.blind,) = swing.plot([], [], "o-", color=style.RED, ms=6, lw=1.2, **moving)
        (self.shared,) = swing.plot([], [], "s-", color=style.GREEN, ms=5, lw=1.2, **moving)
        (self.measured,) = swing.plot([], [], "x", color=style.INK, ms=7, mew=1.6, **moving)
        a = words("lab-a")
        self.names = [
            DirectLabels(time, {
                self.moment: words("figure-moment"), self.scale: words("figure-height"),
                self.front: words("figure-front"), self.pinned: a,
            }),
            DirectLabels(swing, {
                self.measured: words("figure-measured"), self.blind: words("figure-blind"),
                self.shared: words("figure-shared"), self.before: a,
            }),
        ]  # fmt: skip
        self.swing = swing
        self.moving = [
            *self.firms, *self.percent, self.level, self.moment, self.front, self.pinned, *self.waves,
            self.orders, self.scale, self.before, self.blind, self.shared, self.measured,
            self.above, self.below,
            *(artist for names in self.names for artist in names.artists),
        ]  # fmt: skip

    def update(self, result, pinned):
        p = result.parameters
        orders = _by_tier(result)
        shown = [orders] if pinned is None else [orders, _by_tier(pinned)]
        height = style.roomy([abs(o - 1).max() for o in shown], self.HEIGHTS) / 0.7
        periods, lanes = _lanes(orders, height)
        self.orders.set_data(periods.ravel(), lanes.ravel())
        for row, wave in enumerate(self.waves):
            there = row < len(lanes)
            edge = np.column_stack([periods[row, :-1], lanes[row, :-1]]) if there else np.zeros((0, 2))
            wave.set_xy([(1, row), *edge, (SHOWN, row)])
        self.scale.set_data([SHOWN + 0.6] * 2, [4.7, 4.7 - 1 / height])
        self.level.set_data(*(lane.ravel() for lane in _lanes(np.ones_like(orders), height)))
        self.moment.set_data([p.moment, p.moment], [-0.5, 4.5])
        tiers = np.arange(p.tiers + 1)
        arrives = SURGE_AT + np.maximum(tiers - 1, 0)
        self.front.set_data(arrives, tiers) if p.surge else self.front.set_data([], [])

        now = orders[:, p.moment - 1]
        for row, (firms, percent) in enumerate(zip(self.firms, self.percent, strict=True)):
            there = row < len(now)
            firms.set_visible(there)
            percent.set_visible(there)
            if there:
                firms.set_color(self._colour(now[row]))
                percent.set_text(self.words("figure-percent", orders=now[row]))

        for marks, which in ((self.above, now > 1.005), (self.below, now < 0.995)):
            marks.set_data(np.full(which.sum(), 1.28), np.flatnonzero(which))
        table = result.tables["swings"]
        for line, name in ((self.blind, "blind"), (self.shared, "shared")):
            line.set_data(np.sqrt([1, *table[name]]), tiers)
        self.measured.set_data(np.sqrt(table["simulated"]), table["tier"])
        tables = [table] if pinned is None else [table, pinned.tables["swings"]]
        widest = [np.sqrt(max(t["blind"][-1], t["simulated"][-1])) for t in tables]
        self.swing.set_xlim(0, style.roomy(widest, (9, 48, 240, 950)))
        if pinned is None:
            self.pinned.set_data([], [])
            self.before.set_data([], [])
        else:
            self.pinned.set_data(*(lane.ravel() for lane in _lanes(shown[1], height)))
            before = pinned.tables["swings"]
            seen = "blind" if pinned.parameters.information == "orders" else "shared"
            self.before.set_data(np.sqrt([1, *before[seen]]), np.arange(len(before["tier"]) + 1))
        for names in self.names:
            names.place()

    def _colour(self, orders):
        """Orange above normal, blue below, the stronger the further; grey where it rounds to 100 %."""
        apart = orders - 1
        if abs(apart) < 0.005:
            return NORMAL
        return style.lighter(style.ORANGE if apart > 0 else style.BLUE, min(1, 0.2 + abs(apart)))


def _places(size, row, spread):
    """Where the firms of a tier stand: side by side, as wide as the pyramid is there."""
    down = row + spread * (2 * (np.arange(size) * 0.6180339887 % 1) - 1)
    half = 1 - 0.28 * (4 - down)
    return ((np.arange(size) + 0.5) / size * 2 - 1) * half, down


def _by_tier(result):
    """Orders by tier and period, in normal orders."""
    return result.tables["orders"]["orders"].reshape(-1, SHOWN)


def _lanes(orders, height):
    """Each tier's orders as a line about its row, a gap at its end: periods and heights, a row a tier."""
    gap = np.full((len(orders), 1), np.nan)
    periods = np.broadcast_to(np.arange(1, SHOWN + 1), orders.shape)
    rows = np.arange(len(orders))[:, None] - (orders - 1) / height
    return np.hstack([periods, gap]), np.hstack([rows, gap])
