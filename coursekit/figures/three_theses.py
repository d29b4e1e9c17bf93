"""The same cases under three theses, and how often each would be recognised with more of them."""

from __future__ import annotations

import numpy as np

from coursekit.figures import style
from coursekit.figures.direct_labels import DirectLabels
from coursekit.models.three_theses import SURE, THESES


class Drawing:
    """Three clouds, lower and higher culture apart; right, recognition as cases are added."""

    LOOKS = (("-", style.INK), ("--", style.GREEN), ("-.", style.RED))

    def __init__(self, figure, words):
        axes = figure.subplots(1, 4, width_ratios=(3, 3, 3, 7))
        clouds, more = axes[:3], axes[3]
        moving = {"animated": True}
        self.clouds, self.under, self.halos, self.lines, self.over = clouds, [], [], [], []
        titles = ("figure-universalism", "figure-particularism", "figure-relativism")
        for axis, title in zip(clouds, titles, strict=True):
            style.tidy(axis, words, "figure-institutions", None, title)
            axis.set(xlim=(-4.3, 4.3), ylim=(-30, 30), xticks=(-2, 0, 2))
            for colour, marker, fill, form in (
                (style.ORANGE, "s", "white", "--"),
                (style.BLUE, "o", style.BLUE, "-"),
            ):
                for dots in (self.under, self.over):
                    dots += axis.plot([], [], marker, mfc=fill, mec=colour, ms=4.5, mew=1, **moving)
                self.halos += axis.plot([], [], "-", color="white", lw=5, **moving)
                self.lines += axis.plot([], [], form, color=colour, lw=2.4, **moving)
        clouds[0].set_ylabel(words("figure-outcome"), visible=True)
        for axis in clouds[::2]:  # side by side the three would touch
            axis.xaxis.label.set_visible(False)
        for axis in clouds[1:]:
            axis.tick_params(labelleft=False)
        style.tidy(more, words, "figure-cases", None, "figure-more")
        more.set(xscale="log", xlim=(7, 600), ylim=(0, 1.03))
        more.set_xticks([10, 30, 100, 500])
        style.numbers(more.xaxis, words)
        more.minorticks_off()
        style.percent(more.yaxis, words)
        guess, sure = (
            more.plot([7, 600], [height] * 2, ":", color=style.INK, lw=0.8)[0] for height in (1 / 3, SURE)
        )
        (self.ghost,) = more.plot([], [], "--", color=style.PINNED, lw=3, alpha=0.6, **moving)
        self.curves = [
            more.plot([], [], form, color=colour, lw=1.8, **moving)[0] for form, colour in self.LOOKS
        ]
        (self.here,) = more.plot([], [], "-", color=style.INK, lw=5, alpha=0.35, **moving)
        self.names = DirectLabels(more, {
            **{curve: words(f"cell-{thesis}") for curve, thesis in zip(self.curves, THESES, strict=True)},
            self.here: words("figure-here"), guess: words("figure-guess"), sure: words("figure-sure"),
            self.ghost: words("lab-a"),
        })  # fmt: skip
        # What the legend shows is not in the picture: dots and line of a half are two artists there.
        clouds[0].plot([], [], "s--", color=style.ORANGE, mfc="white", ms=4.5, label=words("figure-lower"))
        clouds[0].plot([], [], "o-", color=style.BLUE, ms=4.5, label=words("figure-higher"))
        handles = clouds[0].get_legend_handles_labels()[0][-2:]
        figure.legend(handles=handles, loc="outside lower left", ncols=2, **style.LEGEND)
        self.moving = [*self.under, *self.halos, *self.lines, *self.over, self.here, self.ghost]
        self.moving += [*self.curves, *self.names.artists]

    def update(self, result, pinned):
        table, halves, curve = (result.tables[name] for name in ("clouds", "halves", "recognition"))
        widest = max(np.abs(table[thesis]).max() for thesis in THESES)
        edge = style.roomy([1.05 * widest], (7, 12, 30, 60))
        cases = result.parameters.cases
        few = cases < 60  # a line would hide the few cases it runs through
        for number, thesis in enumerate(THESES):
            self.clouds[number].set_ylim(-edge, edge)
            for half, which in enumerate((~table["higher"], table["higher"])):
                at = 2 * number + half
                x = table["institutions"][which]
                self.over[at].set_data(*((x, table[thesis][which]) if few else ([], [])))
                self.under[at].set_data(*(([], []) if few else (x, table[thesis][which])))
                ends = np.array([x.min(), x.max()])
                heights = halves["intercept"][at] + halves["slope"][at] * ends
                self.lines[at].set_data(ends, heights)
                self.halos[at].set_data(*(([], []) if few else (ends, heights)))
        for line, thesis in zip(self.curves, THESES, strict=True):
            line.set_data(curve["cases"], curve[thesis])
        self.here.set_data([cases, cases], [0, result.headlines["recognised"]])
        before = None if pinned is None else pinned.tables["recognition"]
        self.ghost.set_data(*(([], []) if before is None else (before["cases"], before["average"])))
        self.names.place()
