"""What a worker costs on each road as unemployment changes, and what those costs are made of."""

from __future__ import annotations

from coursekit.figures import style
from coursekit.figures.direct_labels import DirectLabels


class Drawing:
    """Left: the cost of fear and of involvement by unemployment. Right: the parts, a pillar a road."""

    LOW = (
        ("protection", "white", ".."),
        ("hardship", "white", "///"),
        ("fear", style.RED, ""),
        ("turnover", "white", "xxx"),
    )
    HIGH = (("pay", style.GREEN, ""), ("training", "white", "\\\\\\"))
    TOP = 2.0

    def __init__(self, figure, words):
        roads, parts = figure.subplots(1, 2, width_ratios=(1, 1.15), sharey=True)
        moving = {"animated": True}
        style.tidy(roads, words, "figure-unemployment", None, "figure-cost")
        roads.set(xlim=(-0.01, 0.31), ylim=(0, self.TOP))
        style.percent(roads.xaxis, words)
        (self.pinned_low,) = roads.plot([], [], "--", color=style.PINNED, lw=1.5, **moving)
        (self.pinned_high,) = roads.plot([], [], ":", color=style.PINNED, lw=1.5, **moving)
        (self.high,) = roads.plot([], [], "--", color=style.GREEN, lw=2.5, **moving)
        (self.low,) = roads.plot([], [], "-", color=style.RED, lw=2.5, **moving)
        (self.taken,) = roads.plot([], [], "-", color=style.INK, lw=7, alpha=0.25, **moving)
        (self.tips,) = roads.plot([], [], "o", mfc="white", mec=style.INK, mew=2, ms=9, **moving)
        (self.line,) = roads.plot([], [], ":", color=style.INK, lw=1.2, **moving)
        (self.pinned_here,) = roads.plot([], [], "D", mfc="white", mec=style.PINNED, mew=2, ms=9, **moving)
        (self.here,) = roads.plot([], [], "D", color=style.INK, ms=9, **moving)

        style.tidy(parts, words, None, None, "figure-parts")
        parts.set(xlim=(-2.9, 2.9), ylim=(0, self.TOP))
        parts.set_xticks([0, 1], [words(road).replace(" ", "\n") for road in ("cell-low", "cell-high")])
        parts.tick_params(labelleft=False)
        self.pillars = {}
        for at, road, stack in ((0, "low", self.LOW), (1, "high", self.HIGH)):
            for name, colour, hatch in stack:
                edge = style.RED if road == "low" else style.GREEN
                pillar = parts.bar(at, 0, width=0.6, fc=colour, hatch=hatch, ec=edge, **moving)[0]
                self.pillars[road, name] = pillar
        self.premium = parts.bar(1, 0, width=0.6, fc="none", ec=style.INK, ls="--", lw=1.5, **moving)[0]
        (self.endless,) = parts.plot([0], [self.TOP * 0.97], "^", color=style.INK, ms=12, **moving)
        (self.sums,) = parts.plot([], [], "_", color=style.INK, ms=44, mew=3, **moving)
        (self.ghosts,) = parts.plot([], [], "_", color=style.PINNED, ms=44, mew=2, **moving)
        self.names = [
            DirectLabels(roads, {
                self.here: words("figure-here"), self.tips: words("figure-tips"),
                self.low: words("figure-low"), self.high: words("figure-high"),
                self.taken: words("figure-taken"), self.pinned_low: words("lab-a"),
            }),
            DirectLabels(parts, {
                **{pillar: words(f"cell-{name}") for (_, name), pillar in self.pillars.items()},
                self.premium: words("cell-premium"), self.sums: words("figure-sum"),
                self.endless: words("figure-endless"), self.ghosts: words("lab-a"),
            }),
        ]  # fmt: skip
        self.moving = [
            self.pinned_low, self.pinned_high, self.taken, self.high, self.low, self.line, self.tips,
            self.pinned_here, self.here,
            *self.pillars.values(), self.premium, self.endless, self.ghosts, self.sums,
            *(text for names in self.names for text in names.artists),
        ]  # fmt: skip

    def update(self, result, pinned):
        roads, parts, headlines = result.tables["roads"], result.tables["parts"], result.headlines
        u, low, high = roads["unemployment"], roads["low_cost"], roads["high_cost"]
        self.low.set_data(u, low)
        self.high.set_data(u, high)
        self.taken.set_data(u, low.clip(max=high))
        tipping = headlines["tipping_unemployment"]
        inside = tipping is not None and tipping <= 0.3
        self.tips.set_data([tipping] if inside else [], [headlines["high_cost"]] if inside else [])
        here = result.parameters.unemployment
        self.line.set_data([here, here], [0, self.TOP])
        self.here.set_data([here], [_paid(result)])

        amounts = dict(zip(zip(parts["road"], parts["part"], strict=True), parts["amount"], strict=True))
        tops = {"low": 0.0, "high": 0.0}
        for (road, name), pillar in self.pillars.items():
            height = min(float(amounts.get((road, name), 0.0)), 2 * self.TOP)
            pillar.set_y(tops[road])
            pillar.set_height(height)
            pillar.set_visible(height > 0)
            tops[road] += height
        self.premium.set_y(headlines["high_cost"])
        self.premium.set_height(result.parameters.premium)
        self.premium.set_visible(result.parameters.premium > 0)
        self.endless.set_visible(headlines["low_cost"] is None or headlines["low_cost"] > self.TOP)
        sums = ((0, headlines["low_cost"]), (1, headlines["high_cost"]))
        known = [(at, cost) for at, cost in sums if cost is not None]
        self.sums.set_data(*zip(*known, strict=True))
        if pinned is None:
            for artist in (self.pinned_low, self.pinned_high, self.pinned_here, self.ghosts):
                artist.set_data([], [])
        else:
            before, then = pinned.tables["roads"], pinned.headlines
            self.pinned_low.set_data(before["unemployment"], before["low_cost"])
            self.pinned_high.set_data(before["unemployment"], before["high_cost"])
            self.pinned_here.set_data([pinned.parameters.unemployment], [_paid(pinned)])
            known = [
                (at, then[key]) for at, key in ((0, "low_cost"), (1, "high_cost")) if then[key] is not None
            ]
            self.ghosts.set_data(*zip(*known, strict=True))
        for names in self.names:
            names.place()


def _paid(result):
    """What a worker costs on the road taken."""
    return result.headlines["low_cost" if result.outcome == "low" else "high_cost"]
