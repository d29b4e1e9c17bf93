"""What is missing is the local level (M30, M37, M38): institutions and what they do for small firms.

A count, not a theory. The table was coded by us from the two articles the course starts from, so it
restates what their authors say; it cannot test it. Recode it, and see how far two readers agree.
"""

from __future__ import annotations

import csv
import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from types import MappingProxyType
from typing import Annotated

import numpy as np

from coursekit.models.base import OneOf, Range, Result, model

FUNCTIONS = (
    "finance", "training", "information", "technology", "consultancy", "marketing", "association",
    "joint_purchase", "liaison", "mediation", "brokerage", "marketplace", "research", "machinery_lending",
    "rules", "labour_dialogue",
)  # fmt: skip
"""What an institution may do for small firms, as coded in the table."""

PLACES = ("mexico", "japan", "italy", "elsewhere")
LEVELS = ("national", "local", "network")
COUNTED = ("active", "incipient")
"""Statuses of institutions that exist; the others the texts name as absent, call for, or only mention."""


@dataclass(frozen=True)
class Parameters:
    """Which rows of the table are counted, and how.

    Parameters
    ----------
    place : str, "all", "mexico", "japan", "italy" or "elsewhere"
        Whose institutions; elsewhere is one arrangement each in Germany, France and Brazil.
    level : str, "all", "national", "local" or "network"
        At which level: national; local, state or regional; or inside a network of firms.
    removed : int, 0 to 41, institution
        Number of the institution taken away, 0 for none.
    minimum_overlap : int, 1 to 4, functions
        Functions two institutions must share to count as tied to each other.
    evidence : str, "all" or "stated"
        All functions coded, or only those a text states; the others we inferred.
    parts : str, "apart" or "joined"
        Whether a programme counts apart from the body that runs it, or as one with it.
    """

    place: Annotated[str, OneOf("mexico", "japan", "italy", "elsewhere", "all")] = "mexico"
    level: Annotated[str, OneOf("all", "national", "local", "network")] = "all"
    removed: Annotated[int, Range(0, 41, 1, "institution")] = 0
    minimum_overlap: Annotated[int, Range(1, 4, 1, "functions")] = 2
    evidence: Annotated[str, OneOf("all", "stated", main=False)] = "all"
    parts: Annotated[str, OneOf("apart", "joined", main=False)] = "apart"


@model(
    Parameters,
    presets={
        "national_programmes": {"level": "national"},
        "local_level": {"level": "local"},
        "one_door_only": {"level": "local", "parts": "joined", "removed": 18},
        "negotiated_locally": {"place": "italy", "level": "local"},
        "lead_firm_as_state": {"place": "japan", "level": "network", "removed": 30},
    },
    kind="coded",
)
def two_mode_network(p: Parameters) -> Result:
    """Two kinds of nodes, institutions and functions, tied where an institution does a thing.

    With ``B`` the matrix of institutions by functions (1 where tied), ``B·Bᵀ`` holds the functions
    that two institutions share and, on its diagonal, the degree of each; ``Bᵀ·B`` holds the
    institutions that two functions share. Degrees on either side add up to the number of ties.

    Parameters
    ----------
    p : Parameters
        The setting.

    Returns
    -------
    Result
        Nothing here is simulated: the table is coded from texts. Tables, of which the first tells of
        the institutions counted *after* the removal:

        - ``coverage``, one row each of the 16 functions: ``function``; ``national``, ``local``,
          ``network`` (institutions that offer it, by level), ``providers`` (their sum) and
          ``before`` (providers before the removal).
        - ``institutions``, one row each of the 41 in the order of their ``number``: ``institution``,
          ``place``, ``level_of``, ``exists`` (False if a text names it as absent or calls for it),
          ``counted`` (in this setting, the removed one included), ``degree`` (functions, 0 unless
          counted), ``only_provider`` (functions that nobody else counted offers) and ``tied_to``
          (others with which it shares the minimum overlap, after the removal).
        - ``ties``, one row a tie of those counted, the removed one's included: ``institution``,
          ``function`` and ``removed`` (True if it goes with the removed institution).
        - ``projection``, one row a pair that shares the minimum overlap after the removal:
          ``institution``, ``other`` and ``shared`` (functions). Empty if there is no such pair.
        - ``places``, one row a function: ``function`` and, whatever the place and level chosen, the
          institutions that offer it in ``mexico``, ``japan``, ``italy`` and ``elsewhere``.

        Headlines, all but the last after the removal:

        - ``institutions``, ``ties``, and ``covered``: functions of the 16 that somebody offers.
        - ``providers_each``: institutions to a covered function, mean; None if none is covered.
        - ``single``: functions that hang on one institution.
        - ``rules_or_dialogue``: institutions that offer rules of the game or a dialogue with labour.
        - ``pairs``, ``largest_group``: pairs that share the minimum overlap, and institutions in the
          largest group so joined (1 if no two are, 0 if none is counted).
        - ``lost``: functions that nobody offers any longer because of the removal.

        Outcome: ``"nobody"`` if no institution was counted even before the removal; ``"lost"`` if the
        removal leaves a function to nobody, ``"stands_in"`` if others offer all that the removed one
        did, if anything; ``"elsewhere"`` if the institution to be removed is not counted in this setting, and
        ``"whole"`` if none is to be removed.

    Notes
    -----
    A function is lost exactly if the removed institution was its only provider, so ``lost`` is that
    row's ``only_provider``. "Nobody offers it" means that neither article says that anybody does.

    Left out: how much of a thing an institution does, for whom, how well, and since when; ties of
    institutions to firms; and every institution the two articles do not mention.

    Source: Borgatti and Everett (1997) for the network; the coding is ours, from Source 1 and Saraví
    (1998), who lean on Casalet (1995), Brown and Domínguez (1997), Perulli (1992) and Piore (1990).
    """
    rows, matrix = coded(p.evidence, p.parts)
    counted = np.array([
        row["status"] in COUNTED
        and p.place in ("all", row["place"])
        and p.level in ("all", row["level"])
        and not (p.parts == "joined" and row["part_of"])
        for row in rows
    ])  # fmt: skip
    number = np.arange(1, len(rows) + 1)
    before = matrix * counted[:, None]
    stays = counted & (number != p.removed)
    after = matrix * stays[:, None]

    alone = before * (coverage(before) == 1)
    who, what = np.nonzero(before)
    shared = project(after)
    one, other = np.nonzero(np.triu(shared >= p.minimum_overlap, 1))
    tied = np.zeros(shared.shape, dtype=bool)
    tied[one, other] = tied[other, one] = True
    names = np.array([row["id"] for row in rows])
    levels = np.array([row["level"] for row in rows])
    places = np.array([row["place"] for row in rows])

    providers, once = coverage(after), coverage(before)
    covered = int((providers > 0).sum())
    lost = int(((once > 0) & (providers == 0)).sum())
    if not counted.any():
        outcome = "nobody"
    elif p.removed == 0:
        outcome = "whole"
    elif not counted[p.removed - 1]:
        outcome = "elsewhere"
    else:
        outcome = "lost" if lost else "stands_in"
    exists = np.array([row["status"] in COUNTED for row in rows])
    body = rows[p.removed - 1]["part_of"] if p.removed and p.parts == "joined" else ""
    with_its_body = bool(body) and bool(counted[names == body].any())
    return Result(
        tables={
            "coverage": {
                "function": np.array(FUNCTIONS),
                **{level: coverage(after[levels == level]) for level in LEVELS},
                "providers": providers,
                "before": once,
            },
            "institutions": {
                "number": number,
                "institution": names,
                "place": places,
                "level_of": levels,
                "exists": exists,
                "counted": counted,
                "degree": before.sum(axis=1),
                "only_provider": alone.sum(axis=1),
                "tied_to": tied.sum(axis=1),
            },
            "ties": {
                "institution": names[who],
                "function": np.array(FUNCTIONS)[what],
                "removed": number[who] == p.removed,
            },
            "projection": {"institution": names[one], "other": names[other], "shared": shared[one, other]},
            "places": {
                "function": np.array(FUNCTIONS),
                **{place: coverage(matrix[exists & (places == place)]) for place in PLACES},
            },
        },
        headlines={
            "institutions": int(stays.sum()),
            "ties": int(after.sum()),
            "covered": covered,
            "providers_each": float(after.sum() / covered) if covered else None,
            "single": int((providers == 1).sum()),
            "rules_or_dialogue": int(after[:, -2:].any(axis=1).sum()),
            "pairs": int(one.size),
            "largest_group": _largest_group(tied, stays),
            "lost": lost,
        },
        outcome=outcome,
        sentence_values={"with_its_body": "yes" if with_its_body else "no"},
    )


def coverage(matrix) -> np.ndarray:
    """How many institutions offer each function: the column sums of ``B``.

    Parameters
    ----------
    matrix : array of 0 and 1, shape (institutions, functions)

    Returns
    -------
    numpy.ndarray, shape (functions,)
    """
    return np.asarray(matrix).astype(int).sum(axis=0)


def project(matrix) -> np.ndarray:
    """What each two institutions share: ``B·Bᵀ``.

    Parameters
    ----------
    matrix : array of 0 and 1, shape (institutions, functions)
        Its transpose gives the other projection, of functions on the institutions they share.

    Returns
    -------
    numpy.ndarray, shape (institutions, institutions)
        Symmetric; on the diagonal the degree of each.
    """
    b = np.asarray(matrix).astype(int)
    return b @ b.T


def cohen_kappa(a: Sequence, b: Sequence) -> float | None:
    """How far two readers agree beyond what chance would give.

    ``κ = (p_o − p_e)/(1 − p_e)``: ``p_o`` the share of rows both code alike, ``p_e`` the share they
    would code alike if each kept to their own mix of codes but dealt them out at random,
    ``p_e = Σ_c a_c·b_c`` over the codes ``c``.

    Parameters
    ----------
    a, b : sequence of codes
        One code a row, of the same rows in the same order. Words or numbers.

    Returns
    -------
    float or None
        1 if they agree on every row, 0 if as often as chance would have it, below 0 if less often.
        None if there is nothing to tell: no row, or both use one and the same code throughout, so that
        chance alone would agree on all.

    Raises
    ------
    ValueError
        If the two differ in length.
    """
    pairs = list(zip(a, b, strict=True))
    by_a, by_b = ([pair[reader] for pair in pairs] for reader in (0, 1))
    agreed = sum(one == other for one, other in pairs) * len(pairs)
    by_chance = sum(by_a.count(code) * by_b.count(code) for code in set(by_a))
    every = len(pairs) ** 2  # the three are shares times the rows squared, so whole numbers
    return None if by_chance == every else (agreed - by_chance) / (every - by_chance)


@functools.cache
def institutions() -> tuple[Mapping[str, str], ...]:
    """The institutions, by number: the rows of the coded table, less the two only mentioned.

    Returns
    -------
    tuple of mappings of column to text
        As in the table, and ``place``: the country if it is among those with several rows, else
        ``"elsewhere"``.
    """
    file = resources.files("coursekit").joinpath("data", "institutions.csv")
    with file.open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if row["status"] != "mentioned"]
    for row in rows:
        row["place"] = row["country"] if row["country"] in PLACES else "elsewhere"
    return tuple(MappingProxyType(row) for row in sorted(rows, key=lambda row: int(row["number"])))


@functools.cache
def coded(evidence: str = "all", parts: str = "apart") -> tuple[tuple[Mapping[str, str], ...], np.ndarray]:
    """The institutions and their matrix ``B``.

    Parameters
    ----------
    evidence : str, "all" or "stated"
        Whether what we inferred counts too.
    parts : str, "apart" or "joined"
        Whether the functions of a programme are added to those of the body that runs it.

    Returns
    -------
    rows, matrix : tuple of mappings, numpy.ndarray of 0 and 1, shape (41, 16), read-only
    """
    rows = institutions()
    at = {row["id"]: number for number, row in enumerate(rows)}
    matrix = np.zeros((len(rows), len(FUNCTIONS)), dtype=int)
    for number, row in enumerate(rows):
        inferred = row["inferred"].split(";") if evidence == "stated" else []
        offered = [f for f in row["functions"].split(";") if f and f not in inferred]
        runs = [number, at[row["part_of"]]] if row["part_of"] and parts == "joined" else [number]
        for function in offered:
            matrix[runs, FUNCTIONS.index(function)] = 1
    matrix.setflags(write=False)
    return rows, matrix


def _largest_group(tied: np.ndarray, stays: np.ndarray) -> int:
    """Institutions in the largest group in which each reaches each over ties."""
    reach = np.minimum(tied + np.eye(len(tied), dtype=int), 1)
    for _ in range(6):  # paths double in length each time: 2^6 exceeds the 41
        reach = np.minimum(reach @ reach, 1)
    return int(reach[stays].sum(axis=1).max(initial=0))
