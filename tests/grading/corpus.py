"""The corpus of hostile, faulty and fair submissions: the cases in ``hostile/``, graded all at once.

Run as a program, ``python -m tests.grading.corpus FILLED``, it prints what became of each as JSON;
`FILLED` is a file with what is to stand in the cases for ``<<port>>`` and the like.
"""

from __future__ import annotations

import json
import sys
import zlib
from pathlib import Path

import yaml

from coursekit.grading.execution import assemble, pytest_session, reference
from coursekit.grading.intake import submission
from coursekit.grading.marking import scoring
from coursekit.grading.records import GradingOptions
from coursekit.grading.results import CellOutcome, Role

from . import handed_in as hand

KINDS = ("forging", "reading", "reaching", "faults", "fair")
MACHINE = [name for name, item in hand.WRITTEN.items.items() if item.machine and not item.twin_of]
POINTS = {name: item.points for name, item in hand.chosen().items.items()}
SEED = 11
TIMEOUTS = (3.0, 15.0, 75.0)
"""Seconds for a cell: endless ones end soon, and what was late only because the machine is slow gets more."""


def cases() -> dict[str, dict]:
    """Every case by ``kind: id``; each with `earned`, the items it should be given all points for."""
    found = {}
    for kind in KINDS:
        text = Path(__file__).with_name("hostile").joinpath(f"{kind}.yml").read_text("utf-8")
        for case in yaml.safe_load(text):
            answers = case.setdefault("answers", {})
            lost = {"forging": MACHINE, "faults": [*answers]}.get(kind, [])
            lost = case.get("lost", lost)
            name = f"{kind}: {case['id']}"
            assert name not in found, name
            found[name] = {**case, "kind": kind, "earned": [item for item in MACHINE if item not in lost]}
    return found


def notebook(name: str, case: dict, filled: dict[str, str]) -> dict:
    """The notebook that is handed in."""
    student = f"s{zlib.crc32(name.encode()) % 10**6}"
    right = {item: code for item, code in hand.right(student).items() if item in (*MACHINE, "doubt")}
    answers = {} if case["kind"] == "forging" else dict(right)
    for item, code in case["answers"].items():
        answers[item] = code.replace("<<right>>", right[item])
    made = hand.made(student, {item: _filled(code, filled) for item, code in answers.items()})
    for number in range(case.get("copies", 1) if "added" in case else 0):
        hand.added(made, MACHINE[0], _filled(case["added"], filled), f"added-{number}")
    for item, code in case.get("whole", {}).items():
        hand.cell(made, item)["source"] = code.replace("<<right>>", right[item])
    if "after" in case:
        hand.added(made, "progress", case["after"], "after")
    return made


def _filled(code: str, filled: dict[str, str]) -> str:
    for name, text in {**filled, "long": "x" * 900_000}.items():
        code = code.replace(f"<<{name}>>", text)
    return code


def outcomes(filled: dict[str, str]) -> dict[str, dict]:
    """What became of each case: points and status of each item, what was said, and how cells ended."""
    known = cases()
    found: dict[str, dict] = {}
    for timeout in TIMEOUTS:
        left = [name for name, case in known.items() if name not in found or late(case, found[name])]
        again = _graded({name: known[name] for name in left}, filled, timeout) if left else {}
        found |= {name: one | {"before": found.get(name)} for name, one in again.items()}
    return found


def surprises(case: dict, found: dict) -> list[str]:
    """What is not as the case says."""
    points = {item: POINTS[item] if item in case["earned"] else 0 for item in MACHINE}
    told = [f"{item}: {found['points'][item]}" for item in MACHINE if found["points"][item] != points[item]]
    how = case.get("how", "ran")
    if how != "any" and not set(found["added"]) <= {how}:  # then the attack did not take place
        told += [*found["added"], *found["errors"]]
    return told + ([found["fault"]] if found["fault"] else [])


def late(case: dict, found: dict) -> bool:
    """Whether it is not as it should be, and time was up somewhere."""
    return bool(surprises(case, found)) and CellOutcome.OUT_OF_TIME in found["cells"]


def _graded(known: dict[str, dict], filled: dict[str, str], timeout: float) -> dict[str, dict]:
    chosen = hand.chosen()
    hidden = reference.HiddenInputs(hand.WRITTEN, SEED)
    parsed = [
        submission.parse(
            json.dumps(notebook(name, case, filled)).encode(), "x.ipynb", hand.UNIT, chosen.every
        )
        for name, case in known.items()
    ]
    built = [assemble.assemble(one, chosen, hidden) for one in parsed]
    results = pytest_session.run(built, GradingOptions(timeout=timeout))
    found = {}
    for name, one, run in zip(known, parsed, results, strict=True):
        scored = scoring.score(one, run, chosen, hidden)
        found[name] = {
            "points": {each.item.id: each.points for each in scored},
            "status": {each.item.id: each.outcome for each in scored},
            "said": [each.message for each in scored],
            "cells": [each.outcome for each in run.cell_results],
            "added": [each.outcome for each in run.cell_results if each.role is Role.EXTRA],
            "errors": [each.error for each in run.cell_results],
            "fault": run.fault,
        }
    return found


if __name__ == "__main__":
    json.dump(outcomes(json.loads(Path(sys.argv[1]).read_text("utf-8"))), sys.stdout)
