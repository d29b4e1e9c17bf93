"""A small plant on the learning curve, what each handicap adds, and how far technology catches up."""

from __future__ import annotations

from coursekit.figures import style
from coursekit.figures.direct_labels import DirectLabels


class Drawing:
    """Left: unit cost by volume. Right: what the handicaps add, and the lag behind the best technology."""

    HANDICAPS = ("volume", "royalty", "training", "together")

    def __init__(self, figure, words):
        from matplotlib.ticker import NullLocator

        grid = figure.add_gridspec(2, 2, width_ratios=(3, 2.4), height_ratios=(3, 2))
        curve = figure.add_subplot(grid[:, 0])
        adds, lag = figure.add_subplot(grid[0, 1]), figure.add_subplot(grid[1, 1])
        self.curve, self.adds = curve, adds
        moving = {"animated": True}

        style.tidy(curve, words, "figure-volume", None, "figure-cost")
        curve.set(
            xscale="log", xlim=(0.009, 1.15), ylim=(0, 100)
        )  # wide labels now, so that there is room later
        curve.set_xticks([0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1])
        style.percent(curve.xaxis, words)
        curve.xaxis.set_minor_locator(NullLocator())
        (world,) = curve.plot([1], [1], "^", color=style.INK, ms=9)
        (self.pinned,) = curve.plot([], [], "--", color=style.PINNED, lw=1.5, **moving)
        (self.imports,) = curve.plot([], [], "-.", color=style.ORANGE, lw=2, **moving)
        (self.alone,) = curve.plot([], [], ":", color=style.INK, lw=2, **moving)
        (self.local,) = curve.plot([], [], "-", color=style.BLUE, lw=2.5, **moving)
        (self.even,) = curve.plot([], [], "o", mfc="white", mec=style.INK, mew=2, ms=9, **moving)
        (self.pinned_here,) = curve.plot([], [], "D", mfc="white", mec=style.PINNED, mew=2, ms=9, **moving)
        (self.here,) = curve.plot([], [], "D", color=style.RED, ms=10, **moving)

        names = [words(f"cell-{name}") for name in self.HANDICAPS]
        adds.set_yticks(range(len(names)), names)
        style.numbers(adds.xaxis, words)
        adds.set(ylim=(len(names) - 0.4, -0.6), xlim=(0, 3))
        adds.set_title(words("figure-adds"), fontsize=style.SMALLEST, loc="right")
        adds.spines[["top", "right"]].set_visible(False)
        adds.tick_params(left=False)
        adds.xaxis.get_major_locator().set_params(nbins=5)
        self.bars = [
            adds.barh(row, 0, height=0.6, **style.BAR, **moving)[0] for row in range(len(self.HANDICAPS))
        ]
        (self.ghosts,) = adds.plot([], [], "|", color=style.PINNED, ms=18, mew=2, **moving)

        style.tidy(lag, words, "figure-years", None)
        lag.set_title(words("figure-lag"), fontsize=style.SMALLEST, loc="right")
        lag.set(xlim=(0, 62), ylim=(0, 1.05), yticks=(0, 0.5, 1))
        style.percent(lag.yaxis, words)
        lag.axhline(1, color=style.INK, lw=0.8)
        (self.pinned_lag,) = lag.plot([], [], "--", color=style.PINNED, lw=1.5, **moving)
        (self.rest,) = lag.plot([], [], ":", color=style.GREEN, lw=2, **moving)
        (self.level,) = lag.plot([], [], "-", color=style.GREEN, lw=2.5, **moving)
        a = words("lab-a")
        self.names = [
            DirectLabels(curve, {
                self.here: words("figure-here"), world: words("figure-world"),
                self.even: words("figure-even"),
                self.imports: words("figure-imports"), self.local: words("figure-local"),
                self.alone: words("figure-volume-only"), self.pinned: a, self.pinned_here: a,
            }),
            DirectLabels(adds, {self.ghosts: a}),
            DirectLabels(lag, {
                self.rest: words("figure-rest"), self.level: words("figure-level"), self.pinned_lag: a,
            }),
        ]  # fmt: skip
        self.moving = [
            self.pinned, self.imports, self.alone, self.local, self.even, self.pinned_here, self.here,
            *self.bars, self.ghosts, self.pinned_lag, self.rest, self.level,
            *(text for names in self.names for text in names.artists),
        ]  # fmt: skip

    def update(self, result, pinned):
        curve, parts, lag = (result.tables[name] for name in ("curve", "handicaps", "catching_up"))
        headlines, p = result.headlines, result.parameters
        self.local.set_data(curve["volume"], curve["local"])
        self.alone.set_data(curve["volume"], curve["volume_only"])
        self.imports.set_data(curve["volume"], curve["imports"])
        self.here.set_data([p.volume], [headlines["local_cost"]])
        even = headlines["break_even_volume"]
        inside = even is not None and 0.01 <= even <= 1
        self.even.set_data([even] if inside else [], [p.import_price] if inside else [])
        for bar, amount in zip(self.bars, parts["adds"], strict=True):
            bar.set_width(float(amount))
            bar.set_visible(amount > 0)
        self.level.set_data(lag["year"], lag["level"])
        self.rest.set_data(lag["year"], lag["long_run"])

        shown = [result] if pinned is None else [result, pinned]
        heights = [r.headlines["local_cost"] for r in shown] + [r.parameters.import_price for r in shown]
        self.curve.set_ylim(0, style.roomy(heights, (4.2, 9, 25, 80)) * 1.15)
        widths = [max(r.tables["handicaps"]["adds"]) for r in shown]
        self.adds.set_xlim(0, style.roomy(widths, (1.2, 3.2, 8, 25, 80)))
        if pinned is None:
            for artist in (self.pinned, self.pinned_here, self.ghosts, self.pinned_lag):
                artist.set_data([], [])
        else:
            before = pinned.tables
            self.pinned_here.set_data([pinned.parameters.volume], [pinned.headlines["local_cost"]])
            self.pinned.set_data(before["curve"]["volume"], before["curve"]["local"])
            self.ghosts.set_data(before["handicaps"]["adds"], range(len(self.HANDICAPS)))
            self.pinned_lag.set_data(before["catching_up"]["year"], before["catching_up"]["level"])
        for names in self.names:
            names.place()
