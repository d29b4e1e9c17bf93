"""What was found out stays found out: each result is on disk before the next one is begun.

The journal is a file of lines, each a JSON object, that is only ever added to. A line is whole or it is not
there: of one that was cut short by a power failure nothing is read. Faults of ours are not kept, so that they
are tried again. Of a journal that an earlier version of the course wrote, seeds are read; its results are
not, for nobody knows which models they were found out with.
"""

from __future__ import annotations

import functools
import hashlib
import json
import os
import platform
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any

import coursekit
from coursekit.errors import CourseError
from coursekit.grading.records import GradingOptions
from coursekit.grading.results import CellResult, RunResult

NO_SAY = {
    "cli",
    "capstone",
    "publishing",
    "sets",
    "locales",
    "figures",
    "frontend",
    "openings",
    "intake",
    "marking",
    "reporting",
}
"""Folders and files of the course that no result of a student's code hangs on."""


class Journal:
    """The journal of a class.

    Parameters
    ----------
    path : Path
        Need not exist.

    Attributes
    ----------
    results : dict of str to RunResult
        By key, see :class:`Keys`.
    lines : int
        That it has.
    outdated : bool
        Whether all the results in it are of an earlier version of the course, so that none is used.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.results: dict[str, RunResult] = {}
        self.lines = 0
        self.outdated = False
        self._seeds: dict[str, list[int]] = {}
        self._released: dict[str, int] = {}
        try:
            text = path.read_bytes()
        except FileNotFoundError:
            return
        except OSError as error:
            raise CourseError("error-file-closed", file=str(path), reason=error.strerror or "?") from None
        for line in text.split(b"\n"):
            self._read(line)
        self.lines = text.count(b"\n")
        self.outdated = self.outdated and not self.results

    def _read(self, line: bytes) -> None:
        try:
            read = json.loads(line)
        except (ValueError, RecursionError):
            return
        if not isinstance(read, dict):
            return
        if isinstance(read.get("key"), str):
            self.outdated |= "happened" in read
            try:
                cells = tuple(map(CellResult.from_json, read["cells"]))
            except (KeyError, TypeError, ValueError, RecursionError):
                return
            self.results[read["key"]] = RunResult(cells)
        if isinstance(read.get("set"), str):
            if isinstance(read.get("seed"), int):
                self._seeds.setdefault(read["set"], []).append(read["seed"])
            if isinstance(read.get("told"), int):
                self._released[read["set"]] = read["told"]

    def seeds(self, fingerprint: str) -> list[int]:
        """The seeds that set was graded with here, the last one last."""
        return self._seeds.get(fingerprint, [])

    def feedback_released(self, fingerprint: str) -> bool:
        """Whether feedback was written since the last seed: what is handed in from now on has another one."""
        return self.seeds(fingerprint)[-1:] == [self._released.get(fingerprint)]

    def begin(self, fingerprint: str, seed: int) -> None:
        """Say which seed the lines that follow are of."""
        if self.seeds(fingerprint)[-1:] != [seed]:
            self._seeds.setdefault(fingerprint, []).append(seed)
            write(self.path, {"set": fingerprint, "seed": seed})
            self.lines = self.path.read_bytes().count(b"\n")

    def release_feedback(self, fingerprint: str) -> None:
        """Say that feedback was written on what was graded with the last seed."""
        if not self.feedback_released(fingerprint):
            self._released[fingerprint] = self.seeds(fingerprint)[-1]
            write(self.path, {"set": fingerprint, "told": self._released[fingerprint]})


@dataclass(frozen=True)
class Keys:
    """What results of one way of grading belong to: the set, and all else a mark may hang on."""

    fingerprint: str
    seed: int
    options: GradingOptions

    def key(self, digest: str) -> str:
        """What the result of a file belongs to, from the digest of its bytes."""
        return hashlib.sha256(f"{digest} {self._about}".encode()).hexdigest()[:32]

    @functools.cached_property
    def _about(self) -> str:
        options = self.options
        about = [self.fingerprint, self.seed, options.timeout, options.jailed, options.no_code]
        return json.dumps([*about, coursekit.__version__, platform.python_version(), course_digest()])


@functools.cache
def course_digest() -> str:
    """The digest of the course as it is installed."""
    return digest(resources.files("coursekit"))


def digest(package: Any) -> str:
    """A digest of what in a folder a student's code or a solution can use: models, data and exercises."""
    found = hashlib.sha256()
    for path, data in sorted(_files(package, "")):
        found.update(f"{path} {len(data)}\n".encode() + data)
    return found.hexdigest()[:16]


def _files(folder: Any, path: str) -> list[tuple[str, bytes]]:
    found: list[tuple[str, bytes]] = []
    for entry in folder.iterdir():
        if entry.name in NO_SAY or entry.name.startswith((".", "__pycache__")):
            continue
        if entry.is_dir():
            found += _files(entry, f"{path}{entry.name}/")
        elif entry.name.endswith((".py", ".csv", ".json")):
            found.append((f"{path}{entry.name}", entry.read_bytes().replace(b"\r\n", b"\n")))
    return found


def write(path: Path, line: dict[str, Any]) -> None:
    """Add a line, in one piece, and come back when it is on the disk."""
    data = json.dumps(line).encode() + b"\n"
    path.parent.mkdir(parents=True, exist_ok=True)
    flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
    file = os.open(path, flags, 0o600)
    try:
        size = os.fstat(file).st_size
        if size:
            os.lseek(file, size - 1, os.SEEK_SET)
            if os.read(file, 1) != b"\n":  # a line that was cut short is left to itself
                data = b"\n" + data
        os.write(file, data)
        os.fsync(file)
    finally:
        os.close(file)


def record(path: Path, key: str, file: str, result: RunResult) -> None:
    """Keep what became of a submission."""
    write(path, {"key": key, "file": file, "cells": [cell.to_json() for cell in result.cell_results]})
