"""What a reader does is handled in one thread while a cell runs in another: nothing is lost or mixed."""

from __future__ import annotations

import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from matplotlib.figure import Figure

from coursekit import evidence, lab, make_or_buy, recode, words
from coursekit.figures import DRAWING, renderer
from coursekit.notebook import forms
from coursekit.notebook import work as kept
from tests.test_forms import QUESTIONS


@pytest.fixture
def often():
    """Threads take turns a thousand times more often than usual, so that what can meet does."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(5e-6)
    yield
    sys.setswitchinterval(usual)


def at_once(*jobs):
    """What each of `jobs` gives, all begun at the same moment, each in a thread of its own."""
    ready = threading.Barrier(len(jobs))

    def begin(job):
        ready.wait()
        return job()

    with ThreadPoolExecutor(len(jobs)) as threads:
        return [done.result() for done in [threads.submit(begin, job) for job in jobs]]


@pytest.mark.usefixtures("own_work", "often")
def test_what_forms_and_cells_keep_at_once_is_all_kept():
    rows = [row["id"] for row in recode().rows]
    form = recode()

    def answers():
        for number in range(20):
            kept.keep("answers", f"1.{number}", {"source": "", "status": "right"})

    def predictions():
        for question in QUESTIONS:
            forms.predict(question).handle({"chosen": "a"})

    def codings(part):
        for row in part:
            form.handle({"row": row, "functions": ["rules"]})

    at_once(answers, predictions, lambda: codings(rows[::2]), lambda: codings(rows[1::2]))
    work = kept.read()
    assert len(work["answers"]) == 20 and set(work["predictions"]) == set(QUESTIONS)
    assert set(work["codings"]) == set(rows) == set(form.view["coded"])
    assert form.message == words.say("recode-kept", coded=len(rows), rows=len(rows))


def free() -> bool:
    """Whether another thread could draw now."""

    def tried():
        got = DRAWING.acquire(blocking=False)
        if got:
            DRAWING.release()
        return got

    return at_once(tried)[0]


def test_whoever_draws_draws_alone(monkeypatch):
    """matplotlib keeps fonts, settings and a cache of glyphs for all threads together."""
    seen = []
    monkeypatch.setattr(Figure, "savefig", lambda *_, **__: seen.append(free()))
    evidence("clusters")
    real = renderer.canvas

    class Noting:
        """A canvas, and whether another thread could draw when it is asked for something."""

        def __init__(self, *of):
            self.canvas = real(*of)

        def __getattr__(self, name):
            seen.append(free())
            return getattr(self.canvas, name)

    monkeypatch.setattr(renderer, "canvas", Noting)
    lab(make_or_buy).handle({"do": "set", "values": {"trust": 0.9}})
    assert len(seen) >= 2 and not any(seen) and free()


@pytest.mark.usefixtures("often")
def test_a_lab_moved_while_a_cell_draws_gives_the_pictures_each_gives_alone():
    def moved():
        opened = lab(make_or_buy)
        opened.handle({"do": "set", "values": {"trust": 0.9}})
        return opened.picture, opened.description, opened.problem

    def shown():
        told = evidence("exporters")
        return told.picture, told.description

    alone = moved(), shown()
    assert at_once(moved, shown) == [alone[0], alone[1]]
