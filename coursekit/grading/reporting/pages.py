"""The pages people read: feedback for each student, and a report on the class for whoever teaches it.

Everything that comes from a student or from a file is text on them, never markup.
"""

from __future__ import annotations

import functools
import html
import re
from collections.abc import Iterable, Sequence

from coursekit.exercises.released import ExerciseSet, number
from coursekit.grading.intake.attempts import Graded
from coursekit.grading.intake.submission import Submission
from coursekit.grading.marking.scoring import Verdict
from coursekit.grading.marking.similarity import Pair
from coursekit.grading.reporting import class_statistics, tables
from coursekit.words import Words

FEEDBACK, REPORT = "feedback", "class.html"

_STYLE = (
    "body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 sans-serif;"
    "color:#1a1a1a;background:#fff}"
    "body.wide{max-width:72rem}"
    "pre{white-space:pre-wrap;background:#f2f2f2;padding:.6rem;overflow-wrap:anywhere}"
    "table{border-collapse:collapse;margin:.6rem 0}caption{text-align:left;font-weight:bold;padding:.3rem 0}"
    "td,th{border:1px solid #767676;padding:.1rem .5rem;text-align:left;vertical-align:top}"
    "td.n{text-align:right;font-variant-numeric:tabular-nums}"
    "section{border-top:1px solid #767676;margin-top:1.5rem}"
    ".bar{display:inline-block;height:.8em;background:#005a9c;vertical-align:middle}"
    ".both{display:grid;grid-template-columns:1fr 1fr;gap:1rem}"
)


def feedback(one: Graded, chosen: ExerciseSet) -> str:
    """A page for one student: what was asked, what they answered, and what was thought of it."""
    language = one.submission.language
    say, words = Words("grading", language), Words("exercises", language)
    title = words("notebook-title", unit=chosen.unit, title=chosen.title[language])
    parts = [f"<h1>{safe(title)}</h1>", f"<p>{safe(one.student)}</p>"]
    if reason := tables.why_not(one, say):
        parts.append(f"<p>{safe(reason)}</p>")
    else:
        most = sum(item.points for item in chosen.items.values())
        total = say("feedback-total", points=one.total or 0, of=most)
        pending = f" {safe(say('feedback-pending'))}" if one.pending else ""
        late = f"<p>{safe(say('feedback-late'))}</p>" if one.late else ""
        parts.append(f"<p><strong>{safe(total)}</strong>{pending}</p>{late}")
        heads = [say(f"column-{name}") for name in ("item", "points", "of", "status")]
        rows = [_row(place, verdict, say, language) for place, verdict in enumerate(one.verdicts, 1)]
        parts.append(table(say("feedback-overview"), heads, rows, numeric=(1, 2)))
    for place, verdict in enumerate(one.verdicts, 1):
        parts += _item(place, verdict, one.submission, say, language)
    return _page(f"{title} · {one.student}", language, parts)


def _row(place: int, verdict: Verdict, say: Words, language: str) -> list[str]:
    known = "–" if verdict.points is None else number(verdict.points, language)
    most = number(verdict.item.points, language)
    return [f"{place} · {verdict.item.title[language]}", known, most, _status(verdict, say)]


def _status(verdict: Verdict, say: Words) -> str:
    """How an answer stands, in words for its student."""
    return say(f"status-{'wrong' if verdict.status == 'foreseen' else verdict.status}")


def _item(place: int, verdict: Verdict, submission: Submission, say: Words, language: str) -> list[str]:
    item = verdict.item
    statement = item.statement(item.variant(submission.identifier), language)
    known = "–" if verdict.points is None else number(verdict.points, language)
    score = say("feedback-points", points=known, of=number(item.points, language))
    return [
        f'<section aria-labelledby="item-{place}">',
        f'<h2 id="item-{place}">{place} · {safe(item.title[language])}</h2>',
        as_html(statement),
        f"<h3>{safe(say('feedback-answer'))}</h3>",
        f"<pre>{safe(verdict.answer) or '–'}</pre>",
        f"<h3>{safe(say('feedback-verdict'))}</h3>",
        f"<p><strong>{safe(_status(verdict, say))}</strong> · {safe(score)}</p>",
        f"<p>{safe(verdict.message)}</p>",
        "</section>",
    ]


def class_report(
    graded: Sequence[Graded],
    chosen: ExerciseSet,
    alike: Sequence[Pair],
    language: str,
    no_code: bool = False,
) -> str:
    """The report on a class: how it went, what looks broken, and what a person should look at."""
    say, words = Words("grading", language), Words("exercises", language)
    whole = words("notebook-title", unit=chosen.unit, title=chosen.title[language])
    title = f"{say('class-title')} · {whole}"
    seen = class_statistics.of(graded, chosen)
    counts = {name: getattr(seen, name) for name in ("students", "unreadable", "earlier", "late", "pending")}
    rows = [[say(f"class-{name}"), str(count)] for name, count in counts.items()]
    heads = [say("class-what"), say("class-count")]
    parts = [f"<h1>{safe(title)}</h1>"]
    if no_code:
        most = sum(item.points for item in chosen.items.values())
        parts.append(f"<p>{safe(say('class-no-code', items=len(chosen.items), points=most))}</p>")
    parts.append(table(say("class-numbers"), heads, rows, numeric=(1,)))
    for heading, found in (
        ("totals", _totals(seen, say, language)),
        ("items", _items(seen, say, language)),
        ("broken", _broken(seen, chosen, say, language)),
        ("mistakes", _wrong(seen, chosen, say, language)),
        ("look", _look(graded, chosen, say, language)),
        ("similar", _similar(alike, graded, chosen, say, language)),
        ("ungraded", _ungraded(graded, say)),
        ("late-list", _late(graded, say)),
    ):
        parts += [f'<section aria-labelledby="{heading}">']
        parts += [f'<h2 id="{heading}">{safe(say(f"class-{heading}"))}</h2>', *found, "</section>"]
    return _page(title, language, parts, "wide")


def _totals(seen: class_statistics.Overview, say: Words, language: str) -> list[str]:
    if not seen.totals:
        return [_nothing(say)]
    most = max(seen.totals.values())
    rows = [
        [say("class-range", least=number(low, language), most=number(high, language)), str(count)]
        for (low, high), count in seen.totals.items()
    ]
    bars = [_bar(count / most) for count in seen.totals.values()]
    heads = [say("column-points"), say("class-students"), say("class-bar")]
    middle = say("class-middle", points=number(seen.median, language))
    return [f"<p>{safe(middle)}</p>", table(say("class-totals"), heads, rows, numeric=(1,), last=bars)]


def _items(seen: class_statistics.Overview, say: Words, language: str) -> list[str]:
    heads = [
        say("column-item"),
        *(say(f"class-{name}") for name in class_statistics.GROUPS),
        say("class-share"),
    ]
    rows, bars = [], []
    for item, found in seen.items.items():
        share = "–" if found.share is None else say("class-percent", share=f"{100 * found.share:.0f}")
        rows.append([item, *(str(found.groups[name]) for name in class_statistics.GROUPS), share])
        bars.append(_bar(found.share or 0.0))
    heads.append(say("class-bar"))
    note = f"<p>{safe(say('class-items-note'))}</p>"
    wide = range(1, len(class_statistics.GROUPS) + 2)
    return [note, table(say("class-items"), heads, rows, numeric=wide, last=bars)]


def _broken(seen: class_statistics.Overview, chosen: ExerciseSet, say: Words, language: str) -> list[str]:
    told = []
    for item, found in seen.items.items():
        if found.looks_broken:
            about = {"item": item, "right": found.groups["right"], "tried": found.tried}
            told.append(say("class-looks-broken", title=chosen.items[item].title[language], **about))
    return [_list(told)] if told else [f"<p>{safe(say('class-none-broken'))}</p>"]


def _wrong(seen: class_statistics.Overview, chosen: ExerciseSet, say: Words, language: str) -> list[str]:
    parts = []
    for item, found in seen.items.items():
        rows = [[_what(kind, about, item, chosen, say, language), str(n)] for (kind, about), n in found.wrong]
        if rows:
            heads = [say("class-answer"), say("class-students")]
            parts.append(table(f"{item} · {chosen.items[item].title[language]}", heads, rows, numeric=(1,)))
    return parts or [_nothing(say)]


def _what(kind: str, about: str, item: str, chosen: ExerciseSet, say: Words, language: str) -> str:
    """A kind of wrong answer in words."""
    if kind == "foreseen":
        told = next((w["say"][language] for w in chosen.items[item].foreseen if w["id"] == about), about)
        return f"{say('note-foreseen', mistake=about)} {' '.join(told.split())}"
    if kind == "wrong":
        return say("note-wrong", gave=about)
    return f"{say(f'status-{kind}')}: {about}" if about else say(f"status-{kind}")


def _look(graded: Sequence[Graded], chosen: ExerciseSet, say: Words, language: str) -> list[str]:
    heads = [say(f"column-{name}") for name in ("student", "item", "status", "note")]
    rows = [
        [_who(one), each.item.id, say(f"status-{each.status}"), " ".join(tables.said(each, one, say))]
        for one in graded
        for each in one.verdicts
        if class_statistics.needs_a_look(each)
    ]
    rows += [
        [_who(one), "", "", " ".join(say(f"note-{name}", **about) for name, about in notes)]
        for one in graded
        if (notes := [note for note in one.notes if note[0] in class_statistics.CONTRADICTIONS])
    ]
    return [table(say("class-look"), heads, rows)] if rows else [_nothing(say)]


def _similar(
    alike: Sequence[Pair], graded: Sequence[Graded], chosen: ExerciseSet, say: Words, language: str
) -> list[str]:
    parts = [f"<p>{safe(say('class-similar-note'))}</p>"]
    answers = {(one.student, v.item.id): v.answer for one in graded for v in one.verdicts}
    for pair in alike:
        about = {"one": pair.one, "other": pair.other, "share": f"{100 * pair.alike:.0f}"}
        told = say("class-same" if pair.same else "class-alike", **about)
        parts.append(f"<h3>{safe(pair.item)} · {safe(pair.one)} · {safe(pair.other)}</h3><p>{safe(told)}</p>")
        both = "".join(
            f"<div><h4>{safe(who)}</h4><pre>{safe(answers[who, pair.item])}</pre></div>"
            for who in (pair.one, pair.other)
        )
        parts.append(f'<div class="both">{both}</div>')
    return parts if alike else [*parts, _nothing(say)]


def _ungraded(graded: Sequence[Graded], say: Words) -> list[str]:
    heads = [say("column-student"), say("column-file"), say("class-why")]
    rows = [[_who(one), one.submission.file, why] for one in graded if (why := tables.why_not(one, say))]
    return [table(say("class-ungraded"), heads, rows)] if rows else [_nothing(say)]


def _late(graded: Sequence[Graded], say: Words) -> list[str]:
    heads = [say("column-student"), say("column-file"), say("column-time")]
    rows = [[_who(one), one.submission.file, tables.when(one)] for one in graded if one.late]
    return [table(say("class-late-list"), heads, rows)] if rows else [_nothing(say)]


def _who(one: Graded) -> str:
    return one.student if one.name in ("", one.student) else f"{one.student} · {one.name}"


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


def _bar(share: float) -> str:
    """A bar beside a number; the number says it all, so the bar is for the eye only."""
    return f'<span class="bar" aria-hidden="true" style="width:{10 * share:.2f}rem"></span>'


def _list(told: Iterable[str]) -> str:
    return "<ul>" + "".join(f"<li>{safe(line)}</li>" for line in told) + "</ul>"


def _nothing(say: Words) -> str:
    return f"<p>{safe(say('class-nothing'))}</p>"


def _page(title: str, language: str, parts: Sequence[str], kind: str = "") -> str:
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    head = (
        f'<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{policy}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{safe(title)}</title><style>{_STYLE}</style>"
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
            points_ = [
                inline(" ".join(point.split())) for point in re.split(r"(?m)^- ", block) if point.strip()
            ]
            made.append("<ul>" + "".join(f"<li>{point}</li>" for point in points_) + "</ul>")
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


def page_names(graded: Sequence[Graded]) -> list[str]:
    """A file name for each page: no folder, no surprise, none twice."""
    taken: set[str] = set()
    names = []
    for one in graded:
        stem = re.sub(r"[^\w@.-]", "_", one.student).strip(".")[:80] or "_"
        name, count = stem, 1
        while name.casefold() in taken:
            count += 1
            name = f"{stem}-{count}"
        taken.add(name.casefold())
        names.append(f"{name}.html")
    return names


def safe(text: str) -> str:
    """Text for a page: nothing of it is markup, and nothing of it is invisible control."""
    lines = str(text).split("\n")
    kept = [
        line if line.isprintable() else "".join(c for c in line if c.isprintable() or c == "\t")
        for line in lines
    ]
    return html.escape("\n".join(kept))
