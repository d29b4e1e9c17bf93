"""Labs that a kernel no longer knows, since it was restarted, made anew for the page that has them."""

from __future__ import annotations

import json

from coursekit import models, words
from coursekit.notebook.labs import Lab


def again(wanted: str) -> str:
    """Make a lab like one on the page.

    Parameters
    ----------
    wanted : str
        JSON: the name of its ``model``, its ``language``, ``settings`` and ``seed``.

    Returns
    -------
    str
        The id by which the page finds it.
    """
    saved = json.loads(wanted)
    words.use_language(saved["language"])
    return Lab(models.find(saved["model"]), seed=saved["seed"], **saved["settings"]).lab
