"""The commands: one file each, told in a line, and a sentence where something is missing."""

from __future__ import annotations

import sys
from types import SimpleNamespace

import pytest

from coursekit import cli
from coursekit.cli import _extras

COMMANDS = "brief build class essays grade lab new-exercise preview release site test".split()
"""What instructors and readers type; a command once given stays."""

NEEDS = {
    "lab": (["lab"], "jupyterlab"),
    "build": (["build"], "pybtex"),
    "build, to run": (["build"], "nbclient"),
    "build, unit 4": (["build"], "libpysal"),
    "release": (["release", "--unit", "1", "--to", "somewhere"], "nbformat"),
    "preview": (["preview", "--unit", "1"], "nbconvert"),
    "grade": (["grade", "somewhere", "--unit", "1"], "nbval"),
    "site": (["site"], "sphinx"),
}
"""A command and a module it cannot do without."""

IN_WORDS = {"en": "This needs packages that are not installed", "es": "Para esto faltan paquetes"}


def test_every_command_is_there_with_its_line():
    assert list(cli.commands()) == COMMANDS
    for name, module in cli.commands().items():
        assert module.__doc__.partition("\n")[0].endswith("."), name
        assert module.__file__.endswith((f"{name.replace('-', '_')}.py", f"{name}_.py"))


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_tells_how_it_is_used(name, capsys):
    with pytest.raises(SystemExit) as end:
        cli.main([name, "--help"])
    assert end.value.code == 0 and f"usage: coursekit {name}" in capsys.readouterr().out


@pytest.fixture
def ran(monkeypatch):
    """The commands that would have been run instead of this one's."""
    lines: list[list[str]] = []

    def run(command, **more):
        lines.append(command)
        return SimpleNamespace(returncode=7)

    monkeypatch.setattr("subprocess.run", run)
    return lines


@pytest.mark.parametrize(
    "typed",
    [["tests/models", "-k", "make or buy", "tests/exercises"], ["-x", "--lf"], ["tests"], ["--co", "-q"]],
    ids=" ".join,
)
def test_what_stands_from_the_first_option_on_is_passed_on_as_typed(typed, ran):
    assert cli.main(["test", *typed]) == 7
    assert ran == [[sys.executable, "-m", "pytest", *typed]]


def test_what_stands_before_the_first_option_is_ours():
    assert cli._divided(["lab", "es", "en", "--port=0", "x"]) == (["lab", "es", "en"], ["--port=0", "x"])
    assert cli._divided(["lab", "--help"]) == (["lab", "--help"], [])
    assert cli._divided(["grade", "--unit", "1"]) == (["grade", "--unit", "1"], [])


@pytest.mark.parametrize("language", IN_WORDS)
@pytest.mark.parametrize("typed, module", NEEDS.values(), ids=NEEDS)
def test_a_missing_extra_is_one_sentence_with_the_line_to_type(typed, module, language, monkeypatch, capsys):
    said = [language] if typed == ["lab"] else ["--language", language]
    monkeypatch.setitem(sys.modules, module, None)
    assert cli.main([*typed, *said]) == 2
    told = capsys.readouterr()
    assert told.out == "" and told.err.count("\n") == 1
    assert told.err.startswith(IN_WORDS[language]) and f"({module})" in told.err
    assert _extras.install_line("")[:-4] in told.err


def test_a_developer_without_the_tests_packages_is_told_so(monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "hypothesis", None)
    assert cli.main(["test"]) == 2
    assert _extras.install_line("test") in capsys.readouterr().err


@pytest.mark.parametrize(
    ("typed", "en", "es"),
    [
        (["grade", "x", "--unidad", "1"], "“--unidad 1” is no option", "«--unidad 1» no es una opción"),
        (["grade", "--no"], "may mean more than one", "puede ser más de una opción"),
        (["grade", "--unit"], "--unit needs a value", "A --unit le falta su valor"),
        (["class", "--language"], "--language needs a value", None),
        (["grade", "--language", "fr"], "--language cannot be “fr”; it can be: en, es.", None),
        (["new-exercise"], "is missing; coursekit new-exercise --help", "coursekit new-exercise --help"),
        (["grdae"], "The command cannot be “grdae”; it can be: brief,", None),
        ([], "The command is missing; coursekit --help", None),
    ],
    ids=lambda typed: " ".join(typed) if isinstance(typed, list) else "",
)
def test_what_is_wrong_with_the_options_is_one_sentence_in_the_language_asked_for(typed, en, es, capsys):
    for more, wanted in (([], en), (["--language", "es"], es)):
        if wanted:
            assert cli.main([*typed[:1], *more, *typed[1:]]) == 2
            told = capsys.readouterr()
            assert told.out == "" and told.err.count("\n") == 1 and wanted in told.err


def test_a_shortened_option_of_language_is_one_too(capsys):
    assert cli.main(["grade", "nowhere", "--unit", "1", "--lang", "es"]) == 2
    assert "No hay ning\u00fan archivo" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["brief", "new-exercise"])
def test_other_commands_need_the_core_alone(name):
    assert not hasattr(cli.commands()[name], "need")


def test_the_line_to_type_is_for_this_very_python(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "executable", str(tmp_path / ".venv" / "bin" / "python"))
    line = _extras.install_line("lab", "grading")
    assert line == '.venv/bin/python -m pip install -c constraints.txt -e ".[lab,grading]"'


@pytest.mark.parametrize("typed", [["lab", "fr"], ["lab", "es", "fr"]], ids=" ".join)
def test_a_language_the_course_does_not_have(typed, capsys, ran):
    assert cli.main(typed) == 2 and not ran
    assert "en, es" in capsys.readouterr().err
