"""Notebooks in memory, which nobody validates: we made them.

Import this before nbval and nbformat, which otherwise spend seconds on a grammar of web addresses that
nothing here is read with.
"""

from __future__ import annotations

import sys
from importlib import util
from typing import Any

if "jsonschema" not in sys.modules and util.find_spec("rfc3987_syntax"):
    sys.modules["rfc3987_syntax"] = None  # type: ignore[assignment]
    import jsonschema  # type: ignore[import-untyped]  # noqa: F401

    del sys.modules["rfc3987_syntax"]

from nbformat import NotebookNode, from_dict  # noqa: E402


def notebook(cells: list[NotebookNode]) -> NotebookNode:
    """A notebook of these cells."""
    return NotebookNode(cells=cells, metadata=NotebookNode(), nbformat=4, nbformat_minor=4)


def cell(source: str, metadata: dict[str, Any]) -> NotebookNode:
    """A code cell that was not run."""
    made: dict[str, Any] = {
        "cell_type": "code",
        "source": source,
        "metadata": metadata,
        "outputs": [],
        "execution_count": None,
    }
    return from_dict(made)


def stream(text: str) -> NotebookNode:
    """Text that a cell printed."""
    return NotebookNode(output_type="stream", name="stdout", text=text)
