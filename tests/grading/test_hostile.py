"""Hostile, faulty and fair submissions, each with its outcome, as whoever tests and as an ordinary user."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import threading
import time
from pathlib import Path

import psutil
import pytest

from . import corpus, ordinary
from . import handed_in as hand

CASES = corpus.cases()
SELF = "root" if os.geteuid() == 0 else "ordinary user"
IDENTITIES = ["root", "ordinary user"] if SELF == "root" else ["ordinary user"]


class Outside:
    """What is outside of the jail and must stay as it is."""

    def __init__(self, folder: Path) -> None:
        folder.chmod(0o755)
        self.secret = folder / "secret.txt"
        self.secret.write_text("canary", "utf-8")
        self.place = folder / "place"
        self.place.mkdir()
        for path in (self.secret, self.place):
            path.chmod(0o777)
        self.sleep = str(10**6 + os.getpid())
        self.called: list[str] = []
        self._doors = [socket.create_server(("127.0.0.1", 0))]
        self.port = self._doors[0].getsockname()[1]
        hidden = socket.socket(socket.AF_UNIX)
        hidden.bind(f"\0{self.port}")
        hidden.listen()
        self._doors.append(hidden)
        for door in self._doors:
            threading.Thread(target=self._listen, args=[door], daemon=True).start()

    def _listen(self, door: socket.socket) -> None:
        while True:
            try:
                door.accept()
            except OSError:
                return
            self.called.append(str(door))

    def filled(self) -> dict[str, str]:
        return {
            "port": str(self.port),
            "secret": str(self.secret),
            "outside": str(self.place),
            "sleep": self.sleep,
        }

    def left_running(self) -> list[str]:
        commands = []
        for process in psutil.process_iter(["cmdline"]):
            line = process.info["cmdline"] or []
            if any(part in (self.sleep, f"import time; time.sleep({self.sleep})") for part in line):
                commands.append(" ".join(line))
        return commands

    def close(self) -> None:
        for door in self._doors:
            door.close()


@pytest.fixture(scope="module")
def outside(tmp_path_factory):
    folder = tmp_path_factory.mktemp("outside")
    for above in (folder, *folder.parents):  # an ordinary user must be able to get to it
        if above.stat().st_uid == os.geteuid() and above != Path("/"):
            above.chmod(above.stat().st_mode | 0o055)
    made = Outside(folder)
    yield made
    made.close()


@pytest.fixture(scope="module")
def outcomes(outside, tmp_path_factory) -> dict[str, dict]:
    """Every case, run by every identity, at the same time."""
    found, others = {}, None
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GRADER_CANARY", "canary")
        if len(IDENTITIES) > 1:
            filled = outside.place.parent / "filled.json"
            filled.write_text(json.dumps(outside.filled()), "utf-8")
            filled.chmod(0o644)
            stage = tmp_path_factory.mktemp("stage")
            root = hand.SOURCES.parents[1]
            arguments = ("-m", "tests.grading.corpus", str(filled))
            command = ordinary.command(*arguments, stage=stage, needed=[root, filled.parent])
            others = subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        found[SELF] = corpus.outcomes(outside.filled())
    if others:
        out, err = others.communicate(timeout=600)
        assert others.returncode == 0, err.decode()[-2000:]
        found["ordinary user"] = json.loads(out)
    return found


@pytest.mark.parametrize("identity", IDENTITIES)
@pytest.mark.parametrize("name", CASES)
def test_nothing_is_gained_or_lost_that_should_not_be(outcomes, identity, name):
    assert corpus.surprises(CASES[name], outcomes[identity][name]) == []


def test_what_should_not_be_is_a_surprise_and_is_tried_again_only_where_time_was_up(outcomes):
    name = "fair: a helper cell"
    case, found = CASES[name], outcomes[SELF][name]
    points = found["points"] | {corpus.MACHINE[0]: 0}
    for wrong in ({"points": points}, {"fault": "no process"}, {"added": ["raised"]}):
        assert corpus.surprises(case, found | wrong) != []
        assert not corpus.late(case, found | wrong)
        assert corpus.late(case, found | wrong | {"cells": ["ran", "out-of-time"]})
    assert not corpus.late(case, found | {"cells": ["out-of-time"]})


@pytest.mark.parametrize("identity", IDENTITIES)
def test_nothing_leaked(outcomes, identity):
    for name, found in outcomes[identity].items():
        assert "LEAK" not in json.dumps(found), name
        assert "canary" not in json.dumps(found), name


def test_nothing_outside_was_touched(outcomes, outside):
    assert outside.called == []
    assert outside.left_running() == []
    assert list(outside.place.iterdir()) == []
    assert outside.secret.read_text("utf-8") == "canary"
    assert not list(hand.SOURCES.parents[1].rglob("coursekit-was-here"))


def eventually(what, seconds: float = 60):
    until = time.monotonic() + seconds
    while not (came := what()) and time.monotonic() < until:
        time.sleep(0.02)
    return came


def test_what_would_be_seen_if_there_were_no_jail(outside, tmp_path):
    """The canaries sing: each of them notices when it is really touched."""
    with socket.create_connection(("127.0.0.1", outside.port)):
        pass
    running = subprocess.Popen(["sleep", outside.sleep])
    try:
        # A program runs before the system tells its name, and a knock is heard a moment after.
        assert eventually(outside.left_running)
        assert eventually(lambda: outside.called)
    finally:
        running.kill()
        running.wait()
        outside.called.clear()
