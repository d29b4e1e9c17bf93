"""How far the readers of a class agree: Fleiss' kappa, also where some did not code every row."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence


@dataclasses.dataclass(frozen=True)
class Cell:
    """One decision: whether an institution has a function.

    Attributes
    ----------
    row, column : str
        The institution and the function.
    yes, readers : int
        How many ticked it, of how many who coded the row.
    """

    row: str
    column: str
    yes: int
    readers: int

    @property
    def share(self) -> float:
        """The part of the readers who ticked it."""
        return self.yes / self.readers

    @property
    def split(self) -> float:
        """How divided they are: 1 where half say yes, 0 where all say the same."""
        return 1 - abs(2 * self.share - 1)


def cells(
    codings: Iterable[Mapping[str, set[str]]], rows: Sequence[str], columns: Sequence[str]
) -> list[Cell]:
    """Every decision that somebody took; a row that a reader left out is not a no."""
    by_row = {row: [coded[row] for coded in codings if row in coded] for row in rows}
    return [
        Cell(row, column, sum(column in ticked for ticked in kept), len(kept))
        for row, kept in by_row.items()
        for column in columns
        if kept
    ]


def fleiss_kappa(decided: Sequence[Cell]) -> float | None:
    """Fleiss' kappa of yes and no, over the decisions that two readers or more have taken.

    ``κ = (P − P_e)/(1 − P_e)``: ``P`` the mean over decisions of the share of pairs of readers who agree,
    ``P_e = p² + (1 − p)²`` with ``p`` the mean share of yes. Where all decisions have the same number of
    readers this is Fleiss' own.

    Returns
    -------
    float or None
        None where there is nothing to tell: no decision by two readers, or all said the same throughout.
    """
    shared = [cell for cell in decided if cell.readers >= 2]
    if not shared:
        return None
    agree = [
        (cell.yes * (cell.yes - 1) + (cell.readers - cell.yes) * (cell.readers - cell.yes - 1))
        / (cell.readers * (cell.readers - 1))
        for cell in shared
    ]
    yes = sum(cell.share for cell in shared) / len(shared)
    chance = yes**2 + (1 - yes) ** 2
    return None if chance == 1 else (sum(agree) / len(agree) - chance) / (1 - chance)


def most_divided(decided: Sequence[Cell], most: int) -> list[Cell]:
    """The decisions that divide the class most, the most divided first."""
    shared = [cell for cell in decided if cell.readers >= 2 and cell.split > 0]
    return sorted(shared, key=lambda cell: (-cell.split, -cell.readers))[:most]


def by_majority(decided: Sequence[Cell]) -> set[tuple[str, str]]:
    """The ties that more than half of the readers see."""
    return {(cell.row, cell.column) for cell in decided if cell.yes * 2 > cell.readers}
