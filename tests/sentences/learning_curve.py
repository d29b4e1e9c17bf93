"""Sentences of the lab on the world plant and the small one."""

from __future__ import annotations

import math

from coursekit import learning_curve
from tests.sentences import Claim, exceeds, isclose

ALSO = [
    {"volume": 0.85, "progress_ratio": 0.97, "royalty": 0.24, "import_price": 2.2, "fixed": 0},
    {"absorption": 0.01, "frontier_growth": 0.1},
    {"absorption": 0.03, "frontier_growth": 0.07},
    {"frontier_growth": 0},
    {"volume": 1, "royalty": 0, "training_gap": 0},
    {"volume": 1, "import_price": 1.36},
    {"progress_ratio": 1, "fixed": 0, "royalty": 0, "training_gap": 0},
    {"volume": 0.99, "progress_ratio": 0.99},
    {"progress_ratio": 0.99, "fixed": 0, "import_price": 2.5},
    {"import_price": 0.8, "royalty": 0.3},
    {
        "progress_ratio": 1,
        "fixed": 0.25,
        "royalty": 0,
        "training_gap": 0,
        "import_price": 1.25,
        "volume": 0.5,
    },
    {"volume": 1, "royalty": 0, "training_gap": 0.3},
    {"training_gap": 0},
    {"import_price": 1},
    {"import_price": 1, "royalty": 0, "training_gap": 0, "volume": 1},
]


def cost(s, volume):
    b = -math.log2(s.progress_ratio)
    return s.fixed / volume + s.royalty + (1 - s.fixed) * volume**-b * (1 + s.training_gap)


def derived(s):
    s.cost = cost(s, s.volume)
    s.q = s.volume ** math.log2(s.progress_ratio)
    s.end = s.absorption / (s.absorption + s.frontier_growth)


CLAIMS = [
    Claim(
        "The local plant makes {volume} of what the world plant makes, and a unit costs it {cost} times"
        " as much;",
        "La planta local produce {volume} de lo que produce la planta mundial, y cada unidad le cuesta"
        " {cost} veces lo que a ella;",
        lambda s: not isclose(s.cost, 1),
    ),
    Claim(
        "The local plant makes {volume} of what the world plant makes, and a unit costs it just as much;",
        "La planta local produce {volume} de lo que produce la planta mundial, y cada unidad le cuesta lo"
        " mismo;",
        lambda s: isclose(s.cost, 1),
    ),
    Claim(
        "imports arrive at {import_price} times the world plant’s cost, so the local plant",
        "lo importado llega a {import_price} veces el costo de la planta mundial, así que la local",
        lambda s: s.import_price != 1,
    ),
    Claim(
        "imports arrive at the world plant’s cost, so the local plant",
        "lo importado llega a lo que le cuesta a la planta mundial, así que la local",
        lambda s: s.import_price == 1,
    ),
    Claim("can compete with them.", "puede competir.", lambda s: not exceeds(s.cost, s.import_price)),
    Claim("is dearer than they are.", "es más cara.", lambda s: exceeds(s.cost, s.import_price)),
    Claim(
        "Its volume leaves its variable cost as it is in the world plant, and",
        "Su volumen deja el costo variable igual que en la planta mundial, y",
        lambda s: isclose(s.q, 1),
    ),
    Claim("there is no training gap;", "no hay rezago de capacitación;", lambda s: s.training_gap == 0),
    Claim(
        "its training gap multiplies it by {q * (1 + training_gap)};",
        "su rezago de capacitación lo multiplica por {q * (1 + training_gap)};",
        lambda s: s.training_gap > 0,
    ),
    Claim(
        "For want of volume its variable cost is the world plant’s multiplied by {q}, and",
        "Por falta de volumen su costo variable es el de la planta mundial multiplicado por {q}, y",
        lambda s: exceeds(s.q, 1),
    ),
    Claim(
        "with its training gap by {q * (1 + training_gap)}: together the two add {(1 - fixed) *"
        " training_gap * (q - 1)} beyond what each adds alone;",
        "con su rezago de capacitación, por {q * (1 + training_gap)}: juntas, las dos cosas suman {(1 -"
        " fixed) * training_gap * (q - 1)} más de lo que suma cada una por su lado;",
        lambda s: s.training_gap > 0 and exceeds(s.q, 1),
    ),
    Claim("it pays no royalty.", "no paga regalía.", lambda s: s.royalty == 0),
    Claim(
        "the royalty adds its {royalty} and no more.",
        "la regalía suma sus {royalty} y nada más.",
        lambda s: s.royalty > 0,
    ),
    Claim(
        "Not even 100 times the world plant’s volume would make it as cheap as imports.",
        "Ni con 100 veces el volumen de la planta mundial sería tan barata como lo importado.",
        lambda s: exceeds(cost(s, 100), s.import_price),
    ),
    Claim(
        "At any volume that can be set here it would be no dearer than imports.",
        "Con cualquier volumen que se pueda poner aquí no sería más cara que lo importado.",
        lambda s: not exceeds(cost(s, 0.01), s.import_price),
    ),
    Claim(
        "It would be no dearer than imports from {^break_even_volume} of the world plant’s volume on[.|, more than can"
        " be set here.]",
        "No sería más cara que lo importado desde {^break_even_volume} del volumen de la planta mundial[.|,"
        " más de lo que aquí se puede poner.]",
        lambda s: (
            abs(cost(s, s.break_even_volume) / s.import_price - 1) < 1e-6
            and exceeds(s.cost, s.import_price) == exceeds(s.break_even_volume, s.volume)
        ),
    ),
    Claim(
        "volume on.",
        "del volumen de la planta mundial.",
        lambda s: not exceeds(s.break_even_volume, learning_curve.parameters["volume"].range.highest),
    ),
    Claim(
        "more than can be set here.",
        "más de lo que aquí se puede poner.",
        lambda s: exceeds(s.break_even_volume, learning_curve.parameters["volume"].range.highest),
    ),
    Claim(
        "In the long run its technology, at first {t['catching_up']['level'][0]} of the best,",
        "A la larga su tecnología, al principio {t['catching_up']['level'][0]} de la mejor,",
    ),
    Claim("rises to {end}.", "sube a {end}.", lambda s: exceeds(s.end, 0.3)),
    Claim("falls to {end}.", "baja a {end}.", lambda s: exceeds(0.3, s.end)),
    Claim("stays there.", "ahí se queda.", lambda s: isclose(s.end, 0.3)),
]
