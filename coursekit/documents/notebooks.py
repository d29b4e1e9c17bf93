"""Notebooks as files: made of cells with lasting ids, run, written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

KERNEL = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}


def notebook_of(cells: list, **course: Any):
    """A notebook of these cells; `course` says of itself which unit and language it is."""
    from coursekit.documents.quick_nbformat import nbformat

    return nbformat.v4.new_notebook(
        cells=cells,
        metadata={"kernelspec": KERNEL, "language_info": {"name": "python"}, "coursekit": course},
    )


def code_cell(name: str, text: str, beat: str | None = None):
    """A code cell with a lasting id."""
    from coursekit.documents.quick_nbformat import nbformat

    return nbformat.v4.new_code_cell(text.rstrip("\n"), id=name, metadata={"beat": beat} if beat else {})


def markdown_cell(name: str, text: str, beat: str | None = None):
    """A markdown cell with a lasting id."""
    from coursekit.documents.quick_nbformat import nbformat

    return nbformat.v4.new_markdown_cell(text.rstrip("\n"), id=name, metadata={"beat": beat} if beat else {})


def execute(notebook, name: str | None = None) -> None:
    """Run a notebook and keep its outputs.

    Widget state is not kept: a viewer without a kernel then shows the picture and the sentence
    that every lab carries.

    Parameters
    ----------
    name : str, optional
        What it is called in the folder it runs in, for a notebook that reads itself; otherwise the
        folder is empty.
    """
    import os
    import tempfile

    from nbclient import NotebookClient

    with tempfile.TemporaryDirectory() as folder:
        if name:
            write(notebook, Path(folder, name))
        client = NotebookClient(
            notebook,
            timeout=300,
            kernel_name=KERNEL["name"],
            resources={"metadata": {"path": folder}},
            store_widget_state=False,
            coalesce_streams=True,
            extra_arguments=["--IPKernelApp.log_level=40"],  # it would warn of its own connection
        )
        client.execute(env={**os.environ, "COURSEKIT_WORK": f"{folder}/coursekit-work.json"})
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)  # times of day: they differ from run to run
        for output in cell.get("outputs", []):
            output.get("data", {}).pop("application/vnd.jupyter.widget-view+json", None)
    notebook.metadata["language_info"] = {"name": "python"}


def write(notebook, path: Path) -> None:
    """Write a notebook to a file."""
    from coursekit.documents.quick_nbformat import nbformat

    nbformat.validate(notebook)
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, path)
