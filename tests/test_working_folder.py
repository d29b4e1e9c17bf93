"""A folder of one's own: the course's pages follow the course, and what somebody changed is theirs."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from coursekit import words
from coursekit.documents import jupyterlab_settings, students_folder, working_folder
from coursekit.documents.working_folder import HIDDEN, bring_up_to_date
from coursekit.errors import CourseError

ROOT = Path(__file__).parents[1]
LESSON = "notebooks/en/01_one.ipynb"
SET = "exercises/en/01_one.ipynb"
NEWER = "notebooks/en/01_one-new.ipynb"


def page(*cells: str, outputs: str = "") -> str:
    """A notebook as far as these tests need one."""
    made = [{"cell_type": "code", "source": cell, "outputs": [outputs]} for cell in cells]
    return json.dumps({"cells": made})


@pytest.fixture
def course(tmp_path):
    """A course of a few pages, and things that are not for who works in it."""
    root = tmp_path / "course"
    for name in (LESSON, SET, "capstone/en/brief.ipynb", "notebooks/es/01_uno.ipynb", "docs/en/a.ipynb"):
        put(root / name, page(f"first {name}"))
    put(root / "exercises/source/solved/en/01_one.ipynb", page("the answers"))
    put(root / "notebooks/en/.ipynb_checkpoints/01_one-checkpoint.ipynb", page("old"))
    put(root / "notebooks/source/01_one.yml", "unit: 1")
    return root


def put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def pages(folder: Path) -> set[str]:
    found = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    return {name for name in found if not name.startswith(HIDDEN)}


@pytest.fixture
def own(course):
    folder = working_folder.folder(course, "en")
    bring_up_to_date(course, folder, ["en"])
    return folder


def test_it_has_the_pages_of_a_language_and_nothing_else(course, own):
    assert own == course / "my-course"
    assert pages(own) == {LESSON, SET, "capstone/en/brief.ipynb"}
    assert (own / LESSON).read_text() == (course / LESSON).read_text()


def test_it_can_have_both_languages_and_both_are_kept_up_to_date(course):
    folder = working_folder.folder(course, "es")
    assert folder.name == "mi-curso"
    bring_up_to_date(course, folder, ["es", "en"])
    assert "notebooks/es/01_uno.ipynb" in pages(folder) and LESSON in pages(folder)
    put(course / LESSON, page("second"))
    assert bring_up_to_date(course, folder, ["es"]).renewed == [LESSON]


def test_where_nothing_is_newer_nothing_is_done(course, own):
    before = {name: (own / name).read_bytes() for name in pages(own)}
    put(own / SET, page("my answer"))
    changes = bring_up_to_date(course, own, ["en"])
    assert changes == working_folder.Changes()
    assert {name: (own / name).read_bytes() for name in pages(own) - {SET}} == {
        name: data for name, data in before.items() if name != SET
    }
    assert (own / SET).read_text() == page("my answer")


def test_new_and_unchanged_pages_are_brought_up_to_date(course, own):
    put(course / LESSON, page("second"))
    put(course / "notebooks/en/02_two.ipynb", page("a new unit"))
    changes = bring_up_to_date(course, own, ["en"])
    assert changes.renewed == [LESSON] and changes.added == ["notebooks/en/02_two.ipynb"]
    assert (own / LESSON).read_text() == page("second")


def test_running_a_page_does_not_change_it(course, own):
    put(own / LESSON, page(f"first {LESSON}", outputs="what running gave"))
    put(course / SET, page("second"))
    assert bring_up_to_date(course, own, ["en"]).renewed == [SET]
    assert "what running gave" in (own / LESSON).read_text()
    put(course / LESSON, page("second"))
    assert bring_up_to_date(course, own, ["en"]).renewed == [LESSON]


def test_newer_outputs_alone_come_to_who_has_not_run_the_page(course, own):
    newer = page(f"first {LESSON}", outputs="a newer picture")
    put(course / LESSON, newer)
    assert bring_up_to_date(course, own, ["en"]).renewed == [LESSON]
    put(own / LESSON, page(f"first {LESSON}", outputs="mine"))
    put(course / LESSON, page(f"first {LESSON}", outputs="newer still"))
    assert bring_up_to_date(course, own, ["en"]) == working_folder.Changes()
    assert (own / LESSON).read_text() == page(f"first {LESSON}", outputs="mine")


def test_what_somebody_changed_is_never_overwritten_and_the_newer_page_stands_beside_it(course, own):
    mine = page("mine")
    put(own / LESSON, mine)
    put(course / LESSON, page("second"))
    assert bring_up_to_date(course, own, ["en"]).beside == {LESSON: NEWER}
    assert ((own / LESSON).read_text(), (own / NEWER).read_text()) == (mine, page("second"))
    assert bring_up_to_date(course, own, ["en"]) == working_folder.Changes()  # told once
    put(course / LESSON, page("third"))  # nobody wrote in the one beside
    assert bring_up_to_date(course, own, ["en"]).beside == {LESSON: NEWER}
    put(own / NEWER, page("mine, too"))
    put(course / LESSON, page("fourth"))
    assert bring_up_to_date(course, own, ["en"]).beside == {LESSON: NEWER.replace("-new", "-new-2")}
    assert [(own / name).read_text() for name in (LESSON, NEWER)] == [mine, page("mine, too")]


def test_a_page_one_made_oneself_under_a_name_of_the_course_is_kept(course, own):
    put(own / "notebooks/en/02_two.ipynb", page("mine"))
    put(course / "notebooks/en/02_two.ipynb", page("the course's"))
    assert list(bring_up_to_date(course, own, ["en"]).beside) == ["notebooks/en/02_two.ipynb"]
    assert (own / "notebooks/en/02_two.ipynb").read_text() == page("mine")


def test_a_page_one_threw_away_comes_back(course, own):
    (own / SET).unlink()
    assert bring_up_to_date(course, own, ["en"]).added == [SET]


def test_a_page_the_course_has_no_more_goes_unless_somebody_changed_it(course, own):
    put(own / SET, page("mine"))
    (course / SET).unlink()
    (course / LESSON).unlink()
    assert bring_up_to_date(course, own, ["en"]).removed == [LESSON]
    assert SET in pages(own) and LESSON not in pages(own)


@pytest.mark.parametrize(
    "note", ["", "{", "[]", '{"pages": 5}', '{"pages": {}, "beside": {}, "languages": 7}']
)
def test_where_the_note_of_what_was_put_there_is_lost_nothing_of_anybody_s_is(note, course, own):
    put(own / SET, page("mine"))
    put(own / HIDDEN / "pages.json", note)
    put(course / LESSON, page("second"))
    put(course / SET, page("second"))
    changes = bring_up_to_date(course, own, ["en"])
    assert changes.renewed == changes.removed == [] and set(changes.beside) == {LESSON, SET}
    assert (own / SET).read_text() == page("mine")


def test_a_page_that_is_no_notebook_any_more_is_kept(course, own):
    (own / LESSON).write_bytes(b"\xff half a page")
    put(course / LESSON, page("second"))
    assert bring_up_to_date(course, own, ["en"]).beside == {LESSON: NEWER}
    assert (own / LESSON).read_bytes() == b"\xff half a page"


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(course, language):
    (course / "my-course").write_text("a file in its place")
    with pytest.raises(CourseError) as problem:
        bring_up_to_date(course, course / "my-course", ["en"])
    assert str(course / "my-course") in str(problem.value) and "\n" not in str(problem.value)


def test_what_was_done_is_said(course, own, language):
    put(own / LESSON, page("mine"))
    put(course / LESSON, page("second"))
    put(course / SET, page("second"))
    told = bring_up_to_date(course, own, ["en"]).in_words(Path("my-course")).splitlines()
    assert len(told) == 3 and "my-course" in told[0] and SET in told[1]
    assert LESSON in told[2] and NEWER in told[2]


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_git_leaves_it_alone(language):
    name = working_folder.folder(ROOT, language).name
    assert f"/{name}/" in (ROOT / ".gitignore").read_text("utf-8").splitlines()
    assert len({working_folder.folder(ROOT, one).name for one in words.LANGUAGES}) == len(words.LANGUAGES)


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_every_link_between_pages_leads_somewhere_in_it(language, tmp_path):
    import re

    bring_up_to_date(ROOT, tmp_path, [language])
    links = 0
    for path in tmp_path.rglob("*.ipynb"):
        for cell in json.loads(path.read_text("utf-8"))["cells"]:
            for target in re.findall(r"\]\(([^):#]+\.ipynb)[)#]", "".join(cell["source"])):
                assert (path.parent / target).is_file(), f"{path.name}: {target}"
                links += 1
    assert links > 100


@pytest.mark.parametrize("language, locale", [("en", "en"), ("es", "es_ES")])
@pytest.mark.parametrize("installed", [True, False])
def test_jupyterlab_asks_nothing_and_speaks_the_reader_s_language_if_it_can(
    language, locale, installed, tmp_path, monkeypatch
):
    from types import SimpleNamespace

    packs = [SimpleNamespace(name=name) for name in ("de_DE", "es_ES")] if installed else []
    monkeypatch.setattr(jupyterlab_settings, "entry_points", lambda group: packs)
    shown = jupyterlab_settings.write(tmp_path, language) / "labconfig" / "default_setting_overrides.json"
    overrides = json.loads(shown.read_text())
    assert overrides["@jupyterlab/apputils-extension:notification"]["fetchNews"] == "false"
    spoken = overrides.get("@jupyterlab/translation-extension:plugin", {}).get("locale")
    assert spoken == (locale if installed or language == "en" else None)


def test_jupyterlab_takes_these_settings_as_its_own_defaults(tmp_path, monkeypatch):
    """As JupyterLab's own server reads them; somebody's own settings go before."""
    import jupyterlab
    from jupyterlab_server.settings_utils import get_settings

    monkeypatch.setenv("JUPYTER_CONFIG_PATH", str(jupyterlab_settings.write(tmp_path, "en")))
    schemas = Path(jupyterlab.__file__).parent / "schemas"
    name = "@jupyterlab/apputils-extension:notification"
    for mine, wanted in (("", "false"), ('{"fetchNews": "true"}', "true")):
        own = (
            tmp_path / "settings" / "@jupyterlab" / "apputils-extension" / "notification.jupyterlab-settings"
        )
        put(own, mine or "{}")
        told, _ = get_settings(str(tmp_path / "app"), str(schemas), str(tmp_path / "settings"), name)
        set_to = {**{key: value["default"] for key, value in told["schema"]["properties"].items()}}
        assert (set_to | told["settings"])["fetchNews"] == wanted
    shutil.rmtree(tmp_path / "settings")


def test_students_get_the_pages_and_no_source_and_what_else_is_there_stays(course, tmp_path):
    branch = tmp_path / "branch"
    put(branch / "README.md", "ours")
    put(branch / "notebooks/en/00_gone.ipynb", page("of an older course"))
    students_folder.hand_out(course, branch, ["en", "es"])
    everything = {LESSON, SET, "capstone/en/brief.ipynb", "notebooks/es/01_uno.ipynb"}
    assert pages(branch) == everything | {"README.md"}
    students_folder.hand_out(course, branch, ["es"])
    assert pages(branch) == {"notebooks/es/01_uno.ipynb", "README.md"}


@pytest.mark.parametrize("where", ["", "exercises", "exercises/source/x", "notebooks/../notebooks"])
def test_students_pages_do_not_go_where_the_sources_are(course, where):
    before = pages(course)
    with pytest.raises(CourseError, match=words.say("error-students-folder", folder=str(course / where))):
        students_folder.hand_out(course, course / where, ["en"])
    assert pages(course) == before


def test_the_command_hands_out_the_whole_course(tmp_path, monkeypatch, capsys):
    from coursekit.cli import main

    monkeypatch.chdir(ROOT)
    assert main(["release", "--course"]) != 0
    assert words.say("error-students-where") in capsys.readouterr().err
    assert main(["release", "--course", "--to", str(tmp_path / "branch"), "--language", "es"]) == 0
    made = pages(tmp_path / "branch")
    assert {path.split("/")[0] for path in made} == set(working_folder.SECTIONS)
    assert {path.split("/")[1] for path in made} == {"es"} and not any("source" in path for path in made)
