"""The JupyterLab of these tests stays as long as they run, however long nobody asks it, and not longer."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import urlsplit

from lab_page import START

STARTER = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from lab_page import jupyterlab
with jupyterlab(Path(sys.argv[2])) as running:
    print(running.address, flush=True)
    sys.stdin.read()
"""


def answers(address: str) -> bool:
    try:
        socket.create_connection((urlsplit(address).hostname, urlsplit(address).port), START).close()
    except ConnectionError:  # refused, or cut off as it goes
        return False
    return True


def test_a_jupyterlab_whose_starter_was_killed_goes_by_itself(tmp_path):
    command = [sys.executable, "-c", STARTER, str(Path(__file__).parent), str(tmp_path)]
    starter = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    address = starter.stdout.readline().strip()
    assert answers(address)
    starter.kill()
    starter.communicate()
    end = time.monotonic() + START
    while answers(address):
        assert time.monotonic() < end, "it is still there"
        time.sleep(0.1)


def test_no_clock_ends_a_jupyterlab():
    text = Path(__file__).with_name("lab_page.py").read_text("utf-8")
    assert "no_activity_timeout" not in text and "cull_idle_timeout" not in text
