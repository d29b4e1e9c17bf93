"""Seeds of hidden inputs: one for all that is handed in until feedback on it is written, then another one.

So nothing is won by what feedback told, in whatever way graded code had it told: whoever hands in again is
asked with inputs that nobody's code has seen.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from coursekit.exercises import source_set
from coursekit.exercises.public_set import ExerciseSet
from coursekit.grading.execution.reference import HiddenInputs
from coursekit.grading.journal import Journal, Keys
from coursekit.grading.records import Attempt, GradingOptions


@dataclass(frozen=True)
class SeededInputs:
    """With which hidden inputs a file is graded, and what its result belongs to."""

    key: str
    hidden: HiddenInputs
    exercise_set: ExerciseSet


def assign_seeds(
    counting: Sequence[Attempt],
    journal: Journal,
    authored_set: source_set.ExerciseSet,
    exercise_set: ExerciseSet,
    options: GradingOptions,
) -> tuple[dict[Attempt, SeededInputs], int]:
    """The draw of each file: the one it was graded with before, or else the last one, which may be new.

    Returns
    -------
    dict, int
        And the seed of the last draw.
    """
    source = exercise_set.source
    seeds = journal.seeds(source) if options.seed is None else [options.seed]
    keys = {seed: Keys(source, seed, options) for seed in reversed(seeds)}
    before = {attempt: _graded_with(attempt, keys, journal) for attempt in counting}
    last = seeds[-1] if seeds else None
    if last is None or (
        options.seed is None and None in before.values() and journal.feedback_released(source)
    ):
        last = secrets.randbits(63)
    journal.begin(source, last)
    keys.setdefault(last, Keys(source, last, options))
    seed_of = {attempt: last if seed is None else seed for attempt, seed in before.items()}
    hidden = {seed: HiddenInputs(authored_set, seed) for seed in {*seed_of.values()}}
    drawn = {
        attempt: SeededInputs(keys[seed].key(attempt.parsed.digest), hidden[seed], exercise_set)
        for attempt, seed in seed_of.items()
    }
    return drawn, last


def _graded_with(attempt: Attempt, keys: dict[int, Keys], journal: Journal) -> int | None:
    """The last seed that has a result of this very file."""
    return next((seed for seed in keys if keys[seed].key(attempt.parsed.digest) in journal.results), None)
