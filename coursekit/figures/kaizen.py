"""Improvements found and taken over, supplier by supplier, and what they do to unit cost."""

from __future__ import annotations

import numpy as np

from coursekit.figures import style
from coursekit.figures.direct_labels import DirectLabels


class Drawing:
    """Left: who improves in which month, by itself or after another. Right: unit cost over the months."""

    MONTHS = {24: (0, 6, 12, 18, 24), 60: (0, 20, 40, 60), 120: (0, 40, 80, 120)}
    SUPPLIERS = {4: (1, 2, 3, 4), 8: (1, 4, 8), 20: (1, 5, 10, 15, 20)}
    """Where the axes are numbered, by how far they reach."""

    def __init__(self, figure, words):
        events, costs = figure.subplots(1, 2, width_ratios=(3, 2))
        style.tidy(events, words, "figure-month", None, "figure-supplier")
        style.tidy(costs, words, "figure-month", None, "figure-cost")
        costs.set_yticks((0, 0.2, 0.4, 0.6, 0.8, 1))
        self.events, self.axes = events, costs
        moving = {"animated": True}
        (self.travels,) = events.plot([], [], "-", color=style.BLUE, lw=0.6, alpha=0.5, **moving)
        (self.taken,) = events.plot(
            [], [], "o", mfc="white", mec=style.BLUE, ms=4, label=words("figure-taken"), **moving
        )
        (self.found,) = events.plot([], [], "D", color=style.RED, ms=5, label=words("figure-found"), **moving)
        (self.each,) = costs.plot([], [], "-", color=style.GREEN, lw=0.7, alpha=0.6, **moving)
        (self.alone,) = costs.plot([], [], "-.", color=style.ORANGE, lw=2, **moving)
        (self.expected,) = costs.plot([], [], "-", color=style.INK, lw=2, **moving)
        (self.pinned,) = costs.plot([], [], "--", color=style.PINNED, lw=1.5, **moving)
        figure.legend(handles=[self.found, self.taken], loc="outside lower left", ncols=2, **style.LEGEND)
        self.names = DirectLabels(costs, {
            self.expected: words("figure-expected"), self.alone: words("figure-alone"),
            self.each: words("figure-each"), self.pinned: words("lab-a"),
        })  # fmt: skip
        self.moving = [
            self.travels, self.taken, self.found, self.each, self.pinned, self.expected, self.alone,
            *self.names.artists,
        ]  # fmt: skip

    def update(self, result, pinned):
        p, costs, table = result.parameters, result.tables["costs"], result.tables["improvements"]
        shown = [result] if pinned is None else [result, pinned]
        months = style.roomy([r.parameters.months for r in shown], tuple(self.MONTHS))
        for axes in (self.events, self.axes):
            axes.set_xticks(self.MONTHS[months])
            axes.set_xlim(0, months * 1.06)
        suppliers = style.roomy([p.suppliers], tuple(self.SUPPLIERS))
        self.events.set_yticks(self.SUPPLIERS[suppliers])
        self.events.set_ylim(0, 0.5 + 1.03 * suppliers)
        fall = style.roomy([1 - r.tables["costs"]["lowest"][-1] for r in shown], (0.3, 0.6, 1))
        self.axes.set_ylim(1 - fall, 1 + 0.05 * fall)
        month, supplier, finder = table["month"], table["supplier"], table["finder"]
        own = supplier == finder
        self.found.set_data(month[own], supplier[own])
        self.taken.set_data(month[~own], supplier[~own])
        crowded = len(month) > 1500
        self.found.set_markersize(2.5 if crowded else 5)
        self.taken.set_markersize(2 if crowded else 4)
        gap = np.full((~own).sum(), np.nan)
        self.travels.set_data(
            np.column_stack([month[~own], month[~own], gap]).ravel(),
            np.column_stack([finder[~own], supplier[~own], gap]).ravel(),
        )
        counts = np.zeros((p.months + 2, p.suppliers))
        np.add.at(counts, (month, supplier - 1), 1)
        each = (1 - p.size) ** counts.cumsum(axis=0)
        each[-1] = np.nan  # a gap between suppliers
        self.each.set_data(np.tile(np.arange(p.months + 2), p.suppliers), each.T.ravel())
        self.expected.set_data(costs["month"], costs["expected"])
        self.alone.set_data(costs["month"], costs["alone"])
        before = ([], []) if pinned is None else [pinned.tables["costs"][n] for n in ("month", "expected")]
        self.pinned.set_data(*before)
        self.names.place()
