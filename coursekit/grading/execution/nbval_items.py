"""nbval at work on notebooks in memory: its collector and its items, and a look-alike of its kernel.

What a cell came to is in :mod:`.scheduler`; the look-alike hands it to nbval in the messages of a kernel, and
nbval compares.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from queue import Empty
from typing import Any

from coursekit.exercises import answers
from coursekit.grading.execution import notebook_parts  # noqa: F401 - before nbval, which takes longer without it

from nbval.plugin import IPyNbCell, IPyNbFile, NbCellError  # isort: skip


class KernelDied(Exception):
    """The student's process is gone."""


class Kernel:
    """What nbval's items ask of a running kernel, answered from replies that are there already."""

    language = "python"

    def __init__(self) -> None:
        self._reply: dict[str, Any] = {}
        self._messages: list[dict[str, Any]] = []

    def load(self, reply: dict[str, Any]) -> None:
        """Have the reply to the cell that comes next."""
        self._reply = reply

    def execute_cell_input(self, cell_input: str, allow_stdin: bool | None = None) -> str:
        said = {name: self._reply[name] for name in ("values", "slip", "about") if name in self._reply}
        self._messages = []
        if said:
            self._say("stream", name="stdout", text=json.dumps(said) + "\n")
        elif self._reply["how"] != "ended":
            name, _, reason = self._reply["error"].partition(": ")
            self._say("error", ename=name or "KeyboardInterrupt", evalue=reason, traceback=[])
        self._say("status", execution_state="idle")
        return "cell"

    def _say(self, kind: str, **content: Any) -> None:
        self._messages.append({"msg_type": kind, "parent_header": {"msg_id": "cell"}, "content": content})

    def await_reply(self, msg_id: str, timeout: float | None = None) -> None:
        if self._reply["how"] == "died":
            raise KernelDied
        if self._reply["how"] == "out of time":
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
    """One submission: a notebook in memory, and in `ahead` what came of its cells.

    `happened` holds what became of each cell; what a cell is, its metadata says.
    """

    def collect(self):
        for number, cell in enumerate(self.nb.cells):
            about = cell.metadata["coursekit"]
            options = defaultdict(bool, check=about["role"] in ("check", "again"))
            yield GradeCell.from_parent(
                self, name=f"{number} {about['role']}", cell_num=number, cell=cell, options=options
            )

    def setup(self) -> None:
        self.happened: list[dict[str, Any]] = []
        self.kernel = Kernel()

    def teardown(self) -> None:
        """Nothing of nbval's is running."""


class GradeCell(IPyNbCell):
    """One cell. A check is compared with what the reference solution gives, numbers within tolerance."""

    def setup(self) -> None:
        self.parent.timed_out = False
        self.about = self.cell.metadata["coursekit"]
        self.settled = self.about["role"] == "again" and self._settled(self.about["items"][0])
        if not self.settled:
            self.parent.kernel.load(self.parent.ahead.reply(int(self.parent.name), self.cell_num))

    def runtest(self) -> None:
        if self.settled:
            return
        found: dict[str, Any] = {name: value for name, value in self.about.items() if name != "ask"}
        found["how"] = "ended"
        self.parent.happened.append(found)
        self.user_properties.append(("happened", found))
        try:
            super().runtest()
        except KernelDied:
            found["how"] = "died"
            raise
        except NbCellError:
            found["how"] = self._why()
            raise
        finally:
            found["printed"] = said(self.test_outputs or [])
            found["error"] = _error(self.test_outputs or [])

    def _settled(self, item: str) -> bool:
        """Whether asking again is of no use: it was right, or the process did not live through it."""
        first = [
            found for found in self.parent.happened if found["role"] == "check" and item in found["items"]
        ]
        return any(found["how"] in ("ended", "died", "out of time") for found in first)

    def _why(self) -> str:
        if self.parent.timed_out:
            return "out of time"
        return "raised" if _error(self.test_outputs or []) else "differs"

    def compare_outputs(self, test, ref, skip_compare=None) -> bool:
        """Compare the values, within tolerance."""
        given, expected = said(test), said(ref)
        self.comparison_traceback = ["the values are not the expected ones"]
        values = given.get("values")
        return isinstance(values, list) and answers.same(values, expected["values"], self.about["tolerance"])


def said(outputs: list) -> dict[str, Any]:
    """What is in the one line of a check; nothing a student's code prints gets there."""
    text = "".join(out.get("text", "") for out in outputs if out.get("name") == "stdout")
    return json.loads(text) if text else {}


def _error(outputs: list) -> str:
    """The error a cell stopped with, in one line."""
    for out in outputs:
        if out.get("output_type") == "error":
            reason = re.sub(r"\(\S+, line (\d+)\)", r"(line \1)", str(out.get("evalue", "")))
            return f"{out.get('ename', '')}: {reason}"[:200]
    return ""
