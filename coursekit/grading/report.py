"""What an instructor and a student get: tables, a sheet for essays, a page of feedback each."""

from __future__ import annotations

import csv
import html
import io
import os
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from coursekit.exercises.public import ExerciseSet, number
from coursekit.grading.submission import Submission
from coursekit.grading.verdict import Verdict
from coursekit.models.contract import CourseError
from coursekit.words import Words

POINTS, LMS, ESSAYS, FEEDBACK = "points.csv", "lms.csv", "essays.csv", "feedback"


@dataclass
class Graded:
    """A student's submission with its verdicts; none if the file could not be read."""

    student: str
    submission: Submission
    verdicts: list[Verdict] = field(default_factory=list)
    notes: list[tuple[str, dict]] = field(default_factory=list)

    @property
    def total(self) -> float | None:
        """Points so far; None where nothing could be graded, or not all because of us."""
        if not self.verdicts or any(verdict.status == "fault" for verdict in self.verdicts):
            return None
        return sum(verdict.points or 0.0 for verdict in self.verdicts)

    @property
    def pending(self) -> bool:
        """Whether an essay waits for a person."""
        return any(verdict.status == "essay" and verdict.points is None for verdict in self.verdicts)


def points(graded: Sequence[Graded], say: Words) -> str:
    """The full table: a row for each student and item."""
    heads = [say(f"column-{name}") for name in ("student", "file", "item", "points", "of", "status", "note")]
    rows = []
    for one in graded:
        if one.submission.problem:
            name, about = one.submission.problem
            rows.append(
                [
                    one.student,
                    one.submission.file,
                    "",
                    "",
                    "",
                    say("status-unreadable"),
                    say(f"problem-{name}", **about),
                ]
            )
        general = [note for note in one.submission.notes if "item" not in note[1]] + one.notes
        for verdict in one.verdicts:
            note = " ".join(_notes([*verdict.notes, *general], say))
            known = "" if verdict.points is None else _plain(verdict.points)
            status = say(f"status-{verdict.status}")
            rows.append(
                [
                    one.student,
                    one.submission.file,
                    verdict.item.id,
                    known,
                    _plain(verdict.item.points),
                    status,
                    note,
                ]
            )
    return _csv([heads, *rows])


def lms(graded: Sequence[Graded], chosen: ExerciseSet, say: Words) -> str:
    """Totals of all who can be told, in the columns of Canvas's gradebook; Moodle lets one map them."""
    heads = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section"]
    heads += [say("lms-total", unit=chosen.unit), say("lms-pending", unit=chosen.unit)]
    rows = []
    for one in (one for one in graded if one.verdicts and one.submission.identifier):
        total = "" if one.total is None else _plain(one.total)
        rows.append([one.student, "", "", one.student, "", total, say("lms-yes") if one.pending else ""])
    return _csv([heads, *rows])


def criteria(chosen: ExerciseSet) -> list[tuple[str, str, float]]:
    """Item, criterion and most points of each column of the essay sheet."""
    return [
        (item.id, criterion["id"], max(level["points"] for level in criterion["levels"]))
        for item in chosen.items.values()
        for criterion in item.rubric
    ]


def essays(
    graded: Sequence[Graded], chosen: ExerciseSet, before: Mapping[tuple[str, str], dict], say: Words
) -> str:
    """The sheet a person fills in; what was filled in before stays, also of students who are not here now."""
    columns = criteria(chosen)
    heads = [say("column-student"), say("column-item"), say("column-text")]
    heads += [f"{item}.{name} (0–{_plain(most)})" for item, name, most in columns]
    rows, seen = [], set()
    for one in graded:
        for verdict in one.verdicts:
            key = (one.student, verdict.item.id)
            if verdict.status != "essay" and key not in before or verdict.item.kind != "essay":
                continue
            marks = before.get(key, {})
            rows.append(
                [*key, verdict.answer, *(marks.get(f"{item}.{name}", "") for item, name, _ in columns)]
            )
            seen.add(key)
    for key, marks in before.items():
        if key not in seen:
            rows.append(
                [*key, marks["text"], *(marks.get(f"{item}.{name}", "") for item, name, _ in columns)]
            )
    return _csv([heads, *rows])


def read_essays(path: Path, chosen: ExerciseSet) -> dict[tuple[str, str], dict[str, str]]:
    """A sheet as a person left it: by student and item, the text and each mark.

    Raises
    ------
    CourseError
        If the file there is not such a sheet; it is never written over then.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return {}
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")  # as a spreadsheet may have saved it
    first = text.partition("\n")[0]
    separator = max(",;\t", key=first.count)
    rows = list(csv.reader(io.StringIO(text), delimiter=separator))
    names = [head.partition(" ")[0] for head in rows[0]] if rows else []
    if not {f"{item}.{name}" for item, name, _ in criteria(chosen)} <= {*names[3:]}:
        raise CourseError("error-essay-sheet", file=str(path))
    kept = {}
    for row in rows[1:]:
        row = [_unguarded(cell) for cell in row] + [""] * (len(names) - len(row))
        if row[0]:
            marks = dict(zip(names[3:], (cell.strip() for cell in row[3:]), strict=False))
            kept[row[0], row[1]] = {"text": row[2]} | marks
    return kept


def marked(verdict: Verdict, one: Graded, before: Mapping[tuple[str, str], dict]) -> None:
    """Put the marks of the sheet into the verdict on an essay, once they are all there."""
    sheet, language = before.get((one.student, verdict.item.id)), one.submission.language
    if verdict.item.kind != "essay" or sheet is None:
        return
    given, told = [], []
    for criterion in verdict.item.rubric:
        written = sheet.get(f"{verdict.item.id}.{criterion['id']}", "")
        if not written:
            continue
        most = max(level["points"] for level in criterion["levels"])
        mark = re.fullmatch(r"\d+(?:[.,]\d+)?", written)
        if not mark or not 0 <= float(written.replace(",", ".")) <= most:
            verdict.notes.append(
                ("odd-mark", {"criterion": criterion["id"], "given": written[:20], "most": most})
            )
            continue
        given.append(float(written.replace(",", ".")))
        about = {"points": number(given[-1], language), "of": number(most, language)}
        told.append(
            f"{criterion['title'][language]}: {Words('grading', language)('feedback-points', **about)}"
        )
    if not given:
        return
    if " ".join(sheet["text"].split()) != " ".join(verdict.answer.split()):
        verdict.notes.append(("text-changed", {}))
    if len(given) == len(verdict.item.rubric):
        verdict.status, verdict.points, verdict.message = "marked", sum(given), "; ".join(told)
    else:
        verdict.notes.append(("partly-marked", {"given": len(given), "of": len(verdict.item.rubric)}))


def feedback(one: Graded, chosen: ExerciseSet) -> str:
    """A page for one student: what was asked, what they answered, and what was thought of it."""
    language = one.submission.language
    say, words = Words("grading", language), Words("exercises", language)
    title = words("notebook-title", unit=chosen.unit, title=chosen.title[language])
    total = say(
        "feedback-total", points=one.total or 0, of=sum(item.points for item in chosen.items.values())
    )
    parts = [f"<h1>{_safe(title)}</h1>", f"<p>{_safe(one.student)}</p>"]
    if one.submission.problem:
        parts.append(
            f"<p>{_safe(say('problem-' + one.submission.problem[0], **one.submission.problem[1]))}</p>"
        )
    else:
        pending = f" {_safe(say('feedback-pending'))}" if one.pending else ""
        parts.append(f"<p><strong>{_safe(total)}</strong>{pending}</p>")
    for place, verdict in enumerate(one.verdicts, 1):
        parts += _item(place, verdict, one.submission, say, language)
    style = (
        "body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 sans-serif}"
        "body{color:#1a1a1a;background:#fff}"
        "pre{white-space:pre-wrap;background:#f2f2f2;padding:.6rem;overflow-wrap:anywhere}"
        "table{border-collapse:collapse}td,th{border:1px solid #767676;padding:.1rem .5rem}"
        "section{border-top:1px solid #767676;margin-top:1.5rem}"
    )
    head = f'<meta charset="utf-8"><title>{_safe(title)} · {_safe(one.student)}</title><style>{style}</style>'
    body = "\n".join(parts)
    return f'<!DOCTYPE html>\n<html lang="{language}"><head>{head}</head>\n<body>\n{body}\n</body></html>\n'


def _item(place: int, verdict: Verdict, submission: Submission, say: Words, language: str) -> list[str]:
    item = verdict.item
    statement = item.statement(item.variant(submission.identifier), language)
    known = "–" if verdict.points is None else number(verdict.points, language)
    shown = "wrong" if verdict.status == "foreseen" else verdict.status
    score = say("feedback-points", points=known, of=number(item.points, language))
    return [
        "<section>",
        f"<h2>{place} · {_safe(item.title[language])}</h2>",
        as_html(statement),
        f"<h3>{_safe(say('feedback-answer'))}</h3>",
        f"<pre>{_safe(verdict.answer) or '–'}</pre>",
        f"<h3>{_safe(say('feedback-verdict'))}</h3>",
        f"<p><strong>{_safe(say(f'status-{shown}'))}</strong> · {_safe(score)}</p>",
        f"<p>{_safe(verdict.message)}</p>",
        "</section>",
    ]


def as_html(markdown: str) -> str:
    """The little Markdown of the statements: paragraphs, lists, tables, **bold**, ``code``."""

    def inline(text: str) -> str:
        text = re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", _safe(text))
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
    """A file name for each student's page: no folder, no surprise, none twice."""
    taken: set[str] = set()
    names = []
    for one in graded:
        stem = re.sub(r"[^\w@.-]", "_", one.student).strip(".") or "_"
        name, count = stem, 1
        while name.casefold() in taken:
            count += 1
            name = f"{stem}-{count}"
        taken.add(name.casefold())
        names.append(f"{name}.html")
    return names


def write(path: Path, text: str, encoding: str = "utf-8") -> None:
    """Write a file that is whole at every moment."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(path.name + ".part")
    beside.write_text(text, encoding, newline="")
    os.replace(beside, path)


def _notes(notes: Iterable[tuple[str, dict]], say: Words) -> list[str]:
    return list(dict.fromkeys(say(f"note-{name}", **about) for name, about in notes))


def _plain(value: float) -> str:
    return f"{value:g}"


def _csv(rows: Iterable[Sequence[str]]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([[_guarded(cell) for cell in row] for row in rows])
    return out.getvalue()


def _guarded(cell: str) -> str:
    """Text that a spreadsheet will not take for a formula."""
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell


def _unguarded(cell: str) -> str:
    return cell[1:] if re.match(r"'[=+\-@\t\r]", cell) else cell


def _safe(text: str) -> str:
    """Text for a page: nothing of it is markup, and nothing of it is invisible control."""
    return html.escape("".join(c for c in str(text) if c.isprintable() or c in "\n\t"))
