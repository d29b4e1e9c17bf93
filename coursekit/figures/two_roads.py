"""A district as a ball on the ground between two valleys, while services last and after, and its path."""

from __future__ import annotations

import numpy as np

from coursekit.figures import style
from coursekit.figures.direct_labels import DirectLabels


class Drawing:
    """Left: the ground with services, and without. Right: the share on the high road, year by year."""

    SPOTS = np.arange(5, 100, 10)
    FLOOR, BASE = -0.3, -0.16

    def __init__(self, figure, words):
        grid = figure.add_gridspec(2, 2, width_ratios=(1, 1))
        first, then = figure.add_subplot(grid[0, 0]), figure.add_subplot(grid[1, 0])
        years = figure.add_subplot(grid[:, 1])
        style.tidy(first, words, None, None, "figure-with")
        style.tidy(then, words, "figure-share", None, "figure-without")
        self.grounds = []
        for axes, colour, rises in ((first, style.BLUE, "with"), (then, style.ORANGE, "without")):
            axes.set(xlim=(-0.03, 1.03), ylim=(-0.45, 1.35), yticks=())
            axes.spines["left"].set_visible(False)
            style.percent(axes.xaxis, words)
            self.grounds.append(self._ground(axes, words, colour, rises))
        first.tick_params(labelbottom=False)

        style.tidy(years, words, "figure-years", None, "figure-path")
        years.set(xlim=(-0.8, 42), ylim=(-0.04, 1.05))
        style.percent(years.yaxis, words)
        moving = {"animated": True}
        (self.pinned,) = years.plot([], [], "--", color=style.PINNED, lw=1.5, **moving)
        (self.tips,) = years.plot([], [], ":", color=style.RED, lw=1.5, **moving)
        (self.served,) = years.plot([], [], "-", color=style.BLUE, lw=2.5, **moving)
        (self.alone,) = years.plot([], [], "--", color=style.ORANGE, lw=2.5, **moving)
        (self.ball,) = years.plot([], [], "o", color=style.INK, ms=9, **moving)
        figure.legend(handles=self.grounds[0]["legend"], loc="outside lower left", ncols=4, **style.LEGEND)
        self.names = DirectLabels(years, {
            self.served: words("figure-served"), self.alone: words("figure-alone"),
            self.tips: words("figure-tipping-line"), self.pinned: words("lab-a"),
        })  # fmt: skip
        self.moving = [self.pinned, self.tips, self.served, self.alone, self.ball]
        for ground in self.grounds:
            self.moving += ground["moving"]
        self.moving += self.names.artists

    def _ground(self, axes, words, colour, which):
        moving = {"animated": True}
        (ghost,) = axes.plot([], [], "--", color=style.PINNED, lw=1.2, **moving)
        (earth,) = axes.fill([], [], color=colour, alpha=0.15, lw=0, **moving)
        (line,) = axes.plot([], [], "-", color=colour, lw=2, **moving)
        (up,) = axes.plot([], [], ">", color=style.INK, ms=5, **moving)
        (down,) = axes.plot([], [], "<", color=style.INK, ms=5, **moving)
        (tip,) = axes.plot(
            [], [], "D", mfc="white", mec=style.RED, mew=2, ms=7, label=words("figure-tips"), **moving
        )
        (rest,) = axes.plot([], [], "D", color=style.RED, ms=7, label=words("figure-lasts"), **moving)
        (begins,) = axes.plot(
            [], [], "o", mfc="white", mec=style.INK, mew=1.5, ms=11, label=words("figure-begins"), **moving
        )
        (ends,) = axes.plot([], [], "o", color=style.INK, ms=11, label=words("figure-ends"), **moving)
        return {
            "which": which, "ghost": ghost, "line": line, "up": up, "down": down, "tip": tip, "rest": rest,
            "begins": begins, "ends": ends, "earth": earth, "legend": [begins, ends, tip, rest],
            "moving": [earth, ghost, line, up, down, tip, rest, begins, ends],
        }  # fmt: skip

    def update(self, result, pinned):
        land, rests, table = result.tables["landscape"], result.tables["rests"], result.tables["path"]
        stops = (result.parameters.start, result.headlines["share_served"], result.headlines["final_share"])
        for number, ground in enumerate(self.grounds):
            height, lead = land[f"height_{ground['which']}"], land[f"lead_{ground['which']}"]
            ground["line"].set_data(land["share"], height)
            outline = np.column_stack([land["share"], height])
            ground["earth"].set_xy(np.vstack([[0, self.BASE], outline, [1, self.BASE]]))
            before = None if pinned is None else pinned.tables["landscape"]
            ground["ghost"].set_data(
                ([], []) if before is None else (before["share"], before[f"height_{ground['which']}"])
            )
            spots = self.SPOTS
            for arrow, way in ((ground["up"], lead[spots] > 0), (ground["down"], lead[spots] < 0)):
                arrow.set_data(land["share"][spots][way], np.full(way.sum(), self.FLOOR))
            here = rests["services"] == (number == 0)
            inside = (rests["rest"] > 0) & (rests["rest"] < 1)  # an end that is left has nothing to tip
            for marker, kind in (
                (ground["rest"], rests["stable"]),
                (ground["tip"], ~rests["stable"] & inside),
            ):
                at = rests["rest"][here & kind]
                marker.set_data(at, np.full(at.size, self.FLOOR))
            for marker, at in ((ground["begins"], stops[number]), (ground["ends"], stops[number + 1])):
                marker.set_data([at], [np.interp(at, land["share"], height) + 0.08])

        served = table["served"]
        last = int(served.sum())
        path = np.array([table["year"], table["share"]])
        # A stretch of no years has no name.
        self.served.set_data(path[:, : last + 1 if last else 0])
        self.alone.set_data(path[:, last if last < path.shape[1] - 1 else path.shape[1] :])
        self.ball.set_data(table["year"][[0, last]], table["share"][[0, last]])
        tipping = result.headlines["tipping_without"]
        self.tips.set_data(([], []) if tipping is None else ([0, 40], [tipping, tipping]))
        self.pinned.set_data(
            ([], []) if pinned is None else (pinned.tables["path"]["year"], pinned.tables["path"]["share"])
        )
        self.names.place()
