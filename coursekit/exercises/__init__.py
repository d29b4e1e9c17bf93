"""Graded items: what a student sees and is told. One YAML file a set makes everything here."""

from __future__ import annotations

from coursekit.exercises.student_api import ask, check, listen, progress, restore, student

__all__ = ["ask", "check", "progress", "restore", "restored_notebook", "student"]

listen()


def restored_notebook(work_text: str, unit: int, language: str):
    """A fresh notebook of `unit` with the answers of a work file put back, see :mod:`.student_notebook`."""
    from coursekit.exercises import student_notebook

    return student_notebook.restored_notebook(work_text, unit, language)
