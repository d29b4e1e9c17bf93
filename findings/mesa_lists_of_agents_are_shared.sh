#!/usr/bin/env bash
# Mesa 3.3.1: of a model's list the DataCollector keeps a copy for each step, of an agent's list the list itself.
# Guess, before it was run: each step's row holds what the agent's list was at that step.
# What happens: model reporters are copied in depth, agent reporters are not. All rows of an agent hold its one list, as it is
#   at the end: whom a firm traded with "in year 1" is whom it ever traded with.
# Output on 2026-11-29: model: [[1], [1, 2], [1, 2, 3]]; agent: [[1, 2, 3], [1, 2, 3], [1, 2, 3]]
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet mesa==3.3.1
"$folder/venv/bin/python" -W ignore - <<'PYTHON'
import mesa

class Town(mesa.Model):
    def __init__(self):
        super().__init__(seed=1)
        self.years = []
        self.firm = mesa.Agent(self)
        self.firm.years = []
        self.datacollector = mesa.DataCollector({"years": "years"}, {"years": "years"})

    def step(self):
        self.years.append(self.steps)
        self.firm.years.append(self.steps)
        self.datacollector.collect(self)

town = Town()
for _ in range(3):
    town.step()
model = list(town.datacollector.get_model_vars_dataframe()["years"])
agent = list(town.datacollector.get_agent_vars_dataframe()["years"])
print(f"model: {model}; agent: {agent}")
assert model == [[1], [1, 2], [1, 2, 3]] and agent == [[1, 2, 3]] * 3
PYTHON
