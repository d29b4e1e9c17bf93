"""Sentences of the lab on one policy in four places."""

from __future__ import annotations

from tests.sentences import Claim, exceeds, isclose

SETTINGS = 250
ALSO = [
    {"culture_gap": 0, "rules_gap": 0},
    {"culture_gap": 0},
    {"rules_gap": 0},
    {"support": 0},
    {"lasts": 0},
    {"lasts": 1},
    {"support": 2, "lasts": 60, "scope": 2},
    {"scope": 0},
]


def derived(s):
    paths = s.t["paths"]
    last = paths["month"] == 60
    s.a, s.b, s.c, s.d = (
        float(paths["share"][last & (paths["place"] == place)][0])
        for place in ("neither", "culture", "rules", "both")
    )
    s.rooted = sum(exceeds(x, 0.5) for x in (s.a, s.b, s.c, s.d))
    s.both_gaps = (s.culture_gap > 0, s.rules_gap > 0)
    s.more = (s.d - s.c) - (s.b - s.a)


CLAIMS = [
    Claim("Without any support,", "Sin ningún apoyo y", lambda s: s.support == 0),
    Claim(
        "With support of {support} a month that ends before it begins,",
        "Con un apoyo de {support} al mes que acaba antes de empezar",
        lambda s: s.lasts == 0,
    ),
    Claim(
        "With support of {support} for one month,",
        "Con un apoyo de {support} durante un mes",
        lambda s: s.lasts == 1,
    ),
    Claim(
        "With support of {support} a month for {lasts} months,",
        "Con un apoyo de {support} al mes durante {lasts} meses",
        lambda s: s.lasts > 1,
    ),
    Claim(
        "and about 35% of the firms taking part everywhere at the start, these take part in month 60",
        "y cerca del 35% de las empresas participando al comienzo en todas partes",
        lambda s: abs(s.t["paths"]["share"][0] - 0.35) < 0.06,
    ),
    Claim(
        "(the four places are alike in culture and rules)",
        "(los cuatro lugares tienen la misma cultura y las mismas reglas)",
        lambda s: s.both_gaps == (False, False),
    ),
    Claim(
        "(culture is the same in all places)",
        "(la cultura es la misma en todos los lugares)",
        lambda s: s.both_gaps == (False, True),
    ),
    Claim(
        "(rules are the same in all places)",
        "(las reglas son las mismas en todos los lugares)",
        lambda s: s.both_gaps == (True, False),
    ),
    Claim(
        ": {a} where culture and institutions are thin, {b} where only culture is thick, {c} where only"
        " institutions are, and {d} where both are.",
        ", en el mes 60 participa el {a} donde la cultura y las instituciones son débiles, el {b} donde"
        " sólo la cultura es densa, el {c} donde sólo lo son las instituciones y el {d} donde lo son"
        " ambas.",
    ),
    Claim(
        "Joint production takes root, with more than half taking part, in all four places.",
        "La producción conjunta echa raíces, con más de la mitad participando, en los cuatro lugares.",
        lambda s: s.rooted == 4,
    ),
    Claim(
        "Joint production takes root, with more than half taking part, in none of the places.",
        "La producción conjunta no echa raíces, con más de la mitad participando, en ningún lugar.",
        lambda s: s.rooted == 0,
    ),
    Claim(
        "Joint production takes root, with more than half taking part, in {rooted} of the four places,"
        " with the same policy in all.",
        "La producción conjunta echa raíces, con más de la mitad participando, en {rooted} de los cuatro"
        " lugares, con la misma política en todos.",
        lambda s: 0 < s.rooted < 4,
    ),
    Claim(
        "What thick culture adds with thick institutions, less what it adds with thin ones, is {more}:"
        " above 0 each helps more where the other is thick, below 0 one does in part for the other, at 0"
        " the two simply add up.",
        "Lo que agrega la cultura densa con instituciones densas, menos lo que agrega con instituciones"
        " débiles, es {more}: arriba de 0, cada una ayuda más donde la otra es densa; abajo de 0, una"
        " suple en parte a la otra; en 0, las dos simplemente se suman.",
        lambda s: isclose(s.more, s.interaction),
    ),
]
