"""Others who know the same answers: Axelrod-Python on repeated games, EGTtools on evolutionary ones.

    python benchmarks/witnesses.py

Needs ``pip install -e ".[benchmarks]"``. Nothing is timed; ends with status 1 if an answer differs. The tests
of the models have their known answers already: these are the same ones, worked out by strangers' code.
"""

from __future__ import annotations

import sys

import axelrod
import networkx as nx
import numpy as np
from egttools.analytical import PairwiseComparison
from egttools.games import Matrix2PlayerGameHolder

from coursekit.models.parts.games import pay_offs
from coursekit.models.parts.networks import neighbour_table
from coursekit.models.parts.populations import play
from coursekit.models.reputation import patience_needed

ROUNDS = 2_000
"""After so many rounds the future weighs nothing, at the patience asked about."""
FIRMS, LIVES, STEPS = 10, 4_000, 2_000


def discounted(me: axelrod.Player, other: axelrod.Player, game: axelrod.Game, patience: float) -> float:
    """What `me` has from a long match, in money of the first round."""
    match = axelrod.Match((me, other), turns=ROUNDS, game=game)
    match.play()
    mine = np.array([scores[0] for scores in match.scores()])
    return float(mine @ patience ** np.arange(ROUNDS))


def repeated_games() -> list[str]:
    """At the patience that :func:`patience_needed` tells, a cheat and a faithful firm earn the same."""
    wrong = []
    for temptation, reward, punishment in ((5, 3, 1), (8, 2.5, 0.5), (4, 3.9, 2)):
        game = axelrod.Game(r=reward, s=0, t=temptation, p=punishment)
        patience = patience_needed(temptation - reward, reward - punishment, 0.0)
        grim = axelrod.Grudger()
        faithful, cheat = (
            discounted(me, grim.clone(), game, patience) for me in (axelrod.Grudger(), axelrod.Defector())
        )
        print(f"T, R, P = {temptation}, {reward}, {punishment}: patience needed {patience:.4f}; "
              f"Axelrod: faithful {faithful:.6f}, cheat {cheat:.6f}")  # fmt: skip
        if abs(faithful - cheat) > 1e-9:
            wrong.append(f"at patience {patience} the two do not earn the same")
    return wrong


def evolutionary_games() -> list[str]:
    """How often one cooperator, or one opportunist, takes over a population in which all meet all."""
    wrong, table = [], neighbour_table(nx.complete_graph(FIRMS))
    for name, benefit in (("prisoners_dilemma", 3.0), ("stag_hunt", 4.0), ("snowdrift", 1.5)):
        both, alone, tempted, neither = pay_offs(name, benefit)
        game = Matrix2PlayerGameHolder(2, np.array([[neither, tempted], [alone, both]]))
        exact = PairwiseComparison(FIRMS, game)
        for invader, way in ((1, "cooperator"), (0, "opportunist")):
            start = np.full(FIRMS, 1 - invader, dtype=bool)
            start[0] = bool(invader)
            shares, _ = play(
                table, LIVES, STEPS, (both, alone, tempted, neither), "imitation",
                np.random.default_rng(4), start=start, selection=0.3, at_once=1,
            )  # fmt: skip
            assert set(np.unique(shares[-1])) <= {0.0, 1.0}, "not over yet"
            took_over = float((shares[-1] == invader).mean())
            told = exact.calculate_fixation_probability(invader, 1 - invader, 0.3)
            error = np.sqrt(told * (1 - told) / LIVES)
            print(f"{name}, one {way} takes over: {took_over:.4f}; EGTtools {told:.4f} "
                  f"({abs(took_over - told) / error:.1f} standard errors)")  # fmt: skip
            if abs(took_over - told) > 4 * error:
                wrong.append(f"{name}: one {way} takes over too often or too seldom")
    return wrong


def main() -> None:
    wrong = repeated_games() + evolutionary_games()
    print(*wrong, sep="\n")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
