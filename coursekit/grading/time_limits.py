"""How long a submission, its cells and the start of a process may take, by the clock and of a processor."""

from __future__ import annotations

CELL_TIMEOUT = 15.0
"""Seconds a cell may take, unless said otherwise."""

EXTRA_CELLS_TIMEOUT_FACTOR = 4
"""Times what a cell may take that all cells may take together that answer nothing."""

SUBMISSION_TIMEOUT_FACTOR = 20
"""Times what a cell may take that a submission may take as a whole."""

STARTUP_TIMEOUT = 120.0
"""Seconds a process of ours may take until it can run a submission."""
