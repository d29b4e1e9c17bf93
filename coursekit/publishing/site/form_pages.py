"""Predictions, recall, the recoding of unit 7 and saved work on a page that has no Python."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from html import escape
from typing import Any

from coursekit.models.two_mode_network import FUNCTIONS, institutions
from coursekit.notebook import forms, recoding, work
from coursekit.publishing.site.messages import compiled
from coursekit.words import LANGUAGES, Words

CALL = re.compile(r'^(predict|recall|my_work|recode|recoded)\((?:"(\w+)")?\)\s*\Z', re.MULTILINE)
"""The last line of a cell that shows a form."""

COMMON = (
    "form-keep", "form-predicted", "form-unpredicted", "form-no-prediction", "form-reasons",
    "error-form-choose",
    "work-title", "work-save", "work-restore", "work-saved", "work-restored", "work-summary", "work-set",
    "error-work-file",
)  # fmt: skip
RECODE = ("recode-title", "recode-which", "recode-keep", "recode-done", "recode-kept")
RECODED = (
    "describe-recoded", "recoded-difference", "recoded-none", "recoded-not-yet", "recoded-inferred",
    "recoded-ties-both", "recoded-ties-you", "recoded-ties-we", "column-institution", "column-both-say",
    "column-you-alone", "column-we-alone",
)  # fmt: skip
OWN = ("not-lasting", "outcome", "restore-over", "restore-not")


def place(source: str, told: str) -> str | None:
    """Where the form of a cell comes, with what is `told` without a script; None if the cell shows none."""
    found = CALL.search(source)
    if not found:
        return None
    about = f' data-about="{found[2]}"' if found[2] else ""
    return f'<div data-form="{found[1]}"{about}><p>{escape(told, quote=False)}</p></div>'


def script(sources: Iterable[str], language: str) -> str:
    """What the forms of a page work with.

    Parameters
    ----------
    sources : iterable of str
        The code of the cells on it; one without any form still has the reader's work.
    """
    found = [match.groups() for source in sources if (match := CALL.search(source))]
    data: dict[str, Any] = {
        "language": language,
        "locale": LANGUAGES[language],
        "file": work.NAME,
        "messages": compiled("common", language, COMMON) | compiled("site", language, OWN),
        "predictions": {question: _prediction(question, language) for _, question in found if question},
    }
    if any(form in ("recode", "recoded") for form, _ in found):
        data["messages"] |= compiled("common", language, RECODE) | compiled("evidence", language, RECODED)
        data["messages"] |= compiled("site", language, ["recoded-empty"])
        data["recoding"] = _recoding(language)
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return f"globalThis.coursekit = globalThis.coursekit ?? {{}};\ncoursekit.page = {text};\n"


def _prediction(question: str, language: str) -> dict[str, Any]:
    words = Words("predictions", language)
    letters = forms.letters(words, question)
    return {
        "question": words(question),
        "choices": [{"id": letter, "label": words(f"{question}-{letter}")} for letter in letters],
        "outcome": words(f"{question}-outcome"),
        "reasons": forms.reasons(words, question),
    }


def _recoding(language: str) -> dict[str, Any]:
    """The passages to code, and how the course codes them."""
    words, evidence, common = (Words(name, language) for name in ("two_mode_network", "evidence", "common"))
    table = {row["id"]: row for row in institutions()}
    passages = recoding.passages()
    kind = common("kind-coded")
    title = evidence("title-recoded")
    return {
        "rows": [
            {
                "id": row["id"],
                "name": table[row["id"]][f"name_{language}"],
                "short": words(f"cell-{row['id']}"),
                "passage": row[f"passage_{language}"],
                "source": common("recode-source", source=row[f"source_{language}"]),
            }
            for row in passages
        ],
        "functions": [{"id": name, "label": words(f"cell-{name}")} for name in FUNCTIONS],
        "ours": {name: sorted(functions) for name, functions in recoding.ours().items()},
        "inferred": {row["id"]: table[row["id"]]["inferred"].split(";") for row in passages},
        "caption": evidence("caption", title=title, kinds=kind),
        "fold": evidence("fold", rows=len(passages)),
    }
