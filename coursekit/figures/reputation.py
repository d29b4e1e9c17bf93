"""One cheat, who hears of it, and how much patience keeps a firm from it."""

from __future__ import annotations

import numpy as np

from coursekit.figures import style
from coursekit.figures.direct_labels import DirectLabels


class Drawing:
    """Left: the network. Middle: firm 1 among its partners; it cheats one, which tells those it knows.
    Right: the patience needed, by how many others would hear, and where each firm stands."""

    def __init__(self, figure, words):
        whole, story, needed = figure.subplots(1, 3, width_ratios=(1, 1, 1.5))
        moving = {"animated": True}
        for at, title in ((whole, "figure-network"), (story, "figure-story")):
            at.set_title(words(title), fontsize=style.SMALLEST)
            at.set(xlim=(-1.15, 1.15), ylim=(-1.15, 1.15), aspect="equal")
            at.axis("off")
        (self.ties,) = whole.plot([], [], "-", color=style.GREY, lw=0.5, **moving)
        (self.firms,) = whole.plot([], [], ".", color=style.INK, ms=4, **moving)
        (self.deals,) = whole.plot([], [], "-", color=style.RED, lw=1, **moving)
        (self.first,) = whole.plot([], [], "X", color=style.RED, ms=10, label=words("figure-cheat"), **moving)
        (self.spokes,) = story.plot([], [], "-", color=style.RED, lw=1, **moving)
        (self.known,) = story.plot([], [], "-", color=style.GREY, lw=0.7, **moving)
        (self.gossip,) = story.plot(
            [], [], ":", color=style.INK, lw=2.4, label=words("figure-gossip"), **moving
        )
        (self.unaware,) = story.plot(
            [], [], "o", mfc="white", mec=style.BLUE, mew=1.5, ms=9, label=words("figure-unaware"), **moving
        )
        (self.hears,) = story.plot(
            [], [], "o", color=style.BLUE, ms=10, label=words("figure-hears"), **moving
        )
        (self.cheated,) = story.plot(
            [], [], "D", color=style.INK, ms=9, label=words("figure-cheated"), **moving
        )
        (self.cheat,) = story.plot([0], [0], "X", color=style.RED, ms=13, **moving)
        figure.legend(
            handles=[self.first, self.cheated, self.gossip, self.hears, self.unaware],
            loc="outside lower left", ncols=5, **style.LEGEND,
        )  # fmt: skip

        style.tidy(needed, words, "figure-hearing", None, "figure-patience")
        needed.set(ylim=(-0.07, 1.05), yticks=np.arange(6) / 5)
        (self.pinned,) = needed.plot([], [], "--", color=style.PINNED, lw=1.5, **moving)
        (self.curve,) = needed.plot([], [], "-", color=style.INK, lw=2.2, **moving)
        (self.patience,) = needed.plot([], [], "-.", color=style.INK, lw=1, **moving)
        (self.cheats,) = needed.plot([], [], "s", mfc="white", mec=style.RED, mew=1, ms=6, **moving)
        (self.keeps,) = needed.plot([], [], "o", color=style.GREEN, ms=5, **moving)
        (self.outsider,) = needed.plot([], [], "^", color=style.ORANGE, mec=style.INK, ms=14, **moving)
        self.names = DirectLabels(needed, {
            self.outsider: words("figure-outsider"), self.keeps: words("figure-keeps"),
            self.cheats: words("figure-cheats"), self.curve: words("figure-needed"),
            self.patience: words("figure-set"), self.pinned: words("lab-a"),
        })  # fmt: skip
        self.needed = needed
        self.moving = [
            self.ties, self.firms, self.deals, self.first,
            self.known, self.spokes, self.gossip, self.unaware, self.hears, self.cheated, self.cheat,
            self.pinned, self.patience, self.curve, self.outsider, self.cheats, self.keeps,
            *self.names.artists,
        ]  # fmt: skip

    def update(self, result, pinned):
        firms, network, story = (result.tables[name] for name in ("firms", "network", "story"))
        x, y = _circle(len(firms["firm"]))
        self.firms.set_data(x, y)
        self.first.set_data(x[:1], y[:1])
        one, other = network["firm"] - 1, network["partner"] - 1
        self.ties.set_data(*_lines(x, y, one, other))
        partner = story["partner"] - 1
        self.deals.set_data(*_lines(x, y, np.zeros_like(partner), partner))

        # Its partners on a circle of their own, in the order in which they sit round the ring.
        order = ((partner + x.size // 2) % x.size).argsort()
        partner, role = partner[order], story["role"][order]
        seat = np.full(x.size, -1)
        seat[partner] = np.arange(partner.size)
        x, y = _circle(partner.size)
        known = (seat[one] >= 0) & (seat[other] >= 0)
        self.known.set_data(*_lines(x, y, seat[one[known]], seat[other[known]]))
        middle = np.full(x.size, x.size)
        self.spokes.set_data(*_lines(np.append(x, 0), np.append(y, 0), np.arange(x.size), middle))
        for artist, name in ((self.cheated, "cheated"), (self.hears, "hears"), (self.unaware, "unaware")):
            artist.set_data(x[role == name], y[role == name])
        informed = np.flatnonzero(role == "hears")
        self.gossip.set_data(*_lines(x, y, np.full_like(informed, np.argmax(role == "cheated")), informed))

        curve, patience = result.tables["patience"], result.parameters.patience
        self.curve.set_data(curve["hearing"], curve["patience_needed"])
        self.patience.set_data([-1, 20], [patience, patience])
        keeps, hearing = firms["keeps_faith"], firms["hearing"]
        self.keeps.set_data(hearing[keeps], np.full(keeps.sum(), patience))
        self.cheats.set_data(hearing[~keeps], np.full((~keeps).sum(), patience))
        self.outsider.set_data([0], [patience])
        self.outsider.set_markerfacecolor(style.ORANGE if result.outcome == "everyone" else "white")
        self.needed.set_xlim(-0.3, style.roomy(hearing, (4.2, 8.2, 12.2)))
        before = ([], []) if pinned is None else pinned.tables["patience"].values()
        self.pinned.set_data(*before)
        self.names.place()


def _circle(points):
    angle = 2 * np.pi * np.arange(points) / points
    return np.sin(angle), np.cos(angle)


def _lines(x, y, one, other):
    """Ties between points, as one line with gaps."""
    gap = np.full(len(one), np.nan)
    return np.stack([x[one], x[other], gap], 1).ravel(), np.stack([y[one], y[other], gap], 1).ravel()
