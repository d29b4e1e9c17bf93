"""All that is written for a class, in one place and one order."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import coursekit
from coursekit.exercises.public_set import ExerciseSet
from coursekit.grading import tables
from coursekit.grading.marking import essay_marks, similarity
from coursekit.grading.records import GradingOptions
from coursekit.grading.reporting import class_report, feedback_pages, points_table
from coursekit.grading.reporting.html import POLICY
from coursekit.grading.reporting.platforms import Platforms
from coursekit.grading.results import GradedSubmission
from coursekit.words import Words

RUN = "run.json"


def unit_in(folder: Path) -> int | None:
    """The unit whose tables are in a folder; None if there are none."""
    try:
        unit = json.loads((folder / RUN).read_text("utf-8"))["unit"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return unit if isinstance(unit, int) else None


@dataclass(frozen=True)
class Report:
    """All that is written for a class; `options` have the seed that was used."""

    out: Path
    graded: Sequence[GradedSubmission]
    exercise_set: ExerciseSet
    sheet: essay_marks.Sheet
    similar: Sequence[similarity.Pair]
    platforms: Platforms
    options: GradingOptions

    def write(self) -> None:
        """Write it; what says that it is all there comes last."""
        out, graded, exercise_set = self.out, self.graded, self.exercise_set
        say = Words("grading", self.options.language)
        pages = self._pages()
        self.platforms.write(out, graded, pages, exercise_set, say)
        self.sheet.with_essays(graded, exercise_set, say).save(out / essay_marks.ESSAYS)
        report = class_report.class_report(
            graded,
            exercise_set,
            self.similar,
            say.language,
            self.options.no_code,
            self.sheet.of_nobody(graded),
        )
        tables.write(out / class_report.REPORT, report)
        about = {"unit": exercise_set.unit, "seed": self.options.seed, "set": exercise_set.source}
        about |= {"no_code": self.options.no_code, "coursekit": coursekit.__version__}
        tables.write(out / RUN, json.dumps(about, indent=1) + "\n")
        tables.write(out / points_table.POINTS, points_table.points(graded, say), "utf-8-sig")

    def _pages(self) -> list[tuple[GradedSubmission, str]]:
        """Write the pages of feedback; those of students who are no longer here go."""
        shown = [submission for submission in self.graded if not submission.attempt.superseded_by]
        names = feedback_pages.page_names([submission.student for submission in shown])
        folder = self.out / feedback_pages.FEEDBACK
        pages = []
        for submission, name in zip(shown, names, strict=True):
            page = feedback_pages.feedback(submission, self.exercise_set)
            tables.write(folder / name, page, safely=False)
            pages.append((submission, page))
        for path in folder.glob("*.html") if folder.is_dir() else ():
            if path.name not in names and POLICY.encode() in path.read_bytes()[:500]:
                path.unlink()
        return pages
