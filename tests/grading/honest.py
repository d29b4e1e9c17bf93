"""Notebooks as honest students write them, and what the check in the notebook told them.

A student works in a notebook, a front end saves it: what was run and what was handed in may differ.
``python -m tests.grading.honest COUNT`` tries that many, and prints where check and grader disagree; run with
a file it is the session of its notebooks.
"""

from __future__ import annotations

import ast
import contextlib
import io
import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from coursekit.grading.execution import assemble, pytest_session, reference
from coursekit.grading.intake import submission
from coursekit.grading.marking import scoring
from coursekit.grading.records import GradingOptions
from coursekit.grading.results import ItemResult, Outcome

from . import handed_in as hand
from .damage import MISTAKES

Book = dict
MACHINE = [*MISTAKES]

WRONG = {
    "same_chain": "autonomy_b = 77.25",
    "bound_to": "bound = 'a'",
    "joint_part": "joint_percent = 3 / 7",
    "enough_firms": "def firms_needed(target, rho):\n    return 5",
    "fewer_larger": "change = districts['districts'].mean()",
}


@dataclass(frozen=True)
class Work:
    """A notebook as it was run, and as it was handed in."""

    name: str
    ran: Book
    saved: Book


def work(seed: int) -> Work:
    """One student's, by chance."""
    chance = random.Random(seed)
    who = f"hon{seed}"
    answers = hand.right(who)
    for name in MACHINE:
        kind = chance.choice(["right"] * 6 + ["foreseen", "wrong"])
        if kind == "foreseen":
            answers |= hand.foreseen(who, {name: MISTAKES[name]})
        elif kind == "wrong":
            answers[name] = WRONG[name]
    for name in MACHINE:
        for change in chance.sample(WRITTEN, chance.randrange(3)):
            answers[name] = change(answers[name], chance)
    book = hand.made(who, answers, chance.choice(["en", "es"]))
    for change in chance.sample(ADDED, chance.randrange(4)):
        change(book, chance)
    ran = json.loads(json.dumps(book))
    for changes in (RESHAPED, SAVED):
        for change in chance.sample(changes, chance.randrange(2)):
            change(book, chance)
    return Work(who, ran, book)


# How an answer is written.


def formatted(code: str, chance: random.Random) -> str:
    """By a formatter that knows no comments."""
    return ast.unparse(ast.parse(code))


def in_brackets(code: str, chance: random.Random) -> str:
    """A value over several lines."""
    lines = code.rstrip().splitlines()
    name, sign, value = lines[-1].partition(" = ")
    if sign and name.isidentifier():
        lines[-1] = f"{name} = (\n    {value}\n    if 'new'\n    != 'old'\n    else None\n)"
    return "\n".join(lines)


def commented(code: str, chance: random.Random) -> str:
    return f"# ¿así? 100% seguro!\n{code}\n# !pip install nothing\n"


def printed(code: str, chance: random.Random) -> str:
    return f"print('working')\n{code}\nprint('done')"


def renamed(code: str, chance: random.Random) -> str:
    """Names inside of a function."""
    return code.replace("target", "goal").replace("_room", "space")


def guarded(code: str, chance: random.Random) -> str:
    """By somebody who learned another language first."""
    lines = "\n".join(f"    {line}" for line in code.splitlines())
    return f"if True:\n{lines}"


def typed_names(code: str, chance: random.Random) -> str:
    name, sign, value = code.rstrip().splitlines()[-1].partition(" = ")
    if sign and name.isidentifier():
        return "\n".join([*code.rstrip().splitlines()[:-1], f"_first = {value}", f"{name}: object = _first"])
    return code


WRITTEN: list[Callable[[str, random.Random], str]] = [
    formatted,
    in_brackets,
    commented,
    printed,
    renamed,
    guarded,
    typed_names,
]

# What else is in the notebook.


def added(book: Book, before: str, code: str, name: str, kind: str = "code") -> None:
    place = book["cells"].index(hand.cell(book, before))
    book["cells"].insert(
        place, {"cell_type": kind, "id": name, "metadata": {}, "source": code, "outputs": []}
    )


def helper_above(book: Book, chance: random.Random) -> None:
    cell = hand.cell(book, "same_chain")
    added(book, "ask-same_chain", "def same(value):\n    return value", "helper")
    cell["source"] += "\nautonomy_b = same(autonomy_b)"


def helper_in_a_file(book: Book, chance: random.Random) -> None:
    cell = hand.cell(book, "joint_part")
    added(book, "ask-same_chain", "%%writefile mine.py\ndef kept(value):\n    return value", "file")
    cell["source"] += "\nfrom mine import kept\njoint_percent = kept(joint_percent)"


def helper_in_the_essay(book: Book, chance: random.Random) -> None:
    essay = hand.cell(book, "doubt")
    essay["source"] += "\ndef still(value):\n    return value"
    added(book, "check-doubt", "autonomy_b = still(autonomy_b)\ncheck('same_chain')", "uses")


def table_s_name_used_before(book: Book, chance: random.Random) -> None:
    added(book, "ask-same_chain", "districts = ['Prato', 'Carpi']\nn = len(districts)", "early")


def table_cleaned_before(book: Book, chance: random.Random) -> None:
    added(book, "fewer_larger", "districts = districts.copy()\ndistricts.head()", "clean")


def magics(book: Book, chance: random.Random) -> None:
    added(book, "ask-same_chain", "%matplotlib inline\n!echo nothing\nfiles = !ls\n%time x = 1", "magic")
    hand.cell(book, "bound_to")["source"] += "\n%time y = 1"


def another_student_call(book: Book, chance: random.Random) -> None:
    """The same identifier, typed as one likes."""
    cell = next(cell for cell in book["cells"] if cell["source"].startswith("student("))
    who = cell["source"].split('"')[1]
    ways = [
        f'student(identifier="{who}")',
        f'me = "{who}"\nstudent(me)',
        f'_ = student("{who}")',
        f'%matplotlib inline\nstudent("{who}")',
        f'import coursekit\ncoursekit.student("{who}")',
        f'name = "{who}"\nstudent(f"{{name}}")',
        f'student("  {who.upper()} ".strip())',
        f'if True:\n    student("{who}")',
    ]
    cell["source"] = chance.choice(ways)


def old_student_as_text(book: Book, chance: random.Random) -> None:
    added(book, "progress", 'student("old-one")', "old", "markdown")


def long_ways(book: Book, chance: random.Random) -> None:
    added(book, "progress", "import time\ntime.sleep(0.01)", "slow")


def ordinary_names(book: Book, chance: random.Random) -> None:
    added(book, "ask-joint_part", "total = sum = 3\nitem = check_it = kinds = 'x'\ndel sum", "names")


def checked_again(book: Book, chance: random.Random) -> None:
    added(book, "progress", "check('same_chain'); check('bound_to')", "again")


def loops(book: Book, chance: random.Random) -> None:
    added(book, "ask-bound_to", "for autonomy in range(3):\n    loss = autonomy / 10", "loop")


ADDED = [
    helper_above,
    helper_in_a_file,
    helper_in_the_essay,
    table_s_name_used_before,
    table_cleaned_before,
    magics,
    another_student_call,
    old_student_as_text,
    long_ways,
    ordinary_names,
    checked_again,
    loops,
]

# What front ends make of it when they save.


def vs_code(book: Book, chance: random.Random) -> None:
    """A cell copied and pasted has a new id and no metadata; the last one counts, and they are the same."""
    cell = hand.cell(book, chance.choice(MACHINE))
    place = book["cells"].index(cell)
    book["cells"].insert(place + 1, {**cell, "id": "new12345", "metadata": {}})


def jupyterlab_split(book: Book, chance: random.Random) -> None:
    """The lower half keeps the id, both keep the metadata."""
    cell = hand.cell(book, "enough_firms")
    lines = cell["source"].splitlines()
    at = chance.randrange(1, len(lines)) if len(lines) > 1 else 1
    place = book["cells"].index(cell)
    upper = {**cell, "id": "upper", "source": "\n".join(lines[:at])}
    cell["source"] = "\n".join(lines[at:])
    book["cells"].insert(place, upper)


def jupyterlab_merge(book: Book, chance: random.Random) -> None:
    """A text cell merged into the answer below: code, with the text above the marker."""
    name = chance.choice(MACHINE)
    cell = hand.cell(book, name)
    cell |= {"source": f"Mi respuesta: creo que es ésta.\n\n{cell['source']}", "id": "merged"}


def colab(book: Book, chance: random.Random) -> None:
    for cell in book["cells"]:
        cell["metadata"] |= {"id": cell["id"], "colab": {"base_uri": "x"}}
        cell["source"] = cell["source"].splitlines(keepends=True)
    book["metadata"] |= {"colab": {"provenance": []}, "accelerator": "GPU"}


def made_in_colab(book: Book, chance: random.Random) -> None:
    book["nbformat_minor"] = 0
    for cell in book["cells"]:
        cell["metadata"] = {"id": f"{chance.randrange(10**12)}"}
        cell.pop("id", None)


def jupytext(book: Book, chance: random.Random) -> None:
    book["metadata"]["jupytext"] = {"formats": "ipynb,py:percent"}
    for cell in book["cells"]:
        cell["source"] = str("".join(cell["source"])).strip() + "\n"


def marimo(book: Book, chance: random.Random) -> None:
    """A name that is given twice becomes private in both; ids have four letters, metadata is empty."""
    for cell in book["cells"]:
        source = "".join(cell["source"])
        if source.startswith("# answer: same_chain"):
            cell["source"] = source.replace("autonomy_b", "_autonomy_b")
        cell |= {"metadata": {}, "id": "".join(chance.choices("abcdefghijkl", k=4))}


def windows(book: Book, chance: random.Random) -> None:
    for cell in book["cells"]:
        cell["source"] = "".join(cell["source"]).replace("\n", "\r\n")


def outputs_kept(book: Book, chance: random.Random) -> None:
    for cell in book["cells"]:
        cell["outputs"] = [{"output_type": "stream", "name": "stdout", "text": ["x\n"] * 9}]
        cell["execution_count"] = 3


RESHAPED = [vs_code, jupyterlab_split, jupyterlab_merge]
SAVED = [colab, made_in_colab, jupytext, marimo, windows, outputs_kept]

# Both verdicts.


def told_by_check(books: Sequence[Book]) -> list[dict[str, str]]:
    """What the last check of each item said, in a session for each notebook."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "books.json")
        path.write_text(json.dumps(books), "utf-8")
        root = hand.SOURCES.parents[1]
        command = [sys.executable, "-m", "tests.grading.honest", str(path)]
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def sessions(books: Sequence[Book]) -> list[dict[str, str]]:
    """Run each notebook as a kernel does, cell by cell, in a fork of this process."""
    import matplotlib.pyplot  # noqa: F401 - once for all of them
    import pandas  # noqa: F401
    from IPython.core.interactiveshell import InteractiveShell

    from coursekit.exercises import student_api

    found = []
    for book in books:
        told, tell = os.pipe()
        if os.fork() == 0:
            os.close(told)
            with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
                os.chdir(folder)
                sys.path.insert(0, "")
                shell = InteractiveShell.instance()
                shell.enable_gui = lambda *_: None
                for cell in book["cells"]:
                    if cell["cell_type"] == "code":
                        shell.run_cell("".join(cell["source"]), store_history=True)
                os.chdir("/")
            said = {item: each.partition("|")[2] for item, each in student_api._found.items()}
            os.write(tell, json.dumps(said).encode())
            os._exit(0)
        os.close(tell)
        with open(told, "rb") as file:
            found.append(json.loads(file.read() or b"{}"))
        os.wait()
    return found


HIDDEN = reference.HiddenInputs(hand.WRITTEN, seed=31)


def graded(books: Sequence[Book]) -> list[dict[str, ItemResult]]:
    """What the grader thinks of each item of each notebook."""
    chosen = hand.chosen()
    read = [
        submission.parse(json.dumps(book).encode(), f"{n}.ipynb", hand.UNIT, chosen.items)
        for n, book in enumerate(books)
    ]
    built = [assemble.assemble(one, chosen, HIDDEN) for one in read]
    runs = pytest_session.run(built, GradingOptions(timeout=60))
    return [
        {result.item.id: result for result in scoring.score(one, run, chosen, HIDDEN)}
        for one, run in zip(read, runs, strict=True)
    ]


def agrees(told: str, result: ItemResult) -> bool:
    """Whether the grader says what the check had said, or has a person look."""
    if told == "right":
        return result.outcome is Outcome.RIGHT
    if told.startswith("foreseen:"):
        return result.outcome is not Outcome.RIGHT
    return result.outcome is not Outcome.RIGHT or scoring.needs_review(result)


def disagreements(works: Sequence[Work]) -> list[str]:
    """Where the two verdicts on the machine's items differ."""
    told = told_by_check([one.ran for one in works])
    found = []
    for one, said, results in zip(works, told, graded([one.saved for one in works]), strict=True):
        for item in MACHINE:
            if not agrees(said.get(item, ""), results[item]):
                found.append(f"{one.name} {item}: told {said.get(item)!r}, graded {results[item].outcome}")
    return found


if __name__ == "__main__":
    if sys.argv[1].isdigit():
        print(*disagreements([work(seed) for seed in range(int(sys.argv[1]))]), sep="\n")
    else:
        print(json.dumps(sessions(json.loads(Path(sys.argv[1]).read_text("utf-8")))))
