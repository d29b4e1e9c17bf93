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
from coursekit.models.parts.games import FIRMS, needed_benefit, pay_offs
from coursekit.models.parts.networks import lattice, neighbour_table, small_world
from coursekit.models.parts.populations import Population

MONTHS = 60
"""How long the lab follows them."""

RECONSIDER = 20
"""Firms that reconsider in a month, drawn with replacement."""

HISTORIES = 20
"""Histories side by side on one network."""

REWIRED = 0.1
"""Share of the ties of the small world that lead to a firm drawn at random."""


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
    found_headlines: list[dict] = [{} for _ in parameters]
    for members in alike.values():
        for first in range(0, len(members), TOGETHER):
            together = members[first : first + TOGETHER]
            settings = [parameters[i] for i in together]
            world, _ = _live(settings, rngs[together[0]])
            for i, headlines in zip(together, _headlines(settings, world), strict=True):
                found_headlines[i] = headlines
    return found_headlines


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
        sentence_values=_one_way(past[-1, :, 0]),
    )


def _one_way(at_end: np.ndarray) -> dict[str, Any]:
    """Shares of the histories in which all firms end cooperating, or none, from the firms that do."""
    everybody, nobody = float((at_end == FIRMS).mean()), float((at_end == 0).mean())
    ways = "both" if everybody and nobody else "up" if everybody else "down" if nobody else "neither"
    return {"everybody": everybody, "nobody": nobody, "ways": ways}


@functools.lru_cache(maxsize=32)
def _network(kind: str, ties: int, seed: int) -> np.ndarray:
    """The lab's network as a neighbour table."""
    if kind == "lattice":
        return lattice(FIRMS, ties)
    if kind == "small_world":
        return neighbour_table(small_world(FIRMS, ties, REWIRED, np.random.default_rng(seed))[0])
    import networkx

    return neighbour_table(networkx.random_regular_graph(ties, FIRMS, seed=seed))


def _live(settings: Sequence[Parameters], rng: np.random.Generator) -> tuple[Population, np.ndarray]:
    """Settings of one network and rule, lived through; firms cooperating by month, history, setting."""
    network = _network(settings[0].network, settings[0].ties // 2 * 2, int(rng.integers(2**32)))
    first = rng.random((FIRMS, HISTORIES))[..., None] < np.array([p.start for p in settings])
    payoffs = np.array([pay_offs(p.game, p.benefit, p.sanction, p.fine) for p in settings], dtype=float).T
    world = Population(network, first, payoffs, np.array([p.selection for p in settings]))
    return world, world.live(settings[0].rule, MONTHS, RECONSIDER, rng)


def _headlines(settings: Sequence[Parameters], world: Population) -> list[dict[str, float | None]]:
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
