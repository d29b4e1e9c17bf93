"""Open the course in JupyterLab, in a folder of one's own, on its first notebook."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

from coursekit import words
from coursekit.cli._extras import need
from coursekit.words import LANGUAGES

PASSES_ON = "jupyter lab"


def add_options(parser: argparse.ArgumentParser) -> None:
    known = ", ".join(LANGUAGES)
    parser.add_argument(
        "languages",
        nargs="*",
        metavar="language",
        help=f"to begin with, and others to have in the folder, of {known} (en)",
    )


def run(given: argparse.Namespace) -> int:
    chosen = given.languages or ["en"]
    for language in reversed(chosen):
        words.use_language(language)
    need(["ipykernel", "jupyterlab"], "lab", "grading")
    from coursekit.documents import jupyterlab_settings, repository, working_folder
    from coursekit.notebook import work

    root = repository.project_root(Path.cwd())
    folder = working_folder.folder(root, language)
    changes = working_folder.bring_up_to_date(root, folder, chosen)
    print(changes.in_words(folder.relative_to(root)))
    kept, own = root / work.NAME, folder / work.NAME
    if kept.is_file() and not own.exists():  # of one who has worked in the course's own folder
        shutil.copyfile(kept, own)
        print(words.Words("folder")("work-brought", file=work.NAME))
    first = repository.lesson_path(repository.lessons(root)[0], language, root).relative_to(root)
    # Jupyter reads these settings beside the reader's own, which go before them.
    settings = [str(jupyterlab_settings.write(folder, language)), os.environ.get("JUPYTER_CONFIG_PATH")]
    environment = os.environ | {"JUPYTER_CONFIG_PATH": os.pathsep.join(filter(None, settings))}
    command = [sys.executable, "-m", "jupyter", "lab", f"--ServerApp.root_dir={folder}", *given.rest]
    return subprocess.run([*command, str(folder / first)], cwd=folder, env=environment).returncode
