"""What one would write without coursekit's lab: the same models and figures with pyplot and ``interact``.

Each function draws one picture from the model's result, with the same curves, bars, markers and
legends as ``coursekit.figures`` and in the same size. ``play`` puts sliders on it.
"""

from __future__ import annotations

import ipywidgets
import matplotlib.pyplot as plt
import numpy as np

from coursekit import models

SIZE = (8, 3.8)
BLUE, ORANGE, GREEN, RED, INK, GREY = "#0072B2", "#E69F00", "#009E73", "#A63D00", "#222222", "#767676"


def play(name: str):
    """Sliders for every parameter of a model, and its picture."""
    sliders = {}
    for parameter in models.find(name).parameters.values():
        limits = parameter.range
        if hasattr(limits, "step"):
            kind = ipywidgets.IntSlider if parameter.type is int else ipywidgets.FloatSlider
            sliders[parameter.name] = kind(
                value=parameter.default, min=limits.lowest, max=limits.highest, step=limits.step
            )
        else:
            sliders[parameter.name] = ipywidgets.Dropdown(value=parameter.default, options=limits.options)
    return ipywidgets.interact(globals()[name], **sliders)


def names() -> list[str]:
    """The models that have a peer here."""
    return [name for name in models.names() if name in globals()]


def make_or_buy(**settings):
    result = models.find("make_or_buy")(**settings)
    costs = result.tables["costs"]
    best = costs["stages"] == result.headlines["best_stages"]
    figure, (curve, parts) = plt.subplots(
        1, 2, figsize=SIZE, width_ratios=(3, 2), gridspec_kw={"wspace": 0.35}
    )
    curve.plot(costs["stages"], costs["plant"], "-", color=INK, lw=1.5, label="Big plant")
    curve.plot(costs["stages"], costs["district"], "o-", color=BLUE, ms=4, label="District")
    curve.plot(costs["stages"][best], costs["district"][best], "D", color=RED, ms=9, label="Cheapest")
    curve.set(xlim=(0.5, 20.5), ylim=(0.4, 2.0), xticks=(1, 5, 10, 15, 20))
    curve.set(xlabel="Stages done by different firms", ylabel="Unit cost (undivided workshop = 1)")
    curve.spines[["top", "right"]].set_visible(False)
    figure.legend(*curve.get_legend_handles_labels(), frameon=False, fontsize=8, loc="upper left", ncols=4)
    shown = ("specialisation_gain", GREEN, "///"), ("mismatch", ORANGE, ".."), ("handover", BLUE, "\\\\\\")
    for row, (column, colour, hatch) in enumerate(shown):
        parts.barh(row, costs[column][best], color=colour, hatch=hatch, edgecolor="white", height=0.6)
    parts.set(xlim=(-0.6, 0.6), ylim=(-0.6, 2.6), xlabel="Added to unit cost")
    parts.set_yticks(range(3), ["Specialising", "Idle or short", "Hand-overs"])
    parts.invert_yaxis()
    parts.spines[["top", "right", "left"]].set_visible(False)
    parts.tick_params(left=False)
    parts.axvline(0, color=INK, lw=0.8)
    plt.show()


def path_dependence(**settings):
    result = models.find("path_dependence")(**settings)
    told, ends = result.tables["histories"], result.tables["distribution"]
    moments = len(np.unique(told["arrivals"]))
    arrivals, share = told["arrivals"].reshape(-1, moments), told["share"].reshape(-1, moments)
    figure, (paths, bars) = plt.subplots(1, 2, figsize=SIZE, width_ratios=(3, 2), sharey=True)
    bars.tick_params(labelleft=True)
    gap = np.full((len(share), 1), np.nan)
    paths.plot(
        np.hstack([arrivals, gap]).ravel(),
        np.hstack([share, gap]).ravel(),
        "-",
        color=BLUE,
        lw=0.7,
        alpha=0.6,
    )
    paths.plot(arrivals[0], share[0], "-", color=RED, lw=2.2, label="the first history")
    paths.set(xlim=(0, arrivals[0, -1]), ylim=(0, 1))
    paths.set(xlabel="Firms so far", ylabel="Town 1’s share of the firms")
    paths.spines[["top", "right"]].set_visible(False)
    middles = (ends["share_from"] + ends["share_to"]) / 2
    bars.barh(
        middles,
        ends["histories"],
        height=0.045,
        color=BLUE,
        hatch="//",
        edgecolor="white",
        label="all histories",
    )
    bars.plot(ends["chance_alone"], middles, "o-", color=INK, ms=4, lw=1, label="luck alone")
    bars.set(xlim=(0, 0.55 if max(*ends["histories"], *ends["chance_alone"]) <= 0.55 else 1.05))
    bars.set(xlabel="Share of histories that end there")
    bars.spines[["top", "right"]].set_visible(False)
    figure.legend(frameon=False, fontsize=8, loc="upper center", ncols=3)
    plt.show()


def collective_efficiency(**settings):
    result = models.find("collective_efficiency")(**settings)
    curve, rests = result.tables["pivotal"], result.tables["equilibria"]
    price = curve["cost_ratio"][0]
    spots = np.arange(5, 100, 10)
    pays = curve["pivotal"][spots] > price
    inside = (rests["share"] > 0) & (rests["share"] < 1)
    height, stable = np.where(inside, price, 0), rests["stable"]
    figure, (pay, parts) = plt.subplots(1, 2, figsize=SIZE, width_ratios=(3, 2), gridspec_kw={"wspace": 0.25})
    pay.plot(curve["share"], curve["cost_ratio"], "-.", color=ORANGE, lw=2, label="price of joining")
    pay.plot(curve["share"], curve["pivotal"], "-", color=BLUE, lw=2, label="one payment decides")
    top = 0.35 if max(curve["pivotal"].max(), price) <= 0.35 else 1.0
    pay.axhline(0, color=INK, lw=0.8)
    floor = np.full(len(spots), -0.06 * top)
    pay.plot(curve["share"][spots][pays], floor[pays], ">", color=INK, ms=5, label="more will pay")
    pay.plot(curve["share"][spots][~pays], floor[~pays], "<", color=GREY, ms=5, label="fewer will pay")
    pay.plot(
        rests["share"][~stable],
        height[~stable],
        "o",
        mfc="white",
        mec=RED,
        mew=2,
        ms=9,
        label="tipping point",
    )
    pay.plot(rests["share"][stable], height[stable], "o", color=RED, ms=10, label="lasts")
    pay.set(xlim=(-0.02, 1.02), ylim=(-0.1 * top, 1.05 * top))
    pay.set(xlabel="Share of members expected to pay", ylabel="Chance")
    pay.spines[["top", "right"]].set_visible(False)
    figure.legend(*pay.get_legend_handles_labels(), frameon=False, fontsize=8, loc="upper left", ncols=4)
    external, joint = result.tables["parts"]["log_points"]
    parts.bar(0, external, width=0.55, color=GREEN, edgecolor="white")
    parts.bar(1, joint, width=0.55, color=BLUE, hatch="//", edgecolor="white")
    parts.set(xlim=(-0.5, 1.5), ylim=(0, 0.6 if max(external, joint) <= 0.6 else 1.8))
    parts.set(xlabel="Part of collective efficiency", ylabel="Gain (log points of unit cost)")
    parts.set_xticks([0, 1], ["External", "Joint"])
    parts.spines[["top", "right"]].set_visible(False)
    plt.show()
