"""For nbgrader: answers that an editor copied or split are one cell each again, or its autograde would stop.

An assignment's ``nbgrader_config.py`` names :func:`sanitizers`; nothing else imports this, or needs nbgrader.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from nbgrader.preprocessors import (
    CheckCellMetadata,
    ClearOutput,
    NbGraderPreprocessor,
    OverwriteCells,
    OverwriteKernelspec,
)


class JoinCopies(NbGraderPreprocessor):
    """Leaves one cell of each id, where nbgrader's own leaves a second one with metadata it cannot read."""

    def preprocess(self, nb: Any, resources: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
        """The notebook with these cells joined."""
        nb.cells = joined(nb.cells)
        return nb, resources


def joined(cells: Sequence[Any]) -> list[Any]:
    """Cells of one id that follow each other are one, in their order; of others the last one has the id."""
    last = {_id(cell): place for place, cell in enumerate(cells)}
    kept = []
    for place, cell in enumerate(cells):
        if _id(cell) is not None and last[_id(cell)] != place:
            below = cells[place + 1]
            if _id(below) == _id(cell) and below.cell_type == cell.cell_type:
                if below.source != cell.source:
                    below.source = f"{cell.source}\n{below.source}"
                continue
            del cell.metadata["nbgrader"]
        kept.append(cell)
    return kept


def _id(cell: Any) -> str | None:
    return cell.metadata.get("nbgrader", {}).get("grade_id")


def sanitizers() -> list[type]:
    """What nbgrader does with a student's notebook before it is run."""
    return [ClearOutput, JoinCopies, OverwriteKernelspec, OverwriteCells, CheckCellMetadata]
