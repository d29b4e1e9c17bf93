"""Who knows and who is reached, by size; the bell of those supported; and the curve of shares."""

from __future__ import annotations

import numpy as np

from coursekit.figures import style


class Drawing:
    """Left: knowing and being reached, by fifths, and the bells of sizes. Right: the concentration curve."""

    def __init__(self, figure, words):
        axes = figure.subplot_mosaic("fc;bc", width_ratios=(5, 4))
        fifths, bells, curve = axes["f"], axes["b"], axes["c"]
        moving = {"animated": True}
        places = np.arange(1, 6)

        style.tidy(fifths, words, "figure-fifths", "figure-share")
        fifths.set(xlim=(0.4, 5.6), ylim=(0, 1.02), xticks=places)
        fifths.set_xticklabels([words("figure-smallest"), "2", "3", "4", words("figure-largest")])
        self.bars = {
            name: list(
                fifths.bar(places, np.zeros(5), width=width, fc=fill, ec=edge, lw=1.3, hatch=hatch,
                           label=words(label), **moving)
            )
            for name, width, fill, edge, hatch, label in (
                ("aware_at_last", 0.8, "white", style.BLUE, "///", "figure-told"),
                ("aware_at_first", 0.8, style.BLUE, style.BLUE, "", "figure-knew"),
                ("reached", 0.42, style.ORANGE, style.INK, "", "figure-reached"),
            )
        }  # fmt: skip
        (self.ghost_bars,) = fifths.plot([], [], "_", color=style.GREY, ms=26, mew=2.5, **moving)

        style.tidy(bells, words, "figure-jobs", "figure-density")
        bells.set(xscale="log", xlim=(0.2, 900), ylim=(0, 0.9), yticks=())
        bells.set_xticks([0.1, 1, 10, 100, 1000], ["0.1", "1", "10", "100", "1,000"])
        bells.minorticks_off()

        def line(axis, form, label, **look):
            return axis.plot([], [], form, label=words(label) if label else "_", **look, **moving)[0]

        self.ghost_bell = line(bells, "--", None, color=style.GREY, lw=1.6)
        self.everybody = line(bells, "-", "figure-all", color=style.INK, lw=1.6)
        self.supported = line(
            bells, "-", "figure-supported", color=style.ORANGE, lw=2.4, drawstyle="steps-mid"
        )
        self.formula = line(bells, ":", "figure-formula", color=style.RED, lw=2)
        bells.legend(frameon=False, fontsize=7.5, loc="upper left", borderpad=0, handlelength=1.6)
        self.bells = bells

        style.tidy(curve, words, "figure-firms", "figure-places")
        curve.set(xlim=(0, 1), ylim=(0, 1), aspect="equal")
        curve.plot([0, 1], [0, 1], "-.", color=style.INK, lw=1.2, label=words("figure-even"))
        self.ghost_curve = line(curve, "--", "lab-a", color=style.GREY, lw=1.6)
        self.curve = line(curve, "-", "figure-curve", color=style.ORANGE, lw=2.6)
        (self.half,) = curve.plot(
            [], [], "o:", color=style.RED, ms=7, lw=1.3, label=words("figure-half"), **moving
        )
        curve.legend(frameon=False, fontsize=7.5, loc="upper left")
        for panel in (fifths, bells, curve):
            panel.tick_params(labelsize=8)
            panel.xaxis.label.set_fontsize(9)
            panel.yaxis.label.set_fontsize(9)
        figure.legend(*fifths.get_legend_handles_labels(), frameon=False, fontsize=8,
                      loc="outside upper left", ncols=3)  # fmt: skip
        self.moving = [
            *(bar for bars in self.bars.values() for bar in bars), self.ghost_bars, self.ghost_bell,
            self.everybody, self.supported, self.formula, self.ghost_curve, self.curve, self.half,
        ]  # fmt: skip

    def update(self, result, pinned):
        fifths, sizes, curve = (result.tables[name] for name in ("fifths", "sizes", "curve"))
        for name, bars in self.bars.items():
            for bar, height in zip(bars, fifths[name], strict=True):
                bar.set_height(height)
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
