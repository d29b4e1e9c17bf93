"""Firms on a network that play with their partners and copy them: many populations side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from coursekit.models.parts.networks import neighbour_table


def play(
    network: Any,
    runs: int,
    steps: int,
    payoffs: Sequence[float],
    rule: str,
    rng: np.random.Generator,
    *,
    start: float | np.ndarray = 0.5,
    selection: float = 1.0,
    at_once: int | None = None,
    accumulate: bool = False,
    with_itself: bool = False,
) -> tuple[np.ndarray, np.ndarray]:
    """Many populations on one network, side by side: the engine of the lab, for any network and size.

    Parameters
    ----------
    network : networkx graph or numpy.ndarray
        Or what :func:`neighbour_table` makes of one, which saves the time of making it. Every firm has
        a partner.
    runs, steps : int
    payoffs : four floats
        ``R, S, T, P``: both cooperate, I alone, only the partner, neither.
    rule : "imitation", "death_birth" or "best"
        The last is that of Nowak and May (1992): every firm takes the way of the most profitable among
        its partners and itself, its own if level; no chance in it.
    rng : numpy.random.Generator
        Source of chance.
    start : float or bool numpy.ndarray, shape (firms,) or (runs, firms)
        Chance that a firm cooperates at the start, or who does.
    selection : float
        ``w``. What it makes of a difference in pay-off counts as 60 if it is more.
    at_once : int, optional
        Firms that reconsider in a step, drawn with replacement; all of them if not given.
    accumulate : bool
        Pay-offs add up over ties instead of being averaged.
    with_itself : bool
        Under ``"best"``, every firm also plays once with itself, as Nowak and May let it.

    Returns
    -------
    shares : numpy.ndarray, shape (steps + 1, runs)
        Cooperating firms as a share of all.
    state : numpy.ndarray of bool, shape (runs, firms)
        Who cooperates at the end.
    """
    neighbours = neighbour_table(network)
    firms = len(neighbours)
    if isinstance(start, np.ndarray):
        first = np.broadcast_to(start.T.reshape(firms, -1), (firms, runs))
    else:
        first = rng.random((firms, runs)) < start
    columns = np.array(payoffs, dtype=float)[:, None]
    world = Population(neighbours, first[..., None], columns, np.array([selection]), accumulate, with_itself)
    past = world.live(rule, steps, at_once, rng)
    return past[..., 0] / firms, world.state[:-1, :, 0].T.astype(bool)


class Population:
    """Firms by runs by settings, 1 where a firm cooperates, and a step of each rule.

    All settings share one network, one rule and one luck; they differ in pay-offs, selection and start.
    The state has one row more than there are firms: the partner nobody has, who never cooperates.
    """

    def __init__(self, neighbours, first, payoffs, selection, accumulate=False, with_itself=False):
        firms, self.runs, self.settings = first.shape
        self.neighbours, self.first, self.firms = neighbours, first, firms
        self.accumulate, self.with_itself = accumulate, with_itself
        self.width = neighbours.shape[1]
        self.degree = (neighbours >= 0).sum(axis=1)
        self.regular = bool((self.degree == self.width).all())
        # By place in the list of partners, then by firm, so that one look-up serves a place of all firms.
        self.table = np.ascontiguousarray(np.where(neighbours < 0, firms, neighbours).T.astype(np.intp))
        self.state = np.zeros((firms + 1, self.runs, self.settings), np.int8)
        self.state[:firms] = first
        self.rows = self.state.reshape(-1, self.settings)  # a row a firm and run
        self.space = np.empty((self.width, firms, self.runs * self.settings), np.int8)
        self.count_type = np.int8 if self.width < 127 else np.int32
        # w·π of a firm by its own way: its pay-off if no partner cooperates, and what it gains if all do.
        payoffs = selection * payoffs
        if not accumulate:  # only differences count: centred, they stay within what exp can tell
            payoffs = payoffs - (payoffs.max(axis=0) + payoffs.min(axis=0)) / 2
        both, alone, tempted, neither = payoffs
        self.cooperators = alone, both - alone
        self.opportunists = neither, tempted - neither

    def live(self, rule, steps, at_once, rng):
        """Take `steps`; how many firms cooperate, shape (steps + 1, runs, settings)."""
        take = {"imitation": self._imitation, "death_birth": self._death_birth, "best": self._best}[rule]
        everyone = None
        if at_once is None:
            everyone = np.repeat(np.arange(self.firms)[:, None], self.runs, axis=1)
        past = np.empty((steps + 1, self.runs, self.settings), dtype=np.intp)
        past[0] = self._cooperating()
        for step in range(1, steps + 1):
            take(rng.integers(self.firms, size=(at_once, self.runs)) if everyone is None else everyone, rng)
            past[step] = self._cooperating()
        return past

    def partners(self, who=None):
        """Cooperating partners of all firms, or of `who` (.., runs); one axis more for the settings."""
        if who is None:
            np.take(self.state.reshape(self.firms + 1, -1), self.table, axis=0, out=self.space, mode="clip")
            count = np.add.reduce(self.space, axis=0, dtype=self.count_type)
            return count.reshape(self.firms, self.runs, self.settings)
        known = self.rows.take(self._rows(self.table.take(who, axis=1)), axis=0)
        return np.add.reduce(known, axis=0, dtype=self.count_type)

    def _cooperating(self):
        if self.runs * self.settings == 1:
            return np.count_nonzero(self.state)
        return self.state.sum(axis=0, dtype=np.int32)

    def _rows(self, who):
        """Where firms by (.., runs) are in :attr:`rows`."""
        return who if self.runs == 1 else who * self.runs + np.arange(self.runs)

    def _worth(self, way, cooperating, ties, setting=slice(None)):
        """``w·π`` of firms of one way, by how many of their `ties` are to firms that cooperate."""
        alone, gain = way[0][setting], way[1][setting]
        if self.accumulate:
            return alone * ties + gain * cooperating
        return alone + gain * (cooperating / ties)

    def _imitation(self, who, rng):
        luck = rng.random(who.shape)
        luck *= self.width if self.regular else self.degree[who]
        place = luck.astype(np.intp)
        luck -= place  # the whole part has picked the partner; what is left decides
        model = self.table.take(place * self.firms + who)
        mine, theirs = self.rows.take(self._rows(who), axis=0), self.rows.take(self._rows(model), axis=0)
        differ = np.flatnonzero(mine != theirs)  # only these can change
        if who.shape[0] * self.width < self.firms:
            my_count, their_count = self.partners(who), self.partners(model)
        else:
            my_count = self.partners().reshape(-1, self.settings)
            their_count = my_count.take(self._rows(model), axis=0)
            my_count = my_count.take(self._rows(who), axis=0)
        draw, setting = self._split(differ)
        cooperates, my_count, their_count = (x.ravel()[differ] for x in (mine != 0, my_count, their_count))
        if self.regular:
            my_ties = their_ties = self.width
        else:
            my_ties, their_ties = self.degree[who].ravel()[draw], self.degree[model].ravel()[draw]
        of_cooperator = self._worth(
            self.cooperators,
            np.where(cooperates, my_count, their_count),
            np.where(cooperates, my_ties, their_ties),
            setting,
        )
        of_opportunist = self._worth(
            self.opportunists,
            np.where(cooperates, their_count, my_count),
            np.where(cooperates, their_ties, my_ties),
            setting,
        )
        lead = np.where(cooperates, of_cooperator - of_opportunist, of_opportunist - of_cooperator)
        changed = differ[luck.ravel()[draw] * (1 + np.exp(lead.clip(-60, 60))) < 1]
        draw, setting = self._split(changed)
        self.rows[self._rows(who).ravel()[draw], setting] = theirs.ravel()[changed]

    def _split(self, at):
        """Positions among draws and settings, from positions among both."""
        return (at, 0) if self.settings == 1 else np.divmod(at, self.settings)

    def _death_birth(self, who, rng):
        luck = rng.random(who.shape)[..., None]
        count_all = who.shape[0] * self.width >= self.firms  # less work than counting for each partner
        count = self.partners().reshape(-1, self.settings) if count_all else None
        ways = [[part.astype(np.float32) for part in way] for way in (self.cooperators, self.opportunists)]
        all_weight = np.zeros((*who.shape, self.settings), np.float32)
        weight = np.zeros_like(all_weight)
        for place in self.table:
            partner = place.take(who)
            there = (partner < self.firms)[..., None]
            partner = partner if self.regular else np.minimum(partner, self.firms - 1)
            rows = self._rows(partner)
            cooperates = self.rows.take(rows, axis=0)
            partners = count.take(rows, axis=0) if count_all else self.partners(partner)
            ties = np.float32(self.width)
            if not self.regular:
                ties = self.degree[partner][..., None].astype(np.float32)
            worth = np.where(cooperates, *(self._worth(way, partners, ties) for way in ways))
            worth = np.exp(worth.clip(-60, 60))
            if not self.regular:
                worth *= there
            all_weight += worth
            weight += worth * cooperates
        self.rows[self._rows(who)] = luck < weight / all_weight

    def _best(self, who, rng):
        state, partners = self.state[:-1], self.partners() + self.with_itself * self.state[:-1]
        ties = (self.degree + self.with_itself)[:, None, None]
        worth = np.full(self.state.shape, -np.inf)
        worth[:-1] = np.where(
            state,
            self._worth(self.cooperators, partners, ties),
            self._worth(self.opportunists, partners, ties),
        )
        best, way = worth[:-1].copy(), state.copy()
        for place in self.table:
            better = worth[place] > best
            best, way = np.where(better, worth[place], best), np.where(better, self.state[place], way)
        self.state[:-1] = way
