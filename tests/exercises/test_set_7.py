"""What set 7 says holds in the models and in the table it takes its numbers from."""

from __future__ import annotations

import numpy as np
import pytest

from coursekit import two_mode_network
from coursekit.models.targeting import recipients
from coursekit.models.two_mode_network import coded, cohen_kappa, institutions

from .solving import expected, namespace, of_unit

ITEMS = of_unit(7)


@pytest.mark.parametrize("variant", range(0, 100, 7))
def test_kappa_is_the_course_s_own(variant):
    item = ITEMS["two_readers"]
    drawn = item.variants[variant]["inputs"]
    counts = [drawn[name] for name in ("both", "only_first", "only_second", "neither")]
    first, second = (np.repeat(said, counts).tolist() for said in ([1, 1, 0, 0], [1, 0, 1, 0]))
    assert expected(item, item.variants[variant])[0] == pytest.approx(cohen_kappa(first, second))


@pytest.mark.parametrize("variant", range(0, 100, 7))
def test_the_middle_one_is_where_the_bell_of_the_model_stands(variant):
    item = ITEMS["the_middle_guest"]
    drawn = item.variants[variant]["inputs"]
    moved, _ = recipients(np.log(drawn["middle"]), drawn["spread"], drawn["door"])
    assert expected(item, item.variants[variant])[0] == pytest.approx(np.exp(moved))


def test_what_would_go_is_what_the_lab_loses():
    item = ITEMS["only_here"]
    lost_with = namespace(item, item.variants[0], item.solution)["lost_with"]
    rows, matrix = coded()
    names = list(two_mode_network().table("coverage")["function"])
    there = two_mode_network(level="local").table("institutions").query("counted")["institution"]
    network = {
        row["id"]: [name for name, does in zip(names, matrix[place], strict=True) if does]
        for place, row in enumerate(rows)
        if row["id"] in set(there)
    }
    for row in institutions():
        run = two_mode_network(level="local", removed=int(row["number"]))
        assert len(lost_with(network, row["id"])) == run.headlines["lost"]


def test_the_table_is_the_count_of_the_lab():
    columns = ITEMS["one_level_only"].draw_table()["columns"]
    counted = two_mode_network().table("coverage")
    for name in ("function", "national", "local"):
        assert columns[name] == list(counted[name])
