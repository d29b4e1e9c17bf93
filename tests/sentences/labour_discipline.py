"""Sentences of the lab on fear and involvement."""

from __future__ import annotations

from tests.sentences import Claim, exceeds, isclose

ALSO = [
    {
        "unemployment": 0.125,
        "protection": 0.24,
        "premium": 0.68,
        "volatility": 0,
        "training": 0.16,
        "detection": 0.15,
        "separation": 0.02,
    },
    {"unemployment": 0},
    {"unemployment": 0, "volatility": 0},
    {"firing_cost": 1, "separation": 0.5, "volatility": 0},
    {"unemployment": 0.045, "protection": 0.56, "volatility": 0, "training": 0.16, "detection": 0.15},
    {"volatility": 0, "premium": 0.8, "training": 0},
]


def derived(s):
    s.least = s.protection + s.effort + s.effort / s.detection * (0.05 + s.separation) + s.turnover_cost


CLAIMS = [
    Claim(
        "With no unemployment whoever is fired has another job at once, so no wage keeps people from"
        " slacking; hiring and laying off as orders swing would [come on top, at {turnover_cost} a worker and"
        " year.|cost nothing.]",
        "Sin desempleo, quien es despedido tiene otro empleo enseguida, así que ningún salario hace que"
        " la gente se esfuerce por miedo; contratar y despedir según van los pedidos [vendría encima, con"
        " {turnover_cost} por trabajador y año.|no costaría nada.]",
        lambda s: s.unemployment == 0,
    ),
    Claim(
        "With {unemployment} unemployment a wage of {low_wage} keeps people from slacking, and {fear} of"
        " it is the price of fear; hiring and laying off as orders swing [adds {turnover_cost} a year|costs"
        " nothing], so that a worker costs {low_cost} on the low road.",
        "Con {unemployment} de desempleo, un salario de {low_wage} hace que nadie afloje, y {fear} de él"
        " es el precio del miedo; contratar y despedir según van los pedidos [suma {turnover_cost} al año|no"
        " cuesta nada], de modo que en la vía baja cada trabajador cuesta {low_cost}.",
        lambda s: s.unemployment > 0,
    ),
    Claim(
        "hiring and laying off as orders swing [costs nothing|would cost nothing]",
        "contratar y despedir según van los pedidos [no cuesta nada|no costaría nada]",
        lambda s: s.turnover_cost == 0,
    ),
    Claim("at {turnover_cost} a worker", "con {turnover_cost} por trabajador", lambda s: s.turnover_cost > 0),
    Claim(
        "On the high road a worker costs {high_cost} a year: the fair wage of 1 and [{training}|nothing] for"
        " training[, less the {premium} that better quality earns|; better quality earns nothing].",
        "En la vía alta un trabajador cuesta {high_cost} al año: el salario justo de 1 y {training} de"
        " capacitación[, menos los {premium} que deja la mejor calidad|; la mejor calidad no deja nada].",
    ),
    Claim("nothing for training", "y nada de capacitación", lambda s: s.training == 0),
    Claim("better quality earns nothing", "la mejor calidad no deja nada", lambda s: s.premium == 0),
    Claim(
        "The firm takes the low road.",
        "La empresa toma la vía baja.",
        lambda s: exceeds(s.high_cost, s.low_cost),
    ),
    Claim(
        "Both cost the same, and a firm takes the high road only where that costs less: it takes the low"
        " road.",
        "Las dos cuestan lo mismo, y una empresa sólo toma la vía alta donde cuesta menos: toma la baja.",
        lambda s: isclose(s.high_cost, s.low_cost),
    ),
    Claim(
        "The firm takes the high road.",
        "La empresa toma la vía alta.",
        lambda s: s.low_cost is None or exceeds(s.low_cost, s.high_cost),
    ),
    Claim(
        "The high road would be the cheaper at any unemployment.",
        "La vía alta sería la más barata con cualquier desempleo.",
        lambda s: exceeds(s.least, s.high_cost),
    ),
    Claim(
        "Both roads cost the same at {tipping_unemployment} unemployment[|, more than can be set here]: with"
        " more than that fear is"
        " cheaper, with less, involvement.",
        "Las dos vías cuestan lo mismo con {tipping_unemployment} de desempleo[|, más del que aquí se puede"
        " poner]: con más, es más barato el miedo; con menos, el involucramiento.",
        lambda s: (
            (
                isclose(s.unemployment, s.tipping_unemployment)
                or s.low_cost is None
                or exceeds(s.unemployment, s.tipping_unemployment) == exceeds(s.high_cost, s.low_cost)
            )
            and s.tipping_unemployment < 1
        ),
    ),
    Claim(
        "Both roads cost the same at {tipping_unemployment} unemployment, more than can be set here: with less,"
        " involvement is cheaper.",
        "Las dos vías cuestan lo mismo con {tipping_unemployment} de desempleo, más del que aquí se puede"
        " poner: con menos, es más barato el"
        " involucramiento.",
        lambda s: (
            isclose(s.tipping_unemployment, 1) and (s.low_cost is None or exceeds(s.low_cost, s.high_cost))
        ),
    ),
    Claim(
        "more than can be set", "más del que aquí se puede", lambda s: exceeds(s.tipping_unemployment, 0.3)
    ),
    Claim(" unemployment: with", " de desempleo: con", lambda s: not exceeds(s.tipping_unemployment, 0.3)),
]
