"""Sentences of the lab on where a district comes from."""

from __future__ import annotations

from tests.sentences import Claim, exceeds

SETTINGS = 300
ALSO = [
    {"pull": 1.9, "head_start": 0.5, "histories": 500},
    {"pull": 1.8, "head_start": 0.1},
    {"firms": 300, "pull": 1.6, "head_start": 6.2, "histories": 350, "seed": 4},
    {"places": 6, "firms": 300, "pull": 0.65, "head_start": 9.6, "histories": 350, "seed": 5},
    {"places": 6, "firms": 10, "pull": 0, "head_start": 10},
    {"firms": 20, "histories": 50, "pull": 2, "head_start": 0.1},
    {"places": 3, "firms": 300, "pull": 0.4, "head_start": 7.2, "seed": 45},
]


def derived(s):
    final = s.t["final"]
    s.first, s.largest = final["first_place_share"], final["largest_share"]
    s.nine_tenths = float((s.largest >= 0.9 - 1e-12).mean())


def within(s, low, high):
    return ((s.first >= low - 1e-12) & (s.first <= high + 1e-12)).mean() >= 0.9


CLAIMS = [
    Claim(
        "In {histories} histories of {firms} firms choosing among {places} towns, the biggest town ends"
        " on average with {largest_share} of the firms.",
        "En {histories} historias de {firms} empresas que eligen entre {places} pueblos, el mayor acaba"
        " en promedio con {largest_share} de las empresas.",
    ),
    Claim(
        "In {_nine_tenths} of histories one town takes nearly all, nine tenths of the firms or more — but"
        " which one differs from history to history.",
        "En {_nine_tenths} de las historias un pueblo se queda con casi todo, nueve décimas partes de las"
        " empresas o más, pero no es el mismo en cada una.",
        lambda s: not exceeds(2 / 3, s.nine_tenths) and 0 < (s.first == s.largest).mean() < 1,
    ),
    Claim(
        "Town 1’s share varies no more than one and a half times as much as luck alone would make it.",
        "La parte del pueblo 1 varía cuando mucho una vez y media lo que la haría variar el puro azar.",
        lambda s: not exceeds(s.first.std(ddof=1), 1.5 * s.chance_spread),
    ),
    Claim(
        "Town 1’s share varies more than one and a half times as much as luck alone would make it.",
        "La parte del pueblo 1 varía más de una vez y media lo que la haría variar el puro azar.",
        lambda s: exceeds(s.first.std(ddof=1), 1.5 * s.chance_spread),
    ),
    Claim(
        "It lies between {_usual_low} and {^usual_high} in at least nine of ten histories, and its spread is"
        " {spread}, against {chance_spread} to be expected by luck alone.",
        "Esa parte queda entre {_usual_low} y {^usual_high} en al menos nueve de cada diez historias, y su"
        " dispersión es de {spread}, frente a {chance_spread} que cabría esperar por puro azar.",
        lambda s: within(s, s.usual_low, s.usual_high),
    ),
    Claim(
        "In no history does one town lead all others after the first tenth of arrivals.",
        "En ninguna historia hay un pueblo que vaya adelante de todos tras la primera décima parte de las"
        " llegadas.",
        lambda s: s.firms > 10,
    ),
    Claim(
        "Where one town led all others after the first tenth of arrivals, it does so at the end too in"
        " {leader_keeps} of histories.",
        "Donde un pueblo iba adelante de todos tras la primera décima parte de las llegadas, también"
        " termina así en {leader_keeps} de las historias.",
    ),
]
