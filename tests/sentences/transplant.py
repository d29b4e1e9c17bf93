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
    s.all = (s.a, s.b, s.c, s.d)
    s.start_alike = len(set(s.t["places"]["culture_at_start"].tolist())) == 1
    s.both_gaps = (s.culture_gap > 0, s.rules_gap > 0)
    s.rooted = sum(exceeds(x, 0.5) for x in s.all)
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
        "and about 35% of the firms taking part everywhere at the start, these take part in month 60, on"
        " average over 20 histories",
        "y cerca del 35% de las empresas participando al comienzo en todas partes",
        lambda s: abs(s.t["paths"]["share"][0] - 0.35) < 0.06,
    ),
    Claim(
        "(the four places start alike in culture and rules): {d} in each.",
        "(los cuatro lugares empiezan con la misma cultura y las mismas reglas), en el mes 60 participa, en"
        " promedio de 20 historias, el {d} en cada uno.",
        lambda s: s.both_gaps == (False, False) and isclose(max(s.all), min(s.all)) and s.start_alike,
    ),
    Claim(
        "(culture is the same in all places at the start): {a} where institutions are thin and {d} where they"
        " are thick.",
        "(la cultura es la misma en todos los lugares al comienzo), en el mes 60 participa, en promedio de 20"
        " historias, el {a} donde las instituciones son débiles y el {d} donde son densas.",
        lambda s: s.both_gaps == (False, True) and isclose(s.a, s.b) and isclose(s.c, s.d) and s.start_alike,
    ),
    Claim(
        "(rules are the same in all places): {a} where culture began thin and {d} where it began thick.",
        "(las reglas son las mismas en todos los lugares), en el mes 60 participa, en promedio de 20"
        " historias, el {a} donde la cultura empezó débil y el {d} donde empezó densa.",
        lambda s: s.both_gaps == (True, False) and isclose(s.a, s.c) and isclose(s.b, s.d),
    ),
    Claim(
        ": {a} where culture and institutions began thin, {b} where only culture was thick, {c} where only"
        " institutions were, and {d} where both were.",
        ", en el mes 60 participa, en promedio de 20 historias, el {a} donde la cultura y las instituciones"
        " empezaron débiles, el {b} donde sólo la cultura era densa, el {c} donde sólo lo eran las"
        " instituciones y el {d} donde lo eran ambas.",
        lambda s: s.both_gaps == (True, True),
    ),
    Claim(
        "Joint production takes root, with more than half taking part, in all four places.",
        "La producción conjunta echa raíces, con más de la mitad participando, en los cuatro lugares.",
        lambda s: s.rooted == 4,
    ),
    Claim(
        "Joint production takes root, with more than half taking part, in none of the places.",
        "En ningún lugar echa raíces la producción conjunta: en ninguno participa más de la mitad.",
        lambda s: s.rooted == 0,
    ),
    Claim(
        "Joint production takes root, with more than half taking part, in {rooted} of the four places,"
        " [with the same policy in all|without any policy].",
        "La producción conjunta echa raíces, con más de la mitad participando, en {rooted} de los cuatro"
        " lugares, [con la misma política en todos|sin política alguna].",
        lambda s: 0 < s.rooted < 4,
    ),
    Claim("with the same policy", "con la misma política", lambda s: s.support > 0 and s.lasts > 0),
    Claim("without any policy", "sin política alguna", lambda s: s.support == 0 or s.lasts == 0),
    Claim(
        "What thick culture adds with thick institutions, less what it adds with thin ones, is {more}:"
        " above 0 each adds more where the other is thick, below 0 less, at 0 just as much.",
        "Lo que agrega la cultura densa con instituciones densas, menos lo que agrega con instituciones"
        " débiles, es {more}: arriba de 0, cada una agrega más donde la otra es densa; abajo de 0, menos; en"
        " 0, lo mismo.",
        lambda s: s.both_gaps == (True, True) and isclose(s.more, s.interaction),
    ),
    Claim(
        "Unless there is a gap in both, nothing can be said of what culture and institutions do together.",
        "Mientras no haya diferencia en las dos, nada puede decirse de lo que hacen juntas la cultura y las"
        " instituciones.",
        lambda s: s.both_gaps != (True, True),
    ),
]
