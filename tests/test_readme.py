"""What the front pages promise: their commands, links and pictures are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from coursekit.documents import repository

ROOT = Path(__file__).parents[1]
PAGES = ["README.md", "README.es.md", "CONTRIBUTING.md"]


def commands(page: str) -> list[str]:
    return re.findall(r"```(?:sh|powershell)\n(.*?)\n```", (ROOT / page).read_text("utf-8"), flags=re.S)


@pytest.mark.parametrize("page", PAGES)
def test_links_inside_the_project_lead_somewhere(page):
    text = (ROOT / page).read_text("utf-8")
    for target in re.findall(r"\]\(([^):#]+)\)", text):
        assert (ROOT / target).exists(), target


@pytest.mark.parametrize("page", PAGES)
def test_pictures_are_described(page):
    for description in re.findall(r"!\[([^\]]*)\]\(docs/", (ROOT / page).read_text("utf-8")):
        assert len(description) > 100


def test_both_front_pages_give_the_same_commands_each_in_its_own_language():
    english, spanish = commands("README.md")[:4], commands("README.es.md")[:4]
    assert len(english) == 4
    assert [re.sub(r"coursekit lab$", "coursekit lab es", command) for command in english] == spanish


def test_every_command_is_one_line():
    assert all("\n" not in command for command in commands("README.md")[:4])


@pytest.mark.parametrize("page", PAGES[:2])
def test_the_badge_is_of_this_repository(page):
    found = re.findall(r"mybinder\.org/v2/gh/([^/]+/[^/]+)/", (ROOT / page).read_text("utf-8"))
    assert found and set(found) == {repository.owner_and_name()}


def test_the_line_of_code_the_front_page_shows_works():
    from coursekit import make_or_buy, sweep

    assert make_or_buy(trust=0.9).headlines["best_stages"] >= 1
    assert len(sweep(make_or_buy, "trust", "volatility", "advantage", steps=3)) == 9
