"""When work is due, as it was typed, and what is late."""

from __future__ import annotations

import datetime

from coursekit.errors import CourseError
from coursekit.grading.records import SubmittedFile


def moment(given: str) -> float:
    """A moment as it was typed, in seconds since 1970; a day alone is meant to its end.

    Raises
    ------
    CourseError
        If it is neither a day nor a moment.
    """
    text = given.strip()
    try:
        day = datetime.date.fromisoformat(text)
        return datetime.datetime.combine(day + datetime.timedelta(days=1), datetime.time.min).timestamp()
    except (ValueError, OverflowError):
        pass
    try:
        return datetime.datetime.fromisoformat(text).timestamp()
    except (ValueError, OverflowError):
        raise CourseError("error-option-due", given=given) from None


def is_late(file: SubmittedFile, due: float | None) -> bool:
    """Whether the platform says so or, where a due date is given, the file is newer."""
    return bool(file.lms and file.lms.late) or (due is not None and file.time > due)
