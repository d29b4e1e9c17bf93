"""The first page of all."""

from __future__ import annotations

import json
import string
from html import escape
from pathlib import Path

from coursekit.publishing.site import scripts, service_worker
from coursekit.words import LANGUAGES, Words

HERE = Path(__file__).parent
PAGE = "index.html"
NOT_FOUND = "404.html"
"""What GitHub's pages show where there is no page, and the service worker where there is no network."""


def write(made: Path, units: dict[str, list[tuple[str, str, str]]], lab: str = "") -> None:
    """Write the front page, the manifest and the service worker into the finished site.

    Parameters
    ----------
    made : Path
        The site, its languages in it.
    units : dict
        For each language the units as :func:`.pages.units` lists them: page, title, picture.
    lab : str, optional
        What the place of the lab of the first unit says of it, if it is recorded.
    """
    first = next(iter(LANGUAGES))
    service_worker.write_manifest(made, first)
    files = sorted(path for path in made.rglob("*") if path.is_file())
    size = round(sum(path.stat().st_size for path in files) / 1e6)
    page = string.Template((HERE / "front.html").read_text("utf-8")).substitute(
        first=first,
        title=" · ".join(Words("site", one)("course") for one in LANGUAGES),
        languages=json.dumps([*LANGUAGES]),
        scripts=", ".join(f'"{name}"' for name in [*scripts.EVERYWHERE, *scripts.LABS]),
        fronts="\n".join(_front(one, units[one], size, lab) for one in LANGUAGES),
    )
    (made / PAGE).write_text(page, "utf-8")
    (made / NOT_FOUND).write_text(_not_found(first), "utf-8")
    service_worker.write(made)
    (made / ".nojekyll").touch()  # or GitHub's pages would leave out folders that begin with _


def _not_found(first: str) -> str:
    """The page for an address that leads nowhere, in all languages."""
    say = {one: Words("site", one) for one in LANGUAGES}
    parts = "\n".join(
        f'<section lang="{one}">\n<h1>{told("not-found")}</h1>\n<p>{told("not-found-about")}</p>\n'
        f'<p><a href="{PAGE}?{one}">{told("not-found-home")}</a></p>\n</section>'
        for one, told in say.items()
    )
    return string.Template((HERE / "not_found.html").read_text("utf-8")).substitute(
        first=first,
        title=" · ".join(told("not-found") for told in say.values()),
        languages="|".join(LANGUAGES),
        parts=parts,
    )


def _front(language: str, units: list[tuple[str, str, str]], size: int, lab: str) -> str:
    """What the course asks, and its units with a picture each, in one language."""
    say = Words("site", language)
    others = "".join(
        f'<a lang="{one}" hreflang="{one}" href="index.html?{one}">{Words("site", one)("read-here")}</a>'
        for one in LANGUAGES
        if one != language
    )
    cards = "".join(
        f'<li><a href="{language}/{page}.html"><img src="{language}/{picture}" alt="" loading="lazy">'
        f"<span>{escape(title, quote=False)}</span></a></li>\n"
        for page, title, picture in units
    )
    keep = (
        f"<div hidden><h2>{say('keep-here')}</h2><p>{say('keep-here-about', size=size)}</p>"
        f'<p><button data-keeping="{say("keeping")}" data-kept="{say("kept-here")}" '
        f'data-not="{say("kept-not")}">{say("keep-here")}</button></p><p role="status"></p></div>'
    )
    begin = units[0][0] if units else "index"
    moves = ""
    if lab and units:
        picture = f'<img src="{language}/{units[0][2]}" alt="" loading="lazy">'
        moves = f"<h2>{say('move-it')}</h2>\n<figure{lab}>{picture}</figure>\n"
    return (
        f'<main lang="{language}">\n<p class="languages">{others}</p>\n<h1>{say("course")}</h1>\n'
        f'<p class="asks">{say("asks")}</p>\n<p>{say("asks-more")}</p>\n'
        f'<p><a class="begin" href="{language}/{begin}.html">{say("begin")}</a> '
        f'<a href="{language}/index.html">{say("all-pages")}</a></p>\n'
        f'{moves}<h2>{say("units")}</h2>\n<ul class="units">\n{cards}</ul>\n'
        f"{keep}\n</main>"
    )
