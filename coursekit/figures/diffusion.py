"""The same start, the same ties: how far news gets and how far joining gets."""

from __future__ import annotations

import numpy as np

from coursekit.figures import style
from coursekit.figures.direct_labels import DirectLabels


class Drawing:
    """Left and middle: one world, news and joining, firms by when they are reached. Right: all worlds, step
    by step."""

    WAVES = (
        ("figure-start", 0, 0, {"marker": "D", "color": style.INK, "ms": 6}),
        ("figure-early", 1, 5, {"marker": "o", "color": style.BLUE, "ms": 5}),
        ("figure-later", 6, 50, {"marker": "o", "mfc": "white", "mec": style.BLUE, "ms": 5}),
        ("figure-never", -1, -1, {"marker": "s", "mfc": "white", "mec": style.RED, "ms": 4}),
    )

    def __init__(self, figure, words):
        axes = figure.subplots(1, 3, width_ratios=(1, 1, 1.05))
        moving = {"animated": True}
        self.rings = {}
        for at, kind, title in zip(
            axes[:2], ("news", "joining"), ("figure-news", "figure-joining"), strict=True
        ):
            at.set_title(words(title), fontsize=style.SMALLEST)
            at.set(xlim=(-1.15, 1.15), ylim=(-1.15, 1.15), aspect="equal")
            at.axis("off")
            (ties,) = at.plot([], [], "-", color=style.GREY, lw=0.5, **moving)
            (spokes,) = at.plot([], [], "-", color=style.GREEN, lw=0.8, **moving)
            (hub,) = at.plot([], [], "p", color=style.GREEN, ms=14, **moving)
            waves = [
                at.plot([], [], ls="", label=words(name), **look, **moving)[0]
                for name, _, _, look in self.WAVES
            ]
            self.rings[kind] = ties, spokes, hub, waves
        figure.legend(handles=waves, loc="outside lower left", ncols=4, **style.LEGEND)

        curve = axes[2]
        style.tidy(curve, words, "figure-step", None, "figure-share")
        style.percent(curve.yaxis, words)
        curve.set(ylim=(-0.02, 1.02))
        (self.random,) = curve.plot([], [], ":", color=style.INK, lw=1.2, **moving)
        (self.pinned_news,) = curve.plot([], [], "-", color=style.PINNED, lw=1.2, **moving)
        (self.pinned_joining,) = curve.plot([], [], "--", color=style.PINNED, lw=1.2, **moving)
        (self.news,) = curve.plot([], [], "-", color=style.INK, lw=2.2, **moving)
        (self.joining,) = curve.plot([], [], "--", color=style.INK, lw=2.2, **moving)
        curve.set_xlim(0, 51)
        a = words("lab-a")
        self.names = [
            DirectLabels(at, {self.rings[kind][2]: words("figure-association")})
            for at, kind in zip(axes, ("news", "joining"), strict=False)
        ]
        of_curve = DirectLabels(curve, {
            self.news: words("figure-news"), self.joining: words("figure-joining"),
            self.random: words("figure-random"), self.pinned_news: a, self.pinned_joining: a,
        })  # fmt: skip
        self.names.append(of_curve)
        self.moving = [
            *(a for *still, waves in self.rings.values() for a in (*still, *waves[::-1])),
            self.random, self.pinned_news, self.pinned_joining, self.news, self.joining,
            *(artist for names in self.names for artist in names.artists),
        ]  # fmt: skip

    def update(self, result, pinned):
        firms, network = result.tables["firms"], result.tables["network"]
        angle = 2 * np.pi * (firms["firm"] - 1) / len(firms["firm"])
        x, y = np.sin(angle), np.cos(angle)
        one, other = network["firm"] - 1, network["partner"] - 1
        channel = result.parameters.channel
        lines = _lines(x[one], y[one], x[other], y[other])
        members = np.flatnonzero(firms["member"]) if channel != "ties" else np.array([], dtype=int)
        spoke = _lines(np.zeros(members.size), np.zeros(members.size), x[members], y[members])
        for kind, (ties, spokes, hub, waves) in self.rings.items():
            ties.set_data(*(lines if channel != "association" else ([], [])))
            spokes.set_data(*spoke)
            hub.set_data(*(([0], [0]) if channel != "ties" else ([], [])))
            at = firms[f"{kind}_at"]
            for wave, (_, first, last, _) in zip(waves, self.WAVES, strict=True):
                who = (at >= first) & (at <= last)
                wave.set_data(x[who], y[who])

        table = result.tables["spread"]
        self.news.set_data(table["step"], table["news"])
        self.joining.set_data(table["step"], table["joining"])
        reach = result.headlines["random_reach"]
        self.random.set_data([0, 50], [reach, reach])
        before = None if pinned is None else pinned.tables["spread"]
        self.pinned_news.set_data(*(([], []) if before is None else (before["step"], before["news"])))
        self.pinned_joining.set_data(*(([], []) if before is None else (before["step"], before["joining"])))
        for names in self.names:
            names.place()


def _lines(x, y, to_x, to_y):
    """Lines from points to points, as one line with gaps."""
    gap = np.full(len(x), np.nan)
    return np.stack([x, to_x, gap], 1).ravel(), np.stack([y, to_y, gap], 1).ravel()
