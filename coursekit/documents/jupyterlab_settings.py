"""What JupyterLab is set to where it opens the course."""

from __future__ import annotations

import json
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

from coursekit.documents import working_folder

SETTINGS: dict[str, dict[str, Any]] = {
    "@jupyterlab/apputils-extension:notification": {"fetchNews": "false", "checkForUpdates": False},
    # as JupyterLab comes, it guesses the heights of cells not yet seen, and a link leads beside its place
    "@jupyterlab/notebook-extension:tracker": {"windowingMode": "defer"},
}
"""By the names it has for its settings."""


def write(folder: Path, language: str) -> Path:
    """A folder for ``JUPYTER_CONFIG_PATH``: JupyterLab asks nothing about news and speaks `language`.

    It does so if its language pack is installed; what the reader has set themselves goes before.
    """
    overrides = dict(SETTINGS)
    spoken = ["en", *(pack.name for pack in entry_points(group="jupyterlab.languagepack"))]
    if locales := [locale for locale in spoken if locale.partition("_")[0] == language]:
        overrides["@jupyterlab/translation-extension:plugin"] = {"locale": locales[0]}
    to = folder / working_folder.HIDDEN
    working_folder.write_whole(
        to / "labconfig" / "default_setting_overrides.json", json.dumps(overrides).encode()
    )
    return to
