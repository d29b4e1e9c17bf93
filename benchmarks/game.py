"""The game on a network beside Mesa and EGTtools: the same process, first shown to be the same.

    python benchmarks/game.py

Needs ``pip install -e ".[benchmarks]"``. See ``README.md`` for what the figures mean. Ends with status 1 if
the three disagree or a target is missed.
"""

from __future__ import annotations

import math
import sys
from functools import partial

import mesa
import networkx as nx
import numpy as np
from egttools.numerical.numerical_.games import AbstractSpatialGame
from egttools.numerical.structure import NetworkSync
from mesa.discrete_space import FixedAgent, Network
from turns import in_turns, judge

from coursekit.models.parts.games import pay_offs
from coursekit.models.parts.networks import neighbour_table
from coursekit.models.parts.populations import play

PAY_OFFS = pay_offs("snowdrift", 2.0)
"""A game in which neither way dies out, so that there is something to do in every step."""
SELECTION, TIES, STEPS, RUNS = 1.0, 4, 200, 20
SIZES = {1_000: {"Mesa": 50, "EGTtools": 1}, 100_000: {"Mesa": 100, "EGTtools": 1}}
"""Firms, and how many times faster we want to be."""
MESA_STEPS = {1_000: 20, 100_000: 2}
"""Steps that are enough to know what one of Mesa's costs."""


class Firm(FixedAgent):
    """A firm as in the prisoner's dilemma that comes with Mesa: earn, step, advance."""

    def __init__(self, model: Market, cell, move: str) -> None:
        super().__init__(model)
        self.cell, self.move = cell, move

    @property
    def partners(self) -> list[Firm]:
        return list(self.cell.neighborhood.agents)

    def earn(self) -> None:
        partners = self.partners
        self.score = sum(self.model.payoff[self.move, other.move] for other in partners) / len(partners)

    def step(self) -> None:
        example = self.random.choice(self.partners)
        lead = SELECTION * (self.score - example.score)
        self.next_move = example.move if self.random.random() < 1 / (1 + math.exp(lead)) else self.move

    def advance(self) -> None:
        self.move = self.next_move


class QuickFirm(Firm):
    """The same for those in a hurry: firms stay where they are, so partners are looked up once."""

    @property
    def partners(self) -> list[Firm]:
        return self.known or self.meet()

    known: list[Firm] = []

    def meet(self) -> list[Firm]:
        self.known = list(self.cell.neighborhood.agents)
        return self.known


class Market(mesa.Model):
    """The process as one writes it in Mesa 3: agents on a network, activated all together."""

    payoff = dict(zip((("C", "C"), ("C", "D"), ("D", "C"), ("D", "D")), PAY_OFFS, strict=True))

    def __init__(self, graph: nx.Graph, seed: int, kind: type[Firm] = Firm) -> None:
        super().__init__(seed=seed)
        self.grid = Network(graph, capacity=1, random=self.random)
        for cell in self.grid.all_cells:
            kind(self, cell, self.random.choice("CD"))
        self.collector = mesa.DataCollector(
            {"share": lambda market: sum(firm.move == "C" for firm in market.agents) / len(graph)}
        )

    def step(self) -> None:
        self.agents.do("earn")
        self.agents.do("step")
        self.agents.do("advance")
        self.collector.collect(self)

    def share(self) -> float:
        return self.collector.model_vars["share"][-1]


class Game(AbstractSpatialGame):
    """The pay-offs as EGTtools asks for them; it remembers what it was told."""

    def calculate_fitness(self, way: int, state) -> float:
        both, alone, tempted, neither = PAY_OFFS
        others, friends = map(int, state)
        total = both * friends + alone * others if way else tempted * friends + neither * others
        return total / (friends + others)

    def nb_strategies(self) -> int:
        return 2

    def type(self) -> str:
        return "snowdrift"


GAME = Game()


def of_egttools(graph: nx.Graph) -> NetworkSync:
    """EGTtools' population, half of it cooperating."""
    partners = {firm: list(graph[firm]) for firm in graph}
    population = NetworkSync(2, SELECTION, 0.0, partners, GAME)
    population.initialize_state(np.array([len(graph) - len(graph) // 2, len(graph) // 2], dtype=np.uint64))
    return population


def agreement() -> list[str]:
    """Cooperators after each of ten steps, and after twenty: means of many runs, in standard errors."""
    graph = nx.random_regular_graph(TIES, 200, seed=2)
    moments = (1, 2, 5, 10, 20)
    ours, _ = play(graph, 20 * RUNS, 20, PAY_OFFS, "imitation", np.random.default_rng(3), selection=SELECTION)
    ours = ours[list(moments)]
    mesas, egts = [], []
    for seed in range(2 * RUNS):
        market, population = Market(graph, seed), of_egttools(graph)
        past = []
        for _ in range(20):
            market.step()
            population.update_population()
            past.append((market.share(), population.mean_population_state()[1] / len(graph)))
        mesa_past, egt_past = zip(*past, strict=True)
        mesas.append(mesa_past)
        egts.append(egt_past)
    disagree = []
    for name, theirs in (("Mesa", mesas), ("EGTtools", egts)):
        theirs = np.array(theirs).T[np.array(moments) - 1]
        error = np.sqrt(ours.var(axis=1) / ours.shape[1] + theirs.var(axis=1) / theirs.shape[1])
        apart = (theirs.mean(axis=1) - ours.mean(axis=1)) / error
        means = zip(ours.mean(axis=1), theirs.mean(axis=1), strict=True)
        means = ", ".join(f"{mine:.3f}/{other:.3f}" for mine, other in means)
        print(f"share of cooperators after {moments} steps, coursekit/{name}: {means}")
        print(f"  apart by at most {np.abs(apart).max():.1f} standard errors")
        if np.abs(apart).max() > 4:
            disagree.append(f"{name} and coursekit are not the same process")
    return disagree


def main() -> None:
    missed = agreement()
    for firms, wanted in SIZES.items():
        graph = nx.random_regular_graph(TIES, firms, seed=1)
        table, population = neighbour_table(graph), of_egttools(graph)
        markets = {"Mesa": Market(graph, 1), "Mesa, partners kept in lists": Market(graph, 1, QuickFirm)}

        def coursekit(table=table) -> int:
            play(table, 1, STEPS, PAY_OFFS, "imitation", np.random.default_rng(1), selection=SELECTION)
            return STEPS

        def by_mesa(market, steps=MESA_STEPS[firms]) -> int:
            for _ in range(steps):
                market.step()
            return steps

        def by_egttools(population=population) -> int:
            for _ in range(STEPS):
                population.update_population()
            return STEPS

        print(f"\n{firms:,} firms, processor time of a step{'times faster':>29}")
        for market in markets.values():
            market.step()  # what Mesa looks up once is looked up
        ways = {name: partial(by_mesa, market) for name, market in markets.items()}
        rows = in_turns({"coursekit": coursekit, **ways, "EGTtools": by_egttools})
        missed += [f"{firms:,} firms, {what}" for what in judge(rows, "coursekit", wanted)]
    print(*missed, sep="\n")
    sys.exit(bool(missed))


if __name__ == "__main__":
    main()
