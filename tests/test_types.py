"""Types agree, in the rooms that are held to it, on Linux and where Linux's own modules are missing."""

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize("platform", ["linux", "win32"])
def test_types_agree(platform, tmp_path):
    command = [sys.executable, "-m", "mypy", "--platform", platform, "--cache-dir", str(tmp_path)]
    run = subprocess.run(command, cwd=Path(__file__).parents[1], capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr
