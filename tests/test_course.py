"""Opening a notebook: the language, and a slip answered with one sentence."""

from __future__ import annotations

import pytest
from IPython.testing.globalipapp import start_ipython


@pytest.fixture
def shell():
    return start_ipython() or __import__("IPython").get_ipython()


@pytest.mark.parametrize(
    "language, told",
    [("en", "“trust” must be from 0 to 1, but 9 was given"), ("es", "«trust» debe estar entre 0 y 1")],
)
def test_a_slip_in_a_cell_is_one_sentence(shell, capsys, language, told):
    shell.run_cell(f"from coursekit import make_or_buy, start\nstart('{language}')")
    capsys.readouterr()
    shell.run_cell("make_or_buy(trust=9)")
    shown = "".join(capsys.readouterr())
    assert told in shown
    assert "Traceback" not in shown and "\n" not in shown.strip()


def test_other_errors_keep_their_own_report(shell, capsys):
    shell.run_cell("from coursekit import start\nstart('en')")
    capsys.readouterr()
    shell.run_cell("1 / 0")
    assert "ZeroDivisionError" in "".join(capsys.readouterr())


def test_a_language_the_course_does_not_have(shell, capsys):
    shell.run_cell("from coursekit import start\nstart('en')\nstart('fr')")
    assert "choose one of en, es" in "".join(capsys.readouterr())
