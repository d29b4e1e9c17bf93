"""Who cooperates at the start and at the end, what it pays, and how the share moves."""

from __future__ import annotations

import numpy as np

from coursekit.figures import style
from coursekit.figures.direct_labels import DirectLabels


class Drawing:
    """Left: the first history's firms, at the start and at the end. Middle: what each way pays by what the
    partners do, and where each kind of firm stands. Right: the share that cooperates, a line a history."""

    def __init__(self, figure, words):
        axes = figure.subplot_mosaic(
            [["start", "pay", "share"], ["end", "pay", "share"]], width_ratios=(3, 2.2, 2.2)
        )
        moving = {"animated": True}
        self.snapshots = {}
        for name, title in (("start", "figure-start"), ("end", "figure-end")):
            at = axes[name]
            at.set_title(words(title), fontsize=style.SMALLEST, loc="left", pad=2)
            at.set(xlim=(-0.8, 19.8), ylim=(-0.8, 9.8))
            at.axis("off")
            (ties,) = at.plot([], [], "-", color=style.GREY, lw=0.4, alpha=0.6, **moving)
            (others,) = at.plot(
                [], [], "s", mfc="white", mec=style.RED, mew=1, ms=4, label=words("figure-others"), **moving
            )
            (cooperators,) = at.plot(
                [], [], "o", color=style.BLUE, ms=4.5, label=words("figure-cooperators"), **moving
            )
            self.snapshots[name] = ties, others, cooperators

        pay = axes["pay"]
        style.tidy(pay, words, "figure-friends", None, "figure-pay")
        style.percent(pay.xaxis, words)
        pay.set(xlim=(-0.04, 1.04), xticks=(0, 0.5, 1))
        pay.axhline(0, color=style.GREY, lw=0.6)
        (self.pinned_pay,) = pay.plot([], [], "-", color=style.PINNED, lw=1, **moving)
        (self.opportunism,) = pay.plot([], [], "--", color=style.RED, lw=2, **moving)
        (self.cooperation,) = pay.plot([], [], "-", color=style.BLUE, lw=2, **moving)
        (self.an_opportunist,) = pay.plot([], [], "s", mfc="white", mec=style.RED, mew=2, ms=9, **moving)
        (self.a_cooperator,) = pay.plot([], [], "o", color=style.BLUE, ms=10, **moving)
        _, others, cooperators = self.snapshots["end"]
        figure.legend(handles=[cooperators, others], loc="outside lower left", ncols=2, **style.LEGEND)
        self.pay = pay

        share = axes["share"]
        style.tidy(share, words, "figure-month", None, "figure-share")
        style.percent(share.yaxis, words)
        share.set(xlim=(0, 60), ylim=(-0.02, 1.04), xticks=(0, 20, 40, 60), yticks=np.arange(6) / 5)
        (self.histories,) = share.plot([], [], "-", color=style.BLUE, lw=0.7, alpha=0.6, **moving)
        (self.mean,) = share.plot([], [], "-", color=style.INK, lw=2.2, **moving)
        (self.pinned,) = share.plot([], [], "--", color=style.PINNED, lw=2, **moving)
        stand = words("figure-stand")
        self.names = [
            DirectLabels(pay, {
                self.a_cooperator: stand, self.an_opportunist: stand,
                self.cooperation: words("figure-cooperators"), self.opportunism: words("figure-others"),
                self.pinned_pay: words("lab-a"),
            }),
            DirectLabels(share, {
                self.mean: words("figure-mean"), self.histories: words("figure-history"),
                self.pinned: words("lab-a"),
            }),
        ]  # fmt: skip
        self.moving = [
            *self.snapshots["start"], *self.snapshots["end"],
            self.pinned_pay, self.opportunism, self.cooperation, self.an_opportunist, self.a_cooperator,
            self.histories, self.pinned, self.mean, *(text for names in self.names for text in names.artists),
        ]  # fmt: skip

    def update(self, result, pinned):
        firms, network = result.tables["firms"], result.tables["network"]
        x, y = _places(len(firms["firm"]), result.parameters.network)
        one, other = network["firm"] - 1, network["partner"] - 1
        if result.parameters.network == "lattice":  # ties round the edge would cross the whole picture
            near = np.hypot(x[one] - x[other], y[one] - y[other]) < 3
            one, other = one[near], other[near]
        gap = np.full(one.size, np.nan)
        lines = np.stack([x[one], x[other], gap], 1).ravel(), np.stack([y[one], y[other], gap], 1).ravel()
        for name, (ties, others, cooperators) in self.snapshots.items():
            who = firms[f"at_{name}"]
            ties.set_data(*lines)
            cooperators.set_data(x[who], y[who])
            others.set_data(x[~who], y[~who])

        pays = result.tables["pay_offs"]["pay_off"]
        cooperation, opportunism = pays[[1, 0]], pays[[3, 2]]
        self.cooperation.set_data([0, 1], cooperation)
        self.opportunism.set_data([0, 1], opportunism)
        kinds = (
            (self.a_cooperator, firms["at_end"], cooperation),
            (self.an_opportunist, ~firms["at_end"], opportunism),
        )
        for marker, who, ends in kinds:
            friends = firms["partners_at_end"][who].mean() if who.any() else np.nan
            marker.set_data([friends], [ends[0] + (ends[1] - ends[0]) * friends])
        before = [] if pinned is None else pinned.tables["pay_offs"]["pay_off"]
        ghost = [] if pinned is None else [before[1], before[0], np.nan, before[3], before[2]]
        self.pinned_pay.set_data([0, 1, np.nan, 0, 1][: len(ghost)], ghost)
        shown = np.concatenate([pays, before])
        bottom, top = style.roomy(-shown, (2, 4)), style.roomy(shown, (8, 16))
        self.pay.set_ylim(-1.3 * bottom, 1.05 * top)

        paths = _paths(result)
        months = np.arange(paths.shape[1] + 1.0)
        months[-1] = np.nan
        gaps = np.full((len(paths), 1), np.nan)
        self.histories.set_data(np.tile(months, len(paths)), np.hstack([paths, gaps]).ravel())
        self.mean.set_data(months[:-1], paths.mean(axis=0))
        before = [] if pinned is None else _paths(pinned).mean(axis=0)
        self.pinned.set_data(months[: len(before)], before)
        for names in self.names:
            names.place()


def _paths(result):
    table = result.tables["histories"]
    return table["cooperation"].reshape(table["history"][-1], -1)


def _places(firms, network):
    """Where firms are drawn: in rows of 20, or in turn on four rings, so that they do not hide each other."""
    if network == "lattice":
        return (np.arange(firms) % 20).astype(float), np.arange(firms) // 20 * 1.0
    angle, size = 2 * np.pi * np.arange(firms) / firms, 1 - 0.1 * (np.arange(firms) % 4)
    return 9.5 + 10 * size * np.sin(angle), 4.5 + 4.6 * size * np.cos(angle)
