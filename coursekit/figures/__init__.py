"""How each model's result is drawn. One file a model, called as it, and what they share; no widget."""

import threading

DRAWING = threading.RLock()
"""Whoever draws has it: labs may be handled in another thread than cells, and matplotlib is one for all."""
