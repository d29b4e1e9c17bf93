"""Files as nbgrader, hubs and editors leave them are taken as they are."""

from __future__ import annotations

import json
import os
import uuid

import pytest

from coursekit.grading.grade import grade
from coursekit.grading.records import GradingOptions

from . import handed_in as hand
from . import quick
from .conftest import rows
from .test_intake import book

DONE = {"doubt": "doubt = ..."}


@pytest.fixture(autouse=True)
def fast(monkeypatch):
    quick.use(monkeypatch)


def put(folder, files: dict[str, bytes]):
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def totals(folder, out) -> dict[tuple[str, str], str]:
    grade(folder, 1, out, hand.SOURCES, GradingOptions(seed=7))
    return {
        (row["who"], row["status"]) if not row["item"] else (row["who"], ""): row["total"]
        for row in rows(out)
    }


def test_an_nbgrader_course_is_graded_by_what_was_handed_in(tmp_path):
    files = {
        "submitted/ana/ps1/set.ipynb": book("ana21", **DONE),
        "submitted/ana/ps1/timestamp.txt": b"2026-03-01 12:00:00.000000 UTC",
        "submitted/beto/ps1/set.ipynb": book("beto", bound_to="bound = 7", **DONE),
        "submitted/beto/ps1/timestamp.txt": b"2026-03-01 12:00:00.000000 UTC",
        "source/ps1/set.ipynb": book("", **DONE),
        "release/ps1/set.ipynb": book("", **DONE),
        "autograded/ana/ps1/set.ipynb": book("ana21", same_chain="autonomy_b = 9", **DONE),
        "nbgrader_config.py": b"c = get_config()",
        "gradebook.db": b"SQLite",
    }
    found = totals(put(tmp_path / "course", files), tmp_path / "out")
    assert found == {("nbgrader:ana", ""): "8", ("nbgrader:beto", ""): "7"}
    assert totals(tmp_path / "course" / "submitted", tmp_path / "again") == found


def test_the_exchange_of_nbgrader_tells_who_and_which_came_last(tmp_path):
    folder = tmp_path / "inbound"
    put(
        folder,
        {
            "ana+ps1+2026-03-02 09:00:00 UTC+abc/set.ipynb": book("ana21", **DONE),
            "ana+ps1+2026-03-02 09:00:00 UTC+abc/timestamp.txt": b"x",
            "ana+ps1+2026-03-01 09:00:00 UTC/set.ipynb": book("ana21", bound_to="bound = 7", **DONE),
            "beto+ps1+2026-03-01 09:00:00.123456 UTC/set.ipynb": book("beto", **DONE),
        },
    )
    for path in folder.rglob("*.ipynb"):
        os.utime(path, (1, 1))  # whatever a copy did to the clock of the files
    assert totals(folder, tmp_path / "out") == {
        ("nbgrader:ana", ""): "8",
        ("nbgrader:ana", "an earlier try"): "",
        ("nbgrader:beto", ""): "8",
    }


def test_the_shared_folder_of_a_hub_is_a_folder_like_any_other(tmp_path):
    name = "exercises/en/01_industrial_districts.ipynb"
    files = {f"{who}/{name}": book(who, **DONE) for who in ("ana21", "beto")}
    files |= {f"ana21/exercises/en/.ipynb_checkpoints/{name[-10:]}": book("ana21")}
    files |= {"ana21/.local/share/x.ipynb": b"{}"}
    found = totals(put(tmp_path / "home", files), tmp_path / "out")
    assert found == {("id:ana21", ""): "8", ("id:beto", ""): "8"}


def vscode(handed: dict) -> None:
    """A cell copied has a new id and nothing else; one that is split, too, in its lower half."""
    for cell in handed["cells"]:
        cell["id"] = uuid.uuid5(uuid.NAMESPACE_OID, cell["id"]).hex[:8]
        cell["metadata"] = {}


def colab(handed: dict) -> None:
    """Every id is there twice; of a file that was made there, only below the metadata."""
    handed["metadata"]["colab"] = {"provenance": []}
    handed["nbformat_minor"] = 0
    for cell in handed["cells"]:
        cell["metadata"] = {"id": cell.pop("id"), "outputId": "x"}


def marimo(handed: dict) -> None:
    """Ids of four letters, no metadata at all; comments stay first."""
    handed["metadata"] = {}
    for number, cell in enumerate(handed["cells"]):
        cell["id"], cell["metadata"] = f"c{number:03}", {}


def jupytext(handed: dict) -> None:
    """There and back as a script: metadata of the notebook is cut down."""
    handed["metadata"] = {"jupytext": {"text_representation": {"extension": ".py"}}, "kernelspec": {}}


def databricks(handed: dict) -> None:
    """A cell for each command, with its own metadata, and a notebook's with another name."""
    handed["metadata"] = {"application/vnd.databricks.v1+notebook": {"language": "python"}}
    for cell in handed["cells"]:
        cell["metadata"] = {
            "application/vnd.databricks.v1+cell": {"nuid": uuid.uuid5(uuid.NAMESPACE_OID, cell["id"]).hex}
        }
        del cell["id"]
    handed["nbformat_minor"] = 0


def kaggle(handed: dict) -> None:
    """Ids go, execution and source ids come; a cell of Kaggle's own is above."""
    handed["metadata"]["kaggle"] = {"accelerator": "none"}
    for cell in handed["cells"]:
        cell["metadata"] = {"_uuid": cell.pop("id"), "trusted": True}
    handed["cells"].insert(
        0,
        {
            "cell_type": "code",
            "metadata": {},
            "outputs": [],
            "source": "import os\nfor a, b, c in os.walk('/kaggle/input'):\n    print(a)",
        },
    )
    handed["nbformat_minor"] = 4


@pytest.mark.parametrize("editor", [vscode, colab, marimo, jupytext, databricks, kaggle])
def test_what_an_editor_does_to_ids_and_metadata_costs_nothing(tmp_path, editor):
    handed = hand.made("ana21", hand.right("ana21") | DONE)
    editor(handed)
    folder = put(tmp_path / "in", {"set.ipynb": json.dumps(handed).encode()})
    assert totals(folder, tmp_path / "out") == {("id:ana21", ""): "8"}
