"""What a worker costs on each road as unemployment changes, and what those costs are made of."""

from __future__ import annotations

from coursekit.figures import style


class Drawing:
    """Left: the cost of fear and of involvement by unemployment. Right: the parts, a pillar a road."""

    LOW = (
        ("protection", style.GREY, ""),
        ("hardship", style.BLUE, "///"),
        ("fear", style.RED, ""),
        ("turnover", style.ORANGE, ".."),
    )
    HIGH = (("pay", style.GREEN, ""), ("training", "white", "xxx"))
    TOP = 2.0

    def __init__(self, figure, words):
        from matplotlib.ticker import PercentFormatter

        roads, parts = figure.subplots(1, 2, width_ratios=(1.25, 1), sharey=True)
        moving = {"animated": True}
        style.tidy(roads, words, "figure-unemployment", "figure-empty", "figure-cost")
        roads.set(xlim=(-0.01, 0.31), ylim=(0, self.TOP))
        roads.xaxis.set_major_formatter(PercentFormatter(1, decimals=0))
        (self.pinned_low,) = roads.plot(
            [], [], "--", color=style.GREY, lw=1.5, label=words("lab-a"), **moving
        )
        (self.pinned_high,) = roads.plot([], [], ":", color=style.GREY, lw=1.5, **moving)
        (self.high,) = roads.plot(
            [], [], "--", color=style.GREEN, lw=2.5, label=words("figure-high"), **moving
        )
        (self.low,) = roads.plot([], [], "-", color=style.RED, lw=2.5, label=words("figure-low"), **moving)
        (self.taken,) = roads.plot(
            [], [], "-", color=style.INK, lw=7, alpha=0.25, label=words("figure-taken"), **moving
        )
        (self.tips,) = roads.plot(
            [], [], "o", mfc="white", mec=style.INK, mew=2, ms=9, label=words("figure-tips"), **moving
        )
        (self.line,) = roads.plot([], [], ":", color=style.INK, lw=1.2, **moving)
        (self.pinned_here,) = roads.plot([], [], "D", mfc="white", mec=style.GREY, mew=2, ms=9, **moving)
        (self.here,) = roads.plot([], [], "D", color=style.INK, ms=9, label=words("figure-here"), **moving)
        figure.legend(
            handles=[self.low, self.high, self.taken, self.tips, self.here, self.pinned_low],
            frameon=False, fontsize=8, loc="outside upper center", ncols=6, handletextpad=0.5,
        )  # fmt: skip

        style.tidy(parts, words, "figure-empty", "figure-empty", "figure-parts")
        parts.set(xlim=(-0.5, 3.1), ylim=(0, self.TOP))
        parts.set_xticks([0, 1], [words("cell-low"), words("cell-high")])
        parts.tick_params(labelleft=False)
        self.pillars = {}
        for at, road, stack in ((0, "low", self.LOW), (1, "high", self.HIGH)):
            for name, colour, hatch in stack:
                edge = style.INK if colour == "white" else "white"
                pillar = parts.bar(at, 0, width=0.6, fc=colour, hatch=hatch, ec=edge, **moving)[0]
                pillar.set_label(words(f"cell-{name}"))
                self.pillars[road, name] = pillar
        self.premium = parts.bar(1, 0, width=0.6, fc="none", ec=style.INK, ls="--", lw=1.5, **moving)[0]
        self.premium.set_label(words("cell-premium"))
        (self.endless,) = parts.plot(
            [0], [self.TOP * 0.97], "^", color=style.INK, ms=12, label=words("figure-endless"), **moving
        )
        (self.sums,) = parts.plot([], [], "_", color=style.INK, ms=44, mew=3, **moving)
        (self.ghosts,) = parts.plot([], [], "_", color=style.GREY, ms=44, mew=2, **moving)
        (total,) = parts.plot([], [], "-", color=style.INK, lw=3, label=words("figure-sum"))
        parts.legend(
            handles=[self.endless, total, self.premium]
            + [self.pillars["high", name] for name, *_ in reversed(self.HIGH)]
            + [self.pillars["low", name] for name, *_ in reversed(self.LOW)],
            frameon=False, fontsize=8, loc="upper right", borderaxespad=0, handlelength=1.5, markerscale=0.6,
        )  # fmt: skip
        self.moving = [
            self.pinned_low, self.pinned_high, self.taken, self.high, self.low, self.line, self.tips,
            self.pinned_here, self.here,
            *self.pillars.values(), self.premium, self.endless, self.ghosts, self.sums,
        ]  # fmt: skip

    def update(self, result, pinned):
        roads, parts, told = result.tables["roads"], result.tables["parts"], result.headlines
        u, low, high = roads["unemployment"], roads["low_cost"], roads["high_cost"]
        self.low.set_data(u, low)
        self.high.set_data(u, high)
        self.taken.set_data(u, low.clip(max=high))
        tipping = told["tipping_unemployment"]
        inside = tipping is not None and tipping <= 0.3
        self.tips.set_data([tipping] if inside else [], [told["high_cost"]] if inside else [])
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
        self.premium.set_y(told["high_cost"])
        self.premium.set_height(result.parameters.premium)
        self.premium.set_visible(result.parameters.premium > 0)
        self.endless.set_visible(told["low_cost"] is None or told["low_cost"] > self.TOP)
        known = [(at, told[key]) for at, key in ((0, "low_cost"), (1, "high_cost")) if told[key] is not None]
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


def _paid(result):
    """What a worker costs on the road taken."""
    return result.headlines["low_cost" if result.outcome == "low" else "high_cost"]
