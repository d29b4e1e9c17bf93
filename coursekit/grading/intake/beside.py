"""Text that was written beside the cell of an essay: below it, as a comment, under another name."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable

FEWEST = 5
"""Words that make a text; fewer are a title or a remark."""

_COMMENT = re.compile(r"^[ \t]*#+[ \t]?(.*)$", re.MULTILINE)
_OURS = re.compile(r"(?i)^answer:[ \t]*[a-z][a-z0-9_]*$")


def prose(source: str) -> str:
    """The text of a cell of text, unless it begins with a heading, as those of the exercise do."""
    text = source.strip()
    return text if _is_text(text) and not text.startswith("#") else ""


def comments(source: str) -> str:
    """What stands in the comments of a cell."""
    lines = [line for line in _COMMENT.findall(source) if not _OURS.match(line.strip())]
    text = "\n".join(lines).strip()
    return text if _is_text(text) else ""


def strings(tree: ast.Module | None, but: Iterable[str] = ()) -> list[str]:
    """Texts that stand by themselves in a cell, or have another name than these."""
    found, known = [], {*but}
    for node in tree.body if tree else ():
        if isinstance(node, ast.Assign):
            names = {target.id for target in node.targets if isinstance(target, ast.Name)}
            value = node.value if not names & known else None
        else:
            value = node.value if isinstance(node, ast.Expr) else None
        if isinstance(value, ast.Constant) and isinstance(value.value, str) and _is_text(value.value):
            found.append(value.value.strip())
    return found


def _is_text(text: str) -> bool:
    return len(re.findall(r"\w\w+", text)) >= FEWEST
