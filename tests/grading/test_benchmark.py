"""The benchmark of grading runs each size once, whatever sizes are asked for."""

from __future__ import annotations

import importlib.util
import sys

from . import handed_in as hand


def test_sizes_that_are_asked_for_twice_are_run_once(monkeypatch, capsys):
    path = hand.SOURCES.parents[1] / "benchmarks" / "grading.py"
    spec = importlib.util.spec_from_file_location("benchmark", path)
    benchmark = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(benchmark)
    made = []

    def run(folder, count, *_):
        folder.mkdir()  # as each tool does, which fails where one was before
        made.append(count)
        return 0.1 * count, 0.1 * count, 100.0

    monkeypatch.setattr(benchmark, "grade", run)
    monkeypatch.setattr(benchmark, "nbval", run)
    monkeypatch.setattr(benchmark, "nbgrader", run)
    arguments = ["--nbgrader", "nbgrader", "--submissions", "1", "20", "20", "--peers", "1"]
    monkeypatch.setattr(sys, "argv", ["grading.py", *arguments])
    assert benchmark.main() == 0
    assert made == [1, 1, 1, 20, 1, 20]
    assert len(capsys.readouterr().out.splitlines()) == 1 + len(made)
