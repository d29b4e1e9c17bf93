"""Sentences of the lab on culture and institutions."""

from __future__ import annotations

import numpy as np

from coursekit.models.variance_decomposition import chance_of_more
from tests.sentences import Claim, exceeds, isclose

ALSO = [
    {"culture": 0.05, "noise": 0.95, "levels": 6, "districts": 3},
    {"institutions": 0.7, "imitation": 1.15, "thresholds": "even", "districts": 2},
    {"districts": 1},
    {"institutions": 0, "culture": 0, "synergy": 0, "noise": 0},
    {"districts": 1, "synergy": 0, "institutions": 0},
    {"institutions": 0, "culture": 0, "synergy": 0},
    {"thresholds": "even", "noise": 0, "synergy": 0, "imitation": 0.2},
    {"institutions": 0, "culture": 0, "synergy": 0, "noise": 1, "districts": 2, "seed": 0},
    {"thresholds": "even", "noise": 0.95, "start": 0.3, "districts": 3, "seed": 16},
    {"synergy": 0, "noise": 0, "institutions": 1.5, "culture": 1.5, "levels": 7},
    {"synergy": 0, "noise": 1, "institutions": 1.5, "districts": 2, "levels": 3, "seed": 3},
]


def derived(s):
    t = s.t["districts"]
    y = t["share_of_firms"].reshape(s.levels, s.levels, s.districts)
    cells, mean = y.mean(axis=2), y.mean()
    rows, columns = cells.mean(axis=1) - mean, cells.mean(axis=0) - mean
    squares = np.array(
        [
            s.levels * s.districts * (columns**2).sum(),
            s.levels * s.districts * (rows**2).sum(),
            s.districts * ((cells - mean - rows[:, None] - columns) ** 2).sum(),
            ((y - cells[:, :, None]) ** 2).sum(),
        ]
    )
    free = np.array([s.levels - 1, s.levels - 1, (s.levels - 1) ** 2, s.levels**2 * (s.districts - 1)])
    s.total = float(squares.sum())
    if s.total > 1e-20:
        s.parts = (squares / s.total).tolist()
        by_chance = squares[3] / max(free[3], 1) * free
        beyond = np.maximum(squares - by_chance, 0)[:3] / s.total
        s.beyond = float(beyond.sum())
        s.of = (beyond / s.beyond).tolist() if s.beyond > 0 else None
    s.within, s.squares, s.free = squares[3] / free[3] if free[3] else 0.0, squares, free
    apart = cells[:, None, :] - cells[None, :, :]
    s.widest = float((apart.max(axis=2) - apart.min(axis=2)).max())
    s.mean = float(mean)
    s.low, s.high = float(cells[0, -1] - cells[0, 0]), float(cells[-1, -1] - cells[-1, 0])


def told(s):
    return not exceeds(0.1, s.beyond) and not all(by_chance(s, part) for part in range(3))


def by_chance(s, part):
    """Whether chance alone gives a part as much in one experiment of a hundred."""
    if s.within <= 1e-20:
        return False
    ratio = float(s.squares[part] / s.free[part] / s.within)
    return chance_of_more(ratio, s.free[part], s.free[3]) >= 0.01


def speaks_for(s):
    """The parts that a tenth or more belongs to, and that decide."""
    parts = [part for part in range(3) if not exceeds(0.1, s.of[part])]
    return [2] if 2 in parts else parts


def sure(s):
    return told(s) and not any(by_chance(s, part) for part in speaks_for(s))


def doubted(s, part):
    return told(s) and part in speaks_for(s) and by_chance(s, part)


CLAIMS = [
    Claim(
        "{levels} cultures by {levels} kinds of institutions, {districts} [district|districts] in each"
        " cell: {mean} of the firms cooperate.",
        "{levels} culturas por {levels} clases de instituciones, {districts} [distrito|distritos] en cada"
        " celda: coopera {mean} de las empresas.",
    ),
    Claim(
        "No district differs from any other.", "Ningún distrito difiere de otro.", lambda s: s.total < 1e-18
    ),
    Claim(
        "Of the differences institutions explain {parts[0]}, culture {parts[1]}, only both together"
        " {parts[2]}[, and {parts[3]} is chance.| (or chance: one district a cell cannot tell the two"
        " apart).]",
        "De las diferencias, las instituciones explican {parts[0]}, la cultura {parts[1]}, sólo las dos"
        " juntas {parts[2]}[, y {parts[3]} es azar.| (o el azar: con un distrito por celda no se"
        " distinguen).]",
        lambda s: isclose(sum(s.parts), 1),
    ),
    Claim("(or chance: one district", "(o el azar: con un distrito", lambda s: s.districts == 1),
    Claim(
        "Of what is beyond chance, {of[0]} belongs to institutions, {of[1]} to culture and {of[2]} to"
        " both together:",
        "De lo que va más allá del azar, {of[0]} es de las instituciones, {of[1]} de la cultura y {of[2]}"
        " de las dos juntas:",
        lambda s: told(s) and s.districts > 1,
    ),
    Claim(
        "If none of that is chance, {of[0]} belongs to institutions, {of[1]} to culture and {of[2]} to"
        " both together:",
        "Si nada de eso es azar, {of[0]} es de las instituciones, {of[1]} de la cultura y {of[2]} de las"
        " dos juntas:",
        lambda s: told(s) and s.districts == 1,
    ),
    Claim(
        "institutions do it nearly alone, as universalism has it.",
        "lo hacen casi solas las instituciones, como dice el universalismo.",
        lambda s: exceeds(s.of[0], 0.8) and sure(s),
    ),
    Claim(
        "culture does it nearly alone, as particularism has it.",
        "lo hace casi sola la cultura, como dice el particularismo.",
        lambda s: exceeds(s.of[1], 0.8) and sure(s),
    ),
    Claim(
        "the same institutions do different things, as the relativists have it.",
        "las mismas instituciones hacen cosas distintas, como dice el relativismo.",
        lambda s: not exceeds(0.1, s.of[2]) and sure(s),
    ),
    *(
        Claim(
            "but at least once in a hundred such experiments chance alone gives "
            f"{en} as much, so which of the three theses holds cannot be told.",
            f"pero al menos una vez en cada cien experimentos así, el puro azar {es}, de modo que no puede"
            " saberse cuál de las tres tesis vale.",
            lambda s, part=part: doubted(s, part),
        )
        for part, en, es in (
            (0, "institutions", "les da tanto a las instituciones"),
            (1, "culture", "le da tanto a la cultura"),
            (2, "both together", "les da tanto a las dos juntas"),
        )
    ),
    Claim(
        "At least once in a hundred such experiments chance alone gives each of the three as much: nothing can"
        " be said of the three theses.",
        "Al menos una vez en cada cien experimentos así, el puro azar le da tanto a cada una de las tres"
        " partes: nada puede decirse de las tres tesis.",
        lambda s: not exceeds(0.1, s.beyond) and not told(s),
    ),
    Claim(
        "both count and, over all cells together, nearly add up; none of the three theses says so.",
        "las dos cuentan y, en el conjunto de las celdas, casi se suman; ninguna de las tres tesis dice eso.",
        lambda s: exceeds(0.1, s.of[2]) and min(s.of[:2]) >= 0.1 - 1e-9 and sure(s),
    ),
    Claim(
        "Less than a tenth of the differences is beyond chance.",
        "Menos de una décima parte de las diferencias va más allá del azar.",
        lambda s: exceeds(0.1, s.beyond),
    ),
    Claim(
        "In these districts, chance included, cooperation under the strongest institutions differs from that"
        " under the weakest by {low} in the least favourable culture and by {high} in the most favourable",
        "En estos distritos, azar incluido, la cooperación con las instituciones más fuertes difiere de la"
        " que hay con las más débiles en {low} en la cultura menos favorable y en {high} en la más favorable",
    ),
    Claim(
        "; in between, what institutions do differs more.",
        "; en medio, lo que hacen las instituciones difiere más.",
        lambda s: exceeds(s.widest, abs(s.high - s.low)),
    ),
    Claim(
        "do different things, as the relativists have it. In these districts, chance included, cooperation"
        " under the strongest institutions differs from that under the weakest by {low} in the least"
        " favourable culture and by {high} in the most favourable.",
        "hacen cosas distintas, como dice el relativismo. En estos distritos, azar incluido, la cooperación"
        " con las instituciones más fuertes difiere de la que hay con las más débiles en {low} en la cultura"
        " menos favorable y en {high} en la más favorable.",
        lambda s: not exceeds(s.widest, 2 * abs(s.high - s.low)),
    ),
]
