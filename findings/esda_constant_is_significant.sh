#!/usr/bin/env bash
# esda 2.9.0: a variable that does not vary at all gets the smallest p-value there is.
# Guess, before it was run: Moran's I of a constant is not defined, so I and p_sim are both nan.
# What happens: I is nan, but p_sim is 1 / (permutations + 1): no comparison with nan is true, so no permutation counts
#   as being as extreme. A column that is read by mistake as all zeros looks "significant at 1%".
# Output on 2026-11-29: I nan, p_sim 0.01
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet esda==2.9.0 libpysal==4.14.1
"$folder/venv/bin/python" -W ignore - <<'PYTHON'
import numpy as np
from esda import Moran
from libpysal.weights import W

size = 30
ring = W({place: [(place - 1) % size, (place + 1) % size] for place in range(size)})
found = Moran(np.ones(size), ring, permutations=99)
print(f"I {found.I}, p_sim {found.p_sim:g}")
assert np.isnan(found.I) and np.isclose(found.p_sim, 0.01)
PYTHON
