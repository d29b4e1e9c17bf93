"""A stand-in for the real run, for notebooks that this test suite wrote itself: no process, no jail, no time.

Cells are run here and said of as a worker would say it; records and comparisons are the grader's own. What
the real run does with hostile code is tested elsewhere; here it is about what becomes of its results.
"""

from __future__ import annotations

import contextlib
import io
import warnings
from typing import Any

from coursekit.exercises import answers, public_set
from coursekit.grading.execution import pytest_session
from coursekit.grading.execution.comparison import CellPlan, agrees, expected_values, reply_of
from coursekit.grading.execution.fork_server import GraderError
from coursekit.grading.results import CellOutcome, CellResult, Role, RunResult


class NoServer:
    """Where nothing can be run; solutions are run here then."""

    folders = ("none",)

    def start(self, folder: str) -> None:
        raise GraderError("there is no server")

    def close(self) -> None:
        """There is nothing to end."""


def use(monkeypatch) -> None:
    """Grade with the stand-in until the end of the test."""
    monkeypatch.setattr(pytest_session, "start", lambda options: NoServer())
    monkeypatch.setattr(pytest_session, "run", run)


def run(notebooks, options, server=None, on_finished=lambda number, result: None) -> list[RunResult]:
    """Like :func:`coursekit.grading.execution.pytest_session.run`."""
    results = []
    for number, notebook in enumerate(notebooks):
        results.append(result(notebook))
        on_finished(number, results[-1])
    return results


def result(notebook) -> RunResult:
    """What comes of an assembled notebook."""
    space: dict[str, Any] = {}
    cells = []
    for cell in notebook.cells:
        plan = CellPlan.of(cell)
        reply = reply_of({"error": ""} | _said(plan, cell.source, space))
        outcome = reply.outcome
        if plan.role.compares:
            right = agrees(reply.values, expected_values(cell.outputs), plan)
            outcome = CellOutcome.PASSED if right else CellOutcome.DIFFERS
        cells.append(CellResult.of(plan.role, plan.items, reply, outcome))
    return RunResult(tuple(cells))


def _said(plan: CellPlan, code: str, space: dict[str, Any]) -> dict[str, Any]:
    """What a worker would say."""
    if plan.role is Role.SETUP:
        space["tables of items"] = plan.ask["payload"]["tables"]
        for table in plan.ask["payload"]["tables"].values():
            space[table["name"]] = public_set.frame(table)
        space.update(dict.fromkeys(["ask", "check", "student", "progress", "start"], lambda *_: None))
    elif plan.role.compares:
        try:
            return {
                "how": "ended",
                "values": answers.read(plan.ask["payload"], space, plan.ask["payload"]["cases"]),
            }
        except answers.Slip as slip:
            return {"how": "ended", "slip": slip.name, "about": slip.about}
    else:
        for table in (space["tables of items"][item] for item in plan.ask["asked"]):
            space[table["name"]] = public_set.frame(table)
        try:
            with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
                warnings.simplefilter("ignore")
                exec(code, space)
        except Exception as error:
            return {"how": "raised", "error": f"{type(error).__name__}: {error}"}
    return {"how": "ended"}
