"""Two owners on one line, and where a policy moves them."""

from __future__ import annotations

import numpy as np

from coursekit.figures import style
from coursekit.figures.direct_labels import DirectLabels


class Drawing:
    """Left: the two parts of the cost of a hand-over. Right: the work given out, before and after."""

    OWNERS = (("o", style.BLUE, 12), ("s", style.ORANGE, 8))  # both can be seen where they are one

    def __init__(self, figure, words):
        plane, shares = figure.subplots(1, 2)
        self.plane, self.shares = plane, shares
        moving = {"animated": True}
        style.tidy(plane, words, "figure-distrust", "figure-autonomy", "figure-plane")
        plane.set(xlim=(0, 0.032), ylim=(0, 0.032))  # wide numbers now, so that there is room later
        for axis in (plane.xaxis, plane.yaxis):
            axis.get_major_locator().set_params(nbins=5)
        (self.pinned,) = plane.plot([], [], "--", color=style.PINNED, lw=1.5, **moving)
        (self.before,) = plane.plot([], [], ":", color=style.INK, lw=2.5, **moving)
        (self.after,) = plane.plot([], [], "-", color=style.GREEN, lw=2, **moving)
        # From each spot on the line to where the policy takes it; one artist, the gaps between them NaN.
        (self.moves,) = plane.plot([], [], "-", color=style.GREEN, lw=0.8, **moving)
        self.owners = self._owners(plane)

        style.tidy(shares, words, "figure-part", None, "figure-shares")
        shares.set(xlim=(-0.03, 1.03), ylim=(-0.02, 1.04))
        style.percent(shares.xaxis, words)
        style.percent(shares.yaxis, words)
        (self.pinned_share,) = shares.plot([], [], "--", color=style.PINNED, lw=1.5, **moving)
        (self.share_before,) = shares.plot([], [], ":", color=style.INK, lw=2.5, **moving)
        (self.share_after,) = shares.plot([], [], "-", color=style.GREEN, lw=2, **moving)
        self.shown = self._owners(shares)
        self.names = [
            DirectLabels(axes, {
                first[2]: words("figure-first"), second[1]: words("figure-second"),
                after: words("figure-after"), before: words("figure-before"), pinned: words("lab-a"),
            })
            for axes, (first, second), after, before, pinned in (
                (plane, self.owners, self.after, self.before, self.pinned),
                (shares, self.shown, self.share_after, self.share_before, self.pinned_share),
            )
        ]  # fmt: skip
        self.moving = [
            self.pinned, self.moves, self.after, self.before, self.pinned_share, self.share_after,
            self.share_before, *(artist for owner in (*self.owners, *self.shown) for artist in owner),
            *(text for names in self.names for text in names.artists),
        ]  # fmt: skip

    def _owners(self, axes):
        """For each owner the way moved, the place after, and the place before, which is hollow."""
        pairs = []
        whole = {"animated": True, "clip_on": False, "in_layout": False}  # an owner may stand on an axis
        for marker, colour, size in self.OWNERS:
            (way,) = axes.plot([], [], "-", color=colour, lw=2.5, **whole)
            (after,) = axes.plot([], [], marker, color=colour, ms=size, **whole)
            (before,) = axes.plot([], [], marker, mfc="white", mec=colour, mew=2, ms=size, **whole)
            pairs.append((way, after, before))
        return pairs

    def update(self, result, pinned):
        owners, line, p = result.tables["owners"], result.tables["line"], result.parameters
        cost = result.headlines["handing_cost"]
        part = line["autonomy_part"]
        autonomy, distrust = cost * part, cost * (1 - part)
        self.before.set_data(distrust, autonomy)
        self.after.set_data(distrust * (1 - p.guarantee), autonomy * (1 - p.respect))
        spots = part[::10]
        gap = np.full(spots.size, np.nan)
        self.moves.set_data(
            np.column_stack([cost * (1 - spots), cost * (1 - spots) * (1 - p.guarantee), gap]).ravel(),
            np.column_stack([cost * spots, cost * spots * (1 - p.respect), gap]).ravel(),
        )
        self.share_before.set_data(part, line["given_out"])
        self.share_after.set_data(part, line["given_out_after"])

        for row, own in enumerate((p.first_autonomy, p.second_autonomy)):
            on_plane = [
                (owners[f"distrust{when}"][row], owners[f"autonomy{when}"][row]) for when in ("", "_after")
            ]
            on_shares = [(own, owners[f"given_out{when}"][row]) for when in ("", "_after")]
            for (way, after, before), spots in ((self.owners[row], on_plane), (self.shown[row], on_shares)):
                way.set_data(*zip(*spots, strict=True))
                after.set_data([spots[1][0]], [spots[1][1]])
                before.set_data([spots[0][0]], [spots[0][1]])

        costs = [cost]
        if pinned is None:
            self.pinned.set_data([], [])
            self.pinned_share.set_data([], [])
        else:
            costs.append(pinned.headlines["handing_cost"])
            then, left = pinned.tables["line"], pinned.parameters
            self.pinned.set_data(
                costs[1] * (1 - then["autonomy_part"]) * (1 - left.guarantee),
                costs[1] * then["autonomy_part"] * (1 - left.respect),
            )
            self.pinned_share.set_data(then["autonomy_part"], then["given_out_after"])
        side = style.roomy(costs, (0.004, 0.01, 0.025, 0.06, 0.15, 0.3, 0.6)) * 1.08
        self.plane.set(xlim=(-side / 30, side), ylim=(-side / 30, side))
        for names in self.names:
            names.place()
