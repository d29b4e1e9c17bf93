"""When audits stop, and what patience makes possible."""

from __future__ import annotations

import numpy as np

from coursekit.figures import style
from coursekit.figures.direct_labels import DirectLabels


class Drawing:
    """Left: doubt falls until it is not worth an audit. Middle: effort left to a promise. Right: faith."""

    def __init__(self, figure, words):
        doubts, efforts, faith = figure.subplots(1, 3, width_ratios=(5, 3, 3))
        style.tidy(doubts, words, "figure-delivery", None, "figure-doubt")
        style.tidy(efforts, words, "figure-patience", None, "figure-effort")
        style.tidy(faith, words, "figure-outside", None, "figure-needed-axis")
        doubts.set_xlim(0, 61)
        efforts.set(xlim=(-0.04, 1.04), ylim=(-0.03, 1.04), xticks=(0, 0.5, 1), yticks=(0, 0.5, 1))
        faith.set(xlim=(0.9, 3.1), ylim=(-0.03, 1.04), xticks=(1, 2, 3), yticks=(0, 0.5, 1))
        self.doubts = doubts
        moving = {"animated": True}
        (self.ends,) = doubts.plot([], [], ":", color=style.INK, lw=0.8, **moving)
        (self.before,) = doubts.plot([], [], "--", color=style.GREY, lw=1.2, **moving)
        (self.price,) = doubts.plot([], [], "-.", color=style.ORANGE, lw=2, **moving)
        (self.path,) = doubts.plot([], [], "-", color=style.INK, lw=0.8, **moving)
        (self.audited,) = doubts.plot(
            [], [], "s", color=style.RED, ms=5, label=words("figure-audited"), **moving
        )
        (self.trusted,) = doubts.plot(
            [], [], "o", mfc="white", mec=style.GREEN, mew=1.5, ms=5, label=words("figure-trusted"), **moving
        )
        (self.defects,) = doubts.plot(
            [], [], "x", color=style.INK, ms=9, mew=2, label=words("figure-defect"), **moving
        )
        (self.effort_before,) = efforts.plot([], [], "--", color=style.GREY, lw=1.2, **moving)
        (self.effort,) = efforts.plot([], [], "-", color=style.BLUE, lw=2, **moving)
        whole = {"clip_on": False, "in_layout": False, **moving}
        (self.here,) = efforts.plot([], [], "D", color=style.INK, ms=8, **whole)
        (self.faith_before,) = faith.plot([], [], "--", color=style.GREY, lw=1.2, **moving)
        (self.needed,) = faith.plot([], [], "-", color=style.INK, lw=2, **moving)
        (self.kept,) = faith.plot([], [], "D", color=style.INK, ms=8, **whole)
        (self.broken,) = faith.plot([], [], "X", color=style.INK, ms=10, mec="white", **whole)
        figure.legend(
            handles=[self.audited, self.trusted, self.defects], loc="outside lower left", ncols=3,
            **style.LEGEND,
        )  # fmt: skip
        a = words("lab-a")
        self.names = [
            DirectLabels(doubts, {
                self.price: words("figure-price"), self.ends: words("figure-stranger"), self.before: a,
            }),
            DirectLabels(efforts, {
                self.here: words("figure-here"), self.effort: words("figure-carries"), self.effort_before: a,
            }),
            DirectLabels(faith, {
                self.kept: words("figure-kept"), self.broken: words("figure-broken"),
                self.needed: words("figure-needed"), self.faith_before: a,
            }),
        ]  # fmt: skip
        self.moving = [
            self.ends, self.before, self.price, self.path, self.audited, self.trusted, self.defects,
            self.effort_before, self.effort, self.here,
            self.faith_before, self.needed, self.kept, self.broken,
            *(text for names in self.names for text in names.artists),
        ]  # fmt: skip

    def update(self, result, pinned):
        p, deliveries = result.parameters, result.tables["deliveries"]
        shown = [deliveries] if pinned is None else [deliveries, pinned.tables["deliveries"]]
        prices = [p.audit_cost] if pinned is None else [p.audit_cost, pinned.parameters.audit_cost]
        top = style.roomy([*(t["doubt"].max() for t in shown), *prices], (0.5, 1.0))
        self.doubts.set(ylim=(-0.02 * top, 1.02 * top), yticks=(0, top / 2, top))
        self.path.set_data(*_by_contract(deliveries))
        self.price.set_data([0, 61], [p.audit_cost, p.audit_cost])
        for marks, which in (
            (self.audited, deliveries["audited"]),
            (self.trusted, ~deliveries["audited"]),
            (self.defects, deliveries["defect"]),
        ):
            marks.set_data(deliveries["delivery"][which], deliveries["doubt"][which])
        ends = np.arange(p.contract, 60, p.contract) + 0.5
        gap = np.full(len(ends), np.nan)
        self.ends.set_data(
            np.column_stack([ends, ends, gap]).ravel(),
            np.column_stack(
                [np.zeros(len(ends)), np.full(len(ends), top if p.contract > 4 else 0.06 * top), gap]
            ).ravel(),
        )
        for line, table, x, y in (
            (self.effort, "efforts", "patience", "effort"),
            (self.needed, "faith", "outside", "critical_patience"),
        ):
            line.set_data(result.tables[table][x], result.tables[table][y])
        self.here.set_data([p.patience], [result.headlines["effort"]])
        kept = result.sentence_values["faith"] == "kept"
        for mark, there in ((self.kept, kept), (self.broken, not kept)):
            mark.set_data(*([p.outside], [p.patience]) if there else ([], []))
        if pinned is None:
            for line in (self.before, self.effort_before, self.faith_before):
                line.set_data([], [])
        else:
            self.before.set_data(*_by_contract(pinned.tables["deliveries"]))
            self.effort_before.set_data(*pinned.tables["efforts"].values())
            self.faith_before.set_data(*pinned.tables["faith"].values())
        for names in self.names:
            names.place()


def _by_contract(rows):
    """The doubt as a line with a gap where a contract ends."""
    new = 1 + np.flatnonzero(np.diff(rows["contract"]))
    return np.insert(rows["delivery"].astype(float), new, np.nan), np.insert(rows["doubt"], new, np.nan)
