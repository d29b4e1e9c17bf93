"""Sentences of the lab on two owners who look alike."""

from __future__ import annotations

import math

from tests.sentences import Claim, exceeds, isclose

ALSO = [
    {"given_out": 0},
    {"given_out": 0, "guarantee": 0, "respect": 0.3},
    {"guarantee": 1, "respect": 1},
    {"first_autonomy": 0.5, "second_autonomy": 0.5},
    {"first_autonomy": 1, "second_autonomy": 1},
    {"guarantee": 0.5, "respect": 0.5, "first_autonomy": 0.5, "second_autonomy": 0.5},
    {"guarantee": 0, "respect": 0.2},
    {"guarantee": 0.5, "respect": 0.5},
]


def after(s, part):
    left = part * (1 - s.respect) + (1 - part) * (1 - s.guarantee)
    return 1 - (1 - s.given_out) * math.sqrt(left)


def derived(s):
    s.first, s.second = after(s, s.first_autonomy), after(s, s.second_autonomy)
    s.cost = s.specialisation * (1 - s.given_out) ** 2


GOOD_EN = "makes good {guarantee} of the losses from distrust"
SPARES_EN = "spares owners {respect} of the independence they would lose"
GOOD_ES = "repara {guarantee} de las pérdidas por desconfianza"
SPARES_ES = "les ahorra a los dueños {respect} de la independencia que perderían"
POLICY_EN = f"A policy [{GOOD_EN}|{SPARES_EN}|{GOOD_EN} and {SPARES_EN}]:"
POLICY_ES = f"Una política [{GOOD_ES}|{SPARES_ES}|{GOOD_ES} y {SPARES_ES}]:"
CLAIMS = [
    Claim(
        "Both owners give out {given_out} of the work, so one more hand-over costs each of them {cost} of"
        " unit cost;",
        "Los dos dueños encargan {given_out} del trabajo, así que una entrega más le cuesta a cada uno"
        " {cost} del costo unitario;",
        lambda s: s.given_out > 0,
    ),
    Claim(
        "Neither owner gives out any work, which only tells that one more hand-over costs each of them"
        " {specialisation} of unit cost or more; say that it costs just that;",
        "Ninguno de los dos dueños encarga trabajo, lo que sólo dice que una entrega más le cuesta a cada"
        " uno {specialisation} del costo unitario o más; pongamos que cuesta justo eso;",
        lambda s: s.given_out == 0,
    ),
    Claim(
        "for the first {first_autonomy} of that is lost independence, for the second {second_autonomy}.",
        "para el primero {first_autonomy} de eso es independencia perdida, para el segundo"
        " {second_autonomy}.",
    ),
    Claim(
        "Without a policy both look the same, and nothing that can be seen tells them apart.",
        "Sin una política los dos se ven iguales, y nada de lo que se observa los distingue.",
        lambda s: s.guarantee == s.respect == 0 and isclose(s.first, s.second),
    ),
    Claim(POLICY_EN, POLICY_ES, lambda s: not isclose(s.first, s.second)),
    Claim("makes good", "repara", lambda s: s.guarantee > 0),
    Claim("spares owners", "les ahorra", lambda s: s.respect > 0),
    Claim(
        "now the first gives out {first} and the second {second}.",
        "ahora el primero encarga {first} y el segundo {second}.",
        lambda s: not isclose(s.first, s.second),
    ),
    Claim(
        "From the change one can read back that autonomy is {first_autonomy} of the first owner’s reasons"
        " and {second_autonomy} of the second’s.",
        "Del cambio se deduce que la autonomía [no |]es {first_autonomy} de las razones del primero y"
        " {second_autonomy} de las del segundo.",
        lambda s: s.guarantee != s.respect,
    ),
    Claim(
        "The policy ([distrust down by {guarantee}, loss of independence [by {respect}|as before]|loss of"
        " independence down by {respect}, distrust as before]) leaves both giving out {first}[|, because their motives are the"
        " same:|. As it shrinks both motives alike, owners of any motives would still look the same.]",
        "La política ([la desconfianza baja {guarantee}; la pérdida de independencia, {respect}|la pérdida de"
        " independencia baja {respect}; la desconfianza, {guarantee}]) deja a"
        " los dos encargando {first}[|, porque sus motivos son los mismos:|. Como reduce por igual los dos motivos,"
        " dos dueños con motivos cualesquiera se seguirían viendo iguales.]",
        lambda s: s.first_autonomy == s.second_autonomy and exceeds(s.guarantee + s.respect, 0),
    ),
    Claim("independence as before", "independencia, nada", lambda s: s.respect == 0),
    Claim("distrust as before", "la desconfianza, nada", lambda s: s.guarantee == 0),
    Claim(
        "because their motives are the same",
        "porque sus motivos son los mismos",
        lambda s: not isclose(after(s, 0.3), after(s, 0.8)),  # others would look different
    ),
    Claim(
        "owners of any motives would still look the same.",
        "dos dueños con motivos cualesquiera se seguirían viendo iguales.",
        lambda s: isclose(after(s, 0.0), after(s, 1.0)),
    ),
    Claim(
        ": autonomy is {first_autonomy} of their reasons.",
        ": la autonomía [no |]es {first_autonomy} de sus razones.",
        lambda s: s.guarantee != s.respect,
    ),
    Claim(
        "The policy shrinks distrust and the loss of independence alike, by {guarantee}: both owners now"
        " give out {second}, and still nobody can tell them apart.",
        "La política reduce por igual, en {guarantee}, la desconfianza y la pérdida de independencia: los"
        " dos dueños encargan ahora {second} y sigue sin haber manera de distinguirlos.",
        lambda s: s.guarantee == s.respect > 0 and isclose(s.first, s.second),
    ),
]
