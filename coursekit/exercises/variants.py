"""Variants of an item: the same question with other numbers, of which each student has one."""

from __future__ import annotations

import hashlib

from coursekit.exercises import identity

VARIANTS = 100
"""How many are drawn of an item with inputs or options."""


def of(identifier: str, item: str, variants: int) -> int:
    """Which of so many variants of `item` is this student's; always the same one."""
    digest = hashlib.sha256(f"{identity.normalised(identifier)}|{item}".encode()).hexdigest()
    return int(digest[:12], 16) % variants
