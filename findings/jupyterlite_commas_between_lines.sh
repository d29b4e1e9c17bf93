#!/usr/bin/env bash
# JupyterLite 0.8.6: a stored output of several lines, as nbformat writes it, is shown with a comma before each line but the first.
# Guess, before it was run: a notebook among the contents of a JupyterLite looks as it does in JupyterLab, before it is run.
# What happens: nbformat writes text/plain as a list of lines, which the format allows. Jupyter's server joins the lines before the
#   page gets them; JupyterLite has no server, hands the file over as it is, and the page makes one text of the list as JavaScript
#   does, with commas. Written as one string in the file, the same output is shown right.
# Output on 2026-11-29: list: 'first|,second' · string: 'first|second'   (| stands for the end of a line)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet jupyterlite-core==0.8.6 jupyterlite-pyodide-kernel==0.8.6 jupyter-server==2.21.1 nbformat==5.10.4 playwright==1.65.2
cd "$folder"
mkdir contents
venv/bin/python - <<'PYTHON'
import json

import nbformat
from nbformat.v4 import new_code_cell, new_notebook, new_output

shown = new_output("display_data", {"text/plain": "first\nsecond"})
notebook = new_notebook(cells=[new_code_cell("show()", outputs=[shown])])
nbformat.write(notebook, "contents/list.ipynb")
with open("contents/string.ipynb", "w") as file:
    json.dump(notebook, file)
PYTHON
venv/bin/jupyter lite build --contents contents --output-dir made >/dev/null 2>&1
cat > look.py <<'PYTHON'
import functools, http.server, shutil, threading

from playwright.sync_api import sync_playwright

quiet = type("Quiet", (http.server.SimpleHTTPRequestHandler,), {"log_message": lambda *_: None})
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(quiet, directory="made"))
threading.Thread(target=server.serve_forever, daemon=True).start()
with sync_playwright() as driver:
    browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
    seen = []
    for name in ("list", "string"):
        page = browser.new_context().new_page()
        page.goto(f"http://127.0.0.1:{server.server_port}/lab/index.html?path={name}.ipynb")
        output = page.locator(".jp-OutputArea-output pre").first
        output.wait_for(timeout=120_000)
        seen.append(f"{name}: {output.inner_text().strip().replace(chr(10), '|')!r}")
    print(" · ".join(seen))
PYTHON
told=$(venv/bin/python look.py)
echo "$told"
test "$told" = "list: 'first|,second' · string: 'first|second'"
