"""What set 2 says holds in the models and in the table it takes its numbers from."""

from __future__ import annotations

import pytest

from coursekit import data, evolutionary_game
from coursekit.models.parts.games import pay_offs
from coursekit.models.reputation import patience_needed

from .solving import expected, namespace, of_unit

ITEMS = of_unit(2)


@pytest.mark.parametrize("variant", range(0, 100, 7))
def test_at_the_crossing_the_lab_s_two_lines_are_level(variant):
    item = ITEMS["tipping"]
    drawn = item.variants[variant]["inputs"]
    both, alone, tempted, neither = pay_offs("prisoners_dilemma", **drawn)
    share = expected(item, item.variants[variant])[0] / 100
    assert share * both + (1 - share) * alone == pytest.approx(share * tempted + (1 - share) * neither)
    evolutionary_game.check(**drawn)  # the lab can be set so


@pytest.mark.parametrize("variant", range(0, 100, 7))
def test_the_gossip_needed_makes_the_patience_set_just_enough(variant):
    item = ITEMS["must_hear"]
    d = item.variants[variant]["inputs"]
    hearing = expected(item, item.variants[variant])[0] * (d["partners"] - 1)
    gain, loss = d["temptation"] - d["reward"], d["reward"] - d["punishment"]
    assert patience_needed(gain, loss, hearing) == pytest.approx(d["patience"])


def test_the_gain_is_the_difference_of_the_lab_s_two_lines():
    item = ITEMS["what_it_gains"]
    gain = namespace(item, item.variants[0], item.solution)["gain"]
    for seed in range(10):
        for partners, sanction, fine in item.draw_cases(seed):
            if not partners:
                assert gain(partners, sanction, fine) is None
                continue
            both, alone, tempted, neither = pay_offs("prisoners_dilemma", 4, sanction, fine)
            x = sum(partners) / len(partners)
            lines = x * both + (1 - x) * alone - (x * tempted + (1 - x) * neither)
            assert gain(partners, sanction, fine) == pytest.approx(lines)
    assert gain([1, 0], 1, 0) == -0.5


def test_the_table_is_that_of_the_survey():
    columns = ITEMS["few_rows"].draw_table()["columns"]
    said = data.load_trust().query("measure == 'wvs' and country != 'mean'")
    assert sorted(columns["trust"]) == sorted(said["value"])
    assert sum(columns["named"]) == 5
