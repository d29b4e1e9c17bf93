"""Sentences of the lab on culture and institutions."""

from __future__ import annotations

import numpy as np

from tests.sentences import Claim, exceeds, isclose

ALSO = [
    {"culture": 0.05, "noise": 0.95, "levels": 6, "districts": 3},
    {"institutions": 0.7, "imitation": 1.15, "thresholds": "even", "districts": 2},
    {"districts": 1},
    {"institutions": 0, "culture": 0, "synergy": 0, "noise": 0},
    {"districts": 1, "synergy": 0, "institutions": 0},
    {"institutions": 0, "culture": 0, "synergy": 0},
    {"thresholds": "even", "noise": 0, "synergy": 0, "imitation": 0.2},
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
    s.mean = float(mean)
    s.low, s.high = float(cells[0, -1] - cells[0, 0]), float(cells[-1, -1] - cells[-1, 0])


def told(s):
    return not exceeds(0.1, s.beyond)


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
        lambda s: exceeds(s.of[0], 0.8),
    ),
    Claim(
        "culture does it nearly alone, as particularism has it.",
        "lo hace casi sola la cultura, como dice el particularismo.",
        lambda s: exceeds(s.of[1], 0.8),
    ),
    Claim(
        "the same institutions do different things, as the relativists have it.",
        "las mismas instituciones hacen cosas distintas, como dice el relativismo.",
        lambda s: not exceeds(0.1, s.of[2]),
    ),
    Claim(
        "both count and, over all cells together, nearly add up; none of the three theses says so.",
        "las dos cuentan y, en el conjunto de las celdas, casi se suman; ninguna de las tres tesis dice eso.",
        lambda s: exceeds(0.1, s.of[2]) and min(s.of[:2]) >= 0.1 - 1e-9,
    ),
    Claim(
        "Less than a tenth of the differences is beyond chance.",
        "Menos de una décima parte de las diferencias va más allá del azar.",
        lambda s: exceeds(0.1, s.beyond),
    ),
    Claim(
        "Going from the weakest to the strongest institutions changes cooperation by {low} in the least"
        " favourable culture and by {high} in the most favourable.",
        "Pasar de las instituciones más débiles a las más fuertes cambia la cooperación en {low} en la"
        " cultura menos favorable y en {high} en la más favorable.",
    ),
]
