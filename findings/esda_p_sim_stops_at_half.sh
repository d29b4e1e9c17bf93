#!/usr/bin/env bash
# esda 2.9.0: p_sim of Moran's I is never above 0.5, and is not the p-value of one side chosen beforehand.
# Guess, before it was run: under chance alone p_sim lies evenly between 0 and 1, and one in twenty is below 0.05.
# What happens: it counts the permutations beyond the value on whichever side is nearer, so it stops at 0.5 and about
#   one in ten draws of pure chance is below 0.05.
# Output on 2026-11-29: 400 draws of chance: largest p_sim 0.5, below 0.05: 36
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet esda==2.9.0 libpysal==4.14.1
"$folder/venv/bin/python" -W ignore - <<'PYTHON'
import numpy as np
from esda import Moran
from libpysal.weights import W

np.random.seed(1)
size = 30
ring = W({place: [(place - 1) % size, (place + 1) % size] for place in range(size)})
found = np.array([Moran(np.random.normal(size=size), ring, permutations=199).p_sim for _ in range(400)])
print(f"400 draws of chance: largest p_sim {found.max():g}, below 0.05: {(found < 0.05).sum()}")
assert found.max() <= 0.505 and (found < 0.05).sum() > 30
PYTHON
