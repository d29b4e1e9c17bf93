"""Sentences of the lab on small improvements that travel."""

from __future__ import annotations

import math

from tests.sentences import Claim, exceeds, isclose

ALSO = [
    {"travels": 1, "suppliers": 20, "chance": 0.5, "size": 0.1, "months": 120},
    {"suppliers": 1},
    {"size": 0},
    {"suppliers": 1, "chance": 0},
    {"suppliers": 2, "travels": 1},
    {"suppliers": 11, "travels": 0.1},
    {"travels": 1},
    {"travels": 0.05, "suppliers": 2},
    {"suppliers": 20, "chance": 0.5, "size": 0.1},
]


def derived(s):
    m, p, d = s.suppliers, s.chance, s.size
    s.each = 1 + s.travels * (m - 1)
    s.log = s.months * p * s.each * math.log1p(-d)
    s.cost = ((1 - p * d) * (1 - p * s.travels * d) ** (m - 1)) ** s.months
    s.alone = (1 - p * d) ** s.months
    s.costs = s.t["suppliers"]["cost"]
    s.mean, s.apart = float(s.costs.mean()), float(s.costs.max() - s.costs.min())


CLAIMS = [
    Claim(
        "Nothing lowers unit cost, so it stays at 1 with or without neighbours.",
        "Nada baja el costo unitario, así que se queda en 1, con vecinos o sin ellos.",
        lambda s: isclose(s.cost, 1) and isclose(s.mean, 1),
    ),
    Claim(
        "Each find counts {each} times, so a supplier is expected to owe more to the others than to itself.",
        "Cada hallazgo cuenta {each} veces, así que se espera que un proveedor les deba más a los otros que a sí mismo.",
        lambda s: exceeds(s.each, 2),
    ),
    Claim(
        "Each find counts {each}[ times|][.|, so a supplier is expected to owe the others no more than itself.]",
        "Cada hallazgo cuenta [{each} veces|una sola vez][.|, así que se espera que un proveedor no les deba a"
        " los otros más que a sí mismo.]",
        lambda s: not exceeds(s.each, 2),
    ),
    Claim("expected to owe", "se espera que un proveedor", lambda s: s.suppliers > 1),
    Claim("counts once.", "cuenta una sola vez.", lambda s: s.suppliers == 1),
    Claim("counts once", "cuenta una sola vez", lambda s: isclose(s.each, 1)),
    Claim(
        "With {suppliers} [supplier that finds|suppliers that find] an improvement of {size} with a"
        " chance of {chance} a month, and [nobody to take it over|{travels} of finds taken over],",
        "Con {suppliers} [proveedor que encuentra|proveedores que encuentran] mejoras de {size} con una"
        " probabilidad de {chance} al mes, y [sin nadie que las adopte|con {travels} de hallazgos"
        " adoptados],",
    ),
    Claim("nobody to take it over", "sin nadie que las adopte", lambda s: s.suppliers == 1),
    Claim(
        "the unit cost to be expected after {months} months is [next to nothing|{cost}] of the first one"
        " (its logarithm is expected to be {log}); if nothing travelled, {alone}.",
        "el costo unitario que se espera después de {months} meses es [casi nada|{cost}] del inicial (su"
        " logaritmo esperado es {log}); si nada viajara, {alone}.",
        lambda s: isclose(s.expected_cost, s.cost) and isclose(s.alone_cost, s.alone),
    ),
    Claim("months is next to nothing", "meses es casi nada", lambda s: s.cost <= 1e-9),
    Claim(
        "In this draw it is [next to nothing|{mean}][.| on average, with {apart} between the dearest"
        " supplier and the cheapest.| on average, with no difference between the dearest supplier and the"
        " cheapest.]",
        "En este sorteo es [casi nada|{mean}][.| en promedio, con {apart} de distancia entre el proveedor"
        " más caro y el más barato.| en promedio, sin diferencia entre el proveedor más caro y el más"
        " barato.]",
    ),
    Claim(" on average, with ", "en promedio, ", lambda s: s.suppliers > 1),
    Claim("In this draw it is {mean}.", "En este sorteo es {mean}.", lambda s: s.suppliers == 1),
    Claim("In this draw it is next to nothing", "En este sorteo es casi nada", lambda s: s.mean <= 1e-9),
    Claim("with no difference between", "sin diferencia entre", lambda s: isclose(s.apart, 0)),
]
