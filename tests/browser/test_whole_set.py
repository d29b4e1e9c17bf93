"""One exercise set from beginning to end, as a student does it: wrong, told, right, saved, restored."""

from __future__ import annotations

from pathlib import Path

import pytest
from lab_page import Notebook

from coursekit.exercises import public_set, release, source_set, sources
from coursekit.words import Words

pytestmark = pytest.mark.browser

SET = sources.load_unit(1, Path(__file__).parents[2] / "exercises" / "source")
LANGUAGE, STUDENT = "es", "ana21"
PATH = f"exercises/{LANGUAGE}/{SET.file[LANGUAGE]}.ipynb"
ESSAY = "La confianza no decide cuando los pedidos suben y bajan juntos. " * 15


def foreseen(item: source_set.Item) -> tuple[str, str]:
    """A wrong answer a student may well give, as typed, and what should be said to it."""
    drawn = item.variants[public_set.load(1).items[item.id].variant(STUDENT)]
    cases, table, _ = item.public_inputs()
    name = next(iter(item.says()))
    if item.kind == "choice":
        code = f'{item.answer} = "{item.foreseen(drawn, cases, table)[name][0]}"'
    else:
        inputs = [f"{key} = {value!r}" for key, value in drawn["inputs"].items()]
        code = "\n".join([*inputs, next(wrong["code"] for wrong in item.wrong if wrong["id"] == name)])
    return code, public_set.fill(item.says()[name][LANGUAGE], drawn["inputs"], LANGUAGE)


def printed(notebook: Notebook, cell: int) -> str:
    parts = notebook.cells[cell]["outputs"]
    return " ".join("".join("".join(part.get("text", "")) for part in parts).split())


def test_a_set_from_the_first_wrong_answer_to_a_restored_notebook(page, jupyter):
    say, right = Words("exercises", LANGUAGE), release.solved(SET, STUDENT)
    notebook = Notebook(page, jupyter, PATH)
    notebook.run_all(restart=True)
    at = {cell["id"]: number for number, cell in enumerate(notebook.cells)}

    def answer(item: source_set.Item, code: str) -> str:
        """What the check says once `code` stands below the first line of the answer cell."""
        first = notebook.cells[at[item.id]]["source"].splitlines()[0]
        notebook.type_and_run(at[item.id], f"{first}\n{code}")
        notebook.run(at[f"check-{item.id}"])
        return printed(notebook, at[f"check-{item.id}"])

    notebook.type_and_run(at["student"], f'student("{STUDENT}")')
    for item in SET.items.values():
        notebook.run(at[f"ask-{item.id}"])
        if item.machine:
            code, told = foreseen(item)
            assert " ".join(told.split()) in answer(item, code)
            second = right[item.id]
            if item.kind == "choice":  # the letter tried before is named too
                second = second.replace('= "', f'= "{code.split(chr(34))[1]} ')
            assert f"— {say('status-right')}" in answer(item, second)
        else:
            assert f"— {say('status-kept')}" in answer(item, f'{item.answer} = """\n{ESSAY}\n"""')
    notebook.run(at["progress"])
    machine = sum(item.points for item in public_set.asked(SET.items) if item.machine)
    lost = sum(item.points * (1 - item.tries[1]) for item in SET.items.values() if item.kind == "choice")
    finished = " ".join(say("progress-total", points=machine - lost, machine=machine).split())
    assert finished in printed(notebook, at["progress"])
    notebook.save()
    kept = notebook.file.read_text("utf-8")
    assert f'student(\\"{STUDENT}\\")' in kept and "decide cuando" in kept

    # A cell of one's own brings everything back, whatever became of the notebook.
    notebook.type_and_run(at["progress"], "from coursekit import restore\nrestore()")
    (restored,) = notebook.file.parent.glob("*-restored.ipynb")
    assert restored.name in printed(notebook, at["progress"])
    again = Notebook(page, jupyter, restored.relative_to(jupyter.root).as_posix())
    again.run_all(restart=True)
    assert again.errors == []
    assert finished in printed(again, at["progress"])
    assert page.faults == []
