"""A sweep that takes long: shared out by joblib, on cores or a Dask cluster, with the same numbers."""

from __future__ import annotations

import itertools
import os
import pickle
import re
import sys
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent
from types import SimpleNamespace
from typing import Annotated

import pytest
from joblib import parallel_config

from coursekit import make_or_buy, path_dependence, sweep, sweeps, words
from coursekit.errors import CourseError
from coursekit.models import ParameterError, Range, Result, model
from tests.test_import import loaded_by


@dataclass(frozen=True)
class Parameters:
    a: Annotated[int, Range(0, 9, 1, "firms")] = 0
    b: Annotated[int, Range(0, 9, 1, "firms")] = 0


chunks: list[int] = []


def many(parameters):
    chunks.append(len(parameters))
    return [run(p).headlines for p in parameters]


def run(p):
    return Result(
        tables={}, headlines={"sum": 10 * p.a + p.b, "process": os.getpid(), "none": None}, outcome="done"
    )


in_chunks = model(Parameters, many=many)(run)


def swept(**settings):
    return sweep(path_dependence, "pull", "places", "spread", steps=5, histories=50, **settings)


@pytest.fixture(scope="module")
def alone():
    return swept()


@pytest.fixture
def shared(monkeypatch):
    """Nothing is worked before joblib takes over."""
    monkeypatch.setattr(sweeps, "ALONE", 0)


@pytest.fixture
def shared_after_three(monkeypatch):
    """The clock moves by a second a look, and time is up after three chunks."""
    ticks = itertools.count()
    monkeypatch.setattr(sweeps, "time", SimpleNamespace(perf_counter=lambda: next(ticks)))
    monkeypatch.setattr(sweeps, "ALONE", 4)


def test_a_short_sweep_loads_neither_joblib_nor_tqdm_and_shows_no_bar(capsys):
    statements = (
        "from coursekit import sweep, make_or_buy\nsweep(make_or_buy, 'trust', 'volatility', 'advantage')"
    )
    assert not loaded_by(statements) & {"joblib", "tqdm", "distributed"}
    swept()
    assert capsys.readouterr() == ("", "")


def test_a_long_sweep_shows_how_far_it_is(shared_after_three, monkeypatch, capsys):
    monkeypatch.setattr("tqdm.tqdm.update", lambda bar, cells: moved.append(cells))
    moved = []
    swept()
    bar = capsys.readouterr().err
    assert "28%|" in bar.replace(" ", "")  # 7 of 25 cells were done when the bar came
    assert bar.endswith("\r")  # and it went
    assert moved == [1] * 18


@pytest.mark.parametrize("backend", ["sequential", "threading", "loky"])
def test_shared_out_the_numbers_are_the_same(backend, alone, shared_after_three):
    with parallel_config(backend, n_jobs=2):
        assert swept().equals(alone)


def test_it_is_shared_by_other_processes(shared):
    with parallel_config("loky", n_jobs=2):
        table = sweep(in_chunks, "a", "b", "process", steps=10)
    assert os.getpid() not in set(table["process"])


def test_without_a_word_about_cores_it_stays_on_one(shared):
    assert set(sweep(in_chunks, "a", "b", "process", steps=10)["process"]) == {os.getpid()}


def test_chunks_grow_until_time_is_up(shared_after_three, monkeypatch):
    monkeypatch.setattr(sys.modules[__name__], "chunks", [])
    table = sweep(in_chunks, "a", "b", "sum", steps=10)
    assert chunks == [1, 2, 4] + [1] * 93
    assert list(table["sum"]) == [10 * a + b for b in range(10) for a in range(10)]


def test_a_chunk_is_an_eighth_of_what_was_done_before(monkeypatch):
    ticks = itertools.count()
    monkeypatch.setattr(sweeps, "time", SimpleNamespace(perf_counter=lambda: next(ticks)))
    monkeypatch.setattr(sweeps, "ALONE", 6)
    monkeypatch.setattr(sys.modules[__name__], "chunks", [])
    assert sweep(in_chunks, "a", "b", "none", steps=10)["none"].isna().all()
    assert chunks == [1, 2, 4, 8, 16] + [3] * 23


def test_a_wrong_headline_is_told_after_the_first_cell(monkeypatch):
    monkeypatch.setattr(sys.modules[__name__], "chunks", [])
    with pytest.raises(CourseError, match="“profit”"):
        sweep(in_chunks, "a", "b", "profit", steps=10)
    assert chunks == [1]


@pytest.mark.parametrize("backend", ["threading", "loky"])
def test_a_slip_is_the_same_sentence_from_wherever_it_comes(backend, monkeypatch):
    with pytest.raises(ParameterError) as here:
        swept(head_start=99)
    monkeypatch.setattr(sweeps, "ALONE", 0)
    with parallel_config(backend, n_jobs=2), pytest.raises(ParameterError) as there:
        swept(head_start=99)
    assert str(there.value) == str(here.value)


@pytest.mark.parametrize("kind", [CourseError, ParameterError])
def test_an_error_survives_the_way_from_another_process(kind):
    slip = kind("error-sweep-same", name="trust")
    back = pickle.loads(pickle.dumps(slip))
    assert type(back) is kind and str(back) == str(slip) and "“trust”" in str(back)
    assert (back.message, back.values) == (slip.message, slip.values)


@pytest.fixture(scope="module")
def cluster():
    """A Dask cluster of two workers, here."""
    from distributed import LocalCluster

    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        yield cluster


@pytest.fixture
def moved(monkeypatch):
    """By how many cells the bar moves, each time it does."""
    from tqdm import tqdm

    steps, update = [], tqdm.update
    monkeypatch.setattr(tqdm, "update", lambda bar, cells: (steps.append(cells), update(bar, cells))[1])
    return steps


@pytest.mark.parametrize("where", ["cores", "dask"])
def test_the_bar_moves_with_every_chunk_that_comes_back(where, shared_after_three, moved, request):
    from distributed import Client

    address = request.getfixturevalue("cluster").scheduler_address if where == "dask" else None
    with Client(address) if address else nullcontext():
        with parallel_config("dask") if address else parallel_config("loky", n_jobs=2):
            swept()
    assert moved == [1] * 18


def test_in_a_notebook_the_bar_moves_in_one_place_and_leaves_nothing_in_the_file():
    from nbclient import NotebookClient
    from nbformat.v4 import new_code_cell, new_notebook

    begin = """
        import os
        os.environ["TQDM_MININTERVAL"] = "0"
        from coursekit import path_dependence, start, sweep, sweeps
        start("en")
        sweeps.ALONE = 0
    """
    run = 'sweep(path_dependence, "pull", "places", "spread", steps=5, histories=50).shape'
    stop = f"""
        def stop(*given):
            raise KeyboardInterrupt
        sweeps._listed = stop
        {run}
    """
    book = new_notebook(cells=[new_code_cell(dedent(code)) for code in (begin, run, stop)])
    client, shown = NotebookClient(book, timeout=120, allow_errors=True), []
    told = client.process_message

    def listen(message, *where):
        if message["msg_type"] == "update_display_data":
            shown.append(message["content"]["data"]["text/plain"])
        return told(message, *where)

    client.process_message = listen
    client.execute()
    shares = [int(text.partition("%")[0]) for text in shown[: shown.index("")]]
    assert shares == sorted(shares) and shares[-1] > shares[0] and shown[-1] == ""
    place, table = book.cells[1].outputs
    assert place.data == {"text/plain": ""} and table.data["text/plain"] == "(25, 3)"
    sentence = [output.text for output in book.cells[2].outputs if output.output_type != "display_data"]
    assert sentence == ["You stopped the sweep, so it gives no table; with fewer “steps” it ends sooner.\n"]


def test_a_sweep_that_is_stopped_in_a_program_stops_the_program(shared, monkeypatch):
    def stop(*given):
        raise KeyboardInterrupt

    monkeypatch.setattr(sweeps, "_listed", stop)
    with pytest.raises(KeyboardInterrupt) as stopped:
        swept()
    assert str(stopped.value) == words.say("error-sweep-stopped")


def test_the_example_for_those_who_have_much_to_sweep_works_as_it_is_written(cluster, shared, moved):
    page = (Path(__file__).parents[1] / "CONTRIBUTING.md").read_text("utf-8")
    (example,) = [code for code in re.findall(r"```python\n(.*?)```", page, flags=re.S) if "dask" in code]
    assert example.count("steps=101") == example.count("sweep(path_dependence") == 2
    on_cores, on_cluster = example.replace("steps=101", "steps=5").split("with Client", 1)
    here = {}
    exec(on_cores, here)
    on_cores = here["table"]
    exec("with Client" + on_cluster.replace("scheduler:8786", cluster.scheduler_address), here)
    assert on_cores.equals(here["table"]) and len(on_cores) == 25
    assert sum(moved) == 2 * 25


def test_on_a_dask_cluster_the_numbers_and_the_sentence_are_the_same(alone, shared, cluster):
    from distributed import Client

    with Client(cluster.scheduler_address), parallel_config("dask"):
        assert swept().equals(alone)
        assert os.getpid() not in set(sweep(in_chunks, "a", "b", "process", steps=3)["process"])
        with pytest.raises(ParameterError, match="“trust” must be from 0 to 1, but 2 was given"):
            sweep(make_or_buy, "autonomy", "volatility", "advantage", trust=2)
