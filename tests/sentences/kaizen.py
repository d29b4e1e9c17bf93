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


def finds(s):
    """Improvements found, times the other suppliers there are to take them over."""
    return int(s.t["suppliers"]["found"].sum()) * (s.suppliers - 1)


def taken_over(s):
    """In what part of the cases another supplier took an improvement over."""
    return s.t["suppliers"]["taken_over"].sum() / finds(s)


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
        "With {suppliers} [supplier that finds|suppliers that each find] an improvement [of {size}|that is worth"
        " nothing] with a chance of {chance} a month, and [nobody to take it over|no other that takes it over|the"
        " other taking it over with a chance of {travels}|each of the others taking it over with a chance of"
        " {travels}],",
        "Con {suppliers} [proveedor que encuentra|proveedores que encuentran cada uno] mejoras [de {size}|que no"
        " valen nada] con una probabilidad de {chance} al mes, y [sin nadie que las adopte|sin que otro las"
        " adopte|que el otro adopta con una de {travels}|que cada uno de los demás adopta con una de {travels}],",
        lambda s: abs(taken_over(s) - s.travels) < 0.2 if finds(s) > 60 else True,
    ),
    Claim(
        "With {suppliers} [supplier that never finds|suppliers that never find] an improvement,",
        "Con {suppliers} [proveedor que nunca encuentra|proveedores que nunca encuentran] mejoras,",
        lambda s: s.chance == 0,
    ),
    Claim("that each find", "encuentran cada uno", lambda s: s.chance > 0),
    Claim("that is worth nothing", "que no valen nada", lambda s: s.size == 0),
    Claim("nobody to take it over", "sin nadie que las adopte", lambda s: s.suppliers == 1),
    Claim("no other that", "sin que otro", lambda s: s.suppliers > 1 and s.travels == 0),
    Claim("and the other taking it over", "que el otro adopta", lambda s: s.suppliers == 2),
    Claim("each of the others", "que cada uno de los demás", lambda s: s.suppliers > 2),
    Claim(
        "the unit cost to be expected after {months} months is [next to nothing of|{cost} of|just] the first one"
        " (its logarithm is expected to be {log}); if nothing travelled, {alone}.",
        "el costo unitario que se espera después de {months} meses es [casi nada del|{cost} del|justo el] inicial (su"
        " logaritmo esperado es {log}); si nada viajara, {alone}.",
        lambda s: isclose(s.expected_cost, s.cost) and isclose(s.alone_cost, s.alone),
    ),
    Claim("is just the first one", "es justo el inicial", lambda s: isclose(s.cost, 1)),
    Claim("the first one", "inicial", lambda s: isclose(s.cost, 1) == (s.chance * s.size == 0)),
    Claim("months is next to nothing", "meses es casi nada", lambda s: s.cost <= 1e-9),
    Claim(
        "In this draw it is [next to nothing|{mean}][.| on average, with {apart} between the dearest"
        " supplier and the cheapest.| on average, with [no|next to no] difference between the dearest supplier"
        " and the cheapest.]",
        "En este sorteo es [casi nada|{mean}][.| en promedio, con {apart} de distancia entre el proveedor"
        " más caro y el más barato.| en promedio, [sin|casi sin] diferencia entre el proveedor más caro y el más"
        " barato.]",
    ),
    Claim(" on average, with ", "en promedio, ", lambda s: s.suppliers > 1),
    Claim("In this draw it is {mean}.", "En este sorteo es {mean}.", lambda s: s.suppliers == 1),
    Claim("In this draw it is next to nothing", "En este sorteo es casi nada", lambda s: s.mean <= 1e-9),
    Claim("with no difference between", "promedio, sin diferencia entre", lambda s: s.apart <= 1e-9 * s.mean),
    Claim("with next to no difference between", "casi sin diferencia entre", lambda s: isclose(s.apart, 0)),
]
