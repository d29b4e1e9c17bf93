"""Bytecode of what the preloaded process imports, made where it can be kept.

uv installs none and leaves it to the first import, and in the jail nothing can be written: each run would
compile pandas and matplotlib again, for seconds.
"""

from __future__ import annotations

import contextlib
import os
import site
import subprocess
import sys
import tempfile
from importlib import util
from pathlib import Path

PACKAGES = "IPython", "matplotlib", "networkx", "numpy", "pandas"
"""Some of each import, and enough to see whether there was one."""

PRELOAD = "from coursekit.grading.execution import worker; worker.preload()"

_WITHOUT = "import sys; sys.path[:] = [path for path in sys.path if path != sys.argv[1]]"
"""The folder of the course is among the places of packages where it was installed to be worked on."""

PATIENCE = 300.0
"""Seconds it may take."""


def missing() -> bool:
    """Whether there is none yet, and it could be kept."""
    origins = [spec.origin for name in PACKAGES if (spec := util.find_spec(name)) and spec.origin]
    kept = not sys.dont_write_bytecode and not sys.pycache_prefix
    return kept and any(
        not Path(util.cache_from_source(origin)).exists() and os.access(Path(origin).parent, os.W_OK)
        for origin in origins
    )


def make(environment: dict[str, str], package: Path) -> None:
    """Import all of it once outside the jail, where no student's code is.

    As in the jail there is only the `package` of the course: what lies beside it, or in the folder somebody
    grades in, may have been handed in, and be called as something that is imported.
    """
    beside = str(package.parent)
    with tempfile.TemporaryDirectory(prefix="grade-") as empty:
        Path(empty, package.name).symlink_to(package)
        paths = [empty if path == beside else path for path in environment["PYTHONPATH"].split(os.pathsep)]
        kept = environment | {"PYTHONPATH": os.pathsep.join(paths)}
        del kept["PYTHONDONTWRITEBYTECODE"]
        without = "" if beside in site.getsitepackages() else beside
        command = [sys.executable, "-P", "-c", f"{_WITHOUT}\n{PRELOAD}", without]
        null = subprocess.DEVNULL
        about = {"env": kept, "cwd": empty, "stdin": null, "stdout": null, "stderr": null}
        with contextlib.suppress(subprocess.TimeoutExpired):
            subprocess.run(command, timeout=PATIENCE, **about)
