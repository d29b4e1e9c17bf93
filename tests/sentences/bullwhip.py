"""Sentences of the lab on orders that swing."""

from __future__ import annotations

import math

from tests.sentences import Claim, exceeds, isclose

ALSO = [
    {"lead_time": 0, "tiers": 1, "volatility": 0, "moment": 8},
    {"surge": 0, "volatility": 0},
    {"surge": 0},
    {"information": "demand", "lead_time": 1, "window": 20, "tiers": 1},
    {"tiers": 1, "lead_time": 3},
    {"window": 2, "lead_time": 5, "moment": 14},
    {"information": "demand", "window": 2, "lead_time": 5},
    {"window": 2, "surge": 1, "volatility": 0, "moment": 10, "tiers": 1},
    {"lead_time": 0},
]


def derived(s):
    swings, orders = s.t["swings"], s.t["orders"]
    a = s.lead_time / s.window
    k = s.tiers
    s.of_orders = sum((math.comb(k, j) * (1 + a) ** (k - j) * a**j) ** 2 for j in range(k + 1))
    s.of_demand = 1 + 2 * k * a + 2 * (k * a) ** 2
    s.measured = float(swings["simulated"][-1])
    s.ratio = s.of_orders if s.information == "orders" else s.of_demand
    s.orders = {tier: orders["orders"][orders["tier"] == tier] for tier in range(k + 1)}
    s.last = float(s.orders[k][s.moment - 1])


def bought(s):
    return s.orders[0]


def follows(s, tiers):
    """Whether each tier after the lead firm orders what one of these, the one before it, did a period ago."""
    return all(
        abs(s.orders[k + 1][k:] - s.orders[before][k - 1 : -1]).max() < 1e-9
        for k, before in zip(range(1, s.tiers), tiers, strict=True)
    )


SWINGS_EN = (
    "The orders of [the lead firm|the last of {tiers} firms in line] [would |]swing {ratio ** 0.5} times"
    " as widely as what customers buy[ if that swung by chance|] (variance {ratio}, where the customers’ is 1; simulated {measured})."
)
SWINGS_ES = (
    "Los pedidos de [la empresa cabeza|la última de {tiers} empresas en fila] [oscilarían|oscilan] {ratio"
    " ** 0.5} veces lo que [oscilan las compras de los clientes|las compras de los clientes si éstas"
    " oscilaran al azar] (varianza {ratio}, si la de los clientes es 1; simulada {measured})."
)
CLAIMS = [
    Claim(
        "Goods come at once, so no firm needs a forecast: the lead firm orders just what customers buy in"
        " the same period[.|, and each tier after it the same one period after the tier before.]",
        "La mercancía llega de inmediato, así que nadie necesita pronosticar: la empresa cabeza pide"
        " justo lo que compran los clientes en el mismo periodo[.|, y cada nivel que le sigue pide lo"
        " mismo un periodo después que el anterior.]",
        lambda s: (
            s.lead_time == 0
            and all(
                abs(s.orders[k][k - 1 :] - bought(s)[: 31 - k]).max() < 1e-9 for k in range(1, s.tiers + 1)
            )
        ),
    ),
    Claim(
        "each tier after it the same one period after the tier before.",
        "cada nivel que le sigue pide lo mismo un periodo después que el anterior.",
        lambda s: s.tiers > 1 and follows(s, range(1, s.tiers)),
    ),
    Claim(
        "Each firm forecasts from its buyer’s orders over {window} periods, with a lead time of"
        " {lead_time} [period|periods].",
        "Cada empresa pronostica con los pedidos de su comprador en {window} periodos y con un plazo de"
        " entrega de {lead_time} [periodo|periodos].",
        lambda s: s.information == "orders" and s.lead_time > 0,
    ),
    Claim(
        "All firms forecast from what customers buy over {window} periods, with a lead time of"
        " {lead_time} [period|periods].",
        "Todas pronostican con lo que compran los clientes en {window} periodos y con un plazo de entrega"
        " de {lead_time} [periodo|periodos].",
        lambda s: s.information == "demand" and s.lead_time > 0,
    ),
    Claim(SWINGS_EN, SWINGS_ES, lambda s: exceeds(s.ratio, 1)),
    Claim("The orders of the lead firm", "Los pedidos de la empresa cabeza", lambda s: s.tiers == 1),
    Claim("The orders of the last of", "Los pedidos de la última de", lambda s: s.tiers > 1),
    Claim("would swing", "oscilarían", lambda s: s.volatility == 0),
    Claim(" swing ", " oscilan {ratio ** 0.5} veces", lambda s: s.volatility > 0 or s.lead_time > 0),
    Claim(
        "customers buy (variance",
        "lo que oscilan las compras",
        lambda s: s.volatility > 0,
    ),
    Claim(
        "It is alone in line, so its buyers’ orders are what customers buy.",
        "Está sola en la fila, así que los pedidos que recibe son lo que compran los clientes.",
        lambda s: s.tiers == 1 and isclose(s.of_orders, s.of_demand),
    ),
    Claim(
        "If all saw what customers buy, the variance would be {of_demand}.",
        "Si todas vieran lo que compran los clientes, la varianza sería de {of_demand}.",
        lambda s: exceeds(s.of_orders, s.of_demand),
    ),
    Claim(
        "If firms saw only orders, the variance would be {of_orders}.",
        "Si cada una viera sólo pedidos, la varianza sería de {of_orders}.",
        lambda s: exceeds(s.of_orders, s.of_demand),
    ),
    Claim("In period {moment} the last tier", "En el periodo {moment} el último nivel"),
    Claim(
        "sends back {~-last} of its normal orders;",
        "devuelve {~-last} de sus pedidos normales;",
        lambda s: exceeds(0, s.last),
    ),
    Claim("orders {~last} of normal;", "pide {~last} de lo normal;", lambda s: exceeds(s.last, 0)),
    Claim("orders nothing;", "no pide nada;", lambda s: isclose(s.last, 0)),
    Claim(
        "in period 8 customers buy {surge} more than usual, apart from whims of {volatility}.",
        "en el periodo 8 los clientes compran {surge} más que de costumbre, aparte de antojos de"
        " {volatility}.",
        lambda s: s.surge > 0 < s.volatility,
    ),
    Claim(
        "in period 8 customers buy {surge} more than usual, and in every other the same.",
        "en el periodo 8 los clientes compran {surge} más que de costumbre, y en todos los demás lo mismo.",
        lambda s: (
            s.surge > 0
            and isclose(bought(s)[7] - 1, s.surge)
            and (bought(s)[[*range(7), *range(8, 30)]] == 1).all()
        ),
    ),
    Claim(
        "there is no rush in period 8, only whims of {volatility}.",
        "en el periodo 8 no hay compra extraordinaria, sólo antojos de {volatility}.",
        lambda s: s.surge == 0 < s.volatility,
    ),
    Claim(
        "customers buy the same in every period.",
        "los clientes compran lo mismo en todos los periodos.",
        lambda s: (bought(s) == 1).all(),
    ),
]
