#!/usr/bin/env bash
# Mesa 3.3.1: batch_run with max_steps=3 makes four steps, and puts the model of one step beside the agents of the step before.
# Guess, before it was run: three steps; a row "Step 3" holds what the model and its agents collected at the end of step 3.
# What happens: it goes on while steps <= max_steps. A model's rows are counted from 0 as they were collected, its agents' have
#   the number of their step; a model that collects at the end of each step, and not before the first, so has "Step 0" without
#   agents, and the model's value of step 4 beside the agents' values of step 3.
# Output on 2026-11-29: steps made: 4; Step, model, agent: (0, 1, nan) (1, 2, 1) (2, 3, 2) (3, 4, 3)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet mesa==3.3.1
"$folder/venv/bin/python" -W ignore - <<'PYTHON'
import mesa

made = []

class Firm(mesa.Agent):
    age = 0

    def step(self):
        self.age += 1

class Town(mesa.Model):
    def __init__(self, seed=None):
        super().__init__(seed=seed)
        Firm(self)
        self.datacollector = mesa.DataCollector({"steps_so_far": "steps"}, {"age": "age"})

    def step(self):
        self.agents.do("step")
        self.datacollector.collect(self)
        made.append(self.steps)

rows = mesa.batch_run(Town, {}, number_processes=1, max_steps=3, data_collection_period=1, display_progress=False)
told = [(row["Step"], row["steps_so_far"], row.get("age", "nan")) for row in rows]
print(f"steps made: {len(made)}; Step, model, agent:", *(f"({a}, {b}, {c})" for a, b, c in told))
assert made == [1, 2, 3, 4] and told == [(0, 1, "nan"), (1, 2, 1), (2, 3, 2), (3, 4, 3)]
PYTHON
