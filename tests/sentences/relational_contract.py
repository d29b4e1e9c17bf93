"""Sentences of the lab on trust that ripens by proof."""

from __future__ import annotations

from fractions import Fraction

from tests.sentences import Claim, exceeds, isclose

ALSO = [
    {"outside": 1.2, "honour": 0.2, "patience": 0.5},
    {"outside": 3, "honour": 1},
    {"outside": 2.99, "patience": 0.99},
    {"honour": 2, "outside": 3},
    {"audit_cost": 0.5},
    {"contract": 1, "audit_cost": 0.3},
    {"contract": 1, "audit_cost": 0.5, "prior_bad": 1.5},
    {"patience": 0},
    {"value": 0.5, "patience": 0.8},
    {"value": 0.9, "patience": 0.6896},
    {"audit_cost": 1, "quality": 1},
    {"audit_cost": 1},
]


def derived(s):
    s.doubts = [
        Fraction(str(s.prior_bad)) / (Fraction(str(s.prior_good)) + Fraction(str(s.prior_bad)) + n)
        for n in range(s.contract + 1)
    ]
    price = Fraction(str(s.audit_cost))
    s.audits = [doubt > price for doubt in s.doubts]
    h, o, d = (Fraction(str(x)) for x in (s.honour, s.outside, s.patience))
    s.keeps = (5 - h) * (1 - d) + d * o <= 3  # breaking is worth no more
    s.most = max(0.0, 2 * (s.value - (1 - s.patience) / s.patience)) if s.patience else 0.0


CLAIMS = [
    Claim(
        "Even with a stranger an audit is worth no more than its price, so the first delivery comes"
        " without one.",
        "Ni con un desconocido vale una auditoría más de lo que cuesta, así que la primera entrega llega"
        " sin ella.",
        lambda s: not s.audits[0],
    ),
    Claim(
        "A supplier that never fails is trusted after {audits_stop} good [delivery|deliveries], and its"
        " contract has {contract}, so with such a supplier trust has time to ripen.",
        "En un proveedor que nunca falla se confía después de {audits_stop} [entrega buena|entregas"
        " buenas] y su contrato tiene {contract}, así que con uno así la confianza alcanza"
        " a madurar.",
        lambda s: s.audits.index(False) == s.audits_stop < s.contract,  # of one that never fails
    ),
    Claim(
        "Even a supplier that never fails would need {audits_stop} good [delivery|deliveries] to be"
        " trusted, and its contract ends after {contract}: every one is audited before a stranger comes.",
        "Incluso un proveedor que nunca falla necesitaría {audits_stop} [entrega buena|entregas buenas]"
        " para que se confíe en él, y su contrato se acaba [a las {contract}|con la primera]: se audita"
        " todo antes de que llegue un desconocido.",
        lambda s: all(s.audits[: s.contract]),
    ),
    Claim("ends after one:", "se acaba con la primera:", lambda s: s.contract == 1),
    Claim(
        "With an audit at {audit_cost} of what a defect costs and {quality} of deliveries good, {audited}"
        " are audited on average, and a delivery costs {cost} in audits and defects.",
        "Si una auditoría cuesta {audit_cost} de lo que cuesta un defecto y son buenas {quality} de las"
        " entregas, se audita en promedio {audited}, y cada entrega cuesta {cost} en auditorías y"
        " defectos.",
        lambda s: isclose(s.audited, s.t["audits"]["audit_chance"].mean()) and s.audited > 0,
    ),
    Claim(
        "With an audit at {audit_cost} of what a defect costs and {quality} of deliveries good, none is audited,"
        " and a delivery costs [nothing|{cost}] in audits and defects.",
        "Si una auditoría cuesta {audit_cost} de lo que cuesta un defecto y son buenas {quality} de las"
        " entregas, no se audita ninguna, y cada entrega [no cuesta nada|cuesta {cost}] en auditorías y"
        " defectos.",
        lambda s: isclose(s.t["audits"]["audit_chance"].mean(), 0),
    ),
    Claim("costs nothing in", "no cuesta nada en", lambda s: isclose(s.cost, 0)),
    Claim(
        "A patience of {patience} lets an effort of {effort} rest on a promise; all that both could wish,"
        " {value}, takes {^full_patience}.",
        "Una paciencia de {patience} permite dejar a una promesa un esfuerzo de {effort}; todo el que"
        " ambas partes querrían, {value}, pide una de {^full_patience}.",
        lambda s: (
            isclose(s.effort, min(s.most, s.value))
            and (not exceeds(s.full_patience, s.patience)) == isclose(s.effort, s.value)
        ),
    ),
    Claim(
        "A patience of {patience} lets no effort rest on a promise; all that both could wish, {value},"
        " takes {^full_patience}.",
        "Una paciencia de {patience} no permite dejar ningún esfuerzo a una promesa; todo el que ambas"
        " partes querrían, {value}, pide una de {^full_patience}.",
        lambda s: isclose(s.most, 0),
    ),
    Claim(
        "With {outside} to be had elsewhere and {honour} of honour at stake,",
        "Con {outside} que ganar en otra parte y {honour} de honor en juego,",
        lambda s: s.honour > 0,
    ),
    Claim(
        "With {outside} to be had elsewhere and no honour at stake,",
        "Con {outside} que ganar en otra parte y sin honor en juego,",
        lambda s: s.honour == 0,
    ),
    Claim(
        "no patience is enough to keep faith.",
        "ninguna paciencia basta para cumplir la palabra.",
        lambda s: s.outside >= 3 and s.honour < 2 and not s.keeps,
    ),
    Claim(
        "breaking faith never tempts, whatever the patience.",
        "romper la palabra nunca tienta, haya la paciencia que haya.",
        lambda s: s.honour >= 2 and s.keeps,
    ),
    Claim(
        "faith is kept from a patience of {^critical_patience} on:",
        "la palabra se cumple a partir de una paciencia de {^critical_patience}:",
        lambda s: s.keeps == (not exceeds(s.critical_patience, s.patience)) and s.critical_patience < 1,
    ),
    Claim("here it is kept.", "aquí se cumple.", lambda s: s.keeps),
    Claim("here it is broken.", "aquí no se cumple.", lambda s: not s.keeps),
]
