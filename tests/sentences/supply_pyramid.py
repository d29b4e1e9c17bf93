"""Sentences of the lab on who stands under whom."""

from __future__ import annotations

import numpy as np

from tests.sentences import Claim, exceeds, isclose

SETTINGS = 200
ALSO = [
    {"buyers": 1, "first_tier": 210},
    {"buyers": 2, "loyalty": 0},
    {"skipping": 1, "buyers": 5},
    {"first_tier": 400, "second_tier": 100, "third_tier": 500, "buyers": 1},
    {"first_tier": 5, "second_tier": 100, "third_tier": 500, "buyers": 5},
    {"first_tier": 400, "second_tier": 100, "third_tier": 500, "buyers": 2},
    {"first_tier": 400, "second_tier": 101, "third_tier": 500, "buyers": 1},
    {"skipping": 1, "buyers": 2},
]


def derived(s):
    firms = s.t["firms"]
    below = firms["level"] > 1
    s.here = int((firms["lost"][below] > 0).sum())
    s.hurt = int(exceeds(firms["lost"][below], 0.5).sum())
    s.sizes = np.bincount(firms["level"]).tolist()
    s.mean_reach = float(firms["first_above"][below].sum() / s.sizes[1])
    third = firms["level"] == 3
    s.over, s.way = float(firms["first_above"][third].mean()), float(firms["steps"][third].mean())
    links = s.t["links"]
    s.main = float(links["share"][np.unique(links["supplier"], return_index=True)[1]][-1])


def alike(s):
    """Whether the firms that lose sales when the middle one stops all lose as much, if any do."""
    firms = s.t["firms"]
    lost = firms["lost"][(firms["level"] > 1) & (firms["lost"] > 0)]
    return not len(lost) or isclose(lost.min(), lost.max())


CLAIMS = [
    Claim(
        "Under one lead firm stand {sizes[1]} first-tier, {sizes[2]} second-tier and {sizes[3]}"
        " third-tier firms.",
        "Debajo de una empresa cabeza hay {sizes[1]} empresas de primer nivel, {sizes[2]} de segundo y"
        " {sizes[3]} de tercero.",
    ),
    Claim(
        "Each supplier has one buyer, so the tiers are a true pyramid and every firm has one way up, of"
        " {way} sales from the third tier.",
        "Cada proveedor tiene un solo comprador: los niveles forman una verdadera pirámide y cada empresa"
        " tiene un solo camino hacia arriba, de {way} ventas desde el tercer nivel.",
        lambda s: len(s.t["links"]["supplier"]) == sum(s.sizes) - 1,
    ),
    Claim(
        "Below the first tier each supplier has {buyers} buyers but makes {main} of its sales to the main"
        " one.",
        "Debajo del primer nivel, cada proveedor tiene {buyers} compradores, pero hace {main} de sus"
        " ventas al principal.",
        lambda s: exceeds(s.main, 0.5) and s.buyers > 1,
    ),
    Claim(
        "Below the first tier each supplier has {buyers} buyers, none of which takes more than half of"
        " its sales.",
        "Debajo del primer nivel, cada proveedor tiene {buyers} compradores y ninguno se lleva más de la"
        " mitad de sus ventas.",
        lambda s: not exceeds(s.main, 0.5) and s.buyers > 1,
    ),
    Claim(
        "A third-tier firm stands under {over} first-tier firms on average and is {way} sales from the top by its"
        " shortest way.",
        "Una empresa del tercer nivel está debajo de {over} del primero en promedio y a {way} ventas de"
        " la cima por el camino más corto.",
    ),
    Claim(
        "When a first-tier firm stops, on average {mean_reach} firms below it lose sales, and each of them on"
        " average {loss_each} of its own.",
        "Si se detiene una empresa del primer nivel, pierden ventas en promedio {mean_reach} empresas que"
        " están debajo, y cada una, en promedio, {loss_each} de las suyas.",
        lambda s: isclose(s.reach, s.mean_reach) and exceeds(1, s.loss_each),
    ),
    Claim(
        "When a first-tier firm stops, on average {mean_reach} firms below it lose sales, and each of them all"
        " of its own.",
        "Si se detiene una empresa del primer nivel, pierden ventas en promedio {mean_reach} empresas que"
        " están debajo, y cada una, todas las suyas.",
        lambda s: isclose(s.reach, s.mean_reach) and isclose(s.loss_each, 1) and alike(s),
    ),
    Claim(
        "When the one in the picture stops, {here} do, and [none of them loses|one of them loses|{hurt}"
        " of them lose] more than half.",
        "Si se detiene la de la figura, las pierden {here}, y [ninguna de ellas pierde|una de ellas"
        " pierde|{hurt} de ellas pierden] más de la mitad.",
        lambda s: s.hurt <= s.here,
    ),
    Claim(
        "When the one in the picture stops, none does.",
        "Si se detiene la de la figura, no las pierde ninguna.",
        lambda s: s.here == 0,
    ),
    Claim("do, and", "las pierden {here}, y", lambda s: s.here > 0),
    Claim("and none of them loses", "y ninguna de ellas pierde", lambda s: s.hurt == 0),
    Claim("and one of them loses", "y una de ellas pierde", lambda s: s.hurt == 1),
    Claim(
        "Of the suppliers with several buyers, about {skipping} also sell further up than the tier next"
        " to theirs.",
        "De los proveedores con varios compradores, cerca de {skipping} también vende más arriba del"
        " nivel contiguo.",
        lambda s: 0 < s.skipping < 1 and s.buyers > 1 and abs(_skip(s) - s.skipping) < 0.08,
    ),
    Claim(
        "The suppliers with several buyers all sell further up, too, than the tier next to theirs.",
        "Todos los proveedores con varios compradores venden también más arriba del nivel contiguo.",
        lambda s: s.buyers > 1 and _skip(s) == 1,
    ),
]


def _skip(s):
    """Share of the suppliers below the first tier that sell two tiers up or more."""
    level_of, links = s.t["firms"]["level"], s.t["links"]
    far = level_of[links["supplier"]] - level_of[links["buyer"]] > 1
    return len(np.unique(links["supplier"][far])) / (s.sizes[2] + s.sizes[3])
