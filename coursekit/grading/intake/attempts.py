"""Who handed in what: attempts of one student put together, and nobody lost on the way."""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping, Sequence

from coursekit.exercises import identity
from coursekit.grading import text
from coursekit.grading.records import Attempt, Note, ParsedFile

MOST_TOLD = 5
"""Files of others that a note names."""

TOGETHER = 60.0
"""Seconds within which two files were handed in together, for all that anybody knows."""

LONGEST_NAME = 200
"""Letters of the name of a file that are compared."""

_AGAIN = re.compile(r"-\d+(?=\.\w+$)")
"""What Canvas puts behind the name of a file that is handed in again."""

_COPY_OF = re.compile(r"^(?:cop(?:y[ _]of|ia[ _]de)[ _]+)+")
"""What Colab and Drive put before the name of a copy."""

_VERSION = re.compile(
    r"(?:[\W_]+(?:v?\d{1,2}|v|ver(?:si[oó]n)?|version|final|last|new|done|fixed|ok|complete|corrected|updated"
    r"|again|draft|(?:nuev|corregid|complet|actualizad|definitiv|terminad|[uú]ltim)[oa]|bien|entrega|otra vez"
    r"|borrador))+[\W_]*$"
)
"""What people put behind the name of a later version."""

UNREAD = {"not-json", "archive", "other-archive", "locked", "too-large", "too-much", "too-costly", "fault"}
"""Why a file that may be the notebook that counts cannot be read; so may an empty one."""

Homes = Mapping[ParsedFile, tuple[str, str]]
"""Of files in folders that are people's own, the identifier of whose one is, and its path."""

Key = tuple[str, ...]
"""Whose a file is: the platform, its number, and the identifier; or the place of a file that is nobody's."""


def match_attempts(files: Sequence[ParsedFile]) -> list[Attempt]:
    """Those who count, in order of name, then files that cannot be graded, then attempts set aside.

    Of the attempts that can be read the last one counts in which something was filled in. Two files are
    attempts of one student if they have the same identifier and the platform, if there is one, gives them
    the same number. What the platform gives to one and what another wrote into the notebook may contradict
    each other, and of two files that were handed in together nobody knows which is meant; then a mark is not
    final and a person is told.
    """
    in_order = sorted(files, key=lambda file: file.file.order)
    unreadable = [file for file in in_order if file.submission.problem]
    readable = [file for file in in_order if not file.submission.problem]
    homes = _homes(readable)
    groups = _by_student(readable, homes)
    counting = [max(group, key=lambda file: (file.submission.touched, file.file.order)) for group in groups]
    set_aside = [
        [file for file in group if file is not counts] for group, counts in zip(groups, counting, strict=True)
    ]
    names = _names(counting)
    keys = [_identity(file) for file in counting]
    contradictions = _contradictions(counting)
    unread = _unread(unreadable, homes)
    owners = {file: ("", homes[file][1]) if file in homes else file.person for file in counting}
    graded = [
        Attempt(
            file,
            name,
            key,
            (
                *(_other_attempt(other, file, homes) for other in others),
                *contradictions[file],
                *(_unread_note(other) for other in unread[owners[file]] if not _earlier(other, file)),
            ),
        )
        for file, name, key, others in zip(counting, names, keys, set_aside, strict=True)
    ]
    return [
        *sorted(graded, key=lambda attempt: attempt.student.casefold()),
        *(Attempt(file, file.name or file.submission.file, _identity(file)) for file in unreadable),
        *(
            Attempt(other, name, key, superseded_by=file)
            for file, name, key, others in zip(counting, names, keys, set_aside, strict=True)
            for other in others
        ),
    ]


def _unread(files: Sequence[ParsedFile], homes: Homes) -> Mapping[tuple[str, str], list[ParsedFile]]:
    """What may be a notebook and cannot be read, by whoever the platform or the folder says it is of."""
    found: defaultdict[tuple[str, str], list[ParsedFile]] = defaultdict(list)
    own = {path for _, path in homes.values()}
    deep = max((path.count("/") + 1 for path in own), default=0)
    for file in files:
        folder = "/".join(file.file.path.split("/")[:deep])
        owner = file.person if file.person[1] or folder not in own else ("", folder)
        problem = file.submission.problem
        empty = problem and problem.name == "empty-file" and file.file.may_be_notebook
        if owner[1] and problem and (empty or problem.name in UNREAD):
            found[owner].append(file)
    return found


def _unread_note(file: ParsedFile) -> Note:
    return Note("unread-file", {"file": file.submission.file})


def _earlier(one: ParsedFile, other: ParsedFile) -> bool:
    """Whether a file is known to have been handed in before another one."""
    return one.file.order < other.file.order and not _together(one, other)


def _by_student(files: Sequence[ParsedFile], homes: Homes) -> list[list[ParsedFile]]:
    """The attempts of each student."""
    attempts: dict[Key, list[ParsedFile]] = {}
    for place, file in enumerate(files):
        identifier, folder = homes.get(file, (file.identifier, ""))
        key = ("", "", identifier) if folder else _key(file, place)
        attempts.setdefault((*key, folder), []).append(file)
    owned: defaultdict[Key, list[Key]] = defaultdict(list)
    for key in attempts:
        if key[-1]:
            owned[key[:3]].append(key)
    for key in [key for key in attempts if key[:3] in owned and not key[-1]]:
        # One that lies elsewhere belongs to whoever has a folder and that identifier.
        if len(owned[key[:3]]) == 1:
            attempts[owned[key[:3]][0]] += attempts.pop(key)
    named: defaultdict[Key, list[Key]] = defaultdict(list)
    for key in attempts:
        if key[0] and key[2]:
            named[key[:2]].append(key)
    for key in [key for key in attempts if key[0] and not key[2]]:
        # An attempt without identifier belongs to the one identifier its student has on the platform.
        if len(named[key[:2]]) == 1:
            attempts[named[key[:2]][0]] += attempts.pop(key)
    return [*attempts.values()]


def _key(file: ParsedFile, place: int) -> Key:
    if file.person[1] or file.identifier:
        return (*file.person, file.identifier)
    return ("", "", "", str(place))


def _homes(files: Sequence[ParsedFile]) -> Homes:
    """Of files that no platform named, whose folder each is in, if folders are people's own, as on a hub.

    They are if most have one identifier each, and not all the same one. What was never touched there is
    its owner's, too.
    """
    alone = [file for file in files if not file.person[0]]
    folders = {file: file.file.path.split("/")[:-1] for file in alone}
    shared = len(os.path.commonprefix([*folders.values()]))
    first = {file: "/".join(parts[: shared + 1]) for file, parts in folders.items() if len(parts) > shared}
    found: defaultdict[str, set[str]] = defaultdict(set)
    for file, folder in first.items():
        found[folder] |= {file.identifier} - {""} if file.submission.touched else set()
    own = {folder: next(iter(names)) for folder, names in found.items() if len(names) == 1}
    if len({*own.values()}) < 2 or len(own) <= sum(len(names) > 1 for names in found.values()):
        return {}
    return {
        file: (own[folder], folder)
        for file, folder in first.items()
        if folder in own and (file.identifier == own[folder] or not file.submission.touched)
    }


def _identity(file: ParsedFile) -> str:
    """Who somebody is, in a form that no spreadsheet takes for a number, a date or a formula."""
    platform, number = file.person
    if number:
        return f"{platform}:{number}"
    if file.identifier:
        return f"id:{file.identifier}"
    return f"file:{hashlib.sha256(file.submission.file.encode()).hexdigest()[:12]}"


def _other_attempt(other: ParsedFile, counts: ParsedFile, homes: Homes) -> Note:
    """On the one that counts, that there is another one; in doubt if neither is known to be later, or if
    it may be somebody else's."""
    told = {"file": other.submission.file}
    if other.submission.touched and other.submission.answers != counts.submission.answers:
        if _together(other, counts):
            return Note("which-file", told)
        by_identifier_alone = not counts.person[1] and counts not in homes
        if by_identifier_alone and (_stem(other) != _stem(counts) or _elsewhere(counts, other, homes)):
            return Note("whose-file", told)
    return Note("handed-in-blank" if counts.file.order < other.file.order else "handed-in-twice", told)


def _elsewhere(file: ParsedFile, own: ParsedFile, homes: Homes) -> bool:
    """Whether a file lies in a folder, where its student has one for `own` and it is not that one."""
    return own in homes and file.file.path.count("/") > homes[own][1].count("/")


def _stem(file: ParsedFile) -> str:
    """The name of a file without its folder, its ending and what makes it a copy or a later version."""
    name = unicodedata.normalize("NFC", file.file.path.rpartition("/")[2]).casefold()[-LONGEST_NAME:]
    name = _COPY_OF.sub("", text.without_copy(name))
    stem = name.rpartition(".")[0] if name.endswith(".ipynb") else name
    return re.sub(r"[\W_]+", " ", _VERSION.sub("", stem)).strip()


def _together(one: ParsedFile, other: ParsedFile) -> bool:
    """Whether two files of a student were handed in together, for all that anybody knows.

    Of Canvas a class's archive has the last try only, whose files have numbers of their own; a later try of
    the same name, from another archive, has ``-1`` behind it.
    """
    if one.person[0] == other.person[0] == "canvas" and one.file.moment[0] != other.file.moment[0]:
        names = [_AGAIN.sub("", file.file.lms.file) for file in (one, other) if file.file.lms]
        return len({text.order_of_copies(name)[:-1] for name in names}) > 1
    return one.file.moment[0] == other.file.moment[0] and abs(one.file.time - other.file.time) < TOGETHER


def _contradictions(counting: Sequence[ParsedFile]) -> Mapping[ParsedFile, list[Note]]:
    """Where the platform and the notebooks contradict each other."""
    notes: defaultdict[ParsedFile, list[Note]] = defaultdict(list)
    by_person: dict[tuple[str, str], list[ParsedFile]] = {}
    by_identifier: dict[str, list[ParsedFile]] = {}
    for file in counting:
        if file.person[1]:
            by_person.setdefault(file.person, []).append(file)
        if file.identifier:
            by_identifier.setdefault(identity.look(file.identifier), []).append(file)
        else:
            notes[file].append(Note("no-identifier"))
    for name, groups in (
        ("two-identifiers", by_person.values()),
        ("same-identifier", by_identifier.values()),
    ):
        for group in groups:
            if len(group) < 2 or len({_handed_in_by_a_group(file) for file in group}) == 1:
                continue
            for file in group:
                some = [other.submission.file for other in group[: MOST_TOLD + 1] if other is not file]
                more = ["…"] if len(group) > MOST_TOLD + 1 else []
                notes[file].append(Note(name, {"files": ", ".join([*some[:MOST_TOLD], *more])}))
    return notes


def _handed_in_by_a_group(file: ParsedFile) -> tuple[object, ...]:
    """What files of one group have in common: the number of the file that Canvas gives to all its members."""
    number = file.file.lms.number if file.file.lms else 0
    return (number, file.digest) if number else (file.file,)


def _names(counting: Sequence[ParsedFile]) -> list[str]:
    """Everyone's identifier, or else the platform's name, or else the file; no two alike."""
    taken: set[str] = set()
    counts: defaultdict[str, int] = defaultdict(lambda: 1)
    names = []
    for file in counting:
        wanted = file.identifier or file.name or file.submission.file
        name = wanted
        if name in taken:
            name = f"{wanted} ({file.name or file.submission.file})"
        while name in taken:
            counts[wanted] += 1
            name = f"{wanted} ({counts[wanted]})"
        taken.add(name)
        names.append(name)
    return names
