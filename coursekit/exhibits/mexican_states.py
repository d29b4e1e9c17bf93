"""How far apart the states of Mexico are in product per head: all, and without a few that tilt the answer."""

from __future__ import annotations

from coursekit import data
from coursekit.exhibits.parts import Exhibit, kind_of, kinds_of, link
from coursekit.words import Words


def exhibit(words: Words) -> Exhibit:
    from coursekit.data.regional import beta_convergence, sigma_convergence

    table, language = data.load_mexican_states(), words.language
    every = table.pivot(index="state", columns="year", values="gdp_per_head")
    without_oil, without_territories = (
        every.drop(index=table.loc[table[column], "state"].unique()) for column in ("oil", "territory_1940")
    )
    groups = {"all": every, "no_oil": without_oil, "no_territories": without_territories}
    years = list(every)
    sigma = {name: sigma_convergence(states.T) for name, states in groups.items()}

    def draw(figure) -> None:
        from coursekit.figures import style

        axes = figure.subplots()
        labels = {
            "all": words("states-all", states=len(every)),
            "no_oil": words("states-no-oil", states=len(without_oil)),
            "no_territories": words("states-no-territories", states=len(without_territories)),
        }
        looks = {
            "all": ("o-", style.BLUE, style.BLUE), "no_oil": ("s--", style.RED, "white"),
            "no_territories": ("v:", style.GREEN, "white"),
        }  # fmt: skip
        for name, (line, colour, face) in looks.items():
            axes.plot(years, sigma[name], line, color=colour, mfc=face, mew=2, lw=2, ms=8, label=labels[name])
        for place, year in enumerate(years):
            ranked = sorted(groups, key=lambda name: sigma[name][place], reverse=True)
            for step, name in enumerate(ranked):
                up = step == 0
                axes.annotate(
                    words("sigma", value=sigma[name][place]), (year, sigma[ranked[0 if up else -1]][place]),
                    (0, 9 if up else -9 - 11 * (step - 1)), textcoords="offset points",
                    ha="center", va="bottom" if up else "top", color=looks[name][1], fontsize=9,
                )  # fmt: skip
        axes.set(xlim=(1935, 2005), ylim=(0, 0.75), xticks=years)
        style.tidy(axes, words, "figure-year", "figure-sigma")
        axes.legend(frameon=False, loc="lower left")

    values = {"states": len(every)}
    for name, states in groups.items():
        values[f"{name}_lowest"] = str(years[int(sigma[name].argmin())])
        values |= {f"{name}_{year}": value for year, value in zip(years, sigma[name], strict=True)}
        for first, last in ((1940, 1960), (1960, 1980), (1980, 2000)):
            values[f"slope_{name}_{first}"] = beta_convergence(states[first], states[last]).slope
    source = link(table[f"source_{language}"][0], table["address"][0])
    rows = [
        [
            str(year),
            *((words("sigma", value=sigma[name][place]),) for name in groups),
            kind_of(words, table["number_kind"][0]),
            source + words("as-reported-by", page=table["as_reported_by"][0]),
        ]
        for place, year in enumerate(years)
    ]
    return Exhibit(
        values=values,
        headings=["year", "sigma-all", "sigma-no-oil", "sigma-no-territories", "kind", "source"],
        rows=rows,
        kinds=kinds_of(table),
        draw=draw,
    )
