"""Grading with nbval: a class of notebooks in, tables and feedback out. Knows nothing of any one exercise.

A student's cells run in a process of their own, on hidden inputs, and hand over plain values. What the values
should be is computed from the reference solution in another one, or here where none can be started, and
compared here, by nbval's own items; it is never where the student's code runs.
"""
