"""nbval at work on notebooks in memory: its collector and its items, and a look-alike of its kernel.

What a cell came to is in :mod:`.scheduler`; the look-alike hands it to nbval in the messages of a kernel, and
nbval compares.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable
from queue import Empty
from typing import Any

from coursekit.grading.execution import notebook_parts  # noqa: F401 - before nbval, which takes longer without it
from coursekit.grading.execution.comparison import CellPlan, agrees, expected_values
from coursekit.grading.results import CellOutcome, CellResult, Reply, Role

from nbval.plugin import IPyNbCell, IPyNbFile, NbCellError  # type: ignore[import-untyped]  # isort: skip

Replies = Callable[[int], Reply]
"""Gives what came of a cell, by its place in the notebook."""


class KernelDied(Exception):
    """The student's process is gone."""


class Kernel:
    """What nbval's items ask of a running kernel, answered from the reply that it holds."""

    language = "python"

    def __init__(self) -> None:
        self.reply = Reply(CellOutcome.RAN)
        self._messages: list[dict[str, Any]] = []

    def execute_cell_input(self, cell_input: str, allow_stdin: bool | None = None) -> str:
        self._messages = []
        if self.reply.values is not None:
            self._say("stream", name="stdout", text=json.dumps({"values": self.reply.values}) + "\n")
        elif self.reply.outcome is not CellOutcome.RAN:
            name, _, reason = self.reply.error.partition(": ")
            self._say("error", ename=name, evalue=reason, traceback=[])
        self._say("status", execution_state="idle")
        return "cell"

    def _say(self, kind: str, **content: Any) -> None:
        self._messages.append({"msg_type": kind, "parent_header": {"msg_id": "cell"}, "content": content})

    def await_reply(self, msg_id: str, timeout: float | None = None) -> None:
        if self.reply.outcome is CellOutcome.DIED:
            raise KernelDied
        if self.reply.outcome is CellOutcome.OUT_OF_TIME:
            raise Empty

    def get_message(self, stream: str, timeout: float | None = None) -> dict[str, Any]:
        return self._messages.pop(0)

    def is_alive(self) -> bool:
        return True

    def await_idle(self, parent_id: str, timeout: float) -> None:
        """Everything was said already."""

    def interrupt(self) -> None:
        """What took too long was ended already."""

    def stop(self) -> None:
        """The process is not ours to end."""


class GradeFile(IPyNbFile):
    """One submission: a notebook in memory, where to have what came of its cells, and what that came to."""

    def __init__(self, *arguments: Any, notebook: Any, replies: Replies, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self.nb = notebook
        self.replies = replies
        self.kernel = Kernel()
        self.cell_results: list[CellResult] = []

    def collect(self):
        for number, cell in enumerate(self.nb.cells):
            plan = CellPlan.of(cell)
            options = defaultdict(bool, check=plan.role.compares)
            yield GradeCell.from_parent(
                self, name=f"{number} {plan.role}", cell_num=number, cell=cell, options=options, plan=plan
            )

    def setup(self) -> None:
        """Nothing of nbval's is started."""

    def teardown(self) -> None:
        """Nothing of nbval's is running."""


class GradeCell(IPyNbCell):
    """One cell. A check is compared with what the reference solution gives, numbers within tolerance."""

    def __init__(self, *arguments: Any, plan: CellPlan, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self.plan = plan
        self.graded = False

    def setup(self) -> None:
        self.parent.timed_out = False
        if not self.settled():
            self.parent.kernel.reply = self.parent.replies(self.cell_num)

    def runtest(self) -> None:
        if self.settled():
            return
        try:
            super().runtest()
            self._keep(CellOutcome.PASSED if self.plan.role.compares else CellOutcome.RAN)
        except KernelDied:
            self._keep(CellOutcome.DIED)
            raise
        except NbCellError:
            self._keep(self._why())
            raise

    def take(self) -> None:
        """Keep what came of a cell that has nothing to be compared with.

        Raises
        ------
        GraderError
            If something of ours kept it from being run.
        """
        self.parent.kernel.reply = reply = self.parent.replies(self.cell_num)
        self._keep(reply.outcome)

    def _keep(self, outcome: CellOutcome) -> None:
        reply = self.parent.kernel.reply
        self.parent.cell_results.append(CellResult.of(self.plan.role, self.plan.items, reply, outcome))
        self.graded = True

    def settled(self) -> bool:
        """Whether checking again is of no use: it was right, or the process did not live through it."""
        if self.plan.role is not Role.RECHECK:
            return False
        return any(
            result.role is Role.CHECK
            and result.items == self.plan.items
            and (result.outcome is CellOutcome.PASSED or result.outcome.cut_short)
            for result in self.parent.cell_results
        )

    def _why(self) -> CellOutcome:
        if self.parent.timed_out:
            return CellOutcome.OUT_OF_TIME
        raised = self.parent.kernel.reply.outcome is CellOutcome.RAISED
        return CellOutcome.RAISED if raised else CellOutcome.DIFFERS

    def compare_outputs(self, test, ref, skip_compare=None) -> bool:
        """Compare the values, within tolerance."""
        self.comparison_traceback = ["the values are not the expected ones"]
        return agrees(self.parent.kernel.reply.values, expected_values(ref), self.plan)
