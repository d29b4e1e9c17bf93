"""What makes the site an app that opens without a network: a service worker and a manifest."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from coursekit.publishing.site import lite, scripts
from coursekit.words import LANGUAGES, Words

WORKER, MANIFEST = "sw.js", "manifest.webmanifest"


def write_manifest(made: Path, first: str) -> None:
    """Write what a device installs, in the language that comes first."""
    say = Words("site", first)
    manifest = {
        "name": " · ".join(Words("site", one)("course") for one in LANGUAGES),
        "short_name": say("course"),
        "start_url": "index.html",
        "scope": "./",
        "display": "standalone",
        "theme_color": "#0b5394",
        "background_color": "#ffffff",
        "icons": [{"src": f"{first}/_static/icon.svg", "sizes": "any", "type": "image/svg+xml"}],
    }
    (made / MANIFEST).write_text(json.dumps(manifest, ensure_ascii=False, indent=1) + "\n", "utf-8")


def write(made: Path) -> None:
    """Write the service worker with the list of all files and a version that changes with any of them."""
    files = sorted(path for path in made.rglob("*") if path.is_file() and not path.name.startswith("."))
    digest = hashlib.sha256()
    for path in files:
        digest.update(path.relative_to(made).as_posix().encode() + b"\0" + path.read_bytes())
    listed = [path.relative_to(made).as_posix() for path in files]
    text = (scripts.OWN / WORKER).read_text("utf-8")
    head = f'const VERSION = "{digest.hexdigest()[:16]}";\nconst FILES = {json.dumps(listed)};\n'
    head += f'const LITE = "{lite.FOLDER}/";\n\n'
    (made / WORKER).write_text(head + text, "utf-8")
