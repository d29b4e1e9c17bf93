"""Institutions above, what they do for small firms below, and a line where one does the other."""

from __future__ import annotations

import numpy as np

from coursekit.figures import style
from coursekit.figures.direct_labels import DirectLabels
from coursekit.models.two_mode_network import FUNCTIONS, institutions

TOP, FLOOR = 1.5, 0.0
"""Heights of the institutions and of the functions."""


class Drawing:
    """The network in its fixed places; arches above it join institutions that do the same things."""

    def __init__(self, figure, words):
        axes = figure.subplots()
        axes.axis("off")
        rows = institutions()
        self.x = np.arange(1.0, len(rows) + 1)
        self.above = {row["id"]: x for x, row in zip(self.x, rows, strict=True)}
        self.below = np.linspace(1.5, len(rows) - 0.5, len(FUNCTIONS))
        axes.set(xlim=(-0.2, len(rows) + 1.2), ylim=(-1.75, 7.0))
        small = {"fontsize": style.SMALLEST, "color": style.INK}
        for x, row in zip(self.x, rows, strict=True):
            name = f"{row['number']} {words('cell-' + row['id'])}"
            axes.text(x, TOP + 0.4, name, rotation=90, ha="center", va="bottom", **small)
        for x, function in zip(self.below, FUNCTIONS, strict=True):
            name = words(f"cell-{function}")
            axes.text(x + 0.5, FLOOR - 0.1, name, rotation=28, ha="right", va="top",
                      rotation_mode="anchor", **small)  # fmt: skip
        groups = [self._group(row) for row in rows]
        for group in dict.fromkeys(groups):
            here = self.x[[g == group for g in groups]]
            axes.plot([here[0] - 0.35, here[-1] + 0.35], [6.35, 6.35], color=style.GREY, lw=1)
            axes.text(here.mean(), 6.42, words(group), ha="center", va="bottom", **small)

        def artist(form, message=None, **look):
            return axes.plot([], [], form, animated=True, label=words(message) if message else "_", **look)[0]

        self.ghost_above = artist("_", color=style.PINNED, ms=8, mew=2)
        self.ghost_below = artist("o", mfc="none", mec=style.PINNED, ms=13, mew=1.2)
        self.shares = artist("-", color=style.ORANGE, lw=1.1)
        self.ties = artist("-", color=style.BLUE, lw=0.9)
        self.cut = artist("--", color=style.INK, lw=1.3)
        self.idle = artist("o", color=style.GREY, ms=2.5)
        self.missing = artist("s", "figure-missing", mfc="white", mec=style.GREY, ms=5)
        self.counted = artist("o", "figure-counted", color=style.BLUE, ms=6)
        self.removed = artist("X", color=style.INK, ms=10)
        self.several = artist("^", "figure-several", color=style.GREEN, ms=8)
        self.single = artist("d", "figure-single", color=style.INK, ms=8)
        self.none = artist("o", "figure-none", mfc="white", mec=style.RED, mew=1.6, ms=8)
        shown = [self.counted, self.missing, self.several, self.single, self.none]
        figure.legend(handles=shown, loc="outside lower left", ncols=5, borderpad=0, **style.LEGEND)
        self.names = DirectLabels(axes, {
            self.removed: words("figure-removed"), self.shares: words("figure-shares"),
            self.ghost_below: words("lab-a"),
        })  # fmt: skip
        self.moving = [
            self.ghost_above, self.ghost_below, self.shares, self.ties, self.cut, self.idle, self.missing,
            self.counted, self.removed, self.several, self.single, self.none,
            *self.names.artists,
        ]  # fmt: skip

    @staticmethod
    def _group(row):
        """The heading an institution stands under."""
        if row["status"] in ("absent", "called_for"):
            return "figure-absent"
        if row["place"] == "mexico":
            return "figure-national" if row["level"] == "national" else "figure-local"
        return f"cell-{row['place']}"

    def update(self, result, pinned):
        table, coverage = result.tables["institutions"], result.tables["coverage"]
        counted = table["counted"]
        taken = counted & (table["number"] == result.parameters.removed)
        for line, who, height in (
            (self.counted, counted & ~taken, TOP),
            (self.removed, taken, TOP),
            (self.missing, ~table["exists"], TOP),
            (self.idle, ~counted & table["exists"], TOP),
        ):
            line.set_data(self.x[who], np.full(who.sum(), height))
        ties = result.tables["ties"]
        self.ties.set_data(*self._lines(ties, ~ties["removed"]))
        self.cut.set_data(*self._lines(ties, ties["removed"]))
        self.shares.set_data(*self._arches(result.tables["projection"]))
        providers = coverage["providers"]
        for line, which in (
            (self.several, providers > 1),
            (self.single, providers == 1),
            (self.none, providers == 0),
        ):
            line.set_data(self.below[which], np.full(which.sum(), FLOOR))
        if pinned is None:
            self.ghost_above.set_data([], [])
            self.ghost_below.set_data([], [])
        else:
            before = pinned.tables["institutions"]
            was = before["counted"] & (before["number"] != pinned.parameters.removed)
            had = pinned.tables["coverage"]["providers"] > 0
            self.ghost_above.set_data(self.x[was], np.full(was.sum(), TOP - 0.1))
            self.ghost_below.set_data(self.below[had], np.full(had.sum(), FLOOR))
        self.names.place()

    def _lines(self, ties, which):
        """A line from institution to function for each of the ties, as one path with gaps."""
        above = np.array([self.above[name] for name in ties["institution"][which]])
        below = np.array([self.below[FUNCTIONS.index(name)] for name in ties["function"][which]])
        gap = np.full(above.size, np.nan)
        x = np.column_stack([above, below, gap])
        y = np.column_stack([np.full(above.size, TOP), np.full(above.size, FLOOR), gap])
        return x.ravel(), y.ravel()

    def _arches(self, pairs):
        """An arch over each pair that shares the minimum overlap, the wider the higher."""
        left = np.array([self.above[name] for name in pairs["institution"]], dtype=float)[:, None]
        right = np.array([self.above[name] for name in pairs["other"]], dtype=float)[:, None]
        along = np.append(np.linspace(0, np.pi, 13), np.nan)
        height = 0.08 + 0.24 * ((right - left) / len(self.x)) ** 0.5
        x = (left + right) / 2 - (right - left) / 2 * np.cos(along)
        return x.ravel(), (TOP + height * np.sin(along)).ravel()
