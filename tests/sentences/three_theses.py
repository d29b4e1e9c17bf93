"""Sentences of the lab on how many cases it would take."""

from __future__ import annotations

from statistics import NormalDist

import numpy as np

from coursekit.models.three_theses import slope_without_interaction
from tests.sentences import Claim, exceeds, isclose

SETTINGS = 200
ALSO = [
    {
        "cases": 321,
        "noise": 3,
        "interaction": 1.9,
        "related": -0.25,
        "mean_culture": -2,
        "culture": 2,
        "draws": 50,
        "seed": 50,
    },
    {"interaction": 0},
    {"institutions": 0},
    {"culture": 0, "interaction": 0},
    {"interaction": 0.1, "institutions": 2, "mean_culture": 2},
    {"cases": 500, "noise": 3},
    {"interaction": 1, "institutions": 1, "mean_culture": -1},
    {"noise": 0.1, "cases": 500},
    {"cases": 8},
    {"institutions": 0, "culture": 0, "interaction": 2, "cases": 500},
    {"cases": 383, "noise": 1.2, "interaction": -0.2, "mean_culture": -1.1, "culture": 0.4},
    {"interaction": 0.1, "institutions": 1.2},
    {"noise": 0.1, "interaction": 2, "related": 0},
]


def derived(s):
    table, clouds = s.t["recognition"], s.t["clouds"]
    here = table["cases"] == s.cases
    s.rates = [float(table[thesis][here][0]) for thesis in ("universalism", "particularism", "relativism")]
    s.mean = sum(s.rates) / 3
    s.rows = list(zip(table["cases"].tolist(), table["average"].tolist(), strict=True))
    fits = s.t["fits"]
    s.seen = int((fits["believed"] == fits["thesis"]).sum())
    s.effect = s.institutions + s.interaction * s.mean_culture
    s.slope = slope_without_interaction(clouds["institutions"], clouds["culture"], clouds["relativism"])
    s.other = NormalDist().cdf(-abs(s.effect) / abs(s.interaction)) if s.interaction else 0.0


CLAIMS = [
    Claim(
        "With {cases} cases a reader who weighs fit against simplicity believes the true thesis in {mean}"
        " of the draws of the three worlds together: {rates[0]} where universalism is true, {rates[1]} where"
        " particularism is and {rates[2]} where relativism is.",
        "Con {cases} casos, alguien que sopesa ajuste y sencillez se queda con la tesis verdadera en"
        " {mean} de los sorteos de los tres mundos juntos: {rates[0]} si es cierto el universalismo,"
        " {rates[1]} si lo es el particularismo y {rates[2]} si lo es el relativismo.",
    ),
    Claim(
        "In fewer than 60%, so at least some of the clouds look alike.",
        "Es menos de 60%, así que al menos algunas de las nubes se parecen.",
        lambda s: exceeds(0.6, s.mean) and min(s.rates) < 0.6,
    ),
    Claim(
        "In 60% or more but fewer than 90%: some of the clouds can be told apart, but not all of them safely.",
        "Es 60% o más, pero menos de 90%: algunas de las nubes se distinguen, pero no todas con seguridad.",
        lambda s: (
            not exceeds(0.6, s.mean)
            and exceeds(0.9, s.mean)
            and max(s.rates) > 0.6 - 1e-9
            and min(s.rates) < 0.9
        ),
    ),
    Claim(
        "In 90% or more, so on the whole the clouds stand apart.",
        "Es 90% o más, así que en conjunto las nubes se distinguen bien.",
        lambda s: not exceeds(0.9, s.mean),
    ),
    Claim(
        "Even with 500 cases it is fewer than 90%.",
        "Con 500 casos todavía es menos de 90%.",
        lambda s: exceeds(0.9, s.rows[-1][1]) and s.rows[-1][0] == 500,
    ),
    Claim(
        "Of the numbers of cases tried, it is 90% or more from {needed} on.",
        "De los números de casos que se prueban, es 90% o más desde {needed}.",
        lambda s: (
            all(not exceeds(0.9, rate) for n, rate in s.rows if n >= s.needed)
            and all(exceeds(0.9, rate) for n, rate in [row for row in s.rows if row[0] < s.needed][-1:])
        ),
    ),
    Claim(
        "With no interaction the world of relativism is that of universalism, case for case.",
        "Sin interacción, el mundo del relativismo es el del universalismo, caso por caso.",
        lambda s: (s.t["clouds"]["relativism"] == s.t["clouds"]["universalism"]).all(),
    ),
    Claim(
        "In the world of universalism institutions do nothing here: it is chance alone.",
        "En el mundo del universalismo las instituciones no hacen nada aquí: es puro azar.",
        lambda s: s.institutions == 0,
    ),
    Claim(
        "In the world of particularism culture does nothing here: it is chance alone.",
        "En el mundo del particularismo la cultura no hace nada aquí: es puro azar.",
        lambda s: s.culture == 0,
    ),
    Claim(
        "\nOf the three clouds",
        "\nDe las tres nubes",
        lambda s: (
            (s.t["clouds"]["relativism"] != s.t["clouds"]["universalism"]).any()
            and s.institutions > 0
            and s.culture > 0
        ),
    ),
    Claim(
        "Of the three clouds drawn here, [none is|one is|{seen} are] recognised.",
        "De las tres nubes de la figura [no se reconoce ninguna.|se reconoce una.|se reconocen {seen}.]",
    ),
    Claim("drawn here, none is", "no se reconoce ninguna", lambda s: s.seen == 0),
    Claim("drawn here, one is", "se reconoce una.", lambda s: s.seen == 1),
    Claim(
        "Under relativism institutions do {effect} on average; leaving the interaction out, a reader of"
        " this cloud finds {slope}",
        "Según el relativismo, el efecto de las instituciones es en promedio {effect}; quien deja fuera"
        " la interacción encuentra en esta nube {slope}",
        lambda s: np.isfinite(s.slope),
    ),
    Claim(
        "a reader of this cloud finds {slope}.",
        "encuentra en esta nube {slope}.",
        lambda s: isclose(s.effect, 0),
    ),
    Claim(
        "a reader of this cloud finds {slope}, and in",
        "encuentra en esta nube {slope}, y en",
        lambda s: not isclose(s.effect, 0),
    ),
    Claim(
        ", and in none of all possible cases, or next to none, they do the opposite of that average.",
        ", y en ninguno de todos los casos posibles, o casi en ninguno, el efecto es el contrario de ese"
        " promedio.",
        lambda s: s.other <= 1e-9 and not isclose(s.effect, 0),
    ),
    Claim(
        ", and in {other} of all possible cases they do the opposite of that average.",
        ", y en {other} de todos los casos posibles el efecto es el contrario de ese promedio.",
        lambda s: s.other > 1e-9 and not isclose(s.effect, 0),
    ),
]
