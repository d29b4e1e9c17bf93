"""What was found out stays found out: each result is on disk before the next one is begun.

The journal is a file of lines, each a JSON object, that is only ever added to. A line is whole or it is not
there: of one that was cut short by a power failure nothing is read. Faults of ours are not kept, so that they
are tried again.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import coursekit

Happened = list[dict[str, Any]]
"""What became of each cell of a submission, see :mod:`.nbval_items`."""


class Journal:
    """The journal of a class.

    Parameters
    ----------
    path : Path
        Need not exist.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.results: dict[str, Happened] = {}
        self._seeds: dict[str, int] = {}
        self.lines = 0
        try:
            text = path.read_bytes()
        except FileNotFoundError:
            return
        for line in text.split(b"\n"):
            self._read(line)
        self.lines = text.count(b"\n")

    def _read(self, line: bytes) -> None:
        try:
            read = json.loads(line)
        except (ValueError, RecursionError):
            return
        if not isinstance(read, dict):
            return
        happened = read.get("happened")
        if isinstance(read.get("key"), str) and _sound(happened):
            self.results[read["key"]] = happened
        if isinstance(read.get("set"), str) and isinstance(read.get("seed"), int):
            self._seeds[read["set"]] = read["seed"]

    def seed(self, fingerprint: str) -> int | None:
        """The seed that set was last graded with here."""
        return self._seeds.get(fingerprint)

    def begin(self, fingerprint: str, seed: int) -> None:
        """Say which seed the lines that follow are of."""
        if self._seeds.get(fingerprint) != seed:
            self._seeds[fingerprint] = seed
            write(self.path, {"set": fingerprint, "seed": seed})
            self.lines = self.path.read_bytes().count(b"\n")


def write(path: Path, line: dict[str, Any]) -> None:
    """Add a line, in one piece, and come back when it is on the disk."""
    data = json.dumps(line).encode() + b"\n"
    path.parent.mkdir(parents=True, exist_ok=True)
    file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        size = os.fstat(file).st_size
        if size and os.pread(file, 1, size - 1) != b"\n":  # a line that was cut short is left to itself
            data = b"\n" + data
        os.write(file, data)
        os.fsync(file)
    finally:
        os.close(file)


def record(path: Path, key: str, file: str, happened: Happened) -> None:
    """Keep what became of a submission."""
    write(path, {"key": key, "file": file, "happened": happened})


def key(data: bytes, fingerprint: str, seed: int, timeout: float, jailed: bool, no_code: bool) -> str:
    """What a result belongs to: the bytes of the file, the set, and all else a mark may hang on."""
    about = json.dumps([fingerprint, seed, timeout, jailed, no_code, coursekit.__version__]).encode()
    return hashlib.sha256(hashlib.sha256(data).digest() + about).hexdigest()[:32]


def _sound(happened: Any) -> bool:
    """Whether it has the form that verdicts are made from."""
    return isinstance(happened, list) and all(
        isinstance(found, dict)
        and isinstance(found.get("role"), str)
        and isinstance(found.get("how"), str)
        and isinstance(found.get("printed"), dict)
        and isinstance(found.get("error"), str)
        and isinstance(found.get("items", []), Sequence)
        for found in happened
    )
