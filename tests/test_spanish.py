"""Kinds of slip that readers found in the Spanish, and numbers with their per cent, one way everywhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from coursekit import data
from coursekit.documents import repository
from coursekit.words import catalogue_text

ROOT = Path(__file__).parents[1]
FOLDERS = ("notebooks/source", "docs/guide/source", "exercises/source", "capstone/source")
CATALOGUES = sorted(path.stem for path in (ROOT / "coursekit" / "locales" / "es").glob("*.ftl"))


def texts(language: str, folders=FOLDERS) -> dict[str, str]:
    """What is written in a language, by where; in sources with both, only that language."""

    def written(part) -> str:
        if isinstance(part, dict):
            return "\n".join(
                str(value) if key == language and isinstance(value, str) else written(value)
                for key, value in part.items()
                if key not in ("en", "es") or key == language
            )
        return "\n".join(map(written, part)) if isinstance(part, list) else ""

    found = {name: catalogue_text(name, language) for name in CATALOGUES}
    for folder in folders:
        for path in sorted((ROOT / folder).glob("*.yml")):
            found[f"{folder}/{path.name}"] = written(repository.read_source(path))
    found["glossary"] = "\n".join(data.load_glossary()[f"definition_{language}"])
    return found


ENGLISH_UNDERNEATH = {
    r"\bda[nr]? la vuelta al distrito|le da la vuelta": "cambiar de vía",
    r"hallazgos que dan problemas": "hallazgos incómodos",
    r"décima parte que\b": "la décima parte de lo que",
    r"\blos por cientos\b": "los porcentajes",
    r"nota de política": "propuesta de política",
    r"log de momios": "exponente de los momios",
    r"\b(?:la|una) empresa media\b": "la empresa de en medio",
    r"protección contra el desempleo": "the control is called otherwise",
    r"el aguijón está": "lo incómodo está",
    r"interacción entre azar": "interacción frente al azar",
    r"oración que dice de más|le cree a la oración": "tesis",
    r"\bpromesa carga|carga una (?:simple )?promesa": "sostiene",
    r"\bn\.\s?d\.": "sin dato",
}
"""What readers met, as a pattern of its kind, and what is written for it."""


@pytest.mark.parametrize("slip", ENGLISH_UNDERNEATH)
def test_no_spanish_that_is_english_underneath(slip):
    found = {
        name: re.search(slip, " ".join(told.split()), re.IGNORECASE)
        for name, told in texts("es", ("notebooks/source", "docs/guide/source", "capstone/source")).items()
    }
    assert not {name: hit.group() for name, hit in found.items() if hit}


@pytest.mark.parametrize("language", ["en", "es"])
def test_per_cent_stands_by_its_number(language):
    """«70%» and never «70 %», as numbers written by the catalogues have it."""
    found = {name: re.findall(r"\d[\s\u00a0\u202f]+%", told) for name, told in texts(language).items()}
    assert not {name: hits for name, hits in found.items() if hits}
