"""Sentences of the lab on the division of labour."""

from __future__ import annotations

from coursekit import make_or_buy
from tests.sentences import Claim, exceeds, isclose

ALSO = [
    {
        "trust": 0.39,
        "specialisation": 0.53,
        "handover_loss": 0.1,
        "autonomy": 0,
        "volatility": 0,
        "mass_discount": 0.5,
    },
    {"volatility": 0, "autonomy": 0, "mass_discount": 0.39},
    {
        "trust": 0.04,
        "specialisation": 0.37,
        "handover_loss": 0,
        "autonomy": 0.065,
        "volatility": 0,
        "mass_discount": 0.12,
    },
    {"trust": 1, "autonomy": 0},
    {"specialisation": 0, "mass_discount": 0, "volatility": 0, "autonomy": 0},
    {"specialisation": 0.36, "handover_loss": 0.2, "autonomy": 0.14, "volatility": 0, "mass_discount": 0.04},
    {"specialisation": 0.38, "handover_loss": 0, "autonomy": 0.19},
    {"specialisation": 0.24, "handover_loss": 0, "autonomy": 0.02},
    {"specialisation": 0, "handover_loss": 0, "autonomy": 0},
]


def derived(s):
    setting = {name: getattr(s, name) for name in make_or_buy.parameters}
    at = [make_or_buy(**{**setting, "trust": trust}).headlines for trust in (0.0, 1.0)]
    s.leads = [h["plant_cost"] - h["district_cost"] for h in at]
    s.chain = s.t["costs"]["district"]
    s.cheapest = [n for n, cost in enumerate(s.chain, 1) if isclose(cost, s.chain.min())]


CLAIMS = [
    Claim(
        "The district does best with {best_stages} [stage, each workshop doing all of the work|stages],",
        "Al distrito le conviene [dividir el trabajo en |]{best_stages} [sola etapa, en que cada taller hace todo el"
        " trabajo|etapas],",
        lambda s: s.best_stages == s.cheapest[0],
    ),
    Claim(
        "The district does best with {best_stages} stages, the longest chain the model looks at,",
        "Al distrito le conviene dividir el trabajo en {best_stages} etapas, la cadena más larga que mira"
        " el modelo,",
        lambda s: s.best_stages == 20 == len(s.chain),
    ),
    Claim(
        "though with {cheapest[-1]}[|, the longest chain the model looks at,] it costs the same,",
        "aunque en {cheapest[-1]}[|, la cadena más larga que mira el modelo,] cuesta lo mismo,",
        lambda s: len(s.cheapest) == 2,
    ),
    Claim(
        "though with any number up to {cheapest[-1]}, the longest chain the model looks at, it costs the same,",
        "aunque en cualquier otro número hasta {cheapest[-1]}, la cadena más larga que mira el modelo, cuesta lo"
        " mismo,",
        lambda s: s.cheapest == list(range(1, 21)),
    ),
    Claim(
        "[work|stages], at a unit cost of {district_cost}; the big plant’s is {plant_cost}.",
        "[trabajo|etapas], con un costo unitario de {district_cost}; el de la planta grande es de {plant_cost}.",
        lambda s: s.best_stages < 20 and len(s.cheapest) == 1 and isclose(s.chain.min(), s.district_cost),
    ),
    Claim(
        "looks at, at a unit cost of {district_cost}; the big plant’s is {plant_cost}.",
        "modelo, con un costo unitario de {district_cost}; el de la planta grande es de {plant_cost}.",
        lambda s: len(s.cheapest) == 1 and isclose(s.chain.min(), s.district_cost),
    ),
    Claim(
        "costs the same, at a unit cost of {district_cost}; the big plant’s is {plant_cost}.",
        "cuesta lo mismo, con un costo unitario de {district_cost}; el de la planta grande es de {plant_cost}.",
        lambda s: len(s.cheapest) > 1,
    ),
    Claim(
        "The district is cheaper by {advantage}.",
        "El distrito es más barato por {advantage}.",
        lambda s: exceeds(s.plant_cost, s.district_cost),
    ),
    Claim(
        "Both cost the same.", "Los dos cuestan lo mismo.", lambda s: isclose(s.plant_cost, s.district_cost)
    ),
    Claim(
        "The district is not cheaper: its advantage is {advantage}.",
        "El distrito no es más barato: su ventaja es de {advantage}.",
        lambda s: exceeds(s.district_cost, s.plant_cost),
    ),
    Claim(
        "No amount of trust alone would turn this verdict, with chains of up to 20 stages.",
        "La confianza por sí sola no cambiaría el resultado, con cadenas de hasta 20 etapas.",
        lambda s: (
            [exceeds(d, 0) for d in s.leads] == [s.outcome == "district"] * 2
            and [exceeds(0, d) for d in s.leads] == [s.outcome == "plant"] * 2
        ),
    ),
    Claim(
        "With chains of up to 20 stages, only if trust were 1 would the district cost as little as the plant; it now stands at {trust}.",
        "Con cadenas de hasta 20 etapas, sólo con una confianza de 1 costaría el distrito tan poco como la planta; ahora es de {trust}.",
        lambda s: isclose(s.leads[1], 0) and (exceeds(s.plant_cost + 1, s.district_cost + 1) is False),
    ),
    Claim(
        "The district is cheaper if trust is above {^break_even_trust}; it now stands at {trust}.",
        "El distrito es más barato si la confianza pasa de {^break_even_trust}; ahora es de {trust}.",
        lambda s: (
            (s.outcome == "district") == exceeds(s.trust, s.break_even_trust) and exceeds(s.leads[1], 0)
        ),
    ),
]
