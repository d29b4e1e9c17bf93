"""What a trick earns as more firms use it, where the saving goes, and who gains."""

from __future__ import annotations

import numpy as np

from coursekit.figures import style
from coursekit.figures.direct_labels import DirectLabels


class Drawing:
    """Left: profit and price by the number of firms that use the trick. Right: who gains how much."""

    WHO = ("finder", "neighbours", "rivals", "buyers")

    def __init__(self, figure, words):
        grid = figure.add_gridspec(2, 2, width_ratios=(3, 2), height_ratios=(3, 2))
        profit, gains = figure.add_subplot(grid[0, 0]), figure.add_subplot(grid[:, 1])
        passed = figure.add_subplot(grid[1, 0], sharex=profit)
        self.profit, self.passed, self.gains, self.words = profit, passed, gains, words
        moving = {"animated": True}

        style.tidy(profit, words, None, None, "figure-profit")
        profit.tick_params(labelbottom=False)
        profit.axhline(1, color=style.INK, lw=0.8)
        (self.pinned,) = profit.plot([], [], "--", color=style.PINNED, lw=1.5, **moving)
        (self.user,) = profit.plot([], [], "o-", color=style.BLUE, ms=4, **moving)
        (self.old_way,) = profit.plot([], [], "s:", color=style.ORANGE, ms=4, **moving)
        ring = {"mfc": "none", "mec": style.RED, "mew": 2, "ms": 12, **moving}  # what it is round can be seen
        (self.now,) = profit.plot([], [], "o", **ring)
        self.none = profit.text(
            0.5, 0.45, words("figure-no-equilibrium"), ha="center", va="center", transform=profit.transAxes,
            color=style.INK, bbox={"fc": "white", "lw": 0, "pad": 1}, **moving,
        )  # fmt: skip

        style.tidy(passed, words, "figure-users", None, "figure-passed")
        passed.set(xlim=(0.5, 10.5), ylim=(0, 1.1), yticks=(0, 0.5, 1))
        style.percent(passed.yaxis, words)
        (self.pinned_passed,) = passed.plot([], [], "--", color=style.PINNED, lw=1.5, **moving)
        (self.line,) = passed.plot([], [], "^-", color=style.INK, ms=4, **moving)
        (self.here,) = passed.plot([], [], "o", **ring)

        gains.set_yticks(range(len(self.WHO)), [words(f"cell-{who}") for who in self.WHO])
        gains.set_ylim(len(self.WHO) - 0.4, -0.6)
        gains.set_title(words("figure-gain"), fontsize=style.SMALLEST, loc="right")
        gains.set_xlabel(words("figure-spending"))
        style.percent(gains.xaxis, words)
        gains.xaxis.get_major_locator().set_params(nbins=3)
        gains.spines[["top", "right", "left"]].set_visible(False)
        gains.tick_params(left=False)
        gains.axvline(0, color=style.INK, lw=0.8)
        self.bars = [gains.barh(row, 0, height=0.6, **style.BAR, **moving)[0] for row in range(len(self.WHO))]
        # At the end of the bar: some bars are too short to be seen.
        self.amounts = [
            gains.text(0, row, "", va="center", fontsize=style.SMALLEST, **moving)
            for row in range(len(self.WHO))
        ]
        (self.ghosts,) = gains.plot([], [], "|", color=style.PINNED, ms=26, mew=2, **moving)
        self.names = [
            DirectLabels(profit, {
                self.now: words("figure-now"), self.user: words("figure-user"),
                self.old_way: words("figure-old-way"), self.pinned: words("lab-a"),
            }),
            DirectLabels(passed, {self.here: words("figure-now"), self.pinned_passed: words("lab-a")}),
            DirectLabels(gains, {self.ghosts: words("lab-a")}),
        ]  # fmt: skip
        self.moving = [
            self.pinned, self.user, self.old_way, self.now, self.none, self.pinned_passed, self.line,
            self.here,
            *self.bars, self.ghosts, *self.amounts, *(text for names in self.names for text in names.artists),
        ]  # fmt: skip

    def update(self, result, pinned):
        shown = [result.tables["sharing"]] + ([] if pinned is None else [pinned.tables["sharing"]])
        sharing, accounts = shown[0], result.tables["accounts"]
        users = sharing["users"]
        p = result.parameters
        self.none.set_visible(users.size == 0)
        self.user.set_data(users, 1 + sharing["user_change"])
        others = users < p.firms + (p.rivals > 0)  # with all told and no rivals nobody is at the old cost
        self.old_way.set_data(users[others], 1 + sharing["old_way_change"][others])
        self.line.set_data(users, sharing["passed_on"])
        at = users == 1 + int(p.told * (p.firms - 1) + 0.5)
        self.now.set_data(users[at], 1 + sharing["user_change"][at])
        self.here.set_data(users[at], sharing["passed_on"][at])
        before = (
            shown[-1] if pinned is not None else {"users": [], "user_change": np.zeros(0), "passed_on": []}
        )
        self.pinned.set_data(before["users"], 1 + before["user_change"])
        self.pinned_passed.set_data(before["users"], before["passed_on"])

        changes = np.concatenate([t[c] for t in shown for c in ("user_change", "old_way_change")] + [[0.0]])
        top = style.roomy([changes.max()], (0.025, 0.12, 0.4, 1.2, 5, 25, 150, 1000, 3500))
        bottom = style.roomy([-changes.min()], (0.025, 0.12, 0.4, 1.05))
        bottom = max(bottom, top / 20)
        self.profit.set_ylim(1 - 1.1 * bottom, 1 + 1.1 * top)
        most = max(r.parameters.firms for r in (result, pinned) if r is not None)
        self.profit.set_xlim(0.5, style.roomy([most], (10, 20, 30)) * 1.03 + 0.2)

        amounts = accounts["gain"] if users.size else np.zeros(len(self.WHO))
        for bar, amount in zip(self.bars, amounts, strict=True):
            bar.set_width(float(amount))
            bar.set_visible(amount != 0)
        ghosts = [] if pinned is None else pinned.tables["accounts"]["gain"]
        self.ghosts.set_data(ghosts, range(len(ghosts)))
        widest = style.roomy(np.abs([*amounts, *ghosts, 0]), (0.012, 0.06, 0.45, 1.2))
        self.gains.set_xlim(-1.9 * widest, 1.9 * widest)
        for row, (text, amount) in enumerate(zip(self.amounts, amounts, strict=True)):
            text.set_text(self.words("figure-amount", value=amount) if users.size else "")
            ends = [amount, *ghosts[row : row + 1]]
            beside, side = (max(ends), "left") if amount >= 0 else (min(ends), "right")
            text.set(x=beside + (widest / 12 if amount >= 0 else -widest / 12), ha=side)
        if users.size and p.rivals == 0:
            self.amounts[2].set_text(self.words("figure-nobody"))
        for names in self.names:
            names.place()
