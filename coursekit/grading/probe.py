"""What runs beside a student's code while it is graded: hidden tables in, plain values out.

Nothing here knows what a value should be. Each function takes JSON and prints, if anything, one line of it.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from coursekit.exercises import kinds, public


def begin(told: str) -> None:
    """Put the hidden tables in their variables, and stand in for the helpers of the notebook."""
    import coursekit.exercises as helpers
    from coursekit import words

    given = json.loads(told)
    words.use_language(given["language"])
    space = _namespace()

    def ask(item: Any = "", *_: Any) -> None:
        if item in given["tables"]:
            table = given["tables"][item]
            space[table["name"]] = public.frame(table)

    def quiet(*_: Any, **__: Any) -> None:
        return None

    helpers.ask = ask
    helpers.check = helpers.progress = helpers.student = helpers.restore = quiet
    space.update(ask=ask, check=quiet, progress=quiet, student=quiet, restore=quiet)
    for item in given["tables"]:
        ask(item)


def show(told: str) -> None:
    """Print what the student's answer to one item is, as values, or which slip keeps it from being read."""
    asked = json.loads(told)
    line: dict[str, Any] = {"coursekit": asked["item"]}
    try:
        line["values"] = kinds.read(asked, _namespace(), asked["cases"])
    except kinds.Slip as slip:
        line["slip"] = slip.name
        line["about"] = slip.about
    sys.stdout.write("\n" + json.dumps(line) + "\n")
    sys.stdout.flush()


def _namespace() -> dict[str, Any]:
    from IPython import get_ipython

    return get_ipython().user_ns
