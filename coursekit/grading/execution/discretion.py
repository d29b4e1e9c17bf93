"""What is taken from a worker: only what has the right form, and no text that could tell hidden inputs.

A student's code sees hidden inputs while it is graded and may put them into an error's text, its name, or an
answer's text; feedback shows these. So words get through only if the student wrote them: an error's text must
stand in the code that was run, or be one of Python's own sentences with names from there. A number by itself
is no word: it stands in any code, and may be what a function was called with.
"""

from __future__ import annotations

import builtins
import re
from collections.abc import Iterable, Mapping
from typing import Any

from coursekit.exercises import answers

LONGEST_TEXT = 2_000
"""Characters of a text."""

LONGEST_WITH_NUMBER = 60
"""Characters of one that begins or ends with a number."""

UNTOLD = "…"
"""In place of what is not told."""

_TYPES = {name for name, value in vars(builtins).items() if isinstance(value, type)}
_TYPES |= {"ndarray", "DataFrame", "Series", "NoneType", "function", "module", "builtin_function_or_method"}

_PYTHONS = re.compile(r"[+-]?inf|nan|[0-9]|[a-z]\)?|\W{1,3}|None|True|False|expression|literal|function call")
"""What Python may put into its sentences without having it from the code."""

_OF_THE_TEXT = {"SyntaxError", "IndentationError", "TabError"}
"""Errors that say in which line they are."""

_WORD = re.compile(r"['\"]\w|[^\W\d_]{3}")
"""What there is in a reason that somebody typed: a word, or a key between quotes."""

_SAYINGS = """
name '*' is not defined
cannot access local variable '*' where it is not associated with a value
'*' object has no attribute '*'
module '*' has no attribute '*'
No module named '*'
division by zero
float division by zero
integer division or modulo by zero
math domain error
list index out of range
string index out of range
single positional indexer is out-of-bounds
maximum recursion depth exceeded
The truth value of a Series is ambiguous. Use a.empty, a.bool(), a.item(), a.any() or a.all().
unsupported operand type(s) for *: '*' and '*'
'*' not supported between instances of '*' and '*'
can only concatenate str (not "*") to str
can't multiply sequence by non-int of type '*'
'*' object is not callable
'*' object is not iterable
'*' object is not subscriptable
object of type '*' has no len()
*() missing * required positional argument: '*'
*() missing * required positional arguments: '*' and '*'
*() takes * positional argument but * were given
*() takes * positional arguments but * was given
*() takes * positional arguments but * were given
input() has nobody to ask here
invalid syntax (line *)
invalid syntax. Perhaps you forgot a comma? (line *)
invalid syntax. Maybe you meant '==' or ':=' instead of '='? (line *)
invalid decimal literal (line *)
cannot assign to * here. Maybe you meant '==' instead of '='? (line *)
expected ':' (line *)
unexpected indent (line *)
unindent does not match any outer indentation level (line *)
'*' was never closed (line *)
unmatched '*' (line *)
unterminated string literal (detected at line *) (line *)
'return' outside function (line *)
Missing parentheses in call to '*'. Did you mean *(...)? (line *)
"""
_LINE = re.compile(r"\([^\s(]+, line (\d{1,3})\)")
_SAID = re.compile(
    "|".join(re.escape(one).replace(r"\*", "(.{1,60}?)") for one in _SAYINGS.strip().splitlines())
)


def discreet(found: dict[str, Any], ran: Iterable[str], asked: Mapping[str, Any]) -> dict[str, Any]:
    """The same without words that are not the student's own.

    Parameters
    ----------
    found : dict
        From :func:`typed`.
    ran : iterable of str
        The code that was run.
    asked : mapping
        What was asked for: the name of its ``answer``, how many ``options`` it has, its ``cases``.
    """
    code = "\n".join(ran)
    dense = "".join(code.split())
    answer = asked.get("answer", "")

    def stands(text: str) -> bool:
        text = "".join(text.split())
        if text not in dense:
            return False
        before, after = r"(?<![\w.,])" * text[:1].isdigit(), r"(?!\w|[.,]\d)" * text[-1:].isdigit()
        if not (before or after):
            return True
        # A number is there if it is not a part of a longer one.
        whole = r"\s*".join(map(re.escape, text))
        return len(text) <= LONGEST_WITH_NUMBER and bool(re.search(before + whole + after, code))

    def name(text: Any, other: str) -> str:
        return text if text in _TYPES or (str(text).isidentifier() and stands(text)) else other

    def typed_text(text: Any) -> str:
        text = str(text)
        return text if _PYTHONS.fullmatch(text) or stands(text) else UNTOLD

    def reason(text: Any, lines: bool = False) -> str:
        text = str(text)
        text = _LINE.sub(r"(line \1)", text) if lines else text
        if said := _SAID.fullmatch(text):
            blanks = [blank for blank in said.groups() if blank is not None]
            if lines and text.endswith(f"(line {blanks[-1]})") and len(blanks[-1]) < 4:
                blanks.pop()
            fine = all(
                blank in _TYPES or _PYTHONS.fullmatch(blank) or (not blank.isdigit() and stands(blank))
                for blank in blanks
            )
        else:
            fine = _WORD.search(text) is not None and stands(text)
        return text if fine else UNTOLD

    kind, _, why = found["error"].partition(": ")
    if kind:
        found["error"] = f"{name(kind, 'Exception')}: {reason(why, kind in _OF_THE_TEXT)}"
    if "slip" in found:
        said = found["about"]
        safe: dict[str, Any] = {"name": answer, "call": f"{answer}({UNTOLD})"}
        safe |= {"given": typed_text(said["given"])} if "given" in said else {}
        safe |= {"kind": name(said["kind"], "object")} if "kind" in said else {}
        safe |= {"error": name(said["error"], "Exception")} if "error" in said else {}
        safe |= {"reason": reason(said["reason"])} if "reason" in said else {}
        safe |= {"count": len(asked["cases"][0])} if asked.get("cases") else {}
        safe |= {"letters": ", ".join(answers.letters_of(asked["options"]))} if asked.get("options") else {}
        found["about"] = safe
    return found


def typed(reply: dict[str, Any]) -> dict[str, Any]:
    """Of what a worker said, what has the form it should have."""
    how = reply.get("how")
    found: dict[str, Any] = {"how": how if how in ("ended", "out of time") else "raised"}
    error, slip, about, values = (reply.get(name) for name in ("error", "slip", "about", "values"))
    found["error"] = error[:LONGEST_TEXT] if isinstance(error, str) else ""
    if isinstance(slip, str):
        about = about if isinstance(about, dict) else {}
        found["slip"] = slip[:40]
        found["about"] = {name[:40]: _plain(value) for name, value in list(about.items())[:20]}
    elif isinstance(values, list):
        found["values"] = [_plain(value) for value in values[: answers.LONGEST]]
    if isinstance(reply.get("open"), list):
        found["open"] = [str(_plain(way)) for way in reply["open"]]
    return found


def _plain(value: Any) -> Any:
    """A number, a text, a truth value or None."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, (int, float)):
        return value if abs(value) < 1e300 else str(value)[:LONGEST_TEXT]
    return value[:LONGEST_TEXT] if isinstance(value, str) else f"<{type(value).__name__}>"
