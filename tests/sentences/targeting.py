"""Sentences of the lab on whom support reaches."""

from __future__ import annotations

from tests.sentences import Claim, exceeds, isclose

SETTINGS = 400
ALSO = [
    {"access": -1, "awareness": 0},
    {"gain": 0},
    {"known": 0.02, "awareness": 3, "firms": 500, "spread": 0.3, "seed": 3},
    {"places": 0.005, "firms": 500},
    {"places": 0.3, "known": 0.02},
    {"access": -1, "awareness": -1.3, "known": 0.02, "places": 0.3, "spread": 1.6, "seed": 33},
    {"outreach": 0.5, "years": 20, "places": 0.3},
    {"access": 0, "awareness": 0, "known": 0.98},
    {"gain": 0.01, "places": 0.005, "years": 1, "returns": -1},
]


def derived(s):
    s.offer = max(round(s.places * s.firms), 1)
    given = s.t["years"]["places_given"].sum() * s.firms
    s.given = int(round(given))
    s.empty = 1 - s.given / (s.offer * s.years)
    fifths = s.t["fifths"]
    s.reach_all = float(fifths["reached"].mean())
    curve = s.t["curve"]
    s.small = float(curve["support_share"][50])
    # The area under the curve, by trapezes: the index but for the steps of the grid.
    share = curve["support_share"]
    s.index = 1 - 2 * float((share[1:] + share[:-1]).sum() / 2 / 100)


CLAIMS = [
    Claim(
        "{offer} of the {firms} firms can have a place each year, for {years} [year|years];",
        "Cada año hay lugar para {offer} de las {firms} empresas, durante {years} [año|años];",
    ),
    Claim(
        "One of the {firms} firms can have a place each year, for {years} [year|years];",
        "hay lugar para una de",
        lambda s: s.offer == 1,
    ),
    Claim(
        "at first a middling firm knows of it with a chance of {known},",
        "al principio, la empresa de en medio sabe del programa con una probabilidad de {known} y",
    ),
    Claim(
        "and nobody goes out to tell the firms that do not know.",
        "nadie sale a avisar a las que no saben.",
        lambda s: s.outreach == 0,
    ),
    Claim(
        "and {outreach} of the firms that do not know are visited each year.",
        "cada año se visita a {outreach} de las que no saben.",
        lambda s: s.outreach > 0,
    ),
    Claim(
        "No firm knew, so no place was given.",
        "Ninguna empresa sabía, así que no se dio ningún lugar.",
        lambda s: s.given == 0 and s.t["years"]["aware_share"][-1] == 0,
    ),
    Claim(
        "The smaller half of the firms had {small} of the places given; in the end {aware_half} of that half"
        " know and {reached_half} have ever had a place.",
        "La mitad menor de las empresas [no |]tuvo {small} de los lugares que se dieron; al final [no |]sabe"
        " {aware_half} de esa mitad y {reached_half} ha recibido apoyo alguna vez.",
        lambda s: s.given > 0 and isclose(s.smaller_half, s.small) and s.reached_half <= s.aware_half,
    ),
    Claim(
        "{empty} of the places found nobody who knew; of those given the concentration index is"
        " {concentration}.",
        "{empty} de los lugares no halló a nadie que supiera; el índice de concentración de los dados es"
        " {concentration}.",
        lambda s: not exceeds(0.1, s.empty) and isclose(s.empty, s.unfilled),
    ),
    Claim(
        "Support leans to the larger firms: the concentration index is {concentration}.",
        "El apoyo se inclina a las mayores: el índice de concentración es {concentration}.",
        lambda s: exceeds(s.concentration, 0.1) and s.index > 0.08,
    ),
    Claim(
        "Support leans to the smaller firms: the concentration index is {concentration}.",
        "El apoyo se inclina a las menores: el índice de concentración es {concentration}.",
        lambda s: exceeds(-0.1, s.concentration) and s.index < -0.08,
    ),
    Claim(
        "Support leans, over all sizes, neither to large nor to small: the concentration index is"
        " {concentration}, no further than 0.1 from 0.",
        "En el conjunto de los tamaños, el apoyo no se inclina ni a las grandes ni a las chicas: el índice de"
        " concentración es {concentration}, a no más de 0.1 de 0.",
        lambda s: not exceeds(abs(s.concentration), 0.1) and abs(s.index) < 0.12,
    ),
    Claim("It makes no jobs.", "No crea empleos.", lambda s: s.growth == 0),
    Claim(
        "Jobs grow by {growth} through it, {growth_per_place} to a place.",
        "Los empleos crecen {growth} gracias a él, {growth_per_place} por lugar.",
        lambda s: s.growth > 0 and s.growth_per_place > 0,
    ),
]
