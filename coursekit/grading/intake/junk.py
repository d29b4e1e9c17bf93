"""What machines leave about by themselves: hidden files, checkpoints, ``__MACOSX``, thumbnails, bins."""

from __future__ import annotations

_NAMES = {"__macosx", "thumbs.db", "desktop.ini", "ehthumbs.db", "icon\r"}
_NAMES |= {"@eadir", "#recycle", "@recycle", "$recycle.bin", "lost+found", "system volume information"}


def is_junk(name: str) -> bool:
    """Whether a file or folder of that name was handed in by nobody.

    A notebook that lost its name, or that stayed in the cloud and left a token of itself, somebody handed in.
    """
    if name.lower() == ".ipynb" or name.lower().endswith(".icloud"):
        return False
    return name.startswith(".") or name.startswith("~$") or name.lower() in _NAMES
