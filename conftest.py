"""For every test, the notebooks' too: nobody's own work may change what a notebook prints."""

import os
import sys
import tempfile
from pathlib import Path

import pytest

from tests.slow import SLOW

# Containers often forbid compiled code to be kept: some thousand processes would compile all they import.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

_folder = tempfile.TemporaryDirectory()
os.environ["COURSEKIT_WORK"] = os.path.join(_folder.name, "coursekit-work.json")


def pytest_configure(config):
    """Shared out file by file, those with few long tests come first, not last with one processor idle."""
    if hasattr(config.option, "loadscopereorder"):
        config.option.loadscopereorder = False


def pytest_collection_modifyitems(config, items):
    """What takes long is marked so, for ``-m "not slow"``; notebooks, which need a kernel each, too."""
    for item in items:
        path = item.path.relative_to(config.rootpath).as_posix()
        names = SLOW.get(path, SLOW.get(path.rpartition("/")[0]))
        if path.endswith(".ipynb") or names is not None and item.name.startswith(names or ""):
            item.add_marker("slow")


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item):
    """A notebook begins with no work at all, whatever was run before it: its kernel inherits this."""
    if item.path.suffix == ".ipynb":
        name = "-".join(item.path.relative_to(item.config.rootpath).with_suffix("").parts)
        os.environ["COURSEKIT_WORK"] = str(Path(_folder.name, name, "coursekit-work.json"))
        Path(_folder.name, name).mkdir(exist_ok=True)
