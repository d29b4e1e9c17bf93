"""Firms year by year under a rising water line, and what became of each size."""

from __future__ import annotations

import numpy as np

from coursekit.figures import style
from coursekit.figures.direct_labels import DirectLabels


class Drawing:
    """Left: firms, and the lines below which they cut pay and close. Right: the end, by size before."""

    CLASSES = ("cell-micro", "cell-small", "cell-medium", "cell-large")

    def __init__(self, figure, words):
        axes = figure.subplot_mosaic("pe;pj", width_ratios=(5, 4))
        paths, ends, work = axes["p"], axes["e"], axes["j"]
        self.paths = paths
        style.tidy(paths, words, "figure-year", None, "figure-jobs")
        paths.set(xlim=(0, 29), yscale="log", xticks=range(0, 21, 5))
        paths.set_yticks([10.0**power for power in range(-3, 9)])
        style.numbers(paths.yaxis, words)
        paths.set_ylim(0.3, 100_000)  # wide numbers now, so that there is room later
        paths.minorticks_off()
        moving = {"animated": True}

        def line(form, **look):
            return paths.plot([], [], form, **look, **moving)[0]

        # One artist for all firms in the same state, the gaps between them NaN.
        self.full = line("-", color=style.BLUE, lw=0.7, alpha=0.7)
        self.squeezed = line("-", color=style.ORANGE, lw=1.2)
        self.shut = line("x", color=style.RED, ms=5, mew=1.3)
        self.before = line("--", color=style.GREY, lw=1.8)
        self.covers = line("-", color=style.INK, lw=2.2)
        self.closes = line("-.", color=style.RED, lw=1.8)
        style.tidy(ends, words, None, None, "figure-share")
        style.tidy(work, words, None, None, "figure-work")
        for panel, most in ((ends, 1.12), (work, 1.15)):
            panel.set(xlim=(0, most), ylim=(-0.6, 3.6))
            panel.set_yticks(range(4), [words(name) for name in self.CLASSES])
            style.percent(panel.xaxis, words)
            panel.spines["left"].set_visible(False)
            panel.tick_params(left=False)
        self.bars = [
            list(ends.barh(range(4), np.zeros(4), height=0.7, fc=fill, ec=edge, hatch=hatch, **moving))
            for fill, edge, hatch in (
                (style.BLUE, "white", ""),
                (style.ORANGE, "white", "///"),
                ("white", style.RED, "xxx"),
            )
        ]
        self.jobs = [
            list(work.barh(range(4), np.zeros(4), height=0.7, fc=fill, ec=edge, lw=1.4, **moving))
            for fill, edge in ((style.BAR["fc"], style.GREY), ("none", style.INK))
        ]
        both = [
            (axis, colour, width)
            for axis in (ends, work)
            for colour, width in (("white", 6), (style.GREY, 3))
        ]
        self.ghosts = [
            axis.plot([], [], "|", color=colour, ms=15, mew=width, **moving)[0]
            for axis, colour, width in both
        ]
        a = words("lab-a")
        self.names = [
            DirectLabels(paths, {
                self.covers: words("figure-covers"), self.closes: words("figure-closes"),
                self.full: words("figure-full"), self.squeezed: words("figure-squeezed"),
                self.shut: words("figure-shut"), self.before: a,
            }),
            DirectLabels(ends, {self.ghosts[1]: a}),
            DirectLabels(work, {
                self.jobs[0][0]: words("figure-after"), self.jobs[1][0]: words("figure-then"),
                self.ghosts[3]: a,
            }),
        ]  # fmt: skip
        self.moving = [
            self.full, self.squeezed, self.shut, self.before, self.covers, self.closes,
            *(bar for bars in self.bars + self.jobs for bar in bars), *self.ghosts,
            *(text for names in self.names for text in names.artists),
        ]  # fmt: skip

    def update(self, result, pinned):
        table, years = result.tables["paths"], result.tables["years"]
        length = len(years["year"])
        jobs, state = (table[name].reshape(-1, length) for name in ("jobs_of_firm", "state"))
        for line, name in ((self.full, "full_pay"), (self.squeezed, "squeezed")):
            line.set_data(*_pieces(jobs, state[:, 1:] == name))
        firm, last = np.nonzero((state[:, 1:] == "closed") & (state[:, :-1] != "closed"))
        self.shut.set_data(last, jobs[firm, last])
        self.covers.set_data(years["year"][1:], years["break_even_jobs"][1:])
        self.closes.set_data(years["year"][1:], years["closing_jobs"][1:])
        shown = [years] if pinned is None else [years, pinned.tables["years"]]
        lowest = [t["closing_jobs"][1:].min() for t in shown] + [*self.shut.get_ydata(), jobs[jobs > 0].min()]
        highest = [t["break_even_jobs"][1:].max() for t in shown] + [jobs.max()]
        low = 1 / style.roomy([1 / min(lowest)], (1 / 0.3, 1 / 0.025, 1 / 0.0002))
        self.paths.set_ylim(low, style.roomy(highest, (1000, 200_000, 10**8)))
        ends, left = result.tables["classes"], np.zeros(4)
        for bars, name in zip(self.bars, ("full_pay", "squeezed", "closed"), strict=True):
            for bar, start, width in zip(bars, left, ends[name], strict=True):
                bar.set_x(start)
                bar.set_width(width)
                bar.set_visible(width > 0)
            left = left + ends[name]
        everybody = ends["jobs_start"].sum()
        for bars, name in zip(self.jobs, ("jobs_end", "jobs_start"), strict=True):
            for bar, jobs_there in zip(bars, ends[name], strict=True):
                bar.set_width(jobs_there / everybody)
                bar.set_visible(jobs_there > 0)
        if pinned is None:
            for line in (self.before, *self.ghosts):
                line.set_data([], [])
        else:
            was, then = pinned.tables["years"], pinned.tables["classes"]
            self.before.set_data(was["year"][1:], was["break_even_jobs"][1:])
            there, rows = then["firms"] > 0, np.arange(4)
            marks = (1 - then["closed"], then["jobs_end"] / then["jobs_start"].sum())
            for line, at in zip(self.ghosts, (marks[0], marks[0], marks[1], marks[1]), strict=True):
                line.set_data(at[there], rows[there])
        for names in self.names:
            names.place()


def _pieces(jobs, which):
    """The stretches from one year to the next that are asked for, as one path with gaps."""
    firm, year = np.nonzero(which)
    gap = np.full(firm.size, np.nan)
    x = np.column_stack([year, year + 1, gap])
    y = np.column_stack([jobs[firm, year], jobs[firm, year + 1], gap])
    return x.ravel(), y.ravel()
