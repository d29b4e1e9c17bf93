"""``python benchmarks/setting_up.py``: the README's first command with uv, as it stands, and with pip alone.

Each is run in a fresh copy of the last commit, from nothing to a JupyterLab that answers: first with an
empty download cache, then with what that run left there. See ``README.md`` for the figures. Wanted: with the
cache full, uv takes at most half as long as pip; ends with status 1 otherwise. Name a number of rounds (3).
"""

from __future__ import annotations

import json
import os
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).parents[1]
WANTED = 0.5


def line(page: str, tool: str) -> str:
    """What sets the course up, without its last part, which opens it."""
    found = re.search(r"<!-- command: open -->\n```sh\n(.*)\n```", (ROOT / page).read_text("utf-8")).group(1)
    with_uv = found.rpartition(" && ")[0]
    if tool == "uv":
        return with_uv
    venv, _, install = with_uv.split(" && ")
    return f"{venv} && .venv/bin/python -m pip {install.partition(' pip ')[2].replace('--python .venv ', '')}"


def once(command: str, caches: Path) -> tuple[float, float, float]:
    """Seconds until all is installed, seconds of processor time that took, and seconds until it answers."""
    with tempfile.TemporaryDirectory() as folder:
        course = Path(folder, "course")
        course.mkdir()
        archive = subprocess.run(["git", "archive", "HEAD"], cwd=ROOT, check=True, stdout=subprocess.PIPE)
        subprocess.run(["tar", "x"], cwd=course, check=True, input=archive.stdout)
        places = {"PIP_CACHE_DIR": caches / "pip", "UV_CACHE_DIR": caches / "uv"}
        places |= {"JUPYTER_RUNTIME_DIR": Path(folder, "runtime"), "JUPYTER_CONFIG_DIR": Path(folder, "set")}
        environment = os.environ | {name: str(place) for name, place in places.items()}
        begun, before = time.monotonic(), os.times()
        subprocess.run(command, shell=True, cwd=course, env=environment, check=True)
        installed, after = time.monotonic(), os.times()
        busy = after.children_user + after.children_system - before.children_user - before.children_system
        server = subprocess.Popen(
            [".venv/bin/coursekit", "lab", "en", "--no-browser", "--allow-root", "--port=0"],
            cwd=course, env=environment, stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        try:
            while not answers(Path(folder, "runtime")):
                time.sleep(0.1)
            return installed - begun, busy, time.monotonic() - begun
        finally:
            os.killpg(server.pid, signal.SIGTERM)
            server.wait(30)


def answers(runtime: Path) -> bool:
    """Whether the JupyterLab that notes itself in this folder gives its first page."""
    try:
        (note,) = runtime.glob("jpserver-*[0-9].json")
        server = json.loads(note.read_text())
        with urllib.request.urlopen(f"{server['url']}lab?token={server['token']}", timeout=60) as page:
            return page.status == 200
    except (OSError, ValueError):
        return False


def main(rounds: int = 3) -> int:
    taken: dict[tuple[str, str], list] = {}
    for turn in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            for cache in ("empty", "full"):
                for tool in ("pip", "uv") if turn % 2 else ("uv", "pip"):
                    seconds = once(line("README.md", tool), Path(folder, tool))
                    taken.setdefault((cache, tool), []).append(seconds)
                    print(cache, tool, *(f"{value:.1f}" for value in seconds), flush=True)
    median = {
        key: [statistics.median(part) for part in zip(*each, strict=True)] for key, each in taken.items()
    }
    print("\n| download cache | tool | installed | processor time | JupyterLab answers |")
    print("| --- | --- | --- | --- | --- |")
    for (cache, tool), (installed, busy, ready) in median.items():
        print(f"| {cache} | {tool} | {installed:.0f} | {busy:.0f} | {ready:.0f} |")
    for cache in ("empty", "full"):
        ratios = [one / other for one, other in zip(median[cache, "uv"], median[cache, "pip"], strict=True)]
        print(f"uv / pip, {cache}:", ", ".join(f"{ratio:.2f}" for ratio in ratios))
    return int(ratios[0] > WANTED)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
