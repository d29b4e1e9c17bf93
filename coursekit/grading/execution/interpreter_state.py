"""What all cells of a submission need of their interpreter, so that it can be mended between them."""

from __future__ import annotations

import builtins
import contextlib
import io
import os
import sys


def forgetful_streams() -> tuple[io.TextIOBase, io.TextIOBase, io.TextIOBase]:
    """Somewhere to print to that forgets, twice, and somewhere to read nothing from."""
    out, err = (open(os.devnull, "w", encoding="utf-8", errors="backslashreplace") for _ in range(2))
    return out, err, io.TextIOWrapper(io.BytesIO())


class InterpreterState:
    """What all cells need: what one of them broke by mistake is mended before the next."""

    def __init__(self) -> None:
        self._modules = dict(sys.modules)
        self._depth = sys.getrecursionlimit()
        self._unsure = False

    def begin(self) -> None:
        """Keep what a worker has of its own."""
        self._builtins = dict(vars(builtins))
        self._streams = sys.stdout, sys.stderr, sys.stdin
        self._folder = os.getcwd()

    def restore(self, code: str = "") -> None:
        """Mend it after a cell with this code."""
        sys.settrace(None)
        sys.setprofile(None)
        sys.setrecursionlimit(self._depth)
        vars(builtins).update(self._builtins)
        self._unsure |= "modules" in code  # looking through all of them copies the memory that each lies in
        for name in self._modules.keys() - sys.modules.keys() if self._unsure else ():
            sys.modules[name] = self._modules[name]
        sys.stdout, sys.stderr, sys.stdin = self._streams
        if any(stream.closed for stream in self._streams):
            self._streams = sys.stdout, sys.stderr, sys.stdin = forgetful_streams()
        with contextlib.suppress(OSError):
            os.chdir(self._folder)
