"""Sentences of the lab on who is left after an opening."""

from __future__ import annotations

import numpy as np

from coursekit.models.parts.inequality import gini, wolfson
from tests.sentences import Claim, exceeds, isclose

SETTINGS = 200
ALSO = [
    {"opening": 0, "credit": 0, "squeeze": 0},
    {"opening": 0.01, "access": 1.65, "gain": 0.08, "shape": "pareto"},
    {"opening": 0.6, "squeeze": 0, "spread": 0.2},
    {"opening": 0.6, "squeeze": 0.05, "credit": 0, "spread": 0.6},
    {"pace": 1},
    {"credit": 0.5, "access": 0},
    {"spread": 0.2, "firms": 200},
    {"opening": 0, "credit": 0},
    {"opening": 0, "access": 1},
    {"opening": 0.6, "squeeze": 0, "credit": 0, "firms": 200, "shape": "pareto"},
    {"opening": 0.2, "squeeze": 0, "credit": 0, "shape": "pareto", "seed": 12},
    {"opening": 0.6, "credit": 0.1, "access": 1.5, "squeeze": 0.2, "pace": 1, "seed": 12},
    {"opening": 0.6, "credit": 0.01, "squeeze": 0, "firms": 200, "pace": 1},
    {
        "opening": 0.6,
        "credit": 0.1,
        "squeeze": 0,
        "pace": 1,
        "firms": 200,
        "spread": 0.4,
        "shape": "pareto",
        "seed": 12,
    },
    {"opening": 0.02, "credit": 0.3, "access": 0.4, "gain": 0.01},
]


def derived(s):
    years, classes, paths = s.t["years"], s.t["classes"], s.t["paths"]
    s.left, s.trouble = float(years["alive"][-1]), float(years["in_trouble"][-1])
    s.number = round(s.left * s.firms)
    s.any = s.left > 0
    s.jobs = float(years["jobs"][-1])
    firms, closed = classes["firms"], classes["closed"]
    s.micro = float(1 - closed[0]) if firms[0] else None
    s.larger = float(1 - (firms * closed)[1:].sum() / firms[1:].sum()) if firms[1:].sum() else None
    s.part = s.trouble / s.left if s.any else None
    s.w, s.w_end = float(years["wolfson"][0]), float(years["wolfson"][-1])
    s.g, s.g_end = float(years["gini"][0]), float(years["gini"][-1])
    s.g_all = 1 - s.left * (1 - s.g_end)
    s.calm = s.left - s.trouble  # there, and paying what they used to
    if s.firms <= 200:  # the firms followed are most of them: hold the measures against the formulas
        first = paths["jobs_of_firm"].reshape(-1, 21)[:, 0]
        assert gini(first) > 0 and wolfson(first) > 0
    assert np.isfinite([s.w, s.w_end, s.g, s.g_end]).all()
    if s.number and (s.left == 1 or s.credit == 0):  # nobody has gone, or nobody has moved
        assert isclose(s.apart_before, s.w if s.left == 1 else s.w_end)


def moved(s):
    """Whether anybody can have: without credit all sizes change in one proportion."""
    return s.number > 1 and s.credit > 0 and s.gain > 0


CLAIMS = [
    Claim("Imports keep their price;", "Lo importado no cambia de precio;", lambda s: s.opening == 0),
    Claim(
        "Imports become {opening} cheaper over {pace} years;",
        "Lo importado se abarata {opening} en {pace} años;",
        lambda s: s.pace > 1,
    ),
    Claim(
        "Imports become {opening} cheaper overnight;",
        "Lo importado se abarata {opening} de golpe;",
        lambda s: s.pace == 1,
    ),
    Claim("no firm gets credit.", "ninguna empresa recibe crédito.", lambda s: s.credit == 0),
    Claim(
        "{credit} of the firms still there, to the nearest whole firm, get credit each year[.|, large or small"
        " alike.]",
        "cada año recibe crédito {credit} de las empresas que siguen, redondeado a empresas enteras[.|,"
        " grandes o chicas por igual.]",
        lambda s: s.credit > 0,
    ),
    Claim("large or small alike", "grandes o chicas por igual", lambda s: s.access == 0),
    Claim("After 20 years no firm is left.", "A los 20 años no queda ninguna empresa.", lambda s: not s.any),
    Claim(
        "After 20 years {left} of the {firms} firms are still there[| ({micro} of those that had up to 10"
        " jobs)| ({micro} of those that had up to 10 jobs, {larger} of the larger ones)]; {part} of the"
        " survivors pay less than before, and jobs stand at {jobs} of what they were.",
        "A los 20 años sigue {left} de las {firms} empresas[| ({micro} de las que tenían hasta 10"
        " empleos)| ({micro} de las que tenían hasta 10 empleos, {larger} de las mayores)]; {part} de las"
        " que siguen paga menos que antes, y los empleos son {jobs} de los que había.",
        lambda s: s.any and len(s.t["years"]["year"]) == 21,
    ),
    Claim("firms are still there;", "empresas;", lambda s: s.micro is None),
    Claim(
        "firms are still there ({micro} of those that had up to 10 jobs);",
        "empresas ({micro} de las que tenían hasta 10 empleos);",
        lambda s: s.larger is None,
    ),
    Claim(
        "that had up to 10 jobs, {larger} of the larger ones)",
        "que tenían hasta 10 empleos, {larger} de las mayores)",
        lambda s: s.larger is not None,
    ),
    Claim(
        "At least 97 in 100 firms are there and pay what they used to.",
        "Al menos 97 de cada 100 empresas siguen y pagan lo que pagaban.",
        lambda s: not exceeds(0.97, s.calm),
    ),
    Claim("That is fewer than one in ten.", "Es menos de una de cada diez.", lambda s: exceeds(0.1, s.left)),
    Claim(
        "Only one firm is left, so there is nobody to drift apart from;",
        "Queda una sola empresa, que no tiene de quién separarse;",
        lambda s: s.number == 1,
    ),
    Claim(
        "The survivors drift apart into a lower and an upper half: their own",
        "Las que quedan se separan en una mitad de abajo y una de arriba: su propia",
        lambda s: moved(s) and not exceeds(1.05 * s.apart_before, s.w_end),
    ),
    Claim(
        "The survivors drift apart a little, by less than a twentieth: their own",
        "Las que quedan se separan un poco, menos de una vigésima parte: su propia",
        lambda s: moved(s) and exceeds(s.w_end, s.apart_before) and exceeds(1.05 * s.apart_before, s.w_end),
    ),
    Claim(
        "The survivors do not drift apart: their own",
        "Las que quedan no se separan: su propia",
        lambda s: s.number > 1 and not exceeds(s.w_end, s.apart_before),
    ),
    Claim("polarisation stays at {w_end}", "polarización se queda en {w_end}"),
    Claim(
        "polarisation goes from {apart_before} to {w_end}",
        "polarización pasa de {apart_before} a {w_end}",
        moved,
    ),
    Claim(" (all firms began at {w}),", " (la de todas era {w} al inicio),", lambda s: s.left < 1 < s.number),
    Claim(
        "the Gini index goes from {g} for all at the start to {g_end} for those left[.|, or to {g_all} with the"
        " closed firms counted as nothing.]",
        "el índice de Gini pasa de {g} entre todas al inicio a {g_end} entre las que quedan[.|, o a {g_all} si"
        " las cerradas cuentan como nada.]",
        lambda s: isclose(s.g_all, s.gini_all),
    ),
    Claim("for those left.", "entre las que quedan.", lambda s: s.left == 1),
    Claim("with the closed firms", "si las cerradas", lambda s: s.left < 1),
]
