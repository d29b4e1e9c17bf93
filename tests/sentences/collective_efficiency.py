"""Sentences of the lab on joint action without an authority."""

from __future__ import annotations

import math

from tests.sentences import Claim, exceeds, isclose

ALSO = [
    {"members": 50, "needed": 49, "cost_ratio": 0.01},
    {"members": 50, "needed": 50, "cost_ratio": 1},
    {"members": 2, "needed": 1},
    {"members": 2, "needed": 2},
    {"members": 3, "needed": 2, "cost_ratio": 0.5},
    {"members": 5, "needed": 9},
    {"external": 0, "saving": 0},
    {"members": 20, "needed": 1, "cost_ratio": 1},
    {"members": 2, "needed": 1, "cost_ratio": 1},
]


def worth(s, share):
    if s.needed > s.members:
        return -s.cost_ratio
    ways = math.comb(s.members - 1, s.needed - 1)
    return ways * share ** (s.needed - 1) * (1 - share) ** (s.members - s.needed) - s.cost_ratio


def derived(s):
    grid = [n / 2000 for n in range(2001)] + [(s.needed - 1) / (s.members - 1)] * (s.needed <= s.members)
    s.best = max(worth(s, share) for share in grid)
    s.works_there = sum(
        math.comb(s.members, k) * s.paying_share**k * (1 - s.paying_share) ** (s.members - k)
        for k in range(s.needed, s.members + 1)
    )
    s.outside = s.external * math.log(s.firms)
    s.joint = -math.log(1 - s.saving * s.works_there)


def lasts(s):
    """Paying pays a little below the share and not a little above it."""
    under, over = worth(s, max(s.paying_share - 1e-6, 0)), worth(s, min(s.paying_share + 1e-6, 1))
    return s.paying_share > 0 and under > 0 and (over < 0 or s.paying_share == 1)


def emptiness_lasts(s):
    """With nobody else paying a payment is worth no more than it costs."""
    return worth(s, 0) <= 0


CLAIMS = [
    Claim(
        "No tipping point stands in the way:",
        "No hay punto de inflexión que estorbe:",
        lambda s: s.needed == 1 and worth(s, 0) > 0,
    ),
    Claim(
        "If more than {^tipping_point} of the members are expected to pay, payments last; with fewer than"
        " {_tipping_point}, they dry up.",
        "Si se espera que pague más de {^tipping_point} de los socios, las cuotas perduran; si se espera"
        " menos de {_tipping_point}, se acaban.",
        lambda s: (
            worth(s, s.tipping_point * (1 - 1e-6)) < 0 < worth(s, s.tipping_point * (1 + 1e-6))
            or s.tipping_point < 1e-9
        ),
    ),
    Claim("a share of 1 pays", "paga una parte de 1 ", lambda s: s.paying_share == 1),
    Claim("Past that point", "Pasado ese punto,", lambda s: s.tipping_point < s.paying_share),
    Claim(
        "a share of {paying_share} pays, and the consortium works with a chance of {works_there}.",
        "paga una parte de {paying_share} y el consorcio funciona con una probabilidad de {works_there}.",
        lasts,
    ),
    Claim(
        "Only the empty consortium lasts: whatever share of the members is expected to pay, a payment is worth no more than it costs.",
        "Sólo dura el consorcio vacío: sea cual sea la parte de los socios que se espera que pague, una cuota no vale más de lo que cuesta.",
        lambda s: not exceeds(s.best, 0) and s.paying_share == s.works == 0,
    ),
    Claim(
        "[Of a member’s gain,|If payments last, of a member’s gain] [{outside} log points come by"
        " themselves|nothing comes by itself] and [{joint}|nothing] from joint action,"
        " so unit cost is {unit_cost} of a lone firm’s.",
        "[De la ganancia de un socio,|Si las cuotas perduran, de la ganancia de un socio] [{outside} puntos"
        " logarítmicos llegan solos|nada llega solo] y [{joint} vienen|nada viene] de la acción conjunta, así que el"
        " costo unitario es {unit_cost} del de una empresa sola.",
        lambda s: isclose(math.log(s.unit_cost), -s.outside - s.joint),
    ),
    Claim("nothing comes by itself", "nada llega solo", lambda s: isclose(s.outside, 0)),
    Claim("nothing from joint action", "nada viene de", lambda s: isclose(s.joint, 0)),
    Claim("Of a member’s", "De la ganancia", lambda s: s.works == 0 or not emptiness_lasts(s)),
    Claim("If payments last,", "Si las cuotas perduran,", lambda s: s.works > 0 and emptiness_lasts(s)),
]
