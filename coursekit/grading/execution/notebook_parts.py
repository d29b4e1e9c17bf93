"""Notebooks in memory, which nobody validates: we made them."""

from __future__ import annotations

from typing import Any

from coursekit.documents.quick_nbformat import nbformat


def notebook(cells: list[nbformat.NotebookNode]) -> nbformat.NotebookNode:
    """A notebook of these cells."""
    return nbformat.NotebookNode(cells=cells, metadata=nbformat.NotebookNode(), nbformat=4, nbformat_minor=4)


def cell(source: str, metadata: dict[str, Any]) -> nbformat.NotebookNode:
    """A code cell that was not run."""
    made: dict[str, Any] = {
        "cell_type": "code",
        "source": source,
        "metadata": metadata,
        "outputs": [],
        "execution_count": None,
    }
    return nbformat.from_dict(made)


def stream(text: str) -> nbformat.NotebookNode:
    """Text that a cell printed."""
    return nbformat.NotebookNode(output_type="stream", name="stdout", text=text)
