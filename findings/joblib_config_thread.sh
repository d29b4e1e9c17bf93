#!/usr/bin/env bash
# joblib 1.6.0: parallel_config counts in the thread that opened it and in no other.
# Guess, before it was run: "with parallel_config(...)" holds for all that is computed until it closes, so also for a
#   Parallel called in another thread meanwhile, as a notebook's widgets may be.
# What happens: the other thread has the default backend and one worker.
# Output on 2026-11-29: here ThreadingBackend with 2, in another thread LokyBackend with None
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet joblib==1.6.0
"$folder/venv/bin/python" - <<'PYTHON'
import threading

from joblib import parallel_config
from joblib.parallel import get_active_backend

found = []

def look():
    backend, workers = get_active_backend()
    found.append((type(backend).__name__, workers))

with parallel_config("threading", n_jobs=2):
    look()
    other = threading.Thread(target=look)
    other.start()
    other.join()
here, there = found
print(f"here {here[0]} with {here[1]}, in another thread {there[0]} with {there[1]}")
assert here == ("ThreadingBackend", 2) and there == ("LokyBackend", None)
PYTHON
