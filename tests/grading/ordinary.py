"""Run Python as an ordinary user, from tests that run as root."""

from __future__ import annotations

import os
import shlex
import sys
from pathlib import Path

USER = 12345


def command(*arguments: str, stage: Path, needed: list[Path]) -> list[str]:
    """What to run so that Python runs with these arguments and no rights but everybody's.

    Where the interpreter or the course lie below a folder that is closed to others, such as root's home, that
    folder is replaced for this one process by one that is open and holds nothing else.

    Parameters
    ----------
    stage : Path
        An empty folder.
    needed : list of Path
        What must be there, besides the interpreter.
    """
    paths = {str(Path(path).resolve()) for path in (sys.prefix, sys.base_prefix, *needed)}
    closed = {path: ancestor for path in sorted(paths) if (ancestor := _closed(Path(path)))}
    lines = ["set -e"]
    for number, path in enumerate(closed):
        (stage / str(number)).mkdir()
        lines.append(f"mount --bind {shlex.quote(path)} {shlex.quote(str(stage / str(number)))}")
    lines += [f"mount -t tmpfs -o mode=0755 none {shlex.quote(str(one))}" for one in {*closed.values()}]
    for number, path in enumerate(closed):
        at = shlex.quote(path)
        lines.append(f"mkdir -p {at} && mount --bind {shlex.quote(str(stage / str(number)))} {at}")
    lines.append('exec setpriv --reuid "$0" --regid "$0" --clear-groups "$@"')
    script = ["unshare", "--mount", "sh", "-c", "\n".join(lines), str(USER)]
    return [*script, "env", "HOME=/nowhere", "PYTHONDONTWRITEBYTECODE=1", sys.executable, *arguments]


def _closed(path: Path) -> Path | None:
    """The outermost folder on the way to `path` that others may not pass through."""
    for folder in reversed([path, *path.parents]):
        if os.stat(folder).st_mode & 0o005 != 0o005:
            return folder
    return None
