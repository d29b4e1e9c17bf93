"""Run all tests."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from coursekit.cli._extras import need

PASSES_ON = "pytest"


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="*", help="only these")


def run(given: argparse.Namespace) -> int:
    need(["hypothesis", "nbval", "pytest"], "test")
    from coursekit.documents import repository

    root = repository.project_root(Path.cwd())
    command = [sys.executable, "-m", "pytest", *given.files, *given.rest]
    with tempfile.TemporaryDirectory() as folder:  # nobody's own work may change what a notebook prints
        environment = os.environ | {"COURSEKIT_WORK": os.path.join(folder, "coursekit-work.json")}
        return subprocess.run(command, cwd=root, env=environment).returncode
