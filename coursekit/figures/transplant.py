"""Four places on the map of culture and institutions, and what one policy does in each."""

from __future__ import annotations

import numpy as np

from coursekit.figures import style
from coursekit.figures.direct_labels import DirectLabels


class Drawing:
    """Left: the places as rings of firms, where they lie on the map, and the frontier beyond which support
    turns a place. Right: the share that takes part, a line a place, and the months of support."""

    PLACES = (
        ("cell-neither", style.ORANGE, ":", "s"),
        ("cell-culture", style.GREEN, "--", "^"),
        ("cell-rules", style.BLUE, "-.", "D"),
        ("cell-both", style.RED, "-", "o"),
    )
    RADIUS = 0.125

    def __init__(self, figure, words):
        place_map, paths = figure.subplots(1, 2, width_ratios=(1, 1.25))
        moving = {"animated": True}
        style.tidy(place_map, words, "figure-culture", None, "figure-rules")
        place_map.set(xlim=(-0.15, 1.15), ylim=(-0.15, 1.15), aspect="equal")
        ticks = (0, 0.5, 1)
        place_map.set(xticks=ticks, yticks=ticks)
        (self.pinned_frontier,) = place_map.plot([], [], "--", color=style.PINNED, lw=1.5, **moving)
        (self.beyond,) = place_map.fill([0], [0], color=style.INK, alpha=0.12, lw=0, **moving)
        (self.alone,) = place_map.fill([], [], color=style.INK, alpha=0.12, lw=0, **moving)
        (self.frontier,) = place_map.plot([], [], "-", color=style.INK, lw=1.5, **moving)
        (self.takers,) = place_map.plot(
            [], [], "o", color=style.INK, ms=2.6, label=words("figure-takes-part"), **moving
        )
        (self.others,) = place_map.plot(
            [], [], "o", mfc="white", mec=style.INK, mew=0.7, ms=2.6,
            label=words("figure-stays-out"), **moving,
        )  # fmt: skip
        self.centres = [
            place_map.plot([], [], marker, color=colour, ms=7, **moving)[0]
            for _, colour, _, marker in self.PLACES
        ]
        figure.legend(
            handles=[self.takers, self.others], loc="outside lower left", ncols=2, markerscale=2,
            **style.LEGEND,
        )  # fmt: skip

        style.tidy(paths, words, "figure-month", None, "figure-share")
        style.percent(paths.yaxis, words)
        paths.set(xlim=(0, 60), ylim=(-0.07, 1.02), xticks=(0, 12, 24, 36, 48, 60))
        (self.policy,) = paths.plot(
            [], [], "-", color=style.INK, lw=5, solid_capstyle="butt", alpha=0.5, **moving
        )
        self.lines, self.ghosts = [], []
        for _, colour, dash, marker in self.PLACES:
            (ghost,) = paths.plot([], [], dash, color=style.PINNED, lw=1, **moving)
            (line,) = paths.plot(
                [], [], dash, color=colour, lw=2, marker=marker, ms=6, markevery=(6, 12), **moving,
            )  # fmt: skip
            self.lines.append(line)
            self.ghosts.append(ghost)
        a = words("lab-a")
        self.names = [
            DirectLabels(place_map, {
                **{centre: words(name) for centre, (name, *_) in zip(self.centres, self.PLACES, strict=True)},
                self.beyond: words("figure-frontier"), self.alone: words("figure-frontier-alone"),
                self.pinned_frontier: a,
            }),
            DirectLabels(paths, {
                **{line: words(name) for line, (name, *_) in zip(self.lines, self.PLACES, strict=True)},
                self.policy: words("figure-policy"), **dict.fromkeys(self.ghosts, a),
            }),
        ]  # fmt: skip
        self.moving = [
            self.beyond, self.alone, self.pinned_frontier, self.frontier, self.others, self.takers,
            *self.centres, self.policy, *self.ghosts, *self.lines,
            *(artist for names in self.names for artist in names.artists),
        ]  # fmt: skip

    def update(self, result, pinned):
        places, firms = result.tables["places"], result.tables["firms"]
        culture, rules = result.tables["frontier"].values()
        supported = result.parameters.lasts if result.parameters.support > 0 else 0
        shaded, empty = (self.beyond, self.alone) if supported else (self.alone, self.beyond)
        shaded.set_xy(np.column_stack([[*culture, 1, 0], [*rules, 1, 1]]))
        empty.set_xy(np.zeros((0, 2)))
        self.frontier.set_data(culture, _inside(rules))
        if pinned is None:
            self.pinned_frontier.set_data([], [])
        else:
            culture, rules = pinned.tables["frontier"].values()
            self.pinned_frontier.set_data(culture, _inside(rules))
        takes_part = firms["takes_part"].reshape(len(self.PLACES), -1)
        angle = 2 * np.pi * np.arange(takes_part.shape[1]) / takes_part.shape[1]
        x = places["culture_at_start"][:, None] + self.RADIUS * np.sin(angle)
        y = places["rules"][:, None] + self.RADIUS * np.cos(angle)
        self.takers.set_data(x[takes_part], y[takes_part])
        self.others.set_data(x[~takes_part], y[~takes_part])
        for centre, culture, rules in zip(
            self.centres, places["culture_at_start"], places["rules"], strict=True
        ):
            centre.set_data([culture], [rules])

        self.policy.set_data(([0, supported], [-0.045, -0.045]) if supported else ([], []))
        for line, ghost, share, old in zip(
            self.lines, self.ghosts, _paths(result), _paths(pinned), strict=True
        ):
            months = np.arange(61)
            line.set_data(months, share)
            ghost.set_data(months[: len(old)], old)
        for names in self.names:
            names.place()


def _inside(rules):
    """The frontier where it runs on the map, without its ends along the edges."""
    return np.where((rules > 0) & (rules < 1), rules, np.nan)


def _paths(result):
    """Shares by place and month; empty lines if there is no result."""
    if result is None:
        return [()] * 4
    return result.tables["paths"]["share"].reshape(4, -1)
