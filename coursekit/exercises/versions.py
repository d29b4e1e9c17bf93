"""Versions of a set: what was released is kept, so that a file is graded by the one it was made from."""

from __future__ import annotations

import dataclasses
import functools
import hashlib
from collections.abc import Iterator
from pathlib import Path

from coursekit.errors import CourseError
from coursekit.exercises import public_set, release, source_set, sources


@dataclasses.dataclass(frozen=True)
class Version:
    """A set as its authors wrote it, and what students have of it."""

    authored_set: source_set.ExerciseSet
    exercise_set: public_set.ExerciseSet


class Versions:
    """All versions of a set that are known here; each is read when a file asks for it.

    Parameters
    ----------
    unit : int
    folder : Path
        The exercise sources.
    no_code : bool
        Whether only the items without programming count.

    Raises
    ------
    CourseError
        If the set was edited and not released since, and what was released before is not kept.
    """

    def __init__(self, unit: int, folder: Path, no_code: bool = False) -> None:
        self._unit, self._folder, self._no_code = unit, folder, no_code
        chosen = sources.load_unit(unit, folder)
        try:
            current = Version(chosen, release.released_set(chosen))
        except CourseError:
            source = public_set.load(unit).source if unit in public_set.units() else ""
            if source not in self._kept:
                raise
            current = self._read(source)
        self.current = current
        self._read_before = {current.authored_set.fingerprint: current}

    @functools.cached_property
    def _kept(self) -> set[str]:
        return {path.parent.name for path in sources.kept_folder(self._unit, self._folder).glob("*/*.yml")}

    def get(self, name: str) -> Version | None:
        """The version that a notebook says it was made from; None if it is not known here."""
        if name not in self._read_before and name in self._kept:
            try:
                self._read_before[name] = self._read(name)
            except (CourseError, OSError):
                return None
        return self._read_before.get(name)

    def __iter__(self) -> Iterator[Version]:
        return filter(None, (self.get(name) for name in sorted({*self._kept, *self._read_before})))

    def graded(self, version: Version) -> public_set.ExerciseSet:
        """What of a version is graded."""
        return version.exercise_set.no_code() if self._no_code else version.exercise_set

    def ask_the_same(self, items: set[str]) -> bool:
        """Whether all versions that have these items ask the same of everybody."""
        asked = [_asked(version) for version in self if items <= version.exercise_set.items.keys()]
        return all(one == asked[0] for one in asked)

    def _read(self, name: str) -> Version:
        refused: dict[str, str] = {}
        # By the rules of when it was released, not by those of today.
        chosen = sources.load_unit(self._unit, sources.kept_folder(self._unit, self._folder) / name, refused)
        if refused:
            raise CourseError("error-set-stale", file=chosen.path.name, unit=str(self._unit))
        # Whoever corrects the solution of a version that was handed out leaves its name as it is.
        source = name if chosen.fingerprint == name else f"{name}-{chosen.fingerprint}"
        opened = dataclasses.replace(release.unsealed_half(chosen), source=source)
        return Version(dataclasses.replace(chosen, fingerprint=name), opened)


def _asked(version: Version) -> str:
    """A digest of all that a student is asked, and with which numbers."""
    parts = [
        [item.id, item.kind, item.answer, item.points, item.tolerance, item.variants, item.table, item.cases]
        for item in version.exercise_set.items.values()
    ]
    return hashlib.sha256(repr(parts).encode()).hexdigest()
