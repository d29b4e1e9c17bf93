"""Sentences of the lab on rivals and partners."""

from __future__ import annotations

import math

from coursekit import tournament
from tests.sentences import Claim, exceeds, isclose

SETTINGS = 300
ALSO = [
    {"joint": 0.65, "prize": 2, "luck": 0.3, "help_value": 1.4, "effort_cost": 1.6},
    {"help_value": 0, "joint": 1},
    {"joint": 1, "luck": 0.2, "prize": 4},
    {"luck": 0.2},
    {"buyer_power": 1},
    {"joint": 0.65},
    {"joint": 0.5, "prize": 2, "luck": 0.4, "help_value": 1.5, "effort_cost": 0.8},
    {"prize": 3.7, "luck": 0.4, "help_value": 1.9, "effort_cost": 2},
    {"prize": 4, "luck": 0.5, "effort_cost": 2},
    {"joint": 0.7},
]


def worth(s, effort, assistance):
    """Expected pay less cost of one supplier, the other where the formula puts it."""
    lead = (effort - s.even_effort - s.help_value * (assistance - s.even_help)) / s.luck
    more = (effort - s.even_effort + s.help_value * (assistance - s.even_help)) / s.luck
    win, reach = (0.5 * (1 + math.erf(x / 2)) for x in (lead, more))
    cost = s.effort_cost * (effort**2 + assistance**2) / 2
    return s.prize * ((1 - s.joint) * win + s.joint / 2 * reach) - cost


def derived(s):
    base = s.prize / (2 * s.luck * math.sqrt(math.pi)) / s.effort_cost
    s.e, s.h = base * (1 - s.joint / 2), base * s.help_value * max(0.0, 1.5 * s.joint - 1)
    s.y = s.e + s.help_value * s.h
    s.joint_gain = 2 * (s.y - s.effort_cost * (s.e**2 + s.h**2) / 2)
    s.each = (1 - s.buyer_power) * s.joint_gain / 2
    s.at_rest = worth(s, s.e, s.h)
    most = math.sqrt(2 * s.prize / s.effort_cost)
    s.elsewhere = max(worth(s, most * i / 16, most * j / 16) for i in range(17) for j in range(17))


HELPED = 8
"""Ways of paying beyond two thirds that are tried: just beyond, and those of the table."""


def helped(s):
    """In how many of them neither supplier wants to move far from effort and help."""
    nearby = tournament(**{name: getattr(s, name) for name in tournament.parameters} | {"joint": 0.67})
    table = s.t["schemes"]
    return (nearby.outcome == "partners") + sum(bool(x) for x in table["settled"][table["joint"] > 2 / 3])


def rests(s):
    return s.elsewhere <= s.at_rest + 1e-6


CLAIMS = [
    Claim(
        "With a prize of {prize} and luck of only {luck}, no even contest lasts: while the other stays at"
        " an effort of {e} and a help of {h}, a supplier does better with an effort of about"
        " {better_effort} and a help of about {better_help}, and then the other does best to change too.",
        "Con un premio de {prize} y una suerte de apenas {luck}, no dura ningún torneo parejo: mientras"
        " el otro se queda en un esfuerzo de {e} y una ayuda de {h}, a un proveedor le va mejor con un"
        " esfuerzo de cerca de {better_effort} y una ayuda de cerca de {better_help}, y entonces al otro"
        " también le conviene cambiar.",
        lambda s: exceeds(worth(s, s.better_effort, s.better_help), s.at_rest) and s.luck < 1.5,
    ),
    Claim(
        "Both help: with {joint} of a prize of {prize} paid for the joint result and luck of {luck},"
        " effort is {e} and help {h}, so that each is expected to reach {y}.",
        "Los dos se ayudan: con {joint} de un premio de {prize} pagado por el resultado conjunto y una"
        " suerte de {luck}, el esfuerzo es de {e} y la ayuda de {h}, de modo que se espera que cada uno"
        " llegue a {y}.",
        lambda s: s.h > 0 and rests(s),
    ),
    Claim(
        "Nobody helps: with {joint} of a prize of {prize} paid for the joint result and luck of {luck},"
        " effort is {e}, and each is expected to reach {y}.",
        "Nadie ayuda: con [{joint} de un premio de {prize} pagado por el resultado conjunto|un premio de"
        " {prize}, del que {joint} se paga por el resultado conjunto,] y una suerte de {luck}, el esfuerzo es de"
        " {e} y se espera que cada uno llegue a {y}.",
        lambda s: s.h == 0 and rests(s),
    ),
    Claim(
        "Help is worth nothing here, so nobody gives any however they are paid.",
        "Aquí la ayuda no vale nada, así que nadie la da, se pague como se pague.",
        lambda s: s.help_value == 0,
    ),
    Claim(
        "Help would begin when more than two thirds are paid jointly.",
        "La ayuda empezaría si se pagaran en conjunto más de dos tercios.",
        lambda s: s.help_value > 0 and s.joint <= 2 / 3 and helped(s) == HELPED,
    ),
    Claim(
        "Help begins to pay when more than two thirds are paid jointly, but not every such contest lasts.",
        "Ayudar empieza a convenir si se pagan en conjunto más de dos tercios, pero no todos esos torneos"
        " duran.",
        lambda s: s.help_value > 0 and s.joint <= 2 / 3 and helped(s) < HELPED,
    ),
    Claim(
        "If the winner took all, the prize would pull with {pull} (cost of effort {effort_cost}; a unit"
        " of help is worth {help_value}; {buyer_power} of the gain or loss would fall to the buyer).",
        "Si el ganador se lo llevara todo, el premio tiraría con {pull} (costo del esfuerzo,"
        " {effort_cost}; una unidad de ayuda vale {help_value}; al comprador [|no ]le tocaría {buyer_power}"
        " de la ganancia o de la pérdida).",
        lambda s: isclose(s.pull, s.prize / (2 * s.luck * math.sqrt(math.pi))),
    ),
    Claim(
        "A unit of help is worth {help_value} of effort; the joint gain is {joint_gain}, of which each"
        " supplier keeps {each}.",
        "Una unidad de ayuda vale por {help_value} de esfuerzo; la ganancia conjunta es de {joint_gain},"
        " y cada proveedor conserva {each}.",
        lambda s: not exceeds(0, s.joint_gain),
    ),
    Claim(
        "A unit of help is worth {help_value} of effort; both sides together lose {-joint_gain}, of which"
        " each supplier bears {-each}.",
        "Una unidad de ayuda vale por {help_value} de esfuerzo; las dos partes pierden juntas"
        " {-joint_gain}, y cada proveedor carga con {-each}.",
        lambda s: exceeds(0, s.joint_gain),
    ),
]
