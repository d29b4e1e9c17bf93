"""The report on the class for whoever teaches it."""

from __future__ import annotations

from collections.abc import Sequence

from coursekit.exercises.public_set import ExerciseSet
from coursekit.grading.marking import scoring
from coursekit.grading.marking.essay_marks import Row
from coursekit.grading.marking.similarity import Pair
from coursekit.grading.reporting import class_statistics, points_table
from coursekit.grading.reporting.html import bar, bullets, page, safe, table
from coursekit.grading.results import GradedSubmission
from coursekit.number_format import format_digits
from coursekit.words import Words

REPORT = "class.html"


def class_report(
    graded: Sequence[GradedSubmission],
    exercise_set: ExerciseSet,
    similar: Sequence[Pair],
    language: str,
    no_code: bool = False,
    of_nobody: Sequence[Row] = (),
) -> str:
    """The report on a class: how it went, what looks broken, and what a person should look at."""
    say, words = Words("grading", language), Words("exercises", language)
    whole = words("notebook-title", unit=exercise_set.unit, title=exercise_set.title[language])
    title = f"{say('class-title')} · {whole}"
    overview = class_statistics.of(graded, exercise_set)
    counts = {
        "students": overview.students,
        "unreadable": overview.unreadable,
        "earlier": overview.superseded,
        "late": overview.late,
        "pending": overview.pending,
        "doubtful": overview.doubtful,
        "earlier-version": overview.earlier_version,
    }
    rows = [[say(f"class-{name}"), str(count)] for name, count in counts.items()]
    heads = [say("class-what"), say("class-count")]
    parts = [f"<h1>{safe(title)}</h1>"]
    if no_code:
        about = {"items": len(exercise_set.asked), "points": exercise_set.points}
        parts.append(f"<p>{safe(say('class-no-code', **about))}</p>")
    parts.append(table(say("class-numbers"), heads, rows, numeric=(1,)))
    for heading, found in (
        ("totals", _totals(overview, say, language)),
        ("items", _items(overview, say, language)),
        ("broken", _broken(overview, exercise_set, say, language)),
        ("mistakes", _wrong(overview, exercise_set, say, language)),
        ("not-final", _not_final(graded, say)),
        ("look", _review(graded, say)),
        ("of-nobody", _of_nobody(of_nobody, say)),
        ("similar", _similar(similar, graded, say)),
        ("ungraded", _ungraded(graded, say)),
        ("late-list", _late(graded, say)),
    ):
        parts += [f'<section aria-labelledby="{heading}">']
        parts += [f'<h2 id="{heading}">{safe(say(f"class-{heading}"))}</h2>', *found, "</section>"]
    return page(title, language, parts, "wide")


def _totals(overview: class_statistics.Overview, say: Words, language: str) -> list[str]:
    if not overview.totals:
        return [_nothing(say)]
    most = max(overview.totals.values())
    rows = [
        [
            say("class-range", least=format_digits(low, language), most=format_digits(high, language)),
            str(count),
        ]
        for (low, high), count in overview.totals.items()
    ]
    bars = [bar(count / most) for count in overview.totals.values()]
    heads = [say("column-points"), say("class-students"), say("class-bar")]
    middle = say("class-middle", points=format_digits(overview.median, language))
    return [f"<p>{safe(middle)}</p>", table(say("class-totals"), heads, rows, numeric=(1,), last=bars)]


def _items(overview: class_statistics.Overview, say: Words, language: str) -> list[str]:
    heads = [
        say("column-item"),
        *(say(f"class-{name}") for name in class_statistics.GROUPS),
        say("class-share"),
    ]
    rows, bars = [], []
    for item, found in overview.items.items():
        share = "–" if found.share is None else say("class-percent", share=f"{100 * found.share:.0f}")
        rows.append([item, *(str(found.groups[name]) for name in class_statistics.GROUPS), share])
        bars.append(bar(found.share or 0.0))
    heads.append(say("class-bar"))
    note = f"<p>{safe(say('class-items-note'))}</p>"
    wide = range(1, len(class_statistics.GROUPS) + 2)
    return [note, table(say("class-items"), heads, rows, numeric=wide, last=bars)]


def _broken(
    overview: class_statistics.Overview, exercise_set: ExerciseSet, say: Words, language: str
) -> list[str]:
    lines = []
    for item, found in overview.items.items():
        if found.looks_broken:
            about = {"item": item, "right": found.groups["right"], "tried": found.tried}
            lines.append(say("class-looks-broken", title=exercise_set.items[item].title[language], **about))
    return [bullets(lines)] if lines else [f"<p>{safe(say('class-none-broken'))}</p>"]


def _wrong(
    overview: class_statistics.Overview, exercise_set: ExerciseSet, say: Words, language: str
) -> list[str]:
    parts = []
    for item, found in overview.items.items():
        rows = [
            [_what(kind, about, item, exercise_set, say, language), str(n)]
            for (kind, about), n in found.wrong
        ]
        if rows:
            heads = [say("class-answer"), say("class-students")]
            parts.append(
                table(f"{item} · {exercise_set.items[item].title[language]}", heads, rows, numeric=(1,))
            )
    return parts or [_nothing(say)]


def _what(kind: str, about: str, item: str, exercise_set: ExerciseSet, say: Words, language: str) -> str:
    """A kind of wrong answer in words."""
    if kind == "foreseen":
        says = next(
            (w["say"][language] for w in exercise_set.items[item].foreseen if w["id"] == about), about
        )
        return f"{say('note-foreseen', mistake=about)} {' '.join(says.split())}"
    if kind == "wrong":
        return say("note-wrong", gave=about)
    return f"{say(f'status-{kind}')}: {about}" if about else say(f"status-{kind}")


def _review(graded: Sequence[GradedSubmission], say: Words) -> list[str]:
    heads = [say(f"column-{name}") for name in ("student", "item", "status", "note")]
    rows = [
        [
            _who(submission),
            result.item.id,
            say(f"status-{result.outcome}"),
            " ".join(points_table.sentences(result, submission, say)),
        ]
        for submission in graded
        for result in submission.results
        if scoring.needs_review(result)
    ]
    for submission in graded:
        if flags := class_statistics.flags(submission):
            sentences = " ".join(say(f"note-{note.name}", **note.values) for note in flags)
            rows.append([_who(submission), "", "", sentences])
    return [table(say("class-look"), heads, rows)] if rows else [_nothing(say)]


def _of_nobody(rows: Sequence[Row], say: Words) -> list[str]:
    """Marks of essays that were given to a text nobody handed in now."""
    heads = [say("column-student"), say("column-item"), say("column-text")]
    shown = [[row.student, row.item, row.text[:80]] for row in rows]
    return [table(say("class-of-nobody"), heads, shown)] if shown else [_nothing(say)]


def _not_final(graded: Sequence[GradedSubmission], say: Words) -> list[str]:
    """Whose total is empty in every table, and why; but for essays that wait, of which all know."""
    heads = [say("column-student"), say("column-file"), say("class-why")]
    rows = [
        [_who(each), each.submission.file, " ".join(say(f"note-{n.name}", **n.values) for n in each.doubts)]
        for each in graded
        if each.results and each.doubts
    ]
    return [table(say("class-not-final"), heads, rows)] if rows else [_nothing(say)]


def _similar(similar: Sequence[Pair], graded: Sequence[GradedSubmission], say: Words) -> list[str]:
    parts = [f"<p>{safe(say('class-similar-note'))}</p>"]
    answers = {(each.student, result.item.id): result.answer for each in graded for result in each.results}
    for pair in similar:
        shared = {"one": pair.student, "other": pair.other, "share": f"{100 * pair.share:.0f}"}
        sentence = say("class-same" if pair.same else "class-alike", **shared)
        title = f"{safe(pair.item)} · {safe(pair.student)} · {safe(pair.other)}"
        parts.append(f"<h3>{title}</h3><p>{safe(sentence)}</p>")
        both = "".join(
            f"<div><h4>{safe(student)}</h4><pre>{safe(answers[student, pair.item])}</pre></div>"
            for student in (pair.student, pair.other)
        )
        parts.append(f'<div class="both">{both}</div>')
    return parts if similar else [*parts, _nothing(say)]


def _ungraded(graded: Sequence[GradedSubmission], say: Words) -> list[str]:
    heads = [say("column-student"), say("column-file"), say("class-why")]
    rows = [
        [_who(submission), submission.submission.file, reason]
        for submission in graded
        if (reason := points_table.why_not(submission, say))
    ]
    return [table(say("class-ungraded"), heads, rows)] if rows else [_nothing(say)]


def _late(graded: Sequence[GradedSubmission], say: Words) -> list[str]:
    heads = [say("column-student"), say("column-file"), say("column-time")]
    rows = [
        [_who(submission), submission.submission.file, points_table.changed(submission)]
        for submission in graded
        if submission.parsed.late
    ]
    return [table(say("class-late-list"), heads, rows)] if rows else [_nothing(say)]


def _who(graded: GradedSubmission) -> str:
    name = graded.parsed.name
    return graded.student if name in ("", graded.student) else f"{graded.student} · {name}"


def _nothing(say: Words) -> str:
    return f"<p>{safe(say('class-nothing'))}</p>"
