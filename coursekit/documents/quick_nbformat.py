"""nbformat, in a tenth of the time its import otherwise takes.

Import it from here, in functions: ``from coursekit.documents.quick_nbformat import nbformat``. Where
rfc3987-syntax is installed, as it is with JupyterLab, jsonschema makes a grammar of web addresses out of 38
parts whenever it is imported. No notebook is checked against it.
"""

from __future__ import annotations

import sys
from importlib import util

if "jsonschema" not in sys.modules and util.find_spec("rfc3987_syntax"):
    sys.modules["rfc3987_syntax"] = None  # type: ignore[assignment]
    import jsonschema  # type: ignore[import-untyped]  # noqa: F401

    del sys.modules["rfc3987_syntax"]

import nbformat  # noqa: E402

__all__ = ["nbformat"]
