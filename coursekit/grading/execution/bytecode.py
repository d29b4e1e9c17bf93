"""Bytecode of what the preloaded process imports, made where it can be kept.

uv installs none and leaves it to the first import, and in the jail nothing can be written: each run would
compile pandas and matplotlib again, for seconds.
"""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import util
from pathlib import Path

PACKAGES = "IPython", "matplotlib", "networkx", "numpy", "pandas"
"""Some of each import, and enough to see whether there was one."""

PRELOAD = "from coursekit.grading.execution import worker; worker.preload()"


def missing() -> bool:
    """Whether there is none yet, and it could be kept."""
    origins = [spec.origin for name in PACKAGES if (spec := util.find_spec(name)) and spec.origin]
    kept = not sys.dont_write_bytecode and not sys.pycache_prefix
    return kept and any(
        not Path(util.cache_from_source(origin)).exists() and os.access(Path(origin).parent, os.W_OK)
        for origin in origins
    )


def make(environment: dict[str, str]) -> None:
    """Import all of it once outside the jail, where no student's code is."""
    kept = {name: value for name, value in environment.items() if name != "PYTHONDONTWRITEBYTECODE"}
    null = subprocess.DEVNULL
    subprocess.run([sys.executable, "-P", "-c", PRELOAD], env=kept, stdin=null, stdout=null, stderr=null)
