"""Does cooperation spread among firms that do as the firms they know (C20, M06)?

Who knows whom, how a firm picks the example it follows, the disapproval of partners and the fines
of a rule all turn the answer. The result that is cited most hangs on the way firms copy, which was
seen of people in laboratories and not of firms.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Any

import numpy as np

from coursekit.models.base import OneOf, Range, Result, model

FIRMS = 200
"""Firms of the lab."""

MONTHS = 60
"""How long the lab follows them."""

RECONSIDER = 20
"""Firms that reconsider in a month, drawn with replacement."""

HISTORIES = 20
"""Histories side by side on one network."""

REWIRED = 0.1
"""Share of the ties of the small world that lead to a firm drawn at random."""

COLUMNS = 20
"""Firms in a row of the lattice."""

TOGETHER = 128
"""Settings of a sweep lived through side by side: as many as a processor has at hand at once."""


@dataclass(frozen=True)
class Parameters:
    """The game two firms play, how they learn, and who plays whom.

    Money is counted in what it costs to cooperate with one partner for a month.

    Parameters
    ----------
    game : "prisoners_dilemma", "stag_hunt" or "snowdrift"
        Helping a partner; a joint project that fails unless both work; a chore that one can do for both.
    rule : "imitation" or "death_birth"
        A firm that reconsiders compares itself with one partner drawn at random; or it drops its own
        way and takes that of a partner, a more profitable one more likely.
    benefit : float, 1.5 to 15, costs
        What cooperation is worth to who receives it, ``b``.
    sanction : float, 0 to 2, costs
        What an opportunist loses on each partner that cooperates, ``h``: the disapproval of those
        who keep the norm.
    fine : float, 0 to 2, costs
        What an opportunist pays on each partner whatever the partner does, ``f``: a rule that is enforced.
    network : "lattice", "small_world" or "random_regular"
        Neighbours all round; neighbours on a ring with one tie in ten leading anywhere; ties that all
        lead anywhere.
    ties : int, 4 to 12, ties
        Partners of each firm, ``k``; in the small world on average. An odd number counts as the even
        one below.
    selection : float, 0 to 5, strength
        How closely firms follow profit, ``w``: at 0 they copy at random.
    start : float, 0.1 to 0.9, share
        Chance that a firm cooperates at the start.
    """

    game: Annotated[str, OneOf("prisoners_dilemma", "stag_hunt", "snowdrift")] = "prisoners_dilemma"
    rule: Annotated[str, OneOf("imitation", "death_birth")] = "death_birth"
    benefit: Annotated[float, Range(1.5, 15, 0.5, "costs")] = 6.0
    sanction: Annotated[float, Range(0, 2, 0.1, "costs")] = 0.0
    fine: Annotated[float, Range(0, 2, 0.1, "costs")] = 0.0
    network: Annotated[str, OneOf("lattice", "small_world", "random_regular", main=False)] = "lattice"
    ties: Annotated[int, Range(4, 12, 2, "ties", main=False)] = 4
    selection: Annotated[float, Range(0, 5, 0.1, "strength", main=False)] = 1.0
    start: Annotated[float, Range(0.1, 0.9, 0.1, "share", main=False)] = 0.5


def many_at_once(parameters: Sequence[Parameters], rngs: Sequence[np.random.Generator]) -> list[dict]:
    """The headlines of many settings at once, each as if run alone with its generator.

    Settings that share the network and the rule are lived through side by side on the same luck.

    Parameters
    ----------
    parameters : sequence of Parameters
    rngs : sequence of numpy.random.Generator
        One a setting, all at the same draw.

    Returns
    -------
    list of dict
    """
    alike: dict[tuple, list[int]] = {}
    for i, p in enumerate(parameters):
        alike.setdefault((p.network, p.ties // 2, p.rule), []).append(i)
    told: list[dict] = [{} for _ in parameters]
    for members in alike.values():
        for first in range(0, len(members), TOGETHER):
            together = members[first : first + TOGETHER]
            settings = [parameters[i] for i in together]
            world, _ = _live(settings, rngs[together[0]])
            for i, headlines in zip(together, _headlines(settings, world), strict=True):
                told[i] = headlines
    return told


@model(
    Parameters,
    presets={
        "many_partners": {"ties": 12},
        "follow_one_rival": {"rule": "imitation"},
        "eyes_of_the_community": {"benefit": 3, "sanction": 1.5},
        "a_rule_with_fines": {"benefit": 3, "fine": 1, "start": 0.2},
        "joint_project": {"game": "stag_hunt", "rule": "imitation", "benefit": 3, "selection": 3},
    },
    many=many_at_once,
)
def evolutionary_game(p: Parameters, rng: np.random.Generator) -> Result:
    """Firms on a network play a game with each partner and now and then copy one of them.

    A month's pay-off of a tie, own choice by partner's choice, with ``b`` the benefit, 1 the cost,
    ``h`` the sanction and ``f`` the fine (see :func:`pay_offs`):

    ===================  ========================  =========================
    game                 both cooperate, I alone   only the partner, neither
    ===================  ========================  =========================
    prisoner's dilemma   ``b − 1``, ``−1``         ``b − h − f``, ``−f``
    stag hunt            ``b − 1``, ``−1``         ``−h − f``, ``−f``
    snowdrift            ``b − 1/2``, ``b − 1``    ``b − h − f``, ``−f``
    ===================  ========================  =========================

    With ``π`` the mean over a firm's ties, a firm ``i`` that reconsiders either draws a partner ``j`` and
    takes its way with chance ``1/(1 + exp(−w(π_j − π_i)))`` (imitation), or takes the way of partner
    ``j`` with chance ``exp(wπ_j) / Σ exp(wπ)`` over its partners (death–birth). In a month 20 draws
    among the 200 firms say which reconsider, all of them looking at the same past month.

    Parameters
    ----------
    p : Parameters
        The setting.
    rng : numpy.random.Generator
        Source of chance. One seed gives the same network for the same kind and ties, and the same luck
        in each history whatever the game, the money, the selection and the start.

    Returns
    -------
    Result
        Tables:

        - ``histories``, 20 histories by 61 months: ``history`` (from 1), ``month`` (0 to 60) and
          ``cooperation`` (share of firms).
        - ``firms``, one row a firm of the first history: ``firm`` (from 1), ``at_start`` and ``at_end``
          (whether it cooperates), ``partners_at_end`` (share of its partners that cooperate).
        - ``network``, one row a tie: ``firm``, ``partner`` (numbers of firms).
        - ``pay_offs``, four rows: ``own`` and ``other`` (``"cooperate"`` or ``"defect"``) and ``pay_off``.

        Headlines:

        - ``cooperation``: share of firms that cooperate at the end, mean over histories.
        - ``alike``: share of histories in which all firms end alike.
        - ``friends``, ``friends_of_others``: share that cooperates among the partners of firms that do, and
          of firms that do not, at the end, all histories together; None where there are no such firms.
        - ``threshold``: benefit above which death–birth or imitation favours cooperation if firms
          hardly follow profit and reconsider one at a time (see Notes); 0 if any benefit does, None
          if no benefit, however great, is of help: only sanction and fine are.

        Outcome: ``"all"`` if ``cooperation`` is 0.95 or more, ``"none"`` if it is 0.05 or less, else
        ``"divided"`` if firms end alike in half of the histories or more, else ``"mixed"``.

    Notes
    -----
    Reconsidering one at a time, ``w → 0``, on a network in which all have ``k`` ties, cooperation is the more
    likely to take over from one firm than opportunism is, iff ``σR + S > T + σP``, with ``R, S, T, P``
    the four pay-offs in the order of the table, and

    ``σ = ((k+1)N − 4k)/((k−1)N)`` for death–birth, ``σ = (N−2)/N`` for imitation.

    In the plain prisoner's dilemma this is ``b > k(N−2)/(N−2k)`` (Ohtsuki et al. 2006; for large ``N``,
    ``b > k``) and, for imitation, never. Proof of both: let ``τ_n`` be how long the ways of a firm and of
    one ``n`` steps of a random walk away take to go back to one firm, both copying at random. Each
    step adds one event of chance ``2/N``, so ``τ_{n+1} = τ_n + (N·r_n − 1)·N/2`` with ``r_n`` the chance that
    the walk is back after ``n`` steps: ``r_0 = 1``, ``r_1 = 0``, ``r_2 = 1/k``. Drift is unbiased; to first
    order in ``w`` it is tilted by the covariance of being copied and cooperating: imitation compares a
    firm with one a step away, death–birth with one two steps away (a competitor for the same
    place). For pay-off ``−x_i + b·mean of x over partners`` this gives ``b(τ_2 − τ_1) > τ_1``, that is
    ``−b > N − 1``, and ``b(τ_3 − τ_1) > τ_2``, that is ``b(N/k − 2) > N − 2``. Any game's condition is linear
    in ``R, S, T, P`` of the form above, so these two cases fix ``σ``.

    In the small world, where some have more ties than others, the same numbers are right within 1 per cent.

    "Imitation" here compares a pair (Szabó and Tőke 1998, who saw cooperators last on a board below a
    threshold of temptation: that no benefit is enough is a result for weak attention, Ohtsuki and Nowak
    2006). If instead a firm weighs its own pay-off with those of all its partners, which those authors call
    imitation, the rule is ``b > k + 2``: a third verdict. And it matters how many
    reconsider at once, as who was copied and who copies then meet less often. With a tenth of the firms, as
    here, the threshold of death–birth is 4 to 7 per cent higher than the one told; with all of them it
    is gone: ``b(τ_3 − τ_1) < 0``, and no benefit is of help.

    Left out: firms that remember, choose or drop partners, or make different choices with different
    partners; who pays for sanction and fine; firms with more ties than others.

    Source: Ohtsuki et al. (2006) and Szabó and Tőke (1998), after Nowak and May (1992).
    """
    world, past = _live([p], rng)
    state = world.state[:-1, 0, 0].astype(bool)
    neighbours, partners = world.neighbours, world.partners()[:, 0, 0]
    one, other = np.nonzero(neighbours >= 0)
    other = neighbours[one, other]
    each = one < other

    headlines = _headlines([p], world)[0]
    if headlines["cooperation"] >= 0.95:
        outcome = "all"
    elif headlines["cooperation"] <= 0.05:
        outcome = "none"
    elif headlines["alike"] >= 0.5:
        outcome = "divided"
    else:
        outcome = "mixed"
    return Result(
        tables={
            "histories": {
                "history": np.arange(1, HISTORIES + 1).repeat(MONTHS + 1),
                "month": np.tile(np.arange(MONTHS + 1), HISTORIES),
                "cooperation": past[:, :, 0].T.ravel() / FIRMS,
            },
            "firms": {
                "firm": np.arange(1, FIRMS + 1),
                "at_start": world.first[:, 0, 0].copy(),
                "at_end": state,
                "partners_at_end": partners / world.degree,
            },
            "network": {"firm": one[each] + 1, "partner": other[each] + 1},
            "pay_offs": {
                "own": np.array(["cooperate", "cooperate", "defect", "defect"]),
                "other": np.array(["cooperate", "defect", "cooperate", "defect"]),
                "pay_off": np.array(pay_offs(p.game, p.benefit, p.sanction, p.fine), dtype=float),
            },
        },
        headlines=headlines,
        outcome=outcome,
        told=_one_way(past[-1, :, 0]),
    )


def _one_way(at_end: np.ndarray) -> dict[str, Any]:
    """Shares of the histories in which all firms end cooperating, or none, from the firms that do."""
    everybody, nobody = float((at_end == FIRMS).mean()), float((at_end == 0).mean())
    ways = "both" if everybody and nobody else "up" if everybody else "down" if nobody else "neither"
    return {"everybody": everybody, "nobody": nobody, "ways": ways}


def pay_offs(game: str, benefit: float, sanction: float = 0, fine: float = 0) -> tuple[float, ...]:
    """What a firm has from one partner in a month, cost 1: the ``R, S, T, P`` of the literature.

    Parameters
    ----------
    game : "prisoners_dilemma", "stag_hunt" or "snowdrift"
    benefit, sanction, fine : float or numpy.ndarray
        ``b``, ``h`` and ``f``.

    Returns
    -------
    tuple of four
        If both cooperate, if only this firm does, if only the partner does, if neither does.
    """
    both, alone, tempted = {
        "prisoners_dilemma": (benefit - 1, -1, benefit),
        "stag_hunt": (benefit - 1, -1, 0),
        "snowdrift": (benefit - 0.5, benefit - 1, benefit),
    }[game]
    return both, alone, tempted - sanction - fine, -fine


def structure_coefficient(rule: str, ties: int, firms: int) -> float:
    """How much more meeting one's like counts than meeting the other, ``σ``, in ``σR + S > T + σP``.

    ``((k+1)N − 4k)/((k−1)N)`` for death–birth, ``(N−2)/N`` for imitation; see :func:`evolutionary_game`.

    Parameters
    ----------
    rule : "imitation" or "death_birth"
    ties : int
        ``k``, 2 or more, the same for all.
    firms : int
        ``N``.

    Returns
    -------
    float
    """
    if rule == "imitation":
        return (firms - 2) / firms
    return ((ties + 1) * firms - 4 * ties) / ((ties - 1) * firms)


def needed_benefit(
    game: str, rule: str, ties: int, firms: int = FIRMS, sanction: float = 0, fine: float = 0
) -> float | None:
    """The benefit above which cooperation is favoured, one firm reconsidering at a time and ``w → 0``.

    ``σ(R − P) + S − T`` is a straight line in the benefit; this is where it rises through 0. For the plain
    prisoner's dilemma and death–birth ``k(N−2)/(N−2k)``.

    Parameters
    ----------
    game, rule : str
    ties, firms : int
        ``k``, the same for all, and ``N``.
    sanction, fine : float
        ``h`` and ``f``.

    Returns
    -------
    float or None
        0 if any benefit does; None if the line does not rise, so that no benefit is of help.
    """
    sigma = structure_coefficient(rule, ties, firms)

    def edge(benefit: float) -> float:
        both, alone, tempted, neither = pay_offs(game, benefit, sanction, fine)
        return sigma * (both - neither) + alone - tempted

    rise = edge(1) - edge(0)
    return max(-edge(0) / rise, 0.0) if rise > 1e-12 else None


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
    world = _World(neighbours, first[..., None], columns, np.array([selection]), accumulate, with_itself)
    past = world.live(rule, steps, at_once, rng)
    return past[..., 0] / firms, world.state[:-1, :, 0].T.astype(bool)


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


@functools.lru_cache(maxsize=32)
def _network(kind: str, ties: int, seed: int) -> np.ndarray:
    """The lab's network as a neighbour table."""
    if kind == "lattice":
        return lattice(FIRMS, ties)
    if kind == "small_world":
        return neighbour_table(small_world(FIRMS, ties, REWIRED, np.random.default_rng(seed))[0])
    import networkx

    return neighbour_table(networkx.random_regular_graph(ties, FIRMS, seed=seed))


def _live(settings: Sequence[Parameters], rng: np.random.Generator) -> tuple[_World, np.ndarray]:
    """Settings of one network and rule, lived through; firms cooperating by month, history, setting."""
    network = _network(settings[0].network, settings[0].ties // 2 * 2, int(rng.integers(2**32)))
    first = rng.random((FIRMS, HISTORIES))[..., None] < np.array([p.start for p in settings])
    payoffs = np.array([pay_offs(p.game, p.benefit, p.sanction, p.fine) for p in settings], dtype=float).T
    world = _World(network, first, payoffs, np.array([p.selection for p in settings]))
    return world, world.live(settings[0].rule, MONTHS, RECONSIDER, rng)


def _headlines(settings: Sequence[Parameters], world: _World) -> list[dict[str, float | None]]:
    """The headlines of each setting; whole numbers are counted first, so that no order of adding matters."""
    state, partners, ties = world.state[:-1], world.partners(), world.degree.sum() * HISTORIES
    firms = state.sum(axis=0, dtype=int)  # that cooperate, by history and setting
    alike = ((firms == 0) | (firms == FIRMS)).mean(axis=0)
    their_ties = world.degree @ state.sum(axis=1, dtype=int)
    friends = (state * partners).sum(axis=(0, 1), dtype=int)
    friends_of_others = partners.sum(axis=(0, 1), dtype=int) - friends
    return [
        {
            "cooperation": float(firms[:, c].sum() / (FIRMS * HISTORIES)),
            "alike": float(alike[c]),
            "friends": float(friends[c] / their_ties[c]) if their_ties[c] else None,
            "friends_of_others": (
                float(friends_of_others[c] / (ties - their_ties[c])) if their_ties[c] < ties else None
            ),
            "threshold": needed_benefit(p.game, p.rule, p.ties // 2 * 2, FIRMS, p.sanction, p.fine),
        }
        for c, p in enumerate(settings)
    ]


class _World:
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
