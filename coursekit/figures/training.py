"""Who gets what a trained worker yields, and who would pay for the training."""

from __future__ import annotations

import numpy as np

from coursekit.figures import style
from coursekit.figures.direct_labels import DirectLabels


class Drawing:
    """Left: the yield year by year, kept or gone. Right: where firms train, and where they should."""

    def __init__(self, figure, words):
        stream, plane = figure.subplots(1, 2, width_ratios=(1, 1.1))
        self.plane = plane
        moving = {"animated": True}
        style.tidy(stream, words, "figure-year", None, "figure-stream")
        stream.set(xlim=(0.5, 20.5), ylim=(0, 1.05), xticks=(1, 5, 10, 15, 20))
        (self.kept,) = stream.fill([], [], color=style.BLUE, lw=0, **moving)
        (self.gone,) = stream.fill([], [], fc="white", ec=style.ORANGE, hatch="///", lw=0.8, **moving)
        (self.pinned,) = stream.plot([], [], "--", color=style.PINNED, lw=1.8, **moving)

        style.tidy(plane, words, "figure-poaching", None, "figure-plane")
        plane.set(xlim=(-0.03, 0.93), ylim=(0, 22))
        style.percent(plane.xaxis, words)
        (self.trains,) = plane.fill([], [], color=style.BLUE, alpha=0.35, lw=0, **moving)
        (self.nobody,) = plane.fill([], [], color=style.ORANGE, alpha=0.25, lw=0, **moving)
        (self.firm,) = plane.plot([], [], "-", color=style.BLUE, lw=2.5, **moving)
        (self.district,) = plane.plot([], [], "-.", color=style.GREEN, lw=2.5, **moving)
        (self.pinned_firm,) = plane.plot([], [], "--", color=style.PINNED, lw=1.8, **moving)
        (self.pinned_now,) = plane.plot([], [], "D", mfc="white", mec=style.PINNED, mew=2, ms=9, **moving)
        (self.way,) = plane.plot([], [], "-", color=style.RED, lw=2, **moving)
        whole = {"clip_on": False, "in_layout": False, **moving}
        (self.before,) = plane.plot([], [], "o", mfc="white", mec=style.RED, mew=2, ms=9, **whole)
        (self.now,) = plane.plot([], [], "D", color=style.RED, ms=10, **whole)
        a = words("lab-a")
        self.names = [
            DirectLabels(stream, {
                self.kept: words("figure-kept"), self.gone: words("figure-gone"), self.pinned: a,
            }),
            DirectLabels(plane, {
                self.now: words("figure-now"), self.before: words("figure-before"),
                self.district: words("figure-district"), self.nobody: words("figure-nobody"),
                self.firm: words("figure-trains"), self.pinned_firm: a, self.pinned_now: a,
            }),
        ]  # fmt: skip
        self.moving = [
            self.kept, self.gone, self.pinned, self.trains, self.nobody, self.pinned_firm, self.firm,
            self.district, self.pinned_now, self.way, self.before, self.now,
            *(text for names in self.names for text in names.artists),
        ]  # fmt: skip

    def update(self, result, pinned):
        stream, thresholds, p = result.tables["stream"], result.tables["thresholds"], result.parameters
        edges = np.repeat(np.append(stream["year"] - 0.5, stream["year"][-1] + 0.5), 2)[1:-1]
        kept = stream["to_firm"].repeat(2)
        both = kept + stream["to_neighbours"].repeat(2)
        self.kept.set_xy(_between(edges, np.zeros_like(kept), kept))
        self.gone.set_xy(_between(edges, kept, both))

        across = thresholds["poaching"]
        firm, district = thresholds["firm_pays"], thresholds["district_gains"]
        self.trains.set_xy(_between(across, np.zeros_like(firm), firm))
        self.nobody.set_xy(_between(across, firm, district))
        self.firm.set_data(across, firm)
        self.district.set_data(across, district)
        now = p.poaching * (1 - p.rules), result.headlines["firm_cost"]
        self.before.set_data([p.poaching], [p.cost])
        self.now.set_data([now[0]], [now[1]])
        self.way.set_data([p.poaching, now[0]], [p.cost, now[1]])

        shown = [thresholds] if pinned is None else [thresholds, pinned.tables["thresholds"]]
        top = style.roomy([t["district_gains"].max() for t in shown], (22, 52))
        self.plane.set_ylim(-0.03 * top, top)
        if pinned is None:
            for artist in (self.pinned, self.pinned_firm, self.pinned_now):
                artist.set_data([], [])
        else:
            then, before = pinned.parameters, pinned.tables
            self.pinned.set_data(edges, before["stream"]["to_firm"].repeat(2))
            self.pinned_firm.set_data(across, before["thresholds"]["firm_pays"])
            self.pinned_now.set_data([then.poaching * (1 - then.rules)], [pinned.headlines["firm_cost"]])
        for names in self.names:
            names.place()


def _between(x, low, high):
    """Corners of the area between two curves."""
    return np.column_stack([np.append(x, x[::-1]), np.append(low, high[::-1])])
