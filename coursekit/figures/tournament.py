"""What a supplier chooses, what each way of paying brings, and who keeps it."""

from __future__ import annotations

import numpy as np

from coursekit.figures import style
from coursekit.figures.direct_labels import DirectLabels

SIZES = (0.05, 0.15, 0.4, 1.2, 3.5, 12, 40)
"""Of an axis: few, so that it seldom changes."""


class Drawing:
    """Left: pay and cost of one supplier's effort. Middle: effort and help by scheme. Right: who gains."""

    def __init__(self, figure, words):
        choice, schemes, gains = figure.subplots(1, 3, width_ratios=(5, 4, 3.1))
        style.tidy(choice, words, "figure-mine", None, title="figure-one")
        style.tidy(schemes, words, "figure-joint", None, title="figure-both")
        style.tidy(gains, words, None, None, title="figure-who")
        schemes.set(xlim=(-0.03, 1.03), xticks=(0, 0.5, 1))
        style.percent(schemes.xaxis, words)
        gains.set_ylim(0, 0.35)  # wide numbers now, so that there is room later
        gains.set_xlim(-0.6, 1.6)
        gains.set_xticks([0, 1], [words("figure-buyer"), words("figure-supplier")])
        choice.locator_params(axis="x", nbins=4)
        gains.locator_params(axis="y", nbins=5)
        gains.axhline(0, color=style.INK, lw=0.8)
        self.choice, self.schemes, self.gains = choice, schemes, gains
        moving = {"animated": True}
        (self.net_before,) = choice.plot([], [], "--", color=style.GREY, lw=1.2, **moving)
        (self.pay,) = choice.plot([], [], "-", color=style.BLUE, lw=2, **moving)
        (self.cost,) = choice.plot([], [], "-.", color=style.ORANGE, lw=2, **moving)
        (self.best,) = choice.plot([], [], "-", color=style.RED, lw=2.5, **moving)
        (self.peak,) = choice.plot([], [], "D", color=style.RED, ms=7, **moving)
        (self.rest,) = choice.plot(
            [], [], "^", color=style.INK, ms=9, clip_on=False, in_layout=False, **moving
        )
        (self.before,) = schemes.plot([], [], "--", color=style.GREY, lw=1.2, **moving)
        (self.effort,) = schemes.plot([], [], "-", color=style.INK, lw=2, **moving)
        (self.help,) = schemes.plot(
            [], [], "-", color=style.GREEN, lw=2, marker="s", ms=4, markevery=2, **moving
        )
        (self.result,) = schemes.plot([], [], ":", color=style.INK, lw=2, **moving)
        (self.here,) = schemes.plot(
            [], [], "D", color=style.RED, ms=7, clip_on=False, in_layout=False, **moving
        )
        self.bars = [gains.bar(at, 0, width=0.6, **style.BAR, **moving)[0] for at in (0, 1)]
        (self.ghosts,) = gains.plot([], [], "_", color=style.PINNED, ms=26, mew=2, **moving)
        clear = {"facecolor": "white", "edgecolor": "none", "pad": 2}
        self.nothing = [
            axes.text(0.5, 0.35, words("figure-unsettled"), ha="center", fontsize=style.SMALLEST,
                      color=style.INK, bbox=clear, transform=axes.transAxes, **moving)
            for axes in (schemes, gains)
        ]  # fmt: skip
        a = words("lab-a")
        self.names = [
            DirectLabels(choice, {
                self.best: words("figure-best"), self.rest: words("figure-rival"),
                self.pay: words("figure-pay"), self.cost: words("figure-cost"), self.net_before: a,
            }),
            DirectLabels(schemes, {
                self.here: words("figure-here"), self.effort: words("figure-effort"),
                self.help: words("figure-help"), self.result: words("figure-result"), self.before: a,
            }),
            DirectLabels(gains, {self.ghosts: a}),
        ]  # fmt: skip
        self.moving = [
            self.net_before, self.pay, self.cost, self.best, self.peak, self.rest, self.before, self.effort,
            self.help, self.result, self.here, *self.bars, self.ghosts, *self.nothing,
            *(text for names in self.names for text in names.artists),
        ]  # fmt: skip

    def update(self, result, pinned):
        p, choices, schemes = result.parameters, result.tables["choices"], result.tables["schemes"]
        self.pay.set_data(choices["effort"], choices["pay"])
        at = int(choices["net"].argmax())
        self.best.set_data([choices["effort"][at]] * 2, [choices["cost"][at], choices["pay"][at]])
        self.peak.set_data([choices["effort"][at]], [choices["pay"][at]])
        self.rest.set_data([choices["effort"][40]], [0])
        shown = [result] if pinned is None else [result, pinned]
        most = {name: [r.tables["choices"][name][-1] for r in shown] for name in ("effort", "pay")}
        self.choice.set_xlim(0, style.roomy(most["effort"], (0.1, 0.3, 0.8, 1.2, 2.4, 3.6, 7, 26)))
        top = style.roomy(most["pay"], (0.1, 0.3, 0.9, 2.6, 4))
        self.choice.set_ylim(-0.05 * top, 1.05 * top)
        self.cost.set_data(
            choices["effort"], np.where(choices["cost"] <= 1.03 * top, choices["cost"], np.nan)
        )

        there = schemes["settled"]
        for line, name in ((self.effort, "effort"), (self.help, "help"), (self.result, "result")):
            line.set_data(schemes["joint"], np.where(there, schemes[name], np.nan))
        headlines = result.headlines
        names = ("effort", "help", "result") if headlines["effort"] is not None else ()
        here = [headlines[name] for name in names]
        self.here.set_data([p.joint] * len(here), here)
        settled = [t["result"][t["settled"]] for t in (r.tables["schemes"] for r in shown)]
        highest = max(result.max(initial=0) for result in settled)
        for text, empty in zip(self.nothing, (not there.any(), headlines["effort"] is None), strict=True):
            text.set_visible(empty)
        top = style.roomy([highest], SIZES)
        self.schemes.set_ylim(-0.03 * top, 1.05 * top)

        kept = [_kept(r) for r in shown]
        low, high = min(min(k) for k in kept), max(max(k) for k in kept)
        self.gains.set_ylim(-style.roomy([-low], (0.001, *SIZES)), style.roomy([high], SIZES))
        for bar, gain in zip(self.bars, kept[0], strict=True):
            bar.set_height(gain)
        if pinned is None:
            self.net_before.set_data([], [])
            self.before.set_data([], [])
            self.ghosts.set_data([], [])
        else:
            before = pinned.tables
            self.net_before.set_data(before["choices"]["effort"], before["choices"]["pay"])
            self.before.set_data(before["schemes"]["joint"], before["schemes"]["result"])
            self.ghosts.set_data([0, 1], kept[1])
        for names in self.names:
            names.place()


def _kept(result):
    """What the buyer keeps and what each supplier keeps; nothing where nobody rests."""
    gain, each = result.headlines["gain"], result.headlines["supplier_gain"]
    return (0.0, 0.0) if gain is None else (gain - 2 * each, each)
