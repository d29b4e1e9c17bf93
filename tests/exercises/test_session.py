"""What a student types, in plain Python; the last test runs a whole clumsy afternoon in a notebook."""

from __future__ import annotations

import json
import os
import re

import pytest

import coursekit
from coursekit import ask, check, progress, words
from coursekit.exercises import identity, public_set, student_api, student_notebook
from coursekit.notebook import work
from coursekit.number_format import format_digits
from coursekit.words import LANGUAGES, Words

from .solving import MACHINE, WRITTEN


def said(capsys) -> str:
    return capsys.readouterr().out.strip()


@pytest.mark.parametrize("name", ["ask", "check", "progress", "restore", "student"])
def test_the_helpers_are_public_names_of_the_course(name):
    assert name in coursekit.__all__ and callable(getattr(coursekit, name))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("helper", [ask, check], ids=["ask", "check"])
def test_a_name_that_is_none_is_answered_with_those_there_are(helper, language, capsys):
    words.use_language(language)
    known = ", ".join(public_set.load(1).every)
    helper("nonsense")
    assert said(capsys) == Words("exercises", language)("no-such-item", given="nonsense", known=known)
    for wrong in (5, ..., None, ["same_chain"]):
        helper(wrong)
        call = f'{helper.__name__}("…")'
        assert said(capsys) == Words("exercises", language)("item-quotes", call=call, known=known)
    helper()
    assert known in said(capsys)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_has_the_student_s_own_numbers(language, capsys):
    words.use_language(language)
    item = public_set.load(1).items["joint_part"]
    identity.use("ana21")
    ask("joint_part", {})
    own = said(capsys)
    drawn = item.variants[item.variant("ana21")]["inputs"]
    assert f"**{drawn['firms']}**" in own and f"**{drawn['cost']}**" in own
    assert Words("exercises", language)("example-numbers") not in own
    identity.use("")
    ask("joint_part", {})
    assert said(capsys).startswith(f"*{Words('exercises', language)('example-numbers')}*")


def test_numbers_are_written_the_reader_s_way():
    assert format_digits(0.1 + 0.2, "es") == "0.3"
    assert format_digits(34663, "es") == "34,663" and format_digits(2011, "en") == "2011"
    assert format_digits(-4.5, "en") == "-4.5"
    assert "26531" in public_set.load(1).items["fewer_larger"].statement(0, "en")


def test_asking_for_a_table_puts_it_in_its_variable(capsys):
    space: dict = {}
    ask("fewer_larger", space)
    assert list(space["districts"]["districts"]) == [199, 156, 181, 141]
    space["districts"]["districts"] = 0
    ask("fewer_larger", space)
    assert space["districts"]["districts"].sum() > 0


def right(name: str, who: str = "") -> dict:
    from coursekit.exercises import release

    item = WRITTEN[1].items[name]
    table = {"districts": public_set.frame(item.draw_table())} if item.given else {}
    return item.run(release.solved(WRITTEN[1], who)[name], table, "test")


def test_progress_adds_up_and_is_remembered(capsys):
    for item in MACHINE[:2]:
        check(item.id, right(item.id))
    check("joint_part", {})
    capsys.readouterr()
    progress()
    shown = said(capsys)
    assert [line.split("  ")[-1].strip() for line in shown.splitlines()[2:5]] == [
        "right",
        "right",
        "not started",
    ]
    assert Words("exercises", "en")("progress-total", points=3, machine=8) in shown


def test_points_are_of_the_one_who_earned_them(capsys):
    identity.use("ana21")
    check("bound_to", right("bound_to", "ana21"))
    identity.use("beto")
    capsys.readouterr()
    progress()
    assert "right" not in said(capsys)


def test_two_people_at_one_machine_keep_an_answer_each(capsys, monkeypatch):
    for who, letter in (("ana21", "z"), ("beto", "a"), ("ana21", "b")):
        identity.use(who)
        student_api._ran["bound_to"] = f"bound = {letter!r}"
        check("bound_to", {"bound": letter})
    answer = work.read()["answers"]["1.bound_to"]
    assert (answer["student"], answer["source"]) == ("ana21", "bound = 'b'")
    assert [(one["student"], one["source"]) for one in answer["others"]] == [("beto", "bound = 'a'")]
    for name in ("_found", "_tried"):
        monkeypatch.setattr(student_api, name, {})
    capsys.readouterr()
    for who in ("beto", "ana21"):
        identity.use(who)
        progress()
        assert said(capsys).count("not started") == len(public_set.load(1).items) - 1
        work.keep("student", "identifier", who)
        book = student_notebook.restored_notebook(work.path().read_text("utf-8"), 1, "en")
        (cell,) = (cell for cell in book.cells if cell.id == "bound_to")
        assert cell.source.endswith({"beto": "bound = 'a'", "ana21": "bound = 'b'"}[who])


def test_an_answer_is_kept_with_its_code_and_found_again_after_a_restart(capsys, monkeypatch):
    identity.use("ana21")
    student_api._ran["bound_to"] = "bound = 'z'"
    check("bound_to", {"bound": "z"})
    kept = {"1.bound_to": {"source": "bound = 'z'", "status": "not-yet", "student": "ana21"}}
    assert work.read()["answers"] == kept
    monkeypatch.setattr(student_api, "_found", {})
    capsys.readouterr()
    progress()
    assert "not yet" in said(capsys)


def test_nothing_is_kept_of_what_was_not_started():
    student_api._ran["same_chain"] = "autonomy_b = ..."
    check("same_chain", {"autonomy_b": ...})
    assert not work.path().exists()


def test_a_file_that_cannot_be_written_is_told_and_loses_nothing(capsys, monkeypatch, tmp_path):
    monkeypatch.setenv("COURSEKIT_WORK", str(tmp_path / "no" / "such" / "folder" / "work.json"))
    student_api._ran["bound_to"] = "bound = 'a'"
    check("bound_to", right("bound_to"))
    text = said(capsys)
    assert "right" in text and "could not be written" in text
    progress()
    assert "right" in said(capsys)


def test_a_work_file_that_is_not_ours_stops_no_check(capsys):
    work.path().write_text("{}", "utf-8")
    student_api._ran["bound_to"] = "bound = 'a'"
    check("bound_to", right("bound_to"))
    assert "right" in said(capsys)
    assert work.path().read_text("utf-8") == "{}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_fault_of_ours_is_a_sentence_too(language, capsys):
    words.use_language(language)

    class Odd:
        def __getattr__(self, name):
            raise RuntimeError("not to be looked at")

    check("same_chain", {"autonomy_b": Odd()})
    assert Words("exercises", language)("check-fault", name="autonomy_b") in said(capsys)


def test_an_answer_cell_is_noted_even_where_no_history_is_kept(monkeypatch):
    """As when a notebook is validated."""
    from IPython.core.interactiveshell import InteractiveShell

    shell = InteractiveShell()
    monkeypatch.setattr(student_api, "shell_here", lambda: shell)
    student_api.listen()
    shell.run_cell("# answer: bound_to\nbound = 'z'", store_history=False)
    shell.run_cell("# answer: same_chain\nautonomy_b = = 1", store_history=False, silent=False)
    assert student_api._ran == {"bound_to": "bound = 'z'", "same_chain": "autonomy_b = = 1"}


@pytest.fixture
def shell(monkeypatch):
    """A shell that notes what is run in it."""
    from IPython.core.interactiveshell import InteractiveShell

    shell = InteractiveShell()
    monkeypatch.setattr(student_api, "shell_here", lambda: shell)
    student_api.listen()
    words.use_language("en")
    return shell


LINES = """\
rest = answers.sort_values("trust", ascending=False).iloc[dropped:]
means = rest.groupby("named")["trust"].mean()
difference = means[True] - means[False]"""
"""The answer to an item whose lines are tried on another table too."""


def kept_of(shell, *cells: tuple[str, str]) -> tuple[str, str]:
    """What is kept of that item when its cell was run as handed out, and then these: (id, text)."""
    item = public_set.find("few_rows")
    shell.user_ns["dropped"] = item.variants[item.variant("")]["inputs"]["dropped"]
    ask(item.id, shell.user_ns)
    for name, text in [(item.id, f"# answer: {item.id}\n{item.stub}"), *cells]:
        assert shell.run_cell(text, store_history=True, cell_id=name).success
    check(item.id, shell.user_ns)
    kept = work.read()["answers"][f"{item.unit}.{item.id}"]
    return kept["status"], kept["source"]


def test_an_answer_typed_over_the_first_line_of_its_cell_is_the_one_that_is_judged_and_kept(shell):
    assert kept_of(shell, ("few_rows", LINES)) == ("right", LINES)


def test_what_is_written_above_the_first_line_of_an_answer_cell_is_kept(shell):
    cell = f"# by hand: 4\n# answer: few_rows\n{LINES}"
    assert kept_of(shell, ("few_rows", cell)) == ("right", f"# by hand: 4\n{LINES}")


def test_an_answer_in_a_cell_of_its_own_counts_where_the_answer_cell_is_as_it_was_handed_out(shell):
    assert kept_of(shell, ("mine", LINES), ("other", "rows = 3")) == ("right", LINES)


def test_a_trial_in_another_cell_does_not_take_the_place_of_an_answer(shell):
    trial = LINES.replace("means[True]", "0 + means[True]")
    assert kept_of(shell, ("few_rows", f"# answer: few_rows\n{LINES}"), ("mine", trial)) == ("right", LINES)


CELLS = """
student("ana garcía")
student("ana21")
# answer: same_chain
autonomy_b = 0,05
check("same_chain")
# answer: bound_to
bound = b
check("bound_to")
check(bound_to)
check("bound to")
# answer: joint_part
joint_percent = "45 %"
check("joint_part")
ask("fewer_larger")
# answer: fewer_larger
change = districts
check("fewer_larger")
# answer: enough_firms
def firms_needed(target, rho):
    print(target)
check("enough_firms")
# answer: doubt
doubt = \"\"\"
Trust is one thing among several.
\"\"\"
check("doubt")
progress()
""".strip()


def cells(text: str) -> list[str]:
    """One cell for each call, and one for each answer."""
    made: list[str] = []
    for line in text.splitlines():
        if line.startswith(("student(", "ask(", "check(", "progress(", "# answer")):
            made.append(line)
        else:
            made[-1] += f"\n{line}"
    return made


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_clumsy_afternoon_in_a_notebook(language, tmp_path):
    from nbclient import NotebookClient
    from nbformat.v4 import new_code_cell, new_notebook

    sources = [student_notebook.SETUP.format(language=language), *cells(CELLS)]
    book = new_notebook(cells=[new_code_cell(source) for source in sources])
    client = NotebookClient(
        book, allow_errors=True, timeout=60, resources={"metadata": {"path": str(tmp_path)}}
    )
    client.execute(env={**os.environ, "COURSEKIT_WORK": str(tmp_path / "coursekit-work.json")})
    shown = {}
    for cell in book.cells:
        streams = [o for o in cell.outputs if o.output_type == "stream"]
        assert not [o for o in streams if o.name == "stderr"]
        assert not any(
            o.output_type == "error" for o in cell.outputs if cell.source.startswith(('check("', "ask"))
        )
        shown[cell.source] = " ".join("".join(o.text for o in streams).split())
    say = Words("exercises", language)
    assert say("slip-comma", given="0,05") in shown['check("same_chain")']
    assert say("slip-bare-letter", name="bound", letter="b") in shown['check("bound_to")']
    assert "same_chain, bound_to" in shown['check("bound to")']
    assert say("slip-percent", name="joint_percent") in shown['check("joint_part")']
    assert say("slip-several", name="change") in shown['check("fewer_larger")']
    assert say("slip-prints", name="firms_needed") in shown['check("enough_firms")']
    assert say("essay-kept", words=6, wanted=120, short="yes") in shown['check("doubt")']
    assert shown["progress()"].count(say("status-not-yet")) == 5
    kept = json.loads((tmp_path / "coursekit-work.json").read_text("utf-8"))
    assert set(kept["answers"]) == {f"1.{name}" for name in re.findall(r"# answer: (\w+)", CELLS)}
    assert kept["answers"]["1.bound_to"]["source"] == "bound = b"
    assert kept["student"] == {"identifier": "ana21"}
