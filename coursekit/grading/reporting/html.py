"""Pages as HTML: everything that comes from a student or from a file is text on them, never markup."""

from __future__ import annotations

import functools
import html
import re
from collections.abc import Iterable, Sequence
from importlib import resources

from coursekit.grading.text import displayable

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""Pages load nothing and run nothing; the one for marking essays has a policy of its own."""

STYLE = (resources.files(__package__) / "pages.css").read_text("utf-8")
"""Look of every page that grading writes."""


def page(title: str, language: str, parts: Sequence[str], kind: str = "") -> str:
    """A whole page made of `parts`, which are markup."""
    head = (
        f'<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{safe(title)}</title><style>{STYLE}</style>"
    )
    body = "\n".join(parts)
    shape = f' class="{kind}"' if kind else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{language}"><head>{head}</head>\n'
        f"<body{shape}><main>\n{body}\n</main></body></html>\n"
    )


@functools.lru_cache(maxsize=2_000)
def as_html(markdown: str) -> str:
    """The little Markdown of the statements: paragraphs, lists, tables, **bold**, *stress*, ``code``."""

    def inline(text: str) -> str:
        text = re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", safe(text))
        text = re.sub(r"(?<![\w*])\*(?=\S)(.+?)(?<=\S)\*(?![\w*])", r"<em>\1</em>", text)
        return re.sub(r"`(.+?)`", r"<code>\1</code>", text)

    made = []
    for block in re.split(r"\n\s*\n", markdown.strip()):
        if block.startswith("- "):
            bullets_ = [
                inline(" ".join(point.split())) for point in re.split(r"(?m)^- ", block) if point.strip()
            ]
            made.append("<ul>" + "".join(f"<li>{point}</li>" for point in bullets_) + "</ul>")
        elif block.startswith("| "):
            rows = [
                line.strip("| ").split(" | ") for line in block.splitlines() if not set(line) <= set("|- ")
            ]
            cells = [[f"<td>{inline(cell)}</td>" for cell in row] for row in rows]
            cells[0] = [
                cell.replace("td>", 'th scope="col">', 1).replace("/td>", "/th>") for cell in cells[0]
            ]
            made.append("<table>" + "".join(f"<tr>{''.join(row)}</tr>" for row in cells) + "</table>")
        else:
            made.append(f"<p>{inline(' '.join(block.split()))}</p>")
    return "\n".join(made)


def table(
    caption: str,
    heads: Sequence[str],
    rows: Iterable[Sequence[str]],
    numeric: Iterable[int] = (),
    last: Sequence[str] = (),
) -> str:
    """A table whose first column names its rows. `last`, if given, is a last column of markup of ours."""
    right = set(numeric)
    made = [f"<table><caption>{safe(caption)}</caption>"]
    made.append("<tr>" + "".join(f'<th scope="col">{safe(head)}</th>' for head in heads) + "</tr>")
    for place, row in enumerate(rows):
        cells = [f'<th scope="row">{safe(row[0])}</th>']
        for column, cell in enumerate(row[1:], 1):
            cells.append(f'<td class="n">{safe(cell)}</td>' if column in right else f"<td>{safe(cell)}</td>")
        cells += [f"<td>{last[place]}</td>"] if last else []
        made.append(f"<tr>{''.join(cells)}</tr>")
    return "\n".join([*made, "</table>"])


def bar(share: float) -> str:
    """A bar beside a number; the number says it all, so the bar is for the eye only."""
    return f'<span class="bar" aria-hidden="true" style="width:{10 * share:.2f}rem"></span>'


def bullets(lines: Iterable[str]) -> str:
    """A list."""
    return "<ul>" + "".join(f"<li>{safe(line)}</li>" for line in lines) + "</ul>"


def safe(text: str) -> str:
    """Text for a page: nothing of it is markup, and nothing of it is invisible control."""
    return html.escape(displayable(str(text)))
