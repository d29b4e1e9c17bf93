#!/usr/bin/env bash
# jupyter_server 2.21.1: the file that says where a server is comes before the server.
# Guess, before it was run: jpserver-*.json is written, and "jupyter server list" shows the server, once it answers there.
# What happens: at the moment the file is written the port refuses connections. With --port=0 a port was tried, closed
#   again, and is opened only after this. A program that waits for the file and then connects is refused now and then.
# Output on 2026-11-29: listed; connecting: Connection refused; later: connected
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet jupyter_server==2.21.1
export JUPYTER_RUNTIME_DIR=$folder/runtime JUPYTER_CONFIG_DIR=$folder/config JUPYTER_DATA_DIR=$folder/data HOME=$folder
"$folder/venv/bin/python" - "$folder" 2> "$folder/log" <<'PYTHON'
import os
import socket
import sys

from jupyter_server.serverapp import ServerApp, list_running_servers

def connecting(port):
    with socket.socket() as tried:
        return tried.connect_ex(("127.0.0.1", port))

class Looked(ServerApp):
    def write_server_info_file(self):
        super().write_server_info_file()
        self.listed = [server["port"] for server in list_running_servers()] == [self.port]
        self.at_first = connecting(self.port)

app = Looked()
app.initialize(["--no-browser", "--allow-root", "--ip=127.0.0.1", "--port=0", f"--ServerApp.root_dir={sys.argv[1]}"])

def look_again():
    app.later = connecting(app.port)
    app.stop(from_signal=True)

app.io_loop.call_later(1, look_again)
app.start()
said = "listed" if app.listed else "not listed"
later = "connected" if app.later == 0 else os.strerror(app.later)
print(f"{said}; connecting: {os.strerror(app.at_first)}; later: {later}")
assert app.listed and app.at_first != 0 and app.later == 0
PYTHON
