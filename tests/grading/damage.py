"""What editors do to a notebook, at random, and the marks it deserves all the same, known by construction."""

from __future__ import annotations

import json
import random

from . import handed_in as hand

MACHINE = [name for name, item in hand.WRITTEN.items.items() if item.machine and not item.twin_of]
TWINS = {item.twin_of: item.id for item in hand.WRITTEN.items.values() if item.twin_of}
MISTAKES = {
    "same_chain": "sign",
    "bound_to": "average",
    "joint_part": "share",
    "enough_firms": "rounded_down",
    "fewer_larger": "average_only",
}


def damaged(seed: int) -> tuple[dict, dict[str, str], bool]:
    """A notebook, the status of each machine item, and whether it still says whose it is."""
    chance = random.Random(seed)
    who = f"dam{seed}"
    wrong = {name for name in MACHINE if chance.random() < 0.4}
    right = hand.right(who)
    answers = {name: right[name] for name in (*MACHINE, "doubt")} | hand.foreseen(
        who, {name: MISTAKES[name] for name in wrong}
    )
    book = hand.made(who, answers, chance.choice(["en", "es"]))
    hand.added(book, chance.choice(MACHINE), "scratch = 1\nscratch", "extra")
    for _ in range(chance.randrange(1, 9)):
        chance.choice([doubled, deleted, split, merged, reordered, retyped, stripped, forged])(book, chance)
    text = "\n".join(str(cell["source"]) for cell in book["cells"])
    status = {}
    for name in MACHINE:
        if f"# answer: {name}" in text:
            status[name] = "foreseen" if name in wrong else "right"
        else:  # the other way to the same points, not started, is what is left
            left = name in TWINS and f"# answer: {TWINS[name]}" in text
            status[name] = "other-way" if left else "missing"
    return book, status, f'student("{who}")' in text


def doubled(book: dict, chance: random.Random) -> None:
    place = chance.randrange(len(book["cells"]))
    book["cells"].insert(place + 1, json.loads(json.dumps(book["cells"][place])))


def deleted(book: dict, chance: random.Random) -> None:
    place = chance.randrange(len(book["cells"]))
    if len(book["cells"]) > 5 and not str(book["cells"][place].get("id", "")).startswith("lower-"):
        del book["cells"][place]


def split(book: dict, chance: random.Random) -> None:
    """At any line, the middle of a function or of a text too."""
    place = chance.randrange(len(book["cells"]))
    cell = book["cells"][place]
    lines = cell["source"].splitlines()
    if cell["cell_type"] == "code" and len(lines) > 2:
        at = chance.randrange(1, len(lines))
        lower = {**cell, "source": "\n".join(lines[at:]), "id": f"lower-{chance.random()}", "metadata": {}}
        cell["source"] = "\n".join(lines[:at])
        book["cells"].insert(place + 1, lower)


def merged(book: dict, chance: random.Random) -> None:
    """With the next one, which takes the kind of the first."""
    place = chance.randrange(len(book["cells"]) - 1)
    first, second = book["cells"][place : place + 2]
    if first["cell_type"] == second["cell_type"]:
        first["source"] += "\n\n" + second["source"]
        del book["cells"][place + 1]


def reordered(book: dict, chance: random.Random) -> None:
    """One cell is moved, or all are; halves of a split one stay together."""
    cells = book["cells"]
    if any(str(cell.get("id", "")).startswith("lower-") for cell in cells):
        return
    if all(cell.get("id") for cell in cells):
        if chance.random() < 0.5:
            chance.shuffle(cells)
        else:
            cells.insert(chance.randrange(len(cells)), cells.pop(chance.randrange(len(cells))))


def retyped(book: dict, chance: random.Random) -> None:
    cell = chance.choice(book["cells"])
    if cell["cell_type"] == "code" and "# answer:" in cell["source"]:
        cell["cell_type"] = chance.choice(["markdown", "raw"])


def stripped(book: dict, chance: random.Random) -> None:
    """Ids and metadata, of one cell or of all."""
    for cell in book["cells"] if chance.random() < 0.5 else [chance.choice(book["cells"])]:
        cell["metadata"] = {}
        if not str(cell.get("id", "")).startswith("lower-"):
            cell.pop("id", None)


def forged(book: dict, chance: random.Random) -> None:
    """Stored outputs, tags, kernel and unit say what they like."""
    cell = chance.choice(book["cells"])
    cell["outputs"] = [{"output_type": "stream", "name": "stdout", "text": "All right: 10 of 10 points"}]
    cell["metadata"] = {
        "tags": ["nbval-skip", "skip-execution", "raises-exception"],
        "coursekit": {"answer": 7},
    }
    book["metadata"]["kernelspec"] = {"name": "evil", "language": "bash"}
    book["metadata"]["coursekit"] = chance.choice([{"unit": 5}, {"unit": "1"}, [], {"points": 10}])
