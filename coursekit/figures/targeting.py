"""Who knows and who is reached, by size; the bell of those supported; and the curve of shares."""

from __future__ import annotations

import numpy as np

from coursekit.figures import style
from coursekit.figures.direct_labels import DirectLabels
from coursekit.tolerance import exceeds


class Drawing:
    """Left: knowing and being reached, by fifths, and the bells of sizes. Right: the concentration curve."""

    def __init__(self, figure, words):
        axes = figure.subplot_mosaic("fc;bc", width_ratios=(5, 4))
        fifths, bells, curve = axes["f"], axes["b"], axes["c"]
        moving = {"animated": True}
        places = np.arange(1, 6)

        style.tidy(fifths, words, "figure-fifths", None, "figure-share")
        style.percent(fifths.yaxis, words)
        fifths.set(xlim=(0.4, 5.6), ylim=(0, 1.6), yticks=(0, 0.5, 1), xticks=places)
        fifths.set_xticklabels([words("figure-smallest"), "2", "3", "4", words("figure-largest")])
        self.bars = {
            name: list(
                fifths.bar(places, np.zeros(5), width=width, fc=fill, ec=edge, lw=1.3, hatch=hatch, **moving)
            )
            for name, width, fill, edge, hatch in (
                ("aware_at_last", 0.8, "white", style.BLUE, "///"),
                ("aware_at_first", 0.8, style.BLUE, style.BLUE, ""),
                ("reached", 0.42, style.ORANGE, style.INK, ""),
            )
        }  # fmt: skip
        (self.ghost_bars,) = fifths.plot([], [], "_", color=style.PINNED, ms=26, mew=2.5, **moving)

        style.tidy(bells, words, "figure-jobs", None, "figure-density")
        bells.set(xscale="log", xlim=(0.2, 900), ylim=(0, 0.9), yticks=())
        bells.set_xticks([0.1, 1, 10, 100, 1000])
        style.numbers(bells.xaxis, words)
        bells.minorticks_off()

        def line(axis, form, **look):
            return axis.plot([], [], form, **look, **moving)[0]

        self.ghost_bell = line(bells, "--", color=style.PINNED, lw=1.6)
        self.everybody = line(bells, "-", color=style.INK, lw=1.6)
        self.supported = line(bells, "-", color=style.ORANGE, lw=2.4, drawstyle="steps-mid")
        self.formula = line(bells, ":", color=style.RED, lw=2)
        self.bells = bells

        style.tidy(curve, words, "figure-firms", None, "figure-places")
        style.percent(curve.xaxis, words)
        style.percent(curve.yaxis, words)
        curve.set(xlim=(-0.02, 1.04), ylim=(-0.02, 1.04), xticks=(0, 0.5, 1), yticks=(0, 0.5, 1))
        (even,) = curve.plot([0, 1], [0, 1], "-.", color=style.INK, lw=1.2)
        self.ghost_curve = line(curve, "--", color=style.PINNED, lw=1.6)
        self.curve = line(curve, "-", color=style.ORANGE, lw=2.6)
        (self.half,) = curve.plot([], [], "o:", color=style.INK, ms=7, lw=1.3, **moving)
        a = words("lab-a")
        self.names = [
            DirectLabels(fifths, {
                self.bars["reached"][-1]: words("figure-reached"),
                self.bars["aware_at_first"][2]: words("figure-knew"),
                self.bars["aware_at_last"][0]: words("figure-told"), self.ghost_bars: a,
            }),
            DirectLabels(bells, {
                self.supported: words("figure-supported"), self.everybody: words("figure-all"),
                self.formula: words("figure-formula"), self.ghost_bell: a,
            }),
            DirectLabels(curve, {
                self.half: words("figure-half"), self.curve: words("figure-curve"),
                even: words("figure-even"), self.ghost_curve: a,
            }),
        ]  # fmt: skip
        self.moving = [
            *(bar for bars in self.bars.values() for bar in bars), self.ghost_bars, self.ghost_bell,
            self.everybody, self.supported, self.formula, self.ghost_curve, self.curve, self.half,
            *(text for names in self.names for text in names.artists),
        ]  # fmt: skip

    def update(self, result, pinned):
        fifths, sizes, curve = (result.tables[name] for name in ("fifths", "sizes", "curve"))
        for name, bars in self.bars.items():
            for bar, height in zip(bars, fifths[name], strict=True):
                bar.set_height(height)
        for bar, since, first in zip(
            self.bars["aware_at_last"], fifths["aware_at_last"], fifths["aware_at_first"], strict=True
        ):
            bar.set_visible(exceeds(since, first))
        self.everybody.set_data(sizes["jobs"], sizes["all_firms"])
        self.supported.set_data(sizes["jobs"], sizes["supported"])
        self.formula.set_data(sizes["jobs"], sizes["closed_form"])
        highest = np.max([sizes[name] for name in ("all_firms", "supported", "closed_form")], axis=0)
        self.bells.set_ylim(0, style.roomy([1.1 * highest.max()], (0.9, 1.8, 4.5)))
        largest = sizes["jobs"][highest > 0.05].max()
        self.bells.set_xlim((0.2, 900) if largest <= 900 else (0.02, 3500))
        self.curve.set_data(curve["firms_share"], curve["support_share"])
        at_half = curve["support_share"][50]
        self.half.set_data([0.5, 0.5, 0], [0, at_half, at_half])
        if pinned is None:
            for line in (self.ghost_bars, self.ghost_bell, self.ghost_curve):
                line.set_data([], [])
        else:
            before = pinned.tables
            self.ghost_bars.set_data(before["fifths"]["fifth"], before["fifths"]["reached"])
            self.ghost_bell.set_data(before["sizes"]["jobs"], before["sizes"]["supported"])
            self.ghost_curve.set_data(before["curve"]["firms_share"], before["curve"]["support_share"])
        for names in self.names:
            names.place()
