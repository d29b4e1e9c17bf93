"""The order wave through a full pyramid beside Mesa and a loop over a networkx graph: the same orders.

    python benchmarks/pyramid.py

Needs ``pip install -e ".[benchmarks]"``. See ``README.md`` for what the figures mean. Ends with status 1 if
an order differs or a target is missed.
"""

from __future__ import annotations

import sys

import mesa
import networkx as nx
import numpy as np
from turns import in_turns, judge

from coursekit.models.bullwhip import order_wave

SIZES, PERIODS, LEAD_TIME, WINDOW = (1, 200, 5_000, 40_000), 200, 2, 5
OTHERS_PERIODS = 12
"""Periods that are enough to know what one of the others' costs, and to compare orders."""
WANTED = {"Mesa": 100, "networkx": 300}
DEMAND = 1 + 0.1 * np.random.default_rng(1).standard_normal(PERIODS)


def tree() -> nx.DiGraph:
    """The pyramid as a graph: suppliers to buyers, dealt out evenly and in order."""
    graph = nx.DiGraph()
    graph.add_node(0)
    start = 0
    for above, here in zip(SIZES, SIZES[1:], strict=False):
        buyers = [start + place * above // here for place in range(here)]
        start += above
        for supplier, buyer in enumerate(buyers, start):
            graph.add_edge(supplier, buyer)
        for supplier, buyer in enumerate(buyers, start):
            graph.edges[supplier, buyer]["part"] = 1 / graph.in_degree(buyer)
    return graph


class Firm(mesa.Agent):
    """A firm of Mesa's; the one at the top has no buyer."""

    def __init__(self, model: Pyramid, buyer: Firm | None, part: float) -> None:
        super().__init__(model)
        self.buyer, self.part = buyer, part
        self.placed = part * (buyer.placed if buyer else 1.0)
        self.got_before = [self.placed] * WINDOW

    def decide(self) -> None:
        got = self.buyer.placed * self.part if self.buyer else self.model.demand
        change = got - self.got_before.pop(0)
        self.got_before.append(got)
        self.next = got + LEAD_TIME / WINDOW * change

    def place(self) -> None:
        self.placed = self.next


class Pyramid(mesa.Model):
    """The process as one writes it in Mesa 3."""

    def __init__(self, graph: nx.DiGraph) -> None:
        super().__init__(seed=1)
        firms: dict[int, Firm] = {}
        for number in graph:
            buyer = next(graph.successors(number), None)
            part = 1.0 if buyer is None else graph.edges[number, buyer]["part"]
            firms[number] = Firm(self, firms.get(buyer), part)

    def run(self, periods: int) -> list[list[float]]:
        past = []
        for period in range(periods):
            self.demand = DEMAND[period]
            self.agents.do("decide")
            self.agents.do("place")
            past.append(self.agents.get("placed"))
        return past


def over_the_graph(graph: nx.DiGraph, periods: int) -> list[list[float]]:
    """The same with what a firm knows kept at its node."""
    for firm in graph:
        buyer = next(graph.successors(firm), None)
        usual = 1.0 if buyer is None else graph.nodes[buyer]["placed"] * graph.edges[firm, buyer]["part"]
        graph.nodes[firm].update(placed=usual, got_before=[usual] * WINDOW)
    past = []
    for period in range(periods):
        now = {}
        for firm in graph:
            buyer = next(graph.successors(firm), None)
            if buyer is None:
                got = DEMAND[period]
            else:
                got = graph.nodes[buyer]["placed"] * graph.edges[firm, buyer]["part"]
            change = got - graph.nodes[firm]["got_before"].pop(0)
            graph.nodes[firm]["got_before"].append(got)
            now[firm] = got + LEAD_TIME / WINDOW * change
        nx.set_node_attributes(graph, now, "placed")
        past.append(list(now.values()))
    return past


def main() -> None:
    graph = tree()
    ours = [np.concatenate(orders) for orders in order_wave(DEMAND, SIZES, LEAD_TIME, WINDOW)]
    ours = np.array(ours[:OTHERS_PERIODS])
    missed = []
    for name, past in (
        ("Mesa", Pyramid(graph).run(OTHERS_PERIODS)),
        ("networkx", over_the_graph(graph, OTHERS_PERIODS)),
    ):
        apart = np.abs(np.array(past) - ours).max()
        print(f"largest difference of an order, coursekit and {name}: {apart:.1e}")
        if apart > 1e-12:
            missed.append(f"{name}: orders differ by {apart:.1e}")

    def coursekit() -> int:
        for _ in order_wave(DEMAND, SIZES, LEAD_TIME, WINDOW):
            pass
        return PERIODS

    def by_networkx() -> int:
        over_the_graph(graph, OTHERS_PERIODS)
        return OTHERS_PERIODS

    pyramid = Pyramid(graph)

    def by_mesa() -> int:
        pyramid.run(OTHERS_PERIODS)
        return OTHERS_PERIODS

    print(f"\n{sum(SIZES):,} firms, processor time of a period{'times faster':>27}")
    rows = in_turns({"coursekit": coursekit, "Mesa": by_mesa, "networkx": by_networkx}, rounds=3)
    missed += judge(rows, "coursekit", WANTED)
    print(*missed, sep="\n")
    sys.exit(bool(missed))


if __name__ == "__main__":
    main()
