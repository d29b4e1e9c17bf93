"""``coursekit``: what a reader, an instructor or a developer does outside a notebook, one command a file.

A module here is a command: its name, its first line (the help), ``add_options(parser)`` and ``run(given)``,
which returns the exit code. Those that begin with an underscore are none; one that ends in it is called
without, because Python has taken the word. Where a module has ``PASSES_ON``,
the program of that name gets whatever stands from the first option on.
"""

from __future__ import annotations

import argparse
import importlib
import itertools
import pkgutil
import re
import sys
from collections.abc import Sequence
from types import ModuleType
from typing import NoReturn

from coursekit.errors import CourseError
from coursekit.number_format import LANGUAGES

SLIPS = {
    "error-option-missing": r"the following arguments are required: (?P<option>.*)",
    "error-option-choice": r"argument (?P<option>\S+): invalid choice: '?(?P<given>.*?)'? "
    r"\(choose from (?P<allowed>.*)\)",
    "error-option-value": r"argument (?P<option>\S+): expected (?:one|at least one|\d+) arguments?",
    "error-option-ambiguous": r"ambiguous option: (?P<given>\S+) could match (?P<allowed>.*)",
}
"""How argparse says that something is wrong, by the message of ours that says so."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; something the reader can put right is one sentence and exit code 2."""
    from coursekit import words

    own, rest = _divided([*(sys.argv[1:] if arguments is None else arguments)])
    words.use_language(_language(own))  # which what is wrong with the options is told in, too
    try:
        given, unknown = _parser().parse_known_args(own)
        if unknown:
            program = f"coursekit {own[0]}"
            raise CourseError("error-option-unknown", program=program, given=" ".join(unknown))
        given.rest = rest
        words.use_language(getattr(given, "language", None) or "en")
        return given.run(given)
    except CourseError as error:
        print(error, file=sys.stderr)
        return 2


def commands() -> dict[str, ModuleType]:
    """The commands, by the name that is typed."""
    names = [module.name for module in pkgutil.iter_modules(__path__) if module.name[0] != "_"]
    return {
        name.rstrip("_").replace("_", "-"): importlib.import_module(f"{__name__}.{name}") for name in names
    }


class _Parser(argparse.ArgumentParser):
    """Tells what is wrong with the options as everything else is told: in a sentence."""

    def error(self, message: str) -> NoReturn:
        for name, pattern in SLIPS.items():
            if found := re.fullmatch(pattern, message, re.DOTALL):
                told = {part: text.replace("'", "") for part, text in found.groupdict().items()}
                raise CourseError(name, program=self.prog, **told)
        raise CourseError("error-options", program=self.prog, reason=message)


def _language(arguments: Sequence[str]) -> str:
    """The language asked for, as far as can be told before the options are read."""
    given = [*arguments, ""]
    asked = [after for option, after in itertools.pairwise(given) if option == "--language"]
    asked += [option.partition("=")[2] for option in given if option.startswith("--language=")]
    return asked[-1] if asked and asked[-1] in LANGUAGES else "en"


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="coursekit", description="Tools of the course Cooperate to compete.")
    subparsers = parser.add_subparsers(required=True, metavar="command")
    for name, module in commands().items():
        summary = (module.__doc__ or "").partition("\n")[0].rstrip(".")
        passes_on = getattr(module, "PASSES_ON", None)
        more = f"Any other option is passed on to {passes_on}." if passes_on else None
        command = subparsers.add_parser(name, help=summary[:1].lower() + summary[1:], epilog=more)
        module.add_options(command)
        command.set_defaults(run=module.run)
    return parser


def _divided(arguments: list[str]) -> tuple[list[str], list[str]]:
    """What is ours of what was typed, and what is passed on to another program."""
    module = commands().get(arguments[0]) if arguments else None
    if not hasattr(module, "PASSES_ON"):
        return arguments, []
    options = [place for place, typed in enumerate(arguments) if typed.startswith("-")]
    if not options or arguments[options[0]] in ("-h", "--help"):
        return arguments, []
    return arguments[: options[0]], arguments[options[0] :]
