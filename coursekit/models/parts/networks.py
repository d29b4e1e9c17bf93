"""Who knows whom: networks of firms as tables of partners."""

from __future__ import annotations

from typing import Any

import numpy as np

COLUMNS = 20
"""Firms in a row of the lattice."""


def neighbour_table(network: Any) -> np.ndarray:
    """Who is tied to whom, as the table :func:`play` works on.

    Parameters
    ----------
    network : networkx graph, or bool numpy.ndarray of shape (firms, firms), or such a table

    Returns
    -------
    numpy.ndarray of int, shape (firms, most ties)
        The partners of each firm, numbered from 0 in the order of the graph's nodes; rows of firms with
        fewer ties are filled up with −1.
    """
    if isinstance(network, np.ndarray) and network.dtype != bool:
        return network
    if isinstance(network, np.ndarray):
        one, other = np.nonzero(network)
        degree = network.sum(axis=1)
        place = np.arange(one.size) - np.repeat(degree.cumsum() - degree, degree)
        table = np.full((len(network), degree.max()), -1)
        table[one, place] = other
        return table
    number = {node: i for i, node in enumerate(network)}
    partners = [[number[other] for other in network[node]] for node in network]
    width = max(map(len, partners))
    return np.array([row + [-1] * (width - len(row)) for row in partners])


def lattice(firms: int, ties: int, columns: int = COLUMNS) -> np.ndarray:
    """Firms in rows, each tied to the nearest all round: 4 beside, above and below it, then across corners.

    Every row runs on into the next and the last into the first, so that there is no edge and all
    firms are alike, whatever their number.

    Parameters
    ----------
    firms : int
        Above ``4·columns``.
    ties : int
        2 to 12, even.
    columns : int
        Firms in a row, 4 or more.

    Returns
    -------
    numpy.ndarray of int, shape (firms, ties)
        The table of :func:`neighbour_table`.
    """
    apart = np.array([1, columns, columns + 1, columns - 1, 2, 2 * columns][: ties // 2])
    return (np.arange(firms)[:, None] + np.concatenate([apart, -apart])) % firms


def small_world(
    firms: int, ties: int, rewired: float, rng: np.random.Generator, networks: int = 1
) -> np.ndarray:
    """Rings of firms tied to the nearest, some ties led elsewhere (Watts and Strogatz 1998).

    Every firm is tied to ``ties/2`` firms on each side. A share `rewired` of the ties, drawn one by one,
    keeps its first end and gets another drawn at random, never the firm itself nor one it is tied to.

    Parameters
    ----------
    firms, ties : int
        `ties` even, and below `firms`.
    rewired : float
        0 to 1.
    rng : numpy.random.Generator
        Source of chance; with one seed, what is rewired at a lower share is rewired at a higher one too.
    networks : int
        How many.

    Returns
    -------
    numpy.ndarray of bool, shape (networks, firms, firms)
        Who is tied to whom, both ways.
    """
    one = np.tile(np.arange(firms), ties // 2)
    other = (one + np.arange(1, ties // 2 + 1).repeat(firms)) % firms
    tied = np.zeros((networks, firms, firms), dtype=bool)
    tied[:, one, other] = tied[:, other, one] = True

    world, tie = np.nonzero(rng.random((networks, one.size)) < rewired)
    here, gone = one[tie], other[tie]
    tied[world, here, gone] = tied[world, gone, here] = False
    while world.size:
        there = rng.integers(firms, size=world.size)
        pair = (world * firms + np.minimum(here, there)) * firms + np.maximum(here, there)
        fits = np.zeros(world.size, dtype=bool)
        fits[np.unique(pair, return_index=True)[1]] = True  # of two that wish for the same tie, one
        fits &= (there != here) & ~tied[world, here, there]
        tied[world[fits], here[fits], there[fits]] = tied[world[fits], there[fits], here[fits]] = True
        world, here = world[~fits], here[~fits]
    return tied
