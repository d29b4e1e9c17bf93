"""Settings that hypothesis may draw: the positions of a model's sliders."""

from __future__ import annotations

from hypothesis import strategies as st


def slider(parameter):
    """The positions of a parameter's slider."""
    low, step = parameter.range.lowest, parameter.range.step
    steps = round((parameter.range.highest - low) / step)
    if parameter.type is int:
        return st.integers(0, steps).map(lambda i: low + i * step)
    return st.integers(0, steps).map(lambda i: round(low + i * step, 9))


def all_sliders(model):
    """Any setting of a model whose controls are all sliders."""
    return st.fixed_dictionaries({name: slider(p) for name, p in model.parameters.items()})
