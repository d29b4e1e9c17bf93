"""Sentences of the lab on institutions and what they do."""

from __future__ import annotations

from coursekit.models.two_mode_network import institutions
from tests.sentences import Claim

ALSO = [
    {"place": "italy", "evidence": "stated", "removed": 33},
    {"place": "elsewhere", "level": "network"},
    {"place": "japan", "level": "network", "removed": 30},
    {"level": "local", "parts": "joined", "removed": 18},
    {"removed": 2, "parts": "joined"},
    {"removed": 33, "parts": "joined"},
    {"removed": 2, "parts": "joined", "level": "local"},
    {"minimum_overlap": 1},
    {"minimum_overlap": 4, "place": "elsewhere"},
    {"place": "elsewhere", "removed": 39},
    {"place": "mexico", "removed": 33},
    {"place": "japan", "level": "national", "removed": 27},
    {"place": "japan", "level": "national"},
    {"place": "elsewhere", "level": "national"},
    {"place": "all", "removed": 41},
    *(
        {"place": place, "level": level}
        for place in ("mexico", "japan", "italy", "elsewhere", "all")
        for level in ("national", "local", "network")
    ),
]
EN = {
    "mexico": "Mexico",
    "japan": "Japan",
    "italy": "Italy",
    "elsewhere": "Germany, France and Brazil",
    "all": "All countries coded",
    "national": "national level",
    "local": "local or regional level",
    "network": "inside networks of firms",
    "all_levels": "all levels",
}
ES = {
    "mexico": "México",
    "japan": "Japón",
    "italy": "Italia",
    "elsewhere": "Alemania, Francia y Brasil",
    "all": "Todos los países codificados",
    "national": "nivel nacional",
    "local": "nivel local o regional",
    "network": "dentro de redes de empresas",
    "all_levels": "todos los niveles",
}


def derived(s):
    table, ties, cover = s.t["institutions"], s.t["ties"], s.t["coverage"]
    s.number, counted = table["number"], table["counted"]
    s.here = counted & (s.number != s.removed)
    s.count = int(s.here.sum())
    left = ~ties["removed"]
    s.functions = len(set(ties["function"][left].tolist()))
    s.kept = int(left.sum())
    s.each = s.kept / s.functions if s.functions else None
    s.alone = int((cover["providers"] == 1).sum())
    done = {}
    for who, what in zip(ties["institution"][left].tolist(), ties["function"][left].tolist(), strict=True):
        done.setdefault(who, set()).add(what)
    s.social = sum(bool(what & {"rules", "labour_dialogue"}) for what in done.values())
    names = list(done)
    s.joined = [
        (a, b)
        for i, a in enumerate(names)
        for b in names[i + 1 :]
        if len(done[a] & done[b]) >= s.minimum_overlap
    ]
    group = {name: {name} for name in names}
    for a, b in s.joined:
        both = group[a] | group[b]
        group.update(dict.fromkeys(both, both))
    s.group = max(map(len, group.values()), default=0)
    s.gone = int(((cover["before"] > 0) & (cover["providers"] == 0)).sum())
    s.was_counted = bool(s.removed and counted[s.removed - 1])
    s.anybody = bool(counted.any())
    body = institutions()[s.removed - 1]["part_of"] if s.removed and s.parts == "joined" else ""
    s.with_its_body = bool(body) and bool(counted[[row["id"] for row in institutions()].index(body)])


CLAIMS = [
    *(
        Claim(
            f"{EN[place]}, {EN[level]}:",
            f"{ES[place]}, {ES[level]}:",
            lambda s, place=place, level=level: (s.place, s.level) == (place, level.partition("_")[0]),
        )
        for place in ("mexico", "japan", "italy", "elsewhere", "all")
        for level in ("national", "local", "network", "all_levels")
    ),
    Claim(
        "no institution is left to count.",
        "no queda ninguna institución que contar.",
        lambda s: s.count == 0 and s.anybody,
    ),
    Claim(
        "there is no institution to count.",
        "no hay ninguna institución que contar.",
        lambda s: not s.anybody,
    ),
    Claim(
        "{count} [institution offers|institutions together offer] {functions} of the 16 functions",
        "{count} [institución atiende|instituciones atienden entre todas] {functions} de las 16 funciones",
    ),
    Claim(
        "over {kept} ties, on average {each} to a function offered; [no function hangs|one function hangs|{alone}"
        " functions hang, each,] on a single institution.",
        "con {kept} lazos, en promedio {each} por función atendida; [ninguna función pende|una función"
        " pende|{alone} funciones penden, cada una,] de una sola institución.",
    ),
    Claim("no function hangs", "ninguna función pende", lambda s: s.alone == 0),
    Claim("; one function hangs", "; una función pende", lambda s: s.alone == 1),
    Claim(
        "Nobody here offers rules of the game or a dialogue with labour.",
        "Aquí nadie ofrece reglas del juego ni diálogo laboral.",
        lambda s: s.social == 0 and s.anybody,
    ),
    Claim(
        "One institution offers rules of the game or a dialogue with labour.",
        "Una institución ofrece reglas del juego o diálogo laboral.",
        lambda s: s.social == 1,
    ),
    Claim(
        "{social} institutions offer rules of the game or a dialogue with labour.",
        "{social} instituciones ofrecen reglas del juego o diálogo laboral.",
    ),
    Claim(
        "No two share at least {minimum_overlap} [function|functions].",
        "Ningún par comparte al menos {minimum_overlap} [función|funciones].",
        lambda s: not s.joined,
    ),
    Claim(
        "One pair shares at least {minimum_overlap} [function|functions]; the largest group so joined has"
        " {group} members.",
        "Un par comparte al menos {minimum_overlap} [función|funciones]; el mayor grupo así unido tiene"
        " {group} miembros.",
        lambda s: len(s.joined) == 1,
    ),
    Claim(
        "{len(joined)} pairs share at least {minimum_overlap} [function|functions]; the largest group so"
        " joined has {group} members.",
        "{len(joined)} pares comparten al menos {minimum_overlap} [función|funciones]; el mayor grupo así"
        " unido tiene {group} miembros.",
        lambda s: len(s.joined) > 1,
    ),
    Claim("Institution {removed}, ", "La institución {removed}, ", lambda s: s.removed > 0),
    Claim(
        "is taken away: {gone} [function is|functions are] left to nobody.",
        "se quita: {gone} [función queda sin nadie que la atienda.|funciones quedan sin nadie que las"
        " atienda.]",
        lambda s: s.was_counted and s.gone > 0,
    ),
    Claim(
        "is taken away, and no function with it: what it did of them, if anything, others do too.",
        "se quita, y ninguna función con ella: lo que hacía de ellas, si algo hacía, también lo hacen otras.",
        lambda s: s.was_counted and s.gone == 0,
    ),
    Claim(
        "is not counted[| on its own] in this setting, so taking it away changes nothing.",
        "no se cuenta[| por sí sola] en este ajuste: quitarla no cambia nada.",
        lambda s: s.removed > 0 and not s.was_counted,
    ),
    Claim("is not counted in this setting", "no se cuenta en este ajuste", lambda s: not s.with_its_body),
    Claim("is not counted on its own", "no se cuenta por sí sola", lambda s: s.with_its_body),
    Claim(
        "Only what a text states outright is counted",
        "Sólo se cuenta lo que un texto dice expresamente",
        lambda s: s.evidence == "stated",
    ),
    Claim(
        "What we inferred is counted too", "También se cuenta lo que inferimos", lambda s: s.evidence == "all"
    ),
    Claim(
        "and programmes are one with the body that runs them.",
        "y cada programa va junto con el organismo que lo dirige.",
        lambda s: s.parts == "joined",
    ),
    Claim(
        "and programmes stand apart from the body that runs them.",
        "y cada programa va aparte del organismo que lo dirige.",
        lambda s: s.parts == "apart",
    ),
]
