"""Sentences of the lab on secrets worth sharing."""

from __future__ import annotations

import math

from coursekit import cournot
from tests.sentences import Claim, exceeds, isclose

ALSO = [
    {"firms": 2, "elasticity": 0.55, "told": 0},
    {"firms": 2, "elasticity": 0.5},
    {"elasticity": 1},
    {"elasticity": 1, "rivals": 3},
    {"firms": 2, "elasticity": 0.2, "rivals": 2},
    {"firms": 4, "told": 0.1},
    {"firms": 5, "elasticity": 0.2, "rivals": 1},
    {"rivals": 1},
    {"firms": 30, "elasticity": 0.2},
    {"firms": 10, "elasticity": 0.2, "rivals": 50},
    {"firms": 2, "elasticity": 0.55, "rivals": 1},
    {"firms": 5, "rivals": 0, "elasticity": 0.2},
]


def derived(s):
    s.known = 1 + math.floor(s.told * (s.firms - 1) + 0.5)  # firms that use the trick
    if s.outcome != "no_equilibrium":
        s.users = s.t["sharing"]["user_change"]


def shared(s, rivals):
    """What sharing does to the finder beside so many rivals."""
    now = cournot(firms=s.firms, rivals=rivals, elasticity=s.elasticity, cut=s.cut) if rivals <= 50 else None
    return None if now is None else now.headlines["shared"]


def enough(s):
    """Sharing does not hurt with the rivals named, and does with one fewer, where the lab can show it."""
    at, less = shared(s, s.rivals_needed), s.rivals_needed and shared(s, s.rivals_needed - 1)
    return (at is None or not exceeds(0, at)) and (not less or exceeds(0, less))


def better_with_less(s):
    """Of each firm, whether it gains by making less, where one makes a third of all and the rest share."""
    number = s.firms + s.rivals
    shares = [1 / 3 if number > 3 else 0.9, *[(2 / 3 if number > 3 else 0.1) / (number - 1)] * (number - 1)]
    return [share >= s.elasticity for share in shares]  # what the last unit brings in is not above 0


CLAIMS = [
    Claim(
        "No price can last with {firms} firms[|, {rivals} outside rivals|, {rivals} outside rival] and"
        " buyers who take only about {elasticity}% more when the price falls by 1%: whatever they make, at least"
        " one of them gains by making a little less.",
        "Ningún precio puede durar con {firms} empresas[|, {rivals} rivales de fuera|, {rivals} rival de"
        " fuera] y compradores que sólo compran cerca de {elasticity}% más cuando el precio baja 1%: produzcan"
        " lo que produzcan, al menos a una le conviene producir un poco menos.",
        lambda s: any(better_with_less(s)),
    ),
    Claim(
        "Such a market needs more firms than 1 divided by {elasticity}.",
        "Un mercado así necesita más empresas que 1 entre {elasticity}.",
        lambda s: not exceeds(s.firms + s.rivals, 1 / s.elasticity),
    ),
    Claim(
        "What a saving of {cut} told to {told} of the neighbours would do cannot be said.",
        "No se puede decir qué haría un ahorro de {cut} contado a {told} de las vecinas.",
        lambda s: s.told > 0,
    ),
    Claim(
        "What a saving of {cut} kept secret would do cannot be said.",
        "No se puede decir qué haría un ahorro de {cut} guardado en secreto.",
        lambda s: s.told == 0,
    ),
    Claim(
        "A trick that saves {cut} of cost changes its finder’s profit by {~kept} if kept secret and [by"
        " {~shared}|not at all] if [both|all {firms}] firms of the district use it[.|, against {rivals} outside"
        " rivals.|, against {rivals} outside rival.]",
        "Un truco que ahorra {cut} del costo cambia la ganancia de quien lo halló en {~kept} si lo guarda"
        " en secreto y en {~shared} si lo usan las [dos|{firms}] empresas del distrito[.|, frente a"
        " {rivals} rivales de fuera.|, frente a {rivals} rival de fuera.]",
        lambda s: isclose(s.kept, s.users[0]) and isclose(s.shared, s.users[-1]),
    ),
    Claim("not at all if", "en secreto y en nada si", lambda s: isclose(s.shared, 0)),
    Claim("profit stays as it was", "halló queda como estaba", lambda s: isclose(s.users[s.known - 1], 0)),
    Claim("both firms of the district", "las dos empresas del distrito", lambda s: s.firms == 2),
    Claim(
        "Even keeping it does not pay here: the price is {price} times the cost, and the extra that"
        " its finder makes takes {price_fall} of a unit’s cost off it, while the trick saves {cut}.",
        "Aquí ni siquiera guardarlo conviene: el precio es {price} veces el costo, y lo que produce"
        " de más quien lo halló le quita {price_fall} del costo de una unidad, mientras que el truco"
        " ahorra {cut}.",
        lambda s: (
            not exceeds(s.kept, 0)
            and s.price_fall > s.cut
            and isclose(s.price, 1 / (1 - 1 / (s.elasticity * (s.firms + s.rivals))))
            and isclose(s.price_fall, -s.price * s.t["sharing"]["price_change"][0])
        ),
    ),
    Claim(
        "So it pays to keep it: once all share it, the price falls so far that the firms end with less"
        " than before.",
        "Por eso conviene guardarlo: cuando todas lo comparten, el precio baja tanto que las empresas"
        " quedan con menos que antes.",
        lambda s: exceeds(s.kept, 0) and exceeds(0, s.shared),
    ),
    Claim(
        "Shared by all, it leaves profits as they were: buyers get all that is gained.",
        "Si todas lo comparten, las ganancias quedan como estaban: los compradores se llevan todo lo que se gana.",
        lambda s: isclose(s.shared, 0) and s.rivals == 0,  # so all that is gained is the buyers'
    ),
    Claim(
        "Both pay, but keeping it pays more.",
        "Conviene de las dos maneras, pero más si se guarda.",
        lambda s: exceeds(s.kept, s.shared) and exceeds(s.shared, 0),
    ),
    Claim("With no neighbour told,", "Sin ninguna vecina enterada,", lambda s: s.known == 1),
    Claim("With every neighbour told,", "Con todas las vecinas enteradas,", lambda s: s.known == s.firms),
    Claim(
        "With {known - 1} of the {firms - 1} neighbours told,",
        "Con {known - 1} de las {firms - 1} vecinas enteradas,",
        lambda s: 1 < s.known < s.firms,
    ),
    Claim(
        "the finder’s profit [changes by {~users[known - 1]}, the price|stays as it was, the price changes] by"
        " {price_change}, and buyers gain"
        " {buyers_gain} of what they spent.",
        "la ganancia de quien lo halló [cambia en {~users[known - 1]}, el precio|queda como estaba, el precio"
        " cambia] en {price_change}, y los"
        " compradores ganan {buyers_gain} de lo que gastaban.",
        lambda s: (
            isclose(s.price_change, s.t["sharing"]["price_change"][s.known - 1])
            and isclose(s.buyers_gain, s.t["accounts"]["gain"][3])
            and s.buyers_gain >= 0
        ),
    ),
    Claim(
        "Buyers take about {elasticity}% more when the price falls by 1%;",
        "Los compradores compran cerca de {elasticity}% más cuando el precio baja 1%;",
        lambda s: abs((0.99**-s.elasticity - 1) * 100 / s.elasticity - 1) < 0.02,
    ),
    Claim(
        "with such buyers not even 100 outside rivals would make sharing harmless.",
        "con ellos, ni 100 rivales de fuera harían que compartir no dañara.",
        lambda s: exceeds(0, shared(s, 50)),
    ),
    Claim(
        "with such buyers sharing does not hurt the finder even without outside rivals.",
        "con ellos, compartir no daña a quien lo halló aunque no haya rivales de fuera.",
        lambda s: s.rivals_needed == 0 and enough(s),
    ),
    Claim(
        "with such buyers {rivals_needed} outside [rivals are|rival is] enough for sharing not to hurt"
        " the finder.",
        "con ellos, [bastan|basta] {rivals_needed} [rivales|rival] de fuera para que compartir no dañe a"
        " quien lo halló.",
        enough,
    ),
]
