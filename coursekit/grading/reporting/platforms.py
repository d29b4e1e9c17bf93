"""What goes back to the learning platforms: their own sheets filled in, or tables in their columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from coursekit.exercises.public_set import ExerciseSet
from coursekit.grading import tables
from coursekit.grading.records import Attempt, GradingOptions
from coursekit.grading.reporting import canvas, moodle, moodle_exports
from coursekit.grading.results import GradedSubmission
from coursekit.words import Words


@dataclass(frozen=True)
class Platforms:
    """The sheets that platforms gave, if they were given, and what a mark is multiplied by in each."""

    worksheet: moodle.Worksheet | None = None
    gradebook: canvas.Gradebook | None = None
    factors: tuple[float, float] = (1.0, 1.0)
    comments: bool = False

    @classmethod
    def of(cls, options: GradingOptions, exercise_set: ExerciseSet) -> Platforms:
        """Those of the options.

        Raises
        ------
        CourseError
            If a sheet is not the one it should be, or is out of other points and nobody asked to convert.
        """
        most = exercise_set.points
        worksheet = moodle.Worksheet(options.worksheet, options.comments) if options.worksheet else None
        gradebook = None
        if options.gradebook:
            gradebook = canvas.Gradebook(options.gradebook, exercise_set.unit, options.assignment)
        factors = [sheet.factor(most, options.scale) if sheet else 1.0 for sheet in (worksheet, gradebook)]
        return cls(worksheet, gradebook, (factors[0], factors[1]), options.comments)

    def annotated(self, attempts: Sequence[Attempt]) -> list[Attempt]:
        """The attempts with what the sheets know of each."""
        for sheet in (self.worksheet, self.gradebook):
            attempts = sheet.annotated(attempts) if sheet else attempts
        return [*attempts]

    def counts(self, graded: Sequence[GradedSubmission]) -> dict[str, int]:
        """How many handed nothing in or cannot be changed, as far as the sheets tell."""
        sheet = self.worksheet
        if sheet is None:
            return {"absent": 0, "locked": 0}
        return {"absent": len(sheet.absent(graded)), "locked": sheet.locked(graded)}

    def write(
        self,
        out: Path,
        graded: Sequence[GradedSubmission],
        pages: Sequence[tuple[GradedSubmission, str]],
        exercise_set: ExerciseSet,
        say: Words,
    ) -> None:
        """Write what is uploaded."""
        most, total = exercise_set.points, say("lms-total", unit=exercise_set.unit)
        if self.worksheet:
            self.worksheet.fill(graded, self.factors[0], self.comments).save(out / moodle.WORKSHEET)
        else:
            tables.write(out / moodle.WORKSHEET, moodle_exports.without_worksheet(graded, most, say))
        final = moodle_exports.for_gradebook(graded, self.worksheet, self.factors[0], total, say)
        tables.write(out / moodle_exports.GRADEBOOK, final)
        archive = moodle_exports.feedback_archive(pages, self.worksheet)
        if archive:
            tables.write_bytes(out / moodle_exports.PAGES, archive)
        else:
            (out / moodle_exports.PAGES).unlink(missing_ok=True)
        if self.gradebook:
            self.gradebook.fill(graded, self.factors[1]).save(out / canvas.GRADEBOOK)
        else:
            tables.write(out / canvas.GRADEBOOK, canvas.without_gradebook(graded, most, total))
