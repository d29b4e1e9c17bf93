"""One look for every picture: colours for colour-blind eyes, told apart in greyscale, never colour alone."""

from __future__ import annotations

from coursekit.number_format import format_number

BLUE = "#0072B2"
ORANGE = "#E69F00"
GREEN = "#009E73"
RED = "#A63D00"
INK = "#222222"
GREY = "#767676"
PINNED = GREY
"""The run kept as A."""

NAMED = {"blue": BLUE, "orange": ORANGE, "green": GREEN, "red": RED, "ink": INK, "grey": GREY}
"""Every colour by its name on a page, which says what it is in the dark: ``notebook/frontend/lab.css``."""

WIDTH, HEIGHT, DPI = 8.0, 3.8, 100
"""Size of a picture in inches, and its dots an inch."""

DENSITY = 2
"""How much denser than that a picture is stored as PNG."""


SMALLEST = 10
"""Points of the smallest letters: 11 CSS pixels where a picture is shown 640 wide."""

LEGEND = {
    "frameon": False,
    "fontsize": SMALLEST,
    "handlelength": 1.4,
    "handletextpad": 0.5,
    "columnspacing": 1.4,
}
"""Look of a legend: a key to kinds of points, bars or areas; what runs as a line has its name beside it."""


OF_YEARS = ("figure-year", "figure-census")
"""Messages that name an axis of years of the calendar, which nobody writes with a mark for thousands."""


def tidy(axes, words, x: str | None, y: str | None, title: str | None = None) -> None:
    """Name the axes (message ids of the model's catalogue) and take away what carries no meaning."""
    axes.set_xlabel(words(x) if x else "")
    axes.set_ylabel(words(y) if y else words(title) if title else "")
    axes.yaxis.label.set_visible(bool(y))  # a title says it lying down; who reads values off is told it too
    if title:
        axes.set_title(words(title), fontsize=SMALLEST, loc="left")
    axes.spines[["top", "right"]].set_visible(False)
    from matplotlib.category import StrCategoryFormatter
    from matplotlib.ticker import FixedFormatter, FuncFormatter

    named = FixedFormatter | FuncFormatter | StrCategoryFormatter
    for axis in (axes.xaxis, axes.yaxis):
        if not isinstance(axis.get_major_formatter(), named):
            numbers(axis, words)
    if x in OF_YEARS:
        axes.xaxis.set_major_formatter(lambda value, _: f"{value:.0f}")


def numbers(axis, words) -> None:
    """Write the numbers of an axis as they are written everywhere in the reader's language."""
    axis.set_major_formatter(lambda value, _: format_number(value, words.language))


def percent(axis, words) -> None:
    """Write the shares of an axis as per cent."""
    axis.set_major_formatter(lambda value, _: format_number(100 * value, words.language) + "%")


def roomy(values, sizes: tuple[float, ...]) -> float:
    """The smallest of the `sizes` of an axis that holds all values, so that it seldom changes."""
    highest = max(values)
    return next((size for size in sizes if highest <= size), sizes[-1])


def lighter(colour: str, weight: float) -> tuple[float, float, float]:
    """A colour, ``"#rrggbb"``, mixed with white: 1 is the colour itself, 0 white."""
    return tuple(weight * int(colour[at : at + 2], 16) / 255 + 1 - weight for at in (1, 3, 5))


BAR = {"fc": lighter(GREY, 0.4), "ec": GREY, "lw": 1}
"""Look of bars told apart by what is written beside them, so that no colour gets a second meaning."""


def palette() -> list[int]:
    """Every colour in its steps towards white, as the flat list a palette PNG wants.

    Fixed in advance: a palette taken from the first picture would lose colours that appear later.
    """
    weights = [1 - step / 30 for step in range(28)]  # none so pale that it is taken for white
    flat = [255, 255, 255]
    for colour in NAMED.values():
        for weight in weights:
            flat += [round(255 * channel) for channel in lighter(colour, weight)]
    return flat + flat[:3] * (256 - len(flat) // 3)
