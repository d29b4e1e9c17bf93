"""What Moodle calls its columns and says in them, and how it writes people and teams in names of files."""

from __future__ import annotations

import re
import unicodedata

HEADS = {
    "identifier": ("Identifier", "Identificador", "ID"),
    "name": ("Full name", "Nombre completo", "Nombre"),
    "email": ("Email address", "Email", "Dirección de correo", "Dirección Email", "Correo electrónico"),
    "username": ("Username", "Nombre de usuario"),
    "status": ("Status", "Estado", "Estatus"),
    "group": ("Group", "Grupo", "Groupe", "Gruppe", "Gruppo", "Grup"),
    "grade": (
        *("Grade", "Calificación", "Nota", "Note", "Bewertung", "Valutazione", "Avaliação", "Qualificació"),
    ),
    "most": ("Maximum grade", "Calificación máxima", "Nota máxima"),
    "open": (
        "Grade can be changed",
        "La calificación puede cambiarse",
        "La calificación puede ser cambiada",
        "Se puede cambiar la calificación",
        "La calificación se puede cambiar",
    ),
    "marked": (
        "Last modified (grade)",
        "Última modificación (calificación)",
    ),
    "comments": (
        "Feedback comments",
        "Comentarios de retroalimentación",
        "Comentarios de la retroalimentación",
        "Comentarios de retroalimentacion",
        "Retroalimentación como comentarios",
    ),
}
"""How Moodle calls its columns, in English and in Spanish; others are told by where they stand."""

DRAFT = re.compile(
    r"(?i)\b(?:draft|borrador|brouillon|entwurf|rascunho|bozza|esborrany"
    r"|reopened|re-?abiert[oa]|r[ée]-?ouverte?|reabert[oa]|riapert[oa]|reoberta?"
    r"|(?:wieder|erneut) geöffnet)\b"
)
"""A draft, or a try that was opened again and has the files of the one before."""
LATE = re.compile(r"(?i)\b(?:late|tarde|después|retras\w*|atras\w*|tard[íi]\w*|retard|verspätet|ritardo)\b")

_MONTHS = (
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
    "ene feb mar abr may jun jul ago sep oct nov dic".split(),
)
_MOMENT = re.compile(r"(?i)(?:\w+, )?(\d{1,2}) de ([a-z]+)\.? de (\d{4}), (\d{1,2}:\d\d(?: ?[AP]M)?)")


def readable_moment(cell: str) -> str:
    """A moment in Spanish as Moodle reads it: it writes them in its own language and reads English only."""
    found = _MOMENT.fullmatch(cell.strip())
    if not found:
        return cell
    month = next((names.index(found[2].lower()) + 1 for names in _MONTHS if found[2].lower() in names), 0)
    return f"{found[3]}-{month:02}-{int(found[1]):02} {found[4]}" if month else cell


def same_name(one: str, other: str) -> bool:
    """Whether a name may be another one as Moodle writes it in the name of a file."""
    if bare(one) == bare(other):
        return bool(bare(one))
    # Surname first, or last.
    words = [sorted(filter(None, map(bare, re.split(r"[\s,_]+", name)))) for name in (one, other)]
    return words[0] == words[1] != []


def bare(name: str) -> str:
    """What of a name no file system and no cleaning takes away."""
    flat = unicodedata.normalize("NFKD", name).casefold()
    return "".join(character for character in flat if character.isalnum()) or name.strip()


def cleaned(name: str) -> str:
    """A name as Moodle writes it in the name of a file."""
    flat = re.sub(r"[\x00-\x1f\x7f&<>\"`|':\\/]", "", unicodedata.normalize("NFC", name))
    return " ".join(flat.replace("_", " ").split())


def team(name: str) -> str:
    """What of the name of a team no unpacking takes away; unlike people, teams have no other mark."""
    return re.sub(r"[\s?*.]", "", cleaned(name)).casefold()
