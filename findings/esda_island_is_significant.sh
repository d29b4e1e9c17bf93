#!/usr/bin/env bash
# esda 2.9.0: a place without neighbours is a significant place.
# Guess, before it was run: the local Moran statistic of an island is nan, or has a p-value of 1.
# What happens: its statistic is 0, its p_sim is the smallest there is, and it is put into a quadrant of the scatter plot,
#   so that a map of "places with p below 0.05" shows it.
# Output on 2026-11-29: island: I 0, p_sim 0.01, quadrant 4
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet esda==2.9.0 libpysal==4.14.1
"$folder/venv/bin/python" -W ignore - <<'PYTHON'
import numpy as np
from esda import Moran_Local
from libpysal.weights import W

chain = W({0: [1], 1: [0, 2], 2: [1, 3], 3: [2], 4: []}, silence_warnings=True)
found = Moran_Local(np.array([1.0, 2.0, 3.0, 4.0, 100.0]), chain, permutations=99, seed=1)
print(f"island: I {found.Is[4]:g}, p_sim {found.p_sim[4]:g}, quadrant {found.q[4]}")
assert chain.islands == [4] and found.Is[4] == 0 and np.isclose(found.p_sim[4], 0.01) and found.q[4] == 4
PYTHON
