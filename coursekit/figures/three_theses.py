"""The same cases under three theses, and how often each would be recognised with more of them."""

from __future__ import annotations

import numpy as np

from coursekit.figures import style
from coursekit.models.three_theses import SURE, THESES


class Drawing:
    """Three clouds, lower and higher culture apart; right, recognition as cases are added."""

    LOOKS = (("-", style.INK), ("--", style.GREEN), ("-.", style.RED))

    def __init__(self, figure, words):
        from matplotlib.ticker import PercentFormatter

        axes = figure.subplots(1, 4, width_ratios=(4, 4, 4, 5))
        clouds, more = axes[:3], axes[3]
        moving = {"animated": True}
        self.clouds, self.dots, self.halos, self.lines = clouds, [], [], []
        titles = ("figure-universalism", "figure-particularism", "figure-relativism")
        for axis, title in zip(clouds, titles, strict=True):
            style.tidy(axis, words, "figure-institutions", "figure-empty", title)
            axis.set(xlim=(-4.3, 4.3), ylim=(-30, 30), xticks=(-2, 0, 2))
            for colour, marker, fill, form in (
                (style.ORANGE, "s", "white", "--"),
                (style.BLUE, "o", style.BLUE, "-"),
            ):
                self.dots += axis.plot([], [], marker, mfc=fill, mec=colour, ms=4.5, mew=1, **moving)
                self.halos += axis.plot([], [], "-", color="white", lw=5, **moving)
                self.lines += axis.plot([], [], form, color=colour, lw=2.4, **moving)
        clouds[0].set_ylabel(words("figure-outcome"))
        for axis in clouds[1:]:
            axis.set_yticklabels([])
        style.tidy(more, words, "figure-cases", "figure-recognised", "figure-more")
        more.set(xscale="log", xlim=(7, 600), ylim=(0, 1.03))
        more.set_xticks([10, 30, 100, 500], ["10", "30", "100", "500"])
        more.minorticks_off()
        more.yaxis.set_major_formatter(PercentFormatter(1))
        more.axhline(1 / 3, color=style.GREY, lw=0.8, ls=":")
        more.axhline(SURE, color=style.GREY, lw=0.8, ls=":")
        for right, height, name in ((430, 1 / 3, "figure-guess"), (590, SURE, "figure-sure")):
            more.text(right, height - 0.015, words(name), fontsize=7.5, ha="right", va="top", color=style.INK)
        (self.ghost,) = more.plot(
            [], [], "--", color=style.GREY, lw=3, alpha=0.6, label=words("lab-a"), **moving
        )
        self.curves = [
            more.plot([], [], form, color=colour, lw=1.8, label=words(f"cell-{thesis}"), **moving)[0]
            for (form, colour), thesis in zip(self.LOOKS, THESES, strict=True)
        ]
        (self.here,) = more.plot(
            [], [], "-", color=style.ORANGE, lw=3, alpha=0.7, label=words("figure-here"), **moving
        )
        # What the legend shows is not in the picture: dots and line of a half are two artists there.
        clouds[0].plot([], [], "s--", color=style.ORANGE, mfc="white", ms=4.5, label=words("figure-lower"))
        clouds[0].plot([], [], "o-", color=style.BLUE, ms=4.5, label=words("figure-higher"))
        handles = clouds[0].get_legend_handles_labels()[0][-2:] + [*self.curves, self.here, self.ghost]
        figure.legend(handles=handles, frameon=False, fontsize=8, loc="outside lower center", ncols=4)
        for axis in axes:
            axis.tick_params(labelsize=8)
            axis.xaxis.label.set_fontsize(9)
            axis.yaxis.label.set_fontsize(9)
        rest = [self.here, self.ghost, *self.curves]
        self.few = [*self.lines, *self.dots, *rest]  # a line would hide the few cases it runs through
        self.many = [*self.dots, *self.halos, *self.lines, *rest]
        self.moving = self.few

    def update(self, result, pinned):
        told, halves, curve = (result.tables[name] for name in ("clouds", "halves", "recognition"))
        widest = max(np.abs(told[thesis]).max() for thesis in THESES)
        edge = style.roomy([1.05 * widest], (7, 12, 30, 60))
        for number, thesis in enumerate(THESES):
            self.clouds[number].set_ylim(-edge, edge)
            for half, which in enumerate((~told["higher"], told["higher"])):
                at = 2 * number + half
                x = told["institutions"][which]
                self.dots[at].set_data(x, told[thesis][which])
                ends = np.array([x.min(), x.max()])
                heights = halves["intercept"][at] + halves["slope"][at] * ends
                for line in (self.halos[at], self.lines[at]):
                    line.set_data(ends, heights)
        for line, thesis in zip(self.curves, THESES, strict=True):
            line.set_data(curve["cases"], curve[thesis])
        cases = result.parameters.cases
        self.moving = self.few if cases < 60 else self.many
        self.here.set_data([cases, cases], [0, result.headlines["recognised"]])
        before = None if pinned is None else pinned.tables["recognition"]
        self.ghost.set_data(*(([], []) if before is None else (before["cases"], before["average"])))
