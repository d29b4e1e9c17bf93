"""Code that is right beside code that is not: nothing costs what is not its own, and it is named."""

from __future__ import annotations

import json

import pytest

from coursekit.exercises import identity, missing_packages, student_api
from coursekit.grading.grade import grade
from coursekit.grading.intake import python_code, submission
from coursekit.grading.marking import missing_values as below_its_use
from coursekit.grading.records import GradingOptions

from . import handed_in as hand
from .conftest import rows

IMPORTS = (
    "import math, seaborn as sns\nsns.set_theme()\nimport numpy as np\nfrom plotnine import ggplot\nten = 10"
)
MAGICS = ["%matplotlib widget", "%matplotlib qt", "%load_ext nothing_of_ours", "%gui tk", "%autoreload 2"]


def with_cell(who: str, before: str, code: str, **answers) -> dict:
    handed = hand.made(who, hand.right(who) | {"doubt": "doubt = ..."} | answers)
    hand.added(handed, before, code)
    return handed


@pytest.fixture(scope="module")
def out(tmp_path_factory):
    """One class, in the jail, for all that is asked of it here."""
    folder = tmp_path_factory.mktemp("beside")
    (folder / "in").mkdir()
    needs = {
        "same_chain": hand.right("ana")["same_chain"] + "\nautonomy_b = autonomy_b * np.int64(ten) / ten",
        "bound_to": "import nothing_of_ours\n" + hand.right("ana")["bound_to"],
    }
    files = {"ana": with_cell("ana", "same_chain", IMPORTS, **needs)}
    magics = "\n".join([*MAGICS, "import matplotlib\nmatplotlib.use('TkAgg')\nplace = 1"])
    get = "get_ipython().run_line_magic('matplotlib', 'tk')\n"
    chosen = {
        "joint_part": "%matplotlib ipympl\n" + hand.right("beto")["joint_part"],
        "fewer_larger": get + hand.right("beto")["fewer_larger"],
    }
    files["beto"] = with_cell("beto", "same_chain", magics, **chosen)
    below = hand.right("caro")["same_chain"].replace("autonomy_b", "found")
    files["caro"] = with_cell("caro", "bound_to", below, same_chain="autonomy_b = found")
    for who, book in files.items():
        (folder / "in" / f"{who}.ipynb").write_text(json.dumps(book), "utf-8")
    grade(folder / "in", 1, folder / "out", hand.SOURCES, GradingOptions(seed=7))
    return folder / "out"


def of(out, who: str) -> dict[str, dict[str, str]]:
    return {row["item"]: row for row in rows(out) if row["student"] == who}


def test_a_package_that_is_not_here_costs_nothing_else(out):
    found = of(out, "ana")
    assert {row["status"] for name, row in found.items() if row["of"] != "0" and name != "doubt"} == {"right"}
    for package in ("seaborn", "plotnine", "nothing_of_ours"):
        assert f"imports {package}, which is not installed" in found["joint_part"]["note"]
    assert "seaborn" in (out / "class.html").read_text("utf-8")


def test_a_display_magic_costs_nothing(out):
    found = of(out, "beto")
    assert {row["status"] for name, row in found.items() if row["of"] != "0" and name != "doubt"} == {"right"}
    assert all(f"{magic} has to do with how" in found["bound_to"]["note"] for magic in MAGICS)


def test_of_a_value_below_its_use_it_is_said_that_order_matters(out):
    found = of(out, "caro")
    assert found["same_chain"]["status"] == "stopped with an error"
    assert [found[name]["status"] for name in ("bound_to", "joint_part", "enough_firms")] == ["right"] * 3
    page = (out / "feedback" / "caro.html").read_text("utf-8")
    assert "“found” gets its value in a cell further down" in page


def test_what_is_imported_further_down_is_a_value_below_its_use_too(monkeypatch):
    """Code may take seconds to look through: that is done once, where it can be ended."""
    handed = hand.made("ana21", {"enough_by_hand": "firms_enough = ceil(3.2)"})
    read = submission.parse(json.dumps(handed).encode(), "x.ipynb", 1, hand.chosen().items)
    monkeypatch.setattr(python_code, "parsed", None)
    assert below_its_use.needed("NameError: name 'ceil' is not defined", read, "enough_by_hand") == "ceil"
    assert below_its_use.needed("NameError: name 'floor' is not defined", read, "enough_by_hand") == ""


def test_only_what_needs_a_package_may_fail():
    (first, lost), *others = missing_packages.parts(
        "import os, nothing_of_ours.deep as deep\nx = deep.y\nz = 1"
    )
    assert (first, lost, len(others)) == ("import os", {"deep"}, 3)
    assert missing_packages.excused(NameError("x", name="deep"), lost)
    assert not missing_packages.excused(NameError("x", name="z"), lost)
    assert not missing_packages.excused(ValueError(), lost)
    assert missing_packages.parts("import os\nx = 1") == []


# Who the notebook says it is of.


@pytest.mark.parametrize(
    "code",
    [
        'student("ana21")',
        'student(identifier="ana21")',
        'me = "ana21"\nstudent(me)',
        'who = student("ana21")',
        'coursekit.student("ana21")',
        'import coursekit as ck\nck.student(" ana21 ")',
        'from coursekit import student as s\ns("ana" + "21")',
        '%load_ext autoreload\nstudent("ana21")',
        '%%time\nstudent("ana21")',
        'files = !ls\nstudent("ana21")\nx = %timeit -o 1',
        'student("ana21");',
        'if True:\n    student("ana21")',
        'print(student(f"ana21"))',
        'student("beto")\nstudent("ana21")\nstudent("")',
        'from coursekit import ask, check, progress, start, student\nstart("es")\nstudent("ana21")',
    ],
)
def test_who_somebody_is_is_found_however_it_is_said(code):
    handed = hand.made("", hand.right("ana21"), "es" if "start" not in code else "en")
    hand.cell(handed, "student")["source"] = code
    if "start" in code:
        hand.without(handed, "setup")
        del handed["metadata"]["coursekit"]
    found = submission.parse(json.dumps(handed).encode(), "x.ipynb", 1, hand.chosen().items)
    assert (found.identifier, found.language) == ("ana21", "es")


@pytest.mark.parametrize(
    "code",
    [
        'student("")',
        '# student("ana21")',
        'def f():\n    student("ana21")',
        "student(who)",
        "text = 'student(\"ana21\")'",
    ],
)
def test_what_is_not_said_is_nobody(code):
    handed = hand.made("", hand.right(""))
    hand.cell(handed, "student")["source"] = code
    assert submission.parse(json.dumps(handed).encode(), "x.ipynb", 1, hand.chosen().items).identifier == ""


def test_a_notebook_that_does_not_say_whose_it_is_says_that_nothing_is_final(own_work, capsys):
    """What the work file keeps is not in the file that is handed in."""
    student_api.student("ana21")
    student_api.progress()
    assert "final" not in " ".join(capsys.readouterr().out.split())
    identity.use(None)
    student_api.student("")
    student_api.progress()
    told = " ".join(capsys.readouterr().out.split())
    assert told.count("no mark") == 2 and "ana21" in told


# Text beside the cell of an essay.

SAID = "Trust moves the number of stages by little where autonomy is worth much."


def essay_of(handed: dict):
    """The text that is graded, and what a person is told of it."""
    data = json.dumps(handed).encode()
    found = submission.parse(data, "x.ipynb", 1, hand.chosen().items, hand.versions())
    notes = {note.name for note in found.notes if note.values.get("item") == "doubt"}
    return found.essays["doubt"].text, notes, found.touched


def below(handed: dict, kind: str, source: str) -> dict:
    place = handed["cells"].index(hand.cell(handed, "doubt")) + 1
    cell = {"cell_type": kind, "id": "mine", "metadata": {}, "source": source}
    handed["cells"].insert(place, cell | ({"outputs": []} if kind == "code" else {}))
    return handed


@pytest.mark.parametrize(
    ("kind", "source"),
    [
        ("markdown", SAID),
        ("raw", SAID),
        ("code", f'"""{SAID}"""'),
        ("code", f'answer = "{SAID}"'),
        ("code", f"# {SAID}"),
    ],
)
def test_an_essay_beside_its_empty_cell_is_found_and_flagged(kind, source):
    assert essay_of(below(hand.made("ana21", {}), kind, source)) == (SAID, {"essay-beside"}, True)


@pytest.mark.parametrize(
    "code", ['doubt = """\n\n"""\n# {}', 'doubt = """\n"""\n"""{}"""', 'doubt = ""\nanswer = "{}"']
)
def test_an_essay_inside_its_cell_but_not_in_its_text_is_found_and_flagged(code):
    assert essay_of(hand.made("ana21", {"doubt": code.format(SAID)})) == (SAID, {"essay-beside"}, True)


def test_more_text_beside_an_essay_is_flagged_and_the_essay_stays():
    handed = below(hand.made("ana21", {"doubt": 'doubt = "mine"'}), "markdown", SAID)
    assert essay_of(handed) == ("mine", {"essay-more"}, True)


@pytest.mark.parametrize("language", ["en", "es"])
def test_nothing_of_the_exercise_itself_is_taken_for_an_essay(language):
    handed = hand.made("ana21", {}, language)
    assert essay_of(handed) == ("", set(), False)
    assert essay_of(hand.made("ana21", hand.right("ana21"), language))[1] == set()
    assert essay_of(below(handed, "code", 'title = "x"\n# see above'))[:2] == ("", set())


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("about-doubt", "{old}\n\nMy answer: {said}"),
        ("about-doubt", "{said}"),
        ("ask-doubt", "{old}\n# {said}"),
        ("ask-doubt", "{old}\nprint('{said}')"),
        ("doubt", "{old}\nprint('{said}')"),
        ("doubt", "{old}\nmine = 'First, ' + 'in short: ' + '{said}'"),
    ],
)
@pytest.mark.parametrize("labels", [True, False])
def test_an_essay_in_another_cell_of_its_own_part_is_found_and_flagged(name, source, labels):
    handed = hand.made("ana21", {})
    cell = hand.cell(handed, name)
    cell["source"] = source.format(old=cell["source"], said=SAID)
    handed = handed if labels else hand.stripped(handed)
    text, notes, touched = essay_of(handed)
    assert text.endswith(SAID) and len(text) < len(SAID) + 20 and notes == {"essay-beside"} and touched


@pytest.mark.parametrize(
    ("kind", "source"),
    [
        ("markdown", f"### My answer\n\n{SAID}"),
        ("code", f'print("{SAID}")'),
        ("code", f"%%markdown\n{SAID}"),
        ("code", f'from IPython.display import Markdown\nMarkdown("{SAID}")'),
        ("code", 'mine = "Trust moves the number " + "of stages by little where autonomy is worth much."'),
    ],
)
def test_an_essay_in_a_cell_of_its_own_is_found_however_it_was_put_there(kind, source):
    text, notes, touched = essay_of(below(hand.made("ana21", {}), kind, source))
    assert text.endswith(SAID.partition("of stages")[2]) and notes == {"essay-beside"} and touched


def test_an_essay_at_the_end_of_the_notebook_is_found():
    handed = hand.made("ana21", {})
    handed["cells"].append({"cell_type": "markdown", "id": "mine", "metadata": {}, "source": SAID})
    assert essay_of(handed) == (SAID, {"essay-beside"}, True)


@pytest.mark.parametrize("language", ["en", "es"])
def test_words_beside_other_answers_and_at_the_end_are_no_essay(language):
    assert essay_of(hand.stripped(hand.made("ana21", {}, language))) == ("", set(), False)
    handed = hand.made("ana21", {}, language)
    hand.cell(handed, "end")["source"] += "\n\nUpload it before Friday at noon to the page of our course."
    hand.cell(handed, "about-same_chain")["source"] += f"\n\nA hint of your teacher: {SAID}"
    assert essay_of(handed) == ("", set(), False)
