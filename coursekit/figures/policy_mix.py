"""Which mixes tip a district, what a budget buys, and where the district goes."""

from __future__ import annotations

import numpy as np

from coursekit.figures import style
from coursekit.figures.direct_labels import DirectLabels


class Drawing:
    """Left: services against rules, with the tipping line and the budget. Right: the district's path."""

    ARC = np.linspace(0, np.pi / 2, 61)

    def __init__(self, figure, words):
        mixes, years = figure.subplots(1, 2)
        moving = {"animated": True}
        style.tidy(mixes, words, "figure-services", "figure-rules", "figure-mixes")
        mixes.set(xlim=(-0.04, 1.05), ylim=(-0.04, 1.05))
        style.percent(mixes.xaxis, words)
        style.percent(mixes.yaxis, words)
        (self.tipping,) = mixes.fill([], [], color=style.GREEN, alpha=0.25, lw=0, **moving)
        (self.line,) = mixes.plot([], [], "-", color=style.GREEN, lw=2.5, **moving)
        (self.pinned_line,) = mixes.plot([], [], "--", color=style.PINNED, lw=1.5, **moving)
        (self.pinned_mix,) = mixes.plot([], [], "D", mfc="white", mec=style.PINNED, mew=2, ms=8, **moving)
        (self.budget,) = mixes.plot([], [], "-.", color=style.ORANGE, lw=2, **moving)
        ring = {"mfc": "white", "mec": style.INK, "mew": 2, "ms": 13}
        (self.cheapest,) = mixes.plot([], [], "o", clip_on=False, in_layout=False, **ring, **moving)
        (self.bought,) = mixes.plot(
            [], [], "D", color=style.RED, ms=8, clip_on=False, in_layout=False, **moving
        )

        style.tidy(years, words, "figure-years", None, "figure-path")
        years.set(xlim=(0, 42), ylim=(-0.02, 1.02))
        style.percent(years.yaxis, words)
        (self.pinned,) = years.plot([], [], "--", color=style.PINNED, lw=1.5, **moving)
        (self.without,) = years.plot([], [], ":", color=style.INK, lw=2, **moving)
        (self.path,) = years.plot([], [], "-", color=style.RED, lw=2.5, **moving)
        a = words("lab-a")
        self.names = [
            DirectLabels(mixes, {
                self.bought: words("figure-bought"), self.cheapest: words("figure-cheapest"),
                self.budget: words("figure-budget"), self.tipping: words("figure-tipping"),
                self.pinned_line: a, self.pinned_mix: a,
            }),
            DirectLabels(years, {
                self.path: words("figure-with"), self.without: words("figure-without"), self.pinned: a,
            }),
        ]  # fmt: skip
        self.moving = [
            self.tipping, self.pinned_line, self.line, self.budget, self.pinned_mix, self.cheapest,
            self.bought,
            self.pinned, self.without, self.path, *(text for names in self.names for text in names.artists),
        ]  # fmt: skip

    def update(self, result, pinned):
        line, mixes, path, p = (
            result.tables["line"], result.tables["mixes"], result.tables["path"], result.parameters,
        )  # fmt: skip
        services, needed = line["services"], np.minimum(line["rules"], 1)
        self.tipping.set_xy(np.column_stack([np.append(services, [1, 0]), np.append(needed, [1, 1])]))
        self.line.set_data(services, line["rules"])
        most = np.sqrt(p.budget / np.array([1 + p.outreach * p.targeted, p.rules_price]))
        # More than all services and all rules cannot be had: there the budget ends at the edge.
        self.budget.set_data(
            np.minimum(most[0] * np.cos(self.ARC), 1), np.minimum(most[1] * np.sin(self.ARC), 1)
        )
        self.bought.set_data(mixes["services"][:1], mixes["rules"][:1])
        shown = slice(1, 2) if result.headlines["cheapest_cost"] is not None else slice(0, 0)
        self.cheapest.set_data(mixes["services"][shown], mixes["rules"][shown])
        self.path.set_data(path["year"], path["share"])
        self.without.set_data(path["year"], path["share_without"])
        if pinned is None:
            for artist in (self.pinned_line, self.pinned_mix, self.pinned):
                artist.set_data([], [])
        else:
            before = pinned.tables
            self.pinned_line.set_data(before["line"]["services"], before["line"]["rules"])
            self.pinned_mix.set_data(before["mixes"]["services"][:1], before["mixes"]["rules"][:1])
            self.pinned.set_data(before["path"]["year"], before["path"]["share"])
        for names in self.names:
            names.place()
