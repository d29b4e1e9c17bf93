#!/usr/bin/env bash
# jupyter_server 2.21.1: asking which kernels run while another one starts is now and then an internal error.
# Guess, before it was run: GET /api/kernels answers 200 with the kernels there are; one that is not ready yet is in it or not.
# What happens: for a moment the new kernel is in the list and has no last_activity, and the whole list is answered with 500.
#   Front ends ask again and again, so on a busy machine their console shows it, and the kernel that was begun is fine.
# Output on 2026-11-29, ipykernel 7.4.0: begun: {201: 5} lists: {200: 672, 500: 13}
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet jupyter_server==2.21.1 ipykernel==7.4.0
export JUPYTER_RUNTIME_DIR=$folder/runtime JUPYTER_CONFIG_DIR=$folder/config JUPYTER_DATA_DIR=$folder/data HOME=$folder
"$folder/venv/bin/python" - "$folder" <<'PYTHON'
import collections
import json
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request

folder = sys.argv[1]
with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
options = ["--no-browser", "--allow-root", f"--ServerApp.port={port}", "--IdentityProvider.token=here"]
log = open(f"{folder}/log", "w")
command = [sys.executable, "-m", "jupyter_server", *options, f"--ServerApp.root_dir={folder}"]
server = subprocess.Popen(command, stdout=log, stderr=log)


def asked(method, path):
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}?token=here", method=method)
    try:
        with urllib.request.urlopen(request, timeout=120) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, b""


lists, begun, over = collections.Counter(), collections.Counter(), threading.Event()


def look():
    while not over.is_set():
        lists[asked("GET", "/api/kernels")[0]] += 1


try:
    while True:
        try:
            asked("GET", "/api/status")
            break
        except OSError:
            assert server.poll() is None, "the server ended"
            time.sleep(0.2)
    lookers = [threading.Thread(target=look) for _ in range(4)]
    for looker in lookers:
        looker.start()
    for _ in range(60):
        status, kernel = asked("POST", "/api/kernels")
        begun[status] += 1
        asked("DELETE", f"/api/kernels/{json.loads(kernel)['id']}")
        if lists[500] >= 3 and sum(begun.values()) >= 5:
            break
    over.set()
    for looker in lookers:
        looker.join()
finally:
    server.terminate()
    server.wait()
print("begun:", dict(begun), "lists:", dict(lists))
assert {*begun} == {201} and {*lists} == {200, 500}, "it no longer answers 500"
assert "'last_activity' trait" in open(f"{folder}/log").read()
PYTHON
