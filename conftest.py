"""For every test, the notebooks' too: nobody's own work may change what a notebook prints."""

import os
import tempfile
from pathlib import Path

import pytest

_folder = tempfile.TemporaryDirectory()
os.environ["COURSEKIT_WORK"] = os.path.join(_folder.name, "coursekit-work.json")


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item):
    """A notebook begins with no work at all, whatever was run before it: its kernel inherits this."""
    if item.path.suffix == ".ipynb":
        name = "-".join(item.path.relative_to(item.config.rootpath).with_suffix("").parts)
        os.environ["COURSEKIT_WORK"] = str(Path(_folder.name, name, "coursekit-work.json"))
        Path(_folder.name, name).mkdir(exist_ok=True)
