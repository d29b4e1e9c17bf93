"""Packages that a student has and this machine has not: they cost the lines that need them, and no others."""

from __future__ import annotations

import ast
import functools
import importlib.util
import sys

Part = tuple[str, set[str]]
"""Code, and names that it may lack because a package is not here."""


def packages(tree: ast.Module) -> dict[str, set[str]]:
    """Packages that are imported at the outermost level and are not here, each with the names it gives."""
    found: dict[str, set[str]] = {}
    for node in tree.body:
        if isinstance(node, ast.Import):
            for alias in node.names:
                package = alias.name.partition(".")[0]
                if not _is_here(package):
                    found.setdefault(package, set()).add(alias.asname or package)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            package = node.module.partition(".")[0]
            if not _is_here(package):
                found.setdefault(package, set()).update(alias.asname or alias.name for alias in node.names)
    return found


def parts(code: str) -> list[Part]:
    """The statements of a cell, to be run one by one; nothing if it imports nothing that is not here."""
    try:
        tree = ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return []
    lost = {name for names in packages(tree).values() for name in names}
    if not lost:
        return []
    found = []
    for node in tree.body:
        for one in _one_by_one(node):
            found.append((ast.unparse(one), lost))
    return found


def excused(error: BaseException, lost: set[str]) -> bool:
    """Whether a statement failed only for want of a package that is not here."""
    if isinstance(error, ModuleNotFoundError):
        return bool(lost)
    return isinstance(error, NameError) and error.name in lost


def _one_by_one(node: ast.stmt) -> list[ast.stmt]:
    """A line that imports several packages, as a line for each."""
    if isinstance(node, ast.Import):
        return [ast.copy_location(ast.Import(names=[alias]), node) for alias in node.names]
    return [node]


@functools.cache
def _is_here(package: str) -> bool:
    if package in sys.modules or package in sys.stdlib_module_names:
        return True
    try:
        return importlib.util.find_spec(package) is not None
    except (ImportError, ValueError, OSError):
        return False
