"""Orders running up the tiers: at one moment, over time, and how widely they swing."""

from __future__ import annotations

import numpy as np

from coursekit.figures import style
from coursekit.models.bullwhip import SHOWN, SURGE_AT


class Drawing:
    """A row a tier, customers on top: orders now on the pyramid of normal ones, over time, their swing."""

    ROWS = ("figure-customers", "figure-lead", "figure-first", "figure-second", "figure-third")
    SIZES = np.array([0.14, 0.22, 0.4, 0.65, 0.92])
    """How wide a tier is drawn when its orders are normal."""

    HEIGHTS = (0.15, *(0.3 * 1.5**n for n in range(20)))
    """How far the highest wave of a picture may be from normal, in normal orders."""

    def __init__(self, figure, words):
        now, time, swing = figure.subplots(1, 3, width_ratios=(3, 7, 4), sharey=True)
        rows = np.arange(5)
        self.words = words
        now.set(xlim=(-2.1, 2.1), ylim=(4.75, -2.0), xticks=[])
        now.set_yticks(rows, [words(name) for name in self.ROWS])
        now.set_xlabel(words("figure-now"))
        for axes in (now, time, swing):
            axes.spines[["top", "right", "left"]].set_visible(False)
            axes.tick_params(left=False)
        now.spines["bottom"].set_visible(False)
        time.set(xlim=(0, SHOWN + 1), xlabel=words("figure-period"))
        swing.set_xlabel(words("figure-swing"))
        swing.locator_params(axis="x", nbins=5, integer=True)
        now.plot([], [], "|", color=style.INK, ms=7, label=words("figure-normal"))
        moving = {"animated": True}
        (self.pyramid,) = now.fill([], [], color=style.GREY, alpha=0.2, lw=0, **moving)
        (self.normal,) = now.plot([], [], "|", color=style.INK, ms=17, mew=1.2, **moving)
        block = {"lw": 12, "solid_capstyle": "butt", **moving}
        (self.more,) = now.plot([], [], "-", color=style.ORANGE, **block)
        (self.fewer,) = now.plot([], [], "-", color=style.BLUE, **block)
        now.plot([], [], "s", color=style.ORANGE, ms=5, label=words("figure-more"))
        now.plot([], [], "s", color=style.BLUE, ms=5, label=words("figure-fewer"))
        part = {"fontsize": 8, "ha": "right", "va": "center", **moving}
        self.parts = [now.text(2.1, row - 0.42, "", **part) for row in rows]
        (self.level,) = time.plot([], [], "-", color=style.GREY, lw=0.6, alpha=0.6, **moving)
        (self.pinned,) = time.plot([], [], "--", color=style.GREY, lw=1, label=words("lab-a"), **moving)
        (self.moment,) = time.plot(
            [], [], "-", color=style.INK, lw=0.8, label=words("figure-moment"), **moving
        )
        (self.front,) = time.plot([], [], ":", color=style.RED, lw=1.6, label=words("figure-front"), **moving)
        self.waves = [time.fill([], [], color=style.BLUE, alpha=0.35, lw=0, **moving)[0] for _ in rows]
        (self.orders,) = time.plot(
            [], [], "-", color=style.BLUE, lw=1.3, label=words("figure-orders"), **moving
        )
        (self.scale,) = time.plot(
            [], [], "-", color=style.INK, lw=4, solid_capstyle="butt", label=words("figure-height"), **moving
        )
        (self.before,) = swing.plot([], [], "--", color=style.GREY, lw=1, label=words("lab-a"), **moving)
        (self.bound,) = swing.plot([], [], "|", color=style.INK, ms=11, label=words("figure-bound"), **moving)
        (self.blind,) = swing.plot(
            [], [], "o-", color=style.RED, ms=6, lw=1.2, label=words("figure-blind"), **moving
        )
        (self.shared,) = swing.plot(
            [], [], "s-", color=style.GREEN, ms=5, lw=1.2, label=words("figure-shared"), **moving
        )
        (self.measured,) = swing.plot(
            [], [], "x", color=style.INK, ms=7, mew=1.6, label=words("figure-measured"), **moving
        )
        small = {"frameon": False, "fontsize": 8, "loc": "upper right", "handlelength": 1.3}
        now.legend(**{**small, "loc": "upper left"})
        time.legend(ncols=2, **small)
        swing.legend(ncols=1, **small)
        self.swing = swing
        self.moving = [
            self.pyramid, self.more, self.fewer, self.normal, *self.parts, self.level, self.moment,
            self.front, self.pinned, *self.waves, self.orders, self.scale, self.before, self.bound,
            self.blind, self.shared, self.measured,
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
        self.scale.set_data([0.4, 0.4], [4, 4 - 1 / height])
        self.moment.set_data([p.moment, p.moment], [-0.5, 4.5])
        self.level.set_data(*(lane.ravel() for lane in _lanes(np.ones_like(orders), height)))
        tiers = np.arange(p.tiers + 1)
        arrives = SURGE_AT + np.maximum(tiers - 1, 0)
        self.front.set_data(arrives, tiers) if p.surge else self.front.set_data([], [])

        now = orders[:, p.moment - 1]
        normal = self.SIZES[: len(now)]
        sides = np.concatenate([-normal, normal[::-1]]), np.concatenate([tiers, tiers[::-1]])
        self.pyramid.set_xy(np.column_stack(sides))
        self.normal.set_data(*sides)
        for row, text in enumerate(self.parts):  # for a bar ends at twice the normal, and at nothing
            text.set_text(self.words("figure-part", now=now[row]) if row < len(now) else "")
        half = normal * now.clip(0, 2.2)
        for blocks, which in ((self.more, now > 1), (self.fewer, now <= 1)):
            gap = np.full(which.sum(), np.nan)
            blocks.set_data(
                np.column_stack([-half[which], half[which], gap]).ravel(),
                np.column_stack([tiers[which], tiers[which], gap]).ravel(),
            )

        table = result.tables["swings"]
        for line, name in ((self.blind, "blind"), (self.shared, "shared")):
            line.set_data(np.sqrt([1, *table[name]]), tiers)
        for marks, name in ((self.bound, "bound"), (self.measured, "simulated")):
            marks.set_data(np.sqrt(table[name]), table["tier"])
        tables = [table] if pinned is None else [table, pinned.tables["swings"]]
        widest = [np.sqrt(max(t["blind"][-1], t["simulated"][-1])) for t in tables]
        self.swing.set_xlim(0, style.roomy(widest, (9, 48, 240, 950)))
        if pinned is None:
            self.pinned.set_data([], [])
            self.before.set_data([], [])
        else:
            self.pinned.set_data(*(lane.ravel() for lane in _lanes(shown[1], height)))
            before = pinned.tables["swings"]
            now = "blind" if pinned.parameters.information == "orders" else "shared"
            self.before.set_data(np.sqrt([1, *before[now]]), np.arange(len(before["tier"]) + 1))


def _by_tier(result):
    """Orders by tier and period, in normal orders."""
    return result.tables["orders"]["orders"].reshape(-1, SHOWN)


def _lanes(orders, height):
    """Each tier's orders as a line about its row, a gap at its end: periods and heights, a row a tier."""
    gap = np.full((len(orders), 1), np.nan)
    periods = np.broadcast_to(np.arange(1, SHOWN + 1), orders.shape)
    rows = np.arange(len(orders))[:, None] - (orders - 1) / height
    return np.hstack([periods, gap]), np.hstack([rows, gap])
