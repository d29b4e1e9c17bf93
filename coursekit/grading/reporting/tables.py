"""The tables an instructor gets: points, what the learning platforms take, and the sheet for essays."""

from __future__ import annotations

import csv
import io
import os
import re
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from coursekit.errors import CourseError
from coursekit.exercises.released import ExerciseSet, number
from coursekit.grading.intake.attempts import Graded
from coursekit.grading.marking.scoring import Verdict
from coursekit.words import Words

POINTS, MOODLE, CANVAS, ESSAYS = "points.csv", "moodle.csv", "canvas.csv", "essays.csv"

COLUMNS = ("student", "name", "file", "time", "late", "item", "points", "of", "status", "note")


def points(graded: Sequence[Graded], say: Words) -> str:
    """The full table: a row for each student and item, and one for each file that was not graded."""
    rows = [[say(f"column-{name}") for name in COLUMNS]]
    for one in graded:
        whose = [one.student, one.name, one.submission.file, when(one), say("yes") if one.late else ""]
        if reason := why_not(one, say):
            status = say("status-earlier" if one.counts else "status-unreadable")
            rows.append([*whose, "", "", "", status, reason])
        for verdict in one.verdicts:
            known = "" if verdict.points is None else _plain(verdict.points)
            status = say(f"status-{verdict.status}")
            note = " ".join(said(verdict, one, say))
            rows.append([*whose, verdict.item.id, known, _plain(verdict.item.points), status, note])
    return _csv(rows)


def why_not(one: Graded, say: Words) -> str:
    """Why a file has no verdicts of its own, in a sentence; empty if it has."""
    if one.submission.problem:
        name, about = one.submission.problem
        return say(f"problem-{name}", **about)
    return say("note-earlier", file=one.counts) if one.counts else ""


def said(verdict: Verdict, one: Graded, say: Words) -> list[str]:
    """What a person should know of a verdict, in sentences."""
    general = [note for note in one.submission.notes if "item" not in note[1]] + one.notes
    notes = [*verdict.notes, *general]
    return list(dict.fromkeys(say(f"note-{name}", **about) for name, about in notes))


def moodle(graded: Sequence[Graded], chosen: ExerciseSet, say: Words) -> str:
    """Totals in the columns of Moodle's grading worksheet, called as Moodle calls them in that language.

    Students whose files Moodle named have their participant number and can be uploaded as they are. The
    identifier is there for those who import by it. What is not final yet stays empty.
    """
    names = ("identifier", "name", "username", "grade", "most", "modified")
    rows = [[say(f"moodle-{name}") for name in names]]
    most = _plain(sum(item.points for item in chosen.items.values()))
    for one in _last_of_each(graded):
        platform, person = one.person
        participant = say("moodle-participant", number=person) if platform == "moodle" else ""
        rows.append([participant, one.name, one.identifier, _final(one), most, ""])
    return _csv(rows)


def canvas(graded: Sequence[Graded], chosen: ExerciseSet, say: Words) -> str:
    """Totals in the columns of Canvas's gradebook, which are English everywhere.

    Students whose files Canvas named have their number there; others are known by their identifier as login.
    What is not final yet stays empty, which Canvas takes for no change.
    """
    rows = [["Student", "ID", "SIS User ID", "SIS Login ID", "Section", say("lms-total", unit=chosen.unit)]]
    most = _plain(sum(item.points for item in chosen.items.values()))
    rows.append(["    Points Possible", "", "", "", "", most])
    for one in _last_of_each(graded):
        platform, person = one.person
        number_ = person if platform == "canvas" else ""
        login = "" if number_ else one.identifier
        rows.append([one.name or one.student, number_, "", login, "", _final(one)])
    return _csv(rows)


def _last_of_each(graded: Sequence[Graded]) -> list[Graded]:
    """Those a platform can tell: of a student who counts twice there, the last file handed in."""
    last: dict[tuple, Graded] = {}
    for one in graded:
        if not one.verdicts or not (one.person[1] or one.identifier):
            continue
        whose = one.person if one.person[1] else ("", one.student)
        if whose not in last or last[whose].handed.order < one.handed.order:
            last[whose] = one
    return [*last.values()]


def _final(one: Graded) -> str:
    return "" if one.total is None or one.pending else _plain(one.total)


def when(one: Graded) -> str:
    """When the file was last changed, by the clock of this machine; empty if nobody knows."""
    seconds = one.handed.time if one.handed else 0
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(seconds)) if seconds else ""


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


def write(path: Path, text: str, encoding: str = "utf-8", safely: bool = True) -> None:
    """Write a file that is whole at every moment; `safely`, also when the power fails."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(path.name + ".part")
    with beside.open("w", encoding=encoding, newline="") as file:
        file.write(text)
        if safely:
            file.flush()
            os.fsync(file.fileno())
    os.replace(beside, path)


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
